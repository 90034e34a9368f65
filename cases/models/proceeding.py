"""Legal proceedings: their stages, defendants, measures of restraint and counsel."""

from django.db import models
from django.db.models import F, Q

from cases.enums import Jurisdiction, MeasureKind, NoticeForm, ProceedingKind, Stage
from config.shared.partial_dates import PartialDateField, partial_date_constraints
from people.enums import Certainty
from people.models.record import WITHIN_REACH, Record, exactly_one, listed, tracked
from people.querysets import LegalQuerySet


@tracked
class Proceeding(Record):
    parents = ("case",)
    title_is_free_text = True
    consent_of = ("defendants__person",)
    reference_prefix = "PR"

    case = models.ForeignKey("cases.Case", on_delete=models.PROTECT, related_name="proceedings")
    title = models.CharField(max_length=200)
    kind = models.CharField(max_length=16, choices=ProceedingKind.choices)
    jurisdiction = models.CharField(max_length=2, choices=Jurisdiction.choices, default=Jurisdiction.KZ)
    stage = models.CharField(max_length=20, choices=Stage.choices, default=Stage.UNKNOWN)
    court = models.ForeignKey(
        "people.Organisation", null=True, blank=True, on_delete=models.PROTECT, related_name="proceedings"
    )
    court_words = models.CharField("court or body as printed", max_length=200, blank=True)
    place = models.ForeignKey(
        "people.Place", null=True, blank=True, on_delete=models.PROTECT, related_name="proceedings"
    )
    number = models.CharField("case number", max_length=80, blank=True)
    judge = models.ForeignKey("people.Person", null=True, blank=True, on_delete=models.PROTECT, related_name="judged")
    prosecutor = models.ForeignKey(
        "people.Person", null=True, blank=True, on_delete=models.PROTECT, related_name="prosecuted"
    )
    opened = PartialDateField("opened")
    closed = PartialDateField("closed")
    follows = models.ForeignKey(
        "self",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="followed_by",
        help_text="The proceeding this one grew out of or appeals.",
    )
    notes = models.TextField(blank=True)

    objects = LegalQuerySet.as_manager()

    class Meta(Record.Meta):
        constraints = [
            *Record.Meta.constraints,
            *partial_date_constraints("proceeding", "opened", "closed"),
            listed("proceeding", "kind", ProceedingKind),
            listed("proceeding", "jurisdiction", Jurisdiction),
            listed("proceeding", "stage", Stage),
            models.CheckConstraint(
                name="proceeding_closes_after_it_opens",
                condition=Q(closed_latest__isnull=True)
                | Q(opened_earliest__isnull=True)
                | Q(closed_latest__gte=F("opened_earliest")),
                violation_error_message="A proceeding cannot close before it opens.",
            ),
            models.CheckConstraint(
                name="proceeding_does_not_follow_itself",
                condition=Q(follows__isnull=True) | ~Q(follows=F("id")),
            ),
        ]


@tracked
class ProceedingStage(Record):
    """One stage the proceeding reached, when, and how the family or counsel was told."""

    parents = ("proceeding",)
    consent_of = ("proceeding",)
    reference_prefix = "PS"

    proceeding = models.ForeignKey(Proceeding, on_delete=models.PROTECT, related_name="stages")
    stage = models.CharField(max_length=20, choices=Stage.choices)
    reached = PartialDateField("reached")
    notice_form = models.CharField(max_length=8, choices=NoticeForm.choices, default=NoticeForm.UNKNOWN)
    certainty = models.CharField(max_length=12, choices=Certainty.choices, default=Certainty.STATED)
    note = models.CharField(max_length=500, blank=True)

    objects = LegalQuerySet.as_manager()

    class Meta(Record.Meta):
        verbose_name = "stage of a proceeding"
        verbose_name_plural = "stages of proceedings"
        constraints = [
            *Record.Meta.constraints,
            *partial_date_constraints("proceedingstage", "reached"),
            listed("proceedingstage", "stage", Stage),
            listed("proceedingstage", "notice_form", NoticeForm),
            listed("proceedingstage", "certainty", Certainty),
        ]


@tracked
class Defendant(Record):
    """A person, or a group not yet named, answering in a proceeding."""

    parents = ("proceeding",)
    consent_of = ("person",)
    reference_prefix = "DF"

    proceeding = models.ForeignKey(Proceeding, on_delete=models.PROTECT, related_name="defendants")
    person = models.ForeignKey(
        "people.Person", null=True, blank=True, on_delete=models.PROTECT, related_name="as_defendant"
    )
    group = models.ForeignKey(
        "people.PersonGroup", null=True, blank=True, on_delete=models.PROTECT, related_name="as_defendant"
    )
    aggravation = models.CharField("aggravating circumstance", max_length=300, blank=True)
    note = models.CharField(max_length=300, blank=True)

    objects = LegalQuerySet.as_manager()

    class Meta(Record.Meta):
        constraints = [
            *Record.Meta.constraints,
            exactly_one("defendant", "person", "group"),
            models.UniqueConstraint(
                name="defendant_once",
                fields=["proceeding", "person", "group", *WITHIN_REACH],
                nulls_distinct=False,
                violation_error_message="Already a defendant in this proceeding.",
            ),
        ]


@tracked
class Measure(Record):
    """A measure of restraint on a defendant, over its span."""

    parents = ("defendant",)
    consent_of = ("defendant",)
    reference_prefix = "MS"

    defendant = models.ForeignKey(Defendant, on_delete=models.PROTECT, related_name="measures")
    kind = models.CharField(max_length=16, choices=MeasureKind.choices)
    words = models.CharField("measure as printed", max_length=200, blank=True)
    since = PartialDateField("since")
    until = PartialDateField("until")
    detention = models.ForeignKey(
        "cases.Detention", null=True, blank=True, on_delete=models.PROTECT, related_name="measures"
    )

    objects = LegalQuerySet.as_manager()

    class Meta(Record.Meta):
        verbose_name = "measure of restraint"
        verbose_name_plural = "measures of restraint"
        constraints = [
            *Record.Meta.constraints,
            *partial_date_constraints("measure", "since", "until"),
            listed("measure", "kind", MeasureKind),
            models.CheckConstraint(
                name="measure_ends_after_it_begins",
                condition=Q(until_latest__isnull=True)
                | Q(since_earliest__isnull=True)
                | Q(until_latest__gte=F("since_earliest")),
                violation_error_message="A measure cannot end before it begins.",
            ),
        ]


@tracked
class Counsel(Record):
    """Who defends a defendant, and since when."""

    parents = ("defendant",)
    consent_of = ("defendant", "lawyer")
    reference_prefix = "CO"

    defendant = models.ForeignKey(Defendant, on_delete=models.PROTECT, related_name="counsel")
    lawyer = models.ForeignKey("people.Person", on_delete=models.PROTECT, related_name="defends")
    is_appointed = models.BooleanField("appointed by the state", default=False)
    since = PartialDateField("since")
    until = PartialDateField("until")

    objects = LegalQuerySet.as_manager()

    class Meta(Record.Meta):
        verbose_name_plural = "counsel"
        constraints = [
            *Record.Meta.constraints,
            *partial_date_constraints("counsel", "since", "until"),
            models.UniqueConstraint(name="counsel_once", fields=["defendant", "lawyer", *WITHIN_REACH]),
        ]
