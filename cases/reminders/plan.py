"""Planning: one INSERT … SELECT joins live items, leads, the people in charge and their channels.

Planning again changes nothing. Of the leads already past, the newest alone is owed, so that a hearing entered the
evening before is still announced, once. A row cancelled by a move that was taken back is owed again.
"""

from datetime import datetime, timedelta

from django.db import connection, transaction

from cases.enums import ReminderKind, ReminderStatus
from cases.models import Reminder

from .moment import KINDS, LIVE_ITEMS, Moment, moment_of

# An open term that ran out longer ago than this is history someone is typing in, not news.
NEWS_FOR = timedelta(days=31)

_RECIPIENTS = """
    select distinct i.id, u.id as user_id, u.mail_reminders
    from items i
    left join cases_casemember m on i.only_user is null and m.case_id = i.case_id
         and m.duty in ('caseworker', 'lawyer') and (m.until is null or m.until >= current_date)
    join people_user u on u.id = coalesce(i.only_user, m.user_id) and u.is_active
"""

_PLAN = """
with items as ({items}),
recipients as ({recipients}),
dated as (
    select i.*, p.lead, p.before,
           case when p.at_clock is null then i.item_at - p.before
                else ((i.item_at at time zone i.zone)::date - p.before + p.at_clock) at time zone i.zone end as due_at
    from items i join cases_reminderplan p on p.kind = i.plan and p.is_active
    where i.item_at > %(now)s - %(news_for)s::interval
),
owed as (
    select d.*, row_number() over (partition by d.id, d.due_at <= %(now)s order by d.due_at desc) as newest
    from dated d
    where d.due_at > %(now)s
       or (d.due_at <= %(now)s and (d.item_at > %(now)s or d.before <= interval '0'))
)
insert into cases_reminder (item_kind, item_id, kind, lead, recipient_id, channel, due_at, item_version, item_at,
                            status, attempts, is_late, last_failure, created_at)
select distinct on (o.id, o.plan, o.lead, r.user_id, c.channel, o.due_at)
       %(item_kind)s, o.id, o.plan, o.lead, r.user_id, c.channel, o.due_at, o.version, o.item_at,
       'planned', 0, false, '', clock_timestamp()
from owed o
join recipients r on r.id = o.id
cross join (values ('in_app'), ('mail')) c (channel)
where (o.due_at > %(now)s or o.newest = 1) and (c.channel = 'in_app' or r.mail_reminders)
on conflict on constraint reminder_once do update
   set status = 'planned', item_version = excluded.item_version, lease_until = null, attempts = 0
   where cases_reminder.status = 'cancelled'
"""

_CANCEL = """
with items as ({items}),
recipients as ({recipients})
update cases_reminder r set status = 'cancelled'
where r.item_kind = %(item_kind)s and r.status = 'planned' and {scope}
  and not (r.kind = 'change'
           and exists (select 1 from recipients c where c.id = r.item_id and c.user_id = r.recipient_id))
  and not exists (
      select 1 from items i
      join recipients c on c.id = i.id and c.user_id = r.recipient_id
      join cases_reminderplan p on p.kind = i.plan and p.is_active and p.lead = r.lead
      where i.id = r.item_id and i.plan = r.kind and i.item_at = r.item_at
        and (r.channel = 'in_app' or c.mail_reminders))
"""

_NOTICE = """
with items as ({items}), recipients as ({recipients})
insert into cases_reminder (item_kind, item_id, kind, lead, recipient_id, channel, due_at, item_version, item_at,
                            previous_at, status, attempts, is_late, last_failure, created_at)
select %(item_kind)s, %(item_id)s, 'change', %(lead)s, r.user_id, c.channel, %(now)s, %(version)s, %(item_at)s,
       %(previous_at)s, 'planned', 0, false, '', clock_timestamp()
from recipients r cross join (values ('in_app'), ('mail')) c (channel)
where c.channel = 'in_app' or r.mail_reminders
on conflict on constraint reminder_once do nothing
"""


@transaction.atomic
def plan_for_item(row, *, now: datetime, moved_from: Moment | None = None) -> None:
    """Bring what is owed about ``row`` in line with the row as saved. Five statements, whatever the team.

    With ``moved_from``, the moment before the change, a move or a cancellation owes one change notice; of two moves
    before the notice went out, only the first and the last moment are told.
    """
    item_kind = KINDS[type(row)]
    _run(item_kind, now, "t.id = %(item_id)s", "r.item_id = %(item_id)s", item_id=row.pk)
    if moved_from is None:
        return
    moment = moment_of(row)
    if moment is None or moment.at != moved_from.at:
        _owe_change_notice(item_kind, row, now, moved_from, moment)


@transaction.atomic
def plan_for_case(case, *, now: datetime) -> None:
    """After a change of the case's team: newcomers are owed what is to come, those who left nothing more."""
    for item_kind, sql in LIVE_ITEMS.items():
        column = "p.case_id" if " p on p.id" in sql else "t.case_id"
        in_case = f"{column} = %(case_id)s"
        scope = f"r.item_id in (select id from ({sql} and {in_case}) live)"
        _run(item_kind, now, in_case, scope, case_id=case.pk)


def plan_all(*, now: datetime) -> int:
    """Plan for every live item, as the nightly task does; the number of rows that were owed and not yet planned."""
    planned = 0
    for item_kind in LIVE_ITEMS:
        with transaction.atomic():
            planned += _run(item_kind, now, "true", "true")
    return planned


def _run(item_kind, now, items_where, scope, **values) -> int:
    items = f"{LIVE_ITEMS[item_kind]} and {items_where}"
    values |= {"item_kind": item_kind, "now": now, "news_for": NEWS_FOR}
    with connection.cursor() as cursor:
        cursor.execute(_CANCEL.format(items=items, recipients=_RECIPIENTS, scope=scope), values)
        cursor.execute(_PLAN.format(items=items, recipients=_RECIPIENTS), values)
        return cursor.rowcount


def _owe_change_notice(item_kind, row, now, moved_from, moment):
    unsent = Reminder.objects.filter(
        item_kind=item_kind, item_id=row.pk, kind=ReminderKind.CHANGE, status=ReminderStatus.PLANNED
    )
    first = unsent.order_by("created_at").values_list("previous_at", flat=True).first()
    unsent.update(status=ReminderStatus.CANCELLED)
    previous_at = first or moved_from.at
    if moment is not None and previous_at == moment.at:
        return  # moved back before anyone was told
    team = {
        "items": _item_with_its_case(item_kind),
        "recipients": _RECIPIENTS,
    }
    with connection.cursor() as cursor:
        cursor.execute(
            _NOTICE.format(**team),
            {
                "item_kind": item_kind,
                "item_id": row.pk,
                "lead": "moved" if moment else "cancelled",
                "now": now,
                "version": row.version,
                "item_at": moment.at if moment else moved_from.at,
                "previous_at": previous_at,
            },
        )


def _item_with_its_case(item_kind) -> str:
    """The item whether live or not: people must hear of a cancelled one too."""
    live = LIVE_ITEMS[item_kind]
    return f"{live[: live.rindex('where')]} where t.id = %(item_id)s"
