"""The hash chain over audit, custody and history rows."""

import pgtrigger
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models.functions import Now

from people.audit_querysets import AuditQuerySet


class SealShape(models.Model):
    """Which columns of a table were hashed: a column added later changes no hash of before."""

    source = models.CharField(max_length=60)
    columns = ArrayField(models.CharField(max_length=63))

    objects = AuditQuerySet.as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(name="sealshape_once", fields=["source", "columns"])]
        triggers = [pgtrigger.Protect(name="sealshape_is_append_only", operation=pgtrigger.Update | pgtrigger.Delete)]

    def __str__(self):
        return f"{self.source} ({len(self.columns)} columns)"


class Rewriting(models.Model):
    """A row of an append-only table was changed after all, past its own trigger: noted by another trigger."""

    at = models.DateTimeField(db_default=Now())
    source = models.CharField(max_length=60)
    row_id = models.CharField(max_length=40)

    objects = AuditQuerySet.as_manager()

    class Meta:
        triggers = [pgtrigger.Protect(name="rewriting_is_append_only", operation=pgtrigger.Update | pgtrigger.Delete)]

    def __str__(self):
        return f"{self.source} {self.row_id}"


class Seal(models.Model):
    """One link of the hash chain over audit, custody and history rows.

    ``rewriting``: the row was blanked lawfully since its first seal; of several seals of one row the latest counts.
    """

    seq = models.BigIntegerField(primary_key=True)
    source = models.CharField(max_length=60)
    row_id = models.CharField(max_length=40)
    row_hash = models.BinaryField(max_length=32)
    prev = models.BinaryField(max_length=32)
    hash = models.BinaryField(max_length=32)
    at = models.DateTimeField(db_default=Now())
    shape = models.ForeignKey(SealShape, null=True, db_index=False, on_delete=models.PROTECT, related_name="+")
    rewriting = models.ForeignKey(Rewriting, null=True, db_index=False, on_delete=models.PROTECT, related_name="+")

    objects = AuditQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                name="seal_once_per_row", fields=["source", "row_id", "rewriting"], nulls_distinct=False
            )
        ]
        indexes = [
            models.Index(fields=["shape", "seq"], name="seal_of_shape"),
            models.Index(fields=["rewriting"], name="seal_of_rewriting"),
        ]
        triggers = [pgtrigger.Protect(name="seal_is_append_only", operation=pgtrigger.Update | pgtrigger.Delete)]

    def __str__(self):
        return f"seal {self.seq}"


class SealMark(models.Model):
    """How far a table is sealed: no row at or below ``upto`` is still to come.

    ``next_upto`` becomes ``upto`` when every transaction that could still commit a lower row has ended: those running
    when it was noted are below ``next_xid``. Numbers of rows; for custody, microseconds since 1970.
    """

    source = models.CharField(max_length=60, primary_key=True)
    upto = models.BigIntegerField(default=-1)
    next_upto = models.BigIntegerField(null=True)
    next_xid = models.BigIntegerField(null=True)

    objects = AuditQuerySet.as_manager()

    def __str__(self):
        return f"{self.source} up to {self.upto}"
