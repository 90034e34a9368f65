"""What a researcher reads on each row: how far it is verified, by how many sources, and nothing that names anybody."""

import pytest

from config.api_router import RESOURCES
from config.shared.small_cells import told_to_research
from people.enums import Level, Role
from sources.models import Witness
from tests import make
from tests.every_row import rows_of

from .client import client

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk():
    return make.desk()


@pytest.fixture
def research(desk):
    return client(make.user(Role.RESEARCHER, on=desk))


def rows(api, address):
    answer = api.get(f"/api/v1/{address}")
    assert answer.status_code == 200, answer.content
    return answer.json()["results"]


def only(api, address):
    (row,) = rows(api, address)
    return row


def test_each_row_says_how_many_sources_support_it_and_how_far_they_verify_it(desk, research):
    stay = make.detention(desk=desk)
    told = []

    def tell():
        make.everyone_agrees()
        row = only(research, "detentions/")
        told.append((row["verification"], row["source_count"]))

    tell()
    report = make.source(desk=desk)
    make.citation(source=report, subject=stay)
    make.citation(source=report, subject=stay, locator="page 2")
    make.claim(source=report, subject=stay, field="kind", value="remand")
    tell()
    make.citation(source=make.source(desk=desk, origin=report), subject=stay)
    tell()
    make.claim(source=make.source(desk=desk), subject=stay, field="kind", value="arrest")
    tell()

    assert told == [("unverified", 0), ("single_source", 1), ("single_source", 2), ("corroborated", 3)]


def test_a_person_carries_the_level_staff_judged(desk, research):
    person = make.person(desk=desk, verification="documented")
    make.citation(source=make.source(desk=desk), subject=person)
    make.everyone_agrees()

    row = only(research, "persons/")

    assert (row["verification"], row["source_count"]) == ("documented", 1)
    assert research.get(f"/api/v1/persons/{person.pk}/").json()["source_count"] == 1


def test_a_row_that_is_part_of_a_source_counts_it(desk, research):
    make.note(desk=desk)
    make.everyone_agrees()

    assert (only(research, "notes/")["source_count"], only(research, "sources/")["source_count"]) == (1, 1)
    assert only(research, "notes/")["verification"] == "single_source"


@pytest.mark.parametrize("hidden_by", ["source on another desk", "source above", "citation above", "witness refused"])
def test_a_source_the_reader_may_not_see_is_not_counted(desk, research, hidden_by):
    stay = make.detention(desk=desk)
    make.citation(source=make.source(desk=desk), subject=stay)
    source = make.source(desk=desk)
    citation = make.citation(source=source, subject=stay)
    make.everyone_agrees()
    before = only(research, "detentions/?fields=verification,source_count")
    if hidden_by == "source on another desk":
        type(source).objects.filter(pk=source.pk).update(desk=make.desk())
    elif hidden_by == "source above":
        type(source).objects.filter(pk=source.pk).update(level=Level.RESTRICTED)
    elif hidden_by == "citation above":
        type(citation).objects.filter(pk=citation.pk).update(level=Level.RESTRICTED)
    else:
        make.testimony(source=source, witness=make.witness(desk=desk), desk=desk)

    after = only(research, "detentions/?fields=verification,source_count")

    assert before == {"id": str(stay.pk), "verification": "corroborated", "source_count": 2}
    assert after == {"id": str(stay.pk), "verification": "single_source", "source_count": 1}


def test_of_somebody_not_named_no_citation_is_counted_or_told(desk, research):
    stay = make.detention(desk=desk)
    for subject in (stay, stay.person):
        make.citation(source=make.source(title="Dana Test is held", desk=desk), subject=subject)
    make.everyone_agrees(identity_mode="pseudonym")

    person = only(research, "persons/?include=citations,claims,sources,names")
    held = only(research, "detentions/?include=citations,claims,sources")

    assert (person["source_count"], person["display_name"]) == (None, stay.person.reference)
    assert (held["source_count"], held["verification"]) == (None, None)
    assert person["included"] == {"citations": [], "claims": [], "sources": [], "names": []}
    assert held["included"] == {"citations": [], "claims": [], "sources": []}
    assert rows(research, "citations/") == rows(research, "detentions/?verification=unverified") == []
    make.consent(stay.person, "research")
    assert only(research, "detentions/?include=sources")["source_count"] == 1


def test_staff_read_their_own_fields_and_these_when_they_name_them(desk):
    stay = make.detention(desk=desk)
    make.citation(source=make.source(desk=desk), subject=stay)
    staff = client(make.user(Role.CASEWORKER, on=desk))

    assert not {"source_count", "verification"} & set(only(staff, "detentions/"))
    assert only(staff, "detentions/?fields=source_count,verification,kind") == {
        "id": str(stay.pk),
        "kind": "admin_arrest",
        "verification": "single_source",
        "source_count": 1,
    }


def test_what_it_costs_does_not_grow_with_the_page(desk, research, kinds_are_known, django_assert_num_queries):
    """Session, account, roles, rows, names they link to, sources."""

    def add():
        stay = make.detention(desk=desk)
        make.citation(source=make.source(desk=desk), subject=stay)
        make.everyone_agrees()

    add()
    with django_assert_num_queries(6):
        research.get("/api/v1/detentions/")
    add()
    add()
    with django_assert_num_queries(6):
        assert len(rows(research, "detentions/")) == 3


def test_nothing_a_researcher_reads_names_staff_witnesses_or_what_is_told_in_words(desk, research):
    colleague = make.user(Role.CASEWORKER, on=desk, full_name="Unspoken Colleague")
    made = rows_of(desk, "Unspoken", author=colleague)
    (witness,) = (row for row in made if isinstance(row, Witness))
    make.everyone_agrees(identity_mode="pseudonym")
    told = {}

    for resource, view in RESOURCES.items():
        if getattr(view, "is_open_to_research", False):
            includes = ",".join(view.all_includes(True))
            told[resource] = research.get(f"/api/v1/{resource}/").content.decode()
            known = research.get(f"/api/v1/{resource}/?include=nothing").json()["fields"]["include"][0]
            there_are = known.partition("There are: ")[2].rstrip(".")
            assert set(there_are.split(", ")) <= {*includes.split(","), ""}
            if there_are:
                along = research.get(f"/api/v1/{resource}/?include={there_are.replace(' ', '')}")
                told[f"{resource} with all"] = along.content.decode()

    words = {colleague.full_name, colleague.email, witness.reference, str(witness.pk), "Unspoken Ardak"}
    assert {name: word for name, text in told.items() for word in words if word in text} == {}
    assert {name for name, text in told.items() if '"created_by"' in text or '"updated_by"' in text} == set()
    assert any("source_count" in text for text in told.values())


def count(api, query):
    answer = api.get(f"/api/v1/persons/?count=true&{query}")
    assert answer.status_code == 200, answer.content
    return {name: value for name, value in answer.json().items() if name not in ("next", "results")}


def test_a_researcher_is_told_no_small_or_exact_number(desk, research):
    for _ in range(4):
        make.person(desk=desk, ethnicity="few")
    for _ in range(8):
        make.person(desk=desk, ethnicity="many")
    make.everyone_agrees()
    staff = client(make.user(Role.CASEWORKER, on=desk))

    assert count(staff, "ethnicity=many") == {"count": 8, "is_at_least": False}
    assert count(research, "ethnicity=many") == {
        "count": 5,
        "is_at_least": False,
        "is_rounded": True,
        "is_suppressed": False,
    }
    hidden = {"count": None, "is_at_least": False, "is_rounded": True, "is_suppressed": True}
    assert count(research, "ethnicity=few") == count(research, "ethnicity=nobody") == hidden
    assert count(research, "ethnicity=many&page_size=3") == count(research, "ethnicity=many")


def test_no_pair_of_answers_places_a_small_cell_closer_than_five_values():
    """The attack: all, and all but those of the cell. Every cell of one to four is consistent with five sizes at least,
    and of one person it is never told that there is one."""
    for all_of_them in range(5, 60):
        for cell in range(1, 5):
            seen = told_to_research(all_of_them), told_to_research(all_of_them - cell)
            sizes = {
                whole - rest
                for whole in range(70)
                for rest in range(whole + 1)
                if (told_to_research(whole), told_to_research(rest)) == seen
            }
            assert len(sizes) >= 5, (all_of_them, cell, sizes)


def test_two_questions_that_differ_by_one_person_do_not_tell_of_them(desk, research):
    for number in range(8):
        make.person(desk=desk, ethnicity="Invented", sex="male" if number else "female")
    make.everyone_agrees()

    everyone = count(research, "ethnicity=Invented")
    but_her = count(research, "ethnicity=Invented&sex=male")

    assert everyone == but_her
    assert count(research, "ethnicity=Invented&sex=female")["count"] is None


@pytest.mark.parametrize("hidden_by", ["desk", "level", "consent"])
def test_two_questions_that_differ_by_somebody_hidden_answer_alike(desk, research, hidden_by):
    for _ in range(5):
        make.person(desk=desk, ethnicity="Invented")
    make.everyone_agrees()
    before = [count(research, query) for query in ("ethnicity=Invented", "ethnicity=Invented&sex=unknown", "")]
    at = {"desk": make.desk() if hidden_by == "desk" else desk}
    at |= {"level": Level.RESTRICTED} if hidden_by == "level" else {}
    hidden = [make.person(ethnicity="Invented", sex="female", **at) for _ in range(5)]
    if hidden_by != "consent":
        for one in hidden:
            make.consent(one, "research")

    after = [count(research, query) for query in ("ethnicity=Invented", "ethnicity=Invented&sex=unknown", "")]

    assert before == after
    assert count(research, "sex=female")["count"] is None


def test_totals_of_reprisals_are_rounded_and_sums_untold(desk, research):
    for number in range(7):
        person = make.person(desk=desk)
        kind = "fine" if number else "dismissal"
        reprisal = RESOURCES["reprisals"].model(desk=desk, person=person, kind=kind)
        if number:
            reprisal.amount, reprisal.currency = 1000 + number, "KZT"
        reprisal.save()
    make.everyone_agrees()

    assert research.get("/api/v1/reprisals/totals/").json() == {
        "rows": 5,
        "kinds": [{"kind": "fine", "rows": 5}],
        "money": [],
        "fines_without_amount": None,
    }
