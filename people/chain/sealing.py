"""Seals what was added since: every half minute, outside the transactions of acts, where a chain would be one lock for
everybody."""

import time
from dataclasses import dataclass, field

from django.db import connection, transaction

from people.models import SealMark, SealShape

from .hashing import BEGINNING, ROW_HASH, SAME_EVERYWHERE, seal_hash
from .tables import columns_now, sealed_tables

LOCK = 0x41524153484101  # of one sealer at a time
BATCH = 5000  # rows in one transaction
LONGEST = 60.0  # seconds; the rest waits for the next round
_INSERT = """
insert into people_seal (seq, source, row_id, row_hash, prev, hash, shape_id, rewriting_id)
select * from unnest(%s::bigint[], %s::text[], %s::text[], %s::bytea[], %s::bytea[], %s::bytea[], %s::bigint[],
                     %s::bigint[])
"""
_REWRITTEN = """
select r.id, r.source, r.row_id from people_rewriting r
where not exists (select from people_seal s where s.rewriting_id = r.id) order by r.id limit %s
"""


@dataclass(slots=True)
class Head:
    seq: int
    hash: bytes


@dataclass(slots=True)
class Round:
    """``reached``: how far each table was gone through. ``anew``: from the beginning, whatever the marks say."""

    anew: bool
    reached: dict[str, int] = field(default_factory=dict)
    finished: set[str] = field(default_factory=set)


def head() -> Head:
    with connection.cursor() as cursor:
        cursor.execute("select seq, hash from people_seal order by seq desc limit 1")
        found = cursor.fetchone()
    return Head(found[0], bytes(found[1])) if found else Head(0, BEGINNING)


def seal_new(*, anew: bool = False, longest: float = LONGEST) -> int | None:
    """How many rows were sealed; None when another process is at it. ``anew``: look at every row there is."""
    until = time.monotonic() + longest
    done, total, number = Round(anew), 0, None
    while number != 0 and time.monotonic() < until:
        number = _step(done)
        if number is None:
            return total or None
        total += number
    return total


@transaction.atomic
def _step(done):
    with connection.cursor() as cursor:
        cursor.execute("select pg_try_advisory_xact_lock(%s)", [LOCK])
        if not cursor.fetchone()[0]:
            return None
        cursor.execute(SAME_EVERYWHERE)
        cursor.execute("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint")
        oldest_open = cursor.fetchone()[0]
    columns, marks = columns_now(), {mark.source: mark for mark in SealMark.objects.all()}
    made = []
    for name, top in _tops(columns).items():
        mark = marks.get(name) or SealMark(source=name)
        if name in done.finished or (top <= mark.upto and not done.anew):
            continue
        room = BATCH - len(made)
        rows, last = _unsealed(name, done.reached.get(name, -1 if done.anew else mark.upto), room)
        if rows:
            shape = _shape(name, columns[name])
            made += [(name, row_id, row_hash, shape, None) for row_id, row_hash in rows]
        done.reached[name] = last
        if len(rows) < room:
            done.finished.add(name)
            _move(mark, max(top, last), oldest_open)
        if len(made) >= BATCH:
            break
    else:
        made += list(_rewritten(columns, BATCH - len(made)))
    _write(made)
    return len(made)


def _tops(columns):
    """The highest position of every table, in one statement of index look-ups."""
    parts = [
        f"select '{table.name}', (select {table.position} from {table.name} t order by {_down(table)} limit 1)"  # noqa: S608
        for table in sealed_tables().values()
        if table.name in columns
    ]
    with connection.cursor() as cursor:
        cursor.execute(" union all ".join(parts))
        return {name: top for name, top in cursor.fetchall() if top is not None}


def _down(table):
    return ", ".join(f"{part} desc" for part in table.order.split(", "))


def unsealed_statement(table) -> str:
    return (
        f"select t.{table.key}::text, {table.position}, {ROW_HASH} from {table.name} t "  # noqa: S608
        f"where {table.from_there} and not exists (select from people_seal s "
        f"where s.source = %(source)s and s.row_id = t.{table.key}::text) order by {table.order} limit %(room)s"
    )


def _unsealed(name, after, room):
    """Rows at or after the position without a seal, in order, and how far they reach."""
    given = {"source": name, "after": max(after, 0), "room": room, "added": []}
    with connection.cursor() as cursor:
        cursor.execute(unsealed_statement(sealed_tables()[name]), given)
        rows = cursor.fetchall()
    return [(key, bytes(row_hash)) for key, _, row_hash in rows], rows[-1][1] if rows else after


def _move(mark, reached, oldest_open):
    """What lies at or below ``reached`` and is visible is sealed now. What is not visible yet belongs to a transaction
    that is open now: the mark waits for these to end."""
    moved = False
    if mark.next_xid is not None and oldest_open >= mark.next_xid:
        mark.upto, mark.next_upto, mark.next_xid = max(mark.upto, mark.next_upto), None, None
        moved = True
    reached -= sealed_tables()[mark.source].slack
    if mark.next_xid is None and reached > mark.upto:
        with connection.cursor() as cursor:
            # Ours is later than that of every transaction that has written anything by now. The end of a snapshot would
            # not do: it is one past the last that is over, and others may be open beyond it.
            cursor.execute("select pg_current_xact_id()::text::bigint")
            mark.next_upto, mark.next_xid = reached, cursor.fetchone()[0]
        moved = True
    if moved:
        mark.save()


def _shape(name, columns):
    return SealShape.objects.get_or_create(source=name, columns=columns)[0].pk


def _rewritten(columns, room):
    """Rows changed by law since they were sealed: the same row again, as it is now. Of a removed one nothing is left
    to seal; ``verify_audit`` tells."""
    with connection.cursor() as cursor:
        cursor.execute(_REWRITTEN, [room])
        for rewriting, name, row_id in cursor.fetchall():
            table = sealed_tables()[name]
            cursor.execute(
                f"select {ROW_HASH} from {name} t where t.{table.key}::text = %(row_id)s",  # noqa: S608
                {"row_id": row_id, "added": []},
            )
            found = cursor.fetchone()
            if found:
                yield name, row_id, bytes(found[0]), _shape(name, columns[name]), rewriting


def _write(made):
    if not made:
        return
    last, rows = head(), []
    for source, row_id, row_hash, shape, rewriting in made:
        seq, prev = last.seq + 1, last.hash
        whole = seal_hash(seq=seq, source=source, row_id=row_id, row_hash=row_hash, prev=prev, rewriting=rewriting)
        rows.append((seq, source, row_id, row_hash, prev, whole, shape, rewriting))
        last = Head(seq, whole)
    with connection.cursor() as cursor:
        cursor.execute(_INSERT, [list(column) for column in zip(*rows, strict=True)])
