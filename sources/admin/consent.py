from django.contrib import admin
from unfold.contrib.filters.admin import ChoicesDropdownFilter, RangeDateFilter

from people.admin.record import DeskFilter, RecordAdmin, tab
from sources.models import Consent, Disclosure


class DisclosureTab(tab(Disclosure, "recipient", "left_at", "what", verbose_name_plural="already left the house")):
    """What left cannot be called back, so rows are added and never changed."""

    def has_add_permission(self, request, obj=None):
        return False


@admin.register(Consent)
class ConsentAdmin(RecordAdmin):
    list_display = ("reference", "person", "witness", "purpose", "status", "basis", "valid_from", "valid_until", "desk")
    list_filter = (
        ("purpose", ChoicesDropdownFilter),
        ("status", ChoicesDropdownFilter),
        ("basis", ChoicesDropdownFilter),
        ("valid_until", RangeDateFilter),
        DeskFilter,
    )
    sortable_by = ("valid_from", "valid_until")
    search_named = ("person",)
    search_help_text = "A name, or a reference"
    link_filters = ("person", "witness")
    fieldsets = (
        (
            None,
            {
                "fields": [
                    ("person", "witness"),
                    ("purpose", "status"),
                    ("basis", "identity_mode"),
                    ("valid_from", "valid_until"),
                    "withdrawn_at",
                ],
                "description": "One row for each purpose. No row means no.",
            },
        ),
        ("How it was given", {"fields": [("explained_by", "explained_in"), "evidence", "note"]}),
    )
    inlines = (DisclosureTab,)


@admin.register(Disclosure)
class DisclosureAdmin(RecordAdmin):
    list_display = ("reference", "consent", "recipient", "left_at", "what", "desk")
    list_filter = (("left_at", RangeDateFilter), DeskFilter)
    sortable_by = ("left_at",)
    search_text = ("recipient",)
    search_help_text = "Recipient, or a reference"
    link_filters = ("consent",)
    fieldsets = ((None, {"fields": ["consent", "recipient", "left_at", "what"]}),)
