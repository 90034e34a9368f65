"""Lists that come in as files, over the API: sent, checked, decided on, put on record, taken back."""

import hashlib

from django.core.exceptions import ValidationError as DjangoValidationError
from django.db import transaction
from django.http import HttpResponse
from django.utils import timezone
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework import status
from rest_framework.decorators import action
from rest_framework.exceptions import PermissionDenied, ValidationError
from rest_framework.parsers import MultiPartParser
from rest_framework.response import Response

from config.shared.api import RuledViewSet
from config.shared.api.described import KEY
from config.shared.api.repeats import first_time
from config.shared.api.serializers import page_of
from config.shared.errors import Conflict
from config.shared.json import StrictJSONParser
from exchange.actions.imports import (
    WrongState,
    check_list,
    decide,
    discard_import,
    run_import,
    stop_import,
    undo_import,
    upload_list,
)
from exchange.enums import RowChoice, RowFinding
from exchange.imports.error_file import TYPES, error_file
from exchange.models import ImportBatch, ImportRow
from exchange.pages.imports import cells_of
from exchange.tasks import ask_for_work
from people.audit import record
from people.models import Person

from .import_serializers import ImportCheck, ImportDecided, ImportDecision, ImportNew, ImportRowOut, ImportRowsAsked

ROWS_A_PAGE = 200
ACTS = {"run": run_import, "undo": undo_import, "discard": discard_import}
FORMS = OpenApiParameter("form", str, enum=["csv", "xlsx"])


class ImportViewSet(RuledViewSet):
    """Lists of people. ``POST`` sends the file, ``check`` reads it against its columns and writes nothing, ``rows``
    tells what was found, ``decide`` says who is the same, ``run`` puts rows on record, ``undo`` takes them back. The
    last four work in the background: ``state``, ``done`` and ``total`` tell how far."""

    model = ImportBatch
    http_method_names = ["get", "post", "head", "options"]
    parser_classes = [MultiPartParser, StrictJSONParser]

    def present(self, rows):
        shown = super().present(rows)
        mine = ImportBatch.objects.permitted(self.request.user).filter(checked_by=self.request.user.pk)
        mine = set(mine.filter(pk__in=[row["id"] for row in rows]).values_list("pk", flat=True))
        for row, out in zip(rows, shown, strict=True):
            if row["id"] not in mine and "counts" in out:  # what a check found, it found with another's eyes
                out["counts"] = {name: many for name, many in out["counts"].items() if name.startswith("is_")}
        return shown

    @extend_schema(request={"multipart/form-data": ImportNew}, parameters=[KEY])
    def create(self, request):
        """Send a file. What it is and what its columns hold is guessed; nothing is put on record."""
        self.get_queryset()
        given = ImportNew(data=request.data, context=self.get_serializer_context())
        given.is_valid(raise_exception=True)
        values = given.validated_data
        file = values.pop("file")
        if not ImportBatch.objects.reached_by(request.user, "add", values["desk"].pk, values["level"]):
            raise ValidationError({"desk": "You may not write this on that desk and level."})
        if values["list"] is not None and values["list"].desk_id != values["desk"].pk:
            raise ValidationError({"list": "That list is of another desk."})
        content = file.read()
        sent = {name: str(value) for name, value in request.data.items() if name != "file"}
        sent |= {"name": file.name, "sha256": hashlib.sha256(content).hexdigest()}
        with transaction.atomic():
            note = first_time(request, sent)
            if note is not None and note.row_id is not None:
                answer = self.answer(note.row_id, status.HTTP_201_CREATED)
                answer.headers["Idempotent-Replayed"] = "true"
                return answer
            try:
                batch = upload_list(content, name=file.name, by=request.user, now=timezone.now(), **values)
            except DjangoValidationError as error:
                if getattr(error, "retry_after", None):
                    raise
                raise ValidationError({"file": error.messages}) from None
            if note is not None:
                note.row_id = batch.pk
                note.save(update_fields=["row_id"])
            return self.answer(batch.pk, status.HTTP_201_CREATED)

    @extend_schema(request=ImportCheck)
    @action(detail=True, methods=["post"], parser_classes=[StrictJSONParser])
    def check(self, request, pk=None):
        """The dry run."""
        batch = self.get_for("change", pk)
        given = _valid(ImportCheck, request)
        given.setdefault("columns", batch.columns)
        ask_for_work(_told(check_list, batch, by=request.user, now=timezone.now(), **given))
        return self.answer(pk)

    @extend_schema(request=ImportDecision, responses=ImportDecided)
    @action(detail=True, methods=["post"], parser_classes=[StrictJSONParser])
    def decide(self, request, pk=None):
        batch = self.get_for("change", pk)
        given = _valid(ImportDecision, request)
        rows = ImportRow.objects.permitted(request.user, "change").filter(batch=batch)
        if "rows" in given:
            rows = rows.filter(place__in=given.pop("rows"))
        else:
            rows = rows.filter(finding=RowFinding.HINT, choice="", top_score__gte=given["least"])
        return Response({"decided": _told(decide, batch, rows, by=request.user, **given)})

    @extend_schema(request=None)
    @action(detail=True, methods=["post"])
    def run(self, request, pk=None):
        """Put on record what is fine and what was decided."""
        return self._begin(request, pk, "run")

    @extend_schema(request=None)
    @action(detail=True, methods=["post"])
    def undo(self, request, pk=None):
        """Take back what nobody changed since; rows that stay say why."""
        return self._begin(request, pk, "undo")

    @extend_schema(request=None)
    @action(detail=True, methods=["post"])
    def discard(self, request, pk=None):
        """Erase the file and its rows, of an import of which nothing is on record."""
        return self._begin(request, pk, "discard")

    @extend_schema(request=None)
    @action(detail=True, methods=["post"])
    def cancel(self, request, pk=None):
        """Stop after the rows now being written."""
        _told(stop_import, self.get_for("change", pk), by=request.user)
        return self.answer(pk)

    @extend_schema(parameters=[ImportRowsAsked], responses=page_of(ImportRowOut))
    @action(detail=True, methods=["get"], pagination_class=None)
    def rows(self, request, pk=None):
        """Rows with what was found about each, 200 at a time; ``next`` is the ``after`` of the next page."""
        batch = self.get_for("view", pk)
        asked = ImportRowsAsked(data=request.query_params)
        asked.is_valid(raise_exception=True)
        asked = asked.validated_data
        rows = ImportRow.objects.permitted(request.user).filter(batch=batch)
        rows = rows.filter(**{name: asked[name] for name in ("finding", "outcome") if name in asked})
        if "after" in asked:
            rows = rows.filter(place__gt=asked["after"])
        rows = list(rows.order_by("place")[: ROWS_A_PAGE + 1])
        more, rows = len(rows) > ROWS_A_PAGE, rows[:ROWS_A_PAGE]
        return Response({"next": str(rows[-1].place) if more else None, "results": _shown(rows, request.user)})

    @extend_schema(
        parameters=[FORMS], responses={(200, kind.partition(";")[0]): OpenApiTypes.BINARY for kind in TYPES.values()}
    )
    @action(detail=True, methods=["get"], pagination_class=None)
    def errors(self, request, pk=None):
        """Rows that are not in, as a file to be corrected and sent again."""
        batch = self.get_for("view", pk)
        form = "xlsx" if request.query_params.get("form") == "xlsx" else "csv"
        rows = ImportRow.objects.permitted(request.user).filter(batch=batch, outcome="")
        rows = list(rows.exclude(finding=RowFinding.FINE).exclude(choice=RowChoice.LEAVE))
        content = error_file(batch, rows, cells_of(request.user, batch, rows), form)
        record(request.user, "import.errors_downloaded", batch, rows=len(rows))
        answer = HttpResponse(content, content_type=TYPES[form])
        answer["Content-Disposition"] = f'attachment; filename="{batch.reference}-to-correct.{form}"'
        return answer

    def _begin(self, request, pk, name):
        batch = _told(ACTS[name], self.get_for("change", pk), by=request.user, now=timezone.now())
        if batch.is_at_work:
            ask_for_work(batch)
        return self.answer(pk)


def _valid(serializer, request):
    given = serializer(data=request.data)
    given.is_valid(raise_exception=True)
    return dict(given.validated_data)


def _told(perform, *args, **values):
    """``perform``, with what it may raise as the API says it."""
    try:
        return perform(*args, **values)
    except WrongState as error:
        raise Conflict(error.messages[0]) from None
    except DjangoValidationError as error:
        if getattr(error, "code", "") == "not_checked":
            raise PermissionDenied(error.messages[0]) from None
        raise


def _shown(rows, user):
    keys = {hint["person"] for row in rows for hint in row.hints if "person" in hint}
    keys |= {str(row.person_key or row.same_as) for row in rows if row.person_key or row.same_as}
    visible = {str(pk) for pk in Person.objects.permitted(user).filter(pk__in=keys).values_list("pk", flat=True)}
    return [_row(row, visible) for row in rows]


def _row(row, visible):
    person = str(row.person_key or row.same_as or "")
    hints = [hint for hint in row.hints if "row" in hint or hint["person"] in visible]
    return {
        "place": row.place,
        "number": row.number,
        "their_id": row.their_id,
        "finding": RowFinding.FINE if row.outcome and row.finding == RowFinding.HINT and not hints else row.finding,
        "problems": row.problems,
        "hints": [{name: hint.get(name) for name in ("person", "row", "score", "why")} for hint in hints],
        "changes": row.changes if person in visible else [],
        "choice": row.choice,
        "outcome": row.outcome,
        "person": person if person in visible else None,
    }
