"""Who has a place in a packet, how each appears, and who is held back."""

from dataclasses import dataclass

from cases.enums import PartRole
from cases.models import Counsel, Defendant, Detention, EventPart, Participation, Proceeding, Reprisal
from people.models import Person, PersonName
from people.unrestricted import unrestricted
from sources.enums import NAMED, IdentityMode
from sources.models import Consent, TestimonySubject, Witness

from .answers import said_by
from .identity import SOMEONE, mode_for, shown_as
from .words import Watch

WHO_IS_NAMED = "whoever the case names must have agreed, also those its maker may not see"

ROLES = {
    PartRole.DETAINEE: "a detainee",
    PartRole.DEFENDANT: "a defendant",
    PartRole.VICTIM: "a victim",
    PartRole.RELATIVE_AT_RISK: "a relative at risk",
    PartRole.WITNESS: "a witness",
    PartRole.LAWYER: "a lawyer",
    PartRole.JUDGE: "a judge",
    PartRole.PROSECUTOR: "a prosecutor",
    PartRole.OFFICIAL: "an official",
    PartRole.ADVOCATE: "someone who speaks for them",
    PartRole.COMMENTATOR: "a commentator",
    PartRole.OTHER: "a person concerned",
}


@dataclass(frozen=True, slots=True)
class Place:
    """One person's place in a packet. ``text``: what stands for them; empty for someone held back, and ``why``."""

    person: Person
    role: str
    mode: str
    text: str
    consent: Consent | None
    why: str = ""

    @property
    def is_named(self) -> bool:
        return self.mode in NAMED


class Cast:
    """Everyone ``user`` may see in ``case``, for ``purpose`` and ``recipient``."""

    def __init__(self, user, case, purpose, recipient, testimonies=()):
        self.purpose = purpose
        roles = _roles(user, case, testimonies)
        persons = Person.objects.permitted(user).live().filter(pk__in=roles).order_by("reference")
        said = said_by("person", list(roles), purpose, recipient)
        self.places = {}
        for person in persons:
            answer = said[person.pk]
            if answer.yes is None:
                self.places[person.pk] = Place(person, roles[person.pk], "", "", None, answer.why)
                continue
            mode = mode_for(purpose, answer.yes.identity_mode)
            number = sum(1 for each in self.places.values() if each.text) + 1
            text = shown_as(mode, name=person.display_name, role=roles[person.pk], number=number)
            self.places[person.pk] = Place(person, roles[person.pk], mode, text, answer.yes)
        self.watch = Watch(self._names_to_keep(roles, testimonies))

    @property
    def appearing(self) -> list[Place]:
        return [place for place in self.places.values() if place.text]

    @property
    def held_back(self) -> list[Place]:
        return [place for place in self.places.values() if not place.text]

    def call(self, pk) -> str:
        """What stands for this person in the packet."""
        place = self.places.get(pk)
        return place.text if place is not None and place.text else SOMEONE

    def why_not(self, pks) -> str:
        """Why rows about these people stay, as far as the reader may know."""
        reasons = [
            f"{place.person.reference}: {place.why}" for pk in pks if (place := self.places.get(pk)) and place.why
        ]
        return "; ".join(dict.fromkeys(reasons)) or "someone it tells of has not agreed"

    def all_named(self, pks) -> bool:
        return all((place := self.places.get(pk)) is not None and place.is_named for pk in pks)

    def _names_to_keep(self, roles, testimonies):
        """Every name, whoever may see it, of those in the case who do not go out by name, so that a person the reader
        does not even see is not named by a sentence either; and of those who testified."""
        witnesses = unrestricted(Witness, WHO_IS_NAMED).filter(testimonies__in=testimonies, person__isnull=False)
        named = {pk for pk, place in self.places.items() if place.is_named}
        kept = (set(roles) | set(witnesses.values_list("person", flat=True))) - named
        names = unrestricted(PersonName, WHO_IS_NAMED).filter(person__in=kept).values_list("text", flat=True)
        described = unrestricted(Person, WHO_IS_NAMED).filter(pk__in=kept).values_list("known_as", flat=True)
        return [*names, *(text for text in described if text)]


def _roles(user, case, testimonies) -> dict:
    """Id → part in the case, in words, of everyone it names; also of those ``user`` may not see."""
    found = {}
    for pk, role in (
        unrestricted(Participation, WHO_IS_NAMED).filter(case=case, person__isnull=False).values_list("person", "role")
    ):
        found.setdefault(pk, ROLES[role])
    for model, path, words in (
        (Defendant, "proceeding__case", "a defendant"),
        (Detention, "case", "a detainee"),
        (Reprisal, "case", "a person who suffered reprisals"),
        (EventPart, "event__case", "a person concerned"),
    ):
        rows = unrestricted(model, WHO_IS_NAMED).filter(**{path: case}, person__isnull=False)
        for pk in rows.order_by("created_at").values_list("person", flat=True):
            found.setdefault(pk, words)
    for pk in (
        unrestricted(TestimonySubject, WHO_IS_NAMED).filter(testimony__in=testimonies).values_list("person", flat=True)
    ):
        found.setdefault(pk, "a person concerned")
    for name in ("judge", "prosecutor"):
        for pk in (
            unrestricted(Proceeding, WHO_IS_NAMED)
            .filter(case=case)
            .exclude(**{name: None})
            .values_list(name, flat=True)
        ):
            found.setdefault(pk, f"a {name}")
    for pk in (
        unrestricted(Counsel, WHO_IS_NAMED).filter(defendant__proceeding__case=case).values_list("lawyer", flat=True)
    ):
        found.setdefault(pk, "a lawyer")
    return found


def witness_words(witness: Witness, mode, person_name="") -> str:
    """What stands for a witness: a protected one is never more than the code and what may be said of them."""
    code = " ".join(part for part in (witness.reference, witness.described_as and f"({witness.described_as})") if part)
    if witness.protection != "none" or not person_name:
        return code if mode != IdentityMode.NONE else "a witness who is not named"
    return shown_as(mode, name=person_name, role=witness.described_as or "a witness", number=0) or code
