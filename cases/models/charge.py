"""Charges, and the dated steps of each."""

from django.db import models
from django.db.models import F, Q

from cases.enums import ChargeStatus, Jurisdiction
from config.shared.partial_dates import PartialDateField, partial_date_constraints
from people.enums import Certainty
from people.models.record import Record, exactly_one, listed, tracked
from people.querysets import LegalQuerySet


@tracked
class Charge(Record):
    """A provision held against a person or a group, as one source or the file puts it. Court or no court.

    ``status`` is where it stands now; how it came there is in its steps. ``carried_from`` is the same charge in the
    proceeding below, so that one accusation is not counted once an instance.
    """

    parents = ("defendant", "person", "group")
    consent_of = ("person", "defendant")
    reference_prefix = "CH"

    defendant = models.ForeignKey(
        "cases.Defendant", null=True, blank=True, on_delete=models.PROTECT, related_name="charges"
    )
    person = models.ForeignKey("people.Person", null=True, blank=True, on_delete=models.PROTECT, related_name="charges")
    group = models.ForeignKey(
        "people.PersonGroup", null=True, blank=True, on_delete=models.PROTECT, related_name="charges"
    )
    jurisdiction = models.CharField(max_length=2, choices=Jurisdiction.choices, default=Jurisdiction.KZ)
    code = models.CharField("code of law", max_length=80, blank=True)
    article = models.CharField(max_length=20, blank=True)
    part = models.CharField(max_length=10, blank=True)
    provision_words = models.CharField("provision as printed", max_length=200, blank=True)
    description = models.CharField(max_length=500, blank=True)
    penalty_words = models.CharField("penalty as asserted", max_length=300, blank=True)
    status = models.CharField(max_length=16, choices=ChargeStatus.choices, default=ChargeStatus.CHARGED)
    status_since = PartialDateField("status since")
    reclassified_from = models.ForeignKey(
        "self", null=True, blank=True, on_delete=models.PROTECT, related_name="reclassified_to"
    )
    carried_from = models.ForeignKey(
        "self",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="carried_to",
        help_text="The same charge in the proceeding below.",
    )
    certainty = models.CharField(max_length=12, choices=Certainty.choices, default=Certainty.STATED)

    objects = LegalQuerySet.as_manager()

    class Meta(Record.Meta):
        constraints = [
            *Record.Meta.constraints,
            *partial_date_constraints("charge", "status_since"),
            exactly_one("charge", "defendant", "person", "group"),
            listed("charge", "jurisdiction", Jurisdiction),
            listed("charge", "status", ChargeStatus),
            listed("charge", "certainty", Certainty),
            models.CheckConstraint(
                name="charge_part_needs_its_article",
                condition=Q(part="") | ~Q(article=""),
                violation_error_message="A part belongs to an article: name the article.",
            ),
            models.CheckConstraint(
                name="charge_not_reclassified_from_itself",
                condition=Q(reclassified_from__isnull=True) | ~Q(reclassified_from=F("id")),
            ),
            models.CheckConstraint(
                name="charge_not_carried_from_itself",
                condition=Q(carried_from__isnull=True) | ~Q(carried_from=F("id")),
            ),
        ]
        indexes = [*Record.Meta.indexes, models.Index(fields=["article", "part"], name="charge_provision")]


@tracked
class ChargeStep(Record):
    """A status the charge came to, and since when."""

    parents = ("charge",)
    consent_of = ("charge",)
    reference_prefix = "CS"

    charge = models.ForeignKey(Charge, on_delete=models.PROTECT, related_name="steps")
    status = models.CharField(max_length=16, choices=ChargeStatus.choices)
    since = PartialDateField("since")
    note = models.CharField(max_length=300, blank=True)

    objects = LegalQuerySet.as_manager()

    class Meta(Record.Meta):
        verbose_name = "step of a charge"
        verbose_name_plural = "steps of charges"
        constraints = [
            *Record.Meta.constraints,
            *partial_date_constraints("chargestep", "since"),
            listed("chargestep", "status", ChargeStatus),
        ]
