"""Which dates moved of late, and from when: read from the history every row keeps."""

from datetime import timedelta

from cases.calendar.dated import KIND_OF
from people.unrestricted import unrestricted

OF_ROWS_ONE_SEES = "states of rows the reader was permitted to see"

OF_LATE = timedelta(days=7)


def moved_from(rows, *, now) -> dict:
    """The moment before the last move, by id, of ``rows`` whose moment changed within ``OF_LATE``. One query a kind, of
    those kinds only that changed at all."""
    changed = {}
    for row in rows:
        kind = KIND_OF.get(type(row))
        if kind and row.version > 1 and row.updated_at > now - OF_LATE:
            changed.setdefault(kind, []).append(row.pk)
    found = {}
    for kind, pks in changed.items():
        states = (
            unrestricted(kind.model.history.rel.related_model, OF_ROWS_ONE_SEES)
            .filter(pgh_obj_id__in=pks)
            .order_by("pgh_id")
        )
        states = states.annotate(stood_at=kind.stood_at)
        stands = {}
        for pk, at, since in states.values_list("pgh_obj_id", "stood_at", "pgh_created_at"):
            if pk in stands and stands[pk] != at:
                found.pop(pk, None)
                if stands[pk] is not None and since > now - OF_LATE:
                    found[pk] = stands[pk]
            stands[pk] = at
        for row in rows:  # of two moments, another moved than that it stands at
            if kind.columns and row.pk in found and kind.at(row) != stands[row.pk]:
                del found[row.pk]
    return found
