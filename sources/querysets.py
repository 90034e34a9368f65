from django.db import models
from django.db.models import Case, CharField, Exists, F, OuterRef, Q, When

from people.consent import civil_today
from people.enums import ConsentPurpose, Level, Role
from people.grants import grants_of, roles_of
from people.querysets import RecordQuerySet, StaffOnlyQuerySet

from . import rules
from .enums import NAMED, ConsentStatus, IdentityMode, SourceKind


class ConsentQuerySet(RecordQuerySet):
    rules = rules.CONSENT

    def standing(self):
        """The answer that counts, one for each purpose, not those for one recipient alone."""
        return self.filter(is_live=True, recipient="")

    def in_force(self, on=None):
        """Valid on the civil day ``on`` (today in the zone of the installation)."""
        on = on or civil_today()
        return self.filter(Q(valid_until__isnull=True) | Q(valid_until__gte=on), is_live=True, valid_from__lte=on)

    def agreeing(self, purpose, recipient="", *, named=False, pictured=False):
        """Answers by which something may serve ``purpose`` today; for someone who is asked each time, that for
        ``recipient``. ``named``, ``pictured``: only by name, only with their image."""
        yes = self.in_force().filter(purpose=purpose, status=ConsentStatus.GIVEN)
        if named or pictured:
            if purpose == ConsentPurpose.MEDIA_ANONYMOUS:
                return self.none()
            yes = yes.filter(identity_mode__in=[IdentityMode.FULL_IMAGE] if pictured else sorted(NAMED))
        if not recipient:
            return yes.filter(recipient="")
        asks = self.model._default_manager.order_by().standing()
        asks = asks.filter(purpose=purpose, status=ConsentStatus.ASK_EACH_TIME)
        same = Q(person=OuterRef("person")) | Q(witness=OuterRef("witness"))
        return yes.filter(Q(recipient="") | Q(Q(recipient__iexact=recipient), Exists(asks.filter(same))))


class SourceQuerySet(RecordQuerySet):
    rules = rules.SOURCE

    def public(self):
        """Whether a source can be read by everybody, as an expression. A title made here, such as that of a testimony,
        may say who spoke or of whom."""
        return ~Q(kind=SourceKind.TESTIMONY) & ~Q(url="")

    def label_for(self, user):
        """The title, or the reference for a researcher who cannot read it elsewhere."""
        if Role.RESEARCHER not in roles_of(user):
            return None
        return Case(When(self.public(), then=F("title")), default=F("reference"), output_field=CharField())


class TestimonyQuerySet(RecordQuerySet):
    __test__ = False
    rules = rules.TESTIMONY


class ReviewedQuerySet(TestimonyQuerySet):
    """Testimonies. Nobody judges their own: not who took it down, handed it in or worded it last. Only they take it
    back."""

    JUDGING = frozenset({"review", "publish"})

    def permitted(self, user, action="view", purpose=ConsentPurpose.CASEWORK, recipient=""):
        rows = super().permitted(user, action, purpose, recipient)
        if action == "take_back":
            return rows.filter(self.by(user))
        return rows.exclude(self.by(user)) if action in self.JUDGING else rows

    @staticmethod
    def by(user):
        """Whose it is. Without a named author it is whoever put it on record."""
        return Q(author=user.pk) | Q(submitted_by=user.pk) | Q(worded_by=user.pk) | Q(author=None, created_by=user.pk)


class ReviewQuerySet(RecordQuerySet):
    rules = rules.REVIEW


class CustodyQuerySet(RecordQuerySet):
    rules = rules.CUSTODY


class WithdrawalQuerySet(RecordQuerySet):
    rules = rules.WITHDRAWAL


class WitnessQuerySet(RecordQuerySet):
    rules = rules.WITNESS

    def permitted(self, user, action="view", purpose=ConsentPurpose.CASEWORK, recipient=""):
        """An identity is revealed to a custodian whose grant on the desk of the witness reaches the highest level."""
        allowed = super().permitted(user, action, purpose, recipient)
        if action != "reveal":
            return allowed
        if not getattr(user, "is_custodian", False):
            return allowed.none()
        roles = rules.WITNESS["reveal"]
        desks = {grant.desk_id for grant in grants_of(user) if grant.role in roles and grant.reach >= Level.PROTECTED}
        return allowed.filter(desk__in=desks)


class VaultEntryQuerySet(models.QuerySet):
    """As its witness."""

    rules = rules.WITNESS

    def permitted(self, user, action="view"):
        witnesses = self.model._meta.get_field("witness").related_model.objects.permitted(user, action)
        return self.filter(witness__in=witnesses.order_by().values("pk"))


class FileQuerySet(StaffOnlyQuerySet):
    rules = rules.FILE

    def collected(self):
        """As they came in: without what we made of them."""
        return self.filter(original__isnull=True)


class UploadQuerySet(RecordQuerySet):
    """One's own, while one may still add files there."""

    rules = rules.UPLOAD

    def permitted(self, user, action="view", purpose=ConsentPurpose.CASEWORK, recipient=""):
        rows = super().permitted(user, action, purpose, recipient)
        return rows.filter(by=user.pk) if user.is_authenticated else rows.none()
