"""A mail about many items: the daily agenda, the coordinator's weekly list."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from cases.enums import DigestKind, ReminderStatus
from cases.querysets import DigestQuerySet
from people.models.record import listed

from .reminder import Delivery


class Digest(Delivery):
    """``for_day`` is a day in the reader's zone. What stands in it is read when it is sent."""

    recipient = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="digests")
    kind = models.CharField(max_length=8, choices=DigestKind.choices)
    for_day = models.DateField()
    due_at = models.DateTimeField()

    objects = DigestQuerySet.as_manager()

    class Meta:
        ordering = ["due_at", "id"]
        constraints = [
            listed("digest", "kind", DigestKind),
            listed("digest", "status", ReminderStatus),
            models.UniqueConstraint(name="digest_once_a_day", fields=["recipient", "kind", "for_day"]),
        ]
        indexes = [
            models.Index(fields=["due_at"], name="digest_owed", condition=Q(status=ReminderStatus.PLANNED)),
        ]

    def __str__(self):
        return f"digest {self.pk}"
