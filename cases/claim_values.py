"""Values of fields as text and back: what a person types for a field, and what stands there."""

from django.contrib.postgres.fields import ArrayField
from django.core.exceptions import ValidationError
from django.db import models

from cases.row_by_reference import by_reference
from config.shared.partial_dates import PartialDate

EMPTY_CHOICES = {"", "unknown", "not_stated", "not_known"}


def _is_date(row, field):
    return field in getattr(row, "partial_dates", {})


def written(row, field: str):
    """The value as it can be kept aside and put back by :func:`put`: text, or a list of texts for a partial date."""
    if _is_date(row, field):
        date = getattr(row, field)
        return [date.edtf if date else "", getattr(row, f"{field}_words")]
    kept = row._meta.get_field(field)
    value = kept.value_from_object(row)
    if isinstance(kept, ArrayField):
        return ", ".join(map(str, value or []))
    return "" if value is None else str(value)


def put(row, field: str, value):
    """Give ``field`` a value that :func:`written` or :func:`read` made."""
    if _is_date(row, field):
        text, words = value
        setattr(row, f"{field}_words", "")
        setattr(row, field, PartialDate.parse(text) if text else None)
        setattr(row, f"{field}_words", words)
        return
    kept = row._meta.get_field(field)
    if isinstance(kept, ArrayField):
        setattr(row, field, [part.strip() for part in value.split(",") if part.strip()])
    elif value == "":
        setattr(row, kept.attname, None if kept.null else "")
    else:
        setattr(row, kept.attname, kept.target_field.to_python(value) if kept.is_relation else kept.to_python(value))


def read(user, row, field: str, text: str):
    """What ``text`` means for ``field``, ready for :func:`put`. ValidationError says how to write it. A related row is
    named by its reference, a listed value by its word."""
    text = text.strip()
    if _is_date(row, field):
        return [PartialDate.parse(text).edtf if text else "", getattr(row, f"{field}_words")]
    kept = row._meta.get_field(field)
    if not text:
        if kept.null or kept.blank:
            return ""
        raise ValidationError("This field is never empty.")
    if kept.is_relation:
        return str(by_reference(user, text, kept.related_model).pk)
    if kept.choices:
        for value, label in kept.flatchoices:
            if text.casefold() in (str(value).casefold(), str(label).casefold()):
                return str(value)
        raise ValidationError(f"“{text}” is none of: {', '.join(str(label) for _, label in kept.flatchoices)}.")
    if isinstance(kept, ArrayField):
        return text
    return str(kept.to_python(text))


def guess(row, field: str, text: str) -> str:
    """What of a claim's words could stand in the field as it is; empty where people must say it."""
    if _is_date(row, field):
        try:
            return PartialDate.parse(text).edtf
        except ValidationError:
            return ""
    kept = row._meta.get_field(field)
    if kept.choices:
        words = {str(each).casefold() for pair in kept.flatchoices for each in pair if each}
        return text if text.casefold() in words else ""
    is_text = isinstance(kept, models.CharField | models.TextField)
    return text if is_text and (kept.max_length is None or len(text) <= kept.max_length) else ""


def is_empty(row, field: str) -> bool:
    """Whether the field says nothing: nobody said, or not known."""
    if _is_date(row, field):
        return not getattr(row, f"{field}_precision") and not getattr(row, f"{field}_words")
    kept = row._meta.get_field(field)
    value = kept.value_from_object(row)
    if value is None or value == [] or value == "":
        return True
    return bool(kept.choices) and str(value) in EMPTY_CHOICES


def in_words(row, field: str, known) -> str:
    """For people. Related rows by ``known``; empty where the related one is not the reader's to see."""
    if _is_date(row, field):
        date, words = getattr(row, field), getattr(row, f"{field}_words")
        return " · ".join(part for part in (str(date) if date else "", f"“{words}”" if words else "") if part)
    kept = row._meta.get_field(field)
    value = kept.value_from_object(row)
    if kept.is_relation:
        return str(known.get(kept.related_model, value) or "")
    if kept.choices:
        return str(dict(kept.flatchoices).get(value, value))
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return ", ".join(map(str, value))
    return "" if value is None else str(value)
