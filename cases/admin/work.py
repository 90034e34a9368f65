"""What is owed: tasks."""

from django.contrib import admin
from unfold.contrib.filters.admin import ChoicesDropdownFilter, RangeDateFilter

from cases.models import Task
from people.admin.record import DeskFilter

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
