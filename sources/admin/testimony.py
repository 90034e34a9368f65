from django.contrib import admin
from django.http import Http404
from django.shortcuts import redirect
from unfold.contrib.filters.admin import BooleanRadioFilter, ChoicesDropdownFilter, RangeDateFilter

from config.shared.admin import act
from config.shared.span_filter import span_filter
from people.admin.record import DeskFilter, RecordAdmin, RecordTab, tab
from people.models import Person
from sources.enums import TestimonyStatus
from sources.models import (
    InterviewSession,
    KnowledgeLink,
    Review,
    Source,
    Testimony,
    TestimonySubject,
    Translation,
)

from .boxes import TESTIMONY_BOXES

HAND_IN = (TestimonyStatus.DRAFT, TestimonyStatus.SUBMITTED)


class ReviewTab(RecordTab):
    """The way of a testimony so far; a step is never rewritten."""

    model = Review
    fields = ("reviewer", "decision", "comment", "created_at")
    readonly_fields = ("created_at",)

    def has_add_permission(self, request, obj=None):
        return False

    def has_change_permission(self, request, obj=None):
        return False


@admin.register(Testimony)
class TestimonyAdmin(RecordAdmin):
    __test__ = False
    list_display = ("reference", "source", "witness", "status", "given", "language", "author", "desk")
    list_filter = (
        ("status", ChoicesDropdownFilter),
        ("mode", ChoicesDropdownFilter),
        ("coercion_suspected", BooleanRadioFilter),
        span_filter("given"),
        DeskFilter,
    )
    sortable_by = ("given",)
    search_named = ("source",)
    search_help_text = "Words of the source's title, or a reference"
    link_filters = ("witness", "session", "source")
    fieldsets = ((None, {"fields": ["source", *TESTIMONY_BOXES]}),)
    inlines = (
        tab(
            TestimonySubject,
            "person",
            "relation",
            "basis",
            "basis_words",
            "last_status",
            "last_status_at",
            verbose_name_plural="subjects",
        ),
        tab(
            Translation,
            "language",
            "text",
            "is_machine",
            "translator",
            "checked_by",
            "checked_at",
            verbose_name_plural="translations",
        ),
        ReviewTab,
    )
    label_uses = ("source",)
    actions_detail = ("add_files",)

    @act("view", description="Files", icon="attach_file")
    def add_files(self, request, object_id):
        """Files belong to the source of a testimony."""
        testimony = self.get_object(request, object_id)
        if testimony is None:
            raise Http404
        return redirect("source_files", pk=testimony.source_id)

    def label(self, row, labels):
        return f"{row} · {labels.of(Source, row.source_id)}"

    def get_readonly_fields(self, request, obj=None):
        """A form hands a testimony in; what a reviewer decides is not typed into it."""
        fixed = super().get_readonly_fields(request, obj)
        return fixed if obj is None or obj.status in HAND_IN else [*fixed, "status"]

    def formfield_for_choice_field(self, db_field, request, **kwargs):
        if db_field.name == "status":
            kwargs["choices"] = [(status.value, status.label) for status in HAND_IN]
        return super().formfield_for_choice_field(db_field, request, **kwargs)


@admin.register(TestimonySubject)
class TestimonySubjectAdmin(RecordAdmin):
    __test__ = False
    list_display = ("reference", "person", "testimony", "relation", "basis", "last_status", "last_status_at", "desk")
    list_filter = (("basis", ChoicesDropdownFilter), span_filter("last_status_at"), DeskFilter)
    sortable_by = ("last_status_at",)
    search_named = ("person",)
    search_help_text = "A name of the person spoken of, or a reference"
    link_filters = ("person", "testimony")
    fieldsets = (
        (
            None,
            {
                "fields": [
                    ("testimony", "person"),
                    ("relation", "relation_words"),
                    ("basis", "basis_words"),
                    "last_status",
                    "last_status_at",
                    "reason_given",
                    "health",
                ]
            },
        ),
    )
    inlines = (
        tab(
            KnowledgeLink,
            "position",
            "teller",
            "teller_words",
            "told",
            "coercion_suspected",
            verbose_name_plural="who told whom",
        ),
    )
    label_uses = ("person",)

    def label(self, row, labels):
        return f"{labels.of(Person, row.person_id)} · {row}"


@admin.register(Translation)
class TranslationAdmin(RecordAdmin):
    list_display = (
        "reference",
        "testimony",
        "language",
        "is_machine",
        "translator",
        "checked_by",
        "checked_at",
        "desk",
    )
    list_filter = (("is_machine", BooleanRadioFilter), DeskFilter)
    sortable_by = ("checked_at",)
    link_filters = ("testimony",)
    fieldsets = (
        (
            None,
            {"fields": ["testimony", ("language", "is_machine"), "text", "translator", "checked_by", "checked_at"]},
        ),
    )


@admin.register(Review)
class ReviewAdmin(RecordAdmin):
    list_display = ("reference", "testimony", "decision", "reviewer", "created_at", "desk")
    list_filter = (("decision", ChoicesDropdownFilter), DeskFilter)
    sortable_by = ("created_at",)
    link_filters = ("testimony",)
    fieldsets = ((None, {"fields": ["testimony", "reviewer", "decision", "comment"]}),)


@admin.register(InterviewSession)
class InterviewSessionAdmin(RecordAdmin):
    list_display = ("title", "reference", "held_on", "place", "mode", "languages", "desk")
    list_filter = (("mode", ChoicesDropdownFilter), ("held_on", RangeDateFilter), DeskFilter)
    sortable_by = ("title", "held_on")
    search_text = ("title",)
    search_named = ("place",)
    search_help_text = "Words of the title, a place, or a reference"
    fieldsets = ((None, {"fields": ["title", ("held_on", "place"), "team", "interpreter", ("languages", "mode")]}),)
