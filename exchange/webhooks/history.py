"""What happened to rows of one kind since it was read last, from the history their triggers write on every path."""

from dataclasses import dataclass
from datetime import datetime

from django.db import connection

from exchange.models import WebhookMark

STEP = 5000  # states read at once


@dataclass(slots=True)
class Happening:
    """The newest state of one row. ``is_new``: it was put on record among what was read."""

    version: int
    at: datetime
    is_new: bool


def begin(kind, model) -> WebhookMark:
    """Read from now on, where nobody was told of the kind."""
    return WebhookMark.objects.select_for_update().get_or_create(kind=kind, defaults={"upto": _top(model)})[0]


def happened(kind, model):
    """Row → :class:`Happening`, a few thousand states at a time, oldest first. At the beginning of a transaction.

    Numbers rise, but a lower one may be committed later: what lies above the mark is read again each time until no
    transaction is open that could still bring one.
    """
    history, top = model._meta.get_field("history").related_model, _top(model)
    with connection.cursor() as cursor:
        # Ours comes after those of all that had made a number up to the highest one just seen.
        cursor.execute(
            "select pg_current_xact_id()::text::bigint, pg_snapshot_xmin(pg_current_snapshot())::text::bigint"
        )
        ours, oldest_open = cursor.fetchone()
    mark = begin(kind, model)
    reached = mark.upto
    while True:
        states = list(
            history.objects.filter(pgh_id__gt=reached)
            .order_by("pgh_id")
            .values_list("pgh_id", "pgh_obj_id", "version", "pgh_created_at", "pgh_label")[:STEP]
        )
        found: dict = {}
        for number, pk, version, at, label in states:
            is_new = label == "insert" or (pk in found and found[pk].is_new)
            found[pk], reached = Happening(version, at, is_new), number
        if found:
            yield found
        if len(states) < STEP:
            break
    _move(mark, top, ours, oldest_open)


def _top(model) -> int:
    history = model._meta.get_field("history").related_model
    return history.objects.order_by("-pgh_id").values_list("pgh_id", flat=True).first() or 0


def _move(mark, top, ours, oldest_open):
    before = (mark.upto, mark.next_upto)
    if mark.next_xid is not None and oldest_open >= mark.next_xid:
        mark.upto, mark.next_upto, mark.next_xid = max(mark.upto, mark.next_upto), None, None
    if mark.next_xid is None and top > mark.upto:
        mark.next_upto, mark.next_xid = top, ours
    if before != (mark.upto, mark.next_upto):
        mark.save()
