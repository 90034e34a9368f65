"""A coordinator's look past their own grant, in an emergency."""

import uuid

import pgtrigger
from django.db import models
from django.db.models import F, Q

from people.enums import GlassVerdict, Level
from people.grant_querysets import BreakGlassQuerySet
from people.grants import forget

from .record import listed, tracked
from .staff import Membership, User

FIXED = ("grant", "by", "object_type", "object_id", "reference", "level", "rows", "reason", "opened_at", "until")


@tracked(exclude=["rows"])
class BreakGlass(models.Model):
    """One record of an own desk above the coordinator's grant, opened to them for reading until ``until``.

    ``rows``: kind → ids of what was opened with it, fixed at the opening. It counts by virtue of ``grant`` and ends
    with it; for casework alone, and for nothing but looking.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    grant = models.ForeignKey(Membership, on_delete=models.PROTECT, related_name="openings")
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    object_type = models.CharField(max_length=60)
    object_id = models.UUIDField()
    reference = models.CharField(max_length=16)
    level = models.PositiveSmallIntegerField(choices=Level.choices)
    rows = models.JSONField(editable=False)
    reason = models.CharField(max_length=300)
    opened_at = models.DateTimeField()
    until = models.DateTimeField()
    ended_at = models.DateTimeField(null=True, blank=True)
    ended_by = models.ForeignKey(User, null=True, blank=True, on_delete=models.PROTECT, related_name="+")
    verdict = models.CharField(max_length=16, choices=GlassVerdict.choices, blank=True)
    reviewed_at = models.DateTimeField(null=True, blank=True)
    reviewed_by = models.ForeignKey(User, null=True, blank=True, on_delete=models.PROTECT, related_name="+")
    review_note = models.CharField(max_length=300, blank=True)

    objects = BreakGlassQuerySet.as_manager()

    class Meta:
        verbose_name = "break-glass opening"
        ordering = ["-opened_at", "-id"]
        constraints = [
            listed("breakglass", "level", Level),
            models.CheckConstraint(name="breakglass_says_why", condition=Q(reason__regex=r"\S.{18,}\S")),
            models.CheckConstraint(name="breakglass_ends_after_it_begins", condition=Q(until__gt=F("opened_at"))),
            models.CheckConstraint(
                name="breakglass_ended_by_someone",
                condition=Q(ended_at__isnull=True, ended_by__isnull=True)
                | Q(ended_at__isnull=False, ended_by__isnull=False),
            ),
            models.CheckConstraint(
                name="breakglass_reviewed_as_a_whole",
                condition=Q(verdict="", reviewed_at__isnull=True, reviewed_by__isnull=True)
                | Q(verdict__in=GlassVerdict.values, reviewed_at__isnull=False, reviewed_by__isnull=False),
            ),
            models.CheckConstraint(
                name="breakglass_judged_by_another",
                condition=Q(reviewed_by__isnull=True) | ~Q(reviewed_by=F("by")),
                violation_error_message="Another coordinator reviews it.",
            ),
        ]
        triggers = [
            pgtrigger.ReadOnly(name="breakglass_stays_as_opened", fields=list(FIXED)),
            pgtrigger.Protect(name="breakglass_is_never_removed", operation=pgtrigger.Delete),
        ]

    def __str__(self):
        return f"break-glass on {self.reference}"

    def save(self, *args, **kwargs):
        super().save(*args, **kwargs)
        forget(self.by_id)
