"""Where sealed files lie: one interface, and the back end the settings name."""

from collections.abc import Iterator
from contextlib import AbstractContextManager
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import BinaryIO, Protocol
from uuid import UUID

from django.conf import settings
from django.utils.module_loading import import_string


class Raw(Protocol):
    """The sealed bytes of one file. ``length``: how many there are."""

    length: int

    def section(self, start: int, stop: int) -> AbstractContextManager[BinaryIO]: ...


class Store(Protocol):
    """Write-once. Keys are the random ids of files; no name a user gave is ever part of a path."""

    def put(self, key: UUID, staged: Path) -> None:
        """Keep a copy of ``staged`` under ``key``, safely on disk when this returns. Raises Taken, NoSpace."""

    def open(self, key: UUID) -> AbstractContextManager[Raw]:
        """Raises FileNotFoundError."""

    def ids(self) -> Iterator[tuple[UUID, datetime]]:
        """All of them, and since when each is there."""

    def remove(self, key: UUID) -> None:
        """For what no row names."""

    def free(self) -> int | None:
        """Bytes that may still be written; None where nobody knows."""


def store() -> Store:
    """``settings.EVIDENCE_STORE``: ``{"BACKEND": dotted path, "OPTIONS": {…}}``."""
    return _made(settings.EVIDENCE_STORE["BACKEND"], tuple(sorted(settings.EVIDENCE_STORE["OPTIONS"].items())))


@lru_cache(maxsize=4)
def _made(backend, options):
    return import_string(backend)(**dict(options))
