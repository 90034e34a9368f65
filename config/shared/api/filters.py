"""Filters named like the fields. A filter nobody declared is an error, not a silence."""

import django_filters
from django.db.models import BooleanField, CharField, DateField, DateTimeField, IntegerField, Q
from rest_framework.exceptions import ValidationError

from config.shared.field_lists import field_rules
from config.shared.partial_dates import PartialDate, overlaps, surely_after, surely_before
from config.shared.tree import below

from .related_filters import OfRelated, exists
from .rows import partial_dates_of
from .selection import PARAMETERS
from .serializers import HIDDEN_OR_MISSING

PAGE_PARAMETERS = {"cursor", "page_size", "ordering", "format"} | PARAMETERS
TRUE_OR_FALSE = {
    "choices": [("true", "true"), ("false", "false")],
    "coerce": lambda text: text == "true",
    "empty_value": None,
}


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


class WithinFilter(LinkFilter):
    """By a row of a tree: what points at it, or at one below it. Steps lead over rows the reader may see alone."""

    def __init__(self, model, **kwargs):
        kwargs.setdefault("label", "The id of a row, for it and all below it")
        super().__init__(model, **kwargs)

    def condition(self, value, user):
        rows = type(value)._default_manager.permitted(user)
        return Q(**{f"{self.field_name}__in": below(rows, type(value).tree_key, value.pk)})

    def filter(self, queryset, value):
        return queryset if value is None else queryset.filter(self.condition(value, self.parent.request.user))


class KnownFilter(django_filters.TypedChoiceFilter):
    def __init__(self, name):
        super().__init__(label=f"Whether anything is known of {name}", **TRUE_OR_FALSE)
        self.known = ~Q(**{f"{name}_precision": ""})

    def filter(self, queryset, value):
        return queryset if value is None else queryset.filter(self.known if value else ~self.known)


class SpanFilter(django_filters.CharFilter):
    """A partial date against ``2018``, ``2018-03/2018-05`` and so on.

    ``overlaps``: may have been then, by what is known; an unknown date matches nothing, an open side reaches on.
    ``after``, ``before``: surely so, the whole span; a question without the end it asks about is an error.
    """

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
        edge = given.latest if self.how == "after" else given.earliest
        if edge is None:
            raise ValidationError({f"{self.partial_date}_{self.how}": "Nothing surely lies beyond an open end."})
        surely = surely_after if self.how == "after" else surely_before
        return queryset.filter(surely(self.partial_date, edge))


class SearchFilter(django_filters.CharFilter):
    def __init__(self, search):
        self.search = search
        super().__init__(label="Words to look for", max_length=200)

    def filter(self, queryset, value):
        return self.search(queryset, value, self.parent.request.user) if value else queryset


def filters_for(model, names, search=None) -> dict:
    """Parameter → filter. Partial dates give ``_overlaps``, ``_after``, ``_before`` and ``_known``; moments the middle
    two; what points into a tree ``_within``."""
    follows_merges = not getattr(model, "is_about_records", False)
    made = {}
    for name in names:
        if name in partial_dates_of(model):
            for how in ("overlaps", "after", "before"):
                made[f"{name}_{how}"] = SpanFilter(name, how)
            made[f"{name}_known"] = KnownFilter(name)
            continue
        field = model._meta.get_field(name)
        if field.is_relation:
            made[name] = LinkFilter(field.related_model, field_name=name, follows_merges=follows_merges)
            if hasattr(field.related_model, "tree_key"):
                made[f"{name}_within"] = WithinFilter(field.related_model, field_name=name)
        elif field.choices:
            # A row has one of them: nothing comes twice, and DISTINCT would sort by every column there is.
            made[name] = django_filters.MultipleChoiceFilter(choices=field.choices, distinct=False)
        elif isinstance(field, DateTimeField):
            made[f"{name}_after"] = django_filters.IsoDateTimeFilter(field_name=name, lookup_expr="gt")
            made[f"{name}_before"] = django_filters.IsoDateTimeFilter(field_name=name, lookup_expr="lt")
        elif isinstance(field, DateField):
            made[f"{name}_after"] = django_filters.DateFilter(field_name=name, lookup_expr="gt")
            made[f"{name}_before"] = django_filters.DateFilter(field_name=name, lookup_expr="lt")
        elif isinstance(field, BooleanField):
            made[name] = django_filters.TypedChoiceFilter(**TRUE_OR_FALSE)
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

    def filter_queryset(self, queryset):
        """What is asked of rows of another kind is asked of one and the same row."""
        together: dict = {}
        for name, value in self.form.cleaned_data.items():
            made = self.filters[name]
            if not isinstance(made, OfRelated):
                queryset = made.filter(queryset, value)
            elif value not in (None, "", []):
                together.setdefault(made.relation, []).append(made.condition(value, self.request.user))
        for relation, conditions in together.items():
            queryset = queryset.filter(exists(relation(self.request.user), conditions))
        return queryset


def is_open(made, name, model, roles) -> bool:
    """Whether the filter ``name`` of ``model`` is for ``roles`` (None: staff): for whoever may filter by each field it
    rests on, and without such a word for whoever may by the field of its name, if there is one."""
    rests_on = getattr(made, "rests_on", None) or [(model, name)] * (name in field_rules(model).names)
    for other, field in rests_on:
        rules = field_rules(other or model)
        if field not in (rules.of(roles) if roles else rules.on_screens).filterable:
            return False
    return True


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
