"""``changes/``: what changed for its reader, oldest first, and what is gone."""

import base64
import binascii
import json
from datetime import UTC, datetime, time

from django.utils.dateparse import parse_date, parse_datetime
from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework import serializers
from rest_framework.exceptions import ValidationError
from rest_framework.response import Response
from rest_framework.utils.urls import replace_query_param

from config.shared.api import RuledAPIView
from exchange.changes.telling import Cursor, page
from exchange.kinds import KINDS
from people.rules import RESEARCH, STAFF

from .asked_kinds import asked_kinds

MOST = 500
PAGE = 200
UNREADABLE = "This cursor cannot be read. Start again without it."
KNOWN = frozenset({"since", "cursor", "kind", "page_size", "format"})


class ChangeSerializer(serializers.Serializer):
    kind = serializers.ChoiceField(list(KINDS))
    id = serializers.UUIDField()
    gone = serializers.BooleanField(help_text="A tombstone: forget the row. Why is not said.")
    at = serializers.DateTimeField()
    reference = serializers.CharField(required=False)
    version = serializers.IntegerField(required=False)


class ChangesSerializer(serializers.Serializer):
    next = serializers.CharField(allow_null=True, help_text="The next page of this chain; null: this is the last.")
    cursor = serializers.CharField(help_text="Keep it, and send it later: what has changed since.")
    results = ChangeSerializer(many=True)


class ChangesView(RuledAPIView):
    open_to = STAFF | RESEARCH

    @extend_schema(
        operation_id="changes",
        responses=ChangesSerializer,
        parameters=[
            OpenApiParameter("since", str, description="A day or a moment (UTC where no zone is given) to begin with."),
            OpenApiParameter("cursor", str, description="From the answer before; in the place of since."),
            OpenApiParameter("kind", str, many=True, enum=list(KINDS), description="Only rows of these kinds."),
            OpenApiParameter("page_size", {"type": "integer", "minimum": 1, "maximum": MOST, "default": PAGE}),
        ],
        description="Rows you may read, each once, at its latest change, oldest first; of rows that went out of your "
        "reach a tombstone. What happened in the last minute or two may come with the next request.",
    )
    def get(self, request):
        if unknown := sorted(set(request.query_params) - KNOWN):
            known = ", ".join(sorted(KNOWN))
            raise ValidationError({name: f"There is no such parameter. Known: {known}." for name in unknown})
        cursor = _cursor(request.query_params)
        told = page(request.user, asked_kinds(request, KINDS), cursor, _size(request.query_params))
        on = _encoded(Cursor(told.after, told.upto if told.has_more else 0, cursor.since))
        address = replace_query_param(request.build_absolute_uri(), "cursor", on)
        return Response({"next": address if told.has_more else None, "cursor": on, "results": told.entries})


def _cursor(asked):
    text = asked.get("cursor", "")
    if not text:
        return Cursor(since=_moment(asked.get("since", "")))
    try:
        after, upto, since = json.loads(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))
        is_ours = all(type(each) is int and 0 <= each < 2**63 for each in (after, upto))
        since = datetime.fromisoformat(since) if since is not None else None
    except (binascii.Error, ValueError, TypeError, RecursionError):
        raise ValidationError({"cursor": UNREADABLE}) from None
    if not is_ours or (since is not None and since.tzinfo is None):
        raise ValidationError({"cursor": UNREADABLE})
    return Cursor(after, upto, since)


def _encoded(cursor):
    since = cursor.since.isoformat() if cursor.since is not None else None
    key = json.dumps([cursor.after, cursor.upto, since])
    return base64.urlsafe_b64encode(key.encode()).decode().rstrip("=")


def _moment(text):
    if not text:
        return None
    try:
        found = parse_date(text) or parse_datetime(text)
    except ValueError:
        found = None
    if found is None or found.year < 1000:
        raise ValidationError({"since": "Give a day such as 2026-11-20, or a moment such as 2026-11-20T10:00:00Z."})
    if not isinstance(found, datetime):
        return datetime.combine(found, time.min, UTC)
    return found if found.tzinfo is not None else found.replace(tzinfo=UTC)


def _size(asked):
    text = asked.get("page_size", str(PAGE))
    size = int(text) if text.isascii() and text.isdigit() and len(text) < 6 else 0
    if not 1 <= size <= MOST:
        raise ValidationError({"page_size": f"Give a whole number from 1 to {MOST}."})
    return size
