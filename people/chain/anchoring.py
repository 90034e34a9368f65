"""A signed head of the chain. Kept where this server cannot reach it, it tells a chain that was made anew, and a
database that was put back to an earlier day."""

import json
import os
import secrets
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)
from django.conf import settings
from django.db import connection

from people.models import Anchor

from .sealing import head


class AnchorError(Exception):
    """The key or an anchor cannot be used. Says why."""


@dataclass(frozen=True, slots=True)
class Signed:
    """``at`` in UTC, ISO 8601; the others as hex."""

    seq: int
    hash: str
    at: str
    key: str
    signature: str

    @property
    def message(self) -> bytes:
        return f"arasha anchor 1\n{self.seq}\n{self.hash}\n{self.at}\n".encode()

    @property
    def text(self) -> str:
        return json.dumps(asdict(self), indent=1) + "\n"


def make_key() -> str:
    """A new key at ``ANCHOR_KEY``, never over another; its public half."""
    path, key = Path(settings.ANCHOR_KEY), Ed25519PrivateKey.generate()
    path.parent.mkdir(parents=True, exist_ok=True)
    secret = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    half_done = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    with open(os.open(half_done, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(secret)
    try:
        os.link(half_done, path)
    except FileExistsError:
        raise AnchorError(f"There is a key at {path} already.") from None
    finally:
        half_done.unlink()
    return _public(key)


def _private_key():
    """Made at first need where its folder can be written to."""
    from_there = Path(settings.ANCHOR_KEY)
    try:
        if not from_there.exists():
            make_key()
        if from_there.stat().st_mode & 0o077:
            raise AnchorError(f"The key {from_there} can be read by others: chmod 600 it.")
        secret = from_there.read_bytes()
    except OSError as error:
        raise AnchorError(
            f"The key {from_there} cannot be read or made: {error.strerror}. See: manage.py anchor --make-key"
        ) from None
    try:
        key = load_pem_private_key(secret, None)
    except ValueError:
        key = None
    if not isinstance(key, Ed25519PrivateKey):
        raise AnchorError(f"{from_there} is no Ed25519 key.")
    return key


def public_key() -> str:
    return _public(_private_key())


def _public(key) -> str:
    return key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw).hex()


def sign_head() -> Signed:
    """The head as it is now, signed, in the folder ``ANCHORS``."""
    key, last = _private_key(), head()
    with connection.cursor() as cursor:
        cursor.execute("select clock_timestamp()")
        at = cursor.fetchone()[0].astimezone(UTC).replace(microsecond=0)
    signed = Signed(last.seq, last.hash.hex(), at.isoformat(), _public(key), "")
    signed = Signed(signed.seq, signed.hash, signed.at, signed.key, key.sign(signed.message).hex())
    folder = Path(settings.ANCHORS)
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"anchor-{at:%Y%m%dT%H%M%SZ}-{signed.seq}.json"
    with path.open("w") as file:
        file.write(signed.text)
        file.flush()
        os.fsync(file.fileno())
    return signed


def keep_anchor(signed: Signed, *, mailed_to: int) -> Anchor:
    return Anchor.objects.create(**asdict(signed) | {"at": datetime.fromisoformat(signed.at)}, mailed_to=mailed_to)


def read_anchor(path) -> Signed:
    try:
        given = json.loads(Path(path).read_text())
        signed = Signed(int(given["seq"]), *(str(given[name]) for name in ("hash", "at", "key", "signature")))
        datetime.fromisoformat(signed.at)
    except OSError as error:
        raise AnchorError(f"The anchor {path} cannot be read: {error.strerror}.") from None
    except (ValueError, KeyError, TypeError):
        raise AnchorError(f"{path} is no anchor.") from None
    return signed


def newest_anchor() -> Path | None:
    folder = Path(settings.ANCHORS)
    return max(folder.glob("anchor-*.json"), default=None, key=lambda path: path.name)


def faults_of(signed: Signed, *, key: str) -> list[str]:
    """Why the chain in this database is not the one that was anchored; empty when it is. ``key``: the public key that
    signs here, known from elsewhere than the anchor."""
    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(key)).verify(bytes.fromhex(signed.signature), signed.message)
    except (InvalidSignature, ValueError):
        return [f"the anchor of {signed.at} is not signed by {key[:16]}…"]
    last = head()
    if last.seq < signed.seq:
        return [
            f"seal {last.seq + 1}: the chain ends at {last.seq}, but reached {signed.seq} when it was anchored on "
            f"{signed.at}: an earlier state of the database was put back, or the end was cut off"
        ]
    if signed.seq and _hash_of(signed.seq) != signed.hash:
        return [f"seal {signed.seq}: is not the one that was anchored on {signed.at}: the chain was made anew"]
    return []


def _hash_of(seq) -> str:
    with connection.cursor() as cursor:
        cursor.execute("select hash from people_seal where seq = %s", [seq])
        found = cursor.fetchone()
    return bytes(found[0]).hex() if found else ""
