from django.contrib import admin
from unfold.contrib.filters.admin import ChoicesDropdownFilter, RangeDateFilter

from config.shared.span_filter import span_filter
from people.admin.record import DeskFilter, RecordAdmin, tab
from sources.models import ExpertReport, NoteConcern, Source, Statement

from .boxes import EXPERT_BOXES, NOTE_BOXES, STATEMENT_BOXES


class ParticularsAdmin(RecordAdmin):
    """A one-to-one row called after its source."""

    search_named = ("source",)
    search_help_text = "Words of the source's title, or a reference"
    link_filters = ("source",)
    label_uses = ("source",)

    def label(self, row, labels):
        return f"{row} · {labels.of(Source, row.source_id)}"


class DiplomaticNoteAdmin(ParticularsAdmin):
    """Registered in ``cases``, where saving a note also plans the reminders of its reply."""

    list_display = ("reference", "source", "direction", "kind", "sender", "addressee", "sent", "reply_due_on", "desk")
    list_filter = (
        ("direction", ChoicesDropdownFilter),
        ("kind", ChoicesDropdownFilter),
        ("tone", ChoicesDropdownFilter),
        span_filter("sent"),
        ("reply_due_on", RangeDateFilter),
        DeskFilter,
    )
    sortable_by = ("sent", "reply_due_on")
    search_named = ("source", "sender", "addressee")
    search_text = ("number",)
    search_help_text = "Words of the title, number, sender or addressee, or a reference"
    link_filters = ("source", "sender", "addressee")
    fieldsets = ((None, {"fields": ["source", *NOTE_BOXES]}),)
    inlines = (tab(NoteConcern, "person", "group", "organisation", "words", verbose_name_plural="concerns"),)


@admin.register(ExpertReport)
class ExpertReportAdmin(ParticularsAdmin):
    list_display = ("reference", "source", "kind", "expert", "institution", "done", "desk")
    list_filter = (("kind", ChoicesDropdownFilter), span_filter("done"), DeskFilter)
    sortable_by = ("done",)
    search_named = ("source", "expert", "institution")
    search_help_text = "Words of the title, expert or institution, or a reference"
    fieldsets = ((None, {"fields": ["source", *EXPERT_BOXES]}),)


@admin.register(Statement)
class StatementAdmin(ParticularsAdmin):
    list_display = ("reference", "source", "speaker", "speaker_group", "on_behalf_of", "said", "audience", "desk")
    list_filter = (span_filter("said"), DeskFilter)
    sortable_by = ("said",)
    search_named = ("source", "speaker", "on_behalf_of")
    search_help_text = "Words of the title, speaker, or a reference"
    link_filters = ("source", "speaker")
    fieldsets = ((None, {"fields": ["source", *STATEMENT_BOXES]}),)
