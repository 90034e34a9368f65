"""The rules of law that came with the project, each with its article and what was read for it.

``time_limits_totals.csv`` holds what the notes of the 89 rules of ``time_limits.csv`` say of totals and longer cases.
"""

import csv
from pathlib import Path

from cases.models import TimeLimit

FILES = [Path(__file__).parent / "data" / name for name in ("time_limits.csv", "time_limits_totals.csv")]


def load_time_limits() -> int:
    """Add the rules that are not there yet; one that counsel edited stays as edited. Returns how many came."""
    known = set(TimeLimit.objects.values_list("code", flat=True))
    new = [limit for limit in published_limits() if limit.code not in known]
    TimeLimit.objects.bulk_create(new)
    return len(new)


def published_limits() -> list[TimeLimit]:
    """Unsaved rows, as published."""
    limits = []
    for path in FILES:
        with path.open(encoding="utf-8", newline="") as lines:
            limits += [_limit(row) for row in csv.DictReader(lines)]
    return limits


def _limit(row) -> TimeLimit:
    return TimeLimit(
        code=row["code"],
        jurisdiction=row["jurisdiction"],
        track=row["track"],
        trigger=row["trigger"],
        subject=row["subject"],
        amount=int(row["amount"] or 0),
        unit=row["unit"],
        day_basis=row["day_basis"],
        start_rule=row["start_rule"],
        rolls_to_working_day=row["roll_to_working_day"] == "yes",
        article=row["article"],
        source=row["source"],
        note=row["note"],
    )
