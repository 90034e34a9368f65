"""Which tellings are owed: planned from history, each once, for those who may see the row at that moment."""

from collections import defaultdict
from datetime import datetime, timedelta

from django.db import connection, transaction
from django.db.models import Max

from cases.enums import ReminderStatus
from exchange.actions.webhooks import switch_off
from exchange.enums import ROW_EVENTS, WebhookEvent, WebhookState
from exchange.models import Webhook, WebhookDelivery, WebhookMark
from exchange.resources import resources

from .history import happened
from .rights import may_listen, visible

ASK_OF_GONE_EVERY = timedelta(hours=1)
CHUNK = 2000


def plan(*, now: datetime) -> int:
    """How many tellings were planned. Two at once: the second leaves it to the first."""
    watchers = defaultdict(list)
    for webhook in Webhook.objects.filter(state=WebhookState.ACTIVE).select_related("owner"):
        if not may_listen(webhook.owner, webhook.desk_id):
            switch_off(webhook, WebhookState.NO_ACCESS)
            continue
        for kind in webhook.kinds:
            watchers[kind].append(webhook)
    WebhookMark.objects.exclude(kind__in=list(watchers)).delete()
    planned = 0
    for kind, webhooks in sorted(watchers.items()):
        if kind in resources():
            planned += _plan_kind(kind, webhooks, now)
    return planned + _plan_gone(now)


@transaction.atomic
def _plan_kind(kind, webhooks, now):
    if not _alone(kind):
        return 0
    model = resources()[kind].model
    return sum(_plan_for(webhook, kind, model, found, now) for found in happened(kind, model) for webhook in webhooks)


def _alone(kind) -> bool:
    with connection.cursor() as cursor:
        cursor.execute("select pg_try_advisory_xact_lock(hashtext('webhooks'), hashtext(%s))", [kind])
        return cursor.fetchone()[0]


def _plan_for(webhook, kind, model, found, now) -> int:
    recent = {pk: each for pk, each in found.items() if each.at >= webhook.counts_from}
    if not recent:
        return 0
    seen, told, made = visible(webhook, model, recent), last_told(webhook, kind, recent), []
    for pk, each in recent.items():
        if pk in seen:
            if pk in told and told[pk] >= each.version:
                continue
            is_news = each.is_new and pk not in told
            if is_news and WebhookEvent.CREATED not in webhook.events:
                is_news = each.version == 1  # whoever is told of changes alone hears of one made right after
            event = WebhookEvent.CREATED if is_news else WebhookEvent.CHANGED
            if event in webhook.events:
                made.append(_telling(webhook, event, kind, pk, each.version, each.at, now))
    made += _gone(webhook, kind, set(recent) - seen, now)
    return _keep(made)


def last_told(webhook, kind, ids) -> dict:
    """Row → the highest version planned or told."""
    rows = webhook.deliveries.filter(kind=kind, row_id__in=list(ids)).exclude(status=ReminderStatus.CANCELLED)
    return dict(rows.order_by().values_list("row_id").annotate(Max("version")))


@transaction.atomic
def _plan_gone(now) -> int:
    """Rows told of that are not open any more though nobody touched them: a consent was withdrawn, a parent closed."""
    if not _alone("gone"):
        return 0
    planned = 0
    active = Webhook.objects.filter(state=WebhookState.ACTIVE, events__contains=[WebhookEvent.GONE.value])
    for webhook in active.select_related("owner"):
        asked = webhook.gone_asked_at
        if asked is not None and asked > now - ASK_OF_GONE_EVERY:
            continue
        for kind in set(webhook.kinds) & set(resources()):
            ids = list(_sent(webhook, kind).order_by("row_id").values_list("row_id", flat=True).distinct())
            for start in range(0, len(ids), CHUNK):
                some = ids[start : start + CHUNK]
                hidden = set(some) - visible(webhook, resources()[kind].model, some)
                planned += _keep(_gone(webhook, kind, hidden, now))
        Webhook.objects.filter(pk=webhook.pk).update(gone_asked_at=now)
    return planned


def _sent(webhook, kind):
    return webhook.deliveries.filter(kind=kind, status=ReminderStatus.SENT, event__in=ROW_EVENTS)


def _gone(webhook, kind, hidden, now):
    """“It is gone”, of rows this receiver was told of and, as far as it knows, are still there. An id that never left
    the house does not leave it now."""
    if WebhookEvent.GONE not in webhook.events or not hidden:
        return
    newest = _sent(webhook, kind).filter(row_id__in=hidden).order_by("row_id", "-sent_at", "-created_at")
    for pk, event, version in newest.distinct("row_id").values_list("row_id", "event", "version"):
        if event != WebhookEvent.GONE:
            yield _telling(webhook, WebhookEvent.GONE, kind, pk, version, now, now)


def _telling(webhook, event, kind, pk, version, at, now):
    return WebhookDelivery(
        webhook=webhook, event=event, kind=kind, row_id=pk, version=version, occurred_at=at, due_at=now
    )


def _keep(made) -> int:
    made = list(made)
    WebhookDelivery.objects.bulk_create(made, ignore_conflicts=True, batch_size=1000)
    return len(made)
