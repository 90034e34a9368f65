"""A source read, and its passages marked one after another."""

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpResponseRedirect
from django.urls import reverse

from cases.actions.passages import mark_citation, mark_claim
from cases.forms.passages import PassageForm
from cases.models import Claim
from cases.pages.source_text import read_source_text
from people.views.doors import for_staff

from .shell import page


@for_staff
def read_source(request, pk):
    read = read_source_text(request.user, pk)
    if read is None:
        raise Http404
    if request.method == "POST" and not read.may_add:
        raise PermissionDenied
    first = {"about": request.GET.get("about", "")[:16]}
    form = PassageForm(request.POST or None, user=request.user, initial=first)
    if request.method == "POST" and form.is_valid() and _mark(request, read.source, form):
        messages.success(request, "Marked.")
        return HttpResponseRedirect(f"{reverse('read_source', args=[pk])}?about={form.cleaned_data['about']}#mark")
    return page(
        request,
        "cases/read_source.html",
        "Read and mark",
        read=read,
        form=form,
        media=admin.site.get_model_admin(Claim).media,
    )


def _mark(request, source, form) -> bool:
    given = form.cleaned_data
    place = {"quote": given["quote"], "start": given["start"], "about": given["about"], "by": request.user}
    try:
        if not given["field"]:
            mark_citation(source, certainty=given["certainty"], **place)
            return True
        date, words = given["as_of"]
        mark_claim(
            source,
            field=given["field"],
            value=given["value"],
            certainty=given["certainty"],
            attributed_to=given["attributed_to"],
            as_of=date,
            as_of_words=words,
            **place,
        )
    except ValidationError as error:
        form.spread(error)
        return False
    return True
