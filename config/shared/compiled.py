"""Querysets compiled on their own and set into others: as a condition, or in the place of the table.

A condition that a column names one of some rows is for querysets too deep to be nested once more.
Each level at which Django nests a queryset costs it another look at all the levels within. Consent of whatever a claim
is about is many subqueries deep: as a subquery of a subquery it took minutes to build, compiled on its own a moment.
"""

from django.core.exceptions import EmptyResultSet
from django.db.models import BooleanField, Func
from django.db.models.sql.datastructures import BaseTable


def ids_of(rows) -> tuple[str, tuple]:
    """SQL that answers the ids of ``rows``, and its parameters."""
    try:
        return rows.order_by().values("pk").query.sql_with_params()
    except EmptyResultSet:
        return "select null::uuid where false", ()


class OneOf(Func):
    """``column`` is the key of one of ``rows``: a queryset, or what ``ids_of`` made of one before.

    Says beside it that the column is not null: nothing new, but it keeps PostgreSQL from reading all of the rows into a
    hash for the few that are asked about. ``at_once`` wants just that.
    """

    conditional = True
    output_field = BooleanField()

    def __init__(self, column, rows, *, at_once=False):
        super().__init__(column)
        self.rows = rows if isinstance(rows, tuple) else ids_of(rows)
        self.at_once = at_once

    def as_sql(self, compiler, connection, **extra):
        column, given = compiler.compile(self.source_expressions[0])
        sql, params = self.rows
        if self.at_once:
            return f"{column} in ({sql})", [*given, *params]
        asked = f"rows.id = {column} and {column} is not null"
        return f"exists (select from ({sql}) rows(id) where {asked})", [*params, *given, *given]


def read_first(queryset, rows, *, likelier=None, enough=0):
    """``queryset``, of those of its rows alone that are among ``rows``, a queryset of the same table without joins.

    They are read by themselves, and what else ``queryset`` asks is asked of each: for rows that one index brings
    faster than PostgreSQL can combine it with others. With ``likelier``, some of ``rows``: those alone where
    ``enough`` of them are of ``queryset``, else all; in one statement."""
    table = f'"{queryset.model._meta.db_table}"'
    asked, params = _condition(rows)
    if likelier is None:
        return _read_from(queryset, f"(select * from {table} where {asked} offset 0)", params)
    first, of_first = _condition(likelier)
    # A name that is no table's: whoever puts one queryset of this kind into another means the inner one.
    own, of_own = _read_from(queryset, "likelier", ()).order_by().values("pk")[:enough].query.sql_with_params()
    sql = f"""(with likelier as materialized (select * from {table} where {first}),
        enough(are) as materialized (select count(*) >= {int(enough)} from ({own}) own)
        select * from likelier where (select are from enough)
        union all select * from {table} where ({asked}) and not (select are from enough) offset 0)"""
    return _read_from(queryset, sql, (*of_first, *of_own, *params))


def _condition(rows):
    """What ``rows``, a queryset without joins, are narrowed by."""
    return rows.query.get_compiler(rows.db).compile(rows.query.where)


def _read_from(queryset, sql, params):
    """``queryset`` over ``sql`` in the place of its table."""
    made = queryset.all()
    alias = made.query.get_initial_alias()
    made.query.alias_map[alias] = _InPlace(made.model._meta.db_table, alias, (sql, tuple(params)))
    return made


class _InPlace(BaseTable):
    """In FROM, SQL and its parameters. The OFFSET within keeps the planner from taking its conditions and those around
    it together."""

    def __init__(self, table_name, alias, source):
        super().__init__(table_name, alias)
        self.source = source

    def as_sql(self, compiler, connection):
        sql, params = self.source
        return f"{sql} {compiler.quote_name_unless_alias(self.table_alias)}", [*params]

    def relabeled_clone(self, change_map):
        return _InPlace(self.table_name, change_map.get(self.table_alias, self.table_alias), self.source)

    @property
    def identity(self):
        return *super().identity, self.source
