"""Many rows in one statement: the same rows, history and refusals as Django's own way leaves."""

from datetime import UTC, date, datetime

import pytest
from django.db import IntegrityError, models
from django.db.models import F, Value
from django.db.models.functions import Concat

from cases.models import Detention
from config.shared.many_rows import ManyRows
from people.enums import Level
from people.models import Desk, Person, PersonName
from sources.models import Transcript
from tests import make
from tests.sources.evidence import jpeg, kept

pytestmark = pytest.mark.django_db
TEXT = "Әйел “кавычки” 'quote' back\\slash\nnew line\ttab ұйғыр 维吾尔 👩 %s {} \""
OWN = {"id", "reference", "pgh_id", "pgh_obj_id", "created_at", "updated_at"}  # differ of each two rows
BORN = {"birth_earliest": date(1980, 3, 1), "birth_latest": date(1980, 3, 31), "birth_precision": "month"}
LONG_AGO = datetime(2020, 2, 29, 23, 59, 59, 123456, UTC)


def persons(desk):
    at = {"desk": desk, "level": Level.OPEN}
    return [
        Person(display_name=TEXT, summary=TEXT, citizenships=["KZ", "CN"], **BORN, **at),
        Person(display_name="Blank", last_confirmed_on=date(2025, 2, 28), is_public_figure=True, **at),
    ]


def left_by(put, rows):
    """Rows and their history once ``put`` has put them in."""
    put(rows)
    kept = [found for row in rows for found in (*type(row).objects.filter(pk=row.pk).values(), *row.history.values())]
    return [{name: value for name, value in found.items() if name not in OWN} for found in kept]


def by_django(rows):
    return models.QuerySet.bulk_create(type(rows[0]).objects.all(), rows)


def at_once(rows):
    return type(rows[0]).objects.bulk_create(rows)


def test_persons_are_as_django_would_put_them():
    desk = make.desk()

    assert left_by(at_once, persons(desk)) == left_by(by_django, persons(desk))


def test_moments_terms_and_nested_values_too():
    person, file = make.person(), kept(jpeg())
    segments = [{"at": 1.5, "text": TEXT, "of": [None, True, {"deep": "ә"}]}]

    def stays():
        return [
            Detention(person=person, desk=person.desk, level=2, began_words="autumn", expires_at=LONG_AGO, notes=TEXT)
        ]

    def transcripts():
        return [Transcript(file=file, desk=file.desk, language="ru", segments=segments)]

    assert left_by(at_once, stays()) == left_by(by_django, stays())
    assert left_by(at_once, transcripts())[0]["segments"] == segments


def test_rows_know_what_the_database_made_and_are_saved(django_assert_num_queries):
    rows = persons(make.desk())

    with django_assert_num_queries(1):
        made = Person.objects.bulk_create(rows)

    assert made == rows
    assert [row.reference for row in rows] == [Person.objects.get(pk=row.pk).reference for row in rows]
    assert not any(row._state.adding for row in rows)


def test_what_json_cannot_say_goes_djangos_way():
    desk = make.desk()
    first, second = persons(desk)
    first.summary, second.reference = Concat(Value("made "), Value("there")), "P-GIVEN"

    Person.objects.bulk_create([first, second])
    first.summary = Concat(F("summary"), Value(" twice"))
    Person.objects.bulk_update([first], ["summary"])

    assert Person.objects.get(pk=first.pk).summary == "made there twice"
    assert Person.objects.get(reference="P-GIVEN") == second
    assert Person.objects.bulk_create([]) == []


def test_a_refusal_names_the_constraint():
    with pytest.raises(IntegrityError) as refused:
        Person.objects.bulk_create([Person(desk=make.desk(), display_name="x", sex="neither")])

    assert refused.value.__cause__.diag.constraint_name == "person_sex_is_listed"


def test_a_link_to_what_is_not_on_record_is_refused():
    unsaved = Desk(name="Not on record")

    with pytest.raises(ValueError, match="unsaved related object 'desk'"):
        Person.objects.bulk_create([Person(desk=unsaved, display_name="x")])


def test_changes_are_those_asked_for_of_those_rows(django_assert_num_queries):
    one, other, third = make.person(sex="male"), make.person(sex="male"), make.person(sex="male")
    for row in (one, other):
        row.sex, row.summary, row.last_confirmed_on = "female", TEXT, None
    Person.objects.update(last_confirmed_on=date(2025, 1, 1))

    with django_assert_num_queries(2):
        changed = Person.objects.bulk_update([one, other], ["summary", "last_confirmed_on"], batch_size=1)

    assert changed == 2
    assert set(Person.objects.values_list("pk", "sex", "summary", "last_confirmed_on")) == {
        (one.pk, "male", TEXT, None),
        (other.pk, "male", TEXT, None),
        (third.pk, "male", "", date(2025, 1, 1)),
    }
    assert one.history.latest("pgh_id").summary == TEXT


def test_names_bring_their_keys_either_way():
    person = make.person("Ardak Test")
    name = PersonName(person=person, desk=person.desk, text="Серікжан Біләш")
    PersonName.objects.bulk_create([name])
    name.text = "Ардақ Сынақ"

    PersonName.objects.bulk_update([name], ["text"])

    kept = PersonName.objects.get(pk=name.pk)
    assert (kept.key, kept.script) == (name.key, "Cyrl")
    assert PersonName.objects.filter(pk=name.pk, pair_keys__overlap=name.pair_keys).exists()
    assert issubclass(type(PersonName.objects.all()), ManyRows)
