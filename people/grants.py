"""What an account may do now: its live grants, read once a request and never kept beyond it."""

from collections import defaultdict
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import datetime
from functools import cache
from typing import NamedTuple
from uuid import UUID

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Func, JSONField, OuterRef, Q
from django.db.models.functions import JSONObject, Now

from . import rules
from .consent import civil_today
from .enums import Role


class Grant(NamedTuple):
    """``reach``: the highest level of a row that may be seen by it. A role of the whole organisation has no desk."""

    role: str
    desk_id: int | UUID | None
    reach: int


class Opening(NamedTuple):
    """What a coordinator opened by break-glass, by virtue of a grant that counts. ``rows``: kind → ids."""

    id: str
    reference: str
    until: datetime
    rows: dict[str, list[str]]


class Rights(NamedTuple):
    grants: tuple[Grant, ...] = ()
    openings: tuple[Opening, ...] = ()

    def opened(self, model) -> set[str]:
        """Ids of the rows of ``model`` held open by break-glass."""
        kind = model._meta.label_lower
        return {pk for opening in self.openings for pk in opening.rows.get(kind, ())}


_known: ContextVar[dict[int, Rights] | None] = ContextVar("rights of this request", default=None)


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
    found = {user.pk: Rights() for user in users}
    for accounts in {user._meta.model for user in users}:
        found |= _read(accounts, list(found))
    mark = _known.set(found)
    try:
        yield
    finally:
        _known.reset(mark)


def rights_of(user) -> Rights:
    """Grants, and what is open by break-glass, from one look: see ``grants_of``."""
    if not (user.is_authenticated and user.is_active):
        return Rights()
    known = _known.get()
    if known is None:  # outside a request nothing is kept
        known = {}
    if user.pk not in known:
        known[user.pk] = _read(user._meta.model, [user.pk]).get(user.pk, Rights())
    return known[user.pk]


def know(user, told):
    """For this request: what ``HeldBy`` said of ``user`` along with other things that were asked."""
    known = _known.get()
    if known is not None:
        known.setdefault(user.pk, _rights(told))


def grants_of(user) -> tuple[Grant, ...]:
    """Grants of ``user`` that count now by the database's clock; none for strangers and closed accounts.

    A researcher's reach never passes ``RESEARCH_LEVEL``. A grant as researcher sleeps while one works on staff: staff
    screens show fields no researcher may read. One query, outside a request at every call.
    """
    return rights_of(user).grants


def openings_of(user) -> tuple[Opening, ...]:
    """What ``user`` holds open by break-glass now; known with the grants."""
    return rights_of(user).openings


def standing_of(user) -> tuple | None:
    """All that decides which rows ``user`` may view for casework, and a researcher for research, where consent counts
    by the day. None while break-glass is open: it ends by the clock."""
    rights = rights_of(user)
    if rights.openings:
        return None
    is_research = any(grant.role == Role.RESEARCHER for grant in rights.grants)
    return user.pk, rights.grants, civil_today() if is_research else None


def roles_of(user) -> frozenset[str]:
    """Roles that count now on any desk."""
    return frozenset(grant.role for grant in grants_of(user))


def desks_of(user, roles=None) -> set:
    """Ids of the desks where ``user`` holds one of ``roles`` now, or any."""
    return set(reach_of(user, roles))


def reach_of(user, roles=None) -> dict:
    """Desk → the highest level ``user`` reaches there now by one of ``roles``, or by any."""
    reach = defaultdict(int)
    for grant in grants_of(user):
        if grant.desk_id is not None and (roles is None or grant.role in roles):
            reach[grant.desk_id] = max(reach[grant.desk_id], grant.reach)
    return dict(reach)


def forget(user_id):
    """Grants of this account changed within the request."""
    known = _known.get()
    if known is not None:
        known.pop(user_id, None)


def live(memberships):
    """Of ``memberships``, those that count now by the database's clock."""
    return memberships.filter(counts_now()).order_by()


def counts_now(path: str = "") -> Q:
    """The condition of ``live``; ``path`` leads to the memberships, as ``memberships__``."""
    return Q(**{f"{path}valid_until__isnull": True}) | Q(**{f"{path}valid_until__gt": Now()})


class HeldBy(Func):
    """The live grants of the account with this key, with what is open by break-glass, for ``know``."""

    output_field = JSONField()

    def __init__(self, accounts, key):
        super().__init__(key)
        self.memberships = accounts._meta.get_field("memberships").related_model

    def as_sql(self, compiler, connection, **extra):
        key, given = compiler.compile(self.source_expressions[0])
        sql, params = _written(self.memberships)
        told = f"select jsonb_agg(told.held) from ({sql}) told(account, held) where told.account = {key}"
        return f"coalesce(({told}), '[]')", [*params, *given]


@cache
def _written(memberships):
    """Live grants as SQL, written once: every request asks, and writing takes longer than asking."""
    glass = memberships._meta.get_field("openings").related_model.objects.open()
    told = JSONObject(id="pk", reference="reference", until="until", rows="rows")
    opened = ArraySubquery(glass.filter(grant=OuterRef("pk")).order_by("until").values(told=told))
    held = JSONObject(role="role", desk="desk_id", reach="max_level", opened=opened)
    return live(memberships._base_manager).values_list("user_id", held).query.sql_with_params()


def _read(accounts, pks) -> dict[int, Rights]:
    """Of each account. One query."""
    rows = accounts._base_manager.filter(pk__in=pks).order_by()
    return {pk: _rights(told) for pk, told in rows.values_list("pk", HeldBy(accounts, "pk"))}


def _rights(told) -> Rights:
    grants = [Grant(each["role"], each["desk"], each["reach"]) for each in told]
    opened = (opening for each in told for opening in each["opened"])
    openings = [Opening(**each | {"until": datetime.fromisoformat(each["until"])}) for each in opened]
    return Rights(_that_count(grants), tuple(openings))


def _that_count(grants):
    if any(grant.role in rules.STAFF for grant in grants):
        return tuple(grant for grant in grants if grant.role != Role.RESEARCHER)
    return tuple(
        grant._replace(reach=min(grant.reach, rules.RESEARCH_LEVEL)) if grant.role == Role.RESEARCHER else grant
        for grant in grants
    )
