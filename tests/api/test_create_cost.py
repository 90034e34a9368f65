"""What a create and an edit ask of the database: every statement, the two of the transaction included."""

import pytest
from django.utils import timezone
from rest_framework.test import APIClient

from cases.models import Detention, Reminder
from cases.time_limits import load_time_limits
from config.shared.scopes import ALL
from people.actions.tokens import make_token
from people.enums import Level, Role
from people.models import AuditEvent, Person
from tests import make

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("kinds_are_known")]


@pytest.fixture
def desk():
    return make.desk()


def program_of(user):
    _, secret = make_token(user, name="a program", scopes=ALL)
    return APIClient(headers={"Authorization": f"Token {secret}"})


@pytest.fixture
def program(desk):
    """With a token of a caseworker of ``desk``, of which one use was noted this minute, and the law on record."""
    load_time_limits()
    api = program_of(make.user(Role.CASEWORKER, on=desk))
    assert api.get("/api/v1/persons/").status_code == 200
    return api


def person_body(desk):
    return {"known_as": "an invented neighbour", "sex": "female", "birth": "1987-03", "desk": desk.pk}


def stay_body(desk, person):
    return {"person": str(person.pk), "kind": "remand", "began": "2025-11", "desk": desk.pk}


def sent(api, verb, address, body):
    answer = getattr(api, verb)(address, body, format="json")
    assert answer.status_code in (200, 201), answer.content
    return answer.json()


@pytest.mark.parametrize("others", [1, 3])
def test_a_person_costs_six(others, desk, program, django_assert_num_queries):
    """Token and grants, begin, constraints, the row, its answer, commit."""
    for _ in range(others):
        make.person("Invented Neighbour", desk=desk, known_as="an invented neighbour")

    with django_assert_num_queries(6):
        made = sent(program, "post", "/api/v1/persons/", person_body(desk))

    assert made == sent(program, "get", f"/api/v1/persons/{made['id']}/", {})
    assert (Person.objects.get(pk=made["id"]).history.count(), made["desk"]["name"]) == (1, desk.name)


@pytest.mark.parametrize("others", [1, 3])
def test_a_detention_costs_eight(others, desk, program, django_assert_num_queries):
    """Token and grants, begin, the person, the law, constraints, the row, its answer, commit. Outside a case nobody is
    told of it."""
    case, person = make.case(desk=desk), make.person(desk=desk)
    for _ in range(others):
        make.lawyer_on(case)
        make.detention(desk=desk, case=case, person=person, kind="remand", end_kind="released")

    with django_assert_num_queries(8):
        made = sent(program, "post", "/api/v1/detentions/", stay_body(desk, person))

    assert made == sent(program, "get", f"/api/v1/detentions/{made['id']}/", {})
    stay = Detention.objects.get(pk=made["id"])
    assert (stay.history.count(), stay.lawful_by.code, made["person"]["name"]) == (1, "KZ-C-12", person.display_name)


def test_a_stay_in_a_case_is_announced_to_whoever_works_on_it(desk, program):
    case, person = make.case(desk=desk), make.person(desk=desk)
    lawyer = make.lawyer_on(case)
    body = stay_body(desk, person) | {"case": str(case.pk), "began": str(timezone.localdate())}

    made = sent(program, "post", "/api/v1/detentions/", body)

    owed = Reminder.objects.filter(item_id=made["id"], recipient=lawyer, status="planned")
    assert owed.exists()


@pytest.mark.parametrize("others", [1, 3])
def test_an_edit_of_a_person(others, desk, program, django_assert_num_queries):
    person = make.person(desk=desk)
    for _ in range(others):
        make.tie(person=person, desk=desk)

    with django_assert_num_queries(14):
        sent(program, "patch", f"/api/v1/persons/{person.pk}/", {"occupation": "teacher", "version": person.version})


@pytest.mark.parametrize("others", [1, 3])
def test_an_edit_of_a_detention(others, desk, program, django_assert_num_queries):
    stay = make.detention(desk=desk, case=make.case(desk=desk), kind="remand")
    for _ in range(others):
        make.lawyer_on(stay.case)

    with django_assert_num_queries(20):
        sent(program, "patch", f"/api/v1/detentions/{stay.pk}/", {"notes": "seen in court"})


def test_of_several_faults_each_is_told(desk, program):
    person = make.person(desk=desk)
    make.detention(desk=desk, person=person, kind="remand")
    body = stay_body(desk, person) | {"term_amount": 2, "ended": "2025-10", "end_kind": ""}

    answer = program.post("/api/v1/detentions/", body, format="json")

    assert answer.status_code == 400
    said = " ".join(text for texts in answer.json()["fields"].values() for text in texts)
    for fault in ("A term is an amount", "cannot come before the arrest", "Say how it ended", "still open"):
        assert fault in said


def test_what_is_written_is_answered_by_the_rights_of_that_request(desk):
    elsewhere = make.desk()
    writer = make.user(Role.CASEWORKER, on=desk)
    make.membership(writer, Role.CASEWORKER, elsewhere)
    program = program_of(writer)
    person = make.person(desk=elsewhere)
    stay = make.detention(desk=desk, person=person)
    address = f"/api/v1/detentions/{stay.pk}/"
    for notes in ("seen in court", "seen again"):
        assert sent(program, "patch", address, {"notes": notes})["person"]["name"] == person.display_name

    writer.memberships.filter(desk=elsewhere).update(valid_until=timezone.now())

    assert sent(program, "patch", address, {"notes": "seen once more"})["person"] is None


def test_who_writes_what_is_restricted_has_read_it(desk):
    program = program_of(make.user(Role.CASEWORKER, on=desk, max_level=Level.RESTRICTED))
    for _ in range(2):
        made = sent(program, "post", "/api/v1/persons/", person_body(desk) | {"level": 2})

        told = AuditEvent.objects.filter(action="rows.read", object_id=made["id"])
        assert [[str(pk) for pk in event.rows] for event in told] == [[made["id"]]]


def test_a_link_that_is_empty_once_is_told_the_next_time(desk, program):
    place = make.place(desk=desk)

    answers = [
        sent(program, "post", "/api/v1/persons/", person_body(desk) | {"residence": residence})["residence"]
        for residence in (None, str(place.pk), None)
    ]

    assert [answer and answer["id"] for answer in answers] == [None, str(place.pk), None]
