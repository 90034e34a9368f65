"""The ledger of diplomatic notes, and one note with its chain into a prosecution."""

from django.http import Http404
from django.utils import timezone

from cases.pages.notes import DIRECTIONS, STATES, address, list_notes, read_note
from config.shared.zones import zone_of
from people.rules import EDITORS
from people.views.doors import for_staff

from .shell import page


def _today(request):
    return timezone.now().astimezone(zone_of(request.user.time_zone)).date()


@for_staff
def notes(request):
    asked = {"state": request.GET.get("state", ""), "direction": request.GET.get("direction", "")}
    number = request.GET.get("page", "1")
    if asked["state"] not in STATES or asked["direction"] not in DIRECTIONS or not number.isdecimal():
        raise Http404
    lines, found = list_notes(request.user, today=_today(request), **asked, page=int(number[:6]))
    return page(
        request,
        "cases/notes.html",
        "Diplomatic notes",
        lines=lines,
        states=[(label, address(**asked | {"state": key}), key == asked["state"]) for key, label in STATES.items()],
        directions=[
            (label, address(**asked | {"direction": key}), key == asked["direction"])
            for key, label in DIRECTIONS.items()
        ],
        earlier=address(**asked, page=found.next_page_number()) if found.has_next() else "",
        later=address(**asked, page=found.previous_page_number()) if found.has_previous() else "",
        may_add=bool(request.user.roles & EDITORS),
    )


@for_staff
def note(request, pk):
    found = read_note(request.user, pk, today=_today(request))
    if found is None:
        raise Http404
    return page(request, "cases/note.html", f"Note {found.line.row.reference}", note=found)
