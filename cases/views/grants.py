"""Grants that end soon: the list behind the administrator's number."""

from django.http import Http404
from django.utils import timezone

from people.enums import Role
from people.views.doors import signed_in

from .home import ENDING, ending_grants
from .shell import page


@signed_in
def ending(request):
    if Role.ADMINISTRATOR not in request.user.roles:
        raise Http404
    grants = ending_grants(request.user, before=timezone.now() + ENDING).select_related("user", "desk")
    return page(request, "cases/ending_grants.html", "Grants ending within 30 days", grants=grants)
