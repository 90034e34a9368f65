"""CSV as spreadsheets and programs both read it: UTF-8 with a mark, commas, CRLF, a header line."""

import csv
import io
from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

from exchange.exports.columns import as_text
from exchange.safe_cells import SUSPECTS, safe_cell

from .base import Format


class CommaTable(Format):
    suffix = "csv"

    def __init__(self, told, out):
        super().__init__(told, out)
        out.write(b"\xef\xbb\xbf" + lines([[column.name for column in told.columns]]))

    def rows(self, rows):
        self.out.write(lines(zip(*map(_cells, self.flat(rows)), strict=True)))


def lines(rows) -> bytes:
    text = io.StringIO()
    csv.writer(text).writerows(rows)
    return text.getvalue().encode()


def _cells(values):
    """Of one column. Most are empty or plain text, and there are millions."""
    kinds = set(map(type, values))
    if kinds <= _AS_THEY_ARE:
        return values
    if kinds <= _SAFE:
        return [as_text(value) for value in values]
    return [
        value if value is None or (type(value) is str and value[:1] not in SUSPECTS) else _cell(value)
        for value in values
    ]


def _cell(value):
    return value if type(value) in _AS_THEY_ARE else safe_cell(as_text(value))


_SAFE = frozenset({type(None), bool, date, datetime})  # as text: begins with a letter or a digit
_AS_THEY_ARE = frozenset({type(None), int, float, Decimal, UUID})  # the writer makes them text
