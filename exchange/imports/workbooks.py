"""Lists as workbooks (.xlsx): one sheet, row after row, without holding it all.

A workbook is an archive of XML that somebody else packed: how much it unpacks to is asked before, and entities are
refused. Formulas are not reckoned and not believed: a cell that holds one says so. openpyxl reads it: 25 MB to load,
for who sends such a file alone.
"""

import io
import warnings
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, time
from xml.etree.ElementTree import ParseError

from django.core.exceptions import ValidationError

from . import limits

FORMULA = "\ue000"
"""Stands before the text of a formula, so that nobody takes it for what the cell says."""
_BROKEN = (zipfile.BadZipFile, ParseError, KeyError, ValueError, TypeError, OSError, EOFError)
_HEAD = 4096  # bytes of a part in which a document type would stand


def is_workbook(content: bytes) -> bool:
    if not content.startswith(b"PK"):
        return False
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return "xl/workbook.xml" in archive.namelist()
    except zipfile.BadZipFile:
        return False


def sheets_of(content: bytes) -> list[str]:
    """Their names alone: opened as a whole, a sheet that does not say its size is read from end to end."""
    from openpyxl.reader.excel import ExcelReader

    with _reading(content):
        book = ExcelReader(io.BytesIO(content), read_only=True, keep_links=False)
        book.read_manifest()
        book.read_workbook()
        names = [sheet.name for sheet, part in book.parser.find_sheets() if "chartsheet" not in part.Type]
    if not names:
        raise ValidationError("The workbook has no sheet.", code="empty")
    return names


def read_sheet(content: bytes, name: str) -> Iterator[tuple[int, list[str]]]:
    from openpyxl import load_workbook

    with _reading(content):
        book = load_workbook(io.BytesIO(content), read_only=True, data_only=False, keep_links=False)
    try:
        sheet = next((each for each in book.worksheets if each.title == name), None)
        if sheet is None:
            raise ValidationError("The workbook has no sheet of that name.", code="sheet")
        sheet.reset_dimensions()  # what the file claims of its size is not believed
        empty = 0
        for number, row in enumerate(sheet.iter_rows(max_col=limits.COLUMNS + 1), start=1):
            cells = [_text(cell) for cell in row]
            while cells and not cells[-1]:
                cells.pop()
            if cells:
                empty = 0
                yield number, cells
            else:
                empty += 1
                if empty > limits.EMPTY_ROWS:
                    return
    except _BROKEN:
        raise _damaged() from None
    finally:
        book.close()


@contextmanager
def _reading(content):
    """Within, ``content`` is opened; ValidationError says what is wrong with it."""
    try:
        _must_be_harmless(content)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of styles and headers we do not read
            yield
    except _BROKEN:
        raise _damaged() from None


def _must_be_harmless(content):
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = archive.infolist()
        if len(parts) > limits.PARTS or sum(part.file_size for part in parts) > limits.UNPACKED:
            raise ValidationError(
                "This workbook unpacks to far more than a list holds. Save the sheet as .csv.", code="bomb"
            )
        for part in parts:
            if part.filename.endswith((".xml", ".rels")):
                with archive.open(part) as opened:
                    head = opened.read(_HEAD).replace(b"\0", b"").lower()
                if b"<!doctype" in head or b"<!entity" in head:
                    raise ValidationError("This workbook was not made by a spreadsheet program.", code="entities")


def _damaged():
    return ValidationError("The workbook is damaged and cannot be read. Open it, save it anew, and send that.")


def _text(cell) -> str:
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, str):
        return f"{FORMULA}{value}" if cell.data_type == "f" else value.strip()
    if cell.data_type == "f":
        return f"{FORMULA}="
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ", "minutes")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)
