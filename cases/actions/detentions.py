"""What can happen to a stay in custody: it ends, it is continued as another measure, its term is prolonged."""

from datetime import datetime
from zoneinfo import ZoneInfo

from django.core.exceptions import ValidationError
from django.db import transaction

from cases.enums import DetentionEnd, DetentionKind
from cases.models import Detention, TermExtension
from config.shared.partial_dates import PartialDate
from people.actions.records import save_record
from people.audit import record

from .items import save_item
from .reckoning import prolong


@transaction.atomic
def end_detention(detention: Detention, *, ended: PartialDate | None, end_kind: str, by, now: datetime) -> Detention:
    """Record how, and if known when, a stay ended; nothing more is owed about its term."""
    detention = _open(detention)
    if end_kind not in DetentionEnd.values:
        raise ValidationError({"end_kind": f"Choose one of: {', '.join(DetentionEnd.values)}."})
    detention.ended, detention.end_kind = ended, end_kind
    save_item(detention, by=by, now=now, tell=False)
    record(by, "detention.ended", detention, end_kind=end_kind)
    return detention


@transaction.atomic
def continue_detention(
    detention: Detention,
    *,
    kind: str,
    by,
    now: datetime,
    began: PartialDate | None = None,
    began_at: datetime | None = None,
    kind_words: str = "",
    term_amount: int | None = None,
    term_unit: str = "",
    legal_basis: str = "",
    authority=None,
    facility=None,
    place=None,
) -> Detention:
    """End the stage as converted and open the next one of the chain on the same day, or moment; the next stage.

    Person, case, zone, jurisdiction and level stay; the place too unless another is named. The facility does not:
    a conversion usually changes it.
    """
    former = _open(detention)
    if kind not in DetentionKind.values:
        raise ValidationError({"kind": f"Choose one of: {', '.join(DetentionKind.values)}."})
    if began_at is not None:
        began = PartialDate.parse(began_at.astimezone(ZoneInfo(former.zone)).date().isoformat())
    former.ended, former.end_kind = began, DetentionEnd.CONVERTED
    save_item(former, by=by, now=now, tell=False)
    stage = Detention(
        desk=former.desk,
        level=former.level,
        person=former.person,
        group=former.group,
        case=former.case,
        kind=kind,
        kind_words=kind_words,
        jurisdiction=former.jurisdiction,
        zone=former.zone,
        authority=authority,
        facility=facility,
        place=place or former.place,
        began_at=began_at,
        follows=former,
        legal_basis=legal_basis,
        term_amount=term_amount,
        term_unit=term_unit,
    )
    stage.began = began
    save_item(stage, by=by, now=now)
    stage.refresh_from_db(fields=["reference"])
    record(by, "detention.continued", former, kind=kind, stage=stage.reference)
    return stage


@transaction.atomic
def extend_detention(
    detention: Detention,
    *,
    by,
    now: datetime,
    ordered: PartialDate | None = None,
    term_amount: int | None = None,
    term_unit: str = "",
    until: datetime | None = None,
    authority=None,
    limit=None,
    basis: str = "",
) -> TermExtension:
    """Put an order on record that prolonged the term, by an amount or until a moment. The terms before stay readable;
    reminders go by the new end."""
    detention = _open(detention)
    extension = TermExtension(
        detention=detention,
        term_amount=term_amount,
        term_unit=term_unit,
        until=until,
        authority=authority,
        limit=limit,
        basis=basis,
    )
    extension.ordered = ordered
    if until is not None and detention.expires_at is not None and until <= detention.expires_at:
        raise ValidationError({"until": "The term on record runs longer than that already."})
    save_record(extension, by=by)
    if detention.expires_by_hand:
        prolong(detention, extension)
    save_item(detention, by=by, now=now)
    record(by, "detention.extended", detention, until=detention.expires_at)
    return extension


def _open(detention) -> Detention:
    detention = Detention.objects.select_for_update().get(pk=detention.pk)
    if not detention.is_open:
        raise ValidationError("This detention has ended already.", code="wrong_status")
    return detention
