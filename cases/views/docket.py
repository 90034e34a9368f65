"""The docket: what is due, day by day, court time first. The lists behind the numbers of “My work”."""

import math
from itertools import groupby
from urllib.parse import urlencode

from django.http import Http404
from django.utils import timezone

from cases.pages.worklist import SHOWS, UNDATED_SHOWS, WINDOWS, Worklist, may_review

from .shell import for_staff, page

PAGE_SIZE = 100


@for_staff
def docket(request):
    show = request.GET.get("show", "all")
    window = request.GET.get("window", "14")
    scope = request.GET.get("scope", "desks")
    number = request.GET.get("page", "1")
    shows = {key: label for key, label in SHOWS.items() if key != "reviews" or may_review(request.user)}
    if show not in shows or window not in WINDOWS or scope not in ("mine", "desks"):
        raise Http404
    if not number.isdecimal() or not 1 <= int(number) <= 1000:
        raise Http404
    number = int(number)
    dated = show not in UNDATED_SHOWS
    work = Worklist(request.user, now=timezone.now(), mine=scope == "mine")
    rows, total = work.rows(
        show, window, size=PAGE_SIZE, page=number, newest_first=show == "overdue" or (dated and window == "past7")
    )
    chosen = {"show": show, "window": window, "scope": scope}
    pages = max(1, math.ceil(total / PAGE_SIZE))

    def link(**change):
        return "?" + urlencode(chosen | change)

    return page(
        request,
        "cases/docket.html",
        "Docket",
        days=_by_day(work.items(rows)),
        total=total,
        heading=shows[show] if not dated else f"{shows[show]}, {WINDOWS[window].lower()}",
        has_window=dated,
        has_scope=show not in ("tasks", "reviews"),
        shows=[(label, link(show=key), key == show) for key, label in shows.items()],
        windows=[(label, link(window=key), key == window) for key, label in WINDOWS.items()],
        scopes=[("Mine", link(scope="mine"), scope == "mine"), ("My desks", link(scope="desks"), scope == "desks")],
        page_number=number,
        pages=pages,
        previous=link(page=number - 1) if number > 1 else "",
        next=link(page=number + 1) if number < pages else "",
        printed_at=timezone.now(),
    )


def _by_day(items):
    """``(day in the court's calendar, items)`` in the order given; undated ones together."""
    days = groupby(items, key=lambda item: item.moment.day_words if item.moment else "")
    return [(day, list(of_day)) for day, of_day in days]
