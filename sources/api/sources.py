"""Sources, and what is particular to each kind. Notes are in ``cases.api``: their replies are reminded of."""

from django.db.models import Q

from config.shared.errors import Conflict
from people.api.persons import RecordViewSet
from people.enums import Role
from sources.models import (
    ExpertReport,
    InterviewSession,
    NoteConcern,
    Source,
    Statement,
)
from sources.same_address import same_address

ON_RECORD = "A source with this address is on record already. Use it, or send a duplicate_reason."


def by_title(queryset, text, user):
    return queryset.filter(Q(title__icontains=text) | Q(reference=text.strip().upper()))


def by_told_title(queryset, text, user):
    """By the titles ``user`` may read."""
    titled = Q(title__icontains=text)
    if Role.RESEARCHER in user.roles:
        titled &= queryset.public()
    return queryset.filter(titled | Q(reference=text.strip().upper()))


class SourceViewSet(RecordViewSet):
    """A researcher reads the title and the address of what everybody can read; of anything else, its reference."""

    model = Source
    search = staticmethod(by_told_title)

    @property
    def annotations(self):
        if not self.is_research:
            return {}
        sources = Source.objects.none()
        return {"label": sources.label_for(self.request.user), "is_public": sources.public()}

    def present(self, rows):
        told = super().present(rows)
        for row, out in zip(rows, told, strict=True):
            if self.is_research and not row["is_public"]:
                out |= {"title": row["label"], "url": "", "archive_url": ""}
        return told

    def save(self, row, *, by, version=None):
        """An address that is on record already needs a ``duplicate_reason``; 409 names the sources that have it."""
        stored = None if row._state.adding else Source.objects.permitted(by).filter(pk=row.pk).first()
        is_new = stored is None or stored.url != row.url
        if is_new and not row.duplicate_reason.strip() and (found := same_address(by, row.url, but=row.pk)):
            raise Conflict(ON_RECORD, {"url": [f"{one.reference}: {one.title}" for one in found]})
        super().save(row, by=by, version=version)


class ExpertReportViewSet(RecordViewSet):
    model = ExpertReport


class StatementViewSet(RecordViewSet):
    model = Statement


class NoteConcernViewSet(RecordViewSet):
    model = NoteConcern


class InterviewSessionViewSet(RecordViewSet):
    model = InterviewSession
