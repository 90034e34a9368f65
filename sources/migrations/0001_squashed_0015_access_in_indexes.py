"""All tables of sources at once, for a new database: step by step they took four times as long."""

import importlib
import uuid

import django.contrib.postgres.fields
import django.core.serializers.json
import django.db.models.deletion
import django.db.models.expressions
import django.utils.timezone
import pgtrigger.compiler
from django.conf import settings
from django.db import migrations, models

import people.models.record
from config.shared.steps_together import Together

VAULT = importlib.import_module("sources.migrations.0011_vault_schema").Migration.operations


class Migration(migrations.Migration):
    replaces = [
        ("sources", "0001_sources"),
        ("sources", "0002_own_record"),
        ("sources", "0003_evidence_store"),
        ("sources", "0004_claims"),
        ("sources", "0005_data_url_keys"),
        ("sources", "0006_review"),
        ("sources", "0007_intake"),
        ("sources", "0008_consent"),
        ("sources", "0009_vault"),
        ("sources", "0010_history_of_directions"),
        ("sources", "0011_vault_schema"),
        ("sources", "0012_fields"),
        ("sources", "0013_reach"),
        ("sources", "0014_history_by_statement"),
        ("sources", "0015_access_in_indexes"),
    ]

    initial = True

    dependencies = [
        # Neither is needed here: the sooner they come, the fewer tables there are to draw anew after each of their steps.
        ("mfa", "0003_authenticator_type_uniq"),
        ("usersessions", "0001_initial"),
        ("people", "0010_exchange_scopes"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    tables = [
        migrations.CreateModel(
            name="Witness",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "reference",
                    people.models.record.ReferenceField(
                        db_default=models.Func(models.Value("W"), function="arasha_reference"),
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
                    "protection",
                    models.CharField(
                        choices=[
                            ("none", "Not protected"),
                            ("confidential", "Confidential"),
                            ("sealed", "Sealed to custodians"),
                        ],
                        default="none",
                        max_length=12,
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="as_witness",
                        to="people.person",
                    ),
                ),
                ("vault_identity", models.UUIDField(editable=False, null=True, unique=True)),
                (
                    "described_as",
                    models.CharField(
                        blank=True, help_text="What may be said of them: “a relative living abroad”.", max_length=200
                    ),
                ),
                (
                    "may_be_said",
                    models.CharField(
                        blank=True,
                        help_text="Such as “that she lives abroad; not since when, nor in which country”.",
                        max_length=300,
                        verbose_name="what may be told to others",
                    ),
                ),
            ],
            options={
                "verbose_name_plural": "witnesses",
                "ordering": ["-created_at", "-id"],
                "abstract": False,
                "indexes": [
                    models.Index(fields=["-created_at", "-id", "desk", "level"], name="witness_newest"),
                    models.Index(fields=["desk", "-created_at", "-id", "level"], name="witness_of_desk"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("level__in", [0, 1, 2, 3])),
                        name="sources_witness_level_is_known",
                        violation_error_message="Choose one of the levels 0 to 3.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("protection__in", ["none", "confidential", "sealed"])),
                        name="witness_protection_is_listed",
                        violation_error_message="“protection” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("protection", "none"), ("person__isnull", True), _connector="OR"),
                        name="witness_protected_ones_name_no_person",
                        violation_error_message="A protected witness must not be linked to a person.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_witnesshistory" ("created_at", "created_by_id", "described_as", "desk_id", "id", "level", "may_be_said", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "protection", "reference", "updated_at", "updated_by_id", "vault_identity", "version") SELECT new_values."created_at", new_values."created_by_id", new_values."described_as", new_values."desk_id", new_values."id", new_values."level", new_values."may_be_said", new_values."person_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."protection", new_values."reference", new_values."updated_at", new_values."updated_by_id", new_values."vault_identity", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="bdc3fbdefc63360583f7d70e486a37d8aa57d7e0",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_e1dce",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="sources_witness",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_witnesshistory" ("created_at", "created_by_id", "described_as", "desk_id", "id", "level", "may_be_said", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "protection", "reference", "updated_at", "updated_by_id", "vault_identity", "version") SELECT new_values."created_at", new_values."created_by_id", new_values."described_as", new_values."desk_id", new_values."id", new_values."level", new_values."may_be_said", new_values."person_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."protection", new_values."reference", new_values."updated_at", new_values."updated_by_id", new_values."vault_identity", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="de29810594b10e609c1912218089c4b10b95ec8e",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_6127c",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="sources_witness",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_witnesshistory" ("created_at", "created_by_id", "described_as", "desk_id", "id", "level", "may_be_said", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "protection", "reference", "updated_at", "updated_by_id", "vault_identity", "version") SELECT old_values."created_at", old_values."created_by_id", old_values."described_as", old_values."desk_id", old_values."id", old_values."level", old_values."may_be_said", old_values."person_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."protection", old_values."reference", old_values."updated_at", old_values."updated_by_id", old_values."vault_identity", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="a9b1be61d2090826d5ada0a4534ef4e74098cc2b",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_9fe31",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="sources_witness",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Source",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "reference",
                    people.models.record.ReferenceField(
                        db_default=models.Func(models.Value("S"), function="arasha_reference"),
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
                    "kind",
                    models.CharField(
                        choices=[
                            ("testimony", "Testimony"),
                            ("press_report", "Press report"),
                            ("ngo_statement", "NGO statement"),
                            ("official_document", "Official document"),
                            ("diplomatic_note", "Diplomatic note"),
                            ("expert_report", "Expert report"),
                            ("statement", "Statement"),
                            ("social_media", "Social-media post"),
                            ("photo_video", "Photo or video"),
                            ("own_record", "Record of ours"),
                        ],
                        max_length=20,
                    ),
                ),
                ("title", models.CharField(max_length=300)),
                (
                    "author",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="authored_sources",
                        to="people.person",
                    ),
                ),
                (
                    "publisher",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="published_sources",
                        to="people.organisation",
                    ),
                ),
                ("publisher_words", models.CharField(blank=True, max_length=300, verbose_name="publisher as printed")),
                ("language", models.CharField(blank=True, help_text="kk, ru, ug, zh, en…", max_length=12)),
                ("is_machine_translated", models.BooleanField(default=False)),
                ("received_on", models.DateField(blank=True, help_text="Day on which it reached us.", null=True)),
                ("url", models.URLField(blank=True, max_length=1000)),
                ("url_key", models.CharField(blank=True, editable=False, max_length=64)),
                (
                    "duplicate_reason",
                    models.CharField(
                        blank=True,
                        help_text="Where a source with this address is on record already.",
                        max_length=300,
                        verbose_name="why entered again",
                    ),
                ),
                (
                    "archive_url",
                    models.URLField(
                        blank=True,
                        help_text="Where a copy is kept, such as at web.archive.org.",
                        max_length=1000,
                        verbose_name="archive address",
                    ),
                ),
                (
                    "reliability",
                    models.CharField(
                        choices=[
                            ("A", "A: completely reliable"),
                            ("B", "B: usually reliable"),
                            ("C", "C: fairly reliable"),
                            ("D", "D: not usually reliable"),
                            ("E", "E: unreliable"),
                            ("F", "F: cannot be judged"),
                        ],
                        default="F",
                        help_text="How far the source has proved right before, whatever it says here. A: no doubt of its honesty and competence; E: it has proved wrong or misled; F: no basis to judge, which is no blame.",
                        max_length=1,
                        verbose_name="reliability of the source",
                    ),
                ),
                (
                    "credibility",
                    models.PositiveSmallIntegerField(
                        choices=[
                            (1, "1: confirmed by other sources"),
                            (2, "2: probably true"),
                            (3, "3: possibly true"),
                            (4, "4: doubtful"),
                            (5, "5: improbable"),
                            (6, "6: cannot be judged"),
                        ],
                        default=6,
                        help_text="How far this information holds, whoever says it. 1: other, independent sources confirm it; 2: fits what else is known; 5: contradicted by it; 6: no basis to judge.",
                        verbose_name="credibility of what it says",
                    ),
                ),
                (
                    "part_of",
                    models.ForeignKey(
                        blank=True,
                        help_text="The source in which we read this one: a statement quoted in a report, a note in an indictment.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="parts",
                        to="sources.source",
                    ),
                ),
                (
                    "origin",
                    models.ForeignKey(
                        blank=True,
                        help_text="The source it goes back to: five outlets that quote one organisation are one voice.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="repeated_by",
                        to="sources.source",
                        verbose_name="repeats",
                    ),
                ),
                ("summary", models.TextField(blank=True)),
                (
                    "text",
                    models.TextField(
                        blank=True,
                        help_text="As printed. Passages are marked on its own page.",
                        verbose_name="original text",
                    ),
                ),
                (
                    "text_direction",
                    models.CharField(
                        choices=[("auto", "As its letters say"), ("ltr", "Left to right"), ("rtl", "Right to left")],
                        default="auto",
                        max_length=4,
                        verbose_name="direction of the text",
                    ),
                ),
                (
                    "published_earliest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="published, earliest day"),
                ),
                (
                    "published_latest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="published, latest day"),
                ),
                (
                    "published_precision",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("day", "day"),
                            ("month", "month"),
                            ("year", "year"),
                            ("circa", "circa"),
                            ("range", "somewhere in a range"),
                        ],
                        editable=False,
                        max_length=8,
                        verbose_name="published, precision",
                    ),
                ),
                (
                    "published_inferred",
                    models.BooleanField(default=False, editable=False, verbose_name="published, inferred"),
                ),
                (
                    "published_words",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="published, in the source's words"
                    ),
                ),
            ],
            options={
                "ordering": ["-created_at", "-id"],
                "abstract": False,
                "indexes": [
                    models.Index(fields=["-created_at", "-id", "desk", "level"], name="source_newest"),
                    models.Index(
                        condition=models.Q(("url_key", ""), _negated=True), fields=["url_key"], name="source_url_key"
                    ),
                    models.Index(fields=["desk", "-created_at", "-id", "level"], name="source_of_desk"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("level__in", [0, 1, 2, 3])),
                        name="sources_source_level_is_known",
                        violation_error_message="Choose one of the levels 0 to 3.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("published_earliest__isnull", True),
                                ("published_latest__isnull", True),
                                ("published_precision", ""),
                            ),
                            models.Q(
                                ("published_precision", "range"),
                                models.Q(
                                    models.Q(("published_earliest__isnull", True), ("published_latest__isnull", False)),
                                    models.Q(("published_earliest__isnull", False), ("published_latest__isnull", True)),
                                    models.Q(
                                        ("published_earliest__isnull", False),
                                        ("published_latest__isnull", False),
                                        ("published_latest__gte", models.F("published_earliest")),
                                    ),
                                    _connector="OR",
                                ),
                            ),
                            models.Q(
                                ("published_earliest", models.F("published_latest")),
                                ("published_precision", "day"),
                                ("published_earliest__isnull", False),
                                ("published_latest__isnull", False),
                            ),
                            models.Q(
                                ("published_precision__in", ["month", "year", "circa"]),
                                ("published_earliest__isnull", False),
                                ("published_latest__isnull", False),
                                ("published_latest__gte", models.F("published_earliest")),
                            ),
                            _connector="OR",
                        ),
                        name="source_published_is_a_span",
                        violation_error_message="“published” must be a date with its precision, earliest day first.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "kind__in",
                                [
                                    "testimony",
                                    "press_report",
                                    "ngo_statement",
                                    "official_document",
                                    "diplomatic_note",
                                    "expert_report",
                                    "statement",
                                    "social_media",
                                    "photo_video",
                                    "own_record",
                                ],
                            )
                        ),
                        name="source_kind_is_listed",
                        violation_error_message="“kind” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("reliability__in", ["A", "B", "C", "D", "E", "F"])),
                        name="source_reliability_is_listed",
                        violation_error_message="“reliability” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("credibility__in", [1, 2, 3, 4, 5, 6])),
                        name="source_credibility_is_listed",
                        violation_error_message="“credibility” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("part_of__isnull", True),
                            models.Q(("part_of", models.F("id")), _negated=True),
                            _connector="OR",
                        ),
                        name="source_not_part_of_itself",
                        violation_error_message="A source is not part of itself.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("origin__isnull", True),
                            models.Q(("origin", models.F("id")), _negated=True),
                            _connector="OR",
                        ),
                        name="source_does_not_repeat_itself",
                        violation_error_message="A source does not repeat itself.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("text_direction__in", ["auto", "ltr", "rtl"])),
                        name="source_text_direction_is_listed",
                        violation_error_message="“text direction” is not one of the listed values.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_sourcehistory" ("archive_url", "author_id", "created_at", "created_by_id", "credibility", "desk_id", "duplicate_reason", "id", "is_machine_translated", "kind", "language", "level", "origin_id", "part_of_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "published_earliest", "published_inferred", "published_latest", "published_precision", "published_words", "publisher_id", "publisher_words", "received_on", "reference", "reliability", "summary", "text", "text_direction", "title", "updated_at", "updated_by_id", "url", "url_key", "version") SELECT new_values."archive_url", new_values."author_id", new_values."created_at", new_values."created_by_id", new_values."credibility", new_values."desk_id", new_values."duplicate_reason", new_values."id", new_values."is_machine_translated", new_values."kind", new_values."language", new_values."level", new_values."origin_id", new_values."part_of_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."published_earliest", new_values."published_inferred", new_values."published_latest", new_values."published_precision", new_values."published_words", new_values."publisher_id", new_values."publisher_words", new_values."received_on", new_values."reference", new_values."reliability", new_values."summary", new_values."text", new_values."text_direction", new_values."title", new_values."updated_at", new_values."updated_by_id", new_values."url", new_values."url_key", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="7c55b87cc57da48ca85042ee68629ebfabc0fc07",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_c3ed3",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="sources_source",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_sourcehistory" ("archive_url", "author_id", "created_at", "created_by_id", "credibility", "desk_id", "duplicate_reason", "id", "is_machine_translated", "kind", "language", "level", "origin_id", "part_of_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "published_earliest", "published_inferred", "published_latest", "published_precision", "published_words", "publisher_id", "publisher_words", "received_on", "reference", "reliability", "summary", "text", "text_direction", "title", "updated_at", "updated_by_id", "url", "url_key", "version") SELECT new_values."archive_url", new_values."author_id", new_values."created_at", new_values."created_by_id", new_values."credibility", new_values."desk_id", new_values."duplicate_reason", new_values."id", new_values."is_machine_translated", new_values."kind", new_values."language", new_values."level", new_values."origin_id", new_values."part_of_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."published_earliest", new_values."published_inferred", new_values."published_latest", new_values."published_precision", new_values."published_words", new_values."publisher_id", new_values."publisher_words", new_values."received_on", new_values."reference", new_values."reliability", new_values."summary", new_values."text", new_values."text_direction", new_values."title", new_values."updated_at", new_values."updated_by_id", new_values."url", new_values."url_key", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="8d074e74f32e7327346f5669d27f3fdc0fa01e46",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_e6185",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="sources_source",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_sourcehistory" ("archive_url", "author_id", "created_at", "created_by_id", "credibility", "desk_id", "duplicate_reason", "id", "is_machine_translated", "kind", "language", "level", "origin_id", "part_of_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "published_earliest", "published_inferred", "published_latest", "published_precision", "published_words", "publisher_id", "publisher_words", "received_on", "reference", "reliability", "summary", "text", "text_direction", "title", "updated_at", "updated_by_id", "url", "url_key", "version") SELECT old_values."archive_url", old_values."author_id", old_values."created_at", old_values."created_by_id", old_values."credibility", old_values."desk_id", old_values."duplicate_reason", old_values."id", old_values."is_machine_translated", old_values."kind", old_values."language", old_values."level", old_values."origin_id", old_values."part_of_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."published_earliest", old_values."published_inferred", old_values."published_latest", old_values."published_precision", old_values."published_words", old_values."publisher_id", old_values."publisher_words", old_values."received_on", old_values."reference", old_values."reliability", old_values."summary", old_values."text", old_values."text_direction", old_values."title", old_values."updated_at", old_values."updated_by_id", old_values."url", old_values."url_key", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="cd25e88e4e2452f9465c9e1b645779ffa5cd1e55",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_fde77",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="sources_source",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="EvidenceFile",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "reference",
                    people.models.record.ReferenceField(
                        db_default=models.Func(models.Value("F"), function="arasha_reference"),
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
                        on_delete=django.db.models.deletion.PROTECT, related_name="files", to="sources.source"
                    ),
                ),
                (
                    "file_class",
                    models.CharField(
                        choices=[
                            ("evidentiary", "Evidentiary copy, as collected"),
                            ("working", "Working copy"),
                            ("derivative", "Derivative"),
                        ],
                        default="evidentiary",
                        max_length=12,
                    ),
                ),
                (
                    "original",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="derivatives",
                        to="sources.evidencefile",
                    ),
                ),
                (
                    "derived_as",
                    models.CharField(
                        blank=True, choices=[("clean_copy", "Clean copy"), ("thumbnail", "Thumbnail")], max_length=12
                    ),
                ),
                ("transformation", models.CharField(blank=True, max_length=200)),
                (
                    "clean_copy",
                    models.CharField(
                        choices=[("waiting", "Being made"), ("made", "Made"), ("none", "No clean copy")],
                        default="none",
                        max_length=8,
                    ),
                ),
                ("clean_copy_note", models.CharField(blank=True, max_length=200, verbose_name="why there is none")),
                ("original_name", models.CharField(max_length=255)),
                ("media_type", models.CharField(max_length=100)),
                ("size", models.PositiveBigIntegerField(help_text="Bytes.")),
                ("sha256", models.CharField(db_index=True, max_length=64, verbose_name="SHA-256")),
                ("store_key", models.CharField(max_length=120, unique=True)),
                ("embedded_metadata", models.JSONField(blank=True, default=dict)),
                ("is_held", models.BooleanField(default=False, verbose_name="on legal hold")),
            ],
            options={
                "verbose_name": "evidence file",
                "ordering": ["-created_at", "-id"],
                "abstract": False,
                "indexes": [
                    models.Index(fields=["-created_at", "-id", "desk", "level"], name="evidencefile_newest"),
                    models.Index(
                        condition=models.Q(("clean_copy", "waiting")),
                        fields=["updated_at"],
                        name="evidencefile_waiting",
                    ),
                    models.Index(fields=["desk", "-created_at", "-id", "level"], name="evidencefile_of_desk"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("level__in", [0, 1, 2, 3])),
                        name="sources_evidencefile_level_is_known",
                        violation_error_message="Choose one of the levels 0 to 3.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("file_class__in", ["evidentiary", "working", "derivative"])),
                        name="evidencefile_file_class_is_listed",
                        violation_error_message="“file class” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("clean_copy__in", ["waiting", "made", "none"])),
                        name="evidencefile_clean_copy_is_listed",
                        violation_error_message="“clean copy” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("derived_as__in", ["clean_copy", "thumbnail"]), ("file_class", "derivative")),
                            models.Q(models.Q(("file_class", "derivative"), _negated=True), ("derived_as", "")),
                            _connector="OR",
                        ),
                        name="evidencefile_derivative_says_which",
                        violation_error_message="A derivative says which it is; nothing else does.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("file_class", "derivative")),
                        fields=("original", "derived_as"),
                        name="evidencefile_one_derivative_of_a_kind",
                        violation_error_message="This has been derived already.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("sha256__regex", "^[0-9a-f]{64}$")), name="evidencefile_sha256_is_hex"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("file_class", "evidentiary"), ("original__isnull", True)),
                            models.Q(
                                models.Q(("file_class", "evidentiary"), _negated=True), ("original__isnull", False)
                            ),
                            _connector="OR",
                        ),
                        name="evidencefile_derived_names_its_original",
                        violation_error_message="A working copy or derivative names its original; an original has none.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_evidencefilehistory" ("clean_copy", "clean_copy_note", "created_at", "created_by_id", "derived_as", "desk_id", "embedded_metadata", "file_class", "id", "is_held", "level", "media_type", "original_id", "original_name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "sha256", "size", "source_id", "store_key", "transformation", "updated_at", "updated_by_id", "version") SELECT new_values."clean_copy", new_values."clean_copy_note", new_values."created_at", new_values."created_by_id", new_values."derived_as", new_values."desk_id", new_values."embedded_metadata", new_values."file_class", new_values."id", new_values."is_held", new_values."level", new_values."media_type", new_values."original_id", new_values."original_name", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reference", new_values."sha256", new_values."size", new_values."source_id", new_values."store_key", new_values."transformation", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="ce75e9d12858e39c2ac6f4c975edcdb3032dc435",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_81443",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="sources_evidencefile",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_evidencefilehistory" ("clean_copy", "clean_copy_note", "created_at", "created_by_id", "derived_as", "desk_id", "embedded_metadata", "file_class", "id", "is_held", "level", "media_type", "original_id", "original_name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "sha256", "size", "source_id", "store_key", "transformation", "updated_at", "updated_by_id", "version") SELECT new_values."clean_copy", new_values."clean_copy_note", new_values."created_at", new_values."created_by_id", new_values."derived_as", new_values."desk_id", new_values."embedded_metadata", new_values."file_class", new_values."id", new_values."is_held", new_values."level", new_values."media_type", new_values."original_id", new_values."original_name", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reference", new_values."sha256", new_values."size", new_values."source_id", new_values."store_key", new_values."transformation", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="1d4b76e71d3b5e5b05ee391d4b341c68dc2ba97a",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_64ac7",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="sources_evidencefile",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_evidencefilehistory" ("clean_copy", "clean_copy_note", "created_at", "created_by_id", "derived_as", "desk_id", "embedded_metadata", "file_class", "id", "is_held", "level", "media_type", "original_id", "original_name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "sha256", "size", "source_id", "store_key", "transformation", "updated_at", "updated_by_id", "version") SELECT old_values."clean_copy", old_values."clean_copy_note", old_values."created_at", old_values."created_by_id", old_values."derived_as", old_values."desk_id", old_values."embedded_metadata", old_values."file_class", old_values."id", old_values."is_held", old_values."level", old_values."media_type", old_values."original_id", old_values."original_name", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reference", old_values."sha256", old_values."size", old_values."source_id", old_values."store_key", old_values."transformation", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="9b619cc5e985eb53e2ff06ec520882c416fd39e1",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_6eb9e",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="sources_evidencefile",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Withdrawal",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "reference",
                    people.models.record.ReferenceField(
                        db_default=models.Func(models.Value("WD"), function="arasha_reference"),
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
                    "person",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="withdrawals",
                        to="people.person",
                    ),
                ),
                (
                    "witness",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="withdrawals",
                        to="sources.witness",
                    ),
                ),
                (
                    "purposes",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(
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
                        size=None,
                    ),
                ),
                (
                    "channel",
                    models.CharField(
                        choices=[
                            ("in_person", "In person"),
                            ("phone", "By phone"),
                            ("messenger", "By messenger"),
                            ("e_mail", "By e-mail"),
                            ("letter", "By letter"),
                            ("through_someone", "Through someone they sent"),
                        ],
                        max_length=16,
                    ),
                ),
                (
                    "taken_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="withdrawals_taken",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("withdrawn_at", models.DateTimeField()),
                ("removed", models.JSONField(blank=True, default=dict, editable=False)),
                ("note", models.CharField(blank=True, max_length=300)),
            ],
            options={
                "ordering": ["-created_at", "-id"],
                "abstract": False,
                "indexes": [
                    models.Index(fields=["-created_at", "-id", "desk", "level"], name="withdrawal_newest"),
                    models.Index(fields=["desk", "-created_at", "-id", "level"], name="withdrawal_of_desk"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("level__in", [0, 1, 2, 3])),
                        name="sources_withdrawal_level_is_known",
                        violation_error_message="Choose one of the levels 0 to 3.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("person__isnull", False), ("witness__isnull", True)),
                            models.Q(("person__isnull", True), ("witness__isnull", False)),
                            _connector="OR",
                        ),
                        name="withdrawal_has_one_person_or_witness",
                        violation_error_message="Name exactly one: person or witness.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("channel__in", ["in_person", "phone", "messenger", "e_mail", "letter", "through_someone"])
                        ),
                        name="withdrawal_channel_is_listed",
                        violation_error_message="“channel” is not one of the listed values.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="withdrawal_is_kept_as_taken",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."purposes" IS DISTINCT FROM (NEW."purposes") OR OLD."channel" IS DISTINCT FROM (NEW."channel") OR OLD."taken_by_id" IS DISTINCT FROM (NEW."taken_by_id") OR OLD."withdrawn_at" IS DISTINCT FROM (NEW."withdrawn_at") OR OLD."note" IS DISTINCT FROM (NEW."note"))',
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;",
                            hash="94c703495593a6cc70636144c8279a6ad9ed1c85",
                            operation="UPDATE",
                            pgid="pgtrigger_withdrawal_is_kept_as_taken_a597f",
                            table="sources_withdrawal",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_withdrawalhistory" ("channel", "created_at", "created_by_id", "desk_id", "id", "level", "note", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purposes", "reference", "removed", "taken_by_id", "updated_at", "updated_by_id", "version", "withdrawn_at", "witness_id") SELECT new_values."channel", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."id", new_values."level", new_values."note", new_values."person_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."purposes", new_values."reference", new_values."removed", new_values."taken_by_id", new_values."updated_at", new_values."updated_by_id", new_values."version", new_values."withdrawn_at", new_values."witness_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="ee5c5588fe8d7a42b9b229757917eaa7ea30e65f",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_5bc4e",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="sources_withdrawal",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_withdrawalhistory" ("channel", "created_at", "created_by_id", "desk_id", "id", "level", "note", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purposes", "reference", "removed", "taken_by_id", "updated_at", "updated_by_id", "version", "withdrawn_at", "witness_id") SELECT new_values."channel", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."id", new_values."level", new_values."note", new_values."person_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."purposes", new_values."reference", new_values."removed", new_values."taken_by_id", new_values."updated_at", new_values."updated_by_id", new_values."version", new_values."withdrawn_at", new_values."witness_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="7496d2cf2e20281f5adcf0e5a33d137fd6657713",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_86e17",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="sources_withdrawal",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_withdrawalhistory" ("channel", "created_at", "created_by_id", "desk_id", "id", "level", "note", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purposes", "reference", "removed", "taken_by_id", "updated_at", "updated_by_id", "version", "withdrawn_at", "witness_id") SELECT old_values."channel", old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."id", old_values."level", old_values."note", old_values."person_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."purposes", old_values."reference", old_values."removed", old_values."taken_by_id", old_values."updated_at", old_values."updated_by_id", old_values."version", old_values."withdrawn_at", old_values."witness_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="ba6bd44be21ed5609fcef44bb7586530d01f857c",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_1ce3e",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="sources_withdrawal",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Consent",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "reference",
                    people.models.record.ReferenceField(
                        db_default=models.Func(models.Value("CN"), function="arasha_reference"),
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
                    "person",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="consents",
                        to="people.person",
                    ),
                ),
                (
                    "witness",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="consents",
                        to="sources.witness",
                    ),
                ),
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
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("given", "Given"),
                            ("refused", "Refused"),
                            ("ask_each_time", "Ask each time"),
                            ("withdrawn", "Withdrawn"),
                        ],
                        max_length=16,
                        verbose_name="answer",
                    ),
                ),
                (
                    "basis",
                    models.CharField(
                        choices=[
                            ("own", "The person's own consent"),
                            ("next_of_kin", "Best interest, asserted by next of kin"),
                            ("vital_interest", "Vital interest"),
                            ("already_public", "Already public"),
                        ],
                        default="own",
                        max_length=16,
                    ),
                ),
                (
                    "identity_mode",
                    models.CharField(
                        choices=[
                            ("full_image", "Full name and image"),
                            ("full", "Full name"),
                            ("initials", "Initials"),
                            ("pseudonym", "Pseudonym"),
                            ("role_only", "Role only (“wife of …”)"),
                            ("none", "Not at all"),
                        ],
                        default="none",
                        max_length=12,
                        verbose_name="shown as",
                    ),
                ),
                (
                    "recipient",
                    models.CharField(
                        blank=True,
                        help_text="Empty: for every recipient.",
                        max_length=200,
                        verbose_name="for this recipient, once",
                    ),
                ),
                ("valid_from", models.DateField()),
                ("valid_until", models.DateField(blank=True, null=True)),
                ("stated_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                ("is_live", models.BooleanField(default=True, editable=False, verbose_name="counts now")),
                (
                    "explained_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="consents_explained",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "explained_in",
                    models.CharField(blank=True, max_length=12, verbose_name="language it was explained in"),
                ),
                (
                    "evidence",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="consents",
                        to="sources.evidencefile",
                    ),
                ),
                (
                    "source",
                    models.ForeignKey(
                        blank=True,
                        help_text="Where it is public already.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="consents",
                        to="sources.source",
                    ),
                ),
                ("withdrawn_at", models.DateTimeField(blank=True, null=True)),
                (
                    "withdrawal",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="consents",
                        to="sources.withdrawal",
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=300)),
            ],
            options={
                "ordering": ["-created_at", "-id"],
                "abstract": False,
                "indexes": [
                    models.Index(fields=["-created_at", "-id", "desk", "level"], name="consent_newest"),
                    models.Index(
                        condition=models.Q(("is_live", True)), fields=["valid_until"], name="consent_live_until"
                    ),
                    models.Index(fields=["desk", "-created_at", "-id", "level"], name="consent_of_desk"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("level__in", [0, 1, 2, 3])),
                        name="sources_consent_level_is_known",
                        violation_error_message="Choose one of the levels 0 to 3.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("person__isnull", False), ("witness__isnull", True)),
                            models.Q(("person__isnull", True), ("witness__isnull", False)),
                            _connector="OR",
                        ),
                        name="consent_has_one_person_or_witness",
                        violation_error_message="Name exactly one: person or witness.",
                    ),
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
                        name="consent_purpose_is_listed",
                        violation_error_message="“purpose” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("status__in", ["given", "refused", "ask_each_time", "withdrawn"])),
                        name="consent_status_is_listed",
                        violation_error_message="“status” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("basis__in", ["own", "next_of_kin", "vital_interest", "already_public"])),
                        name="consent_basis_is_listed",
                        violation_error_message="“basis” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("identity_mode__in", ["full_image", "full", "initials", "pseudonym", "role_only", "none"])
                        ),
                        name="consent_identity_mode_is_listed",
                        violation_error_message="“identity mode” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("valid_until__isnull", True), ("valid_until__gte", models.F("valid_from")), _connector="OR"
                        ),
                        name="consent_ends_after_it_begins",
                        violation_error_message="Consent cannot end before it begins.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("status", "withdrawn"), ("withdrawn_at__isnull", False)),
                            models.Q(models.Q(("status", "withdrawn"), _negated=True), ("withdrawn_at__isnull", True)),
                            _connector="OR",
                        ),
                        name="consent_withdrawn_with_its_moment",
                        violation_error_message="A withdrawal has a moment, and only a withdrawal.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("recipient", ""), ("status", "given"), _connector="OR"),
                        name="consent_for_one_recipient_is_given",
                        violation_error_message="For one recipient alone one says yes; a no needs no recipient.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("is_live", True)),
                        fields=("person", "purpose", "recipient"),
                        name="consent_one_live_answer_of_a_person",
                        violation_error_message="There is an answer for this purpose already that still counts.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("is_live", True)),
                        fields=("witness", "purpose", "recipient"),
                        name="consent_one_live_answer_of_a_witness",
                        violation_error_message="There is an answer for this purpose already that still counts.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="consent_is_kept_as_given",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."purpose" IS DISTINCT FROM (NEW."purpose") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."basis" IS DISTINCT FROM (NEW."basis") OR OLD."identity_mode" IS DISTINCT FROM (NEW."identity_mode") OR OLD."recipient" IS DISTINCT FROM (NEW."recipient") OR OLD."valid_from" IS DISTINCT FROM (NEW."valid_from") OR OLD."valid_until" IS DISTINCT FROM (NEW."valid_until") OR OLD."stated_at" IS DISTINCT FROM (NEW."stated_at") OR OLD."explained_by_id" IS DISTINCT FROM (NEW."explained_by_id") OR OLD."explained_in" IS DISTINCT FROM (NEW."explained_in") OR OLD."evidence_id" IS DISTINCT FROM (NEW."evidence_id") OR OLD."source_id" IS DISTINCT FROM (NEW."source_id") OR OLD."withdrawn_at" IS DISTINCT FROM (NEW."withdrawn_at") OR OLD."withdrawal_id" IS DISTINCT FROM (NEW."withdrawal_id") OR OLD."note" IS DISTINCT FROM (NEW."note"))',
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;",
                            hash="cccb6a385b900fd83ec8af10b5cc44cbf0451276",
                            operation="UPDATE",
                            pgid="pgtrigger_consent_is_kept_as_given_bc577",
                            table="sources_consent",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_consenthistory" ("basis", "created_at", "created_by_id", "desk_id", "evidence_id", "explained_by_id", "explained_in", "id", "identity_mode", "is_live", "level", "note", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose", "recipient", "reference", "source_id", "stated_at", "status", "updated_at", "updated_by_id", "valid_from", "valid_until", "version", "withdrawal_id", "withdrawn_at", "witness_id") SELECT new_values."basis", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."evidence_id", new_values."explained_by_id", new_values."explained_in", new_values."id", new_values."identity_mode", new_values."is_live", new_values."level", new_values."note", new_values."person_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."purpose", new_values."recipient", new_values."reference", new_values."source_id", new_values."stated_at", new_values."status", new_values."updated_at", new_values."updated_by_id", new_values."valid_from", new_values."valid_until", new_values."version", new_values."withdrawal_id", new_values."withdrawn_at", new_values."witness_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="20108d96853839baced49e641ae03694be6f3db6",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_2cbc3",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="sources_consent",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_consenthistory" ("basis", "created_at", "created_by_id", "desk_id", "evidence_id", "explained_by_id", "explained_in", "id", "identity_mode", "is_live", "level", "note", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose", "recipient", "reference", "source_id", "stated_at", "status", "updated_at", "updated_by_id", "valid_from", "valid_until", "version", "withdrawal_id", "withdrawn_at", "witness_id") SELECT new_values."basis", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."evidence_id", new_values."explained_by_id", new_values."explained_in", new_values."id", new_values."identity_mode", new_values."is_live", new_values."level", new_values."note", new_values."person_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."purpose", new_values."recipient", new_values."reference", new_values."source_id", new_values."stated_at", new_values."status", new_values."updated_at", new_values."updated_by_id", new_values."valid_from", new_values."valid_until", new_values."version", new_values."withdrawal_id", new_values."withdrawn_at", new_values."witness_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="3ad1ada94913f9b65854f9261af092c2228f44d5",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_a22a8",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="sources_consent",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_consenthistory" ("basis", "created_at", "created_by_id", "desk_id", "evidence_id", "explained_by_id", "explained_in", "id", "identity_mode", "is_live", "level", "note", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose", "recipient", "reference", "source_id", "stated_at", "status", "updated_at", "updated_by_id", "valid_from", "valid_until", "version", "withdrawal_id", "withdrawn_at", "witness_id") SELECT old_values."basis", old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."evidence_id", old_values."explained_by_id", old_values."explained_in", old_values."id", old_values."identity_mode", old_values."is_live", old_values."level", old_values."note", old_values."person_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."purpose", old_values."recipient", old_values."reference", old_values."source_id", old_values."stated_at", old_values."status", old_values."updated_at", old_values."updated_by_id", old_values."valid_from", old_values."valid_until", old_values."version", old_values."withdrawal_id", old_values."withdrawn_at", old_values."witness_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="78d2fd36dcb7d1aafe840fec7c42e7b4d1951e36",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_81459",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="sources_consent",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="CustodianKey",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "user",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="custodian_keys",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("public_key", models.CharField(max_length=80)),
                ("registered_at", models.DateTimeField()),
                ("ended_at", models.DateTimeField(blank=True, null=True)),
            ],
            options={
                "ordering": ["-registered_at", "-id"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("public_key__regex", "^age1[02-9ac-hj-np-z]{58}$")),
                        name="custodiankey_is_of_age",
                        violation_error_message="This is no age key: it begins with age1 and has 62 letters and digits.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("ended_at__isnull", True), ("ended_at__gte", models.F("registered_at")), _connector="OR"
                        ),
                        name="custodiankey_ends_after_it_begins",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("ended_at__isnull", True)),
                        fields=("user",),
                        name="custodiankey_one_live_per_user",
                    ),
                    models.UniqueConstraint(
                        fields=("public_key",),
                        name="custodiankey_of_one_alone",
                        violation_error_message="This key has been registered before. Make a new one.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="CustodyEvent",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "reference",
                    people.models.record.ReferenceField(
                        db_default=models.Func(models.Value("CE"), function="arasha_reference"),
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
                    "file",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="custody", to="sources.evidencefile"
                    ),
                ),
                (
                    "act",
                    models.CharField(
                        choices=[
                            ("received", "Received"),
                            ("verified", "Verified"),
                            ("viewed", "Viewed"),
                            ("downloaded", "Downloaded"),
                            ("derived", "Derivative made"),
                            ("shared", "Shared"),
                            ("held", "On legal hold"),
                        ],
                        max_length=12,
                    ),
                ),
                ("at", models.DateTimeField()),
                ("from_whom", models.CharField(blank=True, max_length=200)),
                ("to_whom", models.CharField(blank=True, max_length=200)),
                ("reason", models.CharField(blank=True, max_length=300)),
                ("sha256", models.CharField(blank=True, max_length=64, verbose_name="hash at this moment")),
            ],
            options={
                "verbose_name": "custody event",
                "ordering": ["-created_at", "-id"],
                "abstract": False,
                "indexes": [
                    models.Index(fields=["-created_at", "-id", "desk", "level"], name="custodyevent_newest"),
                    models.Index(fields=["desk", "-created_at", "-id", "level"], name="custodyevent_of_desk"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("level__in", [0, 1, 2, 3])),
                        name="sources_custodyevent_level_is_known",
                        violation_error_message="Choose one of the levels 0 to 3.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("act__in", ["received", "verified", "viewed", "downloaded", "derived", "shared", "held"])
                        ),
                        name="custodyevent_act_is_listed",
                        violation_error_message="“act” is not one of the listed values.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="custody_is_append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="aa73d0b0020fbde090508a1e01b62a1e566cb497",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_custody_is_append_only_d7c87",
                            table="sources_custodyevent",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_custodyeventhistory" ("act", "at", "created_at", "created_by_id", "desk_id", "file_id", "from_whom", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "reference", "sha256", "to_whom", "updated_at", "updated_by_id", "version") SELECT new_values."act", new_values."at", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."file_id", new_values."from_whom", new_values."id", new_values."level", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reason", new_values."reference", new_values."sha256", new_values."to_whom", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="2c56ff6320913f1733c3e86e7c260d536488e52b",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_71ea4",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="sources_custodyevent",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_custodyeventhistory" ("act", "at", "created_at", "created_by_id", "desk_id", "file_id", "from_whom", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "reference", "sha256", "to_whom", "updated_at", "updated_by_id", "version") SELECT new_values."act", new_values."at", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."file_id", new_values."from_whom", new_values."id", new_values."level", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reason", new_values."reference", new_values."sha256", new_values."to_whom", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="0ab449d8d176e5bde7636fcb382c5901d13b2252",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_fa027",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="sources_custodyevent",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_custodyeventhistory" ("act", "at", "created_at", "created_by_id", "desk_id", "file_id", "from_whom", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "reference", "sha256", "to_whom", "updated_at", "updated_by_id", "version") SELECT old_values."act", old_values."at", old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."file_id", old_values."from_whom", old_values."id", old_values."level", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reason", old_values."reference", old_values."sha256", old_values."to_whom", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="5755e68e1e8157d117b933651d6614cffd138de3",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_eb1a1",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="sources_custodyevent",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="DiplomaticNote",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "reference",
                    people.models.record.ReferenceField(
                        db_default=models.Func(models.Value("DN"), function="arasha_reference"),
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
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT, related_name="note", to="sources.source"
                    ),
                ),
                (
                    "direction",
                    models.CharField(
                        choices=[
                            ("received", "Sent to the state concerned"),
                            ("reply", "Reply of the state concerned"),
                            ("other", "Between others"),
                        ],
                        default="received",
                        max_length=10,
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("note_verbale", "Note verbale"),
                            ("demarche", "Démarche"),
                            ("statement", "Statement"),
                            ("letter", "Letter"),
                            ("unknown", "Diplomatic note, kind not stated"),
                        ],
                        default="unknown",
                        max_length=16,
                    ),
                ),
                (
                    "sender",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="notes_sent",
                        to="people.organisation",
                    ),
                ),
                (
                    "addressee",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="notes_received",
                        to="people.organisation",
                    ),
                ),
                ("number", models.CharField(blank=True, max_length=80)),
                ("demands", models.TextField(blank=True)),
                (
                    "tone",
                    models.CharField(
                        choices=[
                            ("neutral", "Neutral"),
                            ("concern", "Concern"),
                            ("serious_concern", "Serious concern"),
                            ("protest", "Protest"),
                            ("unknown", "Not known"),
                        ],
                        default="unknown",
                        max_length=16,
                    ),
                ),
                ("reply_due_on", models.DateField(blank=True, null=True)),
                (
                    "reply",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="reply_to",
                        to="sources.diplomaticnote",
                    ),
                ),
                (
                    "sent_earliest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="sent, earliest day"),
                ),
                (
                    "sent_latest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="sent, latest day"),
                ),
                (
                    "sent_precision",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("day", "day"),
                            ("month", "month"),
                            ("year", "year"),
                            ("circa", "circa"),
                            ("range", "somewhere in a range"),
                        ],
                        editable=False,
                        max_length=8,
                        verbose_name="sent, precision",
                    ),
                ),
                ("sent_inferred", models.BooleanField(default=False, editable=False, verbose_name="sent, inferred")),
                (
                    "sent_words",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="sent, in the source's words"
                    ),
                ),
                (
                    "replied_earliest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="replied, earliest day"),
                ),
                (
                    "replied_latest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="replied, latest day"),
                ),
                (
                    "replied_precision",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("day", "day"),
                            ("month", "month"),
                            ("year", "year"),
                            ("circa", "circa"),
                            ("range", "somewhere in a range"),
                        ],
                        editable=False,
                        max_length=8,
                        verbose_name="replied, precision",
                    ),
                ),
                (
                    "replied_inferred",
                    models.BooleanField(default=False, editable=False, verbose_name="replied, inferred"),
                ),
                (
                    "replied_words",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="replied, in the source's words"
                    ),
                ),
            ],
            options={
                "verbose_name": "diplomatic note",
                "ordering": ["-created_at", "-id"],
                "abstract": False,
                "indexes": [
                    models.Index(fields=["-created_at", "-id", "desk", "level"], name="diplomaticnote_newest"),
                    models.Index(fields=["desk", "-created_at", "-id", "level"], name="diplomaticnote_of_desk"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("level__in", [0, 1, 2, 3])),
                        name="sources_diplomaticnote_level_is_known",
                        violation_error_message="Choose one of the levels 0 to 3.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("sent_earliest__isnull", True), ("sent_latest__isnull", True), ("sent_precision", "")
                            ),
                            models.Q(
                                ("sent_precision", "range"),
                                models.Q(
                                    models.Q(("sent_earliest__isnull", True), ("sent_latest__isnull", False)),
                                    models.Q(("sent_earliest__isnull", False), ("sent_latest__isnull", True)),
                                    models.Q(
                                        ("sent_earliest__isnull", False),
                                        ("sent_latest__isnull", False),
                                        ("sent_latest__gte", models.F("sent_earliest")),
                                    ),
                                    _connector="OR",
                                ),
                            ),
                            models.Q(
                                ("sent_earliest", models.F("sent_latest")),
                                ("sent_precision", "day"),
                                ("sent_earliest__isnull", False),
                                ("sent_latest__isnull", False),
                            ),
                            models.Q(
                                ("sent_precision__in", ["month", "year", "circa"]),
                                ("sent_earliest__isnull", False),
                                ("sent_latest__isnull", False),
                                ("sent_latest__gte", models.F("sent_earliest")),
                            ),
                            _connector="OR",
                        ),
                        name="diplomaticnote_sent_is_a_span",
                        violation_error_message="“sent” must be a date with its precision, earliest day first.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("replied_earliest__isnull", True),
                                ("replied_latest__isnull", True),
                                ("replied_precision", ""),
                            ),
                            models.Q(
                                ("replied_precision", "range"),
                                models.Q(
                                    models.Q(("replied_earliest__isnull", True), ("replied_latest__isnull", False)),
                                    models.Q(("replied_earliest__isnull", False), ("replied_latest__isnull", True)),
                                    models.Q(
                                        ("replied_earliest__isnull", False),
                                        ("replied_latest__isnull", False),
                                        ("replied_latest__gte", models.F("replied_earliest")),
                                    ),
                                    _connector="OR",
                                ),
                            ),
                            models.Q(
                                ("replied_earliest", models.F("replied_latest")),
                                ("replied_precision", "day"),
                                ("replied_earliest__isnull", False),
                                ("replied_latest__isnull", False),
                            ),
                            models.Q(
                                ("replied_precision__in", ["month", "year", "circa"]),
                                ("replied_earliest__isnull", False),
                                ("replied_latest__isnull", False),
                                ("replied_latest__gte", models.F("replied_earliest")),
                            ),
                            _connector="OR",
                        ),
                        name="diplomaticnote_replied_is_a_span",
                        violation_error_message="“replied” must be a date with its precision, earliest day first.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("direction__in", ["received", "reply", "other"])),
                        name="diplomaticnote_direction_is_listed",
                        violation_error_message="“direction” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("kind__in", ["note_verbale", "demarche", "statement", "letter", "unknown"])
                        ),
                        name="diplomaticnote_kind_is_listed",
                        violation_error_message="“kind” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("tone__in", ["neutral", "concern", "serious_concern", "protest", "unknown"])
                        ),
                        name="diplomaticnote_tone_is_listed",
                        violation_error_message="“tone” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("reply__isnull", True), models.Q(("reply", models.F("id")), _negated=True), _connector="OR"
                        ),
                        name="diplomaticnote_not_its_own_reply",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_diplomaticnotehistory" ("addressee_id", "created_at", "created_by_id", "demands", "desk_id", "direction", "id", "kind", "level", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "replied_earliest", "replied_inferred", "replied_latest", "replied_precision", "replied_words", "reply_due_on", "reply_id", "sender_id", "sent_earliest", "sent_inferred", "sent_latest", "sent_precision", "sent_words", "source_id", "tone", "updated_at", "updated_by_id", "version") SELECT new_values."addressee_id", new_values."created_at", new_values."created_by_id", new_values."demands", new_values."desk_id", new_values."direction", new_values."id", new_values."kind", new_values."level", new_values."number", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reference", new_values."replied_earliest", new_values."replied_inferred", new_values."replied_latest", new_values."replied_precision", new_values."replied_words", new_values."reply_due_on", new_values."reply_id", new_values."sender_id", new_values."sent_earliest", new_values."sent_inferred", new_values."sent_latest", new_values."sent_precision", new_values."sent_words", new_values."source_id", new_values."tone", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="0b789f9f585fdb4898269a7f0a7b0484fb1c99c1",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_15337",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="sources_diplomaticnote",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_diplomaticnotehistory" ("addressee_id", "created_at", "created_by_id", "demands", "desk_id", "direction", "id", "kind", "level", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "replied_earliest", "replied_inferred", "replied_latest", "replied_precision", "replied_words", "reply_due_on", "reply_id", "sender_id", "sent_earliest", "sent_inferred", "sent_latest", "sent_precision", "sent_words", "source_id", "tone", "updated_at", "updated_by_id", "version") SELECT new_values."addressee_id", new_values."created_at", new_values."created_by_id", new_values."demands", new_values."desk_id", new_values."direction", new_values."id", new_values."kind", new_values."level", new_values."number", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reference", new_values."replied_earliest", new_values."replied_inferred", new_values."replied_latest", new_values."replied_precision", new_values."replied_words", new_values."reply_due_on", new_values."reply_id", new_values."sender_id", new_values."sent_earliest", new_values."sent_inferred", new_values."sent_latest", new_values."sent_precision", new_values."sent_words", new_values."source_id", new_values."tone", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="de5dfd94993e87162ba15a6e54bd752830e86926",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_1ef8c",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="sources_diplomaticnote",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_diplomaticnotehistory" ("addressee_id", "created_at", "created_by_id", "demands", "desk_id", "direction", "id", "kind", "level", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "replied_earliest", "replied_inferred", "replied_latest", "replied_precision", "replied_words", "reply_due_on", "reply_id", "sender_id", "sent_earliest", "sent_inferred", "sent_latest", "sent_precision", "sent_words", "source_id", "tone", "updated_at", "updated_by_id", "version") SELECT old_values."addressee_id", old_values."created_at", old_values."created_by_id", old_values."demands", old_values."desk_id", old_values."direction", old_values."id", old_values."kind", old_values."level", old_values."number", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reference", old_values."replied_earliest", old_values."replied_inferred", old_values."replied_latest", old_values."replied_precision", old_values."replied_words", old_values."reply_due_on", old_values."reply_id", old_values."sender_id", old_values."sent_earliest", old_values."sent_inferred", old_values."sent_latest", old_values."sent_precision", old_values."sent_words", old_values."source_id", old_values."tone", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="995a75b9987627deb70bbd11cb63fa42986b5ea6",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_7d1e0",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="sources_diplomaticnote",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Disclosure",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "reference",
                    people.models.record.ReferenceField(
                        db_default=models.Func(models.Value("DS"), function="arasha_reference"),
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
                    "consent",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="disclosures", to="sources.consent"
                    ),
                ),
                ("recipient", models.CharField(max_length=200)),
                ("left_at", models.DateTimeField()),
                ("what", models.CharField(max_length=300)),
                (
                    "shown_as",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("full_image", "Full name and image"),
                            ("full", "Full name"),
                            ("initials", "Initials"),
                            ("pseudonym", "Pseudonym"),
                            ("role_only", "Role only (“wife of …”)"),
                            ("none", "Not at all"),
                        ],
                        max_length=12,
                    ),
                ),
                ("sha256", models.CharField(blank=True, max_length=64, verbose_name="SHA-256")),
            ],
            options={
                "ordering": ["-created_at", "-id"],
                "abstract": False,
                "indexes": [
                    models.Index(fields=["-created_at", "-id", "desk", "level"], name="disclosure_newest"),
                    models.Index(fields=["desk", "-created_at", "-id", "level"], name="disclosure_of_desk"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("level__in", [0, 1, 2, 3])),
                        name="sources_disclosure_level_is_known",
                        violation_error_message="Choose one of the levels 0 to 3.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("sha256", ""), ("sha256__regex", "^[0-9a-f]{64}$"), _connector="OR"),
                        name="disclosure_sha256_is_hex",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("shown_as", ""),
                            ("shown_as__in", ["full_image", "full", "initials", "pseudonym", "role_only", "none"]),
                            _connector="OR",
                        ),
                        name="disclosure_shown_as_is_listed",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="disclosure_is_kept_as_it_was",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."consent_id" IS DISTINCT FROM (NEW."consent_id") OR OLD."recipient" IS DISTINCT FROM (NEW."recipient") OR OLD."left_at" IS DISTINCT FROM (NEW."left_at") OR OLD."what" IS DISTINCT FROM (NEW."what") OR OLD."shown_as" IS DISTINCT FROM (NEW."shown_as") OR OLD."sha256" IS DISTINCT FROM (NEW."sha256"))',
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;",
                            hash="0f2f0ffd1410f022252691a7f75c9fff7a8227dd",
                            operation="UPDATE",
                            pgid="pgtrigger_disclosure_is_kept_as_it_was_201ef",
                            table="sources_disclosure",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_disclosurehistory" ("consent_id", "created_at", "created_by_id", "desk_id", "id", "left_at", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recipient", "reference", "sha256", "shown_as", "updated_at", "updated_by_id", "version", "what") SELECT new_values."consent_id", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."id", new_values."left_at", new_values."level", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."recipient", new_values."reference", new_values."sha256", new_values."shown_as", new_values."updated_at", new_values."updated_by_id", new_values."version", new_values."what" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="4cc552cc3fa6af43394a5f567821b252316b383b",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_3339b",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="sources_disclosure",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_disclosurehistory" ("consent_id", "created_at", "created_by_id", "desk_id", "id", "left_at", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recipient", "reference", "sha256", "shown_as", "updated_at", "updated_by_id", "version", "what") SELECT new_values."consent_id", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."id", new_values."left_at", new_values."level", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."recipient", new_values."reference", new_values."sha256", new_values."shown_as", new_values."updated_at", new_values."updated_by_id", new_values."version", new_values."what" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="80f4e32e2880a099c896056c15627db5736c3c18",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_4330e",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="sources_disclosure",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_disclosurehistory" ("consent_id", "created_at", "created_by_id", "desk_id", "id", "left_at", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recipient", "reference", "sha256", "shown_as", "updated_at", "updated_by_id", "version", "what") SELECT old_values."consent_id", old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."id", old_values."left_at", old_values."level", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."recipient", old_values."reference", old_values."sha256", old_values."shown_as", old_values."updated_at", old_values."updated_by_id", old_values."version", old_values."what" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="46866bdb9cf978a32203857bb847d42a65241542",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_4c742",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="sources_disclosure",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="EvidenceCheck",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("sample", models.PositiveIntegerField(blank=True, null=True)),
                ("started_at", models.DateTimeField()),
                ("finished_at", models.DateTimeField(blank=True, null=True)),
                ("after_id", models.UUIDField(blank=True, null=True)),
                ("files", models.PositiveIntegerField(default=0)),
                ("missing", models.PositiveIntegerField(default=0)),
                ("changed", models.PositiveIntegerField(default=0)),
                ("orphans", models.PositiveIntegerField(default=0)),
            ],
            options={
                "ordering": ["-started_at", "-id"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "files__gte",
                                django.db.models.expressions.CombinedExpression(
                                    models.F("missing"), "+", models.F("changed")
                                ),
                            )
                        ),
                        name="evidencecheck_finds_no_more_than_it_reads",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="ExpertReport",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "reference",
                    people.models.record.ReferenceField(
                        db_default=models.Func(models.Value("X"), function="arasha_reference"),
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
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT, related_name="expert_report", to="sources.source"
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("psychological", "Psychological"),
                            ("linguistic", "Linguistic"),
                            ("psychological_linguistic", "Psychological and linguistic"),
                            ("political", "Political science"),
                            ("religious", "Religious studies"),
                            ("medical", "Medical"),
                            ("technical", "Technical"),
                            ("other", "Other"),
                        ],
                        max_length=28,
                    ),
                ),
                (
                    "expert",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="expert_reports",
                        to="people.person",
                    ),
                ),
                (
                    "institution",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="expert_reports",
                        to="people.organisation",
                    ),
                ),
                (
                    "ordered_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="expert_reports_ordered",
                        to="people.organisation",
                    ),
                ),
                ("question", models.TextField(blank=True)),
                ("findings", models.TextField(blank=True)),
                ("flaws", models.TextField(blank=True, verbose_name="flaws noted")),
                (
                    "answers",
                    models.ForeignKey(
                        blank=True,
                        help_text="The report this one contradicts.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="counter_reports",
                        to="sources.expertreport",
                    ),
                ),
                (
                    "done_earliest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="done, earliest day"),
                ),
                (
                    "done_latest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="done, latest day"),
                ),
                (
                    "done_precision",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("day", "day"),
                            ("month", "month"),
                            ("year", "year"),
                            ("circa", "circa"),
                            ("range", "somewhere in a range"),
                        ],
                        editable=False,
                        max_length=8,
                        verbose_name="done, precision",
                    ),
                ),
                ("done_inferred", models.BooleanField(default=False, editable=False, verbose_name="done, inferred")),
                (
                    "done_words",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="done, in the source's words"
                    ),
                ),
            ],
            options={
                "verbose_name": "expert report",
                "ordering": ["-created_at", "-id"],
                "abstract": False,
                "indexes": [
                    models.Index(fields=["-created_at", "-id", "desk", "level"], name="expertreport_newest"),
                    models.Index(fields=["desk", "-created_at", "-id", "level"], name="expertreport_of_desk"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("level__in", [0, 1, 2, 3])),
                        name="sources_expertreport_level_is_known",
                        violation_error_message="Choose one of the levels 0 to 3.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("done_earliest__isnull", True), ("done_latest__isnull", True), ("done_precision", "")
                            ),
                            models.Q(
                                ("done_precision", "range"),
                                models.Q(
                                    models.Q(("done_earliest__isnull", True), ("done_latest__isnull", False)),
                                    models.Q(("done_earliest__isnull", False), ("done_latest__isnull", True)),
                                    models.Q(
                                        ("done_earliest__isnull", False),
                                        ("done_latest__isnull", False),
                                        ("done_latest__gte", models.F("done_earliest")),
                                    ),
                                    _connector="OR",
                                ),
                            ),
                            models.Q(
                                ("done_earliest", models.F("done_latest")),
                                ("done_precision", "day"),
                                ("done_earliest__isnull", False),
                                ("done_latest__isnull", False),
                            ),
                            models.Q(
                                ("done_precision__in", ["month", "year", "circa"]),
                                ("done_earliest__isnull", False),
                                ("done_latest__isnull", False),
                                ("done_latest__gte", models.F("done_earliest")),
                            ),
                            _connector="OR",
                        ),
                        name="expertreport_done_is_a_span",
                        violation_error_message="“done” must be a date with its precision, earliest day first.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "kind__in",
                                [
                                    "psychological",
                                    "linguistic",
                                    "psychological_linguistic",
                                    "political",
                                    "religious",
                                    "medical",
                                    "technical",
                                    "other",
                                ],
                            )
                        ),
                        name="expertreport_kind_is_listed",
                        violation_error_message="“kind” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("answers__isnull", True),
                            models.Q(("answers", models.F("id")), _negated=True),
                            _connector="OR",
                        ),
                        name="expertreport_not_its_own_answer",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_expertreporthistory" ("answers_id", "created_at", "created_by_id", "desk_id", "done_earliest", "done_inferred", "done_latest", "done_precision", "done_words", "expert_id", "findings", "flaws", "id", "institution_id", "kind", "level", "ordered_by_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "reference", "source_id", "updated_at", "updated_by_id", "version") SELECT new_values."answers_id", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."done_earliest", new_values."done_inferred", new_values."done_latest", new_values."done_precision", new_values."done_words", new_values."expert_id", new_values."findings", new_values."flaws", new_values."id", new_values."institution_id", new_values."kind", new_values."level", new_values."ordered_by_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."question", new_values."reference", new_values."source_id", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="8237746b02fcbcfae64808d9870b32c3aa462689",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_c834c",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="sources_expertreport",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_expertreporthistory" ("answers_id", "created_at", "created_by_id", "desk_id", "done_earliest", "done_inferred", "done_latest", "done_precision", "done_words", "expert_id", "findings", "flaws", "id", "institution_id", "kind", "level", "ordered_by_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "reference", "source_id", "updated_at", "updated_by_id", "version") SELECT new_values."answers_id", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."done_earliest", new_values."done_inferred", new_values."done_latest", new_values."done_precision", new_values."done_words", new_values."expert_id", new_values."findings", new_values."flaws", new_values."id", new_values."institution_id", new_values."kind", new_values."level", new_values."ordered_by_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."question", new_values."reference", new_values."source_id", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="f740652b297df3122751dc440935312581cd81f3",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b51f5",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="sources_expertreport",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_expertreporthistory" ("answers_id", "created_at", "created_by_id", "desk_id", "done_earliest", "done_inferred", "done_latest", "done_precision", "done_words", "expert_id", "findings", "flaws", "id", "institution_id", "kind", "level", "ordered_by_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "reference", "source_id", "updated_at", "updated_by_id", "version") SELECT old_values."answers_id", old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."done_earliest", old_values."done_inferred", old_values."done_latest", old_values."done_precision", old_values."done_words", old_values."expert_id", old_values."findings", old_values."flaws", old_values."id", old_values."institution_id", old_values."kind", old_values."level", old_values."ordered_by_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."question", old_values."reference", old_values."source_id", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="5f70e210ce5e431bc18b7def4e4345061feb22dc",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_dedb2",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="sources_expertreport",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="InterviewSession",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "reference",
                    people.models.record.ReferenceField(
                        db_default=models.Func(models.Value("IS"), function="arasha_reference"),
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
                ("title", models.CharField(max_length=200)),
                (
                    "place",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="interview_sessions",
                        to="people.place",
                    ),
                ),
                ("held_on", models.DateField(help_text="Day in the place of the interviews.")),
                ("team", models.CharField(blank=True, help_text="Interviewers and others present.", max_length=300)),
                ("interpreter", models.CharField(blank=True, max_length=200)),
                ("languages", models.CharField(blank=True, max_length=100)),
                (
                    "mode",
                    models.CharField(
                        choices=[
                            ("in_person", "In person"),
                            ("phone", "Phone"),
                            ("messenger", "Messenger"),
                            ("video", "Video received"),
                            ("written", "Written"),
                            ("reported", "Read in a report"),
                        ],
                        default="in_person",
                        max_length=12,
                    ),
                ),
            ],
            options={
                "verbose_name": "interview session",
                "ordering": ["-created_at", "-id"],
                "abstract": False,
                "indexes": [
                    models.Index(fields=["-created_at", "-id", "desk", "level"], name="interviewsession_newest"),
                    models.Index(fields=["desk", "-created_at", "-id", "level"], name="interviewsession_of_desk"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("level__in", [0, 1, 2, 3])),
                        name="sources_interviewsession_level_is_known",
                        violation_error_message="Choose one of the levels 0 to 3.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("mode__in", ["in_person", "phone", "messenger", "video", "written", "reported"])
                        ),
                        name="interviewsession_mode_is_listed",
                        violation_error_message="“mode” is not one of the listed values.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_interviewsessionhistory" ("created_at", "created_by_id", "desk_id", "held_on", "id", "interpreter", "languages", "level", "mode", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "reference", "team", "title", "updated_at", "updated_by_id", "version") SELECT new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."held_on", new_values."id", new_values."interpreter", new_values."languages", new_values."level", new_values."mode", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."place_id", new_values."reference", new_values."team", new_values."title", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="a6ed114eba03a25fb380b2a9f58b82c433d18d5c",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_63483",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="sources_interviewsession",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_interviewsessionhistory" ("created_at", "created_by_id", "desk_id", "held_on", "id", "interpreter", "languages", "level", "mode", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "reference", "team", "title", "updated_at", "updated_by_id", "version") SELECT new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."held_on", new_values."id", new_values."interpreter", new_values."languages", new_values."level", new_values."mode", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."place_id", new_values."reference", new_values."team", new_values."title", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="e4ba9cdc6896033b49cb4b6ca25c28e41a0f7e51",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b6bf5",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="sources_interviewsession",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_interviewsessionhistory" ("created_at", "created_by_id", "desk_id", "held_on", "id", "interpreter", "languages", "level", "mode", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "reference", "team", "title", "updated_at", "updated_by_id", "version") SELECT old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."held_on", old_values."id", old_values."interpreter", old_values."languages", old_values."level", old_values."mode", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."place_id", old_values."reference", old_values."team", old_values."title", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="173bb66f5c5cccb64c31171c4b4d16caed6b5d9e",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_a791d",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="sources_interviewsession",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Testimony",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "reference",
                    people.models.record.ReferenceField(
                        db_default=models.Func(models.Value("T"), function="arasha_reference"),
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
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT, related_name="testimony", to="sources.source"
                    ),
                ),
                (
                    "witness",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="testimonies", to="sources.witness"
                    ),
                ),
                (
                    "session",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="testimonies",
                        to="sources.interviewsession",
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("draft", "Draft"),
                            ("submitted", "Submitted"),
                            ("changes_requested", "Changes requested"),
                            ("verified", "Verified"),
                            ("published", "Published"),
                        ],
                        default="draft",
                        max_length=20,
                    ),
                ),
                (
                    "author",
                    models.ForeignKey(
                        blank=True,
                        help_text="The colleague who took it down.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="testimonies_taken",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "mode",
                    models.CharField(
                        choices=[
                            ("in_person", "In person"),
                            ("phone", "Phone"),
                            ("messenger", "Messenger"),
                            ("video", "Video received"),
                            ("written", "Written"),
                            ("reported", "Read in a report"),
                        ],
                        default="in_person",
                        max_length=12,
                    ),
                ),
                (
                    "witness_location",
                    models.CharField(blank=True, help_text="As coarse as is safe: a country.", max_length=200),
                ),
                ("language", models.CharField(blank=True, max_length=12)),
                ("text", models.TextField(blank=True, verbose_name="text in the original")),
                ("text_version", models.PositiveIntegerField(default=1, editable=False)),
                (
                    "worded_by",
                    models.ForeignKey(
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "submitted_by",
                    models.ForeignKey(
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("submitted_at", models.DateTimeField(editable=False, null=True)),
                (
                    "text_direction",
                    models.CharField(
                        choices=[("auto", "As its letters say"), ("ltr", "Left to right"), ("rtl", "Right to left")],
                        default="auto",
                        max_length=4,
                        verbose_name="direction of the text",
                    ),
                ),
                ("coercion_suspected", models.BooleanField(default=False)),
                ("health_notes", models.TextField(blank=True)),
                ("reprisal_notes", models.TextField(blank=True)),
                (
                    "given_earliest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="given, earliest day"),
                ),
                (
                    "given_latest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="given, latest day"),
                ),
                (
                    "given_precision",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("day", "day"),
                            ("month", "month"),
                            ("year", "year"),
                            ("circa", "circa"),
                            ("range", "somewhere in a range"),
                        ],
                        editable=False,
                        max_length=8,
                        verbose_name="given, precision",
                    ),
                ),
                ("given_inferred", models.BooleanField(default=False, editable=False, verbose_name="given, inferred")),
                (
                    "given_words",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="given, in the source's words"
                    ),
                ),
            ],
            options={
                "verbose_name_plural": "testimonies",
                "ordering": ["-created_at", "-id"],
                "abstract": False,
                "indexes": [
                    models.Index(fields=["-created_at", "-id", "desk", "level"], name="testimony_newest"),
                    models.Index(fields=["status", "-created_at", "-id"], name="testimony_queue"),
                    models.Index(fields=["status", "submitted_at", "id"], name="testimony_by_age"),
                    models.Index(fields=["desk", "-created_at", "-id", "level"], name="testimony_of_desk"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("level__in", [0, 1, 2, 3])),
                        name="sources_testimony_level_is_known",
                        violation_error_message="Choose one of the levels 0 to 3.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("given_earliest__isnull", True),
                                ("given_latest__isnull", True),
                                ("given_precision", ""),
                            ),
                            models.Q(
                                ("given_precision", "range"),
                                models.Q(
                                    models.Q(("given_earliest__isnull", True), ("given_latest__isnull", False)),
                                    models.Q(("given_earliest__isnull", False), ("given_latest__isnull", True)),
                                    models.Q(
                                        ("given_earliest__isnull", False),
                                        ("given_latest__isnull", False),
                                        ("given_latest__gte", models.F("given_earliest")),
                                    ),
                                    _connector="OR",
                                ),
                            ),
                            models.Q(
                                ("given_earliest", models.F("given_latest")),
                                ("given_precision", "day"),
                                ("given_earliest__isnull", False),
                                ("given_latest__isnull", False),
                            ),
                            models.Q(
                                ("given_precision__in", ["month", "year", "circa"]),
                                ("given_earliest__isnull", False),
                                ("given_latest__isnull", False),
                                ("given_latest__gte", models.F("given_earliest")),
                            ),
                            _connector="OR",
                        ),
                        name="testimony_given_is_a_span",
                        violation_error_message="“given” must be a date with its precision, earliest day first.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("status__in", ["draft", "submitted", "changes_requested", "verified", "published"])
                        ),
                        name="testimony_status_is_listed",
                        violation_error_message="“status” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("mode__in", ["in_person", "phone", "messenger", "video", "written", "reported"])
                        ),
                        name="testimony_mode_is_listed",
                        violation_error_message="“mode” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("text_direction__in", ["auto", "ltr", "rtl"])),
                        name="testimony_text_direction_is_listed",
                        violation_error_message="“text direction” is not one of the listed values.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="testimony_counts_wordings",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n            NEW.text_version := OLD.text_version + CASE WHEN NEW.text IS DISTINCT FROM OLD.text THEN 1 ELSE 0 END;\n            RETURN NEW;\n        ",
                            hash="c43c7b787c09a5f003b55fa5485052f36fbbae0b",
                            operation="UPDATE",
                            pgid="pgtrigger_testimony_counts_wordings_bc719",
                            table="sources_testimony",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="testimony_moves_by_acts",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n            IF NEW.status IS DISTINCT FROM OLD.status AND NEW.status IS DISTINCT FROM (\n                SELECT CASE decision WHEN 'taken_back' THEN 'draft' WHEN 'withdrawn' THEN 'verified'\n                                     WHEN 'reopened' THEN 'submitted' ELSE decision END\n                  FROM sources_review WHERE testimony_id = NEW.id ORDER BY created_at DESC, id DESC LIMIT 1\n            ) THEN\n                RAISE EXCEPTION 'The status of a testimony moves by a step of its review alone.'\n                    USING ERRCODE = 'check_violation', CONSTRAINT = 'testimony_moves_by_acts';\n            END IF;\n            RETURN NEW;\n        ",
                            hash="e13a980f60fc1832e41c5dce0be7210129cc7a24",
                            operation="UPDATE",
                            pgid="pgtrigger_testimony_moves_by_acts_9c0bb",
                            table="sources_testimony",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="testimony_stands_as_verified",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n            IF OLD.status IN ('verified', 'published') AND NEW.status IN ('verified', 'published')\n               AND (NEW.source_id, NEW.witness_id, NEW.author_id, NEW.given_earliest, NEW.given_latest, NEW.given_precision, NEW.given_inferred, NEW.given_words, NEW.mode, NEW.witness_location, NEW.language, NEW.text, NEW.coercion_suspected, NEW.health_notes, NEW.reprisal_notes) IS DISTINCT FROM (OLD.source_id, OLD.witness_id, OLD.author_id, OLD.given_earliest, OLD.given_latest, OLD.given_precision, OLD.given_inferred, OLD.given_words, OLD.mode, OLD.witness_location, OLD.language, OLD.text, OLD.coercion_suspected, OLD.health_notes, OLD.reprisal_notes) THEN\n                RAISE EXCEPTION 'What was verified changes only by going back for review.'\n                    USING ERRCODE = 'check_violation', CONSTRAINT = 'testimony_stands_as_verified';\n            END IF;\n            RETURN NEW;\n        ",
                            hash="f6365de4fc309691e3eabc55f062cebb9bd03fde",
                            operation="UPDATE",
                            pgid="pgtrigger_testimony_stands_as_verified_3c350",
                            table="sources_testimony",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_testimonyhistory" ("author_id", "coercion_suspected", "created_at", "created_by_id", "desk_id", "given_earliest", "given_inferred", "given_latest", "given_precision", "given_words", "health_notes", "id", "language", "level", "mode", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "reprisal_notes", "session_id", "source_id", "status", "submitted_at", "submitted_by_id", "text", "text_direction", "text_version", "updated_at", "updated_by_id", "version", "witness_id", "witness_location", "worded_by_id") SELECT new_values."author_id", new_values."coercion_suspected", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."given_earliest", new_values."given_inferred", new_values."given_latest", new_values."given_precision", new_values."given_words", new_values."health_notes", new_values."id", new_values."language", new_values."level", new_values."mode", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reference", new_values."reprisal_notes", new_values."session_id", new_values."source_id", new_values."status", new_values."submitted_at", new_values."submitted_by_id", new_values."text", new_values."text_direction", new_values."text_version", new_values."updated_at", new_values."updated_by_id", new_values."version", new_values."witness_id", new_values."witness_location", new_values."worded_by_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="9dfdb6487252da6c855f7ba690a6b88adfeb3afa",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_5ceab",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="sources_testimony",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_testimonyhistory" ("author_id", "coercion_suspected", "created_at", "created_by_id", "desk_id", "given_earliest", "given_inferred", "given_latest", "given_precision", "given_words", "health_notes", "id", "language", "level", "mode", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "reprisal_notes", "session_id", "source_id", "status", "submitted_at", "submitted_by_id", "text", "text_direction", "text_version", "updated_at", "updated_by_id", "version", "witness_id", "witness_location", "worded_by_id") SELECT new_values."author_id", new_values."coercion_suspected", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."given_earliest", new_values."given_inferred", new_values."given_latest", new_values."given_precision", new_values."given_words", new_values."health_notes", new_values."id", new_values."language", new_values."level", new_values."mode", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reference", new_values."reprisal_notes", new_values."session_id", new_values."source_id", new_values."status", new_values."submitted_at", new_values."submitted_by_id", new_values."text", new_values."text_direction", new_values."text_version", new_values."updated_at", new_values."updated_by_id", new_values."version", new_values."witness_id", new_values."witness_location", new_values."worded_by_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="1266e5e372a459d73e4f432adabba6becee1c3b5",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_f40dc",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="sources_testimony",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_testimonyhistory" ("author_id", "coercion_suspected", "created_at", "created_by_id", "desk_id", "given_earliest", "given_inferred", "given_latest", "given_precision", "given_words", "health_notes", "id", "language", "level", "mode", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "reprisal_notes", "session_id", "source_id", "status", "submitted_at", "submitted_by_id", "text", "text_direction", "text_version", "updated_at", "updated_by_id", "version", "witness_id", "witness_location", "worded_by_id") SELECT old_values."author_id", old_values."coercion_suspected", old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."given_earliest", old_values."given_inferred", old_values."given_latest", old_values."given_precision", old_values."given_words", old_values."health_notes", old_values."id", old_values."language", old_values."level", old_values."mode", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reference", old_values."reprisal_notes", old_values."session_id", old_values."source_id", old_values."status", old_values."submitted_at", old_values."submitted_by_id", old_values."text", old_values."text_direction", old_values."text_version", old_values."updated_at", old_values."updated_by_id", old_values."version", old_values."witness_id", old_values."witness_location", old_values."worded_by_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="fc5d05e6961024d97f1351cbe844f2ff906fb8f2",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_e4da1",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="sources_testimony",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="TestimonySubject",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "reference",
                    people.models.record.ReferenceField(
                        db_default=models.Func(models.Value("TS"), function="arasha_reference"),
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
                    "testimony",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="subjects", to="sources.testimony"
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="testimonies", to="people.person"
                    ),
                ),
                (
                    "relation",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("parent", "parent"),
                            ("child", "child"),
                            ("grandparent", "grandparent"),
                            ("grandchild", "grandchild"),
                            ("spouse", "spouse"),
                            ("sibling", "sibling"),
                            ("uncle_aunt", "uncle or aunt"),
                            ("niece_nephew", "niece or nephew"),
                            ("cousin", "cousin"),
                            ("in_law", "relative by marriage"),
                            ("relative", "relative"),
                            ("colleague", "colleague"),
                            ("friend", "friend or acquaintance"),
                            ("lawyer", "lawyer"),
                            ("client", "client"),
                        ],
                        help_text="The witness is the … of this person.",
                        max_length=16,
                    ),
                ),
                ("relation_words", models.CharField(blank=True, max_length=200)),
                (
                    "basis",
                    models.CharField(
                        choices=[
                            ("saw", "Saw it"),
                            ("told_by_victim", "Told by the person concerned"),
                            ("told_by_relative", "Told by a relative"),
                            ("told_by_other", "Told by someone else"),
                            ("official_notice", "Official notice"),
                            ("document", "Saw a document"),
                            ("rumour", "Rumour"),
                            ("not_stated", "Not stated"),
                        ],
                        default="not_stated",
                        max_length=20,
                    ),
                ),
                ("basis_words", models.CharField(blank=True, max_length=300, verbose_name="how they know")),
                ("last_status", models.CharField(blank=True, max_length=300, verbose_name="last known situation")),
                (
                    "reason_given",
                    models.CharField(blank=True, max_length=300, verbose_name="reason given for the detention"),
                ),
                ("health", models.CharField(blank=True, max_length=300)),
                (
                    "last_status_at_earliest",
                    models.DateField(
                        blank=True, editable=False, null=True, verbose_name="last known situation as of, earliest day"
                    ),
                ),
                (
                    "last_status_at_latest",
                    models.DateField(
                        blank=True, editable=False, null=True, verbose_name="last known situation as of, latest day"
                    ),
                ),
                (
                    "last_status_at_precision",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("day", "day"),
                            ("month", "month"),
                            ("year", "year"),
                            ("circa", "circa"),
                            ("range", "somewhere in a range"),
                        ],
                        editable=False,
                        max_length=8,
                        verbose_name="last known situation as of, precision",
                    ),
                ),
                (
                    "last_status_at_inferred",
                    models.BooleanField(
                        default=False, editable=False, verbose_name="last known situation as of, inferred"
                    ),
                ),
                (
                    "last_status_at_words",
                    models.CharField(
                        blank=True,
                        editable=False,
                        max_length=300,
                        verbose_name="last known situation as of, in the source's words",
                    ),
                ),
            ],
            options={
                "verbose_name": "subject of a testimony",
                "verbose_name_plural": "subjects of testimonies",
                "ordering": ["-created_at", "-id"],
                "abstract": False,
                "indexes": [
                    models.Index(fields=["-created_at", "-id", "desk", "level"], name="testimonysubject_newest"),
                    models.Index(fields=["desk", "-created_at", "-id", "level"], name="testimonysubject_of_desk"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("level__in", [0, 1, 2, 3])),
                        name="sources_testimonysubject_level_is_known",
                        violation_error_message="Choose one of the levels 0 to 3.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("last_status_at_earliest__isnull", True),
                                ("last_status_at_latest__isnull", True),
                                ("last_status_at_precision", ""),
                            ),
                            models.Q(
                                ("last_status_at_precision", "range"),
                                models.Q(
                                    models.Q(
                                        ("last_status_at_earliest__isnull", True),
                                        ("last_status_at_latest__isnull", False),
                                    ),
                                    models.Q(
                                        ("last_status_at_earliest__isnull", False),
                                        ("last_status_at_latest__isnull", True),
                                    ),
                                    models.Q(
                                        ("last_status_at_earliest__isnull", False),
                                        ("last_status_at_latest__isnull", False),
                                        ("last_status_at_latest__gte", models.F("last_status_at_earliest")),
                                    ),
                                    _connector="OR",
                                ),
                            ),
                            models.Q(
                                ("last_status_at_earliest", models.F("last_status_at_latest")),
                                ("last_status_at_precision", "day"),
                                ("last_status_at_earliest__isnull", False),
                                ("last_status_at_latest__isnull", False),
                            ),
                            models.Q(
                                ("last_status_at_precision__in", ["month", "year", "circa"]),
                                ("last_status_at_earliest__isnull", False),
                                ("last_status_at_latest__isnull", False),
                                ("last_status_at_latest__gte", models.F("last_status_at_earliest")),
                            ),
                            _connector="OR",
                        ),
                        name="testimonysubject_last_status_at_is_a_span",
                        violation_error_message="“last_status_at” must be a date with its precision, earliest day first.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("relation", ""),
                            (
                                "relation__in",
                                [
                                    "parent",
                                    "child",
                                    "grandparent",
                                    "grandchild",
                                    "spouse",
                                    "sibling",
                                    "uncle_aunt",
                                    "niece_nephew",
                                    "cousin",
                                    "in_law",
                                    "relative",
                                    "colleague",
                                    "friend",
                                    "lawyer",
                                    "client",
                                ],
                            ),
                            _connector="OR",
                        ),
                        name="testimonysubject_relation_is_listed",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "basis__in",
                                [
                                    "saw",
                                    "told_by_victim",
                                    "told_by_relative",
                                    "told_by_other",
                                    "official_notice",
                                    "document",
                                    "rumour",
                                    "not_stated",
                                ],
                            )
                        ),
                        name="testimonysubject_basis_is_listed",
                        violation_error_message="“basis” is not one of the listed values.",
                    ),
                    models.UniqueConstraint(
                        fields=("testimony", "person", "desk", "level"),
                        name="testimonysubject_once",
                        violation_error_message="This person is already a subject of the testimony.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_testimonysubjecthistory" ("basis", "basis_words", "created_at", "created_by_id", "desk_id", "health", "id", "last_status", "last_status_at_earliest", "last_status_at_inferred", "last_status_at_latest", "last_status_at_precision", "last_status_at_words", "level", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason_given", "reference", "relation", "relation_words", "testimony_id", "updated_at", "updated_by_id", "version") SELECT new_values."basis", new_values."basis_words", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."health", new_values."id", new_values."last_status", new_values."last_status_at_earliest", new_values."last_status_at_inferred", new_values."last_status_at_latest", new_values."last_status_at_precision", new_values."last_status_at_words", new_values."level", new_values."person_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reason_given", new_values."reference", new_values."relation", new_values."relation_words", new_values."testimony_id", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="fbfbb89cbc85c254aee84ddf30ba5a43a0627322",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_99f36",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="sources_testimonysubject",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_testimonysubjecthistory" ("basis", "basis_words", "created_at", "created_by_id", "desk_id", "health", "id", "last_status", "last_status_at_earliest", "last_status_at_inferred", "last_status_at_latest", "last_status_at_precision", "last_status_at_words", "level", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason_given", "reference", "relation", "relation_words", "testimony_id", "updated_at", "updated_by_id", "version") SELECT new_values."basis", new_values."basis_words", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."health", new_values."id", new_values."last_status", new_values."last_status_at_earliest", new_values."last_status_at_inferred", new_values."last_status_at_latest", new_values."last_status_at_precision", new_values."last_status_at_words", new_values."level", new_values."person_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reason_given", new_values."reference", new_values."relation", new_values."relation_words", new_values."testimony_id", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="37a3a75081fbe8567df89bd99c13c7f0b6c17f94",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_d95bd",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="sources_testimonysubject",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_testimonysubjecthistory" ("basis", "basis_words", "created_at", "created_by_id", "desk_id", "health", "id", "last_status", "last_status_at_earliest", "last_status_at_inferred", "last_status_at_latest", "last_status_at_precision", "last_status_at_words", "level", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason_given", "reference", "relation", "relation_words", "testimony_id", "updated_at", "updated_by_id", "version") SELECT old_values."basis", old_values."basis_words", old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."health", old_values."id", old_values."last_status", old_values."last_status_at_earliest", old_values."last_status_at_inferred", old_values."last_status_at_latest", old_values."last_status_at_precision", old_values."last_status_at_words", old_values."level", old_values."person_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reason_given", old_values."reference", old_values."relation", old_values."relation_words", old_values."testimony_id", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="a4b04727e9143e592318d22a76582a2650c2e411",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_77b88",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="sources_testimonysubject",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="KnowledgeLink",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "reference",
                    people.models.record.ReferenceField(
                        db_default=models.Func(models.Value("KL"), function="arasha_reference"),
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
                    "subject",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="chain", to="sources.testimonysubject"
                    ),
                ),
                ("position", models.PositiveSmallIntegerField()),
                (
                    "teller",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="told",
                        to="people.person",
                    ),
                ),
                ("teller_words", models.CharField(blank=True, max_length=200)),
                ("coercion_suspected", models.BooleanField(default=False)),
                (
                    "told_earliest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="told, earliest day"),
                ),
                (
                    "told_latest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="told, latest day"),
                ),
                (
                    "told_precision",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("day", "day"),
                            ("month", "month"),
                            ("year", "year"),
                            ("circa", "circa"),
                            ("range", "somewhere in a range"),
                        ],
                        editable=False,
                        max_length=8,
                        verbose_name="told, precision",
                    ),
                ),
                ("told_inferred", models.BooleanField(default=False, editable=False, verbose_name="told, inferred")),
                (
                    "told_words",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="told, in the source's words"
                    ),
                ),
            ],
            options={
                "verbose_name": "link of a knowledge chain",
                "verbose_name_plural": "links of knowledge chains",
                "ordering": ["subject", "position"],
                "abstract": False,
                "indexes": [
                    models.Index(fields=["-created_at", "-id", "desk", "level"], name="knowledgelink_newest"),
                    models.Index(fields=["desk", "-created_at", "-id", "level"], name="knowledgelink_of_desk"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("level__in", [0, 1, 2, 3])),
                        name="sources_knowledgelink_level_is_known",
                        violation_error_message="Choose one of the levels 0 to 3.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("told_earliest__isnull", True), ("told_latest__isnull", True), ("told_precision", "")
                            ),
                            models.Q(
                                ("told_precision", "range"),
                                models.Q(
                                    models.Q(("told_earliest__isnull", True), ("told_latest__isnull", False)),
                                    models.Q(("told_earliest__isnull", False), ("told_latest__isnull", True)),
                                    models.Q(
                                        ("told_earliest__isnull", False),
                                        ("told_latest__isnull", False),
                                        ("told_latest__gte", models.F("told_earliest")),
                                    ),
                                    _connector="OR",
                                ),
                            ),
                            models.Q(
                                ("told_earliest", models.F("told_latest")),
                                ("told_precision", "day"),
                                ("told_earliest__isnull", False),
                                ("told_latest__isnull", False),
                            ),
                            models.Q(
                                ("told_precision__in", ["month", "year", "circa"]),
                                ("told_earliest__isnull", False),
                                ("told_latest__isnull", False),
                                ("told_latest__gte", models.F("told_earliest")),
                            ),
                            _connector="OR",
                        ),
                        name="knowledgelink_told_is_a_span",
                        violation_error_message="“told” must be a date with its precision, earliest day first.",
                    ),
                    models.UniqueConstraint(
                        fields=("subject", "position", "desk", "level"), name="knowledgelink_one_per_position"
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_knowledgelinkhistory" ("coercion_suspected", "created_at", "created_by_id", "desk_id", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "reference", "subject_id", "teller_id", "teller_words", "told_earliest", "told_inferred", "told_latest", "told_precision", "told_words", "updated_at", "updated_by_id", "version") SELECT new_values."coercion_suspected", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."id", new_values."level", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."position", new_values."reference", new_values."subject_id", new_values."teller_id", new_values."teller_words", new_values."told_earliest", new_values."told_inferred", new_values."told_latest", new_values."told_precision", new_values."told_words", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="dce1589d384749fc6758075fcaec260c8f4f198b",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_813a2",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="sources_knowledgelink",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_knowledgelinkhistory" ("coercion_suspected", "created_at", "created_by_id", "desk_id", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "reference", "subject_id", "teller_id", "teller_words", "told_earliest", "told_inferred", "told_latest", "told_precision", "told_words", "updated_at", "updated_by_id", "version") SELECT new_values."coercion_suspected", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."id", new_values."level", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."position", new_values."reference", new_values."subject_id", new_values."teller_id", new_values."teller_words", new_values."told_earliest", new_values."told_inferred", new_values."told_latest", new_values."told_precision", new_values."told_words", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="20399f1c728b86177bac68a45975290861780e59",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_d0f2e",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="sources_knowledgelink",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_knowledgelinkhistory" ("coercion_suspected", "created_at", "created_by_id", "desk_id", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "reference", "subject_id", "teller_id", "teller_words", "told_earliest", "told_inferred", "told_latest", "told_precision", "told_words", "updated_at", "updated_by_id", "version") SELECT old_values."coercion_suspected", old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."id", old_values."level", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."position", old_values."reference", old_values."subject_id", old_values."teller_id", old_values."teller_words", old_values."told_earliest", old_values."told_inferred", old_values."told_latest", old_values."told_precision", old_values."told_words", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="9fb730930ecf426af5585e0a8a595439b5c32102",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_74852",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="sources_knowledgelink",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="NoteConcern",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "reference",
                    people.models.record.ReferenceField(
                        db_default=models.Func(models.Value("DC"), function="arasha_reference"),
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
                    "note",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="concerns",
                        to="sources.diplomaticnote",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="in_notes",
                        to="people.person",
                    ),
                ),
                (
                    "group",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="in_notes",
                        to="people.persongroup",
                    ),
                ),
                (
                    "organisation",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="in_notes",
                        to="people.organisation",
                    ),
                ),
                ("words", models.CharField(blank=True, max_length=300, verbose_name="the note's words")),
            ],
            options={
                "verbose_name": "concern of a note",
                "verbose_name_plural": "concerns of notes",
                "ordering": ["-created_at", "-id"],
                "abstract": False,
                "indexes": [
                    models.Index(fields=["-created_at", "-id", "desk", "level"], name="noteconcern_newest"),
                    models.Index(fields=["desk", "-created_at", "-id", "level"], name="noteconcern_of_desk"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("level__in", [0, 1, 2, 3])),
                        name="sources_noteconcern_level_is_known",
                        violation_error_message="Choose one of the levels 0 to 3.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("group__isnull", True), ("organisation__isnull", True), ("person__isnull", False)
                            ),
                            models.Q(
                                ("group__isnull", False), ("organisation__isnull", True), ("person__isnull", True)
                            ),
                            models.Q(
                                ("group__isnull", True), ("organisation__isnull", False), ("person__isnull", True)
                            ),
                            _connector="OR",
                        ),
                        name="noteconcern_has_one_person_or_group_or_organisation",
                        violation_error_message="Name exactly one: person or group or organisation.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_noteconcernhistory" ("created_at", "created_by_id", "desk_id", "group_id", "id", "level", "note_id", "organisation_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "updated_at", "updated_by_id", "version", "words") SELECT new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."group_id", new_values."id", new_values."level", new_values."note_id", new_values."organisation_id", new_values."person_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reference", new_values."updated_at", new_values."updated_by_id", new_values."version", new_values."words" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="a55416a19aebe6ca51ed13ba8e2d389c3cfd7b97",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_4116f",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="sources_noteconcern",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_noteconcernhistory" ("created_at", "created_by_id", "desk_id", "group_id", "id", "level", "note_id", "organisation_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "updated_at", "updated_by_id", "version", "words") SELECT new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."group_id", new_values."id", new_values."level", new_values."note_id", new_values."organisation_id", new_values."person_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reference", new_values."updated_at", new_values."updated_by_id", new_values."version", new_values."words" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="b7ae1e6de586554e1e8684caefa84d41b9bad57a",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_bcd3d",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="sources_noteconcern",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_noteconcernhistory" ("created_at", "created_by_id", "desk_id", "group_id", "id", "level", "note_id", "organisation_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "updated_at", "updated_by_id", "version", "words") SELECT old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."group_id", old_values."id", old_values."level", old_values."note_id", old_values."organisation_id", old_values."person_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reference", old_values."updated_at", old_values."updated_by_id", old_values."version", old_values."words" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="3fb9b15038b94ae0f3f0810554545771ce1bc149",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_e3804",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="sources_noteconcern",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="PersonPhoto",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "reference",
                    people.models.record.ReferenceField(
                        db_default=models.Func(models.Value("PH"), function="arasha_reference"),
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
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="photos", to="people.person"
                    ),
                ),
                (
                    "file",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="shows", to="sources.evidencefile"
                    ),
                ),
                ("is_current", models.BooleanField(default=True)),
            ],
            options={
                "verbose_name": "photo of a person",
                "verbose_name_plural": "photos of persons",
                "ordering": ["-created_at", "-id"],
                "abstract": False,
                "indexes": [
                    models.Index(fields=["-created_at", "-id", "desk", "level"], name="personphoto_newest"),
                    models.Index(fields=["desk", "-created_at", "-id", "level"], name="personphoto_of_desk"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("level__in", [0, 1, 2, 3])),
                        name="sources_personphoto_level_is_known",
                        violation_error_message="Choose one of the levels 0 to 3.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("is_current", True)), fields=("person",), name="personphoto_one_current"
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_personphotohistory" ("created_at", "created_by_id", "desk_id", "file_id", "id", "is_current", "level", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "updated_at", "updated_by_id", "version") SELECT new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."file_id", new_values."id", new_values."is_current", new_values."level", new_values."person_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reference", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="45863c669438d549d3dca3d3c5b9085fe765467d",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_4fcc5",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="sources_personphoto",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_personphotohistory" ("created_at", "created_by_id", "desk_id", "file_id", "id", "is_current", "level", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "updated_at", "updated_by_id", "version") SELECT new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."file_id", new_values."id", new_values."is_current", new_values."level", new_values."person_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reference", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="88cd2dd561a1532e565f92a88c5b0a0a8da42499",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_f69dc",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="sources_personphoto",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_personphotohistory" ("created_at", "created_by_id", "desk_id", "file_id", "id", "is_current", "level", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "updated_at", "updated_by_id", "version") SELECT old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."file_id", old_values."id", old_values."is_current", old_values."level", old_values."person_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reference", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="2dcd3d8549d69fe657735b7a26c4f13135d3475d",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_5c94a",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="sources_personphoto",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Review",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "reference",
                    people.models.record.ReferenceField(
                        db_default=models.Func(models.Value("RV"), function="arasha_reference"),
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
                    "testimony",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="reviews", to="sources.testimony"
                    ),
                ),
                (
                    "reviewer",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="reviews", to=settings.AUTH_USER_MODEL
                    ),
                ),
                (
                    "decision",
                    models.CharField(
                        choices=[
                            ("submitted", "Submitted"),
                            ("taken_back", "Taken back by the author"),
                            ("changes_requested", "Changes requested"),
                            ("verified", "Verified"),
                            ("published", "Published"),
                            ("withdrawn", "Publication withdrawn"),
                            ("reopened", "Back for review: changed after it was verified"),
                        ],
                        max_length=20,
                    ),
                ),
                ("comment", models.TextField()),
                ("criteria_version", models.PositiveSmallIntegerField(blank=True, null=True)),
                ("answers", models.JSONField(blank=True, default=dict)),
                ("text_version", models.PositiveIntegerField(default=1)),
                ("is_automatic", models.BooleanField(default=False)),
            ],
            options={
                "ordering": ["-created_at", "-id"],
                "abstract": False,
                "indexes": [
                    models.Index(fields=["-created_at", "-id", "desk", "level"], name="review_newest"),
                    models.Index(fields=["desk", "-created_at", "-id", "level"], name="review_of_desk"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("level__in", [0, 1, 2, 3])),
                        name="sources_review_level_is_known",
                        violation_error_message="Choose one of the levels 0 to 3.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "decision__in",
                                [
                                    "submitted",
                                    "taken_back",
                                    "changes_requested",
                                    "verified",
                                    "published",
                                    "withdrawn",
                                    "reopened",
                                ],
                            )
                        ),
                        name="review_decision_is_listed",
                        violation_error_message="“decision” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("comment", ""), _negated=True),
                        name="review_has_a_comment",
                        violation_error_message="Write a comment.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("criteria_version__isnull", False), ("decision", "verified")),
                            models.Q(
                                models.Q(("decision", "verified"), _negated=True),
                                ("answers", {}),
                                ("criteria_version__isnull", True),
                            ),
                            _connector="OR",
                        ),
                        name="review_answers_when_it_verifies",
                        violation_error_message="A verification answers the criteria, and only a verification.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="review_is_not_of_ones_own",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n        IF NEW.decision IN ('changes_requested', 'verified', 'published') AND EXISTS (\n            SELECT 1 FROM sources_testimony t WHERE t.id = NEW.testimony_id AND NEW.reviewer_id IN\n                (COALESCE(t.author_id, t.created_by_id), t.submitted_by_id, t.worded_by_id)\n        ) THEN\n            RAISE EXCEPTION 'Nobody reviews a testimony of their own.'\n                USING ERRCODE = 'check_violation', CONSTRAINT = 'review_is_not_of_ones_own';\n        END IF;\n        RETURN NEW;\n    ",
                            hash="04a545d1bbca8c085f53430a746aff1e8226a09b",
                            operation="INSERT",
                            pgid="pgtrigger_review_is_not_of_ones_own_19ab1",
                            table="sources_review",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="review_stays_as_taken",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='RAISE EXCEPTION \'pgtrigger: Cannot update of "testimony_id", "reviewer_id", "decision", "comment", "criteria_version", "answers", "text_version", "is_automatic" or delete rows from % table\', TG_TABLE_NAME;',
                            hash="adc730cf1025e455b6ba15f90d05686ced949b2b",
                            operation='UPDATE OF "testimony_id", "reviewer_id", "decision", "comment", "criteria_version", "answers", "text_version", "is_automatic" OR DELETE',
                            pgid="pgtrigger_review_stays_as_taken_dccaa",
                            table="sources_review",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_reviewhistory" ("answers", "comment", "created_at", "created_by_id", "criteria_version", "decision", "desk_id", "id", "is_automatic", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "reviewer_id", "testimony_id", "text_version", "updated_at", "updated_by_id", "version") SELECT new_values."answers", new_values."comment", new_values."created_at", new_values."created_by_id", new_values."criteria_version", new_values."decision", new_values."desk_id", new_values."id", new_values."is_automatic", new_values."level", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reference", new_values."reviewer_id", new_values."testimony_id", new_values."text_version", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="70495c5e48e76419d5548cdc2a6923c44eb0ce02",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_cb124",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="sources_review",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_reviewhistory" ("answers", "comment", "created_at", "created_by_id", "criteria_version", "decision", "desk_id", "id", "is_automatic", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "reviewer_id", "testimony_id", "text_version", "updated_at", "updated_by_id", "version") SELECT new_values."answers", new_values."comment", new_values."created_at", new_values."created_by_id", new_values."criteria_version", new_values."decision", new_values."desk_id", new_values."id", new_values."is_automatic", new_values."level", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reference", new_values."reviewer_id", new_values."testimony_id", new_values."text_version", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="d4cd7ccb3b947492259e4f47ec8980c2c9583eb4",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_2913b",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="sources_review",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_reviewhistory" ("answers", "comment", "created_at", "created_by_id", "criteria_version", "decision", "desk_id", "id", "is_automatic", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "reviewer_id", "testimony_id", "text_version", "updated_at", "updated_by_id", "version") SELECT old_values."answers", old_values."comment", old_values."created_at", old_values."created_by_id", old_values."criteria_version", old_values."decision", old_values."desk_id", old_values."id", old_values."is_automatic", old_values."level", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reference", old_values."reviewer_id", old_values."testimony_id", old_values."text_version", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="6050b53bc9d062fe4208521cfa3ac2794098e052",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_a028d",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="sources_review",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Statement",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "reference",
                    people.models.record.ReferenceField(
                        db_default=models.Func(models.Value("ST"), function="arasha_reference"),
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
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT, related_name="statement", to="sources.source"
                    ),
                ),
                (
                    "speaker",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="statements",
                        to="people.person",
                    ),
                ),
                (
                    "speaker_group",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="statements",
                        to="people.persongroup",
                    ),
                ),
                (
                    "on_behalf_of",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="statements",
                        to="people.organisation",
                    ),
                ),
                (
                    "audience",
                    models.CharField(blank=True, help_text="Before whom, or in which medium.", max_length=200),
                ),
                ("gist", models.TextField(help_text="What was said, in our words.")),
                (
                    "said_earliest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="said, earliest day"),
                ),
                (
                    "said_latest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="said, latest day"),
                ),
                (
                    "said_precision",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("day", "day"),
                            ("month", "month"),
                            ("year", "year"),
                            ("circa", "circa"),
                            ("range", "somewhere in a range"),
                        ],
                        editable=False,
                        max_length=8,
                        verbose_name="said, precision",
                    ),
                ),
                ("said_inferred", models.BooleanField(default=False, editable=False, verbose_name="said, inferred")),
                (
                    "said_words",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="said, in the source's words"
                    ),
                ),
            ],
            options={
                "ordering": ["-created_at", "-id"],
                "abstract": False,
                "indexes": [
                    models.Index(fields=["-created_at", "-id", "desk", "level"], name="statement_newest"),
                    models.Index(fields=["desk", "-created_at", "-id", "level"], name="statement_of_desk"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("level__in", [0, 1, 2, 3])),
                        name="sources_statement_level_is_known",
                        violation_error_message="Choose one of the levels 0 to 3.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("said_earliest__isnull", True), ("said_latest__isnull", True), ("said_precision", "")
                            ),
                            models.Q(
                                ("said_precision", "range"),
                                models.Q(
                                    models.Q(("said_earliest__isnull", True), ("said_latest__isnull", False)),
                                    models.Q(("said_earliest__isnull", False), ("said_latest__isnull", True)),
                                    models.Q(
                                        ("said_earliest__isnull", False),
                                        ("said_latest__isnull", False),
                                        ("said_latest__gte", models.F("said_earliest")),
                                    ),
                                    _connector="OR",
                                ),
                            ),
                            models.Q(
                                ("said_earliest", models.F("said_latest")),
                                ("said_precision", "day"),
                                ("said_earliest__isnull", False),
                                ("said_latest__isnull", False),
                            ),
                            models.Q(
                                ("said_precision__in", ["month", "year", "circa"]),
                                ("said_earliest__isnull", False),
                                ("said_latest__isnull", False),
                                ("said_latest__gte", models.F("said_earliest")),
                            ),
                            _connector="OR",
                        ),
                        name="statement_said_is_a_span",
                        violation_error_message="“said” must be a date with its precision, earliest day first.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_statementhistory" ("audience", "created_at", "created_by_id", "desk_id", "gist", "id", "level", "on_behalf_of_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "said_earliest", "said_inferred", "said_latest", "said_precision", "said_words", "source_id", "speaker_group_id", "speaker_id", "updated_at", "updated_by_id", "version") SELECT new_values."audience", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."gist", new_values."id", new_values."level", new_values."on_behalf_of_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reference", new_values."said_earliest", new_values."said_inferred", new_values."said_latest", new_values."said_precision", new_values."said_words", new_values."source_id", new_values."speaker_group_id", new_values."speaker_id", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="7a11bc5c45957ec768f8a2e34d0c5292d4738138",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_e42df",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="sources_statement",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_statementhistory" ("audience", "created_at", "created_by_id", "desk_id", "gist", "id", "level", "on_behalf_of_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "said_earliest", "said_inferred", "said_latest", "said_precision", "said_words", "source_id", "speaker_group_id", "speaker_id", "updated_at", "updated_by_id", "version") SELECT new_values."audience", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."gist", new_values."id", new_values."level", new_values."on_behalf_of_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reference", new_values."said_earliest", new_values."said_inferred", new_values."said_latest", new_values."said_precision", new_values."said_words", new_values."source_id", new_values."speaker_group_id", new_values."speaker_id", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="a371ac8e5401e07e207f51e0618d68578e689410",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_17196",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="sources_statement",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_statementhistory" ("audience", "created_at", "created_by_id", "desk_id", "gist", "id", "level", "on_behalf_of_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "said_earliest", "said_inferred", "said_latest", "said_precision", "said_words", "source_id", "speaker_group_id", "speaker_id", "updated_at", "updated_by_id", "version") SELECT old_values."audience", old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."gist", old_values."id", old_values."level", old_values."on_behalf_of_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reference", old_values."said_earliest", old_values."said_inferred", old_values."said_latest", old_values."said_precision", old_values."said_words", old_values."source_id", old_values."speaker_group_id", old_values."speaker_id", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="2960a2d1d8050f3611b1422891da5f689c87a074",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_29e7d",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="sources_statement",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Transcript",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "reference",
                    people.models.record.ReferenceField(
                        db_default=models.Func(models.Value("TC"), function="arasha_reference"),
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
                ("is_machine", models.BooleanField(default=False, verbose_name="machine translation")),
                (
                    "translator",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="%(class)ss",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "worded_by",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("text_version", models.PositiveIntegerField(default=1, editable=False)),
                (
                    "checked_by",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="%(class)ss_checked",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("checked_at", models.DateTimeField(blank=True, editable=False, null=True)),
                ("checked_version", models.PositiveIntegerField(editable=False, null=True)),
                (
                    "file",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="transcripts",
                        to="sources.evidencefile",
                    ),
                ),
                (
                    "language",
                    models.CharField(help_text="kk, ru, ug, zh, en…", max_length=12, verbose_name="language spoken"),
                ),
                ("translated_into", models.CharField(blank=True, max_length=12)),
                (
                    "transcriber",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="transcripts_taken",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "segments",
                    models.JSONField(blank=True, default=list, encoder=django.core.serializers.json.DjangoJSONEncoder),
                ),
            ],
            options={
                "ordering": ["-created_at", "-id"],
                "abstract": False,
                "indexes": [
                    models.Index(fields=["-created_at", "-id", "desk", "level"], name="transcript_newest"),
                    models.Index(fields=["desk", "-created_at", "-id", "level"], name="transcript_of_desk"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("level__in", [0, 1, 2, 3])),
                        name="sources_transcript_level_is_known",
                        violation_error_message="Choose one of the levels 0 to 3.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("checked_by__isnull", True),
                            models.Q(
                                models.Q(
                                    ("translator__isnull", True),
                                    models.Q(("checked_by", models.F("translator")), _negated=True),
                                    _connector="OR",
                                ),
                                models.Q(
                                    ("transcriber__isnull", True),
                                    models.Q(("checked_by", models.F("transcriber")), _negated=True),
                                    _connector="OR",
                                ),
                            ),
                            _connector="OR",
                        ),
                        name="transcript_checker_did_not_write_it",
                        violation_error_message="Someone other than who wrote it down or translated it must check it.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("checked_at__isnull", True),
                                ("checked_by__isnull", True),
                                ("checked_version__isnull", True),
                            ),
                            models.Q(
                                ("checked_at__isnull", False),
                                ("checked_by__isnull", False),
                                ("checked_version__isnull", False),
                            ),
                            _connector="OR",
                        ),
                        name="transcript_check_is_whole",
                    ),
                    models.UniqueConstraint(
                        fields=("file", "language", "translated_into", "desk", "level"),
                        name="transcript_one_per_languages",
                        violation_error_message="There is a transcript in these languages already: change that one.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="transcript_counts_wordings",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n            NEW.text_version := OLD.text_version + CASE WHEN NEW.segments IS DISTINCT FROM OLD.segments OR NEW.language IS DISTINCT FROM OLD.language OR NEW.is_machine IS DISTINCT FROM OLD.is_machine OR NEW.translator_id IS DISTINCT FROM OLD.translator_id THEN 1 ELSE 0 END;\n            RETURN NEW;\n        ",
                            hash="3adb35fbef68fa2e3d8e56867e4d1c4f19733210",
                            operation="UPDATE",
                            pgid="pgtrigger_transcript_counts_wordings_35a69",
                            table="sources_transcript",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_transcripthistory" ("checked_at", "checked_by_id", "checked_version", "created_at", "created_by_id", "desk_id", "file_id", "id", "is_machine", "language", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "segments", "text_version", "transcriber_id", "translated_into", "translator_id", "updated_at", "updated_by_id", "version", "worded_by_id") SELECT new_values."checked_at", new_values."checked_by_id", new_values."checked_version", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."file_id", new_values."id", new_values."is_machine", new_values."language", new_values."level", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reference", new_values."segments", new_values."text_version", new_values."transcriber_id", new_values."translated_into", new_values."translator_id", new_values."updated_at", new_values."updated_by_id", new_values."version", new_values."worded_by_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="de1e151b459e3c4bf89203c061ea31409ffc9a79",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_6c302",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="sources_transcript",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_transcripthistory" ("checked_at", "checked_by_id", "checked_version", "created_at", "created_by_id", "desk_id", "file_id", "id", "is_machine", "language", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "segments", "text_version", "transcriber_id", "translated_into", "translator_id", "updated_at", "updated_by_id", "version", "worded_by_id") SELECT new_values."checked_at", new_values."checked_by_id", new_values."checked_version", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."file_id", new_values."id", new_values."is_machine", new_values."language", new_values."level", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reference", new_values."segments", new_values."text_version", new_values."transcriber_id", new_values."translated_into", new_values."translator_id", new_values."updated_at", new_values."updated_by_id", new_values."version", new_values."worded_by_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="e4d0e6d77eed695fd00781d555db8980e3906299",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_4c326",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="sources_transcript",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_transcripthistory" ("checked_at", "checked_by_id", "checked_version", "created_at", "created_by_id", "desk_id", "file_id", "id", "is_machine", "language", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "segments", "text_version", "transcriber_id", "translated_into", "translator_id", "updated_at", "updated_by_id", "version", "worded_by_id") SELECT old_values."checked_at", old_values."checked_by_id", old_values."checked_version", old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."file_id", old_values."id", old_values."is_machine", old_values."language", old_values."level", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reference", old_values."segments", old_values."text_version", old_values."transcriber_id", old_values."translated_into", old_values."translator_id", old_values."updated_at", old_values."updated_by_id", old_values."version", old_values."worded_by_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="57c4806584c0f6ef2cc8db6272c409eb0861594a",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_6924e",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="sources_transcript",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Translation",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "reference",
                    people.models.record.ReferenceField(
                        db_default=models.Func(models.Value("TR"), function="arasha_reference"),
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
                ("is_machine", models.BooleanField(default=False, verbose_name="machine translation")),
                (
                    "translator",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="%(class)ss",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "worded_by",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("text_version", models.PositiveIntegerField(default=1, editable=False)),
                (
                    "checked_by",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="%(class)ss_checked",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("checked_at", models.DateTimeField(blank=True, editable=False, null=True)),
                ("checked_version", models.PositiveIntegerField(editable=False, null=True)),
                (
                    "testimony",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="translations", to="sources.testimony"
                    ),
                ),
                ("language", models.CharField(max_length=12)),
                ("text", models.TextField()),
                ("made_from", models.PositiveIntegerField(default=1, editable=False)),
                ("checked_original", models.PositiveIntegerField(editable=False, null=True)),
            ],
            options={
                "ordering": ["-created_at", "-id"],
                "abstract": False,
                "indexes": [
                    models.Index(fields=["-created_at", "-id", "desk", "level"], name="translation_newest"),
                    models.Index(fields=["desk", "-created_at", "-id", "level"], name="translation_of_desk"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("level__in", [0, 1, 2, 3])),
                        name="sources_translation_level_is_known",
                        violation_error_message="Choose one of the levels 0 to 3.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("checked_by__isnull", True),
                            ("translator__isnull", True),
                            models.Q(("checked_by", models.F("translator")), _negated=True),
                            _connector="OR",
                        ),
                        name="translation_checker_is_not_the_translator",
                        violation_error_message="Someone other than the translator must check it.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("checked_at__isnull", True),
                                ("checked_by__isnull", True),
                                ("checked_original__isnull", True),
                                ("checked_version__isnull", True),
                            ),
                            models.Q(
                                ("checked_at__isnull", False),
                                ("checked_by__isnull", False),
                                ("checked_original__isnull", False),
                                ("checked_version__isnull", False),
                            ),
                            _connector="OR",
                        ),
                        name="translation_check_is_whole",
                    ),
                    models.UniqueConstraint(
                        fields=("testimony", "language", "desk", "level"),
                        name="translation_one_per_language",
                        violation_error_message="There is a translation into this language already: change that one.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="translation_counts_wordings",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n            NEW.text_version := OLD.text_version + CASE WHEN NEW.text IS DISTINCT FROM OLD.text OR NEW.language IS DISTINCT FROM OLD.language OR NEW.is_machine IS DISTINCT FROM OLD.is_machine OR NEW.translator_id IS DISTINCT FROM OLD.translator_id THEN 1 ELSE 0 END;\n            RETURN NEW;\n        ",
                            hash="a01da9cdb3ed43b59b6e31b1940d174927729f1d",
                            operation="UPDATE",
                            pgid="pgtrigger_translation_counts_wordings_48e4d",
                            table="sources_translation",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_translationhistory" ("checked_at", "checked_by_id", "checked_original", "checked_version", "created_at", "created_by_id", "desk_id", "id", "is_machine", "language", "level", "made_from", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "testimony_id", "text", "text_version", "translator_id", "updated_at", "updated_by_id", "version", "worded_by_id") SELECT new_values."checked_at", new_values."checked_by_id", new_values."checked_original", new_values."checked_version", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."id", new_values."is_machine", new_values."language", new_values."level", new_values."made_from", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reference", new_values."testimony_id", new_values."text", new_values."text_version", new_values."translator_id", new_values."updated_at", new_values."updated_by_id", new_values."version", new_values."worded_by_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="6ed1da1d531cf5552107fad49b1cff175c726d76",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_3da16",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="sources_translation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_translationhistory" ("checked_at", "checked_by_id", "checked_original", "checked_version", "created_at", "created_by_id", "desk_id", "id", "is_machine", "language", "level", "made_from", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "testimony_id", "text", "text_version", "translator_id", "updated_at", "updated_by_id", "version", "worded_by_id") SELECT new_values."checked_at", new_values."checked_by_id", new_values."checked_original", new_values."checked_version", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."id", new_values."is_machine", new_values."language", new_values."level", new_values."made_from", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reference", new_values."testimony_id", new_values."text", new_values."text_version", new_values."translator_id", new_values."updated_at", new_values."updated_by_id", new_values."version", new_values."worded_by_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="c031363e2c120bf5914354770f36f42cd56480c9",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_2a1b9",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="sources_translation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_translationhistory" ("checked_at", "checked_by_id", "checked_original", "checked_version", "created_at", "created_by_id", "desk_id", "id", "is_machine", "language", "level", "made_from", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "testimony_id", "text", "text_version", "translator_id", "updated_at", "updated_by_id", "version", "worded_by_id") SELECT old_values."checked_at", old_values."checked_by_id", old_values."checked_original", old_values."checked_version", old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."id", old_values."is_machine", old_values."language", old_values."level", old_values."made_from", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reference", old_values."testimony_id", old_values."text", old_values."text_version", old_values."translator_id", old_values."updated_at", old_values."updated_by_id", old_values."version", old_values."worded_by_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="7b06670e7896c0572f05d1514db1c7e7172d55c5",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_f87d8",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="sources_translation",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Upload",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "source",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="uploads", to="sources.source"
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
                (
                    "by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="uploads", to=settings.AUTH_USER_MODEL
                    ),
                ),
                ("original_name", models.CharField(max_length=255)),
                ("size", models.PositiveBigIntegerField(help_text="Bytes.")),
                ("sha256", models.CharField(blank=True, max_length=64)),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("open", "Under way"),
                            ("kept", "On record"),
                            ("refused", "Refused"),
                            ("cancelled", "Cancelled"),
                            ("expired", "Expired"),
                        ],
                        default="open",
                        max_length=12,
                    ),
                ),
                ("problem", models.CharField(blank=True, max_length=300)),
                ("received", models.PositiveBigIntegerField(default=0)),
                (
                    "file",
                    models.OneToOneField(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="upload",
                        to="sources.evidencefile",
                    ),
                ),
                ("created_at", models.DateTimeField()),
                ("expires_at", models.DateTimeField()),
                ("ended_at", models.DateTimeField(blank=True, null=True)),
            ],
            options={
                "ordering": ["-created_at", "-id"],
                "indexes": [
                    models.Index(fields=["by", "-created_at"], name="upload_of_a_colleague"),
                    models.Index(condition=models.Q(("state", "open")), fields=["expires_at"], name="upload_open"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("state__in", ["open", "kept", "refused", "cancelled", "expired"])),
                        name="upload_state_is_listed",
                        violation_error_message="“state” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("level__in", [0, 1, 2, 3])), name="upload_level_is_known"
                    ),
                    models.CheckConstraint(condition=models.Q(("size__gte", 1)), name="upload_has_bytes"),
                    models.CheckConstraint(
                        condition=models.Q(("sha256", ""), ("sha256__regex", "^[0-9a-f]{64}$"), _connector="OR"),
                        name="upload_sha256_is_hex",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("file__isnull", False), ("state", "kept")),
                            models.Q(models.Q(("state", "kept"), _negated=True), ("file__isnull", True)),
                            _connector="OR",
                        ),
                        name="upload_kept_names_its_file",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("ended_at__isnull", True), ("state", "open")),
                            models.Q(models.Q(("state", "open"), _negated=True), ("ended_at__isnull", False)),
                            _connector="OR",
                        ),
                        name="upload_ended_says_when",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="VaultEntry",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "witness",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="vault_entries", to="sources.witness"
                    ),
                ),
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
                (
                    "by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
                    ),
                ),
            ],
            options={
                "verbose_name": "vault entry",
                "verbose_name_plural": "vault entries",
                "ordering": ["-at", "-id"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("content__in", ["identity", "file_name"])),
                        name="vaultentry_content_is_listed",
                        violation_error_message="“content” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("protection__in", ["confidential", "sealed"])),
                        name="vaultentry_is_protected",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("protection", "confidential"), ("sealed_to__len", 0)),
                            models.Q(("protection", "sealed"), ("sealed_to__len__gte", 2)),
                            _connector="OR",
                        ),
                        name="vaultentry_sealed_to_two_or_nobody",
                        violation_error_message="A sealed identity is sealed to at least two custodians.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("content", "identity"), ("file_key__isnull", True)),
                            models.Q(("content", "file_name"), ("file_key__isnull", False)),
                            _connector="OR",
                        ),
                        name="vaultentry_file_name_says_of_which",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="vault_entry_is_append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="93a8f7f22f23dfc83122d160140d2542121ae77e",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_vault_entry_is_append_only_36d91",
                            table="sources_vaultentry",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="ConsentHistory",
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
                        to="sources.consent",
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
                        db_default=models.Func(models.Value("CN"), function="arasha_reference"),
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
                    "person",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "witness",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sources.witness",
                    ),
                ),
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
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("given", "Given"),
                            ("refused", "Refused"),
                            ("ask_each_time", "Ask each time"),
                            ("withdrawn", "Withdrawn"),
                        ],
                        max_length=16,
                        verbose_name="answer",
                    ),
                ),
                (
                    "basis",
                    models.CharField(
                        choices=[
                            ("own", "The person's own consent"),
                            ("next_of_kin", "Best interest, asserted by next of kin"),
                            ("vital_interest", "Vital interest"),
                            ("already_public", "Already public"),
                        ],
                        default="own",
                        max_length=16,
                    ),
                ),
                (
                    "identity_mode",
                    models.CharField(
                        choices=[
                            ("full_image", "Full name and image"),
                            ("full", "Full name"),
                            ("initials", "Initials"),
                            ("pseudonym", "Pseudonym"),
                            ("role_only", "Role only (“wife of …”)"),
                            ("none", "Not at all"),
                        ],
                        default="none",
                        max_length=12,
                        verbose_name="shown as",
                    ),
                ),
                (
                    "recipient",
                    models.CharField(
                        blank=True,
                        help_text="Empty: for every recipient.",
                        max_length=200,
                        verbose_name="for this recipient, once",
                    ),
                ),
                ("valid_from", models.DateField()),
                ("valid_until", models.DateField(blank=True, null=True)),
                ("stated_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                ("is_live", models.BooleanField(default=True, editable=False, verbose_name="counts now")),
                (
                    "explained_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "explained_in",
                    models.CharField(blank=True, max_length=12, verbose_name="language it was explained in"),
                ),
                (
                    "evidence",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sources.evidencefile",
                    ),
                ),
                (
                    "source",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        help_text="Where it is public already.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sources.source",
                    ),
                ),
                ("withdrawn_at", models.DateTimeField(blank=True, null=True)),
                (
                    "withdrawal",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sources.withdrawal",
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=300)),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="7c3d9a22e4d8e21f89e1a76061c3232debc4cefe",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_eff9a",
                            table="sources_consenthistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="CustodyEventHistory",
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
                        to="sources.custodyevent",
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
                        db_default=models.Func(models.Value("CE"), function="arasha_reference"),
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
                    "file",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sources.evidencefile",
                    ),
                ),
                (
                    "act",
                    models.CharField(
                        choices=[
                            ("received", "Received"),
                            ("verified", "Verified"),
                            ("viewed", "Viewed"),
                            ("downloaded", "Downloaded"),
                            ("derived", "Derivative made"),
                            ("shared", "Shared"),
                            ("held", "On legal hold"),
                        ],
                        max_length=12,
                    ),
                ),
                ("at", models.DateTimeField()),
                ("from_whom", models.CharField(blank=True, max_length=200)),
                ("to_whom", models.CharField(blank=True, max_length=200)),
                ("reason", models.CharField(blank=True, max_length=300)),
                ("sha256", models.CharField(blank=True, max_length=64, verbose_name="hash at this moment")),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="5ad0a67151f0c662158b8ea1188e2b1e8b436fbb",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_fd852",
                            table="sources_custodyeventhistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="DiplomaticNoteHistory",
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
                        to="sources.diplomaticnote",
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
                        db_default=models.Func(models.Value("DN"), function="arasha_reference"),
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
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sources.source",
                    ),
                ),
                (
                    "direction",
                    models.CharField(
                        choices=[
                            ("received", "Sent to the state concerned"),
                            ("reply", "Reply of the state concerned"),
                            ("other", "Between others"),
                        ],
                        default="received",
                        max_length=10,
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("note_verbale", "Note verbale"),
                            ("demarche", "Démarche"),
                            ("statement", "Statement"),
                            ("letter", "Letter"),
                            ("unknown", "Diplomatic note, kind not stated"),
                        ],
                        default="unknown",
                        max_length=16,
                    ),
                ),
                (
                    "sender",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.organisation",
                    ),
                ),
                (
                    "addressee",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.organisation",
                    ),
                ),
                ("number", models.CharField(blank=True, max_length=80)),
                ("demands", models.TextField(blank=True)),
                (
                    "tone",
                    models.CharField(
                        choices=[
                            ("neutral", "Neutral"),
                            ("concern", "Concern"),
                            ("serious_concern", "Serious concern"),
                            ("protest", "Protest"),
                            ("unknown", "Not known"),
                        ],
                        default="unknown",
                        max_length=16,
                    ),
                ),
                ("reply_due_on", models.DateField(blank=True, null=True)),
                (
                    "reply",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sources.diplomaticnote",
                    ),
                ),
                (
                    "sent_earliest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="sent, earliest day"),
                ),
                (
                    "sent_latest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="sent, latest day"),
                ),
                (
                    "sent_precision",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("day", "day"),
                            ("month", "month"),
                            ("year", "year"),
                            ("circa", "circa"),
                            ("range", "somewhere in a range"),
                        ],
                        editable=False,
                        max_length=8,
                        verbose_name="sent, precision",
                    ),
                ),
                ("sent_inferred", models.BooleanField(default=False, editable=False, verbose_name="sent, inferred")),
                (
                    "sent_words",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="sent, in the source's words"
                    ),
                ),
                (
                    "replied_earliest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="replied, earliest day"),
                ),
                (
                    "replied_latest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="replied, latest day"),
                ),
                (
                    "replied_precision",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("day", "day"),
                            ("month", "month"),
                            ("year", "year"),
                            ("circa", "circa"),
                            ("range", "somewhere in a range"),
                        ],
                        editable=False,
                        max_length=8,
                        verbose_name="replied, precision",
                    ),
                ),
                (
                    "replied_inferred",
                    models.BooleanField(default=False, editable=False, verbose_name="replied, inferred"),
                ),
                (
                    "replied_words",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="replied, in the source's words"
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
                            hash="278dfe535b05b2437f7205bda04fa2ae769bdb70",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_63cc5",
                            table="sources_diplomaticnotehistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="DisclosureHistory",
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
                        to="sources.disclosure",
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
                        db_default=models.Func(models.Value("DS"), function="arasha_reference"),
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
                    "consent",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sources.consent",
                    ),
                ),
                ("recipient", models.CharField(max_length=200)),
                ("left_at", models.DateTimeField()),
                ("what", models.CharField(max_length=300)),
                (
                    "shown_as",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("full_image", "Full name and image"),
                            ("full", "Full name"),
                            ("initials", "Initials"),
                            ("pseudonym", "Pseudonym"),
                            ("role_only", "Role only (“wife of …”)"),
                            ("none", "Not at all"),
                        ],
                        max_length=12,
                    ),
                ),
                ("sha256", models.CharField(blank=True, max_length=64, verbose_name="SHA-256")),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="b73fd2da8185295e1d23ca0fd0859959344a4d07",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_7717a",
                            table="sources_disclosurehistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="EvidenceFileHistory",
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
                        to="sources.evidencefile",
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
                        db_default=models.Func(models.Value("F"), function="arasha_reference"),
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
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sources.source",
                    ),
                ),
                (
                    "file_class",
                    models.CharField(
                        choices=[
                            ("evidentiary", "Evidentiary copy, as collected"),
                            ("working", "Working copy"),
                            ("derivative", "Derivative"),
                        ],
                        default="evidentiary",
                        max_length=12,
                    ),
                ),
                (
                    "original",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sources.evidencefile",
                    ),
                ),
                (
                    "derived_as",
                    models.CharField(
                        blank=True, choices=[("clean_copy", "Clean copy"), ("thumbnail", "Thumbnail")], max_length=12
                    ),
                ),
                ("transformation", models.CharField(blank=True, max_length=200)),
                (
                    "clean_copy",
                    models.CharField(
                        choices=[("waiting", "Being made"), ("made", "Made"), ("none", "No clean copy")],
                        default="none",
                        max_length=8,
                    ),
                ),
                ("clean_copy_note", models.CharField(blank=True, max_length=200, verbose_name="why there is none")),
                ("original_name", models.CharField(max_length=255)),
                ("media_type", models.CharField(max_length=100)),
                ("size", models.PositiveBigIntegerField(help_text="Bytes.")),
                ("sha256", models.CharField(max_length=64, verbose_name="SHA-256")),
                ("store_key", models.CharField(max_length=120)),
                ("embedded_metadata", models.JSONField(blank=True, default=dict)),
                ("is_held", models.BooleanField(default=False, verbose_name="on legal hold")),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="ee18f457e81c7d195769a69983217555ff945ce1",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_50a8d",
                            table="sources_evidencefilehistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="ExpertReportHistory",
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
                        to="sources.expertreport",
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
                        db_default=models.Func(models.Value("X"), function="arasha_reference"),
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
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sources.source",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("psychological", "Psychological"),
                            ("linguistic", "Linguistic"),
                            ("psychological_linguistic", "Psychological and linguistic"),
                            ("political", "Political science"),
                            ("religious", "Religious studies"),
                            ("medical", "Medical"),
                            ("technical", "Technical"),
                            ("other", "Other"),
                        ],
                        max_length=28,
                    ),
                ),
                (
                    "expert",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "institution",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.organisation",
                    ),
                ),
                (
                    "ordered_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.organisation",
                    ),
                ),
                ("question", models.TextField(blank=True)),
                ("findings", models.TextField(blank=True)),
                ("flaws", models.TextField(blank=True, verbose_name="flaws noted")),
                (
                    "answers",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        help_text="The report this one contradicts.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sources.expertreport",
                    ),
                ),
                (
                    "done_earliest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="done, earliest day"),
                ),
                (
                    "done_latest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="done, latest day"),
                ),
                (
                    "done_precision",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("day", "day"),
                            ("month", "month"),
                            ("year", "year"),
                            ("circa", "circa"),
                            ("range", "somewhere in a range"),
                        ],
                        editable=False,
                        max_length=8,
                        verbose_name="done, precision",
                    ),
                ),
                ("done_inferred", models.BooleanField(default=False, editable=False, verbose_name="done, inferred")),
                (
                    "done_words",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="done, in the source's words"
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
                            hash="b6b44623b88c1ee1b102dde57e7c4bb6649ae394",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_0f55a",
                            table="sources_expertreporthistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="InterviewSessionHistory",
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
                        to="sources.interviewsession",
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
                        db_default=models.Func(models.Value("IS"), function="arasha_reference"),
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
                ("title", models.CharField(max_length=200)),
                (
                    "place",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.place",
                    ),
                ),
                ("held_on", models.DateField(help_text="Day in the place of the interviews.")),
                ("team", models.CharField(blank=True, help_text="Interviewers and others present.", max_length=300)),
                ("interpreter", models.CharField(blank=True, max_length=200)),
                ("languages", models.CharField(blank=True, max_length=100)),
                (
                    "mode",
                    models.CharField(
                        choices=[
                            ("in_person", "In person"),
                            ("phone", "Phone"),
                            ("messenger", "Messenger"),
                            ("video", "Video received"),
                            ("written", "Written"),
                            ("reported", "Read in a report"),
                        ],
                        default="in_person",
                        max_length=12,
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
                            hash="367cc9d78f9ec6018d86f487a882f9699c27ee7c",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_ea483",
                            table="sources_interviewsessionhistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="KnowledgeLinkHistory",
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
                        to="sources.knowledgelink",
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
                        db_default=models.Func(models.Value("KL"), function="arasha_reference"),
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
                    "subject",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sources.testimonysubject",
                    ),
                ),
                ("position", models.PositiveSmallIntegerField()),
                (
                    "teller",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                    ),
                ),
                ("teller_words", models.CharField(blank=True, max_length=200)),
                ("coercion_suspected", models.BooleanField(default=False)),
                (
                    "told_earliest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="told, earliest day"),
                ),
                (
                    "told_latest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="told, latest day"),
                ),
                (
                    "told_precision",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("day", "day"),
                            ("month", "month"),
                            ("year", "year"),
                            ("circa", "circa"),
                            ("range", "somewhere in a range"),
                        ],
                        editable=False,
                        max_length=8,
                        verbose_name="told, precision",
                    ),
                ),
                ("told_inferred", models.BooleanField(default=False, editable=False, verbose_name="told, inferred")),
                (
                    "told_words",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="told, in the source's words"
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
                            hash="360c962369a0b13191ca3c94968c7a771b73bb90",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_d769c",
                            table="sources_knowledgelinkhistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="NoteConcernHistory",
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
                        to="sources.noteconcern",
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
                        db_default=models.Func(models.Value("DC"), function="arasha_reference"),
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
                    "note",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sources.diplomaticnote",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "group",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.persongroup",
                    ),
                ),
                (
                    "organisation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.organisation",
                    ),
                ),
                ("words", models.CharField(blank=True, max_length=300, verbose_name="the note's words")),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="cc59d7481111d7f9ce8f010d9d240f0ea2dc666b",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_119a1",
                            table="sources_noteconcernhistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="PersonPhotoHistory",
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
                        to="sources.personphoto",
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
                        db_default=models.Func(models.Value("PH"), function="arasha_reference"),
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
                    "person",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "file",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sources.evidencefile",
                    ),
                ),
                ("is_current", models.BooleanField(default=True)),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="44e6dcc0ca445882d8bc3cba0e16a1c86d4e1459",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_6cd2d",
                            table="sources_personphotohistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="ReviewHistory",
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
                        to="sources.review",
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
                        db_default=models.Func(models.Value("RV"), function="arasha_reference"),
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
                    "testimony",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sources.testimony",
                    ),
                ),
                (
                    "reviewer",
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
                    "decision",
                    models.CharField(
                        choices=[
                            ("submitted", "Submitted"),
                            ("taken_back", "Taken back by the author"),
                            ("changes_requested", "Changes requested"),
                            ("verified", "Verified"),
                            ("published", "Published"),
                            ("withdrawn", "Publication withdrawn"),
                            ("reopened", "Back for review: changed after it was verified"),
                        ],
                        max_length=20,
                    ),
                ),
                ("comment", models.TextField()),
                ("criteria_version", models.PositiveSmallIntegerField(blank=True, null=True)),
                ("answers", models.JSONField(blank=True, default=dict)),
                ("text_version", models.PositiveIntegerField(default=1)),
                ("is_automatic", models.BooleanField(default=False)),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="ffdcc87a023c305b2600aefa3c414a52ba207ef1",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_1ad7d",
                            table="sources_reviewhistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="SourceHistory",
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
                        to="sources.source",
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
                        db_default=models.Func(models.Value("S"), function="arasha_reference"),
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
                    "kind",
                    models.CharField(
                        choices=[
                            ("testimony", "Testimony"),
                            ("press_report", "Press report"),
                            ("ngo_statement", "NGO statement"),
                            ("official_document", "Official document"),
                            ("diplomatic_note", "Diplomatic note"),
                            ("expert_report", "Expert report"),
                            ("statement", "Statement"),
                            ("social_media", "Social-media post"),
                            ("photo_video", "Photo or video"),
                            ("own_record", "Record of ours"),
                        ],
                        max_length=20,
                    ),
                ),
                ("title", models.CharField(max_length=300)),
                (
                    "author",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "publisher",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.organisation",
                    ),
                ),
                ("publisher_words", models.CharField(blank=True, max_length=300, verbose_name="publisher as printed")),
                ("language", models.CharField(blank=True, help_text="kk, ru, ug, zh, en…", max_length=12)),
                ("is_machine_translated", models.BooleanField(default=False)),
                ("received_on", models.DateField(blank=True, help_text="Day on which it reached us.", null=True)),
                ("url", models.URLField(blank=True, max_length=1000)),
                ("url_key", models.CharField(blank=True, editable=False, max_length=64)),
                (
                    "duplicate_reason",
                    models.CharField(
                        blank=True,
                        help_text="Where a source with this address is on record already.",
                        max_length=300,
                        verbose_name="why entered again",
                    ),
                ),
                (
                    "archive_url",
                    models.URLField(
                        blank=True,
                        help_text="Where a copy is kept, such as at web.archive.org.",
                        max_length=1000,
                        verbose_name="archive address",
                    ),
                ),
                (
                    "reliability",
                    models.CharField(
                        choices=[
                            ("A", "A: completely reliable"),
                            ("B", "B: usually reliable"),
                            ("C", "C: fairly reliable"),
                            ("D", "D: not usually reliable"),
                            ("E", "E: unreliable"),
                            ("F", "F: cannot be judged"),
                        ],
                        default="F",
                        help_text="How far the source has proved right before, whatever it says here. A: no doubt of its honesty and competence; E: it has proved wrong or misled; F: no basis to judge, which is no blame.",
                        max_length=1,
                        verbose_name="reliability of the source",
                    ),
                ),
                (
                    "credibility",
                    models.PositiveSmallIntegerField(
                        choices=[
                            (1, "1: confirmed by other sources"),
                            (2, "2: probably true"),
                            (3, "3: possibly true"),
                            (4, "4: doubtful"),
                            (5, "5: improbable"),
                            (6, "6: cannot be judged"),
                        ],
                        default=6,
                        help_text="How far this information holds, whoever says it. 1: other, independent sources confirm it; 2: fits what else is known; 5: contradicted by it; 6: no basis to judge.",
                        verbose_name="credibility of what it says",
                    ),
                ),
                (
                    "part_of",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        help_text="The source in which we read this one: a statement quoted in a report, a note in an indictment.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sources.source",
                    ),
                ),
                (
                    "origin",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        help_text="The source it goes back to: five outlets that quote one organisation are one voice.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sources.source",
                        verbose_name="repeats",
                    ),
                ),
                ("summary", models.TextField(blank=True)),
                (
                    "text",
                    models.TextField(
                        blank=True,
                        help_text="As printed. Passages are marked on its own page.",
                        verbose_name="original text",
                    ),
                ),
                (
                    "text_direction",
                    models.CharField(
                        choices=[("auto", "As its letters say"), ("ltr", "Left to right"), ("rtl", "Right to left")],
                        default="auto",
                        max_length=4,
                        verbose_name="direction of the text",
                    ),
                ),
                (
                    "published_earliest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="published, earliest day"),
                ),
                (
                    "published_latest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="published, latest day"),
                ),
                (
                    "published_precision",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("day", "day"),
                            ("month", "month"),
                            ("year", "year"),
                            ("circa", "circa"),
                            ("range", "somewhere in a range"),
                        ],
                        editable=False,
                        max_length=8,
                        verbose_name="published, precision",
                    ),
                ),
                (
                    "published_inferred",
                    models.BooleanField(default=False, editable=False, verbose_name="published, inferred"),
                ),
                (
                    "published_words",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="published, in the source's words"
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
                            hash="d784477c425005218291e9754dc001e90c344590",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_b258b",
                            table="sources_sourcehistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="StatementHistory",
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
                        to="sources.statement",
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
                        db_default=models.Func(models.Value("ST"), function="arasha_reference"),
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
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sources.source",
                    ),
                ),
                (
                    "speaker",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "speaker_group",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.persongroup",
                    ),
                ),
                (
                    "on_behalf_of",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.organisation",
                    ),
                ),
                (
                    "audience",
                    models.CharField(blank=True, help_text="Before whom, or in which medium.", max_length=200),
                ),
                ("gist", models.TextField(help_text="What was said, in our words.")),
                (
                    "said_earliest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="said, earliest day"),
                ),
                (
                    "said_latest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="said, latest day"),
                ),
                (
                    "said_precision",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("day", "day"),
                            ("month", "month"),
                            ("year", "year"),
                            ("circa", "circa"),
                            ("range", "somewhere in a range"),
                        ],
                        editable=False,
                        max_length=8,
                        verbose_name="said, precision",
                    ),
                ),
                ("said_inferred", models.BooleanField(default=False, editable=False, verbose_name="said, inferred")),
                (
                    "said_words",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="said, in the source's words"
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
                            hash="d7d9b131863a15a4c3175a98374117c466b8e96e",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_20f6f",
                            table="sources_statementhistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="TestimonyHistory",
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
                        to="sources.testimony",
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
                        db_default=models.Func(models.Value("T"), function="arasha_reference"),
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
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sources.source",
                    ),
                ),
                (
                    "witness",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sources.witness",
                    ),
                ),
                (
                    "session",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sources.interviewsession",
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("draft", "Draft"),
                            ("submitted", "Submitted"),
                            ("changes_requested", "Changes requested"),
                            ("verified", "Verified"),
                            ("published", "Published"),
                        ],
                        default="draft",
                        max_length=20,
                    ),
                ),
                (
                    "author",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        help_text="The colleague who took it down.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "mode",
                    models.CharField(
                        choices=[
                            ("in_person", "In person"),
                            ("phone", "Phone"),
                            ("messenger", "Messenger"),
                            ("video", "Video received"),
                            ("written", "Written"),
                            ("reported", "Read in a report"),
                        ],
                        default="in_person",
                        max_length=12,
                    ),
                ),
                (
                    "witness_location",
                    models.CharField(blank=True, help_text="As coarse as is safe: a country.", max_length=200),
                ),
                ("language", models.CharField(blank=True, max_length=12)),
                ("text", models.TextField(blank=True, verbose_name="text in the original")),
                ("text_version", models.PositiveIntegerField(default=1, editable=False)),
                (
                    "worded_by",
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
                    "submitted_by",
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
                ("submitted_at", models.DateTimeField(editable=False, null=True)),
                (
                    "text_direction",
                    models.CharField(
                        choices=[("auto", "As its letters say"), ("ltr", "Left to right"), ("rtl", "Right to left")],
                        default="auto",
                        max_length=4,
                        verbose_name="direction of the text",
                    ),
                ),
                ("coercion_suspected", models.BooleanField(default=False)),
                ("health_notes", models.TextField(blank=True)),
                ("reprisal_notes", models.TextField(blank=True)),
                (
                    "given_earliest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="given, earliest day"),
                ),
                (
                    "given_latest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="given, latest day"),
                ),
                (
                    "given_precision",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("day", "day"),
                            ("month", "month"),
                            ("year", "year"),
                            ("circa", "circa"),
                            ("range", "somewhere in a range"),
                        ],
                        editable=False,
                        max_length=8,
                        verbose_name="given, precision",
                    ),
                ),
                ("given_inferred", models.BooleanField(default=False, editable=False, verbose_name="given, inferred")),
                (
                    "given_words",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="given, in the source's words"
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
                            hash="80fdad67210e74ee8d090c0611795893d056ecac",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_b6c2c",
                            table="sources_testimonyhistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="TestimonySubjectHistory",
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
                        to="sources.testimonysubject",
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
                        db_default=models.Func(models.Value("TS"), function="arasha_reference"),
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
                    "testimony",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sources.testimony",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "relation",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("parent", "parent"),
                            ("child", "child"),
                            ("grandparent", "grandparent"),
                            ("grandchild", "grandchild"),
                            ("spouse", "spouse"),
                            ("sibling", "sibling"),
                            ("uncle_aunt", "uncle or aunt"),
                            ("niece_nephew", "niece or nephew"),
                            ("cousin", "cousin"),
                            ("in_law", "relative by marriage"),
                            ("relative", "relative"),
                            ("colleague", "colleague"),
                            ("friend", "friend or acquaintance"),
                            ("lawyer", "lawyer"),
                            ("client", "client"),
                        ],
                        help_text="The witness is the … of this person.",
                        max_length=16,
                    ),
                ),
                ("relation_words", models.CharField(blank=True, max_length=200)),
                (
                    "basis",
                    models.CharField(
                        choices=[
                            ("saw", "Saw it"),
                            ("told_by_victim", "Told by the person concerned"),
                            ("told_by_relative", "Told by a relative"),
                            ("told_by_other", "Told by someone else"),
                            ("official_notice", "Official notice"),
                            ("document", "Saw a document"),
                            ("rumour", "Rumour"),
                            ("not_stated", "Not stated"),
                        ],
                        default="not_stated",
                        max_length=20,
                    ),
                ),
                ("basis_words", models.CharField(blank=True, max_length=300, verbose_name="how they know")),
                ("last_status", models.CharField(blank=True, max_length=300, verbose_name="last known situation")),
                (
                    "reason_given",
                    models.CharField(blank=True, max_length=300, verbose_name="reason given for the detention"),
                ),
                ("health", models.CharField(blank=True, max_length=300)),
                (
                    "last_status_at_earliest",
                    models.DateField(
                        blank=True, editable=False, null=True, verbose_name="last known situation as of, earliest day"
                    ),
                ),
                (
                    "last_status_at_latest",
                    models.DateField(
                        blank=True, editable=False, null=True, verbose_name="last known situation as of, latest day"
                    ),
                ),
                (
                    "last_status_at_precision",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("day", "day"),
                            ("month", "month"),
                            ("year", "year"),
                            ("circa", "circa"),
                            ("range", "somewhere in a range"),
                        ],
                        editable=False,
                        max_length=8,
                        verbose_name="last known situation as of, precision",
                    ),
                ),
                (
                    "last_status_at_inferred",
                    models.BooleanField(
                        default=False, editable=False, verbose_name="last known situation as of, inferred"
                    ),
                ),
                (
                    "last_status_at_words",
                    models.CharField(
                        blank=True,
                        editable=False,
                        max_length=300,
                        verbose_name="last known situation as of, in the source's words",
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
                            hash="84d0d6246821a48a7373d2896cc4d657b61e8f63",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_774e1",
                            table="sources_testimonysubjecthistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="TranscriptHistory",
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
                        to="sources.transcript",
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
                        db_default=models.Func(models.Value("TC"), function="arasha_reference"),
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
                ("is_machine", models.BooleanField(default=False, verbose_name="machine translation")),
                (
                    "translator",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "worded_by",
                    models.ForeignKey(
                        blank=True,
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
                ("text_version", models.PositiveIntegerField(default=1, editable=False)),
                (
                    "checked_by",
                    models.ForeignKey(
                        blank=True,
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
                ("checked_at", models.DateTimeField(blank=True, editable=False, null=True)),
                ("checked_version", models.PositiveIntegerField(editable=False, null=True)),
                (
                    "file",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sources.evidencefile",
                    ),
                ),
                (
                    "language",
                    models.CharField(help_text="kk, ru, ug, zh, en…", max_length=12, verbose_name="language spoken"),
                ),
                ("translated_into", models.CharField(blank=True, max_length=12)),
                (
                    "transcriber",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "segments",
                    models.JSONField(blank=True, default=list, encoder=django.core.serializers.json.DjangoJSONEncoder),
                ),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="b21b9c8da8b8c862d2c5775e58baa78f81998401",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_10294",
                            table="sources_transcripthistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="TranslationHistory",
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
                        to="sources.translation",
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
                        db_default=models.Func(models.Value("TR"), function="arasha_reference"),
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
                ("is_machine", models.BooleanField(default=False, verbose_name="machine translation")),
                (
                    "translator",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "worded_by",
                    models.ForeignKey(
                        blank=True,
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
                ("text_version", models.PositiveIntegerField(default=1, editable=False)),
                (
                    "checked_by",
                    models.ForeignKey(
                        blank=True,
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
                ("checked_at", models.DateTimeField(blank=True, editable=False, null=True)),
                ("checked_version", models.PositiveIntegerField(editable=False, null=True)),
                (
                    "testimony",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sources.testimony",
                    ),
                ),
                ("language", models.CharField(max_length=12)),
                ("text", models.TextField()),
                ("made_from", models.PositiveIntegerField(default=1, editable=False)),
                ("checked_original", models.PositiveIntegerField(editable=False, null=True)),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="04aa20627220eb59bfae9755944f186bbf9488db",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_1529a",
                            table="sources_translationhistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="WithdrawalHistory",
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
                        to="sources.withdrawal",
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
                        db_default=models.Func(models.Value("WD"), function="arasha_reference"),
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
                    "person",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "witness",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sources.witness",
                    ),
                ),
                (
                    "purposes",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(
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
                        size=None,
                    ),
                ),
                (
                    "channel",
                    models.CharField(
                        choices=[
                            ("in_person", "In person"),
                            ("phone", "By phone"),
                            ("messenger", "By messenger"),
                            ("e_mail", "By e-mail"),
                            ("letter", "By letter"),
                            ("through_someone", "Through someone they sent"),
                        ],
                        max_length=16,
                    ),
                ),
                (
                    "taken_by",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("withdrawn_at", models.DateTimeField()),
                ("removed", models.JSONField(blank=True, default=dict, editable=False)),
                ("note", models.CharField(blank=True, max_length=300)),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="d6301c91848c45d2f5a527f08346d1feee598f60",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_0f07d",
                            table="sources_withdrawalhistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="WitnessHistory",
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
                        to="sources.witness",
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
                        db_default=models.Func(models.Value("W"), function="arasha_reference"),
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
                    "protection",
                    models.CharField(
                        choices=[
                            ("none", "Not protected"),
                            ("confidential", "Confidential"),
                            ("sealed", "Sealed to custodians"),
                        ],
                        default="none",
                        max_length=12,
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                    ),
                ),
                ("vault_identity", models.UUIDField(editable=False, null=True)),
                (
                    "described_as",
                    models.CharField(
                        blank=True, help_text="What may be said of them: “a relative living abroad”.", max_length=200
                    ),
                ),
                (
                    "may_be_said",
                    models.CharField(
                        blank=True,
                        help_text="Such as “that she lives abroad; not since when, nor in which country”.",
                        max_length=300,
                        verbose_name="what may be told to others",
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
                            hash="7cf6c3c2db13e6541cff8f78eb9abb0143567d36",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_a8909",
                            table="sources_witnesshistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
    ]

    operations = [Together(tables), *VAULT]
