"""What went to international bodies, and the clocks of their replies."""

from django.utils import timezone
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.decorators import action

from cases.actions.submissions import record_reply, save_submission
from cases.models import Submission

from .items import ItemViewSet


class ReplySerializer(serializers.Serializer):
    replied_on = serializers.DateField()
    comments_due = serializers.DateTimeField(required=False, allow_null=True)


class SubmissionViewSet(ItemViewSet):
    model = Submission

    def save(self, row, *, by, version=None):
        save_submission(row, by=by, now=timezone.now(), version=version)

    @extend_schema(request=ReplySerializer)
    @action(detail=True, methods=["post"])
    def reply(self, request, pk=None):
        return self.perform(ReplySerializer, pk, "change", record_reply)
