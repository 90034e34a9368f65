"""Reads of grants, and of what was opened past them."""

from django.db.models import Q
from django.db.models.functions import Now

from . import rules
from .enums import Role
from .grants import desks_of, reach_of
from .querysets import GlobalQuerySet


class GrantQuerySet(GlobalQuerySet):
    rules = rules.GRANTS

    def permitted(self, user, action="view"):
        """Administrators keep all grants, auditors read them. A coordinator reads those on the desks they coordinate,
        and there extends and ends those they may give."""
        allowed = super().permitted(user, action)
        if action == "view":
            return allowed | self.filter(desk__in=desks_of(user, {Role.COORDINATOR}))
        if action in ("extend", "end"):
            within = Q(pk__in=())
            for desk, level in reach_of(user, {Role.COORDINATOR}).items():
                within |= Q(desk=desk, max_level__lte=level, role__in=rules.GIVEN_BY_COORDINATORS)
            return allowed | self.filter(within)
        return allowed


class BreakGlassQuerySet(GlobalQuerySet):
    rules = rules.BREAK_GLASS

    def permitted(self, user, action="view"):
        """Coordinators see and end those on their desks; nobody judges their own."""
        allowed = super().permitted(user, action)
        here = self.filter(grant__desk__in=desks_of(user, {Role.COORDINATOR}))
        if action == "view":
            return allowed | here
        if action == "end":
            return here.open()
        if action == "review":
            return here.exclude(by=user.pk).filter(reviewed_at__isnull=True)
        return allowed

    def open(self):
        """Those that still open something, as long as their grant counts."""
        return self.filter(ended_at__isnull=True, until__gt=Now())
