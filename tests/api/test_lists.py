"""Lists: what they cost, how they page, filter and search."""

from datetime import date

import pytest

from people.enums import Level, Role
from people.models import Person, PersonName
from tests import make

from .client import CONTENT, client, row

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("resource", sorted(CONTENT))
def test_a_list_costs_five_statements_whatever_its_length(resource, django_assert_max_num_queries):
    """Session, account, roles, rows, names of what they link to; for claims and citations, what they are about; for
    imports, which of them one checked oneself."""
    most = 6 if resource in ("claims", "citations", "imports") else 5
    desk = make.desk()
    api = client(make.user(Role.COORDINATOR, on=desk))
    row(resource, make.desk())  # another desk's, which must not show
    row(resource, desk)
    with django_assert_max_num_queries(most) as one:
        first = api.get(f"/api/v1/{resource}/")
    row(resource, desk)
    row(resource, desk)
    with django_assert_max_num_queries(most) as three:
        second = api.get(f"/api/v1/{resource}/")

    assert len(one) == len(three)
    grown = len(second.json()["results"]) - len(first.json()["results"])
    assert grown >= 2


@pytest.mark.parametrize("resource", sorted(CONTENT))
def test_a_detail_costs_at_most_twelve(resource, django_assert_max_num_queries):
    desk = make.desk()
    api = client(make.user(Role.COORDINATOR, on=desk))
    made = row(resource, desk)

    with django_assert_max_num_queries(12):
        answer = api.get(f"/api/v1/{resource}/{made.pk}/")

    assert (answer.status_code, answer.json()["reference"]) == (200, made.reference)
    assert answer.headers["ETag"].startswith(f'W/"{answer.json()["version"]}-')


def pages(api, address):
    while address:
        answer = api.get(address).json()
        yield [found["id"] for found in answer["results"]]
        address = answer["next"]


@pytest.mark.parametrize("ordering", ["-created_at", "created_at", "birth_earliest", "-birth_earliest", "display_name"])
def test_pages_follow_each_other_without_gap_or_repeat(ordering):
    desk = make.desk()
    api = client(make.user(Role.CASEWORKER, on=desk))
    people = [make.person("Same Name", desk=desk) for _ in range(7)]
    for person in people[:3]:  # ties and unknowns among the keys
        person.birth = "1980-05-01"
        person.save()
    Person.objects.update(created_at="2026-05-01T00:00:00.123456Z")

    found = list(pages(api, f"/api/v1/persons/?page_size=2&ordering={ordering}"))

    assert [len(page) for page in found] == [2, 2, 2, 1]
    assert sorted(pk for page in found for pk in page) == sorted(str(person.pk) for person in people)


def test_rows_that_come_in_between_shift_no_page():
    desk = make.desk()
    api = client(make.user(Role.CASEWORKER, on=desk))
    people = [make.person(desk=desk) for _ in range(4)]
    first = api.get("/api/v1/persons/?page_size=2").json()

    make.person(desk=desk)
    second = api.get(first["next"]).json()

    assert [found["id"] for found in second["results"]] == [str(people[1].pk), str(people[0].pk)]
    assert second["next"] is None


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("began_overlaps=2018-03", ["month", "year"]),
        ("began_overlaps=2018-04/2018-12", ["year"]),
        ("began_after=2018-02", ["month"]),
        ("began_before=2018-01-15", []),
        ("began_before=2019", ["month", "year"]),
        ("kind=prison_cn", ["month"]),
        ("kind=prison_cn&kind=vetc", ["month", "year"]),
        ("end_kind=released", []),
        ("is_disappearance=false", ["month", "year", "unknown"]),
    ],
)
def test_filters_honour_the_span_of_vague_dates(query, found):
    desk = make.desk()
    case = make.case(desk=desk)
    made = {}
    for label, began, kind in (("month", "2018-03", "prison_cn"), ("year", "2018", "vetc"), ("unknown", "", "remand")):
        detention = make.detention(case=case, kind=kind)
        detention.began = began
        detention.save()
        made[str(detention.pk)] = label
    api = client(make.user(Role.CASEWORKER, on=desk))

    answer = api.get(f"/api/v1/detentions/?{query}")

    assert sorted(made[row["id"]] for row in answer.json()["results"]) == sorted(found)


@pytest.mark.parametrize(
    ("text", "finds"),
    [
        ("серікжан", True),
        ("СЕРІК", True),
        ("тест серікжан", True),
        ("serikzhan", True),
        ("nobody", False),
        ("--", False),
    ],
)
def test_a_person_is_found_by_any_part_of_any_name(text, finds):
    person = make.person("Серікжан Тест")
    person.names.create(text="Serikzhan Test", person=person)
    make.person("Серікжан Тест")  # of another desk
    api = client(make.user(Role.CASEWORKER, on=person.desk))

    answer = api.get("/api/v1/persons/", {"search": text}).json()["results"]

    assert [found["id"] for found in answer] == ([str(person.pk)] if finds else [])


def test_a_partial_date_is_told_with_all_it_is():
    person = make.person()
    person.birth = "2025-07-23?"
    person.birth_words = "July 23"
    person.save()
    api = client(make.user(Role.CASEWORKER, on=person.desk))

    assert api.get(f"/api/v1/persons/{person.pk}/").json()["birth"] == {
        "edtf": "2025-07-23?",
        "earliest": "2025-07-23",
        "latest": "2025-07-23",
        "precision": "day",
        "inferred": True,
        "words": "July 23",
    }
    changed = api.patch(
        f"/api/v1/persons/{person.pk}/", {"birth": {"edtf": "~2004", "words": "about then"}}, format="json"
    )
    assert (changed.status_code, changed.json()["birth"]["edtf"]) == (200, "~2004")
    person.refresh_from_db()
    assert (person.birth.earliest, person.birth_words) == (date(2004, 1, 1), "about then")


def test_an_edit_of_an_older_version_is_refused():
    person = make.person()
    api = client(make.user(Role.CASEWORKER, on=person.desk))
    address = f"/api/v1/persons/{person.pk}/"

    first = api.patch(address, {"occupation": "teacher", "version": 1}, format="json")
    second = api.patch(address, {"occupation": "driver"}, format="json", headers={"If-Match": '"1"'})

    assert (first.status_code, second.status_code) == (200, 409)
    assert api.get(address).json()["occupation"] == "teacher"


def test_a_detention_created_over_the_api_has_its_end_reckoned_and_its_reminders_planned():
    desk = make.desk()
    case = make.case(desk=desk)
    lawyer = make.lawyer_on(case)
    body = {
        "case": str(case.pk),
        "person": str(make.person(desk=desk).pk),
        "kind": "admin_arrest",
        "began": "2031-05-01",
        "term_amount": 15,
        "term_unit": "day",
    }

    answer = client(lawyer).post("/api/v1/detentions/", body, format="json")

    assert answer.status_code == 201, answer.content
    assert answer.json()["expires_at"] == "2031-05-15T19:00:00Z"
    assert lawyer.reminders.filter(status="planned", channel="in_app").count() == 5


@pytest.mark.parametrize(("max_level", "found"), [(Level.INTERNAL, 0), (Level.RESTRICTED, 1)])
def test_a_name_one_may_not_see_finds_nobody_and_is_not_shown(max_level, found):
    person = make.person("Ardak Test")
    PersonName(person=person, text="Hidden Alias", is_main=False, desk=person.desk, level=Level.RESTRICTED).save()
    reader = make.user(Role.CASEWORKER, on=person.desk, max_level=max_level)

    answer = client(reader).get("/api/v1/persons/?search=hidden alias").json()

    assert [row["display_name"] for row in answer["results"]] == ["Ardak Test"] * found


def test_a_name_kept_higher_than_its_person_is_never_the_one_shown():
    person = make.person("Ardak Test", known_as="uncle of a teacher")
    person.names.update(is_main=False)

    PersonName(person=person, text="Hidden Alias", is_main=True, desk=person.desk, level=Level.RESTRICTED).save()

    assert Person.objects.get().display_name == "Ardak Test"


@pytest.mark.parametrize("resource", ["sources", "cases", "proceedings"])
def test_words_of_a_title_find(resource):
    desk = make.desk()
    meant = row(resource, desk, title="The long way home")
    row(resource, desk)

    found = client(make.user(Role.CASEWORKER, on=desk)).get(f"/api/v1/{resource}/", {"search": "long way"})

    assert [one["id"] for one in found.json()["results"]] == [str(meant.pk)]
