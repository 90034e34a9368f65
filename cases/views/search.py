"""Search over everything, from any page."""

from django.http import HttpResponseRedirect

from cases.pages.search import address_of_reference, search
from people.finding import LONGEST
from people.views.doors import for_staff

from .shell import page


@for_staff
def search_all(request):
    text = " ".join(request.GET.get("q", "").replace("\x00", "").split())[:LONGEST]
    exact = request.GET.get("exact") == "1"
    address = address_of_reference(request.user, text) if text else ""
    if address:
        return HttpResponseRedirect(address)
    sections = search(request.user, text, exact=exact) if text else []
    return page(request, "cases/search.html", "Search", text=text, exact=exact, sections=sections)
