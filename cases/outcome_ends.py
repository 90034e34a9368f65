"""The last day of a penalty. The one place that asks the clock for it."""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_FLOOR, Decimal

from cases.clock import ordered, reckon
from cases.enums import ENDLESS_OUTCOMES, Jurisdiction, OutcomeKind, TermUnit
from config.shared.partial_dates import PartialDate, Precision

ONLY_THE_DAY_COUNTS = "UTC"


@dataclass(frozen=True, slots=True)
class OutcomeEnd:
    """``last_day`` is None where none can be reckoned; ``explanation`` says why, or is empty where none is asked."""

    last_day: date | None
    explanation: str


def outcome_end(
    kind: str,
    start: PartialDate | None,
    amount: int | None,
    unit: str,
    *,
    jurisdiction: str = Jurisdiction.KZ,
    credit_days: int | None = None,
    credit_ratio: Decimal | None = None,
) -> OutcomeEnd:
    """The last day of a term of ``amount`` ``unit``s from ``start``, less the days credited.

    A fraction of a credited day is not credited (Kazakhstan CrC art. 62; PRC CrL art. 41, 44, 47).
    """
    if kind in ENDLESS_OUTCOMES:
        return OutcomeEnd(None, f"{OutcomeKind(kind).label} ends on no day by itself.")
    if not amount:
        return OutcomeEnd(None, "")
    if unit == TermUnit.HOUR:
        return OutcomeEnd(None, "A term in hours of work ends when they are worked.")
    if start is None or start.precision != Precision.DAY:
        return OutcomeEnd(None, "The day it runs from is not known.")
    end = reckon(ordered(amount, unit, jurisdiction), zone=ONLY_THE_DAY_COUNTS, on=start.earliest)
    if not credit_days or not credit_ratio:
        return OutcomeEnd(end.last_day, end.explanation)
    ratio = Decimal(credit_ratio)
    credited = int((credit_days * ratio).to_integral_value(ROUND_FLOOR))
    last_day = end.last_day - timedelta(days=credited)
    served = " It is served already." if last_day < start.earliest else ""
    return OutcomeEnd(
        last_day,
        f"{end.explanation} Less {credited} days: {credit_days} in custody, each counted as "
        f"{ratio.normalize():f}. Last day {last_day}.{served}",
    )
