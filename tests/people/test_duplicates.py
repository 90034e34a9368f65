"""Before somebody is put on record a second time, whoever may be the same is shown, with reasons."""

import pytest
from django.urls import reverse

from people.duplicates import likely_duplicates
from people.enums import Role, SamePersonVerdict
from people.models import Person, SamePerson
from tests import make
from tests.pages.browser import signed_in

from .test_admin_saving import PERSON, named, tabs

pytestmark = pytest.mark.django_db


@pytest.fixture
def reader():
    return make.user(Role.CASEWORKER)


@pytest.fixture
def desk(reader):
    return reader.memberships.get().desk


def shown(reader, person, *texts):
    return [(one.person.display_name, one.reasons[1:]) for one in likely_duplicates(reader, person, texts)]


def new(desk, **fields):
    person = Person(desk=desk)
    for name, value in fields.items():
        setattr(person, name, value)
    return person


def test_a_name_in_another_script_is_noticed(reader, desk):
    make.person("Serikzhan Synaqov", desk=desk)
    make.person("Bolat Elsewhere", desk=desk)

    assert shown(reader, new(desk), "赛尔克坚·森纳克") == [("Serikzhan Synaqov", ())]


def test_birth_speaks_for_and_against(reader, desk):
    make.person("Serikzhan Synaqov", desk=desk, birth="1975")
    make.person("Serikzhan Synakov", desk=desk, birth="1950")
    make.person("Serikjan Synaqov", desk=desk)

    found = likely_duplicates(reader, new(desk, birth="1975-03"), ["Серікжан Сынақов"])

    assert found[0].person.display_name == "Serikzhan Synaqov"
    assert found[0].reasons[1:] == ("born 1975, here Mar 1975",)
    assert all(one.person.display_name != "Serikzhan Synakov" or one.score < 0.6 for one in found)


def test_a_relative_in_common_is_told(reader, desk):
    known, typed = make.person("Serikzhan Synaqov", desk=desk), make.person("Someone", desk=desk)
    mother = make.person("Mother Test", desk=desk)
    make.tie(person=mother, other=known, kind="parent")
    make.tie(person=mother, other=typed, kind="parent")

    assert shown(reader, typed, "Серікжан Сынақов") == [("Serikzhan Synaqov", ("a relative in common",))]


def test_who_was_told_apart_is_not_asked_about_again(reader, desk):
    first, second = sorted((make.person("Serikzhan Synaqov", desk=desk) for _ in "ab"), key=lambda each: each.pk)
    SamePerson.objects.create(first=first, second=second, verdict=SamePersonVerdict.DIFFERENT, reason="brothers")

    assert shown(reader, first, "Serikzhan Synaqov") == []


def test_nobody_hidden_is_told_of(reader, desk):
    make.person("Serikzhan Synaqov")

    assert shown(reader, new(desk), "Serikzhan Synaqov") == []


def send(reader, desk, name, **more):
    return signed_in(reader).post(
        reverse("admin:people_person_add"), PERSON | tabs(**named(name)) | {"desk": desk.pk} | more
    )


def test_the_form_asks_first_and_saves_nothing(reader, desk):
    make.person("Serikzhan Synaqov", desk=desk)

    answer = send(reader, desk, "Серікжан Сынақов")

    page = answer.content.decode()
    assert answer.status_code == 200
    assert "Already on record?" in page
    assert "Serikzhan Synaqov" in page
    assert "Серікжан Сынақов" in page  # what was typed
    assert "in the fifties" in page
    assert Person.objects.count() == 1


def test_saying_it_is_someone_else_saves_and_is_remembered(reader, desk):
    make.person("Serikzhan Synaqov", desk=desk)

    answer = send(reader, desk, "Серікжан Сынақов", someone_else="1")

    assert answer.status_code == 302
    assert Person.objects.count() == 2
    verdict = SamePerson.objects.get()
    assert (verdict.verdict, verdict.created_by) == (SamePersonVerdict.DIFFERENT, reader)
    made = Person.objects.get(display_name="Серікжан Сынақов")
    assert shown(reader, made, "Серікжан Сынақов") == []


def test_a_name_nobody_has_is_saved_without_a_question(reader, desk):
    make.person("Serikzhan Synaqov", desk=desk)

    assert send(reader, desk, "Bolat Elsewhere").status_code == 302
