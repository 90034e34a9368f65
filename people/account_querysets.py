"""Reads of invitations, desks, and of what two administrators decide."""

from django.db import models

from .enums import Role
from .grants import desks_of, roles_of
from .querysets import GlobalQuerySet, roles_allowed


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


class DeskQuerySet(GlobalQuerySet):
    def permitted(self, user, action="view"):
        """Administrators manage desks; everyone sees the desks they are on."""
        allowed = super().permitted(user, action)
        return allowed | self.filter(pk__in=desks_of(user)) if action == "view" else allowed

    def at_hand(self, user, pk):
        """The desk ``pk`` where the grants, which are read already, say that ``user`` is on it: what more is asked of
        it is read then. Else None, and whoever asks looks at ``permitted``."""
        pk = self.model._meta.pk.to_python(pk)
        return self.model.from_db(self.db, ["id"], [pk]) if pk in desks_of(user) else None

    def known_to(self, user):
        """Desks whose names ``user`` may read beside a row; auditors read all grants, so all names."""
        return self.all() if Role.AUDITOR in roles_of(user) else self.permitted(user)

    def open_for(self, user, action, model):
        """Desks on which ``user`` may do ``action`` to rows of ``model``: what a form offers for a new row."""
        return self.filter(pk__in=desks_of(user, roles_allowed(model._default_manager.get_queryset(), action)))
