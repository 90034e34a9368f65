from django.db import models

from people.enums import Level
from people.grants import grants_of
from people.querysets import RecordQuerySet, StaffOnlyQuerySet

from . import rules


class TestimonyQuerySet(RecordQuerySet):
    __test__ = False
    rules = rules.TESTIMONY


class CustodyQuerySet(RecordQuerySet):
    rules = rules.CUSTODY


class WitnessQuerySet(RecordQuerySet):
    rules = rules.WITNESS

    def permitted(self, user, action="view", **purpose):
        """An identity is revealed to a custodian whose grant on the desk of the witness reaches the highest level."""
        allowed = super().permitted(user, action, **purpose)
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

    def permitted(self, user, action="view"):
        return super().permitted(user, action).filter(by=user.pk) if user.is_authenticated else self.none()
