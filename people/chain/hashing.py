"""What is hashed. A row: SHA-256 of its columns as JSON in PostgreSQL's own order of keys, times in UTC. A seal: its
number, the row it is of, that hash, and the seal before."""

import hashlib

BEGINNING = bytes(32)
# Whatever the session was set to, a row reads the same.
SAME_EVERYWHERE = """
set local timezone = 'UTC'; set local bytea_output = 'hex'; set local intervalstyle = 'postgres';
set local extra_float_digits = 1; set local statement_timeout = '10min'
"""
# ``%(added)s``: columns that came to the table after the row was sealed.
ROW_HASH = "sha256(convert_to((to_jsonb(t) - %(added)s::text[])::text, 'UTF8'))"


def seal_hash(*, seq: int, source: str, row_id: str, row_hash: bytes, prev: bytes, rewriting: int | None) -> bytes:
    whole = hashlib.sha256(b"arasha seal 1\0")
    whole.update(prev)
    whole.update(f"{seq}\0{source}\0{row_id}\0{rewriting or 0}\0".encode())
    whole.update(row_hash)
    return whole.digest()
