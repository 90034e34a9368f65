"""One's day and the days after it; for coordinators, the week of their desks."""

from dataclasses import dataclass, field
from datetime import date, timedelta

from django.utils import timezone

from cases.reminders.agenda import AGENDA_DAYS, OVERDUE_DAYS, WEEK_DAYS, dated_rows, moment_of_row, span_of

from .worklist import Item, Worklist


@dataclass(slots=True)
class Day:
    """A day on the reader's clock."""

    day: date
    words: str
    items: list[Item] = field(default_factory=list)


def agenda(user, *, now, of_desks: bool) -> tuple[list[Item], list[Day]]:
    """What is overdue, and day by day what is to come."""
    days = WEEK_DAYS if of_desks else AGENDA_DAYS
    today = timezone.localdate(now)
    span = span_of(user, today, days)
    rows = dated_rows(user, now - timedelta(days=OVERDUE_DAYS), span.end, of_desks=of_desks)
    items = Worklist(user, now=now, mine=not of_desks).items(rows)
    overdue = [item for row, item in zip(rows, items, strict=True) if moment_of_row(row) < now]
    listed = [Day(day, _words(day, today)) for day in (today + timedelta(days=number) for number in range(days))]
    by_day = {day.day: day for day in listed}
    for row, item in zip(rows, items, strict=True):
        if moment_of_row(row) >= now:
            by_day[timezone.localdate(moment_of_row(row))].items.append(item)
    return overdue, listed


def _words(day, today):
    near = {0: "Today, ", 1: "Tomorrow, "}.get((day - today).days, "")
    return f"{near}{day:%A} {day.day} {day:%B}"
