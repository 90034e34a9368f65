"""Whether an address is on record already, asked while it is typed."""

from django.http import JsonResponse
from django.urls import reverse

from people.views.doors import for_staff
from sources.same_address import same_address


@for_staff
def same_address_rows(request):
    """Sources with this address that the reader may see; ``but`` is the one being edited."""
    found = same_address(request.user, request.GET.get("url", "")[:1000])
    but = request.GET.get("but", "")
    rows = [
        {
            "title": one.title,
            "reference": one.reference,
            "page": reverse("admin:sources_source_change", args=[one.pk]),
        }
        for one in found
        if str(one.pk) != but
    ]
    return JsonResponse({"rows": rows})
