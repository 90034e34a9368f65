"""The search over everything: one sees in it what one sees anywhere."""

import pytest
from django.urls import reverse

from people.enums import Role
from people.models import PersonName
from tests import make
from tests.every_row import rows_of

from .browser import cost, read, signed_in

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("role", "status"),
    [(role, 200 if role in (Role.CASEWORKER, Role.LAWYER, Role.COORDINATOR) else 404) for role in Role],
)
def test_who_may_search(role, status):
    read(make.user(role), reverse("search"), status=status)


def test_a_person_is_found_by_another_script_and_it_says_by_which_name():
    person = make.person("Serikzhan Synaqov")
    PersonName(person=person, text="赛尔克坚·森纳克", desk=person.desk).save()

    page = read(make.user(Role.LAWYER, on=person.desk), reverse("search") + "?q=赛尔克坚 森纳克")

    assert "Serikzhan Synaqov" in page
    assert "by the name" in page
    assert "赛尔克坚·森纳克" in page


def test_cases_and_sources_are_found_by_words_of_their_titles():
    case = make.case(title="The prosecution of nineteen")
    make.source(title="Report on the nineteen", desk=case.desk)

    page = read(make.user(Role.LAWYER, on=case.desk), reverse("search") + "?q=nineteen")

    assert "The prosecution of nineteen" in page
    assert "Report on the nineteen" in page


def test_a_reference_opens_its_row_and_a_hidden_one_says_no_more_than_a_made_up_one():
    case = make.case()
    reader = make.user(Role.LAWYER, on=case.desk)

    own = signed_in(reader).get(reverse("search"), {"q": case.reference.lower()})
    hidden = read(reader, reverse("search") + f"?q={make.case().reference}")

    assert own.url == reverse("case_file", args=[case.pk])
    assert "Nothing you may see is called" in hidden


def test_nothing_of_another_desk_is_found():
    rows_of(make.desk(), "Canary")

    page = read(make.user(Role.COORDINATOR), reverse("search") + "?q=Canary")

    asked = ("“<bdi>Canary</bdi>”", 'value="Canary"', "search%3DCanary")
    for words in asked:
        page = page.replace(words, "")
    assert "Canary" not in page


def test_a_search_costs_the_same_with_one_hit_and_with_many():
    case = make.case(title="Serikzhan")
    reader = make.user(Role.COORDINATOR, on=case.desk)
    make.person("Serikzhan Synaqov", desk=case.desk)
    few = cost(reader, reverse("search") + "?q=Serikzhan Synaqov")
    for _ in range(10):
        make.person("Serikzhan Synaqov", desk=case.desk)
        make.organisation("Serikzhan Synaqov", desk=case.desk)

    many = cost(reader, reverse("search") + "?q=Serikzhan Synaqov")

    assert many - few <= 1  # the rows of organisations, once there are any
    assert many <= 20


@pytest.mark.parametrize("query", ["?q=%00", "?q=" + "x" * 3000, "?q=%F0%9F%98%80", "?exact=7", "?q=%ff"])
def test_any_address_is_answered(query):
    assert signed_in(make.user(Role.LAWYER)).get(reverse("search") + query).status_code in (200, 400)
