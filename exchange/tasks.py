"""Entry points for Celery: the bell, not the queue."""

from celery import shared_task

from cases.reminders import database_now
from exchange.sweep import sweep, tidy


@shared_task
def sweep_exchange():
    """Every 30 seconds: digests of saved searches, tellings of webhooks, letters."""
    sweep()


@shared_task
def tidy_exchange():
    """Every night: old digests and tellings, searches deleted a month ago."""
    tidy(now=database_now())
