"""What a court was shown: exhibits of both sides, what it said of each, and who challenged it."""

from django.db import models

from cases.enums import ChallengeResult, ExhibitSide, ExhibitTreatment
from config.shared.partial_dates import PartialDateField, partial_date_constraints
from people.models.record import WITHIN_REACH, Record, listed, tracked
from people.querysets import LegalQuerySet


@tracked
class Exhibit(Record):
    """A source used in a proceeding: a note, an expert report, a video; and how the court treated it.

    ``treatment`` is where it stands now; how it came there is in its rulings.
    """

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
                fields=["proceeding", "source", *WITHIN_REACH],
                violation_error_message="This source is already an exhibit here.",
            ),
        ]


@tracked
class ExhibitRuling(Record):
    """What the court said of an exhibit, and when."""

    parents = ("exhibit",)
    consent_of = ("exhibit",)
    reference_prefix = "ER"

    exhibit = models.ForeignKey(Exhibit, on_delete=models.PROTECT, related_name="rulings")
    treatment = models.CharField(max_length=12, choices=ExhibitTreatment.choices)
    ruled = PartialDateField("ruled")
    words = models.CharField("the court's words", max_length=500, blank=True)

    objects = LegalQuerySet.as_manager()

    class Meta(Record.Meta):
        verbose_name = "ruling on an exhibit"
        verbose_name_plural = "rulings on exhibits"
        constraints = [
            *Record.Meta.constraints,
            *partial_date_constraints("exhibitruling", "ruled"),
            listed("exhibitruling", "treatment", ExhibitTreatment),
        ]


@tracked
class ExhibitChallenge(Record):
    """An objection to an exhibit: by whom, why, and what became of it."""

    parents = ("exhibit",)
    consent_of = ("exhibit",)
    reference_prefix = "EC"

    exhibit = models.ForeignKey(Exhibit, on_delete=models.PROTECT, related_name="challenges")
    by_side = models.CharField("challenged by", max_length=12, choices=ExhibitSide.choices, default=ExhibitSide.DEFENCE)
    by_words = models.CharField("who", max_length=200, blank=True, help_text="Counsel or defendant, as printed.")
    made = PartialDateField("made")
    grounds = models.CharField(max_length=500, blank=True)
    result = models.CharField(max_length=12, choices=ChallengeResult.choices, default=ChallengeResult.PENDING)
    decided = PartialDateField("decided")
    result_words = models.CharField("the court's words", max_length=500, blank=True)

    objects = LegalQuerySet.as_manager()

    class Meta(Record.Meta):
        verbose_name = "challenge to an exhibit"
        verbose_name_plural = "challenges to exhibits"
        constraints = [
            *Record.Meta.constraints,
            *partial_date_constraints("exhibitchallenge", "made", "decided"),
            listed("exhibitchallenge", "by_side", ExhibitSide),
            listed("exhibitchallenge", "result", ChallengeResult),
            models.CheckConstraint(
                name="exhibitchallenge_decided_with_a_result",
                condition=models.Q(decided_precision="") | ~models.Q(result=ChallengeResult.PENDING),
                violation_error_message="A challenge that was decided has a result.",
            ),
        ]
