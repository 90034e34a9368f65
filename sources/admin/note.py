from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.html import format_html_join
from unfold.contrib.filters.admin import ChoicesDropdownFilter, RangeDateFilter

from config.shared.admin import act
from config.shared.span_filter import span_filter
from people.admin.record import DeskFilter, tab
from sources.enums import SourceKind
from sources.models import ExpertReport, NoteConcern, Source, Statement

from .boxes import EXPERT_BOXES, NOTE_BOXES, STATEMENT_BOXES
from .one_step import OneStepAdmin


class ParticularsAdmin(OneStepAdmin):
    """A one-to-one row called after its source."""

    search_named = ("source",)
    search_help_text = "Words of the source's title, or a reference"
    link_filters = ("source",)
    label_uses = ("source",)

    def label(self, row, labels):
        return f"{row} · {labels.of(Source, row.source_id)}"


class DiplomaticNoteAdmin(ParticularsAdmin):
    """Registered in ``cases``, where saving a note also plans the reminders of its reply."""

    source_kind = SourceKind.DIPLOMATIC_NOTE
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
    inlines = (
        tab(NoteConcern, "person", "group", "organisation", "words", on_new_rows=True, verbose_name_plural="concerns"),
    )


@admin.register(ExpertReport)
class ExpertReportAdmin(ParticularsAdmin):
    source_kind = SourceKind.EXPERT_REPORT
    list_display = ("reference", "source", "kind", "expert", "institution", "done", "desk")
    list_filter = (("kind", ChoicesDropdownFilter), span_filter("done"), DeskFilter)
    sortable_by = ("done",)
    search_named = ("source", "expert", "institution")
    search_help_text = "Words of the title, expert or institution, or a reference"
    link_filters = ("source", "expert", "answers")
    fieldsets = ((None, {"fields": ["source", *EXPERT_BOXES]}),)
    actions_detail = ("counter",)

    @act("view", description="Counter-report…", icon="compare_arrows")
    def counter(self, request, object_id):
        """A form for the report that contradicts this one."""
        report = self.found_for(request, object_id, "view")
        if not self.has_add_permission(request):
            raise PermissionDenied
        return redirect(f"{reverse('admin:sources_expertreport_add')}?answers={report.pk}")

    def may_act(self, request, method, row):
        return self.has_add_permission(request) and super().may_act(request, method, row)

    def get_fieldsets(self, request, obj=None):
        sets = super().get_fieldsets(request, obj)
        if obj is not None:
            sets[0][1]["fields"] = [*sets[0][1]["fields"], self._contradicted(request)]
        return sets

    def get_readonly_fields(self, request, obj=None):
        fixed = super().get_readonly_fields(request, obj)
        return fixed if obj is None else [*fixed, self._contradicted(request)]

    def _contradicted(self, request):
        """The other end of ``answers``: reports that contradict this one, as far as the reader may see them."""
        columns = request.__dict__.setdefault("_columns", {})

        @admin.display(description="contradicted by")
        def contradicted_by(report):
            found = ExpertReport.objects.permitted(request.user).filter(answers=report).order_by("created_at")
            pairs = [(reverse("admin:sources_expertreport_change", args=[one.pk]), str(one)) for one in found]
            return format_html_join(", ", '<a href="{}">{}</a>', pairs) or self.get_empty_value_display()

        return columns.setdefault((ExpertReport, "contradicted_by"), contradicted_by)


@admin.register(Statement)
class StatementAdmin(ParticularsAdmin):
    source_kind = SourceKind.STATEMENT
    list_display = ("reference", "source", "speaker", "speaker_group", "on_behalf_of", "said", "audience", "desk")
    list_filter = (span_filter("said"), DeskFilter)
    sortable_by = ("said",)
    search_named = ("source", "speaker", "on_behalf_of")
    search_help_text = "Words of the title, speaker, or a reference"
    link_filters = ("source", "speaker")
    fieldsets = ((None, {"fields": ["source", *STATEMENT_BOXES]}),)
