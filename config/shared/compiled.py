"""A condition that a column names one of some rows, for querysets too deep to be nested once more.

Each level at which Django nests a queryset costs it another look at all the levels within. Consent of whatever a claim
is about is many subqueries deep: as a subquery of a subquery it took minutes to build, compiled on its own a moment.
"""

from django.core.exceptions import EmptyResultSet
from django.db.models import BooleanField, Expression, F, Func


class IsOneOf(Expression):
    """``column`` (of the query's own table) is the key of one of ``rows``.

    Says beside it that the column is not null: nothing new, but it keeps PostgreSQL from reading all of ``rows`` into a
    hash for the few that are asked about. ``at_once`` wants just that.
    """

    conditional = True
    output_field = BooleanField()

    def __init__(self, table, column, rows, *, at_once=False):
        super().__init__()
        self.column, self.at_once = f'"{table}"."{column}"', at_once
        try:
            self.rows = rows.order_by().values("pk").query.sql_with_params()
        except EmptyResultSet:
            self.rows = None

    def as_sql(self, compiler, connection):
        if self.rows is None:
            return "false", ()
        sql, params = self.rows
        if self.at_once:
            return f"{self.column} in ({sql})", params
        asked = f"rows.id = {self.column} and {self.column} is not null"
        return f"exists (select from ({sql}) rows(id) where {asked})", params


class OneOf(Func):
    """That a column of the query is the key of one of the rows that ``sql`` answers, written beforehand."""

    conditional = True
    output_field = BooleanField()

    def __init__(self, column, sql, params):
        super().__init__(F(column) if isinstance(column, str) else column)
        self.sql, self.params = sql, params

    def as_sql(self, compiler, connection, **extra):
        key, given = compiler.compile(self.source_expressions[0])
        asked = f"rows.id = {key} and {key} is not null"
        return f"exists (select from ({self.sql}) rows(id) where {asked})", [*self.params, *given, *given]
