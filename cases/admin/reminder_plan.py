"""Reminder plans: how long before, on what hour, and whom it goes on to. A change re-plans what is to come."""

from datetime import timedelta

from django import forms
from django.contrib import admin, messages
from django.db import transaction
from kombu.exceptions import OperationalError
from unfold.contrib.filters.admin import BooleanRadioFilter, ChoicesDropdownFilter
from unfold.widgets import (
    UnfoldAdminIntegerFieldWidget,
    UnfoldAdminSelectWidget,
    UnfoldAdminTimeWidget,
    UnfoldBooleanSwitchWidget,
)

from cases import reminders
from cases.enums import PLAN_KINDS
from cases.models import ReminderPlan
from cases.pages.inbox import lead_words
from cases.reminders.lead import lead_name
from cases.tasks import continue_planning
from config.shared.ruled_forms import RuledForm

from .common import CommonTableAdmin

UNITS = {"days": timedelta(days=1), "hours": timedelta(hours=1)}
SIDES = [("before", "before"), ("after", "after")]


class PlanForm(RuledForm):
    """Asks for an amount and a unit, and shows what the change touches before it is made."""

    amount = forms.IntegerField(
        label="How long",
        min_value=0,
        max_value=365,
        widget=UnfoldAdminIntegerFieldWidget,
        help_text="0: at the moment.",
    )
    unit = forms.ChoiceField(choices=[(name, name) for name in UNITS], widget=UnfoldAdminSelectWidget)
    side = forms.ChoiceField(label="Before or after", choices=SIDES, widget=UnfoldAdminSelectWidget)
    at_clock = forms.TimeField(
        label="At that hour",
        required=False,
        widget=UnfoldAdminTimeWidget,
        help_text="Of the court's day so many days before; empty: to the minute.",
    )
    backup_hours = forms.IntegerField(
        label="To the backup after (hours)", required=False, min_value=1, widget=UnfoldAdminIntegerFieldWidget
    )
    coordinator_hours = forms.IntegerField(
        label="To the coordinators after (hours)", required=False, min_value=2, widget=UnfoldAdminIntegerFieldWidget
    )
    confirmed = forms.BooleanField(
        label="I have read what this changes", required=False, widget=UnfoldBooleanSwitchWidget
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        plan = self.instance
        self.stored_lead = plan.lead
        if "kind" in self.fields:
            self.fields["kind"].choices = [(kind.value, kind.label) for kind in PLAN_KINDS]
        if plan.pk is not None and "amount" in self.fields:
            span = abs(plan.before)
            unit = "hours" if span % UNITS["days"] else "days"
            self.initial |= {
                "amount": span // UNITS[unit],
                "unit": unit,
                "side": "after" if plan.before < timedelta(0) else "before",
                "backup_hours": plan.backup_after and plan.backup_after // UNITS["hours"],
                "coordinator_hours": plan.coordinator_after and plan.coordinator_after // UNITS["hours"],
            }

    def clean(self):
        cleaned = super().clean()
        if self.errors:
            return cleaned
        before = cleaned["amount"] * UNITS[cleaned["unit"]]
        before = -before if cleaned["side"] == "after" else before
        if cleaned.get("at_clock") is not None and before % UNITS["days"]:
            self.add_error("at_clock", "An hour of the day goes with whole days.")
            return cleaned
        self._clean_passing_on(cleaned)
        plan = self.instance
        plan.before, plan.at_clock = before, cleaned.get("at_clock")
        plan.lead = lead_name(cleaned.get("kind") or plan.kind, before, plan.at_clock)
        if not self.errors and not cleaned.get("confirmed"):
            self._show_what_is_touched(cleaned)
        return cleaned

    def _clean_passing_on(self, cleaned):
        first, second = cleaned.get("backup_hours"), cleaned.get("coordinator_hours")
        if not cleaned.get("is_critical"):
            if first or second:
                self.add_error(
                    "backup_hours", "Only a critical reminder is passed on: mark it so, or leave this empty."
                )
            first = second = None
        elif not first or not second:
            name = "backup_hours" if not first else "coordinator_hours"
            self.add_error(name, "Say after how many hours a critical reminder nobody acknowledged is passed on.")
        elif second <= first:
            self.add_error("coordinator_hours", "The coordinators come after the backup: give more hours.")
        self.instance.backup_after = first and first * UNITS["hours"]
        self.instance.coordinator_after = second and second * UNITS["hours"]

    def _show_what_is_touched(self, cleaned):
        plan = self.instance
        touched = reminders.touched_by(
            cleaned.get("kind") or plan.kind, self.stored_lead or plan.lead, self.request.user
        )
        self.add_error(
            "confirmed",
            f"This touches {touched['items']} item(s) still to come and {touched['reminders']} unsent reminder(s) of "
            "this lead that you may see, and those of other desks: they are planned anew in the background. Nothing "
            "already sent changes. Tick this and save again.",
        )


@admin.register(ReminderPlan)
class ReminderPlanAdmin(CommonTableAdmin):
    form = PlanForm
    list_display = ("when", "kind", "is_critical", "passed_on", "is_active")
    list_filter = (("kind", ChoicesDropdownFilter), ("is_active", BooleanRadioFilter))
    sortable_by = ("kind",)
    search_fields = ("lead",)
    search_help_text = "Lead, such as 14d"
    fieldsets = (
        (None, {"fields": ["kind", ("amount", "unit", "side"), "at_clock", "is_active"]}),
        (
            "If nobody acknowledges it",
            {"fields": ["is_critical", ("backup_hours", "coordinator_hours")]},
        ),
        ("Check", {"fields": ["confirmed"]}),
    )

    def get_readonly_fields(self, request, obj=None):
        return (*super().get_readonly_fields(request, obj), *(["kind"] if obj is not None else []))

    @admin.display(description="when", ordering="-before")
    def when(self, plan):
        return lead_words(plan.lead)

    @admin.display(description="passed on")
    def passed_on(self, plan):
        if plan.backup_after is None:
            return ""
        hours = [span // UNITS["hours"] for span in (plan.backup_after, plan.coordinator_after)]
        return f"backup after {hours[0]} h, coordinators after {hours[1]} h"

    def label(self, row, labels):
        return f"{row.get_kind_display()}: {lead_words(row.lead)}"

    def save_row(self, row, *, by, version=None, now):
        super().save_row(row, by=by, version=version, now=now)
        reminders.request_planning(now=now, plan_kind=row.kind, by=by)
        transaction.on_commit(_ring)

    def response_post_save_change(self, request, obj):
        messages.info(request, "What is to come is being planned anew; the health page shows how far it is.")
        return super().response_post_save_change(request, obj)


def _ring():
    """The bell alone: without a queue the next sweep goes on with it."""
    try:
        continue_planning.delay()
    except OperationalError:
        return
