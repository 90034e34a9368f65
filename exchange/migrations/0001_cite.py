"""Words that are searched, changes that are told, and what asks history for one row at one moment."""

import django.contrib.postgres.indexes
import django.contrib.postgres.search
import django.db.models.deletion
from django.db import migrations, models

# Kept states of what researchers read, which may be asked for as they stood on a day.
HISTORIES = {
    "people": "person personname tie persongroup organisation organisationname place placename",
    "sources": "source diplomaticnote noteconcern expertreport statement",
    "cases": (
        "case participation event eventpart reprisal detention detentionaccess proceeding proceedingstage defendant "
        "measure charge chargestep outcome exhibit exhibitruling exhibitchallenge hearing hearingviolation claim "
        "citation passage disagreement"
    ),
}
TABLES = [f"{app}_{model}history" for app, names in HISTORIES.items() for model in names.split()]
INDEXES = [
    migrations.RunSQL(
        f"create index if not exists {table}_of_row on {table} (pgh_obj_id, pgh_id)",
        f"drop index if exists {table}_of_row",
    )
    for table in TABLES
]


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("people", "0009_token_scopes"),
        ("sources", "0013_reach"),
        ("cases", "0018_notices_of_tokens"),
    ]

    operations = [
        migrations.CreateModel(
            name="SearchEntry",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kind", models.CharField(max_length=24)),
                ("row_id", models.UUIDField()),
                ("on_desk", models.BigIntegerField()),
                ("field", models.CharField(max_length=40)),
                ("part", models.PositiveSmallIntegerField()),
                ("words", django.contrib.postgres.search.SearchVectorField()),
            ],
            options={
                "verbose_name_plural": "search entries",
                "indexes": [django.contrib.postgres.indexes.GinIndex(fields=["words"], name="searchentry_words")],
                "constraints": [
                    models.UniqueConstraint(fields=("row_id", "kind", "field", "part"), name="searchentry_once_a_part")
                ],
            },
        ),
        migrations.CreateModel(
            name="Change",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kind", models.CharField(max_length=24)),
                ("row_id", models.UUIDField()),
                ("level", models.PositiveSmallIntegerField()),
                ("at", models.DateTimeField(help_text="When it happened, by the database's clock.")),
                ("position", models.BigIntegerField(null=True)),
                ("told_at", models.DateTimeField(help_text="When it was numbered.", null=True)),
                ("agreed", models.BooleanField(null=True)),
                (
                    "desk",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.desk",
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(fields=["desk", "position"], name="change_of_desk"),
                    models.Index(fields=["position"], name="change_in_order"),
                    models.Index(
                        condition=models.Q(("position__isnull", True)), fields=["id"], name="change_not_yet_told"
                    ),
                    models.Index(fields=["kind", "desk", "agreed"], name="change_agreed"),
                ],
                "constraints": [models.UniqueConstraint(fields=("row_id", "kind"), name="change_once_a_row")],
            },
        ),
        migrations.CreateModel(
            name="Gone",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kind", models.CharField(max_length=24)),
                ("row_id", models.UUIDField()),
                ("level", models.PositiveSmallIntegerField()),
                ("at", models.DateTimeField(help_text="When it happened, by the database's clock.")),
                ("position", models.BigIntegerField(null=True)),
                ("told_at", models.DateTimeField(help_text="When it was numbered.", null=True)),
                ("for_staff", models.BooleanField()),
                ("for_research", models.BooleanField()),
                (
                    "desk",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.desk",
                    ),
                ),
            ],
            options={
                "verbose_name_plural": "gone rows",
                "indexes": [
                    models.Index(fields=["desk", "position"], name="gone_of_desk"),
                    models.Index(fields=["position"], name="gone_in_order"),
                    models.Index(fields=["row_id", "position"], name="gone_of_row"),
                    models.Index(
                        condition=models.Q(("position__isnull", True)), fields=["id"], name="gone_not_yet_told"
                    ),
                ],
            },
        ),
        # Numbers of what is told, drawn by one transaction at a time.
        migrations.RunSQL("create sequence exchange_told", "drop sequence exchange_told"),
        *INDEXES,
    ]
