"""Runs one cleaning in a process of its own: limited in memory, processor time and time on the clock, without our
settings, keys or database. Clear bytes are in memory alone, never in a folder."""

import json
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from django.conf import settings

_CHILD = Path(__file__).with_name("child.py")
_NOTHING = {"PATH": os.defpath, "LANG": "C.UTF-8", "PYTHONDONTWRITEBYTECODE": "1"}


class NoCleanCopy(Exception):
    """Says why in words for people; never quotes the file."""


@dataclass(frozen=True, slots=True)
class Cleaned:
    """``file``: the copy, in memory, at its beginning. ``transformation``: what was done to it."""

    file: BinaryIO
    size: int
    media_type: str
    transformation: str


def in_memory() -> BinaryIO:
    """A file that is nowhere on disk; where the system has none such, one without a name."""
    if hasattr(os, "memfd_create"):
        return os.fdopen(os.memfd_create("evidence"), "w+b")
    return tempfile.TemporaryFile()


def clean(clear: BinaryIO, media_type: str, kind: str) -> Cleaned:
    """``clear``: the file, as ``in_memory`` gives. ``kind``: ``clean_copy`` or ``thumbnail``. Raises NoCleanCopy."""
    made = in_memory()
    answer = _asked(clear, media_type, kind, made)
    made.seek(0)
    return Cleaned(made, os.fstat(made.fileno()).st_size, answer["media_type"], answer["transformation"])


def metadata(clear: BinaryIO, media_type: str) -> dict:
    """What the file says of its own making; empty where it says nothing or cannot be read."""
    with in_memory() as unused:
        try:
            return _asked(clear, media_type, "metadata", unused)["metadata"]
        except NoCleanCopy:
            return {}


def _asked(clear, media_type, kind, made):
    told = {
        "given": clear.fileno(),
        "made": made.fileno(),
        "media_type": media_type,
        "kind": kind,
        "memory": settings.EVIDENCE_CLEAN_MEMORY,
        "seconds": settings.EVIDENCE_CLEAN_SECONDS,
        "largest": settings.EVIDENCE_CLEAN_LARGEST,
    }
    try:
        ended = subprocess.run(
            [sys.executable, str(_CHILD), json.dumps(told)],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            pass_fds=(told["given"], told["made"]),
            env=_NOTHING,
            cwd=_CHILD.parent,
            timeout=settings.EVIDENCE_CLEAN_SECONDS + 10,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise NoCleanCopy("Reading it took too long.") from None
    if ended.returncode < 0:
        raise NoCleanCopy("Reading it took too much memory or time.")
    try:
        answer = json.loads(ended.stdout)
    except ValueError:
        raise NoCleanCopy("It could not be read.") from None
    if "problem" in answer:
        raise NoCleanCopy(answer["problem"])
    return answer
