"""Lists that come in: uploaded, named column by column, looked at row by row, put on record, taken back."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.views.decorators.http import require_POST

from cases.views.shell import page
from exchange.actions.imports import (
    DECIDABLE,
    UNDOABLE,
    check_list,
    decide,
    discard_import,
    read_again,
    run_import,
    samples_of,
    stop_import,
    undo_import,
    upload_list,
)
from exchange.enums import ImportState, RowChoice, RowFinding
from exchange.forms.imports import ColumnsForm, ReadForm, UploadForm
from exchange.imports.error_file import TYPES, error_file
from exchange.imports.workbooks import sheets_of
from exchange.models import ImportBatch, ImportFile, ImportRow
from exchange.pages.imports import FILTERS, PAGE, cells_of, numbers_of, progress_of, rows_shown, what_goes
from exchange.tasks import ask_for_work
from people.audit import record
from people.views.doors import for_editors

SAMPLES = 4
ACTS = {"run": run_import, "stop": stop_import, "discard": discard_import}


@for_editors
def import_lists(request):
    batches = ImportBatch.objects.permitted(request.user).exclude(state=ImportState.DISCARDED)
    batches = batches.select_related("list", "desk", "created_by").order_by("-created_at", "-id")
    return page(request, "exchange/imports.html", "Imports", batches=list(batches[:100]))


@for_editors
def new_import(request):
    form = UploadForm(request.POST or None, request.FILES or None, user=request.user)
    if request.method == "POST" and form.is_valid():
        given = form.cleaned_data
        file = given.pop("file")
        try:
            batch = upload_list(file.read(), name=file.name, by=request.user, now=timezone.now(), **given)
        except ValidationError as error:
            form.add_error("file", error.messages)
        else:
            return redirect("one_import", pk=batch.pk)
    return page(request, "exchange/new_import.html", "Import a list", form=form, status=200 if not form.errors else 422)


@for_editors
def one_import(request, pk):
    """What there is to do next with it."""
    batch = _batch(request, pk)
    if batch.state == ImportState.UPLOADED:
        return _columns(request, batch, ColumnsForm(batch=batch))
    if batch.is_at_work:
        return page(request, "exchange/import_progress.html", _title(batch), batch=batch, progress=progress_of(batch))
    return _rows(request, batch)


@for_editors
def import_columns(request, pk):
    """The columns once more, after a check."""
    batch = _batch(request, pk)
    if batch.state not in (ImportState.UPLOADED, ImportState.CHECKED):
        return redirect("one_import", pk=pk)
    return _columns(request, batch, ColumnsForm(batch=batch))


@require_POST
@for_editors
def read_import(request, pk):
    batch = _batch(request, pk)
    form = ReadForm(request.POST, batch=batch, sheets=_sheets(request, batch))
    try:
        if form.is_valid():
            given = {name: value or None for name, value in form.cleaned_data.items()}
            read_again(batch, by=request.user, **given)
        else:
            messages.error(request, "Choose how the file is read from the lists.")
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
    return redirect("one_import", pk=pk)


@require_POST
@for_editors
def check_import(request, pk):
    batch = _batch(request, pk)
    form = ColumnsForm(request.POST, batch=batch)
    if form.is_valid():
        given = {name: form.cleaned_data[name] for name in ("list_name", "jurisdiction", "makes_places", "empties")}
        try:
            batch = check_list(batch, columns=form.columns, by=request.user, now=timezone.now(), **given)
        except ValidationError as error:
            form.add_error(None, error.messages)
        else:
            ask_for_work(batch)
            return redirect("one_import", pk=pk)
    return _columns(request, batch, form, status=422)


@require_POST
@for_editors
def decide_rows(request, pk):
    """One row after the other, or all that are alike enough: the button says which."""
    batch = _batch(request, pk)
    rows = ImportRow.objects.permitted(request.user, "change").filter(batch=batch)
    try:
        decided = _decide_all if "all" in request.POST else _decide_each
        number = decided(request, batch, rows)
        messages.success(request, f"Decided: {number} row{'' if number == 1 else 's'}.")
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
    query = request.POST.get("query", "")
    answer = redirect("one_import", pk=pk)
    answer["Location"] += f"?{query}" if query else ""
    return answer


def _decide_all(request, batch, rows):
    try:
        least = float(request.POST.get("least", ""))
    except ValueError:
        raise ValidationError("Say from which likeness on, such as 0.95.") from None
    alike = rows.filter(finding=RowFinding.HINT, choice="", top_score__gte=least)
    return decide(batch, alike, choice=request.POST.get("choice", ""), least=least, by=request.user)


def _decide_each(request, batch, rows):
    """``row-12`` = ``fill:person:<id>``, ``update:row:4``, ``new``, ``leave`` or nothing."""
    said = {}
    for name, value in request.POST.items():
        place = name.removeprefix("row-")
        if place != name and place.isdigit() and value != request.POST.get(f"was-{place}", ""):
            said.setdefault(value, []).append(int(place))
    number = 0
    for value, places in said.items():
        choice, _, whom = value.partition(":")
        kind, _, key = whom.partition(":")
        chosen = {kind: int(key) if kind == "row" and key.isdigit() else key} if kind in ("person", "row") else {}
        number += decide(batch, rows.filter(place__in=places), choice=choice, by=request.user, **chosen)
    return number


@require_POST
@for_editors
def act(request, pk, act):
    batch = _batch(request, pk)
    if act not in ACTS:
        raise Http404
    when = {} if act == "stop" else {"now": timezone.now()}
    try:
        batch = ACTS[act](batch, by=request.user, **when)
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
    else:
        if batch.is_at_work and act != "stop":
            ask_for_work(batch)
        if batch.state == ImportState.DISCARDED:
            messages.success(request, "Discarded: its file and rows are erased.")
            return redirect("imports")
    return redirect("one_import", pk=pk)


@for_editors
def undo(request, pk):
    """What would go is shown before it goes."""
    batch = _batch(request, pk)
    if batch.state not in UNDOABLE:
        messages.error(request, "Nothing of this import is on record that could be taken back.")
        return redirect("one_import", pk=pk)
    if request.method == "POST" and "confirm" in request.POST:
        try:
            ask_for_work(undo_import(batch, by=request.user, now=timezone.now()))
        except ValidationError as error:
            messages.error(request, " ".join(error.messages))
        return redirect("one_import", pk=pk)
    goes = what_goes(request.user, batch)
    return page(request, "exchange/undo_import.html", f"Take back {batch.reference}", batch=batch, goes=goes)


@for_editors
def import_errors(request, pk):
    """Rows that are not in, to be corrected and sent again."""
    batch = _batch(request, pk)
    form = "xlsx" if request.GET.get("form") == "xlsx" else "csv"
    rows = ImportRow.objects.permitted(request.user).filter(batch=batch, outcome="")
    rows = list(rows.exclude(finding=RowFinding.FINE).exclude(choice=RowChoice.LEAVE))
    content = error_file(batch, rows, cells_of(request.user, batch, rows), form)
    record(request.user, "import.errors_downloaded", batch, rows=len(rows))
    answer = HttpResponse(content, content_type=TYPES[form])
    answer["Content-Disposition"] = f'attachment; filename="{batch.reference}-to-correct.{form}"'
    answer["Cache-Control"] = "private, no-store"
    answer["X-Content-Type-Options"] = "nosniff"
    return answer


@for_editors
def import_progress(request):
    """Asked by the page that waits; it keeps nobody signed in."""
    try:
        batch = ImportBatch.objects.permitted(request.user).filter(pk=request.GET.get("of", "")).first()
    except ValidationError:
        batch = None
    if batch is None:
        raise Http404
    return JsonResponse(progress_of(batch))


def _batch(request, pk):
    rows = ImportBatch.objects.permitted(request.user).select_related("list", "source", "desk")
    return get_object_or_404(rows, pk=pk)


def _title(batch):
    return f"Import {batch.reference}"


def _sheets(request, batch):
    file = ImportFile.objects.permitted(request.user).filter(batch=batch).first()
    return sheets_of(file.content) if file is not None and batch.form == "xlsx" else []


def _columns(request, batch, form, status=200):
    try:
        samples, problem = samples_of(batch)[:SAMPLES], ""
    except ValidationError as error:
        samples, problem = [], " ".join(error.messages)
    boxes = [
        (box, [row[place] if place < len(row) else "" for row in samples])
        for place, box in enumerate(form.column_boxes)
    ]
    return page(
        request,
        "exchange/import_columns.html",
        _title(batch),
        status=status,
        batch=batch,
        form=form,
        boxes=boxes,
        reading=ReadForm(batch=batch, sheets=_sheets(request, batch)),
        problem=problem or batch.problem,
    )


def _rows(request, batch):
    numbers = numbers_of(request.user, batch)
    shown = request.GET.get("show", "")
    if shown not in FILTERS:
        shown = numbers[0][0] if numbers else ""
    number = request.GET.get("page", "1")
    number = int(number) if number.isdigit() and len(number) < 6 and int(number) else 1
    lines, has_more = rows_shown(request.user, batch, shown, number)
    counts = {name: many for name, _, many in numbers}
    has_file = ImportFile.objects.permitted(request.user).filter(batch=batch).exists()
    return page(
        request,
        "exchange/import_rows.html",
        _title(batch),
        batch=batch,
        numbers=numbers,
        counts=counts,
        ready=counts.get("fine", 0) + counts.get("decided", 0),
        shown=shown,
        lines=lines,
        number=number,
        page_size=PAGE,
        has_more=has_more,
        query=f"show={shown}&page={number}",
        can_decide=has_file and batch.state in DECIDABLE and any(line.options for line in lines),
        can_run=has_file and batch.state in DECIDABLE and batch.checked_by_id == request.user.pk,
        has_file=has_file,
        is_anothers=batch.checked_by_id != request.user.pk,
        can_undo=batch.state in UNDOABLE and any(counts.get(name) for name in ("in",)),
        choices=[each for each in RowChoice.choices if each[0]],
    )
