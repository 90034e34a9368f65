"""Closing what was owed: a deadline met or missed, a task done."""

from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import transaction

from cases.enums import DeadlineStatus, TaskStatus
from cases.models import Deadline, Task
from people.audit import record

from .items import save_item


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
    save_item(row, by=by, now=now, tell=False)
    record(by, act, row, status=status)
    return row
