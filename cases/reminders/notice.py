"""“The hearing was moved”: one notice for each recipient and channel, however many moves before it was delivered."""

from django.db import connection

from cases.enums import HearingStatus
from cases.models import Hearing

from .moment import whether_live_or_not
from .recipients import RECIPIENTS

# ``previous_at``: what this reader was told last. An unsent notice says it; else it is the moment before this change.
_OWE = f"""
with items as materialized ({{items}}),
recipients as ({RECIPIENTS}),
unsent as (select recipient_id, channel, min(previous_at) as previous_at from cases_reminder
           where item_kind = %(item_kind)s and item_id = %(item_id)s and kind = 'change' and status = 'planned'
           group by recipient_id, channel),
told as (select r.user_id, c.channel, coalesce(u.previous_at, %(previous_at)s) as previous_at
         from recipients r cross join (values ('in_app'), ('mail')) c (channel)
         left join unsent u on u.recipient_id = r.user_id and u.channel = c.channel
         where c.channel = 'in_app' or r.mail_reminders)
insert into cases_reminder (item_kind, item_id, kind, lead, recipient_id, channel, due_at, item_version, item_at,
                            previous_at, status, attempts, is_late, last_failure, created_at)
select %(item_kind)s, %(item_id)s, 'change', %(lead)s, t.user_id, t.channel, %(now)s, %(version)s, %(item_at)s,
       t.previous_at, 'planned', 0, false, '', clock_timestamp()
from told t where %(lead)s <> 'moved' or t.previous_at <> %(item_at)s
on conflict on constraint reminder_once do update
   set status = 'planned', item_at = excluded.item_at, previous_at = excluded.previous_at, lease_until = null
   where cases_reminder.status in ('planned', 'cancelled')
"""

_CANCEL_OLDER = """
update cases_reminder r set status = 'cancelled', lease_until = null
where r.item_kind = %(item_kind)s and r.item_id = %(item_id)s and r.kind = 'change' and r.status = 'planned'
  and (r.due_at <> %(now)s or r.lead <> %(lead)s or r.item_at <> %(item_at)s
       or r.lead = 'moved' and r.previous_at = r.item_at)
"""


def owe_change_notice(item_kind, row, *, now, before, after):
    """``before`` and ``after``: the moment that was and the new one, None when the item waits for none any more.
    Nothing is owed to those who were told the new moment already, because the move was taken back before they heard of
    it."""
    lead, item_at = "moved", after or before
    if after is None:
        lead = "cancelled"
        if isinstance(row, Hearing) and row.status == HearingStatus.ADJOURNED:
            lead = "adjourned"
            if row.adjourned_to is not None and row.adjourned_to.starts_at is not None:
                item_at = row.adjourned_to.starts_at
    values = {
        "item_kind": item_kind,
        "item_id": row.pk,
        "lead": lead,
        "now": now,
        "version": row.version,
        "item_at": item_at,
        "previous_at": before,
    }
    items = whether_live_or_not(item_kind, "t.id = %(item_id)s")
    with connection.cursor() as cursor:
        cursor.execute(_OWE.format(items=items), values)
        cursor.execute(_CANCEL_OLDER, values)
