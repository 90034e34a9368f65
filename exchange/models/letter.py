"""A mail owed about something that waits on a page here."""

import uuid

from django.conf import settings
from django.db import models
from django.db.models import Q

from cases.enums import ReminderStatus
from cases.models.reminder import Delivery
from exchange.enums import LetterAbout
from exchange.querysets import LetterQuerySet
from people.models.record import listed


class Letter(Delivery):
    """Its text is one fixed sentence and an address with this random ``id``; ``about_id`` is told inside alone."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    recipient = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="letters")
    about = models.CharField(max_length=8, choices=LetterAbout.choices)
    about_id = models.UUIDField()
    due_at = models.DateTimeField()

    objects = LetterQuerySet.as_manager()

    class Meta:
        ordering = ["due_at", "id"]
        constraints = [
            listed("letter", "about", LetterAbout),
            listed("letter", "status", ReminderStatus),
            models.UniqueConstraint(name="letter_once", fields=["about", "about_id", "recipient", "due_at"]),
        ]
        indexes = [models.Index(fields=["due_at"], name="letter_owed", condition=Q(status=ReminderStatus.PLANNED))]

    def __str__(self):
        return f"letter {self.pk}"
