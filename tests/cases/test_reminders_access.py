"""Who is owed a message and who may read the item: two words of one decision, in SQL for planning and in ``permitted``
for every door. Whatever the grant, planning owes a message to exactly the staff who may read the item."""

from datetime import timedelta
from itertools import product

import pytest
from django.utils import timezone

from cases import reminders
from cases.enums import CaseDuty
from cases.models import CaseMember, Hearing, Reminder
from people.enums import Level, Role
from people.models import Membership
from people.rules import STAFF
from tests import make

pytestmark = pytest.mark.django_db
ENDS = {"open": None, "ends later": timedelta(days=3), "ended": timedelta(minutes=-1)}


@pytest.fixture
def case():
    return make.case(level=Level.OPEN)


@pytest.fixture
def hearings(case):
    """One at each level."""
    proceeding = make.proceeding(case=case, level=Level.OPEN)
    return {level: make.hearing(proceeding=proceeding, level=level) for level in Level}


@pytest.fixture
def colleagues(case):
    """An account with each grant there can be, all put on the case."""
    now, other = timezone.now(), make.desk()
    made = {}
    for role, desk, level, end in product(Role, ("own", "other"), Level, ENDS):
        user = make.user(mail_reminders=False)
        make.membership(user, role, on=case.desk if desk == "own" else other, max_level=level)
        until = now + ENDS[end] if ENDS[end] else None
        Membership.objects.filter(user=user).update(granted_at=now - timedelta(days=9), valid_until=until)
        made[role, desk, level, end] = user
    put_on(case, made.values())
    return made


def put_on(case, users):
    """Past the form, which refuses those who may not see the case."""
    common = {"case": case, "duty": CaseDuty.LAWYER, "desk": case.desk, "level": Level.OPEN}
    CaseMember.objects.bulk_create(CaseMember(user=user, **common) for user in users)


def owed():
    return set(Reminder.objects.filter(status="planned").values_list("recipient_id", "item_id").distinct())


def may_read(users):
    return {(user.pk, pk) for user in users for pk in Hearing.objects.permitted(user).values_list("pk", flat=True)}


def test_for_every_grant_exactly_the_staff_who_may_read_an_item_are_owed_its_messages(case, hearings, colleagues):
    reminders.plan_all(now=timezone.now())

    staff = [user for (role, *_), user in colleagues.items() if role in STAFF]
    assert owed() == may_read(staff)
    names = {user.pk: name for name, user in colleagues.items()}
    levels = {hearing.pk: level for level, hearing in hearings.items()}
    told = {(*names[user], levels[hearing]) for user, hearing in owed()}
    assert told == {
        (role, "own", reach, end, level)
        for role, reach, end, level in product(
            (Role.CASEWORKER, Role.LAWYER, Role.COORDINATOR), Level, ("open", "ends later"), Level
        )
        if level <= reach
    }


def test_no_one_is_owed_what_they_may_not_read_by_two_grants_that_each_reach_halfway(case, hearings):
    """The level of one desk does not open another, nor does an ended grant lend its level to a live one."""
    now, other = timezone.now(), make.desk()
    abroad, lapsed, promoted, closed = (make.user(mail_reminders=False) for _ in range(4))
    make.membership(abroad, Role.LAWYER, on=case.desk, max_level=Level.OPEN)
    make.membership(abroad, Role.LAWYER, on=other, max_level=Level.PROTECTED)
    make.membership(lapsed, Role.LAWYER, on=case.desk, max_level=Level.PROTECTED)
    Membership.objects.filter(user=lapsed).update(granted_at=now - timedelta(days=9), valid_until=now)
    make.membership(lapsed, Role.CASEWORKER, on=case.desk, max_level=Level.INTERNAL)
    make.membership(promoted, Role.RESEARCHER, on=case.desk, max_level=Level.PROTECTED)
    make.membership(promoted, Role.LAWYER, on=case.desk, max_level=Level.RESTRICTED)
    make.membership(closed, Role.LAWYER, on=case.desk, max_level=Level.PROTECTED)
    type(closed).objects.filter(pk=closed.pk).update(is_active=False)
    closed.refresh_from_db()
    everyone = (abroad, lapsed, promoted, closed)
    put_on(case, everyone)

    reminders.plan_all(now=timezone.now())

    assert owed() == may_read(everyone)
    assert [sum(reader == user.pk for reader, _ in owed()) for user in everyone] == [1, 2, 3, 0]
