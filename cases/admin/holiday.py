"""Days off and days worked instead. One that moves a term is saved only after it was shown what it moves."""

import copy

from django.contrib import admin
from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404
from django.template.response import TemplateResponse
from unfold.contrib.filters.admin import BooleanRadioFilter, ChoicesDropdownFilter, RangeDateFilter

from cases.actions.holidays import preview_holiday, save_holiday
from cases.models import Holiday

from .common import CommonTableAdmin
from .moves import told


@admin.register(Holiday)
class HolidayAdmin(CommonTableAdmin):
    list_display = ("day", "jurisdiction", "name", "is_working", "source")
    list_filter = (
        ("jurisdiction", ChoicesDropdownFilter),
        ("day", RangeDateFilter),
        ("is_working", BooleanRadioFilter),
    )
    sortable_by = ("day",)
    search_fields = ("name",)
    search_help_text = "Name"
    fieldsets = (
        (
            None,
            {
                "fields": [("jurisdiction", "day"), "name", "is_working", "source"],
                "description": "A day off, or a Saturday or Sunday worked for a day off moved elsewhere. Before it is "
                "saved you are shown which open terms and deadlines it moves.",
            },
        ),
    )

    def label(self, row, labels):
        return f"{row.day} {row.name}"

    def save_row(self, row, *, by, version=None, now):
        save_holiday(row, by=by, now=now)

    def changeform_view(self, request, object_id=None, form_url="", extra_context=None):
        if request.method == "POST" and "accept" not in request.POST:
            shown = self._what_moves(request, object_id)
            if shown is not None:
                return shown
        return super().changeform_view(request, object_id, form_url, extra_context)

    def _what_moves(self, request, object_id):
        """The page that asks, as no other does; None where nothing moves or the form is to come back with errors."""
        stored = None if object_id is None else self.get_object(request, unquote(object_id))
        if object_id is not None and stored is None:
            raise Http404
        if not (self.has_add_permission(request) if stored is None else self.has_change_permission(request, stored)):
            raise PermissionDenied
        form = self.get_form(request, stored, change=stored is not None)(request.POST, instance=copy.copy(stored))
        if not form.is_valid():
            return None
        try:
            moves = preview_holiday(form.instance)
        except ValidationError:
            return None
        if not moves:
            return None
        context = {
            **self.admin_site.each_context(request),
            "title": "What this day moves",
            "subtitle": self.label(form.instance, self.labels(request)),
            "original": stored,
            "opts": self.opts,
            "media": self.media,
            "sent": [(name, value) for name, values in request.POST.lists() for value in values],
            **told(self, request, moves),
        }
        return TemplateResponse(request, "admin/holiday_moves.html", context)
