import django.contrib.postgres.indexes
from django.db import migrations

INDEXES = ("searchentry_words",)
SHORTER = "alter index {0} set (gin_pending_list_limit = 64); select gin_clean_pending_list('{0}')"
LONGER = "alter index {0} reset (gin_pending_list_limit)"


class Migration(migrations.Migration):
    dependencies = [("exchange", "0004_history_by_statement")]

    operations = [
        # In place: Django would build them anew.
        migrations.SeparateDatabaseAndState(
            [migrations.RunSQL(SHORTER.format(name), LONGER.format(name)) for name in INDEXES],
            [
                migrations.RemoveIndex(
                    model_name="searchentry",
                    name="searchentry_words",
                ),
                migrations.AddIndex(
                    model_name="searchentry",
                    index=django.contrib.postgres.indexes.GinIndex(
                        fields=["words"], gin_pending_list_limit=64, name="searchentry_words"
                    ),
                ),
            ],
        ),
    ]
