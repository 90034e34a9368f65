"""Entry points for Celery."""

from datetime import timedelta

from celery import shared_task
from django.utils import timezone

from people.unrestricted import unrestricted

from .models import SentOnce
from .suspicion import changed_since, suspect_pairs

UPKEEP = "keys of repeated requests run out, whoever sent them"

KEYS_KEPT = timedelta(days=7)
LOOK_BACK = timedelta(hours=49)  # two nights and an hour: one missed night loses nothing


@shared_task
def suspect_duplicates():
    """Every night: people whose names were entered or changed of late, compared with everyone."""
    return sum(suspect_pairs(changed_since(timezone.now() - LOOK_BACK)))


@shared_task
def forget_sent_once():
    """Every night: keys of creates that nobody will send again."""
    return unrestricted(SentOnce, UPKEEP).filter(at__lt=timezone.now() - KEYS_KEPT).delete()[0]
