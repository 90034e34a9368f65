"""A page of what changed for one reader: rows as they may be read now, and tombstones of those that went."""

from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from django.db import connection
from django.db.models import CharField, Exists, OuterRef, Value

from exchange.kinds import models
from exchange.models import Change, Gone
from people.trail.seen import note_told

from .reach import any_of, reaches

_LAST = """
select greatest((select max(position) from exchange_change), (select max(position) from exchange_gone), 0)
"""


@dataclass(frozen=True)
class Cursor:
    """``after``: heard up to there. ``upto``: the last number when the first page of this chain was read; 0 at a new
    chain. ``since``: nothing told before that moment."""

    after: int = 0
    upto: int = 0
    since: object = None


class Told(NamedTuple):
    """A change, or that a row is gone."""

    position: int
    kind: str
    row_id: UUID
    at: datetime
    is_gone: bool


@dataclass(frozen=True)
class Page:
    """``after``: where the next page, or the next chain, goes on. ``has_more``: of this chain."""

    entries: list
    after: int
    upto: int
    has_more: bool


def page(user, kinds, cursor, size) -> Page:
    """Five statements. What changes while a chain is read belongs to the next chain, so no row comes twice in one."""
    upto = cursor.upto or max(_last_number(), cursor.after)
    reach = reaches(user, kinds)
    changed = _between(Change, any_of(each.changes for each in reach), cursor, upto, size)
    gone_here = any_of(each.gone for each in reach)
    later = Gone.objects.filter(gone_here, row_id=OuterRef("row_id"), kind=OuterRef("kind"), position__lte=upto)
    once = ~Exists(later.filter(position__gt=OuterRef("position")))
    gone = _between(Gone, gone_here & once, cursor, upto, size) if reach else []
    told = sorted([*changed, *gone], key=lambda each: each.position)
    has_more = len(told) > size
    told = told[:size]
    readable = _readable(user, told)
    is_research = any(each.is_research for each in reach)
    entries, after = [], upto
    for number, each in enumerate(told):
        row = readable.get((each.kind, each.row_id))
        if each.is_gone:
            if row is None:
                entries.append({"kind": each.kind, "id": each.row_id, "gone": True, "at": each.at})
        elif row is not None:
            entries.append({"kind": each.kind, "id": each.row_id, "gone": False, "at": each.at, **row})
        elif is_research:
            # Consent has been taken back since it was last asked for all: wait until that is told, or no longer so.
            return Page(entries, told[number - 1].position if number else cursor.after, 0, False)
    if has_more:
        after = told[-1].position
    return Page(entries, after, upto, has_more)


def _last_number():
    with connection.cursor() as cursor:
        cursor.execute(_LAST)
        return cursor.fetchone()[0]


def _between(model, here, cursor, upto, size):
    rows = model.objects.filter(here, position__gt=cursor.after, position__lte=upto)
    if cursor.since is not None:
        rows = rows.filter(told_at__gte=cursor.since)
    page = rows.order_by("position").values_list("position", "kind", "row_id", "at")[: size + 1]
    return [Told(*row, is_gone=model is Gone) for row in page]


def _readable(user, told):
    """(kind, id) → what may be said of the row, for those that may be read now."""
    wanted = {}
    for each in told:
        wanted.setdefault(each.kind, set()).add(each.row_id)
    parts = [
        models()[kind]
        ._default_manager.referable(user)
        .order_by()
        .filter(pk__in=ids)
        .values_list(Value(kind, output_field=CharField()), "pk", "reference", "version", "desk_id", "level")
        for kind, ids in wanted.items()
    ]
    if not parts:
        return {}
    found = {}
    for kind, pk, reference, version, desk, level in parts[0].union(*parts[1:], all=True) if parts[1:] else parts[0]:
        note_told(user, models()[kind]._meta.label_lower, pk, desk, level)
        found[kind, pk] = {"reference": reference, "version": version}
    return found
