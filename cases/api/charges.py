"""Charges, the steps of each, and what was decided."""

from django.utils import timezone
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.decorators import action

from cases.actions.charges import reclassify_charge, save_charge, set_charge_status
from cases.actions.outcomes import save_outcome
from cases.enums import ChargeStatus
from cases.models import Charge, ChargeStep, Outcome
from config.shared.api.serializers import PartialDateIn
from people.api.persons import RecordViewSet


class DatedSerializer(serializers.Serializer):
    on = PartialDateIn(required=False, allow_null=True)
    note = serializers.CharField(max_length=300, required=False, allow_blank=True)

    def validate(self, values):
        return values | {"on": (values.get("on") or (None, ""))[0]}


class StatusSerializer(DatedSerializer):
    status = serializers.ChoiceField([each for each in ChargeStatus.choices if each[0] != ChargeStatus.RECLASSIFIED])


class ReclassifySerializer(DatedSerializer):
    to_article = serializers.CharField(max_length=20)
    to_part = serializers.CharField(max_length=10, allow_blank=True, default="")


class ChargeViewSet(RecordViewSet):
    model = Charge
    children = {"steps": (ChargeStep, "charge", ("id", "status", "since", "note"))}
    born_with = ("steps",)

    def save(self, row, *, by, version=None):
        save_charge(row, by=by, version=version)

    @extend_schema(request=StatusSerializer)
    @action(detail=True, methods=["post"], url_path="move-on")
    def move_on(self, request, pk=None):
        return self.act(pk, "change", set_charge_status, StatusSerializer, now=timezone.now())

    @extend_schema(request=ReclassifySerializer)
    @action(detail=True, methods=["post"])
    def reclassify(self, request, pk=None):
        """Answers the charge that was; the one it became names it in ``reclassified_from``."""
        return self.act(pk, "change", reclassify_charge, ReclassifySerializer, now=timezone.now())


class ChargeStepViewSet(RecordViewSet):
    model = ChargeStep


class OutcomeViewSet(RecordViewSet):
    model = Outcome

    def save(self, row, *, by, version=None):
        save_outcome(row, by=by, version=version)
