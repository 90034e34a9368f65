"""What can be claimed of a row: its own fields, and a few listed words for what no field holds."""

from functools import cache

from django.db import models

from people.models import User
from people.models.record import Record

COUNTS = {
    "number": "Number of people",
    "number detained": "Number detained",
    "number charged": "Number charged",
    "number remanded": "Number remanded",
    "number under house arrest": "Number under house arrest",
    "number sentenced": "Number sentenced",
    "number fined": "Number fined",
    "number released": "Number released",
    "number killed": "Number killed",
}
"""Numbers of people are claims, never rows for persons nobody named."""
NAMED = {"name": "Name", "name and role": "Name and role"}
WORDS = {
    "people.person": NAMED | {"age": "Age", "duration": "How long without freedom", "health": "Health"},
    "people.organisation": NAMED,
    "people.place": {"name": "Name"},
    "people.persongroup": COUNTS,
    "cases.case": COUNTS,
    "cases.detention": COUNTS | {"duration": "How long", "health": "Health", "treatment": "Treatment in custody"},
    "cases.proceeding": COUNTS | {"measures": "Preventive measures", "evidence": "Evidence it rests on"},
    "cases.event": COUNTS
    | {"demand": "What was demanded", "object burned": "What was burned", "course": "What happened"},
    "cases.charge": {
        "provision": "Provision and wording",
        "penalty": "Penalty provided for",
        "use of the article": "How the article has been used",
    },
    "cases.reprisal": {"number": "How often"},
}
# Known to few by their nature: nothing is claimed of them where others could read it.
CLOSED = frozenset({"sources.witness", "sources.consent", "sources.disclosure", "people.identitydocument"})
TECHNICAL = frozenset(
    {
        "id",
        "reference",
        "desk",
        "level",
        "version",
        "created_at",
        "created_by",
        "updated_at",
        "updated_by",
        "subject_type",
        "subject_id",
    }
)


@cache
def fields_of(model) -> dict[str, str]:
    """Name → label of everything that can be claimed of a row of ``model``; empty for rows that are no such subject."""
    label = model._meta.label_lower
    if not issubclass(model, Record) or label in CLOSED:
        return {}
    dates = getattr(model, "partial_dates", {})
    named = {
        field.name: str(field.verbose_name)
        for field in model._meta.concrete_fields
        if field.editable
        and field.name not in TECHNICAL
        and not isinstance(field, models.BinaryField)
        and not (field.is_relation and field.related_model is User)
    }
    named |= {name: date.verbose_name or name.replace("_", " ") for name, date in dates.items()}
    return {name: text[:1].upper() + text[1:] for name, text in named.items()} | WORDS.get(label, {})


def label_of(model, field: str) -> str:
    """What people call the field; a word no list has any more stays as it is."""
    return fields_of(model).get(field, field)


def is_own_field(model, field: str) -> bool:
    """Whether a row has the field itself, so that a chosen value can be put there."""
    return field in fields_of(model) and field not in WORDS.get(model._meta.label_lower, {})


def is_count(field: str) -> bool:
    return field in COUNTS
