"""Persons, groups, ties, organisations and places of the five reports."""

from people.consent import civil_today
from people.enums import ConsentPurpose, Level
from people.models import (
    Organisation,
    OrganisationName,
    Person,
    PersonGroup,
    PersonName,
    Place,
    PlaceName,
    Tie,
)
from sources.enums import ConsentBasis, ConsentStatus, IdentityMode
from sources.models import Consent

from .store import facts


def load_places_and_organisations(store):
    given = facts("organisations_and_places")
    for fact in given["place"]:
        store.put(
            Place,
            fact["id"],
            desk=fact["desk"],
            kind=fact["kind"],
            part_of=store.get(fact.get("part_of")),
            known_as=fact.get("known_as", ""),
            likely_identity=fact.get("likely", ""),
            **dict(zip(("latitude", "longitude", "point_precision"), fact.get("point", ()), strict=False)),
        )
        _names(store, PlaceName, "place", fact)
    for fact in given["organisation"]:
        store.put(
            Organisation,
            fact["id"],
            desk=fact["desk"],
            kind=fact["kind"],
            country=fact.get("country", ""),
            place=store.get(fact.get("place")),
            description=fact.get("description", ""),
        )
        _names(store, OrganisationName, "organisation", fact)


def load_people(store):
    given = facts("people")
    for fact in given["person"]:
        store.put(
            Person,
            fact["id"],
            desk=fact["desk"],
            known_as=fact.get("known_as", ""),
            occupation=fact.get("occupation", ""),
            ethnicity=fact.get("ethnicity", ""),
            citizenships=fact.get("citizenships", []),
            residence=store.get(fact.get("residence")),
            whereabouts=fact.get("whereabouts", "unknown"),
            is_public_figure=fact.get("public_figure", False),
            summary=fact.get("summary", ""),
        )
        _names(store, PersonName, "person", fact)
    for fact in given["group"]:
        store.put(
            PersonGroup,
            fact["id"],
            desk=fact["desk"],
            title=fact["title"],
            description=fact.get("description", ""),
        )
    for fact in given["tie"]:
        store.put(
            Tie,
            _tie_key(fact),
            person=store.get(fact["person"]),
            kind=fact["kind"],
            other=store.get(fact["other"]),
            words=fact.get("words", ""),
        )


def cite_people(store):
    """Sources come after the people who wrote them, so what they support is cited last."""
    for table in facts("organisations_and_places").values():
        for fact in table:
            store.cite(fact["id"], fact["sources"])
    given = facts("people")
    for fact in given["person"]:
        store.cite(fact["id"], fact["sources"])
        _already_public(store, fact)
    for fact in given["tie"]:
        store.cite(_tie_key(fact), fact["sources"])


def _already_public(store, fact):
    """Named in a published report: what it says of them may serve research, and nothing else, since nobody asked."""
    report, _ = fact["sources"][0]
    store.put(
        Consent,
        f"consent:{fact['id']}:{ConsentPurpose.RESEARCH}",
        level=Level.INTERNAL,
        person=store.get(fact["id"]),
        purpose=ConsentPurpose.RESEARCH,
        status=ConsentStatus.GIVEN,
        basis=ConsentBasis.ALREADY_PUBLIC,
        identity_mode=IdentityMode.FULL,
        valid_from=civil_today(),
        source=store.get(f"SRC{report[1]}"),
    )


def _tie_key(fact):
    return f"tie:{fact['person']}:{fact['kind']}:{fact['other']}"


def _names(store, model, owner, fact):
    """Every printed form, the first of them shown."""
    for position, (text, reports) in enumerate(fact.get("names", [])):
        store.put(
            model,
            f"name:{fact['id']}:{text}",
            text=text,
            words=f"as printed in {reports}",
            is_main=position == 0,
            **{owner: store.get(fact["id"])},
        )
