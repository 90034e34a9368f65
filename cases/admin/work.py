"""What is owed and what was done to people for it: tasks, reprisals."""

from django.contrib import admin
from unfold.contrib.filters.admin import ChoicesDropdownFilter, RangeDateFilter

from cases.models import Reprisal, Task
from config.shared.span_filter import span_filter
from people.admin.record import DeskFilter, RecordAdmin

from .item import ItemAdmin


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
