"""What is heard here from below, and what is told there of what lies here."""

from django.dispatch import receiver

from cases.enums import NoticeAbout
from cases.pages.inbox import tell_about
from cases.signals import timer_rang
from exchange.models import SearchDigest, Webhook
from exchange.models.webhook import place_of_secret
from exchange.sweep import sweep
from sources.rotation import SHELVES, Shelf

tell_about(NoticeAbout.SAVED_SEARCH, SearchDigest, words="title", reference="counts", page="search_digest")
tell_about(NoticeAbout.WEBHOOK, Webhook, words="name", reference="state", page="webhook")
for column in ("secret_sealed", "old_secret_sealed"):
    SHELVES.append(Shelf(f"Webhooks, {column}", Webhook._meta.db_table, column, place_of_secret))


@receiver(timer_rang, dispatch_uid="sweep_exchange")
def sweep_without_queue(sender, **about):
    return sweep()
