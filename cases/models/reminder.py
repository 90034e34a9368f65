"""Messages owed. PostgreSQL is the queue of record: a row is planned in the transaction that changes its item."""

from datetime import timedelta

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from cases.enums import Channel, ItemKind, NoticeAbout, ReminderKind, ReminderStatus
from cases.querysets import CommonTableQuerySet, NotificationQuerySet, ReminderQuerySet
from people.models.record import listed, tracked


@tracked
class ReminderPlan(models.Model):
    """One lead of a plan: so long ``before`` the item's moment (negative: after it), or, with ``at_clock``, at that
    local time of the court's day lying ``before`` earlier."""

    kind = models.CharField(max_length=16, choices=ReminderKind.choices)
    lead = models.CharField(max_length=24, help_text="Short name, such as 14d, 12h, morning, expired.")
    before = models.DurationField(help_text="How long before the moment; negative is after it.")
    at_clock = models.TimeField(null=True, blank=True, help_text="Local time in the court's zone.")
    is_critical = models.BooleanField(
        default=False, help_text="Left unacknowledged, it goes on to the backup and the coordinator."
    )
    backup_after = models.DurationField(
        null=True, blank=True, help_text="Critical, and nobody acknowledged it so long: it goes to the backup."
    )
    coordinator_after = models.DurationField(
        null=True, blank=True, help_text="Still nobody: it goes to the coordinators of the desk."
    )
    is_active = models.BooleanField(default=True)

    objects = CommonTableQuerySet.as_manager()

    class Meta:
        verbose_name = "reminder plan"
        ordering = ["kind", "-before"]
        constraints = [
            listed("reminderplan", "kind", ReminderKind),
            models.UniqueConstraint(
                name="reminderplan_one_per_lead",
                fields=["kind", "lead"],
                violation_error_message="There is a lead at that moment already.",
            ),
            models.CheckConstraint(
                name="reminderplan_passes_on_when_critical",
                condition=Q(is_critical=False, backup_after__isnull=True, coordinator_after__isnull=True)
                | Q(
                    is_critical=True,
                    backup_after__isnull=False,
                    coordinator_after__isnull=False,
                    backup_after__gt=timedelta(0),
                    coordinator_after__gt=F("backup_after"),
                ),
                violation_error_message=(
                    "A critical lead names after how long it goes to the backup, and after how much longer to the "
                    "coordinators; any other names neither."
                ),
            ),
        ]

    def __str__(self):
        return f"{self.kind} {self.lead}"


class Delivery(models.Model):
    """How far the sending of one message has come. ``lease_until``: until then it is someone's, or it waits."""

    status = models.CharField(max_length=12, choices=ReminderStatus.choices, default=ReminderStatus.PLANNED)
    lease_until = models.DateTimeField(null=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    last_failure = models.CharField(max_length=300, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)
    sent_at = models.DateTimeField(null=True)

    class Meta:
        abstract = True


class Reminder(Delivery):
    """One message owed to one colleague by one channel. The first seven columns make it unique."""

    item_kind = models.CharField(max_length=12, choices=ItemKind.choices)
    item_id = models.UUIDField()
    kind = models.CharField(max_length=16, choices=ReminderKind.choices)
    lead = models.CharField(max_length=24)
    recipient = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="reminders")
    channel = models.CharField(max_length=8, choices=Channel.choices)
    due_at = models.DateTimeField()
    item_version = models.PositiveIntegerField()
    item_at = models.DateTimeField(help_text="The moment of the item when this was planned.")
    previous_at = models.DateTimeField(null=True, help_text="Of a change notice: the moment before the change.")
    is_late = models.BooleanField(default=False)

    objects = ReminderQuerySet.as_manager()

    class Meta:
        ordering = ["due_at", "id"]
        constraints = [
            listed("reminder", "item_kind", ItemKind),
            listed("reminder", "kind", ReminderKind),
            listed("reminder", "channel", Channel),
            listed("reminder", "status", ReminderStatus),
            models.UniqueConstraint(
                name="reminder_once",
                fields=["item_kind", "item_id", "kind", "lead", "recipient", "channel", "due_at"],
            ),
        ]
        indexes = [
            models.Index(fields=["due_at", "id"], name="reminder_next", condition=Q(status=ReminderStatus.PLANNED)),
            models.Index(fields=["-due_at"], name="reminder_failed", condition=Q(status=ReminderStatus.FAILED)),
        ]

    def __str__(self):
        return f"reminder {self.pk}"


class Notification(models.Model):
    """A message in the app. Written with the mark that its reminder was sent, so it is there exactly once."""

    recipient = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="notifications")
    reminder = models.OneToOneField(Reminder, null=True, on_delete=models.PROTECT, related_name="notification")
    item_kind = models.CharField(max_length=12, choices=NoticeAbout.choices)
    item_id = models.UUIDField()
    kind = models.CharField(max_length=16, choices=ReminderKind.choices)
    lead = models.CharField(max_length=24)
    item_at = models.DateTimeField(null=True)
    previous_at = models.DateTimeField(null=True, help_text="Of a change notice: the moment before the change.")
    is_late = models.BooleanField(default=False)
    is_critical = models.BooleanField(default=False)
    created_at = models.DateTimeField(auto_now_add=True)
    read_at = models.DateTimeField(null=True)
    acknowledged_at = models.DateTimeField(null=True)
    snoozed_until = models.DateTimeField(null=True, help_text="Out of sight until then.")

    objects = NotificationQuerySet.as_manager()

    class Meta:
        ordering = ["-created_at", "-id"]
        constraints = [
            listed("notification", "item_kind", NoticeAbout),
            listed("notification", "kind", ReminderKind),
        ]
        indexes = [
            models.Index(fields=["recipient", "-created_at", "-id"], name="notification_inbox"),
            models.Index(fields=["item_kind", "item_id"], name="notification_of_item"),
            models.Index(  # what may have to be passed on
                fields=["created_at"],
                name="notification_unanswered",
                condition=Q(is_critical=True, acknowledged_at__isnull=True),
            ),
        ]

    def __str__(self):
        return f"notification {self.pk}"
