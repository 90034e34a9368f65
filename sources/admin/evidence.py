"""Evidence files and their custody: read here. Bytes come and go through their own streamed door."""

from django.contrib import admin
from django.template.defaultfilters import filesizeformat
from unfold.contrib.filters.admin import BooleanRadioFilter, ChoicesDropdownFilter, RangeDateTimeFilter

from people.admin.record import DeskFilter, RecordAdmin, RecordTab
from sources.models import CustodyEvent, EvidenceFile


class ReadAlone:
    def has_add_permission(self, request, obj=None):
        return False

    def has_change_permission(self, request, obj=None):
        return False


class CustodyTab(ReadAlone, RecordTab):
    model = CustodyEvent
    fields = ("at", "act", "from_whom", "to_whom", "reason", "created_by")
    verbose_name_plural = "custody"


@admin.register(EvidenceFile)
class EvidenceFileAdmin(ReadAlone, RecordAdmin):
    list_display = ("original_name", "reference", "source", "media_type", "file_size", "file_class", "is_held", "desk")
    list_filter = (("file_class", ChoicesDropdownFilter), ("is_held", BooleanRadioFilter), DeskFilter)
    sortable_by = ("original_name",)
    search_text = ("original_name",)
    search_named = ("source",)
    search_help_text = "Name of the file, its source's title, or a reference"
    link_filters = ("source",)
    fieldsets = (
        (
            None,
            {
                "fields": [
                    "original_name",
                    "source",
                    ("media_type", "size"),
                    "sha256",
                    ("file_class", "original"),
                    "transformation",
                    "is_held",
                ]
            },
        ),
    )
    inlines = (CustodyTab,)

    @admin.display(description="size")
    def file_size(self, file):
        return filesizeformat(file.size)

    def label(self, row, labels):
        return f"{row.original_name} · {row}"


@admin.register(CustodyEvent)
class CustodyEventAdmin(ReadAlone, RecordAdmin):
    list_display = ("at", "reference", "file", "act", "from_whom", "to_whom", "created_by", "desk")
    list_filter = (("act", ChoicesDropdownFilter), ("at", RangeDateTimeFilter), DeskFilter)
    sortable_by = ("at",)
    link_filters = ("file",)
    fieldsets = ((None, {"fields": ["file", "act", "at", ("from_whom", "to_whom"), "reason", "sha256"]}),)
