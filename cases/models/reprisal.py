"""What was done to people for a case, or for speaking."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from cases.enums import RETURNABLE, SETTLED_REPRISALS, ReprisalKind, ReprisalState
from config.shared.partial_dates import PartialDateField, partial_date_constraints
from people.models.record import Record, exactly_one, listed, tracked

WHOM = ("person", "group", "witness", "staff")


@tracked
class Reprisal(Record):
    """What was done to someone for a case or for speaking: to a person, a group, a witness by their code, or a
    colleague. A protected witness is the code alone, here too.

    ``happened``: when it was done or ordered; ``settled``: when it was paid, given back or lifted.
    """

    parents = ("case", "proceeding", "person", "group", "witness")
    consent_of = ("person", "witness")
    reference_prefix = "RP"

    case = models.ForeignKey("cases.Case", null=True, blank=True, on_delete=models.PROTECT, related_name="reprisals")
    proceeding = models.ForeignKey(
        "cases.Proceeding", null=True, blank=True, on_delete=models.PROTECT, related_name="reprisals"
    )
    person = models.ForeignKey(
        "people.Person", null=True, blank=True, on_delete=models.PROTECT, related_name="reprisals"
    )
    group = models.ForeignKey(
        "people.PersonGroup", null=True, blank=True, on_delete=models.PROTECT, related_name="reprisals"
    )
    witness = models.ForeignKey(
        "sources.Witness",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="reprisals",
        help_text="By their code. Of a protected witness write nothing here that names them.",
    )
    staff = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="reprisals",
        verbose_name="colleague",
    )
    kind = models.CharField(max_length=16, choices=ReprisalKind.choices)
    happened = PartialDateField("happened")
    by_whom = models.ForeignKey(
        "people.Organisation", null=True, blank=True, on_delete=models.PROTECT, related_name="reprisals"
    )
    by_whom_words = models.CharField(
        "by whom, as told", max_length=200, blank=True, help_text="“The local government”, where no authority is named."
    )
    amount = models.DecimalField(max_digits=14, decimal_places=2, null=True, blank=True)
    amount_is_minimum = models.BooleanField("“more than” this amount", default=False)
    currency = models.CharField(max_length=3, blank=True, help_text="KZT, CNY, USD…")
    device = models.CharField("what was seized", max_length=200, blank=True, help_text="“Phone, black, no case”.")
    state = models.CharField(
        "how it stands", max_length=12, choices=ReprisalState.choices, default=ReprisalState.UNKNOWN
    )
    settled = PartialDateField("paid, returned or lifted")
    description = models.TextField(blank=True)

    class Meta(Record.Meta):
        constraints = [
            *Record.Meta.constraints,
            *partial_date_constraints("reprisal", "happened", "settled"),
            exactly_one("reprisal", *WHOM),
            listed("reprisal", "kind", ReprisalKind),
            listed("reprisal", "state", ReprisalState),
            models.CheckConstraint(
                name="reprisal_money_has_a_currency",
                condition=Q(amount__isnull=True, currency="")
                | Q(amount__isnull=False, amount__gte=0, currency__regex=r"^[A-Z]{3}$"),
                violation_error_message="Money is an amount and a currency such as KZT.",
            ),
            models.CheckConstraint(
                name="reprisal_device_of_a_seizure",
                condition=Q(device="") | Q(kind=ReprisalKind.DEVICE),
                violation_error_message="What was seized is named for a device.",
            ),
            models.CheckConstraint(
                name="reprisal_only_a_fine_is_paid",
                condition=~Q(state=ReprisalState.PAID) | Q(kind=ReprisalKind.FINE),
                violation_error_message="Only a fine is paid.",
            ),
            models.CheckConstraint(
                name="reprisal_only_things_are_returned",
                condition=~Q(state=ReprisalState.RETURNED) | Q(kind__in=RETURNABLE),
                violation_error_message="Only a passport or a device is returned.",
            ),
            models.CheckConstraint(
                name="reprisal_settled_when_it_is_over",
                condition=Q(settled_precision="") | Q(state__in=SETTLED_REPRISALS),
                violation_error_message="Say that it was paid, returned or lifted; then the day belongs to it.",
            ),
        ]

    @property
    def whom_key(self) -> str:
        """Which of the four it was done to."""
        return next(name for name in WHOM if getattr(self, f"{name}_id") is not None)
