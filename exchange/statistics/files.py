"""An answer as data: plain values for JSON, and CSV with base, notes and licence inside."""

import csv
import io

from exchange.safe_cells import safe_cell

from .charts import said
from .charts.choose import is_map


def as_data(answer) -> dict:
    """Shaped like the schema of ``exchange/api/statistics.py``."""
    return {
        "figure": answer.figure.slug,
        "title": answer.title,
        "by": [{"name": each.name, "label": each.label} for each in answer.table.dimensions],
        "filters": answer.asked.filters,
        "as_of": answer.as_of,
        "next_on": answer.next_on,
        "computed_at": answer.computed_at,
        "base": {**_number("count", answer.table.base), "words": answer.base_words},
        "rounded_to": answer.rounded_to,
        "rows": [_row(answer, answer.table, cell) for cell in answer.table.cells],
        "totals": [_row(answer, table, cell) for table in answer.totals for cell in table.cells],
        "money": _money(answer),
        "notes": answer.notes,
        "licence": answer.licence,
    }


def as_csv(answer) -> str:
    """One line a cell; what is said beside the figure stands before them in lines that begin with ``#``."""
    out = io.StringIO()
    for words in (answer.title, answer.base_words, *answer.notes, answer.licence):
        out.write(f"# {words}\r\n")
    lines = csv.writer(out)
    names = [each.name for each in answer.table.dimensions]
    with_points = is_map(answer.table)
    heads = [head for name in names for head in (name, f"{name}_label")]
    lines.writerow([*heads, "at_least", "at_most", "plus_minus", *(POINT if with_points else ())])
    for cell in answer.table.cells:
        told = [part for pair in zip(cell.values, cell.labels, strict=True) for part in pair]
        numbers = [said.HIDDEN if each.is_hidden else each.count for each in (cell.sure, cell.possible)]
        margin = "" if cell.sure.plus_minus is None else cell.sure.plus_minus
        point = list((_point(answer, cell) or dict.fromkeys(POINT, "")).values()) if with_points else []
        lines.writerow([*(safe_cell(str(each)) for each in told), *numbers, margin, *point])
    return out.getvalue()


POINT = ("latitude", "longitude", "precision")


def _row(answer, table, cell):
    names = [each.name for each in table.dimensions]
    told = {
        "values": dict(zip(names, (str(value) for value in cell.values), strict=True)),
        "labels": dict(zip(names, cell.labels, strict=True)),
        **_number("at_least", cell.sure),
        "at_most": cell.possible.count,
    }
    if is_map(table):
        told["point"] = _point(answer, cell)
    return told


def _number(name, number):
    return {name: number.count, "plus_minus": number.plus_minus, "is_hidden": number.is_hidden}


def _point(answer, cell):
    tree = answer.reader.places
    point = None if cell.values[0] == "unknown" else tree.point(tree.key(cell.values[0]))
    return point and dict(zip(POINT, (point.latitude, point.longitude, point.precision), strict=True))


def _money(answer):
    if answer.money is None:
        return []
    return [
        {"currency": each.currency, "amount": str(each.amount), "rows": each.rows, "is_least": each.is_least}
        for each in answer.money.money
    ]
