"""Which fields, what comes along, and how many there are."""

import pytest

from config.shared.api import counts, includes
from people.enums import Level, Role
from people.models import AuditEvent
from tests import make

from .client import client
from .test_lists import pages

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk():
    return make.desk()


@pytest.fixture
def api(desk):
    return client(make.user(Role.CASEWORKER, on=desk))


@pytest.fixture
def research(desk):
    return client(make.user(Role.RESEARCHER, on=desk))


def only(api, address):
    answer = api.get(f"/api/v1/{address}")
    assert answer.status_code == 200, answer.content
    (row,) = answer.json()["results"]
    return row


# Fields


def test_only_the_fields_asked_for_are_told(desk, api):
    person = make.person("Ardak Test", desk=desk, sex="female", birth="1980")

    row = only(api, "persons/?fields=sex,birth")
    detail = api.get(f"/api/v1/persons/{person.pk}/?fields=sex,names").json()

    assert row.keys() == {"id", "sex", "birth"}
    assert (row["sex"], row["birth"]["edtf"]) == ("female", "1980")
    assert detail.keys() == {"id", "sex", "names"}
    assert [name["text"] for name in detail["names"]] == ["Ardak Test"]


def test_an_unknown_field_is_refused_with_those_there_are(api, research):
    refused = api.get("/api/v1/persons/?fields=sex,shoe_size")
    to_research = research.get("/api/v1/persons/?fields=summary")

    assert (refused.status_code, to_research.status_code) == (400, 400)
    assert "“shoe_size”" in str(refused.json())
    assert "citizenships" in str(refused.json())
    there_are = to_research.json()["fields"]["fields"][0].partition("There are: ")[2]
    assert there_are == (
        "id, reference, created_at, updated_at, version, sex, birth, ethnicity, whereabouts, last_confirmed_on, "
        "verification, merged_into, display_name, source_count."
    )
    assert api.get("/api/v1/persons/?fields=").status_code == 400
    assert api.get("/api/v1/persons/?fields=names").status_code == 400  # those come with the detail


@pytest.mark.parametrize("ordering", ["-created_at", "created_at", "birth_earliest", "-birth_earliest"])
def test_pages_follow_each_other_whatever_fields_are_asked_for(desk, api, ordering):
    people = [make.person(desk=desk, **({"birth": "1980"} if number % 2 else {})) for number in range(5)]

    found = list(pages(api, f"/api/v1/persons/?page_size=2&fields=sex&ordering={ordering}"))

    assert [len(page) for page in found] == [2, 2, 1]
    assert sorted(pk for page in found for pk in page) == sorted(str(person.pk) for person in people)


def test_a_name_that_is_looked_for_is_found_with_the_fields_asked_for(desk, api):
    make.person("Serikzhan Synaqov", desk=desk)

    row = only(api, "persons/?name=Serikzhan&fields=sex&include=names")

    assert row.keys() == {"id", "sex", "included", "matched"}
    assert api.get("/api/v1/persons/?name=Serikzhan&count=true").status_code == 400


def test_what_a_row_is_accounted_for_by_is_read_whatever_is_asked_for(desk):
    person = make.person(desk=desk, level=Level.RESTRICTED)
    stay = make.detention(desk=desk, person=person)
    api = client(make.user(Role.COORDINATOR, on=desk, max_level=Level.RESTRICTED))

    only(api, "persons/?fields=sex&include=detentions")

    seen = {pk for rows in AuditEvent.objects.filter(action="rows.read").values_list("rows", flat=True) for pk in rows}
    assert {person.pk, stay.pk} <= seen


def test_a_write_answers_the_whole_row(desk, api):
    person = make.person(desk=desk)

    changed = api.patch(f"/api/v1/persons/{person.pk}/?fields=sex", {"sex": "male"}, format="json").json()

    assert {"names", "version", "updated_at"} <= changed.keys()


# Includes


def test_what_hangs_on_a_person_comes_along_as_its_own_resource_gives_it(desk, api):
    person = make.person("Ardak Test", desk=desk)
    stay = make.detention(desk=desk, person=person)
    own = make.charge(person=person)
    as_defendant = make.charge(defendant=make.defendant(proceeding=make.proceeding(desk=desk), person=person))
    tie = make.tie(person=person, other=make.person(desk=desk))
    report = make.source(desk=desk)
    citation = make.citation(source=report, subject=person)
    claim = make.claim(source=report, subject=person)
    make.citation(source=report, subject=stay)

    asked = "names,ties_from,ties_to,detentions,charges,citations,claims,sources"
    row = api.get(f"/api/v1/persons/{person.pk}/?include={asked}").json()
    along = row["included"]

    assert list(along) == asked.split(",")
    assert [name["text"] for name in along["names"]] == ["Ardak Test"]
    assert along["detentions"] == [only(api, f"detentions/?person={person.pk}")]
    assert [one["id"] for one in along["charges"]] == [str(own.pk), str(as_defendant.pk)]
    assert [one["id"] for one in along["ties_from"]] == [str(tie.pk)]
    assert along["ties_to"] == []
    assert [one["id"] for one in along["citations"]] == [str(citation.pk)]
    assert [(one["id"], one["subject"]["id"]) for one in along["claims"]] == [(str(claim.pk), str(person.pk))]
    assert along["sources"] == [only(api, "sources/")]
    listed = api.get(f"/api/v1/persons/?include={asked}&fields=sex").json()["results"]
    assert [one["included"] for one in listed if one["id"] == str(person.pk)] == [along]


def test_links_come_along_and_empty_ones_are_left_out(desk, api):
    place = make.place("Village", desk=desk)
    stay = make.detention(desk=desk, place=place)

    row = only(api, "detentions/?include=person,place,case&fields=kind")

    assert row["included"].keys() == {"person", "place"}
    assert row["included"]["place"]["display_name"] == "Village"
    assert row["included"]["person"]["id"] == str(stay.person.pk)


def test_an_unknown_include_is_refused_with_those_there_are(api, research):
    refused = api.get("/api/v1/persons/?include=shoes")
    to_research = research.get("/api/v1/detentions/?include=facility")

    assert (refused.status_code, to_research.status_code) == (400, 400)
    assert "ties_from" in str(refused.json())
    there_are = to_research.json()["fields"]["include"][0].partition("There are: ")[2]
    assert there_are == "person, group, case, place, access, sources, citations, claims."


def test_more_than_can_come_along_is_said(desk, api, monkeypatch):
    monkeypatch.setattr(includes, "MOST", 2)
    person = make.person(desk=desk)
    for _ in range(3):
        make.charge(person=person)

    assert api.get("/api/v1/persons/?include=charges").status_code == 400
    assert api.get("/api/v1/persons/?include=names").status_code == 200


@pytest.mark.parametrize("reader", ["caseworker", "researcher"])
@pytest.mark.parametrize("hidden_by", ["desk", "level"])
def test_what_is_hidden_does_not_come_along(desk, reader, hidden_by):
    person = make.person(desk=desk)
    hidden = {"desk": make.desk()} if hidden_by == "desk" else {"desk": desk, "level": Level.RESTRICTED}
    proceeding = make.proceeding(desk=desk)
    defendant = make.defendant(proceeding=proceeding, person=person, **hidden)
    make.charge(defendant=defendant, desk=desk, article="1", part="")
    type(defendant).objects.filter(pk=defendant.pk).update(**hidden)
    defendant.charges.update(level=Level.INTERNAL)
    make.detention(person=person, **hidden)
    make.charge(person=person, **hidden)
    make.tie(person=person, other=make.person(**hidden), **hidden)
    source = make.source(**hidden)
    make.citation(source=source, subject=person, **hidden)
    make.claim(source=source, subject=person, **hidden)
    stay = make.detention(desk=desk, place=make.place("Canary village", **hidden))
    make.everyone_agrees()
    api = client(make.user(reader, on=desk))

    asked = "names,ties_from,ties_to,detentions,charges,defendants,citations,claims,sources"
    along = api.get(f"/api/v1/persons/{person.pk}/?include={asked}").json()["included"]
    stays = api.get(f"/api/v1/detentions/{stay.pk}/?include=place,person")

    assert {name: rows for name, rows in along.items() if rows and name != "names"} == {}
    assert "Canary" not in stays.content.decode()
    assert stays.json()["included"].keys() == {"person"}


def test_a_researcher_gets_along_what_they_read_themselves(desk, research):
    named, unnamed = make.person("Ardak Named", desk=desk, birth="1980"), make.person("Dana Unnamed", desk=desk)
    silent = make.person("Silent Third", desk=desk)
    stays = {person.pk: make.detention(desk=desk, person=person, notes="unspoken") for person in (named, unnamed)}
    make.detention(desk=desk, person=silent)
    make.consent(named, "research")
    make.consent(unnamed, "research", identity_mode="pseudonym")
    for person in (named, unnamed):
        make.tie(person=person, other=silent)

    answer = research.get("/api/v1/detentions/?include=person")
    told = {row["included"]["person"]["id"]: row["included"]["person"] for row in answer.json()["results"]}
    people = research.get("/api/v1/persons/?include=detentions,ties_from,names")

    assert told[str(named.pk)]["display_name"] == "Ardak Named"
    assert (told[str(unnamed.pk)]["display_name"], told[str(unnamed.pk)]["birth"]) == (unnamed.reference, None)
    assert len(told) == 2
    assert all(row["source_count"] is not None for row in told.values() if row["id"] == str(named.pk))
    for word in ("Dana", "Silent", "unspoken", str(silent.pk)):
        assert word not in answer.content.decode() + people.content.decode()
    along = {row["id"]: row["included"] for row in people.json()["results"]}
    assert [row["id"] for row in along[str(named.pk)]["detentions"]] == [str(stays[named.pk].pk)]
    assert "source_count" in along[str(named.pk)]["detentions"][0]
    assert along[str(unnamed.pk)]["names"] == along[str(unnamed.pk)]["ties_from"] == []


PERSON = "persons/?include="
# Session, account, roles, rows, names they link to; then for each the rows and the names those link to.
COSTS = {
    f"{PERSON}names": 7,
    f"{PERSON}ties_from,ties_to": 9,
    f"{PERSON}detentions": 7,
    f"{PERSON}charges": 7,
    f"{PERSON}citations": 8,  # and what they are about
    f"{PERSON}claims": 8,
    f"{PERSON}sources": 8,  # and which supports whom
    "detentions/?include=person": 7,
    "detentions/?include=person,place": 9,
    "detentions/?include=sources": 8,
}


@pytest.mark.parametrize(("address", "statements"), COSTS.items())
def test_an_include_costs_the_same_whatever_comes_along(
    desk, api, kinds_are_known, django_assert_num_queries, address, statements
):
    def add():
        stay = make.detention(desk=desk, place=make.place(desk=desk))
        person = stay.person
        report = make.source(desk=desk)
        for subject in (person, stay):
            make.citation(source=report, subject=subject)
            make.claim(source=report, subject=subject)
        make.charge(person=person)
        make.tie(person=person, other=person.__class__.objects.exclude(pk=person.pk).first() or make.person(desk=desk))

    add()
    with django_assert_num_queries(statements):
        api.get(f"/api/v1/{address}")
    add()
    add()
    with django_assert_num_queries(statements):
        assert len(api.get(f"/api/v1/{address}").json()["results"]) >= 3


def test_for_a_researcher_an_include_costs_one_more_for_its_sources(
    desk, research, kinds_are_known, django_assert_num_queries
):
    for _ in range(3):
        make.detention(desk=desk)
    make.everyone_agrees()

    with django_assert_num_queries(8):  # session, account, roles, persons, their sources; stays, names, their sources
        assert len(research.get("/api/v1/persons/?include=detentions").json()["results"]) == 3


# Counts


def test_rows_are_counted_on_request_up_to_the_cap(desk, api, monkeypatch):
    for _ in range(5):
        make.person(desk=desk, sex="male")
    make.person(desk=desk)
    make.person()  # of another desk
    whole = api.get("/api/v1/persons/?count=true&sex=male&page_size=2").json()
    second = api.get(whole["next"]).json()
    plain = api.get("/api/v1/persons/").json()
    monkeypatch.setattr(counts, "CAP", 3)
    capped = api.get("/api/v1/persons/?count=true&page_size=2").json()
    exact = api.get("/api/v1/persons/?count=exact&page_size=2").json()

    assert (whole["count"], whole["is_at_least"], len(whole["results"])) == (5, False, 2)
    assert (second["count"], len(second["results"])) == (5, 2)
    assert plain.keys() == {"next", "results"}
    assert (capped["count"], capped["is_at_least"]) == (3, True)
    assert (exact["count"], exact["is_at_least"]) == (6, False)
    assert api.get("/api/v1/persons/?count=maybe").status_code == 400
