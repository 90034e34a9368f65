"""The sweep: lease what is due by the database's clock, and deliver it."""

import logging
from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import connection

from .clock import MOST_DIFFERENCE, clock_difference, database_now
from .deliver import deliver_all
from .digest import owe_digests, send_digests
from .escalate import escalate
from .heartbeat import beat

LEASE = timedelta(minutes=5)
BATCH = 1000
log = logging.getLogger(__name__)

_CLAIM = """
with due as (
    select id from cases_reminder
    where status = 'planned' and due_at <= statement_timestamp() and (due_at, id) > (%(due_at)s, %(id)s)
      and (lease_until is null or lease_until < statement_timestamp())
    order by due_at, id limit %(limit)s for update skip locked)
update cases_reminder r set lease_until = statement_timestamp() + %(lease)s, attempts = attempts + 1
from due where r.id = due.id
returning r.id, r.due_at, r.lease_until
"""


@dataclass(frozen=True, slots=True)
class Claim:
    """Reminders leased together. ``lease``: until when, and the mark by which they are known as ours. ``last``: where
    the next claim of the same sweep begins, so that it does not walk past the leased ones again."""

    ids: list[int]
    lease: datetime
    last: tuple[datetime, int]


def claim(*, limit: int = BATCH, after: tuple | None = None) -> Claim | None:
    """Lease up to ``limit`` due reminders for five minutes; two sweeps never take the same. None: nothing is due."""
    due_at, pk = after or ("-infinity", 0)
    with connection.cursor() as cursor:
        cursor.execute(_CLAIM, {"due_at": due_at, "id": pk, "limit": limit, "lease": LEASE})
        rows = cursor.fetchall()
    if not rows:
        return None
    last = max((due, pk) for pk, due, _ in rows)
    return Claim([pk for pk, _, _ in rows], rows[0][2], last)


def claims(*, limit: int = BATCH):
    """Claim after claim until nothing more is due."""
    after = None
    while claimed := claim(limit=limit, after=after):
        beat("sweep")
        yield claimed
        after = claimed.last


def is_to_wait() -> bool:
    """Whether the clocks of this machine and the database differ too much for anything to be called due."""
    if abs(clock_difference()) <= MOST_DIFFERENCE:
        return False
    log.error("The sweep waits: this machine's clock and the database's differ by more than %s.", MOST_DIFFERENCE)
    return True


def prepare():
    """What falls due by itself: the unanswered goes on, agendas are owed."""
    now = database_now()
    beat("sweep")
    escalate(now=now)
    owe_digests(now=now)


def sweep() -> dict[str, int]:
    """Claim and deliver until nothing is due; needs PostgreSQL and nothing else. How many ended in which status."""
    if is_to_wait():
        return {"waiting": 1}
    prepare()
    counts: Counter[str] = Counter()
    for claimed in claims():
        counts += deliver_all(claimed.ids, lease=claimed.lease)
    counts += send_digests()
    beat("sweep")
    return dict(counts)
