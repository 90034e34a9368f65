"""What can happen to a defendant: another measure of restraint, another counsel, an aggravating circumstance."""

from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import transaction

from cases.enums import MeasureKind
from cases.models import Counsel, Defendant, Measure
from config.shared.partial_dates import PartialDate
from people.actions.records import save_record
from people.audit import record


@transaction.atomic
def set_measure(
    defendant: Defendant, *, kind: str, since: PartialDate | None, by, now: datetime, words: str = ""
) -> Measure:
    """Put ``defendant`` under a measure of restraint from ``since``, and end the one it takes the place of.

    One measure holds at a time (Kazakhstan CPC art. 140(1)); electronic monitoring may accompany any but remand
    (art. 137(2)), so it ends none, and remand ends it.
    """
    running = [
        measure
        for measure in Measure.objects.permitted(by, "change").select_for_update().filter(defendant=defendant)
        if measure.until is None and _gives_way(measure, kind)
    ]
    if running and since is None:
        raise ValidationError({"since": "Say since when, as far as known: the measure before it ends then."})
    for measure in running:
        measure.until = since
        try:
            save_record(measure, by=by)
        except ValidationError as error:
            held = f"{measure.get_kind_display()}, since {measure.since}"
            raise ValidationError(
                {"since": f"The measure now held ({held}) began later: {error.messages[0]}"}
            ) from None
    measure = Measure(defendant=defendant, kind=kind, words=words)
    measure.since = since
    save_record(measure, by=by)
    record(by, "measure.set", measure, kind=kind, ended=len(running))
    return measure


def _gives_way(held, kind):
    if kind == MeasureKind.MONITORING:
        return held.kind == MeasureKind.MONITORING
    return held.kind != MeasureKind.MONITORING or kind in (MeasureKind.REMAND, MeasureKind.NONE)


@transaction.atomic
def add_counsel(
    defendant: Defendant, *, lawyer, by, now: datetime, is_appointed: bool = False, since: PartialDate | None = None
) -> Counsel:
    counsel = Counsel(defendant=defendant, lawyer=lawyer, is_appointed=is_appointed)
    counsel.take_from_parents()
    here = Counsel.objects.filter(desk=counsel.desk_id, level=counsel.level)
    if here.filter(defendant=defendant, lawyer=lawyer).exists():
        raise ValidationError({"lawyer": "This lawyer is counsel here already."})
    counsel.since = since
    save_record(counsel, by=by)
    record(by, "counsel.added", counsel)
    return counsel


@transaction.atomic
def describe_aggravation(defendant: Defendant, *, aggravation: str, by, now: datetime) -> Defendant:
    """``aggravation`` in words, or empty for none."""
    defendant = Defendant.objects.select_for_update().get(pk=defendant.pk)
    if defendant.aggravation == aggravation:
        raise ValidationError({"aggravation": "This is what is on record already."})
    defendant.aggravation = aggravation
    save_record(defendant, by=by)
    record(by, "defendant.aggravation_described", defendant)
    return defendant
