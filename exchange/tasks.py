"""Entry points for Celery: the bell, not the queue. Rows say what waits."""

import logging

from celery import shared_task
from django.utils import timezone
from kombu.exceptions import OperationalError

from exchange.imports import work

log = logging.getLogger(__name__)


@shared_task
def work_on_import(batch_id):
    """A shift at one list; what is left goes on in the next, so that no task outlives its limit."""
    if work.work_on(batch_id):
        work_on_import.delay(batch_id)


def ask_for_work(batch):
    """Ring for a worker; if the queue is down, ``go_on_with_imports`` or ``manage.py run_imports`` finds the list."""
    try:
        work_on_import.delay_on_commit(str(batch.pk))
    except OperationalError:
        log.warning("The queue is down: %s waits.", batch)


@shared_task
def go_on_with_imports():
    """Every minute: lists whose worker died."""
    for batch_id in work.waiting(timezone.now()):
        work_on_import.delay(str(batch_id))
