"""The passage in which something was found, in pieces: what was looked for, and what stands around it."""

import re

from django.contrib.postgres.search import SearchHeadline

from .words import HAN

AROUND = 40  # characters on each side, of a Chinese text
BEGIN, END = "\x02", "\x03"  # control characters, which no text of ours may hold
_CHINESE = re.compile(f"[{HAN}]+")
_MARKED = re.compile(f"{BEGIN}([^{END}]*){END}")


def passage(text, asked):
    """Of the expression ``text``: by the database, which knows the stems; a Chinese one is looked through here."""
    if _chinese(asked):
        return text
    return SearchHeadline(
        text,
        asked.query,
        config="russian",
        start_sel=BEGIN,
        stop_sel=END,
        max_fragments=2,
        max_words=24,
        min_words=8,
        fragment_delimiter=" … ",
    )


def pieces(text, asked) -> list[dict]:
    """``[{"text": …, "found": true}]``: no marks to be taken for what the text says itself."""
    runs = _chinese(asked)
    if runs:
        text = _around(text, runs)
    found, at = [], 0
    for match in _MARKED.finditer(text):
        found += [{"text": text[at : match.start()], "found": False}, {"text": match[1], "found": True}]
        at = match.end()
    found.append({"text": text[at:], "found": False})
    return [piece for piece in found if piece["text"]]


def _chinese(asked):
    return [run for shown in asked.shown for run in _CHINESE.findall(shown)]


def _around(text, runs):
    """What stands around the first of ``runs``, all of them marked."""
    sought = "|".join(map(re.escape, sorted(runs, key=len, reverse=True)))
    first = re.search(sought, text)
    at = first.start() if first else 0
    begin, end = max(at - AROUND, 0), at + AROUND
    cut = re.sub(sought, lambda match: f"{BEGIN}{match[0]}{END}", text[begin:end])
    return ("… " if begin else "") + cut + (" …" if end < len(text) else "")
