"""A rule of law is revised: what would move is shown first, to whom it may be, and nothing is lost."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils import timezone

from cases.actions.deadlines import set_deadline
from cases.actions.items import save_item
from cases.actions.time_limits import preview_revision, revise_time_limit, verify_time_limit
from cases.lawbook import in_force
from cases.models import Deadline, Reminder, TimeLimit
from cases.time_limits import load_time_limits
from people.enums import Role
from tests import make
from tests.api.client import client
from tests.pages.browser import signed_in

pytestmark = pytest.mark.django_db
ALMATY = ZoneInfo("Asia/Almaty")
NOW = timezone.now()
SINCE = date(2025, 11, 1)


@pytest.fixture(autouse=True)
def _law():
    load_time_limits()


def limit(code="KZ-C-29"):
    return TimeLimit.objects.get(code=code, valid_to=None)


def appeal(case=None, trigger_at=None):
    """Three days from Friday 21 November 2025, unless set off at another time."""
    case = case or make.case()
    by = make.user(Role.LAWYER, on=case.desk)
    trigger_at = trigger_at or datetime(2025, 11, 21, 12, tzinfo=ALMATY)
    return set_deadline(case, title="Appeal", limit=limit(), trigger_at=trigger_at, by=by, now=NOW)


def told(moves):
    return [
        (move.row, move.what, *(at.astimezone(ALMATY).strftime("%m-%d %H:%M") for at in (move.before, move.after)))
        for move in moves
    ]


def test_the_preview_shows_what_would_move_and_changes_nothing():
    deadline = appeal()

    moves = preview_revision(limit(), in_force_from=SINCE, by=None, amount=5)

    deadline.refresh_from_db()
    assert told(moves) == [(deadline, "due", "11-24 23:59", "11-26 23:59")]
    assert (deadline.due_at.astimezone(ALMATY).day, TimeLimit.objects.filter(code="KZ-C-29").count()) == (24, 1)


def test_accepting_makes_a_version_moves_the_rows_and_plans_their_reminders():
    case = make.case()
    make.lawyer_on(case)
    deadline = appeal(case, trigger_at=(NOW + timedelta(days=20)).replace(microsecond=0))
    by = make.user(Role.COORDINATOR, on=case.desk)

    revised, moves = revise_time_limit(
        limit(), in_force_from=SINCE, by=by, now=NOW, amount=30, article="CPC 107(2) new"
    )

    deadline.refresh_from_db()
    planned = Reminder.objects.filter(item_id=deadline.pk, status="planned").exclude(kind="change")
    versions = TimeLimit.objects.filter(code="KZ-C-29").values_list("amount", "valid_from", "valid_to")
    assert list(versions) == [(3, None, date(2025, 10, 31)), (30, SINCE, None)]
    assert (deadline.limit, len(moves)) == (revised, 1)
    assert {row.item_at for row in planned} == {deadline.due_at}
    assert deadline.reason.startswith("KZ-C-29, CPC 107(2) new: 30 days")


def test_what_was_set_off_before_the_new_version_stays():
    appeal()

    assert preview_revision(limit(), in_force_from=date(2025, 12, 1), by=None, amount=5) == []


def test_open_stays_move_too():
    stay = make.detention(kind="remand", began="2025-11-21")
    save_item(stay, by=make.user(Role.LAWYER, on=stay.desk), now=NOW)

    moves = preview_revision(limit("KZ-C-12"), in_force_from=SINCE, by=None, amount=1)

    assert told(moves) == [(stay, "lawful term", "01-21 00:00", "12-21 00:00")]


def test_a_used_rule_needs_the_day_and_an_unused_one_is_put_right_in_place():
    appeal()
    by = make.user(Role.COORDINATOR)
    with pytest.raises(ValidationError, match="name the day the new version begins"):
        revise_time_limit(limit(), in_force_from=None, by=by, now=NOW, amount=5)

    revise_time_limit(limit("KZ-C-30"), in_force_from=None, by=by, now=NOW, amount=5)

    assert list(TimeLimit.objects.filter(code="KZ-C-30").values_list("amount", "valid_from")) == [(5, None)]


def test_a_revised_rule_is_not_verified_any_more_and_its_former_self_is():
    by = make.user(Role.COORDINATOR)
    verify_time_limit(limit(), verified_on=date(2026, 1, 5), by=by, now=NOW)

    revised, _ = revise_time_limit(limit(), in_force_from=SINCE, by=by, now=NOW, amount=5)

    former = in_force("KZ-C-29", date(2025, 10, 31))
    assert (former.verified_by_counsel, former.verified_on, former.verified_by) == (True, date(2026, 1, 5), by)
    assert (revised.verified_by_counsel, in_force("KZ-C-29", SINCE)) == (False, revised)


def test_versions_of_one_rule_may_not_overlap():
    other = limit()
    other.pk, other.valid_from = None, SINCE

    with pytest.raises(IntegrityError, match="timelimit_versions_do_not_overlap"), transaction.atomic():
        other.save(force_insert=True)


@pytest.mark.parametrize(
    ("role", "revise", "verify"),
    [
        (Role.COORDINATOR, 200, 200),
        (Role.LAWYER, 403, 200),
        (Role.CASEWORKER, 403, 403),
        (Role.RESEARCHER, 404, 404),
    ],
)
def test_who_revises_and_who_verifies(role, revise, verify):
    page = signed_in(make.user(role))
    pk = limit().pk

    answers = [page.get(reverse(f"admin:cases_timelimit_{act}", args=[pk])).status_code for act in ("revise", "verify")]

    assert answers == [revise, verify]


def test_the_page_names_what_the_editor_may_see_and_does_not_count_the_others():
    mine, hidden = appeal(make.case(title="Ours")), appeal(make.case(title="Theirs"))
    page = signed_in(make.user(Role.COORDINATOR, on=mine.desk))
    url = reverse("admin:cases_timelimit_revise", args=[limit().pk])
    form = page.get(url).context["form"].initial | {"amount": 5, "in_force_from": "2025-11-01"}
    body = {name: value for name, value in form.items() if value not in (None, False)}

    shown = page.post(url, body | {"preview": ""})
    text = shown.content.decode()
    accepted = page.post(url, body | {"accept": ""})

    assert mine.reference in text
    assert hidden.reference not in text
    assert "what others keep moves with it, and is not told here" in text
    assert accepted.status_code == 302
    assert {row.due_at.astimezone(ALMATY).day for row in Deadline.objects.all()} == {26}


def test_the_api_lists_the_versions_in_force_on_a_day_and_those_a_trigger_sets_off():
    revise_time_limit(limit(), in_force_from=SINCE, by=make.user(Role.COORDINATOR), now=NOW, amount=5)
    api = client(make.user(Role.LAWYER))

    before = api.get("/api/v1/time-limits/?code=KZ-C-29&in_force_on=2025-10-31").json()["results"]
    after = api.get("/api/v1/time-limits/?code=KZ-C-29&in_force_on=2025-11-01").json()["results"]
    expiry = api.get("/api/v1/time-limits/?jurisdiction=KZ&trigger_kind=expiry").json()["results"]

    assert ([row["amount"] for row in before], [row["amount"] for row in after]) == ([3], [5])
    assert {row["code"] for row in expiry} == {"KZ-C-08", "KZ-C-17", "KZ-C-18", "KZ-C-19", "KZ-C-21"}
