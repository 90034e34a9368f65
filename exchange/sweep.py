"""What is due here, with PostgreSQL alone: digests of saved searches, tellings of webhooks, letters."""

from collections import Counter
from datetime import datetime, timedelta

from django.conf import settings

from cases import reminders
from cases.enums import ReminderStatus
from exchange.imports.keeping import end_files
from exchange.letters import send_letters
from exchange.models import SavedSearch, SearchDigest, WebhookDelivery
from exchange.searches.digests import make_digests
from exchange.webhooks.planning import plan
from exchange.webhooks.sending import send_all

KEPT = timedelta(days=90)
"""So long a digest can be read, and a telling stands in the log."""
RESTORABLE = timedelta(days=30)


def sweep() -> dict[str, int]:
    """Two at once do no harm. How many ended in which status."""
    if reminders.is_to_wait():
        return {}
    now = reminders.database_now()
    counts = Counter({"digests of saved searches": make_digests(now=now)})
    if settings.WEBHOOKS:
        counts["webhook planned"] = plan(now=now)
    counts += send_letters()
    if settings.WEBHOOKS:
        counts += send_all()
    return {name: number for name, number in counts.items() if number}


def tidy(*, now: datetime) -> None:
    """Every night: what nobody can read any more, and files of lists nobody comes back to."""
    end_files(now=now)
    SearchDigest.objects.filter(made_at__lt=now - KEPT).delete()
    SavedSearch.objects.filter(deleted_at__lt=now - RESTORABLE).delete()
    over = WebhookDelivery.objects.exclude(status=ReminderStatus.PLANNED).filter(created_at__lt=now - KEPT)
    over.delete()
