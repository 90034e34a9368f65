"""What asks history for one row at one moment, and the numbers of what is told."""

from django.db import migrations

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
    dependencies = [
        ("exchange", "0001_exchange"),
        ("people", "0009_token_scopes"),
        ("sources", "0013_reach"),
        ("cases", "0018_notices_of_tokens"),
    ]

    operations = [
        # Numbers of what is told, drawn by one transaction at a time.
        migrations.RunSQL("create sequence exchange_told", "drop sequence exchange_told"),
        *INDEXES,
    ]
