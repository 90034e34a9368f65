"""Break-glass: opening one record past one's grant, what was opened, and judging it."""

from django.apps import apps
from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.views.decorators.debug import sensitive_post_parameters, sensitive_variables
from django.views.decorators.http import require_POST

from cases.pages.links import page_of
from people.actions.break_glass import break_glass, end_opening, review_opening
from people.enums import Role
from people.forms.break_glass import BreakGlassForm, ReviewForm
from people.models import BreakGlass
from people.querysets import may
from people.views.doors import for_roles

from .shell import page

SHOWN = 50


@sensitive_post_parameters("passphrase")
@for_roles({Role.COORDINATOR, Role.AUDITOR})
def openings(request):
    """The last of what was opened; a coordinator asks here."""
    asks = Role.COORDINATOR in request.user.roles
    if request.method == "POST" and not asks:
        raise PermissionDenied
    form = BreakGlassForm(request.POST or None, row=None, request=request) if asks else None
    if request.method == "POST" and form.is_valid():
        opening = _open(request, form)
        if opening is not None:
            messages.success(request, "Open to you for 24 hours. The other coordinators and the auditors were told.")
            return redirect("opening", pk=opening.pk)
    rows = BreakGlass.objects.permitted(request.user).select_related("by", "grant__desk", "reviewed_by")
    return page(
        request,
        "people/break_glass.html",
        "Break-glass",
        status=400 if form is not None and form.errors else 200,
        form=form,
        openings=[_state(row) for row in rows[:SHOWN]],
    )


@sensitive_variables()
def _open(request, form):
    try:
        return break_glass(by=request.user, now=timezone.now(), **form.cleaned_data)
    except ValidationError as error:
        form.spread(error)
        return None


@for_roles({Role.COORDINATOR, Role.AUDITOR})
def opening(request, pk):
    row = _opening(request, pk)
    return _shown(request, row, ReviewForm(None, row=row, request=request))


@require_POST
@for_roles({Role.COORDINATOR, Role.AUDITOR})
def end(request, pk):
    row = _opening(request, pk)
    if row.state != "closed" and not may(request.user, "end", row):
        raise PermissionDenied
    try:
        end_opening(row, by=request.user, now=timezone.now())
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
    else:
        messages.success(request, f"{row.reference} is closed again.")
    return redirect("opening", pk=pk)


@require_POST
@for_roles({Role.COORDINATOR, Role.AUDITOR})
def review(request, pk):
    row = _opening(request, pk)
    if row.reviewed_at is None and not may(request.user, "review", row):
        raise PermissionDenied
    form = ReviewForm(request.POST, row=row, request=request)
    if form.is_valid():
        try:
            review_opening(row, by=request.user, now=timezone.now(), **form.cleaned_data)
        except ValidationError as error:
            form.spread(error)
        else:
            messages.success(request, "Your judgement is on record.")
            return redirect("opening", pk=pk)
    return _shown(request, row, form)


def _shown(request, row, form):
    return page(
        request,
        "people/opening.html",
        f"Break-glass on {row.reference}",
        status=400 if form.errors else 200,
        opening=row,
        opened=_counts(row),
        may_end=may(request.user, "end", row),
        form=form if may(request.user, "review", row) else None,
        address=_address(request.user, row),
    )


def _counts(row) -> list[tuple[str, int]]:
    """What was opened, by kind; the record's own kind first."""
    kinds = sorted(row.rows, key=lambda kind: (kind != row.object_type, kind))
    return [(apps.get_model(kind)._meta.verbose_name_plural, len(row.rows[kind])) for kind in kinds]


def _address(user, row) -> str:
    """Of the record, for those who may see it now."""
    model = apps.get_model(row.object_type)
    is_seen = model._default_manager.permitted(user).filter(pk=row.object_id).exists()
    return page_of(model, row.object_id) if is_seen else ""


def _opening(request, pk):
    rows = BreakGlass.objects.permitted(request.user).select_related("by", "ended_by", "grant__desk", "reviewed_by")
    return _state(get_object_or_404(rows, pk=pk))


def _state(row):
    """``open``, ``closed``: as a reader is told now."""
    row.state = "open" if row.ended_at is None and row.until > timezone.now() else "closed"
    return row
