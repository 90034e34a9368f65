"""Counting: the arithmetic of terms.

Kazakhstan: CPC art. 48 (text of 2024-01-01), CAO art. 50 (2025-12-30). PRC: CPL art. 105 (2018-10-26).

- Hours run from the minute and pass at one speed whatever the clocks do: they are added in UTC.
- Days: the day of the trigger is left out, unless the first day counts (custody, house arrest, arrest). They end at
  24:00; custody whose hour of beginning is known ends at that hour.
- Months and years end on the corresponding date, or the last day of a month that has none. Where the first day counts
  they run out as that date begins: the day before is the last one covered. Where it does not, the date is the last day.
- Backwards, the trigger's own clock is kept: seven days before 14:30 is 14:30. A backward term that rolls moves to the
  working day BEFORE: whoever acts earlier is always in time, whoever acts later may not be.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from cases.enums import DayBasis, LimitUnit, StartRule

from . import explain
from .days import SATURDAY, WorkingDays, same_date
from .rule import Rule
from .zones import MIDNIGHT, day_ends, local_moment

MONTHS = {LimitUnit.MONTH: 1, LimitUnit.YEAR: 12}
MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)


class HourNeeded(ValueError):
    """A term in hours runs from the minute, and only the day of its trigger is known."""


@dataclass(frozen=True, slots=True)
class Term:
    """``ends_at``: the aware moment the term is over; None where the law sets no limit. ``last_day``: the last civil
    day it covers. ``arithmetic``: the steps; ``explanation``: these with rule, article and whether counsel verified."""

    rule: Rule
    ends_at: datetime | None
    last_day: date | None
    arithmetic: tuple[str, ...]

    @property
    def due_at(self) -> datetime | None:
        """The last moment to act: 23:59 of a last day that ends at 24:00, so that nobody reads the day after."""
        if self.ends_at is None or self.rule.is_in_hours or self.ends_at.time() != MIDNIGHT:
            return self.ends_at
        return (self.ends_at.astimezone(UTC) - MINUTE).astimezone(self.ends_at.tzinfo)

    @property
    def explanation(self) -> str:
        return explain.sentence(self.rule, self.arithmetic)


def reckon(
    rule: Rule,
    *,
    zone: str,
    on: date | None = None,
    at: datetime | None = None,
    working: WorkingDays | None = None,
) -> Term:
    """When ``rule`` ends that was set off on the civil day ``on`` of ``zone``, or at the aware moment ``at``.

    Raises HourNeeded for hours without ``at``; ValueError without a trigger, for a moment without its zone, and for a
    rule that needs holidays without ``working``.
    """
    local = ZoneInfo(zone)
    if at is not None:
        if at.tzinfo is None:
            raise ValueError("A moment needs its zone.")
        at = at.astimezone(local)
        on = at.date()
    elif on is None:
        raise ValueError("A term needs its trigger: a day or a moment.")
    if rule.needs_holidays and working is None:
        raise ValueError("This rule looks at working days: give the holidays.")
    match rule.unit:
        case LimitUnit.NO_LIMIT:
            return Term(rule, None, None, ("is set by the law",))
        case LimitUnit.IMMEDIATE:
            ends_at = at or day_ends(on, zone)
            return Term(rule, ends_at, on, (f"on {explain.day_words(on)}",))
        case LimitUnit.SAME_DAY:
            return Term(rule, day_ends(on, zone), on, (f"until 24:00 of {explain.day_words(on)}",))
        case LimitUnit.HOUR:
            return _hours(rule, at, local)
    if rule.counts_back:
        return _backwards(rule, on, at, zone, working)
    if rule.start_rule in (StartRule.FIRST_DAY_COUNTS, StartRule.MINUTE):
        return _from_the_first_day(rule, on, at, zone, working)
    return _from_the_next_day(rule, on, zone, working)


def _hours(rule, at, local):
    if at is None:
        raise HourNeeded("A term in hours runs from the minute: the hour it began is needed.")
    hours = timedelta(hours=-rule.amount if rule.counts_back else rule.amount)
    ends_at = (at.astimezone(UTC) + hours).astimezone(local)
    way = "back from" if rule.counts_back else "from"
    steps = [f"{way} {explain.moment_words(at)}, to the minute"]
    if at.utcoffset() != ends_at.utcoffset():
        steps.append("the clocks changed in between, the hours did not")
    steps.append(f"until {explain.moment_words(ends_at)}")
    return Term(rule, ends_at, ends_at.date(), tuple(steps))


def _from_the_first_day(rule, on, at, zone, working):
    if rule.unit in MONTHS:
        over = same_date(on, rule.amount * MONTHS[rule.unit])
        steps = [
            f"from {explain.day_words(on)}, first day included, to the corresponding date {explain.day_words(over)}"
        ]
    elif rule.day_basis == DayBasis.WORKING:
        over = working.count(on - DAY, rule.amount) + DAY
        steps = [f"from {explain.day_words(on)}, first day included, working days only"]
    else:
        over = on + rule.amount * DAY
        steps = [f"from {explain.day_words(on)}, first day included"]
    last = over - DAY
    steps.append(f"last day {explain.day_words(last)}")
    if rule.rolls:
        last = _rolled(last, working, steps)
        over = last + DAY
    elif last.weekday() >= SATURDAY:
        steps.append("custody does not roll on")
    if at is None:
        return Term(rule, day_ends(last, zone), last, tuple(steps))
    ends_at = local_moment(over, at.time(), zone)
    steps.append(f"to the hour it began: {explain.moment_words(ends_at)}")
    return Term(rule, ends_at, last, tuple(steps))


def _from_the_next_day(rule, on, zone, working):
    steps = [f"after {explain.day_words(on)}, a day that does not count"]
    if rule.unit in MONTHS:
        last = same_date(on, rule.amount * MONTHS[rule.unit])
        steps.append(f"corresponding date {explain.day_words(last)}")
    elif rule.day_basis == DayBasis.WORKING:
        last = working.count(on, rule.amount)
        steps.append(f"working day {rule.amount} is {explain.day_words(last)}")
    else:
        last = on + rule.amount * DAY
        steps.append(f"day {rule.amount} is {explain.day_words(last)}")
    if rule.rolls:
        last = _rolled(last, working, steps)
    steps.append("to 24:00")
    return Term(rule, day_ends(last, zone), last, tuple(steps))


def _rolled(last, working, steps, *, back=False):
    rolled = working.roll(last, back=back)
    if rolled != last:
        way = "back to the working day before" if back else "on to the next working day"
        steps.append(f"no working day, so {way}: {explain.day_words(rolled)}")
    if not working.knows(rolled):
        steps.append(f"the holidays of {rolled.year} are not on record")
    return rolled


def _backwards(rule, on, at, zone, working):
    """From the end of the day ``on``, or from the moment ``at``, back."""
    over = on if at is None or at.time() != MIDNIGHT else on - DAY
    if rule.unit in MONTHS:
        last = same_date(over, -rule.amount * MONTHS[rule.unit])
    elif rule.day_basis == DayBasis.WORKING:
        last = working.count(over, rule.amount, back=True)
    else:
        last = over - rule.amount * DAY
    steps = [f"back from {explain.moment_words(at) if at else explain.day_words(on)}: {explain.day_words(last)}"]
    rolled = _rolled(last, working, steps, back=True) if rule.rolls else last
    if at is None or at.time() == MIDNIGHT or rolled != last:
        steps.append("to 24:00")
        return Term(rule, day_ends(rolled, zone), rolled, tuple(steps))
    ends_at = local_moment(last, at.time(), zone)
    steps.append(f"at the same hour: {explain.moment_words(ends_at)}")
    return Term(rule, ends_at, last, tuple(steps))
