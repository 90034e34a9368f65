"""Identity papers: writing one, and showing its number."""

from django.core.exceptions import ValidationError
from django.db import transaction

from config.shared.sealing import SealingError
from people.audit import record
from people.models import IdentityDocument

from .records import save_record

NOT_SEALED = "Nothing is saved: numbers cannot be encrypted now. Ask whoever keeps the key ring."
NOT_OPENED = "The number does not open: its key is missing or the row is damaged. Ask whoever keeps the key ring."


def save_paper(row: IdentityDocument, *, number: str | None = None, by, version: int | None = None) -> IdentityDocument:
    """Save ``row`` as ``by``'s work with ``number`` sealed into it; without one, the number it has stays."""
    if number:
        put_number(row, number)
    return save_record(row, by=by, version=version)


def put_number(row: IdentityDocument, number: str) -> None:
    """ValidationError where the key ring cannot be read."""
    try:
        row.number = number
    except SealingError:
        raise ValidationError({"number": NOT_SEALED}, code="not_sealed") from None


@transaction.atomic
def show_number(row: IdentityDocument, *, by) -> str:
    """The whole number, with the look noted in the audit trail. ValidationError if it does not open."""
    try:
        number = row.number
    except SealingError:
        raise ValidationError({"number": NOT_OPENED}, code="not_opened") from None
    record(by, "paper.number_shown", row)
    return number
