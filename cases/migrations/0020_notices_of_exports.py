from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("cases", "0019_notices_of_exchange"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.RemoveConstraint(
            model_name="notification",
            name="notification_item_kind_is_listed",
        ),
        migrations.AlterField(
            model_name="notification",
            name="item_kind",
            field=models.CharField(
                choices=[
                    ("hearing", "Hearing"),
                    ("detention", "Custody term"),
                    ("deadline", "Deadline"),
                    ("note", "Reply to a note"),
                    ("submission", "Reply to a submission"),
                    ("task", "Task"),
                    ("testimony", "Testimony"),
                    ("witness", "Witness"),
                    ("grant", "Grant"),
                    ("break_glass", "Break-glass"),
                    ("token", "API token"),
                    ("saved_search", "Saved searches"),
                    ("webhook", "Webhook"),
                    ("export", "Export"),
                    ("import", "Import"),
                ],
                max_length=12,
            ),
        ),
        migrations.AddConstraint(
            model_name="notification",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "item_kind__in",
                        [
                            "hearing",
                            "detention",
                            "deadline",
                            "note",
                            "submission",
                            "task",
                            "testimony",
                            "witness",
                            "grant",
                            "break_glass",
                            "token",
                            "saved_search",
                            "webhook",
                            "export",
                            "import",
                        ],
                    )
                ),
                name="notification_item_kind_is_listed",
                violation_error_message="“item kind” is not one of the listed values.",
            ),
        ),
    ]
