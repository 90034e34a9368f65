"""Hearings, what was wrong with them, and what monitors saw."""

from django.utils import timezone
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.decorators import action

from cases.actions.hearings import adjourn_hearing, cancel_hearing, hold_hearing, postpone_hearing, schedule_hearing
from cases.actions.reports import save_report
from cases.actions.violations import record_violation, save_violation
from cases.enums import HearingStatus, ViolationKind
from cases.models import Hearing, HearingReport, HearingViolation
from config.shared.api.serializers import PartialDateIn
from people.api.persons import RecordViewSet

from .items import ItemViewSet


class PostponeSerializer(serializers.Serializer):
    until = serializers.DateTimeField(help_text="The new moment, with its offset.")


class ScheduleSerializer(serializers.Serializer):
    starts_at = serializers.DateTimeField()


class CancelSerializer(serializers.Serializer):
    reason = serializers.CharField(max_length=300)


class HoldSerializer(serializers.Serializer):
    result = serializers.CharField()


class AdjournSerializer(serializers.Serializer):
    reason = serializers.CharField(max_length=300)
    until = serializers.DateTimeField(required=False, allow_null=True, help_text="With its offset; empty: no date yet.")
    expected = PartialDateIn(required=False, allow_null=True)
    result = serializers.CharField(required=False, allow_blank=True)

    def validate(self, values):
        return values | {"expected": (values.get("expected") or (None, ""))[0]}


class ViolationSerializer(serializers.Serializer):
    kind = serializers.ChoiceField(ViolationKind.choices)
    happened = PartialDateIn(required=False, allow_null=True)
    told_by = serializers.CharField(max_length=200, required=False, allow_blank=True)
    note = serializers.CharField(max_length=500, required=False, allow_blank=True)

    def validate(self, values):
        return values | {"happened": (values.get("happened") or (None, ""))[0]}


class HearingViewSet(ItemViewSet):
    model = Hearing
    children = {
        "violations": (HearingViolation, "hearing", ("id", "kind", "happened", "told_by", "note")),
        "reports": (HearingReport, "hearing", ("id", "monitor_words", "attended", "checklist", "text")),
    }

    def apply(self, row, values):
        """A new hearing may be put on record as it stands; later its status is moved by the verbs alone."""
        status = values.get("status", row.status)
        if row._state.adding and status in (HearingStatus.ADJOURNED, HearingStatus.CANCELLED):
            raise serializers.ValidationError({"status": "Put it on record first, then adjourn or cancel it."})
        if not row._state.adding and status != row.status:
            raise serializers.ValidationError({"status": "Use schedule/, postpone/, adjourn/, cancel/ or hold/."})
        super().apply(row, values)

    @extend_schema(request=ScheduleSerializer)
    @action(detail=True, methods=["post"])
    def schedule(self, request, pk=None):
        return self.perform(ScheduleSerializer, pk, "change", schedule_hearing)

    @extend_schema(request=PostponeSerializer)
    @action(detail=True, methods=["post"])
    def postpone(self, request, pk=None):
        return self.perform(PostponeSerializer, pk, "postpone", postpone_hearing)

    @extend_schema(request=AdjournSerializer)
    @action(detail=True, methods=["post"])
    def adjourn(self, request, pk=None):
        """Answers the hearing that was adjourned; ``adjourned_to`` is the one that goes on."""
        return self.perform(AdjournSerializer, pk, "adjourn", adjourn_hearing)

    @extend_schema(request=ViolationSerializer)
    @action(detail=True, methods=["post"])
    def violation(self, request, pk=None):
        return self.perform(ViolationSerializer, pk, "record_violation", record_violation)

    @extend_schema(request=CancelSerializer)
    @action(detail=True, methods=["post"])
    def cancel(self, request, pk=None):
        return self.perform(CancelSerializer, pk, "cancel", cancel_hearing)

    @extend_schema(request=HoldSerializer)
    @action(detail=True, methods=["post"])
    def hold(self, request, pk=None):
        return self.perform(HoldSerializer, pk, "hold", hold_hearing)


class HearingReportViewSet(RecordViewSet):
    model = HearingReport

    def save(self, row, *, by, version=None):
        save_report(row, by=by, version=version)


class HearingViolationViewSet(RecordViewSet):
    model = HearingViolation

    def save(self, row, *, by, version=None):
        save_violation(row, by=by, now=timezone.now(), version=version)
