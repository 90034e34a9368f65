"""Two colleagues edit the same row: the second one sees both texts, chooses, and loses nothing."""

import pytest
from django.urls import reverse

from people.actions.records import save_record
from people.enums import Role
from people.models import Person, PersonName
from tests import make
from tests.api.client import client

from .test_admin_saving import PERSON, errors_of, signed_in, tabs

pytestmark = pytest.mark.django_db


class Edit:
    """A page opened by ``user`` while the person stood at its first version, and what is typed into it."""

    def __init__(self, person, user):
        self.person, self.browser = person, signed_in(user)
        self.url = reverse("admin:people_person_change", args=[person.pk])
        name = person.names.get()
        self.name = {
            "names-TOTAL_FORMS": "1",
            "names-INITIAL_FORMS": "1",
            "names-0-id": str(name.pk),
            "names-0-person": str(person.pk),
            "names-0-text": name.text,
            "names-0-kind": name.kind,
            "names-0-script": name.script,
            "names-0-is_main": "on",
            "names-0-seen_version": str(name.version),
        }

    def send(self, **typed):
        data = PERSON | {"birth_0": "", "birth_1": ""} | tabs(**self.name) | {"seen_version": "1"} | typed
        return self.browser.post(self.url, data)


@pytest.fixture
def colleagues():
    desk = make.desk()
    return [make.user(Role.CASEWORKER, on=desk, full_name=name) for name in ("Aizhan First", "Bolat Second")]


@pytest.fixture
def person(colleagues):
    desk = colleagues[0].memberships.get().desk
    return make.person("Ardak Test", desk=desk, sex="male", whereabouts="free", occupation="shepherd")


def first_saves(person, by, **values):
    row = Person.objects.get(pk=person.pk)
    for name, value in values.items():
        setattr(row, name, value)
    save_record(row, by=by)


def asked(answer):
    (each,) = answer.context["conflicts"]
    return [
        (line.name, mine, theirs, line.choice, line.is_asked) for line, mine, theirs in each["conflict"].told
    ], each["who"]


def test_both_texts_stand_side_by_side_and_the_choice_is_saved(person, colleagues):
    first, second = colleagues
    edit = Edit(person, second)
    first_saves(person, first, occupation="teacher", whereabouts="missing", summary="Seen in May.")

    shown = edit.send(occupation="driver", known_as="The tall one")

    assert shown.status_code == 200
    assert asked(shown) == (
        [
            ("known_as", "The tall one", "", "mine", False),
            ("occupation", "driver", "teacher", "", True),
            ("whereabouts", "Free", "Missing", "theirs", False),
            ("summary", "", "Seen in May.", "theirs", False),
        ],
        "Aizhan First",
    )
    page = shown.content.decode()
    assert 'value="driver"' in page  # still in its box
    assert Person.objects.get(pk=person.pk).occupation == "teacher"

    half = edit.send(occupation="driver", known_as="The tall one", met_version="2")
    assert half.status_code == 200  # one field is still to be chosen

    choice = {
        "conflict-known_as": "mine",
        "conflict-occupation": "mine",
        "conflict-whereabouts": "theirs",
        "conflict-summary": "theirs",
    }
    saved = edit.send(occupation="bus driver", known_as="The tall one", met_version="2", **choice)

    assert saved.status_code == 302, errors_of(saved)
    row = Person.objects.get(pk=person.pk)
    kept = (row.known_as, row.occupation, row.whereabouts, row.summary, row.version)
    assert kept == ("The tall one", "bus driver", "missing", "Seen in May.", 3)


def test_the_other_text_can_be_taken(person, colleagues):
    first, second = colleagues
    edit = Edit(person, second)
    first_saves(person, first, occupation="teacher", birth_words="in the fifties")

    saved = edit.send(
        occupation="driver",
        birth_0="1950",
        met_version="2",
        **{"conflict-occupation": "theirs", "conflict-birth": "theirs"},
    )

    row = Person.objects.get(pk=person.pk)
    assert (saved.status_code, row.occupation, row.birth, row.birth_words) == (302, "teacher", None, "in the fifties")


def test_a_choice_made_about_an_older_state_is_asked_again(person, colleagues):
    first, second = colleagues
    edit = Edit(person, second)
    first_saves(person, first, occupation="teacher")
    first_saves(person, first, occupation="nurse")

    shown = edit.send(occupation="driver", met_version="2", **{"conflict-occupation": "mine"})

    assert asked(shown)[0] == [("occupation", "driver", "nurse", "", True)]
    assert Person.objects.get(pk=person.pk).occupation == "nurse"


def test_a_tab_has_its_own_choice(person, colleagues):
    first, second = colleagues
    edit = Edit(person, second)
    name = person.names.get()
    name.text = "Ardaq Test"
    save_record(name, by=first)

    shown = edit.send(**{"names-0-text": "Ardakh Test"})
    assert asked(shown)[0] == [("text", "Ardakh Test", "Ardaq Test", "", True)]
    assert "names-0-met_version" in shown.content.decode()

    saved = edit.send(**{"names-0-text": "Ardakh Test", "names-0-met_version": "2", "conflict-names-0-text": "mine"})

    assert (saved.status_code, PersonName.objects.get().text) == (302, "Ardakh Test")


def test_a_tab_one_did_not_touch_keeps_what_the_other_wrote_without_a_word(person, colleagues):
    first, second = colleagues
    edit = Edit(person, second)
    name = person.names.get()
    name.text = "Ardaq Test"
    save_record(name, by=first)

    saved = edit.send(occupation="driver")

    assert saved.status_code == 302, saved.context["errors"]
    assert (PersonName.objects.get().text, Person.objects.get().occupation) == ("Ardaq Test", "driver")


def test_the_api_answers_with_both_texts(person, colleagues):
    first, second = colleagues
    first_saves(person, first, occupation="teacher", sex="female")
    sent = {"occupation": "driver", "sex": "female", "birth": "1950", "version": 1}

    answer = client(second).patch(f"/api/v1/persons/{person.pk}/", sent, format="json")

    assert (answer.status_code, answer.json()["code"]) == (409, "conflict")
    told = answer.json()["conflict"]
    assert told["changed_at"]
    assert (told["version"], told["changed_by"]["name"]) == (2, "Aizhan First")
    assert told["fields"] == {
        "occupation": {"yours": "driver", "stored": "teacher"},
        "birth": {"yours": "1950", "stored": None},
    }
