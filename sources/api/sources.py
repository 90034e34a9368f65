"""Sources, and what is particular to each kind. Notes are in ``cases.api``: their replies are reminded of."""

from django.db.models import Q

from people.api.persons import RecordViewSet
from sources.models import (
    Consent,
    ExpertReport,
    InterviewSession,
    KnowledgeLink,
    NoteConcern,
    Review,
    Source,
    Statement,
    Testimony,
    TestimonySubject,
    Translation,
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


class TestimonyViewSet(RecordViewSet):
    __test__ = False
    model = Testimony
    fields = (
        "source",
        "witness",
        "session",
        "status",
        "author",
        "given",
        "mode",
        "witness_location",
        "language",
        "text",
        "coercion_suspected",
        "health_notes",
        "reprisal_notes",
    )
    writable = tuple(name for name in fields if name != "status")
    filters = ("source", "witness", "session", "status", "author", "given", "mode", "coercion_suspected")
    children = {
        "subjects": (
            TestimonySubject,
            "testimony",
            ("id", "person", "relation", "relation_words", "basis", "basis_words", "last_status", "reason_given"),
        ),
        "reviews": (Review, "testimony", ("id", "reviewer", "decision", "comment", "created_at")),
    }


class TestimonySubjectViewSet(RecordViewSet):
    __test__ = False
    model = TestimonySubject
    fields = writable = (
        "testimony",
        "person",
        "relation",
        "relation_words",
        "basis",
        "basis_words",
        "last_status",
        "last_status_at",
        "reason_given",
        "health",
    )
    filters = ("testimony", "person", "relation", "basis")
    children = {
        "chain": (
            KnowledgeLink,
            "subject",
            ("id", "position", "teller", "teller_words", "told", "coercion_suspected"),
        )
    }


class KnowledgeLinkViewSet(RecordViewSet):
    model = KnowledgeLink
    fields = writable = ("subject", "position", "teller", "teller_words", "told", "coercion_suspected")
    filters = ("subject", "teller")


class TranslationViewSet(RecordViewSet):
    model = Translation
    fields = writable = ("testimony", "language", "text", "is_machine", "translator", "checked_by", "checked_at")
    filters = ("testimony", "language", "is_machine")


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
