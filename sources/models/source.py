"""Where a fact comes from: one row a source, its particulars in a one-to-one row by kind."""

from django.db import models
from django.db.models import F, Q

from config.shared.partial_dates import PartialDateField, partial_date_constraints
from people.consent import Of
from people.models.record import Record, listed, tracked
from sources.enums import Credibility, Reliability, SourceKind, TextDirection
from sources.querysets import SourceQuerySet
from sources.url_keys import url_key


@tracked
class Source(Record):
    """``text`` is the original as printed, in its own script; passages of it are marked by their words.

    ``url_key`` is kept by saving: under it the same page is found again, however its address was written.
    """

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
    url_key = models.CharField(max_length=64, blank=True, editable=False)
    duplicate_reason = models.CharField(
        "why entered again",
        max_length=300,
        blank=True,
        help_text="Where a source with this address is on record already.",
    )
    archive_url = models.URLField(
        "archive address", max_length=1000, blank=True, help_text="Where a copy is kept, such as at web.archive.org."
    )
    reliability = models.CharField(
        "reliability of the source",
        max_length=1,
        choices=Reliability.choices,
        default=Reliability.F,
        help_text="How far the source has proved right before, whatever it says here. A: no doubt of its honesty and "
        "competence; E: it has proved wrong or misled; F: no basis to judge, which is no blame.",
    )
    credibility = models.PositiveSmallIntegerField(
        "credibility of what it says",
        choices=Credibility.choices,
        default=Credibility.UNJUDGED,
        help_text="How far this information holds, whoever says it. 1: other, independent sources confirm it; "
        "2: fits what else is known; 5: contradicted by it; 6: no basis to judge.",
    )
    part_of = models.ForeignKey(
        "self",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="parts",
        help_text="The source in which we read this one: a statement quoted in a report, a note in an indictment.",
    )
    origin = models.ForeignKey(
        "self",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="repeated_by",
        verbose_name="repeats",
        help_text="The source it goes back to: five outlets that quote one organisation are one voice.",
    )
    summary = models.TextField(blank=True)
    text = models.TextField("original text", blank=True, help_text="As printed. Passages are marked on its own page.")
    text_direction = models.CharField(
        "direction of the text", max_length=4, choices=TextDirection.choices, default=TextDirection.AUTO
    )

    objects = SourceQuerySet.as_manager()

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
            models.CheckConstraint(
                name="source_does_not_repeat_itself",
                condition=Q(origin__isnull=True) | ~Q(origin=F("id")),
                violation_error_message="A source does not repeat itself.",
            ),
            listed("source", "text_direction", TextDirection),
        ]
        indexes = [
            *Record.Meta.indexes,
            models.Index(fields=["url_key"], name="source_url_key", condition=~Q(url_key="")),
        ]

    @property
    def is_public(self) -> bool:
        """As ``SourceQuerySet.public``."""
        return self.kind != SourceKind.TESTIMONY and bool(self.url)

    def save(self, *args, **kwargs):
        self.url_key = url_key(self.url)
        super().save(*args, **kwargs)
