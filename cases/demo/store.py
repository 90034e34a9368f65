"""Puts rows of the demo in place, each once: a row that is there is left as people have made it."""

import tomllib
import uuid
from pathlib import Path

from django.contrib.contenttypes.models import ContentType

from cases.actions.any_record import save_any
from cases.models import Citation
from config.shared.partial_dates import PartialDate
from people.enums import Certainty, Level

FACTS = Path(__file__).parent / "facts"
NAMESPACE = uuid.UUID("7f7a3c1e-5d0b-4b53-9a36-6f0d1c7f2b11")
CERTAINTY = {
    "D": Certainty.STATED,
    "A": Certainty.ATTRIBUTED,
    "H": Certainty.HEARSAY,
    "I": Certainty.INFERRED,
}


def demo_id(key: str) -> uuid.UUID:
    """The public id of the fact ``key``, the same in every installation."""
    return uuid.uuid5(NAMESPACE, key)


def facts(name: str) -> dict:
    return tomllib.loads((FACTS / f"{name}.toml").read_text(encoding="utf-8"))


class Store:
    """Rows by their fact key, desks by their short name; ``by`` is the account that writes, ``now`` an aware moment."""

    def __init__(self, *, desks, by, now):
        self.desks = desks
        self.by = by
        self.now = now
        self.rows = {}
        self.made = 0

    def put(self, model, key, *, level=Level.OPEN, **fields):
        """The row of ``key``, made from ``fields`` if it is not there yet."""
        stored = model.objects.filter(pk=demo_id(key)).first()
        if stored is None:
            stored = self._make(model, key, level, fields)
        self.rows[key] = stored
        return stored

    def _make(self, model, key, level, fields):
        dates = {name: fields.pop(name) for name in list(fields) if name in getattr(model, "partial_dates", {})}
        words = {name: fields.pop(f"{name}_words", "") for name in getattr(model, "partial_dates", {})}
        if "desk" in fields:
            fields["desk"] = self.desks[fields["desk"]]
        row = model(id=demo_id(key), level=level, **fields)
        for name, given in words.items():
            setattr(row, f"{name}_words", given)
        for name, edtf in dates.items():
            if edtf:
                setattr(row, name, PartialDate.parse(edtf, words=words[name]))
        save_any(row, by=self.by, now=self.now)
        self.made += 1
        return row

    def get(self, key):
        """The row of ``key``, or None for an empty key."""
        return self.rows[key] if key else None

    def person_or_group(self, key) -> dict:
        return {"group" if key.startswith("G") else "person": self.rows[key]}

    def cite(self, key, reports):
        """Name the reports that support the row of ``key``: ``[["S0", "D"], …]``."""
        row = self.rows[key]
        for report, certainty in reports:
            source = self.rows[f"SRC{report[1]}"]
            self.put(
                Citation,
                f"cite:{key}:{report}",
                desk=_desk_name(self.desks, row.desk_id),
                source=source,
                subject_type=ContentType.objects.get_for_model(row),
                subject_id=row.pk,
                certainty=CERTAINTY[certainty],
            )


def _desk_name(desks, pk):
    return next(name for name, desk in desks.items() if desk.pk == pk)
