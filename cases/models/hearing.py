"""Hearings: announced, scheduled, held, moved; and what a monitor saw there."""

from django.db import models
from django.db.models import F, Q

from cases.enums import HearingKind, HearingStatus, Openness, ViolationKind
from cases.querysets import HearingQuerySet
from config.shared.partial_dates import PartialDateField, partial_date_constraints
from config.shared.zones import known_zone
from people.models.record import Record, listed, tracked


@tracked
class Hearing(Record):
    """One sitting. ``starts_at`` is exact and shown in ``zone``, the court's; without one the hearing is expected,
    and ``expected`` says how vaguely."""

    parents = ("proceeding",)
    consent_of = ("proceeding",)
    reference_prefix = "H"

    proceeding = models.ForeignKey("cases.Proceeding", on_delete=models.PROTECT, related_name="hearings")
    kind = models.CharField(max_length=16, choices=HearingKind.choices)
    court = models.ForeignKey(
        "people.Organisation", null=True, blank=True, on_delete=models.PROTECT, related_name="hearings"
    )
    room = models.CharField(max_length=60, blank=True)
    place = models.ForeignKey("people.Place", null=True, blank=True, on_delete=models.PROTECT, related_name="hearings")
    starts_at = models.DateTimeField(null=True, blank=True)
    zone = models.CharField(max_length=40, default="Asia/Almaty", validators=[known_zone])
    expected = PartialDateField("expected")
    status = models.CharField(max_length=12, choices=HearingStatus.choices, default=HearingStatus.EXPECTED)
    openness = models.CharField(max_length=8, choices=Openness.choices, default=Openness.UNKNOWN)
    openness_ground = models.CharField(max_length=200, blank=True)
    adjourned_to = models.OneToOneField(
        "self", null=True, blank=True, on_delete=models.PROTECT, related_name="adjourned_from"
    )
    no_notice_received = models.BooleanField(
        default=False, help_text="The family or counsel got no notice: a violation in itself."
    )
    counsel_not_admitted = models.BooleanField(default=False)
    cancelled_reason = models.CharField(max_length=300, blank=True)
    adjourned_reason = models.CharField(max_length=300, blank=True)
    result = models.TextField(blank=True)

    objects = HearingQuerySet.as_manager()

    class Meta(Record.Meta):
        constraints = [
            *Record.Meta.constraints,
            *partial_date_constraints("hearing", "expected"),
            listed("hearing", "kind", HearingKind),
            listed("hearing", "status", HearingStatus),
            listed("hearing", "openness", Openness),
            models.CheckConstraint(
                name="hearing_scheduled_has_its_moment",
                condition=~Q(status__in=[HearingStatus.SCHEDULED, HearingStatus.ADJOURNED])
                | Q(starts_at__isnull=False),
                violation_error_message="A scheduled hearing needs its date and time; without one it is expected.",
            ),
            models.CheckConstraint(
                name="hearing_not_adjourned_to_itself",
                condition=Q(adjourned_to__isnull=True) | ~Q(adjourned_to=F("id")),
            ),
            models.CheckConstraint(
                name="hearing_only_an_adjourned_one_has_a_next",
                condition=Q(adjourned_to__isnull=True) | Q(status=HearingStatus.ADJOURNED),
                violation_error_message="Only an adjourned hearing is continued in another.",
            ),
        ]
        indexes = [
            *Record.Meta.indexes,
            models.Index(fields=["starts_at"], name="hearing_scheduled", condition=Q(status=HearingStatus.SCHEDULED)),
            models.Index(fields=["status", "-created_at", "-id"], name="hearing_status"),
        ]


@tracked
class HearingViolation(Record):
    """A breach of a fair hearing: what was done, when, and who told us. No name of a witness belongs here."""

    parents = ("hearing",)
    consent_of = ("hearing",)
    reference_prefix = "HV"

    hearing = models.ForeignKey(Hearing, on_delete=models.PROTECT, related_name="violations")
    kind = models.CharField("what", max_length=20, choices=ViolationKind.choices)
    happened = PartialDateField("when")
    told_by = models.CharField("who told", max_length=200, blank=True, help_text="A role or a code, no witness's name.")
    note = models.CharField("in detail", max_length=500, blank=True)

    objects = HearingQuerySet.as_manager()

    class Meta(Record.Meta):
        verbose_name = "violation of a fair hearing"
        verbose_name_plural = "violations of a fair hearing"
        constraints = [
            *Record.Meta.constraints,
            *partial_date_constraints("hearingviolation", "happened"),
            listed("hearingviolation", "kind", ViolationKind),
        ]


@tracked
class HearingReport(Record):
    """A monitor's report: answers to the questions of fairness, and what was seen.

    ``checklist``: code of the question → an answer of ``FairnessAnswer``; see ``cases.fairness``.
    """

    parents = ("hearing",)
    consent_of = ("hearing",)
    reference_prefix = "HR"

    hearing = models.ForeignKey(Hearing, on_delete=models.PROTECT, related_name="reports")
    monitor_words = models.CharField("monitor", max_length=200, blank=True)
    attended = models.BooleanField(default=True)
    checklist = models.JSONField(default=dict, blank=True)
    text = models.TextField()

    objects = HearingQuerySet.as_manager()

    class Meta(Record.Meta):
        verbose_name = "monitor's report"
