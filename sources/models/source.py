"""Where a fact comes from: one row a source, its particulars in a one-to-one row by kind."""

from django.db import models
from django.db.models import F, Q

from config.shared.partial_dates import PartialDateField, partial_date_constraints
from people.consent import Of
from people.models.record import Record, listed, tracked
from sources.enums import Credibility, Reliability, SourceKind


@tracked
class Source(Record):
    consent_of = ("testimony__witness", Of("statement__speaker", named=True))
    reference_prefix = "S"

    kind = models.CharField(max_length=20, choices=SourceKind.choices)
    title = models.CharField(max_length=300)
    author = models.ForeignKey(
        "people.Person", null=True, blank=True, on_delete=models.PROTECT, related_name="authored_sources"
    )
    publisher = models.ForeignKey(
        "people.Organisation",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="published_sources",
    )
    publisher_words = models.CharField("publisher as printed", max_length=300, blank=True)
    language = models.CharField(max_length=12, blank=True, help_text="kk, ru, ug, zh, en…")
    is_machine_translated = models.BooleanField(default=False)
    published = PartialDateField("published")
    received_on = models.DateField(null=True, blank=True, help_text="Day on which it reached us.")
    url = models.URLField(max_length=1000, blank=True)
    archive_url = models.URLField(max_length=1000, blank=True)
    reliability = models.CharField(max_length=1, choices=Reliability.choices, default=Reliability.F)
    credibility = models.PositiveSmallIntegerField(choices=Credibility.choices, default=Credibility.UNJUDGED)
    part_of = models.ForeignKey(
        "self",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="parts",
        help_text="The source in which we read this one: a statement quoted in a report, a note in an indictment.",
    )
    summary = models.TextField(blank=True)

    class Meta(Record.Meta):
        constraints = [
            *Record.Meta.constraints,
            *partial_date_constraints("source", "published"),
            listed("source", "kind", SourceKind),
            listed("source", "reliability", Reliability),
            listed("source", "credibility", Credibility),
            models.CheckConstraint(
                name="source_not_part_of_itself",
                condition=Q(part_of__isnull=True) | ~Q(part_of=F("id")),
                violation_error_message="A source is not part of itself.",
            ),
        ]
