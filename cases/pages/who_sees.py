"""Who can see one row and why; who is on its desk and cannot. Asked of ``permitted`` itself, then put in words."""

from dataclasses import dataclass, field
from datetime import datetime

from django.db.models import BooleanField, ExpressionWrapper, IntegerField, Prefetch, Value
from django.utils import timezone
from django.utils.formats import date_format

from people.enums import Level, Role
from people.grants import counts_now, grants_of, known_for, openings_of
from people.models import BreakGlass, Membership, User
from people.rules import RESEARCH_LEVEL
from people.unrestricted import unrestricted

AT_ONCE = 100  # accounts asked about in one query
WHO_WORKS_HERE = "whoever coordinates or edits here reads who works on the desk, grants that ended too"


@dataclass(slots=True)
class Way:
    """What opens the row to someone. ``more``: who gave it and why."""

    words: str
    until: datetime | None
    more: str = ""


@dataclass(slots=True)
class Colleague:
    """``ways``: what opens the row; of someone who cannot see it, none, and ``why``."""

    user: User
    ways: list[Way] = field(default_factory=list)
    why: list[str] = field(default_factory=list)


def who_sees(row) -> tuple[list[Colleague], list[Colleague]]:
    """Those who see ``row`` now, and those who are or were on its desk and do not. Nobody else can: a grant is on a
    desk, and break-glass hangs on a grant. Five queries for any number of colleagues up to a hundred."""
    held = (
        unrestricted(Membership, WHO_WORKS_HERE)
        .filter(desk=row.desk_id)
        .select_related("granted_by")
        .order_by("granted_at", "pk")
    )
    held = held.annotate(is_live=ExpressionWrapper(counts_now(), output_field=BooleanField()))
    users = (
        unrestricted(User, WHO_WORKS_HERE).filter(memberships__desk=row.desk_id).distinct().order_by("full_name", "pk")
    )
    users = list(users.prefetch_related(Prefetch("memberships", queryset=held, to_attr="held_here")))
    with known_for(users):
        seen = seers(row, users)
        openings = _openings(users)
        able = [Colleague(user, ways=_ways(row, user, openings)) for user in users if user.pk in seen]
        others = [Colleague(user, why=_why_not(row, user)) for user in users if user.pk not in seen]
    return able, others


def seers(row, users) -> set[int]:
    """Of ``users``, the ids of those to whom ``permitted`` gives ``row``."""
    found = set()
    for start in range(0, len(users), AT_ONCE):
        branches = [
            type(row)
            ._default_manager.permitted(user)
            .filter(pk=row.pk)
            .order_by()
            .values_list(Value(user.pk, output_field=IntegerField()))
            for user in users[start : start + AT_ONCE]
        ]
        asked = branches[0].union(*branches[1:], all=True) if len(branches) > 1 else branches[0]
        found |= {pk for (pk,) in asked}
    return found


def _openings(users):
    ids = [opening.id for user in users for opening in openings_of(user)]
    return {str(row.pk): row for row in unrestricted(BreakGlass, WHO_WORKS_HERE).filter(pk__in=ids)} if ids else {}


def _roles(row):
    return type(row)._default_manager.get_queryset().rules["view"]


def _reach(grant):
    return min(grant.max_level, RESEARCH_LEVEL) if grant.role == Role.RESEARCHER else grant.max_level


def _counts(user, grant):
    """Whether a live grant counts: one as researcher sleeps while its holder works on staff."""
    return (grant.role, grant.desk_id) in {(each.role, each.desk_id) for each in grants_of(user)}


def _ways(row, user, openings):
    ways = []
    for grant in user.held_here:
        if grant.is_live and _counts(user, grant) and grant.role in _roles(row) and _reach(grant) >= row.level:
            words = f"{grant.get_role_display()}, sees up to {Level(_reach(grant)).label.lower()}"
            if grant.role == Role.RESEARCHER:
                words += "; everyone the row tells of agreed to research"
            by = f" (given by {grant.granted_by.full_name})" if grant.granted_by else ""
            ways.append(Way(words, grant.valid_until, f"{grant.reason or 'No reason on record'}{by}"))
    kind, key = row._meta.label_lower, str(row.pk)
    for opening in openings_of(user):
        if key in opening.rows.get(kind, ()):
            words = f"Break-glass on {opening.reference}, for reading"
            ways.append(Way(words, opening.until, openings[opening.id].reason))
    return ways


def _why_not(row, user):
    if not user.is_active:
        return ["The account is closed."]
    why = []
    for grant in user.held_here:
        role = grant.get_role_display()
        if not grant.is_live:
            why.append(f"The grant as {role.lower()} ended {_day(grant.valid_until)}.")
        elif not _counts(user, grant):
            why.append("The grant as researcher sleeps while they work on staff.")
        elif grant.role not in _roles(row):
            why.append(f"{role}: this role does not read rows of this kind.")
        elif _reach(grant) < row.level:
            reach = Level(_reach(grant)).label.lower()
            why.append(f"{role}: sees up to {reach}, this is {row.get_level_display().lower()}.")
            if grant.role == Role.COORDINATOR:
                why.append("Could open it by break-glass.")
        elif grant.role == Role.RESEARCHER:
            why.append("Researcher: not everyone the row tells of agreed to research.")
        else:
            why.append(f"{role}: rows of this kind are shown to fewer than their desk.")
    return list(dict.fromkeys(why))


def _day(at):
    return date_format(timezone.localtime(at), "j M Y")
