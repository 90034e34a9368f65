"""``manage.py first_administrator``: the accounts a new installation begins with, by whoever keeps the server."""

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction
from django.urls import reverse
from django.utils import timezone

from people.actions.accounts import create_account
from people.actions.invitations import new_link
from people.audit import record
from people.enums import Role
from people.grants import live
from people.models import Membership, User

ENOUGH = 2


class Command(BaseCommand):
    help = (
        "Makes an administrator and prints the link that sets the account up. Run it twice: two administrators confirm "
        "roles to each other, and from then on it refuses."
    )

    def add_arguments(self, parser):
        parser.add_argument("--email", required=True)
        parser.add_argument("--name", required=True)

    @transaction.atomic
    def handle(self, *, email, name, **options):
        now = timezone.now()
        grants = live(
            Membership.objects.filter(role=Role.ADMINISTRATOR, user__is_active=True).exclude(user__email=email)
        )
        if grants.count() >= ENOUGH:
            raise CommandError("There are two administrators. They invite colleagues, and give roles to each other.")
        user = User.objects.filter(email__iexact=email).first()
        try:
            if user is None:
                user = create_account(User(email=email, full_name=name), by=None, now=now)
            if Role.ADMINISTRATOR not in user.roles:
                grant = Membership(user=user, role=Role.ADMINISTRATOR, reason="First administrators")
                grant.full_clean()
                grant.save()
                record(None, "membership.granted", grant, role=grant.role)
            secret = new_link(user, by=None, now=now)
        except ValidationError as error:
            raise CommandError(" ".join(error.messages)) from error
        self.stdout.write("Open this link; it works once and for seven days:")
        self.stdout.write(settings.SITE_ORIGIN + reverse("invitation", args=[secret]))
