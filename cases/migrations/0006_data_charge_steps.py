"""A charge that has no step yet gets the one it stands at."""

from django.db import migrations

PARTS = ("earliest", "latest", "precision", "inferred", "words")


def fill(apps, schema_editor):
    charge, step = apps.get_model("cases", "Charge"), apps.get_model("cases", "ChargeStep")
    for row in charge.objects.filter(steps__isnull=True).iterator():
        step.objects.create(
            charge=row,
            status=row.status,
            desk_id=row.desk_id,
            level=row.level,
            created_by_id=row.created_by_id,
            updated_by_id=row.updated_by_id,
            **{f"since_{part}": getattr(row, f"status_since_{part}") for part in PARTS},
        )


class Migration(migrations.Migration):
    dependencies = [("cases", "0005_court_work")]
    operations = [migrations.RunPython(fill, migrations.RunPython.noop)]
