"""Who can see a row and why, and what a colleague can see."""

from django.apps import apps
from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.shortcuts import get_object_or_404

from cases.pages.colleague import MOST_COUNTED, reach_of_colleague
from cases.pages.known import Known
from cases.pages.who_sees import who_sees
from people.enums import Role
from people.grants import desks_of
from people.models import Record
from people.querysets import may
from people.rules import EDITORS
from people.views.doors import for_roles

from .shell import page


@for_roles(EDITORS)
def who_sees_row(request, kind, pk):
    """For those who may change the row and for the coordinators of its desk; why a grant was given is for the latter.
    Whoever may not see the row finds no page."""
    try:
        model = apps.get_model(kind)
    except (LookupError, ValueError):
        raise Http404 from None
    if not issubclass(model, Record):
        raise Http404
    row = get_object_or_404(model._default_manager.permitted(request.user).select_related("desk"), pk=pk)
    coordinates = row.desk_id in desks_of(request.user, {Role.COORDINATOR})
    if not coordinates and not may(request.user, "change", row):
        raise PermissionDenied
    able, others = who_sees(row)
    known = Known(request.user)
    known.want(model, row.pk)
    return page(
        request,
        "cases/who_sees.html",
        f"Who can see {row.reference}",
        row=row,
        ref=known.get(model, row.pk),
        able=able,
        others=others,
        tells_why=coordinates,
    )


@for_roles({Role.ADMINISTRATOR, Role.COORDINATOR})
def colleague(request, pk):
    reach = reach_of_colleague(request.user, pk)
    if reach is None:
        raise Http404
    return page(
        request,
        "cases/colleague.html",
        f"What {reach.user.full_name} can see",
        reach=reach,
        most_counted=MOST_COUNTED,
        keeps_accounts=Role.ADMINISTRATOR in request.user.roles,
    )
