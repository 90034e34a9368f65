"""Who agreed to what use, and what has already left the house under it."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from people.models.record import Record, exactly_one, listed, tracked
from people.querysets import StaffOnlyQuerySet
from sources.enums import ConsentBasis, ConsentPurpose, ConsentStatus, IdentityMode
from sources.querysets import CustodyQuerySet


@tracked
class Consent(Record):
    """An answer for one purpose. No row means no. ``valid_until`` is the last day it holds, in the desk's zone."""

    parents = ("person", "witness")
    reference_prefix = "CN"

    person = models.ForeignKey(
        "people.Person", null=True, blank=True, on_delete=models.PROTECT, related_name="consents"
    )
    witness = models.ForeignKey(
        "sources.Witness", null=True, blank=True, on_delete=models.PROTECT, related_name="consents"
    )
    purpose = models.CharField(max_length=16, choices=ConsentPurpose.choices)
    status = models.CharField(max_length=16, choices=ConsentStatus.choices)
    basis = models.CharField(max_length=16, choices=ConsentBasis.choices, default=ConsentBasis.OWN)
    identity_mode = models.CharField(max_length=12, choices=IdentityMode.choices, default=IdentityMode.NONE)
    valid_from = models.DateField()
    valid_until = models.DateField(null=True, blank=True)
    explained_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="consents_explained",
    )
    explained_in = models.CharField("language it was explained in", max_length=12, blank=True)
    evidence = models.ForeignKey(
        "sources.EvidenceFile", null=True, blank=True, on_delete=models.PROTECT, related_name="consents"
    )
    withdrawn_at = models.DateTimeField(null=True, blank=True)
    note = models.CharField(max_length=300, blank=True)

    objects = StaffOnlyQuerySet.as_manager()

    class Meta(Record.Meta):
        constraints = [
            *Record.Meta.constraints,
            exactly_one("consent", "person", "witness"),
            listed("consent", "purpose", ConsentPurpose),
            listed("consent", "status", ConsentStatus),
            listed("consent", "basis", ConsentBasis),
            listed("consent", "identity_mode", IdentityMode),
            models.CheckConstraint(
                name="consent_ends_after_it_begins",
                condition=Q(valid_until__isnull=True) | Q(valid_until__gte=F("valid_from")),
                violation_error_message="Consent cannot end before it begins.",
            ),
            models.CheckConstraint(
                name="consent_withdrawn_with_its_moment",
                condition=Q(status=ConsentStatus.WITHDRAWN, withdrawn_at__isnull=False)
                | (~Q(status=ConsentStatus.WITHDRAWN) & Q(withdrawn_at__isnull=True)),
                violation_error_message="A withdrawal has a moment, and only a withdrawal.",
            ),
        ]


@tracked
class Disclosure(Record):
    """Something that left the house under a consent: to whom, when, in what form. It cannot be called back."""

    parents = ("consent",)
    reference_prefix = "DS"

    consent = models.ForeignKey(Consent, on_delete=models.PROTECT, related_name="disclosures")
    recipient = models.CharField(max_length=200)
    left_at = models.DateTimeField()
    what = models.CharField(max_length=300)

    objects = CustodyQuerySet.as_manager()

    class Meta(Record.Meta):
        pass
