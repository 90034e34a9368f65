from django.contrib import admin
from django.shortcuts import redirect
from unfold.contrib.filters.admin import ChoicesDropdownFilter
from unfold.decorators import action

from cases.models import (
    Case,
    CaseMember,
    Deadline,
    Detention,
    Disagreement,
    Event,
    Participation,
    Proceeding,
)
from people.admin.record import DeskFilter, RecordAdmin, tab

from .known import KnownHow


@admin.register(Case)
class CaseAdmin(KnownHow, RecordAdmin):
    list_display = ("title", "reference", "status", "priority", "kind", "jurisdiction", "desk")
    list_filter = (
        ("status", ChoicesDropdownFilter),
        ("priority", ChoicesDropdownFilter),
        ("kind", ChoicesDropdownFilter),
        ("jurisdiction", ChoicesDropdownFilter),
        DeskFilter,
    )
    sortable_by = ("title", "status", "priority")
    search_text = ("title",)
    search_help_text = "Words of the title, or a reference such as C-7K3F9"
    fieldsets = (
        (
            None,
            {
                "fields": [
                    "title",
                    ("kind", "jurisdiction"),
                    ("status", "priority"),
                    "closed_on",
                    "summary",
                ]
            },
        ),
    )
    inlines = (
        tab(CaseMember, "user", "duty", "until", verbose_name_plural="team"),
        tab(Participation, "person", "group", "role", "certainty", "note", verbose_name_plural="parts"),
        tab(Proceeding, "title", "kind", "stage", "court", "number", verbose_name_plural="proceedings"),
        tab(Detention, "person", "group", "kind", "began", "jurisdiction", verbose_name_plural="detentions"),
        tab(Event, "title", "kind", "happened", "place", verbose_name_plural="events"),
        tab(Deadline, "title", "kind", "due_at", "reason", verbose_name_plural="deadlines"),
        tab(Disagreement, "topic", "note", verbose_name_plural="disagreements"),
    )
    actions_detail = ("open_file", "known")

    @action(description="Open the case file", icon="folder_open")
    def open_file(self, request, object_id):
        return redirect("case_file", pk=self.found_for(request, object_id, "view").pk)


@admin.register(CaseMember)
class CaseMemberAdmin(RecordAdmin):
    list_display = ("reference", "user", "duty", "case", "until", "desk")
    list_filter = (("duty", ChoicesDropdownFilter), DeskFilter)
    sortable_by = ("until",)
    search_named = ("case",)
    search_help_text = "Words of the case's title, or a reference"
    link_filters = ("case", "user")
    fieldsets = ((None, {"fields": ["case", "user", "duty", "until"]}),)


@admin.register(Participation)
class ParticipationAdmin(RecordAdmin):
    list_display = ("reference", "who", "role", "case", "certainty", "desk")
    list_filter = (("role", ChoicesDropdownFilter), ("certainty", ChoicesDropdownFilter), DeskFilter)
    sortable_by = ()
    search_named = ("person", "group", "case")
    search_help_text = "A name, words of the case's title, or a reference"
    link_filters = ("person", "group", "case")
    fieldsets = ((None, {"fields": ["case", ("person", "group"), ("role", "certainty"), "note"]}),)
