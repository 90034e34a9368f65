"""Tables of exports, imports, saved searches, webhooks, search and changes: each made whole in one operation."""

import uuid

import django.contrib.postgres.fields
import django.contrib.postgres.indexes
import django.contrib.postgres.search
import django.core.serializers.json
import django.db.models.deletion
import pgtrigger.compiler
from django.conf import settings
from django.db import migrations, models

import people.models.record
from config.shared.steps_together import Together


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("cases", "0019_notices_of_exchange"),
        ("people", "0010_exchange_scopes"),
        ("pghistory", "0007_auto_20250421_0444"),
        ("sources", "0013_reach"),
    ]

    tables = [
        migrations.CreateModel(
            name="Change",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kind", models.CharField(max_length=24)),
                ("row_id", models.UUIDField()),
                (
                    "desk",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.desk",
                    ),
                ),
                ("level", models.PositiveSmallIntegerField()),
                ("at", models.DateTimeField(help_text="When it happened, by the database's clock.")),
                ("position", models.BigIntegerField(null=True)),
                ("told_at", models.DateTimeField(help_text="When it was numbered.", null=True)),
                ("agreed", models.BooleanField(null=True)),
            ],
            options={
                "indexes": [
                    models.Index(fields=["desk", "position"], name="change_of_desk"),
                    models.Index(fields=["position"], name="change_in_order"),
                    models.Index(
                        condition=models.Q(("position__isnull", True)), fields=["id"], name="change_not_yet_told"
                    ),
                    models.Index(fields=["kind", "desk", "agreed"], name="change_agreed"),
                ],
                "constraints": [models.UniqueConstraint(fields=("row_id", "kind"), name="change_once_a_row")],
            },
        ),
        migrations.CreateModel(
            name="Export",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "reference",
                    people.models.record.ReferenceField(
                        db_default=models.Func(models.Value("EX"), function="arasha_reference"),
                        editable=False,
                        max_length=16,
                        unique=True,
                    ),
                ),
                (
                    "asked_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="exports", to=settings.AUTH_USER_MODEL
                    ),
                ),
                ("asked_at", models.DateTimeField()),
                ("reason", models.CharField(max_length=300, verbose_name="what for")),
                (
                    "purpose",
                    models.CharField(
                        choices=[
                            ("casework", "Casework"),
                            ("lawyer", "Sharing with a lawyer"),
                            ("un_body", "Submission to a UN body"),
                            ("court", "Use in court"),
                            ("media_named", "Media, named"),
                            ("media_anonymous", "Media, anonymous"),
                            ("research", "Research"),
                            ("publish", "Publication"),
                        ],
                        max_length=16,
                    ),
                ),
                ("kind", models.CharField(max_length=40, verbose_name="rows")),
                ("query", models.CharField(blank=True, max_length=2000, verbose_name="filters")),
                (
                    "fields",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=60), size=None, verbose_name="columns"
                    ),
                ),
                (
                    "format",
                    models.CharField(
                        choices=[
                            ("csv", "CSV table"),
                            ("xlsx", "Excel workbook"),
                            ("ndjson", "NDJSON, one row a line as the API answers it"),
                            ("parquet", "Parquet"),
                            ("ftm", "FollowTheMoney entities"),
                            ("geojson", "GeoJSON map"),
                        ],
                        max_length=8,
                    ),
                ),
                ("counted", models.PositiveIntegerField(verbose_name="rows when asked")),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("waiting", "Waits for approval"),
                            ("queued", "Waits to be made"),
                            ("building", "Being made"),
                            ("ready", "Ready"),
                            ("ended", "Ended"),
                        ],
                        max_length=8,
                    ),
                ),
                ("attempt", models.PositiveSmallIntegerField(default=0)),
                ("lease_until", models.DateTimeField(blank=True, null=True)),
                ("rows_done", models.PositiveIntegerField(default=0, verbose_name="rows written")),
                ("size", models.PositiveBigIntegerField(default=0)),
                ("sha256", models.CharField(blank=True, max_length=64, verbose_name="SHA-256")),
                ("built_at", models.DateTimeField(blank=True, null=True)),
                (
                    "expires_at",
                    models.DateTimeField(help_text="When the file, or what was asked for, ends at the latest."),
                ),
                ("downloads", models.PositiveIntegerField(default=0)),
                ("downloaded_at", models.DateTimeField(blank=True, null=True, verbose_name="last downloaded")),
                ("ended_at", models.DateTimeField(blank=True, null=True)),
                (
                    "end_reason",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("expired", "Its 24 hours are over"),
                            ("changed", "Somebody's consent, or what you may see, changed since it was made"),
                            ("taken_back", "Taken back by who asked for it"),
                            ("refused", "Refused"),
                            ("undecided", "Nobody decided in time"),
                            ("grown", "There are more rows by now than were asked for"),
                            ("failed", "It could not be made"),
                        ],
                        max_length=12,
                    ),
                ),
            ],
            options={
                "ordering": ["-asked_at", "-id"],
                "indexes": [
                    models.Index(fields=["asked_by", "-asked_at", "-id"], name="export_own"),
                    models.Index(
                        condition=models.Q(("state", "ended"), _negated=True),
                        fields=["expires_at"],
                        name="export_to_end",
                    ),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "purpose__in",
                                [
                                    "casework",
                                    "lawyer",
                                    "un_body",
                                    "court",
                                    "media_named",
                                    "media_anonymous",
                                    "research",
                                    "publish",
                                ],
                            )
                        ),
                        name="export_purpose_is_listed",
                        violation_error_message="“purpose” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("format__in", ["csv", "xlsx", "ndjson", "parquet", "ftm", "geojson"])),
                        name="export_format_is_listed",
                        violation_error_message="“format” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("state__in", ["waiting", "queued", "building", "ready", "ended"])),
                        name="export_state_is_listed",
                        violation_error_message="“state” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("reason__regex", "\\S.{8,}\\S")), name="export_says_what_for"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("expires_at__gt", models.F("asked_at"))), name="export_expires"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("state", "ready"), _negated=True),
                            models.Q(("built_at__isnull", False), ("sha256__regex", "^[0-9a-f]{64}$"), ("size__gt", 0)),
                            _connector="OR",
                        ),
                        name="export_ready_is_whole",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                (
                                    "end_reason__in",
                                    ["expired", "changed", "taken_back", "refused", "undecided", "grown", "failed"],
                                ),
                                ("ended_at__isnull", False),
                                ("state", "ended"),
                            ),
                            models.Q(
                                models.Q(("state", "ended"), _negated=True),
                                ("end_reason", ""),
                                ("ended_at__isnull", True),
                            ),
                            _connector="OR",
                        ),
                        name="export_ended_for_a_reason",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="export_stays_as_asked",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."asked_by_id" IS DISTINCT FROM (NEW."asked_by_id") OR OLD."asked_at" IS DISTINCT FROM (NEW."asked_at") OR OLD."reason" IS DISTINCT FROM (NEW."reason") OR OLD."purpose" IS DISTINCT FROM (NEW."purpose") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."query" IS DISTINCT FROM (NEW."query") OR OLD."fields" IS DISTINCT FROM (NEW."fields") OR OLD."format" IS DISTINCT FROM (NEW."format") OR OLD."counted" IS DISTINCT FROM (NEW."counted"))',
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;",
                            hash="cfbebbf22add6d8751765df9b30974b5440493c9",
                            operation="UPDATE",
                            pgid="pgtrigger_export_stays_as_asked_4ae32",
                            table="exchange_export",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="export_is_never_removed",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                            hash="67f860fe043c2b7a3dfd924da40b653247da3ec6",
                            operation="DELETE",
                            pgid="pgtrigger_export_is_never_removed_bfaf9",
                            table="exchange_export",
                            when="BEFORE",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ExportApproval",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "export",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="approvals", to="exchange.export"
                    ),
                ),
                (
                    "desk",
                    models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.desk"),
                ),
                (
                    "level",
                    models.PositiveSmallIntegerField(
                        choices=[(0, "Open"), (1, "Internal"), (2, "Restricted"), (3, "Protected")]
                    ),
                ),
                ("rows", models.PositiveIntegerField()),
                ("is_approved", models.BooleanField(null=True)),
                (
                    "decided_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("decided_at", models.DateTimeField(blank=True, null=True)),
                ("reason", models.CharField(blank=True, max_length=300)),
            ],
            options={
                "ordering": ["pk"],
                "constraints": [
                    models.UniqueConstraint(fields=("export", "desk"), name="exportapproval_once_per_desk"),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("decided_at__isnull", True),
                                ("decided_by__isnull", True),
                                ("is_approved__isnull", True),
                                ("reason", ""),
                            ),
                            models.Q(
                                ("decided_at__isnull", False),
                                ("decided_by__isnull", False),
                                ("is_approved__isnull", False),
                                ("reason__regex", "\\S.{2,}"),
                            ),
                            _connector="OR",
                        ),
                        name="exportapproval_decided_by_someone",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="exportapproval_stays_as_asked",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."export_id" IS DISTINCT FROM (NEW."export_id") OR OLD."desk_id" IS DISTINCT FROM (NEW."desk_id") OR OLD."level" IS DISTINCT FROM (NEW."level") OR OLD."rows" IS DISTINCT FROM (NEW."rows"))',
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;",
                            hash="07ce600e61c887566f495501f5e43206edc2fd5d",
                            operation="UPDATE",
                            pgid="pgtrigger_exportapproval_stays_as_asked_fb79e",
                            table="exchange_exportapproval",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="exportapproval_is_never_removed",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                            hash="cba615ed2bcdd5e944d77540f4656d2dee7aabbb",
                            operation="DELETE",
                            pgid="pgtrigger_exportapproval_is_never_removed_e248e",
                            table="exchange_exportapproval",
                            when="BEFORE",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ExportBatch",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "export",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="batches", to="exchange.export"
                    ),
                ),
                ("number", models.PositiveIntegerField()),
                ("ids", django.contrib.postgres.fields.ArrayField(base_field=models.UUIDField(), size=None)),
                ("named", models.JSONField(default=dict)),
                (
                    "consents",
                    django.contrib.postgres.fields.ArrayField(base_field=models.UUIDField(), default=list, size=None),
                ),
            ],
            options={
                "ordering": ["number"],
                "indexes": [django.contrib.postgres.indexes.GinIndex(fields=["consents"], name="exportbatch_consents")],
                "constraints": [
                    models.UniqueConstraint(fields=("export", "number"), name="exportbatch_number_of_export")
                ],
            },
        ),
        migrations.CreateModel(
            name="ExportPart",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "export",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="parts", to="exchange.export"
                    ),
                ),
                ("number", models.PositiveIntegerField()),
                ("key", models.UUIDField(unique=True)),
                ("size", models.PositiveIntegerField()),
                ("batches", models.PositiveIntegerField()),
            ],
            options={
                "ordering": ["number"],
                "constraints": [
                    models.UniqueConstraint(fields=("export", "number"), name="exportpart_number_of_export")
                ],
            },
        ),
        migrations.CreateModel(
            name="Gone",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kind", models.CharField(max_length=24)),
                ("row_id", models.UUIDField()),
                (
                    "desk",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.desk",
                    ),
                ),
                ("level", models.PositiveSmallIntegerField()),
                ("at", models.DateTimeField(help_text="When it happened, by the database's clock.")),
                ("position", models.BigIntegerField(null=True)),
                ("told_at", models.DateTimeField(help_text="When it was numbered.", null=True)),
                ("for_staff", models.BooleanField()),
                ("for_research", models.BooleanField()),
            ],
            options={
                "verbose_name_plural": "gone rows",
                "indexes": [
                    models.Index(fields=["desk", "position"], name="gone_of_desk"),
                    models.Index(fields=["position"], name="gone_in_order"),
                    models.Index(fields=["row_id", "position"], name="gone_of_row"),
                    models.Index(
                        condition=models.Q(("position__isnull", True)), fields=["id"], name="gone_not_yet_told"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ImportList",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "reference",
                    people.models.record.ReferenceField(
                        db_default=models.Func(models.Value("IL"), function="arasha_reference"),
                        editable=False,
                        max_length=16,
                        unique=True,
                    ),
                ),
                (
                    "desk",
                    models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.desk"),
                ),
                (
                    "level",
                    models.PositiveSmallIntegerField(
                        choices=[(0, "Open"), (1, "Internal"), (2, "Restricted"), (3, "Protected")],
                        default=1,
                        help_text="Who on the desk may see this: those whose grant reaches the level.",
                    ),
                ),
                ("created_at", models.DateTimeField(auto_now_add=True)),
                (
                    "created_by",
                    models.ForeignKey(
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("updated_at", models.DateTimeField(auto_now=True)),
                (
                    "updated_by",
                    models.ForeignKey(
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                ("name", models.CharField(max_length=120)),
                ("columns", models.JSONField(blank=True, default=dict, help_text="Header → what the column holds.")),
            ],
            options={
                "verbose_name": "list that comes again",
                "ordering": ["-created_at", "-id"],
                "abstract": False,
                "indexes": [
                    models.Index(fields=["-created_at", "-id"], name="importlist_newest"),
                    models.Index(fields=["desk", "-created_at", "-id"], name="importlist_of_desk"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("level__in", [0, 1, 2, 3])),
                        name="exchange_importlist_level_is_known",
                        violation_error_message="Choose one of the levels 0 to 3.",
                    ),
                    models.UniqueConstraint(
                        fields=("name", "desk", "level"),
                        name="importlist_one_name",
                        violation_error_message="There is a list of that name already.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "exchange_importlisthistory" ("columns", "created_at", "created_by_id", "desk_id", "id", "level", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "updated_at", "updated_by_id", "version") VALUES (NEW."columns", NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."id", NEW."level", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reference", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="a82eac3d8d418877e0553d48e775b5e98d45d59a",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_ec0a4",
                            table="exchange_importlist",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "exchange_importlisthistory" ("columns", "created_at", "created_by_id", "desk_id", "id", "level", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "updated_at", "updated_by_id", "version") VALUES (NEW."columns", NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."id", NEW."level", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reference", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="e85e66f93f8644e53423d2a2e0c080afb87f4c20",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_c3c09",
                            table="exchange_importlist",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "exchange_importlisthistory" ("columns", "created_at", "created_by_id", "desk_id", "id", "level", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "updated_at", "updated_by_id", "version") VALUES (OLD."columns", OLD."created_at", OLD."created_by_id", OLD."desk_id", OLD."id", OLD."level", OLD."name", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reference", OLD."updated_at", OLD."updated_by_id", OLD."version"); RETURN NULL;',
                            hash="a8adbf8237377ef01a38254f50580612e787f4ce",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_ed0fc",
                            table="exchange_importlist",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ImportBatch",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "reference",
                    people.models.record.ReferenceField(
                        db_default=models.Func(models.Value("IB"), function="arasha_reference"),
                        editable=False,
                        max_length=16,
                        unique=True,
                    ),
                ),
                (
                    "desk",
                    models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.desk"),
                ),
                (
                    "level",
                    models.PositiveSmallIntegerField(
                        choices=[(0, "Open"), (1, "Internal"), (2, "Restricted"), (3, "Protected")],
                        default=1,
                        help_text="Who on the desk may see this: those whose grant reaches the level.",
                    ),
                ),
                ("created_at", models.DateTimeField(auto_now_add=True)),
                (
                    "created_by",
                    models.ForeignKey(
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("updated_at", models.DateTimeField(auto_now=True)),
                (
                    "updated_by",
                    models.ForeignKey(
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                (
                    "source",
                    models.ForeignKey(
                        blank=True,
                        help_text="Lists them.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="sources.source",
                    ),
                ),
                ("file_name", models.CharField(max_length=255)),
                ("file_size", models.PositiveIntegerField(help_text="Bytes.")),
                ("sha256", models.CharField(max_length=64, verbose_name="SHA-256")),
                ("form", models.CharField(choices=[("csv", "CSV"), ("xlsx", "XLSX")], max_length=4)),
                ("encoding", models.CharField(blank=True, max_length=20)),
                ("delimiter", models.CharField(blank=True, max_length=1)),
                ("sheet", models.CharField(blank=True, max_length=100)),
                ("header_row", models.PositiveIntegerField(default=1)),
                ("headers", models.JSONField(blank=True, default=list)),
                ("columns", models.JSONField(blank=True, default=list)),
                (
                    "jurisdiction",
                    models.CharField(
                        choices=[("KZ", "Kazakhstan"), ("CN", "China"), ("XX", "Other")], default="CN", max_length=2
                    ),
                ),
                ("empties", models.BooleanField(default=False, verbose_name="an empty cell empties the field")),
                ("makes_places", models.BooleanField(default=True, verbose_name="unknown places are put on record")),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("uploaded", "Columns to be named"),
                            ("checking", "Being checked"),
                            ("checked", "Checked, nothing written yet"),
                            ("running", "Being put on record"),
                            ("stopped", "Stopped half-way"),
                            ("done", "On record"),
                            ("undoing", "Being taken back"),
                            ("undone", "Taken back"),
                            ("discarded", "Discarded"),
                        ],
                        default="uploaded",
                        max_length=12,
                    ),
                ),
                ("is_stopping", models.BooleanField(default=False, editable=False)),
                ("problem", models.CharField(blank=True, max_length=300)),
                ("done", models.PositiveIntegerField(default=0, editable=False)),
                ("total", models.PositiveIntegerField(default=0, editable=False)),
                (
                    "counts",
                    models.JSONField(blank=True, default=dict, encoder=django.core.serializers.json.DjangoJSONEncoder),
                ),
                (
                    "asked_by",
                    models.ForeignKey(
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "checked_by",
                    models.ForeignKey(
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("touched_at", models.DateTimeField(editable=False, null=True)),
                ("ended_at", models.DateTimeField(editable=False, null=True)),
                (
                    "list",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="batches",
                        to="exchange.importlist",
                    ),
                ),
            ],
            options={
                "verbose_name": "import",
                "ordering": ["-created_at", "-id"],
                "abstract": False,
                "indexes": [
                    models.Index(fields=["-created_at", "-id"], name="importbatch_newest"),
                    models.Index(fields=["desk", "-created_at", "-id"], name="importbatch_of_desk"),
                    models.Index(
                        condition=models.Q(("state__in", ["checking", "running", "undoing"])),
                        fields=["touched_at"],
                        name="importbatch_at_work",
                    ),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("level__in", [0, 1, 2, 3])),
                        name="exchange_importbatch_level_is_known",
                        violation_error_message="Choose one of the levels 0 to 3.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "state__in",
                                [
                                    "uploaded",
                                    "checking",
                                    "checked",
                                    "running",
                                    "stopped",
                                    "done",
                                    "undoing",
                                    "undone",
                                    "discarded",
                                ],
                            )
                        ),
                        name="importbatch_state_is_listed",
                        violation_error_message="“state” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("jurisdiction__in", ["KZ", "CN", "XX"])),
                        name="importbatch_jurisdiction_is_listed",
                        violation_error_message="“jurisdiction” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("form__in", ["csv", "xlsx"])), name="importbatch_form_is_listed"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("sha256__regex", "^[0-9a-f]{64}$")), name="importbatch_sha256_is_hex"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("state__in", ["checking", "running", "undoing"]), _negated=True),
                            ("asked_by__isnull", False),
                            _connector="OR",
                        ),
                        name="importbatch_works_for_someone",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "exchange_importbatchhistory" ("asked_by_id", "checked_by_id", "columns", "created_at", "created_by_id", "delimiter", "desk_id", "empties", "encoding", "ended_at", "file_name", "file_size", "form", "header_row", "headers", "id", "is_stopping", "jurisdiction", "level", "list_id", "makes_places", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "problem", "reference", "sha256", "sheet", "source_id", "state", "updated_at", "updated_by_id", "version") VALUES (NEW."asked_by_id", NEW."checked_by_id", NEW."columns", NEW."created_at", NEW."created_by_id", NEW."delimiter", NEW."desk_id", NEW."empties", NEW."encoding", NEW."ended_at", NEW."file_name", NEW."file_size", NEW."form", NEW."header_row", NEW."headers", NEW."id", NEW."is_stopping", NEW."jurisdiction", NEW."level", NEW."list_id", NEW."makes_places", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."problem", NEW."reference", NEW."sha256", NEW."sheet", NEW."source_id", NEW."state", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="d7e85124ac6f3b984b6bfa1ddd13bce85887c7e2",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_fc584",
                            table="exchange_importbatch",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."asked_by_id" IS DISTINCT FROM (NEW."asked_by_id") OR OLD."checked_by_id" IS DISTINCT FROM (NEW."checked_by_id") OR OLD."columns" IS DISTINCT FROM (NEW."columns") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."created_by_id" IS DISTINCT FROM (NEW."created_by_id") OR OLD."delimiter" IS DISTINCT FROM (NEW."delimiter") OR OLD."desk_id" IS DISTINCT FROM (NEW."desk_id") OR OLD."empties" IS DISTINCT FROM (NEW."empties") OR OLD."encoding" IS DISTINCT FROM (NEW."encoding") OR OLD."ended_at" IS DISTINCT FROM (NEW."ended_at") OR OLD."file_name" IS DISTINCT FROM (NEW."file_name") OR OLD."file_size" IS DISTINCT FROM (NEW."file_size") OR OLD."form" IS DISTINCT FROM (NEW."form") OR OLD."header_row" IS DISTINCT FROM (NEW."header_row") OR OLD."headers" IS DISTINCT FROM (NEW."headers") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."is_stopping" IS DISTINCT FROM (NEW."is_stopping") OR OLD."jurisdiction" IS DISTINCT FROM (NEW."jurisdiction") OR OLD."level" IS DISTINCT FROM (NEW."level") OR OLD."list_id" IS DISTINCT FROM (NEW."list_id") OR OLD."makes_places" IS DISTINCT FROM (NEW."makes_places") OR OLD."problem" IS DISTINCT FROM (NEW."problem") OR OLD."reference" IS DISTINCT FROM (NEW."reference") OR OLD."sha256" IS DISTINCT FROM (NEW."sha256") OR OLD."sheet" IS DISTINCT FROM (NEW."sheet") OR OLD."source_id" IS DISTINCT FROM (NEW."source_id") OR OLD."state" IS DISTINCT FROM (NEW."state") OR OLD."updated_at" IS DISTINCT FROM (NEW."updated_at") OR OLD."updated_by_id" IS DISTINCT FROM (NEW."updated_by_id") OR OLD."version" IS DISTINCT FROM (NEW."version"))',
                            func='INSERT INTO "exchange_importbatchhistory" ("asked_by_id", "checked_by_id", "columns", "created_at", "created_by_id", "delimiter", "desk_id", "empties", "encoding", "ended_at", "file_name", "file_size", "form", "header_row", "headers", "id", "is_stopping", "jurisdiction", "level", "list_id", "makes_places", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "problem", "reference", "sha256", "sheet", "source_id", "state", "updated_at", "updated_by_id", "version") VALUES (NEW."asked_by_id", NEW."checked_by_id", NEW."columns", NEW."created_at", NEW."created_by_id", NEW."delimiter", NEW."desk_id", NEW."empties", NEW."encoding", NEW."ended_at", NEW."file_name", NEW."file_size", NEW."form", NEW."header_row", NEW."headers", NEW."id", NEW."is_stopping", NEW."jurisdiction", NEW."level", NEW."list_id", NEW."makes_places", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."problem", NEW."reference", NEW."sha256", NEW."sheet", NEW."source_id", NEW."state", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="49d9178b53158562b3082f23a98ca71ec9c05de4",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_6a118",
                            table="exchange_importbatch",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "exchange_importbatchhistory" ("asked_by_id", "checked_by_id", "columns", "created_at", "created_by_id", "delimiter", "desk_id", "empties", "encoding", "ended_at", "file_name", "file_size", "form", "header_row", "headers", "id", "is_stopping", "jurisdiction", "level", "list_id", "makes_places", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "problem", "reference", "sha256", "sheet", "source_id", "state", "updated_at", "updated_by_id", "version") VALUES (OLD."asked_by_id", OLD."checked_by_id", OLD."columns", OLD."created_at", OLD."created_by_id", OLD."delimiter", OLD."desk_id", OLD."empties", OLD."encoding", OLD."ended_at", OLD."file_name", OLD."file_size", OLD."form", OLD."header_row", OLD."headers", OLD."id", OLD."is_stopping", OLD."jurisdiction", OLD."level", OLD."list_id", OLD."makes_places", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."problem", OLD."reference", OLD."sha256", OLD."sheet", OLD."source_id", OLD."state", OLD."updated_at", OLD."updated_by_id", OLD."version"); RETURN NULL;',
                            hash="2cfd053d6bc15097aa4b89f87201f4e14f6a99e0",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_db7b9",
                            table="exchange_importbatch",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ImportChunk",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("sealed", models.BinaryField()),
                (
                    "batch",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="chunks", to="exchange.importbatch"
                    ),
                ),
                ("number", models.PositiveIntegerField()),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("batch", "number"), name="importchunk_once")],
            },
        ),
        migrations.CreateModel(
            name="ImportFile",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("sealed", models.BinaryField()),
                (
                    "batch",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE, related_name="file", to="exchange.importbatch"
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ImportRow",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "batch",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="rows", to="exchange.importbatch"
                    ),
                ),
                ("place", models.PositiveIntegerField()),
                ("number", models.PositiveIntegerField()),
                ("their_id", models.CharField(blank=True, max_length=120)),
                (
                    "finding",
                    models.CharField(
                        choices=[("fine", "Fine"), ("hint", "May be on record already"), ("error", "To be corrected")],
                        max_length=8,
                    ),
                ),
                ("problems", models.JSONField(blank=True, default=list)),
                ("hints", models.JSONField(blank=True, default=list)),
                ("top_score", models.FloatField(default=0)),
                ("changes", models.JSONField(blank=True, default=list)),
                (
                    "choice",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("", "Not decided"),
                            ("fill", "Same person: add what is missing"),
                            ("update", "Same person: update"),
                            ("new", "Someone else"),
                            ("leave", "Leave out"),
                        ],
                        max_length=8,
                    ),
                ),
                ("same_as", models.UUIDField(blank=True, null=True)),
                ("same_row", models.PositiveIntegerField(blank=True, null=True)),
                ("person_key", models.UUIDField(blank=True, null=True)),
                ("person_version", models.PositiveIntegerField(blank=True, null=True)),
                ("stay_key", models.UUIDField(blank=True, null=True)),
                (
                    "corrects",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="corrected_by",
                        to="exchange.importrow",
                    ),
                ),
                (
                    "outcome",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("", "Not in yet"),
                            ("created", "New person"),
                            ("updated", "Changed"),
                            ("unchanged", "Nothing new"),
                            ("left_out", "Left out"),
                            ("corrected", "In by a corrected file"),
                            ("undone", "Taken back"),
                            ("kept", "Stays: changed since"),
                        ],
                        max_length=10,
                    ),
                ),
                ("journal", models.JSONField(blank=True, null=True)),
            ],
            options={
                "ordering": ["place"],
                "indexes": [
                    models.Index(fields=["batch", "finding", "place"], name="importrow_of_finding"),
                    models.Index(
                        condition=models.Q(("their_id", ""), _negated=True),
                        fields=["their_id"],
                        name="importrow_their_id",
                    ),
                ],
                "constraints": [
                    models.UniqueConstraint(fields=("batch", "place"), name="importrow_once"),
                    models.CheckConstraint(
                        condition=models.Q(("finding__in", ["fine", "hint", "error"])),
                        name="importrow_finding_is_listed",
                        violation_error_message="“finding” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("choice__in", ["", "fill", "update", "new", "leave"])),
                        name="importrow_choice_is_listed",
                        violation_error_message="“choice” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "outcome__in",
                                ["", "created", "updated", "unchanged", "left_out", "corrected", "undone", "kept"],
                            )
                        ),
                        name="importrow_outcome_is_listed",
                        violation_error_message="“outcome” is not one of the listed values.",
                    ),
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
                    "recipient",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="letters", to=settings.AUTH_USER_MODEL
                    ),
                ),
                (
                    "about",
                    models.CharField(choices=[("searches", "Saved searches"), ("webhook", "Webhook")], max_length=8),
                ),
                ("about_id", models.UUIDField()),
                ("due_at", models.DateTimeField()),
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
        migrations.CreateModel(
            name="SavedSearch",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "owner",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="saved_searches",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("name", models.CharField(max_length=80)),
                ("resource", models.CharField(max_length=40)),
                ("query", models.CharField(blank=True, max_length=2000)),
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
            ],
            options={
                "verbose_name": "saved search",
                "verbose_name_plural": "saved searches",
                "ordering": ["name", "id"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("frequency__in", ["never", "daily", "weekly"])),
                        name="savedsearch_frequency_is_listed",
                        violation_error_message="“frequency” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("paused__in", ["", "by_owner", "no_access", "unreadable", "too_many"])),
                        name="savedsearch_paused_is_listed",
                        violation_error_message="“paused” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("name", ""), _negated=True),
                        name="savedsearch_has_a_name",
                        violation_error_message="Give it a name.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("deleted_at__isnull", True)),
                        fields=("owner", "name"),
                        name="savedsearch_one_of_a_name",
                        violation_error_message="You have a saved search of that name.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
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
                    pgtrigger.compiler.Trigger(
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
                    pgtrigger.compiler.Trigger(
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
                ],
            },
        ),
        migrations.CreateModel(
            name="SearchDigest",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "recipient",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
                    ),
                ),
                ("for_day", models.DateField(help_text="In the reader's zone.")),
                ("title", models.CharField(max_length=60)),
                ("counts", models.CharField(max_length=60)),
                ("made_at", models.DateTimeField()),
            ],
            options={
                "ordering": ["-made_at", "-id"],
                "constraints": [
                    models.UniqueConstraint(fields=("recipient", "for_day"), name="searchdigest_once_a_day")
                ],
            },
        ),
        migrations.CreateModel(
            name="SearchEntry",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kind", models.CharField(max_length=24)),
                ("row_id", models.UUIDField()),
                ("on_desk", models.BigIntegerField()),
                ("field", models.CharField(max_length=40)),
                ("part", models.PositiveSmallIntegerField()),
                ("words", django.contrib.postgres.search.SearchVectorField()),
            ],
            options={
                "verbose_name_plural": "search entries",
                "indexes": [django.contrib.postgres.indexes.GinIndex(fields=["words"], name="searchentry_words")],
                "constraints": [
                    models.UniqueConstraint(fields=("row_id", "kind", "field", "part"), name="searchentry_once_a_part")
                ],
            },
        ),
        migrations.CreateModel(
            name="SearchFinding",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
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
            ],
            options={
                "ordering": ["id"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("paused__in", ["", "by_owner", "no_access", "unreadable", "too_many"])),
                        name="searchfinding_paused_is_listed",
                        violation_error_message="“paused” is not one of the listed values.",
                    ),
                    models.UniqueConstraint(fields=("digest", "search"), name="searchfinding_once_a_digest"),
                    models.CheckConstraint(
                        condition=models.Q(("changed_ids__len", models.F("changed_from__len"))),
                        name="searchfinding_a_version_for_each",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("new_ids__len__gt", 0),
                            ("changed_ids__len__gt", 0),
                            models.Q(("paused", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="searchfinding_says_something",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ToldMatches",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "search",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE, related_name="told", to="exchange.savedsearch"
                    ),
                ),
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
            ],
            options={
                "verbose_name_plural": "told matches",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("row_ids__len", models.F("versions__len"))),
                        name="toldmatches_a_version_for_each",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("row_ids__len__lte", 5000)), name="toldmatches_not_too_many"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Webhook",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "owner",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="webhooks",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
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
            ],
            options={
                "ordering": ["-created_at", "-id"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("state__in", ["active", "paused", "failed", "no_access", "ended"])),
                        name="webhook_state_is_listed",
                        violation_error_message="“state” is not one of the listed values.",
                    ),
                    models.CheckConstraint(condition=models.Q(("name", ""), _negated=True), name="webhook_has_a_name"),
                    models.CheckConstraint(
                        condition=models.Q(("url__regex", "^https?://[!-~]+$")), name="webhook_address_is_of_the_web"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("events__contained_by", ["created", "changed", "gone", "matched"]), ("events__len__gt", 0)
                        ),
                        name="webhook_events_are_listed",
                        violation_error_message="Choose at least one event.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("events__overlap", ["created", "changed", "gone"]), ("kinds__len__gt", 0)),
                            models.Q(
                                models.Q(("events__overlap", ["created", "changed", "gone"]), _negated=True),
                                ("kinds__len", 0),
                            ),
                            _connector="OR",
                        ),
                        name="webhook_kinds_where_rows_are_told",
                        violation_error_message="Choose the kinds of rows to be told of.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("old_secret_sealed__isnull", True), ("old_secret_until__isnull", True)),
                            models.Q(("old_secret_sealed__isnull", False), ("old_secret_until__isnull", False)),
                            _connector="OR",
                        ),
                        name="webhook_old_secret_ends",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
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
                    pgtrigger.compiler.Trigger(
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
                    pgtrigger.compiler.Trigger(
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
                ],
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
                    "webhook",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="deliveries", to="exchange.webhook"
                    ),
                ),
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
            ],
            options={
                "verbose_name_plural": "webhook deliveries",
                "ordering": ["-created_at", "-id"],
                "indexes": [
                    models.Index(
                        condition=models.Q(("status", "planned")), fields=["due_at"], name="webhookdelivery_owed"
                    ),
                    models.Index(fields=["webhook", "-created_at", "-id"], name="webhookdelivery_log"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("event__in", ["created", "changed", "gone", "matched", "ping"])),
                        name="webhookdelivery_event_is_listed",
                        violation_error_message="“event” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("status__in", ["planned", "sent", "cancelled", "missed", "failed"])),
                        name="webhookdelivery_status_is_listed",
                        violation_error_message="“status” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("event", "ping"), ("kind", ""), ("row_id__isnull", True), ("version__isnull", True)
                            ),
                            models.Q(
                                models.Q(("event", "ping"), _negated=True),
                                models.Q(("kind", ""), _negated=True),
                                ("row_id__isnull", False),
                            ),
                            _connector="OR",
                        ),
                        name="webhookdelivery_tells_of_a_row_unless_a_test",
                    ),
                    models.UniqueConstraint(
                        fields=("webhook", "kind", "row_id", "version", "event"), name="webhookdelivery_once"
                    ),
                ],
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
            name="ImportBatchHistory",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history",
                        to="exchange.importbatch",
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
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                (
                    "reference",
                    people.models.record.ReferenceField(
                        db_default=models.Func(models.Value("IB"), function="arasha_reference"),
                        editable=False,
                        max_length=16,
                    ),
                ),
                (
                    "desk",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.desk",
                    ),
                ),
                (
                    "level",
                    models.PositiveSmallIntegerField(
                        choices=[(0, "Open"), (1, "Internal"), (2, "Restricted"), (3, "Protected")],
                        default=1,
                        help_text="Who on the desk may see this: those whose grant reaches the level.",
                    ),
                ),
                ("created_at", models.DateTimeField(auto_now_add=True)),
                (
                    "created_by",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("updated_at", models.DateTimeField(auto_now=True)),
                (
                    "updated_by",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                (
                    "source",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        help_text="Lists them.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sources.source",
                    ),
                ),
                ("file_name", models.CharField(max_length=255)),
                ("file_size", models.PositiveIntegerField(help_text="Bytes.")),
                ("sha256", models.CharField(max_length=64, verbose_name="SHA-256")),
                ("form", models.CharField(choices=[("csv", "CSV"), ("xlsx", "XLSX")], max_length=4)),
                ("encoding", models.CharField(blank=True, max_length=20)),
                ("delimiter", models.CharField(blank=True, max_length=1)),
                ("sheet", models.CharField(blank=True, max_length=100)),
                ("header_row", models.PositiveIntegerField(default=1)),
                ("headers", models.JSONField(blank=True, default=list)),
                ("columns", models.JSONField(blank=True, default=list)),
                (
                    "jurisdiction",
                    models.CharField(
                        choices=[("KZ", "Kazakhstan"), ("CN", "China"), ("XX", "Other")], default="CN", max_length=2
                    ),
                ),
                ("empties", models.BooleanField(default=False, verbose_name="an empty cell empties the field")),
                ("makes_places", models.BooleanField(default=True, verbose_name="unknown places are put on record")),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("uploaded", "Columns to be named"),
                            ("checking", "Being checked"),
                            ("checked", "Checked, nothing written yet"),
                            ("running", "Being put on record"),
                            ("stopped", "Stopped half-way"),
                            ("done", "On record"),
                            ("undoing", "Being taken back"),
                            ("undone", "Taken back"),
                            ("discarded", "Discarded"),
                        ],
                        default="uploaded",
                        max_length=12,
                    ),
                ),
                ("is_stopping", models.BooleanField(default=False, editable=False)),
                ("problem", models.CharField(blank=True, max_length=300)),
                (
                    "asked_by",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "checked_by",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("ended_at", models.DateTimeField(editable=False, null=True)),
                (
                    "list",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="exchange.importlist",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="7738c6899e219d03474aef00f619b210c3906ef5",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_812f2",
                            table="exchange_importbatchhistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="ImportListHistory",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history",
                        to="exchange.importlist",
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
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                (
                    "reference",
                    people.models.record.ReferenceField(
                        db_default=models.Func(models.Value("IL"), function="arasha_reference"),
                        editable=False,
                        max_length=16,
                    ),
                ),
                (
                    "desk",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.desk",
                    ),
                ),
                (
                    "level",
                    models.PositiveSmallIntegerField(
                        choices=[(0, "Open"), (1, "Internal"), (2, "Restricted"), (3, "Protected")],
                        default=1,
                        help_text="Who on the desk may see this: those whose grant reaches the level.",
                    ),
                ),
                ("created_at", models.DateTimeField(auto_now_add=True)),
                (
                    "created_by",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("updated_at", models.DateTimeField(auto_now=True)),
                (
                    "updated_by",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                ("name", models.CharField(max_length=120)),
                ("columns", models.JSONField(blank=True, default=dict, help_text="Header → what the column holds.")),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="ba5ff7e13112d31c92cc4d6d5f7be2e4d77b4bbe",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_1a8cd",
                            table="exchange_importlisthistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="SavedSearchHistory",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
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
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
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
                ("resource", models.CharField(max_length=40)),
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
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="892a5923a8ccf662ff4c39304263e546303423af",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_15c5b",
                            table="exchange_savedsearchhistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="WebhookHistory",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
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
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
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
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="e7f1a679920cfbde8275d3da0eb4d8a987770b6f",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_fe1ea",
                            table="exchange_webhookhistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
    ]

    operations = [Together(tables)]
