"""Handing the file out: rights and consent are asked again of every row, before the bytes that tell of it leave."""

import logging
from collections.abc import Iterator

from django.db import transaction
from django.utils import timezone

from exchange.enums import ExportEnd, ExportState
from exchange.models import Export
from people.audit import record
from people.enums import ConsentPurpose
from people.grants import read_once
from sources.store import Damaged

from .answers import answers_of
from .keeping import end_export
from .kinds import KINDS, kinds_for
from .leaving import note_left
from .parts import pieces_of
from .reading import Reading

log = logging.getLogger(__name__)


class Gone(Exception):
    """The file is no more; ``reason`` says why."""

    def __init__(self, reason):
        self.reason = reason
        super().__init__(reason)


def hand_out(export: Export, *, by, now) -> Iterator[bytes]:
    """The bytes of the file, noted as downloaded before the first of them. Raises Gone, after which it is removed.

    What stands in the first part is asked before anything is answered, which for most files is all of it. In a file of
    many parts each batch is asked before the part it stands in; where it may not leave any more the line is cut, and
    what came is no whole file."""
    if export.state == ExportState.READY and export.expires_at <= now:
        end_export(export, ExportEnd.EXPIRED, by=by, now=now)
    if export.state != ExportState.READY:
        raise Gone(export.end_reason)
    checked = _Checked(export, by, now)
    parts = list(export.parts.all())
    checked.up_to(parts[0].batches)
    try:
        first = b"".join(pieces_of(parts[0]))
    except (FileNotFoundError, Damaged):
        log.exception("The file of %s does not open.", export)
        end_export(export, ExportEnd.FAILED, by=by, now=now)
        raise Gone(ExportEnd.FAILED) from None
    with transaction.atomic():
        stored = Export.objects.select_for_update().get(pk=export.pk)
        if stored.state != ExportState.READY:
            raise Gone(stored.end_reason)
        stored.downloads, stored.downloaded_at = stored.downloads + 1, now
        stored.save(update_fields=["downloads", "downloaded_at"])
        record(by, "export.downloaded", stored, purpose=stored.purpose, rows=stored.rows_done)
    return _pieces(first, parts[1:], checked)


def _pieces(first, parts, checked):
    yield first
    for part in parts:
        checked.up_to(part.batches)
        yield from pieces_of(part)


class _Checked:
    """How far rows were asked about."""

    def __init__(self, export, by, now):
        self.export, self.by, self.now, self.number = export, by, now, 0
        self.kind = KINDS[export.kind]

    def up_to(self, number):
        if self.number == 0 and not self._may_still():
            self._end()
        while self.number < number:
            batch = self.export.batches.sized().get(number=self.number)
            self.number += 1
            if not self._stands(batch):
                self._end()
            note_left(self.export, batch.consents, now=self.now)

    def _may_still(self):
        if self.kind not in kinds_for(self.by):
            return False
        reading = Reading(self.kind, self.by)
        return reading.purpose == self.export.purpose and set(self.export.fields) <= set(reading.fields)

    def _stands(self, batch):
        """Whether all rows of the batch and all they name may leave, under the very answers under which they were read.
        By the rights of this moment: a long answer outlives those it began with."""
        with read_once():
            reading = Reading(self.kind, self.by)
            if not (reading.still_permitted(batch) and reading.still_named(batch)):
                return False
        if self.export.purpose == ConsentPurpose.CASEWORK:
            return True
        return answers_of(self.kind.model, batch.ids, self.export.purpose) == batch.consents

    def _end(self):
        record(self.by, "export.download_refused", self.export, purpose=self.export.purpose, outcome="refused")
        end_export(self.export, ExportEnd.CHANGED, by=self.by, now=timezone.now())
        raise Gone(ExportEnd.CHANGED)
