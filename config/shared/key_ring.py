"""The file with the encryption keys: which of them seals now, all that ever sealed, and one for the search index.

``{"current": "1f00a2b4", "keys": {"1f00a2b4": "…"}, "index": "…"}``: ids are eight hex digits, keys 32 bytes in base64.
A key taken from the file takes what it sealed with it; a new index key makes every number unfindable until it is
indexed again.
"""

import base64
import binascii
import json
import os
import secrets
import shutil
import stat
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

KEY_BYTES = 32
ID_BYTES = 4


class KeyRingError(Exception):
    """The file is missing, open to others or not what it should be. Says what to do."""


@dataclass(frozen=True, slots=True)
class KeyRing:
    current: bytes
    keys: dict[bytes, bytes] = field(repr=False)
    index_key: bytes = field(repr=False)


def make_key_ring(path) -> None:
    """Write new keys to ``path``, for this account alone. FileExistsError rather than losing the keys there."""
    path = Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    name = secrets.token_hex(ID_BYTES)
    ring = {"current": name, "keys": {name: _new_key()}, "index": _new_key()}
    half_done = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    with open(os.open(half_done, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        json.dump(ring, file, indent=1)
    try:
        os.link(half_done, path)  # whole or not at all, and never over another
    finally:
        half_done.unlink()


def add_key(path) -> str:
    """A new key on the ring at ``path``, which seals from now on; those there stay. Returns its id. KeyRingError."""
    path = Path(path)
    read_key_ring(path)
    ring = json.loads(path.read_text())
    name = secrets.token_hex(ID_BYTES)
    ring = {"current": name, "keys": ring["keys"] | {name: _new_key()}, "index": ring["index"]}
    half_done = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    with open(os.open(half_done, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        json.dump(ring, file, indent=1)
        file.flush()
        os.fsync(file.fileno())
    shutil.copystat(path, half_done)
    if os.geteuid() == 0:  # the account that reads it need not be the one that keeps it
        os.chown(half_done, path.stat().st_uid, path.stat().st_gid)
    os.replace(half_done, path)  # whole or not at all
    os.utime(path)  # read again by every process: copied, its time would look unchanged
    return name


def kept_key_ring(path) -> Path:
    """``path``, with keys made once: for a single machine and for tests."""
    path = Path(path)
    if not path.exists():
        try:
            make_key_ring(path)
        except FileExistsError:  # another process was faster
            return path
    return path


def read_key_ring(path) -> KeyRing:
    """Raises KeyRingError. Read again only when the file has changed."""
    try:
        status = os.stat(path)
    except OSError as error:
        raise KeyRingError(f"The key ring {path} cannot be read: {error.strerror}.") from None
    if status.st_mode & (stat.S_IRWXG | stat.S_IRWXO):
        raise KeyRingError(f"The key ring {path} can be read by others: chmod 600 it.")
    return _read(str(path), status.st_mtime_ns, status.st_size)


@lru_cache(maxsize=4)
def _read(path, _changed, _size):
    try:
        given = json.loads(Path(path).read_text())
        keys = {bytes.fromhex(name): _key(text) for name, text in given["keys"].items()}
        ring = KeyRing(bytes.fromhex(given["current"]), keys, _key(given["index"]))
    except OSError as error:
        raise KeyRingError(f"The key ring {path} cannot be read: {error.strerror}.") from None
    except (ValueError, KeyError, TypeError, AttributeError, binascii.Error):
        ring = None
    if ring is None or ring.current not in ring.keys or any(len(name) != ID_BYTES for name in ring.keys):
        raise KeyRingError(f"The key ring {path} is damaged: take it from the backup kept apart from the data.")
    return ring


def _new_key():
    return base64.b64encode(secrets.token_bytes(KEY_BYTES)).decode()


def _key(text):
    key = base64.b64decode(text, validate=True)
    if len(key) != KEY_BYTES:
        raise ValueError(len(key))
    return key
