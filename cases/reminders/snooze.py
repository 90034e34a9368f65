"""“Tell me again later”: never so late that it would be too late."""

from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import connection, transaction

from cases.enums import ReminderKind, ReminderStatus
from cases.models import Notification
from people.audit import record

from .acknowledge import unsent_about
from .moment import moments
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


def latest_snooze(notification: Notification, *, now: datetime) -> datetime | None:
    """Until when the message can be put off: before the event, and of a critical one no later than the item's last
    critical lead. None: it cannot."""
    if notification.acknowledged_at is not None or notification.kind == ReminderKind.CHANGE:
        return None
    moment = moments(notification.item_kind, [notification.item_id]).get(notification.item_id)
    if moment is None or moment.at != notification.item_at:
        return None
    limit = moment.at
    if notification.is_critical:
        leads = leads_of(notification.item_kind, [notification.item_id])
        critical = [due_at for _, _, due_at, is_critical in leads if is_critical and due_at <= moment.at]
        limit = max(critical, default=limit)
    return limit if limit > now else None


@transaction.atomic
def snooze(notification: Notification, *, until: datetime, by, now: datetime) -> Notification:
    """Out of sight until ``until`` (aware); then it stands in the inbox again and, if the reader takes mails, one is
    sent. Passing it on waits as long. Raises ValidationError for a moment that is past or too late."""
    notification = Notification.objects.select_for_update().select_related("recipient").get(pk=notification.pk)
    limit = latest_snooze(notification, now=now)
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
