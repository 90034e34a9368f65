"""What happened, in one line of time, each entry with its sources. Unknown days stand apart, last."""

from dataclasses import dataclass, field
from datetime import date
from itertools import groupby

from config.shared.partial_dates import PartialDate


@dataclass(slots=True)
class Entry:
    kind: str
    title: str
    when: PartialDate | None
    until: PartialDate | None = None
    clock: str = ""
    detail: str = ""
    place: str = ""
    flags: list[str] = field(default_factory=list)
    facts: list[tuple[str, str]] = field(default_factory=list)
    sources: list = field(default_factory=list)
    reference: str = ""
    url: str = ""

    @property
    def sort_key(self):
        if self.when is None:
            return (1, date.max, self.reference)
        return (0, self.when.earliest or self.when.latest, self.reference)

    @property
    def year(self) -> str:
        if self.when is None:
            return "Day not known"
        return f"{(self.when.earliest or self.when.latest).year}"


def by_year(entries) -> list[tuple[str, list[Entry]]]:
    """Newest first; the unknown last."""
    known = sorted((entry for entry in entries if entry.when), key=lambda entry: entry.sort_key, reverse=True)
    unknown = [entry for entry in entries if entry.when is None]
    return [(year, list(some)) for year, some in groupby([*known, *unknown], key=lambda entry: entry.year)]
