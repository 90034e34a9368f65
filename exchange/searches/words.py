"""A saved query in words: “Whereabouts: in custody; birth overlaps 1978”."""

from django.http import QueryDict

from config.shared.api.filters import LinkFilter
from exchange.resources import ask


def in_words(user, resource, query) -> str:
    """For ``user``: a row it asks for by id is named by its reference only to who may see it."""
    asked = ask(user, resource, "")
    view = asked.view
    filters = view.filters.base_filters
    parts = []
    for name, values in sorted(QueryDict(query).lists()):
        if name == "ordering":
            continue
        told = [_value(filters.get(name), value, view.request) for value in values]
        parts.append(f"{name.replace('_', ' ').replace('search', 'words')}: {' or '.join(told)}")
    return "; ".join(parts) or "everything"


def _value(a_filter, value, request):
    if isinstance(a_filter, LinkFilter):
        rows = a_filter.get_queryset(request)
        found = rows.filter(pk=value).first()
        return str(found) if found is not None else "a row you do not see"
    choices = dict(a_filter.extra.get("choices") or ()) if a_filter is not None else {}
    return str(choices.get(value, value))
