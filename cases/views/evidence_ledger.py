"""The evidence of a proceeding: read, printed, changed for one exhibit or several."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpResponseRedirect
from django.urls import reverse

from cases.forms.exhibits import FORMS
from cases.models import Exhibit
from cases.pages.evidence_ledger import read_ledger
from people.rules import EDITORS
from people.views.doors import for_staff

from .chosen_lines import chosen_lines
from .shell import page


@for_staff
def evidence_ledger(request, pk):
    ledger = _ledger(request, pk)
    return page(
        request,
        "cases/evidence_ledger.html",
        ledger.proceeding.title,
        ledger=ledger,
        everyone=request.GET.get("choose") == "all",
        may_add=bool(request.user.roles & EDITORS),
        kinds=[(kind, form.title) for kind, form in FORMS.items()],
    )


@for_staff
def change_exhibits(request, pk, kind):
    """Asks what the change of ``kind`` needs and makes it for all chosen exhibits or for none."""
    ledger = _ledger(request, pk)
    if kind not in FORMS:
        raise Http404
    given = request.POST if request.method == "POST" else request.GET
    chosen = chosen_lines(ledger.lines, given.getlist("e"))
    if not chosen:
        messages.warning(request, "Choose at least one exhibit first.")
        return HttpResponseRedirect(_address(ledger))
    rows = list(Exhibit.objects.permitted(request.user, "change").filter(pk__in=[line.row.pk for line in chosen]))
    if len(rows) != len(chosen):
        raise PermissionDenied
    form = FORMS[kind](request.POST or None, row=ledger.proceeding, request=request)
    if request.method == "POST" and form.is_valid():
        try:
            form.perform(rows, by=request.user, **form.cleaned_data)
        except ValidationError as error:
            form.spread(error)
        else:
            messages.success(request, f"On record for {len(rows)} exhibit{'' if len(rows) == 1 else 's'}.")
            return HttpResponseRedirect(_address(ledger))
    return page(request, "cases/change_exhibits.html", form.title, ledger=ledger, kind=kind, form=form, chosen=chosen)


def _ledger(request, pk):
    ledger = read_ledger(request.user, pk)
    if ledger is None:
        raise Http404
    return ledger


def _address(ledger):
    return reverse("evidence_ledger", args=[ledger.proceeding.pk])
