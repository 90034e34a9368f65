from django.contrib import admin
from unfold.contrib.filters.admin import ChoicesDropdownFilter

from people.models import Organisation, OrganisationName

from .person import NAME_BOXES
from .record import DeskFilter, RecordAdmin, tab


@admin.register(Organisation)
class OrganisationAdmin(RecordAdmin):
    list_display = ("name", "reference", "kind", "country", "place", "part_of", "desk")
    list_filter = (("kind", ChoicesDropdownFilter), DeskFilter)
    sortable_by = ("name", "kind", "country")
    search_named = ("self",)
    search_help_text = "A name in any script, or a reference"
    fieldsets = ((None, {"fields": ["kind", ("country", "place"), "part_of", "description"]}),)
    inlines = (tab(OrganisationName, *NAME_BOXES, on_new_rows=True, verbose_name_plural="names"),)

    @admin.display(description="name", ordering="display_name")
    def name(self, organisation):
        return organisation.display_name or "(no name yet)"
