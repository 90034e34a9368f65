from django.db import migrations

from config.shared.access_in_indexes import access_in_indexes
from config.shared.steps_together import Together

TABLES = (
    "case",
    "casemember",
    "charge",
    "chargestep",
    "citation",
    "claim",
    "counsel",
    "deadline",
    "defendant",
    "detention",
    "detentionaccess",
    "detentioncondition",
    "disagreement",
    "event",
    "eventpart",
    "exhibit",
    "exhibitchallenge",
    "exhibitruling",
    "hearing",
    "hearingreport",
    "hearingviolation",
    "jointchange",
    "measure",
    "outcome",
    "packet",
    "participation",
    "passage",
    "proceeding",
    "proceedingstage",
    "reprisal",
    "submission",
    "task",
    "termextension",
)


class Migration(migrations.Migration):
    dependencies = [("cases", "0021_history_by_statement")]

    operations = [Together(access_in_indexes(*TABLES))]
