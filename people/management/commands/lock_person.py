"""``manage.py lock_person EMAIL --reason …``: at once nothing of the account opens anything; ``--unlock`` undoes it."""

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError

from people.actions.locks import lock_person, unlock_person
from people.models import User


class Command(BaseCommand):
    help = "Locks an account: its sessions, API tokens, calendar feeds and invitations end at once."

    def add_arguments(self, parser):
        parser.add_argument("email")
        parser.add_argument("--reason", required=True)
        parser.add_argument("--unlock", action="store_true")

    def handle(self, *, email, reason, unlock, **options):
        user = User.objects.filter(email__iexact=email).first()
        if user is None:
            raise CommandError("There is no such account.")
        try:
            (unlock_person if unlock else lock_person)(user, reason=reason)
        except ValidationError as error:
            raise CommandError(error.messages[0]) from error
        self.stdout.write("Unlocked." if unlock else "Locked.")
