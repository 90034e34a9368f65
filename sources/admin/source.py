from django.contrib import admin
from django.shortcuts import redirect
from unfold.contrib.filters.admin import BooleanRadioFilter, ChoicesDropdownFilter, RangeDateFilter

from config.shared.admin import act
from config.shared.span_filter import span_filter
from people.admin.record import DeskFilter, RecordAdmin, RecordStack, RecordTab, tab
from sources.models import DiplomaticNote, EvidenceFile, ExpertReport, Source, Statement, Testimony

from .boxes import EXPERT_BOXES, FILE_COLUMNS, NOTE_BOXES, STATEMENT_BOXES, TESTIMONY_BOXES


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


def particulars(model, *fields, title, **options):
    return tab(model, *fields, base=RecordStack, max_num=1, verbose_name_plural=title, **options)


@admin.register(Source)
class SourceAdmin(RecordAdmin):
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
                    "url",
                    "archive_url",
                    "part_of",
                    "summary",
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
        particulars(Statement, *STATEMENT_BOXES, title="statement"),
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

    @act("view", description="Files", icon="attach_file")
    def add_files(self, request, object_id):
        return redirect("source_files", pk=object_id)

    @admin.display(description="grade", ordering="reliability")
    def graded(self, source):
        return f"{source.reliability}{source.credibility}"

    def get_inline_instances(self, request, obj=None):
        tabs = super().get_inline_instances(request, obj)
        if obj is None:
            return tabs
        fitting = {self.particulars_of.get(obj.kind), EvidenceFile}
        return [each for each in tabs if each.model in fitting]
