"""``manage.py seal``: what was added to audit, custody and history since the last seal joins the chain."""

from django.core.management.base import BaseCommand

from cases import reminders
from people.chain.sealing import seal_new


class Command(BaseCommand):
    help = "Seals new rows of the audit trail. Safe beside the worker: one process seals at a time."

    def add_arguments(self, parser):
        parser.add_argument("--all", action="store_true", help="Look at every row there is, not at the latest alone.")

    def handle(self, *args, **options):
        number = seal_new(anew=options["all"], longest=float("inf"))
        if number is None:
            self.stdout.write("Another process is sealing.")
            return
        reminders.beat("sealer")
        self.stdout.write(f"{number} rows sealed.")
