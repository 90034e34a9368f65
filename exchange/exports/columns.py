"""The columns of a table made of the API's rows: a link is three of them, a partial date six."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from django.contrib.postgres.fields import ArrayField
from django.db import models
from rest_framework import serializers

from config.shared.api.rows import links_of, partial_dates_of
from config.shared.partial_dates import Precision

TEXT, NUMBER, DECIMAL, YES_NO, DAY, MOMENT, LIST, JSON = (
    "text",
    "whole number",
    "decimal number",
    "yes or no",
    "day",
    "moment",
    "list",
    "JSON",
)
UNKNOWN = "Empty: not on record. It does not mean no, none or zero."
NOT_YOURS = "Empty: not on record, or a row that whoever made the export may not see."
PARTS = {
    "": ("edtf", TEXT, "Date as vague as its source, in EDTF: 2018-03 is some day of that month, ~2004 about then."),
    "_earliest": ("earliest", DAY, "First day it may have been."),
    "_latest": ("latest", DAY, "Last day it may have been."),
    "_precision": ("precision", TEXT, "How precise the source is."),
    "_inferred": ("inferred", YES_NO, "Whether part of the date is our inference and not in the source."),
    "_words": ("words", TEXT, "The source's own words for the date."),
}
LINK = {"_id": ("id", "Id of"), "_reference": ("reference", "Reference of"), "_name": ("name", "Name of")}


@dataclass(frozen=True, slots=True)
class Column:
    """``key``: which part of the field's value; empty: the value itself."""

    name: str
    field: str
    key: str
    label: str
    type: str
    allowed: tuple[tuple[str, str], ...] = ()
    help: str = ""
    unknown: str = UNKNOWN


def columns_for(kind, fields) -> list[Column]:
    """Of the chosen ``fields``, in their order."""
    links = links_of(kind.model, [name for name in fields if name not in kind.view.own_shown])
    return [column for name in fields for column in _columns(kind, name, links)]


def _columns(kind, name, links):
    model = kind.model
    if name in kind.view.own_shown:
        made = kind.view.own_shown[name]
        inner = getattr(made, "fields", None)
        if not inner:
            return [Column(name, name, "", _worded(name), _type_of(made), help=made.help_text or "")]
        about = (made.__doc__ or "").strip()
        return [
            Column(
                f"{name}_{key}",
                name,
                key,
                f"{_worded(name)}: {_worded(key)}",
                _type_of(each),
                (),
                each.help_text or about,
            )
            for key, each in inner.items()
        ]
    if name in partial_dates_of(model):
        given = partial_dates_of(model)[name]
        label = given.verbose_name or _worded(name)
        return [
            Column(
                f"{name}{end}",
                name,
                key,
                f"{label}{f', {key}' if end else ''}",
                type_,
                tuple(Precision.choices) if key == "precision" else (),
                " ".join(filter(None, (help_, given.help_text if not end else ""))),
            )
            for end, (key, type_, help_) in PARTS.items()
        ]
    field = model._meta.get_field(name)
    label, help_ = str(field.verbose_name), str(field.help_text or "")
    if name in links:
        return [
            Column(f"{name}{end}", name, key, f"{words} {label}", TEXT, (), help_, NOT_YOURS)
            for end, (key, words) in LINK.items()
        ]
    allowed = tuple((str(value), str(words)) for value, words in field.flatchoices) if field.choices else ()
    return [Column(name, name, "", label, _kept_type(field), allowed, help_)]


def _kept_type(field) -> str:
    for kept, told in (
        (ArrayField, LIST),
        (models.JSONField, JSON),
        (models.BooleanField, YES_NO),
        (models.DecimalField, DECIMAL),
        (models.FloatField, DECIMAL),
        (models.DateTimeField, MOMENT),
        (models.DateField, DAY),
        (models.IntegerField, NUMBER),
    ):
        if isinstance(field, kept):
            return told
    return TEXT


def _type_of(made) -> str:
    for kept, told in (
        (serializers.BooleanField, YES_NO),
        (serializers.DateTimeField, MOMENT),
        (serializers.DateField, DAY),
        (serializers.IntegerField, NUMBER),
        (serializers.ListField, LIST),
    ):
        if isinstance(made, kept):
            return told
    return TEXT


def _worded(name):
    return name.replace("_", " ")


class Flat:
    """Rows of the API as the columns of a table: a list of values each."""

    def __init__(self, columns):
        self._steps = []
        for column in columns:
            if column.key and self._steps and self._steps[-1][0] == column.field:
                self._steps[-1][1].append(column.key)
            else:
                self._steps.append((column.field, [column.key] if column.key else None))

    def __call__(self, rows) -> list[list]:
        made = []
        for name, keys in self._steps:
            values = [row[name] for row in rows]
            if keys is None:
                made.append(values)
            elif not any(values):
                made += [values] * len(keys)
            else:
                values = [value or _NOTHING for value in values]
                made += ([value.get(key) for value in values] for key in keys)
        return made


_NOTHING: dict = {}


def as_text(value) -> str:
    """One value as a cell of a table of text."""
    return _AS_TEXT.get(type(value), str)(value)


def _joined(values):
    return "; ".join(map(as_text, values))


_AS_TEXT = {
    type(None): lambda value: "",
    bool: lambda value: "true" if value else "false",
    datetime: datetime.isoformat,
    date: date.isoformat,
    list: _joined,
    tuple: _joined,
}


def is_number(value) -> bool:
    return isinstance(value, int | float | Decimal) and not isinstance(value, bool)
