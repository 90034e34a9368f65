"""What can happen to a hearing."""

from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import transaction

from cases.enums import HearingStatus
from cases.models import Hearing
from config.shared.partial_dates import PartialDate
from people.audit import record

from .items import save_item


@transaction.atomic
def schedule_hearing(hearing: Hearing, *, starts_at: datetime, by, now: datetime) -> Hearing:
    """Give an expected hearing its moment (aware) and plan its reminders."""
    hearing = _locked(hearing, HearingStatus.EXPECTED, "Only an expected hearing can be scheduled.")
    hearing.starts_at, hearing.status = starts_at, HearingStatus.SCHEDULED
    save_item(hearing, by=by, now=now)
    record(by, "hearing.scheduled", hearing, starts_at=starts_at)
    return hearing


@transaction.atomic
def postpone_hearing(hearing: Hearing, *, until: datetime, by, now: datetime) -> Hearing:
    """Move a scheduled hearing to ``until`` (aware, in the future) and re-plan its reminders."""
    hearing = _locked(hearing, HearingStatus.SCHEDULED, "Only a scheduled hearing can be postponed.")
    if until <= now:
        raise ValidationError({"until": "The new date has passed already. Give one in the future."})
    before, hearing.starts_at = hearing.starts_at, until
    save_item(hearing, by=by, now=now)
    record(by, "hearing.postponed", hearing, before=before, after=until)
    return hearing


@transaction.atomic
def adjourn_hearing(
    hearing: Hearing,
    *,
    reason: str,
    by,
    now: datetime,
    until: datetime | None = None,
    expected: PartialDate | None = None,
    result: str = "",
) -> Hearing:
    """Continue a scheduled hearing in another, which is returned: at ``until`` (aware, in the future), or expected as
    vaguely as ``expected`` says, or without any date. ``result``: what came of the sitting that was broken off."""
    hearing = _locked(hearing, HearingStatus.SCHEDULED, "Only a scheduled hearing can be adjourned.")
    if not reason.strip():
        raise ValidationError({"reason": "Say why the hearing is adjourned."})
    if until is not None and expected is not None:
        raise ValidationError({"expected": "Give the moment, or how vaguely it is expected, not both."})
    if until is not None and until <= max(now, hearing.starts_at):
        raise ValidationError({"until": "Give a moment to come, after the hearing that is adjourned."})
    going_on = Hearing(
        starts_at=until,
        status=HearingStatus.SCHEDULED if until else HearingStatus.EXPECTED,
        **{name: getattr(hearing, name) for name in _GOES_ON},
    )
    going_on.expected = expected
    save_item(going_on, by=by, now=now)
    hearing.status, hearing.adjourned_to = HearingStatus.ADJOURNED, going_on
    hearing.adjourned_reason, hearing.result = reason, result or hearing.result
    save_item(hearing, by=by, now=now)  # owes one notice, with the old time and the new one where there is one
    record(by, "hearing.adjourned", hearing, before=hearing.starts_at, after=until)
    return going_on


_GOES_ON = ("proceeding", "kind", "court", "room", "place", "zone", "openness", "openness_ground", "desk", "level")


@transaction.atomic
def cancel_hearing(hearing: Hearing, *, reason: str, by, now: datetime) -> Hearing:
    """The hearing will not take place; what is unsent is cancelled and one notice owed."""
    hearing = _locked(hearing, None, "Only a scheduled or expected hearing can be cancelled.")
    if not reason.strip():
        raise ValidationError({"reason": "Say why the hearing is cancelled."})
    hearing.status, hearing.cancelled_reason = HearingStatus.CANCELLED, reason
    save_item(hearing, by=by, now=now)
    record(by, "hearing.cancelled", hearing)
    return hearing


@transaction.atomic
def hold_hearing(hearing: Hearing, *, result: str, by, now: datetime) -> Hearing:
    """The hearing took place: record what came of it. Raises when it has not begun yet."""
    hearing = _locked(hearing, HearingStatus.SCHEDULED, "Only a scheduled hearing can be recorded as held.")
    if hearing.starts_at > now:
        raise ValidationError({"result": "This hearing has not begun yet. Postpone or cancel it instead."})
    if not result.strip():
        raise ValidationError({"result": "Write what came of the hearing."})
    hearing.status, hearing.result = HearingStatus.HELD, result
    save_item(hearing, by=by, now=now, tell=False)
    record(by, "hearing.held", hearing)
    return hearing


def _locked(hearing, status, otherwise):
    hearing = Hearing.objects.select_for_update().get(pk=hearing.pk)
    allowed = {status} if status else {HearingStatus.SCHEDULED, HearingStatus.EXPECTED}
    if hearing.status not in allowed:
        raise ValidationError(otherwise, code="wrong_status")
    return hearing
