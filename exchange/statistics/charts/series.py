"""A series over years: a line for what is sure, and the band up to what is possible."""

from exchange.statistics.readings import UNCERTAIN, UNKNOWN

from . import said
from .drawing import SERIES, SOFT, Drawing, nice_top

HIGH, LEFT, RIGHT, FOOT = 220, 40, 20, 28


def series(drawing: Drawing, table, hrefs, y):
    points = [cell for cell in table.cells if cell.values[0] not in (UNCERTAIN, UNKNOWN)]
    y = drawing.legend(y, [(0, "surely"), ("vague", "possibly")])
    top, step = nice_top(max((said.most(cell) for cell in points), default=1))
    left, right, foot = LEFT, drawing.width - RIGHT, y + HIGH
    for tick in range(0, top + 1, step):
        at = foot - tick / top * HIGH
        drawing.line(left, at, right, at, "ch-grid")
        drawing.text(left - 6, at + 4, str(tick), "ch-soft", size=12, anchor="end", fill=SOFT)
    drawing.line(left, foot, right, foot, "ch-axis")
    if points:
        _draw(drawing, points, hrefs, left, right, foot, top)
    y = foot + FOOT
    for cell in table.cells:
        if cell.values[0] in (UNCERTAIN, UNKNOWN) and said.most(cell):
            y += 18
            drawing.text(left, y, f"{cell.labels[0]}: {said.number(cell.sure)}", href=hrefs.get(cell.values, ""))
    return y + 14


def _draw(drawing, points, hrefs, left, right, foot, top):
    apart = (right - left - 24) / max(len(points) - 1, 1)
    across = [left + 12 + number * apart for number in range(len(points))]
    high = [foot - said.most(cell) / top * HIGH for cell in points]
    low = [foot - said.least(cell) / top * HIGH for cell in points]
    if len(points) > 1:
        upper, lower = list(zip(across, high, strict=True)), list(zip(across, low, strict=True))
        drawing.vague_area([*upper, *reversed(lower)])
        drawing.path(upper, "ch-upper", stroke=SERIES[0], stroke_width=1, stroke_dasharray="3 3")
        drawing.path(lower, "ch-lower", stroke=SERIES[0], stroke_width=2)
    every = -(-len(points) * 40 // int(right - left))
    labelled = -(-len(points) * 26 // int(right - left))
    for number, cell in enumerate(points):
        x = across[number]
        if cell.sure.is_hidden:
            drawing.text(x, foot - 6, "·", "ch-soft", anchor="middle", fill=SOFT)
        else:
            drawing.add("circle", "ch-s0", cx=x, cy=low[number], r=3, fill=SERIES[0])
        if said.most(cell) and number % labelled == 0:
            above = min(low[number], high[number]) - 8
            href = hrefs.get(cell.values, "")
            drawing.text(x, above, said.cell(cell), "ch-ink", size=11, anchor="middle", href=href)
        if number % every == 0:
            drawing.text(x, foot + 18, cell.labels[0], "ch-soft", size=12, anchor="middle", fill=SOFT)
