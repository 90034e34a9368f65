"""Messages owed about hearings, custody terms and other moments: planned, swept, delivered, acknowledged.

PostgreSQL is the queue of record. Celery only rings the bell: ``manage.py sweep`` does the same work without it.
"""

from .acknowledge import acknowledge
from .clock import clock_difference, database_now
from .deliver import deliver_all
from .digest import send_digests
from .ending_grants import tell_of_ending_grants
from .escalate import escalate
from .heartbeat import beat, returned
from .moment import awaited_by
from .plan import plan_for_case, plan_for_item, plan_for_new
from .retry import retry
from .runs import continue_planning, plan_all, request_planning, touched_by
from .snooze import latest_snoozes, snooze
from .sweep import BATCH, claims, is_to_wait, prepare, sweep

__all__ = [
    "BATCH",
    "acknowledge",
    "awaited_by",
    "beat",
    "claims",
    "clock_difference",
    "continue_planning",
    "database_now",
    "deliver_all",
    "escalate",
    "is_to_wait",
    "latest_snoozes",
    "plan_all",
    "plan_for_case",
    "plan_for_item",
    "plan_for_new",
    "prepare",
    "request_planning",
    "retry",
    "returned",
    "send_digests",
    "snooze",
    "sweep",
    "tell_of_ending_grants",
    "touched_by",
]
