"""Messages owed about hearings, custody terms and other moments: planned, swept, delivered, acknowledged.

PostgreSQL is the queue of record. Celery only rings the bell: ``manage.py sweep`` does the same work without it.
"""

from .acknowledge import acknowledge
from .moment import moment_of
from .plan import plan_all, plan_for_case, plan_for_item
from .sweep import claim, database_now, deliver_all, sweep

__all__ = [
    "acknowledge",
    "claim",
    "database_now",
    "deliver_all",
    "moment_of",
    "plan_all",
    "plan_for_case",
    "plan_for_item",
    "sweep",
]
