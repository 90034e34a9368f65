"""The list of a day or a week by court, for paper."""

from datetime import date, timedelta

from django.http import Http404
from django.utils import timezone

from cases.pages.chosen_rows import Narrowed
from cases.pages.court_list import court_lists
from cases.pages.docket_query import YEARS
from cases.pages.worklist import Worklist
from people.views.doors import for_staff

from .docket import chosen_court, office_today
from .shell import page

DAYS = ("1", "7")


@for_staff
def docket_print(request):
    """``?from=2026-11-23&days=7&court=<id>``; today's alone where nothing is asked. Cancelled ones stand struck out:
    whoever waits at the court must know."""
    now = timezone.now()
    days = request.GET.get("days", "1")
    if days not in DAYS:
        raise Http404
    first = _first(request.GET.get("from", ""), office_today(now))
    last = first + timedelta(days=int(days) - 1)
    court = chosen_court(request.user, request.GET.get("court", ""))
    work = Worklist(request.user, now=now, narrowed=Narrowed("any", court[0] if court else None))
    lists, left_out = court_lists(work, first, last)
    return page(
        request,
        "cases/docket_print.html",
        "Hearings by court",
        lists=lists,
        total=sum(one.number for one in lists),
        left_out=left_out,
        first=first,
        last=last,
        court=court[1] if court else "",
        printed_at=now,
    )


def _first(text, today):
    if not text:
        return today
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise Http404 from None
    if day.year not in YEARS:
        raise Http404
    return day
