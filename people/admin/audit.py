from django.contrib import admin
from django.contrib.admin.utils import unquote
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.html import format_html, format_html_join
from django.utils.http import urlencode
from django.utils.timezone import localtime
from unfold.contrib.filters.admin import FieldTextFilter, RangeDateTimeFilter

from config.shared.admin import RuledAdmin
from config.shared.field_lists import field_rules
from people.enums import AuditOutcome
from people.models import AuditEvent

from .audit_filters import ActorFilter, OutcomeFilter, RecordFilter

FROM_WHERE = "From where"


@admin.register(AuditEvent)
class AuditEventAdmin(RuledAdmin):
    """Read alone: rows hold ids, never names or values. From an event to all of its account, and all of its row."""

    list_display = ("when", "actor", "role", "act", "about", "outcome_words", "reason")
    list_filter = (ActorFilter, RecordFilter, ("action", FieldTextFilter), ("at", RangeDateTimeFilter), OutcomeFilter)
    sortable_by = ("when",)
    search_fields = ("object_id",)
    search_help_text = "An act such as hearing.postponed, the id of a row, or an account's e-mail address"
    fieldsets = (
        (None, {"fields": ["when", "actor", "role", "action", "about", "purpose", "reason", "outcome_words"]}),
        ("Rows it is about", {"fields": ["desk", "level", "all_rows"]}),
        (FROM_WHERE, {"fields": ["session_hash", "token_key", "address_hash", "particulars"]}),
    )

    @admin.display(description="when", ordering="at")
    def when(self, event):
        return date_format(localtime(event.at), "j M Y H:i:s")

    @admin.display(description="act")
    def act(self, event):
        return event.act_words

    @admin.display(description="of")
    def about(self, event):
        """The kind of row and its id, which leads to everything else that happened to it."""
        if not event.object_id:
            return event.object_words or "–"
        return format_html("{} {}", event.object_words or "row", _all_of(event.object_id, event.object_id[:8]))

    @admin.display(description="outcome")
    def outcome_words(self, event):
        return dict(AuditOutcome.choices).get(event.outcome, event.outcome).split(":")[0]

    @admin.display(description="rows")
    def all_rows(self, event):
        if not event.rows:
            return "–"
        return format_html_join("", "{}<br>", ((_all_of(pk, pk),) for pk in event.rows))

    @admin.display(description="particulars")
    def particulars(self, event):
        return ", ".join(f"{name}: {value}" for name, value in event.facts.items()) or "–"

    def get_fieldsets(self, request, obj=None):
        readable = field_rules(AuditEvent).of(request.user.roles).readable
        groups = super().get_fieldsets(request, obj)
        return [
            (title, {**options, "fields": self.read_only(request, options["fields"])})
            for title, options in groups
            if title != FROM_WHERE or "address_hash" in readable
        ]

    def get_search_results(self, request, queryset, search_term):
        term = search_term.strip()[:200]
        if not term:
            return queryset, False
        if "@" in term:
            return queryset.filter(actor__email__iexact=term), False
        return queryset.filter(object_id=unquote(term)) | queryset.filter(action__startswith=term), False


def _all_of(record, words):
    address = f"{reverse('admin:people_auditevent_changelist')}?{urlencode({'record': record})}"
    return format_html('<a class="ar-ref" href="{}">{}</a>', address, words)
