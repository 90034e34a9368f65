"""Sources, and what is particular to each kind. Notes are in ``cases.api``: their replies are reminded of."""

from django.db.models import Q

from config.shared.errors import Conflict
from people.api.persons import RecordViewSet
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


class SourceViewSet(RecordViewSet):
    model = Source
    fields = writable = (
        "kind",
        "title",
        "author",
        "publisher",
        "publisher_words",
        "language",
        "is_machine_translated",
        "published",
        "received_on",
        "url",
        "duplicate_reason",
        "archive_url",
        "reliability",
        "credibility",
        "part_of",
        "origin",
        "summary",
        "text",
        "text_direction",
    )
    research_fields = (
        "kind",
        "title",
        "publisher",
        "language",
        "is_machine_translated",
        "published",
        "url",
        "archive_url",
        "reliability",
        "credibility",
        "part_of",
    )
    filters = (
        "kind",
        "author",
        "publisher",
        "language",
        "published",
        "reliability",
        "credibility",
        "is_machine_translated",
        "part_of",
        "origin",
    )
    search = staticmethod(by_title)
    ordering_fields = ("title", "published_earliest", "received_on", "updated_at")

    def save(self, row, *, by, version=None):
        """An address that is on record already needs a ``duplicate_reason``; 409 names the sources that have it."""
        stored = None if row._state.adding else Source.objects.permitted(by).filter(pk=row.pk).first()
        is_new = stored is None or stored.url != row.url
        if is_new and not row.duplicate_reason.strip() and (found := same_address(by, row.url, but=row.pk)):
            raise Conflict(ON_RECORD, {"url": [f"{one.reference}: {one.title}" for one in found]})
        super().save(row, by=by, version=version)


class ExpertReportViewSet(RecordViewSet):
    model = ExpertReport
    fields = writable = (
        "source",
        "kind",
        "expert",
        "institution",
        "ordered_by",
        "done",
        "question",
        "findings",
        "flaws",
        "answers",
    )
    research_fields = ("source", "kind", "institution", "done")
    filters = ("source", "kind", "expert", "institution", "done")


class StatementViewSet(RecordViewSet):
    model = Statement
    fields = writable = ("source", "speaker", "speaker_group", "on_behalf_of", "said", "audience", "gist")
    research_fields = ("source", "speaker", "on_behalf_of", "said")
    filters = ("source", "speaker", "on_behalf_of", "said")


class NoteConcernViewSet(RecordViewSet):
    model = NoteConcern
    fields = writable = ("note", "person", "group", "organisation", "words")
    research_fields = ("note", "person", "group", "organisation")
    filters = ("note", "person", "group", "organisation")


class InterviewSessionViewSet(RecordViewSet):
    model = InterviewSession
    fields = writable = ("title", "place", "held_on", "team", "interpreter", "languages", "mode")
    filters = ("place", "held_on", "mode")
    ordering_fields = ("held_on", "updated_at")
