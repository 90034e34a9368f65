from django.db import migrations, models

from config.shared.access_in_indexes import access_in_indexes
from config.shared.steps_together import Together

TABLES = (
    "identitydocument",
    "organisation",
    "organisationname",
    "persongroup",
    "personmerge",
    "personname",
    "place",
    "placename",
    "sameperson",
    "tie",
)

PERSON = [
    migrations.RemoveIndex("person", "person_newest"),
    migrations.RemoveIndex("person", "person_of_desk"),
    migrations.RemoveIndex("person", "person_whereabouts"),
    migrations.AddIndex(
        "person",
        models.Index(fields=["-created_at", "-id", "desk", "level", "merged_into"], name="person_newest"),
    ),
    migrations.AddIndex(
        "person",
        models.Index(
            fields=["desk", "-created_at", "-id", "level", "sex", "whereabouts", "merged_into"], name="person_of_desk"
        ),
    ),
    migrations.AddIndex(
        "person",
        models.Index(
            fields=["whereabouts", "-created_at", "-id", "desk", "level", "sex", "merged_into"],
            name="person_whereabouts",
        ),
    ),
]


class Migration(migrations.Migration):
    dependencies = [("people", "0013_short_pending_lists")]

    operations = [Together([*access_in_indexes(*TABLES), *PERSON])]
