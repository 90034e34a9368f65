"""Many rows written by one statement that takes them as JSON."""

import json
from datetime import date, datetime
from math import isfinite
from uuid import UUID

import orjson
from django.db import connections, models, transaction
from django.db.models.expressions import DatabaseDefault
from psycopg.types.json import Json, Jsonb

PLAIN = (str, int, float, bool, UUID, date, datetime, type(None))
TEXT_FIELDS = {models.CharField, models.TextField}


class NotAsJson(TypeError):
    """A value that JSON cannot say."""


class ManyRows(models.QuerySet):
    """``bulk_create`` and ``bulk_update`` as Django's, which writes a placeholder for each value: for a thousand rows
    that takes five times as long as all that PostgreSQL does with them. Whatever is not plain — an expression, a key
    the database makes, a conflict to be met — goes Django's way."""

    def bulk_create(self, objs, *args, **kwargs):
        objs = list(objs)
        given = _given(self.model, objs)
        if kwargs.keys() - {"batch_size"} or args or given is None:
            return super().bulk_create(objs, *args, **kwargs)
        self._for_write = True
        connection = connections[self.db]
        size = kwargs.get("batch_size") or len(objs)
        for row in objs:
            # As Django's own: a link to nobody is refused, not lost.
            row._prepare_related_fields_for_save("bulk_create")
        try:
            told = [_as_json(objs[at : at + size], given, connection, is_new=True) for at in range(0, len(objs), size)]
        except NotAsJson:
            return super().bulk_create(objs, *args, **kwargs)
        with transaction.atomic(using=self.db, savepoint=False), connection.cursor() as cursor:
            made = {key: values for each in told for key, *values in _inserted(cursor, self.model, given, each)}
        names = [field.attname for field in _made_there(self.model, given)]
        for row in objs:
            for name, value in zip(names, made[self.model._meta.pk.to_python(row.pk)], strict=True):
                setattr(row, name, value)
            row._state.adding, row._state.db = False, self.db
        return objs

    def bulk_update(self, objs, fields, batch_size=None):
        objs = list(objs)
        model, connection = self.model, connections[self.db]
        columns = [model._meta.pk, *(model._meta.get_field(name) for name in fields)]
        size = batch_size or len(objs)
        for row in objs:
            row._prepare_related_fields_for_save("bulk_update", columns[1:])
        try:
            told = [_as_json(objs[at : at + size], columns, connection) for at in range(0, len(objs), size)]
        except NotAsJson:
            return super().bulk_update(objs, fields, batch_size)
        self._for_write = True
        with transaction.atomic(using=self.db, savepoint=False), connection.cursor() as cursor:
            return sum(_changed(cursor, model, columns, each) for each in told)


def _given(model, objs):
    """The fields whose values ``objs`` bring along; None where some do and others leave a field to the database."""
    if not objs or any(one.pk is None for one in objs) or model._meta.parents:
        return None
    given = []
    for field in model._meta.concrete_fields:
        left = {isinstance(getattr(one, field.attname), DatabaseDefault) for one in objs}
        if len(left) > 1:
            return None
        if not left.pop() and not field.generated:
            given.append(field)
    return given


def _made_there(model, given):
    return [field for field in model._meta.concrete_fields if field not in given]


def _as_json(objs, fields, connection, *, is_new=False):
    return orjson.dumps([{field.column: _plain(field, row, connection, is_new) for field in fields} for row in objs])


def _plain(field, row, connection, is_new):
    value = field.pre_save(row, add=True) if is_new else getattr(row, field.attname)
    if hasattr(value, "resolve_expression"):
        raise NotAsJson(field.name)
    if value is None or (type(value) is str and type(field) in TEXT_FIELDS):
        return value  # as it would come back, in half the time
    value = field.get_db_prep_save(value, connection)
    if isinstance(value, Json | Jsonb):
        return orjson.Fragment(json.dumps(value.obj, cls=getattr(field, "encoder", None)))
    if isinstance(value, list) and all(isinstance(each, PLAIN) for each in value):
        return value
    if not isinstance(value, PLAIN) or (isinstance(value, float) and not isfinite(value)):
        raise NotAsJson(field.name)
    return value


def _inserted(cursor, model, given, told):
    table = _quoted(model._meta.db_table)
    columns = ", ".join(_quoted(field.column) for field in given)
    answered = ", ".join(_quoted(field.column) for field in (model._meta.pk, *_made_there(model, given)))
    cursor.execute(
        f"insert into {table} ({columns}) select {columns} from json_populate_recordset(null::{table}, %s::json)"
        f" returning {answered}",
        [told.decode()],
    )
    return cursor.fetchall()


def _changed(cursor, model, columns, told):
    table, (key, *others) = _quoted(model._meta.db_table), [_quoted(field.column) for field in columns]
    changes = ", ".join(f"{column} = told.{column}" for column in others)
    cursor.execute(
        f"update {table} set {changes} from json_populate_recordset(null::{table}, %s::json) told"
        f" where {table}.{key} = told.{key}",
        [told.decode()],
    )
    return cursor.rowcount


def _quoted(name):
    return f'"{name}"'
