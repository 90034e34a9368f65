"""A lawyer schedules a hearing, is reminded of it, moves it and sees the reminders move."""

from datetime import timedelta
from zoneinfo import ZoneInfo

from django.core.management import call_command
from django.utils import timezone

from cases.models import Hearing, Notification, Reminder
from tests import make

from .form import save

ALMATY = ZoneInfo("Asia/Almaty")


def test_a_hearing_is_scheduled_reminded_of_and_postponed(sign_in):
    case = make.case(title="Case of the test")
    make.proceeding(case=case, title="Appeal of the test")
    lawyer = make.lawyer_on(case)
    page = sign_in(lawyer)
    # Within a day, whatever the hour the test runs at.
    starts = (timezone.now() + timedelta(hours=20)).astimezone(ALMATY).replace(second=0, microsecond=0)

    page.goto(f"/case/{case.pk}/")
    page.get_by_role("link", name="Add hearing").click()
    page.get_by_label("Kind", exact=False).first.select_option("Trial sitting")
    page.locator("#id_starts_at_0").fill(starts.date().isoformat())
    page.locator("#id_starts_at_1").fill(starts.strftime("%H:%M"))
    page.get_by_label("Status").select_option("Scheduled")
    save(page)
    hearing = Hearing.objects.get()
    assert hearing.starts_at == starts

    call_command("sweep", verbosity=0)
    page.goto("/inbox/")
    page.get_by_text("Hearing: 1 day before").first.wait_for()
    before = Notification.objects.filter(recipient=lawyer, acknowledged_at=None).count()
    page.get_by_role("button", name="Acknowledge").first.click()
    page.wait_for_load_state()
    assert Notification.objects.filter(recipient=lawyer, acknowledged_at=None).count() == before - 1

    page.goto("/docket/")
    page.get_by_role("link", name="Trial sitting").click()
    page.wait_for_url("**/case/**")
    page.get_by_role("link", name="Trial sitting").click()
    page.get_by_role("link", name="Postpone").click()
    later = starts.date() + timedelta(days=20)
    page.locator("#id_until_0").fill(later.isoformat())
    page.locator("#id_until_1").fill("11:30")
    page.locator("form button[type=submit]", has_text="Postpone").click()
    page.get_by_text("The hearing is postponed; its reminders moved with it.").wait_for()

    moved = Hearing.objects.exclude(status="postponed").get()
    assert moved.starts_at.astimezone(ALMATY).strftime("%Y-%m-%d %H:%M") == f"{later} 11:30"
    due = Reminder.objects.filter(item_id=moved.pk, status="planned")
    assert due.filter(lead="7d", recipient=lawyer, channel="in_app").count() == 1
