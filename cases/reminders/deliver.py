"""Delivering one message. The item, the reader's access and the channel are read again: a moved hearing is not
announced, and nobody hears of what they may no longer see."""

from datetime import datetime, timedelta
from smtplib import SMTPException

from django.db import transaction

from cases.enums import CaseDuty, Channel, ReminderKind, ReminderStatus
from cases.models import CaseMember, Notification, Reminder, ReminderPlan

from .mail import compose
from .moment import MODELS, moment_by_id

LATE_AFTER = timedelta(minutes=15)
RETRY_AFTER = timedelta(minutes=2)
"""Back-off of a refused mail: doubled at every try."""
MAX_ATTEMPTS = 8


def deliver(reminder_id: int, *, now: datetime) -> str:
    """Deliver the reminder, or close it when it is no longer owed; returns its status afterwards. ``now`` is the
    database's clock.

    In the app: exactly once, for the notice is written with the mark. By mail: at least once, for SMTP happens
    outside the transaction, and a crash before the mark sends a second copy with the same Message-ID.
    """
    with transaction.atomic():
        reminder = (
            Reminder.objects.select_for_update(of=("self",), skip_locked=True)
            .select_related("recipient")
            .filter(pk=reminder_id, status=ReminderStatus.PLANNED)
            .first()
        )
        if reminder is None:
            return "not mine"
        item = _item_for(reminder)
        verdict = _verdict(reminder, item, now)
        if verdict is not None:
            return _close(reminder, verdict, now)
        reminder.is_late = now - max(reminder.due_at, reminder.created_at) > LATE_AFTER
        if reminder.channel == Channel.IN_APP:
            _notify(reminder, reminder.recipient)
            return _mark_sent(reminder, now)
        zone = getattr(item, "zone", reminder.recipient.time_zone)
        mail = compose(reminder, reference=item.reference, zone=zone)
    try:
        mail.send()
    except (SMTPException, OSError) as error:
        return _mail_refused(reminder, error, now)
    return _mark_sent(reminder, now)


def _item_for(reminder):
    """The item, if its reader may still see it."""
    return MODELS[reminder.item_kind].objects.permitted(reminder.recipient).filter(pk=reminder.item_id).first()


def _verdict(reminder, item, now) -> str | None:
    """Why nothing is to be sent; None when it is."""
    if item is None:
        return ReminderStatus.CANCELLED
    if reminder.channel == Channel.MAIL and not reminder.recipient.mail_reminders:
        return ReminderStatus.CANCELLED
    if reminder.kind == ReminderKind.CHANGE:
        return None
    moment = moment_by_id(reminder.item_kind, reminder.item_id)
    if moment is None or moment.at != reminder.item_at:
        return ReminderStatus.CANCELLED
    newer = Reminder.objects.filter(
        item_kind=reminder.item_kind,
        item_id=reminder.item_id,
        recipient=reminder.recipient_id,
        channel=reminder.channel,
        due_at__gt=reminder.due_at,
        due_at__lte=now,
    ).exclude(kind=ReminderKind.CHANGE)
    if newer.exclude(status=ReminderStatus.CANCELLED).exists():
        return ReminderStatus.MISSED  # one message an item, not one a lead, after a standstill
    if reminder.item_at < now and reminder.due_at < reminder.item_at:
        return "too late"
    return None


def _close(reminder, verdict, now) -> str:
    if verdict == "too late":
        verdict = ReminderStatus.MISSED
        if reminder.channel == Channel.IN_APP:
            _tell_it_was_missed(reminder)
    reminder.status = verdict
    reminder.lease_until = None
    reminder.save(update_fields=["status", "lease_until"])
    return reminder.status


def _tell_it_was_missed(reminder):
    """After the event, in the app only: the reader, and the case's backup."""
    reminder.is_late = True
    _notify(reminder, reminder.recipient, lead="missed")
    case_id = _case_of(reminder)
    for member in CaseMember.objects.filter(case=case_id, duty=CaseDuty.BACKUP, until=None).select_related("user"):
        told = Notification.objects.filter(
            recipient=member.user,
            item_kind=reminder.item_kind,
            item_id=reminder.item_id,
            item_at=reminder.item_at,
            lead="missed",
        )
        item = MODELS[reminder.item_kind].objects.permitted(member.user).filter(pk=reminder.item_id)
        if not told.exists() and item.exists():
            _notify(reminder, member.user, lead="missed", own=False)


def _case_of(reminder):
    row = MODELS[reminder.item_kind].objects.filter(pk=reminder.item_id).first()
    proceeding = getattr(row, "proceeding", None)
    return getattr(row, "case_id", None) or getattr(proceeding, "case_id", None)


def _notify(reminder, recipient, *, lead=None, own=True):
    is_critical = ReminderPlan.objects.filter(kind=reminder.kind, lead=reminder.lead, is_critical=True).exists()
    Notification.objects.create(
        recipient=recipient,
        reminder=reminder if own else None,
        item_kind=reminder.item_kind,
        item_id=reminder.item_id,
        kind=reminder.kind,
        lead=lead or reminder.lead,
        item_at=reminder.item_at,
        previous_at=reminder.previous_at,
        is_late=reminder.is_late,
        is_critical=is_critical,
    )


def _mark_sent(reminder, now) -> str:
    Reminder.objects.filter(pk=reminder.pk, status=ReminderStatus.PLANNED).update(
        status=ReminderStatus.SENT, sent_at=now, lease_until=None, is_late=reminder.is_late, last_failure=""
    )
    return ReminderStatus.SENT


def _mail_refused(reminder, error, now) -> str:
    """Try again later; after ``MAX_ATTEMPTS`` the row is failed and shows in the list of failed reminders."""
    failed = reminder.attempts >= MAX_ATTEMPTS
    Reminder.objects.filter(pk=reminder.pk, status=ReminderStatus.PLANNED).update(
        status=ReminderStatus.FAILED if failed else ReminderStatus.PLANNED,
        lease_until=None if failed else now + RETRY_AFTER * 2 ** max(reminder.attempts - 1, 0),
        last_failure=type(error).__name__[:300],
    )
    return ReminderStatus.FAILED if failed else ReminderStatus.PLANNED
