"""Hearings of a day or a week to take to court: by court, then by day and hour. No more than the screen shows."""

from dataclasses import dataclass
from datetime import date

from people.models import Organisation

from .docket_days import mark, rows_between
from .moved import moved_from
from .worklist import Item, Worklist

NO_COURT = "Court not on record"


@dataclass(slots=True)
class CourtList:
    court: str
    days: list[tuple[date, list[Item]]]

    @property
    def number(self) -> int:
        return sum(len(items) for _, items in self.days)


def court_lists(work: Worklist, first, last) -> tuple[list[CourtList], date | None]:
    """By the court's name, hearings whose court has none the reader may see at the end; and the day from which rows had
    to be left out."""
    rows, left_out = rows_between(work, "hearings", first, last)
    items = work.items(rows)
    mark(work, items, {}, moved_from(rows, now=work.now))
    grouped = {}
    for item in items:
        court = work.known.get(Organisation, item.row.court_id)
        days = grouped.setdefault((court is None, str(court or NO_COURT), court and court.pk), {})
        days.setdefault(item.day, []).append(item)
    order = sorted(grouped.items(), key=lambda group: group[0][:2])
    return [CourtList(name, sorted(days.items())) for (_, name, _), days in order], left_out
