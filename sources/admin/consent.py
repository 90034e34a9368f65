from django.contrib import admin
from django.shortcuts import redirect
from django.urls import reverse
from unfold.contrib.filters.admin import BooleanRadioFilter, ChoicesDropdownFilter, RangeDateFilter
from unfold.decorators import action

from people.admin.record import DeskFilter, RecordAdmin, tab
from sources.models import Consent, Disclosure, Withdrawal


class KeptAsGiven:
    """Rows come from an act of their own and are never edited."""

    def has_add_permission(self, request, obj=None):
        return False

    def has_change_permission(self, request, obj=None):
        return False


class DisclosureTab(KeptAsGiven, tab(Disclosure, "recipient", "left_at", "what", "shown_as")):
    verbose_name_plural = "already left the house"


@admin.register(Consent)
class ConsentAdmin(KeptAsGiven, RecordAdmin):
    """To read and to find. Answers are put on record and taken back on the page of the person or witness."""

    list_display = (
        "reference",
        "person",
        "witness",
        "purpose",
        "status",
        "basis",
        "valid_from",
        "valid_until",
        "is_live",
        "desk",
    )
    list_filter = (
        ("purpose", ChoicesDropdownFilter),
        ("status", ChoicesDropdownFilter),
        ("basis", ChoicesDropdownFilter),
        ("valid_until", RangeDateFilter),
        ("is_live", BooleanRadioFilter),
        DeskFilter,
    )
    sortable_by = ("valid_from", "valid_until")
    search_named = ("person",)
    search_help_text = "A name, or a reference"
    link_filters = ("person", "witness")
    actions_detail = ("open_page",)
    fieldsets = (
        (
            None,
            {
                "fields": [
                    ("person", "witness"),
                    ("purpose", "status"),
                    ("basis", "identity_mode"),
                    ("valid_from", "valid_until"),
                    ("recipient", "withdrawn_at"),
                ],
                "description": "One row for each answer. The later one counts; no row means no.",
            },
        ),
        ("How it was given", {"fields": [("explained_by", "explained_in"), ("evidence", "source"), "note"]}),
    )
    inlines = (DisclosureTab,)

    @action(description="All answers of this person or witness", icon="handshake")
    def open_page(self, request, object_id):
        consent = self.found_for(request, object_id, "view")
        kind = "person" if consent.person_id else "witness"
        return redirect(reverse("consent", args=[kind, consent.person_id or consent.witness_id]))


@admin.register(Disclosure)
class DisclosureAdmin(RecordAdmin):
    """Everything that has left the house, latest first. What a packet did not write, a letter or a call, is added."""

    list_display = ("reference", "consent", "recipient", "left_at", "what", "shown_as", "desk")
    list_filter = (("left_at", RangeDateFilter), ("shown_as", ChoicesDropdownFilter), DeskFilter)
    sortable_by = ("left_at",)
    ordering = ("-left_at", "-id")
    search_text = ("recipient", "what")
    search_help_text = "Recipient, what left, or a reference"
    link_filters = ("consent",)
    fieldsets = ((None, {"fields": ["consent", ("recipient", "left_at"), "what", ("shown_as", "sha256")]}),)
    readonly_fields = ("sha256",)


@admin.register(Withdrawal)
class WithdrawalAdmin(KeptAsGiven, RecordAdmin):
    list_display = ("reference", "person", "witness", "channel", "withdrawn_at", "taken_by", "desk")
    list_filter = (("channel", ChoicesDropdownFilter), ("withdrawn_at", RangeDateFilter), DeskFilter)
    sortable_by = ("withdrawn_at",)
    search_named = ("person",)
    search_help_text = "A name, or a reference"
    link_filters = ("person", "witness")
    actions_detail = ("open_page",)
    fieldsets = (
        (None, {"fields": [("person", "witness"), "purposes", ("channel", "withdrawn_at"), "taken_by", "note"]}),
    )

    @action(description="What was removed, and whom to tell", icon="undo")
    def open_page(self, request, object_id):
        return redirect(reverse("withdrawal", args=[self.found_for(request, object_id, "view").pk]))
