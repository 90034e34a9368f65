"""Rows below a row, read in the query of their parents: a page of many tables stays within its queries."""

import json

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models.functions import JSONObject

from people.trail import seen


def nested(queryset) -> ArraySubquery:
    """The rows of ``queryset`` (which names its parent by OuterRef) as an array, for :func:`revive`."""
    fields = {field.attname: field.attname for field in queryset.model._meta.concrete_fields}
    return ArraySubquery(queryset.values(nested_row=JSONObject(**fields)))


def revive(model, rows) -> list:
    """Instances of ``model`` from what :func:`nested` read."""
    fields = model._meta.concrete_fields
    names = [field.attname for field in fields]
    revived = []
    for row in rows or []:
        values = json.loads(row) if isinstance(row, str) else row
        revived.append(model.from_db("default", names, [_value(field, values[field.attname]) for field in fields]))
    seen.note_here(model, revived)
    return revived


def _value(field, value):
    target = field.target_field if field.is_relation else field
    return target.to_python(value)
