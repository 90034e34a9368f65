"""A column that holds one of many keys."""

from django.db.models import BooleanField, Func, Q


def among(column: str, keys: list) -> Q:
    """That ``column`` is one of ``keys``. Of one alone, PostgreSQL knows that an index by it keeps its order."""
    return Q(**{column: keys[0]}) if len(keys) == 1 else Q(Among(column, keys))


class Among(Func):
    """``column`` is one of ``keys``, which are said as one list: fifty said one by one, several times in a question,
    take longer to write than the answer to find."""

    conditional = True
    output_field = BooleanField()

    def __init__(self, column, keys):
        super().__init__(column)
        self.keys = keys

    def as_sql(self, compiler, connection, **extra):
        column, given = compiler.compile(self.source_expressions[0])
        kind = self.source_expressions[0].output_field.cast_db_type(connection)
        return f"{column} = any(%s::{kind}[])", [*given, self.keys]
