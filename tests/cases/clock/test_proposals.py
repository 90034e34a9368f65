"""Deadlines by rule: set, moved by their trigger as a proposal, reminded of by the earlier moment, decided."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils import timezone

from cases.actions.deadlines import accept_recomputed, keep_due, set_deadline
from cases.actions.hearings import postpone_hearing
from cases.actions.items import save_item
from cases.holidays import load_holidays
from cases.models import Deadline, Holiday, Reminder, TimeLimit
from cases.time_limits import load_time_limits
from people.enums import Role
from tests import make
from tests.api.client import client
from tests.pages.browser import signed_in

pytestmark = pytest.mark.django_db
ALMATY = ZoneInfo("Asia/Almaty")
NOW = timezone.now()


@pytest.fixture(autouse=True)
def _law():
    load_time_limits()
    load_holidays()


def limit(code):
    return TimeLimit.objects.get(code=code)


def appeal(case=None, **fields):
    """Ten days from the service of an order on 13 November 2025: Monday the 24th."""
    case = case or make.case()
    fields = {"trigger_at": datetime(2025, 11, 13, 11, tzinfo=ALMATY)} | fields
    fields.setdefault("limit", TimeLimit.objects.filter(code="KZ-A-07").first())
    return set_deadline(case, title="Appeal", by=make.user(Role.LAWYER, on=case.desk), now=NOW, **fields)


def local(moment):
    return moment.astimezone(ALMATY).isoformat(timespec="minutes") if moment else None


def test_a_deadline_is_reckoned_by_its_rule_and_says_how():
    deadline = appeal()

    assert local(deadline.due_at) == "2025-11-24T23:59+05:00"
    assert deadline.reason == (
        "KZ-A-07, CAO 832(1): 10 days after Thu 2025-11-13, a day that does not count; day 10 is Sun 2025-11-23; "
        "no working day, so on to the next working day: Mon 2025-11-24; to 24:00. Not verified by counsel."
    )


@pytest.mark.parametrize("code", ["KZ-C-41", "CN-E-02"])
def test_a_rule_without_a_limit_gives_no_deadline(code):
    with pytest.raises(ValidationError, match="sets no limit"):
        appeal(limit=limit(code))


def test_the_version_in_force_on_the_day_of_the_trigger_counts():
    old = limit("KZ-A-07")
    TimeLimit.objects.filter(pk=old.pk).update(valid_to=date(2025, 11, 12))
    new = TimeLimit.objects.get(pk=old.pk)
    new.pk, new.valid_from, new.valid_to, new.amount = None, date(2025, 11, 13), None, 20
    new.save(force_insert=True)

    assert (appeal(limit=old).limit, local(appeal(limit=old).due_at)) == (new, "2025-12-03T23:59+05:00")


def moved(deadline, **fields):
    for name, value in fields.items():
        setattr(deadline, name, value)
    return save_item(deadline, by=make.user(Role.LAWYER, on=deadline.desk), now=NOW)


def test_a_moved_trigger_only_proposes():
    deadline = moved(appeal(), trigger_at=datetime(2025, 11, 18, 9, tzinfo=ALMATY))

    deadline.refresh_from_db()
    assert (local(deadline.due_at), local(deadline.proposed_due_at)) == (
        "2025-11-24T23:59+05:00",
        "2025-11-28T23:59+05:00",
    )
    assert deadline.proposed_reason.startswith("KZ-A-07, CAO 832(1): 10 days after Tue 2025-11-18")


def test_a_trigger_moved_within_its_day_or_back_proposes_nothing():
    deadline = moved(appeal(), trigger_at=datetime(2025, 11, 13, 17, tzinfo=ALMATY))
    assert deadline.proposed_due_at is None

    deadline = moved(deadline, trigger_at=datetime(2025, 11, 18, 9, tzinfo=ALMATY))
    deadline = moved(deadline, trigger_at=datetime(2025, 11, 13, 9, tzinfo=ALMATY))

    assert deadline.proposed_due_at is None


def test_a_moment_of_a_rule_is_not_typed_over():
    deadline = appeal()

    with pytest.raises(ValidationError, match="mark it as set by hand"):
        moved(deadline, due_at=deadline.due_at + timedelta(days=1))


@pytest.mark.parametrize(("shift", "earlier"), [(timedelta(days=7), "due_at"), (timedelta(days=-7), "proposed_due_at")])
def test_until_decided_reminders_go_by_the_earlier_moment(shift, earlier):
    case = make.case()
    make.lawyer_on(case)
    trigger = (NOW + timedelta(days=30)).replace(microsecond=0)
    deadline = appeal(case, trigger_at=trigger)

    deadline = moved(deadline, trigger_at=trigger + shift)

    planned = Reminder.objects.filter(item_id=deadline.pk, status="planned").exclude(kind="change")
    assert {row.item_at for row in planned} == {getattr(deadline, earlier)}
    assert planned.exists()


def test_accepting_moves_the_deadline_and_its_reminders():
    case = make.case()
    lawyer = make.lawyer_on(case)
    trigger = (NOW + timedelta(days=30)).replace(microsecond=0)
    deadline = moved(appeal(case, trigger_at=trigger), trigger_at=trigger + timedelta(days=7))
    proposed = deadline.proposed_due_at

    accept_recomputed(deadline, by=lawyer, now=NOW)

    deadline.refresh_from_db()
    planned = Reminder.objects.filter(item_id=deadline.pk, status="planned").exclude(kind="change")
    assert (deadline.due_at, deadline.proposed_due_at, deadline.proposed_reason) == (proposed, None, "")
    assert {row.item_at for row in planned} == {proposed}
    with pytest.raises(ValidationError, match="No other moment is proposed"):
        accept_recomputed(deadline, by=lawyer, now=NOW)


def test_keeping_needs_a_reason_and_is_not_asked_again():
    deadline = moved(appeal(), trigger_at=datetime(2025, 11, 18, 9, tzinfo=ALMATY))
    lawyer = make.user(Role.LAWYER, on=deadline.desk)
    with pytest.raises(ValidationError):
        keep_due(deadline, reason=" ", by=lawyer, now=NOW)

    keep_due(deadline, reason="Served twice; the first counts.", by=lawyer, now=NOW)
    deadline.refresh_from_db()
    moved(deadline, title="Appeal to the city court")

    assert (local(deadline.due_at), deadline.proposed_due_at, deadline.due_by_hand) == (
        "2025-11-24T23:59+05:00",
        None,
        True,
    )


def test_a_postponed_hearing_moves_what_hangs_on_it():
    hearing = make.hearing(starts_at=datetime(2027, 1, 13, 6, tzinfo=UTC))
    user = make.user(Role.LAWYER, on=hearing.desk)
    deadline = appeal(hearing.proceeding.case, trigger_hearing=hearing, trigger_at=None, trigger_kind="verdict")
    # 13 January and ten days is Saturday the 23rd: Monday the 25th.
    assert local(deadline.due_at) == "2027-01-25T23:59+05:00"

    postpone_hearing(hearing, until=datetime(2027, 1, 20, 6, tzinfo=UTC), by=user, now=hearing.starts_at)

    deadline.refresh_from_db()
    # Saturday the 30th: Monday 1 February.
    assert local(deadline.proposed_due_at) == "2027-02-01T23:59+05:00"


@pytest.mark.parametrize(
    ("role", "inside"),
    [(Role.LAWYER, 200), (Role.COORDINATOR, 200), (Role.CASEWORKER, 403), (Role.RESEARCHER, 403)],
)
@pytest.mark.parametrize(("verb", "body"), [("accept-recomputed", {}), ("keep", {"reason": "Served twice."})])
def test_who_decides_over_the_api(role, inside, verb, body):
    deadline = moved(appeal(), trigger_at=datetime(2025, 11, 18, 9, tzinfo=ALMATY))
    url = f"/api/v1/deadlines/{deadline.pk}/{verb}/"

    answer = client(make.user(role, on=deadline.desk)).post(url, body, format="json")
    stranger = client(make.user(Role.LAWYER)).post(url, body, format="json")

    assert (answer.status_code, stranger.status_code) == (inside, 404)


def test_a_deadline_posted_with_rule_and_trigger_needs_no_moment():
    case = make.case()
    api = client(make.user(Role.LAWYER, on=case.desk))
    body = {"case": str(case.pk), "kind": "appeal", "title": "Appeal", "limit": limit("KZ-C-29").pk}

    made = api.post("/api/v1/deadlines/", body | {"trigger_at": "2025-11-21T12:00:00+05:00"}, format="json")
    bare = api.post("/api/v1/deadlines/", {**body, "limit": None}, format="json")

    assert (made.status_code, made.json()["due_at"]) == (201, "2025-11-24T18:59:00Z")
    assert bare.status_code == 400


def test_both_moments_stand_on_the_page_and_a_lawyer_decides_there():
    deadline = moved(appeal(), trigger_at=datetime(2025, 11, 18, 9, tzinfo=ALMATY))
    page = signed_in(make.user(Role.LAWYER, on=deadline.desk))
    url = reverse("admin:cases_deadline_accept", args=[deadline.pk])

    text = page.get(url).content.decode()
    answer = page.post(url, {"sent": "yes"})

    assert "24 Nov 2025, 23:59 (Asia/Almaty) → 28 Nov 2025, 23:59 (Asia/Almaty)" in text
    assert (answer.status_code, local(Deadline.objects.get().due_at)) == (302, "2025-11-28T23:59+05:00")


@pytest.mark.parametrize(("page", "query"), [("docket", ""), ("docket", "?view=week&on={}"), ("agenda", "")])
def test_a_date_proposed_and_not_accepted_is_told_where_the_deadline_stands(page, query):
    case = make.case()
    lawyer = make.lawyer_on(case)
    deadline = moved(appeal(case), trigger_at=datetime(2025, 11, 18, 9, tzinfo=ALMATY))
    other = appeal(case)
    soon = NOW + timedelta(days=1)
    Deadline.objects.filter(pk__in=[deadline.pk, other.pk]).update(due_at=soon)

    text = signed_in(lawyer).get(reverse(page) + query.format(soon.astimezone(ALMATY).date())).content.decode()

    assert text.count("New date proposed: Fri 28 Nov 2025, 23:59") == text.count("New date proposed") == 1


def test_a_rule_that_the_trigger_does_not_set_off_is_refused_with_those_that_fit():
    case = make.case()
    page = signed_in(make.user(Role.LAWYER, on=case.desk))
    body = {"case": case.pk, "title": "x", "kind": "appeal", "trigger_kind": "expiry", "limit": limit("KZ-A-07").pk}
    body |= {"trigger_at_0": "2025-11-13", "trigger_at_1": "11:00", "zone": "Asia/Almaty", "level": 1}

    errors = page.post(reverse("admin:cases_deadline_add"), body).context["adminform"].form.errors

    assert errors["limit"] == [
        "This rule is set off by “service of order”. Those that fit: KZ-C-08, KZ-C-17, KZ-C-18, KZ-C-19, KZ-C-21."
    ]


def test_holidays_load_once_and_leave_edits_alone():
    days = Holiday.objects.filter(jurisdiction="KZ", is_working=False)
    kept = days.get(day=date(2026, 3, 9))
    kept.is_working = True
    kept.save()

    again = load_holidays()

    kept.refresh_from_db()
    assert (again, kept.is_working) == (0, True)
    asked = [date(2025, 1, 3), date(2026, 5, 27), date(2026, 8, 30), date(2026, 8, 31), date(2027, 3, 15)]
    assert [days.filter(day=day).exists() for day in asked] == [True, True, False, False, True]
    worked = Holiday.objects.filter(is_working=True, day__in=[date(2025, 1, 5), date(2024, 5, 4), date(2026, 1, 4)])
    assert list(worked.order_by("day").values_list("jurisdiction", "day")) == [
        ("KZ", date(2024, 5, 4)),
        ("KZ", date(2025, 1, 5)),
        ("CN", date(2026, 1, 4)),
    ]
