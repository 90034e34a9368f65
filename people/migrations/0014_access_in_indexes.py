from django.db import migrations, models

from config.shared.steps_together import Together


class Migration(migrations.Migration):
    dependencies = [("people", "0013_short_pending_lists")]

    operations = [
        Together(
            [
                migrations.RemoveIndex(
                    model_name="identitydocument",
                    name="identitydocument_newest",
                ),
                migrations.RemoveIndex(
                    model_name="identitydocument",
                    name="identitydocument_of_desk",
                ),
                migrations.RemoveIndex(
                    model_name="organisation",
                    name="organisation_newest",
                ),
                migrations.RemoveIndex(
                    model_name="organisation",
                    name="organisation_of_desk",
                ),
                migrations.RemoveIndex(
                    model_name="organisationname",
                    name="organisationname_newest",
                ),
                migrations.RemoveIndex(
                    model_name="organisationname",
                    name="organisationname_of_desk",
                ),
                migrations.RemoveIndex(
                    model_name="person",
                    name="person_newest",
                ),
                migrations.RemoveIndex(
                    model_name="person",
                    name="person_of_desk",
                ),
                migrations.RemoveIndex(
                    model_name="person",
                    name="person_whereabouts",
                ),
                migrations.RemoveIndex(
                    model_name="persongroup",
                    name="persongroup_newest",
                ),
                migrations.RemoveIndex(
                    model_name="persongroup",
                    name="persongroup_of_desk",
                ),
                migrations.RemoveIndex(
                    model_name="personmerge",
                    name="personmerge_newest",
                ),
                migrations.RemoveIndex(
                    model_name="personmerge",
                    name="personmerge_of_desk",
                ),
                migrations.RemoveIndex(
                    model_name="personname",
                    name="personname_newest",
                ),
                migrations.RemoveIndex(
                    model_name="personname",
                    name="personname_of_desk",
                ),
                migrations.RemoveIndex(
                    model_name="place",
                    name="place_newest",
                ),
                migrations.RemoveIndex(
                    model_name="place",
                    name="place_of_desk",
                ),
                migrations.RemoveIndex(
                    model_name="placename",
                    name="placename_newest",
                ),
                migrations.RemoveIndex(
                    model_name="placename",
                    name="placename_of_desk",
                ),
                migrations.RemoveIndex(
                    model_name="sameperson",
                    name="sameperson_newest",
                ),
                migrations.RemoveIndex(
                    model_name="sameperson",
                    name="sameperson_of_desk",
                ),
                migrations.RemoveIndex(
                    model_name="tie",
                    name="tie_newest",
                ),
                migrations.RemoveIndex(
                    model_name="tie",
                    name="tie_of_desk",
                ),
                migrations.AddIndex(
                    model_name="identitydocument",
                    index=models.Index(fields=["-created_at", "-id", "desk", "level"], name="identitydocument_newest"),
                ),
                migrations.AddIndex(
                    model_name="identitydocument",
                    index=models.Index(fields=["desk", "-created_at", "-id", "level"], name="identitydocument_of_desk"),
                ),
                migrations.AddIndex(
                    model_name="organisation",
                    index=models.Index(fields=["-created_at", "-id", "desk", "level"], name="organisation_newest"),
                ),
                migrations.AddIndex(
                    model_name="organisation",
                    index=models.Index(fields=["desk", "-created_at", "-id", "level"], name="organisation_of_desk"),
                ),
                migrations.AddIndex(
                    model_name="organisationname",
                    index=models.Index(fields=["-created_at", "-id", "desk", "level"], name="organisationname_newest"),
                ),
                migrations.AddIndex(
                    model_name="organisationname",
                    index=models.Index(fields=["desk", "-created_at", "-id", "level"], name="organisationname_of_desk"),
                ),
                migrations.AddIndex(
                    model_name="person",
                    index=models.Index(
                        fields=["-created_at", "-id", "desk", "level", "merged_into"], name="person_newest"
                    ),
                ),
                migrations.AddIndex(
                    model_name="person",
                    index=models.Index(
                        fields=["desk", "-created_at", "-id", "level", "sex", "whereabouts", "merged_into"],
                        name="person_of_desk",
                    ),
                ),
                migrations.AddIndex(
                    model_name="person",
                    index=models.Index(
                        fields=["whereabouts", "-created_at", "-id", "desk", "level", "sex", "merged_into"],
                        name="person_whereabouts",
                    ),
                ),
                migrations.AddIndex(
                    model_name="persongroup",
                    index=models.Index(fields=["-created_at", "-id", "desk", "level"], name="persongroup_newest"),
                ),
                migrations.AddIndex(
                    model_name="persongroup",
                    index=models.Index(fields=["desk", "-created_at", "-id", "level"], name="persongroup_of_desk"),
                ),
                migrations.AddIndex(
                    model_name="personmerge",
                    index=models.Index(fields=["-created_at", "-id", "desk", "level"], name="personmerge_newest"),
                ),
                migrations.AddIndex(
                    model_name="personmerge",
                    index=models.Index(fields=["desk", "-created_at", "-id", "level"], name="personmerge_of_desk"),
                ),
                migrations.AddIndex(
                    model_name="personname",
                    index=models.Index(fields=["-created_at", "-id", "desk", "level"], name="personname_newest"),
                ),
                migrations.AddIndex(
                    model_name="personname",
                    index=models.Index(fields=["desk", "-created_at", "-id", "level"], name="personname_of_desk"),
                ),
                migrations.AddIndex(
                    model_name="place",
                    index=models.Index(fields=["-created_at", "-id", "desk", "level"], name="place_newest"),
                ),
                migrations.AddIndex(
                    model_name="place",
                    index=models.Index(fields=["desk", "-created_at", "-id", "level"], name="place_of_desk"),
                ),
                migrations.AddIndex(
                    model_name="placename",
                    index=models.Index(fields=["-created_at", "-id", "desk", "level"], name="placename_newest"),
                ),
                migrations.AddIndex(
                    model_name="placename",
                    index=models.Index(fields=["desk", "-created_at", "-id", "level"], name="placename_of_desk"),
                ),
                migrations.AddIndex(
                    model_name="sameperson",
                    index=models.Index(fields=["-created_at", "-id", "desk", "level"], name="sameperson_newest"),
                ),
                migrations.AddIndex(
                    model_name="sameperson",
                    index=models.Index(fields=["desk", "-created_at", "-id", "level"], name="sameperson_of_desk"),
                ),
                migrations.AddIndex(
                    model_name="tie",
                    index=models.Index(fields=["-created_at", "-id", "desk", "level"], name="tie_newest"),
                ),
                migrations.AddIndex(
                    model_name="tie",
                    index=models.Index(fields=["desk", "-created_at", "-id", "level"], name="tie_of_desk"),
                ),
            ]
        )
    ]
