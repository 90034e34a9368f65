"""Questions kept as SQL: Django takes longer to write most of ours than PostgreSQL to answer them.

Whose rows they are is part of the SQL. So each is kept by all that decides what its reader may see, ``user.standing``,
and while that cannot be told, none is.
"""

from uuid import UUID

from django.core.exceptions import EmptyResultSet
from django.db import connection
from django.db.models import UUIDField

MOST = 1_000  # some ten KiB each, in every process
BLANK = UUID("b1a9c000-0000-4000-8000-000000000000")
"""In a question about one row, what stands for its key."""
_kept: dict = {}


def kept(key, user, write):
    """What ``write()`` makes for ``user``. ``key`` tells it from all else that is kept, and holds whatever the question
    rests on beside its reader."""
    standing = user.standing
    if standing is None:
        return write()
    found = _kept.get((key, standing))
    if found is None:
        if len(_kept) >= MOST:
            _kept.clear()
        found = _kept[key, standing] = write()
    return found


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


def blank(model, number: int):
    """What stands for a key of ``model`` where a question rests on several; ``number`` tells them apart."""
    return UUID(int=BLANK.int + number) if isinstance(model._meta.pk, UUIDField) else -(2**30) - number


class Question:
    """A queryset of ``.values()`` in which ``blanks`` stand, to be asked of any other values in their places: as a rule
    it is about the row of key ``BLANK``."""

    def __init__(self, rows, blanks=(BLANK,)):
        compiler = rows.query.get_compiler(rows.db)
        try:
            self.sql, self.params = compiler.as_sql()
        except EmptyResultSet:
            self.sql = None
            return
        said = [param if isinstance(param, list) else [param] for param in self.params]
        if missing := [each for each in blanks if not any(each in param for param in said)]:
            raise LookupError(f"Of this question nothing is asked: {missing} stand nowhere in it.")
        self.blanks = blanks
        self.places = [place for place, param in enumerate(said) if any(each in blanks for each in param)]
        self.names = rows.query.selected or [*rows.query.values_select, *rows.query.annotation_select]
        note = getattr(rows.model._default_manager.get_queryset(), "note", None)
        self.note = note if "level" in self.names else None  # by it the trail tells whether to
        self.converters = compiler.get_converters(select[0] for select in compiler.select)
        self.compiler = compiler if self.converters else None

    def ask(self, key: UUID, user) -> list[dict]:
        """As the queryset would answer ``user`` of the row with this key."""
        return self.ask_with({BLANK: key}, user)

    def ask_with(self, values, user=None) -> list[dict]:
        """``values``: blank → what to ask in its place. What is found is noted in the trail as read by ``user``."""
        if self.sql is None:
            return []
        params = list(self.params)
        for place in self.places:
            params[place] = self._filled(params[place], values)
        found = answers(self.sql, params)
        if self.converters:
            found = self.compiler.apply_converters(found, self.converters)
        found = [dict(zip(self.names, row, strict=True)) for row in found]
        if self.note is not None:
            self.note(found, user)
        return found

    def _filled(self, param, values):
        if isinstance(param, list):
            return [self._filled(each, values) for each in param]
        return values[param] if param in self.blanks else param
