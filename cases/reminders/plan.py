"""Planning: one definition of what is owed, for one item, for a case, and for all items night after night.

Of the leads already past, the newest alone is owed, and only to someone who has not been told of this moment yet: a
hearing entered the evening before is announced once, and a lead added to a plan later wakes nobody up. A row cancelled
by a move that was taken back is owed again. Planning again changes nothing.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import connection, transaction

from .moment import KINDS, LIVE_ITEMS, Awaited, awaited_by, live, may_owe
from .notice import owe_change_notice
from .recipients import BACKUPS, COORDINATORS, RECIPIENTS

# An open term that ran out longer ago than this is history someone is typing in, not news.
NEWS_FOR = timedelta(days=31)

DATED = """
    select d.* from (
        select i.*, p.lead, p.before, p.at_clock, p.is_critical,
               case when p.at_clock is null then i.item_at - p.before
                    else ((i.item_at at time zone i.zone)::date - p.before + p.at_clock) at time zone i.zone end
                    as due_at
        from items i join cases_reminderplan p on p.kind = i.plan and p.is_active
        where i.after_at is null or p.at_clock is null
              or (i.item_at at time zone i.zone)::date > (i.after_at at time zone i.zone)::date
    ) d
    where d.at_clock is null or d.before < interval '0' or d.due_at <= d.item_at
"""
"""Every lead of every item and when it is due: so long before the moment, or at that hour of the court's day. Of two
moments of one day, the first alone is told at that hour; what comes before that hour is not announced after it."""

OWED = """
    select d.* from (
        select d.*, row_number() over (
            partition by d.id, d.item_at, d.due_at <= %(now)s order by d.due_at desc, d.lead) as newest
        from dated d
        where d.item_at > %(now)s - %(news_for)s::interval
          and (d.due_at > %(now)s or d.item_at > %(now)s or (d.before <= interval '0' and d.at_clock is null))
    ) d
    where d.due_at > %(now)s or d.newest = 1
"""

_CHANNELS = "(values ('in_app'), ('mail'))"

_PLAN = f"""
with items as materialized ({{items}}),
recipients as materialized ({RECIPIENTS}),
dated as ({DATED}),
owed as ({OWED}),
on_record as materialized (
    select r.item_id, r.item_at, r.kind, r.lead, r.recipient_id, r.channel, r.due_at from cases_reminder r
    where r.item_kind = %(item_kind)s and r.status <> 'cancelled' and {{scope}})
insert into cases_reminder (item_kind, item_id, kind, lead, recipient_id, channel, due_at, item_version, item_at,
                            status, attempts, is_late, last_failure, created_at)
select distinct %(item_kind)s, o.id, o.plan, o.lead, r.user_id, c.channel, o.due_at, o.version, o.item_at,
       'planned', 0, false, '', clock_timestamp()
from owed o
join recipients r on r.id = o.id
cross join {_CHANNELS} c (channel)
where (c.channel = 'in_app' or r.mail_reminders)
  and not exists (
      select 1 from on_record k
      where k.item_id = o.id and k.item_at = o.item_at and k.kind = o.plan and k.lead = o.lead
        and k.recipient_id = r.user_id and k.channel = c.channel and k.due_at = o.due_at)
  and (o.due_at > %(now)s or (o.id, o.item_at, r.user_id, c.channel) not in (
      select k.item_id, k.item_at, k.recipient_id, k.channel from on_record k
      where k.due_at <= %(now)s and k.kind not in ('escalation', 'snooze')))
on conflict on constraint reminder_once do update
   set status = 'planned', item_at = excluded.item_at, item_version = excluded.item_version, lease_until = null,
       attempts = 0, created_at = excluded.created_at
   where cases_reminder.status = 'cancelled'
"""

# What is unsent and no longer owed. A change notice stands as long as what it says is so; what was passed on or put
# off, as long as the item waits for that moment and the reader belongs to it.
_CANCEL = f"""
with items as materialized ({{items}}),
recipients as materialized ({RECIPIENTS}),
dated as ({DATED}),
unsent as materialized (
    select r.id, r.item_id, r.item_at, r.kind, r.lead, r.recipient_id, r.channel, r.due_at from cases_reminder r
    where r.item_kind = %(item_kind)s and r.status = 'planned' and {{scope}}),
owed as (
    select n.id from unsent n
    join dated d on d.id = n.item_id and d.item_at = n.item_at and d.plan = n.kind and d.lead = n.lead
                    and d.due_at = n.due_at
    join recipients c on c.id = n.item_id and c.user_id = n.recipient_id
    where n.channel = 'in_app' or c.mail_reminders
    union all
    select n.id from unsent n
    join items i on i.id = n.item_id and i.item_at = n.item_at
    join recipients c on c.id = n.item_id and c.user_id = n.recipient_id
    where n.kind = 'change' and n.lead = 'moved' and (n.channel = 'in_app' or c.mail_reminders)
    union all
    select n.id from unsent n
    where n.kind = 'change' and n.lead <> 'moved' and not exists (select 1 from items i where i.id = n.item_id)
    union all
    select n.id from unsent n
    join items i on i.id = n.item_id and i.item_at = n.item_at
    join (select id, user_id from recipients
          union select id, user_id from ({BACKUPS}) b union select id, user_id from ({COORDINATORS}) o) v
         on v.id = n.item_id and v.user_id = n.recipient_id
    where n.kind in ('escalation', 'snooze'))
update cases_reminder r set status = 'cancelled', lease_until = null
where r.id = any (array(select n.id from unsent n where not exists (select 1 from owed o where o.id = n.id)))
"""
# An array, not a join: joined, the whole table would be read for each few thousand items.


@dataclass(frozen=True, slots=True)
class Change:
    cancelled: int = 0
    planned: int = 0


@transaction.atomic(savepoint=False)
def plan_for_new(row, *, now: datetime) -> None:
    """What is owed about a row that was saved just now, so that nothing is on record about it. At most one query."""
    if not may_owe(row):
        return
    item_kind = KINDS[type(row)]
    values = {"item_id": row.pk, "item_kind": item_kind, "now": now, "news_for": NEWS_FOR}
    with connection.cursor() as cursor:
        items = live(item_kind, "t.id = %(item_id)s")
        cursor.execute(_PLAN.format(items=items, scope="r.item_id = %(item_id)s"), values)


@transaction.atomic(savepoint=False)
def plan_for_item(row, *, now: datetime, moved_from: Awaited | None = None) -> None:
    """Bring what is owed about ``row`` in line with the row as saved; as many statements for a team of any size.

    With ``moved_from``, what it waited for before the change, a move or a cancellation owes one change notice to each
    who was in charge; but not a move within the past, as of years of stays whose lawful limit a revised rule moves.
    """
    item_kind = KINDS[type(row)]
    if moved_from is not None:
        waits_for = awaited_by(row)
        if waits_for is None:
            owe_change_notice(item_kind, row, now=now, before=moved_from.moments[0], after=None)
        elif (moved := waits_for.moved_from(moved_from)) and max(moved) > now - NEWS_FOR:
            owe_change_notice(item_kind, row, now=now, before=moved[0], after=moved[1])
    plan_where(item_kind, "t.id = %(item_id)s", "r.item_id = %(item_id)s", now=now, item_id=row.pk)


@transaction.atomic
def plan_for_case(case, *, now: datetime) -> None:
    """After a change of the case's team: newcomers are owed what is to come, those who left nothing more."""
    for item_kind, sql in LIVE_ITEMS.items():
        column = "p.case_id" if " p on p.id" in sql else "t.case_id"
        in_case = f"{column} = %(case_id)s"
        scope = f"r.item_id in (select id from ({sql} and {in_case}) live)"
        plan_where(item_kind, in_case, scope, now=now, case_id=case.pk)


def plan_where(item_kind, items_where, scope, *, now: datetime, **values) -> Change:
    """Cancel and plan for the items that fulfil ``items_where``; ``scope`` says the same of reminders ``r``."""
    items = live(item_kind, items_where)
    values |= {"item_kind": item_kind, "now": now, "news_for": NEWS_FOR}
    with connection.cursor() as cursor:
        cursor.execute(_CANCEL.format(items=items, scope=scope), values)
        cancelled = cursor.rowcount
        cursor.execute(_PLAN.format(items=items, scope=scope), values)
        return Change(cancelled, cursor.rowcount)


def leads_of(item_kind, item_ids) -> list[tuple]:
    """``(item, item_at, lead, due_at, is_critical)`` of each lead of these live items, soonest first."""
    with connection.cursor() as cursor:
        cursor.execute(
            f"with items as ({live(item_kind, 't.id = any(%(ids)s)')}), dated as ({DATED}) "  # noqa: S608
            "select distinct id, item_at, lead, due_at, is_critical from dated order by due_at",
            {"ids": list(item_ids)},
        )
        return cursor.fetchall()
