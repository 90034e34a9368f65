"""The grid of co-defendants: read, change one or several, undo."""

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from cases.actions.joint_changes import undo_joint_change
from cases.enums import JointChangeKind
from cases.forms.joint_changes import FORMS
from cases.models import Counsel, Defendant, JointChange
from cases.pages.grid import read_grid
from cases.pages.joint_preview import ChangedMeanwhile, apply, cell, mark, preview
from people.querysets import may
from people.views.doors import for_staff

from .chosen_lines import chosen_lines
from .shell import page


@for_staff
def proceeding_grid(request, pk):
    grid = _grid(request, pk)
    everyone = request.GET.get("choose") == "all"
    return page(request, "cases/grid.html", grid.proceeding.title, grid=grid, everyone=everyone)


@for_staff
def change_defendants(request, pk, kind):
    """Asks what the change of ``kind`` needs, shows who would get what, and makes it for all chosen or for none."""
    grid = _grid(request, pk)
    if kind not in FORMS:
        raise Http404
    if not grid.can_change:
        raise PermissionDenied
    given = request.POST if request.method == "POST" else request.GET
    chosen = chosen_lines(grid.lines, given.getlist("d"))
    offered = chosen_lines(grid.lines, given.getlist("o")) or chosen
    if not offered:
        messages.warning(request, "Choose at least one defendant first.")
        return HttpResponseRedirect(_address(grid))
    _must_be_changeable(request, offered)
    form = FORMS[kind](
        request.POST if request.method == "POST" else None,
        row=grid.proceeding,
        request=request,
        provisions=sorted({words for line in offered for words in line.live_provisions}),
    )
    lines, notice = [], ""
    if request.method == "POST" and not chosen:
        notice = "Choose at least one defendant."
    elif request.method == "POST" and form.is_valid():
        asked = {"kind": kind, "words": form.words, "values": form.values, "by": request.user, "now": timezone.now()}
        if request.POST.get("do") == "apply":
            try:
                done = apply(grid, chosen, seen=request.POST.getlist("seen"), **asked)
            except ChangedMeanwhile as changed:
                lines, notice = changed.preview, "Something changed since you looked. Nothing was written: look again."
            else:
                if isinstance(done, JointChange):
                    messages.success(request, f"Done for {len(chosen)}. You can undo it below.")
                    return HttpResponseRedirect(_address(grid))
                lines, notice = done, "Nothing was written: it cannot be done for everyone chosen."
        else:
            lines = preview(grid, chosen, **asked)
    return page(
        request,
        "cases/grid_change.html",
        JointChangeKind(kind).label,
        grid=grid,
        kind=kind,
        form=form,
        media=admin.site.get_model_admin(Counsel).media + form.media,
        offered=[(line, cell(line, kind)) for line in offered],
        ticked={line.row.pk for line in chosen},
        lines=lines,
        refused=sum(bool(line.errors) for line in lines),
        seen=[mark(line) for line in lines],
        notice=notice,
    )


@for_staff
@require_POST
def undo_change(request, pk):
    change = get_object_or_404(JointChange.objects.permitted(request.user), pk=pk)
    if not (may(request.user, "undo", change) and may(request.user, "change", change.proceeding)):
        raise PermissionDenied
    try:
        undone = undo_joint_change(change, by=request.user, now=timezone.now())
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
    else:
        messages.success(request, f"Undone: {change.words}.")
        if undone.left:
            references = ", ".join(defendant.reference for defendant in undone.left)
            messages.warning(request, f"Left as they are, since someone has worked with them meanwhile: {references}.")
    return HttpResponseRedirect(reverse("proceeding_grid", args=[change.proceeding_id]))


def _grid(request, pk):
    grid = read_grid(request.user, pk)
    if grid is None:
        raise Http404
    return grid


def _must_be_changeable(request, lines):
    wanted = {line.row.pk for line in lines}
    if Defendant.objects.permitted(request.user, "change").filter(pk__in=wanted).count() != len(wanted):
        raise PermissionDenied


def _address(grid):
    return reverse("proceeding_grid", args=[grid.proceeding.pk])
