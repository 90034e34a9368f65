"""Saved searches with their digests, letters, webhooks."""

import uuid

import django.contrib.postgres.fields
import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("people", "0010_watching_scopes"),
        ("pghistory", "0007_auto_20250421_0444"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="SavedSearch",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("name", models.CharField(max_length=80)),
                ("resource", models.CharField(max_length=40)),
                ("query", models.CharField(blank=True, max_length=2000)),
                (
                    "frequency",
                    models.CharField(
                        choices=[("never", "Never"), ("daily", "Every day"), ("weekly", "Every week")],
                        default="never",
                        max_length=8,
                    ),
                ),
                (
                    "paused",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("", "Not paused"),
                            ("by_owner", "Paused by you"),
                            ("no_access", "Your role does not open this list any more"),
                            ("unreadable", "A filter of it is not valid any more"),
                            ("too_many", "It finds more rows than can be watched"),
                        ],
                        default="",
                        max_length=12,
                    ),
                ),
                ("created_at", models.DateTimeField(auto_now_add=True)),
                ("deleted_at", models.DateTimeField(editable=False, null=True)),
                ("ran_on", models.DateField(editable=False, null=True)),
                (
                    "desk",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.desk",
                    ),
                ),
                (
                    "owner",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="saved_searches",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "saved search",
                "verbose_name_plural": "saved searches",
                "ordering": ["name", "id"],
            },
        ),
        migrations.CreateModel(
            name="SavedSearchHistory",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                ("resource", models.CharField(max_length=40)),
                (
                    "frequency",
                    models.CharField(
                        choices=[("never", "Never"), ("daily", "Every day"), ("weekly", "Every week")],
                        default="never",
                        max_length=8,
                    ),
                ),
                (
                    "paused",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("", "Not paused"),
                            ("by_owner", "Paused by you"),
                            ("no_access", "Your role does not open this list any more"),
                            ("unreadable", "A filter of it is not valid any more"),
                            ("too_many", "It finds more rows than can be watched"),
                        ],
                        default="",
                        max_length=12,
                    ),
                ),
                ("created_at", models.DateTimeField(auto_now_add=True)),
                ("deleted_at", models.DateTimeField(editable=False, null=True)),
                (
                    "desk",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.desk",
                    ),
                ),
                (
                    "owner",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history",
                        to="exchange.savedsearch",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="SearchDigest",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("for_day", models.DateField(help_text="In the reader's zone.")),
                ("title", models.CharField(max_length=60)),
                ("counts", models.CharField(max_length=60)),
                ("made_at", models.DateTimeField()),
                (
                    "recipient",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
                    ),
                ),
            ],
            options={
                "ordering": ["-made_at", "-id"],
            },
        ),
        migrations.CreateModel(
            name="SearchFinding",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "new_ids",
                    django.contrib.postgres.fields.ArrayField(base_field=models.UUIDField(), default=list, size=None),
                ),
                (
                    "changed_ids",
                    django.contrib.postgres.fields.ArrayField(base_field=models.UUIDField(), default=list, size=None),
                ),
                (
                    "changed_from",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.PositiveIntegerField(), default=list, size=None
                    ),
                ),
                (
                    "paused",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("", "Not paused"),
                            ("by_owner", "Paused by you"),
                            ("no_access", "Your role does not open this list any more"),
                            ("unreadable", "A filter of it is not valid any more"),
                            ("too_many", "It finds more rows than can be watched"),
                        ],
                        default="",
                        max_length=12,
                    ),
                ),
                (
                    "digest",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="findings", to="exchange.searchdigest"
                    ),
                ),
                (
                    "search",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="findings", to="exchange.savedsearch"
                    ),
                ),
            ],
            options={
                "ordering": ["id"],
            },
        ),
        migrations.CreateModel(
            name="ToldMatches",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "row_ids",
                    django.contrib.postgres.fields.ArrayField(base_field=models.UUIDField(), default=list, size=None),
                ),
                (
                    "versions",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.PositiveIntegerField(), default=list, size=None
                    ),
                ),
                (
                    "search",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE, related_name="told", to="exchange.savedsearch"
                    ),
                ),
            ],
            options={
                "verbose_name_plural": "told matches",
            },
        ),
        migrations.CreateModel(
            name="Webhook",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("name", models.CharField(max_length=80)),
                ("url", models.CharField(max_length=500, verbose_name="address")),
                (
                    "events",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=8), default=list, size=None
                    ),
                ),
                (
                    "kinds",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=40), blank=True, default=list, size=None
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("active", "Active"),
                            ("paused", "Paused"),
                            ("failed", "Switched off after failures"),
                            ("no_access", "Switched off: no grant"),
                            ("ended", "Ended"),
                        ],
                        default="active",
                        max_length=12,
                    ),
                ),
                ("secret_sealed", models.BinaryField()),
                ("old_secret_sealed", models.BinaryField(null=True)),
                ("old_secret_until", models.DateTimeField(editable=False, null=True)),
                ("created_at", models.DateTimeField()),
                ("counts_from", models.DateTimeField()),
                ("failures", models.PositiveSmallIntegerField(default=0)),
                ("gone_asked_at", models.DateTimeField(editable=False, null=True)),
                (
                    "desk",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.desk",
                    ),
                ),
                (
                    "owner",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="webhooks",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "ordering": ["-created_at", "-id"],
            },
        ),
        migrations.CreateModel(
            name="WebhookDelivery",
            fields=[
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("planned", "Planned"),
                            ("sent", "Sent"),
                            ("cancelled", "Cancelled"),
                            ("missed", "Missed"),
                            ("failed", "Failed"),
                        ],
                        default="planned",
                        max_length=12,
                    ),
                ),
                ("lease_until", models.DateTimeField(null=True)),
                ("attempts", models.PositiveSmallIntegerField(default=0)),
                ("last_failure", models.CharField(blank=True, max_length=300)),
                ("created_at", models.DateTimeField(auto_now_add=True)),
                ("sent_at", models.DateTimeField(null=True)),
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "event",
                    models.CharField(
                        choices=[
                            ("created", "A row was put on record"),
                            ("changed", "A row was changed"),
                            ("gone", "A row told of before is not open any more"),
                            ("matched", "A saved search found something"),
                            ("ping", "Test"),
                        ],
                        max_length=8,
                    ),
                ),
                ("kind", models.CharField(blank=True, max_length=40)),
                ("row_id", models.UUIDField(null=True)),
                ("version", models.PositiveIntegerField(null=True)),
                ("occurred_at", models.DateTimeField()),
                ("due_at", models.DateTimeField()),
                ("answer", models.PositiveSmallIntegerField(null=True)),
                (
                    "webhook",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="deliveries", to="exchange.webhook"
                    ),
                ),
            ],
            options={
                "verbose_name_plural": "webhook deliveries",
                "ordering": ["-created_at", "-id"],
            },
        ),
        migrations.CreateModel(
            name="WebhookHistory",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                ("name", models.CharField(max_length=80)),
                (
                    "events",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=8), default=list, size=None
                    ),
                ),
                (
                    "kinds",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=40), blank=True, default=list, size=None
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("active", "Active"),
                            ("paused", "Paused"),
                            ("failed", "Switched off after failures"),
                            ("no_access", "Switched off: no grant"),
                            ("ended", "Ended"),
                        ],
                        default="active",
                        max_length=12,
                    ),
                ),
                ("old_secret_until", models.DateTimeField(editable=False, null=True)),
                ("created_at", models.DateTimeField()),
                ("counts_from", models.DateTimeField()),
                (
                    "desk",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.desk",
                    ),
                ),
                (
                    "owner",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history",
                        to="exchange.webhook",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="WebhookMark",
            fields=[
                ("kind", models.CharField(max_length=40, primary_key=True, serialize=False)),
                ("upto", models.BigIntegerField()),
                ("next_upto", models.BigIntegerField(null=True)),
                ("next_xid", models.BigIntegerField(null=True)),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("next_upto__isnull", True), ("next_xid__isnull", True)),
                            models.Q(("next_upto__isnull", False), ("next_xid__isnull", False)),
                            _connector="OR",
                        ),
                        name="webhookmark_next_is_whole",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Letter",
            fields=[
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("planned", "Planned"),
                            ("sent", "Sent"),
                            ("cancelled", "Cancelled"),
                            ("missed", "Missed"),
                            ("failed", "Failed"),
                        ],
                        default="planned",
                        max_length=12,
                    ),
                ),
                ("lease_until", models.DateTimeField(null=True)),
                ("attempts", models.PositiveSmallIntegerField(default=0)),
                ("last_failure", models.CharField(blank=True, max_length=300)),
                ("created_at", models.DateTimeField(auto_now_add=True)),
                ("sent_at", models.DateTimeField(null=True)),
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "about",
                    models.CharField(choices=[("searches", "Saved searches"), ("webhook", "Webhook")], max_length=8),
                ),
                ("about_id", models.UUIDField()),
                ("due_at", models.DateTimeField()),
                (
                    "recipient",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="letters", to=settings.AUTH_USER_MODEL
                    ),
                ),
            ],
            options={
                "ordering": ["due_at", "id"],
                "indexes": [
                    models.Index(condition=models.Q(("status", "planned")), fields=["due_at"], name="letter_owed")
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("about__in", ["searches", "webhook"])),
                        name="letter_about_is_listed",
                        violation_error_message="“about” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("status__in", ["planned", "sent", "cancelled", "missed", "failed"])),
                        name="letter_status_is_listed",
                        violation_error_message="“status” is not one of the listed values.",
                    ),
                    models.UniqueConstraint(fields=("about", "about_id", "recipient", "due_at"), name="letter_once"),
                ],
            },
        ),
        migrations.AddConstraint(
            model_name="savedsearch",
            constraint=models.CheckConstraint(
                condition=models.Q(("frequency__in", ["never", "daily", "weekly"])),
                name="savedsearch_frequency_is_listed",
                violation_error_message="“frequency” is not one of the listed values.",
            ),
        ),
        migrations.AddConstraint(
            model_name="savedsearch",
            constraint=models.CheckConstraint(
                condition=models.Q(("paused__in", ["", "by_owner", "no_access", "unreadable", "too_many"])),
                name="savedsearch_paused_is_listed",
                violation_error_message="“paused” is not one of the listed values.",
            ),
        ),
        migrations.AddConstraint(
            model_name="savedsearch",
            constraint=models.CheckConstraint(
                condition=models.Q(("name", ""), _negated=True),
                name="savedsearch_has_a_name",
                violation_error_message="Give it a name.",
            ),
        ),
        migrations.AddConstraint(
            model_name="savedsearch",
            constraint=models.UniqueConstraint(
                condition=models.Q(("deleted_at__isnull", True)),
                fields=("owner", "name"),
                name="savedsearch_one_of_a_name",
                violation_error_message="You have a saved search of that name.",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="savedsearch",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "exchange_savedsearchhistory" ("created_at", "deleted_at", "desk_id", "frequency", "id", "owner_id", "paused", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "resource") VALUES (NEW."created_at", NEW."deleted_at", NEW."desk_id", NEW."frequency", NEW."id", NEW."owner_id", NEW."paused", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."resource"); RETURN NULL;',
                    hash="4c75ce7e83e64ddfd52a08e9a26b2503f698988c",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_f0dda",
                    table="exchange_savedsearch",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="savedsearch",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."deleted_at" IS DISTINCT FROM (NEW."deleted_at") OR OLD."desk_id" IS DISTINCT FROM (NEW."desk_id") OR OLD."frequency" IS DISTINCT FROM (NEW."frequency") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."owner_id" IS DISTINCT FROM (NEW."owner_id") OR OLD."paused" IS DISTINCT FROM (NEW."paused") OR OLD."resource" IS DISTINCT FROM (NEW."resource"))',
                    func='INSERT INTO "exchange_savedsearchhistory" ("created_at", "deleted_at", "desk_id", "frequency", "id", "owner_id", "paused", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "resource") VALUES (NEW."created_at", NEW."deleted_at", NEW."desk_id", NEW."frequency", NEW."id", NEW."owner_id", NEW."paused", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."resource"); RETURN NULL;',
                    hash="787d16a282b0ef3418dc0f7d57ddaae66f30f5a8",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_5ac59",
                    table="exchange_savedsearch",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="savedsearch",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "exchange_savedsearchhistory" ("created_at", "deleted_at", "desk_id", "frequency", "id", "owner_id", "paused", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "resource") VALUES (OLD."created_at", OLD."deleted_at", OLD."desk_id", OLD."frequency", OLD."id", OLD."owner_id", OLD."paused", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."resource"); RETURN NULL;',
                    hash="82a831353760c9e9bfcfef0f67c1031b2d0533a6",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_4e7d3",
                    table="exchange_savedsearch",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="savedsearchhistory",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="892a5923a8ccf662ff4c39304263e546303423af",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_15c5b",
                    table="exchange_savedsearchhistory",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="searchdigest",
            constraint=models.UniqueConstraint(fields=("recipient", "for_day"), name="searchdigest_once_a_day"),
        ),
        migrations.AddConstraint(
            model_name="searchfinding",
            constraint=models.CheckConstraint(
                condition=models.Q(("paused__in", ["", "by_owner", "no_access", "unreadable", "too_many"])),
                name="searchfinding_paused_is_listed",
                violation_error_message="“paused” is not one of the listed values.",
            ),
        ),
        migrations.AddConstraint(
            model_name="searchfinding",
            constraint=models.UniqueConstraint(fields=("digest", "search"), name="searchfinding_once_a_digest"),
        ),
        migrations.AddConstraint(
            model_name="searchfinding",
            constraint=models.CheckConstraint(
                condition=models.Q(("changed_ids__len", models.F("changed_from__len"))),
                name="searchfinding_a_version_for_each",
            ),
        ),
        migrations.AddConstraint(
            model_name="searchfinding",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("new_ids__len__gt", 0),
                    ("changed_ids__len__gt", 0),
                    models.Q(("paused", ""), _negated=True),
                    _connector="OR",
                ),
                name="searchfinding_says_something",
            ),
        ),
        migrations.AddConstraint(
            model_name="toldmatches",
            constraint=models.CheckConstraint(
                condition=models.Q(("row_ids__len", models.F("versions__len"))), name="toldmatches_a_version_for_each"
            ),
        ),
        migrations.AddConstraint(
            model_name="toldmatches",
            constraint=models.CheckConstraint(
                condition=models.Q(("row_ids__len__lte", 5000)), name="toldmatches_not_too_many"
            ),
        ),
        migrations.AddConstraint(
            model_name="webhook",
            constraint=models.CheckConstraint(
                condition=models.Q(("state__in", ["active", "paused", "failed", "no_access", "ended"])),
                name="webhook_state_is_listed",
                violation_error_message="“state” is not one of the listed values.",
            ),
        ),
        migrations.AddConstraint(
            model_name="webhook",
            constraint=models.CheckConstraint(
                condition=models.Q(("name", ""), _negated=True), name="webhook_has_a_name"
            ),
        ),
        migrations.AddConstraint(
            model_name="webhook",
            constraint=models.CheckConstraint(
                condition=models.Q(("url__regex", "^https?://[!-~]+$")), name="webhook_address_is_of_the_web"
            ),
        ),
        migrations.AddConstraint(
            model_name="webhook",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("events__contained_by", ["created", "changed", "gone", "matched"]), ("events__len__gt", 0)
                ),
                name="webhook_events_are_listed",
                violation_error_message="Choose at least one event.",
            ),
        ),
        migrations.AddConstraint(
            model_name="webhook",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("events__overlap", ["created", "changed", "gone"]), ("kinds__len__gt", 0)),
                    models.Q(
                        models.Q(("events__overlap", ["created", "changed", "gone"]), _negated=True), ("kinds__len", 0)
                    ),
                    _connector="OR",
                ),
                name="webhook_kinds_where_rows_are_told",
                violation_error_message="Choose the kinds of rows to be told of.",
            ),
        ),
        migrations.AddConstraint(
            model_name="webhook",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("old_secret_sealed__isnull", True), ("old_secret_until__isnull", True)),
                    models.Q(("old_secret_sealed__isnull", False), ("old_secret_until__isnull", False)),
                    _connector="OR",
                ),
                name="webhook_old_secret_ends",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="webhook",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "exchange_webhookhistory" ("counts_from", "created_at", "desk_id", "events", "id", "kinds", "name", "old_secret_until", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "state") VALUES (NEW."counts_from", NEW."created_at", NEW."desk_id", NEW."events", NEW."id", NEW."kinds", NEW."name", NEW."old_secret_until", NEW."owner_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."state"); RETURN NULL;',
                    hash="e435c5cc258116f74259df985b2b14f4b8ec30de",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_2b8b1",
                    table="exchange_webhook",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="webhook",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."counts_from" IS DISTINCT FROM (NEW."counts_from") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."desk_id" IS DISTINCT FROM (NEW."desk_id") OR OLD."events" IS DISTINCT FROM (NEW."events") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."kinds" IS DISTINCT FROM (NEW."kinds") OR OLD."name" IS DISTINCT FROM (NEW."name") OR OLD."old_secret_until" IS DISTINCT FROM (NEW."old_secret_until") OR OLD."owner_id" IS DISTINCT FROM (NEW."owner_id") OR OLD."state" IS DISTINCT FROM (NEW."state"))',
                    func='INSERT INTO "exchange_webhookhistory" ("counts_from", "created_at", "desk_id", "events", "id", "kinds", "name", "old_secret_until", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "state") VALUES (NEW."counts_from", NEW."created_at", NEW."desk_id", NEW."events", NEW."id", NEW."kinds", NEW."name", NEW."old_secret_until", NEW."owner_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."state"); RETURN NULL;',
                    hash="e05c80686b9516c6b1d905943c64ec8e2585d558",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_1d4f3",
                    table="exchange_webhook",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="webhook",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "exchange_webhookhistory" ("counts_from", "created_at", "desk_id", "events", "id", "kinds", "name", "old_secret_until", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "state") VALUES (OLD."counts_from", OLD."created_at", OLD."desk_id", OLD."events", OLD."id", OLD."kinds", OLD."name", OLD."old_secret_until", OLD."owner_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."state"); RETURN NULL;',
                    hash="abf705691aea85d025ab1782ebd4b6f223b9ef83",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_fe131",
                    table="exchange_webhook",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddIndex(
            model_name="webhookdelivery",
            index=models.Index(
                condition=models.Q(("status", "planned")), fields=["due_at"], name="webhookdelivery_owed"
            ),
        ),
        migrations.AddIndex(
            model_name="webhookdelivery",
            index=models.Index(fields=["webhook", "-created_at", "-id"], name="webhookdelivery_log"),
        ),
        migrations.AddConstraint(
            model_name="webhookdelivery",
            constraint=models.CheckConstraint(
                condition=models.Q(("event__in", ["created", "changed", "gone", "matched", "ping"])),
                name="webhookdelivery_event_is_listed",
                violation_error_message="“event” is not one of the listed values.",
            ),
        ),
        migrations.AddConstraint(
            model_name="webhookdelivery",
            constraint=models.CheckConstraint(
                condition=models.Q(("status__in", ["planned", "sent", "cancelled", "missed", "failed"])),
                name="webhookdelivery_status_is_listed",
                violation_error_message="“status” is not one of the listed values.",
            ),
        ),
        migrations.AddConstraint(
            model_name="webhookdelivery",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("event", "ping"), ("kind", ""), ("row_id__isnull", True), ("version__isnull", True)),
                    models.Q(
                        models.Q(("event", "ping"), _negated=True),
                        models.Q(("kind", ""), _negated=True),
                        ("row_id__isnull", False),
                    ),
                    _connector="OR",
                ),
                name="webhookdelivery_tells_of_a_row_unless_a_test",
            ),
        ),
        migrations.AddConstraint(
            model_name="webhookdelivery",
            constraint=models.UniqueConstraint(
                fields=("webhook", "kind", "row_id", "version", "event"), name="webhookdelivery_once"
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="webhookhistory",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="e7f1a679920cfbde8275d3da0eb4d8a987770b6f",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_fe1ea",
                    table="exchange_webhookhistory",
                    when="BEFORE",
                ),
            ),
        ),
    ]
