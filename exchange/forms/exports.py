"""The boxes by which rows are narrowed before they are exported: made of the API's own filters."""

from dataclasses import dataclass, field

import django_filters
from django.core.exceptions import ValidationError
from django.http import QueryDict

from config.shared.api.filters import LinkFilter, SpanFilter, WithinFilter
from config.shared.api.stale import StaleFilter
from people.models import Desk

TOO_MANY = 200  # choices of one box


@dataclass
class Box:
    """``choices``: of a box to choose from; ``hint``: how to write what is typed."""

    name: str
    label: str
    value: str
    choices: list = field(default_factory=list)
    hint: str = ""
    type: str = "text"


def boxes_for(reading, user, given: QueryDict) -> list[Box]:
    """One a filter, with what was given in it."""
    view = reading.view
    filters = view.filters.base_filters
    found = []
    for name, one in filters.items():
        if (
            name in ("name_exact", "merged")
            or name.endswith(("_after", "_before"))
            and f"{name.rpartition('_')[0]}_overlaps" in filters
        ):
            continue
        box = Box(name, str(one.label or name.replace("_", " ")).partition(":")[0], given.get(name, ""))
        if isinstance(one, LinkFilter):
            _as_link(box, one, user)
            if isinstance(one, WithinFilter):
                box.label = f"{name.removesuffix('_within').replace('_', ' ')}, or one below it"
        elif isinstance(one, StaleFilter):
            box.label, box.hint = "untouched for longer than", "days, as 90"
        elif isinstance(one, SpanFilter):
            box.label, box.hint = one.partial_date.replace("_", " "), "2018, 2018-03 or 2018/2019"
        elif "choices" in one.extra:
            box.choices = list(one.extra["choices"])[:TOO_MANY]
        elif isinstance(one, django_filters.IsoDateTimeFilter):
            box.hint = "2026-05-01T00:00:00+05:00"
        elif isinstance(one, django_filters.DateFilter):
            box.type = "date"
        box.label = box.label[:1].upper() + box.label[1:]
        found.append(box)
    return found


def _as_link(box, one, user):
    if one.queryset(None).model is Desk:
        box.choices = [(str(pk), name) for pk, name in Desk.objects.permitted(user).values_list("pk", "name")]
    else:
        box.hint = f"a reference, as {getattr(one.queryset(None).model, 'reference_prefix', 'P')}-7K3F9"


def query_of(reading, user, given: QueryDict) -> str:
    """What was given as the API's list takes it: references become ids. ValidationError names a reference nobody may
    see."""
    view = reading.view
    filters = view.filters.base_filters
    asked = QueryDict(mutable=True)
    for name in [*filters, "ordering"]:
        values = [value.strip() for value in given.getlist(name) if value.strip()]
        if name in filters and isinstance(filters[name], LinkFilter):
            values = [_id_of(filters[name], name, value, user) for value in values]
        asked.setlist(name, values) if values else None
    return asked.urlencode()


def _id_of(one, name, value, user):
    target = one.queryset(None).model
    if "-" not in value or len(value) > 16 or not hasattr(target, "reference"):
        return value
    pk = target._default_manager.nameable(user).filter(reference=value.upper()).values_list("pk", flat=True).first()
    if pk is None:
        raise ValidationError({"query": f"{name.replace('_', ' ')}: there is no {value.upper()} that you may see."})
    return str(pk)
