"""“Tell me again later”: never so late that it would be too late."""

from collections import defaultdict
from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import connection, transaction

from cases.enums import ReminderKind, ReminderStatus
from cases.models import Notification
from people.audit import record

from .acknowledge import unsent_about
from .moment import awaited
from .plan import leads_of

_OWE = """
insert into cases_reminder (item_kind, item_id, kind, lead, recipient_id, channel, due_at, item_version, item_at,
                            status, attempts, is_late, last_failure, created_at)
values (%(item_kind)s, %(item_id)s, 'snooze', %(lead)s, %(recipient)s, 'mail', %(until)s, 0, %(item_at)s,
        'planned', 0, false, '', clock_timestamp())
on conflict on constraint reminder_once do update
   set status = 'planned', item_at = excluded.item_at, attempts = 0, lease_until = null
   where cases_reminder.status = 'cancelled'
"""


def latest_snoozes(notifications, *, now: datetime) -> dict[int, datetime]:
    """notification → until when it can be put off: before the event, and of a critical one no later than the item's
    last critical lead. One that cannot be put off is left out. Two queries a kind of item."""
    wanted = defaultdict(set)
    for each in notifications:
        if each.acknowledged_at is None and each.kind != ReminderKind.CHANGE:
            wanted[each.item_kind].add(each.item_id)
    stands, last_critical = set(), {}
    for item_kind, item_ids in wanted.items():
        for pk, waits_for in awaited(item_kind, item_ids).items():
            stands |= {(item_kind, pk, at) for at in waits_for.moments}
        for pk, item_at, _, due_at, is_critical in leads_of(item_kind, item_ids):
            if is_critical and due_at <= item_at:
                last_critical[item_kind, pk, item_at] = due_at
    limits = {}
    for each in notifications:
        key = (each.item_kind, each.item_id, each.item_at)
        if each.acknowledged_at is not None or each.kind == ReminderKind.CHANGE or key not in stands:
            continue
        limit = last_critical.get(key, each.item_at) if each.is_critical else each.item_at
        if limit > now:
            limits[each.pk] = limit
    return limits


@transaction.atomic
def snooze(notification: Notification, *, until: datetime, by, now: datetime) -> Notification:
    """Out of sight until ``until`` (aware); then it stands in the inbox again and, if the reader takes mails, one is
    sent. Passing it on waits as long. Raises ValidationError for a moment that is past or too late."""
    notification = Notification.objects.select_for_update().select_related("recipient").get(pk=notification.pk)
    limit = latest_snoozes([notification], now=now).get(notification.pk)
    if limit is None:
        raise ValidationError("This cannot be put off any more: acknowledge it.", code="too_late")
    if until <= now:
        raise ValidationError({"until": "Give a moment in the future."})
    if until > limit or until >= notification.item_at:
        raise ValidationError(
            {"until": "That is too late: it must come back before the event, and before its last critical reminder."}
        )
    unsent = unsent_about(notification).filter(kind=ReminderKind.SNOOZE, recipient=notification.recipient_id)
    unsent.exclude(due_at=until).update(status=ReminderStatus.CANCELLED, lease_until=None)
    notification.snoozed_until = until
    notification.save(update_fields=["snoozed_until"])
    if notification.recipient.mail_reminders:
        with connection.cursor() as cursor:
            cursor.execute(
                _OWE,
                {
                    "item_kind": notification.item_kind,
                    "item_id": notification.item_id,
                    "lead": notification.lead,
                    "recipient": notification.recipient_id,
                    "until": until,
                    "item_at": notification.item_at,
                },
            )
    record(by, "reminder.snoozed", notification, until=until)
    return notification
