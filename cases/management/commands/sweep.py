"""``manage.py sweep``: delivers every reminder that is due, with PostgreSQL alone."""

from django.core.management.base import BaseCommand
from django.utils import timezone

from cases import reminders


class Command(BaseCommand):
    help = "Plans and delivers every reminder that is due. Needs no Redis and no worker; safe beside them."

    def handle(self, *args, **options):
        planned = reminders.plan_all(now=timezone.now())
        counts = reminders.sweep()
        told = ", ".join(f"{number} {status}" for status, number in sorted(counts.items())) or "nothing was due"
        self.stdout.write(f"Sweep: {planned} newly planned; {told}.")
