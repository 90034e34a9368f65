"""What is heard from below: who is told in the app."""

from django.db.models import Q
from django.db.models.functions import Now
from django.dispatch import receiver

from cases.enums import ItemKind, ReminderKind
from cases.models import Notification
from people.enums import Role
from people.models import User
from sources.signals import identity_asked

REVEALED = "identity-asked"


@receiver(identity_asked)
def tell_coordinators_that_an_identity_was_asked_for(witness, by, **about):
    """Which witness, never who or what: the rest is in the audit trail. Whoever asked is not told of it."""
    live = Q(memberships__valid_until__isnull=True) | Q(memberships__valid_until__gt=Now())
    on_desk = Q(memberships__role=Role.COORDINATOR, memberships__desk=witness.desk_id)
    coordinators = User.objects.filter(on_desk & live, is_active=True).exclude(pk=by.pk).distinct()
    Notification.objects.bulk_create(
        Notification(
            recipient=coordinator,
            item_kind=ItemKind.WITNESS,
            item_id=witness.pk,
            kind=ReminderKind.CHANGE,
            lead=REVEALED,
        )
        for coordinator in coordinators
    )
