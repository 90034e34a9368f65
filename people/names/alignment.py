"""Two names beside each other: which word stands for which, and what speaks for and against one person."""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import permutations

from rapidfuzz.distance import Levenshtein

from .distance import coarse, distance, vowel_clashes, weight
from .roles import INITIAL, PARTICLE, PATRONYMIC, SURNAME, TITLE, Part, Reading, joined, parts_of

_FAR = 0.95  # a cost of this share of a word's size leaves nothing alike
_CLASH = 0.4  # added for Марат against Мұрат
_JOINED = 0.72  # two words read as one must be this near to what they stand for
_MOST_TRIED = 4  # words of a name whose every order is tried; longer names are aligned greedily

FEATURES = (
    "least near", "mean near", "least", "cost", "left out", "father left out", "one word", "one of several", "length",
    "reversed", "turned", "gender", "one is Chinese", "joined",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Aligned:
    """The word at ``place_a`` of one name and its like in the other; ``near`` 0..1."""

    place_a: int
    place_b: int
    near: float
    cost: float


@dataclass(frozen=True, slots=True)
class Alignment:
    """``left_a`` and ``left_b``: places of words without a like. ``features`` in the order of FEATURES."""

    a: tuple[Part, ...]
    b: tuple[Part, ...]
    pairs: tuple[Aligned, ...]
    left_a: tuple[int, ...]
    left_b: tuple[int, ...]
    features: tuple[float, ...]


def _cost_and_size(one: Reading, other: Reading) -> tuple[float, float]:
    if INITIAL in (one.role, other.role):
        cost = distance(one.stem[:1], other.stem[:1]) * 3 + (0.1 if one.role == other.role else 0.8)
        return cost, 2.5
    size = 0.9 + (weight(one.stem) + weight(other.stem)) / 4
    enough = size * _FAR
    cost = distance(one.stem, other.stem, enough) + _CLASH * vowel_clashes(one.stem, other.stem)
    if one.role != other.role:
        cost = min(cost + 0.12, distance(one.whole, other.whole, enough))
    elif one.whole != other.whole and one.role:
        cost += 0.02
    return cost, size


@lru_cache(maxsize=65536)
def near_parts(a: Part, b: Part) -> tuple[float, float]:
    """``(nearness 0..1, cost)`` of two words over their readings."""
    best = (-1.0, 9.0)
    for one in a.readings:
        for other in b.readings:
            cost, size = _cost_and_size(one, other)
            near = math.exp(-1.6 * (cost / size) ** 1.5)
            if near > best[0]:
                best = (near, cost)
    return best


def _best_pairs(a: tuple[Part, ...], b: tuple[Part, ...]) -> list[Aligned]:
    """Each word of the shorter name with one of the longer, so that together they are nearest."""
    if len(a) > len(b):
        return [Aligned(pair.place_b, pair.place_a, pair.near, pair.cost) for pair in _best_pairs(b, a)]
    table = [[near_parts(one, other) for other in b] for one in a]
    rows, columns = range(len(a)), range(len(b))
    if len(b) <= _MOST_TRIED:
        chosen = max(permutations(columns, len(a)), key=lambda order: sum(table[row][order[row]][0] for row in rows))
        return [Aligned(row, chosen[row], *table[row][chosen[row]]) for row in rows]
    found: dict[int, int] = {}
    for _, row, column in sorted((-table[row][column][0], row, column) for row in rows for column in columns):
        if row not in found and column not in found.values():
            found[row] = column
    return [Aligned(row, found[row], *table[row][found[row]]) for row in rows]


def _alignments(a: tuple[Part, ...], b: tuple[Part, ...]) -> Iterator[tuple[tuple[Part, ...], tuple[Part, ...]]]:
    """``a`` and ``b`` with neighbours of either read as one word, where that word has a like in the other.

    Two words against two are left as they are: joined, one of them would stand for both."""
    for one, other, is_swapped in ((a, b, False), (b, a, True)):
        if not 2 <= len(one) <= 5 or len(one) < len(other) or len(one) == len(other) == 2:
            continue
        for place in range(len(one) - 1):
            first, second = one[place], one[place + 1]
            if first.script != second.script or TITLE in (first.role, second.role):
                continue
            ahead, behind = coarse(first.readings[-1].whole), coarse(second.readings[-1].whole)
            runs = ahead + behind, behind + ahead
            if not any(
                Levenshtein.normalized_similarity(run, coarse(reading.whole), score_cutoff=0.55)
                for part in other
                for reading in part.readings
                for run in runs
            ):
                continue
            for word in (joined(first, second), joined(second, first)):
                if max(near_parts(part, word)[0] for part in other) < _JOINED:
                    continue
                shorter = (*one[:place], word, *one[place + 2 :])
                yield (other, shorter) if is_swapped else (shorter, other)


def _given(parts: tuple[Part, ...]) -> int | None:
    """Place of the given name where endings tell: the one word without among words that have one."""
    plain = [place for place, part in enumerate(parts) if part.role not in (PATRONYMIC, SURNAME)]
    return plain[0] if len(plain) == 1 and len(parts) > 1 else None


def _is_chinese(parts: tuple[Part, ...]) -> bool:
    return any(part.script == "hani" or (len(part.readings) > 1 and part.script == "latn") for part in parts)


def _is_reversed(alignment: Alignment) -> float:
    """How far fathers stand for sons: ``X, son of Y`` against ``Y, son of X``."""
    a, b = alignment.a, alignment.b
    if len(alignment.pairs) < 2:
        return 0.0
    given_a, given_b = _given(a), _given(b)
    lonely_a = any(not a[place].role for place in alignment.left_a)
    lonely_b = any(not b[place].role for place in alignment.left_b)
    found = 0.0
    roles = [(pair, a[pair.place_a].role, b[pair.place_b].role) for pair in alignment.pairs]
    for one, other, own in ((given_a, given_b, SURNAME), (None, None, PATRONYMIC)):
        # Ivan Petrov and Petr Ivanov; A bin B and B bin A. One such word alone may have lost or gained its ending.
        there = any(role_b == own and not role_a and one in (None, pair.place_a) for pair, role_a, role_b in roles)
        back = any(role_a == own and not role_b and other in (None, pair.place_b) for pair, role_a, role_b in roles)
        found += there and back
    for pair, role_a, role_b in roles:
        if (pair.place_a == given_a and role_b == PATRONYMIC) or (pair.place_b == given_b and role_a == PATRONYMIC):
            found += 0.5
        if (role_a == PATRONYMIC and not role_b and lonely_a) or (role_b == PATRONYMIC and not role_a and lonely_b):
            found += 0.5
    return min(found, 1.0)


def _is_turned(alignment: Alignment) -> bool:
    """Whether two words stand in the other order, beyond what endings explain."""
    a, b = alignment.a, alignment.b
    if not len(a) == len(b) == 2:
        return False
    return (alignment.pairs[0].place_a == (_given(a) or 0)) != (alignment.pairs[0].place_b == (_given(b) or 0))


def _features(alignment: Alignment, is_joined: bool) -> tuple[float, ...]:
    a, b, pairs = alignment.a, alignment.b, alignment.pairs
    nears = [pair.near for pair in pairs]
    least, mean = min(nears), sum(nears) / len(nears)
    left = [a[place] for place in alignment.left_a] + [b[place] for place in alignment.left_b]
    left_plain = sum(0.4 if part.role == INITIAL else 1.0 for part in left if part.role != PATRONYMIC)
    genders_a = {part.gender for part in a} - {""}
    genders_b = {part.gender for part in b} - {""}
    sizes = [weight(a[pair.place_a].readings[0].stem) + weight(b[pair.place_b].readings[0].stem) for pair in pairs]
    is_reversed = _is_reversed(alignment)
    return (
        -math.log(1.08 - least),
        -math.log(1.08 - mean),
        least,
        min(sum(pair.cost for pair in pairs), 4.0) / 4,
        min(left_plain, 3.0) if len(pairs) > 1 else 0.0,
        float(any(part.role == PATRONYMIC for part in left)),
        float(len(a) == len(b) == 1),
        min(left_plain, 2.0) if len(pairs) == 1 else 0.0,
        min(sum(sizes) / 2, 14.0) / 14,
        is_reversed,
        float(not is_reversed and _is_turned(alignment)),
        float(bool(genders_a and genders_b and not genders_a & genders_b)),
        float(_is_chinese(a) != _is_chinese(b)),
        float(is_joined),
    )


def _align(a: tuple[Part, ...], b: tuple[Part, ...], is_joined: bool) -> Alignment | None:
    pairs = _best_pairs(a, b)
    if is_joined:
        nears = [pair.near for pair in pairs if a[pair.place_a].is_joined or b[pair.place_b].is_joined]
        if min(nears, default=0.0) < _JOINED:
            return None
    used_a, used_b = {pair.place_a for pair in pairs}, {pair.place_b for pair in pairs}
    left_a = tuple(place for place in range(len(a)) if place not in used_a)
    left_b = tuple(place for place in range(len(b)) if place not in used_b)
    bare = Alignment(a, b, tuple(pairs), left_a, left_b, ())
    return Alignment(a, b, tuple(pairs), left_a, left_b, _features(bare, is_joined))


def _core(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """Without titles and particles, unless nothing else is there."""
    return tuple(part for part in parts if part.role not in (TITLE, PARTICLE)) or parts


def alignments(a: str, b: str) -> Iterator[Alignment]:
    """Ways to lay two names beside each other, word by word first; none where one has no letters."""
    parts_a, parts_b = parts_of(a), parts_of(b)
    if not parts_a or not parts_b:
        return
    yield _align(_core(parts_a), _core(parts_b), is_joined=False)
    for one, other in _alignments(parts_a, parts_b):
        found = _align(_core(one), _core(other), is_joined=True)
        if found:
            yield found


def lack_a_like(a: str, b: str, needed: float, needed_of_chinese: float) -> bool:
    """Whether, of two names of two words each, a word of the first has no like in the second as near as is ``needed``,
    or if just one of the names is Chinese, ``needed_of_chinese``. Of longer and shorter names nothing is said."""
    one, other = parts_of(a), parts_of(b)
    if not len(one) == len(_core(one)) == len(other) == len(_core(other)) == 2:
        return False  # a title or particle may be joined to a word after all
    least = needed_of_chinese if _is_chinese(one) != _is_chinese(other) else needed
    return any(all(near_parts(word, like)[0] < least for like in other) for word in one)
