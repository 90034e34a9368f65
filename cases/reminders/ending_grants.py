"""Grants that run out soon: told to the coordinators of their desk, once for each end."""

from django.db import connection, transaction

# Two weeks before, and of a short grant when a quarter of it is left.
_TELL = """
insert into cases_notification (recipient_id, item_kind, item_id, kind, lead, item_at, is_late, is_critical, created_at)
select distinct c.user_id, 'grant', g.public_id, 'change', 'ends-soon', g.valid_until, false, false, clock_timestamp()
from people_membership g
join people_user holder on holder.id = g.user_id and holder.is_active
join people_membership c on c.desk_id = g.desk_id and c.role = 'coordinator' and c.user_id <> g.user_id
     and (c.valid_until is null or c.valid_until > %(now)s)
join people_user u on u.id = c.user_id and u.is_active
where g.valid_until > %(now)s
  and g.valid_until <= %(now)s + least(interval '14 days', (g.valid_until - g.granted_at) / 4)
  and not exists (select 1 from cases_notification n where n.item_kind = 'grant' and n.item_id = g.public_id
                  and n.recipient_id = c.user_id and n.item_at = g.valid_until)
"""


@transaction.atomic
def tell_of_ending_grants(*, now) -> int:
    """How many messages were written. Running it again writes none."""
    with connection.cursor() as cursor:
        cursor.execute("select pg_advisory_xact_lock(hashtext('tell of ending grants'))")
        cursor.execute(_TELL, {"now": now})
        return cursor.rowcount
