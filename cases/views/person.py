"""The dossier of a person."""

from django.http import Http404
from django.shortcuts import redirect
from django.utils import timezone

from cases.pages.dossier import read_dossier

from .shell import for_staff, page


@for_staff
def person_dossier(request, pk):
    dossier = read_dossier(request.user, pk, now=timezone.now())
    if dossier is None:
        raise Http404
    if dossier.person.merged_into_id is not None:
        return redirect("person_dossier", pk=dossier.person.merged_into_id)
    return page(request, "cases/person_dossier.html", str(dossier.name), dossier=dossier)
