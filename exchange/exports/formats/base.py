"""What every format is told, and what it answers."""

from dataclasses import dataclass
from typing import BinaryIO

from exchange.exports.columns import Column, Flat, columns_for
from exchange.exports.kinds import Kind
from exchange.models import Export


@dataclass(frozen=True)
class Told:
    """``points_of``: ids of places → where they are, as far as the reader may know (``exports.points``)."""

    export: Export
    kind: Kind
    columns: list[Column]
    about: list[tuple[str, str]]
    codebook: list[list[str]]
    points_of: object = None


class Format:
    """``suffix`` of the data file; ``is_packed``: it is compressed already. A subclass begins in ``__init__``, takes
    ``rows`` batch by batch and finishes in ``end``."""

    suffix = ""
    is_packed = False
    stands_alone = False

    def __init__(self, told: Told, out: BinaryIO):
        self.told, self.out = told, out
        self.flat = Flat(told.columns)

    @classmethod
    def takes(cls, kind, fields) -> bool:
        return bool(columns_for(kind, fields))

    def rows(self, rows: list[dict]) -> None:
        raise NotImplementedError

    def end(self, number: int) -> None:
        """``number``: of rows written."""

    @classmethod
    def beside(cls, kind) -> list[tuple[str, bytes]]:
        """More files of the bundle: name and bytes."""
        return []
