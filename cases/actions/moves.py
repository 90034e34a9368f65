"""What a change of the law on record, of a rule or of a holiday, moves: open stays and deadlines reckoned anew."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from django.core.exceptions import ValidationError
from django.db.models import Q

from cases.enums import DeadlineStatus
from cases.lawful_terms import kinds_under
from cases.models import Deadline, Detention

from .items import save_item
from .reckoning import due_by_rule, propose, reckon_stay


@dataclass(frozen=True, slots=True)
class Move:
    """One open stay or deadline whose moment would change; ``what`` says which moment of it."""

    row: Detention | Deadline
    what: str
    before: datetime | None
    after: datetime | None


def moves_under(codes) -> Iterator[Move]:
    """Rows whose moment the law on record, by the rules ``codes``, now puts elsewhere, with the new moment already set
    on them."""
    for stay in _stays(codes).iterator(chunk_size=500):
        before = stay.expires_at, stay.lawful_until
        reckon_stay(stay)
        if stay.expires_at != before[0]:
            yield Move(stay, "ordered term", before[0], stay.expires_at)
        elif stay.lawful_until != before[1]:
            yield Move(stay, "lawful term", before[1], stay.lawful_until)
    for deadline in _deadlines(codes).iterator(chunk_size=500):
        try:
            move = _proposed(deadline) if deadline.proposed_due_at is not None else _due(deadline)
        except ValidationError:  # the rule sets no limit any more: the old moment stands until someone closes it
            continue
        if move.before != move.after:
            yield move


def take(moves, *, by, now: datetime):
    """Save what moved: reminders are planned anew, and those in charge are told."""
    for move in moves:
        save_item(move.row, by=by, now=now, settled=True)


def _due(deadline) -> Move:
    before = deadline.due_at
    deadline.limit, deadline.due_at, deadline.reason = due_by_rule(deadline)
    return Move(deadline, "due", before, deadline.due_at)


def _proposed(deadline) -> Move:
    """What a moved trigger proposed is proposed anew; whoever decides on it has not done so yet."""
    before = deadline.proposed_due_at
    propose(deadline, code=deadline.proposed_limit.code)
    return Move(deadline, "proposed", before, deadline.proposed_due_at or deadline.due_at)


def _stays(codes):
    governed = Q(lawful_by__code__in=codes) | Q(expires_by__code__in=codes)
    for jurisdiction, kind in {pair for code in codes for pair in kinds_under(code)}:
        governed |= Q(jurisdiction=jurisdiction, kind=kind)
    return Detention.objects.filter(governed, end_kind="").order_by("pk")


def _deadlines(codes):
    by_rule = Q(limit__code__in=codes) | Q(proposed_limit__code__in=codes)
    return Deadline.objects.filter(
        by_rule, status=DeadlineStatus.OPEN, due_by_hand=False, trigger_at__isnull=False
    ).order_by("pk")
