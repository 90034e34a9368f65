from django.contrib import admin
from unfold.contrib.filters.admin import ChoicesDropdownFilter

from cases.models import Event, EventPart
from config.shared.span_filter import span_filter
from people.admin.record import DeskFilter, RecordAdmin, tab


@admin.register(Event)
class EventAdmin(RecordAdmin):
    list_display = ("title", "reference", "kind", "happened", "place", "case", "certainty", "desk")
    list_filter = (
        ("kind", ChoicesDropdownFilter),
        ("certainty", ChoicesDropdownFilter),
        span_filter("happened"),
        DeskFilter,
    )
    sortable_by = ("happened",)
    search_text = ("title",)
    search_named = ("case", "place")
    search_help_text = "Words of the title or the case's, a place, or a reference"
    link_filters = ("case", "place")
    fieldsets = (
        (None, {"fields": ["title", ("kind", "certainty"), ("case", "place"), "description"]}),
        ("When it happened, and when it was known", {"fields": ["happened", "ended", "family_told", "learned"]}),
    )
    inlines = (tab(EventPart, "person", "group", "organisation", "words", verbose_name_plural="who took part"),)
