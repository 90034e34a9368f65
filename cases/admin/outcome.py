from django.contrib import admin
from unfold.contrib.filters.admin import ChoicesDropdownFilter

from cases.actions.outcomes import save_outcome
from cases.models import Outcome
from cases.pages.timeline_entries import outcome_words
from config.shared.span_filter import span_filter
from people.admin.record import DeskFilter, RecordAdmin


@admin.register(Outcome)
class OutcomeAdmin(RecordAdmin):
    list_display = ("reference", "kind", "defendant", "proceeding", "decided", "penalty", "ends_on", "desk")
    list_filter = (("kind", ChoicesDropdownFilter), span_filter("decided"), DeskFilter)
    sortable_by = ("decided", "ends_on")
    search_named = ("proceeding",)
    search_help_text = "Words of the proceeding's title, or a reference"
    link_filters = ("defendant", "proceeding")
    fieldsets = (
        (None, {"fields": [("proceeding", "defendant"), "kind", "decided"]}),
        (
            "Penalty",
            {
                "fields": [
                    ("term_amount", "term_unit"),
                    "starts",
                    ("credit_days", "credit_ratio"),
                    ("mci_count", "amount", "currency"),
                ]
            },
        ),
        (
            "Its last day",
            {
                "fields": [("ends_on", "ends_by_hand"), "ends_reason"],
                "description": "Reckoned from the term, the day it runs from and the credit. "
                "Set by hand, it needs the day and the reason. It is no promise of release.",
            },
        ),
        ("How we know", {"fields": [("notice_form", "has_document"), "certainty", "note"]}),
    )

    @admin.display(description="penalty")
    def penalty(self, outcome):
        return outcome_words(outcome).removeprefix(outcome.get_kind_display()).removeprefix(", ")

    def write(self, row, *, by, version, now):
        save_outcome(row, by=by, version=version)
