"""What was done to people for a case, or for speaking."""

from django.contrib import admin
from unfold.contrib.filters.admin import ChoicesDropdownFilter

from cases.models import Citation, Reprisal
from config.shared.span_filter import span_filter
from people.admin.record import AboutTab, DeskFilter, RecordAdmin, tab


@admin.register(Reprisal)
class ReprisalAdmin(RecordAdmin):
    """A reprisal on a colleague belongs to no case by itself, so the desk is asked for; else it is that of its case or
    of the one it was done to."""

    asks_desk = True
    list_display = (
        "who",
        "witness",
        "staff",
        "reference",
        "kind",
        "happened",
        "by_whom",
        "money",
        "state",
        "case",
        "desk",
    )
    list_filter = (
        ("kind", ChoicesDropdownFilter),
        ("state", ChoicesDropdownFilter),
        span_filter("happened"),
        DeskFilter,
    )
    sortable_by = ("happened",)
    search_named = ("person", "group", "by_whom")
    search_help_text = "A name, or a reference"
    link_filters = ("person", "group", "witness", "case", "proceeding")
    fieldsets = (
        (
            "Against whom: one of these",
            {
                "fields": [("person", "group"), ("witness", "staff")],
                "description": "A witness by their code. Of a protected witness write nothing that names them.",
            },
        ),
        (
            "What was done",
            {
                "fields": [
                    ("kind", "state"),
                    "happened",
                    "settled",
                    ("by_whom", "by_whom_words"),
                    ("case", "proceeding"),
                    "description",
                ]
            },
        ),
        (
            "Fine or device",
            {
                "fields": [("amount", "currency"), "amount_is_minimum", "device"],
                "description": "An amount only with its currency. A fine whose amount is not known has neither.",
            },
        ),
    )
    inlines = (tab(Citation, "source", "locator", "certainty", "note", base=AboutTab, verbose_name_plural="sources"),)

    @admin.display(description="money")
    def money(self, reprisal):
        if reprisal.amount is None:
            return ""
        return f"{'over ' if reprisal.amount_is_minimum else ''}{reprisal.amount:,.0f} {reprisal.currency}"
