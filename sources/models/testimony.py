"""Testimonies: who spoke, about whom, how they know, and who checked it."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from config.shared.partial_dates import PartialDateField, partial_date_constraints
from people.enums import TieKind
from people.models.record import WITHIN_REACH, Record, listed, tracked
from people.querysets import StaffOnlyQuerySet
from sources.enums import (
    InterviewMode,
    KnowledgeBasis,
    TestimonyStatus,
    TextDirection,
    WitnessProtection,
)
from sources.querysets import ReviewedQuerySet, TestimonyQuerySet, WitnessQuerySet

from .source import Source
from .testimony_guards import GUARDS


@tracked
class InterviewSession(Record):
    """One place, day and team; sixty testimonies may inherit from it."""

    consent_of = ()
    reference_prefix = "IS"

    title = models.CharField(max_length=200)
    place = models.ForeignKey(
        "people.Place", null=True, blank=True, on_delete=models.PROTECT, related_name="interview_sessions"
    )
    held_on = models.DateField(help_text="Day in the place of the interviews.")
    team = models.CharField(max_length=300, blank=True, help_text="Interviewers and others present.")
    interpreter = models.CharField(max_length=200, blank=True)
    languages = models.CharField(max_length=100, blank=True)
    mode = models.CharField(max_length=12, choices=InterviewMode.choices, default=InterviewMode.IN_PERSON)

    objects = StaffOnlyQuerySet.as_manager()

    class Meta(Record.Meta):
        verbose_name = "interview session"
        constraints = [*Record.Meta.constraints, listed("interviewsession", "mode", InterviewMode)]


@tracked
class Witness(Record):
    """Someone who testified. A protected one is the code alone: ``person`` is empty and the vault holds the rest."""

    consent_of = ("self",)
    reference_prefix = "W"

    protection = models.CharField(max_length=12, choices=WitnessProtection.choices, default=WitnessProtection.NONE)
    person = models.ForeignKey(
        "people.Person", null=True, blank=True, on_delete=models.PROTECT, related_name="as_witness"
    )
    vault_identity = models.UUIDField(null=True, editable=False, unique=True)
    described_as = models.CharField(
        max_length=200, blank=True, help_text="What may be said of them: “a relative living abroad”."
    )
    may_be_said = models.CharField(
        "what may be told to others",
        max_length=300,
        blank=True,
        help_text="Such as “that she lives abroad; not since when, nor in which country”.",
    )

    objects = WitnessQuerySet.as_manager()

    class Meta(Record.Meta):
        verbose_name_plural = "witnesses"
        constraints = [
            *Record.Meta.constraints,
            listed("witness", "protection", WitnessProtection),
            models.CheckConstraint(
                name="witness_protected_ones_name_no_person",
                condition=Q(protection=WitnessProtection.NONE) | Q(person__isnull=True),
                violation_error_message="A protected witness must not be linked to a person.",
            ),
        ]


@tracked
class Testimony(Record):
    """What a witness said, on its way from draft to publication; ``docs/review.md`` tells the way.

    ``text_version`` counts wordings of the text, kept by the database: translations say which one they were made from.
    ``worded_by`` changed the content last.
    """

    __test__ = False
    parents = ("source", "witness")
    consent_of = ("witness",)
    reference_prefix = "T"

    source = models.OneToOneField(Source, on_delete=models.PROTECT, related_name="testimony")
    witness = models.ForeignKey(Witness, on_delete=models.PROTECT, related_name="testimonies")
    session = models.ForeignKey(
        InterviewSession, null=True, blank=True, on_delete=models.PROTECT, related_name="testimonies"
    )
    status = models.CharField(max_length=20, choices=TestimonyStatus.choices, default=TestimonyStatus.DRAFT)
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="testimonies_taken",
        help_text="The colleague who took it down.",
    )
    given = PartialDateField("given")
    mode = models.CharField(max_length=12, choices=InterviewMode.choices, default=InterviewMode.IN_PERSON)
    witness_location = models.CharField(max_length=200, blank=True, help_text="As coarse as is safe: a country.")
    language = models.CharField(max_length=12, blank=True)
    text = models.TextField("text in the original", blank=True)
    text_version = models.PositiveIntegerField(default=1, editable=False)
    worded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, editable=False, on_delete=models.PROTECT, related_name="+"
    )
    submitted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, editable=False, on_delete=models.PROTECT, related_name="+"
    )
    submitted_at = models.DateTimeField(null=True, editable=False)
    text_direction = models.CharField(
        "direction of the text", max_length=4, choices=TextDirection.choices, default=TextDirection.AUTO
    )
    coercion_suspected = models.BooleanField(default=False)
    health_notes = models.TextField(blank=True)
    reprisal_notes = models.TextField(blank=True)

    objects = ReviewedQuerySet.as_manager()

    class Meta(Record.Meta):
        verbose_name_plural = "testimonies"
        triggers = GUARDS
        constraints = [
            *Record.Meta.constraints,
            *partial_date_constraints("testimony", "given"),
            listed("testimony", "status", TestimonyStatus),
            listed("testimony", "mode", InterviewMode),
            listed("testimony", "text_direction", TextDirection),
        ]
        indexes = [
            *Record.Meta.indexes,
            models.Index(fields=["status", "-created_at", "-id"], name="testimony_queue"),
            models.Index(fields=["status", "submitted_at", "id"], name="testimony_by_age"),
        ]


@tracked
class TestimonySubject(Record):
    """A person the testimony speaks of, the witness's relation to them, and how the witness knows."""

    __test__ = False
    parents = ("testimony",)
    consent_of = ("testimony", "person")
    reference_prefix = "TS"

    testimony = models.ForeignKey(Testimony, on_delete=models.PROTECT, related_name="subjects")
    person = models.ForeignKey("people.Person", on_delete=models.PROTECT, related_name="testimonies")
    relation = models.CharField(
        max_length=16,
        choices=TieKind.choices,
        blank=True,
        help_text="The witness is the … of this person.",
    )
    relation_words = models.CharField(max_length=200, blank=True)
    basis = models.CharField(max_length=20, choices=KnowledgeBasis.choices, default=KnowledgeBasis.NOT_STATED)
    basis_words = models.CharField("how they know", max_length=300, blank=True)
    last_status = models.CharField("last known situation", max_length=300, blank=True)
    last_status_at = PartialDateField("last known situation as of")
    reason_given = models.CharField("reason given for the detention", max_length=300, blank=True)
    health = models.CharField(max_length=300, blank=True)

    objects = TestimonyQuerySet.as_manager()

    class Meta(Record.Meta):
        verbose_name = "subject of a testimony"
        verbose_name_plural = "subjects of testimonies"
        constraints = [
            *Record.Meta.constraints,
            *partial_date_constraints("testimonysubject", "last_status_at"),
            models.CheckConstraint(
                name="testimonysubject_relation_is_listed",
                condition=Q(relation="") | Q(relation__in=TieKind.values),
            ),
            listed("testimonysubject", "basis", KnowledgeBasis),
            models.UniqueConstraint(
                name="testimonysubject_once",
                fields=["testimony", "person", *WITHIN_REACH],
                violation_error_message="This person is already a subject of the testimony.",
            ),
        ]


@tracked
class KnowledgeLink(Record):
    """One step of the chain who told whom, ``position`` 1 being nearest to the event."""

    parents = ("subject",)
    consent_of = ("subject", "teller")
    reference_prefix = "KL"

    subject = models.ForeignKey(TestimonySubject, on_delete=models.PROTECT, related_name="chain")
    position = models.PositiveSmallIntegerField()
    teller = models.ForeignKey("people.Person", null=True, blank=True, on_delete=models.PROTECT, related_name="told")
    teller_words = models.CharField(max_length=200, blank=True)
    told = PartialDateField("told")
    coercion_suspected = models.BooleanField(default=False)

    objects = TestimonyQuerySet.as_manager()

    class Meta(Record.Meta):
        verbose_name = "link of a knowledge chain"
        verbose_name_plural = "links of knowledge chains"
        ordering = ["subject", "position"]
        constraints = [
            *Record.Meta.constraints,
            *partial_date_constraints("knowledgelink", "told"),
            models.UniqueConstraint(
                name="knowledgelink_one_per_position", fields=["subject", "position", *WITHIN_REACH]
            ),
        ]
