"""“My day”, and the coordinator's week."""

from django.http import Http404
from django.utils import timezone

from cases.pages.agenda import agenda
from people.enums import Role
from people.views.doors import for_staff

from .shell import page


@for_staff
def my_agenda(request):
    return _page(request, "Agenda", of_desks=False)


@for_staff
def week(request):
    if Role.COORDINATOR not in request.user.roles:
        raise Http404
    return _page(request, "The week on my desks", of_desks=True)


def _page(request, title, *, of_desks):
    overdue, days = agenda(request.user, now=timezone.now(), of_desks=of_desks)
    return page(
        request,
        "cases/agenda.html",
        title,
        overdue=overdue,
        days=days,
        of_desks=of_desks,
        coordinates=Role.COORDINATOR in request.user.roles,
        zone=request.user.time_zone,
    )
