"""Who would get what: the change is made, looked at and taken back, so that what is shown is what would happen."""

import hashlib
from dataclasses import dataclass

from django.db import transaction

from cases.actions.joint_changes import RefusedForSome, give_to_all
from cases.enums import JointChangeKind
from cases.models import JointChange

from .accused import Accused
from .grid import Grid, read_grid


@dataclass(slots=True)
class PreviewLine:
    """One chosen defendant: how the cell reads now and would read then, or why it cannot be."""

    line: Accused
    now: str
    then: str = ""
    errors: tuple[str, ...] = ()


class ChangedMeanwhile(Exception):
    """What would happen now is not what was shown. ``preview`` is what would."""

    def __init__(self, preview):
        super().__init__("The preview is out of date.")
        self.preview = preview


def cell(line: Accused, kind: str) -> str:
    """The cell of the grid that a change of ``kind`` is about, in words."""
    match kind:
        case JointChangeKind.MEASURE:
            words = f"{line.measure}, since {line.measure_since}" if line.measure_since else line.measure
        case JointChangeKind.AGGRAVATION:
            words = line.row.aggravation
        case JointChangeKind.COUNSEL:
            words = "; ".join(f"{ref}{' (appointed)' if appointed else ''}" for ref, appointed in line.counsel)
        case JointChangeKind.OUTCOME:
            words = "; ".join(
                each.words
                + (f" ({each.decided})" if each.decided else "")
                + (f", until {each.ends}" if each.ends else "")
                for each in line.outcomes
            )
        case _:
            words = "; ".join(
                f"{each.words}: {each.status.lower()}" + (f" ({each.since})" if each.since else "")
                for each in line.charges
            )
    return words or "–"


def preview(grid: Grid, chosen: list[Accused], *, kind, words, values, by, now) -> list[PreviewLine]:
    with transaction.atomic():
        done = _try(grid, chosen, kind, words, values, by, now)
        lines = _lines(grid, chosen, kind, by, done)
        transaction.set_rollback(True)
    return lines


def apply(
    grid: Grid, chosen: list[Accused], *, kind, words, values, by, now, seen=()
) -> JointChange | list[PreviewLine]:
    """The change made, or the lines that say why nothing was. ``seen`` are the marks of the preview it was decided on;
    raises ChangedMeanwhile when what was shown for someone no longer holds."""
    with transaction.atomic():
        done = _try(grid, chosen, kind, words, values, by, now)
        if isinstance(done, JointChange) and not seen:
            return done
        lines = _lines(grid, chosen, kind, by, done)
        if isinstance(done, JointChange) and {mark(line) for line in lines} <= set(seen):
            return done
        transaction.set_rollback(True)
    if isinstance(done, JointChange):
        raise ChangedMeanwhile(lines)
    return lines


def mark(line: PreviewLine) -> str:
    """Names what was shown for one defendant: another mark, another outcome."""
    told = f"{line.line.row.pk} {line.now} > {line.then}"
    return hashlib.sha256(told.encode()).hexdigest()[:32]


def _try(grid, chosen, kind, words, values, by, now):
    """The change, or the errors where it was refused for some: then it is made for the others, to be looked at."""
    rows = [line.row for line in chosen]
    given = {"kind": kind, "words": words, "values": values, "by": by, "now": now}
    try:
        return give_to_all(grid.proceeding, rows, **given)
    except RefusedForSome as refused:
        taken = [row for row in rows if row.pk not in refused.errors]
        if taken:
            give_to_all(grid.proceeding, taken, **given)
        return refused.errors


def _lines(grid, chosen, kind, by, done):
    then = {line.row.pk: line for line in read_grid(by, grid.proceeding.pk).lines}
    errors = {} if isinstance(done, JointChange) else done
    return [
        PreviewLine(line, cell(line, kind), errors=_messages(errors[line.row.pk]))
        if line.row.pk in errors
        else PreviewLine(line, cell(line, kind), cell(then[line.row.pk], kind))
        for line in chosen
    ]


def _messages(error):
    return tuple(error.messages)
