"""Grants of a desk: who works there, in which role, up to which level, until when, and why."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.db.models import Count
from django.db.models.functions import Now
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone

from people.actions.grants import end_grant, extend_grant, grant
from people.enums import Role
from people.forms.grants import EndForm, GiveForm, UntilForm
from people.grant_story import story
from people.grants import counts_now, desks_of, live
from people.models import Desk, Membership
from people.querysets import may
from people.step_up import confirmed
from people.views.doors import for_roles

from .shell import page

READERS = {Role.COORDINATOR, Role.ADMINISTRATOR, Role.AUDITOR}
ENDED_SHOWN = 50


def desks_with_grants(user):
    """Desks whose grants ``user`` reads: all, or those they coordinate."""
    if user.roles & {Role.ADMINISTRATOR, Role.AUDITOR}:
        return Desk.objects.known_to(user)
    return Desk.objects.permitted(user).filter(pk__in=desks_of(user, {Role.COORDINATOR}))


def gives_on(user, desk) -> bool:
    return Role.ADMINISTRATOR in user.roles or desk.pk in desks_of(user, {Role.COORDINATOR})


@for_roles(READERS)
def grants(request):
    counts = counts_now("memberships__")
    desks = desks_with_grants(request.user).annotate(grants=Count("memberships", filter=counts, distinct=True))
    return page(request, "people/grants.html", "Grants by desk", desks=desks.order_by("name"))


@for_roles(READERS)
def desk_grants(request, pk):
    desk = get_object_or_404(desks_with_grants(request.user), pk=pk)
    here = Membership.objects.permitted(request.user).filter(desk=desk).select_related("user", "granted_by")
    return page(
        request,
        "people/desk_grants.html",
        f"Grants on {desk.name}",
        desk=desk,
        live=live(here).order_by("role", "user__full_name"),
        ended=here.filter(valid_until__lte=Now()).order_by("-valid_until")[:ENDED_SHOWN],
        changeable=_changeable(request.user, desk),
        gives=gives_on(request.user, desk),
        reads_reach=bool(request.user.roles & {Role.COORDINATOR, Role.ADMINISTRATOR}),
    )


@for_roles(READERS)
@confirmed
def give(request, pk):
    desk = get_object_or_404(desks_with_grants(request.user), pk=pk)
    if not gives_on(request.user, desk):
        raise PermissionDenied
    form = GiveForm(request.POST or None, row=desk, request=request)
    if request.method == "POST" and form.is_valid():
        try:
            given = grant(form.grant, by=request.user, now=timezone.now())
        except ValidationError as error:
            form.spread(error)
        else:
            messages.success(request, f"{given.user.full_name} works on {desk.name} from now on.")
            return redirect("desk_grants", pk=desk.pk)
    return page(
        request,
        "people/give_grant.html",
        f"Give a grant on {desk.name}",
        status=400 if form.errors else 200,
        desk=desk,
        form=form,
    )


@for_roles(READERS)
def one(request, key):
    row = _grant(request, key)
    return page(
        request,
        "people/grant.html",
        f"Grant of {row.user.full_name}",
        grant=row,
        is_over=row.valid_until is not None and row.valid_until <= timezone.now(),
        story=story(row),
        may_extend=may(request.user, "extend", row),
        may_end=may(request.user, "end", row),
        reads_reach=bool(request.user.roles & {Role.COORDINATOR, Role.ADMINISTRATOR}),
    )


@for_roles(READERS)
@confirmed
def extend(request, key):
    return _change(request, key, "extend", UntilForm, extend_grant, "Move its end", "The grant has a new end.")


@for_roles(READERS)
@confirmed
def end(request, key):
    return _change(request, key, "end", EndForm, end_grant, "End this grant", "The grant has ended.")


def _change(request, key, act, form_class, perform, title, done):
    row = _grant(request, key)
    if not may(request.user, act, row):
        raise PermissionDenied
    form = form_class(request.POST or None, row=row, request=request)
    if request.method == "POST" and form.is_valid():
        try:
            perform(row, by=request.user, now=timezone.now(), **form.cleaned_data)
        except ValidationError as error:
            form.spread(error)
        else:
            messages.success(request, done)
            return redirect("grant", key=row.public_id)
    context = {"grant": row, "form": form, "ask": title, "ends_now": act == "end"}
    return page(request, "people/change_grant.html", title, status=400 if form.errors else 200, **context)


def _grant(request, key):
    rows = Membership.objects.permitted(request.user).select_related("user", "desk", "granted_by")
    row = get_object_or_404(rows, public_id=key)
    if row.desk_id is None and Role.COORDINATOR in request.user.roles and not request.user.roles & set(READERS[1:]):
        raise Http404
    return row


def _changeable(user, desk) -> set:
    """Ids of the desk's grants that ``user`` may end or extend: one query."""
    return set(Membership.objects.permitted(user, "end").filter(desk=desk).values_list("pk", flat=True))
