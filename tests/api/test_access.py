"""What an answer of the API tells whom, and whom it lets write. Who opens which address: ``tests/access``."""

import uuid

import pytest

from config.api_router import RESOURCES
from people.enums import Level, Role
from tests import make

from .client import client, row

pytestmark = pytest.mark.django_db

OPEN_TO_RESEARCH = [
    "cases",
    "charge-steps",
    "charges",
    "citations",
    "claims",
    "defendants",
    "detention-access",
    "detentions",
    "disagreements",
    "event-parts",
    "events",
    "exhibit-challenges",
    "exhibit-rulings",
    "exhibits",
    "expert-reports",
    "groups",
    "hearing-violations",
    "hearings",
    "measures",
    "names",
    "note-concerns",
    "notes",
    "organisation-names",
    "organisations",
    "outcomes",
    "participations",
    "passages",
    "persons",
    "place-names",
    "places",
    "proceeding-stages",
    "proceedings",
    "reprisals",
    "sources",
    "statements",
    "ties",
]


def test_nothing_is_deleted_but_what_one_began_to_send():
    assert [name for name, view in RESOURCES.items() if hasattr(view, "destroy")] == ["uploads"]


@pytest.mark.parametrize("resource", OPEN_TO_RESEARCH)
def test_a_researcher_reads_open_rows_without_free_text(resource):
    inside = row(resource, make.desk(), level=Level.OPEN)
    if inside.level != Level.OPEN:  # below its parents' level no row can be
        type(inside).objects.filter(pk=inside.pk).update(level=Level.OPEN)
    make.everyone_agrees()
    api = client(make.user(Role.RESEARCHER, on=inside.desk))

    found = api.get(f"/api/v1/{resource}/{inside.pk}/")
    listed = api.get(f"/api/v1/{resource}/")

    assert found.status_code == 200
    free_text = {"summary", "notes", "note", "description", "words", "quote", "gist", "text", "findings", "demands"}
    free_text -= {"text"} if resource.endswith("names") else set()
    free_text -= {"note"} if resource == "note-concerns" else set()  # there it is the link to the note
    assert not free_text & set(found.json())
    assert not free_text & set(listed.json()["results"][0])
    assert api.patch(f"/api/v1/{resource}/{inside.pk}/", {}, format="json").status_code == 403


def test_a_link_to_a_hidden_row_is_empty():
    desk, elsewhere = make.desk(), make.desk()
    detention = make.detention(desk=desk, case=make.case(desk=desk), place=make.place("Hidden village", desk=elsewhere))
    api = client(make.user(Role.CASEWORKER, on=desk))

    for answer in (
        api.get(f"/api/v1/detentions/{detention.pk}/").json(),
        api.get("/api/v1/detentions/").json()["results"][0],
    ):
        assert answer["place"] is None
        assert answer["person"]["name"] == detention.person.display_name


def test_filtering_by_a_hidden_row_tells_nothing():
    desk, elsewhere = make.desk(), make.desk()
    hidden = make.place(desk=elsewhere)
    make.detention(desk=desk, case=make.case(desk=desk), place=hidden)
    api = client(make.user(Role.CASEWORKER, on=desk))

    by_hidden = api.get(f"/api/v1/detentions/?place={hidden.pk}")
    by_missing = api.get("/api/v1/detentions/?place=00000000-0000-4000-8000-000000000000")

    assert (by_hidden.status_code, by_hidden.content) == (400, by_missing.content)


@pytest.mark.parametrize(
    ("role", "answer"),
    [
        (Role.CASEWORKER, 200),
        (Role.LAWYER, 200),
        (Role.COORDINATOR, 200),
        (Role.RESEARCHER, 404),
        (Role.ADMINISTRATOR, 403),
        (Role.AUDITOR, 403),
    ],
)
def test_who_may_postpone_a_hearing(role, answer):
    hearing = make.hearing()
    make.defendant(proceeding=hearing.proceeding)  # who agreed to nothing
    body = {"until": "2031-05-04T10:00:00+05:00"}
    address = f"/api/v1/hearings/{hearing.pk}/postpone/"

    assert client(make.user(role, on=hearing.desk)).post(address, body, format="json").status_code == answer
    stranger = client(make.user(role)).post(address, body, format="json").status_code
    assert stranger == (403 if answer == 403 else 404)


def test_a_row_is_added_only_where_one_may_add():
    desk, elsewhere = make.desk(), make.desk()
    api = client(make.user(Role.CASEWORKER, on=desk))

    own = api.post("/api/v1/persons/", {"known_as": "an invented person"}, format="json")
    foreign = api.post("/api/v1/persons/", {"known_as": "x", "desk": elsewhere.pk}, format="json")
    missing = api.post("/api/v1/persons/", {"known_as": "x", "desk": 10**9}, format="json")
    too_high = api.post("/api/v1/persons/", {"known_as": "x", "level": 3}, format="json")

    assert (own.status_code, own.json()["desk"]["name"]) == (201, desk.name)
    assert (foreign.status_code, foreign.content) == (400, missing.content)
    assert too_high.status_code == 400
    lawyer = client(make.user(Role.LAWYER, on=desk))
    assert lawyer.post("/api/v1/persons/", {"known_as": "x"}, format="json").status_code == 403


@pytest.mark.parametrize(
    ("role", "answer"),
    [
        (Role.CASEWORKER, 201),
        (Role.COORDINATOR, 201),
        (Role.LAWYER, 403),
        (Role.RESEARCHER, 403),
        (Role.ADMINISTRATOR, 403),
        (Role.AUDITOR, 403),
        (None, 401),
    ],
)
def test_who_takes_testimonies(role, answer):
    api = client(make.user(role) if role else None)
    reads, goes = (200, 204) if answer == 201 else (answer, answer)
    address = "/api/v1/intake/"
    draft = f"{address}drafts/{uuid.uuid4()}/"
    body = {"id": str(uuid.uuid4()), "witness": {"new": {"names": ["Aigul Invented"]}}}
    kept = {"document": {"text": "typed"}, "version": 0, "writer": str(uuid.uuid4()), "step": 1}

    assert api.post(address, body, format="json").status_code == answer
    assert api.put(draft, kept, format="json").status_code == reads
    assert api.get(f"{address}drafts/").status_code == reads
    assert api.get(draft).status_code == reads
    assert api.delete(draft).status_code == goes
    assert api.post(f"{draft}restore/").status_code == reads
    assert api.get(f"{address}candidates/", {"q": "Erlan"}).status_code == reads
    assert api.get(f"{address}likely/", {"name": "Erlan"}).status_code == reads
