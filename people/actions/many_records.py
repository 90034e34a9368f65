"""Writing many new rows of one kind at once, with what ``save_record`` promises of each."""

from collections.abc import Sequence

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils import timezone

from people.models import Record

from .records import MADE_BY_THE_DATABASE, clean_texts


@transaction.atomic
def add_records(rows: Sequence[Record], *, by) -> None:
    """Put ``rows`` of one model on record as ``by``'s work, in a few statements. Their keys must have been chosen from
    what ``by`` may see, for no key is looked up.

    Raises ValidationError for what a field refuses, and IntegrityError for what a constraint does: those are asked by
    the database alone (see ``said_of``)."""
    if not rows:
        return
    model = type(rows[0])
    for row in rows:
        row.created_by = row.updated_by = by
        row.take_from_parents()
        _check(row)
    model.objects.bulk_create(rows, batch_size=1000)


@transaction.atomic
def change_records(rows: Sequence[Record], fields, *, by) -> None:
    """Save ``fields`` of ``rows`` of one model, which are locked: their versions move on. Raises as ``add_records``."""
    if not rows:
        return
    now = timezone.now()
    for row in rows:
        row.updated_by, row.updated_at = by, now
        _check(row)
        row.version += 1
    names = dict.fromkeys([*fields, "version", "updated_by", "updated_at"])
    type(rows[0]).objects.bulk_update(rows, names, batch_size=500)


def said_of(error: ValidationError | IntegrityError, *models) -> str:
    """The refusal of a row of one of ``models`` in words for people."""
    if isinstance(error, ValidationError):
        return " ".join(error.messages)
    name = getattr(getattr(error.__cause__, "diag", None), "constraint_name", None)
    for model in models:
        for constraint in model._meta.constraints:
            if constraint.name == name:
                return str(constraint.get_violation_error_message())
    return "This clashes with what is already on record, or someone was faster."


def _check(row):
    clean_texts(row)
    keys = {field.name for field in row._meta.concrete_fields if field.is_relation}
    row.clean_fields(exclude=keys | MADE_BY_THE_DATABASE)
    row.clean()
