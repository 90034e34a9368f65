"""Sealing anew under the current key: numbers of identity papers, confidential identities, and whatever else is a
``Shelf``. What is sealed to custodians has no key of ours.

History of papers keeps earlier ciphertext, and evidence files their key: earlier keys stay on the ring.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from django.conf import settings
from django.db import connection, transaction

from config.shared.key_ring import read_key_ring
from config.shared.sealing import VERSION, SealingError, place, seal_bytes, unseal_bytes
from people.models import IdentityDocument
from sources.vault import place_of


@dataclass(frozen=True, slots=True)
class Shelf:
    """``table`` with an ``id`` and ciphertext in ``column``; ``where`` answers, by the columns ``bound_to``, the place
    each is bound to. ``at_once``: rows in one transaction, and in memory."""

    name: str
    table: str
    column: str
    where: Callable
    bound_to: tuple[str, ...] = ("id",)
    at_once: int = 200

    def waiting(self) -> int:
        with connection.cursor() as cursor:
            cursor.execute(f"select count(*) from {self.table} where {self._is_old}", [_head()])  # noqa: S608
            return cursor.fetchone()[0]

    def rotate(self) -> Iterator[int]:
        """How many were sealed anew, batch by batch, each its own transaction. What does not open is left as it is."""
        after, is_more = None, True
        while is_more:
            after, is_more, number = self._batch(after)
            if number:
                yield number

    @property
    def _is_old(self):
        """Sealed by us, and not with the current key. An age file begins otherwise."""
        first = f"substring({self.column} from 1 for 1) = '\\x{VERSION:02x}'"
        return f"{first} and substring({self.column} from 1 for 5) <> %s"

    @transaction.atomic
    def _batch(self, after):
        behind = "" if after is None else "and id > %s"
        select = (
            f"select id, {self.column}, {', '.join(self.bound_to)} from {self.table} "  # noqa: S608
            f"where {self._is_old} {behind} order by id limit {self.at_once} for update"
        )
        with connection.cursor() as cursor:
            cursor.execute(select, [_head(), *([] if after is None else [after])])
            rows = cursor.fetchall()
            done = 0
            for pk, sealed, *bound_to in rows:
                where = self.where(*bound_to)
                try:
                    anew = seal_bytes(unseal_bytes(sealed, where=where), where=where)
                except SealingError:
                    continue
                cursor.execute(f"update {self.table} set {self.column} = %s where id = %s", [anew, pk])  # noqa: S608
                done += 1
        return (rows[-1][0] if rows else after), len(rows) == self.at_once, done


def _head() -> bytes:
    return bytes([VERSION]) + read_key_ring(settings.KEY_RING).current


def _paper(pk):
    return place(IdentityDocument._meta.db_table, pk, "number_sealed")


SHELVES = [
    Shelf("Numbers of papers", IdentityDocument._meta.db_table, "number_sealed", _paper),
    Shelf("Confidential identities", "vault.identity", "ct", place_of),
]
"""Rooms above add theirs."""
