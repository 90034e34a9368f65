"""Writing one row: who wrote it, its truth checked, its version moved on."""

from django.core.exceptions import ValidationError
from django.db import transaction

from config.shared.text import clean_text
from people.models import Record

# Asking whether a reference not made yet is taken compares a new random one with every row of the table.
MADE_BY_THE_DATABASE = frozenset({"reference"})


class ChangedMeanwhile(ValidationError):
    """The row has another version than the one the editor read."""

    def __init__(self):
        super().__init__(
            "Someone else changed this row after you opened it. Read it again, then send your change.",
            code="changed_meanwhile",
        )


@transaction.atomic
def save_record(row: Record, *, by, version: int | None = None) -> Record:
    """Save ``row`` as ``by``'s work. Raises ValidationError in words for people when a constraint or field refuses it,
    and ChangedMeanwhile when ``version`` is not the stored one."""
    row.updated_by = by
    clean_texts(row)
    if row._state.adding:
        row.created_by = by
        row.take_from_parents()
        row.full_clean(exclude=MADE_BY_THE_DATABASE)
        row.save()
        return row
    stored = type(row).objects.select_for_update().values_list("version", flat=True).get(pk=row.pk)
    if version is not None and version != stored:
        raise ChangedMeanwhile
    row.full_clean(exclude=MADE_BY_THE_DATABASE)
    row.version = stored + 1
    row.save()
    return row


def clean_texts(row):
    """Every text of ``row`` by the one rule of which characters may enter; ValidationError by field."""
    errors = {}
    for field in row._meta.concrete_fields:
        value = field.value_from_object(row)
        if isinstance(value, str):
            try:
                setattr(row, field.attname, clean_text(value))
            except ValidationError as error:
                errors[field.name] = error
    if errors:
        raise ValidationError(errors)
