"""Which rows a saved search finds now, as its owner, and what of it is news."""

from dataclasses import dataclass, field

from django.core.exceptions import ValidationError
from rest_framework.exceptions import APIException, PermissionDenied

from exchange.enums import SearchPause
from exchange.models import SavedSearch, ToldMatches
from exchange.models.saved_search import MOST_MATCHES
from exchange.resources import ask, open_to, tidied


class NotWatched(Exception):
    """``args[0]``: a :class:`SearchPause` that says why."""


@dataclass(frozen=True, slots=True)
class News:
    """Ids in the order of the list; of changed rows also the version told before."""

    new: list = field(default_factory=list)
    changed: dict = field(default_factory=dict)

    def __bool__(self):
        return bool(self.new or self.changed)


def checked_query(user, resource: str, query: str) -> str:
    """``query`` as it is kept. ValidationError for a list ``user`` does not read, or a filter not theirs there."""
    if resource not in open_to(user):
        raise ValidationError({"resource": "Choose one of the lists your role reads."})
    kept = tidied(query)
    try:
        ask(user, resource, kept)
    except APIException as refused:
        raise ValidationError({"query": _in_words(refused.detail)}) from None
    return kept


def _in_words(detail) -> list[str]:
    if isinstance(detail, dict):
        return [f"{name}: {' '.join(_in_words(each))}" for name, each in detail.items()]
    return [str(each) for each in detail] if isinstance(detail, list) else [str(detail)]


def matches(search: SavedSearch) -> dict:
    """Row → version, by the rights its owner has now. NotWatched where it cannot be asked, or finds too much."""
    if not search.owner.is_active or search.resource not in open_to(search.owner):
        raise NotWatched(SearchPause.NO_ACCESS)
    try:
        rows = ask(search.owner, search.resource, search.query).rows
    except PermissionDenied:
        raise NotWatched(SearchPause.NO_ACCESS) from None
    except APIException:
        raise NotWatched(SearchPause.UNREADABLE) from None
    found = dict(rows.order_by().values_list("pk", "version")[: MOST_MATCHES + 1])
    if len(found) > MOST_MATCHES:
        raise NotWatched(SearchPause.TOO_MANY)
    return found


def remember(search: SavedSearch, found: dict) -> None:
    """From now on these rows, in these versions, are no news."""
    kept = {"row_ids": list(found), "versions": list(found.values())}
    ToldMatches.objects.update_or_create(search=search, defaults=kept)


def news(search: SavedSearch, found: dict) -> News:
    """``found`` beside what was told last. A row that fell out and came back is new again."""
    told = ToldMatches.objects.filter(search=search).first()
    known = dict(zip(told.row_ids, told.versions, strict=True)) if told else {}
    new = [pk for pk in found if pk not in known]
    changed = {pk: known[pk] for pk, version in found.items() if pk in known and version > known[pk]}
    return News(new, changed)
