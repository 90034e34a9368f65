"""What one colleague can see now, as far as the reader may know it."""

from dataclasses import dataclass

from django.core.exceptions import EmptyResultSet
from django.db import connection
from django.db.models.functions import Now
from django.utils.text import capfirst

from cases.models import CalendarFeed
from people.enums import Role
from people.grants import desks_of, known_for, live
from people.models import ApiToken, BreakGlass, Membership, User
from people.record_kinds import record_models

MOST_COUNTED = 1000


@dataclass(slots=True)
class Reach:
    user: User
    live: list[Membership]
    ended: list[Membership]
    rows: list[tuple[str, int]] | None
    """Kind → how many, up to one more than ``MOST_COUNTED``; None for a reader without content."""
    openings: list[BreakGlass]
    tokens: list[ApiToken]
    feeds: list[CalendarFeed]


def reach_of_colleague(reader, pk) -> Reach | None:
    """None when ``reader`` may not know the account. An administrator reads accounts and grants and no content; a
    coordinator the desks they coordinate."""
    user = User.objects.permitted(reader).filter(pk=pk).first()
    if user is None:
        return None
    grants = Membership.objects.permitted(reader).filter(user=user).select_related("desk", "granted_by")
    now = list(live(grants).order_by("desk__name", "role", "pk"))
    ended = list(grants.exclude(pk__in=[each.pk for each in now]).order_by("-valid_until", "pk")[:50])
    coordinated = desks_of(reader, {Role.COORDINATOR})
    shared = sorted(coordinated & {each.desk_id for each in now})
    return Reach(
        user=user,
        live=now,
        ended=ended,
        rows=_rows(reader, user, shared) if coordinated else None,
        openings=list(BreakGlass.objects.permitted(reader).filter(by=user).open().select_related("grant__desk")),
        tokens=list(ApiToken.own.permitted(user).filter(expiry__gt=Now())),
        feeds=list(CalendarFeed.objects.permitted(user).live()),
    )


def _rows(reader, user, desks) -> list[tuple[str, int]]:
    """Rows of ``desks`` that both may see: one above the reader's own level is not told by a number. One query."""
    parts, values = [], []
    with known_for([reader, user]):
        for model in record_models():
            rows = model._default_manager.permitted(reader).permitted(user).filter(desk__in=desks).order_by()
            try:
                sql, params = rows.values("pk")[: MOST_COUNTED + 1].query.sql_with_params()
            except EmptyResultSet:
                continue
            parts.append(f"select %s as kind, count(*) as number from ({sql}) rows")
            values += [capfirst(str(model._meta.verbose_name_plural)), *params]
    if not parts:
        return []
    with connection.cursor() as cursor:
        cursor.execute(f"select * from ({' union all '.join(parts)}) kinds where number > 0 order by kind", values)
        return cursor.fetchall()
