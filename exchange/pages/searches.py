"""What the pages of saved searches show."""

from dataclasses import dataclass, field

from rest_framework.exceptions import APIException

from exchange.models import SavedSearch
from exchange.resources import words_of
from exchange.searches.rows import MOST, Shown, changes_since, rows_by_id
from exchange.searches.words import in_words


@dataclass(slots=True)
class Line:
    search: SavedSearch
    list_words: str
    query_words: str


@dataclass(slots=True)
class Section:
    """``hidden``: rows told of then that one may not see now, or in which nothing changed that one reads. ``cut``:
    rows beyond what a page shows."""

    search: SavedSearch
    why_paused: str = ""
    refused: str = ""
    new: list[Shown] = field(default_factory=list)
    changed: list[Shown] = field(default_factory=list)
    hidden: int = 0
    cut: int = 0


def listed(searches, user) -> list[Line]:
    """``searches``: a queryset."""
    told = zip(searches, in_words(user, searches), strict=True)
    return [Line(search, words_of(search.resource), words) for search, words in told]


def digest_sections(digest, user) -> list[Section]:
    findings = digest.findings.select_related("search").order_by("search__name", "id")
    return [_section(each, user) for each in findings]


def _section(finding, user) -> Section:
    search = finding.search
    made = Section(search, why_paused=finding.get_paused_display() if finding.paused else "")
    ids = [*finding.new_ids, *finding.changed_ids]
    if not ids:
        return made
    try:
        known = rows_by_id(user, search.resource, ids)
        told = dict(zip(finding.changed_ids, finding.changed_from, strict=True))
        changes = changes_since(user, search.resource, {pk: version for pk, version in told.items() if pk in known})
    except (APIException, KeyError):
        made.refused = "Your role does not open this list any more."
        return made
    made.new = [known[pk] for pk in finding.new_ids if pk in known]
    for pk, what in changes.items():
        known[pk].changes = what
        made.changed.append(known[pk])
    made.cut = max(len(ids) - MOST, 0)
    made.hidden = min(len(ids), MOST) - len(made.new) - len(made.changed)
    return made
