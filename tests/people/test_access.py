"""Who sees a row: the desk, the level, the role, and the end of a grant."""

from datetime import timedelta

import pytest
from django.utils import timezone

from people.enums import Level, Role
from people.models import Person, User
from people.querysets import may
from tests import make

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("role", "sees", "changes"),
    [
        (Role.CASEWORKER, True, True),
        (Role.LAWYER, True, False),
        (Role.COORDINATOR, True, True),
        (Role.RESEARCHER, False, False),
        (Role.ADMINISTRATOR, False, False),
        (Role.AUDITOR, False, False),
    ],
)
def test_who_sees_and_who_changes_an_internal_person(role, sees, changes):
    person = make.person()
    colleague = make.user(role, on=person.desk)
    stranger = make.user(role)

    assert (may(colleague, "view", person), may(colleague, "change", person)) == (sees, changes)
    assert (may(stranger, "view", person), may(stranger, "change", person)) == (False, False)


def test_a_researcher_sees_up_to_internal_what_was_agreed_to():
    desk = make.desk()
    researcher = make.user(Role.RESEARCHER, on=desk, max_level=Level.PROTECTED)
    open_person = make.person(desk=desk, level=Level.OPEN)
    internal = make.person(desk=desk, level=Level.INTERNAL)
    make.person(desk=desk, level=Level.RESTRICTED)
    make.everyone_agrees("research")
    make.person(desk=desk, level=Level.OPEN)  # nobody asked them

    assert set(Person.objects.permitted(researcher)) == {open_person, internal}


def test_a_grant_as_researcher_sleeps_while_one_works_on_staff():
    studied, own = make.desk(), make.desk()
    open_person = make.person(desk=studied, level=Level.OPEN)
    make.consent(open_person, "research")
    mine = make.person(desk=own)
    reader = make.user(Role.RESEARCHER, on=studied, max_level=Level.OPEN)
    staff = make.membership(reader, Role.CASEWORKER, on=own)

    assert list(Person.objects.permitted(reader)) == [mine]

    staff.valid_until = timezone.now()
    staff.save()
    assert list(Person.objects.permitted(reader)) == [open_person]


def test_a_grant_reaches_its_level_and_no_further():
    desk = make.desk()
    caseworker = make.user(Role.CASEWORKER, on=desk, max_level=Level.INTERNAL)
    internal = make.person(desk=desk, level=Level.INTERNAL)
    make.person(desk=desk, level=Level.RESTRICTED)

    assert list(Person.objects.permitted(caseworker)) == [internal]


def test_an_ended_grant_ends_at_once():
    person = make.person()
    caseworker = make.user(Role.CASEWORKER, on=person.desk)
    assert may(caseworker, "view", person)

    caseworker.memberships.update(
        granted_at=timezone.now() - timedelta(days=2), valid_until=timezone.now() - timedelta(seconds=1)
    )

    assert not may(caseworker, "view", person)


def test_a_superuser_sees_nothing_by_being_one():
    make.person()
    root = User.objects.create_superuser("root@example.org", "a long enough passphrase", full_name="Root")

    assert list(Person.objects.permitted(root)) == []


def test_an_action_nobody_ruled_on_is_an_error():
    person = make.person()

    with pytest.raises(LookupError, match="No rule says who may 'frobnicate' a Person"):
        Person.objects.permitted(make.user(Role.COORDINATOR, on=person.desk), "frobnicate")


def test_the_list_of_a_desk_begins_at_its_own_newest_rows():
    """Else the few rows of a small desk are found by walking past everybody else's."""
    reader, elsewhere = make.user(Role.CASEWORKER), make.desk()
    Person.objects.bulk_create(Person(desk=elsewhere, display_name="Somebody") for _ in range(2000))
    rows = Person.objects.permitted(reader).live().order_by("-created_at", "-id").values_list("pk")[:51]

    plan = rows.explain()

    assert "using person_of_desk on people_person" in plan
    assert "Sort" not in plan


def test_rows_of_others_are_passed_over_within_the_index():
    """Else each of them is read to learn whose it is, before somebody of few small desks has a page."""
    reader, elsewhere = make.user(), make.desk()
    for _ in range(3):
        make.membership(reader, Role.CASEWORKER)
    held = {"sex": "male", "whereabouts": "in_custody"}
    Person.objects.bulk_create(Person(desk=elsewhere, display_name="Somebody", **held) for _ in range(2000))
    rows = Person.objects.permitted(reader).order_by("-created_at", "-id").values_list("pk", "summary")

    for listed in (rows, rows.filter(**held)):
        plan = listed[:51].explain()

        (condition,) = (line for line in plan.splitlines() if "Index Cond" in line)
        assert "desk_id = ANY" in condition
        assert "level <= " in condition
        assert "Filter" not in plan
