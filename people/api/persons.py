"""Persons, their names and ties, groups, verdicts."""

import re

import django_filters
from django.db import transaction

from config.shared.api import RuledViewSet
from config.shared.api.stale import StaleFilter
from config.shared.errors import Conflict
from config.shared.field_lists import is_kept
from people.actions.records import save_record
from people.actions.same_person import say_different
from people.duplicates import likely_duplicates
from people.models import Person, PersonGroup, PersonName, SamePerson, Tie
from people.names.search import by_any_name

from .age import AgeAtFilter, AgeBandFilter
from .by_name import FoundByName


class RecordViewSet(RuledViewSet):
    """A content row written by ``save_record``."""

    @classmethod
    def more_filters(cls):
        confirmed = "last_confirmed_on" if is_kept(cls.model, "last_confirmed_on") else "updated_at"
        return super().more_filters() | {"stale_for": StaleFilter(confirmed)}

    def save(self, row, *, by, version=None):
        save_record(row, by=by, version=version)


# Parameters that ask for whom some date of birth holds: a researcher asks it of those who agreed to be named.
RESTS_ON_BIRTH = re.compile("-?birth|age_")


class MergedFilter(django_filters.ChoiceFilter):
    """Persons merged into another stand in no list unless asked for."""

    def __init__(self):
        choices = [("false", "not merged"), ("true", "merged into another"), ("any", "both")]
        super().__init__(choices=choices, label="Records merged into another; left out unless asked for")

    def filter(self, queryset, value):
        if value == "any":
            return queryset
        return queryset.filter(merged_into__isnull=False) if value == "true" else queryset.live()


class FamilyFilter(django_filters.ChoiceFilter):
    def __init__(self):
        super().__init__(
            choices=[("in_custody", "relatives of people in custody")],
            label="People with a relative whose whereabouts are in custody",
        )

    def filter(self, queryset, value):
        return queryset.with_family_in_custody(self.parent.request.user) if value else queryset


class PersonViewSet(FoundByName, RecordViewSet):
    """A person merged into another still answers at its own id, with ``merged_into`` naming that one."""

    model = Person
    own_filters = FoundByName.own_filters | {
        "merged": MergedFilter(),
        "family": FamilyFilter(),
        "age_band": AgeBandFilter(),
        "age_at": AgeAtFilter(),
    }
    research_own = ("display_name",)
    search = staticmethod(by_any_name(PersonName, old="merged_into"))
    children = {
        "names": (PersonName, "person", ("id", "text", "script", "language", "kind", "words", "is_main")),
        "ties_from": (Tie, "person", ("id", "kind", "other", "certainty", "words")),
        "ties_to": (Tie, "other", ("id", "person", "kind", "certainty", "words")),
    }

    @property
    def annotations(self):
        """For a researcher: what to call someone, and whether they agreed to be named."""
        if not self.is_research:
            return {}
        called = Person.objects.label_for(self.request.user)
        return {"label": called, "is_named": Person.objects.named_for_research()}

    def present(self, rows):
        shown = super().present(rows)
        if self.is_research:
            for row, out in zip(rows, shown, strict=True):
                out["display_name"] = row["label"]
                if "birth" in out and not row["is_named"]:
                    out["birth"] = None
        return shown

    def get_queryset(self):
        persons = super().get_queryset()
        asked = self.request.query_params
        if self.is_research and any(RESTS_ON_BIRTH.match(text) for text in (*asked, asked.get("ordering", ""))):
            persons = persons.filter(Person.objects.named_for_research())
        if self.action != "list":
            return persons.filter(pk__in=Person.objects.answering(self.request.user))
        return persons if "merged" in self.request.query_params else persons.live()

    def get_for(self, action, pk):
        person = super().get_for(action, pk)
        if person.merged_into_id is not None:
            raise Conflict(f"{person} was merged into another record: see its merged_into, and change that one.")
        return person


ASK = (
    "Someone like that may be on record already. Use their record, or send this again with ?someone_else=true to say "
    "that none of them is meant."
)


def ask_whether_someone_else(request, person, likely, field):
    """Conflict that names those ``likely`` to be ``person`` beside ``field``; once the writer says that none of them is
    meant, it is remembered."""
    if likely and request.query_params.get("someone_else") != "true":
        raise Conflict(ASK, {field: [f"{one.person}: {one.name} ({'; '.join(one.reasons)})" for one in likely]})
    say_different(person, [one.person for one in likely], by=request.user, reason="Said so over the API.")


NAME_FIELDS = ("text", "script", "language", "kind", "words", "is_main")


class PersonNameViewSet(RecordViewSet):
    """A name like that of someone on record is answered with 409 and who they are, until ``?someone_else=true`` says
    that none of them is meant; nobody is asked about them again."""

    model = PersonName

    def save(self, row, *, by, version=None):
        with transaction.atomic():
            is_new_text = row.text != row.keyed_text
            super().save(row, by=by, version=version)
            likely = likely_duplicates(by, row.person, [row.text]) if is_new_text else []
            ask_whether_someone_else(self.request, row.person, likely, "text")


class TieViewSet(RecordViewSet):
    model = Tie


class PersonGroupViewSet(RecordViewSet):
    model = PersonGroup


class SamePersonViewSet(RecordViewSet):
    model = SamePerson
