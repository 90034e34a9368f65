"""Short confidential texts in the database as ciphertext, and found again by a keyed hash of the whole.

A sealed text is a version byte, the id of its key (4 bytes), a nonce (12 bytes) and AES-256-GCM ciphertext. It is bound
to its place, ``table:pk:field``: moved to another row it does not open.
"""

import hashlib
import hmac
import secrets
import unicodedata

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from django.conf import settings

from .key_ring import ID_BYTES, KeyRingError, read_key_ring

VERSION = 1
NONCE_BYTES = 12
TAG_BYTES = 16
_HEAD = 1 + ID_BYTES
# Spaces, dots and hyphens of any kind are how a number is written, not what it is; so are invisible joiners.
_NOT_COUNTED = {"Zs", "Zl", "Zp", "Pd", "Cf"}


class SealingError(Exception):
    """A text could not be sealed or opened. Never quotes it."""


def place(table: str, pk, field: str) -> str:
    return f"{table}:{pk}:{field}"


def seal(text: str, *, where: str) -> bytes:
    return seal_bytes(text.encode(), where=where)


def unseal(blob: bytes, *, where: str) -> str:
    """Raises SealingError: damaged, sealed under a key that is not on the ring, or sealed for another place."""
    return unseal_bytes(blob, where=where).decode()


def seal_bytes(content: bytes, *, where: str) -> bytes:
    ring = _ring()
    nonce = secrets.token_bytes(NONCE_BYTES)
    sealed = AESGCM(ring.keys[ring.current]).encrypt(nonce, content, where.encode())
    return bytes([VERSION]) + ring.current + nonce + sealed


def unseal_bytes(blob: bytes, *, where: str) -> bytes:
    """Raises what ``unseal`` does."""
    blob = bytes(blob)
    if len(blob) < _HEAD + NONCE_BYTES + TAG_BYTES or blob[0] != VERSION:
        raise SealingError("This is no sealed text, or it is damaged.")
    key = _ring().keys.get(blob[1:_HEAD])
    if key is None:
        raise SealingError(f"Sealed under the key {blob[1:_HEAD].hex()}, which is not on the key ring.")
    try:
        return AESGCM(key).decrypt(blob[_HEAD : _HEAD + NONCE_BYTES], blob[_HEAD + NONCE_BYTES :], where.encode())
    except InvalidTag:
        raise SealingError(f"Does not open at {where}: it was sealed for another place, or it is damaged.") from None


def normal(number: str) -> str:
    """One spelling of a number, however it is written: NFKC, upper case, without spaces, dots and hyphens."""
    folded = unicodedata.normalize("NFKC", number).upper()
    return "".join(
        char for char in folded if char != "." and not char.isspace() and unicodedata.category(char) not in _NOT_COUNTED
    )


def index(number: str) -> str:
    """What finds a number by the whole of it; without the index key it tells nothing."""
    return hmac.new(_ring().index_key, normal(number).encode(), hashlib.sha256).hexdigest()


def _ring():
    try:
        return read_key_ring(settings.KEY_RING)
    except KeyRingError as error:
        raise SealingError(str(error)) from None
