"""The bytes of exports: sealed in parts as they are written, so that nothing lies anywhere in clear and one part is all
that is ever held in memory. Kept apart from evidence, and in no backup."""

import hashlib
import os
import uuid
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from django.conf import settings
from django.db import transaction
from django.utils.module_loading import import_string

from exchange.models import Export, ExportPart
from sources.store import SealedFile
from sources.store.chunks import CHUNK, Seal
from sources.store.errors import space_asked

PART = 1024 * 1024  # bytes


def export_store():
    """``settings.EXPORT_STORE``, as ``EVIDENCE_STORE`` is named."""
    named = settings.EXPORT_STORE
    return import_string(named["BACKEND"])(**named["OPTIONS"])


class Parts:
    """What a file is written into. ``batches``: how many batches of rows may be in what is written from now on.
    ``hold`` raises where somebody else writes by now."""

    def __init__(self, export: Export, hold):
        self.export, self.hold, self.batches, self.size, self.number = export, hold, 0, 0, 0
        self._clear, self._hash, self._store = bytearray(), hashlib.sha256(), export_store()

    def write(self, data) -> int:
        self._clear += data
        while len(self._clear) >= PART:
            self._keep(bytes(self._clear[:PART]))
            del self._clear[:PART]
        return len(data)

    def flush(self):
        """A part is kept when it is full."""

    def end(self) -> str:
        """The SHA-256 of the whole."""
        if self._clear:
            self._keep(bytes(self._clear))
            self._clear.clear()
        return self._hash.hexdigest()

    def _keep(self, clear):
        """The row first: what a killed builder leaves in the store is known by it and removed."""
        key = uuid.uuid4()
        with transaction.atomic():
            self.hold()
            ExportPart.objects.create(
                export=self.export, number=self.number, key=key, size=len(clear), batches=self.batches
            )
        self._hash.update(clear)
        self.size += len(clear)
        self.number += 1
        seal_into(self._store, key, clear)


def seal_into(store, key, clear: bytes) -> None:
    staged = Path(settings.EXPORT_INCOMING) / str(key)
    seal = Seal.new(key, len(clear))
    with space_asked():
        os.makedirs(staged.parent, mode=0o700, exist_ok=True)
        descriptor = os.open(staged, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, 0o600)
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(seal.header)
                for number in range(seal.chunks):
                    file.write(seal.seal(number, clear[number * CHUNK : (number + 1) * CHUNK]))
            store.put(key, staged)
        finally:
            with suppress(FileNotFoundError):
                staged.unlink()


def pieces_of(part: ExportPart) -> Iterator[bytes]:
    """FileNotFoundError where it is gone, Damaged where it is not what was sealed."""
    with export_store().open(part.key) as raw:
        yield from SealedFile.read(raw, part.key).clear()


def remove_parts(export: Export) -> None:
    """From the store first; a row that names nothing is removed at the next try."""
    store = export_store()
    for part in ExportPart.objects.filter(export=export):
        with suppress(FileNotFoundError):
            store.remove(part.key)
        part.delete()
