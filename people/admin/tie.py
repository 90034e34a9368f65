from django.contrib import admin
from unfold.contrib.filters.admin import ChoicesDropdownFilter

from people.models import Person, SamePerson, Tie

from .record import DeskFilter, RecordAdmin


@admin.register(Tie)
class TieAdmin(RecordAdmin):
    list_display = ("reference", "person", "kind", "other", "certainty", "desk")
    list_filter = (("kind", ChoicesDropdownFilter), ("certainty", ChoicesDropdownFilter), DeskFilter)
    sortable_by = ()
    search_named = ("person", "other")
    search_help_text = "A name, or a reference"
    link_filters = ("person", "other")
    fieldsets = (
        (
            None,
            {
                "description": "Read as: the first person is the … of the other. One row serves both directions.",
                "fields": ["person", "kind", "other", "certainty", "words"],
            },
        ),
    )
    label_uses = ("person", "other")

    def label(self, row, labels):
        return f"{labels.of(Person, row.person_id)}: {row.get_kind_display()} of {labels.of(Person, row.other_id)}"


@admin.register(SamePerson)
class SamePersonAdmin(RecordAdmin):
    list_display = ("reference", "first", "second", "verdict", "reason", "created_by", "desk")
    list_filter = (("verdict", ChoicesDropdownFilter), DeskFilter)
    sortable_by = ()
    search_named = ("first", "second")
    search_help_text = "A name, or a reference"
    fieldsets = ((None, {"fields": ["first", "second", "verdict", "reason"]}),)

    def check_row(self, request, row, form):
        """The pair is kept in the order of ids; whoever fills the form need not know."""
        if row.first_id and row.second_id and row.second_id < row.first_id:
            row.first, row.second = row.second, row.first
        super().check_row(request, row, form)
