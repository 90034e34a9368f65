"""An invitation to an account: a link that opens once, sent by mail."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from people.account_querysets import InvitationQuerySet


class Invitation(models.Model):
    """One letter sent. Kept is the SHA-256 of the 256-bit secret in its link; a later letter takes its place."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="invitations")
    secret_hash = models.CharField(max_length=64, unique=True, editable=False)
    invited_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    sent_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True, blank=True, help_text="Answered, withdrawn, or another was sent.")

    objects = InvitationQuerySet.as_manager()

    class Meta:
        ordering = ["-sent_at"]
        constraints = [
            models.CheckConstraint(
                name="invitation_secret_is_hashed", condition=Q(secret_hash__regex=r"^[0-9a-f]{64}$")
            ),
            models.CheckConstraint(name="invitation_ends_after_it_begins", condition=Q(expires_at__gt=F("sent_at"))),
            models.UniqueConstraint(
                name="invitation_one_open_per_user", fields=["user"], condition=Q(ended_at__isnull=True)
            ),
        ]

    def __str__(self):
        return f"invitation {self.pk}"
