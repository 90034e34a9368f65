"""Entry points for Celery: the bell, not the queue. Lost or doubled tasks lose and double nothing."""

from datetime import datetime

from celery import shared_task
from celery.signals import heartbeat_sent
from django.db import transaction

from cases import reminders
from cases.actions.unreckoned import reckon_the_unreckoned
from cases.intake import erase_discarded
from cases.packets.keeping import end_old_packets
from cases.reminders.ending_tokens import warn_owners
from cases.reminders.signs_of_life import say_alive
from people.chain.sealing import seal_new


@heartbeat_sent.connect
def worker_is_alive(**about):
    say_alive("worker")


@shared_task
def sweep_reminders():
    """Every 30 seconds: lease what is due and hand it over in batches."""
    if reminders.is_to_wait():
        return
    reminders.prepare()
    for claimed in reminders.claims():
        deliver_reminders.delay(claimed.ids, claimed.lease.isoformat())
    reminders.send_digests()
    come_back.delay(reminders.database_now().isoformat())
    continue_planning.delay()


@shared_task
def deliver_reminders(ids, lease):
    reminders.deliver_all(ids, lease=datetime.fromisoformat(lease))


@shared_task
def come_back(sent_at):
    """Through the queue to a worker: the way every message takes."""
    reminders.returned(sent_at=datetime.fromisoformat(sent_at))


@shared_task
def continue_planning():
    """What an edited plan asked for; a run that was killed goes on where it stopped."""
    reminders.continue_planning(now=reminders.database_now())


@shared_task
def warn_of_ending_tokens():
    """Every hour: whose API token ends within a week, and within a day, is told in their inbox."""
    warn_owners(now=reminders.database_now())


@shared_task
def end_packets():
    """Every ten minutes: hand-over packets whose 24 hours are over."""
    with transaction.atomic():
        end_old_packets(now=reminders.database_now())


@shared_task
def plan_reminders():
    """Every night: what a missed hand left unplanned or unreckoned, who came or went by the calendar, and whose grant
    ends soon."""
    now = reminders.database_now()
    reminders.tell_of_ending_grants(now=now)
    reckon_the_unreckoned(by=None, now=now)
    reminders.request_planning(now=now)
    reminders.continue_planning(now=now)


@shared_task
def tidy_intake():
    """Every night: the text of testimonies discarded a week ago."""
    erase_discarded(now=reminders.database_now())


@shared_task
def seal_trail():
    """Every 30 seconds: what was added to audit, custody and history since."""
    if seal_new() is not None:
        reminders.beat("sealer")
