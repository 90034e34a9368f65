import django.contrib.postgres.indexes
import django.db.models.functions.text
from django.db import migrations

INDEXES = (
    "organisationname_key_trgm",
    "organisationname_pair_keys",
    "organisationname_token_keys",
    "person_known_as_trgm",
    "personname_key_trgm",
    "personname_pair_keys",
    "personname_token_keys",
    "placename_key_trgm",
    "placename_pair_keys",
    "placename_token_keys",
)
SHORTER = "alter index {0} set (gin_pending_list_limit = 64); select gin_clean_pending_list('{0}')"
LONGER = "alter index {0} reset (gin_pending_list_limit)"


class Migration(migrations.Migration):
    dependencies = [("people", "0012_history_by_statement")]

    operations = [
        # In place: Django would build them anew.
        migrations.SeparateDatabaseAndState(
            [migrations.RunSQL(SHORTER.format(name), LONGER.format(name)) for name in INDEXES],
            [
                migrations.RemoveIndex(
                    model_name="organisationname",
                    name="organisationname_key_trgm",
                ),
                migrations.RemoveIndex(
                    model_name="organisationname",
                    name="organisationname_pair_keys",
                ),
                migrations.RemoveIndex(
                    model_name="organisationname",
                    name="organisationname_token_keys",
                ),
                migrations.RemoveIndex(
                    model_name="person",
                    name="person_known_as_trgm",
                ),
                migrations.RemoveIndex(
                    model_name="personname",
                    name="personname_key_trgm",
                ),
                migrations.RemoveIndex(
                    model_name="personname",
                    name="personname_pair_keys",
                ),
                migrations.RemoveIndex(
                    model_name="personname",
                    name="personname_token_keys",
                ),
                migrations.RemoveIndex(
                    model_name="placename",
                    name="placename_key_trgm",
                ),
                migrations.RemoveIndex(
                    model_name="placename",
                    name="placename_pair_keys",
                ),
                migrations.RemoveIndex(
                    model_name="placename",
                    name="placename_token_keys",
                ),
                migrations.AddIndex(
                    model_name="organisationname",
                    index=django.contrib.postgres.indexes.GinIndex(
                        fields=["key"],
                        gin_pending_list_limit=64,
                        name="organisationname_key_trgm",
                        opclasses=["gin_trgm_ops"],
                    ),
                ),
                migrations.AddIndex(
                    model_name="organisationname",
                    index=django.contrib.postgres.indexes.GinIndex(
                        fields=["pair_keys"], gin_pending_list_limit=64, name="organisationname_pair_keys"
                    ),
                ),
                migrations.AddIndex(
                    model_name="organisationname",
                    index=django.contrib.postgres.indexes.GinIndex(
                        fields=["token_keys"], gin_pending_list_limit=64, name="organisationname_token_keys"
                    ),
                ),
                migrations.AddIndex(
                    model_name="person",
                    index=django.contrib.postgres.indexes.GinIndex(
                        django.contrib.postgres.indexes.OpClass(
                            django.db.models.functions.text.Upper("known_as"), name="gin_trgm_ops"
                        ),
                        gin_pending_list_limit=64,
                        name="person_known_as_trgm",
                    ),
                ),
                migrations.AddIndex(
                    model_name="personname",
                    index=django.contrib.postgres.indexes.GinIndex(
                        fields=["key"],
                        gin_pending_list_limit=64,
                        name="personname_key_trgm",
                        opclasses=["gin_trgm_ops"],
                    ),
                ),
                migrations.AddIndex(
                    model_name="personname",
                    index=django.contrib.postgres.indexes.GinIndex(
                        fields=["pair_keys"], gin_pending_list_limit=64, name="personname_pair_keys"
                    ),
                ),
                migrations.AddIndex(
                    model_name="personname",
                    index=django.contrib.postgres.indexes.GinIndex(
                        fields=["token_keys"], gin_pending_list_limit=64, name="personname_token_keys"
                    ),
                ),
                migrations.AddIndex(
                    model_name="placename",
                    index=django.contrib.postgres.indexes.GinIndex(
                        fields=["key"], gin_pending_list_limit=64, name="placename_key_trgm", opclasses=["gin_trgm_ops"]
                    ),
                ),
                migrations.AddIndex(
                    model_name="placename",
                    index=django.contrib.postgres.indexes.GinIndex(
                        fields=["pair_keys"], gin_pending_list_limit=64, name="placename_pair_keys"
                    ),
                ),
                migrations.AddIndex(
                    model_name="placename",
                    index=django.contrib.postgres.indexes.GinIndex(
                        fields=["token_keys"], gin_pending_list_limit=64, name="placename_token_keys"
                    ),
                ),
            ],
        ),
    ]
