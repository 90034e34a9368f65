"""The evidence store as it lies: sealed bytes, one tar, with the hash of each file at its end.

Taken after the database: a file is in the store before its row is, so whatever the dump names is there.
"""

import hashlib
import io
import os
import tarfile
import tempfile
import threading
from pathlib import Path

from sources.store import store

from .errors import BackupError
from .sealing import seal_stream

SUMS = "SHA256SUMS"


class _Section(io.RawIOBase):
    """What a store gives, hashed as tarfile reads it."""

    def __init__(self, section):
        self.section, self.hash = section, hashlib.sha256()

    def read(self, number=-1):
        part = self.section.read(number)
        self.hash.update(part)
        return part


def keep_files(path: Path, to, named):
    """``(written, number of files, hash of the list of hashes)``. ``named``: store keys on record, in order.
    BackupError where one has no bytes."""
    reading, writing = os.pipe()
    packer = _Packer(writing, named)
    packer.start()
    try:
        with os.fdopen(reading, "rb") as source:
            written = seal_stream(source, path, to)
    finally:
        packer.join()
    if packer.failure is not None:
        raise packer.failure
    return written, packer.number, packer.sums


class _Packer(threading.Thread):
    def __init__(self, writing, named):
        super().__init__(daemon=True)
        self.writing, self.named = writing, named
        self.number, self.sums, self.failure = 0, "", None

    def run(self):
        try:
            with os.fdopen(self.writing, "wb") as out, tarfile.open(fileobj=out, mode="w|") as tar:
                self._pack(tar)
        except Exception as error:  # told by whoever waits
            self.failure = error if isinstance(error, BackupError) else BackupError(f"Files: {type(error).__name__}.")

    def _pack(self, tar):
        missing, named = 0, iter(self.named)
        wanted = next(named, None)
        with tempfile.TemporaryFile() as sums:
            for key, _ in store().ids():
                while wanted is not None and wanted < str(key):
                    missing, wanted = missing + 1, next(named, None)
                if wanted == str(key):
                    wanted = next(named, None)
                sums.write(f"{self._add(tar, key)}  {key}\n".encode())
                self.number += 1
            while wanted is not None:
                missing, wanted = missing + 1, next(named, None)
            self._add_sums(tar, sums)
        if missing:
            raise BackupError(f"{missing} files on record have no bytes in the evidence store.")

    def _add(self, tar, key) -> str:
        with store().open(key) as raw, raw.section(0, raw.length) as section:
            about, hashed = tarfile.TarInfo(f"{str(key)[:2]}/{key}"), _Section(section)
            about.size, about.mode = raw.length, 0o400
            tar.addfile(about, hashed)
        return hashed.hash.hexdigest()

    def _add_sums(self, tar, sums):
        about = tarfile.TarInfo(SUMS)
        about.size = sums.tell()
        sums.seek(0)
        hashed = _Section(sums)
        tar.addfile(about, hashed)
        self.sums = hashed.hash.hexdigest()
