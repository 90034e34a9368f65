"""Saved queries in words: “Whereabouts: in custody; birth overlaps 1978”."""

from django.http import QueryDict
from rest_framework.exceptions import APIException

from config.shared.api.filters import LinkFilter
from config.shared.api.rows import names_of
from exchange.resources import ask

UNSEEN = "a row you do not see"


def in_words(user, searches) -> list[str]:
    """Of each of ``searches``, or exports, for ``user``: a row it asks for by id is named by its reference only to who
    may see it. Empty where its list is closed to them. One statement, whatever rows are asked for."""
    asked = [_filters(user, each.resource) for each in searches]
    wanted = {}
    for search, filters in zip(searches, asked, strict=True):
        for name, values in QueryDict(search.query).lists():
            if isinstance(filters.get(name), LinkFilter):
                target = _target(filters[name])
                wanted.setdefault(target, set()).update(_key(target, value) for value in values)
    names = names_of(wanted, user)
    return [
        _told(search.query, filters, names) if filters else "" for search, filters in zip(searches, asked, strict=True)
    ]


def _filters(user, resource) -> dict:
    try:
        return ask(user, resource, "").view.filters.base_filters
    except (APIException, KeyError):
        return {}


def _told(query, filters, names):
    parts = []
    for name, values in sorted(QueryDict(query).lists()):
        if name == "ordering":
            continue
        told = [_value(filters.get(name), value, names) for value in values]
        parts.append(f"{name.replace('_', ' ').replace('search', 'words')}: {' or '.join(told)}")
    return "; ".join(parts) or "everything"


def _value(a_filter, value, names):
    if isinstance(a_filter, LinkFilter):
        target = _target(a_filter)
        link = names.get((target._meta.label_lower, _key(target, value)))
        return UNSEEN if link is None else link["reference"] or link["name"]
    choices = dict(a_filter.extra.get("choices") or ()) if a_filter is not None else {}
    return str(choices.get(value, value))


def _target(a_filter):
    return a_filter.queryset(None).model


def _key(target, value) -> str:
    return str(target._meta.pk.to_python(value))
