"""Mails about what waits on a page here: one fixed sentence and a link with a random id, by the post of reminders."""

from collections import Counter
from datetime import datetime, timedelta

from django.db import connection

from cases.enums import ReminderStatus
from cases.reminders import database_now
from cases.reminders.mail import letter
from cases.reminders.post import Post
from cases.reminders.quiet import quiet_until
from exchange.models import Letter

LEASE = timedelta(minutes=5)
BATCH = 50
TOO_OLD = timedelta(days=3)

_CLAIM = """
update exchange_letter l set lease_until = statement_timestamp() + %(lease)s, attempts = attempts + 1
from (select id from exchange_letter
      where status = 'planned' and due_at <= statement_timestamp()
        and (lease_until is null or lease_until < statement_timestamp())
      order by due_at limit %(limit)s for update skip locked) due
where l.id = due.id returning l.id, l.lease_until
"""


def owe_letter(recipient, about, about_id, *, now: datetime) -> None:
    """Within the transaction of what it tells of."""
    if recipient.mail_reminders:
        Letter.objects.get_or_create(recipient=recipient, about=about, about_id=about_id, due_at=now)


def send_letters() -> Counter:
    """What is owed and not in other hands; how many ended in which status."""
    counts: Counter[str] = Counter()
    while claimed := _claim():
        with Post() as post:
            for pk, lease in claimed:
                ours = Letter.objects.filter(pk=pk, status=ReminderStatus.PLANNED, lease_until=lease)
                row = ours.select_related("recipient__notification_preference").first()
                if row is None:
                    continue
                if post.is_out_of_time:
                    post.put_back(ours)
                    continue
                counts[f"letter {_send(row, ours, post)}"] += 1
    return counts


def _send(row, ours, post) -> str:
    reader, now = row.recipient, database_now()
    if not reader.is_active or not reader.mail_reminders or row.due_at < now - TOO_OLD:
        ours.update(status=ReminderStatus.CANCELLED, lease_until=None)
        return ReminderStatus.CANCELLED
    quiet = quiet_until(reader, now)
    if quiet is not None:
        ours.update(lease_until=quiet, attempts=0)
        return "quiet"
    mail = letter(reader, f"told/{row.pk}/", [], f"letter-{row.pk}")
    return post.send(mail, ours, attempts=row.attempts)


def _claim():
    with connection.cursor() as cursor:
        cursor.execute(_CLAIM, {"lease": LEASE, "limit": BATCH})
        return cursor.fetchall()
