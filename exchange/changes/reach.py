"""What a reader could have been told of, by the grants that count now."""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import Q

from config.shared.field_lists import RESEARCHER
from exchange.kinds import rules_of
from people.grants import grants_of, live


@dataclass(frozen=True)
class Reach:
    """One grant: rows of ``kinds`` on that desk up to that level, heard of since ``since``."""

    desk_id: int
    level: int
    is_research: bool
    since: datetime
    kinds: tuple[str, ...]

    @property
    def changes(self) -> Q:
        here = Q(desk=self.desk_id, level__lte=self.level, kind__in=self.kinds)
        return here & Q(agreed=True) if self.is_research else here

    @property
    def gone(self) -> Q:
        """Of rows that went before the grant was given, its holder never knew."""
        here = Q(desk=self.desk_id, level__lte=self.level, kind__in=self.kinds, at__gt=self.since)
        return here & (Q(for_research=True) if self.is_research else Q(for_staff=True))


def reaches(user, kinds) -> list[Reach]:
    """One statement. ``kinds``: kind → model."""
    grants = [grant for grant in grants_of(user) if grant.desk_id is not None]
    given = live(user.memberships.filter(desk__isnull=False))
    since = {(role, desk): at for role, desk, at in given.values_list("role", "desk_id", "granted_at")}
    found = []
    for grant in grants:
        read = tuple(kind for kind, model in kinds.items() if grant.role in rules_of(model)["view"])
        if read and (grant.role, grant.desk_id) in since:
            at = since[grant.role, grant.desk_id]
            found.append(Reach(grant.desk_id, grant.reach, grant.role == RESEARCHER, at, read))
    return found


def any_of(conditions) -> Q:
    whole = Q(pk__in=())
    for each in conditions:
        whole |= each
    return whole
