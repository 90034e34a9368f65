"""A day off put on record moves the terms that look at it: first shown, then taken."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from cases.actions.deadlines import set_deadline
from cases.actions.holidays import preview_holiday, save_holiday
from cases.actions.items import save_item
from cases.models import Deadline, Holiday, Reminder, TimeLimit
from cases.time_limits import load_time_limits
from people.enums import Role
from people.models import AuditEvent
from tests import make
from tests.pages.browser import signed_in

pytestmark = pytest.mark.django_db
ALMATY = ZoneInfo("Asia/Almaty")
NOW = datetime(2026, 11, 2, 11, tzinfo=ALMATY)
MONDAY = date(2026, 11, 23)


@pytest.fixture(autouse=True)
def _law():
    load_time_limits()


def appeal(case=None, code="KZ-A-07", served=datetime(2026, 11, 12, 11, tzinfo=ALMATY)):
    """Ten days from service on Thursday the 12th: the 22nd is a Sunday, so the last day is Monday the 23rd."""
    case = case or make.case()
    limit = TimeLimit.objects.get(code=code)
    return set_deadline(case, title="Appeal", limit=limit, trigger_at=served, by=None, now=NOW)


def day_off(day=MONDAY, **fields):
    return Holiday(**{"jurisdiction": "KZ", "day": day, "name": "A day off"} | fields)


def there(moment):
    return f"{moment.astimezone(ALMATY):%m-%d %H:%M}"


def told(moves):
    return [(move.row, move.what, there(move.before), there(move.after)) for move in moves]


def test_the_preview_shows_what_a_day_off_moves_and_changes_nothing():
    deadline, holiday = appeal(), day_off()

    moves = preview_holiday(holiday)

    assert told(moves) == [(deadline, "due", "11-23 23:59", "11-24 23:59")]
    assert (there(Deadline.objects.get().due_at), Holiday.objects.count()) == ("11-23 23:59", 0)
    assert (holiday.pk, holiday._state.adding) == (None, True)


def test_saving_it_moves_the_rows_plans_their_reminders_and_tells_those_in_charge():
    case = make.case()
    make.lawyer_on(case, mail_reminders=False)
    deadline = appeal(case)
    by = make.user(Role.COORDINATOR, on=case.desk)

    save_holiday(day_off(), by=by, now=NOW)

    deadline.refresh_from_db()
    planned = Reminder.objects.filter(item_id=deadline.pk, status="planned")
    assert there(deadline.due_at) == "11-24 23:59"
    assert {row.item_at for row in planned} == {deadline.due_at}
    assert [there(row.previous_at) for row in planned.filter(kind="change")] == ["11-23 23:59"]
    assert AuditEvent.objects.get(action="holiday.created").facts["moved"] == 1


def test_a_day_that_proves_worked_moves_them_back():
    holiday = day_off()
    save_holiday(holiday, by=None, now=NOW)
    deadline = appeal()
    assert there(deadline.due_at) == "11-24 23:59"

    holiday.is_working = True
    moves = save_holiday(holiday, by=None, now=NOW)

    assert told(moves) == [(deadline, "due", "11-24 23:59", "11-23 23:59")]


def test_a_day_moved_to_the_other_country_frees_this_one():
    holiday = day_off()
    save_holiday(holiday, by=None, now=NOW)
    deadline = appeal()

    holiday.jurisdiction = "CN"
    moves = save_holiday(holiday, by=None, now=NOW)

    assert told(moves) == [(deadline, "due", "11-24 23:59", "11-23 23:59")]


def test_what_is_closed_set_by_hand_of_another_country_or_not_of_that_day_stays():
    closed, by_hand, other_day = appeal(), appeal(), appeal(served=datetime(2026, 11, 2, 11, tzinfo=ALMATY))
    Deadline.objects.filter(pk=closed.pk).update(status="met")
    Deadline.objects.filter(pk=by_hand.pk).update(due_by_hand=True)
    save_item(make.detention(kind="remand", began="2026-09-23"), by=None, now=NOW)  # custody does not roll

    assert there(other_day.due_at) == "11-12 23:59"
    assert preview_holiday(day_off()) == []
    appeal()
    assert preview_holiday(day_off(jurisdiction="CN")) == []


def test_a_date_proposed_is_proposed_anew_and_not_taken():
    deadline = appeal(served=datetime(2026, 11, 2, 11, tzinfo=ALMATY))
    deadline.trigger_at = datetime(2026, 11, 12, 11, tzinfo=ALMATY)
    save_item(deadline, by=None, now=NOW)

    moves = save_holiday(day_off(), by=None, now=NOW)

    deadline.refresh_from_db()
    assert told(moves) == [(deadline, "proposed", "11-23 23:59", "11-24 23:59")]
    assert (there(deadline.due_at), there(deadline.proposed_due_at)) == ("11-12 23:59", "11-24 23:59")


def test_a_day_on_record_is_not_entered_twice():
    save_holiday(day_off(), by=None, now=NOW)

    with pytest.raises(ValidationError):
        preview_holiday(day_off())


ADD = "admin:cases_holiday_add"
SENT = {"jurisdiction": "KZ", "day": "2026-11-23", "name": "A day off", "source": ""}


def test_the_form_shows_what_moves_and_saves_only_what_was_accepted():
    mine, elsewhere = appeal(), appeal()
    page = signed_in(make.user(Role.COORDINATOR, on=mine.desk))

    shown = page.post(reverse(ADD), SENT).content.decode()
    before = Holiday.objects.count()
    accepted = page.post(reverse(ADD), SENT | {"accept": "1"})

    assert "23 Nov 2026, 23:59 (Asia/Almaty)" in shown
    assert "24 Nov 2026, 23:59 (Asia/Almaty)" in shown
    assert "would move too" not in shown
    assert elsewhere.reference not in shown
    assert '<input type="hidden" name="day" value="2026-11-23">' in shown
    assert (before, accepted.status_code, Holiday.objects.count()) == (0, 302, 1)
    assert {there(row.due_at) for row in Deadline.objects.all()} == {"11-24 23:59"}


def test_a_day_that_moves_nothing_is_saved_at_once_and_one_with_errors_comes_back():
    page = signed_in(make.user(Role.COORDINATOR))
    appeal()

    saved = page.post(reverse(ADD), SENT | {"day": "2026-12-30"})
    refused = page.post(reverse(ADD), SENT | {"day": "nonsense"})
    changed = page.post(reverse("admin:cases_holiday_change", args=[Holiday.objects.get().pk]), SENT)

    assert (saved.status_code, refused.status_code, changed.status_code) == (302, 200, 200)
    assert "Enter a valid date." in refused.content.decode()
    assert "Accept and save" in changed.content.decode()
    assert Holiday.objects.get().day == date(2026, 12, 30)


@pytest.mark.parametrize(("role", "answer"), [(Role.LAWYER, 403), (Role.RESEARCHER, 403), (Role.COORDINATOR, 200)])
def test_who_may_ask_what_a_day_moves(role, answer):
    deadline = appeal()
    page = signed_in(make.user(role, on=deadline.desk))

    assert page.post(reverse(ADD), SENT).status_code == answer
