"""The rules of law that came with the project: 89 rows, each with its article and what was read for it."""

import csv
from pathlib import Path

from cases.models import TimeLimit

FILE = Path(__file__).parent / "data" / "time_limits.csv"


def load_time_limits() -> int:
    """Add the rules that are not there yet; one that counsel edited stays as edited. Returns how many came."""
    known = set(TimeLimit.objects.values_list("code", flat=True))
    with FILE.open(encoding="utf-8", newline="") as lines:
        new = [
            TimeLimit(
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
            for row in csv.DictReader(lines)
            if row["code"] not in known
        ]
    TimeLimit.objects.bulk_create(new)
    return len(new)
