"""No end of custody passes unannounced: of an ordered term, or by law alone."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone

from cases import reminders
from cases.actions.detentions import continue_detention, end_detention, extend_detention
from cases.actions.items import save_item
from cases.actions.time_limits import revise_time_limit
from cases.actions.unreckoned import reckon_the_unreckoned
from cases.models import Detention, Notification, Reminder, ReminderPlan, TimeLimit
from cases.time_limits import load_time_limits
from config.shared.partial_dates import PartialDate
from people.enums import Role
from tests import make
from tests.api.client import client
from tests.pages.browser import cost, read

pytestmark = pytest.mark.django_db
ALMATY = ZoneInfo("Asia/Almaty")
NOW = datetime(2026, 5, 4, 11, 0, tzinfo=ALMATY)  # a Monday
DAY, HOUR = timedelta(days=1), timedelta(hours=1)


@pytest.fixture(autouse=True)
def _law():
    load_time_limits()


@pytest.fixture
def case():
    return make.case()


@pytest.fixture
def lawyer(case):
    return make.lawyer_on(case, mail_reminders=False)


def held(case, kind, began, now=NOW, **fields):
    """Entered ``now`` as a door enters it; ``began`` is a day or a moment."""
    stay = Detention(case=case, desk=case.desk, person=make.person(desk=case.desk), kind=kind, **fields)
    if isinstance(began, datetime):
        stay.began_at = began
        began = began.astimezone(ALMATY).date()
    stay.began = PartialDate.parse(began.isoformat())
    return save_item(stay, by=None, now=now)


def owed(row):
    """(lead, moment) of what is planned about the row, soonest first."""
    rows = Reminder.objects.filter(item_id=row.pk, status="planned").order_by("due_at", "lead")
    return [(reminder.lead, reminder.due_at) for reminder in rows]


def there(*given):
    return datetime(*given, tzinfo=ALMATY)


# Each step of the plans


def test_forty_eight_hours_without_an_order_are_announced_before_they_end_and_after(case, lawyer):
    stay = held(case, "police_custody", there(2026, 5, 4, 10))  # CPC 131(4): until 6 May, 10:00

    assert stay.expires_at is None
    assert owed(stay) == [
        ("3d", there(2026, 5, 3, 10)),  # the newest lead gone by, told at once
        ("1d", there(2026, 5, 5, 10)),
        ("12h", there(2026, 5, 5, 22)),
        ("expiry", there(2026, 5, 6, 10)),
        ("expired", there(2026, 5, 7, 10)),
    ]


def test_two_months_of_remand_without_an_order_on_record_are_announced_by_the_long_plan(case, lawyer):
    stay = held(case, "remand", date(2026, 5, 4))  # CPC 151(1): through 3 July

    assert owed(stay) == [
        ("14d", there(2026, 6, 20)),
        ("7d", there(2026, 6, 27)),
        ("3d", there(2026, 7, 1)),
        ("1d", there(2026, 7, 3)),
        ("expiry", there(2026, 7, 4)),
        ("expired", there(2026, 7, 5)),
    ]


def test_an_order_within_the_law_is_announced_once(case, lawyer):
    stay = held(case, "remand", date(2026, 5, 4), term_amount=10, term_unit="day")

    assert owed(stay) == [
        ("14d", there(2026, 4, 30)),
        ("7d", there(2026, 5, 7)),
        ("3d", there(2026, 5, 11)),
        ("1d", there(2026, 5, 13)),
        ("expiry", there(2026, 5, 14)),
        ("expired", there(2026, 5, 15)),
    ]


def test_an_order_that_reaches_beyond_the_ceiling_is_announced_and_so_is_the_ceiling(case, lawyer):
    stay = held(case, "police_custody", there(2026, 5, 4, 10), term_amount=10, term_unit="day")

    # CPC 131(4): never more than 72 hours, until 7 May, 10:00. Ordered: until the hour it began on 14 May.
    assert owed(stay) == [
        ("3d", there(2026, 5, 4, 10)),
        ("1d", there(2026, 5, 6, 10)),
        ("12h", there(2026, 5, 6, 22)),
        ("expiry", there(2026, 5, 7, 10)),
        ("expired", there(2026, 5, 8, 10)),
        ("3d", there(2026, 5, 11, 10)),
        ("1d", there(2026, 5, 13, 10)),
        ("12h", there(2026, 5, 13, 22)),
        ("expiry", there(2026, 5, 14, 10)),
        ("expired", there(2026, 5, 15, 10)),
    ]


def test_the_end_of_an_order_is_told_though_the_stay_is_long_beyond_the_law(case, lawyer):
    now = timezone.now()
    stay = held(case, "police_custody", now - 10 * DAY, now, expires_at=now - HOUR, **BY_HAND)

    reminders.sweep()

    assert told(lawyer) == [("expired", stay.lawful_until), ("expiry", stay.expires_at)]


def test_of_two_moments_of_one_day_the_first_alone_is_told_in_the_morning(case, lawyer):
    plan = ReminderPlan(kind="short_custody", lead="morning", before=0 * DAY, at_clock=time(7))
    plan.save()
    stay = held(case, "delivery", there(2026, 5, 5, 9), expires_at=there(2026, 5, 5, 20), **BY_HAND)

    reminders.plan_all(now=NOW)  # and the night after says the same

    assert stay.lawful_until == there(2026, 5, 5, 12)
    mornings = Reminder.objects.filter(item_id=stay.pk, lead="morning").values_list("item_at", "due_at", "status")
    assert list(mornings) == [(there(2026, 5, 5, 12), there(2026, 5, 5, 7), "planned")]


BY_HAND = {"expires_by_hand": True, "expires_reason": "Named in the order."}


def told(user):
    return sorted(Notification.objects.filter(recipient=user).values_list("lead", "item_at"))


# What moves it


def last_of(stay):
    """The moments announced now, and the change notices unsent."""
    rows = Reminder.objects.filter(item_id=stay.pk, status="planned")
    changes = rows.filter(kind="change").values_list("lead", "previous_at", "item_at")
    return sorted(set(rows.exclude(kind="change").values_list("item_at", flat=True))), list(changes)


def test_an_order_an_extension_and_a_hand_move_it_and_say_so(case, lawyer):
    stay = held(case, "remand", date(2026, 5, 4))
    assert last_of(stay) == ([there(2026, 7, 4)], [])

    stay.term_amount, stay.term_unit = 1, "month"
    save_item(stay, by=None, now=NOW)
    assert last_of(stay) == ([there(2026, 6, 4)], [("moved", there(2026, 7, 4), there(2026, 6, 4))])

    extend_detention(stay, term_amount=2, term_unit="month", by=None, now=NOW)
    assert last_of(stay) == ([there(2026, 8, 4)], [("moved", there(2026, 7, 4), there(2026, 8, 4))])

    stay.refresh_from_db()
    stay.expires_at, stay.expires_by_hand, stay.expires_reason = there(2026, 5, 20), True, "The order says so."
    save_item(stay, by=None, now=NOW)
    assert last_of(stay) == ([there(2026, 5, 20)], [("moved", there(2026, 7, 4), there(2026, 5, 20))])


def test_an_order_beyond_the_ceiling_moves_nothing_that_was_announced(case, lawyer):
    stay = held(case, "police_custody", there(2026, 5, 4, 10), term_amount=72, term_unit="hour")

    extend_detention(stay, until=there(2026, 5, 20), by=None, now=NOW)

    assert last_of(stay) == ([there(2026, 5, 7, 10), there(2026, 5, 20)], [])


def test_a_stay_that_ended_or_went_on_as_another_owes_nothing_more(case, lawyer):
    ended = held(case, "police_custody", there(2026, 5, 4, 10))
    continued = held(case, "police_custody", there(2026, 5, 4, 10))

    end_detention(ended, ended=None, end_kind="released", by=None, now=NOW)
    stage = continue_detention(continued, kind="remand", began_at=there(2026, 5, 5, 9), by=None, now=NOW)

    assert (last_of(ended), last_of(continued)) == (([], []), ([], []))
    assert last_of(stage) == ([there(2026, 7, 4, 10)], [])  # counted from the custody before it


def test_a_day_of_the_stage_before_moves_what_counts_from_it(case, lawyer):
    first = held(case, "police_custody", date(2026, 5, 4))
    stage = continue_detention(first, kind="remand", began=PartialDate.parse("2026-05-06"), by=None, now=NOW)
    assert last_of(stage) == ([there(2026, 7, 4)], [])

    first.refresh_from_db()
    first.began = PartialDate.parse("2026-05-03")
    save_item(first, by=None, now=NOW)

    assert last_of(stage) == ([there(2026, 7, 3)], [("moved", there(2026, 7, 4), there(2026, 7, 3))])


def revise(code, **values):
    limit = TimeLimit.objects.get(code=code)
    return revise_time_limit(limit, in_force_from=None, by=None, now=NOW, **values)


def unused(code):
    """As if nothing rested on the rule: a version in force from a day on governs only what began since."""
    Detention.objects.filter(lawful_by__code=code).update(lawful_by=None)


def test_a_revised_rule_moves_it_and_says_so(case, lawyer):
    stay = held(case, "police_custody", there(2026, 5, 4, 10))
    unused("KZ-C-05")

    revise("KZ-C-05", amount=24)

    assert last_of(stay) == (
        [there(2026, 5, 5, 10)],
        [("moved", there(2026, 5, 6, 10), there(2026, 5, 5, 10))],
    )


# Nobody is flooded


def test_limits_that_lie_years_back_wake_nobody_up(case, lawyer):
    old = [held(case, "criminal_custody_cn", date(2017, 3, 1), jurisdiction="CN") for _ in range(3)]
    old += [held(case, "police_custody", NOW - 40 * DAY), held(case, "liuzhi", date(2019, 1, 1), jurisdiction="CN")]
    camp = held(case, "vetc", date(2018, 1, 1), jurisdiction="CN", is_disappearance=True)

    reminders.plan_all(now=NOW)
    unused("CN-C-06A")
    _, moves = revise("CN-C-06A", amount=20)
    reminders.plan_all(now=NOW)

    assert all(stay.lawful_until is not None for stay in old)
    assert camp.lawful_until is None
    assert len(moves) == 3
    assert Reminder.objects.count() == 0


def test_a_limit_passed_this_month_and_never_announced_is_told_once(case, lawyer):
    """As when this comes to stays that were recorded before limits were announced."""
    stays = [held(case, "police_custody", NOW - days * DAY) for days in (4, 20, 32, 34, 900)]
    Reminder.objects.all().delete()

    reminders.plan_all(now=NOW)
    reminders.plan_all(now=NOW + DAY)

    assert [owed(stay) for stay in stays] == [
        [("expired", stays[0].lawful_until + DAY)],
        [("expired", stays[1].lawful_until + DAY)],
        [("expired", stays[2].lawful_until + DAY)],
        [],
        [],
    ]


def test_a_stay_recorded_before_its_rule_is_reckoned_when_the_rule_comes_and_by_night(case, lawyer):
    stay = held(case, "remand", date(2026, 5, 4))
    old = held(case, "police_custody", date(2017, 5, 4))
    camp = held(case, "vetc", date(2018, 1, 1), jurisdiction="CN")
    Detention.objects.update(lawful_until=None, lawful_by=None, lawful_reason="")
    Reminder.objects.all().delete()

    assert (reckon_the_unreckoned(by=None, now=NOW), reckon_the_unreckoned(by=None, now=NOW)) == (2, 0)

    assert last_of(stay) == ([there(2026, 7, 4)], [])
    assert (owed(old), owed(camp)) == ([], [])
    Detention.objects.update(lawful_until=None)
    call_command("load_law", verbosity=0)
    assert Detention.objects.filter(lawful_until__isnull=False).count() == 2


# Where it stands


@pytest.fixture
def soon():
    """Noon in Almaty, the day after tomorrow."""
    day = timezone.now().astimezone(ALMATY).date() + 2 * DAY
    return datetime.combine(day, time(12), ALMATY)


def under_the_law(case, until, **fields):
    """Police custody whose 48 hours end at ``until``; no order is on record."""
    return held(case, "police_custody", until - 48 * HOUR, timezone.now(), **fields)


def test_it_stands_in_docket_agenda_my_work_case_and_dossier_and_says_that_the_law_ends_it(case, lawyer, soon):
    stay = under_the_law(case, soon)
    ordered = held(case, "remand", date.today(), timezone.now(), expires_at=soon, **BY_HAND)

    for url in ("docket", "agenda", "admin:index"):
        page = read(lawyer, reverse(url))
        assert page.count("Lawful limit ends in 2 days") == page.count("Ordered term runs out in 2 days") == 1, url
        assert page.count("48 hours, CPC 131(4)") == 1, url
    for view in ("week", "month"):
        page = read(lawyer, f"{reverse('docket')}?view={view}&on={soon.date()}")
        assert (page.count("Lawful limit"), page.count("Ordered term")) == (1, 1)
    assert "Lawful limit ends in 2 days" in read(lawyer, reverse("case_file", args=[case.pk]))
    assert "Lawful limit ends in 2 days" in read(lawyer, reverse("person_dossier", args=[stay.person_id]))
    assert "Ordered term runs out in 2 days" in read(lawyer, reverse("person_dossier", args=[ordered.person_id]))


def test_it_stands_in_the_week_of_the_coordinator(case, soon):
    under_the_law(case, soon)
    coordinator = make.user(Role.COORDINATOR, on=case.desk)

    assert "Lawful limit ends in 2 days" in read(coordinator, reverse("agenda_week"))


def test_a_calendar_says_by_what_it_ends_and_at_what_hour(case, lawyer, soon):
    stay = under_the_law(case, soon)

    file = read(lawyer, reverse("docket_item", args=["custody", stay.pk]))

    assert f"SUMMARY:Lawful limit of custody ends: Police custody\\, {stay.reference}" in file
    assert f"DTSTART;TZID=Asia/Almaty:{soon:%Y%m%dT%H%M%S}" in file


def test_a_stay_beyond_its_limit_is_told_as_such_and_not_as_overdue(case, lawyer):
    past = timezone.now() - 2 * DAY
    under_the_law(case, past)
    held(case, "remand", date(2026, 1, 1), timezone.now(), expires_at=past, **BY_HAND)

    overdue = read(lawyer, reverse("docket") + "?show=overdue")
    beyond = read(lawyer, reverse("docket") + "?show=beyond")
    of_late = read(lawyer, reverse("docket") + "?window=past7")

    assert (overdue.count("Police custody"), overdue.count("Ordered term ran out 2 days ago")) == (0, 1)
    assert (beyond.count("Police custody"), beyond.count("Remand")) == (1, 1)
    assert of_late.count("Lawful limit passed 2 days ago") == 1


def test_beyond_the_ceiling_the_stay_stands_at_the_end_of_its_order(case, lawyer, soon):
    coming = held(case, "police_custody", soon - 72 * HOUR, timezone.now(), expires_at=soon + 5 * DAY, **BY_HAND)
    gone = held(case, "police_custody", soon - 240 * HOUR, timezone.now(), expires_at=soon + HOUR, **BY_HAND)

    page = read(lawyer, reverse("docket"))

    until = soon + 5 * DAY
    assert page.count("Lawful limit ends in 2 days") == page.count("Ordered term runs out in 2 days") == 1
    assert f"72 hours, CPC 131(4) 1–6, 128(5), ordered until {until:%a} {until.day} {until:%b %Y}, 12:00" in page
    assert (page.count(coming.reference), page.count(gone.reference)) == (1, 1)


def test_a_message_says_whether_the_law_or_an_order_runs_out(case, lawyer):
    now = timezone.now()
    held(case, "police_custody", now - 50 * HOUR, now)
    held(case, "remand", date(2026, 1, 1), now, expires_at=now - HOUR, **BY_HAND)
    reminders.sweep()

    page = read(lawyer, reverse("inbox"))

    assert page.count("<h3>Lawful limit of custody: runs out now") == 1
    assert page.count("<h3>Ordered custody term: runs out now") == 1


def test_docket_and_agenda_cost_the_same_at_one_and_at_three(case, lawyer, soon):
    month = f"{reverse('docket')}?view=month&on={soon.date()}"  # at its end, the day after tomorrow is of the next
    urls = [reverse("docket"), month, reverse("agenda"), reverse("inbox")]
    under_the_law(case, soon)
    reminders.sweep()
    at_one = [cost(lawyer, url) for url in urls]
    for number in (1, 2):
        under_the_law(case, soon + number * HOUR)
    reminders.sweep()

    assert [cost(lawyer, url) for url in urls] == at_one == [16, 16, 12, 9]


def test_the_api_tells_the_limit_sorts_and_filters_by_it(case, soon):
    late, early = under_the_law(case, soon + DAY), under_the_law(case, soon)
    no_limit = held(case, "vetc", date(2018, 1, 1), jurisdiction="CN")
    caller = client(make.user(Role.LAWYER, on=case.desk))

    def listed(query):
        rows = caller.get(f"/api/v1/detentions/?{query}").json()["results"]
        return [(row["reference"], row["lawful_until"]) for row in rows]

    first, second = ((row.reference, row.lawful_until.astimezone(UTC)) for row in (early, late))
    first, second = ((ref, at.isoformat().replace("+00:00", "Z")) for ref, at in (first, second))
    assert listed("ordering=lawful_until") == [first, second, (no_limit.reference, None)]
    assert listed(f"lawful_until_before={(soon + HOUR).astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}") == [first]
    refused = caller.patch(f"/api/v1/detentions/{early.pk}/", {"lawful_until": "2030-01-01T00:00:00Z"}, format="json")
    assert refused.status_code == 400
    early.refresh_from_db()
    assert early.lawful_until == soon


def test_the_list_of_stays_says_by_what_each_runs_out(case, soon):
    under_the_law(case, soon)
    held(case, "remand", date.today(), timezone.now(), expires_at=soon, **BY_HAND)
    caseworker = make.user(Role.CASEWORKER, on=case.desk)

    page = read(caseworker, reverse("admin:cases_detention_changelist") + "?o=2")

    when = f"{soon.day} {soon:%b %Y}, 12:00 (Asia/Almaty)"
    assert (page.count(f"{when}, lawful limit"), page.count(f"{when}, ordered term")) == (1, 1)
