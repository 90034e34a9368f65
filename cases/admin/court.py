"""Hearings. Their status is moved by acts, so that reminders, audit and the next sitting move with it."""

from django.contrib import admin
from django.shortcuts import redirect
from unfold.contrib.filters.admin import BooleanRadioFilter, ChoicesDropdownFilter, RangeDateTimeFilter

from cases.actions.hearings import adjourn_hearing, cancel_hearing, hold_hearing, postpone_hearing, schedule_hearing
from cases.actions.violations import MARKS, record_violation
from cases.enums import HearingStatus, ViolationKind
from cases.models import Hearing, HearingReport, HearingViolation, Proceeding
from config.shared.admin import act
from people.admin.record import DeskFilter, tab

from .hearing_forms import AdjournForm, CancelForm, HoldForm, PostponeForm, ScheduleForm, ViolationForm
from .item import ItemAdmin, ZonedForm, court_time

EXPECTED, SCHEDULED = HearingStatus.EXPECTED, HearingStatus.SCHEDULED
# In which states an act makes sense; the others always do.
ACTS_IN = {
    "schedule": {EXPECTED},
    "postpone": {SCHEDULED},
    "adjourn": {SCHEDULED},
    "hold": {SCHEDULED},
    "cancel": {EXPECTED, SCHEDULED},
    "team": {EXPECTED, SCHEDULED},
}


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
        ("Course", {"fields": ["result", "cancelled_reason", "adjourned_reason", "adjourned_to"]}),
    )
    inlines = (
        tab(HearingViolation, "kind", "happened", "told_by", "note", verbose_name_plural="violations"),
        tab(HearingReport, "monitor_words", "attended", "text", verbose_name_plural="monitors' reports"),
    )
    actions_detail = ("schedule", "postpone", "adjourn", "hold", "cancel", "violation", "report", "team")
    label_uses = ("proceeding",)

    def label(self, row, labels):
        return f"{row.get_kind_display()}, {labels.of(Proceeding, row.proceeding_id)} · {row}"

    @admin.display(description="court's time", ordering="starts_at")
    def court_time(self, hearing):
        return court_time(hearing.starts_at, hearing.zone) or "(no date)"

    @admin.display(description="violations")
    def marks(self, hearing):
        found = [ViolationKind(kind).label for kind, name in MARKS.items() if getattr(hearing, name)]
        return f"{', '.join(found)}: see the tab" if found else ""

    def get_readonly_fields(self, request, obj=None):
        fixed = super().get_readonly_fields(request, obj)
        if obj is None:
            return fixed
        moved_by_acts = ["status", *_WHY, self._column(request, "adjourned_to"), "marks"]
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
        sets[1][1]["fields"] = [("openness", "openness_ground"), "marks"]
        sets[2][1]["fields"] = ["result", *_WHY, self._column(request, "adjourned_to")]
        return sets

    def formfield_for_choice_field(self, db_field, request, **kwargs):
        if db_field.name == "status":
            offered = (HearingStatus.EXPECTED, HearingStatus.SCHEDULED, HearingStatus.HELD)
            kwargs["choices"] = [(status.value, status.label) for status in offered]
            kwargs["help_text"] = "An expected hearing becomes scheduled when it gets its date and time."
        return super().formfield_for_choice_field(db_field, request, **kwargs)

    def may_act(self, request, method, row):
        states = ACTS_IN.get(method.__name__, {row.status})
        return row.status in states and super().may_act(request, method, row)

    @act("change", description="Set the date", icon="event_available")
    def schedule(self, request, object_id):
        return self.act_view(
            request,
            object_id,
            act="change",
            form_class=ScheduleForm,
            perform=schedule_hearing,
            title="Set the date",
            done="The hearing is scheduled; its reminders are planned.",
        )

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

    @act("adjourn", description="Adjourn", icon="event_upcoming")
    def adjourn(self, request, object_id):
        return self.act_view(
            request,
            object_id,
            act="adjourn",
            form_class=AdjournForm,
            perform=adjourn_hearing,
            title="Adjourn",
            done="The hearing is adjourned; the next one is on record, and its reminders.",
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

    @act("record_violation", description="Record a violation", icon="report")
    def violation(self, request, object_id):
        return self.act_view(
            request,
            object_id,
            act="record_violation",
            form_class=ViolationForm,
            perform=record_violation,
            title="Record a violation",
            done="The violation is on record; the case file lists it.",
        )

    @act("change", description="Monitor's report", icon="fact_check")
    def report(self, request, object_id):
        return redirect("write_report", pk=self.found_for(request, object_id, "change").pk)


_WHY = ("cancelled_reason", "adjourned_reason")
_NOT_YET = {"adjourned_to", *_WHY}
