"""Recomputes the chain and every sealed row, and tells what no longer agrees. Memory does not grow with the tables:
seals come some thousands at a time, rows are compared by the database and only the wrong ones leave it."""

from dataclasses import dataclass

from django.db import connection, transaction

from people.models import SealShape

from .hashing import BEGINNING, ROW_HASH, SAME_EVERYWHERE, seal_hash
from .sealing import Head
from .tables import columns_now, sealed_tables

SEALS_AT_ONCE = 5000
NAMED = 20
"""Faults of one kind that are named; of the others only the number is told."""
LATE = "5 minutes"
# Blanked when a witness becomes protected (docs/vault.md).
BLANKED_BY_LAW = frozenset(
    {"sources_custodyevent", "sources_evidencefilehistory", "sources_sourcehistory", "sources_witnesshistory"}
)
_SEALS = """
select seq, source, row_id, row_hash, prev, hash, rewriting_id from people_seal where seq > %s order by seq limit %s
"""
# Of a row blanked by law the latest seal counts; one not sealed anew yet is not judged for some minutes.
_WRONG_ROWS = """
with anew as (select source, row_id, max(seq) as seq from people_seal where rewriting_id is not null group by 1, 2),
waiting as (select source, row_id from people_rewriting r where r.at > clock_timestamp() - interval '{late}'
            and not exists (select from people_seal s where s.rewriting_id = r.id))
select s.seq, s.row_id, t.{key} is null, count(*) over ()
from people_seal s left join {table} t on t.{key}::text = s.row_id
where s.shape_id = %(shape)s and s.source = '{table}'
  and not exists (select from anew where anew.source = s.source and anew.row_id = s.row_id and anew.seq <> s.seq)
  and not exists (select from waiting where waiting.source = s.source and waiting.row_id = s.row_id)
  and (t.{key} is null or s.row_hash <> {row_hash})
order by s.seq limit {named}
"""
_SEALED_ROWS = """
select seq, row_id, true, count(*) over () from people_seal where shape_id = %(shape)s order by seq limit {named}
"""
_UNSEALED = """
select t.{key}::text, count(*) over () from {table} t
where t.{moment} < clock_timestamp() - interval '{late}'
  and not exists (select from people_seal s where s.source = '{table}' and s.row_id = t.{key}::text)
order by {order} limit {named}
"""


@dataclass(frozen=True, slots=True)
class Fault:
    """``number``: of how many this one is named as the first, or one of the first."""

    what: str
    seq: int | None = None
    source: str = ""
    row_id: str = ""
    number: int = 1

    def __str__(self):
        row = f"{self.source} {self.row_id}".strip()
        return f"seal {self.seq}: {row}: {self.what}" if self.seq is not None else f"{row}: {self.what}".lstrip(": ")


@dataclass(slots=True)
class Found:
    """``total``: of all faults, also those not named."""

    seals: int
    head: Head
    faults: list[Fault]
    total: int
    rewritten: list[tuple[str, str]]
    rewritten_total: int


def verify() -> Found:
    """One moment of the database, however long it takes."""
    with transaction.atomic():
        with connection.cursor() as cursor:
            if not connection.savepoint_ids:
                cursor.execute("set transaction isolation level repeatable read")
            cursor.execute(SAME_EVERYWHERE)
            cursor.execute("set local statement_timeout = 0")
        head, seals, faults = _chain()
        faults += [fault for shape in SealShape.objects.order_by("pk") for fault in _rows(shape)]
        faults += [fault for table in sealed_tables().values() for fault in _unsealed(table)]
        rewritten, rewritten_total = _rewritten()
        faults += [
            Fault("was changed, though no law lets it", source=source, row_id=row_id)
            for source, row_id in rewritten
            if source not in BLANKED_BY_LAW
        ]
    faults.sort(key=lambda fault: (fault.seq is None, fault.seq or 0))
    return Found(seals, head, faults, sum(fault.number for fault in faults), rewritten, rewritten_total)


def _chain():
    """The head, how many seals there are, and the faults of the links themselves."""
    last, seals, faults = Head(0, BEGINNING), 0, _Named()
    while rows := _seals_after(last.seq):
        for seq, source, row_id, row_hash, prev, whole, rewriting in rows:
            row = {"source": source, "row_id": row_id}
            if seq != last.seq + 1:
                missing = f"{last.seq + 1}" if seq == last.seq + 2 else f"{last.seq + 1} to {seq - 1}"
                faults.add(Fault(f"seals are missing before it: {missing}", seq, **row))
            elif prev != last.hash:
                faults.add(Fault("does not follow from the seal before", seq, **row))
            made = seal_hash(seq=seq, row_hash=row_hash, prev=prev, rewriting=rewriting, **row)
            if made != whole:
                faults.add(Fault("the seal itself was changed", seq, **row))
            last = Head(seq, whole)
        seals += len(rows)
    return last, seals, faults.all()


class _Named:
    """Faults of one kind: the first are named, the last of them stands for the others."""

    def __init__(self):
        self.named, self.others = [], 0

    def add(self, fault):
        if len(self.named) < NAMED:
            self.named.append(fault)
        else:
            self.others += 1

    def all(self):
        others = [Fault(f"and {self.others} more of the kind", number=self.others)] if self.others else []
        return self.named + others


def _seals_after(seq):
    with connection.cursor() as cursor:
        cursor.execute(_SEALS, [seq, SEALS_AT_ONCE])
        return [
            (seq, source, row_id, bytes(row_hash), bytes(prev), bytes(whole), rewriting)
            for seq, source, row_id, row_hash, prev, whole, rewriting in cursor.fetchall()
        ]


def _rows(shape):
    """Rows sealed with these columns that are gone or changed."""
    columns, table = columns_now().get(shape.source), sealed_tables().get(shape.source)
    if columns is None or table is None:
        yield from _named(shape, _ask(_SEALED_ROWS.format(named=NAMED), shape=shape.pk), "the table is gone")
        return
    if dropped := sorted(set(shape.columns) - set(columns)):
        yield Fault(f"cannot be checked: columns are gone: {', '.join(dropped)}", source=shape.source)
        return
    statement = _WRONG_ROWS.format(table=table.name, key=table.key, row_hash=ROW_HASH, late=LATE, named=NAMED)
    wrong = _ask(statement, shape=shape.pk, added=sorted(set(columns) - set(shape.columns)))
    emptied = "the row was deleted" if not wrong or not _is_empty(table) else "the table was emptied"
    yield from _named(shape, wrong, emptied)


def _named(shape, wrong, gone):
    for number, (seq, row_id, is_gone, total) in enumerate(wrong, 1):
        what = gone if is_gone else "the row was changed"
        more = total - number if number == len(wrong) else 0
        if more:
            what += f" ({more} more of this table)"
        yield Fault(what, seq, shape.source, row_id, 1 + more)


def _is_empty(table) -> bool:
    return not _ask(f"select 1 from {table.name} limit 1")  # noqa: S608


def _unsealed(table):
    if table.name not in columns_now():
        return
    statement = _UNSEALED.format(
        table=table.name, key=table.key, moment=table.moment, order=table.order, late=LATE, named=NAMED
    )
    late = _ask(statement)
    for number, (row_id, total) in enumerate(late, 1):
        more = total - number if number == len(late) else 0
        what = f"not sealed, though older than {LATE}" + (f" ({more} more of this table)" if more else "")
        yield Fault(what, source=table.name, row_id=row_id, number=1 + more)


def _rewritten():
    rows = _ask(
        "select source, row_id, count(*) over () from (select distinct source, row_id from people_rewriting) r"
        " order by 1, 2"
    )
    return [(source, row_id) for source, row_id, _ in rows], rows[0][2] if rows else 0


def _ask(statement, **given):
    with connection.cursor() as cursor:
        cursor.execute(statement, given or None)
        return cursor.fetchall()
