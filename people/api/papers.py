"""Identity papers. Their numbers are written, found by and compared, but shown only when asked for one by one."""

from django.db import transaction
from django.db.models import F
from drf_spectacular.utils import extend_schema, inline_serializer
from rest_framework import serializers
from rest_framework.decorators import action
from rest_framework.response import Response

from people.actions.papers import save_paper, show_number
from people.duplicates import likely_duplicates
from people.models import IdentityDocument
from people.paper_numbers import LONGEST

from .persons import RecordViewSet, ask_whether_someone_else

TYPED = 2 * LONGEST  # characters, with the spaces and hyphens it is written with


class PaperViewSet(RecordViewSet):
    """A number that somebody else's paper has is answered with 409 and who they are, until ``?someone_else=true`` says
    that none of them is meant."""

    model = IdentityDocument
    own_shown = {"number_end": serializers.CharField(help_text="Its last characters; the whole is at number/.")}
    own_writable = {"number": serializers.CharField(max_length=TYPED, write_only=True)}
    annotations = {"sealed": F("number_sealed")}
    typed = None

    def present(self, rows):
        shown = super().present(rows)
        for row, out in zip(rows, shown, strict=True):
            out["number_end"] = self.model.end_of(row["sealed"], row["id"])
        return shown

    def apply(self, row, values):
        self.typed = values.pop("number", None)
        super().apply(row, values)

    def save(self, row, *, by, version=None):
        with transaction.atomic():
            save_paper(row, number=self.typed, by=by, version=version)
            likely = likely_duplicates(by, row.person, [], [row]) if self.typed else []
            ask_whether_someone_else(self.request, row.person, likely, "number")

    @extend_schema(responses=inline_serializer("PaperNumber", {"number": serializers.CharField()}))
    @action(detail=True, methods=["get"])
    def number(self, request, pk=None):
        """The whole number. Each look is noted in the audit trail."""
        number = show_number(self.get_for("view", pk), by=request.user)
        return Response({"number": number}, headers={"Cache-Control": "no-store"})
