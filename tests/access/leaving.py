"""What leaves by itself, or was asked for once and is fetched later: mails, feeds, messages, webhooks, files."""

from datetime import time, timedelta
from zoneinfo import ZoneInfo

from django.utils import timezone

from cases import reminders
from cases.enums import CaseDuty
from cases.models import Case, Deadline, Hearing, ItemTeam, NotificationPreference, Reminder, Task
from cases.tasks import deliver_reminders, sweep_reminders
from people.models import User
from sources.models import DiplomaticNote
from tests import make

WATCHED = ("persons", "cases", "detentions", "hearings", "testimonies")
DAY = timedelta(days=1)


def put_in_charge(world, staff):
    """They answer for every case, and for everything tomorrow, wherever it stands."""
    tomorrow = timezone.now() + DAY
    for rows in world.rows.values():
        for role, user in staff.items():
            duty = CaseDuty.LAWYER if role == "lawyer" else CaseDuty.CASEWORKER
            make.case_member(user, rows[Case], duty=duty)
        ItemTeam.objects.create(
            item_kind="note",
            item_id=rows[DiplomaticNote].pk,
            responsible=staff["caseworker"],
            backup=staff["coordinator"],
        )
    Hearing.objects.update(starts_at=tomorrow)
    Deadline.objects.update(due_at=tomorrow)
    Task.objects.update(due_on=tomorrow.date(), assignee=staff["caseworker"])
    DiplomaticNote.objects.update(reply_due_on=tomorrow.date())
    reminders.plan_all(now=timezone.now())


def mails_come(published):
    """By the way of the queue: leased, put on the broker, delivered by what stands there; and everybody's agenda."""
    User.objects.update(mail_names_item=True)
    for user in User.objects.all():
        weekday = timezone.now().astimezone(ZoneInfo(user.time_zone)).isoweekday()
        wish = {"has_agenda": True, "has_week": True, "agenda_at": time(0), "week_on": weekday}
        NotificationPreference.objects.filter(user=user).update(**wish)
    Reminder.objects.filter(status="planned").update(due_at=timezone.now())
    sweep_reminders()
    for message in published:
        if message.task == deliver_reminders.name:
            deliver_reminders(*message.args)
