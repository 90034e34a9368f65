"""Builders of saved searches and webhooks, and a receiver that only listens."""

import json
from datetime import timedelta

from django.utils import timezone

from exchange.actions.searches import save_search
from exchange.actions.webhooks import make_webhook
from exchange.models import Webhook, WebhookDelivery
from exchange.webhooks.exit import NotTold
from exchange.webhooks.planning import plan
from exchange.webhooks.sending import send_all

NOW = timezone.now


def search(owner, name="Missing", resource="persons", query="", **given):
    return save_search(owner, name=name, resource=resource, query=query, now=given.pop("now", NOW()), **given)


def webhook(owner, desk=None, events=("created", "changed", "gone"), kinds=("persons",), **given):
    """Told from a minute ago on. Its secret is ``webhook.secret``."""
    wish = {"name": "map", "url": "https://hooks.partner.org/in"} | given
    made, secret = make_webhook(owner, desk=desk, events=events, kinds=kinds, now=NOW(), **wish)
    Webhook.objects.filter(pk=made.pk).update(counts_from=NOW() - timedelta(minutes=1))
    made.refresh_from_db()
    made.secret = secret
    return made


class Ear:
    """In the place of the exit: hears what would be sent, and answers with ``answers`` in turn."""

    def __init__(self, *answers):
        self.answers, self.bodies, self.headers, self.urls = list(answers or [200]), [], [], []

    def __call__(self, url, body, headers):
        self.urls.append(url)
        self.bodies.append(body)
        self.headers.append(headers)
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, str):
            raise NotTold(answer)
        return answer

    @property
    def told(self):
        """``(event, kind, id, version)`` of each."""
        return [(each["event"], each["kind"], each["id"], each["version"]) for each in map(json.loads, self.bodies)]


def told(*answers):
    """One sweep of webhooks."""
    ear = Ear(*answers)
    plan(now=NOW())
    send_all(tell=ear)
    return ear


def due_again():
    """As if the time of the next try had come."""
    WebhookDelivery.objects.filter(status="planned").update(due_at=NOW() - timedelta(seconds=1))
