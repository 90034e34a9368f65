"""Querysets compiled on their own and set into others: as a condition, or in the place of the table.

A condition that a column names one of some rows is for querysets too deep to be nested once more.
Each level at which Django nests a queryset costs it another look at all the levels within. Consent of whatever a claim
is about is many subqueries deep: as a subquery of a subquery it took minutes to build, compiled on its own a moment.
"""

from django.core.exceptions import EmptyResultSet, FullResultSet
from django.db.models import BooleanField, Func
from django.db.models.sql.datastructures import BaseTable

SAMPLE, FEW = 200, 10
"""Of so many rows less than one in ten is a reader's who sees little: then what they see is asked of an index too."""
MANY = 2_000
"""Fewer rows than these are read and passed over sooner than an index of what the reader sees tells of a whole desk."""


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


class AnyOf(Func):
    """One of ``conditions``, each as ``condition_of`` made it before of the table asked."""

    conditional = True
    output_field = BooleanField()

    def __init__(self, conditions):
        super().__init__()
        self.conditions = conditions

    def as_sql(self, compiler, connection, **extra):
        asked = " or ".join(sql for sql, _ in self.conditions)
        return f"({asked})", [value for _, params in self.conditions for value in params]


def read_first(queryset, rows, *, likelier=None, enough=0):
    """``queryset``, of those of its rows alone that are among ``rows``, a queryset of the same table without joins.

    They are read by themselves, and what else ``queryset`` asks is asked of each: for rows that one index brings
    faster than PostgreSQL can combine it with others. With ``likelier``, some of ``rows``: those alone where
    ``enough`` of them are of ``queryset``, else all, in one statement; where ``queryset`` is joined to others, all."""
    table = f'"{queryset.model._meta.db_table}"'
    asked, params = condition_of(rows)
    if likelier is None or _is_joined(queryset):
        return _read_from(queryset, f"(select * from {table} where {asked} offset 0)", params)
    first, of_first = condition_of(likelier)
    own, of_own = condition_of(queryset)
    sql = f"""(with likelier as materialized (select * from {table} where {first}),
        held as materialized (select count(*) total, count(*) filter (where {own}) own from likelier {table}),
        way as materialized (
            select own >= {int(enough)} likelier, total >= {MANY} and own * {FEW} < total few from held)
        select * from likelier where (select likelier from way)
        union all select * from {table} where {asked} and {own} and (select few and not likelier from way)
        union all select * from {table}
        where {asked} and ({own}) is true and (select not few and not likelier from way) offset 0)"""
    # What is asked to be true is asked of each row, never of an index.
    return _read_from(queryset, sql, (*of_first, *of_own, *params, *of_own, *params, *of_own))


def read_steadily(queryset, rows):
    """As ``read_first``, by the way that is best for all of ``rows``, though few are taken: where fewer are there than
    PostgreSQL expects, reading the table until they are found takes longest of all."""
    asked, params = condition_of(rows)
    table = f'"{queryset.model._meta.db_table}"'
    sql = f"(with held as materialized (select * from {table} where {asked}) select * from held offset 0)"
    return _read_from(queryset, sql, params)


def read_on_some_pages(queryset, rows, share: float):
    """As ``read_first``, of ``rows`` on that share of the table's pages, the same ones at every call."""
    asked, params = condition_of(rows)
    table = f'"{queryset.model._meta.db_table}"'
    sql = f"(select * from {table} tablesample system (%s) repeatable (0) where {asked} offset 0)"
    return _read_from(queryset, sql, (100 * share, *params))


def read_by_index(queryset, rows):
    """``queryset``, of those of its rows alone that are among ``rows``, where a few of them are wanted, in any order.

    As ``read_first``, unless by a sample ``queryset`` holds few of them. PostgreSQL takes a few of many for soonest
    found by reading the whole table."""
    table = f'"{queryset.model._meta.db_table}"'
    asked, params = condition_of(rows)
    if _is_joined(queryset):
        return read_first(queryset, rows)
    own, of_own = condition_of(queryset)
    sql = f"""(with sample as materialized (select * from {table} where {asked} limit {SAMPLE}),
        way as materialized (select count(*) filter (where {own}) * {FEW} < count(*) few from sample {table})
        select * from {table} where {asked} and {own} and (select few from way)
        union all select * from {table} where {asked} and (select not few from way) offset 0)"""
    return _read_from(queryset, sql, (*params, *of_own, *params, *of_own, *params))


def _is_joined(queryset):
    return sum(map(bool, queryset.query.alias_refcount.values())) > 1


def condition_of(rows):
    """What ``rows``, a queryset without joins, are narrowed by."""
    try:
        sql, params = rows.query.get_compiler(rows.db).compile(rows.query.where)
    except FullResultSet:
        return "true", ()
    except EmptyResultSet:
        return "false", ()
    return f"({sql})", params


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
