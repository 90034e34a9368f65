"""``?name=`` over the API: any spelling, best first, with the name that matched."""

import pytest

from people.enums import Level, Role
from people.models import PersonName
from tests import make

from .client import client

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk():
    return make.desk()


def asked(reader, query, resource="persons"):
    answer = client(reader).get(f"/api/v1/{resource}/?{query}")
    assert answer.status_code == 200, answer.content
    return answer.json()


def test_the_likeliest_comes_first_with_the_name_that_matched(desk):
    make.person("Bolat Synaqov", desk=desk)
    person = make.person("Serikzhan Synaqov", desk=desk)
    PersonName(person=person, text="赛尔克坚·森纳克", desk=desk).save()

    found = asked(make.user(Role.CASEWORKER, on=desk), "name=Серікжан Сынақов")

    first = found["results"][0]
    assert first["id"] == str(person.pk)
    assert first["matched"]["name"] in ("Serikzhan Synaqov", "赛尔克坚·森纳克")
    assert found["next"] is None
    scores = [row["matched"]["score"] for row in found["results"]]
    assert scores == sorted(scores, reverse=True)


def test_exact_and_other_filters_narrow_it(desk):
    reader = make.user(Role.CASEWORKER, on=desk)
    make.person("Serikzhan Synaqov", desk=desk, whereabouts="missing")
    make.person("Serikjan Synakov", desk=desk, whereabouts="free")

    assert len(asked(reader, "name=Serikzhan Synaqov")["results"]) == 2
    assert len(asked(reader, "name=serikzhan synaqov&name_exact=true")["results"]) == 1
    (missing,) = asked(reader, "name=Serikzhan Synaqov&whereabouts=missing")["results"]
    assert missing["display_name"] == "Serikzhan Synaqov"


def test_organisations_and_places_answer_too(desk):
    reader = make.user(Role.CASEWORKER, on=desk)
    make.organisation("Atajurt", desk=desk)
    make.place("Шонжы", desk=desk)

    assert [row["display_name"] for row in asked(reader, "name=Atazhurt", "organisations")["results"]] == ["Atajurt"]
    assert [row["display_name"] for row in asked(reader, "name=Shonzhy", "places")["results"]] == ["Шонжы"]


def test_a_researcher_finds_open_rows_by_open_names(desk):
    make.person("Serikzhan Synaqov", desk=desk)
    open_person = make.person("Bolat Daurenov", desk=desk, level=Level.OPEN)
    PersonName(person=open_person, text="Serikzhan Synaqov", desk=desk, level=Level.INTERNAL).save()
    make.everyone_agrees()
    researcher = make.user(Role.RESEARCHER, on=desk, max_level=Level.OPEN)

    assert asked(researcher, "name=Serikzhan Synaqov")["results"] == []
    (found,) = asked(researcher, "name=Болат Дәуренов")["results"]
    assert found["id"] == str(open_person.pk)


@pytest.mark.parametrize("query", ["name=Ardak&ordering=created_at", "name=Ardak&page_size=3", "name=Ardak&cursor=x"])
def test_what_does_not_go_with_a_name_is_said(desk, query):
    answer = client(make.user(Role.CASEWORKER, on=desk)).get(f"/api/v1/persons/?{query}")

    assert answer.status_code == 400
    assert "sorted by likeness" in answer.content.decode()


@pytest.mark.parametrize("others", [1, 20])
def test_it_costs_the_same_whatever_it_finds(desk, others, django_assert_max_num_queries):
    for _ in range(others):
        make.person("Serikzhan Synaqov", desk=desk)
    api = client(make.user(Role.CASEWORKER, on=desk))

    with django_assert_max_num_queries(7):
        assert len(api.get("/api/v1/persons/?name=Серікжан Сынақов").json()["results"]) == others


def test_a_name_of_someone_on_record_is_asked_about_first(desk):
    known = make.person("Serikzhan Synaqov", desk=desk)
    typed = make.person("Bolat Elsewhere", desk=desk)
    api = client(make.user(Role.CASEWORKER, on=desk))
    name = {"person": str(typed.pk), "text": "Серікжан Сынақов"}

    first = api.post("/api/v1/names/", name, format="json")
    second = api.post("/api/v1/names/?someone_else=true", name, format="json")
    third = api.post("/api/v1/names/", name | {"text": "سەرىكجان سىناقوۆ"}, format="json")

    assert (first.status_code, second.status_code, third.status_code) == (409, 201, 201)
    (said,) = first.json()["fields"]["text"]
    assert said.startswith(f"{known.reference}: Serikzhan Synaqov (")
    assert typed.names.count() == 3


def test_relatives_of_people_in_custody_by_what_one_may_see(desk):
    elsewhere = make.desk()
    held = make.person("Held Test", desk=desk, whereabouts="in_custody")
    hidden = make.person("Hidden Held", desk=elsewhere, whereabouts="in_custody")
    mother, son, friend, other = (make.person(f"{who} Test", desk=desk) for who in ("Mother", "Son", "Friend", "Other"))
    make.tie(person=mother, other=held, kind="parent")
    make.tie(person=held, other=son, kind="parent")
    make.tie(person=friend, other=held, kind="friend")
    make.tie(person=other, other=hidden, kind="sibling", desk=desk)
    reader = make.user(Role.CASEWORKER, on=desk)

    found = asked(reader, "family=in_custody")["results"]

    assert {row["display_name"] for row in found} == {"Mother Test", "Son Test"}
