"""The journal of a merge: each column it changed, from what to what, and the rows it took aside, whole.

Rows are written in bulk, past ``save``: their versions are counted on and their editor named here, so that whoever
had such a row open is told that it changed.
"""

from collections import defaultdict

from django.apps import apps
from django.db import IntegrityError, transaction
from django.db.models import F
from django.utils import timezone

from people.models import Record

from .facts import packed, unpacked

TICKED = "True"


class Journal:
    def __init__(self, *, by):
        self.by = by
        self.changes = {}
        self.set_aside = []
        self.leaned_on = set()

    def change(self, model, rows, values_of) -> None:
        """Write ``values_of(row)``, a list of groups ``{column: value}``, into each row. A group is put back whole or,
        if someone changed one of its columns meanwhile, not at all."""
        alike = defaultdict(list)
        values = {}
        for row in rows:
            groups = values_of(row)
            entry = self.changes.setdefault(
                (model._meta.label_lower, str(row.pk)), {"version": getattr(row, "version", 0), "groups": []}
            )
            for group in groups:
                before = {column: packed(column_of(model, column), row) for column in group}
                for column, value in group.items():
                    setattr(row, column, value)
                after = {column: packed(column_of(model, column), row) for column in group}
                entry["groups"].append({column: [before[column], after[column]] for column in group})
            entry["version"] += 1
            given = {column: value for group in groups for column, value in group.items()}
            key = repr(sorted((column, packed(column_of(model, column), row)) for column in given))
            alike[key].append(row.pk)
            values[key] = given
        for key, pks in alike.items():
            model._base_manager.filter(pk__in=pks).update(**values[key], **written_by(model, self.by))

    def take_aside(self, row, twin=None) -> None:
        """Off the table, and kept whole here until the merge is undone; ``twin`` stands for it meanwhile."""
        kept = {field.attname: packed(field, row) for field in row._meta.concrete_fields}
        stands_for_it = str(twin.pk) if twin is not None else None
        self.set_aside.append({"model": row._meta.label_lower, "pk": str(row.pk), "twin": stands_for_it, "row": kept})
        type(row)._base_manager.filter(pk=row.pk).delete()

    def lean_on(self, row) -> None:
        """``row`` stands for one taken aside, though nothing in it was changed."""
        self.leaned_on.add(str(row.pk))

    def as_json(self, made) -> dict:
        return {
            "changes": [{"model": label, "pk": pk, **entry} for (label, pk), entry in self.changes.items()],
            "set_aside": self.set_aside,
            "made": made,
        }

    @property
    def touched(self) -> list[str]:
        changed = {pk for _, pk in self.changes}
        return sorted(changed | {each["pk"] for each in self.set_aside} | self.leaned_on)


def column_of(model, attname):
    return next(field for field in model._meta.concrete_fields if field.attname == attname)


def written_by(model, by) -> dict:
    """The bookkeeping of a write that goes past ``save``."""
    if not issubclass(model, Record):
        return {}
    return {"version": F("version") + 1, "updated_by": by, "updated_at": timezone.now()}


def bring_back(journal, *, by) -> list[tuple[type, str]]:
    """Put the rows taken aside on the table again, parents before children; those it refuses, as ``(model, id)``."""
    refused = []
    for each in reversed(journal["set_aside"]):
        model = apps.get_model(each["model"])
        row = model(**{name: unpacked(column_of(model, name), value) for name, value in each["row"].items()})
        if isinstance(row, Record):
            row.version, row.updated_by, row.updated_at = row.version + 1, by, timezone.now()
        try:
            with transaction.atomic():
                row.save_base(raw=True, force_insert=True)  # raw: the moment it was first written stays
        except IntegrityError:
            refused.append((model, each["pk"]))
    return refused


def put_back(journal, *, by) -> list[tuple[type, str]]:
    """Undo the changes, last made first; columns changed since stay. Returns the rows where something had to stay."""
    stayed = []
    by_model = defaultdict(list)
    for entry in reversed(journal["changes"]):
        by_model[apps.get_model(entry["model"])].append(entry)
    for model, entries in by_model.items():
        rows = model._base_manager.select_for_update().order_by("pk").in_bulk([entry["pk"] for entry in entries])
        rows = {str(pk): row for pk, row in rows.items()}
        plain, ticks = defaultdict(list), defaultdict(list)
        for entry in entries:
            row = rows.get(entry["pk"])
            kept = [group for group in entry["groups"] if row is not None and still_as_written(model, row, group)]
            if len(kept) < len(entry["groups"]):
                stayed.append((model, entry["pk"]))
            values = {column: old for group in kept for column, (old, _) in group.items()}
            for some, alike in (
                ({column: old for column, old in values.items() if old != TICKED}, plain),
                ({column: old for column, old in values.items() if old == TICKED}, ticks),
            ):
                if some:
                    alike[repr(some)].append((some, row))
        for same in [*plain.values(), *ticks.values()]:  # a tick only one row may have gives way to a later one
            stayed += _write_back(model, same[0][0], [row for _, row in same], by)
    return stayed


def still_as_written(model, row, group) -> bool:
    return all(packed(column_of(model, column), row) == new for column, (_, new) in group.items())


def _write_back(model, values, rows, by):
    given = {column: unpacked(column_of(model, column), old) for column, old in values.items()}
    try:
        with transaction.atomic():
            model._base_manager.filter(pk__in=[row.pk for row in rows]).update(**given, **written_by(model, by))
    except IntegrityError:
        if len(rows) > 1:
            return [each for row in rows for each in _write_back(model, values, [row], by)]
        if len(values) > 1:  # such as a name that was shown first, where another is now
            for column, old in values.items():
                _write_back(model, {column: old}, rows, by)
        return [(model, str(rows[0].pk))]
    return []
