"""Lists by partial date: rows whose span may touch the days asked for."""

from datetime import date

from django.contrib.admin import SimpleListFilter
from unfold.contrib.filters.admin import TextFilter
from unfold.contrib.filters.forms import RangeDateForm

from .partial_dates import overlaps


class SpanFilter(TextFilter):
    """``<name>_from`` and ``<name>_to`` are ISO days, both included; what is no day is ignored."""

    template = "unfold/filters/filters_date_range.html"
    field_name = ""

    @classmethod
    def parameters(cls):
        return [f"{cls.field_name}_from", f"{cls.field_name}_to"]

    def __init__(self, request, params, model, model_admin):
        self.title = getattr(model, self.field_name).short_description
        self.parameter_name = self.field_name
        self.request = request
        super(SimpleListFilter, self).__init__(request, params, model, model_admin)
        for name in self.parameters():
            if name in params:
                value = params.pop(name)
                self.used_parameters[name] = value[-1] if isinstance(value, list) else value
        self.lookup_choices = []

    def expected_parameters(self):
        return self.parameters()

    def queryset(self, request, queryset):
        start, end = (_day(self.used_parameters.get(name)) for name in self.parameters())
        if start is None and end is None:
            return queryset
        return queryset.filter(overlaps(self.field_name, start, end))

    def choices(self, changelist):
        yield {
            "request": self.request,
            "parameter_name": self.field_name,
            "form": RangeDateForm(
                name=self.field_name, data={name: self.used_parameters.get(name) for name in self.parameters()}
            ),
        }


def span_filter(name):
    return type(f"{name.title()}SpanFilter", (SpanFilter,), {"field_name": name, "title": name, "parameter_name": name})


def _day(text):
    try:
        return date.fromisoformat(text or "")
    except ValueError:
        return None
