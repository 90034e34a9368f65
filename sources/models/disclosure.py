"""What has left the house under a consent."""

import pgtrigger
from django.db import models
from django.db.models import Q

from people.models.record import Record, tracked
from sources.enums import IdentityMode
from sources.querysets import CustodyQuerySet


@tracked
class Disclosure(Record):
    """Something that left the house under a consent: to whom, when, in what form. It cannot be called back.

    ``sha256`` is of what was handed over, where the system itself made it.
    """

    parents = ("consent",)
    reference_prefix = "DS"

    consent = models.ForeignKey("sources.Consent", on_delete=models.PROTECT, related_name="disclosures")
    recipient = models.CharField(max_length=200)
    left_at = models.DateTimeField()
    what = models.CharField(max_length=300)
    shown_as = models.CharField(max_length=12, choices=IdentityMode.choices, blank=True)
    sha256 = models.CharField("SHA-256", max_length=64, blank=True)

    objects = CustodyQuerySet.as_manager()

    class Meta(Record.Meta):
        constraints = [
            *Record.Meta.constraints,
            models.CheckConstraint(
                name="disclosure_sha256_is_hex", condition=Q(sha256="") | Q(sha256__regex=r"^[0-9a-f]{64}$")
            ),
            models.CheckConstraint(
                name="disclosure_shown_as_is_listed",
                condition=Q(shown_as="") | Q(shown_as__in=IdentityMode.values),
            ),
        ]
        triggers = [
            pgtrigger.ReadOnly(
                name="disclosure_is_kept_as_it_was",
                fields=["consent", "recipient", "left_at", "what", "shown_as", "sha256"],
            )
        ]
