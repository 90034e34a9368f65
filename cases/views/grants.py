"""Grants that end soon: the list behind the administrator's number."""

from django.utils import timezone

from people.views.doors import for_administrators

from .home import ENDING, ending_grants
from .shell import page


@for_administrators
def ending(request):
    grants = ending_grants(request.user, before=timezone.now() + ENDING).select_related("user", "desk")
    return page(request, "cases/ending_grants.html", "Grants ending within 30 days", grants=grants)
