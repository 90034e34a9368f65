"""Sending what is owed: leased, judged again right before it leaves, signed, tried later and later, and given up."""

import json
import random
import time
from collections import Counter
from datetime import timedelta

from django.core.exceptions import ValidationError
from django.db import connection
from django.db.models import F
from django.db.models.functions import Now

from cases.enums import ReminderStatus
from cases.reminders import database_now
from config.shared.sealing import unseal
from exchange.actions.webhooks import switch_off
from exchange.enums import WebhookEvent, WebhookState
from exchange.models import Webhook, WebhookDelivery
from exchange.models.webhook import place_of_secret
from exchange.resources import resources

from .exit import NotTold, post
from .rights import may_listen, visible
from .signature import signature

LEASE = timedelta(minutes=5)
BATCH = 20
TIME_FOR_ALL = 120  # seconds of one sweep
TIME_FOR_ONE = 20
"""Of these, for one receiver: a slow one does not keep the others waiting."""
RETRY_AFTER = timedelta(seconds=84)
"""Doubled at every try: the eleventh is a day after the first."""
MAX_ATTEMPTS = 11
OLDEST = timedelta(hours=26)
"""What waited behind failures so long is given up with them."""
JITTER = 0.2
GIVE_UPS = 3
"""So many tellings given up in a row switch a webhook off."""
GONE_FOR_GOOD = 410

_CLAIM = """
update exchange_webhookdelivery d set lease_until = statement_timestamp() + %(lease)s, attempts = attempts + 1
from (select id from exchange_webhookdelivery
      where status = 'planned' and due_at <= statement_timestamp() and not webhook_id = any(%(without)s)
        and (lease_until is null or lease_until < statement_timestamp())
      order by due_at, created_at limit %(limit)s for update skip locked) due
where d.id = due.id returning d.id, d.lease_until
"""


def send_all(*, tell=post) -> Counter:
    """What is due and not in other hands, until nothing is or the time is over; how many ended in which status.
    ``tell``: the exit."""
    counts: Counter[str] = Counter()
    resting, spent = set(), Counter()
    until = time.monotonic() + TIME_FOR_ALL
    while time.monotonic() < until and (claimed := _claim(resting)):
        mine = WebhookDelivery.objects.filter(status=ReminderStatus.PLANNED, lease_until=claimed[0][1])
        rows = mine.filter(pk__in=[pk for pk, _ in claimed]).select_related("webhook__owner")
        for delivery in rows.order_by("due_at", "created_at"):
            ours = mine.filter(pk=delivery.pk)
            if delivery.webhook_id in resting or time.monotonic() > until:
                ours.update(lease_until=None, attempts=F("attempts") - 1)
                continue
            begun = time.monotonic()
            counts[f"webhook {_send(delivery, ours, tell, resting)}"] += 1
            spent[delivery.webhook_id] += time.monotonic() - begun
            if spent[delivery.webhook_id] > TIME_FOR_ONE:
                resting.add(delivery.webhook_id)
    return counts


def _claim(without):
    with connection.cursor() as cursor:
        cursor.execute(_CLAIM, {"lease": LEASE, "limit": BATCH, "without": list(without)})
        return cursor.fetchall()


def _send(delivery, ours, tell, resting) -> str:
    webhook = Webhook.objects.select_related("owner").get(pk=delivery.webhook_id)
    if webhook.state == WebhookState.ACTIVE and not may_listen(webhook.owner, webhook.desk_id):
        switch_off(webhook, WebhookState.NO_ACCESS)
        return ReminderStatus.CANCELLED
    if webhook.state != WebhookState.ACTIVE or not _may_be_told(webhook, delivery):
        ours.update(status=ReminderStatus.CANCELLED, lease_until=None)
        return ReminderStatus.CANCELLED
    now = database_now()
    body = body_of(delivery)
    headers = {
        "Arasha-Delivery": str(delivery.pk),
        "Arasha-Signature": signature(body, at=int(now.timestamp()), secrets_=secrets_of(webhook, now)),
    }
    answer, why = None, ""
    try:
        answer = tell(webhook.url, body, headers)
    except NotTold as error:
        why = str(error)
    except ValidationError:
        why = "not an address outside"
    if answer is not None and 200 <= answer < 300:
        if ours.update(status=ReminderStatus.SENT, sent_at=Now(), lease_until=None, last_failure="", answer=answer):
            Webhook.objects.filter(pk=webhook.pk, failures__gt=0).update(failures=0)
        return ReminderStatus.SENT
    resting.add(webhook.pk)
    return _not_told(delivery, ours, webhook, answer, why or f"answered {answer}", now)


def _may_be_told(webhook, delivery) -> bool:
    """Asked right before: an event of a row one may not see now is not sent, nor its id. That a row is gone is sent
    only as long as it is."""
    if delivery.event == WebhookEvent.PING:
        return True
    if delivery.event == WebhookEvent.MATCHED:
        return webhook.owner.saved_searches.live().filter(pk=delivery.row_id).exists()
    view = resources().get(delivery.kind)
    if view is None:
        return False
    is_open = bool(visible(webhook, view.model, [delivery.row_id]))
    return is_open is (delivery.event != WebhookEvent.GONE)


def body_of(delivery) -> bytes:
    told = {
        "delivery": str(delivery.pk),
        "webhook": str(delivery.webhook_id),
        "event": delivery.event,
        "kind": delivery.kind or None,
        "id": str(delivery.row_id) if delivery.row_id else None,
        "version": delivery.version,
        "occurred_at": delivery.occurred_at.isoformat(timespec="seconds"),
    }
    return json.dumps(told, separators=(",", ":")).encode()


def secrets_of(webhook, now) -> list[str]:
    where = place_of_secret(webhook.pk)
    held = [unseal(webhook.secret_sealed, where=where)]
    if webhook.old_secret_sealed is not None and webhook.old_secret_until > now:
        held.append(unseal(webhook.old_secret_sealed, where=where))
    return held


def _not_told(delivery, ours, webhook, answer, why, now) -> str:
    is_over = delivery.attempts >= MAX_ATTEMPTS or now - delivery.created_at > OLDEST
    is_over = is_over or delivery.event == WebhookEvent.PING or answer == GONE_FOR_GOOD
    if not is_over:
        due_at = now + wait_after(delivery.attempts)
        ours.update(lease_until=None, due_at=due_at, answer=answer, last_failure=why)
        # Those that wait behind it need not find out one by one.
        behind = webhook.deliveries.filter(status=ReminderStatus.PLANNED, due_at__lt=due_at)
        behind.exclude(event=WebhookEvent.PING).update(due_at=due_at)
        return ReminderStatus.PLANNED
    ours.update(status=ReminderStatus.FAILED, lease_until=None, answer=answer, last_failure=why)
    if answer == GONE_FOR_GOOD:
        switch_off(webhook, WebhookState.FAILED)
    elif delivery.event != WebhookEvent.PING:
        Webhook.objects.filter(pk=webhook.pk).update(failures=F("failures") + 1)
        webhook.refresh_from_db(fields=["failures"])
        if webhook.failures >= GIVE_UPS:
            switch_off(webhook, WebhookState.FAILED)
    return ReminderStatus.FAILED


def wait_after(attempts: int) -> timedelta:
    """Longer with every try, and never quite the same, so that what failed together does not come back together."""
    return RETRY_AFTER * 2 ** (attempts - 1) * random.uniform(1 - JITTER, 1 + JITTER)  # noqa: S311
