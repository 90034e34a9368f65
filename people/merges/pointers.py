"""What points at a row: every foreign key and every (kind, id) pair of the project, found through the models.

A table added later is found the same way, in whichever app. Left out are history (it tells what was), tables that
refuse changes, and the record of merges itself, which is about the two rows and not about the person.
"""

from dataclasses import dataclass
from functools import cache

import pgtrigger
from django.apps import apps
from django.contrib.contenttypes.fields import GenericForeignKey
from django.contrib.contenttypes.models import ContentType
from django.db.models import Model
from pghistory.models import Event

from people.models import PersonMerge


@dataclass(frozen=True, slots=True)
class Pointer:
    """``column`` of ``model`` holds the id of a row; of a (kind, id) pair, ``kind_column`` says of which kind."""

    model: type[Model]
    column: str
    kind_column: str = ""

    def at(self, row, among=None):
        """Rows that point at ``row``, of ``among`` (a queryset) or of all."""
        rows = self.model._base_manager.all() if among is None else among
        found = {self.column: row.pk}
        if self.kind_column:
            found[self.kind_column] = ContentType.objects.get_for_model(type(row)).pk
        return rows.filter(**found)


@cache
def pointers_to(model) -> tuple[Pointer, ...]:
    """In a fixed order, so that two merges lock in the same one."""
    found = [
        Pointer(relation.related_model, relation.field.attname)
        for relation in model._meta.get_fields(include_hidden=True)
        if (relation.one_to_many or relation.one_to_one) and relation.auto_created and not relation.concrete
    ]
    for other in apps.get_models():
        for key in other._meta.private_fields:
            if isinstance(key, GenericForeignKey):
                kind = other._meta.get_field(key.ct_field).attname
                found.append(Pointer(other, key.fk_field, kind))
    kept = [pointer for pointer in found if not _is_apart(pointer.model)]
    return tuple(sorted(kept, key=lambda pointer: (pointer.model._meta.label, pointer.column)))


def _is_apart(model) -> bool:
    refuses = any(
        isinstance(trigger, pgtrigger.Protect)
        and pgtrigger.Update in _operations(trigger)
        and not getattr(trigger, "fields", None)  # what a row says may be fixed while whom it is about is not
        for trigger in getattr(model._meta, "triggers", ())
    )
    return issubclass(model, Event | PersonMerge) or refuses


def _operations(trigger):
    operation = trigger.operation
    return getattr(operation, "operations", [operation])
