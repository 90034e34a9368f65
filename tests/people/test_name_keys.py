"""Search keys follow the text of a name on every path that writes one."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import connection

from people.finding import find_called
from people.models import Person, PersonName
from people.name_keys import rebuild, stale, untrue
from tests import make

pytestmark = pytest.mark.django_db


def written_past_the_models(person, text):
    with connection.cursor() as cursor:
        cursor.execute("update people_personname set text = %s where person_id = %s", [text, person.pk])


@pytest.fixture
def person():
    return make.person("Ardak Sample")


def finds(person, text):
    reader = make.user("caseworker", on=person.desk)
    return [found.owner_id for found in find_called(Person, reader, text)] == [person.pk]


def test_saving_a_name_anew_moves_its_keys_and_the_name_shown(person):
    name = person.names.get()

    name.text = "Серікжан Сынақов"
    name.save()

    assert finds(person, "Serikzhan Synaqov")
    assert not finds(person, "Ardak Sample")
    assert Person.objects.get().display_name == "Серікжан Сынақов"


def test_saving_the_text_alone_saves_its_keys(person):
    name = person.names.get()

    name.text = "Серікжан Сынақов"
    name.save(update_fields=["text"])

    assert finds(person, "Serikzhan Synaqov")


def test_names_made_in_bulk_have_keys_and_are_shown(person):
    other = Person.objects.create(desk=person.desk)

    PersonName.objects.bulk_create([PersonName(person=other, text="Серікжан Сынақов", is_main=True)])

    assert finds(other, "Serikzhan Synaqov")
    assert Person.objects.get(pk=other.pk).display_name == "Серікжан Сынақов"
    assert PersonName.objects.get(person=other).script == "Cyrl"


def test_names_changed_in_bulk_keep_true_keys(person):
    name = person.names.get()
    name.text = "Серікжан Сынақов"

    PersonName.objects.bulk_update([name], ["text"])

    assert finds(person, "Serikzhan Synaqov")
    assert Person.objects.get().display_name == "Серікжан Сынақов"


def test_a_change_that_would_leave_keys_behind_is_refused(person):
    with pytest.raises(TypeError, match="Search keys follow the text"):
        PersonName.objects.update(text="Серікжан Сынақов")


def test_what_was_written_past_the_models_is_noticed_and_made_true(person):
    written_past_the_models(person, "Серікжан Сынақов")
    assert not finds(person, "Serikzhan Synaqov")
    assert [row.text for row in untrue(PersonName)] == ["Серікжан Сынақов"]
    with pytest.raises(CommandError, match="1 names have untrue search keys"):
        call_command("verify_name_keys", stdout=StringIO(), stderr=StringIO())

    told = StringIO()
    call_command("rebuild_name_keys", stdout=told)

    assert "1 of 1" in told.getvalue()
    assert finds(person, "Serikzhan Synaqov")
    call_command("verify_name_keys", stdout=StringIO())


def test_a_rebuild_that_is_stopped_goes_on_where_it_was(person):
    for number in range(5):
        made = make.person(desk=person.desk)
        written_past_the_models(made, f"Серікжан Сынақов {number}")

    first = next(iter(rebuild(PersonName, batch=2)))

    assert (first, stale(PersonName).count()) == (2, 3)
    assert list(rebuild(PersonName, batch=2)) == [2, 1]


def test_rebuilding_keys_is_no_news_in_the_history_of_a_name(person):
    before = person.names.get().history.count()
    PersonName._base_manager.update(keys_version=0)

    list(rebuild(PersonName))

    assert person.names.get().history.count() == before
