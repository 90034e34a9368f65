"""Entry points for Celery."""

from datetime import timedelta

from celery import shared_task
from django.utils import timezone

from .suspicion import changed_since, suspect_pairs

LOOK_BACK = timedelta(hours=49)  # two nights and an hour: one missed night loses nothing


@shared_task
def suspect_duplicates():
    """Every night: people whose names were entered or changed of late, compared with everyone."""
    return sum(suspect_pairs(changed_since(timezone.now() - LOOK_BACK)))
