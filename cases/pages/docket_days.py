"""The days of the docket and what stands on each."""

from dataclasses import dataclass, field
from datetime import date, timedelta

from .chosen_rows import moment_of
from .moments import Moment
from .worklist import Item

AT_MOST = 600
"""Rows read for one period. A month with more is narrowed by its reader; what is left out is said."""
IN_A_CELL = 4


@dataclass(slots=True)
class Day:
    on: date
    items: list[Item] = field(default_factory=list)
    is_today: bool = False
    is_outside: bool = False
    link: str = ""

    @property
    def words(self) -> str:
        return f"{self.on:%a} {self.on.day} {self.on:%b %Y}"

    @property
    def first_items(self):
        return self.items if len(self.items) <= IN_A_CELL else self.items[: IN_A_CELL - 1]

    @property
    def more(self) -> int:
        return len(self.items) - len(self.first_items)

    @property
    def hides_clash(self) -> bool:
        return any(item.clash for item in self.items[len(self.first_items) :])


def rows_between(work, show, first, last) -> tuple[list, date | None]:
    """Rows of these days, the earliest first, and the day from which rows had to be left out. One query a kind."""
    found = []
    for kind, rows in work.chosen(show):
        near = kind.near(rows, first, last)[: AT_MOST + 1]
        found += [(moment_of(row), str(row.pk), kind.day_of(row), row) for row in near]
    found = sorted((one for one in found if first <= one[2] <= last), key=lambda one: one[:2])
    left_out = found[AT_MOST][2] if len(found) > AT_MOST else None
    return [row for *_, row in found[:AT_MOST]], left_out


def days_between(items, first, last, *, today, month=None, link=lambda day: "") -> list[Day]:
    """Every day from ``first`` to ``last``, empty or not."""
    days = {}
    for number in range((last - first).days + 1):
        on = first + timedelta(days=number)
        days[on] = Day(on, [], on == today, month is not None and on.month != month, link(on))
    for item in items:
        days[item.day].items.append(item)
    return list(days.values())


def weeks(days) -> list[list[Day]]:
    return [days[number : number + 7] for number in range(0, len(days), 7)]


def days_with_items(items, *, today) -> list[Day]:
    """Only days something stands on, in the order given; items of no day stand together, last."""
    days = {}
    for item in items:
        days.setdefault(item.day, Day(item.day, [], item.day == today)).items.append(item)
    return list(days.values())


def mark(work, items, clashes, moved):
    """Put on each item what the reader must not miss: a clash of hearings, a date that moved."""
    for item in items:
        item.clash = clashes.get(item.row.pk, "")
        before = moved.get(item.row.pk)
        if before is not None:
            item.moved = _before(before, getattr(item.row, "zone", ""), work.now)


def _before(at, zone, now):
    if not zone:
        return f"{at:%a} {at.day} {at:%b %Y}"
    moment = Moment(at, zone, now)
    return f"{moment.day_words}, {moment.clock}"
