from django.contrib import admin
from django.shortcuts import redirect
from unfold.contrib.filters.admin import BooleanRadioFilter, ChoicesDropdownFilter, RangeDateFilter

from config.shared.admin import act
from config.shared.span_filter import span_filter
from people.admin.record import DeskFilter, RecordAdmin, RecordTab, tab
from people.models import Person
from sources.actions.testimonies import PERFORM, WAYS, save_part, save_testimony
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
from .evidence import ReadAlone
from .testimony_forms import CommentForm, TestimonyForm, VerifyForm


class ReviewTab(ReadAlone, RecordTab):
    """The way of a testimony so far; a step is never rewritten."""

    model = Review
    fields = ("decision", "reviewer", "comment", "created_at")


class TranslationTab(ReadAlone, RecordTab):
    """They are worked on beside the original, on their own page."""

    model = Translation
    fields = ("language", "is_machine", "translator", "checked_by", "checked_at")
    verbose_name_plural = "translations"


class Part:
    """For admins and tabs of what belongs to a testimony's content."""

    def write(self, row, *, by, version, now):
        save_part(row, by=by, version=version)


def step(name, icon):
    """A button for one act of the review, with its comment."""
    way = WAYS[name]

    @act(way.action, description=way.label, icon=icon)
    def take(self, request, object_id):
        return self.act_view(
            request,
            object_id,
            act=way.action,
            form_class=VerifyForm if way.asks_criteria else CommentForm,
            perform=PERFORM[name],
            title=way.label,
            done="Done: the step is on record.",
        )

    take.__name__ = name
    take.step = name
    return take


@admin.register(Testimony)
class TestimonyAdmin(RecordAdmin):
    """The status is moved by its acts alone."""

    __test__ = False
    form = TestimonyForm
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
        TranslationTab,
        ReviewTab,
    )
    label_uses = ("source",)
    actions_detail = (
        "read_it",
        "submit",
        "take_back",
        "request_changes",
        "verify",
        "publish",
        "withdraw_publication",
        "translate",
        "add_files",
    )

    submit = step("submit", "send")
    take_back = step("take_back", "undo")
    request_changes = step("request_changes", "reply")
    verify = step("verify", "verified")
    publish = step("publish", "public")
    withdraw_publication = step("withdraw_publication", "visibility_off")

    @act("view", description="Read and review", icon="chrome_reader_mode")
    def read_it(self, request, object_id):
        return redirect("testimony_review", pk=self.found_for(request, object_id, "view").pk)

    @act("view", description="Translations", icon="translate")
    def translate(self, request, object_id):
        return redirect("testimony_translations", pk=self.found_for(request, object_id, "view").pk)

    @act("view", description="Files", icon="attach_file")
    def add_files(self, request, object_id):
        """Files belong to the source of a testimony."""
        return redirect("source_files", pk=self.found_for(request, object_id, "view").source_id)

    def may_act(self, request, method, row):
        """Of the steps, those that fit the state it is in; only of these it is asked who may."""
        step_name = getattr(method, "step", None)
        return (step_name is None or row.status in WAYS[step_name].starts) and super().may_act(request, method, row)

    def label(self, row, labels):
        return f"{row} · {labels.of(Source, row.source_id)}"

    def get_fieldsets(self, request, obj=None):
        """A new testimony brings its source with it, from a title: one form."""
        sets = super().get_fieldsets(request, obj)
        if obj is None:
            title, options = sets[0]
            boxes = [box for box in options["fields"] if box not in ("source", ("author", "status"))]
            sets[0] = (title, {**options, "fields": ["source_title", "source", "author", *boxes]})
        return sets

    def get_readonly_fields(self, request, obj=None):
        return [*super().get_readonly_fields(request, obj), "status"]

    def get_changeform_initial_data(self, request):
        return {"author": request.user.pk, **super().get_changeform_initial_data(request)}

    def write(self, row, *, by, version, now):
        self.form.keep_new_source(row, by=by)
        save_testimony(row, by=by, version=version)


class KnowledgeTab(Part, RecordTab):
    model = KnowledgeLink
    fields = ("position", "teller", "teller_words", "told", "coercion_suspected")
    verbose_name_plural = "who told whom"


@admin.register(TestimonySubject)
class TestimonySubjectAdmin(Part, RecordAdmin):
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
    inlines = (KnowledgeTab,)
    label_uses = ("person",)

    def label(self, row, labels):
        return f"{labels.of(Person, row.person_id)} · {row}"


@admin.register(InterviewSession)
class InterviewSessionAdmin(RecordAdmin):
    list_display = ("title", "reference", "held_on", "place", "mode", "languages", "desk")
    list_filter = (("mode", ChoicesDropdownFilter), ("held_on", RangeDateFilter), DeskFilter)
    sortable_by = ("title", "held_on")
    search_text = ("title",)
    search_named = ("place",)
    search_help_text = "Words of the title, a place, or a reference"
    fieldsets = ((None, {"fields": ["title", ("held_on", "place"), "team", "interpreter", ("languages", "mode")]}),)
