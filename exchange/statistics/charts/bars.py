"""Bars, each under its label; stacked where two dimensions cross."""

from exchange.statistics.readings import UNCERTAIN, UNKNOWN

from . import said
from .drawing import SERIES, SOFT, Drawing, nice_top, shorter

ROW, BAR, LEFT, RIGHT = 40, 14, 8, 76
MOST_SERIES = len(SERIES)
OTHER = "all others"
HIGH = 240
# What stands under the last two columns, and how far below: side by side the words would meet.
SHORT = {UNCERTAIN: ("vague", 32), UNKNOWN: ("unknown", 46)}


def bars(drawing: Drawing, table, hrefs, y):
    """One bar a value. Returns the y below."""
    cells = [cell for cell in table.cells if cell.values[0] != UNCERTAIN or said.most(cell)]
    top, _ = nice_top(max((said.most(cell) for cell in cells), default=1))
    wide = (drawing.width - LEFT - RIGHT) / top
    if any(said.most(cell) > said.least(cell) for cell in cells):
        y = drawing.legend(y, [(0, "surely"), ("vague", "possibly")])
    for cell in cells:
        drawing.text(LEFT, y + 14, shorter(cell.labels[0], 60))
        sure, possible = said.least(cell) * wide, said.most(cell) * wide
        drawing.bar(LEFT, y + 20, sure, BAR)
        drawing.vague_bar(LEFT + sure, y + 20, possible - sure, BAR)
        drawing.line(LEFT, y + 17, LEFT, y + 37, "ch-axis")
        beside = LEFT + possible + 6
        drawing.text(beside, y + 32, said.cell(cell), "ch-ink", weight="600", href=hrefs.get(cell.values, ""))
        y += ROW
    return y + 8


def stacked(drawing: Drawing, table, hrefs, y):
    """A bar for each value of the dimension with more of them, cut by the other; years stand side by side."""
    first, second = (0, 1) if _is_rows(table) else (1, 0)
    by_key = {cell.values: cell for cell in table.cells}

    def at(row, part):
        return by_key.get((row, part) if first == 0 else (part, row))

    parts, others = _series(table, second, at, first)
    labels = table.labels[second]
    entries = [(number, shorter(labels[part], 40)) for number, part in enumerate(parts)]
    y = drawing.legend(y, [*entries, *([(MOST_SERIES - 1, OTHER)] if others else [])])
    rows = []
    for row in table.values[first]:
        counts = [said.least(cell) if (cell := at(row, part)) else 0 for part in parts]
        counts.append(sum(said.least(cell) for part in others if (cell := at(row, part))))
        hidden = any(cell.sure.is_hidden for part in (*parts, *others) if (cell := at(row, part)))
        if sum(counts) or hidden or row != UNCERTAIN:
            rows.append((row, table.labels[first][row], counts, hidden))
    top, step = nice_top(max((sum(counts) for _, _, counts, _ in rows), default=1))
    draw = _columns if is_timed(table.dimensions[first]) else _lying
    return draw(drawing, rows, y, top, step)


def is_timed(dimension) -> bool:
    return dimension.unit in ("year", "decade")


def _lying(drawing, rows, y, top, step):
    wide = (drawing.width - LEFT - RIGHT) / top
    for _, label, counts, hidden in rows:
        drawing.text(LEFT, y + 14, shorter(label, 60))
        x = LEFT
        for number, count in enumerate(counts):
            drawing.bar(x, y + 20, count * wide, BAR, min(number, MOST_SERIES - 1))
            x += count * wide
        drawing.line(LEFT, y + 17, LEFT, y + 37, "ch-axis")
        whole = f"{sum(counts)}{' and hidden' if hidden else ''}" if sum(counts) or not hidden else said.HIDDEN
        drawing.text(x + 6, y + 32, whole, "ch-ink", weight="600")
        y += ROW
    return y + 8


def _columns(drawing, rows, y, top, step):
    left, foot = 40, y + HIGH + 12
    for tick in range(0, top + 1, step):
        at = foot - tick / top * HIGH
        drawing.line(left, at, drawing.width - 8, at, "ch-grid")
        drawing.text(left - 6, at + 4, str(tick), "ch-soft", size=12, anchor="end", fill=SOFT)
    apart = (drawing.width - left - 16) / max(len(rows), 1)
    named = -(-len(rows) * 40 // int(drawing.width - left))
    for place, (row, label, counts, hidden) in enumerate(rows):
        x, above = left + 8 + place * apart, foot
        wide = min(apart * 0.72, 48)
        for number, count in enumerate(counts):
            above -= count / top * HIGH
            drawing.bar(x, above, wide, count / top * HIGH, min(number, MOST_SERIES - 1))
        middle = x + wide / 2
        if sum(counts) or hidden:
            whole = str(sum(counts)) if sum(counts) else "·"
            drawing.text(middle, above - 5, whole, "ch-ink", size=12, anchor="middle", weight="600")
        is_year = row not in (UNCERTAIN, UNKNOWN)
        if not is_year or place % named == 0:
            words, below = (label, 18) if is_year else SHORT[row]
            drawing.text(middle, foot + below, words, "ch-soft", size=11, anchor="middle", fill=SOFT)
    drawing.line(left, foot, drawing.width - 8, foot, "ch-axis")
    return foot + 56


def _is_rows(table) -> bool:
    """Whether the first dimension makes the rows: years do, else what has more values."""
    one, other = table.dimensions
    if one.is_ordered != other.is_ordered:
        return one.is_ordered
    return len(table.values[0]) >= len(table.values[1])


def _series(table, second, at, first):
    """Values told apart, largest first where there are too many, and those taken together."""
    size = {
        part: sum(said.least(cell) for row in table.values[first] if (cell := at(row, part)))
        for part in table.values[second]
    }
    met = [part for part in table.values[second] if size[part]] or table.values[second][:1]
    if len(met) <= MOST_SERIES:
        return met, []
    kept = sorted(met, key=lambda part: -size[part])[: MOST_SERIES - 1]
    return [part for part in met if part in kept], [part for part in met if part not in kept]
