"""Custody: one stay, its term, who was let in, and how it was inside."""

from django.db import models
from django.db.models import F, Q

from cases.enums import (
    HELD_APART,
    AccessKind,
    AccessState,
    ConditionKind,
    DetentionEnd,
    DetentionKind,
    Jurisdiction,
    TermUnit,
)
from cases.querysets import DetentionQuerySet, TermExtensionQuerySet
from config.shared.partial_dates import PartialDateField, partial_date_constraints
from config.shared.zones import known_zone
from people.enums import Certainty
from people.models.record import WITHIN_REACH, Record, exactly_one, listed, tracked


@tracked
class Detention(Record):
    """One unbroken stay of one person, or of people known only as a group, as far as we know it.

    ``began_at`` is the moment where the source knows the hour; ``expires_at`` the moment the ordered term, with its
    extensions, runs out, reckoned in ``zone`` (the court's civil time); it is no promise of release.
    ``lawful_until`` is the last moment the law covers by what is on record (see ``cases/lawful_terms.py``): a stay
    still open after it is beyond its lawful term, which is asked of the clock, never stored.
    Of sources that contradict each other, one stay is held to be true (``is_held_true``).
    """

    parents = ("case", "person", "group")
    consent_of = ("person",)
    reference_prefix = "D"

    person = models.ForeignKey(
        "people.Person", null=True, blank=True, on_delete=models.PROTECT, related_name="detentions"
    )
    group = models.ForeignKey(
        "people.PersonGroup", null=True, blank=True, on_delete=models.PROTECT, related_name="detentions"
    )
    case = models.ForeignKey("cases.Case", null=True, blank=True, on_delete=models.PROTECT, related_name="detentions")
    kind = models.CharField(max_length=28, choices=DetentionKind.choices, default=DetentionKind.UNKNOWN)
    kind_words = models.CharField(
        "kind as printed", max_length=200, blank=True, help_text="The source's own label, kept as it is."
    )
    is_disappearance = models.BooleanField(
        "enforced disappearance",
        default=False,
        help_text="The state took the person and refuses to say where (ICPPED art. 2). A flag over any kind.",
    )
    jurisdiction = models.CharField(max_length=2, choices=Jurisdiction.choices, default=Jurisdiction.KZ)
    authority = models.ForeignKey(
        "people.Organisation",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="detentions_ordered",
    )
    facility = models.ForeignKey(
        "people.Organisation", null=True, blank=True, on_delete=models.PROTECT, related_name="detentions_held"
    )
    place = models.ForeignKey(
        "people.Place", null=True, blank=True, on_delete=models.PROTECT, related_name="detentions"
    )
    began = PartialDateField("began")
    began_at = models.DateTimeField("began at", null=True, blank=True, help_text="If the hour is known.")
    zone = models.CharField(max_length=40, default="Asia/Almaty", validators=[known_zone])
    ended = PartialDateField("ended")
    end_kind = models.CharField("how it ended", max_length=24, choices=DetentionEnd.choices, blank=True)
    follows = models.ForeignKey(
        "self",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="followed_by",
        help_text="The stage before this one: administrative arrest → criminal custody.",
    )
    legal_basis = models.CharField(max_length=300, blank=True)
    reason_given = models.CharField(max_length=300, blank=True)
    term_amount = models.PositiveSmallIntegerField("ordered term", null=True, blank=True)
    term_unit = models.CharField(max_length=8, choices=TermUnit.choices, blank=True)
    expires_at = models.DateTimeField(
        "term runs out at",
        null=True,
        blank=True,
        help_text="Reckoned from the term; by hand only with a reason.",
    )
    expires_by = models.ForeignKey(
        "cases.TimeLimit", null=True, blank=True, on_delete=models.PROTECT, related_name="detentions"
    )
    expires_by_hand = models.BooleanField(default=False)
    expires_reason = models.CharField("how the end was reckoned", max_length=900, blank=True)
    lawful_until = models.DateTimeField(null=True, blank=True, editable=False)
    lawful_by = models.ForeignKey(
        "cases.TimeLimit", null=True, blank=True, editable=False, on_delete=models.PROTECT, related_name="+"
    )
    lawful_reason = models.CharField(max_length=900, blank=True, editable=False)
    certainty = models.CharField(max_length=12, choices=Certainty.choices, default=Certainty.STATED)
    is_held_true = models.BooleanField(
        "held to be true",
        default=True,
        help_text="Of sources that contradict each other on where someone is held, one is. Clear it in the others.",
    )
    notes = models.TextField(blank=True)

    objects = DetentionQuerySet.as_manager()

    class Meta(Record.Meta):
        constraints = [
            *Record.Meta.constraints,
            *partial_date_constraints("detention", "began", "ended"),
            models.UniqueConstraint(
                name="detention_one_open_stay_per_person",
                fields=["person", *WITHIN_REACH],
                condition=Q(end_kind="", is_held_true=True, kind__in=sorted(HELD_APART)),
                violation_error_message="This person is on record as held in another stay that is still open. End that "
                "one, continue it as this one, or say of one of the two that it is not held to be true.",
            ),
            exactly_one("detention", "person", "group"),
            listed("detention", "kind", DetentionKind),
            listed("detention", "jurisdiction", Jurisdiction),
            listed("detention", "certainty", Certainty),
            models.CheckConstraint(
                name="detention_end_kind_is_listed",
                condition=Q(end_kind="") | Q(end_kind__in=DetentionEnd.values),
            ),
            models.CheckConstraint(
                name="detention_ends_after_it_begins",
                condition=Q(ended_latest__isnull=True)
                | Q(began_earliest__isnull=True)
                | Q(ended_latest__gte=F("began_earliest")),
                violation_error_message="The release cannot come before the arrest.",
            ),
            models.CheckConstraint(
                name="detention_end_says_how",
                condition=Q(ended_precision="") | ~Q(end_kind=""),
                violation_error_message="Say how it ended; “not known how” is an answer.",
            ),
            models.CheckConstraint(
                name="detention_term_is_whole",
                condition=Q(term_amount__isnull=True, term_unit="")
                | Q(term_amount__isnull=False, term_amount__gt=0, term_unit__in=TermUnit.values),
                violation_error_message="A term is an amount and its unit: 15 days, 2 months.",
            ),
            models.CheckConstraint(
                name="detention_expiry_by_hand_has_a_reason",
                condition=Q(expires_by_hand=False) | (Q(expires_at__isnull=False) & ~Q(expires_reason="")),
                violation_error_message="An end of term set by hand needs the moment and the reason.",
            ),
            models.CheckConstraint(
                name="detention_does_not_follow_itself",
                condition=Q(follows__isnull=True) | ~Q(follows=F("id")),
                violation_error_message="A detention does not follow itself.",
            ),
        ]
        indexes = [
            *Record.Meta.indexes,
            # The expiry sweep and the docket read open terms only.
            models.Index(fields=["expires_at"], name="detention_open_expiry", condition=Q(end_kind="")),
            models.Index(fields=["lawful_until"], name="detention_open_lawful", condition=Q(end_kind="")),
            models.Index(fields=["kind", "-created_at", "-id"], name="detention_kind"),
        ]

    @property
    def is_open(self) -> bool:
        return not self.end_kind


@tracked
class TermExtension(Record):
    """One order that prolonged the term of a stay: by an amount counted on from the term before, or until a moment.

    ``limit`` names the rule it rests on where that is not a step of the kind's own ladder, as remand during trial (CPC
    342) is not one before trial.
    """

    parents = ("detention",)
    consent_of = ("detention",)
    reference_prefix = "TE"

    detention = models.ForeignKey(Detention, on_delete=models.PROTECT, related_name="extensions")
    ordered = PartialDateField("ordered")
    term_amount = models.PositiveSmallIntegerField("prolonged by", null=True, blank=True)
    term_unit = models.CharField(max_length=8, choices=TermUnit.choices, blank=True)
    until = models.DateTimeField("prolonged until", null=True, blank=True)
    authority = models.ForeignKey(
        "people.Organisation", null=True, blank=True, on_delete=models.PROTECT, related_name="extensions_ordered"
    )
    limit = models.ForeignKey("cases.TimeLimit", null=True, blank=True, on_delete=models.PROTECT, related_name="+")
    basis = models.CharField(max_length=300, blank=True)

    objects = TermExtensionQuerySet.as_manager()

    class Meta(Record.Meta):
        verbose_name = "extension of a term"
        verbose_name_plural = "extensions of terms"
        constraints = [
            *Record.Meta.constraints,
            *partial_date_constraints("termextension", "ordered"),
            models.CheckConstraint(
                name="termextension_by_an_amount_or_until",
                condition=Q(until__isnull=True, term_amount__gt=0, term_unit__in=TermUnit.values)
                | Q(until__isnull=False, term_amount__isnull=True, term_unit=""),
                violation_error_message="Say by how much the term was prolonged, or until when.",
            ),
        ]


@tracked
class DetentionAccess(Record):
    """Whether visitors, counsel, letters or the truth got through, over a span of days."""

    parents = ("detention",)
    consent_of = ("detention",)
    reference_prefix = "DA"

    detention = models.ForeignKey(Detention, on_delete=models.PROTECT, related_name="access")
    kind = models.CharField(max_length=16, choices=AccessKind.choices)
    state = models.CharField(max_length=8, choices=AccessState.choices)
    during = PartialDateField("during")
    note = models.CharField(max_length=300, blank=True)

    objects = DetentionQuerySet.as_manager()

    class Meta(Record.Meta):
        verbose_name = "access to a detainee"
        verbose_name_plural = "access to detainees"
        constraints = [
            *Record.Meta.constraints,
            *partial_date_constraints("detentionaccess", "during"),
            listed("detentionaccess", "kind", AccessKind),
            listed("detentionaccess", "state", AccessState),
        ]


@tracked
class DetentionCondition(Record):
    """One entry of the conditions log."""

    parents = ("detention",)
    consent_of = ("detention",)
    reference_prefix = "DK"

    detention = models.ForeignKey(Detention, on_delete=models.PROTECT, related_name="conditions")
    kind = models.CharField(max_length=16, choices=ConditionKind.choices)
    observed = PartialDateField("observed")
    text = models.TextField()

    objects = DetentionQuerySet.as_manager()

    class Meta(Record.Meta):
        verbose_name = "entry of a conditions log"
        verbose_name_plural = "entries of conditions logs"
        constraints = [
            *Record.Meta.constraints,
            *partial_date_constraints("detentioncondition", "observed"),
            listed("detentioncondition", "kind", ConditionKind),
        ]
