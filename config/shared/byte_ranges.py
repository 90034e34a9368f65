"""``Range: bytes=…`` of one range (RFC 9110, section 14)."""

import re

_ONE = re.compile(r"bytes=(\d*)-(\d*)")


class Unsatisfiable(Exception):
    """The range begins behind the end: 416."""


def asked_range(header: str, size: int) -> tuple[int, int] | None:
    """``(start, stop)`` of the range asked for, or None for the whole: no header, several ranges or something else
    than a range of bytes, which a server may ignore. Raises Unsatisfiable."""
    asked = _ONE.fullmatch(header.replace(" ", "").lower()) if header else None
    if asked is None or asked.groups() == ("", ""):
        return None
    first, last = asked.groups()
    if not first:
        if int(last) == 0:
            raise Unsatisfiable
        return max(size - int(last), 0), size
    start = int(first)
    if last and int(last) < start:
        return None
    if start >= size:
        raise Unsatisfiable
    return start, min(int(last) + 1, size) if last else size
