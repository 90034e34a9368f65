"""CSV as spreadsheets and programs both read it: UTF-8 with a mark, commas, CRLF, a header line."""

import csv
import io

from exchange.exports.columns import as_text, is_number
from exchange.safe_cells import safe_cell

from .base import Format


class CommaTable(Format):
    suffix = "csv"

    def __init__(self, told, out):
        super().__init__(told, out)
        out.write(b"\xef\xbb\xbf" + lines([[column.name for column in told.columns]]))

    def rows(self, rows):
        flat = self.flat
        self.out.write(lines([_cell(value) for value in flat(row)] for row in rows))


def lines(rows) -> bytes:
    text = io.StringIO()
    csv.writer(text).writerows(rows)
    return text.getvalue().encode()


def _cell(value):
    """Most cells are text or empty, and there are millions."""
    if type(value) is str:
        return safe_cell(value) if value else value
    if value is None:
        return ""
    return value if is_number(value) else safe_cell(as_text(value))
