"""Stays in custody over the API: their chain, their terms, and whether the law still covers them."""

import django_filters
from django.db.models import F
from django.utils import timezone
from drf_spectacular.utils import extend_schema
from rest_framework import serializers, status
from rest_framework.decorators import action

from cases.actions.detentions import continue_detention, end_detention, extend_detention
from cases.enums import DetentionEnd, DetentionKind, TermUnit
from cases.models import Detention, DetentionAccess, DetentionCondition, TermExtension, TimeLimit
from cases.querysets import IS_BEYOND
from config.shared.api.own_row import OwnRow
from config.shared.api.serializers import PartialDateIn, PermittedLink
from people.api.persons import RecordViewSet
from people.models import Organisation, Place

from .items import ItemViewSet
from .known import KnownAction
from .person_filters import StatusFilter


class BeyondSerializer(serializers.Serializer):
    """Still open after the last moment the law covers by what is on record."""

    since = serializers.DateTimeField()
    rule = serializers.CharField(help_text="Code of the time limit; empty where the order alone set the end.")
    article = serializers.CharField()
    explanation = serializers.CharField()
    verified = serializers.BooleanField(help_text="Whether counsel verified the rule.")


class BeyondFilter(django_filters.TypedChoiceFilter):
    def __init__(self):
        super().__init__(
            choices=[("true", "true"), ("false", "false")],
            coerce=lambda text: text == "true",
            empty_value=None,
            label="Whether it is beyond its lawful term now",
        )

    def filter(self, queryset, value):
        return queryset if value is None else queryset.beyond_lawful_term(value)


class TermSerializer(serializers.Serializer):
    term_amount = serializers.IntegerField(min_value=1, max_value=32767, required=False, allow_null=True)
    term_unit = serializers.ChoiceField(TermUnit.choices, required=False, allow_blank=True)
    authority = PermittedLink(Organisation, required=False, allow_null=True)


class ContinueSerializer(TermSerializer):
    kind = serializers.ChoiceField(DetentionKind.choices)
    kind_words = serializers.CharField(max_length=200, required=False, allow_blank=True)
    began = PartialDateIn(required=False, allow_null=True)
    began_at = serializers.DateTimeField(required=False, allow_null=True)
    legal_basis = serializers.CharField(max_length=300, required=False, allow_blank=True)
    facility = PermittedLink(Organisation, required=False, allow_null=True)
    place = PermittedLink(Place, required=False, allow_null=True)

    def validate_began(self, value):
        return value[0] if value else None


class ExtendSerializer(TermSerializer):
    ordered = PartialDateIn(required=False, allow_null=True)
    until = serializers.DateTimeField(required=False, allow_null=True)
    limit = PermittedLink(TimeLimit, required=False, allow_null=True)
    basis = serializers.CharField(max_length=300, required=False, allow_blank=True)

    def validate_ordered(self, value):
        return value[0] if value else None


class EndSerializer(serializers.Serializer):
    ended = PartialDateIn(required=False, allow_null=True)
    end_kind = serializers.ChoiceField(DetentionEnd.choices)

    def validate(self, values):
        return {"ended": (values.get("ended") or (None, ""))[0], "end_kind": values["end_kind"]}


class DetentionViewSet(KnownAction, ItemViewSet):
    model = Detention
    own_shown = {"beyond_lawful_term": BeyondSerializer(allow_null=True)}
    own_filters = {"beyond_lawful_term": BeyondFilter(), "custody_status": StatusFilter()}
    annotations = {
        "is_beyond": IS_BEYOND,
        "since": F("lawful_until"),
        "why": F("lawful_reason"),
        "code": F("lawful_by__code"),
        "law": F("lawful_by__article"),
        "verified": F("lawful_by__verified_by_counsel"),
    }
    children = {
        "extensions": (
            TermExtension,
            "detention",
            ("id", "reference", "ordered", "term_amount", "term_unit", "until", "authority", "limit", "basis"),
        ),
        "access": (DetentionAccess, "detention", ("id", "kind", "state", "during", "note")),
        "conditions": (DetentionCondition, "detention", ("id", "kind", "observed", "text")),
    }

    def present(self, rows):
        told = super().present(rows)
        if self.is_research:
            return told
        for one, row in zip(told, rows, strict=True):
            one["beyond_lawful_term"] = _beyond(row)
        return told

    @extend_schema(request=EndSerializer)
    @action(detail=True, methods=["post"])
    def end(self, request, pk=None):
        return self.perform(EndSerializer, pk, "end", end_detention)

    @extend_schema(request=ContinueSerializer, responses={201: OwnRow()})
    @action(detail=True, methods=["post"], url_path="continue")
    def continue_as(self, request, pk=None):
        """Ends this stage as converted and answers the next one."""
        former = self.get_for("continue", pk)
        stage = continue_detention(former, by=request.user, now=timezone.now(), **self.read(ContinueSerializer))
        return self.answer(stage.pk, status.HTTP_201_CREATED)

    @extend_schema(request=ExtendSerializer)
    @action(detail=True, methods=["post"])
    def extend(self, request, pk=None):
        return self.perform(ExtendSerializer, pk, "extend", extend_detention)


def _beyond(row):
    if not row["is_beyond"]:
        return None
    return {
        "since": row["since"],
        "rule": row["code"] or "",
        "article": row["law"] or "",
        "explanation": row["why"],
        "verified": bool(row["verified"]),
    }


class DetentionAccessViewSet(RecordViewSet):
    model = DetentionAccess


class DetentionConditionViewSet(RecordViewSet):
    model = DetentionCondition
