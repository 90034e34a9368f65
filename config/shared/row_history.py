"""A row's history in words: who changed what, when, from which value to which."""

from dataclasses import dataclass, field
from datetime import datetime

from django.db import models

from .field_lists import field_of
from .partial_date_forms import in_words

LABELS = {"insert": "Put on record", "update": "Changed", "delete": "Removed"}
# Told by the entry itself, or of no meaning to a reader.
UNTOLD = {
    "id",
    "reference",
    "version",
    "created_at",
    "created_by",
    "updated_at",
    "updated_by",
    "display_name",
    "key",
    "password",
    "last_login",
    "subject_type",
    "subject_id",
}
# Kept sealed: history tells that it changed, never from what to what.
SEALED = {"number_index": "number"}
LIMIT = 200
"""States of one row a page compares; older ones stay in the table."""


@dataclass
class Entry:
    at: datetime
    act: str
    who: str
    changes: list[tuple[str, str, str]] = field(default_factory=list)


def entries(row, labels, readable) -> list[Entry]:
    """Newest first, of the fields in ``readable`` alone. Related rows are named only where ``labels`` may name them."""
    states = list(row.history.select_related("pgh_context").order_by("-pgh_created_at", "-pgh_id")[:LIMIT])
    told, dates = _compared(row, states, readable)
    for state in states:
        labels.want_related(state, skip={"pgh_obj", "pgh_context"})
        if editor := _editor(state):
            labels.want(_user_model(row), editor)
    made = []
    for state, before in zip(states, [*states[1:], None], strict=True):
        editor = _editor(state)
        changes = _changes(row, before, state, told, dates, labels)
        if before is not None and state.pgh_label == "update" and not changes:
            continue  # something kept for lists alone, such as the name shown first
        who = labels.of(_user_model(row), editor) if editor else ""
        made.append(Entry(state.pgh_created_at, LABELS.get(state.pgh_label, state.pgh_label), who, changes))
    return made


def difference(row, before, labels, readable) -> list[tuple[str, str, str]]:
    """``(field, old, new)`` between a kept state and ``row`` as it is, of the fields in ``readable`` alone."""
    told, dates = _compared(row, [before], readable)
    return _changes(row, before, row, told, dates, labels)


def _compared(row, states, readable):
    told = [
        each
        for each in row._meta.concrete_fields
        if _is_told(row, each.name, readable) and not isinstance(each, models.BinaryField) and _is_kept(states, each)
    ]
    dates = {name: made for name, made in getattr(row, "partial_dates", {}).items() if name in readable}
    return [each for each in told if not any(each.name.startswith(f"{name}_") for name in dates)], dates


def _is_told(row, name, readable):
    return name not in UNTOLD and (name in SEALED or field_of(type(row), name) in readable)


def _is_kept(states, model_field):
    return bool(states) and hasattr(states[0], model_field.attname)


def _editor(state):
    if state.pgh_context is not None and state.pgh_context.metadata.get("user"):
        return state.pgh_context.metadata["user"]
    return getattr(state, "updated_by_id", None)


def _user_model(row):
    return row._meta.apps.get_model("people.User")


def _changes(row, before, after, told, dates, labels):
    if before is None and after.pgh_label != "insert":
        return []
    changes = []
    for each in told:
        old, new = (_shown(each, state, labels) if state is not None else "" for state in (before, after))
        if old != new and each.name in SEALED:
            changes.append((SEALED[each.name], "••••" if old else "", "•••• (another)" if old else "••••"))
        elif old != new:
            changes.append((str(each.verbose_name), old, new))
    for name, date in dates.items():
        kept = row.__class__()
        old, new = (_date(kept, name, state) if state is not None else "" for state in (before, after))
        if old != new:
            changes.append((date.short_description, old, new))
    return changes


def _date(blank, name, state):
    for part in ("earliest", "latest", "precision", "inferred", "words"):
        setattr(blank, f"{name}_{part}", getattr(state, f"{name}_{part}"))
    return in_words(blank, name)


def _shown(each, state, labels):
    value = getattr(state, each.attname)
    if value in (None, "", [], {}):
        return ""
    if each.is_relation:
        return labels.of(each.related_model, value)
    if each.choices:
        return str(dict(each.flatchoices).get(value, value))
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return ", ".join(map(str, value))
    return value
