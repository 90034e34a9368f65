"""Acts on hearings, deadlines and detentions from their pages."""

from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from cases.enums import HearingStatus
from people.enums import Role
from tests import make

pytestmark = pytest.mark.django_db


def signed_in(user):
    browser = Client()
    browser.force_login(user)
    return browser


@pytest.mark.parametrize(
    ("role", "inside"),
    [(Role.CASEWORKER, 302), (Role.LAWYER, 302), (Role.COORDINATOR, 302), (Role.RESEARCHER, 404)],
)
def test_who_cancels_a_hearing_from_its_page(role, inside):
    hearing = make.hearing()
    url = reverse("admin:cases_hearing_cancel", args=[hearing.pk])

    from_the_desk = signed_in(make.user(role, on=hearing.desk)).post(url, {"reason": "judge ill"})
    from_another_desk = signed_in(make.user(role)).post(url, {"reason": "judge ill"})

    assert (from_the_desk.status_code, from_another_desk.status_code) == (inside, 404)


def test_a_hearing_is_postponed_in_the_courts_time():
    hearing = make.hearing(zone="Asia/Shanghai")
    user = make.user(Role.LAWYER, on=hearing.desk, time_zone="Europe/Zurich")
    day = (timezone.now() + timedelta(days=30)).date()

    answer = signed_in(user).post(
        reverse("admin:cases_hearing_postpone", args=[hearing.pk]), {"until_0": day.isoformat(), "until_1": "10:00"}
    )

    assert answer.status_code == 302
    moved = type(hearing).objects.filter(proceeding=hearing.proceeding).exclude(starts_at=hearing.starts_at).get()
    assert f"{moved.starts_at:%H:%M}" == "02:00"  # 10:00 in Shanghai is 02:00 UTC


def test_what_an_act_refuses_is_said_in_its_form():
    hearing = make.hearing(starts_at=timezone.now() - timedelta(hours=2))
    browser = signed_in(make.user(Role.LAWYER, on=hearing.desk))
    hold = reverse("admin:cases_hearing_hold", args=[hearing.pk])
    browser.post(hold, {"result": "adjourned for papers"})

    again = browser.post(hold, {"result": "again"})

    hearing.refresh_from_db()
    assert hearing.status == HearingStatus.HELD
    assert again.status_code == 200
    assert len(again.context["form"].non_field_errors()) == 1


def test_a_deadline_is_closed_from_its_page():
    deadline = make.deadline()
    browser = signed_in(make.user(Role.LAWYER, on=deadline.desk))

    answer = browser.post(reverse("admin:cases_deadline_close", args=[deadline.pk]), {"status": "met"})

    deadline.refresh_from_db()
    assert (answer.status_code, deadline.status) == (302, "met")


def test_a_detention_ends_on_the_day_the_source_gives():
    detention = make.detention()
    browser = signed_in(make.user(Role.CASEWORKER, on=detention.desk))

    answer = browser.post(
        reverse("admin:cases_detention_end", args=[detention.pk]), {"end_kind": "released", "ended_0": "2025-12"}
    )

    detention.refresh_from_db()
    assert (answer.status_code, detention.ended.edtf, detention.end_kind) == (302, "2025-12", "released")


COURT_DOORS = [
    ("hearing", "adjourn", {"reason": "expert ill", "expected_0": "2031-05"}),
    ("hearing", "violation", {"kind": "no_notice", "happened_0": "2026-03"}),
    ("charge", "move_on", {"status": "indicted", "on_0": "2026-02"}),
    ("charge", "reclassify", {"to_article": "174", "to_part": "1"}),
    ("proceeding", "appeal", {"kind": "appeal", "on_0": "2026-03-09"}),
    ("submission", "reply", {"replied_on": "2026-02-01"}),
]


@pytest.mark.parametrize(
    ("role", "inside"),
    [
        (Role.CASEWORKER, 302),
        (Role.LAWYER, 302),
        (Role.COORDINATOR, 302),
        (Role.RESEARCHER, 404),
        (Role.ADMINISTRATOR, 404),
        (Role.AUDITOR, 404),
    ],
)
def test_who_acts_in_court_from_each_page(role, inside):
    hearing = make.hearing()
    charge = make.charge(defendant=make.defendant(proceeding=hearing.proceeding))
    sent = make.submission(case=hearing.proceeding.case, sent_on="2026-01-10", status="sent")
    rows = {"hearing": hearing, "charge": charge, "proceeding": hearing.proceeding, "submission": sent}
    colleague, stranger = signed_in(make.user(role, on=hearing.desk)), signed_in(make.user(role))
    answers, elsewhere = [], []

    # A violation is recorded of any hearing, so also of the one just adjourned.
    for model, act, body in COURT_DOORS:
        url = reverse(f"admin:cases_{model}_{act}", args=[rows[model].pk])
        elsewhere.append(stranger.post(url, body).status_code)
        answers.append(colleague.post(url, body).status_code)

    assert elsewhere == [404] * len(COURT_DOORS)
    assert answers == [inside] * len(COURT_DOORS)


def test_an_expected_hearing_gets_its_date_in_the_courts_time():
    hearing = make.hearing(status="expected", zone="Asia/Shanghai")
    url = reverse("admin:cases_hearing_schedule", args=[hearing.pk])

    answer = signed_in(make.user(Role.LAWYER, on=hearing.desk)).post(
        url, {"starts_at_0": "2031-05-04", "starts_at_1": "10:00"}
    )

    hearing.refresh_from_db()
    assert (answer.status_code, hearing.status, f"{hearing.starts_at:%H:%M}") == (302, "scheduled", "02:00")
