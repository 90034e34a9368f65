"""``?name=``: what is called something like that in any script, best first, with the name that matched and why."""

import django_filters
from rest_framework.exceptions import ValidationError
from rest_framework.response import Response

from config.shared.as_of import is_asked
from people.finding import LONGEST, find_called

MOST = 50


class NameFilter(django_filters.CharFilter):
    """Declared so that the parameter is known and described; the view finds and sorts."""

    def __init__(self):
        super().__init__(
            label=f"A name in any script and spelling, part of one, or initials. At most {MOST} rows, likeliest first.",
            max_length=LONGEST,
        )

    def filter(self, queryset, value):
        return queryset


class ExactFilter(django_filters.TypedChoiceFilter):
    def __init__(self):
        super().__init__(
            label="With name: only these very letters, case, accents and separators apart.",
            choices=[("true", "true"), ("false", "false")],
            coerce=lambda text: text == "true",
            empty_value=None,
        )

    def filter(self, queryset, value):
        return queryset


class FoundByName:
    """For a resource whose rows have names."""

    own_filters = {"name": NameFilter(), "name_exact": ExactFilter()}

    def list(self, request):
        text = request.query_params.get("name", "").strip()
        if not text or is_asked(request):
            return super().list(request)
        for parameter in ("ordering", "cursor", "page_size", "count"):
            if parameter in request.query_params:
                raise ValidationError({parameter: "With name, rows are sorted by likeness and come on one page."})
        queryset = self.asked_rows()
        exact = request.query_params.get("name_exact") == "true"
        found = {one.owner_id: one for one in find_called(self.model, request.user, text, limit=MOST, exact=exact)}
        rows = list(queryset.filter(pk__in=found).order_by().values(*self.columns(), **self.annotations))
        rows.sort(key=lambda row: list(found).index(row["id"]))
        keys = [row["id"] for row in rows]
        results = self.told(rows)
        for key, result in zip(keys, results, strict=True):
            one = found[key]
            result["matched"] = {"name": one.name, "score": one.score, "why": one.why}
        return Response({"next": None, "results": results})
