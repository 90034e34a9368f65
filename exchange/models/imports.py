"""Lists that come in as files: what a list looks like, and one file of it on its way."""

from django.conf import settings
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.db.models import Q

from cases.enums import Jurisdiction
from exchange.enums import AT_WORK, ImportState
from exchange.querysets import ImportQuerySet
from people.models.record import WITHIN_REACH, Record, listed, tracked


@tracked
class ImportList(Record):
    """A list of which files come again: what its columns mean, by their headers. Under its own ids, a later file
    updates the rows an earlier one brought."""

    consent_of = ()
    reference_prefix = "IL"

    name = models.CharField(max_length=120)
    columns = models.JSONField(default=dict, blank=True, help_text="Header → what the column holds.")

    objects = ImportQuerySet.as_manager()

    class Meta(Record.Meta):
        verbose_name = "list that comes again"
        constraints = [
            *Record.Meta.constraints,
            models.UniqueConstraint(
                name="importlist_one_name",
                fields=["name", *WITHIN_REACH],
                violation_error_message="There is a list of that name already.",
            ),
        ]


@tracked(exclude=["done", "total", "counts", "touched_at"])
class ImportBatch(Record):
    """One file of a list. ``headers`` and ``columns`` go by the place of a column in the file; an empty word leaves a
    column out. ``counts`` are rows by finding, choice and outcome. ``asked_by``: on whose behalf a worker works, with
    whose rights; ``checked_by``: with whose eyes rows were compared; ``touched_at``: when it last got on."""

    consent_of = ()
    reference_prefix = "IB"

    source = models.ForeignKey(
        "sources.Source", null=True, blank=True, on_delete=models.PROTECT, related_name="+", help_text="Lists them."
    )
    file_name = models.CharField(max_length=255)
    file_size = models.PositiveIntegerField(help_text="Bytes.")
    sha256 = models.CharField("SHA-256", max_length=64)
    form = models.CharField(max_length=4, choices=[("csv", "CSV"), ("xlsx", "XLSX")])
    encoding = models.CharField(max_length=20, blank=True)
    delimiter = models.CharField(max_length=1, blank=True)
    sheet = models.CharField(max_length=100, blank=True)
    header_row = models.PositiveIntegerField(default=1)
    headers = models.JSONField(default=list, blank=True)
    columns = models.JSONField(default=list, blank=True)
    jurisdiction = models.CharField(max_length=2, choices=Jurisdiction.choices, default=Jurisdiction.CN)
    empties = models.BooleanField("an empty cell empties the field", default=False)
    makes_places = models.BooleanField("unknown places are put on record", default=True)
    state = models.CharField(max_length=12, choices=ImportState.choices, default=ImportState.UPLOADED)
    is_stopping = models.BooleanField(default=False, editable=False)
    problem = models.CharField(max_length=300, blank=True)
    done = models.PositiveIntegerField(default=0, editable=False)
    total = models.PositiveIntegerField(default=0, editable=False)
    counts = models.JSONField(default=dict, blank=True, encoder=DjangoJSONEncoder)
    asked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, editable=False, on_delete=models.PROTECT, related_name="+"
    )
    checked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, editable=False, on_delete=models.PROTECT, related_name="+"
    )
    touched_at = models.DateTimeField(null=True, editable=False)
    ended_at = models.DateTimeField(null=True, editable=False)
    # Last: from here on the word means the field, not Python's lists.
    list = models.ForeignKey(ImportList, null=True, blank=True, on_delete=models.PROTECT, related_name="batches")

    objects = ImportQuerySet.as_manager()

    class Meta(Record.Meta):
        verbose_name = "import"
        constraints = [
            *Record.Meta.constraints,
            listed("importbatch", "state", ImportState),
            listed("importbatch", "jurisdiction", Jurisdiction),
            models.CheckConstraint(name="importbatch_form_is_listed", condition=Q(form__in=["csv", "xlsx"])),
            models.CheckConstraint(name="importbatch_sha256_is_hex", condition=Q(sha256__regex=r"^[0-9a-f]{64}$")),
            models.CheckConstraint(
                name="importbatch_works_for_someone",
                condition=~Q(state__in=sorted(AT_WORK)) | Q(asked_by__isnull=False),
            ),
        ]
        indexes = [
            *Record.Meta.indexes,
            models.Index(fields=["touched_at"], name="importbatch_at_work", condition=Q(state__in=sorted(AT_WORK))),
        ]

    @property
    def is_at_work(self) -> bool:
        return self.state in AT_WORK
