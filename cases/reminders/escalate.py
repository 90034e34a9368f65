"""Passing on: a critical message nobody acknowledged goes to the backup, then to the coordinators of the desk.

One who takes it on takes it on for all: the message stops for everybody at that lead of that item. Where there is no
backup who can be told, the coordinators hear of it at the backup's time.
"""

from collections import Counter
from datetime import datetime, timedelta

from django.db import connection, transaction

from people.audit import record

from .moment import LIVE_ITEMS, MODELS, live
from .recipients import BACKUPS, COORDINATORS

LOOK_BACK = timedelta(days=7)
LOCK = 0x4172617368  # of sessions that pass on: one at a time

_ESCALATE = f"""
with told as materialized (
    select n.item_id, n.item_at, n.kind, n.lead, min(greatest(n.created_at, n.snoozed_until)) as told_at
    from cases_notification n
    where n.item_kind = %(item_kind)s and n.is_critical and n.acknowledged_at is null
      and n.created_at > %(now)s - %(look_back)s::interval and n.kind in (select kind from cases_reminderplan)
      and n.lead <> 'missed'
      and not exists (select 1 from cases_notification a
                      where a.item_kind = n.item_kind and a.item_id = n.item_id and a.lead = n.lead
                        and a.item_at = n.item_at and a.acknowledged_at is not null)
    group by n.item_id, n.item_at, n.kind, n.lead),
items as materialized ({{items}}),
waiting as (
    select i.id, t.kind, t.lead, t.told_at, i.item_at, i.version, p.backup_after, p.coordinator_after
    from told t join items i on i.id = t.item_id and i.item_at = t.item_at and i.plan = t.kind
    join cases_reminderplan p on p.kind = t.kind and p.lead = t.lead and p.is_active and p.is_critical
    where i.item_at > %(now)s or p.before <= interval '0' and p.at_clock is null),
backups as ({BACKUPS}),
steps as (
    select w.*, b.user_id, b.mail_reminders, 'backup' as step, w.told_at + w.backup_after as due_at
    from waiting w join backups b on b.id = w.id
    union all
    select w.*, c.user_id, c.mail_reminders, 'coordinator', w.told_at
           + case when exists (select 1 from backups b where b.id = w.id) then w.coordinator_after
                  else w.backup_after end
    from waiting w join ({COORDINATORS}) c on c.id = w.id)
insert into cases_reminder (item_kind, item_id, kind, lead, recipient_id, channel, due_at, item_version, item_at,
                            status, attempts, is_late, last_failure, created_at)
select distinct on (s.id, s.lead, s.user_id, c.channel)
       %(item_kind)s, s.id, 'escalation', s.lead, s.user_id, c.channel, s.due_at, s.version, s.item_at,
       'planned', 0, false, '', clock_timestamp()
from steps s cross join (values ('in_app'), ('mail')) c (channel)
where s.due_at <= %(now)s and (c.channel = 'in_app' or s.mail_reminders)
  and not exists (
      select 1 from cases_reminder k
      where k.item_kind = %(item_kind)s and k.item_id = s.id and k.recipient_id = s.user_id and k.channel = c.channel
        and k.item_at = s.item_at and k.lead = s.lead and k.status <> 'cancelled')
order by s.id, s.lead, s.user_id, c.channel, s.due_at
on conflict on constraint reminder_once do update
   set status = 'planned', item_at = excluded.item_at, attempts = 0, lease_until = null
   where cases_reminder.status = 'cancelled'
returning item_id, lead
"""


@transaction.atomic
def escalate(*, now: datetime) -> int:
    """Owe a message to the next in line about what nobody acknowledged in time; how many messages. Asked again at once
    it owes none."""
    made = 0
    with connection.cursor() as cursor:
        cursor.execute("select pg_try_advisory_xact_lock(%s)", [LOCK])
        if not cursor.fetchone()[0]:
            return 0
        for item_kind in LIVE_ITEMS:
            items = live(item_kind, "t.id in (select item_id from told)")
            values = {"item_kind": item_kind, "now": now, "look_back": LOOK_BACK}
            cursor.execute(_ESCALATE.format(items=items), values)
            for (item_id, lead), messages in Counter(cursor.fetchall()).items():
                made += messages
                item = MODELS[item_kind](pk=item_id)
                record(None, "reminder.escalated", item, lead=lead, messages=messages)
    return made
