"""Evidence files, their custody, and the bytes of one."""

from django.utils import timezone
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, OpenApiResponse, extend_schema
from rest_framework import serializers
from rest_framework.decorators import action
from rest_framework.negotiation import BaseContentNegotiation

from config.shared.api import RuledViewSet
from sources.actions.custody import hold_file, release_file, share_file
from sources.handing_out import content
from sources.models import CustodyEvent, EvidenceFile


class ReasonGiven(serializers.Serializer):
    reason = serializers.CharField(max_length=250)


class SharedGiven(ReasonGiven):
    to_whom = serializers.CharField(max_length=200)


class WhateverIsAsked(BaseContentNegotiation):
    """A picture is asked for with ``Accept: image/*``; what is sent hangs on the file alone."""

    def select_parser(self, request, parsers):
        return parsers[0]

    def select_renderer(self, request, renderers, format_suffix=None):
        return renderers[0], renderers[0].media_type


class EvidenceFileViewSet(RuledViewSet):
    """Files come in by ``/uploads/`` and are never changed or removed."""

    model = EvidenceFile
    left_out = (*RuledViewSet.left_out, "embedded_metadata")
    children = {"custody": (CustodyEvent, "file", ("id", "act", "at", "created_by", "to_whom", "reason", "sha256"))}

    @extend_schema(
        parameters=[OpenApiParameter("Range", str, OpenApiParameter.HEADER, description="One range: bytes=0-65535")],
        responses={
            (200, "*/*"): OpenApiTypes.BINARY,
            (206, "*/*"): OpenApiTypes.BINARY,
            304: OpenApiResponse(description="You have these bytes."),
            416: OpenApiResponse(description="The file is shorter."),
            500: OpenApiResponse(description="Missing or damaged in the store; whoever runs it is told."),
        },
    )
    @action(detail=True, methods=["get", "head"], content_negotiation_class=WhateverIsAsked)
    def content(self, request, pk=None):
        """The bytes. Asked for again, and noted, at every request."""
        return content(request, self.get_for("view", pk), as_download="download" in request.query_params)

    @extend_schema(request=ReasonGiven)
    @action(detail=True, methods=["post"])
    def hold(self, request, pk=None):
        return self.act(pk, "hold", hold_file, ReasonGiven, now=timezone.now())

    @extend_schema(request=ReasonGiven)
    @action(detail=True, methods=["post"])
    def release(self, request, pk=None):
        return self.act(pk, "hold", release_file, ReasonGiven, now=timezone.now())

    @extend_schema(request=SharedGiven)
    @action(detail=True, methods=["post"])
    def share(self, request, pk=None):
        """Note that it was handed to someone outside."""
        return self.act(pk, "change", share_file, SharedGiven, now=timezone.now())


class CustodyEventViewSet(RuledViewSet):
    """Written by what happens to a file, never by hand."""

    model = CustodyEvent
    left_out = ("updated_by",)
