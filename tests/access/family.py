"""Routes that answer alike, and how they answer whom."""

import re
from dataclasses import dataclass

from .world import READERS


@dataclass(frozen=True)
class Family:
    """``answers``: reader → what a row of one's own desk, a hidden one, and, for researchers, one without consent
    answers: ``200``, ``200 404`` or ``200 404 404``. What is not said follows from what is: without a second number the
    row makes no difference, without a third one without consent answers like a hidden one. A custodian of whom nothing
    is said answers as a caseworker.
    """

    title: str
    answers: dict
    routes: tuple[str, ...]

    def answer(self, reader, relation) -> int:
        said = [int(number) for number in self.answers[self._named(reader)].split()]
        if relation in ("", "own desk"):
            return said[0]
        if relation == "consent absent" and len(said) > 2:
            return said[2]
        return said[min(1, len(said) - 1)]

    def _named(self, reader):
        return "caseworker" if reader == "custodian" and reader not in self.answers else reader

    @property
    def samples(self):
        """One route of each method, of the screens, the API and our own pages."""
        found = {}
        for route in self.routes:
            kind = "screen" if "admin:" in route else "api" if "-" in route else "page"
            found.setdefault((route.split()[0], kind), route)
        return set(found.values())


def family(title, answers, routes):
    """``answers``: one for each of ``READERS``, a slash between their numbers, a dash for a custodian who answers as a
    caseworker. ``routes``: one a line; ``{a,b}`` stands for each of them."""
    said = dict(zip(READERS, answers.split(), strict=True))
    lines = [each for line in routes.strip().splitlines() for each in _spread(line.strip())]
    return Family(title, {reader: each.replace("/", " ") for reader, each in said.items() if each != "-"}, tuple(lines))


def _spread(line):
    found = re.search(r"\{([^{}]*)\}", line)
    if found is None or "," not in found[1]:
        return [line]
    return [line[: found.start()] + each.strip() + line[found.end() :] for each in found[1].split(",")]
