"""Reads of the room above: its tables of rules on the one ``permitted`` of people."""

from django.db import models

from people.enums import ConsentPurpose
from people.models import Person
from people.querysets import RecordQuerySet

from . import rules


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
        is_in = ~models.Q(outcome="") & (models.Q(person_key=None) | models.Q(person_key__in=people))
        return within.filter(models.Q(batch__checked_by=user.pk) | is_in)
