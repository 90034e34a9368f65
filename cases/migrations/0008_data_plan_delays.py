"""After how long a critical message nobody acknowledged goes on: sooner the nearer the moment is."""

from datetime import timedelta

from django.db import migrations

HOUR = timedelta(hours=1)


def delays(before: timedelta) -> dict:
    to_backup = 1 if timedelta(0) <= before < timedelta(days=1) else 4
    if before >= timedelta(days=2):
        to_backup = 12
    return {"backup_after": to_backup * HOUR, "coordinator_after": 2 * to_backup * HOUR}


def fill(apps, schema_editor):
    for plan in apps.get_model("cases", "ReminderPlan").objects.filter(is_critical=True, backup_after=None):
        for name, value in delays(plan.before).items():
            setattr(plan, name, value)
        plan.save()


def empty(apps, schema_editor):
    apps.get_model("cases", "ReminderPlan").objects.update(backup_after=None, coordinator_after=None)


class Migration(migrations.Migration):
    dependencies = [("cases", "0007_owed_messages")]
    operations = [migrations.RunPython(fill, empty)]
