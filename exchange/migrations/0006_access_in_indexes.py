from django.db import migrations, models

from config.shared.steps_together import Together


class Migration(migrations.Migration):
    dependencies = [("exchange", "0005_short_pending_lists")]

    operations = [
        Together(
            [
                migrations.RemoveIndex(
                    model_name="importbatch",
                    name="importbatch_newest",
                ),
                migrations.RemoveIndex(
                    model_name="importbatch",
                    name="importbatch_of_desk",
                ),
                migrations.RemoveIndex(
                    model_name="importlist",
                    name="importlist_newest",
                ),
                migrations.RemoveIndex(
                    model_name="importlist",
                    name="importlist_of_desk",
                ),
                migrations.AddIndex(
                    model_name="importbatch",
                    index=models.Index(fields=["-created_at", "-id", "desk", "level"], name="importbatch_newest"),
                ),
                migrations.AddIndex(
                    model_name="importbatch",
                    index=models.Index(fields=["desk", "-created_at", "-id", "level"], name="importbatch_of_desk"),
                ),
                migrations.AddIndex(
                    model_name="importlist",
                    index=models.Index(fields=["-created_at", "-id", "desk", "level"], name="importlist_newest"),
                ),
                migrations.AddIndex(
                    model_name="importlist",
                    index=models.Index(fields=["desk", "-created_at", "-id", "level"], name="importlist_of_desk"),
                ),
            ]
        )
    ]
