"""Putting off, who answers for an item, one's own settings, health and mails tried again; and who opens none of it."""

from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from cases import reminders
from cases.models import Heartbeat, ItemTeam, NotificationPreference, PlanningRun, Reminder, ReminderPlan
from cases.reminders import clock
from people.enums import Level, Role
from people.models import AuditCheck, BackupRun, User
from tests import make

from .browser import cost, read, signed_in

pytestmark = pytest.mark.django_db


def waiting(reader, hearing, **fields):
    return make.notification(reader, hearing, lead="7d", item_at=hearing.starts_at, **fields)


def test_a_message_put_off_leaves_the_waiting_list_until_then():
    case = make.case()
    reader = make.lawyer_on(case)
    notice = waiting(reader, make.hearing(proceeding=make.proceeding(case=case)))
    browser, until = signed_in(reader), timezone.now() + timedelta(hours=4)

    answer = browser.post(reverse("snooze", args=[notice.pk]), {"until": until.isoformat(), "show": "waiting"})

    assert answer.url == reverse("inbox") + "?show=waiting"
    notice.refresh_from_db()
    assert notice.snoozed_until == until
    assert "You have acknowledged everything" in read(reader, reverse("inbox") + "?show=waiting")
    assert "put off until" in read(reader, reverse("inbox"))


@pytest.mark.parametrize("until", ["", "soon", "2020-01-01T00:00:00+00:00", "9999-12-31T23:59:59+00:00"])
def test_putting_off_beyond_the_event_or_into_the_past_is_refused(until):
    case = make.case()
    reader = make.lawyer_on(case)
    notice = waiting(reader, make.hearing(proceeding=make.proceeding(case=case)))

    signed_in(reader).post(reverse("snooze", args=[notice.pk]), {"until": until})

    notice.refresh_from_db()
    assert notice.snoozed_until is None


def test_another_readers_message_cannot_be_put_off():
    hearing = make.hearing()
    theirs = waiting(make.user(Role.LAWYER, on=hearing.desk), hearing)
    browser = signed_in(make.user(Role.LAWYER, on=hearing.desk))

    assert browser.post(reverse("snooze", args=[theirs.pk]), {"until": "2030-01-01"}).status_code == 404


def test_who_answers_for_an_item_is_set_by_those_who_may_change_it():
    hearing = make.hearing(level=Level.OPEN)
    url = reverse("item_team", args=["hearing", hearing.pk])
    lawyer = make.user(Role.LAWYER, on=hearing.desk)
    outsider = make.user(Role.LAWYER)
    low = make.user(Role.LAWYER, on=hearing.desk, max_level=Level.OPEN)
    hearing.level = Level.INTERNAL
    hearing.save()

    answers = [
        signed_in(lawyer).post(url, {"responsible": lawyer.pk}).status_code,
        signed_in(lawyer).post(url, {"responsible": outsider.pk}).status_code,
        signed_in(lawyer).post(url, {"responsible": low.pk}).status_code,
        signed_in(outsider).get(url).status_code,
        signed_in(make.user(Role.RESEARCHER, on=hearing.desk)).get(url).status_code,
        signed_in(lawyer).get(reverse("item_team", args=["person", hearing.pk])).status_code,
    ]

    assert answers == [302, 400, 400, 404, 404, 404]
    team = ItemTeam.objects.get()
    assert (team.item_id, team.responsible, team.backup) == (hearing.pk, lawyer, None)


GIVEN = {
    "mail_reminders": "on",
    "has_agenda": "on",
    "agenda_at": "06:30",
    "quiet_from": "22:00",
    "quiet_to": "07:00",
    "time_zone": "Europe/Zurich",
}


def test_settings_are_ones_own_alone():
    reader, other = make.user(Role.LAWYER), make.user(Role.LAWYER)

    answer = signed_in(reader).post(reverse("notification_settings"), GIVEN | {"user": other.pk, "id": 1})

    assert answer.status_code == 302
    mine = NotificationPreference.objects.get(user=reader)
    assert (str(mine.agenda_at), str(mine.quiet_from), mine.has_agenda) == ("06:30:00", "22:00:00", True)
    assert User.objects.get(pk=reader.pk).time_zone == "Europe/Zurich"
    assert User.objects.get(pk=other.pk).time_zone == "Asia/Almaty"
    assert NotificationPreference.objects.get(user=other).has_agenda is False


@pytest.mark.parametrize("wrong", [{"quiet_to": ""}, {"quiet_to": "22:00"}, {"time_zone": "Mars"}, {"agenda_at": ""}])
def test_settings_that_cannot_be_are_refused_and_change_nothing(wrong):
    reader = make.user(Role.LAWYER)

    assert signed_in(reader).post(reverse("notification_settings"), GIVEN | wrong).status_code == 400
    assert NotificationPreference.objects.get(user=reader).has_agenda is False


def all_is_well():
    now = timezone.now()
    for name in ("sweep", "beat", "worker", "round_trip", "timer", "sealer"):
        Heartbeat.objects.create(name=name, at=now)
    PlanningRun.objects.create(requested_at=now, finished_at=now)


def test_strangers_hear_only_whether_all_is_well():
    all_is_well()
    well = Client().get("/healthz")
    Heartbeat.objects.filter(name="worker").update(at=timezone.now() - timedelta(seconds=61))
    ill = Client().get("/healthz")

    assert (well.status_code, well.content) == (200, b"ok\n")
    assert (ill.status_code, ill.content) == (503, b"not ok\n")


@pytest.mark.parametrize(
    ("what", "is_red"),
    [
        (lambda now: Heartbeat.objects.filter(name="beat").update(at=now - timedelta(seconds=59)), False),
        (lambda now: Heartbeat.objects.filter(name="beat").update(at=now - timedelta(seconds=62)), True),
        (lambda now: Heartbeat.objects.filter(name="timer").update(at=now - timedelta(minutes=9)), False),
        (lambda now: Heartbeat.objects.filter(name="timer").update(at=now - timedelta(minutes=11)), True),
        (lambda now: Heartbeat.objects.filter(name="sweep").delete(), True),
        (lambda now: Heartbeat.objects.filter(name="sealer").update(at=now - timedelta(seconds=62)), True),
        (lambda now: AuditCheck.objects.create(finished_at=now, faults=1), True),
        (lambda now: AuditCheck.objects.create(finished_at=now - timedelta(hours=49)), True),
        (lambda now: BackupRun.objects.create(kind="backup", finished_at=now, problem="pg_dump ended with 1"), True),
        (lambda now: BackupRun.objects.create(kind="backup", finished_at=now - timedelta(hours=47)), False),
        (lambda now: BackupRun.objects.create(kind="backup", finished_at=now - timedelta(hours=49)), True),
        (lambda now: PlanningRun.objects.update(finished_at=now - timedelta(days=3)), True),
        (lambda now: overdue(now - timedelta(minutes=1)), False),
        (lambda now: overdue(now - timedelta(minutes=5)), True),
        (lambda now: overdue(now - timedelta(minutes=5), lease_until=now + timedelta(minutes=4)), False),
    ],
)
def test_what_turns_the_health_red(what, is_red):
    all_is_well()
    what(timezone.now())

    assert Client().get("/healthz").status_code == (503 if is_red else 200)


def overdue(due_at, **fields):
    hearing = make.hearing()
    return Reminder.objects.create(
        **{"item_kind": "hearing", "item_id": hearing.pk, "item_version": 1, "kind": "hearing", "lead": "7d"},
        **{"recipient": make.user(), "channel": "mail", "due_at": due_at, "item_at": hearing.starts_at},
        **fields,
    )


def test_clocks_that_differ_turn_it_red_and_the_sweep_waits(monkeypatch):
    all_is_well()
    overdue(timezone.now() - timedelta(minutes=1))
    ahead = timezone.now
    monkeypatch.setattr(clock.timezone, "now", lambda: ahead() + timedelta(seconds=31))

    assert Client().get("/healthz").status_code == 503
    assert reminders.sweep() == {"waiting": 1}


def test_a_coordinator_sees_what_failed_on_their_desks_and_tries_it_again():
    hearing = make.hearing()
    coordinator = make.user(Role.COORDINATOR, on=hearing.desk)
    mine, theirs = overdue(timezone.now()), overdue(timezone.now())
    Reminder.objects.filter(pk=mine.pk).update(item_id=hearing.pk)
    Reminder.objects.update(status="failed", last_failure="SMTPDataError 550", attempts=3)

    page = read(coordinator, reverse("health"))

    assert hearing.reference in page
    assert page.count("SMTPDataError 550") == 1
    browser = signed_in(coordinator)
    assert browser.post(reverse("retry_mail", args=["reminder", theirs.pk])).status_code == 404
    assert browser.get(reverse("retry_mail", args=["reminder", mine.pk])).status_code == 405
    assert browser.post(reverse("retry_mail", args=["reminder", mine.pk])).status_code == 302
    mine.refresh_from_db()
    assert (mine.status, mine.attempts) == ("planned", 0)
    for role in (Role.LAWYER, Role.ADMINISTRATOR, Role.AUDITOR):
        answer = signed_in(make.user(role, on=hearing.desk)).post(reverse("retry_mail", args=["reminder", mine.pk]))
        assert answer.status_code == 404


def test_an_administrator_sees_the_number_and_no_content():
    failed = overdue(timezone.now())
    Reminder.objects.update(status="failed", last_failure="SMTPDataError 550")

    page = read(make.user(Role.ADMINISTRATOR), reverse("health"))

    assert "Mails that did not leave: 1" in page
    assert str(failed.recipient) not in page
    assert "SMTPDataError" not in page


def test_pages_cost_the_same_at_one_row_and_at_three():
    case = make.case()
    reader = make.user(Role.COORDINATOR, on=case.desk)
    make.case_member(reader, case)
    urls = [reverse("agenda"), reverse("agenda_week"), reverse("health")]
    costs = []
    for number in (1, 2):
        for _ in range(number):
            hearing = make.hearing(proceeding=make.proceeding(case=case), starts_at=timezone.now() + timedelta(hours=1))
            row = overdue(timezone.now())
            Reminder.objects.filter(pk=row.pk).update(item_id=hearing.pk, status="failed")
        costs.append([cost(reader, url) for url in urls])

    assert costs[0] == costs[1]
    assert all(most >= number for number, most in zip(costs[1], (13, 14, 20), strict=True)), costs


PLAN = {"amount": "10", "unit": "days", "side": "before", "at_clock": "", "is_active": "on", "kind": "hearing"}


def test_an_edited_plan_says_what_it_touches_and_then_plans_anew():
    case = make.case()
    coordinator = make.user(Role.COORDINATOR, on=case.desk)
    make.hearing(proceeding=make.proceeding(case=case), starts_at=timezone.now() + timedelta(days=30))
    plan = ReminderPlan.objects.get(kind="hearing", lead="14d")
    url, browser = reverse("admin:cases_reminderplan_change", args=[plan.pk]), signed_in(coordinator)

    shown = browser.post(url, PLAN)
    assert "This touches 1 item(s) still to come" in shown.content.decode()
    assert ReminderPlan.objects.get(pk=plan.pk).lead == "14d"
    saved = browser.post(url, PLAN | {"confirmed": "on"})

    assert saved.status_code == 302
    plan.refresh_from_db()
    assert (plan.lead, plan.before) == ("10d", timedelta(days=10))
    assert PlanningRun.objects.get().plan_kind == "hearing"


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"is_critical": "on"}, "Say after how many hours"),
        ({"is_critical": "on", "backup_hours": "3", "coordinator_hours": "2"}, "come after the backup"),
        ({"backup_hours": "3"}, "Only a critical reminder is passed on"),
        ({"unit": "hours", "at_clock": "07:00"}, "goes with whole days"),
        ({"amount": "7"}, "There is a lead at that moment already"),
    ],
)
def test_a_plan_that_cannot_be_is_refused_in_words(wrong, message):
    plan = ReminderPlan.objects.get(kind="hearing", lead="14d")
    browser = signed_in(make.user(Role.COORDINATOR))

    answer = browser.post(
        reverse("admin:cases_reminderplan_change", args=[plan.pk]), PLAN | wrong | {"confirmed": "on"}
    )

    assert answer.status_code == 200
    assert message in answer.content.decode()


def test_my_work_counts_the_mails_a_coordinator_must_see_to():
    hearing = make.hearing()
    failed = overdue(timezone.now())
    Reminder.objects.filter(pk=failed.pk).update(item_id=hearing.pk, status="failed")

    pages = [read(make.user(role, on=hearing.desk), reverse("admin:index")) for role in (Role.COORDINATOR, Role.LAWYER)]

    assert ["that did not leave" in page for page in pages] == [True, False]


def test_over_the_api_one_puts_off_ones_own_message_alone():
    case = make.case()
    reader = make.lawyer_on(case)
    notice = waiting(reader, make.hearing(proceeding=make.proceeding(case=case)))
    url = f"/api/v1/notifications/{notice.pk}/snooze/"
    given = {"until": (timezone.now() + timedelta(hours=3)).isoformat()}

    answers = [
        signed_in(user).post(url, body, content_type="application/json").status_code
        for user, body in (
            (reader, given),
            (reader, {"until": "2020-01-01T00:00:00Z"}),
            (make.user(Role.LAWYER), given),
        )
    ]

    assert answers == [200, 400, 404]
