"""Runs of ``verify_evidence``: how far each came and what it found."""

from django.db import models
from django.db.models import Q


class EvidenceCheck(models.Model):
    """Files are taken in the order of their ids; ``after_id`` says how far a full run has come, and one that was
    stopped is taken up there. ``sample``: how many files were drawn, or none for all of them."""

    sample = models.PositiveIntegerField(null=True, blank=True)
    started_at = models.DateTimeField()
    finished_at = models.DateTimeField(null=True, blank=True)
    after_id = models.UUIDField(null=True, blank=True)
    files = models.PositiveIntegerField(default=0)
    missing = models.PositiveIntegerField(default=0)
    changed = models.PositiveIntegerField(default=0)
    orphans = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["-started_at", "-id"]
        constraints = [
            models.CheckConstraint(
                name="evidencecheck_finds_no_more_than_it_reads",
                condition=Q(files__gte=models.F("missing") + models.F("changed")),
            )
        ]

    def __str__(self):
        return f"evidence check {self.pk}"

    @property
    def is_well(self) -> bool:
        return not (self.missing or self.changed)
