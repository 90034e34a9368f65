"""Taking consent back: who, when, how it reached us, and what was removed for it."""

import pgtrigger
from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models

from people.enums import ConsentPurpose
from people.models.record import Record, exactly_one, listed, tracked
from sources.enums import ConsentChannel
from sources.querysets import WithdrawalQuerySet


@tracked
class Withdrawal(Record):
    """One act. ``removed`` is the tombstone: references of what was taken away, by kind; never its content."""

    parents = ("person", "witness")
    reference_prefix = "WD"

    person = models.ForeignKey(
        "people.Person", null=True, blank=True, on_delete=models.PROTECT, related_name="withdrawals"
    )
    witness = models.ForeignKey(
        "sources.Witness", null=True, blank=True, on_delete=models.PROTECT, related_name="withdrawals"
    )
    purposes = ArrayField(models.CharField(max_length=16, choices=ConsentPurpose.choices))
    channel = models.CharField(max_length=16, choices=ConsentChannel.choices)
    taken_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="withdrawals_taken")
    withdrawn_at = models.DateTimeField()
    removed = models.JSONField(default=dict, blank=True, editable=False)
    note = models.CharField(max_length=300, blank=True)

    objects = WithdrawalQuerySet.as_manager()

    class Meta(Record.Meta):
        constraints = [
            *Record.Meta.constraints,
            exactly_one("withdrawal", "person", "witness"),
            listed("withdrawal", "channel", ConsentChannel),
        ]
        triggers = [
            pgtrigger.ReadOnly(
                name="withdrawal_is_kept_as_taken",
                fields=["purposes", "channel", "taken_by", "withdrawn_at", "note"],
            )
        ]

    @property
    def whose(self):
        return self.person or self.witness
