"""How far two runs of sounds are apart: edits weighed by what scripts and spellings confuse (data/costs.toml)."""

import re
import tomllib
from functools import lru_cache
from itertools import accumulate
from operator import ne
from pathlib import Path

from rapidfuzz.distance import OSA

with (Path(__file__).parent / "data" / "costs.toml").open("rb") as file:
    _COSTS = tomllib.load(file)

VOWELS = frozenset(_COSTS["kinds"]["vowels"])
GLIDES = frozenset(_COSTS["kinds"]["glides"])
_NEAR = {pair: float(cost) for cost, pairs in _COSTS["near"].items() for pair in pairs.split()}
_CHINESE = frozenset(_COSTS["kinds"]["chinese"])
_LETTERS = _COSTS["kinds"]["letters"]
_NEVER = 9.0
_SWAPPED = 0.45
_AHEAD = 1.5  # how much more sounds left out at the beginning say: Болат, Ерболат
_PARTED = {one: frozenset(two.split()) for one, two in _COSTS["parted"].items()}
_PARTED_COST = 0.15
_TWO = re.compile("|".join(sorted({two for many in _PARTED.values() for two in many})))
# Coarse consonants, for a first look: sounds that cost little to confuse are one letter.
_COARSE = {
    ord(sound): letter for letter, sounds in _COSTS["coarse"].items() for sound in sounds
}  # fmt: skip
_STRONG = str.maketrans("aAαouου", "AAAUUUU")
_NOT_STRONG = re.compile("[^AU]+")
_NO_LETTER = re.compile(f"[^{''.join(_COSTS['coarse'])}]+")


class _Drop(dict):
    def __missing__(self, sound: str) -> float:
        kind = "vowel" if sound in VOWELS else "glide" if sound in GLIDES else "consonant"
        cost = _COSTS["drop"]["own"].get(sound, _COSTS["drop"][kind])
        if len(self) < 2_000:
            self[sound] = cost
        return cost


class _Take(dict):
    """Cost of taking ``sound`` for each other one; filled as they are met."""

    def __init__(self, sound: str):
        super().__init__()
        self.sound = sound

    def __missing__(self, other: str) -> float:
        cost = _taken(self.sound, other)
        if len(self) < 500:
            self[other] = cost
        return cost


@lru_cache(maxsize=500)
def _takes(sound: str):
    return _Take(sound).__getitem__


def _near(one: str, other: str) -> float:
    return _NEAR.get(one + other, _NEAR.get(other + one, _NEVER))


def _taken(one: str, other: str) -> float:
    if one == other:
        return 0.0
    cost = _near(one, other)
    if cost < _NEVER:
        return cost
    default = _COSTS["default"]
    if one in VOWELS and other in VOWELS:
        cost = default["vowels"]
    elif one in GLIDES and other in GLIDES:
        cost = default["glides"]
    elif one in VOWELS or one in GLIDES or other in VOWELS or other in GLIDES:
        cost = default["across"]
    else:
        cost = default["consonants"]
    if one in _CHINESE and other in _CHINESE:  # as near as through the letter both stand for
        cost = min(cost, 0.08 + min(_near(one, letter) + _near(other, letter) for letter in _LETTERS))
    return cost


_drop = _Drop()


@lru_cache(maxsize=65536)
def weight(sounds: str) -> float:
    """What ``sounds`` say: the cost of leaving all of them out."""
    return sum(_drop[sound] for sound in sounds)


@lru_cache(maxsize=65536)
def coarse(sounds: str) -> str:
    """Consonants only, the easily confused as one letter."""
    return _NO_LETTER.sub("", sounds.translate(_COARSE))


@lru_cache(maxsize=65536)
def _distance(a: str, b: str, enough: float) -> float:
    drops = [_drop[sound] for sound in b]
    parting = bool(_TWO.search(a) or _TWO.search(b))
    row = list(accumulate((_AHEAD * drop for drop in drops), initial=0.0))
    before: list[float] = []
    last = ""
    for i, sound in enumerate(a):
        drop = _drop[sound]
        older, before = before, row
        diagonal = before[0]
        left = diagonal + _AHEAD * drop
        row = [left]
        takes = map(_takes(sound), b)
        if parting or (last and sound + last in b):
            for j, (other, take, other_drop, up) in enumerate(zip(b, takes, drops, before[1:], strict=True)):
                best = min(diagonal + take, up + drop, left + other_drop)
                if j and i and last == other and sound == b[j - 1]:
                    best = min(best, older[j - 1] + _SWAPPED)
                if j and sound in _PARTED and b[j - 1 : j + 1] in _PARTED[sound]:
                    best = min(best, before[j - 1] + _PARTED_COST)
                if i and other in _PARTED and a[i - 1 : i + 1] in _PARTED[other]:
                    best = min(best, older[j] + _PARTED_COST)
                row.append(best)
                left, diagonal = best, up
        else:
            for take, other_drop, up in zip(takes, drops, before[1:], strict=True):
                best = diagonal + take
                if up + drop < best:
                    best = up + drop
                left += other_drop
                if left < best:
                    best = left
                else:
                    left = best
                row.append(best)
                diagonal = up
        if min(row) > enough:
            return min(row)
        last = sound
    return row[-1]


@lru_cache(maxsize=65536)
def _strong_vowels(sounds: str) -> str:
    return _NOT_STRONG.sub("", sounds.replace("αʷ", "υ").translate(_STRONG))


def vowel_clashes(a: str, b: str) -> int:
    """How often an open vowel stands where the other has a round one: Марат, Мұрат. 0 if their number differs."""
    one, other = _strong_vowels(a), _strong_vowels(b)
    return sum(map(ne, one, other)) if len(one) == len(other) else 0


def distance(a: str, b: str, enough: float = 99.0) -> float:
    """Cost of turning ``a`` into ``b``; symmetric, 0 for the same sounds, about 1 for each differing consonant.

    Past ``enough`` the exact cost does not matter and some value above it is given."""
    if a == b:
        return 0.0
    if enough < 99.0:
        one, other = coarse(a), coarse(b)
        edits = OSA.distance(one, other)
        if edits > 1 and edits * 2 >= max(len(one), len(other)):
            return enough + 0.2 * edits
        if abs(weight(a) - weight(b)) > enough + 0.5:
            return enough + 0.5
    return _distance(a, b, enough) if a < b else _distance(b, a, enough)
