"""The door to the schema ``vault``: put in; ask with a reason; take out what was asked for, once, within a minute.

``take_out`` gives nothing unless ``ask_for`` was committed before it: the trail of who asked cannot be rolled back with
the answer in hand.
"""

from uuid import UUID

from django.db import connection

from config.shared.sealing import place

LONGEST = 60_000  # bytes of ciphertext


def place_of(entry_id: UUID) -> str:
    """Where a confidential identity is bound to: moved to another row it does not open."""
    return place("vault.identity", entry_id, "ct")


def put_away(entry_id: UUID, ciphertext: bytes) -> None:
    with connection.cursor() as cursor:
        cursor.execute("insert into vault.identity (id, ct) values (%s, %s)", [entry_id, ciphertext])


def ask_for(entry_id: UUID, *, by, reason: str) -> UUID:
    """A ticket. Commit before it is used."""
    with connection.cursor() as cursor:
        cursor.execute("select vault.request(%s, %s, %s)", [entry_id, by.pk, reason])
        return cursor.fetchone()[0]


def take_out(ticket: UUID, *, by) -> bytes:
    """ProgrammingError where the ticket is used, older than a minute, another's, or not committed."""
    with connection.cursor() as cursor:
        cursor.execute("select vault.reveal(%s, %s)", [ticket, by.pk])
        return bytes(cursor.fetchone()[0])
