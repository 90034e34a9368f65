"""The queue of people who may be one: found at night, judged by those who may see both."""

import pytest
from django.urls import reverse

from people.enums import Level, Role, SamePersonVerdict
from people.models import Person, PersonName, SamePerson
from people.suspicion import suspect_pairs
from people.tasks import suspect_duplicates
from tests import make

from .browser import cost, read, signed_in

pytestmark = pytest.mark.django_db
QUEUE = "/duplicates/"


@pytest.fixture
def desk():
    return make.desk()


@pytest.fixture
def pair(desk):
    make.person("Serikzhan Synaqov", desk=desk, birth="1975")
    make.person("Серікжан Сынақов", desk=desk, birth="1990")
    make.person("Bolat Elsewhere", desk=desk)
    suspect_duplicates()
    return SamePerson.objects.get()


def test_the_night_suspects_a_pair_in_two_scripts_once(pair):
    assert (pair.verdict, pair.created_by) == (SamePersonVerdict.SUSPECTED, None)
    assert {pair.first.display_name, pair.second.display_name} == {"Serikzhan Synaqov", "Серікжан Сынақов"}
    assert pair.score > 0.6
    assert "=" in pair.reason or "≈" in pair.reason

    suspect_duplicates()
    assert list(suspect_pairs(PersonName.objects.all(), batch=2)) == [2, 1]
    assert SamePerson.objects.count() == 1


@pytest.mark.parametrize(
    ("role", "status"),
    [(role, 200 if role in (Role.CASEWORKER, Role.COORDINATOR) else 404) for role in Role],
)
def test_who_judges(pair, desk, role, status):
    reader = make.user(role, on=desk)

    page = read(reader, QUEUE, status=status)
    judged = signed_in(reader).post(reverse("judge_pair", args=[pair.pk]), {"verdict": "different"})

    assert ("Synaqov" in page) == (status == 200)
    assert judged.status_code == (302 if status == 200 else 404)


def test_both_stand_side_by_side_with_what_differs(pair, desk):
    other = make.person("Mother Test", desk=desk)
    make.tie(person=other, other=pair.first, kind="parent")

    page = read(make.user(Role.CASEWORKER, on=desk), QUEUE)

    assert "1975" in page
    assert "1990" in page
    assert page.count("differs") == 1
    assert "child of Mother Test" in page


def test_different_is_remembered_and_never_asked_again(pair, desk):
    reader = make.user(Role.CASEWORKER, on=desk)

    signed_in(reader).post(reverse("judge_pair", args=[pair.pk]), {"verdict": "different", "reason": "cousins"})
    suspect_duplicates()

    pair.refresh_from_db()
    assert (pair.verdict, pair.reason, pair.updated_by) == ("different", "cousins", reader)
    assert "No pair waits" in read(reader, QUEUE)
    assert SamePerson.objects.count() == 1


def test_unsure_stays_in_the_queue(pair, desk):
    reader = make.user(Role.CASEWORKER, on=desk)

    signed_in(reader).post(reverse("judge_pair", args=[pair.pk]), {"verdict": "unsure"})

    assert "unsure" in read(reader, QUEUE)


def test_same_goes_on_to_the_merge_and_merges_nothing_itself(pair, desk):
    reader = make.user(Role.COORDINATOR, on=desk)

    answer = signed_in(reader).post(reverse("judge_pair", args=[pair.pk]), {"verdict": "same"})

    older, newer = sorted((pair.first, pair.second), key=lambda person: person.created_at)
    assert answer.url == reverse("admin:people_person_merge", args=[newer.pk]) + f"?into={older.pk}"
    assert "Synaqov" in read(reader, answer.url)
    assert "said to be the same, not merged yet" in read(reader, QUEUE)
    assert Person.objects.live().count() == 3


@pytest.mark.parametrize("verdict", ["", "suspected", "frobnicated"])
def test_no_other_verdict_is_taken(pair, desk, verdict):
    signed_in(make.user(Role.CASEWORKER, on=desk)).post(reverse("judge_pair", args=[pair.pk]), {"verdict": verdict})

    pair.refresh_from_db()
    assert pair.verdict == "suspected"


def test_a_clash_across_desks_is_told_only_to_who_may_see_both(desk):
    elsewhere = make.desk()
    make.person("Serikzhan Synaqov", desk=desk)
    make.person("Серікжан Сынақов", desk=elsewhere)
    suspect_duplicates()
    both = make.user(Role.COORDINATOR, on=desk)
    make.membership(both, Role.COORDINATOR, on=elsewhere)

    for one in (desk, elsewhere):
        assert "No pair waits" in read(make.user(Role.COORDINATOR, on=one), QUEUE)
    assert "Synaqov" in read(both, QUEUE)


def test_a_pair_found_by_a_name_of_a_higher_level_is_of_that_level(desk):
    person = make.person("Bolat Elsewhere", desk=desk)
    PersonName(person=person, text="Serikzhan Synaqov", desk=desk, level=Level.RESTRICTED).save()
    make.person("Серікжан Сынақов", desk=desk)

    suspect_duplicates()

    assert SamePerson.objects.get().level == Level.RESTRICTED
    assert "No pair waits" in read(make.user(Role.CASEWORKER, on=desk, max_level=Level.INTERNAL), QUEUE)


def test_the_queue_costs_the_same_with_one_pair_and_with_many(pair, desk):
    reader = make.user(Role.CASEWORKER, on=desk)
    one = cost(reader, QUEUE)
    for number in range(4):
        make.person(f"Nurlan Sample{'abcd'[number]}", desk=desk)
        make.person("Serikzhan Synakov", desk=desk)
    suspect_duplicates()

    assert SamePerson.objects.count() > 4
    assert cost(reader, QUEUE) == one <= 20
