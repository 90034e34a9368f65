"""Exhibits, with what the court said of each and who challenged it."""

from django.contrib import admin
from unfold.contrib.filters.admin import BooleanRadioFilter, ChoicesDropdownFilter

from cases.actions.exhibits import save_challenge, save_ruling
from cases.models import Exhibit, ExhibitChallenge, ExhibitRuling
from people.admin.record import DeskFilter, RecordAdmin, RecordTab


class RulingTab(RecordTab):
    model = ExhibitRuling
    fields = ("treatment", "ruled", "words")
    verbose_name_plural = "rulings"

    def write(self, row, *, by, version, now):
        save_ruling(row, by=by, version=version)


class ChallengeTab(RecordTab):
    model = ExhibitChallenge
    fields = ("by_side", "by_words", "made", "grounds", "result", "decided", "result_words")
    verbose_name_plural = "challenges"

    def write(self, row, *, by, version, now):
        save_challenge(row, by=by, version=version)


@admin.register(Exhibit)
class ExhibitAdmin(RecordAdmin):
    list_display = ("reference", "source", "proceeding", "number", "offered_by", "treatment", "is_challenged", "desk")
    list_filter = (
        ("offered_by", ChoicesDropdownFilter),
        ("treatment", ChoicesDropdownFilter),
        ("is_challenged", BooleanRadioFilter),
        ("cited_in_verdict", BooleanRadioFilter),
        DeskFilter,
    )
    sortable_by = ()
    search_named = ("source", "proceeding")
    search_help_text = "Words of the source's or the proceeding's title, or a reference"
    link_filters = ("source", "proceeding")
    fieldsets = (
        (None, {"fields": [("proceeding", "source"), ("number", "offered_by"), "treatment", "note"]}),
        (
            "How the court used it",
            {"fields": [("prompted_charge", "is_challenged"), ("cited_in_indictment", "cited_in_verdict")]},
        ),
    )
    inlines = (RulingTab, ChallengeTab)
