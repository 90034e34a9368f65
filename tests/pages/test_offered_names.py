"""Spellings in other scripts are offered as generated, and are on record only once confirmed."""

import pytest
from django.urls import reverse

from people.enums import Role
from tests import make

from .browser import read, signed_in

pytestmark = pytest.mark.django_db


@pytest.fixture
def person():
    return make.person("Серікжан Сынақов")


def test_the_dossier_offers_them_marked_as_generated(person):
    page = read(make.user(Role.CASEWORKER, on=person.desk), f"/dossier/{person.pk}/")

    for spelling in ("Serıkjan Synaqov", "Serikzhan Synakov", "Серикжан Сынаков", "سەرىكجان سىناقوۆ"):
        assert spelling in page
    assert page.count("generated, ") == 5
    assert person.names.count() == 1


def test_one_click_puts_one_on_record(person):
    editor = make.user(Role.CASEWORKER, on=person.desk)

    answer = signed_in(editor).post(reverse("confirm_name", args=[person.pk]), {"text": "Serikzhan Synakov"})

    assert answer.status_code == 302
    name = person.names.get(text="Serikzhan Synakov")
    assert (name.script, name.kind, name.created_by, name.level) == ("Latn", "romanisation", editor, person.level)
    assert name.words == "Generated (passport) from “Серікжан Сынақов” and confirmed."
    assert "generated, passport" not in read(editor, f"/dossier/{person.pk}/")


@pytest.mark.parametrize("text", ["", "Bolat Elsewhere", "Серікжан Сынақов", "x" * 5000])
def test_nothing_else_can_be_confirmed(person, text):
    editor = make.user(Role.CASEWORKER, on=person.desk)

    answer = signed_in(editor).post(reverse("confirm_name", args=[person.pk]), {"text": text}, follow=True)

    assert "on record already, or the name it came from has changed" in answer.content.decode()
    assert person.names.count() == 1


@pytest.mark.parametrize(("role", "status"), [(Role.LAWYER, 404), (Role.RESEARCHER, 404), (Role.COORDINATOR, 302)])
def test_who_confirms(person, role, status):
    answer = signed_in(make.user(role, on=person.desk)).post(
        reverse("confirm_name", args=[person.pk]), {"text": "Serikzhan Synakov"}
    )
    stranger = signed_in(make.user(role)).post(reverse("confirm_name", args=[person.pk]), {"text": "Serikzhan Synakov"})

    assert (answer.status_code, stranger.status_code) == (status, 404)
