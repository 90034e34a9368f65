"""Reads of invitations, and of what two administrators decide."""

from django.db import models

from .querysets import GlobalQuerySet


class InvitationQuerySet(models.QuerySet):
    """Letters to those who have no account yet: found by the secret in their link alone."""

    def open(self, now):
        return self.filter(ended_at__isnull=True, expires_at__gt=now)


class TwoPersonQuerySet(GlobalQuerySet):
    def permitted(self, user, action="view"):
        """Administrators ask and decide; everyone sees what concerns themself."""
        allowed = super().permitted(user, action)
        if action != "view" or not (user.is_authenticated and user.is_active):
            return allowed
        return allowed | self.filter(subject=user)

    def open(self, now):
        return self.filter(state="open", expires_at__gt=now)
