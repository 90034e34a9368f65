"""Keys under which spellings of one name meet in the database, whatever scripts they are in."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations, product
from pathlib import Path

from .roles import PARTICLE, TITLE, Part, joined, parts_of

with (Path(__file__).parent / "data" / "keys.toml").open("rb") as file:
    _TABLE = tomllib.load(file)

_LETTERS = {sound: letter for letter, sounds in _TABLE.items() if letter != "either" for sound in sounds}
_LETTERS |= _TABLE["either"]
SKELETON_LETTERS = frozenset(letter for letters in _LETTERS.values() for way in letters for letter in way) - {"-"}
_DOUBLED = re.compile(r"(.)\1+")

MOST_PAIRS = 48
MOST_TOKENS = 12
_MOST_PARTS = 5
_MOST_WAYS = 4
_LONGEST = 5  # letters; the tails of long words are where spellings part
_LEAST_DAMAGED = 3  # letters of a word that may have lost one
_NO_CONSONANT = "A"


@dataclass(frozen=True, slots=True)
class NameKeys:
    """Keys of one spelling, sorted and unique; stored as ``text[]``.

    ``pairs``: of every two words, selective. ``tokens``: of single words, for initials of a search and one-word
    names; a slower second pass."""

    pairs: list[str]
    tokens: list[str]


def _ways(sounds: str) -> list[str]:
    """Skeletons of one run of sounds: consonants told coarsely, a sound that may be two written both ways."""
    ways = [""]
    for options in (_LETTERS[sound] for sound in sounds if sound in _LETTERS):
        if len(ways) * len(options) > _MOST_WAYS:
            options = options[0]
        ways = [way + letter.strip("-") for way in ways for letter in options]
    return [_DOUBLED.sub(r"\1", way) or _NO_CONSONANT for way in ways]


@lru_cache(maxsize=16384)
def _skeletons(part: Part) -> tuple[str, ...]:
    return tuple(dict.fromkeys(way for reading in part.readings for way in _ways(reading.stem)))


@lru_cache(maxsize=16384)
def _whole(part: Part) -> frozenset[str]:
    return frozenset(way[:_LONGEST] for way in _skeletons(part))


@lru_cache(maxsize=16384)
def _damaged(part: Part) -> frozenset[str]:
    """Skeletons of ``part`` with one consonant gone: what a slip of the pen, or a coda Chinese drops, leaves."""
    return frozenset(
        _DOUBLED.sub(r"\1", way[:place] + way[place + 1 :])[:_LONGEST]
        for way in _skeletons(part)
        if len(way) >= _LEAST_DAMAGED
        for place in range(min(len(way), _LONGEST + 1))
    )


def _keys(ones: frozenset[str], others: frozenset[str]) -> Iterator[str]:
    return ("|".join(sorted(two)) for two in product(ones, others))


def _unparted(part: Part) -> Iterator[str]:
    """Pair keys of one Chinese word that may be two names without a dot between them."""
    for way in {way for reading in part.readings[-1:] for way in _ways(reading.stem)}:
        for place in range(2, len(way) - 1):
            yield "|".join(sorted((way[:place][:_LONGEST], way[place:][:_LONGEST])))


def keys_of(text: str) -> NameKeys:
    """Keys of a name as written; empty for text without letters. Independent of the order of words.

    Two spellings meet if they share one of ``pairs``; names of one word have ``tokens`` only."""
    parts = parts_of(text)
    core = tuple(part for part in parts if part.role not in (TITLE, PARTICLE))
    parts = (core if len(core) > 1 else parts)[:_MOST_PARTS]
    twos = list(combinations(parts, 2))
    if len(parts) == 3:  # a name of two words, one of them written apart: Касым Жомарт Тоқаев
        first, second, third = parts
        if not first.role and not second.role:
            twos.append((joined(first, second), third))
        if not second.role and not third.role:
            twos.append((first, joined(second, third)))
    sure = {key for one, other in twos for key in _keys(_whole(one), _whole(other))}
    if len(parts) == 1 and (parts[0].script == "hani" or len(parts[0].readings) > 1):
        sure.update(_unparted(parts[0]))
    damaged = set()
    for one, other in twos:
        damaged.update(_keys(_damaged(one), _whole(other)), _keys(_whole(one), _damaged(other)))
    pairs = [*sorted(sure), *sorted(damaged - sure)][:MOST_PAIRS]
    tokens = {skeleton for part in parts for skeleton in _whole(part)}
    return NameKeys(sorted(pairs), sorted(tokens)[:MOST_TOKENS])
