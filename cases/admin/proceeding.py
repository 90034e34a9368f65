from django.contrib import admin
from unfold.contrib.filters.admin import ChoicesDropdownFilter

from cases.models import Defendant, Exhibit, Hearing, Proceeding, ProceedingStage
from config.shared.span_filter import span_filter
from people.admin.record import DeskFilter, RecordAdmin, RecordTab, tab

from .item import court_time


class HearingTab(RecordTab):
    """The sittings of a proceeding; each is added and moved on its own page, where its reminders go with it."""

    model = Hearing
    fields = ("kind", "court_time", "expected", "status", "result")
    readonly_fields = ("court_time",)
    verbose_name_plural = "hearings"
    ordering = ("starts_at",)

    @admin.display(description="court's time")
    def court_time(self, hearing):
        return court_time(hearing.starts_at, hearing.zone)

    def has_add_permission(self, request, obj=None):
        return False

    def has_change_permission(self, request, obj=None):
        return False


@admin.register(Proceeding)
class ProceedingAdmin(RecordAdmin):
    list_display = ("title", "reference", "kind", "stage", "court", "number", "opened", "case", "desk")
    list_filter = (
        ("kind", ChoicesDropdownFilter),
        ("stage", ChoicesDropdownFilter),
        ("jurisdiction", ChoicesDropdownFilter),
        span_filter("opened"),
        DeskFilter,
    )
    sortable_by = ("title", "opened")
    search_text = ("title", "number")
    search_named = ("case", "court")
    search_help_text = "Words of the title, the number, the court, or a reference"
    link_filters = ("case", "court", "judge", "prosecutor")
    fieldsets = (
        (None, {"fields": ["case", "title", ("kind", "jurisdiction"), ("stage", "number")]}),
        (
            "Court",
            {"fields": [("court", "court_words"), "place", ("judge", "prosecutor")]},
        ),
        ("Course", {"fields": ["opened", "closed", "follows", "notes"]}),
    )
    inlines = (
        tab(Defendant, "person", "group", "aggravation", "note", verbose_name_plural="defendants"),
        HearingTab,
        tab(ProceedingStage, "stage", "reached", "notice_form", "certainty", "note", verbose_name_plural="stages"),
        tab(
            Exhibit,
            "source",
            "number",
            "offered_by",
            "treatment",
            "is_challenged",
            "note",
            verbose_name_plural="exhibits",
        ),
    )


@admin.register(ProceedingStage)
class ProceedingStageAdmin(RecordAdmin):
    list_display = ("reference", "proceeding", "stage", "reached", "notice_form", "certainty", "desk")
    list_filter = (("stage", ChoicesDropdownFilter), span_filter("reached"), DeskFilter)
    sortable_by = ("reached",)
    search_named = ("proceeding",)
    search_help_text = "Words of the proceeding's title, or a reference"
    link_filters = ("proceeding",)
    fieldsets = ((None, {"fields": ["proceeding", "stage", "reached", ("notice_form", "certainty"), "note"]}),)
