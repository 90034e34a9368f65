"""Cases, who works on them and who has a part, what happened."""

from django.utils import timezone

from cases.actions.team import save_member
from cases.models import Case, CaseMember, Event, EventPart, Participation
from config.shared.api.includes import Hanging
from people.api.persons import RecordViewSet
from sources.api.sources import by_title

from .known import KnownAction


class CaseViewSet(KnownAction, RecordViewSet):
    model = Case
    search = staticmethod(by_title)
    children = {
        "parts": (Participation, "case", ("id", "person", "group", "role", "certainty", "note")),
        "team": (CaseMember, "case", ("id", "user", "duty", "until")),
    }
    own_includes = {
        "detentions": Hanging("cases.Detention", "case"),
        "proceedings": Hanging("cases.Proceeding", "case"),
        "events": Hanging("cases.Event", "case"),
        "reprisals": Hanging("cases.Reprisal", "case"),
    }


class CaseMemberViewSet(RecordViewSet):
    model = CaseMember

    def save(self, row, *, by, version=None):
        save_member(row, by=by, now=timezone.now(), version=version)


class ParticipationViewSet(RecordViewSet):
    model = Participation


class EventViewSet(RecordViewSet):
    model = Event
    children = {"parts": (EventPart, "event", ("id", "person", "group", "organisation", "words"))}


class EventPartViewSet(RecordViewSet):
    model = EventPart
