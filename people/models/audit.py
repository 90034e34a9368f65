"""What staff did and looked at. Ids only: no names, no values. Rows are never changed or removed."""

import pgtrigger
from django.apps import apps
from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models.functions import Now

from people.audit_querysets import AuditEventQuerySet, AuditQuerySet
from people.enums import AuditOutcome


class AuditEvent(models.Model):
    """One act, one look or one refusal, by the database's clock, written with the act or before the answer leaves.

    ``desk`` and ``level`` are those of the rows it is about; ``rows`` their ids where one look showed several.
    ``role``: the roles that counted then, on that desk where there is one.
    """

    at = models.DateTimeField(db_default=Now())
    actor = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, db_index=False, on_delete=models.PROTECT, related_name="+"
    )
    role = models.CharField(max_length=80, blank=True)
    session_hash = models.CharField(max_length=64, blank=True)
    token_key = models.CharField("token", max_length=25, blank=True, help_text="The public beginning of the API token.")
    address_hash = models.CharField("address", max_length=32, blank=True, help_text="The client's address, as a mark.")
    action = models.CharField(max_length=60, db_index=True)
    object_type = models.CharField(max_length=60, blank=True)
    object_id = models.CharField(max_length=40, blank=True)
    desk = models.ForeignKey("people.Desk", null=True, db_index=False, on_delete=models.PROTECT, related_name="+")
    level = models.PositiveSmallIntegerField(null=True)
    rows = ArrayField(models.UUIDField(), default=list)
    purpose = models.CharField(max_length=20, blank=True)
    reason = models.CharField(max_length=300, blank=True)
    facts = models.JSONField(default=dict, help_text="Counts, states and times; never names or free text.")
    outcome = models.CharField(max_length=20, default=AuditOutcome.DONE)

    objects = AuditEventQuerySet.as_manager()

    class Meta:
        ordering = ["-at", "-id"]
        indexes = [
            models.Index(fields=["-at", "-id"], name="audit_newest"),
            models.Index(fields=["actor", "-at", "-id"], name="audit_of_actor"),
            models.Index(fields=["desk", "-at", "-id"], name="audit_of_desk"),
            models.Index(fields=["object_id"], name="audit_of_object"),
            GinIndex(fields=["rows"], name="audit_of_rows"),
        ]
        triggers = [pgtrigger.Protect(name="audit_is_append_only", operation=pgtrigger.Update | pgtrigger.Delete)]

    def __str__(self):
        return f"{self.act_words} {self.object_id}".strip()

    @property
    def act_words(self) -> str:
        """``hearing.postponed`` as a reader says it: Hearing postponed."""
        return self.action.replace(".", " ").replace("_", " ").capitalize()

    @property
    def object_words(self) -> str:
        """The kind of row the act touched: hearing, person, user; of several, how many."""
        if self.object_type:
            return apps.get_model(self.object_type)._meta.verbose_name
        return f"{len(self.rows)} rows" if self.rows else ""


class ClientAddress(models.Model):
    """The clear address behind a mark of the trail, kept thirty days from when it was last seen."""

    hash = models.CharField(max_length=32, primary_key=True)
    address = models.GenericIPAddressField()
    seen_at = models.DateTimeField(db_default=Now(), db_index=True)

    objects = AuditQuerySet.as_manager()

    def __str__(self):
        return self.hash
