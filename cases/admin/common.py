"""Tables that hold for every desk: rules of law, holidays. Staff read them, coordinators keep them."""

from django.contrib import admin
from unfold.contrib.filters.admin import BooleanRadioFilter, ChoicesDropdownFilter, RangeDateFilter

from cases.models import Holiday
from config.shared.admin import RuledAdmin
from people import audit


class CommonTableAdmin(RuledAdmin):
    def get_fieldsets(self, request, obj=None):
        return [(title, dict(options)) for title, options in super().get_fieldsets(request, obj)]

    def save_row(self, row, *, by, version=None, now):
        adding = row._state.adding
        row.full_clean()
        row.save()
        noun = row._meta.model_name
        audit.record(by, f"{noun}.created" if adding else f"{noun}.changed", row)


@admin.register(Holiday)
class HolidayAdmin(CommonTableAdmin):
    list_display = ("day", "jurisdiction", "name", "is_working", "source")
    list_filter = (
        ("jurisdiction", ChoicesDropdownFilter),
        ("day", RangeDateFilter),
        ("is_working", BooleanRadioFilter),
    )
    sortable_by = ("day",)
    search_fields = ("name",)
    search_help_text = "Name"
    fieldsets = (
        (
            None,
            {
                "fields": [("jurisdiction", "day"), "name", "is_working", "source"],
                "description": "A day off, or a Saturday or Sunday worked for a day off moved elsewhere. Terms "
                "reckoned from now on look at it; deadlines on record keep their moment until rule or trigger moves.",
            },
        ),
    )

    def label(self, row, labels):
        return f"{row.day} {row.name}"
