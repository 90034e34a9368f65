"""What can happen to a deadline: set by a rule, closed, its moved moment taken or left; and a task closed."""

from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import transaction

from cases.enums import DeadlineKind, DeadlineStatus, TaskStatus
from cases.models import Deadline, Task, TimeLimit
from people.audit import record

from .items import save_item
from .reckoning import drop_proposal
from .triggers import trigger_of


@transaction.atomic
def set_deadline(
    case,
    *,
    limit: TimeLimit,
    title: str,
    by,
    now: datetime,
    trigger_kind: str = "",
    trigger_at: datetime | None = None,
    kind: str = DeadlineKind.OTHER,
    detention=None,
    proceeding=None,
    trigger_hearing=None,
    trigger_note=None,
    zone: str = "Asia/Almaty",
) -> Deadline:
    """A deadline by the version of ``limit`` in force on the day of its trigger: the moment given, or that of the row
    it hangs on. Raises ValidationError where neither tells the moment."""
    deadline = Deadline(
        case=case,
        detention=detention,
        proceeding=proceeding,
        kind=kind,
        title=title,
        trigger_kind=trigger_kind,
        trigger_at=trigger_at,
        trigger_hearing=trigger_hearing,
        trigger_note=trigger_note,
        limit=limit,
        zone=zone,
    )
    deadline.trigger_at = trigger_at or trigger_of(deadline)
    if deadline.trigger_at is None:
        raise ValidationError({"trigger_at": "Say when the term was set off."})
    save_item(deadline, by=by, now=now)
    record(by, "deadline.set", deadline, rule=limit.code)
    return deadline


@transaction.atomic
def accept_recomputed(deadline: Deadline, *, by, now: datetime) -> Deadline:
    """Take the moment the rule gives since the trigger moved; reminders go by it alone, and one notice is owed."""
    deadline = _proposed(deadline)
    before = deadline.due_at
    deadline.due_at, deadline.limit = deadline.proposed_due_at, deadline.proposed_limit
    deadline.reason = deadline.proposed_reason
    drop_proposal(deadline)
    save_item(deadline, by=by, now=now, settled=True)
    record(by, "deadline.recomputed", deadline, before=before, after=deadline.due_at)
    return deadline


@transaction.atomic
def keep_due(deadline: Deadline, *, reason: str, by, now: datetime) -> Deadline:
    """Leave the moment as it was, for a reason: from now on it is one set by hand."""
    deadline = _proposed(deadline)
    if not reason.strip():
        raise ValidationError({"reason": "Say why the old moment stands."})
    deadline.reason, deadline.due_by_hand = reason, True
    declined = deadline.proposed_due_at
    drop_proposal(deadline)
    save_item(deadline, by=by, now=now, settled=True)
    record(by, "deadline.kept", deadline, declined=declined)
    return deadline


def _proposed(deadline) -> Deadline:
    deadline = Deadline.objects.select_for_update().get(pk=deadline.pk)
    if deadline.status != DeadlineStatus.OPEN or deadline.proposed_due_at is None:
        raise ValidationError("No other moment is proposed for this deadline.", code="wrong_status")
    return deadline


def close_deadline(deadline: Deadline, *, status: str, by, now: datetime) -> Deadline:
    """``status``: met, missed or cancelled."""
    return _close(deadline, status, DeadlineStatus, "deadline.closed", by, now)


def close_task(task: Task, *, status: str, by, now: datetime) -> Task:
    """``status``: done or cancelled."""
    return _close(task, status, TaskStatus, "task.closed", by, now)


@transaction.atomic
def _close(row, status, statuses, act, by, now):
    row = type(row).objects.select_for_update().get(pk=row.pk)
    if row.status != statuses.OPEN:
        raise ValidationError("This is closed already.", code="wrong_status")
    closed = [value for value in statuses.values if value != statuses.OPEN]
    if status not in closed:
        raise ValidationError({"status": f"Choose one of: {', '.join(closed)}."})
    row.status = status
    save_item(row, by=by, now=now, tell=False, settled=True)
    record(by, act, row, status=status)
    return row
