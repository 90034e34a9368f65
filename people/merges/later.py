"""What people did since a merge to the rows it touched, and where that stands once the merge is undone."""

from collections import defaultdict
from dataclasses import dataclass, replace

from django.apps import apps
from django.db.models import Model

from people.models import Person, PersonMerge, Record

from .journal import still_as_written
from .pointers import pointers_to

ADDED = "added"
CHANGED = "changed"
GOES_BACK = "goes_back"
STAYS = "stays"
LEFT = "left"
REFUSED = "refused"
WORDS = {
    ADDED: "added since; stays with {kept}",
    CHANGED: "changed since; stays as it is now",
    GOES_BACK: "changed since; goes back to {gone} with the change",
    STAYS: "changed since where the merge had changed it; that change stays",
    LEFT: "made by the merge and used since; stays",
    REFUSED: "could not be put back whole beside what was done since; its history has the rest",
}


@dataclass(frozen=True, slots=True)
class Later:
    row: Model
    what: str
    kept: str = ""
    gone: str = ""

    @property
    def words(self) -> str:
        return WORDS[self.what].format(kept=self.kept, gone=self.gone)

    def after(self, *, stayed, refused) -> "Later":
        key = (type(self.row), str(self.row.pk))
        if key in refused:
            return replace(self, what=REFUSED)
        return replace(self, what=STAYS) if key in stayed else self

    @classmethod
    def left(cls, row) -> "Later":
        return cls(row, LEFT)

    @classmethod
    def unforeseen(cls, keys, by) -> "list[Later]":
        return [cls(row, REFUSED) for model, pk in keys for row in model._default_manager.permitted(by).filter(pk=pk)]


def later_of(merge: PersonMerge, by) -> list[Later]:
    """As far as ``by`` may see. A handful of queries for each table that points at a person."""
    names = {"kept": merge.kept.reference, "gone": merge.gone.reference}
    written = {(entry["model"], entry["pk"]) for entry in merge.journal["changes"]}
    made = {each["pk"] for each in merge.journal["made"]}
    found = [Later(row, what, **names) for row, what in _changed_rows(merge, by)]
    for row, what in _rows_beside(merge, by):
        if (row._meta.label_lower, str(row.pk)) not in written and str(row.pk) not in made:
            found.append(Later(row, what, **names))
    seen = {}
    for each in found:
        seen.setdefault((type(each.row), each.row.pk), each)
    return list(seen.values())


def _changed_rows(merge, by):
    """Rows the merge wrote whose version has moved on."""
    by_model = defaultdict(dict)
    for entry in merge.journal["changes"]:
        by_model[apps.get_model(entry["model"])][entry["pk"]] = entry
    for model, entries in by_model.items():
        if not issubclass(model, Record):
            continue
        for row in model._default_manager.permitted(by).filter(pk__in=list(entries)):
            entry = entries[str(row.pk)]
            if row.version == entry["version"]:
                continue
            if not all(still_as_written(model, row, group) for group in entry["groups"]):
                yield row, STAYS
            else:
                yield row, CHANGED if row.pk == merge.kept_id else GOES_BACK


def _rows_beside(merge, by):
    """Rows of the kept person, or of a row that stands for one taken aside, written since."""
    anchors = [merge.kept]
    for each in merge.journal["set_aside"]:
        if each["twin"]:
            anchors += apps.get_model(each["model"])._base_manager.filter(pk=each["twin"])
    for anchor in anchors:
        if isinstance(anchor, Person):
            kept = type(anchor)._default_manager.permitted(by).filter(pk=anchor.pk, updated_at__gt=merge.created_at)
            yield from ((row, CHANGED) for row in kept)
        for pointer in pointers_to(type(anchor)):
            if not issubclass(pointer.model, Record):
                continue
            rows = pointer.at(anchor, among=pointer.model._default_manager.permitted(by))
            for row in rows.filter(updated_at__gt=merge.created_at):
                yield row, ADDED if row.created_at > merge.created_at else CHANGED
