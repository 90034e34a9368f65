"""Rows of level 2 and up that a reader got to see, noted where they are read. Knows no model: querysets import it."""

from people.enums import Level

from .asking import asking_now


def note(user, model, rows):
    """Of ``rows`` (instances or ``.values()``), those to be accounted for; also what they carry along by
    ``select_related``. Outside a request nobody looks."""
    asking = asking_now()
    if asking is None or not rows:
        return
    looks = asking.looks_of(user)
    label = model._meta.label_lower
    for row in rows:
        if isinstance(row, dict):
            level, desk, pk = row.get("level"), row.get("desk_id", row.get("desk")), row.get("id", row.get("pk"))
            _note(looks, label, level, desk, pk)
        elif hasattr(row, "_state"):
            _note_instance(looks, row)


def note_here(model, rows):
    """Read by whoever the request is of."""
    asking = asking_now()
    if asking is not None:
        note(asking.request.user, model, rows)


def note_told(user, label, pk, desk, level):
    """A row that was read as a tuple."""
    asking = asking_now()
    if asking is not None:
        _note(asking.looks_of(user), label, level, desk, pk)


def _note_instance(looks, row):
    known = row.__dict__
    _note(looks, row._meta.label_lower, known.get("level"), known.get("desk_id"), row.pk)
    for related in row._state.fields_cache.values():
        if related is not None and "desk_id" in related.__dict__:
            _note(looks, related._meta.label_lower, related.__dict__.get("level"), related.desk_id, related.pk)


def _note(looks, label, level, desk, pk):
    if level is not None and level >= Level.RESTRICTED and pk is not None:
        looks[desk, level][str(pk)] = label
