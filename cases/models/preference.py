"""How one wants to be told. One's own alone; channel, detail and zone of mails are kept with the account."""

from datetime import time

from django.conf import settings
from django.db import models
from django.db.models import Q

from cases.enums import Weekday
from cases.querysets import PreferenceQuerySet
from people.models.record import listed


class NotificationPreference(models.Model):
    """Clock times are the reader's, in the zone of their account."""

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="notification_preference"
    )
    has_agenda = models.BooleanField("daily agenda by e-mail", default=True)
    has_week = models.BooleanField(
        "weekly list by e-mail", default=True, help_text="What is due on your desks; for coordinators."
    )
    week_on = models.PositiveSmallIntegerField("weekly list on", choices=Weekday.choices, default=Weekday.MONDAY)
    agenda_at = models.TimeField("agenda and list at", default=time(7))
    quiet_from = models.TimeField("quiet from", null=True, blank=True)
    quiet_to = models.TimeField("quiet until", null=True, blank=True)

    objects = PreferenceQuerySet.as_manager()

    class Meta:
        verbose_name = "notification preference"
        constraints = [
            listed("notificationpreference", "week_on", Weekday),
            models.CheckConstraint(
                name="notificationpreference_quiet_is_a_span",
                condition=Q(quiet_from__isnull=True, quiet_to__isnull=True)
                | Q(quiet_from__isnull=False, quiet_to__isnull=False) & ~Q(quiet_from=models.F("quiet_to")),
                violation_error_message="Quiet hours have a beginning and an end, and they differ.",
            ),
        ]

    def __str__(self):
        return f"notification preference {self.pk}"
