"""Consent of a person or a witness: read, answer, take back; and what wants looking after."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone

from cases.forms.consents import ConsentForm, WithdrawForm
from cases.models import Task
from cases.pages.consents import ahead_of, called, history, standings, withdrawals
from cases.pages.consents_due import due_lists, names_of
from people.models import Person
from people.querysets import may
from people.views.doors import for_staff
from sources.actions.consents import owner_key, record_answers
from sources.actions.withdrawals import disclosures_to, withdraw_consent
from sources.models import Consent, Withdrawal, Witness

from .shell import page

KINDS = {"person": Person, "witness": Witness}


@for_staff
def consent(request, kind, pk):
    """Where consent stands, what was answered before, and what left."""
    subject = _subject(request, kind, pk)
    return _page(
        request,
        "consent.html",
        "Consent",
        subject,
        standings=standings(request.user, subject),
        history=history(request.user, subject),
        left=list(disclosures_to(subject, request.user).select_related("consent")[:200]),
        withdrawals=withdrawals(request.user, subject),
        can_change=may(request.user, "change", subject),
    )


@for_staff
def record_consent(request, kind, pk):
    subject = _subject(request, kind, pk, "change")
    form = ConsentForm(request.POST or None, row=subject, request=request)
    if request.method == "POST" and form.is_valid():
        try:
            rows = record_answers(subject, by=request.user, now=timezone.now(), **form.values)
        except ValidationError as error:
            form.spread(error)
        else:
            messages.success(request, f"{len(rows)} answer{'s' if len(rows) > 1 else ''} on record.")
            return redirect("consent", kind=kind, pk=pk)
    return _page(
        request,
        "consent_form.html",
        "Record answers about consent",
        subject,
        form=form,
        standings={each.purpose: each for each in standings(request.user, subject)},
        status=400 if form.errors else 200,
    )


@for_staff
def withdraw(request, kind, pk):
    """Asks for what, shows what has left and what would be removed, and takes it back once that was seen."""
    subject = _subject(request, kind, pk, "change")
    form = WithdrawForm(request.POST or None, row=subject, request=request)
    ahead = None
    if request.method == "POST" and form.is_valid():
        ahead = ahead_of(request.user, subject, form.cleaned_data["purposes"])
        if "confirm" in request.POST and _seen(form.cleaned_data["purposes"]) == request.POST.get("seen"):
            try:
                made = withdraw_consent(subject, by=request.user, now=timezone.now(), **form.cleaned_data)
            except ValidationError as error:
                form.spread(error)
            else:
                return redirect("withdrawal", pk=made.pk)
    seen = _seen(form.cleaned_data["purposes"]) if ahead else ""
    return _page(request, "withdraw.html", "Withdraw consent", subject, form=form, ahead=ahead, seen=seen)


@for_staff
def withdrawal(request, pk):
    """The tombstone, and whom to tell."""
    row = get_object_or_404(
        Withdrawal.objects.permitted(request.user).select_related("person", "witness", "taken_by", "created_by"), pk=pk
    )
    subject = _subject(request, owner_key(row.whose), row.whose.pk)
    tasks = Task.objects.permitted(request.user).filter(reference__in=row.removed.get("tasks", []))
    labels = dict(Consent._meta.get_field("purpose").choices)
    return _page(
        request,
        "withdrawal.html",
        f"Withdrawal {row.reference}",
        subject,
        row=row,
        purposes=[labels[each] for each in row.purposes],
        removed={
            "Testimonies taken off publication": row.removed.get("unpublished", []),
            "Packets discarded": row.removed.get("packets_discarded", []),
            "Exports whose file was removed": row.removed.get("exports", []),
        },
        tasks=list(tasks.select_related("assignee").order_by("title")),
        left=list(disclosures_to(subject, request.user, row.purposes).select_related("consent")[:200]),
    )


@for_staff
def due(request):
    mine = request.GET.get("scope") != "desks"
    lists = due_lists(request.user, mine=mine, now=timezone.now())
    names = names_of(request.user, [row for each in lists for row in each.rows])
    for each in lists:
        for row in each.rows:
            row.called = names.get(row.person_id or row.witness_id, "")
            row.url = _address(row) if row.called else ""
    return page(request, "cases/consents_due.html", "Consent to look after", lists=lists, mine=mine)


def _address(row):
    return reverse("consent", args=["person" if row.person_id else "witness", row.person_id or row.witness_id])


def _subject(request, kind, pk, action=None):
    """The person or witness; hidden is missing, and one who may only look is told so."""
    model = KINDS.get(kind)
    if model is None:
        raise Http404
    subject = get_object_or_404(model.objects.permitted(request.user), pk=pk)
    if action and not may(request.user, action, subject):
        raise PermissionDenied
    return subject


def _seen(purposes) -> str:
    """What the list of what has left was shown for."""
    return ",".join(sorted(purposes)) or "all"


def _page(request, template, title, subject, *, status=200, **context):
    kind = owner_key(subject)
    context |= {"subject": subject, "kind": kind, "called": called(subject)}
    answer = page(request, f"cases/{template}", title, **context)
    answer.status_code = status
    return answer
