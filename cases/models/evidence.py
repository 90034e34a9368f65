"""What we know and from whom: claims, disagreements, citations; and what a court was shown."""

from django.apps import apps
from django.conf import settings
from django.contrib.contenttypes.fields import GenericForeignKey
from django.contrib.contenttypes.models import ContentType
from django.db import models

from cases.enums import ExhibitSide, ExhibitTreatment
from config.shared.partial_dates import PartialDateField, partial_date_constraints
from people.consent import OfSubject
from people.enums import Certainty
from people.models.record import Record, listed, tracked


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
        apart = (AboutRow, Disagreement)
        return [model for model in models if issubclass(model, Record) and not issubclass(model, apart)]


@tracked
class Disagreement(Record):
    """A question to which sources give different answers, and what we chose to say, with the reason."""

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

    class Meta(Record.Meta):
        constraints = [
            *Record.Meta.constraints,
            models.CheckConstraint(
                name="disagreement_choice_has_a_reason",
                condition=models.Q(chosen__isnull=True) | ~models.Q(chosen_reason=""),
                violation_error_message="Say why this claim was chosen.",
            ),
        ]


@tracked
class Claim(AboutRow, Record):
    """One source's statement of one fact: ``field`` of the subject has ``value``, as of a date, so certainly."""

    parents = ("source",)
    consent_of = (OfSubject(), "source")
    reference_prefix = "K"

    disagreement = models.ForeignKey(
        Disagreement, null=True, blank=True, on_delete=models.PROTECT, related_name="claims"
    )
    source = models.ForeignKey("sources.Source", on_delete=models.PROTECT, related_name="claims")
    field = models.CharField(max_length=60, help_text="The fact: a field's name, or a word such as “number detained”.")
    value = models.CharField(max_length=500)
    as_of = PartialDateField("as of")
    attributed_to = models.CharField(
        max_length=200, blank=True, help_text="Whom the source names for it, if not itself."
    )
    quote = models.TextField("the source's words", blank=True)
    certainty = models.CharField(max_length=12, choices=Certainty.choices, default=Certainty.STATED)

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


@tracked
class Citation(AboutRow, Record):
    """This source supports that row."""

    parents = ("source",)
    consent_of = (OfSubject(), "source")
    reference_prefix = "CT"

    source = models.ForeignKey("sources.Source", on_delete=models.PROTECT, related_name="citations")
    locator = models.CharField(max_length=120, blank=True, help_text="Page, paragraph or time mark.")
    certainty = models.CharField(max_length=12, choices=Certainty.choices, default=Certainty.STATED)
    note = models.CharField(max_length=300, blank=True)

    class Meta(Record.Meta):
        constraints = [
            *Record.Meta.constraints,
            listed("citation", "certainty", Certainty),
            models.UniqueConstraint(
                name="citation_once",
                fields=["source", "subject_type", "subject_id", "locator"],
                violation_error_message="This source is already cited there.",
            ),
        ]
        indexes = [
            *Record.Meta.indexes,
            models.Index(fields=["subject_type", "subject_id"], name="citation_of_row"),
        ]


@tracked
class Exhibit(Record):
    """A source used in a proceeding: a note, an expert report, a video; and how the court treated it."""

    parents = ("proceeding", "source")
    consent_of = ("proceeding", "source")
    reference_prefix = "EX"

    proceeding = models.ForeignKey("cases.Proceeding", on_delete=models.PROTECT, related_name="exhibits")
    source = models.ForeignKey("sources.Source", on_delete=models.PROTECT, related_name="exhibits")
    number = models.CharField(max_length=40, blank=True)
    offered_by = models.CharField(max_length=12, choices=ExhibitSide.choices, default=ExhibitSide.UNKNOWN)
    treatment = models.CharField(max_length=12, choices=ExhibitTreatment.choices, default=ExhibitTreatment.UNKNOWN)
    prompted_charge = models.BooleanField(default=False)
    cited_in_indictment = models.BooleanField(default=False)
    cited_in_verdict = models.BooleanField(default=False)
    is_challenged = models.BooleanField(default=False)
    note = models.CharField(max_length=500, blank=True)

    class Meta(Record.Meta):
        constraints = [
            *Record.Meta.constraints,
            listed("exhibit", "offered_by", ExhibitSide),
            listed("exhibit", "treatment", ExhibitTreatment),
            models.UniqueConstraint(
                name="exhibit_once",
                fields=["proceeding", "source"],
                violation_error_message="This source is already an exhibit here.",
            ),
        ]
