"""What the chaos test sets up and looks at, run as a process of its own against its own database:
``python -m tests.cases.chaos_desk make|meddle|expire|left|report``. Prints JSON."""

import json
import os
import sys
from datetime import timedelta

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.test")
django.setup()

from django.db.models import F  # noqa: E402
from django.utils import timezone  # noqa: E402

from cases.actions.hearings import postpone_hearing  # noqa: E402
from cases.models import Hearing, Notification, Reminder  # noqa: E402
from cases.reminders import plan_all  # noqa: E402
from people.models import User  # noqa: E402
from tests import make  # noqa: E402

DUE = 800  # hearings that stay as they are, each with two reminders
MOVED, BARRED = 100, 100  # hearings moved meanwhile, and of a colleague whose access ends meanwhile
LATER = timedelta(seconds=45)


def make_desk():
    """2,000 reminders fall due: 1,600 now, 400 a little later, and those are the ones that must not go out."""
    now = timezone.now()
    made = {}
    for name, number, due_in in (
        ("stays", DUE, timedelta(minutes=-1)),
        ("moved", MOVED, LATER),
        ("barred", BARRED, LATER),
    ):
        case = make.case()
        made[name] = make.lawyer_on(case).pk
        proceeding = make.proceeding(case=case)
        starts_at = now + timedelta(days=1) + due_in
        about = {"proceeding": proceeding, "desk": case.desk, "kind": "trial", "status": "scheduled"}
        Hearing.objects.bulk_create(Hearing(starts_at=starts_at, **about) for _ in range(number))
    plan_all(now=now - timedelta(days=1, hours=1))
    # Of each hearing only the lead of the day before falls into the test.
    Reminder.objects.exclude(lead="1d").delete()
    return made | {"due": Reminder.objects.count()}


def meddle(moved, barred):
    """Hearings are moved and a colleague's access ends, before their reminders are due."""
    now = timezone.now()
    assert not Reminder.objects.filter(recipient_id__in=[moved, barred], due_at__lte=now).exists(), "too slow"
    User.objects.get(pk=barred).memberships.update(granted_at=now - timedelta(days=9), valid_until=now)
    for hearing in Hearing.objects.filter(proceeding__case__team__user=moved):
        postpone_hearing(hearing, until=hearing.starts_at + timedelta(days=40), by=None, now=now)
    # The notices of the move are not what is asked here.
    Reminder.objects.filter(kind="change").delete()


def expire():
    """As if the time had passed after which the leases of the dead and the pauses of the refused end."""
    return Reminder.objects.filter(status="planned").update(lease_until=None)


def left():
    return Reminder.objects.filter(status="planned", due_at__lte=timezone.now()).count()


def report():
    notices = Notification.objects.values_list("recipient_id", "item_id", "lead")
    was_due = Reminder.objects.filter(lead="1d", due_at__lte=timezone.now())
    mails = Reminder.objects.filter(channel="mail", status="sent").annotate(reader=F("recipient__email"))
    return {
        "notices": [[reader, str(item), lead] for reader, item, lead in notices],
        "mails": [[f"<reminder-{row.pk}@127.0.0.1>", row.reader, str(row.item_id)] for row in mails],
        "statuses": sorted(set(was_due.values_list("recipient_id", "status"))),
    }


if __name__ == "__main__":
    act, *given = sys.argv[1:]
    acts = {"make": make_desk, "meddle": meddle, "expire": expire, "left": left, "report": report}
    json.dump(acts[act](*(int(each) for each in given)), sys.stdout)
