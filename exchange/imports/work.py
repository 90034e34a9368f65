"""A list worked on in the background, some hundred rows at a time. Whatever stops a worker, the next goes on where the
rows say it was: a transaction holds whole rows, and says with them that they are done."""

import logging
import time
from datetime import datetime, timedelta

from django.core.exceptions import ValidationError
from django.db import connection, transaction
from django.db.models import Count
from django.utils import timezone

from config.shared.sealing import SealingError
from exchange.enums import AT_WORK, ImportState, RowChoice, RowOutcome
from exchange.models import ImportBatch
from people.audit import record

from .checking import Check, cut_into_chunks
from .undoing import undo_next
from .writing import write_next

log = logging.getLogger(__name__)
STILL = timedelta(minutes=2)
"""A list at work that nobody touched for so long has lost its worker."""
SHIFT = 180.0  # seconds a worker stays with one list
HOMES = {
    ImportState.CHECKING: ImportState.UPLOADED,
    ImportState.RUNNING: ImportState.STOPPED,
    ImportState.UNDOING: ImportState.STOPPED,
}
"""Where a list goes whose work is stopped, or cannot go on."""
_LOCK = 0x41524942  # of the advisory locks, those of imports


def waiting(now: datetime) -> list:
    """Ids of lists at work that no worker is at."""
    return list(
        ImportBatch.objects.filter(state__in=list(AT_WORK), touched_at__lt=now - STILL)
        .order_by("touched_at")
        .values_list("pk", flat=True)
    )


def work_on(batch_id, *, shift: float = SHIFT) -> bool:
    """Go on with the list for ``shift`` seconds at the most; whether something is left to do.

    Two workers on one list take turns: the second finds it taken and leaves."""
    began, worker, state = time.monotonic(), None, ""
    while time.monotonic() - began < shift:
        try:
            with transaction.atomic():
                batch = _taken(batch_id)
                if batch is None:
                    return False
                state = batch.state
                worker = worker if worker and worker.state == state else _WORKERS[state](batch)
                if not worker.step():
                    return False
        except ValidationError as error:
            _end(batch_id, HOMES[state], " ".join(error.messages))
            return False
        except SealingError:
            log.exception("The file of an import does not open.")
            _end(batch_id, HOMES[state], "The stored file cannot be opened. Send it again.")
            return False
    return True


def _taken(batch_id):
    """The list, if it is at work and nobody else works on it until this transaction ends."""
    key = int(str(batch_id).replace("-", "")[:7], 16)
    with connection.cursor() as cursor:
        cursor.execute("select pg_try_advisory_xact_lock(%s, %s)", [_LOCK, key])
        if not cursor.fetchone()[0]:
            return None
    batch = ImportBatch.objects.select_related("asked_by", "desk", "source", "file").get(pk=batch_id)
    if batch.is_at_work and batch.is_stopping:
        _end(batch_id, HOMES[batch.state])
        return None
    return batch if batch.is_at_work else None


class _Checker:
    state = ImportState.CHECKING

    def __init__(self, batch):
        self.batch = batch
        if not batch.chunks.exists():
            total = cut_into_chunks(batch)
            _say(batch, done=0, total=total)
        self.check = Check(batch, batch.asked_by)

    def step(self):
        done = self.check.step()
        _say(self.batch, done=self.batch.rows.count())
        if not done:
            record(self.batch.asked_by, "import.checked", self.batch, rows=self.batch.total)
            _end(self.batch.pk, ImportState.CHECKED)
        return done


class _Doer:
    """Deals with the next rows at each step, until none is left."""

    def __init__(self, batch):
        self.batch = batch

    def step(self):
        done = self.next(by=self.batch.asked_by, now=timezone.now())
        _say(self.batch, done=self.batch.done + done)
        if not done:
            _end(self.batch.pk, self.ends_as)
        return done


class _Writer(_Doer):
    state, ends_as = ImportState.RUNNING, ImportState.DONE

    def next(self, **by_whom):
        self.batch.rows.filter(outcome="", choice=RowChoice.LEAVE).update(outcome=RowOutcome.LEFT_OUT)
        return write_next(self.batch, **by_whom)


class _Undoer(_Doer):
    state, ends_as = ImportState.UNDOING, ImportState.UNDONE

    def next(self, **by_whom):
        return undo_next(self.batch, **by_whom)


_WORKERS = {worker.state: worker for worker in (_Checker, _Writer, _Undoer)}


def _say(batch, **numbers):
    """How far it is: past the history, which keeps what was done and not how fast."""
    for name, value in numbers.items():
        setattr(batch, name, value)
    ImportBatch.objects.filter(pk=batch.pk).update(touched_at=timezone.now(), **numbers)


def _end(batch_id, state, problem=""):
    with transaction.atomic():
        batch = ImportBatch.objects.select_for_update(of=("self",)).get(pk=batch_id)
        if not batch.is_at_work:
            return
        batch.state, batch.is_stopping, batch.problem = state, False, problem[:300]
        batch.counts, batch.ended_at, batch.touched_at = counted(batch), timezone.now(), timezone.now()
        batch.version += 1
        batch.save()
        record(batch.asked_by, f"import.{state}", batch, **batch.counts)


def counted(batch) -> dict:
    """Rows by finding, by choice where one is to be made, and by outcome."""
    rows = batch.rows.order_by().values_list("finding", "choice", "outcome").annotate(number=Count("pk"))
    counts = {}
    for finding, choice, outcome, number in rows:
        for name in {finding, f"is_{outcome}" if outcome else "waiting"}:
            counts[name] = counts.get(name, 0) + number
        if finding == "hint" and not choice and not outcome:
            counts["undecided"] = counts.get("undecided", 0) + number
    return counts
