"""Entry points for Celery: the bell, not the queue. Lost or doubled tasks lose and double nothing."""

from celery import shared_task
from django.utils import timezone

from cases import reminders


@shared_task
def sweep_reminders():
    """Every 30 seconds: lease what is due and hand it over in batches."""
    while ids := reminders.claim():
        deliver_reminders.delay(ids)


@shared_task
def deliver_reminders(ids):
    reminders.deliver_all(ids)


@shared_task
def plan_reminders():
    """Every night: what an edited plan or a missed hand left unplanned."""
    reminders.plan_all(now=timezone.now())
