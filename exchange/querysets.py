"""Reads of what belongs to one reader: saved searches, their digests, webhooks."""

from django.db.models import Q

from people.grants import desks_of, roles_of
from people.querysets import OwnQuerySet
from people.rules import RESEARCH, STAFF

READERS = STAFF | RESEARCH


class OfReadersQuerySet(OwnQuerySet):
    """One's own, as long as some role of the account reads rows at all."""

    owner_path = "owner"

    def permitted(self, user, action="view"):
        own = super().permitted(user, action)
        return own if roles_of(user) & READERS else own.none()


class SavedSearchQuerySet(OfReadersQuerySet):
    def permitted(self, user, action="view"):
        """One's own; to look at, also what colleagues share with a desk one works on."""
        own = super().permitted(user, action)
        desks = desks_of(user, STAFF)
        if action != "view" or not desks:
            return own
        return self.filter(Q(owner=user) | Q(desk__in=desks, deleted_at__isnull=True))

    def live(self):
        return self.filter(deleted_at__isnull=True)


class SearchDigestQuerySet(OfReadersQuerySet):
    owner_path = "recipient"


class LetterQuerySet(OwnQuerySet):
    owner_path = "recipient"


class WebhookQuerySet(OfReadersQuerySet):
    pass


class WebhookDeliveryQuerySet(OfReadersQuerySet):
    owner_path = "webhook__owner"
