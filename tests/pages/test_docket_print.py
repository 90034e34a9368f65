"""The list by court: in the order one walks, with no more than the screen shows."""

import re
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.urls import reverse
from django.utils import timezone

from cases.actions.hearings import cancel_hearing
from people.enums import Level, Role
from tests import make

from .browser import cost, read

pytestmark = pytest.mark.django_db

ALMATY = ZoneInfo("Asia/Almaty")


def url(**asked):
    return reverse("docket_print") + "?" + "&".join(f"{name}={value}" for name, value in asked.items())


def at(day, hour, minute=0):
    return datetime(2027, 3, day, hour, minute, tzinfo=ALMATY)


def courts(page):
    """``{court: {day: [hour, …]}}`` as printed."""
    found = {}
    for part in page.split('ar-court"')[1:]:
        name = re.search(r"<h3><bdi>([^<]+)", part).group(1)
        found[name] = {
            re.search(r"<caption>([^<]+)", day).group(1): re.findall(r'ar-when__clock">([^<]+)', day)
            for day in part.split("ar-court__day")[1:]
        }
    return found


def test_by_court_then_by_day_then_by_hour():
    case = make.case()
    reader = make.lawyer_on(case, full_name="Asel Invented")
    proceeding = make.proceeding(case=case, title="The sample trial")
    make.defendant(proceeding=proceeding, person=make.person("Ardak Sample", desk=case.desk))
    second, first = make.organisation("B court", desk=case.desk), make.organisation("A court", desk=case.desk)
    for court, starts_at in (
        (second, at(3, 9)),
        (first, at(4, 9)),
        (first, at(3, 15)),
        (first, at(3, 9, 30)),
        (None, at(3, 8)),
        (first, at(10, 0)),
        (first, at(2, 23, 59)),
    ):
        make.hearing(proceeding=proceeding, court=court, starts_at=starts_at, room="214")

    page = read(reader, url(**{"from": "2027-03-03", "days": 7}))

    assert courts(page) == {
        "A court": {"Wednesday, 3 March 2027": ["09:30", "15:00"], "Thursday, 4 March 2027": ["09:00"]},
        "B court": {"Wednesday, 3 March 2027": ["09:00"]},
        "Court not on record": {"Wednesday, 3 March 2027": ["08:00"]},
    }
    for words in (case.reference, "The sample trial", "Ardak Sample", "214", "Trial sitting", "Asel Invented"):
        assert words in page
    assert re.search(r"Printed \d+ \w+ \d{4} \d\d:\d\d \S+ by Asel Invented", page)


def test_one_day_and_one_court():
    case = make.case()
    reader = make.lawyer_on(case)
    court, other = make.organisation("A court", desk=case.desk), make.organisation("B court", desk=case.desk)
    for day in (3, 4):
        for where in (court, other):
            make.hearing(proceeding=make.proceeding(case=case), court=where, starts_at=at(day, 9))

    page = read(reader, url(**{"from": "2027-03-04", "days": 1, "court": court.pk}))

    assert courts(page) == {"A court": {"Thursday, 4 March 2027": ["09:00"]}}


def test_a_cancelled_one_is_struck_out_and_an_expected_one_has_no_day():
    case = make.case()
    reader = make.lawyer_on(case)
    hearing = make.hearing(proceeding=make.proceeding(case=case), starts_at=at(3, 9))
    make.hearing(proceeding=hearing.proceeding, status="expected")
    cancel_hearing(hearing, reason="the judge is ill", by=reader, now=timezone.now())

    page = read(reader, url(**{"from": "2027-03-03"}))

    assert page.count("ar-court__off") == 1
    assert "<strong>Cancelled</strong>" in page
    assert "1 hearing." in page


def test_nothing_hidden_is_printed():
    case = make.case()
    reader = make.user(Role.LAWYER, on=case.desk)
    elsewhere = make.organisation("Canary court")
    shown = make.hearing(proceeding=make.proceeding(case=case), court=elsewhere, starts_at=at(3, 9))
    make.defendant(proceeding=shown.proceeding, person=make.person("Canary person"), desk=case.desk)
    hidden = make.hearing(starts_at=at(3, 10), room="Canary room")
    high = make.hearing(proceeding=shown.proceeding, starts_at=at(3, 11), level=Level.RESTRICTED, room="Canary")

    page = read(reader, url(**{"from": "2027-03-03"}))

    assert courts(page) == {"Court not on record": {"Wednesday, 3 March 2027": ["09:00"]}}
    assert "Canary" not in page
    assert [row.reference for row in (hidden, high) if row.reference in page] == []


def test_an_empty_list_says_so_and_odd_questions_are_not_found():
    reader = make.user(Role.CASEWORKER)
    court = make.organisation()

    assert "No hearing stands on this day." in read(reader, url())
    assert "No hearing stands on these days." in read(reader, url(days=7))
    for odd in ({"days": 30}, {"from": "tomorrow"}, {"from": "0001-01-01"}, {"court": "x"}, {"court": court.pk}):
        read(reader, url(**odd), status=404)


def test_the_list_costs_the_same_at_one_hearing_and_at_three():
    case = make.case()
    reader = make.lawyer_on(case)
    day = date(2027, 3, 3)

    def grow():
        proceeding = make.proceeding(case=case)
        make.defendant(proceeding=proceeding)
        make.hearing(proceeding=proceeding, court=make.organisation(desk=case.desk), starts_at=at(3, 9))

    grow()
    one = cost(reader, url(**{"from": day}))
    grow()
    grow()

    assert (one, cost(reader, url(**{"from": day - timedelta(days=1), "days": 7}))) == (8, 8)
