"""From a list on screen to the export of its rows, narrowed the same way as far as the API has the same filters."""

from datetime import date

from django.http import QueryDict
from django.urls import reverse

from .kinds import KINDS, kinds_for

OF_NO_ROWS = frozenset({"o", "p", "all", "e", "_popup", "_to_field", "_changelist_filters"})
MEANS_THE_SAME = ("desk", "family")  # of the filters a list makes itself
_OF_MODEL = {kind.model: kind for kind in KINDS.values()}


def export_link(request, model) -> tuple[str, str] | None:
    """Words and address; None where these rows are not the reader's to export."""
    kind = _OF_MODEL.get(model)
    if kind is None or kind not in kinds_for(request.user):
        return None
    asked, is_all = filters_of(kind, request.GET)
    address = QueryDict(mutable=True)
    address.update({"rows": kind.name, **asked})
    if not is_all:
        address["left_out"] = "1"
    return "Export these rows", f"{reverse('new_export')}?{address.urlencode()}"


def filters_of(kind, given) -> tuple[dict, bool]:
    """The API's filters for what a list of the admin was ``given``; and whether they are all it was narrowed by. Words
    searched for find other rows there, so they are never among them."""
    known = kind.view.filter_class.base_filters
    asked, spans, is_all = {}, {}, True
    for key, values in given.lists():
        values = [value for value in values if value]
        if key in OF_NO_ROWS or not values:
            continue
        name = key.removesuffix("__exact").removesuffix("__id")
        start, _, edge = key.rpartition("_")
        if len(values) == 1 and name in known and (name != key or name in MEANS_THE_SAME):
            asked[name] = values[0]
        elif edge in ("from", "to") and f"{start}_overlaps" in known and _is_day(values[0]):
            spans.setdefault(start, {})[edge] = values[0]
        else:
            is_all = False
    asked |= {f"{name}_overlaps": f"{of.get('from', '..')}/{of.get('to', '..')}" for name, of in spans.items()}
    return asked, is_all


def _is_day(text) -> bool:
    try:
        return bool(date.fromisoformat(text))
    except ValueError:
        return False
