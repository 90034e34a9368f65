"""Filters beyond the columns: places and what lies below them, custody, charges, sources, ages, what is stale."""

from datetime import date, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from cases.models import Disagreement
from people.enums import Level, Role
from people.models import Person, Place
from tests import make

from .client import client

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


def found(api, address):
    answer = api.get(f"/api/v1/{address}")
    assert answer.status_code == 200, answer.content
    return {row["reference"] for row in answer.json()["results"]}


def names(*rows):
    return {row.reference for row in rows}


# Vague dates


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("began_overlaps=2018-06", {"year", "open", "about", "until"}),
        ("began_overlaps=2017", {"until"}),
        ("began_overlaps=2030/2031", {"open"}),
        ("began_overlaps=../2017-12", {"until"}),
        ("began_after=2017", {"year", "open", "about"}),
        ("began_after=2018", set()),
        ("began_before=2019", {"year", "about"}),
        ("began_before=2021", {"year", "about", "until"}),
        ("began_known=true", {"year", "open", "about", "until"}),
        ("began_known=false", {"unknown"}),
    ],
)
def test_a_span_is_asked_as_it_is_known(desk, api, query, expected):
    spans = {"year": "2018", "open": "2018-03/..", "about": "~2018", "until": "../2020-02", "unknown": None}
    made = {}
    for label, began in spans.items():
        stay = make.detention(desk=desk, **({"began": began} if began else {}))
        made[stay.reference] = label

    assert {made[reference] for reference in found(api, f"detentions/?{query}")} == expected


def test_a_list_by_choices_is_not_sorted_by_every_column_and_its_names_are_asked_by_key(desk, api):
    stay = make.detention(desk=desk, kind="remand")

    with CaptureQueriesContext(connection) as asked:
        assert found(api, "detentions/?kind=remand") == names(stay)

    text = " ".join(each["sql"] for each in asked)
    assert "SELECT DISTINCT" not in text
    assert '"merged_into_id" IN' not in text


@pytest.mark.parametrize("query", ["began_after=2018/..", "began_before=../2018"])
def test_nothing_is_surely_beyond_an_open_end(api, query):
    assert api.get(f"/api/v1/detentions/?{query}").status_code == 400


# Places


@pytest.fixture
def tree(desk):
    country = make.place("Country", desk=desk)
    region = make.place("Region", desk=desk, part_of=country)
    village = make.place("Village", desk=desk, part_of=region)
    return country, region, village


def test_a_place_is_asked_with_all_below_it(desk, api, tree):
    country, region, village = tree
    there = make.detention(desk=desk, place=village)
    nearby = make.detention(desk=desk, place=country)
    make.detention(desk=desk, place=make.place(desk=desk))
    make.detention(desk=desk)

    assert found(api, f"detentions/?place_within={country.pk}") == names(there, nearby)
    assert found(api, f"detentions/?place_within={region.pk}") == names(there)
    assert found(api, f"places/?part_of_within={country.pk}") == names(region, village)


def test_persons_are_asked_by_where_they_were_born_and_live(desk, api, tree):
    country, _, village = tree
    born = make.person(desk=desk, birthplace=village)
    lives = make.person(desk=desk, residence=village)

    assert found(api, f"persons/?birthplace_within={country.pk}") == names(born)
    assert found(api, f"persons/?residence_within={country.pk}") == names(lives)


@pytest.mark.parametrize("field", ["birthplace_within", "residence_within", "birthplace"])
def test_a_researcher_does_not_ask_by_what_they_may_not_read(research, tree, field):
    assert research.get(f"/api/v1/persons/?{field}={tree[0].pk}").status_code == 400


@pytest.mark.parametrize("hidden_by", ["desk", "level"])
def test_steps_do_not_lead_through_a_hidden_place(desk, api, tree, hidden_by):
    country, region, village = tree
    make.detention(desk=desk, place=village)
    hidden = {"desk": make.desk()} if hidden_by == "desk" else {"level": Level.RESTRICTED}
    Place.objects.filter(pk=region.pk).update(**hidden)

    assert found(api, f"detentions/?place_within={country.pk}") == set()
    by_hidden = api.get(f"/api/v1/detentions/?place_within={region.pk}")
    by_missing = api.get("/api/v1/detentions/?place_within=00000000-0000-4000-8000-000000000000")
    assert (by_hidden.status_code, by_hidden.content) == (400, by_missing.content)


def test_places_in_a_ring_are_read_once(desk, api, tree):
    country, _, village = tree
    Place.objects.filter(pk=country.pk).update(part_of=village)
    stay = make.detention(desk=desk, place=country)

    assert found(api, f"detentions/?place_within={village.pk}") == names(stay)


# Custody and charges


def test_what_is_asked_of_custody_is_asked_of_one_stay(desk, api, tree):
    country, _, village = tree
    both, camp, prison = (make.person(desk=desk) for _ in range(3))
    yesterday = timezone.now() - timedelta(days=1)
    make.detention(desk=desk, person=both, kind="vetc", end_kind="released")
    make.detention(desk=desk, person=both, kind="prison_cn", place=village)
    make.detention(desk=desk, person=camp, kind="vetc")
    overdue = {"expires_at": yesterday, "expires_by_hand": True, "expires_reason": "by counsel"}
    make.detention(desk=desk, person=prison, kind="prison_cn", **overdue)

    assert found(api, "persons/?custody_kind=vetc") == names(both, camp)
    assert found(api, "persons/?custody_kind=vetc&custody_status=open") == names(camp)
    assert found(api, "persons/?custody_status=open") == names(both, camp)
    assert found(api, "persons/?custody_status=ended") == names(both)
    assert found(api, "persons/?custody_status=unknown") == names(prison)
    assert found(api, "persons/?custody_status=unknown&custody_status=ended") == names(both, prison)
    assert found(api, f"persons/?custody_within={country.pk}") == names(both)
    assert found(api, f"persons/?custody_within={country.pk}&custody_kind=vetc") == set()
    assert found(api, f"persons/?custody_place={village.pk}&custody_kind=prison_cn") == names(both)
    assert len(found(api, "detentions/?custody_status=open")) == 2


def test_persons_are_asked_by_one_charge_their_own_or_as_defendant(desk, api):
    defendant = make.defendant(proceeding=make.proceeding(desk=desk))
    make.charge(defendant=defendant, article="174", part="2")
    make.charge(defendant=defendant, article="378", part="1")
    other = make.person(desk=desk)
    make.charge(person=other, article="174", part="1", jurisdiction="CN", status="dropped")

    assert found(api, "persons/?charge_article=174") == names(defendant.person, other)
    assert found(api, "persons/?charge_article=174&charge_part=1") == names(other)
    assert found(api, "persons/?charge_article=378&charge_part=2") == set()
    assert found(api, "persons/?charge_jurisdiction=CN&charge_status=dropped") == names(other)


# Sources


def test_rows_are_asked_by_the_kind_of_source_and_what_they_come_to(desk, api):
    bare, cited, claimed = (make.detention(desk=desk) for _ in range(3))
    report = make.source(desk=desk, kind="press_report")
    make.citation(source=report, subject=cited)
    make.claim(source=report, subject=claimed)
    make.citation(source=make.source(desk=desk, kind="official_document"), subject=claimed)
    make.citation(source=make.source(desk=desk, kind="press_report", origin=report), subject=cited)

    assert found(api, "detentions/?source_kind=press_report") == names(cited, claimed)
    assert found(api, "detentions/?source_kind=official_document") == names(claimed)
    assert found(api, "detentions/?source_kind=official_document&source_kind=testimony") == names(claimed)
    assert found(api, "detentions/?verification=unverified") == names(bare)
    assert found(api, "detentions/?verification=single_source") == names(cited)
    assert found(api, "detentions/?verification=corroborated") == names(claimed)
    assert found(api, "detentions/?verification=documented") == set()
    assert found(api, "detentions/?verification=unverified&verification=corroborated") == names(bare, claimed)


@pytest.mark.parametrize("level", ["unverified", "single_source", "corroborated"])
def test_the_filter_finds_what_the_rows_say(desk, api, level):
    for number in range(3):
        note = make.note(desk=desk)
        for _ in range(number):
            make.citation(source=make.source(desk=desk), subject=note)
    make.claim(source=make.source(desk=desk, origin=make.source(desk=desk)), subject=make.person(desk=desk))

    for resource in ("notes", "sources", "claims", "citations", "cases"):
        address = f"{resource}/?page_size=200&fields=reference,verification"
        said = api.get(f"/api/v1/{address}").json()["results"]
        expected = {row["reference"] for row in said if row["verification"] == level}
        assert found(api, f"{resource}/?verification={level}") == expected


def test_rows_are_asked_for_undecided_conflicts(desk, api):
    asked, decided, calm = (make.person(desk=desk) for _ in range(3))
    for person in (asked, decided):
        question = Disagreement.objects.create(desk=desk, topic="sex")
        claims = [
            make.claim(source=make.source(desk=desk), subject=person, field="sex", value=value, disagreement=question)
            for value in ("male", "female")
        ]
        if person is decided:
            question.chosen, question.chosen_reason = claims[0], "seen"
            question.save()
    make.claim(source=make.source(desk=desk), subject=calm, field="sex", value="male")

    assert found(api, "persons/?has_conflict=true") == names(asked)
    assert found(api, "persons/?has_conflict=false") == names(decided, calm)


# Ages


@pytest.mark.parametrize(
    ("birth", "band"),
    [
        ("2000-03-05", "0-17"),  # eighteen tomorrow
        ("2000-03-04", "18-29"),  # today
        ("2000", "unknown"),  # spans both
        ("1999", "18-29"),
        ("1988-03-05", "18-29"),
        ("1988-03-04", "30-44"),
        ("1973-03-05/1988-03-04", "30-44"),
        ("1958-03-05", "45-59"),
        ("1958-03-04", "60+"),
        ("../1950", "60+"),
        ("1950/..", "unknown"),
        ("~1980", "30-44"),
        ("2018-03-05", "unknown"),  # not yet born
        ("", "unknown"),
    ],
)
def test_an_age_is_told_where_the_whole_span_lies_in_one_band(desk, api, birth, band):
    person = make.person(desk=desk, **({"birth": birth} if birth else {}))
    bands = ("0-17", "18-29", "30-44", "45-59", "60%2B", "unknown")

    told = [each for each in bands if found(api, f"persons/?age_band={each}&age_at=2018-03-04")]

    assert told == [band.replace("+", "%2B")]
    assert found(api, "persons/?age_at=2018-03-04&age_band=" + "&age_band=".join(bands)) == names(person)


def test_without_a_day_the_age_is_todays_and_a_day_alone_is_refused(desk, api):
    child = make.person(desk=desk, birth=f"{date.today().year - 10}")

    assert found(api, "persons/?age_band=0-17") == names(child)
    assert api.get("/api/v1/persons/?age_at=2018-03-04").status_code == 400
    assert api.get("/api/v1/persons/?age_band=0-17&age_at=0001-01-01").status_code == 400
    assert api.get("/api/v1/persons/?age_band=5-7").status_code == 400


def test_a_researcher_asks_for_ages_and_births_of_the_named_alone(desk, research):
    named, unnamed = (make.person(desk=desk, birth="1990") for _ in range(2))
    unknown = make.person(desk=desk)
    for person in (named, unknown):
        make.consent(person, "research")
    make.consent(unnamed, "research", identity_mode="pseudonym")

    assert found(research, "persons/") == names(named, unnamed, unknown)
    assert found(research, "persons/?age_band=30-44&age_at=2025-01-01") == names(named)
    assert found(research, "persons/?age_band=unknown") == names(unknown)
    assert found(research, "persons/?birth_known=true") == names(named)
    assert found(research, "persons/?ordering=-birth_earliest") == names(named, unknown)


# Stale


def test_what_nobody_confirmed_or_changed_for_long_is_stale(desk, api):
    today = timezone.localdate(timezone=timezone.get_default_timezone())
    fresh, old, never = (
        make.person(desk=desk, last_confirmed_on=day)
        for day in (today - timedelta(days=30), today - timedelta(days=31), None)
    )
    stay = make.detention(desk=desk, person=fresh)

    assert found(api, "persons/?stale_for=30") == names(old, never)
    assert found(api, "detentions/?stale_for=1") == set()
    type(stay).objects.filter(pk=stay.pk).update(updated_at=timezone.now() - timedelta(days=2))
    assert found(api, "detentions/?stale_for=1") == names(stay)
    assert api.get("/api/v1/persons/?stale_for=-1").status_code == 400
    assert api.get("/api/v1/persons/?stale_for=99999999").status_code == 400


# What one may not see

QUERIES = [
    "custody_kind=vetc",
    "custody_status=open",
    "charge_article=174",
    "source_kind=press_report",
    "has_conflict=true",
    "verification=unverified",
    "stale_for=0",
    "age_band=unknown",
    "family=in_custody",
]


@pytest.mark.parametrize("reader", ["caseworker", "researcher"])
@pytest.mark.parametrize("hidden_by", ["desk", "level"])
def test_a_hidden_row_moves_no_filtered_list_and_no_count(desk, hidden_by, reader):
    person = make.person(desk=desk)
    make.everyone_agrees()
    Person.objects.update(updated_at=timezone.now())
    api = client(make.user(reader, on=desk))
    hidden = {"desk": make.desk()} if hidden_by == "desk" else {"desk": desk, "level": Level.RESTRICTED}

    def answers():
        return {query: api.get(f"/api/v1/persons/?count=true&{query}").content for query in QUERIES}

    before = answers()
    stay = make.detention(person=person, kind="vetc", **hidden)
    defendant = make.defendant(proceeding=make.proceeding(desk=desk), person=person, **hidden)
    make.charge(defendant=defendant, article="174", desk=desk, level=defendant.level)
    make.charge(person=person, article="174", **hidden)
    source = make.source(**hidden)
    make.citation(source=source, subject=person, **hidden)
    question = Disagreement.objects.create(topic="sex", **hidden)
    make.claim(source=source, subject=person, field="sex", value="male", disagreement=question, **hidden)
    make.person(ethnicity="hidden", **hidden)
    for each in Person.objects.exclude(pk=person.pk):
        make.consent(each, "research")

    assert answers() == before
    assert not found(api, f"detentions/?person={person.pk}&custody_status=open") & names(stay)


@pytest.mark.parametrize("query", ["custody_kind=vetc", "charge_article=174", "source_kind=testimony"])
def test_what_was_not_agreed_to_moves_no_filter_of_a_researcher(desk, research, query):
    person, silent = make.person(desk=desk), make.person(desk=desk)
    make.consent(person, "research")
    make.detention(desk=desk, person=silent, kind="vetc")
    make.charge(person=silent, article="174")
    source = make.testimony(desk=desk).source
    make.citation(source=source, subject=person)

    assert found(research, "persons/") == names(person)
    assert found(research, f"persons/?{query}") == set()
    make.everyone_agrees()
    assert len(found(research, f"persons/?{query}")) == 1


@pytest.mark.parametrize(
    ("reader", "query", "statements"),
    [
        # Session, account, roles, rows, names they link to.
        ("caseworker", "persons/?custody_kind=vetc&custody_status=open", 5),
        ("caseworker", "persons/?charge_article=174&charge_part=2", 5),
        ("caseworker", "detentions/?source_kind=press_report&verification=single_source", 5),
        ("caseworker", "persons/?has_conflict=false&stale_for=5&age_band=unknown", 5),
        ("caseworker", "detentions/?place_within={place}", 6),  # the place itself
        ("caseworker", "persons/?custody_within={place}", 6),
        ("caseworker", "detentions/?count=true", 5),
        ("caseworker", "detentions/?count=true&page_size=1", 6),
        # And for researchers the sources.
        ("researcher", "persons/?custody_kind=vetc&custody_status=open", 5),
        ("researcher", "detentions/?source_kind=press_report&verification=single_source", 6),
    ],
)
def test_a_filter_costs_no_statement(desk, kinds_are_known, django_assert_num_queries, reader, query, statements):
    place = make.place(desk=desk)
    api = client(make.user(reader, on=desk))
    address = "/api/v1/" + query.format(place=place.pk)

    def add():
        stay = make.detention(desk=desk, kind="vetc", place=place)
        make.charge(person=stay.person, article="174", part="2")
        make.citation(source=make.source(desk=desk), subject=stay)
        make.everyone_agrees()

    add()
    add()
    with django_assert_num_queries(statements):
        one = api.get(address).json()
    add()
    add()
    with django_assert_num_queries(statements):
        three = api.get(address).json()

    assert len(one["results"]) in (1, 2)
    assert "page_size" in query or len(three["results"]) > len(one["results"])
