"""What kind of file it is, by its content; and its rows, whatever its kind."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from django.core.exceptions import ValidationError

from . import limits
from .text_files import delimiter_of, encoding_of, read_text
from .workbooks import is_workbook, read_sheet, sheets_of

OLD_WORKBOOK = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
EXTENSIONS = {"csv": {"csv", "tsv", "txt"}, "xlsx": {"xlsx"}}
KNOWN_AS_OTHER = {
    b"%PDF": "a PDF",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"{\\rtf": "a text document",
    b"PK": "an archive or a document of another kind",
}


@dataclass(slots=True)
class Look:
    """What a file turned out to be. ``said``: what was guessed, in words."""

    form: str
    encoding: str = ""
    delimiter: str = ""
    sheet: str = ""
    sheets: list[str] = field(default_factory=list)
    said: list[str] = field(default_factory=list)


def look_at(name: str, content: bytes) -> Look:
    """ValidationError says why a file cannot be read and what to do."""
    extension = name.rpartition(".")[2].lower()
    if not content.strip():
        raise ValidationError("The file is empty.", code="empty")
    if len(content) > limits.BYTES:
        raise ValidationError(f"Files of up to {limits.BYTES // 1024**2} MiB are taken. Send the list in parts.")
    if content.startswith(OLD_WORKBOOK):
        raise ValidationError("This is a workbook of the old kind (.xls), or a locked one: save it as .xlsx or .csv.")
    if is_workbook(content):
        _must_be_called("xlsx", extension, "a workbook")
        sheets = sheets_of(content)
        return Look("xlsx", sheet=sheets[0], sheets=sheets)
    for beginning, words in KNOWN_AS_OTHER.items():
        if content.startswith(beginning):
            raise ValidationError(f"This is {words}. Lists are read from .csv and .xlsx files.", code="other_kind")
    _must_be_called("csv", extension, "a text file")
    encoding, why = encoding_of(content)
    delimiter = delimiter_of(content, encoding)
    return Look("csv", encoding=encoding, delimiter=delimiter, said=[why])


def _must_be_called(form, extension, words):
    if extension not in EXTENSIONS[form]:
        wanted = " or ".join(f".{each}" for each in sorted(EXTENSIONS[form]))
        raise ValidationError(f"The file is {words}, but is called .{extension}: name it {wanted}.", code="extension")


def rows_in(content: bytes, *, form, encoding="", delimiter="", sheet="") -> Iterator[tuple[int, list[str]]]:
    """``(line, cells)`` of every row that holds anything. ValidationError past the limits, or where the file is not
    what it was taken for."""
    rows = read_sheet(content, sheet) if form == "xlsx" else read_text(content, encoding, delimiter)
    for found, (number, cells) in enumerate(rows):
        if found > limits.ROWS:
            raise ValidationError(f"The file has more than {limits.ROWS:,} rows. Send it in parts.", code="too_long")
        if len(cells) > limits.COLUMNS and any(cells[limits.COLUMNS :]):
            raise ValidationError(
                f"Line {number} has {len(cells):,} columns; up to {limits.COLUMNS} are read.", code="too_wide"
            )
        yield number, cells[: limits.COLUMNS]


def header_in(rows) -> int:
    """The line of the headers: the first with two words or more; a title above them has one."""
    first = None
    for number, cells in rows:
        first = first or number
        if sum(1 for cell in cells if cell) >= 2:
            return number
    if first is None:
        raise ValidationError("There is nothing on this sheet.", code="empty")
    return first
