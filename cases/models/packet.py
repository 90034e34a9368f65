"""What was put together to be handed over from a case."""

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import Q

from cases.enums import PacketEnd
from cases.querysets import PacketQuerySet
from config.shared import sealing
from people.enums import ConsentPurpose
from people.models.record import Record, listed, tracked


@tracked(exclude=["content_sealed"])
class Packet(Record):
    """A selection from a case for one recipient, kept for 24 hours and then gone; this row stays.

    ``content_sealed`` is the document (JSON) as ciphertext, ``sha256`` its hash; ``consent_ids`` are the answers under
    which it may leave. Only who made it may download it.
    """

    parents = ("case",)
    reference_prefix = "PK"

    case = models.ForeignKey("cases.Case", on_delete=models.PROTECT, related_name="packets")
    purpose = models.CharField(max_length=16, choices=ConsentPurpose.choices)
    recipient = models.CharField(max_length=200)
    made_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    sha256 = models.CharField("SHA-256", max_length=64)
    content_sealed = models.BinaryField(null=True, editable=False)
    consent_ids = ArrayField(models.UUIDField(), editable=False)
    ended_at = models.DateTimeField(null=True, blank=True)
    end_reason = models.CharField(max_length=12, choices=PacketEnd.choices, blank=True)

    objects = PacketQuerySet.as_manager()

    class Meta(Record.Meta):
        constraints = [
            *Record.Meta.constraints,
            listed("packet", "purpose", ConsentPurpose),
            models.CheckConstraint(name="packet_sha256_is_hex", condition=Q(sha256__regex=r"^[0-9a-f]{64}$")),
            models.CheckConstraint(
                name="packet_ended_has_no_content",
                condition=Q(ended_at__isnull=True, end_reason="", content_sealed__isnull=False)
                | Q(ended_at__isnull=False, end_reason__in=PacketEnd.values, content_sealed__isnull=True),
            ),
        ]
        indexes = [
            *Record.Meta.indexes,
            models.Index(fields=["expires_at"], name="packet_kept", condition=Q(ended_at__isnull=True)),
            GinIndex(fields=["consent_ids"], name="packet_consents", condition=Q(ended_at__isnull=True)),
        ]

    @property
    def content(self) -> str:
        return sealing.unseal(self.content_sealed, where=self._place())

    def seal(self, content: str):
        self.content_sealed = sealing.seal(content, where=self._place())

    def _place(self):
        return sealing.place(self._meta.db_table, self.pk, "content_sealed")
