"""``manage.py sweep``: delivers every reminder that is due, with PostgreSQL alone."""

import time
from datetime import timedelta

from django.conf import settings
from django.core.management.base import BaseCommand
from django.db import DatabaseError, close_old_connections, transaction

from cases import reminders
from cases.models import PlanningRun
from cases.packets.keeping import end_old_packets
from cases.signals import timer_rang
from config.shared.database_role import refuse_unsafe_role
from people.chain.sealing import seal_new
from people.unsafe_accounts import refuse_unsafe_accounts


class Command(BaseCommand):
    help = (
        "Plans and delivers every reminder that is due, and seals the audit trail. Needs no Redis and no worker; safe "
        "beside them."
    )

    def add_arguments(self, parser):
        parser.add_argument("--every", type=int, metavar="SECONDS", help="Go on, with so long a pause between sweeps.")

    def handle(self, *args, **options):
        refuse_unsafe_role()
        refuse_unsafe_accounts()
        if not options["every"]:
            self._sweep()
            return
        while True:
            try:
                self._sweep()
            except DatabaseError as error:
                self.stderr.write(f"Sweep: the database did not answer ({type(error).__name__}); trying again.")
            close_old_connections()
            time.sleep(options["every"])

    def _sweep(self):
        reminders.beat("timer")
        now = reminders.database_now()
        if not _was_planned_since(now - settings.PLANNING_EVERY - timedelta(hours=1)):
            reminders.request_planning(now=now)
        planned = reminders.continue_planning(now=now)
        counts = reminders.sweep()
        if seal_new() is not None:
            reminders.beat("sealer")
        with transaction.atomic():
            end_old_packets(now=now)
        for _, done in timer_rang.send_robust(sender=type(self)):
            if isinstance(done, Exception):
                self.stderr.write(f"Sweep: something above failed ({type(done).__name__}); the rest went on.")
            else:
                counts |= done
        told = ", ".join(f"{number} {status}" for status, number in sorted(counts.items())) or "nothing was due"
        self.stdout.write(f"Sweep: {planned} plannings finished; {told}.")


def _was_planned_since(moment) -> bool:
    """By the worker, normally; where there is none the timer plans."""
    return PlanningRun.objects.filter(plan_kind="", requested_at__gt=moment).exists()
