"""Translations, transcripts, and the steps of review."""

from django.contrib import admin
from django.shortcuts import redirect
from unfold.contrib.filters.admin import BooleanRadioFilter, ChoicesDropdownFilter

from config.shared.act_forms import ActForm
from config.shared.admin import act
from people.admin.record import DeskFilter, RecordAdmin
from sources.actions.checking_texts import check_wording, save_translation
from sources.models import Review, Transcript, Translation

from .evidence import ReadAlone


class CheckForm(ActForm):
    """Nothing to fill in: the act is the answer."""


class CheckedAdmin(RecordAdmin):
    """``page``: where the words are worked on beside the original."""

    page = ""
    actions_detail = ("open_page", "mark_checked")

    @act("view", description="Open beside the original", icon="view_column_2")
    def open_page(self, request, object_id):
        return redirect(self.page, pk=self.found_for(request, object_id, "view").pk)

    @act("check", description="Mark as checked", icon="fact_check")
    def mark_checked(self, request, object_id):
        return self.act_view(
            request,
            object_id,
            act="check",
            form_class=CheckForm,
            perform=check_wording,
            title="I compared it with the original: it says the same",
            done="Checked.",
        )

    def get_queryset(self, request):
        return super().get_queryset(request).select_related(*self.state_uses)

    @admin.display(description="check")
    def state(self, row):
        if row.is_checked:
            return "Checked"
        return f"Not checked. {row.check_fell_because}".strip()


@admin.register(Translation)
class TranslationAdmin(CheckedAdmin):
    page = "translation"
    state_uses = ("testimony",)
    list_display = ("reference", "testimony", "language", "is_machine", "translator", "checked_by", "state", "desk")
    list_filter = (("is_machine", BooleanRadioFilter), DeskFilter)
    sortable_by = ()
    link_filters = ("testimony",)
    fieldsets = ((None, {"fields": ["testimony", ("language", "is_machine"), "translator", "text"]}),)

    def write(self, row, *, by, version, now):
        save_translation(row, by=by, version=version)


@admin.register(Transcript)
class TranscriptAdmin(ReadAlone, CheckedAdmin):
    """The words are written on their own page, beside the recording."""

    page = "transcript"
    state_uses = ()
    list_display = ("reference", "file", "language", "translated_into", "is_machine", "checked_by", "state", "desk")
    list_filter = (("is_machine", BooleanRadioFilter), DeskFilter)
    sortable_by = ()
    link_filters = ("file",)
    fieldsets = (
        (
            None,
            {
                "fields": [
                    "file",
                    ("language", "translated_into"),
                    ("transcriber", "translator"),
                    "is_machine",
                    ("checked_by", "checked_at"),
                ]
            },
        ),
    )


@admin.register(Review)
class ReviewAdmin(ReadAlone, RecordAdmin):
    list_display = ("reference", "testimony", "decision", "reviewer", "created_at", "desk")
    list_filter = (("decision", ChoicesDropdownFilter), DeskFilter)
    sortable_by = ("created_at",)
    link_filters = ("testimony",)
    fieldsets = ((None, {"fields": ["testimony", "reviewer", "decision", "comment", "is_automatic"]}),)
