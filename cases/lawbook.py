"""The law on record: which version of a rule is in force, which days are worked, and the clock set by them."""

import csv
from datetime import date, datetime
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

from django.core.exceptions import ValidationError
from django.db import DEFAULT_DB_ALIAS

from cases.clock import Rule, Term, WorkingDays, reckon
from cases.enums import StartRule
from cases.models import Holiday, TimeLimit
from config.shared.kept import Question

TRIGGERS = Path(__file__).parent / "data" / "triggers.csv"


def rule_of(limit: TimeLimit) -> Rule:
    """``limit`` as the clock reads it. A rule set off “before” something counts back to it, whatever its unit."""
    return Rule(
        code=limit.code,
        jurisdiction=limit.jurisdiction,
        amount=limit.amount,
        unit=limit.unit,
        start_rule=limit.start_rule,
        article=limit.article,
        day_basis=limit.day_basis,
        rolls=limit.rolls_to_working_day,
        counts_back=limit.start_rule == StartRule.BACKWARDS or limit.trigger.startswith("before "),
        is_verified=limit.verified_by_counsel,
    )


def in_force(code: str, on: date) -> TimeLimit | None:
    """The version of rule ``code`` in force on the day ``on``; None when there is none. One query."""
    return TimeLimit.objects.in_force(on).filter(code=code).first()


def all_in_force(codes, on: date) -> dict[str, TimeLimit]:
    """Code → its version in force on the day ``on``, where there is one. One query."""
    found = _in_force(tuple(codes)).ask_with({date.min: on})
    return {row["code"]: TimeLimit.from_db(DEFAULT_DB_ALIAS, [*row], row.values()) for row in found}


@cache
def _in_force(codes) -> Question:
    limits = TimeLimit.objects.in_force(date.min).filter(code__in=codes)
    return Question(limits.values(*(field.attname for field in TimeLimit._meta.concrete_fields)), (date.min,))


def working_days(jurisdiction: str) -> WorkingDays:
    """One query."""
    return WorkingDays.of(Holiday.objects.filter(jurisdiction=jurisdiction).only("day", "is_working"))


def reckon_by(rule: Rule, *, zone: str, on: date | None = None, at: datetime | None = None) -> Term:
    """``reckon`` with the holidays on record, read only where the rule looks at them."""
    working = working_days(rule.jurisdiction) if rule.needs_holidays else None
    return reckon(rule, zone=zone, on=on, at=at, working=working)


def reckon_in_force(code: str, *, at: datetime, zone: str) -> tuple[TimeLimit, Term]:
    """The version of ``code`` in force on the civil day of ``at`` in ``zone``, and the term it gives. Raises
    ValidationError where no version is in force."""
    on = at.astimezone(ZoneInfo(zone)).date()
    limit = in_force(code, on)
    if limit is None:
        raise ValidationError({"limit": f"No version of {code} is in force on {on}."}, code="not_in_force")
    return limit, reckon_by(rule_of(limit), at=at, zone=zone)


def offered(jurisdiction: str, trigger_kind: str, on: date):
    """Rules of ``jurisdiction`` in force on ``on`` that ``trigger_kind`` may set off; those without a limit left
    out."""
    triggers = triggers_of(trigger_kind)
    return (
        TimeLimit.objects.in_force(on).filter(jurisdiction=jurisdiction, trigger__in=triggers).exclude(unit="no limit")
    )


@cache
def triggers_of(kind: str) -> tuple[str, ...]:
    """The triggers of rules, as their texts name them, that ``kind`` stands for."""
    with TRIGGERS.open(encoding="utf-8", newline="") as lines:
        return tuple(row["trigger"] for row in csv.DictReader(lines) if row["kind"] == kind)
