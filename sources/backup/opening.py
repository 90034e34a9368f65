"""A backup opened again: with one of the offline keys, as a stream, compared with what its manifest says."""

import getpass
import hashlib
import io
import json
import os
import tarfile
import threading
from contextlib import contextmanager
from pathlib import Path
from uuid import UUID

import pyrage

from .errors import BackupError
from .evidence import SUMS
from .sealing import BLOCK, HEADER, Counted


def read_identity(path):
    """The private key in ``path``; of one that is itself sealed with a passphrase, that is asked for."""
    data = Path(path).read_bytes()
    try:
        if data.startswith(HEADER):
            data = pyrage.passphrase.decrypt(data, getpass.getpass("Passphrase of the key: "))
        (line,) = [line for line in data.decode().splitlines() if line.startswith("AGE-SECRET-KEY-")]
        return pyrage.x25519.Identity.from_str(line.strip())
    except (pyrage.DecryptError, pyrage.IdentityError, ValueError):
        raise BackupError(f"{path} holds no key, or the passphrase is wrong.") from None


def compare_sums(folder: Path) -> None:
    """Whether the encrypted files are those that were written."""
    for line in (folder / SUMS).read_text().splitlines():
        wanted, name = line.split("  ")
        with (folder / name).open("rb") as file:
            if hashlib.file_digest(file, "sha256").hexdigest() != wanted:
                raise BackupError(f"{name} is not the file that was written.")


def manifest_of(folder: Path, key) -> dict:
    out = io.BytesIO()
    _decrypt(folder / "manifest.age", out, key)
    return json.loads(out.getvalue())


def _decrypt(path, out, key):
    try:
        with path.open("rb") as file:
            pyrage.decrypt_io(file, out, [key])
    except pyrage.DecryptError as error:
        raise BackupError(f"{path.name} does not open with this key: {error}") from None


@contextmanager
def opened(path: Path, key, *, sha256: str):
    """A reader of what ``path`` holds, decrypted as it is read. BackupError at the end unless it has this hash."""
    reading, writing = os.pipe()
    failures = []

    def run():
        with os.fdopen(writing, "wb") as out:
            counted = Counted(out)
            try:
                _decrypt(path, counted, key)
                if counted.hash.hexdigest() != sha256:
                    raise BackupError(f"{path.name} holds something else than its manifest says.")
            except (BackupError, OSError) as error:
                failures.append(error)

    running = threading.Thread(target=run, daemon=True)
    running.start()
    with os.fdopen(reading, "rb") as source:
        yield source
        while source.read(BLOCK):
            pass
    running.join()
    if failures:
        raise BackupError(str(failures[0]))


def unpack_files(source, folder: Path) -> int:
    """The evidence store as it was, below ``folder``; how many files. BackupError where one differs from the list."""
    found, listed = {}, None
    with tarfile.open(fileobj=source, mode="r|") as tar:
        for member in tar:
            file = tar.extractfile(member)
            if member.name == SUMS:
                listed = dict(reversed(line.split("  ")) for line in file.read().decode().splitlines())
                continue
            key = str(UUID(member.name.rpartition("/")[2]))
            target = folder / key[:2] / key
            target.parent.mkdir(parents=True, exist_ok=True)
            read = hashlib.sha256()
            with target.open("wb") as out:
                while part := file.read(BLOCK):
                    read.update(part)
                    out.write(part)
            found[key] = read.hexdigest()
    if found != listed:
        raise BackupError("The files in the backup are not those of its own list.")
    return len(found)
