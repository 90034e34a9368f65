"""The page of a figure: chart, table, what is said beside them, and the boxes to ask otherwise."""

from dataclasses import dataclass
from urllib.parse import urlencode

from django.urls import reverse
from django.utils.safestring import mark_safe

from exchange.statistics.answers import filter_label
from exchange.statistics.asked import BY, filter_names
from exchange.statistics.charts import said
from exchange.statistics.charts.choose import chart, is_map
from exchange.statistics.figures import FIGURES
from exchange.statistics.map.drawn import FIRST
from exchange.statistics.map.views import VIEWS
from exchange.statistics.readings import UNCERTAIN
from people.enums import PlaceKind

CELL, HOW, POSSIBLE = "cell", "how", "possible"
MOST_PLACES = 300


@dataclass(frozen=True, slots=True)
class Shown:
    """A number that opens the rows it counts."""

    text: str
    url: str


@dataclass(frozen=True, slots=True)
class Box:
    """A filter: a choice where ``choices`` are given, else words to type."""

    name: str
    label: str
    chosen: str
    choices: tuple
    hint: str = ""


def rows_url(answer, values=(), *, how="") -> str:
    """Where the rows behind a number are listed."""
    query = [(name, value) for name, value in answer.asked.query() if name != BY]
    query += [(CELL, f"{one.name}:{value}") for one, value in values]
    query += [(HOW, how)] if how else []
    address = reverse("statistic_rows", args=[answer.figure.slug])
    return f"{address}?{urlencode(query)}" if query else address


def context(answer, *, view="") -> dict:
    """What the template of a figure or of the map shows."""
    table = answer.table
    hrefs = {cell.values: rows_url(answer, _at(table, cell)) for cell in table.cells if not cell.sure.is_hidden}
    query = urlencode(answer.asked.query())
    return {
        "answer": answer,
        "base": Shown(said.number(table.base), rows_url(answer)),
        # Made of elements and attributes by ElementTree, which escapes whatever stands in them.
        "svg": mark_safe(chart(answer, hrefs=hrefs, view=view)),
        "rows": [] if answer.totals else [_row(answer, cell) for cell in table.cells if _is_listed(cell)],
        "cross": _cross(answer) if answer.totals else None,
        "csv_url": f"{reverse('api-statistic-csv', args=[answer.figure.slug])}?{query}",
        "svg_url": f"{reverse('api-statistic-svg', args=[answer.figure.slug])}?{query}",
        "json_url": f"{reverse('api-statistic', args=[answer.figure.slug])}?{query}",
        "boxes": boxes(answer),
        "is_map": is_map(table),
    }


def figure_links(figure, reader):
    return [
        (each.words.title, reverse("statistic", args=[each.slug]), each is figure)
        for each in FIGURES.values()
        if each.open_to(reader)
    ]


def view_links(answer, view):
    """The parts of the map."""
    query = [each for each in answer.asked.query() if each[0] != BY]
    return [
        (one.label, f"{reverse('map')}?{urlencode([*query, ('view', one.slug)])}", one.slug == (view or FIRST))
        for one in VIEWS.values()
    ]


def boxes(answer) -> list[Box]:
    figure, reader, filters = answer.figure, answer.reader, answer.asked.filters
    return [
        Box(name, filter_label(figure, name), filters.get(name, [""])[0], *_choices(figure, reader, name))
        for name in filter_names(figure, reader)
        if name not in HELD_BY_PLACE and not (name == "desk" and len(reader.desks) < 2)
    ]


HELD_BY_PLACE = {"region", "country", "birth_region", "residence_region"}
"""Narrowed by the one box of places; over the API each has its own parameter."""


def _choices(figure, reader, name):
    if name == "desk":
        return tuple(reader.desks.items()), ""
    if name == "place":
        return _places(reader), ""
    if name.endswith("_overlaps"):
        return (), "2018 or 2017/2019"
    dimension = figure.dimensions[name]
    if dimension.closed:
        return (*dimension.closed, ("unknown", "Not known")), ""
    if name in ("authority", "by_whom"):
        named = sorted(reader.organisations.items(), key=lambda each: each[1])
        return tuple((str(pk), label or "(no name yet)") for pk, label in named[:MOST_PLACES]), ""
    return (), ""


def _places(reader):
    """Larger places first; a facility is asked for by what it lies in."""
    wide = [node for node in reader.places.nodes.values() if node.kind != PlaceKind.FACILITY and node.name]
    order = list(PlaceKind.values)
    wide.sort(key=lambda node: (order.index(node.kind), node.name))
    return tuple((str(node.pk), f"{node.name} ({PlaceKind(node.kind).label.lower()})") for node in wide[:MOST_PLACES])


def _at(table, cell):
    return list(zip(table.dimensions, cell.values, strict=True))


def _is_listed(cell) -> bool:
    """What lies between values is left out where nothing does; what is not known always stands there."""
    return cell.values[0] != UNCERTAIN or bool(cell.possible.count)


def _row(answer, cell):
    """Label, what is sure, what is possible."""
    at = _at(answer.table, cell)
    sure = Shown(said.number(cell.sure), rows_url(answer, at))
    possible = Shown(said.number(cell.possible), rows_url(answer, at, how=POSSIBLE))
    return cell.labels[0], sure, possible


def _cross(answer):
    """Heads of the columns, and the rows: label, numbers, and their sum of their own."""
    table = answer.table
    first, second = table.values
    by_key = {cell.values: cell for cell in table.cells}
    totals = [{cell.values[0]: cell for cell in each.cells} for each in answer.totals]
    columns = [value for value in second if value != UNCERTAIN or totals[1][value].possible.count]
    rows = []
    for value in first:
        if value == UNCERTAIN and not totals[0][value].possible.count:
            continue
        numbers = [
            Shown(said.cell(cell), rows_url(answer, _at(table, cell))) if (cell := by_key.get((value, other))) else None
            for other in columns
        ]
        whole = totals[0][value]
        rows.append(
            (table.labels[0][value], numbers, Shown(said.cell(whole), rows_url(answer, _at(answer.totals[0], whole))))
        )
    foot = [
        Shown(said.cell(totals[1][value]), rows_url(answer, _at(answer.totals[1], totals[1][value])))
        for value in columns
    ]
    return {"heads": [table.labels[1][value] for value in columns], "rows": rows, "foot": foot}
