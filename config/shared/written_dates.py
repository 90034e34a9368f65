"""Dates as people write them in lists and letters, read into partial dates: ``март 2018``, ``2018年3月``, ``ок. 1960``,
``1955-1960``, ``05.03.2018``. Day before month where both could be meant. A year has four digits."""

import re
import tomllib
from datetime import date, timedelta
from functools import lru_cache
from pathlib import Path

from django.core.exceptions import ValidationError

from .partial_dates import PartialDate, Precision

with (Path(__file__).parent / "data" / "written_dates.toml").open("rb") as file:
    _TABLE = tomllib.load(file)

_MONTHS = {word: int(number) for number, words in _TABLE["months"].items() for word in words.split()}
_PARTS = {word: span for span, words in _TABLE["parts"].items() for word in words.split()}
_WORDS = {kind: frozenset(words.split()) for kind, words in _TABLE["words"].items()}
_UNKNOWN = _WORDS["unknown"] | {"не известно"}
_HAN = re.compile(r"(\d{4})\s*年(?:\s*(\d{1,2})\s*月(?:\s*(\d{1,2})\s*[日号]?)?)?")
_NUMBERS = re.compile(r"(\d{1,4})\s*[./-]\s*(\d{1,4})(?:\s*[./-]\s*(\d{1,4}))?")
_YEARS = re.compile(r"(\d{4})\s*(?:-|–|—|/|至|到|\.\.+)\s*(\d{4}|\d{2})")
_DECADE = re.compile(r"(\d{3}0)\s*(?:s|'s|-?е|-?х|-?ые|年代|-?жылдар[ыд]?)\.?(?:\s*(?:годы|годов|гг\.?))?")
_SERIAL = re.compile(r"[1-7]\d{4}(?:\.0+)?")  # 1927 to 2118
_TOKEN = re.compile(r"\d+|[^\W\d_]+|~")
_MIDNIGHT = re.compile(r"[T ]0?0:00(?::00(?:\.0+)?)?(?:Z|\+00:00)?$")
_EXCEL_DAY_0 = date(1899, 12, 30)
HOW = "Write it as 2018-03-05, 2018-03, 2018, about 1960, or 1955-1960."


@lru_cache(maxsize=8192)
def read_written(text: str) -> PartialDate | None:
    """None for what says that nothing is known. ValidationError says how to write it. Where ``text`` is more than a
    plain date, it is kept as the source's words."""
    given = " ".join(text.split())
    if given.casefold().strip(".") in _UNKNOWN or not given:
        return None
    given = _MIDNIGHT.sub("", given)
    found = _read(given)
    if not 1000 <= (found.earliest or found.latest).year <= 2999:
        raise _unreadable(given)
    words = "" if found.edtf == given else given[:300]
    return PartialDate(found.earliest, found.latest, found.precision, found.inferred, words)


def _read(text):
    plain = re.sub(r"\s+", "", text)
    try:
        return PartialDate.parse(plain)
    except ValidationError as error:
        if re.fullmatch(r"~?\d{4}-\d{2}-\d{2}\??", plain):
            raise error
    if _SERIAL.fullmatch(plain):
        return _on(_EXCEL_DAY_0 + timedelta(days=int(float(plain))))
    inferred, text = _off(text, r"[?？]+$")
    is_circa, text = _circa(text)
    found = _dated(text.strip(" .,"))
    if is_circa and found.precision != Precision.RANGE:
        found = PartialDate(found.earliest, found.latest, Precision.CIRCA)
    return PartialDate(found.earliest, found.latest, found.precision, inferred)


def _off(text, pattern):
    shorter = re.sub(pattern, "", text)
    return shorter != text, shorter


def _circa(text):
    """Whether it says “about”, and the text without that word."""
    low = text.casefold()
    for word in sorted(_WORDS["circa"], key=len, reverse=True):
        is_letters = word.isalpha() and not "\u4e00" <= word[0] <= "\u9fff"
        found = re.search(rf"\b{re.escape(word)}\b\.?" if is_letters else re.escape(word), low)
        if found:
            return True, (text[: found.start()] + " " + text[found.end() :]).strip()
    return False, text


def _dated(text):
    if years := _YEARS.fullmatch(re.sub(r"\s*(?:гг?|жж?|年)\.?$", "", text)):
        begin, end = years[1], years[2]
        if len(end) == 2 and int(end) > 12:
            end = begin[:2] + end
        if len(end) == 4:
            return PartialDate.parse(f"{begin}/{end}")
    if decade := _DECADE.fullmatch(text):
        return PartialDate.parse(f"{decade[1]}/{decade[1][:3]}9")
    if (found := _HAN.fullmatch(text)) or (found := _by_dots(text)):
        return _from(*found.groups()) if isinstance(found, re.Match) else found
    return _by_words(text)


def _by_dots(text):
    found = _NUMBERS.fullmatch(re.sub(r"\s*(?:г|ж)\.?$", "", text))
    if found is None:
        return None
    first, second, third = found.groups()
    if third is None:
        year, month = (first, second) if len(first) == 4 else (second, first)
        return _from(year, month, None)
    if len(first) == 4:
        return _from(first, second, third)
    if len(third) != 4:
        raise ValidationError(f"“{text}”: write the year with four digits.", code="partial_date")
    if int(second) > 12 and int(first) <= 12:  # the American order
        first, second = second, first
    return _from(third, second, first)


def _by_words(text):
    """Month names, seasons, “before”, “between … and …”."""
    words = [word.casefold() for word in _TOKEN.findall(re.sub(r"(?<=\d)(?:st|nd|rd|th)\b", "", text))]
    words = [piece for word in words for piece in _han_pieces(word)]
    years = [word for word in words if len(word) == 4 and word.isdigit()]
    days = [word for word in words if word.isdigit() and len(word) <= 2]
    months = [_MONTHS[word] for word in words if word in _MONTHS]
    parts = [_PARTS[word] for word in words if word in _PARTS]
    known = {*_MONTHS, *_PARTS, *_WORDS["between"], *_WORDS["before"], *_WORDS["after"], "не", "позже", "ранее"}
    if any(not word.isdigit() and word not in known for word in words) or not years:
        raise _unreadable(text)
    if len(years) == 2 and not days and not parts and len(months) in (0, 2):
        edges = [f"{year}-{month:02}" for year, month in zip(years, months, strict=True)] if months else years
        return PartialDate.parse("/".join(edges))
    if len(years) != 1 or len(days) > 1 or len(months) > 1 or len(parts) > 1 or (days and not months):
        raise _unreadable(text)
    if parts and not months:
        begin, end = parts[0].split("-")
        return PartialDate.parse(f"{years[0]}-{begin}/{years[0]}-{end}")
    found = _from(years[0], months[0] if months else None, days[0] if days else None)
    if words[0] in _WORDS["before"] or words[-1] in _WORDS["before"]:
        return PartialDate(None, found.latest, Precision.RANGE)
    if words[0] in _WORDS["after"] or words[-1] in _WORDS["after"]:
        return PartialDate(found.earliest, None, Precision.RANGE)
    return found


def _han_pieces(word):
    """“年底” and “春天以前” come in one piece; a word of another script is one."""
    if not "\u4e00" <= word[0] <= "\u9fff" or word in _PARTS:
        return [word]
    every = sorted({*_PARTS, *_WORDS["between"], *_WORDS["before"], *_WORDS["after"]}, key=len, reverse=True)
    pattern = "|".join(re.escape(each) for each in every if "\u4e00" <= each[0] <= "\u9fff")
    return re.findall(pattern, word) if re.fullmatch(f"(?:{pattern})+", word) else [word]


def _from(year, month, day):
    text = f"{int(year):04}" + (f"-{int(month):02}" if month else "") + (f"-{int(day):02}" if day else "")
    return PartialDate.parse(text)


def _on(day):
    return PartialDate(day, day, Precision.DAY)


def _unreadable(text):
    return ValidationError(f"“{text}” is not a date we can read. {HOW}", code="partial_date")
