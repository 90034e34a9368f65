"""Translations of testimonies and transcripts of recordings; checking is a verb."""

from django.db.models import F
from django.http import HttpResponse
from django.utils import timezone
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework import serializers
from rest_framework.decorators import action
from rest_framework.exceptions import ValidationError

from people.api.persons import RecordViewSet
from people.audit import record
from sources.actions.checking_texts import check_wording, save_transcript, save_translation
from sources.captions import COLUMNS, FORMATS, write_captions
from sources.models import Transcript, Translation

CHECK = ("checked_by", "checked_at", "checked_version", "text_version")


class CheckSerializer(serializers.Serializer):
    version = serializers.IntegerField(required=False, help_text="Of the row you read: refused if it changed since.")


class CheckedViewSet(RecordViewSet):
    own_shown = {
        "is_checked": serializers.BooleanField(),
        "check_fell_because": serializers.CharField(),
    }

    def columns(self, *more):
        return super().columns(*(name for name in self.needed if name not in self.annotations), *more)

    def present(self, rows):
        shown = super().present(rows)
        for out, row in zip(shown, rows, strict=True):
            out |= self.states({name: row[name] for name in self.needed})
        return shown

    def states(self, columns) -> dict:
        text = self.model(**{name: value for name, value in columns.items() if "__" not in name})
        return {name: getattr(text, name) for name in self.own_shown}

    @extend_schema(request=CheckSerializer)
    @action(detail=True, methods=["post"])
    def check(self, request, pk=None):
        """You compared it with the original, and it says the same. Not for those who wrote it."""
        return self.act(pk, "check", check_wording, CheckSerializer, now=timezone.now())


class TranslationViewSet(CheckedViewSet):
    """``is_stale``: the original was worded anew (``original_version``) since this was made (``made_from``)."""

    model = Translation
    own_writable = {"made_from": serializers.IntegerField(required=False, min_value=1)}
    annotations = {"original_version": F("testimony__text_version")}
    needed = ("checked_by_id", "checked_version", "text_version", "checked_original", "made_from", "original_version")
    own_shown = CheckedViewSet.own_shown | {
        "is_stale": serializers.BooleanField(),
        "original_version": serializers.IntegerField(),
    }

    def states(self, columns):
        current = columns.pop("original_version")
        text = Translation(**columns)
        text.testimony = Translation.testimony.field.related_model(text_version=current)
        names = ("is_checked", "check_fell_because", "is_stale")
        return {name: getattr(text, name) for name in names} | {"original_version": current}

    def apply(self, row, values):
        self.made_from = values.pop("made_from", None)
        super().apply(row, values)

    def save(self, row, *, by, version=None):
        save_translation(row, by=by, version=version, made_from=self.made_from)


class TranscriptViewSet(CheckedViewSet):
    """``segments`` are written as a whole, in the order of time; errors name the segment and its mark."""

    model = Transcript
    needed = ("checked_by_id", "checked_version", "text_version")

    def save(self, row, *, by, version=None):
        save_transcript(row, by=by, version=version)

    @extend_schema(
        parameters=[
            OpenApiParameter("as", str, enum=list(FORMATS)),
            OpenApiParameter("column", str, enum=list(COLUMNS)),
        ],
        responses={(200, "text/vtt"): OpenApiTypes.STR, (200, "application/x-subrip"): OpenApiTypes.STR},
    )
    @action(detail=True, methods=["get"])
    def captions(self, request, pk=None):
        """As a subtitle file."""
        transcript = self.get_for("view", pk)
        kind, column = request.query_params.get("as", "vtt"), request.query_params.get("column", "text")
        if kind not in FORMATS or column not in COLUMNS:
            raise ValidationError({"as": f"One of {', '.join(FORMATS)}; column: one of {', '.join(COLUMNS)}."})
        return captions_answer(request, transcript, kind, column)


def captions_answer(request, transcript, kind, column):
    """The file, under a name that tells nothing; noted before it leaves."""
    record(request.user, "transcript.exported", transcript, segments=len(transcript.segments), column=column)
    answer = HttpResponse(
        write_captions(transcript.segments, kind, column),
        content_type="text/vtt; charset=utf-8" if kind == "vtt" else "application/x-subrip; charset=utf-8",
    )
    answer["Content-Disposition"] = f'attachment; filename="{transcript.reference}.{kind}"'
    answer["Cache-Control"] = "private, no-store"
    return answer
