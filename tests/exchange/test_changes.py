"""``changes/``: what a reader may read, each once, oldest first; a tombstone for what is gone, and for nothing else."""

import threading
from datetime import timedelta

import pytest
from django.db import connection, transaction
from django.utils import timezone

from cases import models as cases
from exchange.changes.settling import settle
from exchange.models import Change
from people.actions.records import save_record
from people.actions.tokens import make_token
from people.enums import Level, Role
from people.models import Membership, Person
from tests import make
from tests.api.client import client
from tests.conftest import as_owner
from tests.every_row import rows_of

pytestmark = pytest.mark.django_db
AT = "/api/v1/changes/"


class Mirror:
    """A program that follows: it reads chains to their end and keeps the cursor."""

    def __init__(self, user, **asked):
        self.api, self.asked, self.cursor, self.rows = client(user), asked, None, {}

    def follow(self, **settled):
        """What one chain told, as (kind, id, gone)."""
        settle(**settled)
        told = []
        address = None
        while True:
            asked = self.asked | ({"cursor": self.cursor} if self.cursor else {})
            answer = self.api.get(address or AT, {} if address else asked)
            assert answer.status_code == 200, answer.json()
            answer = answer.json()
            told += answer["results"]
            self.cursor, address = answer["cursor"], answer["next"]
            if address is None:
                break
        for one in told:
            self.rows.pop(one["id"], None) if one["gone"] else self.rows.update({one["id"]: one})
        return [(one["kind"], one["id"], one["gone"]) for one in told]


def change(case, **fields):
    cases.Case.objects.filter(pk=case.pk).update(**fields)


def test_what_changed_is_told_oldest_first_and_once():
    desk = make.desk()
    first, second, third = (make.case(desk=desk) for _ in range(3))
    mirror = Mirror(make.user(Role.LAWYER, on=desk), kind="cases")

    begun = mirror.follow()
    change(first, summary="new")
    change(third, summary="new")
    change(first, summary="newer")
    later = mirror.follow()

    assert begun == [("cases", str(each.pk), False) for each in (first, second, third)]
    assert sorted(later) == sorted([("cases", str(third.pk), False), ("cases", str(first.pk), False)])
    assert mirror.follow() == []


def test_what_is_told_of_a_row():
    desk = make.desk()
    case = make.case(desk=desk)
    settle()

    answer = client(make.user(Role.LAWYER, on=desk)).get(AT, {"kind": "cases"}).json()

    (one,) = answer["results"]
    assert one | {"at": ""} == {
        "kind": "cases",
        "id": str(case.pk),
        "gone": False,
        "at": "",
        "reference": case.reference,
        "version": 1,
    }
    assert answer["next"] is None


def test_pages_of_a_chain_tell_each_row_once_whatever_changes_meanwhile():
    desk = make.desk()
    made = [make.case(desk=desk) for _ in range(6)]
    api = client(make.user(Role.LAWYER, on=desk))
    settle()
    asked = {"kind": "cases", "page_size": 2}

    first = api.get(AT, asked).json()
    change(made[0], summary="again")  # told already
    change(made[4], summary="again")  # not told yet
    settle()
    told, address = first["results"], first["next"]
    while address:
        page = api.get(address).json()
        told, address, cursor = told + page["results"], page["next"], page["cursor"]
    afterwards = api.get(AT, {"kind": "cases", "cursor": cursor}).json()["results"]

    ids = [one["id"] for one in told]
    assert ids == [str(made[at].pk) for at in (0, 1, 2, 3, 5)]
    assert sorted(one["id"] for one in afterwards) == sorted([str(made[0].pk), str(made[4].pk)])


def test_since_a_day_and_a_moment():
    desk = make.desk()
    case = make.case(desk=desk)
    api = client(make.user(Role.LAWYER, on=desk))
    settle()
    today = timezone.now().date()

    told = {
        since: len(api.get(AT, {"since": since, "kind": "cases"}).json()["results"])
        for since in (str(today - timedelta(days=1)), str(today + timedelta(days=1)), "2001-01-01T00:00:00Z")
    }

    assert list(told.values()) == [1, 0, 1]
    assert case


# What is gone


@pytest.mark.parametrize("how", ["moved", "raised", "removed", "merged"])
def test_a_row_that_went_leaves_a_tombstone_that_says_not_why(how):
    desk = make.desk()
    person = make.person(desk=desk)
    mirror = Mirror(make.user(Role.CASEWORKER, on=desk), kind="persons")
    mirror.follow()
    assert list(mirror.rows) == [str(person.pk)]

    rows = Person.objects.filter(pk=person.pk)
    if how == "moved":
        rows.update(desk=make.desk())
    elif how == "raised":
        rows.update(level=Level.RESTRICTED)
    elif how == "merged":
        rows.update(merged_into=make.person(desk=make.desk()))
    else:
        remove(person)
    told = mirror.follow()

    assert told == [("persons", str(person.pk), True)]
    answer = mirror.api.get(AT, {"kind": "persons"}).json()
    (one,) = answer["results"]
    assert set(one) == {"kind", "id", "gone", "at"}


def remove(person):
    with as_owner() as cursor:
        cursor.execute("delete from people_personname where person_id = %s", [person.pk])
        cursor.execute("delete from people_person where id = %s", [person.pk])


def test_a_row_that_came_back_is_told_again():
    desk, other = make.desk(), make.desk()
    case = make.case(desk=desk)
    mirror = Mirror(make.user(Role.LAWYER, on=desk), kind="cases")
    mirror.follow()

    change(case, desk=other)
    assert mirror.follow() == [("cases", str(case.pk), True)]
    change(case, desk=desk)
    assert mirror.follow() == [("cases", str(case.pk), False)]


def test_a_row_that_went_and_came_back_between_two_looks_is_no_tombstone():
    desk, other = make.desk(), make.desk()
    case = make.case(desk=desk)
    mirror = Mirror(make.user(Role.LAWYER, on=desk), kind="cases")
    mirror.follow()

    change(case, desk=other)
    change(case, desk=desk)

    assert mirror.follow() == [("cases", str(case.pk), False)]


def test_a_row_moved_between_two_desks_of_one_reader_is_no_tombstone():
    desk, other = make.desk(), make.desk()
    reader = make.user(Role.LAWYER, on=desk)
    make.membership(reader, Role.LAWYER, on=other)
    case = make.case(desk=desk)
    mirror = Mirror(reader, kind="cases")
    mirror.follow()

    change(case, desk=other)

    assert mirror.follow() == [("cases", str(case.pk), False)]


def test_a_row_that_went_twice_is_one_tombstone():
    desk, other, third = make.desk(), make.desk(), make.desk()
    reader = make.user(Role.LAWYER, on=desk)
    make.membership(reader, Role.LAWYER, on=other)
    case = make.case(desk=desk)
    mirror = Mirror(reader, kind="cases")
    mirror.follow()

    change(case, desk=other)
    change(case, desk=third)

    assert mirror.follow() == [("cases", str(case.pk), True)]


def test_no_tombstone_names_a_row_its_reader_never_could_see():
    desk, other = make.desk(), make.desk()
    elsewhere, above = make.case(desk=other), make.case(desk=desk, level=Level.PROTECTED)
    before = make.case(desk=desk)
    change(before, desk=other)
    with as_owner() as cursor:
        cursor.execute("update exchange_gone set at = at - interval '1 hour'")
    mirror = Mirror(make.user(Role.LAWYER, on=desk), kind="cases")  # given afterwards
    mirror.follow()

    change(elsewhere, level=Level.RESTRICTED)
    change(above, level=Level.RESTRICTED)
    change(above, desk=other)

    assert mirror.follow() == []


# Researchers


def test_consent_opens_and_closes_rows_nobody_touched():
    desk = make.desk()
    person = make.person(desk=desk)
    detention = make.detention(person=person, desk=desk)
    mirror = Mirror(make.user(Role.RESEARCHER, on=desk), kind="persons,detentions")
    assert mirror.follow() == []

    make.consent(person, "research")
    opened = mirror.follow()
    make.consent(person, "research", status="withdrawn")
    closed = mirror.follow()

    both = [("detentions", str(detention.pk)), ("persons", str(person.pk))]
    assert sorted(opened) == [(*each, False) for each in both]
    assert sorted(closed) == [(*each, True) for each in both]
    assert mirror.rows == {}


def test_consent_that_ends_by_its_day_leaves_tombstones():
    desk = make.desk()
    person = make.person(desk=desk)
    answer = make.consent(person, "research")
    mirror = Mirror(make.user(Role.RESEARCHER, on=desk), kind="persons")
    mirror.follow()

    with as_owner() as cursor:  # a day later
        cursor.execute("set local session_replication_role = replica")
        cursor.execute("update sources_consent set valid_until = current_date - 2 where id = %s", [answer.pk])
        cursor.execute("set local session_replication_role = origin")

    assert mirror.follow() == []
    assert mirror.follow(whole=True) == [("persons", str(person.pk), True)]


def test_another_person_without_consent_closes_what_both_have_part_in():
    desk = make.desk()
    proceeding = make.proceeding(desk=desk)
    defendant = make.defendant(proceeding=proceeding)
    make.consent(defendant.person, "research")
    mirror = Mirror(make.user(Role.RESEARCHER, on=desk), kind="proceedings")
    assert mirror.follow() == [("proceedings", str(proceeding.pk), False)]

    make.defendant(proceeding=proceeding)

    assert mirror.follow() == [("proceedings", str(proceeding.pk), True)]


def test_a_researcher_hears_of_no_row_nobody_agreed_to():
    desk = make.desk()
    silent = make.person(desk=desk)
    mirror = Mirror(make.user(Role.RESEARCHER, on=desk), kind="persons")
    mirror.follow()

    Person.objects.filter(pk=silent.pk).update(desk=make.desk())
    remove(make.person(desk=desk))

    assert mirror.follow() == []


def test_what_was_taken_back_is_neither_told_nor_passed_over_until_all_are_asked_again():
    desk = make.desk()
    person, other = make.person(desk=desk), make.person(desk=desk)
    for each in (person, other):
        make.consent(each, "research")
    reader = make.user(Role.RESEARCHER, on=desk)
    settle()
    make.consent(person, "research", status="withdrawn")

    between = client(reader).get(AT, {"kind": "persons"}).json()
    make.consent(person, "research")
    mirror = Mirror(reader, kind="persons")
    mirror.cursor = between["cursor"]
    mirror.follow()

    assert str(person.pk) not in {one["id"] for one in between["results"]}
    assert {one["id"] for one in between["results"]} | set(mirror.rows) == {str(person.pk), str(other.pk)}
    assert not any(one["gone"] for one in between["results"])


@pytest.mark.parametrize("role", [Role.CASEWORKER, Role.COORDINATOR, Role.RESEARCHER])
def test_no_id_of_a_hidden_row_comes_out(role):
    desk, elsewhere = make.desk(), make.desk()
    hidden = [*rows_of(elsewhere, "Canaryword")]
    hidden += [make.case(desk=desk, level=Level.PROTECTED), make.person(desk=desk, level=Level.PROTECTED)]
    if role == Role.RESEARCHER:
        hidden.append(make.person(desk=desk))
    seen = make.place(desk=desk)
    api = client(make.user(role, on=desk))
    settle()

    told, address = "", f"{AT}?page_size=50"
    while address:
        answer = api.get(address)
        told, address = told + answer.content.decode(), answer.json()["next"]

    assert [row for row in hidden if str(row.pk) in told or str(getattr(row, "reference", row.pk)) in told] == []
    assert str(seen.pk) in told


# The door


def test_a_token_hears_of_the_areas_it_was_made_for():
    desk = make.desk()
    make.person(desk=desk)
    make.case(desk=desk)
    settle()
    _, secret = make_token(make.user(Role.LAWYER, on=desk), name="cases", scopes=["cases:read"])

    answer = client().get(AT, headers={"Authorization": f"Token {secret}"}).json()

    assert {one["kind"] for one in answer["results"]} == {"cases"}


def test_rows_of_level_two_are_noted_in_the_trail():
    desk = make.desk()
    case = make.case(desk=desk, level=Level.RESTRICTED)
    reader = make.user(Role.LAWYER, on=desk, max_level=2)
    settle()

    client(reader).get(AT, {"kind": "cases"})

    events = make.people.AuditEvent.objects.filter(actor=reader, action="rows.read")
    assert [event.rows for event in events] == [[case.pk]]


@pytest.mark.parametrize(
    "asked",
    [
        {"cursor": "nonsense"},
        {"cursor": "WzEsMl0"},
        {"cursor": "Wy0xLDAsbnVsbF0"},
        {"since": "yesterday"},
        {"since": "2026-02-31"},
        {"kind": "uploads"},
        {"page_size": "0"},
        {"page_size": "501"},
        {"search": "x"},
    ],
)
def test_what_cannot_be_read_is_refused_by_name(asked):
    answer = client(make.user(Role.LAWYER)).get(AT, asked)

    assert (answer.status_code, list(answer.json()["fields"])) == (400, list(asked))


def test_a_page_costs_eight_statements_whatever_it_tells(django_assert_num_queries):
    """Session, account, roles, grants' beginnings, last number, changes, what is gone, what may be read."""
    desk, other = make.desk(), make.desk()
    api = client(make.user(Role.COORDINATOR, on=desk))
    rows_of(desk, "word")
    gone = make.case(desk=desk)
    change(gone, desk=other)
    settle()
    with django_assert_num_queries(8):
        one = api.get(AT).json()["results"]
    rows_of(desk, "word")
    rows_of(desk, "word")
    settle()
    with django_assert_num_queries(8):
        three = api.get(AT).json()["results"]

    assert len(three) > len(one) > 20


# Under way at once


@pytest.mark.django_db(transaction=True)
def test_whoever_commits_late_is_not_passed_over():
    desk = make.desk()
    reader = make.user(Role.LAWYER, on=desk)
    late, early = make.case(desk=desk), make.case(desk=desk)
    mirror = Mirror(reader, kind="cases")
    mirror.follow()
    written, read = threading.Event(), threading.Event()

    def write_and_commit_late():
        with transaction.atomic():
            change(late, summary="begun first")
            written.set()
            read.wait(10)
        connection.close()

    thread = threading.Thread(target=write_and_commit_late)
    thread.start()
    written.wait(10)
    change(early, summary="begun second, committed first")
    first = mirror.follow()
    read.set()
    thread.join()
    second = mirror.follow()

    assert first == [("cases", str(early.pk), False)]
    assert second == [("cases", str(late.pk), False)]


def test_numbering_twice_tells_nothing_twice():
    desk = make.desk()
    case = make.case(desk=desk)

    assert settle() > 0
    assert settle() == 0
    save_record(case, by=make.user(Role.CASEWORKER, on=desk))
    assert settle() == 1
    assert Change.objects.filter(row_id=case.pk).count() == 1
    assert Membership.objects.exists()
