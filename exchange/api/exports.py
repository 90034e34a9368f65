"""Exports over the API: ask for a file, see how far it is, take it away."""

from django.http import StreamingHttpResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, OpenApiResponse, extend_schema, inline_serializer
from rest_framework import serializers, status
from rest_framework.exceptions import APIException
from rest_framework.response import Response

from config.shared.api import RuledAPIView
from config.shared.api.serializers import Moment
from config.shared.errors import Conflict
from config.shared.pagination import KeysetPagination
from exchange.actions.exports import ask_export, take_back
from exchange.enums import ExportEnd, ExportFormat, ExportState
from exchange.exports.bundle import file_name, media_type
from exchange.exports.formats import formats_of
from exchange.exports.handing_out import Gone, hand_out
from exchange.exports.kinds import KINDS, kinds_for
from exchange.exports.reading import Reading
from exchange.models import Export
from exchange.rules import EXPORTERS
from exchange.tasks import start_export
from people.enums import ConsentPurpose
from people.step_up import require_confirmed


class FileGone(APIException):
    status_code = 410
    default_code = "gone"


class NewExportIn(serializers.Serializer):
    kind = serializers.ChoiceField(sorted(KINDS), help_text="Rows of which list.")
    query = serializers.CharField(
        max_length=2000,
        allow_blank=True,
        default="",
        help_text="As in the address of that list: `sex=female&ordering=-birth_earliest`.",
    )
    fields_ = serializers.ListField(
        child=serializers.CharField(max_length=60),
        max_length=100,
        default=list,
        help_text="Which fields of the rows, in order; none named: all you may read.",
    )
    format = serializers.ChoiceField(ExportFormat.choices)
    reason = serializers.CharField(min_length=10, max_length=300, help_text="What it is for.")

    def get_fields(self):
        """``fields`` is taken by the class itself."""
        made = super().get_fields()
        return {name.rstrip("_"): field for name, field in made.items()}


class ExportSerializer(serializers.Serializer):
    id = serializers.UUIDField()
    reference = serializers.CharField()
    kind = serializers.ChoiceField(sorted(KINDS))
    query = serializers.CharField()
    format = serializers.ChoiceField(ExportFormat.choices)
    purpose = serializers.ChoiceField(ConsentPurpose.choices)
    reason = serializers.CharField()
    state = serializers.ChoiceField(ExportState.choices)
    end_reason = serializers.ChoiceField([("", ""), *ExportEnd.choices])
    counted = serializers.IntegerField(help_text="Rows there were when it was asked for.")
    rows_done = serializers.IntegerField(help_text="Rows written so far.")
    size = serializers.IntegerField(help_text="Bytes of the file; 0 until it is ready.")
    sha256 = serializers.CharField()
    asked_at = Moment()
    built_at = Moment(allow_null=True)
    expires_at = Moment()

    def get_fields(self):
        return {
            **super().get_fields(),
            "fields": serializers.ListField(child=serializers.CharField(), help_text="Which fields, in order."),
        }


class ExportKindSerializer(serializers.Serializer):
    kind = serializers.ChoiceField(sorted(KINDS))
    label = serializers.CharField()
    formats = serializers.ListField(child=serializers.ChoiceField(ExportFormat.choices))

    def get_fields(self):
        return {**super().get_fields(), "fields": serializers.ListField(child=serializers.CharField())}


class ExportsView(RuledAPIView):
    """One's own exports."""

    open_to = EXPORTERS
    default_ordering = "-asked_at"

    @extend_schema(
        operation_id="exports_list",
        responses=inline_serializer(
            "ExportPage",
            {"next": serializers.CharField(allow_null=True), "results": ExportSerializer(many=True)},
        ),
        parameters=[OpenApiParameter("cursor", str, description="From `next` of the page before.")],
    )
    def get(self, request):
        pages = KeysetPagination()
        rows = pages.paginate_queryset(Export.objects.permitted(request.user, "end"), request, view=self)
        return pages.get_paginated_response(ExportSerializer(rows, many=True).data)

    @extend_schema(request=NewExportIn, responses={201: ExportSerializer})
    def post(self, request):
        """Up to 1,000 rows are made at once: the answer says “ready”. More are made by a worker; more than 5,000 after
        a coordinator of each desk they are drawn from agreed. At most ten a day."""
        require_confirmed(request, has_own_scope=True)
        unknown = set(request.data) - {"kind", "query", "fields", "format", "reason"}
        if unknown:
            raise serializers.ValidationError({name: "There is no such field." for name in sorted(unknown)})
        given = NewExportIn(data=request.data)
        given.is_valid(raise_exception=True)
        export = ask_export(**given.validated_data, by=request.user, now=timezone.now())
        start_export(export)
        return Response(ExportSerializer(export).data, status=status.HTTP_201_CREATED)


class ExportKindsView(RuledAPIView):
    """What one may export: which rows, which of their fields, in which formats."""

    open_to = EXPORTERS

    @extend_schema(operation_id="exports_kinds", responses=ExportKindSerializer(many=True))
    def get(self, request):
        told = []
        for kind in kinds_for(request.user):
            fields = Reading(kind, request.user).fields
            told.append(
                {"kind": kind.name, "label": kind.label, "fields": list(fields), "formats": formats_of(kind, fields)}
            )
        return Response(told)


class ExportView(RuledAPIView):
    open_to = EXPORTERS

    @extend_schema(responses=ExportSerializer)
    def get(self, request, pk):
        return Response(ExportSerializer(get_object_or_404(Export.objects.permitted(request.user, "end"), pk=pk)).data)

    @extend_schema(responses={204: None})
    def delete(self, request, pk):
        """Take it back: the file is removed at once, and that it was there stays on record."""
        take_back(
            get_object_or_404(Export.objects.permitted(request.user, "end"), pk=pk), by=request.user, now=timezone.now()
        )
        return Response(status=status.HTTP_204_NO_CONTENT)


class ExportFileView(RuledAPIView):
    open_to = EXPORTERS

    def perform_content_negotiation(self, request, force=False):
        """Whatever kind of file was asked for, this is the one there is."""
        return super().perform_content_negotiation(request, force=True)

    @extend_schema(
        responses={
            (200, "application/zip"): OpenApiTypes.BINARY,
            (200, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"): OpenApiTypes.BINARY,
            409: OpenApiResponse(description="Not ready yet."),
            410: OpenApiResponse(description="It has ended: its day is over, or consent or rights changed."),
        }
    )
    def get(self, request, pk):
        """The file, in a stream. Rights and consent are asked again of each row before its bytes leave."""
        export = get_object_or_404(Export.objects.permitted(request.user, "download"), pk=pk)
        require_confirmed(request, has_own_scope=True)
        if export.state in (ExportState.WAITING, ExportState.QUEUED, ExportState.BUILDING):
            raise Conflict("It is not ready yet. Ask for it again when its state is “ready”.")
        try:
            return file_answer(export, by=request.user)
        except Gone as gone:
            raise FileGone(f"This export is no more: {ExportEnd(gone.reason).label.lower()}.") from None


def file_answer(export, *, by):
    """Raises Gone."""
    answer = StreamingHttpResponse(hand_out(export, by=by, now=timezone.now()), content_type=media_type(export))
    answer["Content-Length"] = export.size
    answer["Content-Disposition"] = f'attachment; filename="{file_name(export)}"'
    answer["Cache-Control"] = "private, no-store"
    answer["X-Content-Type-Options"] = "nosniff"
    return answer
