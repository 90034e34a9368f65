"""What was found when the chain was recomputed, and its heads as signed and kept elsewhere."""

import pgtrigger
from django.db import models
from django.db.models.functions import Now

from people.audit_querysets import AuditQuerySet


class AuditCheck(models.Model):
    """One run of ``verify_audit``. ``first_fault`` names seal, table and id; never a value."""

    started_at = models.DateTimeField(db_default=Now())
    finished_at = models.DateTimeField(null=True)
    seals = models.BigIntegerField(default=0)
    faults = models.BigIntegerField(default=0)
    rewritten = models.BigIntegerField(default=0)
    first_fault = models.CharField(max_length=300, blank=True)

    objects = AuditQuerySet.as_manager()

    class Meta:
        ordering = ["-started_at", "-id"]

    def __str__(self):
        return f"check {self.pk}"

    @property
    def is_well(self) -> bool:
        return self.finished_at is not None and not self.faults


class Anchor(models.Model):
    """A head of the chain, signed: whoever keeps it elsewhere can tell that the chain still reaches it."""

    seq = models.BigIntegerField()
    hash = models.CharField(max_length=64)
    at = models.DateTimeField()
    key = models.CharField(max_length=64, help_text="The public key, as hex.")
    signature = models.CharField(max_length=128)
    mailed_to = models.PositiveIntegerField(default=0, help_text="To how many auditors it went by mail.")

    objects = AuditQuerySet.as_manager()

    class Meta:
        ordering = ["-at", "-id"]
        triggers = [pgtrigger.Protect(name="anchor_is_append_only", operation=pgtrigger.Update | pgtrigger.Delete)]

    def __str__(self):
        return f"anchor {self.seq}"
