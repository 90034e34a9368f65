"""How long the law lets a stay last: the steps of each kind, from ``data/lawful_terms.csv``.

The first step holds for everyone; each further one only if what ``allowed_when`` says is on record as an order: a term
that was ordered, or an extension. So a stay is covered until the end of its ordered term, or of the first step where no
term is on record, and never past the last step. The steps count from the first stage of the chain they include:
custody as a suspect is part of remand (CPC 151(1), text of 2024-01-01).
"""

import csv
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path

from cases.clock import HourNeeded, Term
from cases.clock.zones import day_ends
from cases.models import Detention, TimeLimit

from .lawbook import all_in_force, reckon_by, rule_of

FILE = Path(__file__).parent / "data" / "lawful_terms.csv"
SAID = 900
CHAIN = 12
"""Stages of one chain looked back at."""


@dataclass(frozen=True, slots=True)
class Step:
    code: str
    allowed_when: str
    counts_from: frozenset[str]


@dataclass(frozen=True, slots=True)
class Covered:
    """``until``: the last moment the law covers by what is on record; ``by``: the rule that says so, None where the
    order alone does."""

    until: datetime
    by: TimeLimit | None
    reason: str


@cache
def steps_of(jurisdiction: str, kind: str) -> tuple[Step, ...]:
    with FILE.open(encoding="utf-8", newline="") as lines:
        return tuple(
            Step(row["code"], row["allowed_when"], frozenset(row["counts_from"].split()))
            for row in csv.DictReader(lines)
            if (row["jurisdiction"], row["kind"]) == (jurisdiction, kind)
        )


@cache
def kinds_under(code: str) -> tuple[tuple[str, str], ...]:
    """``(jurisdiction, kind)`` of the stays that rule ``code`` may end."""
    with FILE.open(encoding="utf-8", newline="") as lines:
        return tuple((row["jurisdiction"], row["kind"]) for row in csv.DictReader(lines) if row["code"] == code)


@cache
def governed() -> tuple[tuple[str, str], ...]:
    """``(jurisdiction, kind)`` of the stays for which the law has steps."""
    with FILE.open(encoding="utf-8", newline="") as lines:
        return tuple(dict.fromkeys((row["jurisdiction"], row["kind"]) for row in csv.DictReader(lines)))


def covered(detention: Detention, extensions) -> Covered | None:
    """What covers ``detention``, whose ``expires_at`` is reckoned; None where nothing can be said: no term ordered and
    no rule, or a beginning nobody knows. Four queries at most for a stay with steps, and one a stage before it."""
    steps = _ends(detention)
    ordered = detention.expires_at
    if not steps:
        return Covered(ordered, None, "The ordered term; the law on record sets no ceiling.") if ordered else None
    others = [each.limit for each in extensions if each.limit_id and each.limit.code not in _codes(steps)]
    outside = others[-1] if others else None
    if ordered is not None and outside is not None:
        return Covered(ordered, outside, f"Extended under {outside.code}, {outside.article}.")
    first, last = steps[0], steps[-1]
    if ordered is not None and ordered <= last[2].ends_at:
        number = next(number for number, (_, _, term) in enumerate(steps) if ordered <= term.ends_at)
        said = f"The ordered term{_extended(extensions)} ends. {_said(steps[number])}{_next(steps, number)}"
        return Covered(ordered, steps[number][1], said[:SAID])
    if ordered is not None:
        said = f"The order reaches beyond the statutory ceiling. {_said(last)}"
        return Covered(last[2].ends_at, last[1], said[:SAID])
    said = f"No ordered term and no extension on record. {_said(first)}{_next(steps, 0)}"
    return Covered(first[2].ends_at, first[1], said[:SAID])


def _codes(steps):
    return {step.code for step, _, _ in steps}


def _extended(extensions) -> str:
    if not extensions:
        return ", no extension on record,"
    return f", extended {'once' if len(extensions) == 1 else f'{len(extensions)} times'},"


def _said(found) -> str:
    _, _, term = found
    return term.explanation


def _next(steps, number) -> str:
    """“Next step: …”, or that there is none."""
    if number + 1 >= len(steps):
        return " There is no further step: release."
    step, limit, term = steps[number + 1]
    return f" Next step: {term.rule.words} in all ({limit.article}), if {step.allowed_when}."


def _ends(detention) -> list[tuple[Step, TimeLimit, Term]]:
    """The steps of the kind with the version of each rule in force when the count began, shortest first."""
    steps = steps_of(detention.jurisdiction, detention.kind)
    began = _counted_from(detention, steps[0].counts_from) if steps else None
    if began is None:
        return []
    on, at = began
    limits = all_in_force([step.code for step in steps], on)
    found = []
    for step in steps:
        if step.code in limits:
            limit = limits[step.code]
            try:
                term = reckon_by(rule_of(limit), on=on, at=at, zone=detention.zone)
            except HourNeeded:
                # Only the day is known: counted from its end, so that what is called unlawful surely is.
                term = reckon_by(rule_of(limit), at=day_ends(on, detention.zone), zone=detention.zone)
            if term.ends_at is not None:
                found.append((step, limit, term))
    return sorted(found, key=lambda each: each[2].ends_at)


def _counted_from(detention, kinds):
    """Latest possible day, and moment where known, at which the first stage that counts began."""
    first, seen = detention, {detention.pk}
    for _ in range(CHAIN):
        before = first.follows
        if before is None or before.kind not in kinds or before.pk in seen or before.began_latest is None:
            break
        if before.desk_id != detention.desk_id or before.level > detention.level:
            break  # its day would show through to readers who may not see it
        first = before
        seen.add(before.pk)
    if first.began_latest is None:
        return None
    return first.began_latest, first.began_at
