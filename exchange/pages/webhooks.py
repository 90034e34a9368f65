"""What the pages of webhooks show."""

from dataclasses import dataclass

from django.db.models import Count, Max, Q

from cases.enums import ReminderStatus
from exchange.models import Webhook, WebhookDelivery
from exchange.resources import words_of
from exchange.webhooks.rights import logged, may_listen

LOG = 100


@dataclass(slots=True)
class Overview:
    webhook: Webhook
    desk: object
    kinds: str
    events: str
    waiting: int
    last_sent_at: object


def overview(webhooks, user) -> list[Overview]:
    """The desk is named as long as ``user`` coordinates it."""
    counted = webhooks.annotate(
        waiting=Count("deliveries", filter=Q(deliveries__status=ReminderStatus.PLANNED)),
        last_sent_at=Max("deliveries__sent_at"),
    )
    return [
        Overview(
            each,
            each.desk if may_listen(user, each.desk_id) else None,
            ", ".join(words_of(kind) for kind in each.kinds),
            ", ".join(each.events),
            each.waiting,
            each.last_sent_at,
        )
        for each in counted
    ]


@dataclass(slots=True)
class Told:
    row: WebhookDelivery
    kind: str
    result: str
    is_bad: bool


RESULTS = {
    ReminderStatus.PLANNED: "waits",
    ReminderStatus.SENT: "told",
    ReminderStatus.CANCELLED: "not told: no longer open, or switched off",
    ReminderStatus.FAILED: "given up",
}


def log_of(webhook, deliveries) -> list[Told]:
    """Newest first."""
    return [
        Told(
            row,
            words_of(row.kind) if row.kind else "",
            RESULTS[row.status],
            row.status == ReminderStatus.FAILED or bool(row.last_failure and row.status == ReminderStatus.PLANNED),
        )
        for row in logged(webhook, deliveries, LOG)
    ]
