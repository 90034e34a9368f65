from django.db import migrations

from config.shared.access_in_indexes import access_in_indexes
from config.shared.steps_together import Together

TABLES = (
    "importbatch",
    "importlist",
)


class Migration(migrations.Migration):
    dependencies = [("exchange", "0005_short_pending_lists")]

    operations = [Together(access_in_indexes(*TABLES))]
