"""Who agreed to what use."""

import pgtrigger
from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils import timezone

from people.enums import ConsentPurpose
from people.models.record import Record, exactly_one, listed, tracked
from sources.enums import ConsentBasis, ConsentStatus, IdentityMode
from sources.querysets import ConsentQuerySet


@tracked
class Consent(Record):
    """One answer for one purpose. No row means no. The later answer counts: it is the live one, and those before it
    stay as they were given. ``valid_until`` is the last day it holds, in the zone of the installation.

    With ``recipient`` it holds for that recipient alone and for one time, after someone said they want to be asked.
    """

    parents = ("person", "witness")
    reference_prefix = "CN"
    newer_wins = "stated_at"

    person = models.ForeignKey(
        "people.Person", null=True, blank=True, on_delete=models.PROTECT, related_name="consents"
    )
    witness = models.ForeignKey(
        "sources.Witness", null=True, blank=True, on_delete=models.PROTECT, related_name="consents"
    )
    purpose = models.CharField(max_length=16, choices=ConsentPurpose.choices)
    status = models.CharField("answer", max_length=16, choices=ConsentStatus.choices)
    basis = models.CharField(max_length=16, choices=ConsentBasis.choices, default=ConsentBasis.OWN)
    identity_mode = models.CharField("shown as", max_length=12, choices=IdentityMode.choices, default=IdentityMode.NONE)
    recipient = models.CharField(
        "for this recipient, once", max_length=200, blank=True, help_text="Empty: for every recipient."
    )
    valid_from = models.DateField()
    valid_until = models.DateField(null=True, blank=True)
    stated_at = models.DateTimeField(default=timezone.now, editable=False)
    is_live = models.BooleanField("counts now", default=True, editable=False)
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
    source = models.ForeignKey(
        "sources.Source",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="consents",
        help_text="Where it is public already.",
    )
    withdrawn_at = models.DateTimeField(null=True, blank=True)
    withdrawal = models.ForeignKey(
        "sources.Withdrawal",
        null=True,
        blank=True,
        editable=False,
        on_delete=models.PROTECT,
        related_name="consents",
    )
    note = models.CharField(max_length=300, blank=True)

    objects = ConsentQuerySet.as_manager()

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
            models.CheckConstraint(
                name="consent_for_one_recipient_is_given",
                condition=Q(recipient="") | Q(status=ConsentStatus.GIVEN),
                violation_error_message="For one recipient alone one says yes; a no needs no recipient.",
            ),
            # Also the indexes by which ``permitted`` asks: by person or witness, purpose and recipient.
            models.UniqueConstraint(
                name="consent_one_live_answer_of_a_person",
                fields=["person", "purpose", "recipient"],
                condition=Q(is_live=True),
                violation_error_message="There is an answer for this purpose already that still counts.",
            ),
            models.UniqueConstraint(
                name="consent_one_live_answer_of_a_witness",
                fields=["witness", "purpose", "recipient"],
                condition=Q(is_live=True),
                violation_error_message="There is an answer for this purpose already that still counts.",
            ),
        ]
        indexes = [
            *Record.Meta.indexes,
            models.Index(fields=["valid_until"], name="consent_live_until", condition=Q(is_live=True)),
        ]
        triggers = [
            pgtrigger.ReadOnly(
                name="consent_is_kept_as_given",
                fields=[
                    "purpose",
                    "status",
                    "basis",
                    "identity_mode",
                    "recipient",
                    "valid_from",
                    "valid_until",
                    "stated_at",
                    "explained_by",
                    "explained_in",
                    "evidence",
                    "source",
                    "withdrawn_at",
                    "withdrawal",
                    "note",
                ],
            )
        ]

    @property
    def whose(self):
        return self.person or self.witness
