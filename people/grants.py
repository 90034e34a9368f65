"""What an account may do now: its live grants, read once a request and never kept beyond it."""

from contextlib import contextmanager
from contextvars import ContextVar
from typing import NamedTuple
from uuid import UUID

from django.db.models import Q
from django.db.models.functions import Now

from . import rules
from .enums import Role

_known: ContextVar[dict | None] = ContextVar("grants of this request", default=None)


class Grant(NamedTuple):
    """``reach``: the highest level of a row that may be seen by it. A role of the whole organisation has no desk."""

    role: str
    desk_id: int | UUID | None
    reach: int


@contextmanager
def read_once():
    """Within, each account's grants are read from the database once: a request sees one set of rights."""
    mark = _known.set({})
    try:
        yield
    finally:
        _known.reset(mark)


@contextmanager
def known_for(users):
    """Within, the grants of these accounts are known, from one query: for work that is done for many at once."""
    found = {user.pk: [] for user in users}
    for model in {type(user)._meta.get_field("memberships").related_model for user in users}:
        rows = live(model.objects.filter(user__in=found))
        for user_id, *grant in rows.values_list("user_id", "role", "desk_id", "max_level"):
            found[user_id].append(Grant(*grant))
    mark = _known.set({user_id: _that_count(grants) for user_id, grants in found.items()})
    try:
        yield
    finally:
        _known.reset(mark)


def grants_of(user) -> tuple[Grant, ...]:
    """Grants of ``user`` that count now by the database's clock; none for strangers and closed accounts.

    A researcher's reach never passes ``RESEARCH_LEVEL``. A grant as researcher sleeps while one works on staff: staff
    screens show fields no researcher may read. One query, outside a request at every call.
    """
    if not (user.is_authenticated and user.is_active):
        return ()
    known = _known.get()
    if known is None:
        return _read(user)
    if user.pk not in known:
        known[user.pk] = _read(user)
    return known[user.pk]


def roles_of(user) -> frozenset[str]:
    """Roles that count now on any desk."""
    return frozenset(grant.role for grant in grants_of(user))


def desks_of(user, roles=None) -> set:
    """Ids of the desks where ``user`` holds one of ``roles`` now, or any."""
    return {
        grant.desk_id
        for grant in grants_of(user)
        if grant.desk_id is not None and (roles is None or grant.role in roles)
    }


def forget(user_id):
    """Grants of this account changed within the request."""
    known = _known.get()
    if known is not None:
        known.pop(user_id, None)


def _read(user):
    rows = live(user.memberships).values_list("role", "desk_id", "max_level")
    return _that_count([Grant(*row) for row in rows])


def live(memberships):
    """Of ``memberships``, those that count now by the database's clock."""
    return memberships.filter(Q(valid_until__isnull=True) | Q(valid_until__gt=Now())).order_by()


def _that_count(grants):
    if any(grant.role in rules.STAFF for grant in grants):
        return tuple(grant for grant in grants if grant.role != Role.RESEARCHER)
    return tuple(
        grant._replace(reach=min(grant.reach, rules.RESEARCH_LEVEL)) if grant.role == Role.RESEARCHER else grant
        for grant in grants
    )
