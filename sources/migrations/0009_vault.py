"""What is known outside the vault of what lies in it, and the keys of custodians."""

import uuid

import django.contrib.postgres.fields
import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("sources", "0008_consent"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="CustodianKey",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("public_key", models.CharField(max_length=80)),
                ("registered_at", models.DateTimeField()),
                ("ended_at", models.DateTimeField(blank=True, null=True)),
            ],
            options={
                "ordering": ["-registered_at", "-id"],
            },
        ),
        migrations.CreateModel(
            name="VaultEntry",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "content",
                    models.CharField(
                        choices=[("identity", "Identity"), ("file_name", "Name of a file")],
                        default="identity",
                        max_length=12,
                    ),
                ),
                (
                    "protection",
                    models.CharField(
                        choices=[
                            ("none", "Not protected"),
                            ("confidential", "Confidential"),
                            ("sealed", "Sealed to custodians"),
                        ],
                        max_length=12,
                    ),
                ),
                (
                    "sealed_to",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.BigIntegerField(), blank=True, default=list, size=None
                    ),
                ),
                ("file_key", models.UUIDField(blank=True, null=True)),
                ("at", models.DateTimeField()),
            ],
            options={
                "verbose_name": "vault entry",
                "verbose_name_plural": "vault entries",
                "ordering": ["-at", "-id"],
            },
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="witness",
            name="insert_insert",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="witness",
            name="update_update",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="witness",
            name="delete_delete",
        ),
        migrations.AddField(
            model_name="witness",
            name="may_be_said",
            field=models.CharField(
                blank=True,
                help_text="Such as “that she lives abroad; not since when, nor in which country”.",
                max_length=300,
                verbose_name="what may be told to others",
            ),
        ),
        migrations.AddField(
            model_name="witnesshistory",
            name="may_be_said",
            field=models.CharField(
                blank=True,
                help_text="Such as “that she lives abroad; not since when, nor in which country”.",
                max_length=300,
                verbose_name="what may be told to others",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="witness",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "sources_witnesshistory" ("created_at", "created_by_id", "described_as", "desk_id", "id", "level", "may_be_said", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "protection", "reference", "updated_at", "updated_by_id", "vault_identity", "version") VALUES (NEW."created_at", NEW."created_by_id", NEW."described_as", NEW."desk_id", NEW."id", NEW."level", NEW."may_be_said", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."protection", NEW."reference", NEW."updated_at", NEW."updated_by_id", NEW."vault_identity", NEW."version"); RETURN NULL;',
                    hash="b7a35fa6563e8ec4f68fdaf6b65345f9621cff0f",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_e1dce",
                    table="sources_witness",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="witness",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "sources_witnesshistory" ("created_at", "created_by_id", "described_as", "desk_id", "id", "level", "may_be_said", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "protection", "reference", "updated_at", "updated_by_id", "vault_identity", "version") VALUES (NEW."created_at", NEW."created_by_id", NEW."described_as", NEW."desk_id", NEW."id", NEW."level", NEW."may_be_said", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."protection", NEW."reference", NEW."updated_at", NEW."updated_by_id", NEW."vault_identity", NEW."version"); RETURN NULL;',
                    hash="f19b2a1c234c593bfe9a16a852c5d01eeae4553c",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_6127c",
                    table="sources_witness",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="witness",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "sources_witnesshistory" ("created_at", "created_by_id", "described_as", "desk_id", "id", "level", "may_be_said", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "protection", "reference", "updated_at", "updated_by_id", "vault_identity", "version") VALUES (OLD."created_at", OLD."created_by_id", OLD."described_as", OLD."desk_id", OLD."id", OLD."level", OLD."may_be_said", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."protection", OLD."reference", OLD."updated_at", OLD."updated_by_id", OLD."vault_identity", OLD."version"); RETURN NULL;',
                    hash="12a268b3d5e85695c5710016408ff123b26178bb",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_9fe31",
                    table="sources_witness",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddField(
            model_name="custodiankey",
            name="user",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="custodian_keys", to=settings.AUTH_USER_MODEL
            ),
        ),
        migrations.AddField(
            model_name="vaultentry",
            name="by",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
            ),
        ),
        migrations.AddField(
            model_name="vaultentry",
            name="witness",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="vault_entries", to="sources.witness"
            ),
        ),
        migrations.AddConstraint(
            model_name="custodiankey",
            constraint=models.CheckConstraint(
                condition=models.Q(("public_key__regex", "^age1[02-9ac-hj-np-z]{58}$")),
                name="custodiankey_is_of_age",
                violation_error_message="This is no age key: it begins with age1 and has 62 letters and digits.",
            ),
        ),
        migrations.AddConstraint(
            model_name="custodiankey",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("ended_at__isnull", True), ("ended_at__gte", models.F("registered_at")), _connector="OR"
                ),
                name="custodiankey_ends_after_it_begins",
            ),
        ),
        migrations.AddConstraint(
            model_name="custodiankey",
            constraint=models.UniqueConstraint(
                condition=models.Q(("ended_at__isnull", True)), fields=("user",), name="custodiankey_one_live_per_user"
            ),
        ),
        migrations.AddConstraint(
            model_name="custodiankey",
            constraint=models.UniqueConstraint(
                fields=("public_key",),
                name="custodiankey_of_one_alone",
                violation_error_message="This key has been registered before. Make a new one.",
            ),
        ),
        migrations.AddConstraint(
            model_name="vaultentry",
            constraint=models.CheckConstraint(
                condition=models.Q(("content__in", ["identity", "file_name"])),
                name="vaultentry_content_is_listed",
                violation_error_message="“content” is not one of the listed values.",
            ),
        ),
        migrations.AddConstraint(
            model_name="vaultentry",
            constraint=models.CheckConstraint(
                condition=models.Q(("protection__in", ["confidential", "sealed"])), name="vaultentry_is_protected"
            ),
        ),
        migrations.AddConstraint(
            model_name="vaultentry",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("protection", "confidential"), ("sealed_to__len", 0)),
                    models.Q(("protection", "sealed"), ("sealed_to__len__gte", 2)),
                    _connector="OR",
                ),
                name="vaultentry_sealed_to_two_or_nobody",
                violation_error_message="A sealed identity is sealed to at least two custodians.",
            ),
        ),
        migrations.AddConstraint(
            model_name="vaultentry",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("content", "identity"), ("file_key__isnull", True)),
                    models.Q(("content", "file_name"), ("file_key__isnull", False)),
                    _connector="OR",
                ),
                name="vaultentry_file_name_says_of_which",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="vaultentry",
            trigger=pgtrigger.compiler.Trigger(
                name="vault_entry_is_append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="93a8f7f22f23dfc83122d160140d2542121ae77e",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_vault_entry_is_append_only_36d91",
                    table="sources_vaultentry",
                    when="BEFORE",
                ),
            ),
        ),
    ]
