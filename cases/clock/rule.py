"""A rule of law as the clock reads it."""

from dataclasses import dataclass

from cases.enums import DayBasis, LimitUnit, StartRule

KEPT_IN = {
    "KZ": "CPC art. 48, CAO art. 50",
    "CN": "first day counted, the earlier reading; CPL art. 105 leaves it out",
}
"""By what an ordered term is counted: texts of 2024-01-01 (CPC), 2025-12-30 (CAO), 2018-10-26 (CPL)."""


@dataclass(frozen=True, slots=True)
class Rule:
    """``counts_back``: the term ends before its trigger, as “10 days before expiry” does. ``rolls``: a last day that is
    no working day moves to one; custody never rolls (CPC art. 48, CPL art. 105)."""

    code: str
    jurisdiction: str
    amount: int
    unit: str
    start_rule: str
    article: str
    day_basis: str = DayBasis.CALENDAR
    rolls: bool = False
    counts_back: bool = False
    is_verified: bool = False

    @property
    def needs_holidays(self) -> bool:
        return self.rolls or self.day_basis == DayBasis.WORKING

    @property
    def is_in_hours(self) -> bool:
        return self.unit == LimitUnit.HOUR

    @property
    def words(self) -> str:
        """“15 days”, “1 month”, “10 working days”, “at once”."""
        label = LimitUnit(self.unit).label
        if self.unit in (LimitUnit.IMMEDIATE, LimitUnit.SAME_DAY, LimitUnit.NO_LIMIT):
            return label
        noun = label[:-1] if self.amount == 1 else label
        return f"{self.amount} {'working ' if self.day_basis == DayBasis.WORKING else ''}{noun}"


def ordered(amount: int, unit: str, jurisdiction: str) -> Rule:
    """The term a court or an authority ordered: custody, so the first day counts and the last one never rolls."""
    return Rule(
        code="",
        jurisdiction=jurisdiction,
        amount=amount,
        unit=unit,
        start_rule=StartRule.MINUTE if unit == LimitUnit.HOUR else StartRule.FIRST_DAY_COUNTS,
        article=KEPT_IN.get(jurisdiction, "first day counted; the law of the place is not on record"),
    )
