"""Persons, their names and ties, groups, verdicts."""

from config.shared.api import RuledViewSet
from people.actions.records import save_record
from people.models import Person, PersonGroup, PersonName, SamePerson, Tie
from people.names.search import by_any_name


class RecordViewSet(RuledViewSet):
    """A content row written by ``save_record``."""

    def save(self, row, *, by, version=None):
        save_record(row, by=by, version=version)


class PersonViewSet(RecordViewSet):
    model = Person
    fields = (
        "display_name",
        "known_as",
        "sex",
        "birth",
        "birthplace",
        "citizenships",
        "ethnicity",
        "occupation",
        "residence",
        "whereabouts",
        "last_confirmed_on",
        "verification",
        "verification_criteria",
        "is_public_figure",
        "merged_into",
        "summary",
    )
    writable = (
        "known_as",
        "sex",
        "birth",
        "birthplace",
        "citizenships",
        "ethnicity",
        "occupation",
        "residence",
        "whereabouts",
        "last_confirmed_on",
        "verification",
        "verification_criteria",
        "is_public_figure",
        "summary",
    )
    research_fields = ("display_name", "sex", "birth", "ethnicity", "whereabouts", "last_confirmed_on", "verification")
    filters = (
        "sex",
        "birth",
        "ethnicity",
        "whereabouts",
        "verification",
        "birthplace",
        "residence",
        "last_confirmed_on",
    )
    search = staticmethod(by_any_name(PersonName))
    ordering_fields = ("display_name", "birth_earliest", "last_confirmed_on", "updated_at")
    children = {
        "names": (PersonName, "person", ("id", "text", "script", "language", "kind", "words", "is_main")),
        "ties_from": (Tie, "person", ("id", "kind", "other", "certainty", "words")),
        "ties_to": (Tie, "other", ("id", "person", "kind", "certainty", "words")),
    }


NAME_FIELDS = ("text", "script", "language", "kind", "words", "is_main")


class PersonNameViewSet(RecordViewSet):
    model = PersonName
    fields = ("person", *NAME_FIELDS)
    writable = ("person", *NAME_FIELDS)
    research_fields = ("person", "text", "script", "language", "kind", "is_main")
    filters = ("person", "script", "kind", "is_main")
    ordering_fields = ("text", "updated_at")


class TieViewSet(RecordViewSet):
    model = Tie
    fields = writable = ("person", "kind", "other", "certainty", "words")
    research_fields = ("person", "kind", "other", "certainty")
    filters = ("person", "other", "kind", "certainty")


class PersonGroupViewSet(RecordViewSet):
    model = PersonGroup
    fields = writable = ("title", "description")
    research_fields = ("title",)
    ordering_fields = ("title", "updated_at")


class SamePersonViewSet(RecordViewSet):
    model = SamePerson
    fields = writable = ("first", "second", "verdict", "reason")
    filters = ("first", "second", "verdict")
