"""One pass over all items that brings their reminders in line; a killed one goes on where it stopped."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from cases.enums import ItemKind, ReminderKind


class PlanningRun(models.Model):
    """Items of a kind are taken in the order of their ids: ``item_kind`` and ``after_id`` say how far it has come."""

    plan_kind = models.CharField(
        max_length=16, choices=ReminderKind.choices, blank=True, help_text="The plan that changed; empty: all."
    )
    requested_at = models.DateTimeField()
    requested_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="planning_runs"
    )
    item_kind = models.CharField(max_length=12, choices=ItemKind.choices, blank=True)
    after_id = models.UUIDField(null=True)
    items = models.PositiveIntegerField(default=0)
    cancelled = models.PositiveIntegerField(default=0)
    planned = models.PositiveIntegerField(default=0)
    unknown_zones = models.JSONField(
        default=list, help_text="Items whose zone no table knows, reckoned in UTC: [kind, id] of each."
    )
    finished_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["-requested_at", "-id"]
        constraints = [
            models.CheckConstraint(
                name="planningrun_plan_kind_is_listed",
                condition=Q(plan_kind="") | Q(plan_kind__in=ReminderKind.values),
            ),
            models.CheckConstraint(
                name="planningrun_item_kind_is_listed",
                condition=Q(item_kind="") | Q(item_kind__in=ItemKind.values),
            ),
        ]
        indexes = [models.Index(fields=["requested_at"], name="planningrun_open", condition=Q(finished_at=None))]

    def __str__(self):
        return f"planning run {self.pk}"
