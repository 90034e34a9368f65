"""One's own messages. Of an item one may no longer see, neither which it is nor when."""

from django.db.models import DateTimeField
from django.shortcuts import get_object_or_404
from django.utils import timezone
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.decorators import action
from rest_framework.response import Response
from rest_framework.viewsets import GenericViewSet

from cases import reminders
from cases.models import Notification
from cases.pages.inbox import items_of
from config.shared.api import RoleDoor
from config.shared.api.serializers import Moment
from people.rules import EVERYONE

OF_ITEM = ("item_id", "item_at", "previous_at")


class NotificationSerializer(serializers.ModelSerializer):
    serializer_field_mapping = serializers.ModelSerializer.serializer_field_mapping | {DateTimeField: Moment}
    item_id = serializers.UUIDField(allow_null=True, help_text="Null where the item is not yours to see any more.")

    class Meta:
        model = Notification
        fields = (
            "id",
            "item_kind",
            "item_id",
            "kind",
            "lead",
            "item_at",
            "previous_at",
            "is_late",
            "is_critical",
            "created_at",
            "read_at",
            "acknowledged_at",
            "snoozed_until",
        )


class SnoozeSerializer(serializers.Serializer):
    until = serializers.DateTimeField(help_text="When to be told again, with its offset.")


class NotificationViewSet(RoleDoor, GenericViewSet):
    open_to = EVERYONE
    serializer_class = NotificationSerializer
    lookup_value_regex = r"\d{1,18}"
    filter_backends = ()
    ordering_fields = ("created_at",)

    def get_queryset(self):
        if getattr(self, "swagger_fake_view", False):
            return Notification.objects.none()
        return Notification.objects.permitted(self.request.user)

    def list(self, request):
        page = self.paginate_queryset(self.get_queryset())
        return self.get_paginated_response(self._told(page))

    def _told(self, rows):
        seen = items_of(self.request.user, rows)
        told = self.get_serializer(rows, many=True).data
        for row, answer in zip(rows, told, strict=True):
            if (row.item_kind, row.item_id) not in seen:
                answer |= dict.fromkeys(OF_ITEM)
        return told

    @extend_schema(request=None, responses=NotificationSerializer)
    @action(detail=True, methods=["post"])
    def acknowledge(self, request, pk=None):
        """“I have seen it.” A second time changes nothing."""
        notification = get_object_or_404(self.get_queryset(), pk=pk)
        notification = reminders.acknowledge(notification, by=request.user, now=timezone.now())
        return Response(self._told([notification])[0])

    @extend_schema(request=SnoozeSerializer, responses=NotificationSerializer)
    @action(detail=True, methods=["post"])
    def snooze(self, request, pk=None):
        """“Tell me again later”: before the event, and before the last critical reminder of the item."""
        notification = get_object_or_404(self.get_queryset(), pk=pk)
        given = SnoozeSerializer(data=request.data)
        given.is_valid(raise_exception=True)
        notification = reminders.snooze(notification, by=request.user, now=timezone.now(), **given.validated_data)
        return Response(self._told([notification])[0])
