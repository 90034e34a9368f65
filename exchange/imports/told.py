"""One row of a list, read by its columns: what it tells, and what is wrong with it."""

import re
import uuid
from dataclasses import dataclass, field

from django.core.exceptions import ValidationError

from config.shared.partial_dates import PartialDate
from config.shared.text import clean_text
from config.shared.written_dates import read_written
from exchange.safe_cells import plain_cell
from people.enums import Sex

from . import limits
from .cells import countries_of, joined_name, names_in, sex_of, stay_end_of, stay_kind_of
from .fields import DATES, FIELDS, NAME_PARTS, STAY
from .workbooks import FORMULA

_ROW_KEY = re.compile(r"(IB-[0-9A-Z]+):(\d{1,7})", re.IGNORECASE)
_REFERENCE = re.compile(r"P-[0-9A-Z]+", re.IGNORECASE)


@dataclass(slots=True)
class Told:
    """``values``: field → what is to be kept; one that is there and empty was an empty cell. ``problems``:
    ``(column or None, sentence)``."""

    place: int
    number: int
    names: list[str] = field(default_factory=list)
    values: dict = field(default_factory=dict)
    their_id: str = ""
    reference: str = ""
    row_key: tuple[str, int] | None = None
    problems: list[tuple[int | None, str]] = field(default_factory=list)

    @property
    def has_stay(self) -> bool:
        return any(self.values.get(code) for code in STAY)

    def wrong(self, column, error):
        self.problems.append((column, error.messages[0] if isinstance(error, ValidationError) else error))


def read_row(place: int, number: int, cells: list[str], columns: list[str], jurisdiction: str) -> Told:
    told = Told(place, number)
    texts, parts = {}, []
    if any(cells[len(columns) :]):
        told.wrong(None, "The row has more cells than there are headers: is a separator inside one of its texts?")
    for column, code in enumerate(columns):
        if not code:
            continue
        text = cells[column] if column < len(cells) else ""
        try:
            text = _clean(text)
        except ValidationError as error:
            told.wrong(column, error)
            continue
        if len(text) > FIELDS[code].longest:
            told.wrong(column, f"{len(text)} characters where {FIELDS[code].longest} fit: shorten it.")
        elif code in NAME_PARTS:
            _put_part(parts, code, text)
        elif code == "name":
            _read(told, column, lambda text=text: told.names.extend(names_in(text)))
        elif FIELDS[code].joins:
            texts[code] = FIELDS[code].joins.join(part for part in (texts.get(code, ""), text) if part)
        else:
            _read(told, column, lambda code=code, text=text: _put(told, code, text, jurisdiction))
    told.values |= texts
    told.names = list(dict.fromkeys([*_joined(parts), *told.names]))
    _as_a_whole(told, columns)
    return told


def _clean(text):
    if text.startswith(FORMULA):
        raise ValidationError("This cell holds a formula. In the spreadsheet copy the column and paste it as values.")
    if len(text) > limits.CELL:
        raise ValidationError(f"This cell has more than {limits.CELL:,} characters.")
    text = plain_cell(clean_text(text.strip())).strip()  # as our own files of errors are written
    if text[:1] in "=@" and len(text) > 1:
        raise ValidationError("This cell begins like a formula. Take the sign in front away.")
    return text


def _read(told, column, put):
    try:
        put()
    except ValidationError as error:
        told.wrong(column, error)


def _put(told, code, text, jurisdiction):
    if code == "their_id":
        told.their_id = text
    elif code == "reference":
        told.reference = _reference(text)
    elif code == "row_key":
        told.row_key = _row_key(text)
    elif code in DATES:
        told.values[code] = read_written(text)
    elif code == "sex":
        told.values[code] = sex_of(text)
    elif code == "citizenships":
        told.values[code] = countries_of(text)
    elif code == "stay_kind":
        told.values[code] = (stay_kind_of(text, jurisdiction), text) if text else None
    elif code == "stay_end_kind":
        told.values[code] = stay_end_of(text) if text else ""
    else:
        told.values[code] = text


def _reference(text):
    if not text or _REFERENCE.fullmatch(text):
        return text.upper()
    try:
        return str(uuid.UUID(text))
    except ValueError:
        raise ValidationError(
            f"“{text}” is no reference of a person. Write it as P-7K3F9, or leave it empty."
        ) from None


def _row_key(text):
    found = _ROW_KEY.fullmatch(text)
    if text and not found:
        raise ValidationError("This says which row of an earlier import is corrected: leave it as it was.")
    return (found[1].upper(), int(found[2])) if found else None


def _put_part(parts, code, text):
    """A part that comes once more begins the next name."""
    if not parts or code in parts[-1]:
        parts.append({})
    parts[-1][code] = text


def _joined(parts):
    whole = (joined_name([name.get(code, "") for code in NAME_PARTS]) for name in parts)
    return [name for name in whole if name]


def _as_a_whole(told, columns):
    if not told.names and not told.reference and told.row_key is None and not told.problems:
        column = next((place for place, code in enumerate(columns) if code in ("name", *NAME_PARTS)), None)
        told.wrong(column, "There is no name: write one.")
    for name in told.names:
        if len(name) > FIELDS["name"].longest:
            told.wrong(None, f"A name has {len(name)} characters where {FIELDS['name'].longest} fit.")
    began, ended = told.values.get("stay_began"), told.values.get("stay_ended")
    if ends_before(began, ended):
        told.wrong(columns.index("stay_ended"), f"The release ({ended}) cannot come before the arrest ({began}).")
    born = told.values.get("birth")
    if ends_before(born, began):
        told.wrong(columns.index("stay_began"), f"Detained ({began}) before birth ({born}): one of the two is wrong.")
    if told.values.get("sex") == Sex.UNKNOWN:
        told.values["sex"] = ""


def ends_before(first: PartialDate | None, second: PartialDate | None) -> bool:
    """Whether ``second`` surely lies before ``first``."""
    return bool(first and second and first.earliest and second.latest and second.latest < first.earliest)
