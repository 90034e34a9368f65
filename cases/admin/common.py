"""Tables that hold for every desk: rules of law, holidays. Staff read them, coordinators keep them."""

from django.contrib import admin
from unfold.contrib.filters.admin import BooleanRadioFilter, ChoicesDropdownFilter, RangeDateFilter

from cases.models import Holiday, TimeLimit
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


@admin.register(TimeLimit)
class TimeLimitAdmin(CommonTableAdmin):
    list_display = (
        "code",
        "jurisdiction",
        "subject",
        "term",
        "article",
        "valid_from",
        "valid_to",
        "verified_by_counsel",
    )
    list_filter = (
        ("jurisdiction", ChoicesDropdownFilter),
        ("day_basis", ChoicesDropdownFilter),
        ("verified_by_counsel", BooleanRadioFilter),
    )
    sortable_by = ("code", "article")
    search_fields = ("code", "subject", "article", "trigger")
    search_help_text = "Code, article, or what it limits"
    fieldsets = (
        (None, {"fields": [("code", "jurisdiction"), "track", "trigger", "subject"]}),
        (
            "How it runs",
            {"fields": [("amount", "unit"), ("day_basis", "start_rule"), "rolls_to_working_day"]},
        ),
        (
            "The law",
            {
                "fields": ["article", ("valid_from", "valid_to"), "source", "note"],
                "description": "Source: S statute text, S* statute known to have changed since, S2 secondary page, "
                "O own knowledge.",
            },
        ),
        ("Check", {"fields": [("verified_by_counsel", "verified_on")]}),
    )

    def label(self, row, labels):
        return f"{row.code} · {row.article} · {row.subject}"

    @admin.display(description="term")
    def term(self, limit):
        return f"{limit.amount} {limit.get_unit_display()}" if limit.amount else limit.get_unit_display()


@admin.register(Holiday)
class HolidayAdmin(CommonTableAdmin):
    list_display = ("day", "jurisdiction", "name", "is_working", "source")
    list_filter = (("jurisdiction", ChoicesDropdownFilter), ("day", RangeDateFilter))
    sortable_by = ("day",)
    search_fields = ("name",)
    search_help_text = "Name"
    fieldsets = ((None, {"fields": [("jurisdiction", "day"), "name", "is_working", "source"]}),)

    def label(self, row, labels):
        return f"{row.day} {row.name}"
