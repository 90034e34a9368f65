"""What reprisals come to: money by currency, never added across, and how many there are of what."""

from collections import Counter, defaultdict
from dataclasses import dataclass
from decimal import Decimal

from django.db.models import Count, IntegerField, Max, Sum
from django.db.models.functions import Cast

from cases.enums import ReprisalKind
from cases.money import grouped


@dataclass(frozen=True, slots=True)
class Money:
    """``is_least``: some amount among them is only known to be more than what is counted."""

    currency: str
    amount: Decimal
    rows: int
    is_least: bool

    def __str__(self):
        return f"{'more than ' if self.is_least else ''}{grouped(self.amount)} {self.currency}"


@dataclass(frozen=True, slots=True)
class Totals:
    rows: int
    kinds: list[tuple[str, str, int]]
    """Kind, its label, how many; kinds there are none of are left out."""
    money: list[Money]
    fines_without_amount: int


def totals_of(reprisals) -> Totals:
    """Of a queryset narrowed to what its reader may see. One query."""
    least = Max(Cast("amount_is_minimum", IntegerField()))
    groups = (
        reprisals.order_by().values("kind", "currency").annotate(rows=Count("pk"), whole=Sum("amount"), least=least)
    )
    kinds, amounts, rows, is_least, unknown = Counter(), defaultdict(Decimal), Counter(), set(), 0
    for group in groups:
        kinds[group["kind"]] += group["rows"]
        if not group["currency"]:
            unknown += group["rows"] if group["kind"] == ReprisalKind.FINE else 0
            continue
        amounts[group["currency"]] += group["whole"]
        rows[group["currency"]] += group["rows"]
        if group["least"]:
            is_least.add(group["currency"])
    return Totals(
        kinds.total(),
        [(kind, ReprisalKind(kind).label, kinds[kind]) for kind in ReprisalKind.values if kinds[kind]],
        [Money(currency, amounts[currency], rows[currency], currency in is_least) for currency in sorted(amounts)],
        unknown,
    )
