"""Exports for staff: ask for one, see how far it is, take it away; and for coordinators, decide on what is asked."""

from django.conf import settings
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, JsonResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from cases.views.shell import page
from exchange.actions.exports import ask_export, decide_export, drawn_by, read_for, take_back
from exchange.api.exports import file_answer
from exchange.enums import ExportEnd, ExportFormat, ExportState
from exchange.exports.columns import columns_for
from exchange.exports.formats import formats_of
from exchange.exports.handing_out import Gone
from exchange.exports.kinds import KINDS, kinds_for
from exchange.forms.exports import boxes_for, query_of
from exchange.models import Export
from exchange.pages.exports import asked_about
from exchange.searches.words import in_words
from exchange.tasks import start_export
from people.models import Desk
from people.step_up import confirmed
from people.views.doors import for_staff

SHOWN = 50


@for_staff
def exports(request):
    """One's own, newest first, and what waits for one's word."""
    waiting = Export.objects.permitted(request.user, "approve")
    return page(
        request,
        "exchange/exports.html",
        "Exports",
        own=[_told(export) for export in Export.objects.permitted(request.user, "end")[:SHOWN]],
        waiting=[_told(export) for export in waiting.select_related("asked_by")[:SHOWN]],
        shown=SHOWN,
    )


@for_staff
@confirmed
def new_export(request):
    """First which rows; then narrowed, with how many there are; then which columns, as what, and what for."""
    given = request.POST if request.method == "POST" else request.GET
    name = given.get("rows", "")
    kinds = kinds_for(request.user)
    if not name:
        return page(request, "exchange/export_kinds.html", "New export", kinds=kinds)
    if name not in {kind.name for kind in kinds}:
        raise Http404
    errors = []
    reading = read_for(request.user, name)
    boxes = boxes_for(reading, request.user, given)
    fields = given.getlist("field") or list(reading.fields)
    drawn, query = [], ""
    try:
        query = query_of(reading, request.user, given)
        drawn = drawn_by(read_for(request.user, name, query))
        if request.method == "POST":
            asked = {"format": given.get("format", ""), "reason": given.get("reason", "")}
            made = ask_export(kind=name, query=query, fields=fields, by=request.user, now=timezone.now(), **asked)
            start_export(made)
            return redirect("export", pk=made.pk)
    except ValidationError as error:
        errors = error.messages
    counted = sum(rows for _, rows, _ in drawn)
    desks = dict(Desk.objects.permitted(request.user).values_list("pk", "name"))
    return page(
        request,
        "exchange/export_new.html",
        f"Export {reading.kind.label.lower()}",
        kind=reading.kind,
        boxes=boxes,
        is_left_out="left_out" in given,
        narrowed=[box for box in boxes if box.value],
        columns=_columns(reading, fields),
        formats=[(value, ExportFormat(value).label) for value in formats_of(reading.kind, reading.fields)],
        chosen_format=given.get("format", ExportFormat.XLSX),
        reason=given.get("reason", ""),
        errors=errors,
        counted=counted,
        desks=[(desks.get(desk, ""), rows) for desk, rows, _ in drawn],
        needs_approval=counted > settings.EXPORT_ROWS_UNAPPROVED,
        cap=settings.EXPORT_ROWS_UNAPPROVED,
    )


@for_staff
def export(request, pk):
    row = get_object_or_404(Export.objects.permitted(request.user).select_related("asked_by"), pk=pk)
    return _page_of(request, row)


def _page_of(request, row, **typed):
    """``typed``: the word that was not taken, and why not."""
    is_mine = row.asked_by_id == request.user.pk
    asked = asked_about(row, request.user)
    return page(
        request,
        "exchange/export.html",
        f"Export {row.reference}",
        is_mine=is_mine,
        may_decide=Export.objects.permitted(request.user, "approve").filter(pk=row.pk).exists(),
        asked=asked,
        filters=_filters_of(row, request.user, is_known=is_mine or all(each.desk for each in asked)),
        columns=[_label(columns_for(KINDS[row.kind], [name])) for name in row.fields],
        is_over=row.state == ExportState.ENDED,
        is_under_way=row.state in (ExportState.QUEUED, ExportState.BUILDING),
        **_told(row),
        **typed,
    )


def _filters_of(row, reader, *, is_known):
    """In words; by name alone to whoever decides for a desk they are not to know of, or may not read the list."""
    words = row.query and is_known and in_words(reader, [row])[0]
    return words or ", ".join(name.replace("_", " ") for name in QueryDict(row.query))


@for_staff
def state(request, pk):
    """How far it is, for the page to ask."""
    row = get_object_or_404(Export.objects.permitted(request.user), pk=pk)
    return JsonResponse(
        {"state": row.state, "label": row.get_state_display(), "rows": row.rows_done, "of": row.counted}
    )


def _with_the_file(pk):
    """The page that begins the download by itself: a file leaves the page before it standing, here the question."""
    return f"{reverse('export', args=[pk])}#take"


@for_staff
@confirmed(reading=True, back=_with_the_file)
def file(request, pk):
    row = get_object_or_404(Export.objects.permitted(request.user, "download"), pk=pk)
    if row.state in (ExportState.WAITING, ExportState.QUEUED, ExportState.BUILDING):
        return redirect("export", pk=pk)
    try:
        return file_answer(row, by=request.user)
    except Gone as gone:
        why = ExportEnd(gone.reason).label
        return page(request, "exchange/export_gone.html", f"Export {row.reference}", export=row, why=why, status=410)


@for_staff
@require_POST
@confirmed
def decide(request, pk):
    row = get_object_or_404(Export.objects.permitted(request.user, "approve"), pk=pk)
    is_approved = "approve" in request.POST
    try:
        row = decide_export(
            row,
            is_approved=is_approved,
            reason=request.POST.get("reason", ""),
            by=request.user,
            now=timezone.now(),
        )
    except ValidationError as error:
        if not hasattr(error, "error_dict"):
            messages.error(request, error.messages[0])
            return redirect("export", pk=pk)
        return _page_of(request, row, word=request.POST.get("reason", ""), word_error=error.messages[0])
    start_export(row)
    messages.success(request, f"{row.reference} {'approved' if is_approved else 'refused'}.")
    return redirect("exports")


@for_staff
@require_POST
def end(request, pk):
    row = get_object_or_404(Export.objects.permitted(request.user, "end"), pk=pk)
    take_back(row, by=request.user, now=timezone.now())
    messages.success(request, f"{row.reference} is taken back; its file is gone.")
    return redirect("exports")


def _told(row):
    done = min(100, 100 * row.rows_done // row.counted) if row.counted else 0
    return {"export": row, "kind": KINDS[row.kind], "percent": done, "is_ready": row.state == ExportState.READY}


def _columns(reading, chosen):
    """All there are, the chosen ones first and in their order, each with what it holds."""
    ordered = [*(name for name in chosen if name in reading.fields), *(n for n in reading.fields if n not in chosen)]
    told = []
    for name in dict.fromkeys(ordered):
        made = columns_for(reading.kind, [name])
        told.append({"name": name, "label": _label(made), "help": made[0].help, "is_chosen": name in chosen})
    return told


def _label(made) -> str:
    """Of a field, by the columns it becomes."""
    first, *more = made
    label = first.label.removeprefix("Id of ").partition(": ")[0] if more else first.label
    return label[:1].upper() + label[1:]
