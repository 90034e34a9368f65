"""Deadlines over the API: reckoned by a rule when no moment is given, moved only by an act."""

from django.utils import timezone
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.decorators import action

from cases.actions.deadlines import accept_recomputed, close_deadline, keep_due
from cases.enums import DeadlineStatus
from cases.models import Deadline

from .items import ItemViewSet

PROPOSED = ("proposed_due_at", "proposed_limit", "proposed_reason")


class CloseDeadlineSerializer(serializers.Serializer):
    status = serializers.ChoiceField([s for s in DeadlineStatus.choices if s[0] != DeadlineStatus.OPEN])


class KeepSerializer(serializers.Serializer):
    reason = serializers.CharField(max_length=900)


class DeadlineViewSet(ItemViewSet):
    model = Deadline

    @extend_schema(request=CloseDeadlineSerializer)
    @action(detail=True, methods=["post"])
    def close(self, request, pk=None):
        return self.perform(CloseDeadlineSerializer, pk, "close", close_deadline)

    @extend_schema(request=None)
    @action(detail=True, methods=["post"], url_path="accept-recomputed")
    def accept_recomputed(self, request, pk=None):
        """Take the moment the rule gives since its trigger moved."""
        return self.act(pk, "decide", accept_recomputed, now=timezone.now())

    @extend_schema(request=KeepSerializer)
    @action(detail=True, methods=["post"])
    def keep(self, request, pk=None):
        """Leave the moment as it was, for a reason."""
        return self.perform(KeepSerializer, pk, "decide", keep_due)
