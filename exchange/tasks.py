"""Entry points for Celery. Lost or doubled tasks lose and double nothing: rows say what waits."""

import logging

from celery import shared_task
from django.conf import settings
from django.utils import timezone
from kombu.exceptions import OperationalError

from cases.reminders import database_now
from exchange.changes.settling import settle
from exchange.enums import ExportState
from exchange.exports.building import build
from exchange.exports.keeping import end_old, unheld
from exchange.imports import work
from exchange.sweep import sweep, tidy

log = logging.getLogger(__name__)


# A million rows take minutes. Of a worker that is stopped meanwhile the lease runs out.
@shared_task(soft_time_limit=3600, time_limit=3660)
def build_export(export_id):
    build(export_id, clock=timezone.now)


def start_export(export):
    """A small one is made at once, a large one by a worker. Outside any transaction, so that its progress is seen. If
    the queue is down, ``tend_exports`` finds the row."""
    if export.state != ExportState.QUEUED:
        return
    if export.counted <= settings.EXPORT_ROWS_AT_ONCE:
        build(export.pk, clock=timezone.now)
        export.refresh_from_db()
        return
    try:
        build_export.delay(str(export.pk))
    except OperationalError:
        log.warning("The queue is down: %s waits.", export)


@shared_task
def tend_exports():
    """Every minute: files whose day is over, and exports that no builder holds."""
    now = timezone.now()
    end_old(now=now)
    for pk in unheld(now=now):
        build_export.delay(str(pk))


@shared_task
def sweep_exchange():
    """Every 30 seconds: digests of saved searches, tellings of webhooks, letters."""
    sweep()


@shared_task
def tidy_exchange():
    """Every night: old digests and tellings, searches deleted a month ago."""
    tidy(now=database_now())


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


@shared_task
def settle_changes():
    """Every minute: what changed is numbered, and what consent opened or closed is found."""
    return settle()


@shared_task
def settle_whole():
    """Every hour: what opened or closed without anything being written, as on the day a consent ends."""
    return settle(whole=True)
