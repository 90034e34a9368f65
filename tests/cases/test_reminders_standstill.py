"""Two days without any worker, escalation, quiet hours, agendas, mail that fails: by the database's clock."""

from datetime import date, time, timedelta

import psycopg
import pytest
from django.core import mail
from django.db import connection
from django.utils import timezone

from cases import reminders
from cases.actions.item_team import set_item_team
from cases.actions.items import save_item
from cases.enums import CaseDuty, DigestKind
from cases.models import Deadline, Digest, Hearing, Notification, NotificationPreference, PlanningRun, Reminder
from cases.reminders import deliver, runs
from people.enums import Role
from people.models import AuditEvent
from tests import make

from .chaos import Mailbox, serve_mail

pytestmark = pytest.mark.django_db


@pytest.fixture
def case():
    return make.case()


def hearing_on(case, starts_at, now):
    hearing = Hearing(proceeding=make.proceeding(case=case), kind="trial", status="scheduled", starts_at=starts_at)
    return save_item(hearing, by=None, now=now)


def in_app(user):
    return list(Notification.objects.filter(recipient=user).order_by("id").values_list("kind", "lead", "is_late"))


def preference(user, **wishes):
    NotificationPreference.objects.filter(user=user).update(**wishes)


@pytest.mark.django_db(transaction=True)
def test_a_message_in_other_hands_for_a_moment_is_told_in_the_same_sweep(committed_db, monkeypatch):
    """Another sweep holds rows while it looks for work; left alone, they waited for the end of their lease."""
    case = make.case()
    lawyer = make.lawyer_on(case, mail_reminders=False)
    hearing = hearing_on(case, timezone.now() + timedelta(hours=20), timezone.now())
    database = connection.settings_dict
    names = {"host": "HOST", "port": "PORT", "dbname": "NAME", "user": "USER", "password": "PASSWORD"}
    with psycopg.connect(**{key: database[name] for key, name in names.items()}) as other:
        claimed = next(reminders.claims())
        other.execute("select id from cases_reminder where item_id = %s for update", [hearing.pk])
        tries = []
        monkeypatch.setattr(deliver.time, "sleep", lambda pause: tries.append(pause) or (pause and other.rollback()))
        counts = reminders.deliver_all(claimed.ids, lease=claimed.lease)

    assert (counts["sent"], tries) == (1, [0, 0.2])
    assert [lead for _, lead, _ in in_app(lawyer)] == ["1d"]


def test_two_days_with_all_workers_down_are_one_late_message_an_item(case):
    now = timezone.now()
    lawyer = make.lawyer_on(case)
    long_ago = now - timedelta(days=40)
    # A term of which three leads fell into the two days, and a hearing with two of its own.
    deadline = Deadline(case=case, kind="appeal", title="Appeal", reason="counsel", due_at=now + timedelta(hours=5))
    save_item(deadline, by=None, now=long_ago)
    hearing = hearing_on(case, now + timedelta(hours=20), long_ago)
    asleep_since = now - timedelta(days=2, hours=1)
    Reminder.objects.filter(due_at__lt=asleep_since).update(status="sent", sent_at=asleep_since)
    Reminder.objects.update(created_at=long_ago)
    slept_through = Reminder.objects.filter(status="planned", due_at__lte=now, channel="in_app")
    assert [row.lead for row in slept_through.filter(item_id=deadline.pk).order_by("due_at")] == ["2d", "1d", "6h"]
    assert slept_through.filter(item_id=hearing.pk).count() >= 2

    reminders.sweep()
    reminders.sweep()

    told = Notification.objects.filter(recipient=lawyer).order_by("item_kind")
    assert [(row.item_id, row.is_late) for row in told] == [(deadline.pk, True), (hearing.pk, True)]
    assert len(mail.outbox) == 2


def test_what_nobody_acknowledges_goes_to_the_backup_and_then_to_the_coordinator(case):
    now = timezone.now()
    lawyer = make.lawyer_on(case, mail_reminders=False)
    backup = make.user(Role.CASEWORKER, on=case.desk, mail_reminders=False)
    coordinator = make.user(Role.COORDINATOR, on=case.desk, mail_reminders=False)
    make.case_member(backup, case, duty=CaseDuty.BACKUP)
    hearing = hearing_on(case, now + timedelta(hours=23), now)
    reminders.sweep()
    assert in_app(lawyer) == [("hearing", "1d", False)]

    Notification.objects.update(created_at=now - timedelta(hours=5))
    reminders.sweep()
    assert (in_app(backup), in_app(coordinator)) == ([("escalation", "1d", False)], [])
    Notification.objects.filter(recipient=lawyer).update(created_at=now - timedelta(hours=9))
    reminders.sweep()
    reminders.sweep()

    assert in_app(backup) == [("escalation", "1d", False)]
    assert in_app(coordinator) == [("escalation", "1d", False)]
    passed = AuditEvent.objects.filter(action="reminder.escalated", object_id=str(hearing.pk))
    assert [event.facts["messages"] for event in passed.order_by("id")] == [1, 1]


def test_what_the_backup_takes_on_goes_no_further(case):
    now = timezone.now()
    make.lawyer_on(case, mail_reminders=False)
    backup = make.user(Role.CASEWORKER, on=case.desk, mail_reminders=False)
    coordinator = make.user(Role.COORDINATOR, on=case.desk, mail_reminders=False)
    make.case_member(backup, case, duty=CaseDuty.BACKUP)
    hearing_on(case, now + timedelta(hours=23), now)
    reminders.sweep()
    Notification.objects.update(created_at=now - timedelta(hours=5))
    reminders.sweep()
    reminders.acknowledge(Notification.objects.get(recipient=backup), by=backup, now=now)
    Notification.objects.update(created_at=now - timedelta(hours=9))

    reminders.sweep()

    assert in_app(coordinator) == []


def test_the_responsible_of_an_item_is_told_in_place_of_the_cases_team(case):
    now = timezone.now()
    lawyer = make.lawyer_on(case, mail_reminders=False)
    responsible = make.user(Role.CASEWORKER, on=case.desk, mail_reminders=False)
    hearing = hearing_on(case, now + timedelta(hours=23), now)

    set_item_team(hearing, responsible=responsible, backup=lawyer, by=None, now=now)
    reminders.sweep()
    assert (in_app(lawyer), in_app(responsible)) == ([], [("hearing", "1d", False)])
    Notification.objects.update(created_at=now - timedelta(hours=5))
    reminders.sweep()

    assert in_app(lawyer) == [("escalation", "1d", False)]


def test_quiet_hours_hold_back_mails_but_not_critical_ones(case):
    now = timezone.now()
    lawyer = make.lawyer_on(case, time_zone="UTC")
    clock = now.time().replace(microsecond=0)
    to = (now + timedelta(hours=2)).time().replace(microsecond=0)
    preference(lawyer, quiet_from=clock, quiet_to=to)
    quiet = hearing_on(case, now + timedelta(days=2), now)
    critical = hearing_on(case, now + timedelta(hours=23), now)

    assert reminders.sweep() == {"sent": 3, "quiet": 1}

    held = Reminder.objects.get(item_id=quiet.pk, channel="mail", lead="2d")
    assert (held.status, held.lease_until.time().replace(microsecond=0)) == ("planned", to)
    assert Reminder.objects.get(item_id=critical.pk, channel="mail", lead="1d").status == "sent"
    assert len(mail.outbox) == 1


def test_the_agenda_is_one_mail_for_several_cases_and_names_none(case):
    now = timezone.now()
    lawyer = make.lawyer_on(case, time_zone="UTC")
    other = make.case(desk=case.desk)
    make.case_member(lawyer, other)
    preference(lawyer, has_agenda=True, agenda_at=time(0))
    hearings = [hearing_on(each, now + timedelta(hours=1), now) for each in (case, other)]
    Reminder.objects.update(status="cancelled")

    assert reminders.sweep() == {"digest sent": 1}
    assert reminders.sweep() == {}

    (message,) = mail.outbox
    assert message.body.splitlines()[-1] == "http://127.0.0.1:8000/agenda/"
    assert all(hearing.reference not in message.message().as_string() for hearing in hearings)
    digest = Digest.objects.get()
    assert (digest.recipient, digest.kind, digest.for_day) == (lawyer, "agenda", timezone.now().date())
    assert message.extra_headers["Message-ID"] == f"<agenda-{digest.pk}@127.0.0.1>"


def test_who_opted_in_reads_every_reference_and_the_courts_time(case):
    now = timezone.now()
    lawyer = make.lawyer_on(case, time_zone="UTC", mail_names_item=True)
    preference(lawyer, has_agenda=True, agenda_at=time(0))
    first, second = (hearing_on(case, now + timedelta(hours=hours), now) for hours in (2, 3))
    Reminder.objects.update(status="cancelled")

    reminders.sweep()

    lines = mail.outbox[0].body.splitlines()[-2:]
    assert [line.split(",")[0] for line in lines] == [first.reference, second.reference]
    assert all(line.endswith("(Asia/Almaty)") for line in lines)


def test_an_empty_agenda_and_one_of_a_day_gone_by_are_not_sent(case):
    lawyer = make.lawyer_on(case, time_zone="UTC")
    preference(lawyer, has_agenda=True, agenda_at=time(0))
    hearing_on(case, timezone.now() + timedelta(hours=2), timezone.now())
    Reminder.objects.update(status="cancelled")
    long_ago = Digest.objects.create(
        recipient=lawyer, kind=DigestKind.AGENDA, for_day=date(2025, 1, 2), due_at=timezone.now() - timedelta(days=300)
    )
    idle = make.user(Role.LAWYER, time_zone="UTC")
    preference(idle, has_agenda=True, agenda_at=time(0))

    assert reminders.sweep() == {"digest sent": 1, "digest cancelled": 2}
    long_ago.refresh_from_db()
    assert long_ago.status == "cancelled"


def test_the_weekly_list_is_for_coordinators_and_of_their_desks_alone(case):
    now = timezone.now()
    make.lawyer_on(case)
    coordinator = make.user(Role.COORDINATOR, on=case.desk, time_zone="UTC", mail_names_item=True)
    preference(coordinator, has_week=True, week_on=now.isoweekday(), agenda_at=time(0))
    mine = hearing_on(case, now + timedelta(days=2), now)
    theirs = hearing_on(make.case(), now + timedelta(days=2), now)
    Reminder.objects.update(status="cancelled")

    assert reminders.sweep() == {"digest sent": 1}

    text = mail.outbox[0].body
    assert (mine.reference in text, theirs.reference in text) == (True, False)


@pytest.fixture
def mail_server(settings):
    box = Mailbox()
    controller = serve_mail(box)
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", controller.port
    yield box
    controller.stop()


def test_a_real_server_gets_the_mail_with_its_message_id(case, mail_server):
    now = timezone.now()
    make.lawyer_on(case)
    hearing_on(case, now + timedelta(days=2), now)

    assert reminders.sweep() == {"sent": 2}

    (message,) = mail_server.messages
    assert message["Message-ID"] == f"<reminder-{Reminder.objects.get(channel='mail', status='sent').pk}@127.0.0.1>"


@pytest.mark.parametrize(
    ("answer", "status", "failure"),
    [
        ("451 Try again later", "planned", "SMTPDataError 451"),
        ("421 Closing", "planned", "SMTPDataError 421"),
        ("550 No such mailbox", "failed", "SMTPDataError 550"),
    ],
)
def test_a_refusal_for_now_is_tried_again_and_one_for_good_is_not(case, mail_server, answer, status, failure):
    now = timezone.now()
    make.lawyer_on(case)
    hearing_on(case, now + timedelta(days=2), now)
    mail_server.answer = answer

    reminders.sweep()

    row = Reminder.objects.get(channel="mail", lead="2d")
    assert (row.status, row.last_failure, row.attempts) == (status, failure, 1)
    if status == "planned":
        assert timedelta(seconds=100) < row.lease_until - now < timedelta(seconds=140)
    else:
        mail_server.answer = None
        reminders.retry(row, by=None, now=now)
        assert reminders.sweep() == {"sent": 1}
        assert mail_server.messages[0]["Message-ID"] == f"<reminder-{row.pk}@127.0.0.1>"


def test_the_pause_doubles_with_each_refusal_and_ends_in_a_failure(case, mail_server):
    make.lawyer_on(case)
    hearing_on(case, timezone.now() + timedelta(days=2), timezone.now())
    mail_server.answer = "451 Try again later"
    pauses = []
    for _ in range(8):
        Reminder.objects.update(lease_until=None)
        reminders.sweep()
        row = Reminder.objects.get(channel="mail", lead="2d")
        if row.lease_until is not None:
            pauses.append(round((row.lease_until - timezone.now()) / timedelta(minutes=1)))

    assert pauses == [2, 4, 8, 16, 32, 64, 128]
    assert row.status == "failed"


def test_a_killed_planning_goes_on_where_it_stopped(case, monkeypatch):
    now = timezone.now()
    starts_at = (now + timedelta(days=30)).replace(hour=6)  # 11 o'clock in Almaty: its morning comes before it
    make.lawyer_on(case, mail_reminders=False)
    monkeypatch.setattr(runs, "CHUNK", 2)
    for _ in range(5):
        make.hearing(proceeding=make.proceeding(case=case), starts_at=starts_at)
    run = reminders.request_planning(now=now, plan_kind="hearing")

    assert runs.step(run.pk, now=now) is False  # and then the process dies
    run.refresh_from_db()
    assert (run.items, run.planned, run.finished_at) == (2, 10, None)
    assert reminders.continue_planning(now=now) == 1

    run.refresh_from_db()
    assert (run.items, run.planned, run.finished_at is None) == (5, 25, False)
    assert PlanningRun.objects.filter(finished_at=None).count() == 0
    assert Reminder.objects.count() == 25
