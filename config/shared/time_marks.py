"""Marks in a recording: ``00:12:30`` or ``00:12:30.250``, kept as whole milliseconds from its beginning."""

import re

from django.core.exceptions import ValidationError

MARK = re.compile(r"(?<![\d:.])(?:(\d{1,2}):)?(\d{1,2}):(\d{2})(?:[.,](\d{1,3}))?(?![\d:])")


def parse_mark(text: str) -> int:
    """Milliseconds. ``12:30`` is minutes and seconds. Raises ValidationError in words for the one who typed it."""
    found = MARK.fullmatch(text.strip())
    if found is None:
        raise ValidationError(f"“{text.strip()}” is not a time mark. Write 00:12:30, or 12:30.", code="mark")
    hours, minutes, seconds, thousandths = found.groups()
    if int(seconds) > 59 or (hours is not None and int(minutes) > 59):
        raise ValidationError(f"“{text.strip()}” is not a time mark: minutes and seconds end at 59.", code="mark")
    whole = (int(hours or 0) * 60 + int(minutes)) * 60 + int(seconds)
    return whole * 1000 + int((thousandths or "").ljust(3, "0"))


def write_mark(milliseconds: int) -> str:
    """``00:12:30``, with thousandths only where there are some."""
    seconds, thousandths = divmod(milliseconds, 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02d}:{minutes:02d}:{seconds:02d}" + (f".{thousandths:03d}" if thousandths else "")


def marks_in(text: str) -> list[str]:
    """What looks like a time mark in ``text``, as written."""
    return [found.group() for found in MARK.finditer(text)]


def first_mark(text: str) -> int | None:
    """Milliseconds of the first mark in a locator such as “00:12:30–00:13:05”; None where it names none."""
    found = marks_in(text)
    try:
        return parse_mark(found[0]) if found else None
    except ValidationError:
        return None


def valid_marks(text: str):
    """For a locator: what looks like a time mark must be one."""
    for mark in marks_in(text):
        parse_mark(mark)
