"""Which tables are sealed, how their rows are told apart, and in what order they come."""

from dataclasses import dataclass
from functools import lru_cache

from django.db import connection, models
from pghistory.models import Event

from people.models import Anchor, Seal, SealShape
from people.privileges import append_only_models

CHAIN = frozenset({Seal, SealShape, Anchor})  # they hold each other
MICRO = 1_000_000
# Two machines' clocks, and the time between making a row and its statement.
CLOCKS = 5 * 60 * MICRO


@dataclass(frozen=True, slots=True)
class Table:
    """``key``: the column that names a row. ``moment``: when it was written. ``is_numbered``: keys rise; else rows are
    taken by their moment."""

    name: str
    key: str
    moment: str
    is_numbered: bool

    @property
    def position(self) -> str:
        """Of row ``t``, as a whole number: what :class:`SealMark` counts in."""
        return f"t.{self.key}" if self.is_numbered else f"(extract(epoch from t.{self.moment}) * {MICRO})::bigint"

    @property
    def from_there(self) -> str:
        """Rows ``t`` at or after the position ``%(after)s``; an index serves it."""
        if self.is_numbered:
            return f"t.{self.key} >= %(after)s"
        return f"t.{self.moment} >= timestamptz 'epoch' + %(after)s * interval '1 microsecond'"

    @property
    def order(self) -> str:
        return f"t.{self.key}" if self.is_numbered else f"t.{self.moment}, t.{self.key}"

    @property
    def slack(self) -> int:
        """How far below the last sealed row one may still come, though no transaction of before is open."""
        return 0 if self.is_numbered else CLOCKS


@lru_cache(maxsize=1)
def sealed_tables() -> dict[str, Table]:
    return {table.name: table for table in (_table(model) for model in append_only_models() if model not in CHAIN)}


def _table(model):
    columns = {field.column for field in model._meta.concrete_fields}
    moments = ("pgh_created_at",) if issubclass(model, Event) else ("created_at", "at")
    moment = next(name for name in moments if name in columns)
    return Table(model._meta.db_table, model._meta.pk.column, moment, not isinstance(model._meta.pk, models.UUIDField))


def columns_now() -> dict[str, list[str]]:
    """Columns of each sealed table that exists, in alphabetical order."""
    with connection.cursor() as cursor:
        cursor.execute(
            """select c.relname, array_agg(a.attname::text order by a.attname::text)
               from pg_class c join pg_attribute a on a.attrelid = c.oid
               where c.relnamespace = 'public'::regnamespace and c.relname = any(%s) and a.attnum > 0
                 and not a.attisdropped group by 1""",
            [list(sealed_tables())],
        )
        return dict(cursor.fetchall())
