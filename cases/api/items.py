"""Rows that reminders are owed for: each write re-plans them."""

from django.utils import timezone
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.decorators import action

from cases.actions.deadlines import close_task
from cases.actions.hearings import cancel_hearing, hold_hearing, postpone_hearing, schedule_hearing
from cases.actions.items import save_item
from cases.enums import TaskStatus
from cases.models import Hearing, HearingReport, Submission, Task
from people.api.persons import RecordViewSet
from sources.models import DiplomaticNote, NoteConcern


class ItemViewSet(RecordViewSet):
    def save(self, row, *, by, version=None):
        save_item(row, by=by, now=timezone.now(), version=version)

    def perform(self, serializer_class, pk, allowed, act, **fixed):
        """One verb: read the body, act where ``allowed`` is permitted, answer the row."""
        given = serializer_class(data=self.request.data)
        given.is_valid(raise_exception=True)
        return self.act(pk, allowed, act, now=timezone.now(), **given.validated_data, **fixed)


class PostponeSerializer(serializers.Serializer):
    until = serializers.DateTimeField(help_text="The new moment, with its offset.")


class ScheduleSerializer(serializers.Serializer):
    starts_at = serializers.DateTimeField()


class CancelSerializer(serializers.Serializer):
    reason = serializers.CharField(max_length=300)


class HoldSerializer(serializers.Serializer):
    result = serializers.CharField()


class CloseTaskSerializer(serializers.Serializer):
    status = serializers.ChoiceField([s for s in TaskStatus.choices if s[0] != TaskStatus.OPEN])


class HearingViewSet(ItemViewSet):
    model = Hearing
    fields = (
        "proceeding",
        "kind",
        "court",
        "room",
        "place",
        "starts_at",
        "zone",
        "expected",
        "status",
        "openness",
        "openness_ground",
        "adjourned_to",
        "no_notice_received",
        "counsel_not_admitted",
        "cancelled_reason",
        "result",
    )
    writable = tuple(name for name in fields if name not in ("adjourned_to", "cancelled_reason", "result"))
    research_fields = (
        "proceeding",
        "kind",
        "starts_at",
        "zone",
        "expected",
        "status",
        "openness",
        "no_notice_received",
    )
    filters = (
        "proceeding",
        "kind",
        "court",
        "place",
        "starts_at",
        "expected",
        "status",
        "openness",
        "no_notice_received",
    )
    ordering_fields = ("starts_at", "updated_at")
    children = {"reports": (HearingReport, "hearing", ("id", "monitor_words", "attended", "checklist", "text"))}

    @extend_schema(request=ScheduleSerializer)
    @action(detail=True, methods=["post"])
    def schedule(self, request, pk=None):
        return self.perform(ScheduleSerializer, pk, "change", schedule_hearing)

    @extend_schema(request=PostponeSerializer)
    @action(detail=True, methods=["post"])
    def postpone(self, request, pk=None):
        return self.perform(PostponeSerializer, pk, "postpone", postpone_hearing)

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
    fields = writable = ("hearing", "monitor_words", "attended", "checklist", "text")
    filters = ("hearing", "attended")


class TaskViewSet(ItemViewSet):
    model = Task
    fields = ("case", "title", "assignee", "due_on", "status", "note")
    writable = ("case", "title", "assignee", "due_on", "note")
    filters = ("case", "assignee", "due_on", "status")
    ordering_fields = ("due_on", "updated_at")

    @extend_schema(request=CloseTaskSerializer)
    @action(detail=True, methods=["post"])
    def close(self, request, pk=None):
        return self.perform(CloseTaskSerializer, pk, "close", close_task)


class SubmissionViewSet(ItemViewSet):
    model = Submission
    fields = writable = ("case", "body", "procedure", "status", "sent_on", "reply_due_on", "replied_on", "note")
    filters = ("case", "body", "status", "sent_on", "reply_due_on")
    ordering_fields = ("sent_on", "reply_due_on", "updated_at")


class NoteViewSet(ItemViewSet):
    model = DiplomaticNote
    fields = writable = (
        "source",
        "direction",
        "kind",
        "sender",
        "addressee",
        "number",
        "sent",
        "demands",
        "tone",
        "reply_due_on",
        "replied",
        "reply",
    )
    research_fields = ("source", "direction", "kind", "sender", "addressee", "sent", "tone", "reply_due_on", "replied")
    filters = ("source", "direction", "kind", "sender", "addressee", "sent", "tone", "reply_due_on")
    ordering_fields = ("sent_earliest", "reply_due_on", "updated_at")
    children = {"concerns": (NoteConcern, "note", ("id", "person", "group", "organisation", "words"))}
