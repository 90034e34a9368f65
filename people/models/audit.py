"""What staff did. Ids only: no names, no values. Rows are never changed or removed."""

import pgtrigger
from django.apps import apps
from django.conf import settings
from django.db import models
from django.db.models.functions import Now

from people.querysets import AuditQuerySet


class AuditEvent(models.Model):
    """One act or one look, by the database's clock, written with the act."""

    at = models.DateTimeField(db_default=Now(), db_index=True)
    actor = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+")
    session_hash = models.CharField(max_length=64, blank=True)
    action = models.CharField(max_length=60, db_index=True)
    object_type = models.CharField(max_length=60, blank=True)
    object_id = models.CharField(max_length=40, blank=True)
    purpose = models.CharField(max_length=20, blank=True)
    reason = models.CharField(max_length=300, blank=True)
    facts = models.JSONField(default=dict, help_text="Counts, states and times; never names or free text.")
    outcome = models.CharField(max_length=20, default="done")

    objects = AuditQuerySet.as_manager()

    class Meta:
        ordering = ["-at", "-id"]
        indexes = [models.Index(fields=["object_type", "object_id"], name="audit_of_object")]
        triggers = [pgtrigger.Protect(name="audit_is_append_only", operation=pgtrigger.Update | pgtrigger.Delete)]

    def __str__(self):
        return f"{self.act_words} {self.object_id}".strip()

    @property
    def act_words(self) -> str:
        """``hearing.postponed`` as a reader says it: Hearing postponed."""
        return self.action.replace(".", " ").replace("_", " ").capitalize()

    @property
    def object_words(self) -> str:
        """The kind of row the act touched: hearing, person, user."""
        return apps.get_model(self.object_type)._meta.verbose_name if self.object_type else ""


class Seal(models.Model):
    """One link of the hash chain over audit, custody and history rows."""

    seq = models.BigIntegerField(primary_key=True)
    source = models.CharField(max_length=60)
    row_id = models.CharField(max_length=40)
    row_hash = models.BinaryField(max_length=32)
    prev = models.BinaryField(max_length=32)
    hash = models.BinaryField(max_length=32)
    at = models.DateTimeField(db_default=Now())

    objects = AuditQuerySet.as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(name="seal_once_per_row", fields=["source", "row_id"])]
        triggers = [pgtrigger.Protect(name="seal_is_append_only", operation=pgtrigger.Update | pgtrigger.Delete)]

    def __str__(self):
        return f"seal {self.seq}"
