"""The dossier of a person."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.views.decorators.http import require_POST

from cases.pages.dossier import read_dossier
from people.actions.names import confirm_form
from people.models import Person
from people.views.doors import for_staff

from .shell import page


@for_staff
def person_dossier(request, pk):
    dossier = read_dossier(request.user, pk, now=timezone.now())
    if dossier is None:
        raise Http404
    if dossier.person.merged_into_id is not None:
        return redirect("person_dossier", pk=dossier.person.merged_into_id)
    return page(request, "cases/person_dossier.html", str(dossier.name), dossier=dossier)


@for_staff
@require_POST
def confirm_name(request, pk):
    """A generated spelling becomes a name on record."""
    person = get_object_or_404(Person.objects.permitted(request.user, "change").live(), pk=pk)
    try:
        name = confirm_form(person, text=request.POST.get("text", ""), by=request.user)
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
    else:
        messages.success(request, f"“{name.text}” is on record now.")
    return redirect("person_dossier", pk=pk)
