"""What we know and from whom: claims, disagreements, citations, and the passages they were read from."""

from django.apps import apps
from django.conf import settings
from django.contrib.contenttypes.fields import GenericForeignKey
from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import ValidationError
from django.db import models

from cases.claim_fields import fields_of
from cases.querysets import AboutRowQuerySet
from config.shared.partial_dates import PartialDateField, partial_date_constraints
from config.shared.time_marks import valid_marks
from people.consent import OfSubject
from people.enums import Certainty
from people.models.record import WITHIN_REACH, Record, exactly_one, listed, tracked


class AboutRow(models.Model):
    """Points at any content row by its kind and public id."""

    subject_type = models.ForeignKey(ContentType, on_delete=models.PROTECT, related_name="+")
    subject_id = models.UUIDField()
    subject = GenericForeignKey("subject_type", "subject_id")

    class Meta:
        abstract = True

    @classmethod
    def subject_models(cls) -> list:
        """Kinds of rows it can be about: content, but not what is itself about other rows."""
        models = (model for app in ("people", "sources", "cases") for model in apps.get_app_config(app).get_models())
        apart = (AboutRow, Disagreement, Passage)
        return [model for model in models if issubclass(model, Record) and not issubclass(model, apart)]


@tracked
class Disagreement(Record):
    """A question to which sources give different answers, and what we chose to say, with the reason.

    A choice may put its value into the row it is about: ``put_before`` and ``put_after`` are that field's value before
    and after, as written in a form, so that it can be taken back.
    """

    parents = ("case",)
    consent_of = ("claims",)
    reference_prefix = "Q"

    case = models.ForeignKey(
        "cases.Case", null=True, blank=True, on_delete=models.PROTECT, related_name="disagreements"
    )
    topic = models.CharField(max_length=200)
    note = models.TextField(blank=True)
    chosen = models.ForeignKey("cases.Claim", null=True, blank=True, on_delete=models.PROTECT, related_name="chosen_in")
    chosen_reason = models.CharField(max_length=500, blank=True)
    chosen_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    chosen_at = models.DateTimeField(null=True, blank=True, editable=False)
    put_at = models.DateTimeField(null=True, blank=True, editable=False)
    put_before = models.JSONField(null=True, blank=True, editable=False)
    put_after = models.JSONField(null=True, blank=True, editable=False)

    class Meta(Record.Meta):
        constraints = [
            *Record.Meta.constraints,
            models.CheckConstraint(
                name="disagreement_choice_has_a_reason",
                condition=models.Q(chosen__isnull=True) | ~models.Q(chosen_reason=""),
                violation_error_message="Say why this claim was chosen.",
            ),
            models.CheckConstraint(
                name="disagreement_put_is_what_was_chosen",
                condition=models.Q(put_at__isnull=True)
                | models.Q(chosen__isnull=False, put_before__isnull=False, put_after__isnull=False),
            ),
        ]


@tracked(indexes=[models.Index(fields=["subject_id"], name="claimhistory_of_row")])
class Claim(AboutRow, Record):
    """One source's statement of one fact: ``field`` of the subject has ``value``, as of a date, so certainly.

    ``field`` is a field of the subject or one of the words kept in ``cases.claim_fields``. A claim is never open to
    more readers than the row it is about.
    """

    parents = ("source",)
    consent_of = (OfSubject(), "source")
    reference_prefix = "K"

    disagreement = models.ForeignKey(
        Disagreement, null=True, blank=True, on_delete=models.PROTECT, related_name="claims"
    )
    source = models.ForeignKey("sources.Source", on_delete=models.PROTECT, related_name="claims")
    field = models.CharField(
        "fact", max_length=60, help_text="A field of the row, or a word such as “number detained”."
    )
    value = models.CharField(max_length=500)
    as_of = PartialDateField("as of")
    attributed_to = models.CharField(
        max_length=200, blank=True, help_text="Whom the source names for it, if not itself."
    )
    quote = models.TextField("the source's words", blank=True)
    certainty = models.CharField(max_length=12, choices=Certainty.choices, default=Certainty.STATED)

    objects = AboutRowQuerySet.as_manager()

    class Meta(Record.Meta):
        constraints = [
            *Record.Meta.constraints,
            *partial_date_constraints("claim", "as_of"),
            listed("claim", "certainty", Certainty),
        ]
        indexes = [
            *Record.Meta.indexes,
            models.Index(fields=["subject_type", "subject_id", "field"], name="claim_of_row"),
        ]

    def save(self, *args, **kwargs):
        if self.subject is not None:
            self.level = max(self.level, self.subject.level)
        super().save(*args, **kwargs)

    def clean(self):
        model = self.subject_type.model_class() if self.subject_type_id else None
        if model is not None and self.field not in fields_of(model):
            known = ", ".join(sorted(fields_of(model)))
            raise ValidationError(
                {"field": f"Nothing is claimed of a {model._meta.verbose_name} as “{self.field}”. Known: {known}."}
            )


@tracked(indexes=[models.Index(fields=["subject_id"], name="citationhistory_of_row")])
class Citation(AboutRow, Record):
    """This source supports that row."""

    parents = ("source",)
    consent_of = (OfSubject(), "source")
    reference_prefix = "CT"

    source = models.ForeignKey("sources.Source", on_delete=models.PROTECT, related_name="citations")
    locator = models.CharField(
        max_length=120,
        blank=True,
        help_text="Page, paragraph, or time mark such as 00:12:30.",
        validators=[valid_marks],
    )
    certainty = models.CharField(max_length=12, choices=Certainty.choices, default=Certainty.STATED)
    note = models.CharField(max_length=300, blank=True)

    objects = AboutRowQuerySet.as_manager()

    class Meta(Record.Meta):
        constraints = [
            *Record.Meta.constraints,
            listed("citation", "certainty", Certainty),
            models.UniqueConstraint(
                name="citation_once",
                fields=["source", "subject_type", "subject_id", "locator", *WITHIN_REACH],
                violation_error_message="This source is already cited there.",
            ),
        ]
        indexes = [
            *Record.Meta.indexes,
            models.Index(fields=["subject_type", "subject_id"], name="citation_of_row"),
        ]


@tracked
class Passage(Record):
    """Words of a source's text that say a claim or support a row.

    ``start`` counts characters of the text as it was when the passage was marked; ``quote`` finds the place again in a
    text corrected since, ``before`` and ``after`` tell one of several such places from another.
    """

    parents = ("source",)
    consent_of = ("source", "claim", "citation")
    reference_prefix = "PG"

    source = models.ForeignKey("sources.Source", on_delete=models.PROTECT, related_name="passages")
    start = models.PositiveIntegerField()
    quote = models.TextField()
    before = models.CharField(max_length=60, blank=True)
    after = models.CharField(max_length=60, blank=True)
    claim = models.ForeignKey(Claim, null=True, blank=True, on_delete=models.PROTECT, related_name="passages")
    citation = models.ForeignKey(Citation, null=True, blank=True, on_delete=models.PROTECT, related_name="passages")

    class Meta(Record.Meta):
        constraints = [
            *Record.Meta.constraints,
            exactly_one("passage", "claim", "citation"),
            models.CheckConstraint(name="passage_has_words", condition=~models.Q(quote="")),
        ]
