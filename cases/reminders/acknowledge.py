"""“I have seen it”: a reader takes a message on, and with it what was to be passed on or told again."""

from datetime import datetime

from django.db import transaction

from cases.enums import ReminderKind, ReminderStatus
from cases.models import Notification, Reminder
from people.audit import record


@transaction.atomic
def acknowledge(notification: Notification, *, by, now: datetime) -> Notification:
    """Mark as read and acknowledged at ``now``; a second time changes nothing."""
    notification = Notification.objects.select_for_update().get(pk=notification.pk)
    if notification.acknowledged_at is None:
        notification.acknowledged_at = now
        notification.read_at = notification.read_at or now
        notification.snoozed_until = None
        notification.save(update_fields=["acknowledged_at", "read_at", "snoozed_until"])
        unsent = unsent_about(notification)
        unsent.filter(kind=ReminderKind.ESCALATION).update(status=ReminderStatus.CANCELLED, lease_until=None)
        unsent.filter(kind=ReminderKind.SNOOZE, recipient=notification.recipient_id).update(
            status=ReminderStatus.CANCELLED, lease_until=None
        )
        record(by, "reminder.acknowledged", notification)
    return notification


def unsent_about(notification):
    """Reminders not sent yet about the same lead of the same moment, to whomever."""
    return Reminder.objects.filter(
        item_kind=notification.item_kind,
        item_id=notification.item_id,
        item_at=notification.item_at,
        lead=notification.lead,
        status=ReminderStatus.PLANNED,
    )
