"""The sweep: lease what is due by the database's clock, and deliver it."""

from datetime import datetime, timedelta

from django.db import connection, transaction
from django.db.models import F, Q

from cases.enums import ReminderStatus
from cases.models import Reminder

from .deliver import deliver

LEASE = timedelta(minutes=5)
BATCH = 200


def database_now() -> datetime:
    """The one clock that counts: an application server's may be wrong."""
    with connection.cursor() as cursor:
        cursor.execute("select clock_timestamp()")
        return cursor.fetchone()[0]


@transaction.atomic
def claim(*, limit: int = BATCH) -> list[int]:
    """Lease up to ``limit`` due reminders for five minutes and return their ids; two sweeps never take the same."""
    now = database_now()
    free = Q(lease_until__isnull=True) | Q(lease_until__lt=now)
    due = (
        Reminder.objects.filter(free, status=ReminderStatus.PLANNED, due_at__lte=now)
        .select_for_update(skip_locked=True)
        .order_by("due_at", "id")
    )
    ids = list(due.values_list("pk", flat=True)[:limit])
    Reminder.objects.filter(pk__in=ids).update(lease_until=now + LEASE, attempts=F("attempts") + 1)
    return ids


def deliver_all(ids: list[int]) -> dict[str, int]:
    """Deliver these; how many ended in which status."""
    counts: dict[str, int] = {}
    for reminder_id in ids:
        status = str(deliver(reminder_id, now=database_now()))
        counts[status] = counts.get(status, 0) + 1
    return counts


def sweep() -> dict[str, int]:
    """Claim and deliver until nothing is due; needs PostgreSQL and nothing else."""
    counts: dict[str, int] = {}
    while ids := claim():
        for status, number in deliver_all(ids).items():
            counts[status] = counts.get(status, 0) + number
    return counts
