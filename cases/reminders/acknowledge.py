"""“I have seen it”: a reader takes a message on."""

from datetime import datetime

from django.db import transaction

from cases.models import Notification
from people.audit import record


@transaction.atomic
def acknowledge(notification: Notification, *, by, now: datetime) -> Notification:
    """Mark as read and acknowledged at ``now``; a second time changes nothing."""
    notification = Notification.objects.select_for_update().get(pk=notification.pk)
    if notification.acknowledged_at is None:
        notification.acknowledged_at = now
        notification.read_at = notification.read_at or now
        notification.save(update_fields=["acknowledged_at", "read_at"])
        record(by, "reminder.acknowledged", notification)
    return notification
