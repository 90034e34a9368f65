"""How one file is sealed: AES-256-GCM in chunks of 64 KiB, each of which opens alone.

A sealed file is a header of 64 bytes (``AEV1``, id of the key, id of the file, salt, length of the clear bytes) and its
chunks, each a nonce, the ciphertext and a tag. The key of the file is derived by HKDF-SHA256 from the key on the ring,
the salt, and the whole header; a chunk is bound to its number. So a header that was changed, a chunk moved, left out,
added or taken from another file, and a file cut at any place does not open; and any range opens by reading the chunks
it lies in. age's own format is built the same way, but its Python binding opens whole streams only.

Nonces are random, not counted: an upload that is taken up again seals a chunk it had begun once more, and a counted
nonce would then be used twice. A file of 2 GiB has 32,768 chunks, far from where random nonces under one key meet.
"""

import os
import secrets
import struct
from dataclasses import dataclass, field
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings

from config.shared.key_ring import KEY_BYTES, read_key_ring

from .errors import Damaged

CHUNK = 64 * 1024
NONCE_BYTES, TAG_BYTES = 12, 16
SEALED_CHUNK = NONCE_BYTES + CHUNK + TAG_BYTES
_MAGIC = b"AEV1"
_LAYOUT = struct.Struct(">4s4s16s32sQ")
HEADER = _LAYOUT.size


@dataclass(frozen=True, slots=True)
class Seal:
    """The cipher of one file. ``size``: length of its clear bytes, at least one."""

    header: bytes
    size: int
    _cipher: AESGCM = field(repr=False)

    @classmethod
    def new(cls, file_id: UUID, size: int) -> "Seal":
        ring = read_key_ring(settings.KEY_RING)
        header = _LAYOUT.pack(_MAGIC, ring.current, file_id.bytes, secrets.token_bytes(32), size)
        return cls(header, size, _cipher_of(header, ring.keys[ring.current]))

    @classmethod
    def read(cls, header: bytes, file_id: UUID) -> "Seal":
        """Raises Damaged for anything but a header of this file under a key of the ring."""
        if len(header) != HEADER or header[:4] != _MAGIC:
            raise Damaged(f"{file_id}: not a sealed file.")
        _, key_id, named, _, size = _LAYOUT.unpack(header)
        key = read_key_ring(settings.KEY_RING).keys.get(key_id)
        if key is None:
            raise Damaged(f"{file_id}: sealed under the key {key_id.hex()}, which is not on the key ring.")
        if named != file_id.bytes or size < 1:
            raise Damaged(f"{file_id}: the header belongs to another file.")
        return cls(header, size, _cipher_of(header, key))

    @property
    def chunks(self) -> int:
        return -(-self.size // CHUNK)

    @property
    def sealed_size(self) -> int:
        return HEADER + self.size + self.chunks * (NONCE_BYTES + TAG_BYTES)

    def clear_length(self, number: int) -> int:
        return min(CHUNK, self.size - number * CHUNK)

    def sealed_length(self, number: int) -> int:
        return NONCE_BYTES + self.clear_length(number) + TAG_BYTES

    def seal(self, number: int, clear: bytes) -> bytes:
        if len(clear) != self.clear_length(number):
            raise ValueError(f"Chunk {number} has {len(clear)} bytes.")
        nonce = os.urandom(NONCE_BYTES)
        return nonce + self._cipher.encrypt(nonce, clear, number.to_bytes(8))

    def open(self, number: int, sealed: bytes) -> bytes:
        if len(sealed) != self.sealed_length(number):
            raise Damaged(f"Chunk {number} is cut short.")
        try:
            return self._cipher.decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], number.to_bytes(8))
        except InvalidTag:
            raise Damaged(f"Chunk {number} does not open.") from None


def place_of(number: int) -> int:
    """Where the chunk of this number begins in the sealed file."""
    return HEADER + number * SEALED_CHUNK


def _cipher_of(header, key):
    salt = header[24:56]
    own = HKDF(SHA256(), length=KEY_BYTES, salt=salt, info=b"arasha evidence file\0" + header).derive(key)
    return AESGCM(own)
