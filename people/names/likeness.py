"""Whether two spellings may be one name: told as one number, and in words for people."""

import math
import tomllib
from dataclasses import dataclass
from functools import lru_cache
from operator import mul
from pathlib import Path

from .alignment import FEATURES, Alignment, alignments, lack_a_like
from .words import letters_of

# At and above it two spellings more likely name one person than not, as far as names can tell.
SAME_LIKELY = 0.45

_MOST = 0.99  # only the same letters are 1
_CERTAIN = 0.98  # past this no other way of laying the names is tried

with (Path(__file__).parent / "data" / "weights.toml").open("rb") as file:
    _TABLE: dict[str, float] = tomllib.load(file)
_CONSTANT = _TABLE["constant"]
_WEIGHTS = tuple(_TABLE[name] for name in FEATURES)


def _score(alignment: Alignment) -> float:
    value = _CONSTANT + sum(map(mul, _WEIGHTS, alignment.features))
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, value))))


def _likeliest(near: float, one_is_chinese: bool) -> float:
    """The most ``_score`` says of two names of two words, one of which has no like nearer than ``near``."""
    nears = {"least near": -math.log(1.08 - near), "mean near": -math.log(1.08 - (1 + near) / 2), "least": near}
    others = ("cost", "length", "reversed", "turned", "gender", *["one is Chinese"] * one_is_chinese)
    value = _CONSTANT + sum(_TABLE[name] * one for name, one in nears.items())
    return 1 / (1 + math.exp(-value - sum(max(_TABLE[name], 0.0) for name in others)))


# How near each of two words must have its like, for two names to be ``SAME_LIKELY``; where one is Chinese, the second.
_NEEDED = tuple(
    max(step / 100 for step in range(100) if _likeliest(step / 100, one_is_chinese) < SAME_LIKELY)
    for one_is_chinese in (False, True)
)


@lru_cache(maxsize=8192)
def best_alignment(a: str, b: str) -> tuple[float, Alignment] | None:
    """The way of laying ``a`` beside ``b`` that speaks most for one person, with its score."""
    best = None
    for found in alignments(a, b):
        score = _score(found)
        if best is None or score > best[0]:
            best = (score, found)
        if score > _CERTAIN:
            break
    return best


def similarity(a: str, b: str) -> float:
    """How likely ``a`` and ``b`` are spellings of one person's name, 0..1, in whatever scripts they are written.

    Kazakh, Russian and other Cyrillic, the Latin alphabets, Arabic script (tote, Uyghur, Arabic), Chinese and pinyin
    are compared by sound, word by word in any order; a shared surname does not outweigh a different given name, and
    "X son of Y" is not "Y son of X". Symmetric. 1.0 for the same letters under case, spacing, separators, Unicode
    forms, hamza spellings and look-alike letters of two keyboards; everything else stays at or below 0.99. Of
    ``SAME_LIKELY`` and more, look at the records side by side; no number here is reason enough to merge them.

    Never raises; text past some 240 letters is not read. Needs no database."""
    letters = letters_of(a)
    if letters == letters_of(b):
        return 1.0 if letters or a == b else 0.0
    best = best_alignment(a, b) if a <= b else best_alignment(b, a)
    return min(best[0], _MOST) if best else 0.0


def likely_similarity(a: str, b: str) -> float:
    """``similarity`` where it is ``SAME_LIKELY`` or more, else 0.0: most names are told to be others sooner than how
    unlike they are."""
    if lack_a_like(*sorted((a, b)), *_NEEDED) and letters_of(a) != letters_of(b):
        return 0.0
    score = similarity(a, b)
    return score if score >= SAME_LIKELY else 0.0


@dataclass(frozen=True, slots=True)
class AlignedWords:
    """A word of the first name and what it stands for in the second; ``near`` 0..1."""

    a: str
    b: str
    near: float

    def __str__(self):
        sign = "=" if self.near >= 0.995 else "≈" if self.near >= 0.6 else "≠"
        return f"{self.a} {sign} {self.b}"


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why ``similarity`` says what it says. ``remarks``: what speaks against, in words.

    Words are folded (case, separators): show them, do not store them."""

    score: float
    words: tuple[AlignedWords, ...]
    only_a: tuple[str, ...]
    only_b: tuple[str, ...]
    remarks: tuple[str, ...]

    def __str__(self):
        return "; ".join([*map(str, self.words), *self.remarks])


_REMARKS = {
    "reversed": "father and child stand the other way round",
    "gender": "one is written as a man's name, the other as a woman's",
}


def explain(a: str, b: str) -> Explanation:
    """Which words of ``a`` and ``b`` were taken for each other, how near they are, and which were left over."""
    score = similarity(a, b)
    is_swapped = b < a
    best = best_alignment(b, a) if is_swapped else best_alignment(a, b)
    if best is None:
        return Explanation(score, (), (), (), ())
    alignment = best[1]
    words = []
    for pair in alignment.pairs:
        one, other = _shown(alignment.a[pair.place_a].text), _shown(alignment.b[pair.place_b].text)
        words.append(AlignedWords(*((other, one) if is_swapped else (one, other)), round(pair.near, 3)))
    only_a = tuple(_shown(alignment.a[place].text) for place in alignment.left_a)
    only_b = tuple(_shown(alignment.b[place].text) for place in alignment.left_b)
    if is_swapped:
        only_a, only_b = only_b, only_a
    found = dict(zip(FEATURES, alignment.features, strict=True))
    remarks = tuple(text for name, text in _REMARKS.items() if found[name])
    return Explanation(score, tuple(words), only_a, only_b, remarks)


def _shown(text: str) -> str:
    return " ".join(word[:1].upper() + word[1:] for word in text.split())
