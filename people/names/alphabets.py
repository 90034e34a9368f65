"""Kazakh spelled in another alphabet, by its rule; and back, with every letter it may have been."""

import re
import tomllib
from functools import lru_cache
from pathlib import Path

_DATA = Path(__file__).parent / "data"
with (_DATA / "alphabets.toml").open("rb") as file:
    _TABLES: dict[str, dict[str, str]] = tomllib.load(file)

ELEMENTS = frozenset(
    element
    for line in (_DATA / "elements.txt").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
    for element in line.split()
)

FORWARD = ("kk-2021", "kk-2018", "passport", "ru", "tote")
KAZAKH_ONLY = frozenset("әғқңөұүһі")
HAMZA = "ء"
_FRONT, _BACK = frozenset("әөүі"), frozenset("ұы")
_NO_HAMZA = frozenset("еэкгқғ")  # front anyway, or back by the consonant
_TOTE_FRONT, _TOTE_BACK = frozenset("ەكگ"), frozenset("قعغ")
_CAPITALS = {"kk-2021": {"i": "İ", "ı": "I"}, "kk-2018": {"i": "I", "ı": "I"}}
_LETTER = re.compile(r"[^\W\d_]+")
_BEAM = 96
# Endings stand as they are, whatever vowels the stem has; longest first.
_ENDINGS_OF = {
    "from-tote": {"قىزى": "қызы", "ۇلى": "ұлы", "وۆا": "ова", "ەۆا": "ева", "وۆ": "ов", "ەۆ": "ев"},
    "from-kk-2021": {},
    "from-kk-2018": {"uly": "ұлы"},
    "from-passport": {"kyzy": "қызы", "qyzy": "қызы", "uly": "ұлы", "ova": "ова", "ov": "ов"},
    "from-ru": {"кызы": "қызы", "улы": "ұлы", "ова": "ова", "ов": "ов"},
}

_PATTERNS = {
    name: re.compile("|".join(sorted(map(re.escape, table), key=len, reverse=True)) + "|.", re.DOTALL)
    for name, table in _TABLES.items()
}
_BACK_TABLES = {
    name: {
        letters: [(choice.split()[0], float((choice.split() + ["0"])[1])) for choice in choices.split(",")]
        for letters, choices in table.items()
    }
    for name, table in _TABLES.items()
    if name.startswith("from-")
}


def _upper(text: str, standard: str) -> str:
    capitals = _CAPITALS.get(standard, {})
    return "".join(capitals.get(char, char.upper()) for char in text)


def _spelled(word: str, standard: str) -> str:
    table = _TABLES[standard]
    shouted = len(word) > 1 and word.isupper()
    spelled = []
    low = "".join(char.lower() if len(char.lower()) == 1 else char for char in word)
    for match in _PATTERNS[standard].finditer(low):
        letters = table.get(match[0], match[0])
        if word[match.start()].isupper():
            letters = _upper(letters, standard) if shouted else _upper(letters[:1], standard) + letters[1:]
        spelled.append(letters)
    return "".join(spelled)


def _tote(word: str) -> str:
    letters = set(word.lower())
    needs_hamza = letters & _FRONT and not letters & _NO_HAMZA
    return (HAMZA if needs_hamza else "") + _spelled(word.lower(), "tote")


def spelled(text: str, standard: str) -> str:
    """Kazakh Cyrillic ``text`` by the rule of ``standard``, one of FORWARD; other characters stay as they are."""
    if standard == "tote":
        text = text.translate({ord(sign): letter for sign, letter in _TABLES["tote"].items() if sign in ",;?"})
        return _LETTER.sub(lambda match: _tote(match[0]), text)
    return _LETTER.sub(lambda match: _spelled(match[0], standard), text)


def _unlikely_vowels(word: str, is_front: bool | None) -> float:
    """What vowels against the word's harmony cost; compounds and loans break it, so it only ranks."""
    cost = 0.0
    for char in word:
        if char in "өүі":
            cost += 0.0 if is_front else 0.9
        elif char == "ә":
            cost += 0.45 if is_front else 0.9
        elif char in "ұыо":
            cost += 0.9 if is_front else 0.0
        elif char == "а":
            cost += 0.4 if is_front else 0.0
    return cost


def _unlikely_glides(word: str) -> float:
    """й stands beside a vowel, и between consonants."""
    cost = 0.0
    vowels = "аәеёиоөуұүыіэюя"
    for place, char in enumerate(word):
        after_vowel = place > 0 and word[place - 1] in vowels
        if char == "й" and not after_vowel:
            cost += 1.5
        elif char == "и" and after_vowel:
            cost += 0.8
    return cost


@lru_cache(maxsize=8192)
def _covered(word: str) -> float:
    """Most letters of ``word`` that known elements make up without a gap between them counting twice."""
    best = [0.0] * (len(word) + 1)
    for end in range(1, len(word) + 1):
        best[end] = best[end - 1]
        for start in range(max(0, end - 12), end - 1):
            piece = word[start:end]
            if piece in ELEMENTS:
                worth = len(piece) - 0.6 if len(piece) > 2 else 0.8
                best[end] = max(best[end], best[start] + worth)
    return best[-1]


def likely_cyrillic(word: str, table: str) -> list[tuple[float, str]]:
    """``(cost, word)`` of what a folded ``word`` may be in Kazakh Cyrillic, likeliest first."""
    has_hamza = HAMZA in word
    word = word.replace(HAMZA, "")
    ending = next((known for known in _ENDINGS_OF[table] if word.endswith(known)), "")
    if len(word) - len(ending) < 2 and word != ending:
        ending = ""
    stem = word[: len(word) - len(ending)]
    tail = _ENDINGS_OF[table].get(ending, "")
    options = _BACK_TABLES[table]
    found = [(0.0, "")]
    for match in _PATTERNS[table].finditer(stem):
        choices = options.get(match[0], [(match[0], 0.0)])
        found = [(cost + more, text + letters) for cost, text in found for letters, more in choices]
        if len(found) > _BEAM * 4:
            found = sorted(found, key=lambda way: way[0] - 0.5 * _covered(way[1]) + _harmony(way[1]))[:_BEAM]
    is_front = has_hamza or bool(_TOTE_FRONT & set(stem))
    ranked = []
    for cost, text in found:
        cost += _unlikely_glides(text) - 0.6 * _covered(text)
        if table == "from-tote":
            cost += _unlikely_vowels(text, is_front) + _against_hamza(text + tail, has_hamza)
        else:
            cost += _harmony(text)
        ranked.append((cost, text + tail))
    return sorted(ranked)


def _harmony(word: str) -> float:
    """A word is front or back; a few letters of the other kind cost a little."""
    front, back = sum(char in "әөүі" for char in word), sum(char in "аұыо" for char in word)
    return 0.25 * min(front, back)


def _against_hamza(word: str, has_hamza: bool) -> float:
    """The sign and the letters should agree: ``spelled`` would have put it, or not."""
    letters = set(word)
    return 0.0 if has_hamza == bool(letters & _FRONT and not letters & _NO_HAMZA) else 1.2
