"""A rule of law is revised, with what that moves; and counsel says that it is read rightly."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q

from cases.models import Deadline, Detention, TimeLimit
from people.audit import record

from .moves import Move, moves_under, take

REVISED = (
    "subject",
    "trigger",
    "amount",
    "unit",
    "day_basis",
    "start_rule",
    "rolls_to_working_day",
    "article",
    "source",
    "note",
)
"""What a revision may say anew; code, jurisdiction and track stay the rule's own."""


def preview_revision(limit: TimeLimit, *, in_force_from: date | None, by, **values) -> list[Move]:
    """What :func:`revise_time_limit` would move, computed by the same code and undone. Raises ValidationError."""
    with transaction.atomic():
        moves = list(moves_under({_revised(limit, in_force_from, values).code}))
        transaction.set_rollback(True)
    return moves


@transaction.atomic
def revise_time_limit(
    limit: TimeLimit, *, in_force_from: date | None, by, now: datetime, **values
) -> tuple[TimeLimit, list[Move]]:
    """Put a new version of the rule in force from a day on, and reckon anew what it governs: open stays, and open
    deadlines set off since that day. The version before ends the day before. A rule nothing rests on is corrected in
    place when no day is given. Nobody has verified the new version yet."""
    limit = TimeLimit.objects.select_for_update().get(pk=limit.pk)
    revised = _revised(limit, in_force_from, values)
    moves = list(moves_under({revised.code}))
    take(moves, by=by, now=now)
    record(by, "timelimit.revised", revised, code=revised.code, moved=len(moves))
    return revised, moves


@transaction.atomic
def verify_time_limit(limit: TimeLimit, *, verified_on: date, by, now: datetime) -> TimeLimit:
    """Counsel has read the article against the rule. Later explanations say so."""
    limit = TimeLimit.objects.select_for_update().get(pk=limit.pk)
    if verified_on > now.astimezone(ZoneInfo("Asia/Almaty")).date():
        raise ValidationError({"verified_on": "That day is still to come."})
    limit.verified_by_counsel, limit.verified_on, limit.verified_by = True, verified_on, by
    limit.full_clean()
    limit.save(update_fields=["verified_by_counsel", "verified_on", "verified_by"])
    record(by, "timelimit.verified", limit, code=limit.code)
    return limit


def is_used(limit: TimeLimit) -> bool:
    """Whether something was reckoned by this version."""
    stays = Q(expires_by=limit) | Q(lawful_by=limit) | Q(extensions__limit=limit)
    return (
        Deadline.objects.filter(Q(limit=limit) | Q(proposed_limit=limit)).exists()
        or Detention.objects.filter(stays).exists()
    )


def _revised(limit, in_force_from, values):
    unknown = set(values) - set(REVISED)
    if unknown:
        raise ValidationError(f"A revision does not change: {', '.join(sorted(unknown))}.")
    if in_force_from is None:
        if is_used(limit):
            raise ValidationError(
                {"in_force_from": "Something was reckoned by this rule: name the day the new version begins."}
            )
        revised = limit
    else:
        if limit.valid_from is not None and in_force_from <= limit.valid_from:
            raise ValidationError({"in_force_from": f"The version it follows is in force from {limit.valid_from}."})
        if limit.valid_to is not None and in_force_from > limit.valid_to:
            raise ValidationError({"in_force_from": f"The version it follows ended on {limit.valid_to}."})
        revised = TimeLimit.objects.get(pk=limit.pk)
        revised.pk, revised._state.adding, revised.valid_from = None, True, in_force_from
        limit.valid_to = in_force_from - timedelta(days=1)
        limit.full_clean()
        limit.save(update_fields=["valid_to"])
    for name, value in values.items():
        setattr(revised, name, value)
    revised.verified_by_counsel, revised.verified_on, revised.verified_by = False, None, None
    revised.full_clean()
    revised.save()
    return revised
