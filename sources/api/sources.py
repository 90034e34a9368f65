"""Sources, and what is particular to each kind. Notes are in ``cases.api``: their replies are reminded of."""

from django.db.models import Q

from people.api.persons import RecordViewSet
from sources.models import (
    Consent,
    ExpertReport,
    InterviewSession,
    NoteConcern,
    Source,
    Statement,
    Witness,
)


def by_title(queryset, text):
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
        "archive_url",
        "reliability",
        "credibility",
        "part_of",
        "summary",
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
    )
    search = staticmethod(by_title)
    ordering_fields = ("title", "published_earliest", "received_on", "updated_at")


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


class WitnessViewSet(RecordViewSet):
    model = Witness
    fields = writable = ("protection", "person", "described_as")
    filters = ("protection", "person")


class ConsentViewSet(RecordViewSet):
    model = Consent
    fields = writable = (
        "person",
        "witness",
        "purpose",
        "status",
        "basis",
        "identity_mode",
        "valid_from",
        "valid_until",
        "explained_by",
        "explained_in",
        "withdrawn_at",
        "note",
    )
    filters = ("person", "witness", "purpose", "status")
