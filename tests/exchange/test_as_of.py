"""Rows as they stood at the end of a day, for those who may see them now."""

from datetime import UTC, datetime

import pytest
from django.utils import timezone

from config.api_router import RESOURCES
from people.actions.records import save_record
from people.enums import Level, Role
from people.models import Person, PersonName
from tests import make
from tests.api.client import CONTENT, client, row
from tests.conftest import as_owner

pytestmark = pytest.mark.django_db
DAYS = [datetime(2020, 3, day, 12, tzinfo=UTC) for day in (1, 2, 3, 4)]


def happened(*rows):
    """The states kept since the last call were written on the day it is, and rows made since are of that day."""
    for model in {type(each) for each in rows}:
        table, history = (each._meta.db_table for each in (model, model._meta.get_field("history").related_model))
        with as_owner() as cursor:
            cursor.execute("set local session_replication_role = replica")
            for changed, column in ((history, "pgh_created_at"), (history, "created_at"), (table, "created_at")):
                cursor.execute(f"update {changed} set {column} = %s where {column} > '2020-12-31'", [happened.today()])
            cursor.execute("set local session_replication_role = origin")


@pytest.fixture(autouse=True)
def calendar():
    days = iter(DAYS)
    now = {"day": next(days)}
    happened.today = lambda: now["day"]

    def next_day():
        now["day"] = next(days)

    return next_day


def ids(answer):
    assert answer.status_code == 200, answer.json()
    return [found["id"] for found in answer.json()["results"]]


def test_a_list_tells_rows_as_they_stood_and_filters_by_their_state_then(calendar):
    desk = make.desk()
    api = client(make.user(Role.CASEWORKER, on=desk))
    person = make.person(desk=desk, whereabouts="missing")
    happened(person)
    calendar()
    Person.objects.filter(pk=person.pk).update(whereabouts="free")
    later = make.person(desk=desk, whereabouts="missing")
    happened(person)

    first, second = (
        api.get("/api/v1/persons/", {"as_of": day, "whereabouts": "missing"}) for day in ("2020-03-01", "2020-03-02")
    )
    before = api.get("/api/v1/persons/", {"as_of": "2020-02-28"})

    assert (ids(first), ids(second), ids(before)) == ([str(person.pk)], [str(later.pk)], [])
    assert first.json()["results"][0]["whereabouts"] == "missing"


def test_a_detail_with_its_children_as_they_stood(calendar):
    desk = make.desk()
    api = client(make.user(Role.CASEWORKER, on=desk))
    person = make.person("First Name", desk=desk, occupation="teacher")
    name = PersonName.objects.get(person=person)
    happened(person, name)
    calendar()
    Person.objects.filter(pk=person.pk).update(occupation="driver", version=2)
    PersonName.objects.create(person=person, text="Second Name")
    happened(person, name)
    address = f"/api/v1/persons/{person.pk}/"

    then, now = (api.get(address, {"as_of": day}).json() for day in ("2020-03-01", "2020-03-02"))

    assert (then["occupation"], then["version"]) == ("teacher", 1)
    assert (now["occupation"], now["version"]) == ("driver", 2)
    assert [each["text"] for each in then["names"]] == ["First Name"]
    assert len(now["names"]) == 2
    assert api.get(address, {"as_of": "2020-02-28"}).status_code == 404


def test_a_moment_and_the_end_of_a_day_in_utc(calendar):
    desk = make.desk()
    api = client(make.user(Role.CASEWORKER, on=desk))
    happened(make.place(desk=desk))

    found = {
        text: len(ids(api.get("/api/v1/places/", {"as_of": text})))
        for text in ("2020-03-01", "2020-03-01T12:00:00Z", "2020-03-01T12:00:01Z", "2020-03-01T13:00:01+02:00")
    }

    assert list(found.values()) == [1, 0, 1, 0]


@pytest.mark.parametrize("hidden", ["other desk", "level raised", "consent taken back", "merged", "no consent then"])
def test_a_row_that_may_not_be_seen_now_is_not_told_of_the_past(hidden, calendar):
    desk = make.desk()
    reader = client(make.user(Role.RESEARCHER, on=desk))
    person = make.person("Canary Name", desk=desk)
    make.consent(person, "research", **({"status": "refused"} if hidden == "no consent then" else {}))
    happened(person)
    calendar()
    rows = Person.objects.filter(pk=person.pk)
    asked = {"as_of": "2020-03-01"}
    assert len(ids(reader.get("/api/v1/persons/", asked))) == (0 if hidden == "no consent then" else 1)

    if hidden == "other desk":
        rows.update(desk=make.desk())
    elif hidden == "level raised":
        rows.update(level=Level.RESTRICTED)
    elif hidden == "merged":
        rows.update(merged_into=make.person(desk=make.desk()))
    else:
        make.consent(person, "research", status="withdrawn")
    listed = reader.get("/api/v1/persons/", asked | {"cite": "true"})
    detail = reader.get(f"/api/v1/persons/{person.pk}/", asked | {"cite": "true"})

    assert (ids(listed), detail.status_code) == ([], 404)
    assert str(person.pk) not in listed.content.decode()
    assert "Canary" not in listed.content.decode() + detail.content.decode()


def test_a_researcher_reads_the_fields_of_his_lists_alone(calendar):
    desk = make.desk()
    person = make.person("Canary Name", desk=desk, summary="Canary", occupation="Canary", birth="1980")
    make.consent(person, "research", identity_mode="pseudonym")
    happened(person)
    api = client(make.user(Role.RESEARCHER, on=desk))

    then = api.get(f"/api/v1/persons/{person.pk}/", {"as_of": "2020-03-01"})
    now = api.get(f"/api/v1/persons/{person.pk}/")

    assert then.json() == now.json() | {"source_count": None}  # reckoned, and kept of no day
    assert "Canary" not in then.content.decode()
    assert then.json()["birth"] is None


def test_what_cannot_be_asked_of_the_past_is_refused_by_name():
    api = client(make.user(Role.CASEWORKER))
    asked = {
        "search": "x",
        "name": "x",
        "family": "in_custody",
        "merged": "true",
        "nothing": "x",
        "sex": "neither",
        "ordering": "summary",
    }

    refused = {name: api.get("/api/v1/persons/", {"as_of": "2020-03-01", name: value}) for name, value in asked.items()}

    assert {name: answer.status_code for name, answer in refused.items()} == dict.fromkeys(asked, 400)
    assert {name: list(answer.json()["fields"]) for name, answer in refused.items()} == {name: [name] for name in asked}


@pytest.mark.parametrize(
    "text", ["yesterday", "2020-02-31", "", "2020-13-01T00:00:00Z", "9999-12-31", "9999-12-31T23:59:59-14:00"]
)
def test_a_day_that_is_none_or_not_over_is_refused(text):
    answer = client(make.user(Role.CASEWORKER)).get("/api/v1/persons/", {"as_of": text})

    assert (answer.status_code, list(answer.json()["fields"])) == (400, ["as_of"])


def test_today_is_not_over():
    answer = client(make.user(Role.CASEWORKER)).get("/api/v1/persons/", {"as_of": str(timezone.now().date())})

    assert answer.status_code == 400
    assert "This is not over yet" in answer.json()["fields"]["as_of"][0]


def test_kinds_that_no_researcher_reads_are_not_told_of_the_past():
    desk = make.desk()
    api = client(make.user(Role.CASEWORKER, on=desk))
    witness = make.witness(desk=desk)

    answers = [
        api.get(address, {"as_of": "2020-03-01"})
        for address in ("/api/v1/witnesses/", f"/api/v1/witnesses/{witness.pk}/")
    ]

    assert [answer.status_code for answer in answers] == [400, 400]


OPEN = sorted(name for name in CONTENT if RESOURCES[name].is_open_to_research)


@pytest.mark.parametrize("resource", OPEN)
def test_every_list_and_row_is_told_as_it_stands_just_as_it_is_told_now(resource):
    desk = make.desk()
    made = row(resource, desk)
    api = client(make.user(Role.COORDINATOR, on=desk))
    at = f"/api/v1/{resource}/"
    moment = timezone.now().isoformat().replace("+00:00", "Z")

    listed, cited = (api.get(at).json(), api.get(at, {"cite": "true"}).json())
    detail, then = (api.get(f"{at}{made.pk}/").json(), api.get(f"{at}{made.pk}/", {"as_of": moment}).json())

    assert cited["results"] == [without_reckoned(resource, each) for each in listed["results"]]
    assert then == without_reckoned(resource, detail)


def without_reckoned(resource, body):
    view = RESOURCES[resource]
    return body | {name: None for name in view.own_shown if name in body and name not in view.lasting}


@pytest.mark.parametrize("ordering", ["", "created_at", "display_name", "-birth_earliest"])
def test_pages_of_the_past_follow_each_other(calendar, ordering):
    """In the order of what never changes, and of what does; a row that came later is on none of them."""
    desk = make.desk()
    api = client(make.user(Role.CASEWORKER, on=desk))
    made = [make.person(desk=desk, birth=str(1970 + number)) for number in range(5)]
    happened(*made)
    calendar()
    for each in made[:2]:
        Person.objects.filter(pk=each.pk).update(occupation="driver", version=2)
    happened(*made, make.person(desk=desk))

    found, address = [], f"/api/v1/persons/?as_of=2020-03-01&page_size=2&ordering={ordering}"
    while address:
        answer = api.get(address)
        found, address = found + ids(answer), answer.json()["next"]

    assert sorted(found) == sorted(str(each.pk) for each in made)
    assert len(found) == 5


def test_the_past_of_a_list_costs_six_statements(django_assert_num_queries, calendar):
    """Session, account, roles, states, rows of now, names of what they link to."""
    desk = make.desk()
    api = client(make.user(Role.COORDINATOR, on=desk))
    happened(make.case(desk=desk))
    with django_assert_num_queries(6):
        one = ids(api.get("/api/v1/cases/", {"as_of": "2020-03-01"}))
    happened(make.case(desk=desk), make.case(desk=desk))
    with django_assert_num_queries(6):
        three = ids(api.get("/api/v1/cases/", {"as_of": "2020-03-01"}))

    assert (len(one), len(three)) == (1, 3)


def test_an_edit_moves_the_present_alone(calendar):
    desk = make.desk()
    by = make.user(Role.CASEWORKER, on=desk)
    case = make.case(desk=desk, title="Before")
    happened(case)
    calendar()
    case.title = "After"
    save_record(case, by=by)
    happened(case)
    api = client(by)

    titles = [
        api.get(f"/api/v1/cases/{case.pk}/", asked).json()["title"]
        for asked in ({"as_of": "2020-03-01"}, {"as_of": "2020-03-02"}, {})
    ]

    assert titles == ["Before", "After", "After"]
