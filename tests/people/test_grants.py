"""Grants given, extended and ended: by whom, up to which level, with which end and reason."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from cases import reminders
from cases.models import Notification
from people.actions.grants import end_grant, extend_grant, grant
from people.enums import Level, Role
from people.grant_story import story
from people.models import AuditEvent, Membership
from people.querysets import may
from people.rules import TWO_PERSON_ROLES
from tests import make

pytestmark = pytest.mark.django_db

REASON = "Joins for the trial in spring."


def now():
    return timezone.now()


def in_days(days):
    return now() + timedelta(days=days)


def given(by, **fields):
    fields = {"user": make.user(), "role": Role.CASEWORKER, "max_level": 1, "reason": REASON} | fields
    second = make.user(Role.ADMINISTRATOR) if fields["role"] in TWO_PERSON_ROLES else None
    return grant(Membership(**fields), by=by, now=now(), confirmed_by=second)


def refusal(by, **fields):
    with pytest.raises(ValidationError) as refused:
        given(by, **fields)
    return refused.value.message_dict


@pytest.mark.parametrize(
    ("change", "answer"),
    [
        ({}, None),
        ({"role": Role.LAWYER, "valid_until": "soon"}, None),
        ({"role": Role.RESEARCHER, "valid_until": "soon"}, None),
        ({"max_level": 2}, None),
        ({"max_level": 3}, {"max_level": ["You give grants up to your own level on this desk."]}),
        ({"role": Role.COORDINATOR}, {"role": ["Only administrators give this role."]}),
        ({"role": Role.AUDITOR, "desk": None}, {"role": ["Only administrators give this role."]}),
        ({"desk": "another"}, {"desk": ["You give grants on the desks you coordinate."]}),
        ({"reason": "Trial."}, {"reason": ["Say why in at least 10 characters. Name no persons on record."]}),
        ({"reason": "          "}, {"reason": ["Say why in at least 10 characters. Name no persons on record."]}),
        ({"role": Role.LAWYER}, {"valid_until": ["The grant of a lawyer always has an end."]}),
        ({"role": Role.RESEARCHER}, {"valid_until": ["The grant of a researcher always has an end."]}),
        ({"valid_until": "past"}, {"valid_until": ["This day is over already."]}),
        (
            {"role": Role.LAWYER, "valid_until": "far"},
            {"valid_until": ["At most a year from now. It can be extended then."]},
        ),
        (
            {"role": Role.RESEARCHER, "max_level": 2, "valid_until": "soon"},
            {"max_level": ["A researcher reads up to “internal”."]},
        ),
    ],
)
def test_what_a_coordinator_gives_on_their_desk(change, answer):
    desk = make.desk()
    coordinator = make.user(Role.COORDINATOR, on=desk, max_level=Level.RESTRICTED)
    days = {"soon": in_days(30), "past": in_days(-1), "far": in_days(400)}
    fields = {"desk": desk} | change
    if fields["desk"] == "another":
        fields["desk"] = make.desk()
    if "valid_until" in fields:
        fields["valid_until"] = days[fields["valid_until"]]

    if answer is not None:
        assert refusal(coordinator, **fields) == answer
        return
    made = given(coordinator, **fields)
    assert (made.granted_by, made.reason) == (coordinator, REASON)
    assert AuditEvent.objects.get(action="membership.granted").actor == coordinator


@pytest.mark.parametrize(
    ("role", "kind", "custodian", "is_given"),
    [
        (Role.CASEWORKER, "team", False, False),
        (Role.CASEWORKER, "closed", False, True),
        (Role.CASEWORKER, "team", True, True),
        (Role.LAWYER, "closed", False, True),
        (Role.COORDINATOR, "closed", False, False),
        (Role.COORDINATOR, "team", True, True),
    ],
)
def test_who_reaches_protected_rows(role, kind, custodian, is_given):
    desk = make.desk()
    desk.kind = kind
    desk.save()
    administrator, user = make.user(Role.ADMINISTRATOR), make.user(is_custodian=custodian)
    fields = {"desk": desk, "role": role, "user": user, "max_level": 3, "valid_until": in_days(30)}

    if is_given:
        assert given(administrator, **fields).max_level == 3
    else:
        assert list(refusal(administrator, **fields)) == ["max_level"]


def test_nobody_without_a_role_for_it_gives_a_grant():
    desk = make.desk()
    for role in (Role.CASEWORKER, Role.LAWYER, Role.RESEARCHER, Role.AUDITOR):
        assert list(refusal(make.user(role, on=desk), desk=desk)) == ["desk"]


def test_a_coordinator_keeps_the_grants_they_may_give_and_no_others():
    desk = make.desk()
    coordinator = make.user(Role.COORDINATOR, on=desk, max_level=Level.RESTRICTED)
    mine = make.membership(make.user(), Role.CASEWORKER, on=desk)
    above = make.membership(make.user(), Role.CASEWORKER, on=desk, max_level=Level.PROTECTED)
    equal = make.membership(make.user(), Role.COORDINATOR, on=desk)
    elsewhere = make.membership(make.user(), Role.CASEWORKER)

    answers = {
        name: [may(coordinator, action, row) for action in ("view", "extend", "end", "change")]
        for name, row in {"mine": mine, "above": above, "equal": equal, "elsewhere": elsewhere}.items()
    }

    assert answers == {
        "mine": [True, True, True, False],
        "above": [True, False, False, False],
        "equal": [True, False, False, False],
        "elsewhere": [False, False, False, False],
    }


def test_an_extended_grant_tells_who_moved_its_end_and_why():
    desk = make.desk()
    coordinator = make.user(Role.COORDINATOR, on=desk, full_name="Aigul Test")
    made = given(coordinator, desk=desk, valid_until=in_days(10))

    extend_grant(made, until=in_days(100), reason="The trial goes on.", by=coordinator, now=now())
    end_grant(made, reason="left", by=coordinator, now=now())

    told = [(each.act, each.who, each.reason) for each in story(made)]
    assert told == [
        ("Ended", "Aigul Test", "left"),
        ("End moved", "Aigul Test", "The trial goes on."),
        ("Given", "Aigul Test", REASON),
    ]
    with pytest.raises(ValidationError, match="ended already"):
        extend_grant(made, until=in_days(100), reason="Comes back to us.", by=coordinator, now=now())


def test_a_guest_keeps_an_end():
    desk = make.desk()
    lawyer = make.membership(make.user(), Role.LAWYER, on=desk, valid_until=in_days(10))

    with pytest.raises(ValidationError, match="always has an end"):
        extend_grant(lawyer, until=None, reason="For as long as it takes.", by=make.user(), now=now())


def test_coordinators_hear_once_of_a_grant_that_runs_out():
    desk = make.desk()
    coordinator = make.user(Role.COORDINATOR, on=desk)
    make.user(Role.COORDINATOR)
    make.user(Role.CASEWORKER, on=desk)
    soon = make.membership(make.user(), Role.LAWYER, on=desk, valid_until=in_days(9))
    Membership.objects.filter(pk=soon.pk).update(granted_at=in_days(-100))
    make.membership(make.user(), Role.LAWYER, on=desk, valid_until=in_days(9))  # given today, for nine days
    make.membership(make.user(is_active=False), Role.CASEWORKER, on=desk, valid_until=in_days(2))

    wrote = [reminders.tell_of_ending_grants(now=now()) for _ in range(2)]

    told = Notification.objects.values_list("recipient", "item_kind", "item_id", "lead", "item_at")
    soon.refresh_from_db()
    assert wrote == [1, 0]
    assert list(told) == [(coordinator.pk, "grant", soon.public_id, "ends-soon", soon.valid_until)]
