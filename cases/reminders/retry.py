"""A mail that failed is tried again by hand, once whatever stood in its way is mended."""

from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import transaction

from cases.enums import ReminderStatus
from cases.models import Digest, Reminder
from people.audit import record


@transaction.atomic
def retry(message: Reminder | Digest, *, by, now: datetime):
    """Due again at once, with all its tries before it. Raises ValidationError when it has not failed."""
    message = type(message).objects.select_for_update().get(pk=message.pk)
    if message.status != ReminderStatus.FAILED:
        raise ValidationError("This mail is on its way again already.", code="wrong_status")
    message.status, message.attempts, message.lease_until = ReminderStatus.PLANNED, 0, None
    message.save(update_fields=["status", "attempts", "lease_until"])
    record(by, "mail.retried", message)
    return message
