"""What is owed and what was done to people for it: deadlines, tasks, reprisals."""

from django.contrib import admin
from unfold.contrib.filters.admin import ChoicesDropdownFilter, RangeDateFilter, RangeDateTimeFilter

from cases.actions.deadlines import close_deadline
from cases.enums import DeadlineStatus
from cases.models import Deadline, Reprisal, Task
from config.shared.act_forms import ActForm, choice
from config.shared.admin import act
from config.shared.span_filter import span_filter
from people.admin.record import DeskFilter, RecordAdmin

from .item import ItemAdmin, ZonedForm, court_time


class CloseForm(ActForm):
    status = choice(
        "How it closed", [(each.value, each.label) for each in DeadlineStatus if each != DeadlineStatus.OPEN]
    )


@admin.register(Deadline)
class DeadlineAdmin(ItemAdmin):
    form = ZonedForm
    list_display = ("title", "reference", "kind", "due", "status", "case", "desk")
    list_filter = (
        ("status", ChoicesDropdownFilter),
        ("kind", ChoicesDropdownFilter),
        ("due_at", RangeDateTimeFilter),
        DeskFilter,
    )
    sortable_by = ("due",)
    search_text = ("title",)
    search_named = ("case",)
    search_help_text = "Words of the title or the case's, or a reference"
    link_filters = ("case", "proceeding", "detention")
    fieldsets = (
        (None, {"fields": ["case", "title", "kind", ("proceeding", "detention")]}),
        (
            "Reckoning",
            {
                "fields": ["trigger_at", "limit", "due_at", "zone", "reason", "status"],
                "description": "Name the rule and what set it off, or say why this date was set by hand.",
            },
        ),
    )
    actions_detail = ("close",)

    def label(self, row, labels):
        return f"{row.title} · {row}"

    @admin.display(description="due", ordering="due_at")
    def due(self, deadline):
        return court_time(deadline.due_at, deadline.zone)

    def get_readonly_fields(self, request, obj=None):
        fixed = super().get_readonly_fields(request, obj)
        return fixed if obj is None else [*fixed, "status"]

    def get_fieldsets(self, request, obj=None):
        sets = super().get_fieldsets(request, obj)
        if obj is None:
            sets[1][1]["fields"] = [name for name in sets[1][1]["fields"] if name != "status"]
        return sets

    def may_act(self, request, method, row):
        return row.status == DeadlineStatus.OPEN and super().may_act(request, method, row)

    @act("close", description="Close", icon="task_alt")
    def close(self, request, object_id):
        return self.act_view(
            request,
            object_id,
            act="close",
            form_class=CloseForm,
            perform=close_deadline,
            title="Close the deadline",
            done="The deadline is closed; its reminders are cancelled.",
        )


@admin.register(Task)
class TaskAdmin(ItemAdmin):
    asks_desk = True
    list_display = ("title", "reference", "assignee", "due_on", "status", "case", "desk")
    list_filter = (("status", ChoicesDropdownFilter), ("due_on", RangeDateFilter), DeskFilter)
    sortable_by = ("title", "due_on")
    search_text = ("title",)
    search_named = ("case",)
    search_help_text = "Words of the title or the case's, or a reference"
    link_filters = ("case", "assignee")
    fieldsets = ((None, {"fields": ["title", "case", ("assignee", "due_on"), "status", "note"]}),)

    def get_changeform_initial_data(self, request):
        return {"assignee": request.user.pk, **super().get_changeform_initial_data(request)}


@admin.register(Reprisal)
class ReprisalAdmin(RecordAdmin):
    list_display = ("who", "reference", "kind", "happened", "by_whom", "money", "case", "desk")
    list_filter = (("kind", ChoicesDropdownFilter), span_filter("happened"), DeskFilter)
    sortable_by = ("happened",)
    search_named = ("person", "group", "by_whom")
    search_help_text = "A name, or a reference"
    link_filters = ("person", "group", "case")
    fieldsets = (
        (None, {"fields": [("person", "group"), ("kind", "case"), "happened", "by_whom", "description"]}),
        ("Money", {"fields": [("amount", "currency"), "amount_is_minimum"]}),
    )

    @admin.display(description="money")
    def money(self, reprisal):
        if reprisal.amount is None:
            return ""
        return f"{'over ' if reprisal.amount_is_minimum else ''}{reprisal.amount:,.0f} {reprisal.currency}"
