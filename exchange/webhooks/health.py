"""How late the tellings of webhooks are, for the page that watches: ours alone is red, a receiver that is down is its
owner's and stands in the note."""

from collections import Counter
from datetime import timedelta

from django.conf import settings
from django.db.models import Count, Min, Q
from django.utils import timezone

from cases.enums import ReminderStatus
from cases.health import Check
from exchange.enums import WebhookState
from exchange.models import Webhook, WebhookDelivery

LATEST = timedelta(minutes=10)
OFF = {WebhookState.FAILED: "switched off after failures", WebhookState.NO_ACCESS: "switched off without a grant"}


def webhook_checks(now):
    """One line, from two queries; none where the house has no webhooks."""
    if not settings.WEBHOOKS:
        return
    owed = WebhookDelivery.objects.filter(status=ReminderStatus.PLANNED)
    is_free = Q(lease_until__isnull=True) | Q(lease_until__lt=now)
    told = owed.order_by().aggregate(
        due=Min("due_at", filter=Q(due_at__lte=now) & is_free),
        oldest=Min("created_at", filter=Q(attempts__gt=0)),
        failing=Count("webhook", filter=Q(attempts__gt=0), distinct=True),
    )
    states = Counter(Webhook.objects.filter(state__in=OFF).values_list("state", flat=True))
    notes = [f"{states[state]} {words}" for state, words in OFF.items() if states[state]]
    if told["failing"]:
        oldest = timezone.localtime(told["oldest"]).strftime("%-d %b %H:%M")
        notes.insert(0, f"{told['failing']} failing now, the oldest message not delivered since {oldest}")
    late = now - told["due"] if told["due"] else timedelta(0)
    note = "; ".join(notes) or "none is failing"
    yield Check("webhooks", "Oldest message of a webhook that is due", told["due"], late, LATEST, late <= LATEST, note)
