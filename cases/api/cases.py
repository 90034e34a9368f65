"""Cases, who works on them and who has a part, what happened."""

from django.utils import timezone

from cases.actions.team import save_member
from cases.models import Case, CaseMember, Event, EventPart, Participation
from people.api.persons import RecordViewSet
from sources.api.sources import by_title

from .known import KnownAction


class CaseViewSet(KnownAction, RecordViewSet):
    model = Case
    fields = writable = ("title", "kind", "status", "priority", "jurisdiction", "summary", "closed_on")
    research_fields = ("title", "kind", "status", "jurisdiction")
    filters = ("kind", "status", "priority", "jurisdiction")
    search = staticmethod(by_title)
    ordering_fields = ("title", "priority", "updated_at")
    children = {
        "parts": (Participation, "case", ("id", "person", "group", "role", "certainty", "note")),
        "team": (CaseMember, "case", ("id", "user", "duty", "until")),
    }


class CaseMemberViewSet(RecordViewSet):
    model = CaseMember
    fields = writable = ("case", "user", "duty", "until")
    filters = ("case", "user", "duty")

    def save(self, row, *, by, version=None):
        save_member(row, by=by, now=timezone.now(), version=version)


class ParticipationViewSet(RecordViewSet):
    model = Participation
    fields = writable = ("case", "person", "group", "role", "certainty", "note")
    research_fields = ("case", "person", "group", "role", "certainty")
    filters = ("case", "person", "group", "role", "certainty")


class EventViewSet(RecordViewSet):
    model = Event
    fields = writable = (
        "case",
        "kind",
        "title",
        "happened",
        "ended",
        "family_told",
        "learned",
        "place",
        "certainty",
        "description",
    )
    research_fields = ("case", "kind", "happened", "ended", "family_told", "place", "certainty")
    filters = ("case", "kind", "happened", "family_told", "place", "certainty")
    ordering_fields = ("happened_earliest", "updated_at")
    children = {"parts": (EventPart, "event", ("id", "person", "group", "organisation", "words"))}


class EventPartViewSet(RecordViewSet):
    model = EventPart
    fields = writable = ("event", "person", "group", "organisation", "words")
    research_fields = ("event", "person", "group", "organisation")
    filters = ("event", "person", "group", "organisation")
