"""Reading a sealed file: as a whole, or any range of it, with one chunk in memory."""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from uuid import UUID

from .backends import Raw, store
from .chunks import CHUNK, HEADER, Seal, place_of
from .errors import Damaged


@dataclass(frozen=True, slots=True)
class SealedFile:
    raw: Raw
    seal: Seal

    @classmethod
    def read(cls, raw: Raw, file_id: UUID) -> "SealedFile":
        """Raises Damaged where the header is wrong or bytes are missing or too many."""
        with raw.section(0, min(HEADER, raw.length)) as section:
            seal = Seal.read(section.read(HEADER), file_id)
        if raw.length != seal.sealed_size:
            raise Damaged(f"{file_id}: {raw.length} sealed bytes where there should be {seal.sealed_size}.")
        return cls(raw, seal)

    @property
    def size(self) -> int:
        return self.seal.size

    def clear(self, start: int = 0, stop: int | None = None) -> Iterator[bytes]:
        """The clear bytes from ``start`` up to ``stop``, chunk by chunk. A chunk that does not open raises Damaged
        before any of it is given out."""
        stop = self.size if stop is None else stop
        if start >= stop:
            return
        first, last = start // CHUNK, (stop - 1) // CHUNK
        end = place_of(last) + self.seal.sealed_length(last)
        with self.raw.section(place_of(first), end) as section:
            for number in range(first, last + 1):
                clear = self.seal.open(number, _exactly(section, self.seal.sealed_length(number)))
                begin = number * CHUNK
                if begin < start or begin + len(clear) > stop:
                    clear = clear[max(start - begin, 0) : stop - begin]
                yield clear

    def sha256(self) -> str:
        """Of all clear bytes; opens every chunk."""
        hashed = hashlib.sha256()
        for clear in self.clear():
            hashed.update(clear)
        return hashed.hexdigest()

    def beginning(self) -> bytes:
        """The first chunk, by which the type is told."""
        return next(self.clear(0, min(CHUNK, self.size)))


@contextmanager
def opened(file_id: UUID):
    """The stored file of this id. FileNotFoundError where there is none, Damaged where it is not what was sealed."""
    with store().open(file_id) as raw:
        yield SealedFile.read(raw, file_id)


def _exactly(section, number):
    """``number`` bytes, or as many as there are: sections from a network give fewer at a time."""
    read = section.read(number)
    while len(read) < number and (more := section.read(number - len(read))):
        read += more
    return read
