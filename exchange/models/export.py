"""Rows that were asked for as a file: who, what for, which, and what became of it."""

import uuid

import pgtrigger
from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import F, Func, Q
from django.db.models.fields.json import KeyTransform
from django.db.models.functions import Cast

from exchange.enums import ExportEnd, ExportFormat, ExportState
from exchange.querysets import ApprovalQuerySet, ExportQuerySet, PieceQuerySet
from people.enums import ConsentPurpose, Level
from people.models.record import ReferenceField, listed

ASKED = ("asked_by", "asked_at", "reason", "purpose", "kind", "query", "fields", "format", "counted")


class Export(models.Model):
    """Stands before the file does and stays when the file is gone.

    ``kind`` and ``query`` are those of the API's list (``detentions``, ``kind=admin_arrest``); ``fields`` the chosen
    ones, in order. ``counted``: rows there were when it was asked for. Whoever builds holds ``lease_until`` under the
    number of its ``attempt``. ``sha256`` and ``size`` are of the file handed out.
    """

    reference_prefix = "EX"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    reference = ReferenceField(max_length=16, unique=True, editable=False)
    asked_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="exports")
    asked_at = models.DateTimeField()
    reason = models.CharField("what for", max_length=300)
    purpose = models.CharField(max_length=16, choices=ConsentPurpose.choices)
    kind = models.CharField("rows", max_length=40)
    query = models.CharField("filters", max_length=2000, blank=True)
    fields = ArrayField(models.CharField(max_length=60), verbose_name="columns")
    format = models.CharField(max_length=8, choices=ExportFormat.choices)
    counted = models.PositiveIntegerField("rows when asked")
    state = models.CharField(max_length=8, choices=ExportState.choices)
    attempt = models.PositiveSmallIntegerField(default=0)
    lease_until = models.DateTimeField(null=True, blank=True)
    rows_done = models.PositiveIntegerField("rows written", default=0)
    size = models.PositiveBigIntegerField(default=0)
    sha256 = models.CharField("SHA-256", max_length=64, blank=True)
    built_at = models.DateTimeField(null=True, blank=True)
    expires_at = models.DateTimeField(help_text="When the file, or what was asked for, ends at the latest.")
    downloads = models.PositiveIntegerField(default=0)
    downloaded_at = models.DateTimeField("last downloaded", null=True, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)
    end_reason = models.CharField(max_length=12, choices=ExportEnd.choices, blank=True)

    objects = ExportQuerySet.as_manager()

    class Meta:
        ordering = ["-asked_at", "-id"]
        constraints = [
            listed("export", "purpose", ConsentPurpose),
            listed("export", "format", ExportFormat),
            listed("export", "state", ExportState),
            models.CheckConstraint(name="export_says_what_for", condition=Q(reason__regex=r"\S.{8,}\S")),
            models.CheckConstraint(name="export_expires", condition=Q(expires_at__gt=F("asked_at"))),
            models.CheckConstraint(
                name="export_ready_is_whole",
                condition=~Q(state=ExportState.READY)
                | Q(sha256__regex=r"^[0-9a-f]{64}$", built_at__isnull=False, size__gt=0),
            ),
            models.CheckConstraint(
                name="export_ended_for_a_reason",
                condition=Q(state=ExportState.ENDED, ended_at__isnull=False, end_reason__in=ExportEnd.values)
                | (~Q(state=ExportState.ENDED) & Q(ended_at__isnull=True, end_reason="")),
            ),
        ]
        indexes = [
            models.Index(fields=["asked_by", "-asked_at", "-id"], name="export_own"),
            models.Index(fields=["expires_at"], name="export_to_end", condition=~Q(state=ExportState.ENDED)),
        ]
        triggers = [
            pgtrigger.ReadOnly(name="export_stays_as_asked", fields=list(ASKED)),
            pgtrigger.Protect(name="export_is_never_removed", operation=pgtrigger.Delete),
        ]

    def __str__(self):
        return self.reference if isinstance(self.reference, str) else "new export"

    @property
    def resource(self) -> str:
        """The list of the API, as a saved search names it."""
        return self.kind


class ExportApproval(models.Model):
    """One desk whose rows an export above the cap draws, and what its coordinator said. ``level``: of its highest row;
    ``rows``: how many of its rows."""

    export = models.ForeignKey(Export, on_delete=models.PROTECT, related_name="approvals")
    desk = models.ForeignKey("people.Desk", on_delete=models.PROTECT, related_name="+")
    level = models.PositiveSmallIntegerField(choices=Level.choices)
    rows = models.PositiveIntegerField()
    is_approved = models.BooleanField(null=True)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    decided_at = models.DateTimeField(null=True, blank=True)
    reason = models.CharField(max_length=300, blank=True)

    objects = ApprovalQuerySet.as_manager()

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(name="exportapproval_once_per_desk", fields=["export", "desk"]),
            models.CheckConstraint(
                name="exportapproval_decided_by_someone",
                condition=Q(is_approved__isnull=True, decided_by__isnull=True, decided_at__isnull=True, reason="")
                | (
                    Q(is_approved__isnull=False, decided_by__isnull=False, decided_at__isnull=False)
                    & Q(reason__regex=r"\S.{2,}")
                ),
            ),
        ]
        triggers = [
            pgtrigger.ReadOnly(name="exportapproval_stays_as_asked", fields=["export", "desk", "level", "rows"]),
            pgtrigger.Protect(name="exportapproval_is_never_removed", operation=pgtrigger.Delete),
        ]

    def __str__(self):
        return f"approval of {self.export_id}"


class ExportBatch(models.Model):
    """Which rows were read together, which rows they name, and the answers (consents) under which they may leave: asked
    again of each before the bytes that tell of it are handed out. ``named``: kind → ids."""

    export = models.ForeignKey(Export, on_delete=models.PROTECT, related_name="batches")
    number = models.PositiveIntegerField()
    ids = ArrayField(models.UUIDField())
    named = models.JSONField(default=dict)
    consents = ArrayField(models.UUIDField(), default=list)

    objects = PieceQuerySet.as_manager()

    class Meta:
        ordering = ["number"]
        constraints = [models.UniqueConstraint(name="exportbatch_number_of_export", fields=["export", "number"])]
        indexes = [GinIndex(fields=["consents"], name="exportbatch_consents")]  # a withdrawal asks what was made

    def __str__(self):
        return f"batch {self.number} of {self.export_id}"

    def rows_read(self):
        """``ids`` as a query: thousands of them need not come from the database to be asked about there."""
        return self._each(Func("ids", function="unnest", output_field=models.UUIDField()))

    def rows_named(self, model):
        """Those of ``named`` that are rows of ``model``, as a query."""
        ids = KeyTransform(model._meta.label_lower, "named")
        one = Func(ids, function="jsonb_array_elements_text", output_field=models.TextField())
        return self._each(Cast(one, model._meta.pk))

    def _each(self, one):
        return ExportBatch.objects.filter(pk=self.pk).order_by().values_list(one)


class ExportPart(models.Model):
    """A stretch of the file, sealed in the store under ``key``. ``batches``: how many batches may stand in the file up
    to its end."""

    export = models.ForeignKey(Export, on_delete=models.PROTECT, related_name="parts")
    number = models.PositiveIntegerField()
    key = models.UUIDField(unique=True)
    size = models.PositiveIntegerField()
    batches = models.PositiveIntegerField()

    objects = PieceQuerySet.as_manager()

    class Meta:
        ordering = ["number"]
        constraints = [models.UniqueConstraint(name="exportpart_number_of_export", fields=["export", "number"])]

    def __str__(self):
        return f"part {self.number} of {self.export_id}"
