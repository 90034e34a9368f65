"""The page of a testimony, and what is drawn from its words."""

from django.core.exceptions import NON_FIELD_ERRORS, PermissionDenied, ValidationError
from django.db import transaction
from django.db.models import Q
from django.http import Http404, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone

from cases.forms.intake import FACTS
from cases.intake.facts import draw_claim, draw_detention, draw_tie
from cases.models import Claim, Detention
from cases.pages.spoken import spoken
from people.grants import desks_of
from people.models import Person, Tie
from people.querysets import may
from people.views.doors import for_staff
from sources.models import Testimony, TestimonySubject, Witness
from sources.views.files import FileForm, files_of, levels_of, under_way

from .shell import page

MODELS = {"detention": Detention, "tie": Tie, "claim": Claim}


@for_staff
def testimony(request, pk):
    row = _row(request, pk)
    return _page(request, row)


@for_staff
def fact(request, pk, kind):
    """One row drawn from the words chosen on the page."""
    row = _row(request, pk)
    if kind not in FACTS or request.method != "POST":
        raise Http404
    if kind not in _kinds(request.user, row):
        raise PermissionDenied
    form = FACTS[kind](request.POST, people=_people(request.user, row), kind=kind)
    if form.is_valid():
        try:
            made = _draw(request, row, kind, form.cleaned_data)
        except ValidationError as error:
            _spread(form, error)
        else:
            return HttpResponseRedirect(f"{reverse('intake_testimony', args=[row.pk])}?drawn={made.pk}#facts")
    return _page(request, row, refused=(kind, form), status=400)


def _row(request, pk):
    return get_object_or_404(Testimony.objects.permitted(request.user), pk=pk)


def _kinds(user, row):
    """What one may draw from this testimony: whatever one may add on its desk."""
    return [
        kind
        for kind, model in MODELS.items()
        if row.desk_id in desks_of(user, model._default_manager.get_queryset().rules["add"])
    ]


def _people(user, row):
    """Those spoken of, and the witness unless protected."""
    subjects = TestimonySubject.objects.permitted(user).filter(testimony=row).values("person")
    witness = Witness.objects.permitted(user).filter(pk=row.witness_id, person__isnull=False).values("person")
    return Person.objects.referable(user).filter(Q(pk__in=subjects) | Q(pk__in=witness))


def _draw(request, row, kind, values):
    with transaction.atomic():
        if kind == "detention":
            made = draw_detention(row, by=request.user, now=timezone.now(), **values)
        elif kind == "tie":
            made = draw_tie(row, by=request.user, **values)
        else:
            made = draw_claim(row, by=request.user, **values)
        if not may(request.user, "view", made):
            raise ValidationError("You may not write this on that desk and level.")
    return made


def _spread(form, error):
    if not hasattr(error, "error_dict"):
        form.add_error(None, error)
        return
    for name, errors in error.error_dict.items():
        home = next((field for field in form.fields if name == field or name.startswith(f"{field}_")), None)
        form.add_error(home if name != NON_FIELD_ERRORS else None, errors)


def _page(request, row, refused=None, status=200):
    people = _people(request.user, row)
    kinds = _kinds(request.user, row)
    forms = {kind: FACTS[kind](people=people, kind=kind) for kind in kinds}
    if refused:
        forms[refused[0]] = refused[1]
    shown = spoken(request.user, row)
    levels = levels_of(request.user, shown.source) if shown.source else []
    adds = bool(levels) and may(request.user, "change", shown.source)
    answer = page(
        request,
        "cases/intake/spoken.html",
        f"Testimony {row.reference}",
        spoken=shown,
        forms=forms,
        refused=refused[0] if refused else "",
        drawn=request.GET.get("drawn", ""),
        session=row.session if row.session_id and may(request.user, "view", row.session) else None,
        changes=may(request.user, "change", row),
        source=shown.source,
        form=FileForm(levels=levels) if adds else None,
        adds=adds,
        files=files_of(request.user, shown.source) if shown.source else [],
        under_way=under_way(request.user, shown.source) if adds else [],
    )
    answer.status_code = status
    return answer
