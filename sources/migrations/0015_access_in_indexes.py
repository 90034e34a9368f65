from django.db import migrations

from config.shared.access_in_indexes import access_in_indexes
from config.shared.steps_together import Together

TABLES = (
    "consent",
    "custodyevent",
    "diplomaticnote",
    "disclosure",
    "evidencefile",
    "expertreport",
    "interviewsession",
    "knowledgelink",
    "noteconcern",
    "personphoto",
    "review",
    "source",
    "statement",
    "testimony",
    "testimonysubject",
    "transcript",
    "translation",
    "withdrawal",
    "witness",
)


class Migration(migrations.Migration):
    dependencies = [("sources", "0014_history_by_statement")]

    operations = [Together(access_in_indexes(*TABLES))]
