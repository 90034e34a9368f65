"""The docket as list, week and month: which days, what stands on them, and what must not be missed."""

import re
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.http import Http404
from django.urls import reverse
from django.utils import timezone

from cases.actions.hearings import cancel_hearing, postpone_hearing
from cases.calendar.dated import HEARING, KINDS
from cases.enums import CaseDuty, HearingStatus
from cases.models import Counsel, Submission, Task
from cases.pages.docket_query import DocketQuery
from people.enums import Role
from tests import make

from .browser import cost, read, signed_in

pytestmark = pytest.mark.django_db

ALMATY = ZoneInfo("Asia/Almaty")
SHOWN = ["all", "hearings"]


def asked(today=date(2026, 11, 21), **given):
    return DocketQuery.read({name: str(value) for name, value in given.items()}, SHOWN, today)


def at(year, month, day, hour=10, minute=0, zone=ALMATY):
    return datetime(year, month, day, hour, minute, tzinfo=zone)


def sitting(reader_or_case, starts_at, **fields):
    return make.hearing(proceeding=make.proceeding(case=reader_or_case), starts_at=starts_at, **fields)


def cells(page):
    """What stands on each day of the grid: ``{"21": ["H…"]}`` by the words of the day's link."""
    found = {}
    for cell in re.findall(r"<td class=.*?</td>", page, re.S):
        day = re.search(r'aria-label="(?:\w+ )([^"]+)"', cell).group(1)
        found[day] = re.findall(r'class="ar-strong" href="[^"]*">([^<]+)</a>', cell)
    return {day: items for day, items in found.items() if items}


@pytest.mark.parametrize(
    ("given", "first", "last", "heading"),
    [
        ({"view": "week", "on": "2026-11-21"}, date(2026, 11, 16), date(2026, 11, 22), "16 Nov – 22 Nov 2026, week 47"),
        (
            {"view": "week", "on": "2026-12-31"},
            date(2026, 12, 28),
            date(2027, 1, 3),
            "28 Dec 2026 – 3 Jan 2027, week 53",
        ),
        (
            {"view": "week", "on": "2025-01-01"},
            date(2024, 12, 30),
            date(2025, 1, 5),
            "30 Dec 2024 – 5 Jan 2025, week 1",
        ),
        ({"view": "week"}, date(2026, 11, 16), date(2026, 11, 22), "16 Nov – 22 Nov 2026, week 47"),
        ({"view": "month", "on": "2026-11-30"}, date(2026, 10, 26), date(2026, 12, 6), "November 2026"),
        ({"view": "month", "on": "2027-02-14"}, date(2027, 2, 1), date(2027, 2, 28), "February 2027"),
        ({"view": "month", "on": "2028-02-29"}, date(2028, 1, 31), date(2028, 3, 5), "February 2028"),
        ({"on": "2026-11-23", "window": "1"}, date(2026, 11, 23), date(2026, 11, 23), "Monday, 23 November 2026"),
        ({"on": "2026-12-25"}, date(2026, 12, 25), date(2027, 1, 7), "25 Dec 2026 – 7 Jan 2027"),
    ],
)
def test_the_days_of_a_period(given, first, last, heading):
    query = asked(**given)

    assert (*query.span, query.heading) == (first, last, heading)


@pytest.mark.parametrize(
    ("given", "before", "after"),
    [
        ({"view": "week", "on": "2026-12-31"}, "?view=week&on=2026-12-24", "?view=week&on=2027-01-07"),
        ({"view": "month", "on": "2027-01-31"}, "?view=month&on=2026-12-01", "?view=month&on=2027-02-01"),
        ({"view": "month", "on": "2024-03-31"}, "?view=month&on=2024-02-01", "?view=month&on=2024-04-01"),
        ({"on": "2026-11-23", "window": "1"}, "?window=1&on=2026-11-22", "?window=1&on=2026-11-24"),
        ({}, "?on=2026-11-07", "?on=2026-12-05"),
        ({"window": "past7"}, "?on=2026-11-14", "?on=2026-11-28"),
    ],
)
def test_stepping_back_and_forth(given, before, after):
    steps = asked(**given).steps(date(2026, 11, 21))

    assert (steps[0].link(), steps[2].link()) == (before, after)
    assert steps[1].span in (None, asked(**{k: v for k, v in given.items() if k != "on"}).span)


@pytest.mark.parametrize(
    "given",
    [
        {"view": "year"},
        {"on": "2026-02-30"},
        {"on": "20261121"},
        {"on": "1026-11-21"},
        {"on": "2026-11-21T00:00"},
        {"on": "2026-11-21", "window": "past7"},
        {"status": "lost"},
        {"view": "week", "show": "overdue"},
        {"page": "²"},
    ],
)
def test_what_no_link_of_ours_asks_is_not_found(given):
    with pytest.raises(Http404):
        DocketQuery.read(given, ["all", "overdue"], date(2026, 11, 21))


def test_a_hearing_stands_on_the_day_of_its_court_over_the_change_of_2024():
    """18:30 UTC is 00:30 of the next day at +6, and 23:30 of the same day at +5, since 2024-03-01."""
    case = make.case()
    reader = make.user(Role.LAWYER, on=case.desk, time_zone="America/New_York")
    sitting(case, datetime(2024, 2, 28, 18, 30, tzinfo=UTC), kind="trial")
    sitting(case, datetime(2024, 2, 29, 18, 30, tzinfo=UTC), kind="verdict")
    sitting(case, datetime(2024, 3, 1, 18, 30, tzinfo=UTC), kind="appeal")

    page = read(reader, reverse("docket") + "?view=month&on=2024-02-10")

    # The clocks went back from midnight to 23:00: 18:30 UTC of the 29th was 23:30, for the second time that evening.
    assert cells(page) == {"29 Feb 2024": ["Trial sitting", "Verdict"], "1 Mar 2024": ["Appeal"]}
    assert "13:30 your time" in page


def test_a_court_far_away_keeps_its_own_day():
    case = make.case()
    reader = make.user(Role.LAWYER, on=case.desk)
    sitting(case, datetime(2026, 3, 31, 23, 0, tzinfo=UTC), zone="America/New_York", kind="trial")
    sitting(case, datetime(2026, 3, 31, 23, 0, tzinfo=UTC), zone="Asia/Almaty", kind="verdict")

    march = read(reader, reverse("docket") + "?view=week&on=2026-03-31")
    one_day = read(reader, reverse("docket") + "?window=1&on=2026-04-01&status=any")

    assert cells(march) == {"31 Mar 2026": ["Trial sitting"], "1 Apr 2026": ["Verdict"]}
    assert (one_day.count("Trial sitting"), one_day.count("Verdict")) == (0, 1)


def test_each_kind_stands_on_its_day_around_new_year():
    case = make.case()
    reader = make.user(Role.COORDINATOR, on=case.desk)
    sitting(case, at(2026, 12, 28, 0, 0))
    make.detention(case=case, expires_at=at(2026, 12, 31, 23, 59), expires_by_hand=True, expires_reason="order")
    make.deadline(case=case, title="Objection", due_at=at(2027, 1, 1, 0, 0))
    body = make.organisation(desk=case.desk)
    Submission.objects.create(
        case=case, body=body, procedure="urgent appeal", reply_due_on=date(2027, 1, 2), status="sent"
    )
    Task.objects.create(case=case, title="Call", assignee=reader, due_on=date(2027, 1, 3))
    make.note(desk=case.desk, number="7", reply_due_on=date(2027, 1, 3))
    sitting(case, at(2026, 12, 27, 23, 59), kind="verdict")
    sitting(case, at(2027, 1, 4, 0, 0), kind="appeal")

    page = read(reader, reverse("docket") + "?view=week&on=2027-01-01")

    found = cells(page)
    found["3 Jan 2027"].sort()
    assert found == {
        "28 Dec 2026": ["Trial sitting"],
        "31 Dec 2026": ["Administrative arrest (KZ)"],
        "1 Jan 2027": ["Appeal term: Objection"],
        "2 Jan 2027": ["Reply due: urgent appeal"],
        "3 Jan 2027": ["Call", "Reply due to note 7"],
    }


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        ("", ["Trial sitting", "Verdict", "Appeal term: Objection"]),
        ("&status=open", ["Trial sitting", "Appeal term: Objection"]),
        ("&status=closed", ["Verdict"]),
        ("&show=hearings", ["Trial sitting", "Verdict"]),
        ("&show=deadlines", ["Appeal term: Objection"]),
        ("&show=replies", []),
        ("&scope=mine", ["Trial sitting"]),
        ("&case={case}", ["Trial sitting"]),
        ("&court={court}", ["Trial sitting"]),
        ("&case=C-NOSUCH", []),
    ],
)
def test_narrowing(query, titles):
    case = make.case()
    other = make.case(desk=case.desk)
    reader = make.lawyer_on(case)
    court = make.organisation(desk=case.desk)
    sitting(case, at(2027, 3, 3, 9), court=court)
    sitting(other, at(2027, 3, 3, 10), kind="verdict", status=HearingStatus.CANCELLED)
    make.deadline(case=other, title="Objection", due_at=at(2027, 3, 3, 11))

    query = query.format(case=case.reference.lower(), court=court.pk)
    page = read(reader, reverse("docket") + f"?view=week&on=2027-03-01{query}")

    assert re.findall(r'class="ar-strong" href="[^"]*">([^<]+)</a>', page.split("ar-cal--week", 1)[1]) == titles
    assert ("Nothing stands in this week" in page) is (titles == [])


def test_a_court_one_may_not_see_narrows_like_one_that_does_not_exist():
    case = make.case()
    reader = make.lawyer_on(case)
    hidden = make.organisation("Canary court")
    sitting(case, at(2027, 3, 3), court=hidden)

    urls = [reverse("docket") + f"?view=week&on=2027-03-01&court={court}" for court in (hidden.pk, NOWHERE, "x")]
    bodies = {read(reader, url, status=404) for url in urls}
    page = read(reader, reverse("docket") + "?view=week&on=2027-03-01")

    assert len(bodies) == 1
    assert "Canary" not in page


NOWHERE = "00000000-0000-4000-8000-000000000000"


def test_a_case_one_may_not_see_narrows_like_one_that_does_not_exist():
    reader = make.lawyer_on(make.case())
    hidden = make.case(title="Canary")
    url = reverse("docket") + "?view=week&on=2027-03-01&case="

    pages = [read(reader, url + reference) for reference in (hidden.reference, "C-NOSUCH")]

    assert "There is no case" in pages[0]
    same = [re.sub(r'value="\w{64}"', "", page).replace(hidden.reference, "C-NOSUCH") for page in pages]
    assert same[0] == same[1]
    assert "Canary" not in pages[0]


def test_a_date_that_moved_says_from_when_and_a_cancelled_one_stays_struck_out():
    case = make.case()
    reader = make.lawyer_on(case)
    now = timezone.now()
    monday = (now + timedelta(days=28)).astimezone(ALMATY).replace(hour=10, minute=0, second=0, microsecond=0)
    monday -= timedelta(days=monday.weekday())
    moved, gone = sitting(case, monday), sitting(case, monday + timedelta(hours=30), kind="verdict")
    postpone_hearing(moved, until=monday + timedelta(days=2), by=reader, now=now)
    postpone_hearing(moved, until=monday + timedelta(days=3), by=reader, now=now)
    cancel_hearing(gone, reason="the judge is ill", by=reader, now=now)

    page = read(reader, reverse("docket") + f"?view=week&on={monday:%Y-%m-%d}")

    before = monday + timedelta(days=2)
    assert page.count("Moved from") == 1
    assert f"Moved from {before:%a} {before.day} {before:%b %Y}, 10:00" in page
    assert "Cancelled" in page.split("ar-cal--week", 1)[1]
    assert "ar-cal__item--closed" in page


def clash_of(first, second, gap, reader):
    day = at(2027, 3, 3, 9)
    sitting(first, day)
    sitting(second, day + gap)
    page = read(reader, reverse("docket") + "?view=week&on=2027-03-01")
    return re.findall(r"Clash: <bdi>([^<]+)</bdi>", page)


@pytest.mark.parametrize(("gap", "clashing"), [(timedelta(0), 2), (timedelta(minutes=119), 2), (timedelta(hours=2), 0)])
def test_two_hearings_of_one_lawyer_less_than_two_hours_apart_are_hinted(gap, clashing):
    first = make.case()
    second = make.case(desk=first.desk)
    lawyer = make.lawyer_on(first, full_name="Asel Invented")
    make.case_member(lawyer, second, duty=CaseDuty.LAWYER)

    found = clash_of(first, second, gap, lawyer)

    assert len(found) == clashing
    assert all(words.startswith("Asel Invented also at H-") for words in found)


def test_hearings_of_two_lawyers_do_not_clash():
    first = make.case()
    second = make.case(desk=first.desk)
    make.lawyer_on(second)

    assert clash_of(first, second, timedelta(0), make.lawyer_on(first)) == []


def test_counsel_on_record_clashes_by_name_only_for_who_may_see_that_person():
    case = make.case()
    reader = make.lawyer_on(case)
    for counsel in (make.person("Visible Counsel", desk=case.desk), make.person("Canary Counsel")):
        for hour in (9, 10):
            defendant = make.defendant(proceeding=make.proceeding(case=make.case(desk=case.desk)))
            Counsel.objects.create(defendant=defendant, lawyer=counsel, desk=case.desk)
            make.hearing(proceeding=defendant.proceeding, starts_at=at(2027, 3, 3, hour))

    page = read(reader, reverse("docket") + "?view=week&on=2027-03-01")

    assert page.count("Visible Counsel also at") == 2
    assert "Canary" not in page


def test_undated_hearings_and_violations_stand_beside():
    case = make.case()
    reader = make.lawyer_on(case)
    proceeding = make.proceeding(case=case)
    make.hearing(proceeding=proceeding, status="expected", kind="verdict", expected="2027-05")
    sitting(case, at(2027, 3, 3), no_notice_received=True, counsel_not_admitted=True)
    sitting(case, at(2027, 3, 8, 0), no_notice_received=True)

    page = read(reader, reverse("docket") + "?view=week&on=2027-03-01")
    aside = page.split("<aside", 1)[1].split("</aside>")[0]

    assert "May 2027" in aside
    assert aside.count("No notice received") == 1
    assert aside.count("Lawyer not admitted") == 1
    assert "<aside" not in read(make.user(Role.LAWYER), reverse("docket")).split('class="ar"')[1]


@pytest.mark.parametrize("view", ["list", "week", "month"])
def test_an_empty_docket_says_so(view):
    page = read(make.user(Role.CASEWORKER), reverse("docket") + f"?view={view}")

    assert ("Nothing here" if view == "list" else f"Nothing stands in this {view}") in page


def test_a_full_day_of_a_month_opens_as_a_list():
    case = make.case()
    reader = make.lawyer_on(case)
    for hour in range(9, 15):
        sitting(case, at(2027, 3, 3, hour))

    month = read(reader, reverse("docket") + "?view=month&on=2027-03-01")
    link = re.search(r'href="(\?[^"]+)">3 more</a>', month).group(1).replace("&amp;", "&")
    day = read(reader, reverse("docket") + link)

    assert len(cells(month)["3 Mar 2027"]) == 3
    assert day.count('class="ar-strong" href=') == 6


def test_a_period_too_full_says_from_which_day_rows_are_missing(monkeypatch):
    monkeypatch.setattr("cases.pages.docket_days.AT_MOST", 2)
    case = make.case()
    reader = make.lawyer_on(case)
    for day in (2, 3, 4):
        sitting(case, at(2027, 3, day))

    page = read(reader, reverse("docket") + "?view=week&on=2027-03-01")

    assert sorted(cells(page)) == ["2 Mar 2027", "3 Mar 2027"]
    assert "from 4 Mar 2027 on, rows are missing" in page


@pytest.mark.parametrize("view", ["list", "week", "month"])
def test_the_docket_costs_the_same_at_one_row_of_each_kind_and_at_three(view):
    case = make.case()
    reader = make.lawyer_on(case)
    url = reverse("docket") + f"?view={view}&on=2027-03-03"

    def grow():
        day = at(2027, 3, 4)
        court = make.organisation(desk=case.desk)
        hearings = [sitting(case, day, court=court, no_notice_received=True) for _ in range(2)]
        postpone_hearing(hearings[0], until=day + timedelta(hours=1), by=reader, now=timezone.now())
        Counsel.objects.create(
            defendant=make.defendant(proceeding=hearings[0].proceeding), lawyer=make.person(desk=case.desk)
        )
        make.hearing(proceeding=hearings[0].proceeding, status="expected")
        make.detention(case=case, expires_at=day, expires_by_hand=True, expires_reason="order")
        make.deadline(case=case, due_at=day)
        Submission.objects.create(case=case, body=court, procedure="appeal", reply_due_on=day.date(), status="sent")
        Task.objects.create(case=case, title="Call", assignee=reader, due_on=day.date())
        make.note(desk=case.desk, addressee=court, reply_due_on=day.date())

    grow()
    one = cost(reader, url)
    grow()
    grow()

    assert (one, cost(reader, url)) == (22, 22)


def test_one_item_as_a_file_only_for_who_may_see_it():
    case = make.case()
    lawyer = make.lawyer_on(case)
    hearing = sitting(case, at(2027, 3, 3))
    url = reverse("docket_item", args=["hearing", hearing.pk])

    answer = signed_in(lawyer).get(url)

    assert (answer.status_code, answer["Content-Type"]) == (200, "text/calendar; charset=utf-8")
    assert answer["Content-Disposition"] == f'attachment; filename="{hearing.reference}.ics"'
    assert "no-store" in answer["Cache-Control"]
    assert signed_in(make.user(Role.LAWYER)).get(url).status_code == 404
    assert signed_in(lawyer).get(url.replace("/hearing/", "/deadline/")).status_code == 404
    assert signed_in(lawyer).get(url.replace("/hearing/", "/person/")).status_code == 404


def test_every_kind_has_its_file_and_a_colleagues_task_none():
    case = make.case()
    reader = make.user(Role.COORDINATOR, on=case.desk)
    rows = {
        "hearing": sitting(case, at(2027, 3, 3)),
        "custody": make.detention(case=case, expires_at=at(2027, 3, 3), expires_by_hand=True, expires_reason="order"),
        "deadline": make.deadline(case=case, due_at=at(2027, 3, 3)),
        "note": make.note(desk=case.desk, reply_due_on=date(2027, 3, 3)),
        "submission": Submission.objects.create(
            case=case, body=make.organisation(desk=case.desk), procedure="x", reply_due_on=date(2027, 3, 3)
        ),
        "task": Task.objects.create(case=case, title="Call", assignee=reader, due_on=date(2027, 3, 3)),
    }
    other = Task.objects.create(case=case, title="x", assignee=make.user(), due_on=date(2027, 3, 3))
    browser = signed_in(reader)

    assert set(rows) == set(KINDS)
    for kind, row in rows.items():
        assert browser.get(reverse("docket_item", args=[kind, row.pk])).status_code == 200
    assert browser.get(reverse("docket_item", args=["task", other.pk])).status_code == 404
    undated = make.hearing(proceeding=make.proceeding(case=case), status="expected")
    assert browser.get(reverse("docket_item", args=[HEARING.key, undated.pk])).status_code == 404
