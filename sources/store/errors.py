"""What can go wrong with bytes. Messages carry ids and counts, never the name a file came with."""

import errno
from contextlib import contextmanager


class StoreError(Exception):
    pass


class Damaged(StoreError):
    """Sealed bytes do not open: changed, cut short, put in another order or taken from another file."""


class Taken(StoreError):
    """There is a file under this id already; nothing is ever written over."""


class NoSpace(StoreError):
    """The volume is full, or would be."""


class Busy(StoreError):
    """Another request is writing to this upload."""


class Unfinished(StoreError):
    """Bytes are missing. ``offset``: how many there are."""

    def __init__(self, offset):
        self.offset = offset
        super().__init__(f"Only the first {offset} bytes have arrived.")


class WrongOffset(Unfinished):
    """A piece does not follow on what is there."""


class WrongChecksum(StoreError):
    """A piece is not what its sender hashed."""


FULL = {errno.ENOSPC, errno.EDQUOT}


@contextmanager
def space_asked():
    """Turns the system's “no space left” into ``NoSpace``."""
    try:
        yield
    except OSError as error:
        if error.errno in FULL:
            raise NoSpace("No space left on the volume of the evidence store.") from None
        raise
