"""Rows that reminders are owed for: each write re-plans them."""

from django.utils import timezone
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.decorators import action

from cases.actions.deadlines import close_task
from cases.actions.items import save_item
from cases.enums import TaskStatus
from cases.models import Task
from people.api.persons import RecordViewSet
from sources.models import DiplomaticNote, NoteConcern


class ItemViewSet(RecordViewSet):
    def save(self, row, *, by, version=None):
        save_item(row, by=by, now=timezone.now(), version=version)

    def perform(self, serializer_class, pk, allowed, act, **fixed):
        """One verb: where ``allowed`` is permitted, read the body and act; answer the row."""
        return self.act(pk, allowed, act, serializer_class, now=timezone.now(), **fixed)


class CloseTaskSerializer(serializers.Serializer):
    status = serializers.ChoiceField([s for s in TaskStatus.choices if s[0] != TaskStatus.OPEN])


class TaskViewSet(ItemViewSet):
    model = Task

    @extend_schema(request=CloseTaskSerializer)
    @action(detail=True, methods=["post"])
    def close(self, request, pk=None):
        return self.perform(CloseTaskSerializer, pk, "close", close_task)


class NoteViewSet(ItemViewSet):
    model = DiplomaticNote
    children = {"concerns": (NoteConcern, "note", ("id", "person", "group", "organisation", "words"))}
