"""A search is saved, shared, paused, deleted and brought back."""

from datetime import datetime

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import transaction

from exchange.enums import Frequency, SearchPause
from exchange.models import SavedSearch
from exchange.searches.digests import due_day
from exchange.searches.matches import NotWatched, checked_query, matches, remember
from people.audit import record
from people.grants import desks_of
from people.models import User
from people.rules import STAFF

WHY_NOT = {
    SearchPause.TOO_MANY: "It finds more rows than can be watched. Narrow it, or save it without being told.",
    SearchPause.NO_ACCESS: "Your role does not open this list.",
    SearchPause.UNREADABLE: "A filter of it is not valid any more.",
}


@transaction.atomic
def save_search(user: User, *, name, resource, query="", frequency=Frequency.NEVER, desk=None, now: datetime):
    """A search of ``user``; what it finds now is known, so the first digest tells of what comes after. ValidationError
    under ``name``, ``resource``, ``query``, ``desk`` or ``frequency``."""
    User.objects.select_for_update(no_key=True).get(pk=user.pk)  # two at once would each count one too few
    if user.saved_searches.live().count() >= settings.SEARCHES_EACH:
        raise ValidationError(f"You have {settings.SEARCHES_EACH} saved searches. Delete one first.", code="too_many")
    search = SavedSearch(owner=user, name=name.strip(), resource=resource, frequency=frequency)
    search.query = checked_query(user, resource, query)
    search.desk = _shareable(user, desk)
    search.full_clean()
    search.save()
    if search.frequency != Frequency.NEVER:
        _begin(search, now)
    record(user, "saved_search.made", search, frequency=search.frequency, shared=desk is not None)
    return search


def _shareable(user, desk):
    if desk is not None and desk.pk not in desks_of(user, STAFF):
        raise ValidationError({"desk": "Share it with a desk you work on."})
    return desk


def _begin(search, now):
    """What it finds now is no news."""
    try:
        remember(search, matches(search))
    except NotWatched as why:
        raise ValidationError({"frequency": WHY_NOT[why.args[0]]}) from None
    search.ran_on = due_day(search.owner, search.frequency, now)
    search.save(update_fields=["ran_on"])


@transaction.atomic
def change_search(search: SavedSearch, *, by, now: datetime, **wishes) -> SavedSearch:
    """``wishes``: name, frequency, desk. What it asks does not change: that would be another search."""
    search = _locked(search)
    was = search.frequency
    for name in ("name", "frequency"):
        if name in wishes:
            setattr(search, name, wishes[name])
    if "desk" in wishes:
        search.desk = _shareable(by, wishes["desk"])
    search.full_clean()
    search.save(update_fields=["name", "frequency", "desk"])
    if was == Frequency.NEVER and search.frequency != Frequency.NEVER:
        _begin(search, now)
    record(by, "saved_search.changed", search, frequency=search.frequency, shared=search.desk_id is not None)
    return search


@transaction.atomic
def pause_search(search: SavedSearch, *, by) -> SavedSearch:
    search = _locked(search)
    if not search.paused:
        search.paused = SearchPause.BY_OWNER
        search.save(update_fields=["paused"])
        record(by, "saved_search.paused", search)
    return search


@transaction.atomic
def resume_search(search: SavedSearch, *, by, now: datetime) -> SavedSearch:
    """What came meanwhile is no news. ValidationError as long as what stood in its way does."""
    search = _locked(search)
    if search.paused:
        search.paused = SearchPause.NONE
        search.save(update_fields=["paused"])
        if search.frequency != Frequency.NEVER:
            _begin(search, now)
        record(by, "saved_search.resumed", search)
    return search


@transaction.atomic
def delete_search(search: SavedSearch, *, by, now: datetime) -> SavedSearch:
    """Out of sight at once; it can be brought back for a month."""
    search = _locked(search)
    if search.deleted_at is None:
        search.deleted_at = now
        search.save(update_fields=["deleted_at"])
        record(by, "saved_search.deleted", search)
    return search


@transaction.atomic
def restore_search(search: SavedSearch, *, by, now: datetime) -> SavedSearch:
    """ValidationError where another took its name, or its place, meanwhile."""
    User.objects.select_for_update(no_key=True).get(pk=search.owner_id)
    search = _locked(search)
    if search.deleted_at is None:
        return search
    if search.owner.saved_searches.live().count() >= settings.SEARCHES_EACH:
        raise ValidationError(f"You have {settings.SEARCHES_EACH} saved searches. Delete one first.", code="too_many")
    search.deleted_at = None
    search.full_clean()
    search.save(update_fields=["deleted_at"])
    if search.frequency != Frequency.NEVER and not search.paused:
        _begin(search, now)
    record(by, "saved_search.restored", search)
    return search


def _locked(search) -> SavedSearch:
    return SavedSearch.objects.select_for_update(of=("self",)).select_related("owner", "desk").get(pk=search.pk)
