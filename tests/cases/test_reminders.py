"""Who is told of what, when, and how often."""

from datetime import UTC, datetime, timedelta

import pytest
from django.core import mail
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils import timezone

from cases import reminders
from cases.actions.deadlines import close_deadline
from cases.actions.detentions import end_detention
from cases.actions.hearings import adjourn_hearing, cancel_hearing, hold_hearing, postpone_hearing
from cases.actions.items import save_item
from cases.actions.team import save_member
from cases.enums import CaseDuty, DetentionKind, HearingStatus, ReminderStatus
from cases.health import checks
from cases.models import CaseMember, Deadline, Detention, Hearing, Notification, Reminder, ReminderPlan
from people.enums import Level, Role
from people.models import User
from tests import make
from tests.pages.browser import read

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 5, 4, 6, 0, tzinfo=UTC)  # a Monday, 11:00 in Almaty


@pytest.fixture
def case():
    return make.case()


@pytest.fixture
def lawyer(case):
    return make.lawyer_on(case, mail_reminders=False)


def hearing_on(case, starts_at, now=NOW):
    hearing = Hearing(
        proceeding=make.proceeding(case=case), kind="trial", status=HearingStatus.SCHEDULED, starts_at=starts_at
    )
    return save_item(hearing, by=None, now=now)


def owed(row):
    """(lead, moment) of what is planned about the row, soonest first."""
    rows = Reminder.objects.filter(item_id=row.pk, status=ReminderStatus.PLANNED).order_by("due_at", "lead")
    return [(reminder.lead, reminder.due_at) for reminder in rows]


def in_app(user):
    rows = Notification.objects.filter(recipient=user).order_by("id")
    return [(notice.kind, notice.lead, notice.is_late) for notice in rows]


def test_a_hearing_is_announced_at_four_leads_and_on_its_morning(case, lawyer):
    starts_at = NOW + timedelta(days=20)  # 24 May, 11:00 in Almaty

    hearing = hearing_on(case, starts_at)

    assert owed(hearing) == [
        ("14d", starts_at - timedelta(days=14)),
        ("7d", starts_at - timedelta(days=7)),
        ("2d", starts_at - timedelta(days=2)),
        ("1d", starts_at - timedelta(days=1)),
        ("morning", datetime(2026, 5, 24, 2, 0, tzinfo=UTC)),  # 07:00 in Almaty
    ]


def test_a_hearing_before_seven_is_not_announced_after_it_began(case, lawyer):
    starts_at = datetime(2026, 5, 24, 1, 59, tzinfo=UTC)  # 06:59 in Almaty

    hearing = hearing_on(case, starts_at)

    assert [lead for lead, _ in owed(hearing)] == ["14d", "7d", "2d", "1d"]


def test_a_hearing_entered_late_owes_its_newest_lead_at_once_and_only_that(case, lawyer):
    starts_at = NOW + timedelta(days=3)

    hearing = hearing_on(case, starts_at)

    assert owed(hearing)[0] == ("7d", starts_at - timedelta(days=7))
    assert [lead for lead, _ in owed(hearing)] == ["7d", "2d", "1d", "morning"]


def test_planning_again_changes_nothing(case, lawyer):
    hearing_on(case, NOW + timedelta(days=20))
    before = list(Reminder.objects.values_list("pk", "status", "due_at").order_by("pk"))

    assert reminders.plan_all(now=NOW) == 0
    assert list(Reminder.objects.values_list("pk", "status", "due_at").order_by("pk")) == before


def test_planning_costs_the_same_for_one_colleague_and_for_three(case, django_assert_num_queries):
    make.lawyer_on(case)
    hearing = hearing_on(case, NOW + timedelta(days=20))
    with django_assert_num_queries(2):  # cancel, plan
        reminders.plan_for_item(hearing, now=NOW)
    make.lawyer_on(case)
    make.lawyer_on(case)
    with django_assert_num_queries(2):
        reminders.plan_for_item(hearing, now=NOW)


def test_moving_a_hearing_cancels_plans_anew_and_sends_one_notice(case, lawyer):
    hearing = hearing_on(case, NOW + timedelta(days=20))
    later = NOW + timedelta(days=40)

    postpone_hearing(hearing, until=later, by=None, now=NOW)

    assert owed(hearing) == [
        ("moved", NOW),
        ("14d", later - timedelta(days=14)),
        ("7d", later - timedelta(days=7)),
        ("2d", later - timedelta(days=2)),
        ("1d", later - timedelta(days=1)),
        ("morning", datetime(2026, 6, 13, 2, 0, tzinfo=UTC)),
    ]
    notice = Reminder.objects.get(item_id=hearing.pk, lead="moved")
    assert (notice.previous_at, notice.item_at) == (NOW + timedelta(days=20), later)


def test_two_moves_before_the_notice_went_out_are_told_once(case, lawyer):
    first, second, third = (NOW + timedelta(days=days) for days in (20, 30, 40))
    hearing = hearing_on(case, first)
    postpone_hearing(hearing, until=second, by=None, now=NOW)
    postpone_hearing(hearing, until=third, by=None, now=NOW + timedelta(seconds=5))

    notices = Reminder.objects.filter(item_id=hearing.pk, kind="change", status=ReminderStatus.PLANNED)
    assert [(notice.previous_at, notice.item_at) for notice in notices] == [(first, third)]


def test_a_move_taken_back_before_anyone_heard_leaves_no_notice_and_the_old_plan(case, lawyer):
    first = NOW + timedelta(days=20)
    hearing = hearing_on(case, first)
    before = owed(hearing)
    postpone_hearing(hearing, until=NOW + timedelta(days=40), by=None, now=NOW)

    postpone_hearing(hearing, until=first, by=None, now=NOW + timedelta(seconds=5))

    assert owed(hearing) == before


def test_a_cancelled_hearing_owes_one_notice_and_nothing_else(case, lawyer):
    hearing = hearing_on(case, NOW + timedelta(days=20))

    cancel_hearing(hearing, reason="withdrawn", by=None, now=NOW)

    assert owed(hearing) == [("cancelled", NOW)]


def test_an_adjourned_hearing_tells_the_old_time_and_the_new_and_its_next_sitting_is_announced(case, lawyer):
    starts_at, until = NOW + timedelta(days=20), NOW + timedelta(days=40)
    hearing = hearing_on(case, starts_at)

    following = adjourn_hearing(hearing, reason="no judge", until=until, by=None, now=NOW)

    notice = Reminder.objects.get(kind="change")
    assert (notice.item_id, notice.lead) == (hearing.pk, "adjourned")
    assert (notice.previous_at, notice.item_at) == (starts_at, until)
    assert owed(hearing) == [("adjourned", NOW)]
    assert owed(following) == [
        ("14d", until - timedelta(days=14)),
        ("7d", until - timedelta(days=7)),
        ("2d", until - timedelta(days=2)),
        ("1d", until - timedelta(days=1)),
        ("morning", datetime(2026, 6, 13, 2, 0, tzinfo=UTC)),
    ]


def test_a_hearing_adjourned_without_a_day_tells_so_once_and_owes_nothing_more(case, lawyer):
    starts_at = NOW + timedelta(days=20)
    hearing = hearing_on(case, starts_at)

    following = adjourn_hearing(hearing, reason="no judge", by=None, now=NOW)

    notice = Reminder.objects.get(kind="change")
    assert (notice.lead, notice.previous_at, notice.item_at) == ("adjourned", starts_at, starts_at)
    assert (owed(hearing), owed(following)) == ([("adjourned", NOW)], [])


def test_a_zone_nobody_knows_is_refused(case, lawyer):
    hearing = hearing_on(case, NOW + timedelta(days=20))
    for zone in ("Asia/Atlantis", "", "almaty", "EST", "localtime"):
        hearing.zone = zone
        with pytest.raises(ValidationError) as refusal:
            save_item(hearing, by=None, now=NOW)
        assert list(refusal.value.message_dict) == ["zone"]


@pytest.mark.parametrize("zone", ["Asia/Atlantis", "", "AD", "+25:99", "Asia/Almaty BC"])
def test_a_row_of_an_unknown_zone_stops_nobodys_reminders_and_shows_on_the_health_page(case, zone):
    """Such a row comes past every form. Its own reminders go by UTC."""
    lawyer = make.lawyer_on(case)
    coordinator = make.user(Role.COORDINATOR, on=case.desk)
    proceeding, starts_at = make.proceeding(case=case), NOW + timedelta(days=20, hours=2)
    odd, plain = (make.hearing(proceeding=proceeding, starts_at=starts_at) for _ in range(2))
    Hearing.objects.filter(pk=odd.pk).update(zone=zone)

    reminders.plan_all(now=NOW)

    mornings = Reminder.objects.filter(lead="morning", channel="in_app").values_list("item_id", "due_at")
    assert dict(mornings) == {
        odd.pk: datetime(2026, 5, 24, 7, 0, tzinfo=UTC),
        plain.pk: datetime(2026, 5, 24, 2, 0, tzinfo=UTC),
    }
    planning = next(check for check in checks() if check.name == "planning")
    assert not planning.is_well
    assert planning.note.endswith("of an unknown time zone, and reckoned in UTC: 1")
    page = read(coordinator, reverse("health"))
    assert (odd.reference in page, plain.reference in page) == (True, False)

    Reminder.objects.update(due_at=timezone.now() - timedelta(minutes=1))
    Hearing.objects.update(starts_at=timezone.now() + timedelta(days=1))
    Reminder.objects.update(item_at=Hearing.objects.get(pk=odd.pk).starts_at)
    User.objects.filter(pk=lawyer.pk).update(mail_names_item=True)
    reminders.sweep()
    assert not Reminder.objects.filter(status="planned", due_at__lte=timezone.now()).exists()
    assert read(lawyer, reverse("admin:cases_hearing_change", args=[odd.pk]))
    assert read(lawyer, reverse("agenda"))


def test_a_hearing_that_was_held_owes_nothing(case, lawyer):
    hearing = hearing_on(case, NOW + timedelta(days=1))

    hold_hearing(hearing, result="adjourned for experts", by=None, now=NOW + timedelta(days=2))

    assert owed(hearing) == []


@pytest.mark.parametrize(
    ("act", "message"),
    [
        (lambda h: postpone_hearing(h, until=NOW - timedelta(1), by=None, now=NOW), "has passed already"),
        (lambda h: cancel_hearing(h, reason=" ", by=None, now=NOW), "Say why"),
        (lambda h: hold_hearing(h, result="x", by=None, now=NOW), "has not begun yet"),
    ],
)
def test_what_cannot_be_is_refused_and_changes_nothing(case, lawyer, act, message):
    hearing = hearing_on(case, NOW + timedelta(days=20))
    before = owed(hearing)

    with pytest.raises(ValidationError, match=message):
        act(hearing)

    assert owed(hearing) == before


def test_a_cancelled_hearing_cannot_be_postponed(case, lawyer):
    hearing = hearing_on(case, NOW + timedelta(days=20))
    cancel_hearing(hearing, reason="withdrawn", by=None, now=NOW)

    with pytest.raises(ValidationError, match="Only a scheduled hearing"):
        postpone_hearing(hearing, until=NOW + timedelta(days=30), by=None, now=NOW)


def test_a_fifteen_day_arrest_is_announced_before_and_after_it_runs_out(case, lawyer):
    detention = Detention(
        person=make.person(desk=case.desk), case=case, desk=case.desk, kind=DetentionKind.ADMIN_ARREST
    )
    detention.began = "2026-05-01"
    detention.term_amount, detention.term_unit = 15, "day"

    save_item(detention, by=None, now=NOW)

    end = datetime(2026, 5, 15, 19, 0, tzinfo=UTC)  # midnight in Almaty as 16 May begins
    assert detention.expires_at == end
    assert owed(detention) == [
        ("3d", end - timedelta(days=3)),
        ("1d", end - timedelta(days=1)),
        ("12h", end - timedelta(hours=12)),
        ("expiry", end),
        ("expired", end + timedelta(days=1)),
    ]
    end_detention(detention, ended=None, end_kind="converted", by=None, now=NOW)
    assert owed(detention) == []


def test_a_closed_deadline_owes_nothing(case, lawyer):
    deadline = save_item(
        Deadline(case=case, kind="appeal", title="Appeal", due_at=NOW + timedelta(days=15), reason="by counsel"),
        by=None,
        now=NOW,
    )
    assert [lead for lead, _ in owed(deadline)] == ["10d", "5d", "2d", "1d", "6h"]

    close_deadline(deadline, status="met", by=None, now=NOW)

    assert owed(deadline) == []


def test_a_newcomer_is_owed_what_is_to_come_and_one_who_left_nothing(case, lawyer):
    hearing = hearing_on(case, NOW + timedelta(days=20))
    newcomer = make.user(Role.CASEWORKER, on=case.desk, mail_reminders=False)

    member = save_member(CaseMember(case=case, user=newcomer, duty=CaseDuty.CASEWORKER), by=None, now=NOW)
    assert Reminder.objects.filter(recipient=newcomer, item_id=hearing.pk, status="planned").count() == 5

    member.until = (NOW - timedelta(days=400)).date()
    save_member(member, by=None, now=NOW)
    assert Reminder.objects.filter(recipient=newcomer, status="planned").count() == 0
    assert Reminder.objects.filter(recipient=lawyer, status="planned").count() == 5


def test_nobody_is_put_in_charge_of_a_case_they_may_not_see(case):
    with pytest.raises(ValidationError, match="may not see the case"):
        save_member(CaseMember(case=case, user=make.user(Role.LAWYER), duty=CaseDuty.LAWYER), by=None, now=NOW)


# Delivery runs by the database's clock, so these tests use the real one.


def test_a_due_reminder_is_delivered_once_however_often_one_sweeps(case, lawyer):
    now = timezone.now()
    hearing_on(case, now + timedelta(days=2, seconds=-1), now=now)

    assert reminders.sweep() == {"sent": 1}
    assert reminders.sweep() == {}
    assert in_app(lawyer) == [("hearing", "2d", False)]


def test_nobody_hears_of_a_case_after_their_access_ended(case, lawyer):
    now = timezone.now()
    hearing_on(case, now + timedelta(days=1), now=now)
    lawyer.memberships.update(granted_at=now - timedelta(days=2), valid_until=now - timedelta(days=1))

    assert reminders.sweep() == {"cancelled": 1}
    assert in_app(lawyer) == []


def test_nobody_hears_of_a_level_above_their_grant(case, lawyer):
    now = timezone.now()
    hearing = hearing_on(case, now + timedelta(days=1), now=now)
    Hearing.objects.filter(pk=hearing.pk).update(level=Level.PROTECTED)

    reminders.sweep()

    assert in_app(lawyer) == []


def test_after_a_standstill_an_item_is_told_once_and_as_late(case, lawyer):
    now = timezone.now()
    hearing = hearing_on(case, now + timedelta(hours=20), now=now - timedelta(days=30))
    Reminder.objects.update(created_at=now - timedelta(days=30))
    assert [lead for lead, due in owed(hearing) if due <= now][-2:] == ["2d", "1d"]

    reminders.sweep()

    assert in_app(lawyer) == [("hearing", "1d", True)]


def test_what_was_slept_through_is_told_as_missed_to_the_reader_and_the_backup(case, lawyer):
    now = timezone.now()
    backup = make.user(Role.COORDINATOR, on=case.desk, mail_reminders=False)
    make.case_member(backup, case, duty=CaseDuty.BACKUP)
    hearing_on(case, now - timedelta(hours=1), now=now - timedelta(days=30))

    reminders.sweep()

    assert in_app(lawyer) == [("hearing", "missed", True)]
    assert in_app(backup) == [("hearing", "missed", True)]


def test_a_mail_names_nobody_and_nothing(case):
    now = timezone.now()
    lawyer = make.lawyer_on(case)
    hearing = hearing_on(case, now + timedelta(days=2), now=now)

    reminders.sweep()

    (message,) = mail.outbox
    reminder = Reminder.objects.get(channel="mail", status="sent")
    assert message.to == [lawyer.email]
    assert message.subject == "Arasha: something waits for you"
    assert message.body == (
        "Something in Arasha waits for your attention. Sign in to read it:\n\nhttp://127.0.0.1:8000/inbox/\n"
    )
    assert message.extra_headers["Message-ID"] == f"<reminder-{reminder.pk}@127.0.0.1>"
    assert hearing.reference not in message.message().as_string()


def test_a_reader_who_asked_for_it_gets_reference_and_the_courts_time(case):
    now = timezone.now()
    make.lawyer_on(case, mail_names_item=True)
    hearing = hearing_on(case, datetime(2031, 5, 4, 5, 30, tzinfo=UTC), now=now)
    Reminder.objects.filter(lead="14d").update(due_at=now)

    reminders.sweep()

    (message,) = mail.outbox
    assert message.body.splitlines()[-1] == f"{hearing.reference}, 04 May 2031 10:30 (Asia/Almaty)"


def test_a_refused_mail_is_tried_again_later_with_the_same_message_id(case, monkeypatch, settings):
    now = timezone.now()
    make.lawyer_on(case)
    hearing_on(case, now + timedelta(days=2), now=now)
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 9  # nobody listens there
    assert reminders.sweep() == {"planned": 1, "sent": 1}
    refused = Reminder.objects.get(channel="mail", lead="2d")
    assert (refused.status, refused.attempts, refused.last_failure) == ("planned", 1, "ConnectionRefusedError")
    assert reminders.sweep() == {}  # it waits

    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    Reminder.objects.filter(pk=refused.pk).update(lease_until=now - timedelta(seconds=1))

    assert reminders.sweep() == {"sent": 1}
    assert mail.outbox[0].extra_headers["Message-ID"] == f"<reminder-{refused.pk}@127.0.0.1>"


def test_a_plan_switched_off_owes_nothing_more_after_the_next_planning(case, lawyer):
    hearing = hearing_on(case, NOW + timedelta(days=20))
    ReminderPlan.objects.filter(kind="hearing").exclude(lead="1d").update(is_active=False)

    reminders.plan_all(now=NOW)

    assert [lead for lead, _ in owed(hearing)] == ["1d"]


def test_acknowledging_twice_is_acknowledging_once(case, lawyer):
    now = timezone.now()
    hearing_on(case, now + timedelta(days=2), now=now)
    reminders.sweep()
    notice = Notification.objects.get(recipient=lawyer)

    reminders.acknowledge(notice, by=lawyer, now=NOW)
    reminders.acknowledge(notice, by=lawyer, now=NOW + timedelta(hours=1))

    notice.refresh_from_db()
    assert (notice.acknowledged_at, notice.read_at) == (NOW, NOW)


def test_an_expected_hearing_that_gets_its_moment_is_scheduled_and_announced(case, lawyer):
    hearing = Hearing(proceeding=make.proceeding(case=case), kind="trial", status=HearingStatus.EXPECTED)
    save_item(hearing, by=None, now=NOW)
    assert owed(hearing) == []

    hearing.starts_at = NOW + timedelta(days=20)
    save_item(hearing, by=None, now=NOW)

    assert hearing.status == HearingStatus.SCHEDULED
    assert [lead for lead, _ in owed(hearing)] == ["14d", "7d", "2d", "1d", "morning"]
