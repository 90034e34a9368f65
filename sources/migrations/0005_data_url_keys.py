"""Sources on record get the key under which their address is found again."""

from django.db import migrations

from sources.url_keys import url_key


def fill(apps, schema_editor):
    source_model = apps.get_model("sources", "Source")
    for pk, url in source_model.objects.exclude(url="").values_list("pk", "url").iterator():
        source_model.objects.filter(pk=pk).update(url_key=url_key(url))


class Migration(migrations.Migration):
    dependencies = [("sources", "0004_claims")]

    operations = [migrations.RunPython(fill, migrations.RunPython.noop, elidable=True)]
