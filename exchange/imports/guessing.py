"""What columns hold, by their headers and, where these tell nothing, by their values."""

import re
import tomllib
from functools import cache
from pathlib import Path

from django.core.exceptions import ValidationError

from config.shared.written_dates import read_written
from people.names.keys import script_of, search_key

from .fields import FIELDS, IGNORED, NAME_PARTS

_FILE = Path(__file__).parent / "data" / "headers.toml"
_LEAST_IN_A_HEADER = 3  # letters of a word found as a part of a header; Chinese has more in fewer
_REFERENCE = re.compile(r"P-[0-9A-Z]{4,}", re.IGNORECASE)


@cache
def _words() -> dict[str, str]:
    """Folded header word → field."""
    with _FILE.open("rb") as file:
        table = tomllib.load(file)
    return {_folded(word): code for code, words in table.items() for word in words.split(";")}


def _folded(text) -> str:
    return search_key(text) or "".join(text.split()).casefold()


def guess_columns(headers: list[str], samples: list[list[str]], known: dict | None = None) -> list[str]:
    """A field for each column, or nothing. ``known``: header → field of a list that came before."""
    known = {_folded(header): code for header, code in (known or {}).items()}
    taken, found = set(), []
    for place, header in enumerate(headers):
        folded = _folded(header)
        values = [row[place] for row in samples if place < len(row) and row[place]]
        code = known[folded] if folded in known else _by_header(folded) or _by_values(values, taken)
        if code not in FIELDS or (code in taken and not FIELDS[code].joins):
            code = IGNORED
        taken.add(code)
        found.append(code)
    return _whole_names(found)


def _by_header(header):
    if not header:
        return ""
    if header in _words():
        return _words()[header]
    inside = [word for word in _words() if _stands_in(word, header)]
    return _words()[max(inside, key=len)] if inside else ""


def _stands_in(word, header):
    if word and "\u4e00" <= word[0] <= "\u9fff":
        return len(word) > 1 and word in header
    return len(word) >= _LEAST_IN_A_HEADER and re.search(rf"\b{re.escape(word)}\b", header) is not None


def _by_values(values, taken):
    """Only what is hard to take for anything else."""
    if len(values) < 3:
        return ""
    if all(_REFERENCE.fullmatch(value) for value in values):
        return "reference"
    if "birth" not in taken and _share(values, _may_be_birth) > 0.8:
        return "birth"
    if "name" not in taken and _share(values, _may_be_name) > 0.9 and len(set(values)) > len(values) / 2:
        return "name"
    return ""


def _share(values, test):
    return sum(map(test, values)) / len(values)


def _may_be_birth(value):
    try:
        found = read_written(value)
    except ValidationError:
        return False
    return found is not None and found.latest is not None and 1900 <= found.latest.year <= 2012


def _may_be_name(value):
    if any(char.isdigit() for char in value):
        return False
    words = value.replace("·", " ").split()
    if script_of(value) == "Hans":
        return len(value) <= 15
    return 2 <= len(words) <= 4 and all(word[:1].isupper() or script_of(word) == "Arab" for word in words)


def _whole_names(codes):
    """A lone “имя” with no surname beside it holds the whole name."""
    if not set(codes) & {"name", "surname"}:
        return ["name" if code in NAME_PARTS[1:2] else code for code in codes]
    return codes
