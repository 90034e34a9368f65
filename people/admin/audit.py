from django.contrib import admin
from django.contrib.admin.utils import unquote
from unfold.contrib.filters.admin import FieldTextFilter, RangeDateTimeFilter

from config.shared.admin import RuledAdmin
from people.models import AuditEvent


@admin.register(AuditEvent)
class AuditEventAdmin(RuledAdmin):
    """Read alone: rows hold ids, never names or values."""

    list_display = ("at", "actor", "act", "object_kind", "object_id", "reason", "outcome")
    list_filter = (
        ("at", RangeDateTimeFilter),
        ("action", FieldTextFilter),
        ("object_type", FieldTextFilter),
        ("object_id", FieldTextFilter),
    )
    sortable_by = ("at",)
    search_fields = ("object_id",)
    search_help_text = "An act such as hearing.postponed, the id of a row, or an account's e-mail address"
    link_filters = ("actor",)
    fieldsets = (
        (None, {"fields": ["at", "actor", "action", ("object_type", "object_id"), "purpose", "reason", "outcome"]}),
        ("Particulars", {"fields": ["facts", "session_hash"]}),
    )

    @admin.display(description="act")
    def act(self, event):
        return event.act_words

    @admin.display(description="of")
    def object_kind(self, event):
        return event.object_words

    def get_fieldsets(self, request, obj=None):
        return [
            (title, {**options, "fields": self.read_only(request, options["fields"])})
            for title, options in super().get_fieldsets(request, obj)
        ]

    def get_search_results(self, request, queryset, search_term):
        term = search_term.strip()[:200]
        if not term:
            return queryset, False
        if "@" in term:
            return queryset.filter(actor__email__iexact=term), False
        return queryset.filter(object_id=unquote(term)) | queryset.filter(action__startswith=term), False
