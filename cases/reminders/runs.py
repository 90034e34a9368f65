"""Planning for all items, a few thousand at a time, each in a transaction that also notes how far it has come: memory
does not grow with the tables, no lock is held for long, and what was killed goes on where it stopped."""

import uuid
from contextlib import contextmanager
from datetime import datetime

from django.db import connection, transaction
from django.db.models.expressions import RawSQL
from django.db.models.functions import Now

from cases.enums import ItemKind, ReminderStatus
from cases.models import PlanningRun, Reminder

from .moment import LIVE_ITEMS, MODELS, of_unknown_zone
from .plan import plan_where

CHUNK = 10_000  # items in one transaction
LAST_ID = uuid.UUID(int=2**128 - 1)
ITEM_KINDS = list(LIVE_ITEMS)
ITEM_KINDS_OF_PLAN = {
    "hearing": [ItemKind.HEARING],
    "short_custody": [ItemKind.DETENTION],
    "remand": [ItemKind.DETENTION],
    "appeal_term": [ItemKind.DEADLINE],
    "reply": [ItemKind.SUBMISSION, ItemKind.NOTE],
    "task": [ItemKind.TASK],
}


def plan_all(*, now: datetime) -> int:
    """Plan for every item; the number of rows that were owed and not yet planned."""
    run = request_planning(now=now)
    while not step(run.pk, now=now):
        pass
    run.refresh_from_db()
    return run.planned


def request_planning(*, now: datetime, plan_kind: str = "", by=None) -> PlanningRun:
    """A pass over all items, or those of one kind of plan, to be made by the next :func:`step`."""
    return PlanningRun.objects.create(plan_kind=plan_kind, requested_at=now, requested_by=by)


def continue_planning(*, now: datetime) -> int:
    """Finish what was requested and is not in other hands; the number of runs worked on."""
    worked = 0
    for pk in PlanningRun.objects.filter(finished_at=None).order_by("requested_at", "id").values_list("pk", flat=True):
        done = False
        while done is False:
            done = step(pk, now=now)
        worked += done is True
    return worked


@transaction.atomic
def step(run_id: int, *, now: datetime) -> bool | None:
    """Plan for the next ``CHUNK`` items; True when the run is finished, None when another process is at it."""
    run = PlanningRun.objects.select_for_update(skip_locked=True).filter(pk=run_id).first()
    if run is None:
        return None
    if run.finished_at is not None:
        return True
    kinds = ITEM_KINDS_OF_PLAN[run.plan_kind] if run.plan_kind else ITEM_KINDS
    run.item_kind = run.item_kind or kinds[0]
    upto, items = _next_chunk(run)
    chunk, bounds = "t.id > %(after)s and t.id <= %(upto)s", {"after": run.after_id or uuid.UUID(int=0), "upto": upto}
    with _joins_of_many():
        scope = "r.item_id > %(after)s and r.item_id <= %(upto)s"
        change = plan_where(run.item_kind, chunk, scope, now=now, **bounds)
    run.unknown_zones += [[run.item_kind, str(pk)] for pk in of_unknown_zone(run.item_kind, chunk, bounds)]
    run.items += items
    run.cancelled += change.cancelled
    run.planned += change.planned
    run.after_id = upto
    if upto == LAST_ID:
        number = kinds.index(run.item_kind) + 1
        if number == len(kinds):
            run.finished_at = Now()
        else:
            run.item_kind, run.after_id = kinds[number], None
    run.save()
    return run.finished_at is not None


@contextmanager
def _joins_of_many():
    """PostgreSQL takes the intermediate results for a row or two, and would join thousands with thousands in loops:
    minutes where a second does."""
    with connection.cursor() as cursor:
        cursor.execute("set local enable_nestloop = off")
        yield
        cursor.execute("set local enable_nestloop = on")


def _next_chunk(run):
    """The last id of the chunk and how many items lie in it; the last chunk reaches to the end of all ids, so that
    every id lies in one."""
    table = MODELS[run.item_kind]._meta.db_table
    with connection.cursor() as cursor:
        cursor.execute(
            f"with chunk as (select id from {table} where id > %s order by id limit %s) "  # noqa: S608
            "select (select id from chunk order by id desc limit 1), (select count(*) from chunk)",
            [run.after_id or uuid.UUID(int=0), CHUNK],
        )
        upto, items = cursor.fetchone()
    return (upto if items == CHUNK else LAST_ID), items


def touched_by(plan_kind: str, lead: str, by) -> dict[str, int]:
    """What a change of this lead of this plan would touch, of what ``by`` may see: items that still wait, and unsent
    reminders at the lead."""
    items, reminders = 0, 0
    unsent = Reminder.objects.filter(status=ReminderStatus.PLANNED, kind=plan_kind, lead=lead)
    for item_kind in ITEM_KINDS_OF_PLAN[plan_kind]:
        seen = MODELS[item_kind].objects.permitted(by).order_by()
        waiting = RawSQL(
            f"select id from ({LIVE_ITEMS[item_kind]}) live where plan = %s and item_at > clock_timestamp()",  # noqa: S608
            [plan_kind],
        )
        items += seen.filter(pk__in=waiting).count()
        reminders += unsent.filter(item_kind=item_kind, item_id__in=seen.values("pk")).count()
    return {"items": items, "reminders": reminders}
