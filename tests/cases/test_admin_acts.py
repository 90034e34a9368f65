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
