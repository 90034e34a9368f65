"""Tokens with scopes, networks and an end; those that work now keep what they may."""

import uuid
from datetime import timedelta

from django.contrib.postgres.fields import ArrayField
from django.db import migrations, models
from django.db.models import F, Q

AREAS = ["persons", "sources", "cases", "calendar", "claims"]
SCOPES = [f"{area}:{kind}" for area in AREAS for kind in ("read", "write")]


def give_scopes(apps, schema_editor):
    tokens = apps.get_model("people", "ApiToken")._base_manager
    latest = F("created") + timedelta(days=90)
    tokens.filter(expiry=None).update(expiry=F("created") + timedelta(days=30))
    tokens.filter(expiry__gt=latest).update(expiry=latest)
    tokens.filter(can_write=False).update(scopes=[f"{area}:read" for area in AREAS])
    tokens.filter(can_write=True).update(scopes=[f"{area}:write" for area in AREAS])
    for token in tokens.all():
        token.public_id = uuid.uuid4()
        token.save(update_fields=["public_id"])


def give_writing_back(apps, schema_editor):
    tokens = apps.get_model("people", "ApiToken")._base_manager
    for token in tokens.all():
        token.can_write = any(scope.endswith(":write") for scope in token.scopes)
        token.save(update_fields=["can_write"])


class Migration(migrations.Migration):
    dependencies = [("people", "0008_reach")]

    operations = [
        migrations.AddField("apitoken", "last_used_from", models.GenericIPAddressField(editable=False, null=True)),
        migrations.AddField(
            "apitoken", "networks", ArrayField(models.CharField(max_length=43), blank=True, default=list)
        ),
        migrations.AddField("apitoken", "scopes", ArrayField(models.CharField(max_length=20), default=list)),
        migrations.AddField("apitoken", "public_id", models.UUIDField(default=uuid.uuid4, editable=False, null=True)),
        migrations.RunPython(give_scopes, give_writing_back),
        migrations.AlterField(
            "apitoken", "public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)
        ),
        migrations.RemoveField("apitoken", "can_write"),
        migrations.AddConstraint(
            "apitoken",
            models.CheckConstraint(
                name="apitoken_ends_within_90_days",
                condition=Q(expiry__isnull=False, expiry__lte=F("created") + timedelta(days=90)),
                violation_error_message="A token ends within 90 days.",
            ),
        ),
        migrations.AddConstraint(
            "apitoken",
            models.CheckConstraint(
                name="apitoken_scopes_are_listed",
                condition=Q(scopes__contained_by=SCOPES),
                violation_error_message="Choose among the scopes there are.",
            ),
        ),
        migrations.AddConstraint(
            "apitoken",
            models.CheckConstraint(
                name="apitoken_opens_something",
                condition=Q(scopes__len__gt=0),
                violation_error_message="Choose at least one scope.",
            ),
        ),
    ]
