"""What was done to people, as a list that can be narrowed, with what it comes to."""

from datetime import date
from urllib.parse import urlencode

from django.http import Http404
from django.urls import reverse
from django.utils.dateparse import parse_date

from cases.enums import ReprisalKind, ReprisalState
from cases.models import Case, Reprisal
from cases.models.reprisal import WHOM
from cases.pages.links import add_page, list_page
from cases.pages.reprisals import listed
from cases.reprisal_totals import totals_of
from config.shared.partial_dates import overlaps
from people.models import Desk
from people.rules import CONTENT
from people.views.doors import for_staff

from .shell import page

PAGE_SIZE = 50
NAMES = ("kind", "state", "against", "desk", "case", "from", "to")
AGAINST = {"person": "Persons", "group": "Groups", "witness": "Witnesses", "staff": "Colleagues"}


@for_staff
def reprisals(request):
    given = {name: request.GET.get(name, "").strip() for name in NAMES}
    desks = [(str(pk), name) for pk, name in Desk.objects.permitted(request.user).values_list("pk", "name")]
    number = request.GET.get("page", "1")
    if not number.isdecimal() or not 1 <= int(number[:6]) <= 1000:
        raise Http404
    number = int(number)
    rows = Reprisal.objects.permitted(request.user)
    case_unknown = False
    if given["case"]:
        case = Case.objects.permitted(request.user).filter(reference=given["case"].upper()[:16]).first()
        case_unknown = case is None
        rows = rows.filter(case=case) if case else rows.none()
    rows = _narrowed(rows, given, dict(desks))
    totals = totals_of(rows)
    pages = max(1, -(-totals.rows // PAGE_SIZE))
    if number > pages:
        raise Http404
    start = (number - 1) * PAGE_SIZE
    chosen = rows.select_related("desk").order_by("-happened_earliest", "-created_at", "-id")
    return page(
        request,
        "cases/reprisals.html",
        "Reprisals",
        rows=listed(request.user, list(chosen[start : start + PAGE_SIZE])),
        totals=totals,
        given=given,
        kinds=ReprisalKind.choices,
        states=ReprisalState.choices,
        against=AGAINST.items(),
        desks=desks,
        case_unknown=case_unknown,
        is_narrowed=any(given.values()),
        pages=pages,
        number=number,
        query=urlencode({name: value for name, value in given.items() if value}),
        add_url=add_page(Reprisal) if request.user.roles & CONTENT["add"] else "",
        records_url=list_page(Reprisal),
        export_url=f"{reverse('new_export')}?{_as_asked_of_an_export(given)}",
    )


def _as_asked_of_an_export(given):
    """The same rows, in the names of the API's filters."""
    asked = {"rows": "reprisals"} | {name: given[name] for name in ("kind", "state", "desk", "case")}
    if given["from"] or given["to"]:
        asked["happened_overlaps"] = f"{given['from'] or '..'}/{given['to'] or '..'}"
    return urlencode({name: value for name, value in asked.items() if value})


def _narrowed(rows, given, desks):
    """Http404 for what no form of ours sends."""
    known = (
        given["kind"] in ("", *ReprisalKind.values)
        and given["state"] in ("", *ReprisalState.values)
        and given["against"] in ("", *WHOM)
        and given["desk"] in ("", *desks)
    )
    if not known:
        raise Http404
    if given["kind"]:
        rows = rows.filter(kind=given["kind"])
    if given["state"]:
        rows = rows.filter(state=given["state"])
    if given["against"]:
        rows = rows.filter(**{f"{given['against']}__isnull": False})
    if given["desk"]:
        rows = rows.filter(desk=given["desk"])
    since, until = _day(given["from"]), _day(given["to"])
    return rows.filter(overlaps("happened", since, until)) if since or until else rows


def _day(text) -> date | None:
    try:
        found = parse_date(text) if text else None
    except ValueError:
        found = None
    if text and (found is None or not 1900 <= found.year < 2200):
        raise Http404
    return found
