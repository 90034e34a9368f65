"""Until when a Government is to answer an international body.

Terms by procedure stand in ``data/reply_terms.csv`` with their basis and where it was read. Months end on the
corresponding date; days are those of the body's seat, the first not counted.
"""

import csv
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path

from cases.enums import TermUnit

FILE = Path(__file__).parent / "data" / "reply_terms.csv"
NOT_VERIFIED = "Not verified by counsel."


@dataclass(frozen=True, slots=True)
class ReplyTerm:
    amount: int | None
    unit: str
    basis: str


@dataclass(frozen=True, slots=True)
class ReplyDue:
    """``due_on`` is None where no term can be reckoned; ``explanation`` says why."""

    due_on: date | None
    explanation: str


@cache
def reply_terms() -> dict[str, ReplyTerm]:
    with FILE.open(encoding="utf-8", newline="") as lines:
        return {
            row["procedure"]: ReplyTerm(int(row["amount"]) if row["amount"] else None, row["unit"], row["basis"])
            for row in csv.DictReader(lines)
        }


def reply_due(procedure: str, *, sent_on: date | None, transmitted_on: date | None) -> ReplyDue:
    term = reply_terms()[procedure]
    start = transmitted_on or sent_on
    if term.amount is None:
        return ReplyDue(None, f"{term.basis}. Set the day by hand once the body names it.")
    if start is None:
        return ReplyDue(None, f"{term.basis}. Runs once it is sent.")
    due = start + timedelta(days=term.amount) if term.unit == TermUnit.DAY else _months_later(start, term.amount)
    since = "sent on to the Government" if transmitted_on else "sent by us (not yet known to be sent on)"
    label = TermUnit(term.unit).label
    return ReplyDue(due, f"{term.amount} {label} from {start}, {since}: {due}. {term.basis}. {NOT_VERIFIED}")


def _months_later(day: date, months: int) -> date:
    years, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))
