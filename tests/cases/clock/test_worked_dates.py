"""The clock against dates worked out by hand from the articles: ``worked_dates.tsv``, one a row, with its working."""

import csv
from datetime import date, datetime
from pathlib import Path

import pytest

from cases.clock import WorkingDays, ordered, reckon
from cases.holidays import holiday_rows
from cases.lawbook import rule_of
from cases.time_limits import published_limits

FILE = Path(__file__).parent / "worked_dates.tsv"


def worked():
    with FILE.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


ROWS = worked()
RULES = {limit.code: rule_of(limit) for limit in published_limits()}
HOLIDAYS = holiday_rows()
WORKING = {
    jurisdiction: WorkingDays.of(row for row in HOLIDAYS if row.jurisdiction == jurisdiction)
    for jurisdiction in ("KZ", "CN")
}


def reckoned(row):
    amount, unit = row["term"].split(" ", 1)
    rule = RULES[row["code"]] if row["code"] != "-" else ordered(int(amount), unit, "KZ")
    given = row["trigger"]
    trigger = {"at": datetime.fromisoformat(given)} if "T" in given else {"on": date.fromisoformat(given)}
    return reckon(rule, zone=row["zone"], working=WORKING[rule.jurisdiction], **trigger)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['code']} {row['trigger']}")
def test_a_term_ends_where_the_article_says(row):
    term = reckoned(row)

    assert {
        "article": term.rule.article,
        "term": f"{term.rule.amount} {term.rule.unit}",
        "last_day": term.last_day.isoformat() if term.last_day else "-",
        "ends_at": term.ends_at.isoformat(timespec="minutes") if term.ends_at else "-",
    } == {name: row[name] for name in ("article", "term", "last_day", "ends_at")}


def test_every_published_rule_has_a_worked_date():
    assert len(ROWS) >= 120
    assert {code for code in RULES if not code.endswith(("A", "B", "C"))} - {row["code"] for row in ROWS} == set()
