from django.contrib import admin
from unfold.contrib.filters.admin import ChoicesDropdownFilter

from cases.models import Charge, Counsel, Defendant, Measure, Outcome
from config.shared.span_filter import span_filter
from people.admin.record import DeskFilter, RecordAdmin, tab
from people.models import Person, PersonGroup


@admin.register(Defendant)
class DefendantAdmin(RecordAdmin):
    list_display = ("who", "reference", "proceeding", "aggravation", "desk")
    list_filter = (DeskFilter,)
    sortable_by = ()
    search_named = ("person", "group", "proceeding")
    search_help_text = "A name, words of the proceeding's title, or a reference"
    link_filters = ("person", "group", "proceeding")
    fieldsets = ((None, {"fields": ["proceeding", ("person", "group"), "aggravation", "note"]}),)
    inlines = (
        tab(Charge, "article", "part", "code", "status", "status_since", verbose_name_plural="charges"),
        tab(Measure, "kind", "words", "since", "until", verbose_name_plural="measures"),
        tab(Counsel, "lawyer", "is_appointed", "since", "until", verbose_name_plural="counsel"),
        tab(
            Outcome,
            "kind",
            "decided",
            "term_amount",
            "term_unit",
            "amount",
            "currency",
            verbose_name_plural="outcomes",
        ),
    )
    label_uses = ("person", "group")

    def label(self, row, labels):
        who = labels.of(Person, row.person_id) if row.person_id else labels.of(PersonGroup, row.group_id)
        return f"{who} · {row}"


@admin.register(Measure)
class MeasureAdmin(RecordAdmin):
    list_display = ("reference", "defendant", "kind", "since", "until", "desk")
    list_filter = (("kind", ChoicesDropdownFilter), span_filter("since"), DeskFilter)
    sortable_by = ("since", "until")
    link_filters = ("defendant",)
    fieldsets = ((None, {"fields": ["defendant", ("kind", "words"), "since", "until", "detention"]}),)


@admin.register(Counsel)
class CounselAdmin(RecordAdmin):
    list_display = ("reference", "lawyer", "defendant", "is_appointed", "since", "until", "desk")
    list_filter = (DeskFilter,)
    sortable_by = ("since", "until")
    search_named = ("lawyer",)
    search_help_text = "A name, or a reference"
    link_filters = ("defendant", "lawyer")
    fieldsets = ((None, {"fields": ["defendant", ("lawyer", "is_appointed"), "since", "until"]}),)
