"""What a file says of its own making (place, device, time, program), read before anything is made of it.

Answers plain dicts of short texts and numbers: what a database's JSON can hold, and no more of it than ``MOST``.
"""

import math

MOST = 200  # entries
LONGEST = 300  # characters of one


def plain(found: dict) -> dict:
    """``found`` as JSON can hold it, nested dicts included; bytes and empty values are left out."""
    kept = {}
    for key, value in list(found.items())[:MOST]:
        value = plain(value) if isinstance(value, dict) else _plain_value(value)
        if value not in (None, "", {}, []):
            kept[_text(key)] = value
    return kept


def _plain_value(value):
    if isinstance(value, bool | int | str):
        return _text(value) if isinstance(value, str) else value
    if isinstance(value, list | tuple):
        return [each for each in map(_plain_value, value[:20]) if each is not None]
    if isinstance(value, bytes):
        return None
    try:
        number = float(value)
    except (TypeError, ValueError, ZeroDivisionError):
        return _text(value)
    return round(number, 7) if math.isfinite(number) else None


def _text(value):
    """Without NUL, control characters and halves of a pair, which PostgreSQL refuses."""
    return "".join(char for char in str(value) if char.isprintable())[:LONGEST].strip()
