"""Carrying what points at one row over to another, and taking in what it said."""

from dataclasses import dataclass

from django.db.models import Model

from people.models import Person, SamePerson

from .facts import Fact, compared, facts_of
from .journal import Journal
from .pointers import pointers_to
from .twins import POSITION, clashes, is_between, moved_to


@dataclass(frozen=True, slots=True)
class Lost:
    """A value that gave way: what ``loser`` said of ``fact``, now to be told about ``about``."""

    about: Model
    loser: Model
    fact: Fact
    said_by: Model  # a copy of the loser as it was, which still says it

    @property
    def level(self) -> int:
        return max(self.about.level, self.loser.level)


class Carrier:
    def __init__(self, journal: Journal, *, kept: Person, gone: Person):
        self.journal = journal
        self.kept = kept
        self.gone = gone
        self.lost: list[Lost] = []

    def carry(self, source, target):
        """All that points at ``source`` points at ``target``, but for verdicts on whether these two are one person:
        those are about the two records and stay as they are."""
        for pointer in pointers_to(type(source)):
            rows = list(pointer.at(source).select_for_update().order_by("pk"))
            self._move(pointer, rows, target)

    def _move(self, pointer, rows, target):
        moves = []
        shift = None
        for row in rows:
            if is_between(row, self.kept, self.gone):
                if pointer.model is not SamePerson:
                    self.journal.take_aside(row)
                continue
            moved = moved_to(row, pointer.column, target)
            found = clashes(row, moved)
            twin = next((clash for clash in found if not clash.flag and not clash.is_place), None)
            if twin is not None:
                self.fold(row, twin.twin, twin.columns)
                continue
            if any(clash.is_place for clash in found) and shift is None:
                there = pointer.at(target).order_by(f"-{POSITION}").values_list(POSITION, flat=True)
                shift = there.first() or 0
            groups = [moved]
            for clash in found:
                if clash.flag and is_newer(row, clash.twin):
                    self.journal.change(type(row), [clash.twin], lambda _, flag=clash.flag: [{flag: False}])
                elif clash.flag:
                    groups.append({clash.flag: False})
            moves.append((row, groups))
        if shift is not None:  # both lists are kept in their order, one after the other
            moves = [(row, [*groups, {POSITION: getattr(row, POSITION) + shift}]) for row, groups in moves]
        groups_of = {row.pk: groups for row, groups in moves}
        self.journal.change(pointer.model, [row for row, _ in moves], lambda row: groups_of[row.pk])

    def fold(self, row, twin, columns):
        """``row`` says again what ``twin`` says: what it says besides goes there, what points at it does too, and it is
        kept whole in the journal."""
        self.journal.lean_on(twin)
        if hasattr(twin, "level"):
            self.absorb(twin, row, facts_of(type(row), without=columns))
        self.carry(row, twin)
        self.journal.take_aside(row, twin)

    def absorb(self, kept, gone, facts, taken=frozenset()):
        """Fill what ``kept`` leaves open; where both say something, the value that gives way is ``lost``.

        Nothing goes by itself to a row that more people see: one of a lower level, or of another desk."""
        as_open = is_as_open(kept, gone)
        told_before = type(kept)(
            **{field.attname: getattr(kept, field.attname) for field in kept._meta.concrete_fields}
        )
        groups = []
        for fact in compared(kept, gone, facts):
            if fact.name in taken or (fact.is_empty(kept) and as_open):
                if not fact.is_empty(kept):
                    self.lost.append(Lost(about=kept, loser=kept, fact=fact, said_by=told_before))
                groups.append(dict(zip(fact.columns, fact.of(gone), strict=True)))
            else:
                self.lost.append(Lost(about=kept, loser=gone, fact=fact, said_by=gone))
        if groups:
            self.journal.change(type(kept), [kept], lambda row: groups)


def is_newer(row, twin) -> bool:
    """Whether ``row`` takes the place of ``twin``, for rows of which the later one counts (``newer_wins``: by which
    moment)."""
    moment = getattr(type(row), "newer_wins", "")
    return bool(moment) and getattr(row, moment) > getattr(twin, moment)


def is_as_open(kept, gone) -> bool:
    """Whether everyone who sees ``kept`` may see what ``gone`` says."""
    return gone.level <= kept.level and gone.desk_id == kept.desk_id
