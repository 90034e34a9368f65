"""Whether a row keeps what its table demands, asked of the database in one statement before it is written."""

from functools import cache

from django.db import connection
from django.db.models import CheckConstraint, UniqueConstraint


def holds(row, keys=()) -> bool:
    """Whether ``row`` keeps every constraint of its model, and whether the rows are there that ``keys``, fields, point
    at. In which way it does not, ``row.full_clean()`` says."""
    sql, fields = _question(type(row), tuple(keys))
    values = [field.get_db_prep_save(getattr(row, field.attname), connection) for field in fields]
    with connection.cursor() as cursor:
        cursor.execute(sql, values)
        return cursor.fetchone()[0]


@cache
def _question(model, keys):
    """The statement, in the words in which the database keeps the constraints, and the fields it is asked of. What
    comes to NULL passes, as it does there."""
    editor = connection.schema_editor()
    table = editor.quote_name(model._meta.db_table)
    asked = [_CONDITIONS[type(constraint)](model, constraint, editor, table) for constraint in model._meta.constraints]
    asked += [_there(key, editor) for key in keys]
    whole = " and ".join(asked).replace("%", "%%") or "true"
    fields = [field for field in model._meta.concrete_fields if field.primary_key or f'"{field.column}"' in whole]
    row = ", ".join(f'%s::{field.db_type(connection)} as "{field.column}"' for field in fields)
    return f"select {whole} from (select {row}) new", fields  # noqa: S608


def _checked(model, constraint, editor, table):
    return f"({constraint._get_check_sql(model, editor)}) is not false"


def _unique(model, constraint, editor, table):
    if constraint.contains_expressions or constraint.deferrable:
        raise NotImplementedError(f"{constraint.name}: only plain columns can be compared.")
    condition = constraint._get_condition_sql(model, editor) or "true"
    compared = "=" if constraint.nulls_distinct is not False else "is not distinct from"
    columns = [editor.quote_name(model._meta.get_field(name).column) for name in constraint.fields]
    alike = " and ".join(f"there.{column} {compared} new.{column}" for column in columns)
    key = editor.quote_name(model._meta.pk.column)
    # Of the inner query, a bare column is that of the row there; of the outer one, that of the new row.
    there = f"select 1 from {table} there where ({condition}) and {alike} and there.{key} <> new.{key}"
    return f"not (({condition}) is true and exists ({there}))"


def _there(key, editor):
    table, column = editor.quote_name(key.related_model._meta.db_table), editor.quote_name(key.column)
    there = f"select 1 from {table} there where there.{editor.quote_name(key.target_field.column)} = new.{column}"
    return f"(new.{column} is null or exists ({there}))"


_CONDITIONS = {CheckConstraint: _checked, UniqueConstraint: _unique}
