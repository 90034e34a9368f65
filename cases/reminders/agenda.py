"""What stands in an agenda: dated items a reader may see, of their own work or of the desks they coordinate."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from django.db.models import Exists, F, OuterRef, Q

from cases.enums import CaseDuty, DeadlineStatus, HearingStatus, ItemKind
from cases.models import CaseMember, Deadline, Detention, Hearing, ItemTeam
from people.enums import Role
from people.grants import desks_of

IN_CHARGE = (CaseDuty.CASEWORKER, CaseDuty.LAWYER, CaseDuty.BACKUP)
# model → its moment, the path to its case, what makes it live
DATED = {
    ItemKind.HEARING: (Hearing, "starts_at", "proceeding__case", Q(status=HearingStatus.SCHEDULED)),
    ItemKind.DETENTION: (Detention, "expires_at", "case", Q(end_kind="")),
    ItemKind.DEADLINE: (Deadline, "due_at", "case", Q(status=DeadlineStatus.OPEN)),
}
AGENDA_DAYS = 3
WEEK_DAYS = 7
OVERDUE_DAYS = 31


@dataclass(frozen=True, slots=True)
class Span:
    """From a day's midnight on, in the reader's zone."""

    start: datetime
    end: datetime


def span_of(user, day: date, days: int) -> Span:
    zone = ZoneInfo(user.time_zone)
    start = datetime.combine(day, datetime.min.time(), tzinfo=zone)
    return Span(start, datetime.combine(day + timedelta(days=days), datetime.min.time(), tzinfo=zone))


def dated_rows(user, start: datetime, end: datetime, *, of_desks: bool) -> list:
    """Live items with a moment in the span, soonest first. ``of_desks``: all of the desks ``user`` coordinates, in
    place of those on which they are in charge or backup. One query a kind."""
    found = []
    for item_kind, (model, moment, case, live) in DATED.items():
        rows = (
            model.objects.permitted(user)
            .annotate(of_case=F(f"{case}_id"))
            .filter(live, **{f"{moment}__gte": start, f"{moment}__lt": end})
        )
        if model is Detention:
            rows = rows.with_beyond()
        if of_desks:
            rows = rows.filter(desk__in=desks_of(user, {Role.COORDINATOR}))
        else:
            rows = rows.filter(_is_mine(user, item_kind, case, start))
        found += [(getattr(row, moment), row) for row in rows]
    found.sort(key=lambda each: (each[0], str(each[1].pk)))
    return [row for _, row in found]


def moment_of_row(row) -> datetime:
    return getattr(row, next(moment for model, moment, *_ in DATED.values() if model is type(row)))


def _is_mine(user, item_kind, case, today):
    duties = CaseMember.objects.filter(user=user, duty__in=IN_CHARGE).filter(
        Q(until__isnull=True) | Q(until__gte=today.date())
    )
    teams = ItemTeam.objects.filter(item_kind=item_kind, item_id=OuterRef("pk"))
    return Q(**{f"{case}__in": duties.values("case_id")}) | Exists(teams.filter(Q(responsible=user) | Q(backup=user)))
