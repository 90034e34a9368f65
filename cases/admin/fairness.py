"""Monitors' reports and violations of a fair hearing."""

from django.contrib import admin
from django.shortcuts import redirect
from unfold.contrib.filters.admin import BooleanRadioFilter, ChoicesDropdownFilter
from unfold.decorators import action

from cases.actions.reports import save_report
from cases.actions.violations import save_violation
from cases.models import HearingReport, HearingViolation
from config.shared.span_filter import span_filter
from people.admin.record import DeskFilter, RecordAdmin


@admin.register(HearingReport)
class HearingReportAdmin(RecordAdmin):
    list_display = ("reference", "hearing", "monitor_words", "attended", "created_at", "desk")
    list_filter = (("attended", BooleanRadioFilter), DeskFilter)
    sortable_by = ("created_at",)
    search_text = ("monitor_words",)
    search_help_text = "Monitor, or a reference"
    link_filters = ("hearing",)
    fieldsets = ((None, {"fields": ["hearing", ("monitor_words", "attended"), "text"]}),)
    actions_detail = ("read", "checklist")

    @action(description="Read the report", icon="article")
    def read(self, request, object_id):
        return self._go(request, object_id, "read_report")

    @action(description="Fill in the checklist", icon="checklist")
    def checklist(self, request, object_id):
        return self._go(request, object_id, "edit_report")

    def _go(self, request, object_id, page):
        return redirect(page, pk=self.found_for(request, object_id, "view").pk)

    def write(self, row, *, by, version, now):
        save_report(row, by=by, version=version)


@admin.register(HearingViolation)
class HearingViolationAdmin(RecordAdmin):
    list_display = ("reference", "kind", "hearing", "happened", "told_by", "desk")
    list_filter = (("kind", ChoicesDropdownFilter), span_filter("happened"), DeskFilter)
    sortable_by = ("happened",)
    search_text = ("note",)
    search_help_text = "Words of the particulars, or a reference"
    link_filters = ("hearing",)
    fieldsets = ((None, {"fields": ["hearing", "kind", "happened", "told_by", "note"]}),)

    def write(self, row, *, by, version, now):
        save_violation(row, by=by, now=now, version=version)
