"""What a written word may sound like: every script told in one alphabet of sounds (data/costs.toml)."""

import re
import tomllib
import unicodedata
from functools import lru_cache
from pathlib import Path

from .pinyin import sounds_of_characters, sounds_of_syllables, split_pinyin
from .words import Word

with (Path(__file__).parent / "data" / "letters.toml").open("rb") as file:
    _TABLES: dict[str, dict[str, str]] = tomllib.load(file)

_TABLE_OF = {"cyrl": "cyrillic", "latn": "latin", "arab-kk": "arabic_kazakh", "arab": "arabic", "grek": "greek"}
_PATTERNS = {
    name: re.compile("|".join(sorted(map(re.escape, table), key=len, reverse=True)) + "|.", re.DOTALL)
    for name, table in _TABLES.items()
}
_VOWEL_LETTERS = set("аәеёиоөуұүыіэюя")
_ARABIC_CONSONANTS = set("bptsZCxdrzSqkglmnfhGº")
_SYLLABIC = ("KATAKANA", "HIRAGANA", "HANGUL", "ETHIOPIC", "DEVANAGARI", "BENGALI", "KHMER", "TAMIL", "THAI")
_NAMED_BY_FIRST = ("GEORGIAN", "ARMENIAN", "HEBREW")
_FIRST_SOUND = re.compile("[aeiou]|[^aeiou]*")
_DOUBLED = re.compile(r"(.)\1+")


def _letters(word: str, name: str) -> str:
    table = _TABLES[name]

    def sound(match: re.Match) -> str:
        letters = match[0]
        found = table.get(letters)
        if found is None:
            plain = unicodedata.normalize("NFKD", letters)[0]
            found = table.get(plain, plain)
        return found

    return _PATTERNS[name].sub(sound, word)


def _cyrillic(word: str) -> str:
    """у is a glide next to a vowel: дәулет, уәлихан; and a vowel between consonants: муса."""
    if "у" in word:
        parts = []
        for place, char in enumerate(word):
            near = word[place - 1 : place] + word[place + 1 : place + 2]
            parts.append("ў" if char == "у" and any(letter in _VOWEL_LETTERS for letter in near) else char)
        word = "".join(parts)
    return _letters(word, "cyrillic")


def _arabic(word: str) -> str:
    """Unpointed: between two consonants a short vowel may stand."""
    plain = _letters(word, "arabic")
    sounds = []
    for place, sound in enumerate(plain):
        if place and sound in _ARABIC_CONSONANTS and plain[place - 1] in _ARABIC_CONSONANTS:
            sounds.append("º")
        sounds.append(sound)
    return "".join(sounds)


def _by_character_name(word: str) -> str:
    """A script without a table: the names of its characters say their sounds (KATAKANA LETTER BA)."""
    sounds = []
    for char in word:
        name = unicodedata.name(char, "")
        spoken = name.split()[-1].lower() if " " in name else ""
        if name.startswith(_SYLLABIC):
            sounds.append(spoken)
        elif name.startswith(_NAMED_BY_FIRST):
            sounds.append(_FIRST_SOUND.match(spoken)[0] if spoken else "")
        else:
            sounds.append(char)
    return _letters("".join(sounds), "latin")


def without_doubles(sounds: str) -> str:
    return _DOUBLED.sub(r"\1", sounds)


@lru_cache(maxsize=16384)
def readings_of(word: Word, may_be_pinyin: bool = False) -> tuple[str, ...]:
    """The likely sounds of ``word``, likeliest first; one or two, and never none."""
    text = word.text
    if word.script == "cyrl":
        readings = [_cyrillic(text)]
    elif word.script == "latn":
        readings = [_letters(text, "latin")]
        if may_be_pinyin and (syllables := split_pinyin(text)):
            readings.append(sounds_of_syllables(syllables))
    elif word.script == "hani":
        readings = [sounds_of_characters(text) or text]
    elif word.script == "arab":
        readings = [_arabic(text), _letters(text, "arabic_kazakh")]
    elif word.script in _TABLE_OF:
        readings = [_letters(text, _TABLE_OF[word.script])]
    else:
        readings = [_by_character_name(text)]
    return tuple(dict.fromkeys(without_doubles(reading) or text for reading in readings))


def may_be_pinyin(words: tuple[Word, ...]) -> bool:
    """Whether a name in Latin letters may be written in pinyin: its long words all are."""
    latin = [word.text for word in words if word.script == "latn"]
    split = [split_pinyin(text) for text in latin]
    return bool(split) and (
        all(split) or any(len(syllables) >= 4 for syllables in split) or sum(map(bool, split)) * 2 > len(split)
    )
