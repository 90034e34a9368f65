"""What stands in an agenda: dated items a reader may see, of their own work or of the desks they coordinate."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from django.db.models import Exists, OuterRef, Q

from cases.calendar.dated import KIND_OF, KINDS, TASK, DatedKind
from cases.enums import CaseDuty
from cases.models import CaseMember, ItemTeam
from people.enums import Role
from people.grants import desks_of

from .moment import KINDS as ITEM_KIND_OF

IN_CHARGE = (CaseDuty.CASEWORKER, CaseDuty.LAWYER, CaseDuty.BACKUP)
AGENDA_DAYS = 3
WEEK_DAYS = 7
OVERDUE_DAYS = 31


@dataclass(frozen=True, slots=True)
class Span:
    """Whole days on the reader's clock, from one midnight to another."""

    start: datetime
    end: datetime


def span_of(user, day: date, days: int) -> Span:
    return Span(_midnight(user, day), _midnight(user, day + timedelta(days=days)))


def _midnight(user, day):
    return datetime.combine(day, datetime.min.time(), tzinfo=ZoneInfo(user.time_zone))


def dated_rows(user, span: Span, *, of_desks: bool) -> list:
    """Items that still wait, with a moment or day in the span, soonest first. ``of_desks``: all of the desks ``user``
    coordinates, in place of those on which they are in charge or backup. One query a kind."""
    found = []
    for kind in KINDS.values():
        start, end = (span.start.date(), span.end.date()) if kind.is_day else (span.start, span.end)
        rows = kind.between(kind.of_all(user).filter(kind.is_open), gte=start, lt=end)
        if of_desks:
            rows = rows.filter(desk__in=desks_of(user, {Role.COORDINATOR}))
        else:
            rows = rows.filter(_is_mine(user, kind, span.start.date()))
        found += rows
    found.sort(key=lambda row: (moment_of_row(row, user), str(row.pk)))
    return found


def moment_of_row(row, user) -> datetime:
    """Of an item that has only a day, the beginning of that day on the reader's clock."""
    at = when_of_row(row)
    return at if isinstance(at, datetime) else _midnight(user, at)


def when_of_row(row) -> datetime | date:
    return KIND_OF[type(row)].at(row)


def _is_mine(user, kind: DatedKind, today: date) -> Q:
    teams = ItemTeam.objects.filter(item_kind=ITEM_KIND_OF[kind.model], item_id=OuterRef("pk"))
    on_team = Exists(teams.filter(Q(responsible=user) | Q(backup=user)))
    if kind is TASK:
        return Q(assignee=user) | on_team
    duties = CaseMember.objects.filter(user=user, duty__in=IN_CHARGE).on_duty(today)
    return kind.of_cases(user, duties.order_by().values("case_id")) | on_team
