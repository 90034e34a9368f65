"""Working days of one jurisdiction: Saturday and Sunday off, but for what the table of holidays says of a day."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

DAY = timedelta(days=1)
SATURDAY = 5


@dataclass(frozen=True, slots=True)
class WorkingDays:
    """``off`` are days off, ``worked`` Saturdays and Sundays worked instead of a day moved elsewhere."""

    off: frozenset[date] = frozenset()
    worked: frozenset[date] = frozenset()

    @classmethod
    def of(cls, rows):
        """From rows with ``day`` and ``is_working``."""
        rows = list(rows)
        return cls(
            frozenset(row.day for row in rows if not row.is_working),
            frozenset(row.day for row in rows if row.is_working),
        )

    def includes(self, day: date) -> bool:
        """Whether people work on ``day``."""
        return day in self.worked or (day.weekday() < SATURDAY and day not in self.off)

    def knows(self, day: date) -> bool:
        """Whether the holidays of that year are on record at all."""
        return any(each.year == day.year for each in self.off)

    def roll(self, day: date, *, back: bool = False) -> date:
        """``day`` itself when it is worked, else the next worked one; ``back``: the one before."""
        while not self.includes(day):
            day += -DAY if back else DAY
        return day

    def count(self, day: date, number: int, *, back: bool = False) -> date:
        """The ``number``-th working day after ``day``, which is not counted; ``back``: before it."""
        while number:
            day += -DAY if back else DAY
            number -= self.includes(day)
        return day


def same_date(day: date, months: int) -> date:
    """The corresponding date ``months`` later (earlier when negative), or the last day of a month that has none."""
    years, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))
