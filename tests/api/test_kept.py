"""Questions kept as SQL answer by the rights of this very moment, and of this very reader."""

import pytest
from django.utils import timezone

from config.shared import kept
from people.actions.break_glass import end_opening
from people.enums import Level, Role
from people.models import AuditEvent, Membership
from tests import make
from tests.people.test_break_glass import broken, coordinator

from .client import client, row

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def nothing_kept(monkeypatch):
    monkeypatch.setattr(kept, "_kept", {})


def detail(user, person, **asked):
    return client(user).get(f"/api/v1/persons/{person.pk}/", asked)


def test_a_grant_that_ends_or_shrinks_closes_row_children_and_what_comes_along_at_once():
    desk, other = make.desk(), make.desk()
    reader = make.user(Role.CASEWORKER, on=desk, max_level=Level.RESTRICTED)
    there = make.membership(reader, Role.CASEWORKER, on=other)
    person, elsewhere = make.person("Invented Person", desk=desk), make.person("Someone Else", desk=other)
    make.tie(person=person, other=elsewhere, desk=desk)
    make.detention(person=person, desk=desk, level=Level.RESTRICTED)

    def told():
        body = detail(reader, person, include="detentions").json()
        (tie,) = body["ties_from"]
        return tie["other"] and tie["other"]["name"], len(body["included"]["detentions"])

    assert [told(), told()] == [("Someone Else", 1)] * 2

    Membership.objects.filter(pk=there.pk).update(valid_until=timezone.now())
    assert told() == (None, 1)

    Membership.objects.filter(user=reader, desk=desk).update(max_level=Level.INTERNAL)
    assert told() == (None, 0)

    Membership.objects.filter(user=reader).update(valid_until=timezone.now())
    assert detail(reader, person).status_code == 403


def test_colleagues_of_one_reach_are_told_apart_and_a_row_by_its_key():
    desk = make.desk()
    first, second = (make.user(Role.CASEWORKER, on=desk) for _ in range(2))
    people = [make.person(name, desk=desk) for name in ("Invented One", "Invented Two")]

    for reader in (first, second, first):
        for person in people:
            body = detail(reader, person).json()
            assert (body["id"], [name["text"] for name in body["names"]]) == (str(person.pk), [person.display_name])


def test_a_search_for_a_name_finds_what_may_be_seen_now():
    desk, other = make.desk(), make.desk()
    reader = make.user(Role.CASEWORKER, on=desk)
    there = make.membership(reader, Role.CASEWORKER, on=other)
    make.person("Ardak Invented", desk=desk)
    make.person("Ardaq Invented", desk=other)
    hidden = make.person("Ardak Invented", desk=desk, level=Level.PROTECTED)

    def found(name="Ardak Invented"):
        return [
            each["matched"]["name"] for each in client(reader).get("/api/v1/persons/", {"name": name}).json()["results"]
        ]

    for name, both in (("Ardak Invented", 2), ("Ardaq Invented", 2), ("Bolat Sample", 0)):
        assert len(found(name)) == both  # as many keys, and others

    Membership.objects.filter(pk=there.pk).update(valid_until=timezone.now())
    assert found() == found("Ardaq Invented") == ["Ardak Invented"]

    Membership.objects.filter(user=reader, desk=desk).update(max_level=Level.PROTECTED)
    assert len(found()) == 2
    assert AuditEvent.objects.filter(actor=reader, rows__contains=[hidden.pk]).exists()


def test_what_break_glass_opened_closes_with_it():
    desk = make.desk()
    opens = coordinator(desk)
    person = make.person("Invented Person", desk=desk, level=Level.PROTECTED)
    assert detail(opens, person).status_code == 404

    opening = broken(person, opens)
    assert [detail(opens, person).status_code for _ in range(2)] == [200, 200]

    end_opening(opening, by=opens, now=timezone.now())
    assert detail(opens, person).status_code == 404


def test_consent_is_asked_anew_each_time():
    desk = make.desk()
    reader = make.user(Role.RESEARCHER, on=desk)
    person = make.person("Invented Person", desk=desk)
    answer = make.consent(person, purpose="research")
    assert detail(reader, person).status_code == 200

    answer.delete()
    assert detail(reader, person).status_code == 404


def test_children_of_level_two_are_noted_each_time_they_are_read():
    desk = make.desk()
    reader = make.user(Role.CASEWORKER, on=desk, max_level=Level.RESTRICTED)
    person = make.person("Invented Person", desk=desk)
    held = make.detention(person=person, desk=desk, level=Level.RESTRICTED)

    for _ in range(2):
        detail(reader, person, include="detentions")

    looks = AuditEvent.objects.filter(action="rows.read", actor=reader)
    assert [[str(pk) for pk in look.rows] for look in looks] == [[str(held.pk)]] * 2


def test_what_is_closed_to_researchers_is_refused_to_them_whoever_asked_before():
    desk = make.desk()
    counsel = row("counsel", desk)
    address = f"/api/v1/counsel/{counsel.pk}/"
    make.everyone_agrees()
    asked = [make.user(role, on=desk) for role in (Role.RESEARCHER, Role.LAWYER, Role.RESEARCHER)]

    assert [client(user).get(address).status_code for user in asked] == [403, 200, 403]
