"""The rows behind a number: those very rows, for whoever may see them."""

from dataclasses import dataclass

from django.core.exceptions import ValidationError

from cases.pages.links import page_of
from config.shared.api.rows import names_of
from exchange.statistics.asked import narrowed
from exchange.statistics.counting import rows_behind
from exchange.statistics.readings import UNCERTAIN, UNKNOWN, holds

ABOUT = ("person", "group", "witness", "defendant", "proceeding", "case")
SAYS = ("kind", "whereabouts", "status", "end_kind")


@dataclass(frozen=True, slots=True)
class Line:
    reference: str
    url: str
    name: str
    about: list[str]
    says: list[str]


def chosen_values(figure, reader, cells) -> list[tuple]:
    """``cells``: texts like ``sex:female``. Pairs of dimension and value; ValidationError for what is neither."""
    dimensions, chosen = figure.dimensions_for(reader), []
    for each in cells:
        name, _, text = each.partition(":")
        if name not in dimensions:
            raise ValidationError(f"“{name}” is no dimension of this figure.")
        value = text
        if dimensions[name].is_ordered and text not in (UNKNOWN, UNCERTAIN):
            if dimensions[name].wrong([text], reader):
                raise ValidationError(f"“{text}” is no value of {name}.")
            value = int(text)
        chosen.append((dimensions[name], value))
    return chosen


def rows_of(figure, reader, filters, chosen, *, possible=False):
    """The rows of ``figure`` with all the values ``chosen``; ``possible``: also those that may have them."""
    rows = narrowed(figure.counted(reader.user), figure, reader, filters)
    if not chosen:
        return rows

    def belongs(readings):
        return all(_has(reading, value, possible) for reading, (_, value) in zip(readings, chosen, strict=True))

    return rows_behind(rows, [dimension for dimension, _ in chosen], reader, belongs)


def in_words(chosen, reader) -> list[tuple[str, str]]:
    said = {UNKNOWN: "not known", UNCERTAIN: "not one alone"}
    return [(one.label, said.get(value) or one.text(value, reader)) for one, value in chosen]


def lines_of(rows, user) -> list[Line]:
    """Rows of one page, with the names of those they are about whom ``user`` may see. One query for the names."""
    wanted = {}
    for row in rows:
        for name in _about(row):
            field = row._meta.get_field(name)
            wanted.setdefault(field.related_model, set()).add(getattr(row, field.attname))
    names = names_of(wanted, user)
    return [_line(row, names) for row in rows]


def _has(reading, value, possible) -> bool:
    if value == UNKNOWN:
        return not reading.is_known
    if value == UNCERTAIN:
        return reading.is_known and reading.sure is None
    return holds(reading.possible if possible else reading.sure, value)


def _about(row):
    fields = {field.name for field in row._meta.concrete_fields}
    return [name for name in ABOUT if name in fields and getattr(row, f"{name}_id") is not None]


def _line(row, names):
    about = []
    for name in _about(row):
        field = row._meta.get_field(name)
        if found := names.get((field.related_model._meta.label_lower, str(getattr(row, field.attname)))):
            about.append(found["name"] or found["reference"])
    says = [getattr(row, f"get_{name}_display")() for name in SAYS if hasattr(row, f"get_{name}_display")]
    name = getattr(row, "display_name", "")
    return Line(
        row.reference, page_of(type(row), row.pk), name, list(dict.fromkeys(about)), [each for each in says if each]
    )
