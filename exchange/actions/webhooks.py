"""A webhook is made, tried, paused, given a new secret, switched off, ended."""

from datetime import datetime, timedelta

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import transaction

from cases.enums import NoticeAbout, ReminderStatus
from cases.notices import tell
from cases.reminders import database_now
from config.shared.sealing import seal
from exchange.enums import CHOSEN_EVENTS, OF_ROWS, LetterAbout, WebhookEvent, WebhookState
from exchange.letters import owe_letter
from exchange.models import Webhook, WebhookDelivery
from exchange.models.webhook import place_of_secret
from exchange.resources import open_to, resources
from exchange.webhooks.addresses import read_address
from exchange.webhooks.history import begin
from exchange.webhooks.rights import may_listen
from exchange.webhooks.signature import new_secret
from people.audit import record
from people.caps import keep_within
from people.models import User

OVERLAP = timedelta(hours=24)
"""So long after a rotation both secrets sign."""


@transaction.atomic
def make_webhook(user: User, *, name: str, url: str, events, kinds, desk=None, now: datetime) -> tuple[Webhook, str]:
    """A webhook of ``user`` and its secret, to show once. ValidationError for what it cannot be made with."""
    if not settings.WEBHOOKS:
        raise ValidationError("Webhooks are switched off in this installation.", code="switched_off")
    if not may_listen(user, desk.pk if desk is not None else None):
        raise ValidationError({"desk": "Choose a desk you coordinate."}, code="not_allowed")
    keep_within(settings.WEBHOOKS_A_DAY, user, "webhook.made", noun="webhooks")
    if user.webhooks.exclude(state=WebhookState.ENDED).count() >= settings.WEBHOOKS_EACH:
        raise ValidationError(f"You have {settings.WEBHOOKS_EACH} webhooks already. End one first.", code="too_many")
    webhook = Webhook(owner=user, desk=desk, name=name.strip(), created_at=now, counts_from=now)
    webhook.url = _address(url)
    webhook.events, webhook.kinds = _chosen(user, events, kinds)
    secret = new_secret()
    webhook.secret_sealed = seal(secret, where=place_of_secret(webhook.pk))
    webhook.full_clean()
    webhook.save()
    _begin(webhook)
    record(user, "webhook.made", webhook, events=" ".join(webhook.events), kinds=len(webhook.kinds))
    return webhook, secret


def _address(url):
    try:
        read_address(url)
    except ValidationError as error:
        raise ValidationError({"url": error.messages}) from None
    return url


def _chosen(user, events, kinds):
    events = [event.value for event in CHOSEN_EVENTS if event in set(events)]
    if not events:
        raise ValidationError({"events": "Choose at least one event."})
    if set(kinds) - set(open_to(user)):
        raise ValidationError({"kinds": "Choose among the kinds of rows your role reads."})
    if set(events) & set(OF_ROWS) and not kinds:
        raise ValidationError({"kinds": "Choose the kinds of rows to be told of."})
    return events, sorted(set(kinds)) if set(events) & set(OF_ROWS) else []


def _begin(webhook):
    for kind in webhook.kinds:
        begin(kind, resources()[kind].model)


@transaction.atomic
def rotate_secret(webhook: Webhook, *, by, now: datetime) -> str:
    """A new secret, to show once; for a day the one before signs, too, and any before that no more."""
    webhook = _locked(webhook)
    secret = new_secret()
    webhook.old_secret_sealed, webhook.old_secret_until = webhook.secret_sealed, now + OVERLAP
    webhook.secret_sealed = seal(secret, where=place_of_secret(webhook.pk))
    webhook.save(update_fields=["secret_sealed", "old_secret_sealed", "old_secret_until"])
    record(by, "webhook.secret_rotated", webhook)
    return secret


@transaction.atomic
def pause(webhook: Webhook, *, by, now: datetime) -> Webhook:
    webhook = _locked(webhook)
    if webhook.state == WebhookState.ACTIVE:
        _stop(webhook, WebhookState.PAUSED)
        record(by, "webhook.paused", webhook)
    return webhook


@transaction.atomic
def resume(webhook: Webhook, *, by, now: datetime) -> Webhook:
    """From now on; what happened meanwhile is not told. ValidationError without the grant it needs."""
    webhook = _locked(webhook)
    if webhook.state == WebhookState.ACTIVE:
        return webhook
    if not may_listen(webhook.owner, webhook.desk_id):
        raise ValidationError("Your grant does not open this any more.", code="not_allowed")
    webhook.state, webhook.counts_from, webhook.failures = WebhookState.ACTIVE, now, 0
    webhook.save(update_fields=["state", "counts_from", "failures"])
    _begin(webhook)
    record(by, "webhook.resumed", webhook)
    return webhook


@transaction.atomic
def end(webhook: Webhook, *, by, now: datetime) -> Webhook:
    webhook = _locked(webhook)
    _stop(webhook, WebhookState.ENDED)
    record(by, "webhook.ended", webhook)
    return webhook


@transaction.atomic
def ping(webhook: Webhook, *, by, now: datetime) -> WebhookDelivery:
    """A test that tells of nothing; sent with the next sweep, and not tried again."""
    webhook = _locked(webhook)
    if webhook.state != WebhookState.ACTIVE:
        raise ValidationError("Switch the webhook on first.", code="wrong_state")
    keep_within(settings.WEBHOOK_TESTS_A_DAY, by, "webhook.tested", noun="tests")
    record(by, "webhook.tested", webhook)
    return webhook.deliveries.create(event=WebhookEvent.PING, occurred_at=now, due_at=now)


@transaction.atomic
def resend(delivery: WebhookDelivery, *, by, now: datetime) -> WebhookDelivery:
    """Due again at once, with all its tries before it; whether it may still be told is asked when it is sent."""
    delivery = WebhookDelivery.objects.select_for_update(of=("self",)).select_related("webhook").get(pk=delivery.pk)
    if delivery.webhook.state != WebhookState.ACTIVE:
        raise ValidationError("Switch the webhook on first.", code="wrong_state")
    if delivery.status == ReminderStatus.PLANNED:
        raise ValidationError("This is on its way already.", code="wrong_state")
    keep_within(settings.WEBHOOK_TESTS_A_DAY, by, "webhook.resent", noun="tellings sent again")
    delivery.status, delivery.attempts, delivery.due_at, delivery.lease_until = ReminderStatus.PLANNED, 0, now, None
    delivery.created_at = now
    delivery.save(update_fields=["status", "attempts", "due_at", "lease_until", "created_at"])
    record(by, "webhook.resent", delivery.webhook)
    return delivery


@transaction.atomic
def switch_off(webhook: Webhook, state: WebhookState) -> None:
    """By nobody: it failed too often, or its owner's grant ended. The owner is told, in the app and by mail."""
    webhook = _locked(webhook)
    if webhook.state != WebhookState.ACTIVE:
        return
    _stop(webhook, state)
    record(None, "webhook.switched_off", webhook, state=state)
    now = database_now()
    tell([webhook.owner_id], NoticeAbout.WEBHOOK, webhook, "given-up")
    owe_letter(webhook.owner, LetterAbout.WEBHOOK, webhook.pk, now=now)


def _stop(webhook, state):
    webhook.state = state
    webhook.save(update_fields=["state"])
    waiting = webhook.deliveries.filter(status=ReminderStatus.PLANNED)
    waiting.update(status=ReminderStatus.CANCELLED, lease_until=None)


def _locked(webhook) -> Webhook:
    """Raises ValidationError when it has ended: there is no way back from there."""
    webhook = Webhook.objects.select_for_update(of=("self",)).select_related("owner").get(pk=webhook.pk)
    if webhook.state == WebhookState.ENDED:
        raise ValidationError("This webhook has ended.", code="wrong_state")
    return webhook
