from django.contrib import admin
from unfold.contrib.filters.admin import ChoicesDropdownFilter

from people.models import Place, PlaceName

from .person import NAME_BOXES
from .record import DeskFilter, RecordAdmin, tab


@admin.register(Place)
class PlaceAdmin(RecordAdmin):
    list_display = ("name", "reference", "kind", "part_of", "likely_identity", "desk")
    list_filter = (("kind", ChoicesDropdownFilter), DeskFilter)
    sortable_by = ("name", "kind")
    search_named = ("self",)
    search_text = ("known_as", "likely_identity")
    search_help_text = "A name in any script, or a reference"
    fieldsets = (
        (None, {"fields": ["kind", "part_of", "known_as", "likely_identity"]}),
        ("On the map", {"fields": [("latitude", "longitude"), "point_precision"]}),
    )
    inlines = (tab(PlaceName, *NAME_BOXES, on_new_rows=True, verbose_name_plural="names"),)

    @admin.display(description="name", ordering="display_name")
    def name(self, place):
        return place.display_name or place.known_as or "(no name yet)"
