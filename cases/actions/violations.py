"""Breaches of a fair hearing, and the marks they leave on the hearing."""

from datetime import datetime

from django.db import transaction

from cases.enums import ViolationKind
from cases.models import Hearing, HearingViolation
from config.shared.partial_dates import PartialDate
from people.actions.records import save_record
from people.audit import record

from .items import save_item

MARKS = {
    ViolationKind.NO_NOTICE: "no_notice_received",
    ViolationKind.COUNSEL_NOT_ADMITTED: "counsel_not_admitted",
}
"""Kinds a hearing carries a mark of, which lists filter by."""


@transaction.atomic
def record_violation(
    hearing: Hearing,
    *,
    kind: str,
    by,
    now: datetime,
    happened: PartialDate | None = None,
    told_by: str = "",
    note: str = "",
) -> HearingViolation:
    violation = HearingViolation(hearing=hearing, kind=kind, told_by=told_by, note=note)
    violation.happened = happened
    return save_violation(violation, by=by, now=now)


@transaction.atomic
def save_violation(violation: HearingViolation, *, by, now: datetime, version: int | None = None) -> HearingViolation:
    adding = violation._state.adding
    before = None if adding else HearingViolation.objects.values_list("kind", flat=True).get(pk=violation.pk)
    save_record(violation, by=by, version=version)
    hearing = Hearing.objects.select_for_update().get(pk=violation.hearing_id)
    marks = {
        MARKS[kind]: HearingViolation.objects.filter(hearing=hearing, kind=kind).exists()
        for kind in {before, violation.kind} & set(MARKS)
    }
    if any(getattr(hearing, name) != is_so for name, is_so in marks.items()):
        for name, is_so in marks.items():
            setattr(hearing, name, is_so)
        save_item(hearing, by=by, now=now)
    if adding:
        record(by, "hearing.violation_recorded", hearing, kind=violation.kind)
    return violation
