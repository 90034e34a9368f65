"""The lists of the API by the first part of their address: what each shows a reader, and which rows it finds."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from django.http import HttpRequest, QueryDict
from django.urls import Resolver404, resolve
from rest_framework.request import Request

from config.shared.api import RuledViewSet
from config.shared.api.filters import PAGE_PARAMETERS
from config.shared.field_lists import RESEARCHER
from config.shared.scopes import AREAS
from people.querysets import RecordQuerySet

# Identity papers and witnesses: neither is watched, for their number alone would tell something.
UNWATCHED = frozenset({"papers", "witnesses"})


@cache
def resources() -> dict[str, type[RuledViewSet]]:
    """Resources whose rows belong to a desk, have versions and a kept history."""
    found = {}
    for _, parts in AREAS.values():
        for name in parts.split():
            view = _view_at(f"/api/v1/{name}/")
            if name not in UNWATCHED and view is not None and _is_of_records(view):
                found[name] = view
    return found


def _view_at(address):
    try:
        return getattr(resolve(address).func, "cls", None)
    except Resolver404:
        return None


def _is_of_records(view) -> bool:
    if not issubclass(view, RuledViewSet) or view.model is None:
        return False
    rows = isinstance(view.model._default_manager.none(), RecordQuerySet)
    return rows and hasattr(view.model, "history") and hasattr(view.model, "version")


def open_to(user) -> dict[str, type[RuledViewSet]]:
    """Of the resources, those some role of ``user`` reads, by how they are called."""
    found = {}
    for name, view in resources().items():
        reading = user.roles & view.model._default_manager.none().rules["view"]
        if reading and (reading != {RESEARCHER} or view.is_open_to_research):
            found[name] = view
    return found


def words_of(resource: str) -> str:
    """“Detention access” for ``detention-access``."""
    return resource.replace("-", " ").capitalize()


@dataclass(frozen=True)
class Asked:
    """A list as one reader asks for it. ``rows`` come through ``permitted`` and the filters this reader has."""

    view: Any
    rows: Any


def ask(user, resource: str, query: str) -> Asked:
    """KeyError for no such resource; what the API would raise for a query it refuses, or a role it is closed to."""
    http = HttpRequest()
    http.method, http.GET = "GET", QueryDict(query)
    request = Request(http)
    request.user = user
    view = resources()[resource](request=request, action="list", args=(), kwargs={}, format_kwarg=None)
    rows = view.asked_rows()
    view.sorted_by()
    return Asked(view, rows)


def tidied(query: str) -> str:
    """The filters of ``query`` alone, in one order, so that the same question is written the same way; an ordering may
    stay."""
    given = QueryDict(query.lstrip("?"))
    kept = QueryDict(mutable=True)
    for name in sorted(set(given) - (PAGE_PARAMETERS - {"ordering"})):
        if values := [value for value in given.getlist(name) if value != ""]:
            kept.setlist(name, sorted(values))
    return kept.urlencode()
