"""Reads of this room: what belongs to one reader, and what others decide on."""

from django.contrib.postgres.expressions import ArraySubquery
from django.db import models
from django.db.models import Exists, F, OuterRef, Q
from django.db.models.functions import JSONObject

from config.shared.many_rows import ManyRows
from people.enums import ConsentPurpose, Role
from people.grants import desks_of, live, roles_of
from people.models import Membership, Person
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
    """One's own; and those one is asked to decide on, or decided on: never one's own (``ApprovalQuerySet``)."""

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
        asked = self.model._meta.get_field("approvals").related_model.objects.order_by().asked_of(user)
        theirs = asked.filter(export=OuterRef("pk"))
        if action == "approve":
            return self.filter(Exists(theirs.filter(is_approved__isnull=True)), state=rules.WAITING)
        return self.filter(Q(asked_by=user.pk) | Q(Exists(theirs)))

    def kept(self):
        """Of which there is a file, or soon will be."""
        return self.filter(state__in=rules.KEPT)


class ApprovalQuerySet(OwnQuerySet):
    """Asked of whoever else coordinates the desk up to the level of its highest row; where nobody does, of those who
    coordinate another desk the asker works on, up to that level. Never of the asker."""

    owner_path = "export__asked_by"

    def asked_of(self, user):
        here, elsewhere = (Exists(grants.filter(user=user.pk)) for grants in (_here(), _elsewhere()))
        if Role.COORDINATOR not in roles_of(user):
            return self.none()
        return self.filter(Q(here) | (~Q(Exists(_here())) & Q(elsewhere)) | Q(decided_by=user.pk))

    def with_deciders(self):
        """With ``here``, and where nobody is, ``elsewhere``: ``id`` and ``name`` of whom it is asked."""
        one = JSONObject(id="user", name="user__full_name")
        return self.annotate(
            here=ArraySubquery(_here().values(one=one)), elsewhere=ArraySubquery(_elsewhere().values(one=one))
        )


def _coordinators():
    """Grants by which somebody else may decide on an approval's level, wherever."""
    grants = live(Membership.objects.filter(role=Role.COORDINATOR, user__is_active=True))
    return grants.filter(max_level__gte=OuterRef("level")).exclude(user=OuterRef("export__asked_by"))


def _here():
    return _coordinators().filter(desk=OuterRef("desk"))


def _elsewhere():
    theirs = live(Membership.objects.filter(user=OuterRef(OuterRef("export__asked_by")), desk__isnull=False))
    return _coordinators().filter(desk__in=theirs.values("desk"))


class PieceQuerySet(OwnQuerySet):
    """Batches and parts, which belong to who asked for the export."""

    owner_path = "export__asked_by"

    def sized(self):
        """Of batches, how many rows were read; their ids come when they are asked for."""
        return self.defer("ids").annotate(number_read=F("ids__len"))


class ImportQuerySet(RecordQuerySet):
    rules = rules.IMPORT


class OfBatchQuerySet(ManyRows):
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
