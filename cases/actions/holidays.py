"""A day off, or a day worked in its place, is put on record or corrected, with what that moves."""

from datetime import datetime

from django.db import transaction

from cases.lawbook import rule_of
from cases.models import Holiday, TimeLimit
from people.audit import record

from .moves import Move, moves_under, take


def preview_holiday(holiday: Holiday) -> list[Move]:
    """What :func:`save_holiday` would move, computed by the same code and undone. Raises ValidationError."""
    with transaction.atomic():
        was_adding, pk = holiday._state.adding, holiday.pk
        moves = _saved(holiday)
        transaction.set_rollback(True)
    holiday._state.adding, holiday.pk = was_adding, pk
    return moves


@transaction.atomic
def save_holiday(holiday: Holiday, *, by, now: datetime) -> list[Move]:
    """Save the day, and reckon anew the open stays and deadlines of rules that look at working days."""
    adding = holiday._state.adding
    moves = _saved(holiday)
    take(moves, by=by, now=now)
    record(by, "holiday.created" if adding else "holiday.changed", holiday, moved=len(moves))
    return moves


def _saved(holiday) -> list[Move]:
    former = Holiday.objects.filter(pk=holiday.pk).values_list("jurisdiction", flat=True).first()
    holiday.full_clean()
    holiday.save()
    touched = TimeLimit.objects.filter(jurisdiction__in={holiday.jurisdiction, former or holiday.jurisdiction})
    return list(moves_under({limit.code for limit in touched if rule_of(limit).needs_holidays}))
