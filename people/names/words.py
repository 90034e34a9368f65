"""A name as words: one spelling for what only looks different, and the script each word is written in."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

# Longer texts are no names; what follows is not read.
MOST_LETTERS = 240
MOST_WORDS = 12
MOST_IN_A_WORD = 40

SEPARATORS = '·.・•‧．,-‐‑‒–—―_/\\|;:،؛、，　()[]{}<>«»"“”„+&*'
# Apostrophes and format characters stand inside words, separators between them.
_APOSTROPHES = "'`´’‘ʼʻʹ′ˈ＇"
_FORMAT = "\u0640\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2068\u2069\ufeff"
_SIGNS = {**dict.fromkeys(map(ord, _APOSTROPHES + _FORMAT)), **{ord(char): " " for char in SEPARATORS}}

# Letters that two keyboards draw alike. Case matters: H looks like Н, h like һ.
LATIN_TO_CYRILLIC = dict(zip("ABCEHKMOPTXYIƏËÄÖÏaceopxyihkəëäöï", "АВСЕНКМОРТХУІӘЁӒӦЇасеорхуіһкәёӓӧї", strict=True))
CYRILLIC_TO_LATIN = {cyrillic: latin for latin, cyrillic in LATIN_TO_CYRILLIC.items() if latin not in "kəƏ"}

# Hamza marks no letter of its own in Kazakh and carries vowels in Uyghur; Arabic spells with or without it.
_ARABIC = {
    **dict.fromkeys(map(ord, "ءٴئـ")),
    **{
        ord(variant): letter
        for variants, letter in [
            ("أإآٱ", "ا"), ("ؤ", "و"), ("ہۀۂ", "ه"), ("یے", "ي"), ("ک", "ك"), ("ۉ", "ۋ"), ("غ", "غ")
        ]
        for variant in variants
    },
}  # fmt: skip
# Signs of the Kazakh or Uyghur alphabet, where every vowel is written.
_KAZAKH_ARABIC = re.compile("[ەۇۆۋڭېۈھۉۅٴٵٶٷٸ]|(?:^|[^\\w])ء|ى(?=\\w)|ه\u200c|ئ(?=[اەىوۇۆۈې])")


@dataclass(frozen=True, slots=True)
class Word:
    """A folded word. ``script``: cyrl, latn, arab, arab-kk (vowels written), hani, grek or other."""

    text: str
    script: str


@lru_cache(maxsize=4096)
def _script_of_char(char: str) -> str:
    point = ord(char)
    if not char.isalpha():
        return "other"
    if point < 0x250 or 0x1E00 <= point <= 0x1EFF or 0x250 <= point < 0x2B0 or 0x2C60 <= point <= 0x2C7F:
        return "latn"
    if 0x370 <= point < 0x400 or 0x1F00 <= point < 0x2000:
        return "grek"
    if 0x400 <= point < 0x530 or 0x1C80 <= point < 0x1C90:
        return "cyrl"
    if 0x600 <= point < 0x780 or 0xFB50 <= point < 0xFE00 or 0xFE70 <= point < 0xFF00:
        return "arab"
    if 0x3400 <= point < 0xA000 or 0xF900 <= point < 0xFB00 or 0x20000 <= point < 0x32000:
        return "hani"
    return "other"


def _main_script(text: str, strict: bool = False) -> str | None:
    """The script of most letters.

    Letters that could be of another alphabet vote only where no others do; not at all if ``strict``."""
    votes: dict[str, int] = {}
    doubtful: dict[str, int] = {}
    for char in text:
        if char.isalpha():
            script = _script_of_char(char)
            alike = char in LATIN_TO_CYRILLIC if script == "latn" else char in CYRILLIC_TO_LATIN
            where = doubtful if alike and script in ("latn", "cyrl") else votes
            where[script] = where.get(script, 0) + 1
    votes = votes or (doubtful if not strict else {})
    if not votes:
        return None
    return max(votes, key=lambda script: (votes[script], script))


def _one_alphabet(word: str, of_name: str | None) -> str:
    """``word`` with the letters of one alphabet where Cyrillic and Latin were mixed by look."""
    scripts = {_script_of_char(char) for char in word if char.isalpha()} & {"latn", "cyrl"}
    main = _main_script(word, strict=True) or of_name
    if main == "cyrl" and "latn" in scripts:
        return "".join(LATIN_TO_CYRILLIC.get(char, char) for char in word)
    if main == "latn" and "cyrl" in scripts:
        return "".join(CYRILLIC_TO_LATIN.get(char, char) for char in word)
    return word


def _folded(word: str, kazakh_arabic: bool) -> str:
    """``word`` without case, accents that mean nothing, hamza and signs."""
    word = unicodedata.normalize("NFC", word.lower().replace("i\u0307", "i").translate(_ARABIC))
    if kazakh_arabic:
        word = word.replace("ه", "ە").replace("ة", "ە")
    return "".join(char for char in word if char.isalnum())[:MOST_IN_A_WORD]


@lru_cache(maxsize=16384)
def words_of(text: str) -> tuple[Word, ...]:
    """The words of ``text`` in order, folded for case, Unicode form, separators, hamza and look-alike letters."""
    text = unicodedata.normalize("NFC", text[: MOST_LETTERS * 4])
    kazakh_arabic = bool(_KAZAKH_ARABIC.search(text))
    text = unicodedata.normalize("NFKC", text.replace("ه\u200c", "ە")).translate(_SIGNS)[:MOST_LETTERS]
    are_mixed = {"latn", "cyrl"} <= {_script_of_char(char) for char in set(text)}
    of_name = _main_script(text) if are_mixed else None
    found = []
    for part in text.split():
        word = _folded(_one_alphabet(part, of_name) if are_mixed else part, kazakh_arabic)
        if not word:
            continue
        script = (_main_script(word) or "other") if are_mixed else _script_of_char(word[0])
        if script == "arab" and kazakh_arabic:
            script = "arab-kk"
        found.append(Word(word, script))
        if len(found) == MOST_WORDS:
            break
    return tuple(found)


@lru_cache(maxsize=16384)
def letters_of(text: str) -> str:
    """All letters of ``text`` run together: equal for one name under case, spacing, separators and Unicode forms.

    In capitals, so that ı and i are one: printed in capitals, nobody can tell them apart."""
    return "".join(word.text for word in words_of(text)).upper()
