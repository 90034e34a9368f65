from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("people", "0010_exchange_scopes"),
    ]

    operations = [
        migrations.RemoveIndex(model_name="person", name="person_of_desk"),
        migrations.AddIndex(
            model_name="person",
            index=models.Index(
                fields=["desk", "-created_at", "-id"],
                include=["level", "merged_into", "sex", "whereabouts"],
                name="person_of_desk",
            ),
        ),
    ]
