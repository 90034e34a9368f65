"""What hangs on a row that moved: deadlines it sets off, and stages whose lawful term counts from it."""

from datetime import datetime, time

from django.db.models import Q

from cases.clock import local_moment
from cases.enums import DeadlineStatus, TriggerKind
from cases.models import Deadline, Detention, Hearing
from config.shared.partial_dates import Precision
from sources.models import DiplomaticNote

OF_DETENTION = (TriggerKind.CUSTODY, TriggerKind.EXPIRY)


def trigger_of(deadline: Deadline) -> datetime | None:
    """The moment of the row the deadline hangs on; None where it hangs on none, or the day is not known."""
    if deadline.trigger_hearing_id:
        hearing = deadline.trigger_hearing
        return (hearing.adjourned_to or hearing).starts_at
    if deadline.trigger_note_id:
        return _day(deadline.trigger_note, "sent", deadline.zone)
    if deadline.detention_id and deadline.trigger_kind == TriggerKind.EXPIRY:
        return deadline.detention.expires_at
    if deadline.detention_id and deadline.trigger_kind == TriggerKind.CUSTODY:
        return deadline.detention.began_at or _day(deadline.detention, "began", deadline.zone)
    return None


def hanging_on(row):
    """Open deadlines that ``row`` sets off."""
    hangs = {
        Hearing: Q(trigger_hearing=row.pk) | Q(trigger_hearing__adjourned_to=row.pk),
        DiplomaticNote: Q(trigger_note=row.pk),
        Detention: Q(
            detention=row.pk, trigger_kind__in=OF_DETENTION, trigger_hearing__isnull=True, trigger_note__isnull=True
        ),
    }.get(type(row))
    if hangs is None:
        return Deadline.objects.none()
    return Deadline.objects.filter(hangs, status=DeadlineStatus.OPEN, due_by_hand=False, limit__isnull=False)


def stages_after(detention: Detention):
    """Open stages that follow ``detention``: what the law covers of them may count from it."""
    return Detention.objects.filter(follows=detention.pk, end_kind="")


def _day(row, name, zone):
    if getattr(row, f"{name}_precision") != Precision.DAY:
        return None
    return local_moment(getattr(row, f"{name}_earliest"), time(), zone)
