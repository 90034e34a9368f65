"""What is said beside every figure: what it counts, and who is not in it."""

import tomllib
from dataclasses import dataclass
from pathlib import Path

EXACT = (
    "Exact counts for our own work. Counts under 5 can tell who somebody is: before a table leaves the house, take the "
    "researchers' figures, or leave small cells out."
)


@dataclass(frozen=True, slots=True)
class Words:
    title: str
    one: str
    counts: str
    bias: tuple[str, ...]


def _read():
    told = tomllib.loads((Path(__file__).parent / "figures.toml").read_text(encoding="utf-8"))
    return {slug: Words(**words | {"bias": tuple(words["bias"])}) for slug, words in told.items()}


WORDS = _read()
