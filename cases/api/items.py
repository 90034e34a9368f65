"""Rows that reminders are owed for: each write re-plans them."""

from django.utils import timezone
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.decorators import action

from cases.actions.deadlines import close_deadline, close_task
from cases.actions.detentions import end_detention
from cases.actions.items import save_item
from cases.enums import DeadlineStatus, DetentionEnd, TaskStatus
from cases.models import (
    Deadline,
    Detention,
    DetentionAccess,
    DetentionCondition,
    Task,
)
from config.shared.api.serializers import PartialDateIn
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


class EndSerializer(serializers.Serializer):
    ended = PartialDateIn(required=False, allow_null=True)
    end_kind = serializers.ChoiceField(DetentionEnd.choices)

    def validate(self, values):
        return {"ended": (values.get("ended") or (None, ""))[0], "end_kind": values["end_kind"]}


class CloseDeadlineSerializer(serializers.Serializer):
    status = serializers.ChoiceField([s for s in DeadlineStatus.choices if s[0] != DeadlineStatus.OPEN])


class CloseTaskSerializer(serializers.Serializer):
    status = serializers.ChoiceField([s for s in TaskStatus.choices if s[0] != TaskStatus.OPEN])


class DetentionViewSet(ItemViewSet):
    model = Detention
    fields = (
        "person",
        "group",
        "case",
        "kind",
        "kind_words",
        "is_disappearance",
        "jurisdiction",
        "authority",
        "facility",
        "place",
        "began",
        "began_at",
        "zone",
        "ended",
        "end_kind",
        "follows",
        "legal_basis",
        "reason_given",
        "term_amount",
        "term_unit",
        "expires_at",
        "expires_by",
        "expires_by_hand",
        "expires_reason",
        "certainty",
        "notes",
    )
    writable = fields
    research_fields = (
        "person",
        "group",
        "case",
        "kind",
        "is_disappearance",
        "jurisdiction",
        "place",
        "began",
        "ended",
        "end_kind",
        "term_amount",
        "term_unit",
        "expires_at",
        "certainty",
    )
    filters = (
        "person",
        "group",
        "case",
        "kind",
        "is_disappearance",
        "jurisdiction",
        "authority",
        "facility",
        "place",
        "began",
        "ended",
        "end_kind",
        "expires_at",
        "certainty",
    )
    ordering_fields = ("began_earliest", "expires_at", "updated_at")
    children = {
        "access": (DetentionAccess, "detention", ("id", "kind", "state", "during", "note")),
        "conditions": (DetentionCondition, "detention", ("id", "kind", "observed", "text")),
    }

    @extend_schema(request=EndSerializer)
    @action(detail=True, methods=["post"])
    def end(self, request, pk=None):
        return self.perform(EndSerializer, pk, "end", end_detention)


class DetentionAccessViewSet(RecordViewSet):
    model = DetentionAccess
    fields = writable = ("detention", "kind", "state", "during", "note")
    research_fields = ("detention", "kind", "state", "during")
    filters = ("detention", "kind", "state", "during")


class DetentionConditionViewSet(RecordViewSet):
    model = DetentionCondition
    fields = writable = ("detention", "kind", "observed", "text")
    filters = ("detention", "kind", "observed")


class DeadlineViewSet(ItemViewSet):
    model = Deadline
    fields = (
        "case",
        "proceeding",
        "detention",
        "kind",
        "title",
        "trigger_at",
        "limit",
        "due_at",
        "zone",
        "reason",
        "status",
    )
    writable = tuple(name for name in fields if name != "status")
    filters = ("case", "proceeding", "detention", "kind", "due_at", "status")
    ordering_fields = ("due_at", "updated_at")

    @extend_schema(request=CloseDeadlineSerializer)
    @action(detail=True, methods=["post"])
    def close(self, request, pk=None):
        return self.perform(CloseDeadlineSerializer, pk, "close", close_deadline)


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
