"""By what rows are counted. A dimension names the columns the database groups by and reads each group back."""

from dataclasses import dataclass
from functools import partial
from uuid import UUID

from django.db.models import Case, CharField, F, Q, When
from django.db.models.functions import Cast

from config.shared.api.serializers import HIDDEN_OR_MISSING

from .readings import NOT_KNOWN, UNKNOWN, certain


@dataclass(frozen=True)
class Dimension:
    """``columns``: of a :class:`Reader`, the expressions to group by. ``read``: what a group's values mean to them.

    ``is_ordered``: values are whole numbers in their order; else ``closed`` lists values and labels, or the values are
    those met. ``by_size``: largest first. ``filters_by``: of rows, those with one of the values sent as text, for a
    Reader; None: rows are not filtered by it. ``is_wrong``: of a text sent, that it is no value.
    """

    name: str
    label: str
    columns: object
    read: object
    closed: tuple = ()
    is_ordered: bool = False
    by_size: bool = False
    value_label: object = None
    unit: str = ""
    filters_by: object = None
    is_wrong: object = None

    def text(self, value, reader) -> str:
        if self.closed:
            return str(dict(self.closed).get(value, value))
        return self.value_label(value, reader) if self.value_label else str(value)

    def wrong(self, sent, reader) -> str:
        """What to say of values that are none; empty where all are."""
        if self.is_ordered:
            return (
                "" if all(each.removeprefix("-").isdecimal() and len(each) < 6 for each in sent) else "A whole number."
            )
        if self.closed:
            known = [*(value for value, _ in self.closed), UNKNOWN]
            strange = [each for each in sent if each not in known]
            return f"“{strange[0]}” is not one of: {', '.join(known)}." if strange else ""
        return HIDDEN_OR_MISSING if self.is_wrong and any(self.is_wrong(each, reader) for each in sent) else ""


def _matching(name, said):
    """Rows whose expression ``said`` has one of the values sent; ``unknown``: none of those that say something."""

    def narrowed(rows, sent, reader):
        rows = rows.annotate(**{f"asked_{name}": said(reader)})
        chosen = Q(**{f"asked_{name}__in": sent})
        if UNKNOWN in sent:
            chosen |= Q(**{f"asked_{name}": ""}) | Q(**{f"asked_{name}__isnull": True})
        return rows.filter(chosen)

    return narrowed


def seen(column, through=()):
    """``column`` as an expression of the reader; read through a key only where they may see the row at its end."""

    def expression(reader):
        said = F(column) if isinstance(column, str) else column
        for path, model in through:
            said = Case(When(model.objects.seen_through(reader.user, path), then=said), default=None)
        return said

    return expression


def kind(name, label, enum, column=None, *, unknown=(), through=(), by_size=False) -> Dimension:
    """A closed list. ``unknown``: values that say nothing."""
    nothing = {"", None, *unknown}
    said = seen(column or name, through)
    return Dimension(
        name,
        label,
        columns=lambda reader: [said(reader)],
        read=lambda raw, reader: NOT_KNOWN if raw[0] in nothing else certain(raw[0]),
        closed=tuple((value, text) for value, text in enum.choices if value not in nothing),
        by_size=by_size,
        filters_by=_matching(name, said),
    )


def told(name, label, choices, case, *, unknown=()) -> Dimension:
    """A closed list made up by ``case``, an expression of the reader."""
    return Dimension(
        name,
        label,
        columns=lambda reader: [case(reader)],
        read=lambda raw, reader: NOT_KNOWN if raw[0] in ("", None, *unknown) else certain(raw[0]),
        closed=tuple(choices),
        filters_by=_matching(name, case),
    )


def grouped(name, label, choices, column, enum, family) -> Dimension:
    """The closed list ``enum``, its values taken together by ``family``, a function of the value stored."""

    def narrowed(rows, sent, reader):
        return rows.filter(**{f"{column}__in": [value for value in enum.values if family(value) in sent]})

    return Dimension(
        name,
        label,
        columns=lambda reader: [F(column)],
        read=lambda raw, reader: certain(family(raw[0])),
        closed=tuple(choices),
        filters_by=narrowed,
    )


def text(name, label, column=None, *, through=(), say=None) -> Dimension:
    """Free words of few letters, as written."""
    said = seen(column or name, through)
    return Dimension(
        name,
        label,
        columns=lambda reader: [said(reader)],
        read=lambda raw, reader: certain(raw[0]) if raw[0] else NOT_KNOWN,
        by_size=True,
        value_label=(lambda value, reader: say(value)) if say else None,
        filters_by=_matching(name, said),
    )


def flag(name, label, yes, no) -> Dimension:
    return Dimension(
        name,
        label,
        columns=lambda reader: [Cast(F(name), CharField())],
        read=lambda raw, reader: certain(raw[0]),
        closed=(("true", yes), ("false", no)),
        filters_by=lambda rows, sent, reader: rows.filter(**{f"{name}__in": [each == "true" for each in sent]}),
    )


def area(name, label, column, roll) -> Dimension:
    """A place, rolled up by ``roll``, a function of the tree and the id. One the reader may not see is not known."""

    def read(raw, reader):
        pk = roll(reader.places, raw[0]) if raw[0] else None
        return certain(str(pk)) if pk else NOT_KNOWN

    def narrowed(rows, sent, reader):
        held = [pk for pk in reader.places.nodes if str(roll(reader.places, pk)) in sent]
        return rows.filter(**{f"{column}__in": held})

    return Dimension(
        name,
        label,
        columns=lambda reader: [F(column)],
        read=read,
        by_size=True,
        value_label=lambda value, reader: reader.places.name_of(value),
        filters_by=narrowed,
        is_wrong=lambda sent, reader: sent not in {str(pk) for pk in reader.places.nodes},
    )


def organisation(name, label, column) -> Dimension:
    """One the reader may not see is not known."""

    def read(raw, reader):
        return certain(str(raw[0])) if raw[0] in reader.organisations else NOT_KNOWN

    return Dimension(
        name,
        label,
        columns=lambda reader: [F(column)],
        read=read,
        by_size=True,
        value_label=lambda value, reader: reader.organisations.get(UUID(value)) or "(no name yet)",
        filters_by=lambda rows, sent, reader: rows.filter(**{f"{column}__in": sent}),
        is_wrong=lambda sent, reader: sent not in {str(pk) for pk in reader.organisations},
    )


region = partial(area, roll=lambda tree, pk: tree.region(pk))
country = partial(area, roll=lambda tree, pk: tree.country(pk))
spot = partial(area, roll=lambda tree, pk: tree.itself(pk))
