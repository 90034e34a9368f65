"""The one statement behind a figure: its rows, grouped by the columns of its dimensions."""

from dataclasses import dataclass, replace

from django.db.models import Count, Q

from .readings import Reading


@dataclass(frozen=True, slots=True)
class Group:
    """Rows that say the same. ``least``: how many there are at least, by what may be told; ``variance``: of ``rows``
    where it is rounded."""

    readings: tuple[Reading, ...]
    rows: int
    least: int
    variance: float = 0.0


def group_columns(dimensions, reader) -> dict:
    """Alias → expression; ``d1_0`` is the first column of the second dimension."""
    return {
        f"d{number}_{part}": column
        for number, dimension in enumerate(dimensions)
        for part, column in enumerate(dimension.columns(reader))
    }


def raw_groups(rows, dimensions, reader, *also):
    """``(values of each dimension, values of the columns also, how many)``. One statement."""
    columns = group_columns(dimensions, reader)
    found = rows.order_by().annotate(**columns).values(*columns, *also).annotate(rows=Count("pk"))
    for each in found:
        yield _by_dimension(dimensions, reader, each), tuple(each[name] for name in also), each["rows"]


def _by_dimension(dimensions, reader, row):
    made = []
    for number, _ in enumerate(dimensions):
        part = 0
        values = []
        while (name := f"d{number}_{part}") in row:
            values.append(row[name])
            part += 1
        made.append(tuple(values))
    return tuple(made)


def exact_groups(rows, dimensions, reader) -> list[Group]:
    """Everything counted as it is."""
    return [
        Group(tuple(each.read(raw, reader) for each, raw in zip(dimensions, raws, strict=True)), number, number)
        for raws, _, number in raw_groups(rows, dimensions, reader)
    ]


def by_one(groups, at) -> list[Group]:
    """The same rows by one dimension alone."""
    return [replace(group, readings=(group.readings[at],)) for group in groups]


def rows_behind(rows, dimensions, reader, belongs):
    """Of ``rows``, those whose groups ``belongs`` (a function of their readings) takes. Two statements: the groups, and
    whatever is then asked of the rows."""
    columns = group_columns(dimensions, reader)
    chosen = Q(pk__in=[])
    for raws, _, _ in raw_groups(rows, dimensions, reader):
        if belongs(tuple(each.read(raw, reader) for each, raw in zip(dimensions, raws, strict=True))):
            chosen |= _just(raws)
    return rows.annotate(**columns).filter(chosen)


def _just(raws) -> Q:
    same = Q()
    for number, values in enumerate(raws):
        for part, value in enumerate(values):
            name = f"d{number}_{part}"
            same &= Q(**{f"{name}__isnull": True}) if value is None else Q(**{name: value})
    return same
