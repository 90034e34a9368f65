"""Which fields of a model a role may read, write, filter and sort by: declared once, and every door is built from it.

Each app declares its models in ``<app>/field_rules``, one line a field, one group of roles a column:

    "Person": content(sex="rwf/rf", summary="rw")

says that staff read, write and filter by ``sex``, researchers read and filter by it, and ``summary`` is for staff
alone. ``r`` read, ``w`` write, ``f`` filter, ``s`` sort, ``c`` chosen when the row is made and moved by acts alone.
What is not declared is nobody's. A partial date is one field under its own name.
"""

from dataclasses import dataclass, fields
from functools import cached_property

from django.core.exceptions import FieldDoesNotExist, ImproperlyConfigured

RESEARCHER = "researcher"
"""Reads over the API alone, what the people told of agreed to: never on a screen."""
MARKS = {"r": "readable", "w": "writable", "f": "filterable", "s": "sortable", "c": "chosen"}


@dataclass(frozen=True)
class FieldLists:
    """What a role may do with the fields of a model. ``chosen``: written on new rows alone."""

    readable: tuple[str, ...] = ()
    writable: tuple[str, ...] = ()
    filterable: tuple[str, ...] = ()
    sortable: tuple[str, ...] = ()
    chosen: tuple[str, ...] = ()

    def __post_init__(self):
        for name in ("filterable", "sortable"):
            hidden = set(getattr(self, name)) - set(self.readable)
            if hidden:
                raise ImproperlyConfigured(f"{name} but not readable: {', '.join(sorted(hidden))}.")

    def __or__(self, other):
        return FieldLists(
            *(tuple(dict.fromkeys([*getattr(self, each.name), *getattr(other, each.name)])) for each in fields(self))
        )


NOTHING = FieldLists()


class FieldRules:
    """The lists of one model by role."""

    def __init__(self, groups, **marks):
        """``groups``: a set of roles for each column of ``marks``, which a slash divides."""
        columns = [{name: [] for name in MARKS.values()} for _ in groups]
        for field, written in marks.items():
            parts = written.split("/")
            if len(parts) > len(groups):
                raise ImproperlyConfigured(f"{field}={written!r} speaks of more roles than there are.")
            for column, part in zip(columns, parts, strict=False):
                for mark in part:
                    if mark not in MARKS:
                        raise ImproperlyConfigured(f"{field}={written!r}: {mark!r} means nothing.")
                    column[MARKS[mark]].append(field)
        self.names = tuple(marks)
        self.by_role = {}
        for roles, column in zip(groups, columns, strict=True):
            lists = FieldLists(**{name: tuple(found) for name, found in column.items()})
            for role in roles:
                if role in self.by_role:
                    raise ImproperlyConfigured(f"{role} stands in two columns.")
                self.by_role[role] = lists

    def of(self, roles) -> FieldLists:
        """What somebody with these roles may do; nothing for roles nobody ruled on."""
        lists = NOTHING
        for role in sorted(set(roles) & set(self.by_role)):
            lists |= self.by_role[role]
        return lists

    @cached_property
    def on_screens(self) -> FieldLists:
        """What somebody reads and writes outside the API."""
        return self.of(set(self.by_role) - {RESEARCHER})

    @cached_property
    def all(self) -> FieldLists:
        return self.of(self.by_role)


def field_rules(model) -> FieldRules:
    """As its app declares them. ImproperlyConfigured where nobody ruled on the model."""
    try:
        return model._meta.app_config.field_rules[model.__name__]
    except (AttributeError, KeyError):
        raise ImproperlyConfigured(f"No rule says who may read the fields of {model.__name__}.") from None


def is_kept(model, name) -> bool:
    """Whether ``name`` is a column or a partial date of ``model``; what is made up for reading is not."""
    if name in getattr(model, "partial_dates", {}):
        return True
    try:
        return model._meta.get_field(name).concrete
    except FieldDoesNotExist:
        return False


def field_of(model, column) -> str:
    """The declared field to which ``column`` belongs: ``birth`` for ``birth_earliest``; a path belongs to its key."""
    column = column.lstrip("-").split("__")[0]
    for name in getattr(model, "partial_dates", {}):
        if column.startswith(f"{name}_") and column.removeprefix(f"{name}_") in (
            "earliest",
            "latest",
            "precision",
            "inferred",
            "words",
        ):
            return name
    return column


def sort_columns(model, names) -> tuple[str, ...]:
    """The columns lists are sorted by for these fields: a partial date by its earliest day."""
    partial = getattr(model, "partial_dates", {})
    return tuple(f"{name}_earliest" if name in partial else name for name in names)
