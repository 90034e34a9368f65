"""Who may do what at which address of the API. The expected answers are written out here, by family of resource."""

import uuid

import pytest

from people.enums import Level, Role
from tests import make

from .client import CONTENT, client, row

pytestmark = pytest.mark.django_db

# Families. Each resource stands in one of them, or the first test fails.
RECORDS = [
    "persons",
    "names",
    "ties",
    "groups",
    "organisations",
    "organisation-names",
    "places",
    "place-names",
    "sources",
    "note-concerns",
    "notes",
    "expert-reports",
    "statements",
    "cases",
    "participations",
    "events",
    "event-parts",
    "reprisals",
    "claims",
    "citations",
    "disagreements",
    "exhibits",
    "passages",
]
LEGAL = [
    "detentions",
    "detention-access",
    "detention-conditions",
    "proceedings",
    "proceeding-stages",
    "defendants",
    "measures",
    "counsel",
    "charges",
    "charge-steps",
    "outcomes",
    "hearings",
    "hearing-violations",
    "hearing-reports",
    "exhibit-rulings",
    "exhibit-challenges",
]
STAFF_EDITED = [
    "papers",
    "interview-sessions",
    "witnesses",
    "testimonies",
    "testimony-subjects",
    "knowledge-links",
    "translations",
    "transcripts",
]
STAFF_WORK = ["case-members", "deadlines", "tasks", "submissions"]
VERDICTS = ["same-persons"]
MERGES = ["merges", "imports"]
JOINT_CHANGES = ["joint-changes"]
EVIDENCE = ["evidence-files", "custody-events"]
CONSENT = ["consents", "withdrawals", "disclosures"]

NO, NEVER = 403, 405
# role → (list, detail, patch) on one's own desk.
ANSWERS = {
    "records": {
        Role.CASEWORKER: (200, 200, 200),
        Role.LAWYER: (200, 200, NO),
        Role.COORDINATOR: (200, 200, 200),
        Role.RESEARCHER: (200, 404, 404),
        Role.ADMINISTRATOR: (NO, NO, NO),
        Role.AUDITOR: (NO, NO, NO),
    },
    "legal": {
        Role.CASEWORKER: (200, 200, 200),
        Role.LAWYER: (200, 200, 200),
        Role.COORDINATOR: (200, 200, 200),
        Role.RESEARCHER: (200, 404, 404),
        Role.ADMINISTRATOR: (NO, NO, NO),
        Role.AUDITOR: (NO, NO, NO),
    },
    "staff edited": {
        Role.CASEWORKER: (200, 200, 200),
        Role.LAWYER: (200, 200, NO),
        Role.COORDINATOR: (200, 200, 200),
        Role.RESEARCHER: (NO, NO, NO),
        Role.ADMINISTRATOR: (NO, NO, NO),
        Role.AUDITOR: (NO, NO, NO),
    },
    "staff work": {
        Role.CASEWORKER: (200, 200, 200),
        Role.LAWYER: (200, 200, 200),
        Role.COORDINATOR: (200, 200, 200),
        Role.RESEARCHER: (NO, NO, NO),
        Role.ADMINISTRATOR: (NO, NO, NO),
        Role.AUDITOR: (NO, NO, NO),
    },
    "verdicts": {
        Role.CASEWORKER: (200, 200, 200),
        Role.LAWYER: (NO, NO, NO),
        Role.COORDINATOR: (200, 200, 200),
        Role.RESEARCHER: (NO, NO, NO),
        Role.ADMINISTRATOR: (NO, NO, NO),
        Role.AUDITOR: (NO, NO, NO),
    },
    "merges": {
        Role.CASEWORKER: (200, 200, NEVER),
        Role.LAWYER: (NO, NO, NEVER),
        Role.COORDINATOR: (200, 200, NEVER),
        Role.RESEARCHER: (NO, NO, NEVER),
        Role.ADMINISTRATOR: (NO, NO, NEVER),
        Role.AUDITOR: (NO, NO, NEVER),
    },
    "evidence": {
        Role.CASEWORKER: (200, 200, NEVER),
        Role.LAWYER: (200, 200, NEVER),
        Role.COORDINATOR: (200, 200, NEVER),
        Role.RESEARCHER: (NO, NO, NEVER),
        Role.ADMINISTRATOR: (NO, NO, NEVER),
        Role.AUDITOR: (NO, NO, NEVER),
    },
    "consent": {
        Role.CASEWORKER: (200, 200, NEVER),
        Role.LAWYER: (200, 200, NEVER),
        Role.COORDINATOR: (200, 200, NEVER),
        Role.RESEARCHER: (NO, NO, NEVER),
        Role.ADMINISTRATOR: (NO, NO, NEVER),
        Role.AUDITOR: (NO, NO, NEVER),
    },
    "joint changes": {
        Role.CASEWORKER: (200, 200, NEVER),
        Role.LAWYER: (200, 200, NEVER),
        Role.COORDINATOR: (200, 200, NEVER),
        Role.RESEARCHER: (NO, NO, NEVER),
        Role.ADMINISTRATOR: (NO, NO, NEVER),
        Role.AUDITOR: (NO, NO, NEVER),
    },
}
# These keep no public part, so a researcher is turned away at the door.
# A row of these as the builders make it tells of no person, so nobody's consent is missing.
OF_NO_PERSON = {
    "groups",
    "organisations",
    "organisation-names",
    "places",
    "place-names",
    "sources",
    "notes",
    "expert-reports",
    "statements",
    "cases",
    "events",
    "disagreements",
    "exhibits",
    "exhibit-rulings",
    "exhibit-challenges",
    "proceedings",
    "proceeding-stages",
    "hearings",
    "hearing-violations",
    "outcomes",
}
CLOSED_TO_RESEARCH = {"detention-conditions", "counsel", "hearing-reports"}
FAMILIES = {
    **dict.fromkeys(RECORDS, "records"),
    **dict.fromkeys(LEGAL, "legal"),
    **dict.fromkeys(STAFF_EDITED, "staff edited"),
    **dict.fromkeys(STAFF_WORK, "staff work"),
    **dict.fromkeys(VERDICTS, "verdicts"),
    **dict.fromkeys(MERGES, "merges"),
    **dict.fromkeys(JOINT_CHANGES, "joint changes"),
    **dict.fromkeys(EVIDENCE, "evidence"),
    **dict.fromkeys(CONSENT, "consent"),
}


def test_every_resource_has_its_family():
    assert set(FAMILIES) == set(CONTENT)


@pytest.mark.parametrize("resource", sorted(CONTENT))
@pytest.mark.parametrize("role", list(Role))
def test_who_lists_reads_and_edits(resource, role):
    inside = row(resource, make.desk())
    outside = row(resource, make.desk())
    api = client(make.user(role, on=inside.desk))
    expected = ANSWERS[FAMILIES[resource]][role]
    if role == Role.RESEARCHER and resource in CLOSED_TO_RESEARCH:
        expected = (NO, NO, NO)
    elif role == Role.RESEARCHER and resource in OF_NO_PERSON:
        expected = (200, 200, NO)
    address = f"/api/v1/{resource}/"

    listed = api.get(address)
    read = api.get(f"{address}{inside.pk}/")
    edited = api.patch(f"{address}{inside.pk}/", {}, format="json")
    elsewhere = api.get(f"{address}{outside.pk}/"), api.patch(f"{address}{outside.pk}/", {}, format="json")
    nowhere = api.get(f"{address}00000000-0000-4000-8000-000000000000/")

    assert (listed.status_code, read.status_code, edited.status_code) == expected
    if expected[0] == 200:
        assert [answer.status_code for answer in elsewhere] == [404, NEVER if expected[2] == NEVER else 404]
        assert elsewhere[0].content == nowhere.content
        shown = [found["id"] for found in listed.json()["results"]]
        assert str(outside.pk) not in shown
        assert (str(inside.pk) in shown) is (expected[1] == 200)
    assert outside.reference not in listed.content.decode()


@pytest.mark.parametrize("resource", sorted(CONTENT))
def test_strangers_get_nothing(resource):
    inside = row(resource, make.desk())

    assert client().get(f"/api/v1/{resource}/").status_code == 401
    assert client().get(f"/api/v1/{resource}/{inside.pk}/").status_code == 401
    assert client().post(f"/api/v1/{resource}/", {}, format="json").status_code == 401


@pytest.mark.parametrize("resource", sorted(CONTENT))
def test_nothing_is_deleted(resource):
    inside = row(resource, make.desk())

    assert (
        client(make.user(Role.COORDINATOR, on=inside.desk)).delete(f"/api/v1/{resource}/{inside.pk}/").status_code
        == 405
    )


@pytest.mark.parametrize("resource", sorted(set(RECORDS) | set(LEGAL) - CLOSED_TO_RESEARCH))
def test_a_researcher_reads_open_rows_without_free_text(resource):
    if resource in CLOSED_TO_RESEARCH:
        return
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
