"""The bytes of evidence files: sealed, written once, never in the database. ``docs/evidence.md`` tells the whole."""

from .backends import Store, store
from .errors import Busy, Damaged, NoSpace, Taken, Unfinished, WrongChecksum, WrongOffset
from .incoming import Incoming
from .sealed_file import SealedFile, opened

__all__ = [
    "Busy",
    "Damaged",
    "Incoming",
    "NoSpace",
    "SealedFile",
    "Store",
    "Taken",
    "Unfinished",
    "WrongChecksum",
    "WrongOffset",
    "opened",
    "store",
]
