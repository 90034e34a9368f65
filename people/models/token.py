"""Keys to the API."""

import uuid
from datetime import timedelta

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q
from knox.models import AbstractAuthToken

from config.shared.scopes import ALL
from people.querysets import OwnQuerySet

LONGEST = timedelta(days=90)


class ApiToken(AbstractAuthToken):
    """A key to the API with the live rights of its owner, cut down by ``scopes``; shown once, stored as a hash.

    ``networks``: from where alone it is accepted, as CIDR; empty: from anywhere. ``last_used_at`` and
    ``last_used_from`` are written at most once a minute.
    """

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    name = models.CharField(max_length=80, help_text="What it is for, such as “weekly figures notebook”.")
    scopes = ArrayField(models.CharField(max_length=20), default=list)
    networks = ArrayField(models.CharField(max_length=43), default=list, blank=True)
    last_used_at = models.DateTimeField(null=True, editable=False)
    last_used_from = models.GenericIPAddressField(null=True, editable=False)

    own = OwnQuerySet.as_manager()

    class Meta:
        ordering = ["-created"]
        constraints = [
            models.CheckConstraint(
                name="apitoken_ends_within_90_days",
                condition=Q(expiry__isnull=False, expiry__lte=F("created") + LONGEST),
                violation_error_message="A token ends within 90 days.",
            ),
            models.CheckConstraint(
                name="apitoken_scopes_are_listed",
                condition=Q(scopes__contained_by=ALL),
                violation_error_message="Choose among the scopes there are.",
            ),
            models.CheckConstraint(
                name="apitoken_opens_something",
                condition=Q(scopes__len__gt=0),
                violation_error_message="Choose at least one scope.",
            ),
        ]

    def __str__(self):
        return f"token {self.token_key}"
