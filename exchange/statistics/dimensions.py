"""By what rows are counted. A dimension names the columns the database groups by and reads each group back."""

from dataclasses import dataclass
from functools import partial
from uuid import UUID

from django.db.models import Case, CharField, DateField, F, Func, IntegerField, Q, Value, When
from django.db.models.functions import Cast, ExtractYear

from config.shared.api.serializers import HIDDEN_OR_MISSING

from .readings import NO_END, NOT_KNOWN, UNKNOWN, Reading, between, certain

AGES = (18, 30, 45, 60)
AGE_LABELS = ("under 18", "18–29", "30–44", "45–59", "60 and over")


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


def _seen(column, through=()):
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
    said = _seen(column or name, through)
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
    said = _seen(column or name, through)
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


def _years(column, through=()):
    edges = [_seen(ExtractYear(f"{column}_{edge}"), through) for edge in ("earliest", "latest")]
    return lambda reader: [edge(reader) for edge in edges]


def years(name, label, column=None, through=()) -> Dimension:
    """The calendar year of a partial date. One that spans several is sure of none of them."""
    return Dimension(
        name,
        label,
        columns=_years(column or name, through),
        read=lambda raw, reader: between(*raw),
        is_ordered=True,
        unit="year",
    )


def decades(name, label, column) -> Dimension:
    def read(raw, reader):
        return between(*(year and year // 10 * 10 for year in raw))

    return Dimension(
        name,
        label,
        columns=_years(column),
        read=read,
        is_ordered=True,
        value_label=lambda value, reader: f"{value}s",
        unit="decade",
    )


def moment_years(name, label, moment, vague) -> Dimension:
    """The year of an exact moment, else of the partial date that stands in for it."""

    def columns(reader):
        return [
            Func(ExtractYear(moment), ExtractYear(f"{vague}_{edge}"), function="COALESCE", output_field=IntegerField())
            for edge in ("earliest", "latest")
        ]

    return Dimension(name, label, columns=columns, read=lambda raw, reader: between(*raw), is_ordered=True, unit="year")


def ages(name, label, birth, at=None, through=()) -> Dimension:
    """The age band, in whole years, at the partial date ``at``; without one, on the reader's day.

    From the latest day of birth to the earliest day, and the other way round: both may fall into one band.
    """

    def columns(reader):
        made = []
        for day, born in (("earliest", "latest"), ("latest", "earliest")):
            on = F(f"{at}_{day}") if at else Value(reader.today, output_field=DateField())
            band = Func(
                on,
                F(f"{birth}_{born}"),
                template=f"WIDTH_BUCKET(EXTRACT(YEAR FROM AGE(%(expressions)s))::int, ARRAY{list(AGES)})",
                output_field=IntegerField(),
            )
            made.append(_seen(band, through)(reader))
        return made

    def read(raw, reader):
        low, high = raw
        return NOT_KNOWN if low is None and high is None else between(low or 0, len(AGES) if high is None else high)

    return Dimension(
        name,
        label,
        columns=columns,
        read=read,
        is_ordered=True,
        value_label=lambda value, reader: AGE_LABELS[value],
        unit="age",
    )


def lasting(name, label, column, until, state) -> Dimension:
    """The years in which a stay lasted, sure and possible.

    Between the latest day it may have begun and the earliest it may have ended it surely lasted. A stay without an end
    on record is sure to the reader's day only where ``state``, an expression of the reader, says ``now``.
    """

    def columns(reader):
        edges = [ExtractYear(f"{name}_{edge}") for name in (column, until) for edge in ("earliest", "latest")]
        return [*edges, state(reader)]

    def read(raw, reader):
        begun_first, begun_last, ended_first, ended_last, held = raw
        if begun_first is None and begun_last is None:
            return NOT_KNOWN
        this_year = reader.today.year
        first = -NO_END if begun_first is None else begun_first
        last = this_year if ended_last is None else ended_last
        sure_to = this_year if held == "now" else ended_first
        if begun_last is None:
            return Reading(None, (first, max(first, last)))
        # It lasted at least on the day it began; that day is sure where its year is.
        least = begun_last if begun_first == begun_last else None
        if sure_to is not None and sure_to >= begun_last:
            sure = (begun_last, sure_to)
        else:
            sure = (least, least) if least is not None else None
        return Reading(sure, (first, max(first, last)))

    return Dimension(name, label, columns=columns, read=read, is_ordered=True, unit="year")


region = partial(area, roll=lambda tree, pk: tree.region(pk))
country = partial(area, roll=lambda tree, pk: tree.country(pk))
spot = partial(area, roll=lambda tree, pk: tree.itself(pk))
