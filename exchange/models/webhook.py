"""Where another program wants to be told that something happened, and each telling."""

import uuid

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q

from cases.enums import ReminderStatus
from cases.models.reminder import Delivery
from config.shared.sealing import place
from exchange.enums import CHOSEN_EVENTS, OF_ROWS, WebhookEvent, WebhookState
from exchange.querysets import WebhookDeliveryQuerySet, WebhookQuerySet
from people.models.record import listed, tracked


def place_of_secret(pk) -> str:
    return place("exchange_webhook", pk, "secret")


@tracked(exclude=["url", "secret_sealed", "old_secret_sealed", "failures", "gone_asked_at"])
class Webhook(models.Model):
    """Told of rows of ``kinds`` that its owner may see: of one ``desk``, for who coordinates it, or without a desk of
    what researchers read. ``counts_from``: nothing before is told. ``failures``: tellings given up in a row."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="webhooks")
    desk = models.ForeignKey("people.Desk", null=True, blank=True, on_delete=models.PROTECT, related_name="+")
    name = models.CharField(max_length=80)
    url = models.CharField("address", max_length=500)
    events = ArrayField(models.CharField(max_length=8), default=list)
    kinds = ArrayField(models.CharField(max_length=40), default=list, blank=True)
    state = models.CharField(max_length=12, choices=WebhookState.choices, default=WebhookState.ACTIVE)
    secret_sealed = models.BinaryField()
    old_secret_sealed = models.BinaryField(null=True)
    old_secret_until = models.DateTimeField(null=True, editable=False)
    created_at = models.DateTimeField()
    counts_from = models.DateTimeField()
    failures = models.PositiveSmallIntegerField(default=0)
    gone_asked_at = models.DateTimeField(null=True, editable=False)

    objects = WebhookQuerySet.as_manager()

    class Meta:
        ordering = ["-created_at", "-id"]
        constraints = [
            listed("webhook", "state", WebhookState),
            models.CheckConstraint(name="webhook_has_a_name", condition=~Q(name="")),
            models.CheckConstraint(name="webhook_address_is_of_the_web", condition=Q(url__regex=r"^https?://[!-~]+$")),
            models.CheckConstraint(
                name="webhook_events_are_listed",
                condition=Q(events__contained_by=[event.value for event in CHOSEN_EVENTS], events__len__gt=0),
                violation_error_message="Choose at least one event.",
            ),
            models.CheckConstraint(
                name="webhook_kinds_where_rows_are_told",
                condition=Q(events__overlap=OF_ROWS, kinds__len__gt=0)
                | (~Q(events__overlap=OF_ROWS) & Q(kinds__len=0)),
                violation_error_message="Choose the kinds of rows to be told of.",
            ),
            models.CheckConstraint(
                name="webhook_old_secret_ends",
                condition=Q(old_secret_sealed__isnull=True, old_secret_until__isnull=True)
                | Q(old_secret_sealed__isnull=False, old_secret_until__isnull=False),
            ),
        ]

    def __str__(self):
        return f"webhook {self.pk}"


class WebhookDelivery(Delivery):
    """One telling: ids, kind, version, event and moment, nothing else. ``answer``: the number the receiver said."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    webhook = models.ForeignKey(Webhook, on_delete=models.PROTECT, related_name="deliveries")
    event = models.CharField(max_length=8, choices=WebhookEvent.choices)
    kind = models.CharField(max_length=40, blank=True)
    row_id = models.UUIDField(null=True)
    version = models.PositiveIntegerField(null=True)
    occurred_at = models.DateTimeField()
    due_at = models.DateTimeField()
    answer = models.PositiveSmallIntegerField(null=True)

    objects = WebhookDeliveryQuerySet.as_manager()

    class Meta:
        verbose_name_plural = "webhook deliveries"
        ordering = ["-created_at", "-id"]
        constraints = [
            listed("webhookdelivery", "event", WebhookEvent),
            listed("webhookdelivery", "status", ReminderStatus),
            models.CheckConstraint(
                name="webhookdelivery_tells_of_a_row_unless_a_test",
                condition=Q(event=WebhookEvent.PING, kind="", row_id__isnull=True, version__isnull=True)
                | (~Q(event=WebhookEvent.PING) & ~Q(kind="") & Q(row_id__isnull=False)),
            ),
            models.UniqueConstraint(
                name="webhookdelivery_once", fields=["webhook", "kind", "row_id", "version", "event"]
            ),
        ]
        indexes = [
            models.Index(fields=["due_at"], name="webhookdelivery_owed", condition=Q(status=ReminderStatus.PLANNED)),
            models.Index(fields=["webhook", "-created_at", "-id"], name="webhookdelivery_log"),
        ]

    def __str__(self):
        return f"webhook delivery {self.pk}"


class WebhookMark(models.Model):
    """How far the history of a kind was read: nothing at or below ``upto`` is still to come.

    ``next_upto`` becomes ``upto`` when every transaction that could still commit a lower row has ended: they are all
    below ``next_xid``, which was given out after ``next_upto`` was seen.
    """

    kind = models.CharField(max_length=40, primary_key=True)
    upto = models.BigIntegerField()
    next_upto = models.BigIntegerField(null=True)
    next_xid = models.BigIntegerField(null=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="webhookmark_next_is_whole",
                condition=Q(next_upto__isnull=True, next_xid__isnull=True)
                | Q(next_upto__isnull=False, next_xid__isnull=False),
            )
        ]

    def __str__(self):
        return f"{self.kind} up to {self.upto}"
