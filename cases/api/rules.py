"""Rules of law, read only: they are edited on their page, with a view of what would change."""

import django_filters

from cases.enums import TriggerKind
from cases.lawbook import triggers_of
from cases.models import Holiday, TimeLimit
from config.shared.api import RuledViewSet


class InForceFilter(django_filters.DateFilter):
    def __init__(self):
        super().__init__(label="Versions in force on this day")

    def filter(self, queryset, value):
        return queryset if value is None else queryset.in_force(value)


class TriggerFilter(django_filters.ChoiceFilter):
    def __init__(self):
        super().__init__(choices=TriggerKind.choices, label="Rules this kind of trigger may set off")

    def filter(self, queryset, value):
        return queryset.filter(trigger__in=triggers_of(value)) if value else queryset


class TimeLimitViewSet(RuledViewSet):
    model = TimeLimit
    lookup_value_regex = r"\d{1,9}"
    http_method_names = ["get", "head", "options"]
    own_filters = {"in_force_on": InForceFilter(), "trigger_kind": TriggerFilter()}
    default_ordering = "code"


class HolidayViewSet(RuledViewSet):
    model = Holiday
    lookup_value_regex = r"\d{1,9}"
    http_method_names = ["get", "head", "options"]
    default_ordering = "day"
