"""Writing one row: who wrote it, its truth checked, its version moved on."""

from django.core.exceptions import ValidationError
from django.db import transaction

from config.shared.text import clean_text
from people.models import Record

from .constraints import holds

# Asking whether a reference not made yet is taken compares a new random one with every row of the table.
MADE_BY_THE_DATABASE = frozenset({"reference"})


class ChangedMeanwhile(ValidationError):
    """The row has another version than the one the editor read."""

    def __init__(self):
        super().__init__(
            "Someone else changed this row after you opened it. Read it again, then send your change.",
            code="changed_meanwhile",
        )


def save_record(row: Record, *, by, version: int | None = None) -> Record:
    """Save ``row`` as ``by``'s work. Raises ValidationError in words for people when a constraint or field refuses it,
    and ChangedMeanwhile when ``version`` is not the stored one."""
    if row._state.adding:
        make_ready(row, by=by)
        with transaction.atomic(savepoint=False):
            row.save()
        return row
    with transaction.atomic():
        row.updated_by = by
        clean_texts(row)
        keys = _keys(row)
        stored = type(row).objects.select_for_update().values("version", *(key.attname for key in keys)).get(pk=row.pk)
        if version is not None and version != stored["version"]:
            raise ChangedMeanwhile
        must_hold(row, {key for key in keys if stored[key.attname] != getattr(row, key.attname)})
        row.version = stored["version"] + 1
        row.save()
        return row


def make_ready(row: Record, *, by):
    """A new row as it will be saved, as ``by``'s work. All that can be said against it is said here, before anything is
    written: what comes after needs no savepoint."""
    row.created_by = row.updated_by = by
    clean_texts(row)
    row.take_from_parents()
    must_hold(row, _keys(row))


def must_hold(row, new_keys):
    """ValidationError in words for people. ``new_keys``: the foreign keys not stored yet."""
    known = {key.name for key in _keys(row) if getattr(row, key.attname) is not None}
    try:
        row.full_clean(exclude=MADE_BY_THE_DATABASE | known, validate_unique=False, validate_constraints=False)
        row.validate_unique(exclude=MADE_BY_THE_DATABASE | {"id"})
        if holds(row, [key for key in new_keys if not _is_read(key, row)]):
            return
    except ValidationError:
        pass  # of several faults, each is told
    row.full_clean(exclude=MADE_BY_THE_DATABASE)


def _keys(row):
    return [field for field in row._meta.concrete_fields if field.is_relation]


def _is_read(key, row):
    """Whether what ``key`` points at was read, so that it is there."""
    return key.is_cached(row) and (other := key.get_cached_value(row)) is not None and not other._state.adding


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
