"""What was decided, and what was imposed."""

from django.db import models
from django.db.models import Q

from cases.enums import NoticeForm, OutcomeKind, TermUnit
from config.shared.partial_dates import PartialDateField, partial_date_constraints
from people.consent import Of
from people.enums import Certainty
from people.models.record import Record, listed, tracked
from people.querysets import LegalQuerySet


@tracked
class Outcome(Record):
    """What a court or body decided for a defendant, or did to someone outside any known proceeding.

    ``amount`` is money as a source names it, ``mci_count`` a fine in monthly calculation indices (KZ). ``ends_on`` is
    the last day of the penalty: reckoned from ``starts`` (else ``decided``), the term and the credit, unless a
    colleague set it by hand. ``credit_days`` are days in custody, each worth ``credit_ratio`` days of the penalty.
    """

    parents = ("proceeding", "defendant")
    consent_of = ("defendant", Of("proceeding", unless="defendant"))
    reference_prefix = "OC"

    proceeding = models.ForeignKey(
        "cases.Proceeding", null=True, blank=True, on_delete=models.PROTECT, related_name="outcomes"
    )
    defendant = models.ForeignKey(
        "cases.Defendant", null=True, blank=True, on_delete=models.PROTECT, related_name="outcomes"
    )
    kind = models.CharField(max_length=16, choices=OutcomeKind.choices)
    decided = PartialDateField("decided")
    amount = models.DecimalField(max_digits=14, decimal_places=2, null=True, blank=True)
    currency = models.CharField(max_length=3, blank=True)
    mci_count = models.DecimalField("MCI", max_digits=9, decimal_places=2, null=True, blank=True)
    term_amount = models.PositiveSmallIntegerField(null=True, blank=True)
    term_unit = models.CharField(max_length=8, choices=TermUnit.choices, blank=True)
    starts = PartialDateField("runs from")
    credit_days = models.PositiveSmallIntegerField("days of custody credited", null=True, blank=True)
    credit_ratio = models.DecimalField(
        "each counts as", max_digits=4, decimal_places=2, null=True, blank=True, help_text="Days of the penalty."
    )
    ends_on = models.DateField("last day", null=True, blank=True)
    ends_by_hand = models.BooleanField("end set by hand", default=False)
    ends_reason = models.CharField("how it was reckoned", max_length=500, blank=True)
    notice_form = models.CharField(max_length=8, choices=NoticeForm.choices, default=NoticeForm.UNKNOWN)
    has_document = models.BooleanField("decision seen in writing", default=False)
    certainty = models.CharField(max_length=12, choices=Certainty.choices, default=Certainty.STATED)
    note = models.CharField(max_length=300, blank=True)

    objects = LegalQuerySet.as_manager()

    class Meta(Record.Meta):
        constraints = [
            *Record.Meta.constraints,
            *partial_date_constraints("outcome", "decided", "starts"),
            listed("outcome", "kind", OutcomeKind),
            listed("outcome", "notice_form", NoticeForm),
            listed("outcome", "certainty", Certainty),
            models.CheckConstraint(
                name="outcome_belongs_somewhere",
                condition=Q(proceeding__isnull=False) | Q(defendant__isnull=False),
                violation_error_message="Name the proceeding or the defendant.",
            ),
            models.CheckConstraint(
                name="outcome_term_is_whole",
                condition=Q(term_amount__isnull=True, term_unit="")
                | Q(term_amount__isnull=False, term_amount__gt=0, term_unit__in=TermUnit.values),
                violation_error_message="A term is an amount and its unit.",
            ),
            models.CheckConstraint(
                name="outcome_money_has_a_currency",
                condition=Q(amount__isnull=True, currency="")
                | Q(amount__isnull=False, amount__gte=0, currency__regex=r"^[A-Z]{3}$"),
                violation_error_message="Money is an amount and a currency such as KZT.",
            ),
            models.CheckConstraint(
                name="outcome_mci_is_positive",
                condition=Q(mci_count__isnull=True) | Q(mci_count__gt=0),
                violation_error_message="A fine in MCI is more than none.",
            ),
            models.CheckConstraint(
                name="outcome_credit_is_whole",
                condition=Q(credit_days__isnull=True, credit_ratio__isnull=True)
                | Q(credit_days__isnull=False, credit_ratio__isnull=False, credit_ratio__gt=0),
                violation_error_message="A credit is a number of days and what each counts as, such as 1 or 1.5.",
            ),
            models.CheckConstraint(
                name="outcome_end_by_hand_has_a_reason",
                condition=Q(ends_by_hand=False) | (Q(ends_on__isnull=False) & ~Q(ends_reason="")),
                violation_error_message="An end set by hand needs its day and the reason.",
            ),
        ]
