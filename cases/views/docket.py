"""The docket: what is due, day by day, court time first; as a list, a week or a month. The lists behind the numbers of
“My work”.

Cells and headings are days of the court. “Today” is that of the office (``settings.TIME_ZONE``), wherever one reads.
"""

import math
import uuid
from datetime import timedelta
from urllib.parse import urlencode

from django.http import Http404
from django.urls import reverse
from django.utils import timezone

from cases.calendar.dated import HEARING
from cases.models import Case
from cases.pages.chosen_rows import SHOWS, STATUSES, UNDATED_SHOWS, WINDOWS, Narrowed, may_review
from cases.pages.clashes import clashes
from cases.pages.docket_days import days_between, days_with_items, mark, rows_between, weeks
from cases.pages.docket_query import ONLY_LISTED, SCOPES, VIEWS, DocketQuery
from cases.pages.moved import moved_from
from cases.pages.undated import beside, expected_hearings, violated_hearings
from cases.pages.worklist import Worklist
from people.models import Organisation
from people.views.doors import for_staff

from .shell import page

PAGE_SIZE = 100
COURTS_AROUND = timedelta(days=60)
"""Courts offered to narrow by are those with a hearing so near the days shown."""
NOWHERE = uuid.UUID(int=0)
"""The id of no case: what a reference that is unknown or not one's own to see narrows to."""


@for_staff
def docket(request):
    now = timezone.now()
    today = office_today(now)
    shows = {key: label for key, label in SHOWS.items() if key != "reviews" or may_review(request.user)}
    query = DocketQuery.read(request.GET, shows, today)
    court, case = chosen_court(request.user, query.court), _case(request.user, query.case)
    work = Worklist(
        request.user,
        now=now,
        mine=query.scope == "mine",
        narrowed=Narrowed(query.in_force, court[0] if court else None, case),
    )
    total, left_out = None, None
    if query.span:
        rows, left_out = rows_between(work, query.show, *query.span)
    else:
        newest_first = query.show == "overdue" or (query.is_dated and query.window == "past7")
        rows, total = work.rows(query.show, query.window, size=PAGE_SIZE, page=query.page, newest_first=newest_first)
    first, last = query.span or _around(query, today)
    expected, violated = (
        (expected_hearings(work), violated_hearings(work, first, last)) if query.is_dated else 2 * [([], 0)]
    )
    work.known.want(Case, *(row.of_case for row in [*expected[0], *violated[0]]))  # looked up with those of the items
    items = work.items(rows)
    aside = beside(work, [*expected[0], *violated[0]])
    hints = clashes(request.user, first, last, known=work.known, now=now) if query.is_dated else {}
    mark(work, items, hints, moved_from(rows, now=now))
    return page(
        request,
        "cases/docket.html",
        "Docket",
        **_links(query, shows, today),
        heading=query.heading,
        view=query.view,
        days=_days(query, items, today),
        weeks=weeks(_days(query, items, today)) if query.view != "list" else [],
        items=items,
        total=len(items) if total is None else total,
        left_out=left_out,
        page_number=query.page,
        pages=1 if total is None else max(1, math.ceil(total / PAGE_SIZE)),
        query=query,
        aside=aside,
        expected=aside[: len(expected[0])],
        expected_total=expected[1],
        violated=aside[len(expected[0]) :],
        violated_total=violated[1],
        clash_count=sum(bool(item.clash) for item in items),
        courts=_courts(request.user, first, last, court) if query.is_narrowable else [],
        case_unknown=case == NOWHERE,
    )


def office_today(now):
    return now.astimezone(timezone.get_default_timezone()).date()


def chosen_court(user, sent):
    """``(id, name)`` of the court to narrow by, None where none was sent. Hidden, missing and malformed: Http404."""
    if not sent:
        return None
    try:
        pk = uuid.UUID(sent)
    except ValueError:
        raise Http404 from None
    court = Organisation.objects.permitted(user).filter(pk=pk).values_list("pk", "display_name").first()
    if court is None:
        raise Http404
    return court


def _case(user, reference):
    if not reference:
        return None
    return Case.objects.permitted(user).filter(reference=reference).values_list("pk", flat=True).first() or NOWHERE


def _courts(user, first, last, chosen):
    """``(id, name)`` to narrow by: courts that sit about these days, and the one chosen."""
    sitting = HEARING.near(HEARING.permitted(user), first - COURTS_AROUND, last + COURTS_AROUND)
    courts = Organisation.objects.permitted(user).filter(pk__in=sitting.order_by().values("court"))
    found = set(courts.order_by().values_list("pk", "display_name")[:300]) | ({chosen} if chosen else set())
    return sorted(found, key=lambda court: court[1])


def _around(query, today):
    """The days a list without a first day speaks of."""
    if query.window == "past7":
        return today - timedelta(days=7), today
    return today, today + timedelta(days=30 if query.window == "30" else 14)


def _days(query, items, today):
    if query.view == "list":
        return days_with_items(items, today=today)
    return days_between(
        items,
        *query.span,
        today=today,
        month=query.on.month if query.view == "month" else None,
        link=lambda day: query.link(view="list", on=day, window="1", status=query.in_force),
    )


def _links(query, shows, today):
    """Every link of the page, with the rest of what was asked kept."""
    before, now, after = query.steps(today)
    is_list = query.view == "list"
    has_status = not is_list or query.show not in UNDATED_SHOWS
    printed = {
        "from": query.span[0] if query.span else today,
        "days": 1 if is_list and query.window == "1" else 7,
        "court": query.court,
    }
    return {
        "views": [(key, label, query.link(view=key), key == query.view) for key, label in VIEWS.items()],
        "shows": [
            (label, query.link(show=key), key == query.show)
            for key, label in shows.items()
            if is_list or key not in ONLY_LISTED
        ],
        "windows": [
            (label, query.link(window=key, on=None), key == query.window and query.on is None)
            for key, label in WINDOWS.items()
            if is_list and query.is_dated
        ],
        "scopes": [
            (label, query.link(scope=key), key == query.scope)
            for key, label in SCOPES.items()
            if query.show not in ("tasks", "reviews")
        ],
        "statuses": [(key, label, key == query.in_force) for key, label in STATUSES.items() if has_status],
        "before": before.link() if query.is_dated else "",
        "now": now.link(),
        "after": after.link() if query.is_dated else "",
        "clear": query.link(court="", case="", status=""),
        "is_narrowed": query.is_narrowed,
        "previous": query.link(page=query.page - 1) if query.page > 1 else "",
        "next": query.link(page=query.page + 1),
        "print_url": f"{reverse('docket_print')}?{urlencode({key: value for key, value in printed.items() if value})}",
    }
