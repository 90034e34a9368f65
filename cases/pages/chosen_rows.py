"""Which rows a list of the docket holds. A number and its list are the same queryset.

``mine`` narrows to cases in which the reader holds a duty now; otherwise it is all their desks. Tasks are always the
reader's own.
"""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from functools import cached_property

from django.db.models import Count, F, Window
from django.utils import timezone

from cases.calendar.dated import (
    CUSTODY,
    DEADLINE,
    HEARING,
    KIND_OF,
    NOTE,
    SUBMISSION,
    TASK,
    DatedKind,
    cases_in_hand,
)
from cases.enums import DeadlineKind, TaskStatus
from cases.models import Detention, Task
from sources.rules import TESTIMONY

from .review_queue import returned_to, waiting_for

AHEAD = {"14": timedelta(days=14), "30": timedelta(days=30)}
BEHIND = {"past7": timedelta(days=7)}
WINDOWS = {"14": "Next 14 days", "30": "Next 30 days", "past7": "Past 7 days"}
SHOWS = {
    "all": "Everything dated",
    "hearings": "Hearings",
    "custody": "Custody terms",
    "beyond": "Beyond the lawful term",
    "deadlines": "Deadlines",
    "replies": "Replies due",
    "overdue": "Overdue",
    "tasks": "My tasks",
    "reviews": "For review",
}
UNDATED_SHOWS = frozenset({"overdue", "tasks", "reviews", "beyond"})
"""Lists that hold all their rows, whatever the window."""

OF_SHOW = {
    "all": (HEARING, CUSTODY, DEADLINE, NOTE, SUBMISSION, TASK),
    "hearings": (HEARING,),
    "custody": (CUSTODY,),
    "deadlines": (DEADLINE,),
    "replies": (DEADLINE, NOTE, SUBMISSION),
    "overdue": (HEARING, CUSTODY, DEADLINE, NOTE, SUBMISSION),
    "tasks": (TASK,),
}
"""The kinds of dated rows in a list. A reply one must give by a term of law is a deadline too."""

STATUSES = {"open": "Still open", "closed": "Closed", "any": "Open and closed"}


@dataclass(frozen=True, slots=True)
class Narrowed:
    """By what the reader narrowed the docket. ``court`` and ``case`` are ids the reader may see; only hearings have a
    court."""

    status: str = "open"
    court: object = None
    case: object = None


class ChosenRows:
    def __init__(self, user, *, now: datetime, mine: bool = False, narrowed: Narrowed | None = None):
        self.user = user
        self.now = now
        self.mine = mine
        self.narrowed = narrowed or Narrowed()

    def tasks(self):
        rows = Task.objects.permitted(self.user).filter(status=TaskStatus.OPEN, assignee=self.user)
        if self.narrowed.case is not None:
            rows = rows.filter(case=self.narrowed.case)
        return rows.order_by(F("due_on").asc(nulls_last=True), "id")

    def reviews(self):
        """Testimonies someone else handed in, oldest first."""
        return waiting_for(self.user)

    def beyond(self):
        """Open stays the law no longer covers by what is on record, the longest first, each at its last lawful
        moment."""
        rows = self.narrow(Detention.objects.permitted(self.user).with_beyond().beyond_lawful_term(), CUSTODY)
        return rows.annotate(stands_at=F("lawful_until")).order_by("lawful_until", "id")

    def parts(self, show, window="14") -> list:
        """The querysets that make up one list of the docket."""
        match show:
            case "beyond":
                return [self.beyond()]
            case "tasks":
                return [self.tasks()]
            case "reviews":
                return [self.reviews()]
            case "returned":
                return [returned_to(self.user)]
            case _:
                window = "overdue" if show == "overdue" else window
                return [self._in_window(part, kind, window) for kind, part in self.chosen(show)]

    def chosen(self, show) -> list:
        """``(kind, its rows)`` of one list as narrowed, on whatever day."""
        kinds = OF_SHOW[show] if self.narrowed.court is None else [kind for kind in OF_SHOW[show] if kind is HEARING]
        return [(kind, self._chosen(kind, show)) for kind in kinds]

    def _chosen(self, kind: DatedKind, show):
        rows = self.narrow(kind.permitted(self.user), kind)
        status = "open" if show == "overdue" else self.narrowed.status
        if status != "any":
            rows = rows.filter(kind.is_open if status == "open" else ~kind.is_open)
        if show == "replies" and kind is DEADLINE:
            rows = rows.filter(kind=DeadlineKind.REPLY)
        return rows

    def narrow(self, rows, kind: DatedKind):
        """``rows`` of the cases, the case and the court asked for, open or closed."""
        if self.mine and kind is not TASK:
            rows = kind.in_cases(rows, self.user, self.my_cases)
        if self.narrowed.court is not None:
            rows = rows.filter(court=self.narrowed.court) if kind is HEARING else rows.none()
        if self.narrowed.case is not None:
            rows = kind.in_cases(rows, self.user, [self.narrowed.case])
        return rows

    def _in_window(self, rows, kind, window):
        now = timezone.localdate(self.now) if kind.is_day else self.now
        if window == "overdue" and kind is CUSTODY:
            return rows.filter(expires_at__lt=now)  # without an order, it is in the list beyond the lawful term
        if window == "overdue":
            return kind.between(rows, lt=now)
        if window in BEHIND:
            return kind.between(rows, gte=now - BEHIND[window], lt=now)
        return kind.between(rows, gte=now, lt=now + AHEAD[window])

    def rows(self, show, window="14", *, size, page=1, newest_first=False) -> tuple[list, int]:
        """One page of a list, and how many rows the whole list holds. One query a kind of row."""
        found, total = [], 0
        parts = self.parts(show, window)
        for part in parts:
            if newest_first:
                part = part.reverse()
            some = list(part.annotate(whole=Window(Count("*")))[: page * size])
            total += some[0].whole if some else 0
            found += some
        if len(parts) > 1:
            found.sort(key=lambda row: (moment_of(row), str(row.pk)), reverse=newest_first)
        return found[(page - 1) * size : page * size], total

    @cached_property
    def my_cases(self):
        return cases_in_hand(self.user, now=self.now)


def may_review(user) -> bool:
    return bool(user.roles & TESTIMONY["review"])


def moment_of(row):
    at = KIND_OF[type(row)].at(row)
    return at if isinstance(at, datetime) else datetime.combine(at, time(), timezone.get_current_timezone())
