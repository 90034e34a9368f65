"""Filters named like the fields. A filter nobody declared is an error, not a silence."""

import django_filters
from django.db.models import BooleanField, CharField, DateField, DateTimeField, IntegerField
from rest_framework.exceptions import ValidationError

from config.shared.partial_dates import PartialDate, overlaps, surely_after, surely_before

from .rows import partial_dates_of
from .serializers import HIDDEN_OR_MISSING

PAGE_PARAMETERS = {"cursor", "page_size", "ordering", "format"}


def _as_of_reader(target):
    return lambda request: target._default_manager.nameable(request.user) if request else target._default_manager.none()


class LinkFilter(django_filters.ModelChoiceFilter):
    """By the id of a row the reader may see; a hidden one must not be told by what it filters."""

    def __init__(self, model, *, follows_merges=True, **kwargs):
        self.follows_merges = follows_merges
        messages = {"invalid_choice": HIDDEN_OR_MISSING}
        super().__init__(queryset=_as_of_reader(model), error_messages=messages, **kwargs)

    def filter(self, queryset, value):
        """The id of a person merged into another finds what moved to that one."""
        if self.follows_merges and getattr(value, "merged_into_id", None) is not None:
            value = value.merged_into
        return super().filter(queryset, value)


class SpanFilter(django_filters.CharFilter):
    """A partial date against ``2018``, ``2018-03/2018-05`` and so on."""

    def __init__(self, name, how, **kwargs):
        self.partial_date, self.how = name, how
        super().__init__(label=f"{name} {how}: EDTF such as 2018-03 or 2018/2019", **kwargs)

    def filter(self, queryset, value):
        if not value:
            return queryset
        try:
            given = PartialDate.parse(value)
        except Exception as error:
            raise ValidationError(
                {f"{self.partial_date}_{self.how}": getattr(error, "messages", [str(error)])}
            ) from None
        if self.how == "overlaps":
            return queryset.filter(overlaps(self.partial_date, given.earliest, given.latest))
        if self.how == "after":
            return queryset.filter(surely_after(self.partial_date, given.latest or given.earliest))
        return queryset.filter(surely_before(self.partial_date, given.earliest or given.latest))


class SearchFilter(django_filters.CharFilter):
    def __init__(self, search):
        self.search = search
        super().__init__(label="Words to look for", max_length=200)

    def filter(self, queryset, value):
        return self.search(queryset, value, self.parent.request.user) if value else queryset


def filters_for(model, names, search=None) -> dict:
    """Parameter → filter. Partial dates give ``_overlaps``, ``_after``, ``_before``; moments the latter two."""
    follows_merges = not getattr(model, "is_about_records", False)
    made = {}
    for name in names:
        if name in partial_dates_of(model):
            for how in ("overlaps", "after", "before"):
                made[f"{name}_{how}"] = SpanFilter(name, how)
            continue
        field = model._meta.get_field(name)
        if field.is_relation:
            made[name] = LinkFilter(field.related_model, field_name=name, follows_merges=follows_merges)
        elif field.choices:
            made[name] = django_filters.MultipleChoiceFilter(choices=field.choices)
        elif isinstance(field, DateTimeField):
            made[f"{name}_after"] = django_filters.IsoDateTimeFilter(field_name=name, lookup_expr="gt")
            made[f"{name}_before"] = django_filters.IsoDateTimeFilter(field_name=name, lookup_expr="lt")
        elif isinstance(field, DateField):
            made[f"{name}_after"] = django_filters.DateFilter(field_name=name, lookup_expr="gt")
            made[f"{name}_before"] = django_filters.DateFilter(field_name=name, lookup_expr="lt")
        elif isinstance(field, BooleanField):
            made[name] = django_filters.TypedChoiceFilter(
                choices=[("true", "true"), ("false", "false")], coerce=lambda text: text == "true", empty_value=None
            )
        elif isinstance(field, IntegerField):
            made[name] = django_filters.NumberFilter(min_value=-(2**31), max_value=2**31 - 1)
        elif isinstance(field, CharField):
            made[name] = django_filters.CharFilter(max_length=field.max_length)
    if search is not None:
        made["search"] = SearchFilter(search)
    return made


class AskedFilterSet(django_filters.FilterSet):
    """Only the filters a request names are made: copying them all, each with its choices, cost more than the page."""

    def __init__(self, data, **kwargs):
        self.base_filters = {name: made for name, made in type(self).base_filters.items() if name in data}
        super().__init__(data, **kwargs)


def filter_set(model, names, search, name, own=None):
    """``own``: filters the resource declares itself."""
    meta = type("Meta", (), {"model": model, "fields": []})
    made = {**filters_for(model, names, search), **(own or {}), "Meta": meta}
    return type(f"{name}FilterSet", (AskedFilterSet,), made)


def filtered(filterset_class, queryset, request):
    """The rows asked for; ValidationError names a parameter that is unknown or whose value is not allowed."""
    unknown = set(request.query_params) - set(filterset_class.base_filters) - PAGE_PARAMETERS
    if unknown:
        known = ", ".join(sorted([*filterset_class.base_filters, *PAGE_PARAMETERS]))
        raise ValidationError({name: f"There is no such parameter. Known: {known}." for name in sorted(unknown)})
    if not set(request.query_params) - PAGE_PARAMETERS:
        return queryset  # nothing asked: a form would only cost time
    asked = filterset_class(request.query_params, queryset=queryset, request=request)
    if not asked.is_valid():
        raise ValidationError({name: [str(message) for message in messages] for name, messages in asked.errors.items()})
    return asked.qs
