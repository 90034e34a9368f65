"""Making the file of an export: as who asked for it, with the rights they have at each batch, all or nothing.

A builder holds the export under the number of its attempt, for five minutes from each batch on. One that was killed
leaves parts that the next attempt removes; one that was given up and wakes again finds another number and stops."""

import gc
import logging
from contextlib import contextmanager

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import transaction
from django.db.models import Q, UUIDField, Value
from django.db.models.functions import Cast

from exchange.enums import ExportEnd, ExportState
from exchange.models import Export, ExportBatch
from people.audit import record
from people.grants import grants_of

from .answers import answers_of
from .bundle import Bundle
from .keeping import KEPT, LEASE, end_export
from .kinds import KINDS, kinds_for
from .parts import Parts, remove_parts
from .points import points_of
from .reading import Reading

log = logging.getLogger(__name__)
ATTEMPTS = 3
COLLECTED_AFTER = 50_000  # objects more than before: those of some batches, where it would be every 700
GROWTH = 1.1  # rows that moved into the filters since are taken along, up to a tenth more than were asked for


class Superseded(Exception):
    """Another attempt builds, or the export has ended."""


class Ends(Exception):
    """The export cannot be made any more; the first argument says why."""


def build(export_id, *, clock) -> bool:
    """Make the file; False where there was nothing to do, it ended, or another builder holds it. ``clock``: now, as a
    function."""
    export = _claim(export_id, now=clock())
    if export is None:
        return False
    try:
        if export.attempt > ATTEMPTS:
            raise Ends(ExportEnd.FAILED)
        remove_parts(export)
        ExportBatch.objects.filter(export=export).delete()
        with _seldom_collected():
            _write(export, clock)
    except Superseded:
        return False
    except Ends as why:
        end_export(export, why.args[0], by=export.asked_by, now=clock())
        return False
    return True


@contextmanager
def _seldom_collected():
    """Rows hold each other in no circle and go when nothing holds them: looking for circles among them, over and over,
    takes longer than writing them."""
    before = gc.get_threshold()
    gc.set_threshold(COLLECTED_AFTER, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)


def _claim(export_id, *, now):
    free = Q(state=ExportState.QUEUED) | Q(state=ExportState.BUILDING, lease_until__lte=now)
    with transaction.atomic():
        rows = Export.objects.select_for_update(skip_locked=True, of=("self",)).filter(free, pk=export_id)
        export = rows.select_related("asked_by").first()
        if export is not None:
            export.state, export.lease_until = ExportState.BUILDING, now + LEASE
            export.attempt, export.rows_done = export.attempt + 1, 0
            export.save(update_fields=["state", "lease_until", "attempt", "rows_done"])
        return export


def _write(export, clock):
    user = export.asked_by
    kind = KINDS[export.kind]
    if not grants_of(user) or kind not in kinds_for(user):
        raise Ends(ExportEnd.CHANGED)
    reading = Reading(kind, user, export.query, asked_at=export.asked_at)
    if reading.purpose != export.purpose or not set(export.fields) <= set(reading.fields):
        raise Ends(ExportEnd.CHANGED)
    approved = dict(export.approvals.filter(is_approved=True).values_list("desk", "level"))
    most = max(settings.EXPORT_ROWS_UNAPPROVED, int(export.counted * GROWTH) if approved else 0)
    parts = Parts(export, lambda **told: _hold(export, clock(), **told))
    file = Bundle(export, kind, parts, lambda ids: points_of(user, export.purpose, ids))
    drawn = {}
    for batch in reading.batches():
        for desk, level in {(row["desk_id"], row["level"]) for row in batch}:
            drawn[desk] = max(drawn.get(desk, 0), level)
        if file.number + len(batch) > most or (approved and _is_beyond(drawn, approved)):
            raise Ends(ExportEnd.GROWN)
        ids = [row["id"] for row in batch]
        answers = answers_of(kind.model, ids, export.purpose)
        rows = reading.present(batch)
        named = reading.named_in(rows, export.fields)
        with transaction.atomic():
            _hold(export, clock(), rows_done=file.number + len(batch))
            ExportBatch.objects.create(
                export=export, number=parts.batches, ids=_as_array(ids), named=named, consents=answers
            )
        parts.batches += 1
        file.rows(rows)
    file.end()
    sha256 = parts.end()
    _finish(export, drawn, rows=file.number, size=parts.size, sha256=sha256, now=clock())


def _as_array(ids):
    """As PostgreSQL writes an array of keys: said one by one, thousands take four times as long."""
    return Cast(Value(f"{{{','.join(pk.hex for pk in ids)}}}"), ArrayField(UUIDField()))


def _is_beyond(drawn, approved):
    """Whether rows come from a desk, or of a level, that nobody was asked about."""
    return any(level > approved.get(desk, -1) for desk, level in drawn.items())


def _hold(export, now, **told):
    """Superseded where this attempt no longer holds the export. Within a transaction it goes on holding it until the
    end of that."""
    held = Export.objects.filter(pk=export.pk, attempt=export.attempt, state=ExportState.BUILDING)
    if not held.update(lease_until=now + LEASE, **told):
        raise Superseded


@transaction.atomic
def _finish(export, drawn, *, rows, size, sha256, now):
    _hold(export, now)
    Export.objects.filter(pk=export.pk).update(
        state=ExportState.READY,
        lease_until=None,
        built_at=now,
        expires_at=now + KEPT,
        rows_done=rows,
        size=size,
        sha256=sha256,
    )
    record(
        export.asked_by,
        "export.built",
        export,
        purpose=export.purpose,
        rows=rows,
        desks=",".join(str(desk) for desk in sorted(drawn, key=str)),
        top_level=max(drawn.values(), default=0),
    )
