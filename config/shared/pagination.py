"""Pages by key, not by number: the same cost at any depth, and no row twice or missing when rows come in between."""

import base64
import binascii
import json

from django.core.exceptions import FieldError, ValidationError
from django.db.models import F, Q
from rest_framework.exceptions import ValidationError as ApiError
from rest_framework.pagination import BasePagination
from rest_framework.response import Response
from rest_framework.utils.urls import replace_query_param

MAX_PAGE_SIZE = 200


class KeysetPagination(BasePagination):
    """``?ordering=``, ``?page_size=`` (1 to 200) and ``?cursor=`` from the answer's ``next``.

    A view names ``ordering_fields`` (model columns; nullable ones sort last) and ``default_ordering``. The primary key
    breaks ties. There is no total: counting a million rows costs more than reading a page of them.
    """

    page_size = 50

    def paginate_queryset(self, queryset, request, view=None):
        self.request = request
        self.field, self.descending = self._ordering(request, view)
        size = self._page_size(request)
        queryset = self.in_order(queryset)
        cursor = request.query_params.get("cursor")
        if cursor:
            queryset = queryset.filter(self._after(*self._decode(cursor)))
        try:
            rows = list(queryset[: size + 1])
        except (ValidationError, ValueError, TypeError, FieldError):
            raise ApiError({"cursor": "This cursor does not belong to this list. Start again without it."}) from None
        self.has_more = len(rows) > size
        self.rows = rows[:size]
        return self.rows

    def get_paginated_response(self, data):
        return Response({"next": self._next_link(), "results": data})

    def get_paginated_response_schema(self, schema):
        return {
            "type": "object",
            "required": ["next", "results"],
            "properties": {
                "next": {"type": ["string", "null"], "format": "uri"},
                "results": schema,
            },
        }

    def get_schema_operation_parameters(self, view):
        fields = ordering_fields(view)
        return [
            _parameter("cursor", {"type": "string"}, "From `next` of the page before."),
            _parameter(
                "page_size",
                {"type": "integer", "minimum": 1, "maximum": MAX_PAGE_SIZE, "default": self.page_size},
                "Rows a page.",
            ),
            _parameter(
                "ordering",
                {"type": "string", "enum": [sign + field for field in fields for sign in ("", "-")]},
                "Field to sort by; a minus sorts downwards.",
            ),
        ]

    def _ordering(self, request, view):
        default = getattr(view, "default_ordering", "-created_at")
        asked = request.query_params.get("ordering") or default
        field = asked.removeprefix("-")
        allowed = ordering_fields(view)
        if field not in allowed:
            raise ApiError({"ordering": f"Sort by one of: {', '.join(allowed)}; a minus in front turns round."})
        return field, asked.startswith("-")

    def _page_size(self, request):
        asked = request.query_params.get("page_size", self.page_size)
        try:
            size = int(asked)
        except ValueError:
            size = 0
        if not 1 <= size <= MAX_PAGE_SIZE:
            raise ApiError({"page_size": f"Give a whole number from 1 to {MAX_PAGE_SIZE}."})
        return size

    def in_order(self, queryset):
        """``queryset`` in the order that was asked for with the page."""
        return queryset.order_by(*self._order_by())

    def _order_by(self):
        if self.field == "id":
            return ["-id" if self.descending else "id"]
        key = F(self.field)
        if self.descending:
            # "-created_at, -id" as plain columns, so that the index of newest rows serves it.
            first = key.desc(nulls_last=True) if self._nullable() else f"-{self.field}"
            return [first, "-id"]
        return [key.asc(nulls_last=True) if self._nullable() else self.field, "id"]

    def _nullable(self):
        return self.field.endswith(("_at", "_earliest", "_on", "_until")) and self.field not in (
            "created_at",
            "updated_at",
        )

    def _after(self, value, pk):
        """Rows behind the last one of the page before."""
        step = "lt" if self.descending else "gt"
        if self.field == "id":
            return Q(**{f"id__{step}": pk})
        same_key = Q(**{f"{self.field}__isnull": True}) if value is None else Q(**{self.field: value})
        behind = same_key & Q(**{f"id__{step}": pk})
        if value is None:
            return behind
        behind |= Q(**{f"{self.field}__{step}": value})
        if self._nullable():
            behind |= Q(**{f"{self.field}__isnull": True})
        else:
            # Redundant, but lets PostgreSQL enter the index at the key instead of filtering from the start.
            behind &= Q(**{f"{self.field}__{step}e": value})
        return behind

    def _next_link(self):
        if not self.has_more:
            return None
        last = self.rows[-1]
        value, pk = (last[self.field], last["id"]) if isinstance(last, dict) else (getattr(last, self.field), last.pk)
        key = json.dumps([None if value is None else str(value), str(pk)])
        cursor = base64.urlsafe_b64encode(key.encode()).decode().rstrip("=")
        return replace_query_param(self.request.build_absolute_uri(), "cursor", cursor)

    @staticmethod
    def _decode(cursor):
        try:
            value, pk = json.loads(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
        except (binascii.Error, ValueError, TypeError):
            raise ApiError({"cursor": "This cursor cannot be read. Start again without it."}) from None
        return value, pk


def ordering_fields(view) -> list[str]:
    default = getattr(view, "default_ordering", "-created_at").removeprefix("-")
    fields = getattr(view, "ordering_fields", ())
    return list(dict.fromkeys([default, *fields]))


def _parameter(name, schema, description):
    return {"name": name, "in": "query", "required": False, "description": description, "schema": schema}
