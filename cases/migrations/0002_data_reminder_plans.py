"""The leads a new installation starts with. A coordinator edits them on the page of reminder plans."""

from datetime import time, timedelta

from django.db import migrations

DAY, HOUR = timedelta(days=1), timedelta(hours=1)
# kind → [(lead, how long before, local time of that day, critical)]
PLANS = {
    "hearing": [
        ("14d", 14 * DAY, None, False),
        ("7d", 7 * DAY, None, False),
        ("2d", 2 * DAY, None, False),
        ("1d", 1 * DAY, None, True),
        ("morning", 0 * DAY, time(7), True),
    ],
    "short_custody": [
        ("3d", 3 * DAY, None, False),
        ("1d", 1 * DAY, None, True),
        ("12h", 12 * HOUR, None, True),
        ("expiry", 0 * DAY, None, True),
        ("expired", -1 * DAY, None, True),
    ],
    "remand": [
        ("14d", 14 * DAY, None, False),
        ("7d", 7 * DAY, None, False),
        ("3d", 3 * DAY, None, True),
        ("1d", 1 * DAY, None, True),
        ("expiry", 0 * DAY, None, True),
        ("expired", -1 * DAY, None, True),
    ],
    "appeal_term": [
        ("10d", 10 * DAY, None, False),
        ("5d", 5 * DAY, None, False),
        ("2d", 2 * DAY, None, True),
        ("1d", 1 * DAY, None, True),
        ("6h", 6 * HOUR, None, True),
    ],
    "reply": [
        ("14d", 14 * DAY, None, False),
        ("3d", 3 * DAY, None, False),
        ("due", 0 * DAY, None, False),
        ("7d-after", -7 * DAY, None, False),
        ("30d-after", -30 * DAY, None, False),
    ],
    "task": [
        ("3d", 3 * DAY, None, False),
        ("1d", 1 * DAY, None, False),
        ("due", 0 * DAY, None, False),
    ],
}


def fill(apps, schema_editor):
    plans = apps.get_model("cases", "ReminderPlan").objects
    for kind, leads in PLANS.items():
        for lead, before, at_clock, is_critical in leads:
            plans.get_or_create(
                kind=kind, lead=lead, defaults={"before": before, "at_clock": at_clock, "is_critical": is_critical}
            )


def empty(apps, schema_editor):
    apps.get_model("cases", "ReminderPlan").objects.all().delete()


class Migration(migrations.Migration):
    dependencies = [("cases", "0001_cases")]
    operations = [migrations.RunPython(fill, empty)]
