"""Messages owed. PostgreSQL is the queue of record: a row is planned in the transaction that changes its item."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from cases.enums import Channel, ItemKind, ReminderKind, ReminderStatus
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
    is_active = models.BooleanField(default=True)

    objects = CommonTableQuerySet.as_manager()

    class Meta:
        verbose_name = "reminder plan"
        ordering = ["kind", "-before"]
        constraints = [
            listed("reminderplan", "kind", ReminderKind),
            models.UniqueConstraint(name="reminderplan_one_per_lead", fields=["kind", "lead"]),
        ]

    def __str__(self):
        return f"{self.kind} {self.lead}"


class Reminder(models.Model):
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
    status = models.CharField(max_length=12, choices=ReminderStatus.choices, default=ReminderStatus.PLANNED)
    lease_until = models.DateTimeField(null=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    is_late = models.BooleanField(default=False)
    last_failure = models.CharField(max_length=300, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)
    sent_at = models.DateTimeField(null=True)

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
            models.Index(fields=["due_at"], name="reminder_owed", condition=Q(status=ReminderStatus.PLANNED)),
            models.Index(fields=["item_kind", "item_id"], name="reminder_of_item"),
        ]

    def __str__(self):
        return f"reminder {self.pk}"


class Notification(models.Model):
    """A message in the app. Written with the mark that its reminder was sent, so it is there exactly once."""

    recipient = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="notifications")
    reminder = models.OneToOneField(Reminder, null=True, on_delete=models.PROTECT, related_name="notification")
    item_kind = models.CharField(max_length=12, choices=ItemKind.choices)
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

    objects = NotificationQuerySet.as_manager()

    class Meta:
        ordering = ["-created_at", "-id"]
        constraints = [
            listed("notification", "item_kind", ItemKind),
            listed("notification", "kind", ReminderKind),
        ]
        indexes = [
            models.Index(fields=["recipient", "-created_at", "-id"], name="notification_inbox"),
            models.Index(fields=["item_kind", "item_id"], name="notification_of_item"),
        ]

    def __str__(self):
        return f"notification {self.pk}"
