"""What the words of a cell mean. Each reader raises ValidationError that says what to do."""

import re
import tomllib
from functools import cache, lru_cache
from pathlib import Path

from django.core.exceptions import ValidationError

from cases.enums import DetentionEnd, DetentionKind, Jurisdiction
from people.enums import Sex
from people.names.keys import script_of

_FILE = Path(__file__).parent / "data" / "words.toml"
_UNKNOWN_SEX = {"", "?", "-", "–", "unknown", "н/д", "неизвестно", "белгісіз", "不详", "不明"}
# Kinds of which the law of each country has its own.
_BY_COUNTRY = {
    "prison": {Jurisdiction.CN: DetentionKind.PRISON_CN, Jurisdiction.KZ: DetentionKind.IMPRISONMENT},
    "admin_detention": {
        Jurisdiction.CN: DetentionKind.ADMIN_DETENTION_CN,
        Jurisdiction.KZ: DetentionKind.ADMIN_DETENTION,
    },
    "remand": {Jurisdiction.CN: DetentionKind.CRIMINAL_CUSTODY_CN, Jurisdiction.KZ: DetentionKind.REMAND},
    "criminal_custody": {Jurisdiction.CN: DetentionKind.CRIMINAL_CUSTODY_CN},
    "arrest": {Jurisdiction.CN: DetentionKind.ARREST_CN},
}
_APART = re.compile(r"\s*(?:[;\n|]|\s/\s)\s*")
_IN_BRACKETS = re.compile(r"^(?P<first>[^()（）]+?)\s*[(（](?P<second>[^()（）]+)[)）]$")
_AFTER = re.compile(r"[,;/]| и | және |、")


@cache
def _table(name) -> dict[str, str]:
    """Folded word → value."""
    with _FILE.open("rb") as file:
        table = tomllib.load(file)[name]
    return {_folded(word): value for value, words in table.items() for word in words.split(";")}


def _folded(text):
    return " ".join(text.casefold().replace("ё", "е").strip(" .!").split())


def names_in(text: str) -> list[str]:
    """``Гүлзира Айтмұрат (古丽孜拉)`` holds two, in two scripts; brackets of one script are part of the name."""
    found = []
    for piece in _APART.split(text):
        bracketed = _IN_BRACKETS.match(piece)
        if bracketed and script_of(bracketed["first"]) != script_of(bracketed["second"]):
            found += [bracketed["first"], bracketed["second"]]
        else:
            found.append(piece)
    found = [" ".join(name.split()) for name in found if name.strip()]
    for name in found:
        if not any(char.isalpha() for char in name):
            raise ValidationError(f"“{name}” is no name: it has no letters.")
    return found


def joined_name(parts: list[str]) -> str:
    """Chinese surname and given name are written as one."""
    parts = [part for part in parts if part]
    return ("" if all(script_of(part) == "Hans" for part in parts) else " ").join(parts)


def sex_of(text: str) -> str:
    folded = _folded(text)
    if folded in _UNKNOWN_SEX:
        return Sex.UNKNOWN
    try:
        return _table("sex")[folded]
    except KeyError:
        raise ValidationError(f"“{text}” is no sex we know. Write male, female, other or unknown.") from None


def countries_of(text: str) -> list[str]:
    return list(dict.fromkeys(_country(part.strip()) for part in _AFTER.split(text) if part.strip()))


def _country(text):
    if re.fullmatch(r"[A-Z]{2}", text):
        return text
    try:
        return _table("country")[_folded(text)]
    except KeyError:
        raise ValidationError(f"“{text}” is no country we know. Write its two letters, such as KZ or CN.") from None


def stay_kind_of(text: str, jurisdiction: str) -> str:
    """What cannot be told is of no known kind; the source's own words are kept in any case."""
    folded = _folded(text)
    if told := _listed(DetentionKind).get(folded):
        return told
    found = _within(folded, "stay_kind") or "unknown"
    if found in _BY_COUNTRY:
        return _BY_COUNTRY[found].get(jurisdiction, DetentionKind.UNKNOWN)
    return found


def stay_end_of(text: str) -> str:
    folded = _folded(text)
    if told := _listed(DetentionEnd).get(folded):
        return told
    found = _within(folded, "stay_end_kind")
    if found is None:
        known = ", ".join(DetentionEnd.labels)
        raise ValidationError(f"“{text}” is no end of a detention we know. Write one of: {known}.")
    return found


@cache
def _listed(enum) -> dict[str, str]:
    """A value of ``enum``, or its label folded → the value."""
    found = {}
    for kind in enum:
        for words in (kind.value, _folded(kind.label)):
            found.setdefault(words, kind.value)
    return found


@lru_cache(maxsize=1_000)
def _within(folded, table):
    """The value of the longest word of the table that stands in the text."""
    words = _table(table)
    if folded in words:
        return words[folded]
    inside = [word for word in words if _is_inside(word, folded)]
    return words[max(inside, key=len)] if inside else None


def _is_inside(word, text):
    if "\u4e00" <= word[0] <= "\u9fff":
        return word in text
    return re.search(rf"\b{re.escape(word)}\b", text) is not None
