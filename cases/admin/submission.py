"""Submissions to international bodies and the clocks of their replies."""

from zoneinfo import ZoneInfo

from django import forms
from django.contrib import admin
from django.utils import timezone
from unfold.contrib.filters.admin import ChoicesDropdownFilter, RangeDateFilter
from unfold.widgets import UnfoldAdminSingleDateWidget, UnfoldAdminSplitDateTimeWidget

from cases.actions.submissions import record_reply, save_submission
from cases.models import Submission
from config.shared.act_forms import ActForm
from config.shared.admin import act
from people.admin.record import DeskFilter

from .item import ItemAdmin

OURS = ZoneInfo("Asia/Almaty")


class ReplyForm(ActForm):
    replied_on = forms.DateField(label="Replied on", widget=UnfoldAdminSingleDateWidget)
    comments_due = forms.SplitDateTimeField(
        label="Our comments are due",
        required=False,
        widget=UnfoldAdminSplitDateTimeWidget,
        help_text="Empty: none asked. In Almaty time; becomes a deadline with its reminders.",
    )

    def clean_comments_due(self):
        due = self.cleaned_data["comments_due"]
        return timezone.make_naive(due).replace(tzinfo=OURS) if due else None


@admin.register(Submission)
class SubmissionAdmin(ItemAdmin):
    list_display = (
        "procedure",
        "reference",
        "procedure_kind",
        "body",
        "status",
        "sent_on",
        "reply_due_on",
        "replied_on",
        "case",
        "desk",
    )
    list_filter = (
        ("status", ChoicesDropdownFilter),
        ("procedure_kind", ChoicesDropdownFilter),
        ("sent_on", RangeDateFilter),
        ("reply_due_on", RangeDateFilter),
        DeskFilter,
    )
    sortable_by = ("sent_on", "reply_due_on")
    search_text = ("procedure",)
    search_named = ("case", "body")
    search_help_text = "Procedure, body, words of the case's title, or a reference"
    link_filters = ("case", "body", "proceeding")
    fieldsets = (
        (
            None,
            {"fields": [("case", "proceeding"), "body", ("procedure_kind", "procedure"), ("status", "body_number")]},
        ),
        (
            "Days at the body's seat",
            {
                "fields": [
                    ("sent_on", "transmitted_on"),
                    ("reply_due_on", "reply_due_by_hand"),
                    "reply_due_reason",
                    "replied_on",
                ],
                "description": "The day the reply is due is reckoned from the day it was sent on to the Government, "
                "where the procedure has a term. Set by hand, it needs the day and the reason.",
            },
        ),
        ("Note", {"fields": ["note"]}),
    )
    actions_detail = ("reply",)

    def write(self, row, *, by, version, now):
        save_submission(row, by=by, now=now, version=version)

    def may_act(self, request, method, row):
        return row.sent_on is not None and row.replied_on is None and super().may_act(request, method, row)

    @act("change", description="The reply came", icon="mark_email_read")
    def reply(self, request, object_id):
        return self.act_view(
            request,
            object_id,
            act="change",
            form_class=ReplyForm,
            perform=record_reply,
            title="Record the reply",
            done="The reply is on record; nothing more is owed about it.",
        )
