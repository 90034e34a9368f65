from django.contrib import admin
from django.shortcuts import redirect
from unfold.contrib.filters.admin import BooleanRadioFilter, ChoicesDropdownFilter, RangeDateFilter

from config.shared.admin import act
from config.shared.ruled_forms import RuledForm
from config.shared.span_filter import span_filter
from people.admin.record import DeskFilter, RecordAdmin, RecordStack, RecordTab, tab
from sources.enums import SourceKind
from sources.models import DiplomaticNote, EvidenceFile, ExpertReport, Source, Statement, Testimony

from .boxes import EXPERT_BOXES, FILE_COLUMNS, NOTE_BOXES, STATEMENT_BOXES, TESTIMONY_BOXES
from .same_address import ask_why_again


class FileTab(RecordTab):
    """Files come in through their own streamed door; here they are listed."""

    model = EvidenceFile
    fields = FILE_COLUMNS
    verbose_name_plural = "files"

    def has_add_permission(self, request, obj=None):
        return False

    def has_change_permission(self, request, obj=None):
        return False

    def get_queryset(self, request):
        return super().get_queryset(request).collected()


class SourceForm(RuledForm):
    def clean(self):
        cleaned = super().clean()
        if "url" in self.changed_data and "duplicate_reason" in self.fields:
            row = self.instance
            ask_why_again(self, self.request.user, but=None if row._state.adding else row.pk)
        return cleaned


# An empty form is short: what a press report or a statement comes with. The rest folds away.
SHORT = ["url", "duplicate_reason", "title", ("kind", "language"), "publisher", "published", "summary", "text"]
REST = ["author", "publisher_words", "is_machine_translated", "received_on", "archive_url", "text_direction"]


def particulars(model, *fields, title, **options):
    return tab(model, *fields, base=RecordStack, max_num=1, verbose_name_plural=title, **options)


@admin.register(Source)
class SourceAdmin(RecordAdmin):
    form = SourceForm

    class Media:
        js = ("arasha/same_address.js",)

    list_display = ("title", "reference", "kind", "publisher", "published", "received_on", "graded", "desk")
    list_filter = (
        ("kind", ChoicesDropdownFilter),
        ("reliability", ChoicesDropdownFilter),
        ("credibility", ChoicesDropdownFilter),
        span_filter("published"),
        ("received_on", RangeDateFilter),
        ("is_machine_translated", BooleanRadioFilter),
        DeskFilter,
    )
    sortable_by = ("title", "published", "received_on")
    search_text = ("title",)
    search_named = ("author", "publisher")
    search_help_text = "Words of the title, author or publisher, or a reference"
    link_filters = ("author", "publisher", "part_of")
    fieldsets = (
        (
            None,
            {
                "fields": [
                    "kind",
                    "title",
                    ("author", "publisher"),
                    "publisher_words",
                    ("language", "is_machine_translated"),
                    "published",
                    "received_on",
                    ("url", "archive_url"),
                    "duplicate_reason",
                    ("part_of", "origin"),
                    "summary",
                    ("text", "text_direction"),
                ]
            },
        ),
        (
            "Grading (Admiralty)",
            {
                "fields": [("reliability", "credibility")],
                "description": "The source and the information are graded apart: a reliable source can err.",
            },
        ),
    )
    inlines = (
        particulars(Testimony, *TESTIMONY_BOXES, title="testimony", readonly_fields=("status",)),
        particulars(DiplomaticNote, *NOTE_BOXES, title="diplomatic note"),
        particulars(ExpertReport, *EXPERT_BOXES, title="expert report"),
        particulars(Statement, *STATEMENT_BOXES, title="statement", on_new_rows=True),
        FileTab,
    )
    actions_detail = ("add_files",)
    # Which one-to-one particulars belong to which kind; others show only where a row exists already.
    particulars_of = {
        "testimony": Testimony,
        "diplomatic_note": DiplomaticNote,
        "expert_report": ExpertReport,
        "statement": Statement,
    }

    def get_fieldsets(self, request, obj=None):
        sets = super().get_fieldsets(request, obj)
        if obj is not None:
            return sets
        grading, desk = sets[1], sets[-1]
        rest = {"fields": [*REST, ("part_of", "origin")], "classes": ["collapse"]}
        return [(None, {"fields": SHORT}), desk, ("More about it", rest), grading]

    def get_changeform_initial_data(self, request):
        given = super().get_changeform_initial_data(request)
        kind = request.GET.get("kind", SourceKind.PRESS_REPORT)
        return given | ({"kind": kind} if kind in SourceKind.values else {})

    @act("view", description="Files", icon="attach_file")
    def add_files(self, request, object_id):
        return redirect("source_files", pk=self.found_for(request, object_id, "view").pk)

    @admin.display(description="grade", ordering="reliability")
    def graded(self, source):
        return f"{source.reliability}{source.credibility}"

    def get_inline_instances(self, request, obj=None):
        tabs = super().get_inline_instances(request, obj)
        if obj is None:
            return tabs
        fitting = {self.particulars_of.get(obj.kind), EvidenceFile}
        return [each for each in tabs if each.model in fitting]
