"""One's day and the days after it; for coordinators, the week of their desks."""

from dataclasses import dataclass, field
from datetime import date, timedelta

from django.utils import timezone

from cases.reminders.agenda import (
    AGENDA_DAYS,
    OVERDUE_DAYS,
    WEEK_DAYS,
    dated_rows,
    moment_of_row,
    span_of,
    when_of_row,
)
from cases.reminders.unanswered import unanswered

from .worklist import Item, Worklist


@dataclass(slots=True)
class Day:
    """A day on the reader's clock."""

    day: date
    words: str
    items: list[Item] = field(default_factory=list)


def agenda(user, *, now, of_desks: bool) -> tuple[list[Item], list[Day]]:
    """What is overdue, and day by day what is to come; in a coordinator's week also what nobody acknowledged."""
    days = WEEK_DAYS if of_desks else AGENDA_DAYS
    today = timezone.localdate(now)
    span = span_of(user, today - timedelta(days=OVERDUE_DAYS), OVERDUE_DAYS + days)
    rows = dated_rows(user, span, of_desks=of_desks)
    items = Worklist(user, now=now, mine=not of_desks).items(rows)
    if of_desks:
        waiting = unanswered(rows)
        for item in items:
            item.flags += ["Nobody acknowledged it"] if item.row.pk in waiting else []
    listed = [Day(day, _words(day, today)) for day in (today + timedelta(days=number) for number in range(days))]
    by_day = {day.day: day.items for day in listed}
    overdue = []
    for row, item in zip(rows, items, strict=True):
        (overdue if _is_overdue(row, now, today) else by_day[timezone.localdate(moment_of_row(row, user))]).append(item)
    return overdue, listed


def _is_overdue(row, now, today):
    when = when_of_row(row)
    return when < (now if hasattr(when, "tzinfo") else today)


def _words(day, today):
    near = {0: "Today, ", 1: "Tomorrow, "}.get((day - today).days, "")
    return f"{near}{day:%A} {day.day} {day:%B}"
