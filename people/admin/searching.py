"""Searching lists and choosers: by any spelling of a name, by words of a title, by reference."""

from django.contrib import admin
from django.contrib.admin.views.main import SEARCH_VAR
from django.db.models import Case, Q, When

from people.finding import LONGEST, find_called


def named_like(model, user, term):
    """Keys of rows of ``model`` called something like ``term``, by the names ``user`` may see; by title where they
    have none."""
    if not hasattr(model, "names"):
        return model._default_manager.permitted(user).filter(title__icontains=term).order_by().values("pk")
    return [found.owner_id for found in find_called(model, user, term)]


class SearchedByName:
    """``search_text`` names text columns, ``search_named`` keys to persons, groups or organisations, or ``"self"`` for
    a list of these; references are always searched."""

    search_fields = ("reference",)
    search_help_text = "Reference"
    search_text = ()
    search_named = ()

    def get_search_results(self, request, queryset, search_term):
        term = " ".join(search_term.split())[:LONGEST]
        if not term:
            return queryset, False
        found = Q(reference__startswith=term.upper())
        for column in self.search_text:
            found |= Q(**{f"{column}__icontains": term})
        for key in self.search_named:
            if key != "self":
                related = self.model._meta.get_field(key).related_model
                found |= Q(**{f"{key}__in": named_like(related, request.user, term)})
        if "self" not in self.search_named:
            return queryset.filter(found), False
        named = find_called(self.model, request.user, term)
        request.found_names = {one.owner_id: one for one in named}
        queryset = queryset.filter(found | Q(pk__in=[*request.found_names]))
        if named and "o" not in request.GET:  # best first, unless the reader sorts
            places = [When(pk=one.owner_id, then=place) for place, one in enumerate(named)]
            queryset = queryset.order_by(Case(*places, default=len(named)), *self.get_ordering(request))
        return queryset, False

    def get_list_display(self, request):
        """A list of what a search found says by which name."""
        columns = super().get_list_display(request)
        if "self" in self.search_named and request.GET.get(SEARCH_VAR, "").strip():
            return [columns[0], self._found_by(request), *columns[1:]]
        return columns

    def _found_by(self, request):
        @admin.display(description="found by")
        def found_by(row):
            found = getattr(request, "found_names", {}).get(row.pk)
            return f"{found.name} ({found.why})" if found else self.get_empty_value_display()

        return found_by
