"""Entry points for Celery."""

from celery import shared_task

from .changes.settling import settle


@shared_task
def settle_changes():
    """Every minute: what changed is numbered, and what consent opened or closed is found."""
    return settle()
