"""When the data was last kept, and last put back to see that it can be."""

from django.db import models
from django.db.models import F
from django.db.models.functions import Now

from people.audit_querysets import AuditQuerySet
from people.enums import BackupKind


class BackupRun(models.Model):
    """One backup, or one drill of putting it back."""

    kind = models.CharField(max_length=8, choices=BackupKind.choices)
    started_at = models.DateTimeField(db_default=Now())
    finished_at = models.DateTimeField(null=True)
    size = models.BigIntegerField(default=0, help_text="Bytes written or read.")
    problem = models.CharField(max_length=300, blank=True)

    objects = AuditQuerySet.as_manager()

    class Meta:
        ordering = ["-started_at", "-id"]
        indexes = [models.Index(F("kind"), F("finished_at").desc(), name="backuprun_last")]

    def __str__(self):
        return f"{self.kind} {self.pk}"
