"""Questions kept as SQL: Django takes longer to write most of ours than PostgreSQL to answer them.

Whose rows they are is part of the SQL. So each is kept by all that decides what its reader may see, ``user.standing``,
and while that cannot be told, none is.
"""

from uuid import UUID

from django.core.exceptions import EmptyResultSet
from django.db import connection

MOST = 2_000
BLANK = UUID("b1a9c000-0000-4000-8000-000000000000")
"""In a question about one row, what stands for its key."""
_kept: dict = {}


def kept(key, user, write):
    """What ``write()`` makes for ``user``. ``key`` tells it from all else that is kept, and holds whatever the question
    rests on beside its reader."""
    standing = user.standing
    if standing is None:
        return write()
    key = (key, standing)
    if key not in _kept:
        if len(_kept) >= MOST:
            _kept.clear()
        _kept[key] = write()
    return _kept[key]


def written(rows) -> tuple[str, tuple] | None:
    """SQL of a queryset, and its parameters; None where it can find nothing."""
    try:
        return rows.query.sql_with_params()
    except EmptyResultSet:
        return None


def answers(sql: str, params) -> list[tuple]:
    """Of such a question, as PostgreSQL gives them."""
    with connection.cursor() as cursor:
        cursor.execute(sql, params)
        return cursor.fetchall()


class Question:
    """A queryset of ``.values()`` about the row of key ``BLANK``, to be asked of any other."""

    def __init__(self, rows):
        self.rows = rows
        self.compiler = rows.query.get_compiler(rows.db)
        try:
            self.sql, self.params = self.compiler.as_sql()
        except EmptyResultSet:
            self.sql = None
            return
        if BLANK not in self.params:
            raise LookupError("No key of a row is asked for: BLANK stands nowhere in this question.")
        self.names = rows.query.selected or [*rows.query.values_select, *rows.query.annotation_select]
        self.converters = self.compiler.get_converters(select[0] for select in self.compiler.select)

    def ask(self, key: UUID, user) -> list[dict]:
        """As the queryset would answer ``user``; what it finds is noted in the trail likewise."""
        if self.sql is None:
            return []
        found = answers(self.sql, [key if param == BLANK else param for param in self.params])
        if self.converters:
            found = self.compiler.apply_converters(found, self.converters)
        found = [dict(zip(self.names, row, strict=True)) for row in found]
        if hasattr(self.rows, "note"):
            self.rows.note(found, user)
        return found
