"""Reads of the audit trail and of what proves it whole."""

from django.db.models import Q

from . import rules
from .enums import Role
from .grants import grants_of, roles_of
from .querysets import GlobalQuerySet, roles_allowed
from .trail.asking import ACCESS_REFUSED


class AuditQuerySet(GlobalQuerySet):
    rules = rules.AUDIT


class AuditEventQuerySet(AuditQuerySet):
    rules = rules.AUDIT_EVENTS

    def permitted(self, user, action="view"):
        """Auditors read all; a coordinator what touched rows of the desk up to the grant's level; everyone their own
        acts. What one was refused is not told to oneself: it would say whether the row is there."""
        roles = roles_allowed(self, action) & roles_of(user)
        if Role.AUDITOR in roles:
            return self.all()
        if not roles:
            return self.none()
        mine = Q(actor=user) & ~Q(action=ACCESS_REFUSED)
        for grant in grants_of(user):
            if grant.role == Role.COORDINATOR:
                within = Q(level__isnull=True) | Q(level__lte=grant.reach)
                mine |= Q(desk=grant.desk_id) & within
        return self.filter(mine)
