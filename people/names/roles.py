"""Son of, daughter of, family of: the endings that say what a word of a name stands for, taken off and remembered."""

import re
import tomllib
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from .sounds import may_be_pinyin, readings_of, without_doubles
from .words import Word, words_of

PATRONYMIC, SURNAME, TITLE, PARTICLE, INITIAL = "patronymic", "surname", "title", "particle", "initial"

# Over sounds, so that one line reads -ұлы, -ulı, ۇلى and 乌勒. (ending, role, gender)
_VOWEL = "aAeiYouIαεηιουəɨ"
_I = "YiIeyÝəιɨ"
_ENDINGS = [
    (re.compile(rf"(?:(?<!g)u|(?<=l)[Yi]|ωυ)[lλ](?:[{_I}]|εʲ|u)$"), PATRONYMIC, "m"),
    (re.compile(r"[oεοu][gG]l[uYIi]$"), PATRONYMIC, "m"),
    (re.compile(rf"[qkκKG](?:[{_I}])[zζ](?:[{_I}])$"), PATRONYMIC, "f"),
    (re.compile(rf"(?:[yIιj]?[oeəοε])[vWfφ][{_I}]?[CKÇc]h?$|[yIi]C$"), PATRONYMIC, "m"),
    (re.compile(r"(?:[yIιj]?[oeəοε])[vWfφω]ə?n[aα]$|[iI]CnA?a$"), PATRONYMIC, "f"),
    (re.compile(r"[yIιj]?[oeəοε∨][vWf∨](?:[aα])$|[yIιj]?[oeəοε][vWfω][aα]$"), SURNAME, "f"),
    (re.compile(r"[yIιj]?[oeəοε∨](?:[vWf∨]|φə?)$"), SURNAME, "m"),
    (re.compile(r"(?<=[nsZl])[iI]na$"), SURNAME, "f"),
]
with (Path(__file__).parent / "data" / "roles.toml").open("rb") as file:
    _TABLE = tomllib.load(file)

_APART = {
    **dict.fromkeys(_TABLE["apart"]["son"].split(), ("m", "ulY")),
    **dict.fromkeys(_TABLE["apart"]["daughter"].split(), ("f", "qYzY")),
}
_TITLES, _PARTICLES, _SON_OF = (frozenset(_TABLE["words"][name].split()) for name in ("title", "particle", "son_of"))
_ROOTED_IN = re.compile("[iI]n$")  # Кабдолла-инович
_LEAST_STEM = 3


@dataclass(frozen=True, slots=True)
class Reading:
    """One way a word may sound. ``whole`` with its ending, ``stem`` without; ``role`` and ``gender`` may be empty."""

    whole: str
    stem: str
    role: str = ""
    gender: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """One word of a name, with its ending if that was written apart. ``role`` and ``gender`` may be empty.

    Made once for each word and compared as an object: cached measures are looked up by it."""

    text: str
    script: str
    readings: tuple[Reading, ...]
    role: str
    gender: str
    is_joined: bool = False


def _made(text: str, script: str, readings: tuple[Reading, ...], is_joined: bool = False) -> Part:
    role = next((reading.role for reading in readings if reading.role), "")
    gender = next((reading.gender for reading in readings if reading.gender), "")
    return Part(text, script, readings, role, gender, is_joined)


def read_ending(sounds: str) -> Reading:
    """``sounds`` with its ending told apart from the stem, where there is one and enough is left."""
    for ending, role, gender in _ENDINGS:
        match = ending.search(sounds)
        if match and match.start() >= _LEAST_STEM - (role == SURNAME):
            stem = sounds[: match.start()]
            if role == PATRONYMIC and stem[-1] in "yI" and len(stem) > _LEAST_STEM and stem[-2] not in _VOWEL:
                stem = stem[:-1]
            return Reading(sounds, stem, role, gender)
    return Reading(sounds, sounds)


@lru_cache(maxsize=16384)
def _part(word: Word, pinyin: bool, ending: tuple[str, str, str] | None, after_son_of: bool = False) -> Part:
    sounds = readings_of(word, pinyin)
    if ending:
        gender, tail, _ = ending
        readings = tuple(Reading(sound + tail, sound, PATRONYMIC, gender) for sound in sounds)
    elif word.text in _TITLES:
        readings = tuple(Reading(sound, sound, TITLE) for sound in sounds)
    elif word.text in _PARTICLES:
        readings = tuple(Reading(sound, sound, PARTICLE) for sound in sounds)
    elif len(word.text) == 1 and word.script not in ("hani", "other"):
        readings = tuple(Reading(sound, sound, INITIAL) for sound in sounds)
    else:
        readings = tuple(read_ending(sound) for sound in sounds)
        if readings[0].role == PATRONYMIC and word.script in ("cyrl", "latn") and len(readings[0].stem) > 5:
            whole, stem, role, gender = readings[0].whole, readings[0].stem, PATRONYMIC, readings[0].gender
            if _ROOTED_IN.search(stem):
                readings += (Reading(whole, stem[:-2], role, gender),)
    if after_son_of:
        readings = tuple(Reading(reading.whole, reading.whole, PATRONYMIC) for reading in readings)
    text = f"{word.text} {ending[2]}" if ending else word.text
    return _made(text, word.script, readings)


def _given_first(text: str, words: tuple[Word, ...]) -> tuple[Word, ...]:
    """``Билаш, Серікжан`` and ``BILASH Serikzhan`` say which word is the surname: it goes last."""
    before, comma, _ = unicodedata.normalize("NFC", text).partition(",")
    if comma:
        family = len(words_of(before))
    else:
        first, _, rest = unicodedata.normalize("NFC", text).strip().partition(" ")
        family = int(len(first) > 2 and first.isupper() and not rest.isupper() and rest != rest.lower())
    return (*words[family:], *words[:family]) if 0 < family < len(words) else words


@lru_cache(maxsize=16384)
def parts_of(text: str) -> tuple[Part, ...]:
    """The words of a name with what they stand for; ``мүтәлі ұлы`` written apart is one."""
    words = _given_first(text, words_of(text))
    pinyin = may_be_pinyin(words)
    parts: list[Part] = []
    last: Word | None = None
    for word in words:
        ending = _APART.get(word.text)
        if ending and last is not None and len(last.text) > 2:
            parts[-1] = _part(last, pinyin, (*ending, word.text))
            last = None
        else:
            after_son_of = last is not None and last.text in _SON_OF and len(parts) > 1
            parts.append(_part(word, pinyin, None, after_son_of))
            last = word
    return tuple(parts)


@lru_cache(maxsize=16384)
def joined(first: Part, second: Part) -> Part:
    """Two words read as one: Касым Жомарт, Қасымжомарт."""
    readings = []
    for one, other in zip(first.readings[:2], second.readings[:2], strict=False):
        readings.append(read_ending(without_doubles(one.whole + other.whole)))
    return _made(f"{first.text} {second.text}", first.script, tuple(readings), is_joined=True)
