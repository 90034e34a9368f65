"""One person, found from any spelling."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from config.shared import compiled
from people import finding
from people.enums import Level, Role
from people.finding import find_called
from people.models import Organisation, Person, PersonName, Place
from tests import make

pytestmark = pytest.mark.django_db

SPELLINGS = [
    "Серікжан Сынақов",
    "Серикжан Сынаков",
    "Serikzhan Synaqov",
    "سەرىكجان سىناقوۆ",
    "赛尔克坚·森纳克",
    "serikzhan synakov",
    "SYNAKOV SERIKZHAN",
]


@pytest.fixture
def reader():
    return make.user(Role.CASEWORKER)


@pytest.fixture
def desk(reader):
    return reader.memberships.get().desk


def names_found(model, reader, text, **how):
    rows = {row.pk: row.display_name for row in model.objects.all()}
    return [rows[found.owner_id] for found in find_called(model, reader, text, **how)]


@pytest.mark.parametrize("written", SPELLINGS)
@pytest.mark.parametrize("asked", SPELLINGS)
def test_any_spelling_finds_any_other(reader, desk, written, asked):
    make.person(written, desk=desk)
    make.person("Bolat Elsewhere", desk=desk)

    assert names_found(Person, reader, asked) == [written]


@pytest.mark.parametrize(
    "asked", ["Serikzhan", "Synaqov", "S. Synaqov", "Serikzhan S.", "serikzh", "ynaqo", "Серікжан"]
)
def test_part_of_a_name_or_an_initial_will_do(reader, desk, asked):
    make.person("Serikzhan Synaqov", desk=desk)
    make.person("Bolat Elsewhere", desk=desk)

    assert names_found(Person, reader, asked) == ["Serikzhan Synaqov"]


def test_a_shared_surname_does_not_stand_before_the_same_name(reader, desk):
    make.person("Bolat Synaqov", desk=desk)
    make.person("Serikzhan Synaqov", desk=desk)

    assert names_found(Person, reader, "Серікжан Сынақов")[0] == "Serikzhan Synaqov"


def test_exact_only_takes_the_same_letters_alone(reader, desk):
    make.person("Serikzhan Synaqov", desk=desk)
    make.person("Серікжан Сынақов", desk=desk)

    assert names_found(Person, reader, "SERIKZHAN  SYNAQOV", exact=True) == ["Serikzhan Synaqov"]
    assert names_found(Person, reader, "“serikzhan synaqov”") == ["Serikzhan Synaqov"]
    assert len(names_found(Person, reader, "serikzhan synaqov")) == 2


def test_a_year_is_the_year_of_birth(reader, desk):
    make.person("Serikzhan Synaqov", desk=desk, birth="1975")
    make.person("Serikzhan Synakov", desk=desk, birth="1990-05")
    make.person("Serikjan Synaqov", desk=desk)

    assert sorted(names_found(Person, reader, "Serikzhan Synaqov 1975")) == ["Serikjan Synaqov", "Serikzhan Synaqov"]


def test_a_whole_reference_finds_its_row_alone(reader, desk):
    person = make.person("Serikzhan Synaqov", desk=desk)

    (found,) = find_called(Person, reader, person.reference.lower())

    assert (found.owner_id, found.why) == (person.pk, "its reference")


def test_organisations_match_across_spellings(reader, desk):
    make.organisation("Atajurt", desk=desk)

    assert names_found(Organisation, reader, "Атажұрт") == ["Atajurt"]
    assert names_found(Organisation, reader, "Atazhurt") == ["Atajurt"]
    assert names_found(Organisation, reader, "Atazhul") == ["Atajurt"]


@pytest.mark.parametrize(
    ("written", "asked"),
    [("Atazhul Volunteer Organization", "Atajurt"), ("Atazhurt Volunteers", "Atazhul"), ("Atajurt", "Атажурт")],
)
def test_one_consonant_more_or_less_still_finds_an_organisation(reader, desk, written, asked):
    make.organisation(written, desk=desk)
    make.organisation("Taldykorgan Court", desk=desk)

    assert names_found(Organisation, reader, asked) == [written]


@pytest.mark.parametrize("asked", ["Chundzha", "Чунджа", "Шонжы", "Shonzhi"])
def test_places_match_across_spellings(reader, desk, asked):
    make.place("Shonzhy", desk=desk)
    make.place("Almaty", desk=desk)

    assert names_found(Place, reader, asked) == ["Shonzhy"]


def test_nobody_is_found_by_a_name_or_on_a_desk_one_may_not_see(reader, desk):
    make.person("Serikzhan Synaqov")
    person = make.person("Bolat Elsewhere", desk=desk)
    PersonName(person=person, text="Serikzhan Alias", desk=desk, level=Level.PROTECTED).save()

    assert find_called(Person, reader, "Serikzhan Synaqov") == []
    assert find_called(Person, reader, "Серікжан Alias") == []


@pytest.mark.parametrize("text", ["", "   ", "·", "\u202e", "x" * 5000, "😀", "%_\\", "'; drop table", "ء"])
def test_any_text_is_answered(reader, desk, text):
    make.person("Serikzhan Synaqov", desk=desk)

    assert find_called(Person, reader, text) == []


def test_what_was_found_says_by_which_name_and_why(reader, desk):
    person = make.person("Serikzhan Synaqov", desk=desk)
    PersonName(person=person, text="سەرىكجان سىناقوۆ", desk=desk, level=person.level).save()

    (found,) = find_called(Person, reader, "Серікжан Сынақов")

    assert found.score > 0.6
    assert found.name in ("Serikzhan Synaqov", "سەرىكجان سىناقوۆ")
    assert "≈" in found.why or "=" in found.why


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ("Serikzhan Synaqov", ["Serikzhan Synaqov"]),  # sure: Serizhan Synqov shares one key of nine
        ("Serikzhan Synykov", ["Serikzhan Synaqov", "Serizhan Synqov"]),
    ],
)
def test_past_the_first_the_unlike_are_left_once_one_is_sure(reader, desk, monkeypatch, asked, expected):
    make.person("Serikzhan Synaqov", desk=desk)
    make.person("Serizhan Synqov", desk=desk)
    monkeypatch.setattr(finding, "JUDGED_FIRST", 1)

    judged = finding._by_whole_name(PersonName.objects.permitted(reader), asked)

    assert [name for _, name, _ in judged] == expected


def test_the_keys_of_a_name_are_read_without_the_whole_desk(reader, desk):
    make.person("Serikzhan Synaqov", desk=desk)
    with CaptureQueriesContext(connection) as asked:
        assert names_found(Person, reader, "Серікжан Сынақов") == ["Serikzhan Synaqov"]
    (statement,) = [query["sql"] for query in asked if "pair_keys" in query["sql"]]

    with connection.cursor() as cursor:
        cursor.execute("set local enable_seqscan = off")
        cursor.execute(f"explain analyze {statement}")
        read = [line for (line,) in cursor.fetchall() if "Index Scan" in line and "never executed" not in line]

    assert "Bitmap Index Scan on personname_pair_keys" in "\n".join(read)
    assert not any("desk" in line for line in read)


@pytest.mark.parametrize(
    ("asked", "statements"),
    [("Serikzhan Synaqov", 1), ("Serikzhan Synykov", 2)],  # sure: nobody who shares one key alone is asked for
)
def test_those_who_share_one_key_are_read_where_none_is_sure(reader, desk, monkeypatch, asked, statements):
    make.person("Serikzhan Synaqov", desk=desk)
    monkeypatch.setattr(finding, "JUDGED_FIRST", 1)

    with CaptureQueriesContext(connection) as made:
        finding._by_whole_name(PersonName.objects.permitted(reader), asked)

    assert len([query for query in made if "pair_keys" in query["sql"]]) == statements


@pytest.mark.parametrize("many", [2, 2_000], ids=["by_an_index_of_the_desk", "one_by_one"])
def test_whoever_sees_little_finds_those_who_share_one_key(reader, desk, monkeypatch, many):
    mine = make.person("Serizhan Synqov", desk=desk)
    make.person("Serizhan Synqov")
    for _ in range(2):
        make.person("Serikzhan Synaqov")
    monkeypatch.setattr(compiled, "MANY", many)

    judged = finding._by_whole_name(PersonName.objects.permitted(reader), "Serikzhan Synaqov")

    assert [owner for owner, _, _ in judged] == [mine.pk]


def test_names_asked_for_with_their_people_are_all_read(reader, desk):
    person = make.person("Serikzhan Synaqov", desk=desk)
    names = PersonName.objects.permitted(reader).filter(person__merged_into__isnull=True)

    assert [found.owner_id for found in finding.find(names, "Serikzhan Synaqov")] == [person.pk]
    assert finding.find(PersonName.objects.filter(pk__in=[]), "Serikzhan Synaqov") == []


@pytest.mark.parametrize("strangers", [1, 11])
def test_a_word_is_found_by_its_sounds_however_few_are_the_readers(reader, desk, strangers):
    make.person("Serikzhan Synaqov", desk=desk)
    for _ in range(strangers):
        make.person("Serikzhan Synaqov")

    found = find_called(Person, reader, "Серікжан")

    assert [(one.name, one.why) for one in found] == [("Serikzhan Synaqov", "Серікжан = Serikzhan")]
