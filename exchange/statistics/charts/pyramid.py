"""Women to the left, men to the right, the oldest on top."""

from exchange.statistics.readings import UNCERTAIN, UNKNOWN
from people.enums import Sex

from . import said
from .drawing import Drawing, nice_top

ROW, BAR, MIDDLE, ASIDE = 32, 20, 92, 44


def is_pyramid(table) -> bool:
    return {dimension.name for dimension in table.dimensions} == {"sex", "age"}


def pyramid(drawing: Drawing, table, hrefs, y):
    sex = [dimension.name for dimension in table.dimensions].index("sex")
    by_key = {cell.values: cell for cell in table.cells}

    def at(one, age):
        return by_key.get((one, age) if sex == 0 else (age, one))

    ages = [age for age in table.values[1 - sex] if age not in (UNCERTAIN, UNKNOWN)]
    sides = ((Sex.FEMALE, 0, -1), (Sex.MALE, 1, 1))
    y = drawing.legend(y, [(series, Sex(one).label) for one, series, _ in sides])
    shown = [cell for one, *_ in sides for age in ages if (cell := at(one, age))]
    top, _ = nice_top(max((said.least(cell) for cell in shown), default=1))
    centre = drawing.width / 2
    wide = (centre - MIDDLE / 2 - ASIDE) / top
    for age in reversed(ages):
        drawing.text(centre, y + 15, table.labels[1 - sex][age], anchor="middle")
        for one, series, side in sides:
            cell = at(one, age)
            if cell is None:
                continue
            length = said.least(cell) * wide
            edge = centre + side * MIDDLE / 2
            drawing.bar(edge - length if side < 0 else edge, y, length, BAR, series)
            anchor, beside = ("end", edge - length - 5) if side < 0 else ("start", edge + length + 5)
            drawing.text(
                beside, y + 15, said.number(cell.sure), "ch-ink", anchor=anchor, href=hrefs.get(cell.values, "")
            )
        y += ROW
    left_out = sum(said.least(cell) for cell in table.cells if cell not in shown)
    if left_out:
        y = drawing.paragraph(
            y, f"Not drawn: {left_out} of another or unknown sex, or whose age falls into no one band."
        )
    return y + 8
