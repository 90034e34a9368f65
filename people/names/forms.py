"""The other spellings a name likely has: offered when one is typed, and only generated until someone confirms them."""

import re
import unicodedata
from dataclasses import dataclass
from itertools import islice, product

from . import alphabets
from .pinyin import syllable_of
from .words import words_of

MOST_CYRILLIC = 6
_MOST_PER_WORD = 8
_MOST_COMBINED = 512
_ENDINGS = ("ұлы", "қызы")
_OPEN_E = re.compile("([aeiou])ev")
_WRITTEN_LOW = {*_ENDINGS, "би", "батыр", "хан", "қажы", "молда"}
_SAME_LETTER = str.maketrans({"\u0674": alphabets.HAMZA, "ک": "ك", "ی": "ي", "·": " ", ",": " ", "\u0640": None})
_2021 = frozenset("ğñūüäöşǧŋ")
_2018 = frozenset("ǵńúáóý")


@dataclass(frozen=True, slots=True)
class Form:
    """``script``: Cyrl, Latn, Arab. ``standard``: kk, ru, kk-2021, kk-2018, passport, tote, pinyin."""

    text: str
    script: str
    standard: str


_SCRIPT = {"kk-2021": "Latn", "kk-2018": "Latn", "passport": "Latn", "ru": "Cyrl", "tote": "Arab"}


def forms_of(text: str) -> list[Form]:
    """Likely other spellings of a Kazakh name, likeliest first within each standard; none repeats ``text``.

    From Kazakh Cyrillic the Latin alphabets and tote are by rule. Into Cyrillic is a guess: letters that two alphabets
    do not both keep apart (а/ә, о/ө, ұ/ү, ы/і, и/й) are told by vowel harmony and known name elements, and several
    candidates are given. From Chinese only pinyin. Nothing for scripts Kazakh names are not written in."""
    words = words_of(text)
    scripts = {word.script for word in words}
    if not words or len(words) > 6:
        return []
    if scripts == {"hani"}:
        found = [Form(_pinyin(text), "Latn", "pinyin")]
    elif scripts == {"cyrl"}:
        found = _from_cyrillic(" ".join(text.split()))
    elif scripts == {"latn"}:
        found = _from_others(text, _latin_tables(text))
    elif scripts <= {"arab", "arab-kk"}:
        found = _from_others(text, ["from-tote"])
    else:
        found = []
    return list(dict.fromkeys(form for form in found if form.text and form.text != text))


def _from_cyrillic(text: str) -> list[Form]:
    if set(text.lower()) & alphabets.KAZAKH_ONLY:
        return _spellings(text)
    guesses = _candidates(text, ["from-ru"])
    found = [Form(guess, "Cyrl", "kk") for guess in guesses]
    best = guesses[0] if guesses else text
    return [*found, *_spellings(text), *_spellings(best)]


def _from_others(text: str, tables: list[str]) -> list[Form]:
    guesses = _candidates(text, tables)
    found = [Form(guess, "Cyrl", "kk") for guess in guesses]
    return [*found, *(form for guess in guesses[:1] for form in _spellings(guess))]


def _spellings(text: str) -> list[Form]:
    """Every standard of a Kazakh Cyrillic name, with the variants editors use."""
    found = []
    for standard in alphabets.FORWARD:
        for form in _variants(text, standard):
            found.append(Form(form, _SCRIPT[standard], standard))
    return found


def _variants(text: str, standard: str) -> list[str]:
    plain = alphabets.spelled(text, standard)
    if standard == "ru":
        softer = alphabets.spelled(text.replace("гүл", "гуль").replace("Гүл", "Гуль"), standard)
        shorter = alphabets.spelled(text.replace("Тіле", "Тле").replace("тіле", "тле"), standard)
        rounder = alphabets.spelled(text.replace("ө", "у").replace("Ө", "У"), standard)
        merged = alphabets.spelled(text.replace("йы", "и").replace("йі", "и"), standard)
        return [softer, plain, shorter, rounder, merged]
    if standard == "tote":
        apart = " ".join(_apart(word) for word in text.split())
        return [plain, alphabets.spelled(apart, standard), plain.replace("باەۆ", "بايەۆ")]
    if standard == "passport":
        opened = " ".join("Ye" + word[1:] if word[:1] == "E" else word for word in plain.split(" "))
        return [plain, opened, _OPEN_E.sub(r"\1yev", opened)]
    return [plain]


def _apart(word: str) -> str:
    """``Шәкенұлы`` as the state media of China and Kazakhstan print it: ``Шәкен ұлы``."""
    for ending in _ENDINGS:
        if word.lower().endswith(ending) and len(word) > len(ending) + 1:
            return f"{word[: -len(ending)]} {word[-len(ending) :]}"
    return word


def _latin_tables(text: str) -> list[str]:
    """Alphabets a Latin spelling may be of, by its marked letters; most have none."""
    letters = set(text.replace("İ", "i").lower())
    if letters & _2018:
        return ["from-kk-2018"]
    if letters & _2021:
        return ["from-kk-2021"]
    if "ı" in letters:
        return ["from-kk-2021", "from-kk-2018"]
    return ["from-passport", "from-kk-2021", "from-kk-2018"]


def _lower(text: str, table: str) -> str:
    """2021: I is ı and İ is i. 2018: both і and и have the capital I, told apart by a sign of its own, ⅰ."""
    if table == "from-kk-2021":
        text = text.replace("I", "ı").replace("İ", "i")
    elif table == "from-kk-2018":
        text = text.replace("I", "ⅰ")
    return text.replace("İ", "i").lower().replace("i\u0307", "i")


def _candidates(text: str, tables: list[str]) -> list[str]:
    """Whole names in Kazakh Cyrillic, cheapest first."""
    text = unicodedata.normalize("NFKC", text.replace("ه\u200c", "ە")).translate(_SAME_LETTER)
    words = text.split()
    whole: list[tuple[float, str]] = []
    for later, table in enumerate(tables):
        per_word = [_word_candidates(word, table) for word in words]
        if len(words) > 3:
            per_word = [ways[:3] for ways in per_word]
        whole += [
            (sum(cost for cost, _ in way) + 0.3 * later, " ".join(word for _, word in way))
            for way in islice(product(*per_word), _MOST_COMBINED)
        ]
    return list(dict.fromkeys(name for _, name in sorted(whole)))[:MOST_CYRILLIC]


def _word_candidates(word: str, table: str) -> list[tuple[float, str]]:
    pieces = [alphabets.likely_cyrillic(_lower(piece, table), table)[:_MOST_PER_WORD] for piece in word.split("-")]
    ways = sorted((sum(cost for cost, _ in way), way) for way in islice(product(*pieces), _MOST_COMBINED))
    is_low = word[:1].islower() and table != "from-tote"
    found = []
    for cost, way in ways[:_MOST_PER_WORD]:
        name = "-".join(piece for _, piece in way)
        found.append((cost, name if is_low or name in _WRITTEN_LOW else name.title()))
    return found


def _pinyin(text: str) -> str:
    """Characters by word, each word as one: ``Saierkejian Bilashi``."""
    words = []
    for word in words_of(text):
        words.append("".join(syllable_of(char) or "" for char in word.text).capitalize())
    return " ".join(word for word in words if word)
