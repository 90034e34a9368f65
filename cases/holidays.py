"""Days off of Kazakhstan and China, and Saturdays and Sundays worked instead, 2019 to 2030.

From the package ``holidays`` (pinned), and from ``data/holiday_corrections.csv``, whose rows win: a day that ``holds``
no longer is left out. Days the package only estimates, such as Qurban-ait of years to come, say so in their name.
"""

import csv
import re
from datetime import date
from pathlib import Path

import holidays as published

from cases.models import Holiday

CORRECTIONS = Path(__file__).parent / "data" / "holiday_corrections.csv"
YEARS = range(2019, 2031)
_MOVED = re.compile(r"substituted from (\d\d)/(\d\d)/(\d{4})")


def holiday_rows() -> list[Holiday]:
    """Unsaved rows, one a day and jurisdiction, in order."""
    rows = {}
    for jurisdiction in ("KZ", "CN"):
        source = f"holidays {published.__version__}"
        for day, name in published.country_holidays(jurisdiction, years=YEARS, language="en_US").items():
            _put(rows, jurisdiction, day, name, False, source)
            for month, number, year in _MOVED.findall(name):
                worked = date(int(year), int(month), int(number))
                _put(rows, jurisdiction, worked, f"Worked for {day.isoformat()}", True, source)
    for fixed in _corrections():
        day = date.fromisoformat(fixed["day"])
        rows.pop((fixed["jurisdiction"], day), None)
        if fixed["holds"] == "yes":
            _put(rows, fixed["jurisdiction"], day, fixed["name"], fixed["is_working"] == "yes", fixed["source"])
    return [rows[key] for key in sorted(rows)]


def load_holidays() -> int:
    """Add the days that are not there yet; one that a colleague edited stays as edited. Returns how many came."""
    known = set(Holiday.objects.values_list("jurisdiction", "day"))
    new = [row for row in holiday_rows() if (row.jurisdiction, row.day) not in known]
    Holiday.objects.bulk_create(new)
    return len(new)


def _put(rows, jurisdiction, day, name, is_working, source):
    rows[jurisdiction, day] = Holiday(
        jurisdiction=jurisdiction, day=day, name=name[:120], is_working=is_working, source=source[:200]
    )


def _corrections() -> list[dict]:
    with CORRECTIONS.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))
