"""``manage.py lockdown --reason …``: every account is locked at once; ``--end`` opens those it locked."""

from django.core.management.base import BaseCommand

from people.actions.locks import end_lockdown, lockdown


class Command(BaseCommand):
    help = "Locks every account: all sessions, API tokens, calendar feeds and invitations end at once. No data is lost."

    def add_arguments(self, parser):
        parser.add_argument("--reason", required=True)
        parser.add_argument("--end", action="store_true")

    def handle(self, *, reason, end, **options):
        count = (end_lockdown if end else lockdown)(reason=reason)
        self.stdout.write(f"{count} accounts are {'open again' if end else 'locked'}.")
