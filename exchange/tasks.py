"""Entry points for Celery."""

from celery import shared_task

from .changes.settling import settle


@shared_task
def settle_changes():
    """Every minute: what changed is numbered, and what consent opened or closed is found."""
    return settle()


@shared_task
def settle_whole():
    """Every hour: what opened or closed without anything being written, as on the day a consent ends."""
    return settle(whole=True)
