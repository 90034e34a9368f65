"""When an ordered term of custody runs out.

Custody is counted without mercy for the counter: the first day is included, non-working days count, the last day does
not roll on (Kazakhstan CPC art. 48, text of 2024-01-01; CAO art. 50, text of 2025-12-30). Hours run from the minute.
No result is legal advice until counsel has verified it, and each says so.
"""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from cases.enums import TermUnit

NOT_VERIFIED = "Not verified by counsel."


@dataclass(frozen=True, slots=True)
class TermEnd:
    """``expires_at`` is the aware moment the term runs out, ``last_day`` the last civil day it covers."""

    expires_at: datetime
    last_day: date
    explanation: str


def term_end(began: date, amount: int, unit: str, *, zone: str, began_at: datetime | None = None) -> TermEnd:
    """The end of a custody term of ``amount`` ``unit``s that began on ``began``, a civil day of ``zone``.

    Days: with only the day known, the term ends as its last day ends, at midnight local time; with ``began_at`` at the
    same hour. Hours need ``began_at`` (ValueError). Months and years end on the corresponding date, or on the last day
    of a month that has no such date (CPC art. 48(4)).
    """
    local = ZoneInfo(zone)
    if unit == TermUnit.HOUR:
        if began_at is None:
            raise ValueError("A term in hours runs from the minute: the hour it began is needed.")
        # Hours pass at one speed even when the clocks are changed: added in UTC.
        expires_at = (began_at.astimezone(ZoneInfo("UTC")) + timedelta(hours=amount)).astimezone(local)
        return TermEnd(
            expires_at,
            expires_at.date(),
            f"{amount} hours from {began_at.astimezone(local):%Y-%m-%d %H:%M}, to the minute (CPC art. 48). "
            f"{NOT_VERIFIED}",
        )
    if unit == TermUnit.DAY:
        end_day = began + timedelta(days=amount)
        rule = f"{amount} days from {began}, the first day included, without rolling on (CPC art. 48, CAO art. 50)"
    else:
        end_day = _same_date_later(began, amount * (12 if unit == TermUnit.YEAR else 1))
        rule = f"{amount} {TermUnit(unit).label} from {began}, to the corresponding date (CPC art. 48(4))"
    clock = began_at.astimezone(local).time() if began_at else time()
    expires_at = datetime.combine(end_day, clock, tzinfo=local)
    last_day = end_day if began_at else end_day - timedelta(days=1)
    return TermEnd(expires_at, last_day, f"{rule}: last day {last_day}. {NOT_VERIFIED}")


def _same_date_later(day: date, months: int) -> date:
    years, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))
