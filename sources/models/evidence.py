"""Evidence files and the chain of their custody. The bytes lie in the evidence store, never in the database."""

import uuid

import pgtrigger
from django.db import models
from django.db.models import Q

from people.consent import Of
from people.models.record import Record, listed, tracked
from people.querysets import StaffOnlyQuerySet
from sources.enums import CleanCopy, CustodyAct, Derivation, FileClass
from sources.querysets import CustodyQuerySet, FileQuerySet


@tracked
class EvidenceFile(Record):
    """``sha256`` is of the bytes as collected. ``store_key`` is ours; the name it came with is only metadata."""

    parents = ("source", "original")
    consent_of = ("source", Of("shows__person", pictured=True))
    reference_prefix = "F"

    source = models.ForeignKey("sources.Source", on_delete=models.PROTECT, related_name="files")
    file_class = models.CharField(max_length=12, choices=FileClass.choices, default=FileClass.EVIDENTIARY)
    original = models.ForeignKey("self", null=True, blank=True, on_delete=models.PROTECT, related_name="derivatives")
    derived_as = models.CharField(max_length=12, choices=Derivation.choices, blank=True)
    transformation = models.CharField(max_length=200, blank=True)
    clean_copy = models.CharField(max_length=8, choices=CleanCopy.choices, default=CleanCopy.NONE)
    clean_copy_note = models.CharField("why there is none", max_length=200, blank=True)
    original_name = models.CharField(max_length=255)
    media_type = models.CharField(max_length=100)
    size = models.PositiveBigIntegerField(help_text="Bytes.")
    sha256 = models.CharField("SHA-256", max_length=64, db_index=True)
    store_key = models.CharField(max_length=120, unique=True)
    embedded_metadata = models.JSONField(default=dict, blank=True)
    is_held = models.BooleanField("on legal hold", default=False)

    objects = FileQuerySet.as_manager()

    class Meta(Record.Meta):
        verbose_name = "evidence file"
        constraints = [
            *Record.Meta.constraints,
            listed("evidencefile", "file_class", FileClass),
            listed("evidencefile", "clean_copy", CleanCopy),
            models.CheckConstraint(
                name="evidencefile_derivative_says_which",
                condition=Q(file_class=FileClass.DERIVATIVE, derived_as__in=Derivation.values)
                | (~Q(file_class=FileClass.DERIVATIVE) & Q(derived_as="")),
                violation_error_message="A derivative says which it is; nothing else does.",
            ),
            models.UniqueConstraint(
                name="evidencefile_one_derivative_of_a_kind",
                fields=["original", "derived_as"],
                condition=Q(file_class=FileClass.DERIVATIVE),
                violation_error_message="This has been derived already.",
            ),
            models.CheckConstraint(name="evidencefile_sha256_is_hex", condition=Q(sha256__regex=r"^[0-9a-f]{64}$")),
            models.CheckConstraint(
                name="evidencefile_derived_names_its_original",
                condition=Q(file_class=FileClass.EVIDENTIARY, original__isnull=True)
                | (~Q(file_class=FileClass.EVIDENTIARY) & Q(original__isnull=False)),
                violation_error_message="A working copy or derivative names its original; an original has none.",
            ),
        ]
        indexes = [
            *Record.Meta.indexes,
            models.Index(fields=["updated_at"], name="evidencefile_waiting", condition=Q(clean_copy=CleanCopy.WAITING)),
        ]

    @property
    def store_id(self) -> uuid.UUID:
        """Under which the store knows the bytes."""
        return uuid.UUID(self.store_key)


@tracked
class CustodyEvent(Record):
    """One thing that happened to a file. Append-only."""

    parents = ("file",)
    consent_of = ("file",)
    reference_prefix = "CE"

    file = models.ForeignKey(EvidenceFile, on_delete=models.PROTECT, related_name="custody")
    act = models.CharField(max_length=12, choices=CustodyAct.choices)
    at = models.DateTimeField()
    from_whom = models.CharField(max_length=200, blank=True)
    to_whom = models.CharField(max_length=200, blank=True)
    reason = models.CharField(max_length=300, blank=True)
    sha256 = models.CharField("hash at this moment", max_length=64, blank=True)

    objects = CustodyQuerySet.as_manager()

    class Meta(Record.Meta):
        verbose_name = "custody event"
        constraints = [*Record.Meta.constraints, listed("custodyevent", "act", CustodyAct)]
        triggers = [pgtrigger.Protect(name="custody_is_append_only", operation=pgtrigger.Update | pgtrigger.Delete)]


@tracked
class PersonPhoto(Record):
    """A photograph in the evidence store that shows a person."""

    parents = ("person", "file")
    consent_of = ("file", Of("person", pictured=True))
    reference_prefix = "PH"

    person = models.ForeignKey("people.Person", on_delete=models.PROTECT, related_name="photos")
    file = models.ForeignKey(EvidenceFile, on_delete=models.PROTECT, related_name="shows")
    is_current = models.BooleanField(default=True)

    objects = StaffOnlyQuerySet.as_manager()

    class Meta(Record.Meta):
        verbose_name = "photo of a person"
        verbose_name_plural = "photos of persons"
        constraints = [
            *Record.Meta.constraints,
            models.UniqueConstraint(name="personphoto_one_current", fields=["person"], condition=Q(is_current=True)),
        ]
