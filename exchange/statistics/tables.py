"""Groups as a table: a row for each value, one for what lies between values, one for what is not known."""

from collections import defaultdict
from dataclasses import dataclass, field
from itertools import product
from math import sqrt

from .readings import UNCERTAIN, UNKNOWN, holds

LONGEST = 200  # years; beyond that a date is a slip of the pen, and only the values met are listed
HIDDEN_UNDER = 5


@dataclass(slots=True)
class Tally:
    rows: int = 0
    least: int = 0
    variance: float = 0.0

    def add(self, group):
        self.rows += group.rows
        self.least += group.least
        self.variance += group.variance


@dataclass(frozen=True, slots=True)
class Number:
    """What is shown of a tally. ``count`` is None where it is hidden; ``plus_minus``: nineteen times of twenty the true
    number is no further away; None: it is exact."""

    count: int | None
    plus_minus: int | None = None

    @property
    def is_hidden(self) -> bool:
        return self.count is None


@dataclass(frozen=True, slots=True)
class Cell:
    values: tuple
    labels: tuple[str, ...]
    sure: Number
    possible: Number


@dataclass(frozen=True)
class Table:
    """``base``: all rows counted. ``values``: of each dimension, in their order, the unknown last."""

    dimensions: tuple
    cells: list[Cell]
    base: Number
    values: list[list] = field(default_factory=list)
    labels: list[dict] = field(default_factory=list)
    is_exact: bool = True

    def cell(self, *values) -> Cell:
        return self._by_values[values]

    @property
    def _by_values(self):
        return {cell.values: cell for cell in self.cells}


def table_of(groups, dimensions, reader, *, is_exact=True) -> Table:
    sure, possible, base = defaultdict(Tally), defaultdict(Tally), Tally()
    values = [_values([group.readings[at] for group in groups], one) for at, one in enumerate(dimensions)]
    for group in groups:
        base.add(group)
        for key in product(*(_sure(reading, vs) for reading, vs in zip(group.readings, values, strict=True))):
            sure[key].add(group)
        for key in product(*(_possible(reading, vs) for reading, vs in zip(group.readings, values, strict=True))):
            possible[key].add(group)
    met = set(sure) | set(possible)
    listed = [
        _in_order(one, vs, {key[at] for key in met}, at, possible)
        for at, (one, vs) in enumerate(zip(dimensions, values, strict=True))
    ]
    labels = [{value: _label(one, value, reader) for value in vs} for one, vs in zip(dimensions, listed, strict=True)]
    shown = _exact if is_exact else _rounded
    cells = [
        Cell(
            key,
            tuple(named[value] for named, value in zip(labels, key, strict=True)),
            shown(sure[key]),
            shown(possible[key]),
        )
        for key in product(*listed)
        if len(dimensions) == 1 or key in met
    ]
    return Table(tuple(dimensions), cells, shown(base), listed, labels, is_exact)


def _exact(tally) -> Number:
    return Number(tally.rows)


def _rounded(tally) -> Number:
    """Hidden unless what may be told already says that there are five at least."""
    if tally.least < HIDDEN_UNDER:
        return Number(None)
    return Number(tally.rows, round(2 * sqrt(tally.variance)))


def _values(readings, dimension) -> list:
    """The values rows may have. Of whole numbers those in between too, so that a series has no holes."""
    edges = {edge for reading in readings if reading.possible for edge in reading.possible}
    finite = sorted(edge for edge in edges if edge not in (float("inf"), float("-inf"))) if dimension.is_ordered else []
    if not dimension.is_ordered:
        return list(edges)
    step = 10 if dimension.unit == "decade" else 1
    if finite and finite[-1] - finite[0] <= LONGEST:
        return list(range(finite[0], finite[-1] + 1, step))
    return finite


def _sure(reading, values):
    if reading.sure is not None:
        return [value for value in values if holds(reading.sure, value)]
    return [UNCERTAIN if reading.is_known else UNKNOWN]


def _possible(reading, values):
    if not reading.is_known:
        return [UNKNOWN]
    if reading.sure is None:
        return [value for value in values if holds(reading.possible, value)] + [UNCERTAIN]
    return [value for value in values if holds(reading.possible, value)]


def _in_order(dimension, values, met, at, possible):
    """Values, then what lies between them, then what is not known; both stand there even when nothing does."""
    if dimension.is_ordered:
        ordered = values
    elif dimension.by_size:
        size = defaultdict(int)
        for key, tally in possible.items():
            size[key[at]] += tally.rows
        ordered = sorted(values, key=lambda value: (-size[value], str(value)))
    else:
        ordered = [value for value, _ in dimension.closed if value in met]
    last = [UNCERTAIN] if dimension.is_ordered else []
    return [*ordered, *last, UNKNOWN]


def _label(dimension, value, reader):
    if value == UNKNOWN:
        return "Not known"
    if value == UNCERTAIN:
        return {"year": "Not one year alone", "decade": "Not one decade alone"}.get(
            dimension.unit, "Not one band alone"
        )
    return dimension.text(value, reader)
