"""One's own webhooks over the API: read, tried, told again. They are made on the page, where one is asked once more."""

from uuid import UUID

from django.conf import settings
from django.http import Http404
from django.shortcuts import get_object_or_404
from django.utils import timezone
from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework import serializers, status
from rest_framework.response import Response

from cases.enums import ReminderStatus
from config.shared.api import RuledAPIView
from config.shared.api.serializers import Moment, page_of
from exchange.actions import webhooks as acts
from exchange.enums import CHOSEN_EVENTS, WebhookEvent, WebhookState
from exchange.models import Webhook, WebhookDelivery
from exchange.webhooks.rights import logged
from people.enums import Role

LOG = 100
PK = OpenApiParameter("id", UUID, OpenApiParameter.PATH)


class WebhookSerializer(serializers.Serializer):
    id = serializers.UUIDField()
    name = serializers.CharField()
    url = serializers.CharField()
    desk = serializers.IntegerField(source="desk_id", allow_null=True)
    events = serializers.ListField(child=serializers.ChoiceField([(each.value, each.label) for each in CHOSEN_EVENTS]))
    kinds = serializers.ListField(child=serializers.CharField())
    state = serializers.ChoiceField(WebhookState.choices)
    created_at = Moment()


class DeliverySerializer(serializers.Serializer):
    id = serializers.UUIDField()
    event = serializers.ChoiceField(WebhookEvent.choices)
    kind = serializers.CharField(allow_blank=True)
    row = serializers.UUIDField(source="row_id", allow_null=True)
    version = serializers.IntegerField(allow_null=True)
    occurred_at = Moment()
    status = serializers.ChoiceField(ReminderStatus.choices)
    attempts = serializers.IntegerField()
    answer = serializers.IntegerField(allow_null=True, help_text="The number the receiver answered.")
    failure = serializers.CharField(source="last_failure", allow_blank=True)
    due_at = Moment()
    sent_at = Moment(allow_null=True)


class HookView(RuledAPIView):
    open_to = frozenset({Role.COORDINATOR, Role.RESEARCHER})

    def initial(self, request, *args, **kwargs):
        super().initial(request, *args, **kwargs)
        if not settings.WEBHOOKS:
            raise Http404

    def row(self, pk, action="view"):
        return get_object_or_404(Webhook.objects.permitted(self.request.user, action), pk=pk)


class WebhooksView(HookView):
    @extend_schema(operation_id="webhooks_list", responses=page_of(WebhookSerializer))
    def get(self, request):
        rows = Webhook.objects.permitted(request.user).exclude(state=WebhookState.ENDED)
        return Response({"next": None, "results": WebhookSerializer(rows, many=True).data})


class WebhookView(HookView):
    @extend_schema(parameters=[PK], responses=WebhookSerializer)
    def get(self, request, pk):
        return Response(WebhookSerializer(self.row(pk)).data)


class DeliveriesView(HookView):
    @extend_schema(operation_id="webhooks_deliveries_list", parameters=[PK], responses=page_of(DeliverySerializer))
    def get(self, request, pk):
        """The log, newest first; a hundred at most."""
        hook = self.row(pk)
        rows = WebhookDelivery.objects.permitted(request.user).filter(webhook=hook)
        told = DeliverySerializer(logged(hook, rows, LOG), many=True)
        return Response({"next": None, "results": told.data})


class PingView(HookView):
    @extend_schema(parameters=[PK], request=None, responses={202: DeliverySerializer})
    def post(self, request, pk):
        """A test that tells of nothing; sent within a minute."""
        made = acts.ping(self.row(pk, "change"), by=request.user, now=timezone.now())
        return Response(DeliverySerializer(made).data, status=status.HTTP_202_ACCEPTED)


class ResendView(HookView):
    @extend_schema(parameters=[PK], request=None, responses={202: DeliverySerializer})
    def post(self, request, pk):
        """Tell it again; whether it may still be told is asked when it is sent."""
        delivery = get_object_or_404(WebhookDelivery.objects.permitted(request.user, "change"), pk=pk)
        made = acts.resend(delivery, by=request.user, now=timezone.now())
        return Response(DeliverySerializer(made).data, status=status.HTTP_202_ACCEPTED)
