"""“My work” and the docket: each number is the length of the list it opens."""

import re
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.urls import reverse
from django.utils import timezone

from cases.enums import DeadlineStatus, DetentionEnd, HearingStatus, TaskStatus
from cases.models import Task
from cases.pages.lawful import RunsOut
from cases.pages.moments import Moment
from people.enums import Role
from tests import make

from .browser import read

pytestmark = pytest.mark.django_db

CARD = re.compile(r'href="([^"]+)" data-card="(\w+)">\s*<span class="ar-tile__number">(\d+)</span>')


def custody(case, days, **fields):
    at = timezone.now() + timedelta(days=days)
    return make.detention(case=case, expires_at=at, expires_by_hand=True, expires_reason="order", **fields)


def numbers(page):
    return {card: int(number) for _, card, number in CARD.findall(page)}


@pytest.fixture
def desk():
    """Hearings in 3, 13, 20 and -1 days; the same of custody terms and deadlines, some closed; tasks; a review."""
    mine = make.case()
    other = make.case(desk=mine.desk)
    reader = make.user(Role.COORDINATOR, on=mine.desk)
    make.case_member(reader, mine)
    for case in (mine, other):
        proceeding = make.proceeding(case=case)
        for days in (3, 13, 20, -1):
            at = timezone.now() + timedelta(days=days)
            make.hearing(proceeding=proceeding, starts_at=at)
            make.hearing(proceeding=proceeding, starts_at=at, status=HearingStatus.HELD)
            make.deadline(case=case, due_at=at)
            make.deadline(case=case, due_at=at, status=DeadlineStatus.MET)
            custody(case, days)
            custody(case, days, end_kind=DetentionEnd.RELEASED)
    make.detention(case=mine)
    Task.objects.create(case=mine, title="Call the court", assignee=reader)
    Task.objects.create(case=mine, title="Done already", assignee=reader, status=TaskStatus.DONE)
    Task.objects.create(case=mine, title="Someone else’s", assignee=make.user(Role.LAWYER, on=mine.desk))
    make.testimony(desk=mine.desk, status="submitted", author=make.user())
    make.testimony(desk=mine.desk, status="submitted", author=reader)
    make.testimony(desk=mine.desk, status="draft", author=make.user())
    make.hearing()
    hearing = make.hearing(proceeding=make.proceeding(case=make.case()))
    make.notification(reader, hearing)
    make.notification(reader, hearing, lead="1d", acknowledged_at=timezone.now())
    make.notification(make.user(), hearing)
    reader.case = mine
    return reader


def test_home_counts_my_cases_and_my_desks(desk):
    mine = read(desk, reverse("admin:index"))
    desks = read(desk, reverse("admin:index") + "?scope=desks")

    assert numbers(mine) == {
        "hearings": 2,
        "custody": 2,
        "beyond": 0,
        "overdue": 3,
        "deadlines": 2,
        "tasks": 1,
        "reviews": 1,
        "returned": 0,
        "reminders": 1,
        "consents": 0,
    }
    assert numbers(desks) == {
        "hearings": 4,
        "custody": 4,
        "beyond": 0,
        "overdue": 6,
        "deadlines": 4,
        "tasks": 1,
        "reviews": 1,
        "returned": 0,
        "reminders": 1,
        "consents": 0,
    }


@pytest.mark.parametrize("scope", ["mine", "desks"])
def test_every_number_opens_the_list_it_counts(desk, scope):
    home = read(desk, reverse("admin:index") + f"?scope={scope}")

    found = CARD.findall(home)
    listed = {}
    for url, card, _ in found:
        page = read(desk, url.replace("&amp;", "&"))
        if card == "consents":
            listed[card] = page.count('class="ar-when__clock"')
            continue
        if card in ("reviews", "returned"):
            listed[card] = page.count('<th scope="row"><a href="/testimony/')
            continue
        part = page.split("data-inbox" if card == "reminders" else '<section class="ar-card">', 1)[1]
        listed[card] = part.split('<script src="/static/unfold/js/simplebar')[0].count(
            "ar-message--" if card == "reminders" else 'class="ar-strong" href='
        )

    assert listed == {card: int(number) for _, card, number in found}
    assert len(found) == 10


def test_the_docket_of_past_days_shows_what_still_waits(desk):
    page = read(desk, reverse("docket") + "?window=past7&scope=mine")

    assert "3 rows." in page
    assert "no result recorded" in page
    assert "ran out yesterday, outcome unknown" in page
    assert "was due yesterday" in page


def test_a_duty_that_ended_is_no_longer_mine(desk):
    desk.case.team.update(until=timezone.localdate() - timedelta(days=1))

    assert numbers(read(desk, reverse("admin:index")))["hearings"] == 0


def test_a_lawyer_is_shown_no_reviews():
    page = read(make.user(Role.LAWYER), reverse("admin:index"))

    assert set(numbers(page)) == {"hearings", "custody", "beyond", "overdue", "deadlines", "tasks", "reminders"}
    assert "No hearing in the next fourteen days." in page


@pytest.mark.parametrize(
    "query", ["show=nothing", "window=year", "scope=all", "page=0", "page=x", "page=99999", "show=%00"]
)
def test_an_unknown_list_is_not_found_or_refused(query):
    reader = make.user(Role.COORDINATOR)
    answer = read(reader, reverse("docket") + f"?{query}", status=400 if "%00" in query else 404)

    assert "Traceback" not in answer


def test_a_long_list_goes_on_page_by_page():
    case = make.case()
    reader = make.user(Role.COORDINATOR, on=case.desk)
    for number in range(105):
        make.deadline(case=case, title=f"Term {number:03d}", due_at=timezone.now() + timedelta(hours=24 + number))

    first, second = (read(reader, reverse("docket") + f"?show=deadlines&page={page}") for page in (1, 2))

    titles = [re.findall(r"Term \d{3}", page) for page in (first, second)]
    assert [len(found) for found in titles] == [100, 5]
    assert titles[1] == ["Term 100", "Term 101", "Term 102", "Term 103", "Term 104"]


ALMATY_NOON = datetime(2026, 3, 10, 12, tzinfo=ZoneInfo("Asia/Almaty"))


@pytest.mark.parametrize(
    ("after", "said"),
    [
        (timedelta(minutes=20), "in 20 minutes"),
        (timedelta(hours=5), "in 5 hours"),
        (timedelta(hours=1), "in 1 hour"),
        (timedelta(hours=13), "tomorrow"),
        (timedelta(days=3), "in 3 days"),
        (-timedelta(minutes=1), "1 minute ago"),
        (-timedelta(hours=11, minutes=30), "11 hours ago"),
        (-timedelta(days=1), "yesterday"),
        (-timedelta(days=2), "2 days ago"),
    ],
)
def test_a_distance_in_words(after, said):
    assert Moment(ALMATY_NOON + after, "Asia/Almaty", ALMATY_NOON).distance == said


def test_a_term_in_words():
    running = Moment(ALMATY_NOON + timedelta(days=3), "Asia/Almaty", ALMATY_NOON)
    over = Moment(ALMATY_NOON - timedelta(days=2), "Asia/Almaty", ALMATY_NOON)

    assert [RunsOut(at, is_by_law=False).words for at in (running, over)] == [
        "Ordered term runs out in 3 days",
        "Ordered term ran out 2 days ago, outcome unknown",
    ]
    assert [RunsOut(at, is_by_law=True).words for at in (running, over)] == [
        "Lawful limit ends in 3 days",
        "Lawful limit passed 2 days ago",
    ]


def test_the_courts_clock_comes_first_and_the_readers_only_if_different():
    moment = Moment(ALMATY_NOON, "Asia/Almaty", ALMATY_NOON)

    with timezone.override(ZoneInfo("Europe/Berlin")):
        assert (moment.clock, moment.zone_words, moment.yours) == ("12:00", "Almaty, UTC+5", "08:00 your time")
    with timezone.override(ZoneInfo("Asia/Almaty")):
        assert moment.yours == ""
    assert Moment(ALMATY_NOON, "Nowhere/Known", ALMATY_NOON).clock == "07:00"
