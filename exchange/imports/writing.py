"""Rows of a list put on record: hundreds in one transaction, with what every other door promises of each."""

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.db.models import Q

from cases.models import Citation, Detention
from exchange.enums import RowChoice, RowFinding, RowOutcome
from exchange.models import ImportBatch
from people.actions.many_records import said_of
from people.audit import record
from people.models import Person, PersonName, Place

from . import limits
from .lot import Lot

READY = Q(outcome="") & (
    Q(finding=RowFinding.FINE) & ~Q(choice=RowChoice.LEAVE)
    | Q(finding=RowFinding.HINT, choice__in=[RowChoice.FILL, RowChoice.UPDATE, RowChoice.NEW])
)
"""Rows that may go on record: nothing is wrong with them, and what was to be decided is."""
WRITES = (Person, PersonName, Detention, Citation, Place)


class MayNotWrite(ValidationError):
    """Whoever asked for it has lost the right to write there."""


def write_next(batch: ImportBatch, *, by, now) -> int:
    """Put the next rows on record, all in one transaction; how many were dealt with, 0 when none is left.

    A row the database refuses is marked with the reason, and the others go in without it. Raises MayNotWrite."""
    with transaction.atomic():
        for model in WRITES:
            if not model.objects.reached_by(by, "add", batch.desk_id, batch.level):
                raise MayNotWrite("You may not write on that desk and level any more.", code="not_allowed")
        rows = list(batch.rows.filter(READY).order_by("place")[: limits.AT_ONCE])
        if rows:
            _put(batch, rows, by, now)
            done = {outcome: sum(1 for row in rows if row.outcome == outcome) for outcome in RowOutcome if outcome}
            counts = {outcome: number for outcome, number in done.items() if number}
            record(by, "import.rows_written", batch, first=rows[0].number, last=rows[-1].number, **counts)
        return len(rows)


def _put(batch, rows, by, now):
    """All of ``rows``; where one of them is refused, the halves apart, down to the one."""
    try:
        with transaction.atomic():
            Lot(batch, rows, by, now).write()
    except (IntegrityError, ValidationError) as error:
        if len(rows) == 1:
            _refuse(rows[0], said_of(error, *WRITES))
            return
        middle = len(rows) // 2
        _put(batch, rows[:middle], by, now)
        _put(batch, rows[middle:], by, now)


def _refuse(row, text):
    row.refresh_from_db()
    row.finding, row.problems, row.outcome = RowFinding.ERROR, [{"column": None, "text": text}], RowOutcome.WAITING
    row.save()
