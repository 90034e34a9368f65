"""Hearings. Their status is moved by acts, so that reminders, audit and the next sitting move with it."""

from zoneinfo import ZoneInfo

from django import forms
from django.contrib import admin
from django.utils import timezone
from unfold.contrib.filters.admin import BooleanRadioFilter, ChoicesDropdownFilter, RangeDateTimeFilter
from unfold.widgets import UnfoldAdminSplitDateTimeWidget

from cases.actions.hearings import cancel_hearing, hold_hearing, postpone_hearing
from cases.enums import HearingStatus
from cases.models import Hearing, HearingReport, Proceeding
from config.shared.act_forms import ActForm, line, text
from config.shared.admin import act
from people.admin.record import DeskFilter, RecordAdmin, tab

from .item import ItemAdmin, ZonedForm, court_time


class PostponeForm(ActForm):
    until = forms.SplitDateTimeField(label="New date and time", widget=UnfoldAdminSplitDateTimeWidget)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["until"].help_text = f"In the court's time ({self.row.zone})."

    def clean_until(self):
        return timezone.make_naive(self.cleaned_data["until"]).replace(tzinfo=ZoneInfo(self.row.zone))


class CancelForm(ActForm):
    reason = line("Reason")


class HoldForm(ActForm):
    result = text("What the court decided or did")


@admin.register(Hearing)
class HearingAdmin(ItemAdmin):
    form = ZonedForm
    list_display = ("court_time", "reference", "kind", "status", "proceeding", "court", "expected", "desk")
    list_filter = (
        ("status", ChoicesDropdownFilter),
        ("kind", ChoicesDropdownFilter),
        ("starts_at", RangeDateTimeFilter),
        ("no_notice_received", BooleanRadioFilter),
        ("counsel_not_admitted", BooleanRadioFilter),
        DeskFilter,
    )
    sortable_by = ("court_time", "expected")
    search_named = ("proceeding", "court")
    search_help_text = "Words of the proceeding's title, a court, or a reference such as H-7K3F9"
    link_filters = ("proceeding", "court")
    fieldsets = (
        (
            None,
            {
                "fields": [
                    ("proceeding", "kind"),
                    "starts_at",
                    "zone",
                    "expected",
                    ("court", "room"),
                    "place",
                    "status",
                ]
            },
        ),
        (
            "Fairness",
            {
                "fields": [
                    ("openness", "openness_ground"),
                    ("no_notice_received", "counsel_not_admitted"),
                ]
            },
        ),
        ("Course", {"fields": ["result", "cancelled_reason", "adjourned_to"]}),
    )
    inlines = (tab(HearingReport, "monitor_words", "attended", "text", verbose_name_plural="monitors' reports"),)
    actions_detail = ("postpone", "hold", "cancel")
    label_uses = ("proceeding",)

    def label(self, row, labels):
        return f"{row.get_kind_display()}, {labels.of(Proceeding, row.proceeding_id)} · {row}"

    @admin.display(description="court's time", ordering="starts_at")
    def court_time(self, hearing):
        return court_time(hearing.starts_at, hearing.zone) or "(no date)"

    def get_readonly_fields(self, request, obj=None):
        fixed = super().get_readonly_fields(request, obj)
        if obj is None:
            return fixed
        moved_by_acts = ["status", "cancelled_reason", self._column(request, "adjourned_to")]
        if obj.status == HearingStatus.SCHEDULED:
            moved_by_acts += ["court_time"]
        return [*fixed, *moved_by_acts]

    def get_fieldsets(self, request, obj=None):
        sets = super().get_fieldsets(request, obj)
        if obj is None:
            return [
                (title, {**options, "fields": [name for name in options["fields"] if name not in _NOT_YET]})
                for title, options in sets
            ]
        if obj.status == HearingStatus.SCHEDULED:
            moved = [name for name in sets[0][1]["fields"] if name not in ("starts_at", "zone")]
            sets[0][1]["fields"] = [moved[0], "court_time", *moved[1:]]
        sets[2][1]["fields"] = ["result", "cancelled_reason", self._column(request, "adjourned_to")]
        return sets

    def formfield_for_choice_field(self, db_field, request, **kwargs):
        if db_field.name == "status":
            offered = (HearingStatus.EXPECTED, HearingStatus.SCHEDULED, HearingStatus.HELD)
            kwargs["choices"] = [(status.value, status.label) for status in offered]
            kwargs["help_text"] = "An expected hearing becomes scheduled when it gets its date and time."
        return super().formfield_for_choice_field(db_field, request, **kwargs)

    def may_act(self, request, method, row):
        return row.status == HearingStatus.SCHEDULED and super().may_act(request, method, row)

    @act("postpone", description="Postpone", icon="event_repeat")
    def postpone(self, request, object_id):
        return self.act_view(
            request,
            object_id,
            act="postpone",
            form_class=PostponeForm,
            perform=postpone_hearing,
            title="Postpone",
            done="The hearing is postponed; its reminders moved with it.",
        )

    @act("hold", description="Was held", icon="gavel")
    def hold(self, request, object_id):
        return self.act_view(
            request,
            object_id,
            act="hold",
            form_class=HoldForm,
            perform=hold_hearing,
            title="Record that it was held",
            done="Recorded as held.",
        )

    @act("cancel", description="Cancel", icon="event_busy")
    def cancel(self, request, object_id):
        return self.act_view(
            request,
            object_id,
            act="cancel",
            form_class=CancelForm,
            perform=cancel_hearing,
            title="Cancel the hearing",
            done="The hearing is cancelled; its reminders are too.",
        )


_NOT_YET = {"adjourned_to", "cancelled_reason"}


@admin.register(HearingReport)
class HearingReportAdmin(RecordAdmin):
    list_display = ("reference", "hearing", "monitor_words", "attended", "created_at", "desk")
    list_filter = (("attended", BooleanRadioFilter), DeskFilter)
    sortable_by = ("created_at",)
    search_text = ("monitor_words",)
    search_help_text = "Monitor, or a reference"
    link_filters = ("hearing",)
    fieldsets = ((None, {"fields": ["hearing", ("monitor_words", "attended"), "checklist", "text"]}),)
