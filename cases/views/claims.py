"""Claims entered several at once, the choice among them, and the rows and facts offered while one types."""

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpResponseRedirect, JsonResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.views.decorators.http import require_POST

from cases.actions.claims import record_claims
from cases.actions.disagreements import choose_claim, take_back_value
from cases.claim_fields import fields_of
from cases.forms.claims import LINES, Answers, ChooseForm, QuestionForm
from cases.models import Claim, Disagreement
from cases.pages.known import Known
from cases.pages.markers import claims_page
from cases.pages.row_finder import KINDS, offers
from cases.row_by_reference import by_reference
from people.querysets import may
from people.views.doors import for_staff

from .shell import page


@for_staff
def add_claims(request):
    """One question, and what each source says of it."""
    if not request.user.roles & Claim.objects.none().rules["add"]:
        raise PermissionDenied
    first = {name: request.GET.get(name, "") for name in ("about", "field", "topic", "case")}
    given = request.POST if request.method == "POST" else None
    question = QuestionForm(given, user=request.user, initial=first)
    lines = {"form_kwargs": {"user": request.user}, "prefix": "line"}
    if given is not None and "more" in given:
        answers = _with_more(given, lines)
        question._errors = {}
    else:
        answers = Answers(given, initial=[{"source": request.GET.get("source", "")}], **lines)
        is_whole = given is not None and question.is_valid() & answers.is_valid()
        if is_whole and (about := _record(request, question, answers)) is not None:
            number = len(answers.said)
            messages.success(request, f"On record: {number} claim{'' if number == 1 else 's'}.")
            return HttpResponseRedirect(claims_page(type(about), about.pk, question.cleaned_data["field"]))
    return page(
        request,
        "cases/add_claims.html",
        "Claims for one question",
        question=question,
        answers=answers,
        media=admin.site.get_model_admin(Claim).media,
    )


def _with_more(given, lines):
    """The same lines, and as many again; nothing is judged yet."""
    grown = given.copy()
    grown["line-TOTAL_FORMS"] = min(int(given.get("line-TOTAL_FORMS", "0") or 0) + LINES, 40)
    answers = Answers(grown, **lines)
    for form in answers.forms:
        form._errors = {}
    answers._errors, answers._non_form_errors = [{} for _ in answers.forms], answers.error_class()
    return answers


def _record(request, question, answers):
    asked = question.cleaned_data
    about = asked["about"]
    try:
        record_claims(
            about,
            field=asked["field"],
            answers=answers.said,
            topic=asked["topic"],
            case=asked["case"],
            note=asked["note"],
            by=request.user,
        )
    except ValidationError as error:
        question.add_error(None, error.messages)
        return None
    return about


@for_staff
def choose(request, pk):
    """Which claim we go by, why, and whether its value goes into the row."""
    question = get_object_or_404(Disagreement.objects.permitted(request.user), pk=pk)
    if not may(request.user, "change", question):
        raise PermissionDenied
    form = ChooseForm(request.POST or None, row=question, request=request)
    if not form.claims:
        raise Http404
    if request.method == "POST" and form.is_valid():
        try:
            choose_claim(question, by=request.user, now=timezone.now(), **form.cleaned_data)
        except ValidationError as error:
            form.spread(error)
        else:
            messages.success(request, "Chosen. The other claims stay on record beside it.")
            return _back(form.cleaned_data["chosen"])
    known = Known(request.user)
    first = next(iter(form.claims.values()))
    about = known.get(first.subject_type.model_class(), first.subject_id)
    if about is None:
        raise Http404
    return page(
        request, "cases/choose_claim.html", "Choose a claim", question=question, form=form, about=about, first=first
    )


@for_staff
@require_POST
def take_back(request, pk):
    question = get_object_or_404(Disagreement.objects.permitted(request.user), pk=pk)
    if not may(request.user, "change", question):
        raise PermissionDenied
    chosen = question.chosen
    try:
        take_back_value(question, by=request.user, now=timezone.now())
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
    else:
        messages.success(request, "The record has its value from before again. The choice stands.")
    if chosen is None:
        return HttpResponseRedirect(request.path.replace("take-back/", ""))
    return _back(chosen)


def _back(claim):
    return HttpResponseRedirect(claims_page(claim.subject_type.model_class(), claim.subject_id, claim.field))


@for_staff
def offer_rows(request):
    kind = request.GET.get("kind", "any")
    if kind not in KINDS:
        raise Http404
    found = offers(request.user, request.GET.get("q", ""), kind)
    return JsonResponse({"rows": [{"reference": o.reference, "name": o.name, "kind": o.kind} for o in found]})


@for_staff
def offer_facts(request):
    """What can be claimed of the row with this reference."""
    try:
        row = by_reference(request.user, request.GET.get("about", ""))
    except ValidationError:
        return JsonResponse({"facts": []})
    return JsonResponse({"facts": [{"name": name, "label": label} for name, label in fields_of(type(row)).items()]})
