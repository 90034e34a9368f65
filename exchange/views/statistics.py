"""Statistics and the map, for staff. Researchers read the API."""

from urllib.parse import urlencode

from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.http import Http404, QueryDict
from django.utils import timezone

from cases.views.shell import page
from exchange.pages import statistic_rows
from exchange.pages.statistics import CELL, HOW, POSSIBLE, context, figure_links, view_links
from exchange.statistics.answers import answer, filters_in_words
from exchange.statistics.asked import BY, MOST_DIMENSIONS, read
from exchange.statistics.figures import FIGURES
from exchange.statistics.map.views import VIEWS
from exchange.statistics.reader import Reader
from people.consent import civil_today
from people.views.doors import for_staff

PAGE_SIZE = 50
FIRST = "persons"


@for_staff
def statistics(request):
    return _figure_page(request, FIGURES[FIRST])


@for_staff
def figure(request, slug):
    return _figure_page(request, _figure(slug))


@for_staff
def places_map(request):
    """Where people are held."""
    asked = request.GET.copy()
    view = asked.pop("view", [""])[-1]
    if view not in ("", *VIEWS):
        raise Http404
    asked.setlist(BY, ["place"])
    found, problems = _answered(request, FIGURES["detentions"], asked)
    shown = context(found, view=view)
    return page(
        request,
        "exchange/map.html",
        "Map",
        **shown,
        problems=problems,
        view=view,
        views=view_links(found, view),
    )


@for_staff
def rows(request, slug):
    """The rows a number counts."""
    one, reader = _figure(slug), Reader(request.user, civil_today())
    query = request.GET.copy()
    cells, how, number = query.pop(CELL, []), query.pop(HOW, [""])[-1], query.pop("page", ["1"])[-1]
    try:
        asked = read(one, reader, query)
        chosen = statistic_rows.chosen_values(one, reader, cells)
    except ValidationError:
        raise Http404 from None
    found = statistic_rows.rows_of(one, reader, asked.filters, chosen, possible=how == POSSIBLE)
    pages = Paginator(found.order_by("-created_at", "-id"), PAGE_SIZE)
    if not number.isdecimal() or not 1 <= int(number[:6]) <= pages.num_pages:
        raise Http404
    at = pages.page(int(number))
    lines = statistic_rows.lines_of(list(at.object_list), request.user)
    kept = [each for each in request.GET.lists() if each[0] != "page"]
    return page(
        request,
        "exchange/statistic_rows.html",
        f"{one.words.title}: the rows counted",
        figure=one,
        chosen=statistic_rows.in_words(chosen, reader),
        narrowed=filters_in_words(one, asked, reader),
        is_possible=how == POSSIBLE,
        lines=lines,
        has_about=any(line.about for line in lines),
        at=at,
        query=urlencode(kept, doseq=True),
    )


def _figure_page(request, one):
    found, problems = _answered(request, one, request.GET)
    by = [*found.asked.by, *[""] * MOST_DIMENSIONS]
    return page(
        request,
        "exchange/statistics.html",
        "Statistics",
        **context(found),
        problems=problems,
        figures=figure_links(one, found.reader),
        dimensions=list(one.dimensions.values()),
        by=by[:MOST_DIMENSIONS],
        is_narrowed=bool(found.asked.filters),
    )


def _answered(request, one, query):
    """The answer; where something of the address cannot be read, the figure as it is, and what was wrong."""
    reader, problems = Reader(request.user, civil_today()), []
    try:
        asked = read(one, reader, query)
    except ValidationError as error:
        problems = [f"{name.replace('_', ' ')}: {said}" for name, messages in error for said in messages]
        kept = QueryDict(mutable=True)
        kept.setlist(BY, [each for each in query.getlist(BY) if each in one.dimensions][:MOST_DIMENSIONS])
        asked = read(one, reader, kept)
    return answer(one, asked, reader, now=timezone.now()), problems


def _figure(slug):
    if slug not in FIGURES:
        raise Http404
    return FIGURES[slug]
