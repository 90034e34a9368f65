"""Reads of this room: what belongs to one reader, and what others decide on."""

from django.db import models
from django.db.models import Exists, OuterRef, Q

from people.enums import ConsentPurpose, Role
from people.grants import desks_of, reach_of, roles_of
from people.models import Person
from people.querysets import OwnQuerySet, RecordQuerySet
from people.rules import RESEARCH, STAFF

from . import rules

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


class ExportQuerySet(models.QuerySet):
    """One's own; a coordinator also sees those that draw from a desk they coordinate, and decides on them: never on
    their own, and never on rows above their level."""

    def permitted(self, user, action="view"):
        """Raises LookupError for an action nobody ruled on."""
        try:
            roles = rules.EXPORT[action]
        except KeyError:
            raise LookupError(f"No rule says who may {action!r} an export.") from None
        if not roles_of(user) & roles:
            return self.none()
        if action in ("download", "end"):
            return self.filter(asked_by=user.pk)
        asked = self.model._meta.get_field("approvals").related_model.objects.order_by()
        theirs = self.filter(Exists(asked.coordinated_by(user).filter(export=OuterRef("pk")))).exclude(asked_by=user.pk)
        if action == "approve":
            waiting = asked.coordinated_by(user).filter(export=OuterRef("pk"), is_approved__isnull=True)
            return theirs.filter(Exists(waiting), state=rules.WAITING)
        return self.filter(Q(asked_by=user.pk) | Q(pk__in=theirs.values("pk")))

    def kept(self):
        """Of which there is a file, or soon will be."""
        return self.filter(state__in=rules.KEPT)


class ApprovalQuerySet(OwnQuerySet):
    """Asked of whoever coordinates the desk up to the level of its highest row."""

    owner_path = "export__asked_by"

    def coordinated_by(self, user):
        within = Q(pk__in=())
        for desk, level in reach_of(user, {Role.COORDINATOR}).items():
            within |= Q(desk=desk, level__lte=level)
        return self.filter(within)


class PieceQuerySet(OwnQuerySet):
    """Batches and parts, which belong to who asked for the export."""

    owner_path = "export__asked_by"


class ImportQuerySet(RecordQuerySet):
    rules = rules.IMPORT


class OfBatchQuerySet(models.QuerySet):
    """What belongs to an import: whoever may do something with that may do it with its parts."""

    rules = rules.IMPORT

    def permitted(self, user, action="view", purpose=ConsentPurpose.CASEWORK, recipient=""):
        batches = self.model._meta.get_field("batch").related_model.objects
        return self.filter(batch__in=batches.permitted(user, action, purpose, recipient).order_by().values("pk"))


class ImportRowQuerySet(OfBatchQuerySet):
    def permitted(self, user, action="view", purpose=ConsentPurpose.CASEWORK, recipient=""):
        """Rows that are in, to all who see the import and the person. What the check found of the others was found with
        the eyes of whoever had it checked, and tells only them: a colleague who sees less checks again."""
        within = super().permitted(user, action, purpose, recipient)
        people = Person.objects.permitted(user, "view", purpose, recipient).order_by().values("pk")
        is_in = ~Q(outcome="") & (Q(person_key=None) | Q(person_key__in=people))
        return within.filter(Q(batch__checked_by=user.pk) | is_in)
