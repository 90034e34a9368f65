"""Beside the days: hearings that are expected without a date, and those at which a right was denied."""

from dataclasses import dataclass

from django.db.models import Count, F, Q, Window

from cases.calendar.dated import HEARING
from cases.enums import HearingStatus
from cases.models import Case, Hearing

from .known import Ref
from .links import edit_page
from .moments import Moment

AT_MOST = 12


@dataclass(slots=True)
class Beside:
    row: Hearing
    case: Ref | None
    moment: Moment | None
    flags: list[str]
    url: str


def expected_hearings(work):
    """``(some, how many in all)`` with no date yet, the soonest expected first, as ``work`` is narrowed."""
    rows = work.narrow(Hearing.objects.permitted(work.user).annotate(of_case=F("proceeding__case_id")), HEARING)
    rows = rows.filter(status=HearingStatus.EXPECTED, starts_at__isnull=True)
    rows = rows.order_by(F("expected_earliest").asc(nulls_last=True), "created_at", "id")
    found = list(rows.annotate(whole=Window(Count("*")))[:AT_MOST])
    return found, found[0].whole if found else 0


def violated_hearings(work, first, last):
    """``(some, how many in all)`` of these days at which no notice came or the lawyer was kept out."""
    rows = work.narrow(HEARING.near(HEARING.permitted(work.user), first, last), HEARING)
    violated = rows.filter(Q(no_notice_received=True) | Q(counsel_not_admitted=True))
    found = [row for row in violated if first <= HEARING.day_of(row) <= last]
    return found[:AT_MOST], len(found)


def beside(work, rows) -> list[Beside]:
    work.known.want(Case, *(row.of_case for row in rows))
    return [
        Beside(
            row,
            work.known.get(Case, row.of_case),
            Moment(row.starts_at, row.zone, work.now) if row.starts_at else None,
            violations(row),
            edit_page(Hearing, row.pk),
        )
        for row in rows
    ]


def violations(hearing) -> list[str]:
    found = [("No notice received", hearing.no_notice_received), ("Lawyer not admitted", hearing.counsel_not_admitted)]
    return [words for words, happened in found if happened]
