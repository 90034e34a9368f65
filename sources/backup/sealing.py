"""Bytes on their way into an age file: encrypted as they come, hashed before and after, never whole in memory."""

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path

import pyrage

from .errors import BackupError

HEADER = b"age-encryption.org/v1\n"
BLOCK = 1024 * 1024
FEWEST_KEYS = 2


@dataclass(frozen=True, slots=True)
class Written:
    """``plain``: of what went in; ``sealed``: of the file. Hashes as hex, sizes in bytes."""

    name: str
    plain_size: int
    plain_sha256: str
    sealed_size: int
    sealed_sha256: str


class Counted:
    """A reader or writer that hashes what passes."""

    def __init__(self, file):
        self.file, self.size, self.hash = file, 0, hashlib.sha256()

    def read(self, number=-1):
        return self._passed(self.file.read(number))

    def write(self, part):
        self._passed(part)
        return self.file.write(part)

    def flush(self):
        self.file.flush()

    def _passed(self, part):
        self.size += len(part)
        self.hash.update(part)
        return part


def recipients(keys) -> list:
    """Of the public keys ``age1…``; two at least, so that one lost key loses no backup."""
    if len(set(keys)) < FEWEST_KEYS:
        raise BackupError(f"Name at least {FEWEST_KEYS} different public age keys in ARASHA_BACKUP_KEYS.")
    try:
        return [pyrage.x25519.Recipient.from_str(key) for key in sorted(set(keys))]
    except pyrage.RecipientError:
        raise BackupError("ARASHA_BACKUP_KEYS holds something that is no public age key (age1…).") from None


def seal_stream(source, path: Path, to) -> Written:
    """Everything ``source.read`` gives, into a new file at ``path``, safely on disk when this returns."""
    with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        plain, sealed = Counted(source), Counted(file)
        pyrage.encrypt_io(plain, sealed, to)
        file.flush()
        os.fsync(file.fileno())
    return Written(path.name, plain.size, plain.hash.hexdigest(), sealed.size, sealed.hash.hexdigest())


def check_written(folder: Path, written: Written) -> None:
    """Read again from disk: the size, the header of age, every byte."""
    path, read = folder / written.name, hashlib.sha256()
    with path.open("rb") as file:
        begins = file.read(len(HEADER))
        read.update(begins)
        while part := file.read(BLOCK):
            read.update(part)
    if begins != HEADER:
        raise BackupError(f"{written.name} does not begin as an age file.")
    if path.stat().st_size != written.sealed_size or read.hexdigest() != written.sealed_sha256:
        raise BackupError(f"{written.name} on disk is not what was written.")
    if not written.plain_size:
        raise BackupError(f"{written.name} is empty.")
