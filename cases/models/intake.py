"""Testimonies being taken down: what one colleague has typed so far, kept sealed until it is on record."""

import uuid

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from cases.querysets import IntakeDraftQuerySet
from config.shared import sealing


class IntakeDraft(models.Model):
    """One intake of one colleague, from the first letter typed until its testimony is on record.

    ``key`` is made by the page or program that takes it down and makes the intake once: the same key sent again by the
    same colleague is the same testimony. ``sealed`` is what was typed, as JSON; nothing of it lies in clear, and
    nothing at all once the testimony is on record. ``version`` counts what was kept; ``writer`` is the page that
    kept it last and ``step`` how many times that page had, so that a page knows its own words again.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    key = models.UUIDField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="intake_drafts")
    session = models.ForeignKey(
        "sources.InterviewSession", null=True, blank=True, on_delete=models.PROTECT, related_name="intake_drafts"
    )
    sealed = models.BinaryField(default=b"", editable=False)
    version = models.PositiveIntegerField(default=0)
    writer = models.UUIDField(null=True, blank=True)
    step = models.PositiveIntegerField(default=0)
    created_at = models.DateTimeField(default=timezone.now)
    kept_at = models.DateTimeField()
    discarded_at = models.DateTimeField(null=True, blank=True)
    testimony = models.OneToOneField(
        "sources.Testimony", null=True, blank=True, on_delete=models.PROTECT, related_name="intake"
    )

    objects = IntakeDraftQuerySet.as_manager()

    class Meta:
        ordering = ["-kept_at", "-id"]
        constraints = [
            models.UniqueConstraint(name="intakedraft_once", fields=["by", "key"]),
            models.CheckConstraint(
                name="intakedraft_on_record_keeps_no_text",
                condition=Q(testimony__isnull=True) | Q(sealed=b"", discarded_at__isnull=True),
            ),
        ]
        indexes = [
            models.Index(
                fields=["by", "-kept_at"],
                name="intakedraft_unfinished",
                condition=Q(testimony__isnull=True, discarded_at__isnull=True),
            ),
            models.Index(
                fields=["discarded_at"], name="intakedraft_discarded", condition=Q(discarded_at__isnull=False)
            ),
        ]

    def __str__(self):
        return str(self.key)

    @property
    def text(self) -> str:
        """What was typed, as JSON; empty when there is nothing. Raises SealingError where it does not open."""
        return sealing.unseal(self.sealed, where=place_of_draft(self.pk)) if self.sealed else ""

    @text.setter
    def text(self, text: str):
        self.sealed = sealing.seal(text, where=place_of_draft(self.pk)) if text else b""


def place_of_draft(pk) -> str:
    return sealing.place(IntakeDraft._meta.db_table, pk, "sealed")
