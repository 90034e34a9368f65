"""What is known outside the vault of what lies in it: that there is something, since when, sealed to whom."""

import uuid

import pgtrigger
from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q

from people.models.record import listed
from people.querysets import OwnQuerySet
from sources.enums import VaultContent, WitnessProtection
from sources.querysets import VaultEntryQuerySet

from .testimony import Witness


class CustodianKey(models.Model):
    """The public half of a custodian's age key. Its other half never comes near this server."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="custodian_keys")
    public_key = models.CharField(max_length=80)
    registered_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True, blank=True)

    objects = OwnQuerySet.as_manager()

    class Meta:
        ordering = ["-registered_at", "-id"]
        constraints = [
            models.CheckConstraint(
                name="custodiankey_is_of_age",
                condition=Q(public_key__regex=r"^age1[02-9ac-hj-np-z]{58}$"),
                violation_error_message="This is no age key: it begins with age1 and has 62 letters and digits.",
            ),
            models.CheckConstraint(
                name="custodiankey_ends_after_it_begins",
                condition=Q(ended_at__isnull=True) | Q(ended_at__gte=F("registered_at")),
            ),
            models.UniqueConstraint(
                name="custodiankey_one_live_per_user", fields=["user"], condition=Q(ended_at__isnull=True)
            ),
            models.UniqueConstraint(
                name="custodiankey_of_one_alone",
                fields=["public_key"],
                violation_error_message="This key has been registered before. Make a new one.",
            ),
        ]

    def __str__(self):
        return f"custodian key {self.pk}"


class VaultEntry(models.Model):
    """One blob of ``vault.identity``, by whose id it goes. A corrected identity is a new entry; none is ever changed.

    ``sealed_to``: ids of the keys that open a sealed one. ``file_key``: of a file name, the store key of its file."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    witness = models.ForeignKey(Witness, on_delete=models.PROTECT, related_name="vault_entries")
    content = models.CharField(max_length=12, choices=VaultContent.choices, default=VaultContent.IDENTITY)
    protection = models.CharField(max_length=12, choices=WitnessProtection.choices)
    sealed_to = ArrayField(models.BigIntegerField(), default=list, blank=True)
    file_key = models.UUIDField(null=True, blank=True)
    at = models.DateTimeField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")

    objects = VaultEntryQuerySet.as_manager()

    class Meta:
        ordering = ["-at", "-id"]
        verbose_name = "vault entry"
        verbose_name_plural = "vault entries"
        triggers = [pgtrigger.Protect(name="vault_entry_is_append_only", operation=pgtrigger.Update | pgtrigger.Delete)]
        constraints = [
            listed("vaultentry", "content", VaultContent),
            models.CheckConstraint(
                name="vaultentry_is_protected",
                condition=Q(protection__in=[WitnessProtection.CONFIDENTIAL, WitnessProtection.SEALED]),
            ),
            models.CheckConstraint(
                name="vaultentry_sealed_to_two_or_nobody",
                condition=Q(protection=WitnessProtection.CONFIDENTIAL, sealed_to__len=0)
                | Q(protection=WitnessProtection.SEALED, sealed_to__len__gte=2),
                violation_error_message="A sealed identity is sealed to at least two custodians.",
            ),
            models.CheckConstraint(
                name="vaultentry_file_name_says_of_which",
                condition=Q(content=VaultContent.IDENTITY, file_key__isnull=True)
                | Q(content=VaultContent.FILE_NAME, file_key__isnull=False),
            ),
        ]

    def __str__(self):
        return f"vault entry {self.pk}"
