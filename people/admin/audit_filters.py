"""By whom, about what, how it ended: the questions an auditor asks."""

import uuid

from django.db.models import Q
from unfold.contrib.filters.admin import DropdownFilter, TextFilter

from people.enums import AuditOutcome
from people.models import User
from people.trail.references import id_of

SYSTEM = "none"


class ActorFilter(DropdownFilter):
    title = "account"
    parameter_name = "actor"

    def lookups(self, request, model_admin):
        known = User.objects.known_to(request.user).distinct().order_by("full_name", "pk")
        return [(SYSTEM, "Nobody signed in, or the system"), *((str(user.pk), str(user)) for user in known)]

    def queryset(self, request, queryset):
        chosen = self.value()
        if not chosen:
            return queryset
        if chosen == SYSTEM:
            return queryset.filter(actor=None)
        return queryset.filter(actor=chosen) if chosen in dict(self.lookup_choices) else queryset.none()


class RecordFilter(TextFilter):
    """An id, or a reference: which id it is, is looked up."""

    title = "record (id or reference)"
    parameter_name = "record"

    def queryset(self, request, queryset):
        asked = (self.value() or "").strip()[:64]
        if not asked:
            return queryset
        try:
            found = uuid.UUID(asked)
        except ValueError:
            found = id_of(asked) if "-" in asked else asked
        if found is None:
            return queryset.none()
        is_row = isinstance(found, uuid.UUID)
        return queryset.filter(Q(object_id=str(found)) | (Q(rows__contains=[found]) if is_row else Q()))


class OutcomeFilter(DropdownFilter):
    title = "outcome"
    parameter_name = "outcome"

    def lookups(self, request, model_admin):
        return AuditOutcome.choices

    def queryset(self, request, queryset):
        return queryset.filter(outcome=self.value()) if self.value() in AuditOutcome.values else queryset
