"""Rows that are not in, as a file to be corrected and sent again: the cells as they came, what is wrong with each, and
by which mark we know the row again."""

import csv
import io

from exchange.safe_cells import safe_cell

from .workbooks import FORMULA

WRONG, ROW = "Arasha: what is wrong", "Arasha row"
TYPES = {
    "csv": "text/csv; charset=utf-8",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


def error_file(batch, rows, cells: dict[int, list[str]], form: str) -> bytes:
    """``rows``: of the import; ``cells``: place → cells. ``form``: csv or xlsx."""
    width = len(batch.headers)
    table = [[*batch.headers, WRONG, ROW]]
    for row in rows:
        kept = [cell.removeprefix(FORMULA) for cell in cells[row.place]]
        kept = [*kept, *[""] * width][:width]
        table.append([*kept, _what_is_wrong(batch, row), f"{batch.reference}:{row.number}"])
    return _as_text(table) if form == "csv" else _as_workbook(table)


def _what_is_wrong(batch, row):
    if not row.problems:
        return "May be on record already: decide on the page of the import."
    said = []
    for problem in row.problems:
        column = problem["column"]
        header = batch.headers[column] if column is not None and column < len(batch.headers) else ""
        said.append(f"{header}: {problem['text']}" if header else problem["text"])
    return " ".join(said)


def _as_text(table):
    """With the mark by which spreadsheet programs tell UTF-8. What would be taken for a formula stands behind a sign
    that makes it text; read in again, such a cell is refused until it is corrected."""
    into = io.StringIO()
    csv.writer(into).writerows([safe_cell(cell) for cell in line] for line in table)
    return into.getvalue().encode("utf-8-sig")


def _as_workbook(table):
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell

    book = Workbook(write_only=True)
    sheet = book.create_sheet("To be corrected")
    for line in table:
        cells = []
        for text in line:
            cell = WriteOnlyCell(sheet)
            cell.value = text
            if safe_cell(text) != text:
                cell.data_type, cell.quotePrefix = "s", True
            cells.append(cell)
        sheet.append(cells)
    into = io.BytesIO()
    book.save(into)
    return into.getvalue()
