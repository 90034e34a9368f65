"""Dimensions of time: years, decades, ages, and the years a stay lasted."""

from django.db.models import DateField, F, Func, IntegerField, Value
from django.db.models.functions import ExtractYear

from .dimensions import Dimension, seen
from .readings import NO_END, NOT_KNOWN, Reading, between

AGES = (18, 30, 45, 60)
AGE_LABELS = ("under 18", "18–29", "30–44", "45–59", "60 and over")


def _years(column, through=()):
    edges = [seen(ExtractYear(f"{column}_{edge}"), through) for edge in ("earliest", "latest")]
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
            made.append(seen(band, through)(reader))
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
