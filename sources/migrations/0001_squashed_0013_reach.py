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
from config.shared.tables_together import CreateTogether

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
                    models.Index(fields=["-created_at", "-id"], name="witness_newest"),
                    models.Index(fields=["desk", "-created_at", "-id"], name="witness_of_desk"),
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
                            func='INSERT INTO "sources_witnesshistory" ("created_at", "created_by_id", "described_as", "desk_id", "id", "level", "may_be_said", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "protection", "reference", "updated_at", "updated_by_id", "vault_identity", "version") VALUES (NEW."created_at", NEW."created_by_id", NEW."described_as", NEW."desk_id", NEW."id", NEW."level", NEW."may_be_said", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."protection", NEW."reference", NEW."updated_at", NEW."updated_by_id", NEW."vault_identity", NEW."version"); RETURN NULL;',
                            hash="b7a35fa6563e8ec4f68fdaf6b65345f9621cff0f",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_e1dce",
                            table="sources_witness",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
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
                    pgtrigger.compiler.Trigger(
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
                    models.Index(fields=["-created_at", "-id"], name="source_newest"),
                    models.Index(
                        condition=models.Q(("url_key", ""), _negated=True), fields=["url_key"], name="source_url_key"
                    ),
                    models.Index(fields=["desk", "-created_at", "-id"], name="source_of_desk"),
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
                            func='INSERT INTO "sources_sourcehistory" ("archive_url", "author_id", "created_at", "created_by_id", "credibility", "desk_id", "duplicate_reason", "id", "is_machine_translated", "kind", "language", "level", "origin_id", "part_of_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "published_earliest", "published_inferred", "published_latest", "published_precision", "published_words", "publisher_id", "publisher_words", "received_on", "reference", "reliability", "summary", "text", "text_direction", "title", "updated_at", "updated_by_id", "url", "url_key", "version") VALUES (NEW."archive_url", NEW."author_id", NEW."created_at", NEW."created_by_id", NEW."credibility", NEW."desk_id", NEW."duplicate_reason", NEW."id", NEW."is_machine_translated", NEW."kind", NEW."language", NEW."level", NEW."origin_id", NEW."part_of_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."published_earliest", NEW."published_inferred", NEW."published_latest", NEW."published_precision", NEW."published_words", NEW."publisher_id", NEW."publisher_words", NEW."received_on", NEW."reference", NEW."reliability", NEW."summary", NEW."text", NEW."text_direction", NEW."title", NEW."updated_at", NEW."updated_by_id", NEW."url", NEW."url_key", NEW."version"); RETURN NULL;',
                            hash="7993bad1d81dd4123302f41e7c989b2ba3860b28",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_c3ed3",
                            table="sources_source",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "sources_sourcehistory" ("archive_url", "author_id", "created_at", "created_by_id", "credibility", "desk_id", "duplicate_reason", "id", "is_machine_translated", "kind", "language", "level", "origin_id", "part_of_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "published_earliest", "published_inferred", "published_latest", "published_precision", "published_words", "publisher_id", "publisher_words", "received_on", "reference", "reliability", "summary", "text", "text_direction", "title", "updated_at", "updated_by_id", "url", "url_key", "version") VALUES (NEW."archive_url", NEW."author_id", NEW."created_at", NEW."created_by_id", NEW."credibility", NEW."desk_id", NEW."duplicate_reason", NEW."id", NEW."is_machine_translated", NEW."kind", NEW."language", NEW."level", NEW."origin_id", NEW."part_of_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."published_earliest", NEW."published_inferred", NEW."published_latest", NEW."published_precision", NEW."published_words", NEW."publisher_id", NEW."publisher_words", NEW."received_on", NEW."reference", NEW."reliability", NEW."summary", NEW."text", NEW."text_direction", NEW."title", NEW."updated_at", NEW."updated_by_id", NEW."url", NEW."url_key", NEW."version"); RETURN NULL;',
                            hash="8e2c12674601965906cefbea555fd6010b2722af",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_e6185",
                            table="sources_source",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "sources_sourcehistory" ("archive_url", "author_id", "created_at", "created_by_id", "credibility", "desk_id", "duplicate_reason", "id", "is_machine_translated", "kind", "language", "level", "origin_id", "part_of_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "published_earliest", "published_inferred", "published_latest", "published_precision", "published_words", "publisher_id", "publisher_words", "received_on", "reference", "reliability", "summary", "text", "text_direction", "title", "updated_at", "updated_by_id", "url", "url_key", "version") VALUES (OLD."archive_url", OLD."author_id", OLD."created_at", OLD."created_by_id", OLD."credibility", OLD."desk_id", OLD."duplicate_reason", OLD."id", OLD."is_machine_translated", OLD."kind", OLD."language", OLD."level", OLD."origin_id", OLD."part_of_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."published_earliest", OLD."published_inferred", OLD."published_latest", OLD."published_precision", OLD."published_words", OLD."publisher_id", OLD."publisher_words", OLD."received_on", OLD."reference", OLD."reliability", OLD."summary", OLD."text", OLD."text_direction", OLD."title", OLD."updated_at", OLD."updated_by_id", OLD."url", OLD."url_key", OLD."version"); RETURN NULL;',
                            hash="787d8a2f1aaf811766d7e1bae4b6e1c897c9a01d",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_fde77",
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
                    models.Index(fields=["-created_at", "-id"], name="evidencefile_newest"),
                    models.Index(
                        condition=models.Q(("clean_copy", "waiting")),
                        fields=["updated_at"],
                        name="evidencefile_waiting",
                    ),
                    models.Index(fields=["desk", "-created_at", "-id"], name="evidencefile_of_desk"),
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
                            func='INSERT INTO "sources_evidencefilehistory" ("clean_copy", "clean_copy_note", "created_at", "created_by_id", "derived_as", "desk_id", "embedded_metadata", "file_class", "id", "is_held", "level", "media_type", "original_id", "original_name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "sha256", "size", "source_id", "store_key", "transformation", "updated_at", "updated_by_id", "version") VALUES (NEW."clean_copy", NEW."clean_copy_note", NEW."created_at", NEW."created_by_id", NEW."derived_as", NEW."desk_id", NEW."embedded_metadata", NEW."file_class", NEW."id", NEW."is_held", NEW."level", NEW."media_type", NEW."original_id", NEW."original_name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reference", NEW."sha256", NEW."size", NEW."source_id", NEW."store_key", NEW."transformation", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="c79a1f48b66246f557baf512d79a467312034b9c",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_81443",
                            table="sources_evidencefile",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "sources_evidencefilehistory" ("clean_copy", "clean_copy_note", "created_at", "created_by_id", "derived_as", "desk_id", "embedded_metadata", "file_class", "id", "is_held", "level", "media_type", "original_id", "original_name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "sha256", "size", "source_id", "store_key", "transformation", "updated_at", "updated_by_id", "version") VALUES (NEW."clean_copy", NEW."clean_copy_note", NEW."created_at", NEW."created_by_id", NEW."derived_as", NEW."desk_id", NEW."embedded_metadata", NEW."file_class", NEW."id", NEW."is_held", NEW."level", NEW."media_type", NEW."original_id", NEW."original_name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reference", NEW."sha256", NEW."size", NEW."source_id", NEW."store_key", NEW."transformation", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="01b3b4be42692b65559f8e06d9e4a85def0eada5",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_64ac7",
                            table="sources_evidencefile",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "sources_evidencefilehistory" ("clean_copy", "clean_copy_note", "created_at", "created_by_id", "derived_as", "desk_id", "embedded_metadata", "file_class", "id", "is_held", "level", "media_type", "original_id", "original_name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "sha256", "size", "source_id", "store_key", "transformation", "updated_at", "updated_by_id", "version") VALUES (OLD."clean_copy", OLD."clean_copy_note", OLD."created_at", OLD."created_by_id", OLD."derived_as", OLD."desk_id", OLD."embedded_metadata", OLD."file_class", OLD."id", OLD."is_held", OLD."level", OLD."media_type", OLD."original_id", OLD."original_name", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reference", OLD."sha256", OLD."size", OLD."source_id", OLD."store_key", OLD."transformation", OLD."updated_at", OLD."updated_by_id", OLD."version"); RETURN NULL;',
                            hash="2547ce2b82eba81f1a9ad8d6197ce159cf6e712d",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_6eb9e",
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
                    models.Index(fields=["-created_at", "-id"], name="withdrawal_newest"),
                    models.Index(fields=["desk", "-created_at", "-id"], name="withdrawal_of_desk"),
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
                            func='INSERT INTO "sources_withdrawalhistory" ("channel", "created_at", "created_by_id", "desk_id", "id", "level", "note", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purposes", "reference", "removed", "taken_by_id", "updated_at", "updated_by_id", "version", "withdrawn_at", "witness_id") VALUES (NEW."channel", NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."id", NEW."level", NEW."note", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."purposes", NEW."reference", NEW."removed", NEW."taken_by_id", NEW."updated_at", NEW."updated_by_id", NEW."version", NEW."withdrawn_at", NEW."witness_id"); RETURN NULL;',
                            hash="72f211305d285a9e37c5381742a520417225811d",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_5bc4e",
                            table="sources_withdrawal",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "sources_withdrawalhistory" ("channel", "created_at", "created_by_id", "desk_id", "id", "level", "note", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purposes", "reference", "removed", "taken_by_id", "updated_at", "updated_by_id", "version", "withdrawn_at", "witness_id") VALUES (NEW."channel", NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."id", NEW."level", NEW."note", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."purposes", NEW."reference", NEW."removed", NEW."taken_by_id", NEW."updated_at", NEW."updated_by_id", NEW."version", NEW."withdrawn_at", NEW."witness_id"); RETURN NULL;',
                            hash="fe2562edd83f70664c63f6e485fe6076ce344c3a",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_86e17",
                            table="sources_withdrawal",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "sources_withdrawalhistory" ("channel", "created_at", "created_by_id", "desk_id", "id", "level", "note", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purposes", "reference", "removed", "taken_by_id", "updated_at", "updated_by_id", "version", "withdrawn_at", "witness_id") VALUES (OLD."channel", OLD."created_at", OLD."created_by_id", OLD."desk_id", OLD."id", OLD."level", OLD."note", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."purposes", OLD."reference", OLD."removed", OLD."taken_by_id", OLD."updated_at", OLD."updated_by_id", OLD."version", OLD."withdrawn_at", OLD."witness_id"); RETURN NULL;',
                            hash="afc1941c1ef2b5538d9fc6dfb5520ba5cb7b7eaa",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_1ce3e",
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
                    models.Index(fields=["-created_at", "-id"], name="consent_newest"),
                    models.Index(
                        condition=models.Q(("is_live", True)), fields=["valid_until"], name="consent_live_until"
                    ),
                    models.Index(fields=["desk", "-created_at", "-id"], name="consent_of_desk"),
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
                            func='INSERT INTO "sources_consenthistory" ("basis", "created_at", "created_by_id", "desk_id", "evidence_id", "explained_by_id", "explained_in", "id", "identity_mode", "is_live", "level", "note", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose", "recipient", "reference", "source_id", "stated_at", "status", "updated_at", "updated_by_id", "valid_from", "valid_until", "version", "withdrawal_id", "withdrawn_at", "witness_id") VALUES (NEW."basis", NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."evidence_id", NEW."explained_by_id", NEW."explained_in", NEW."id", NEW."identity_mode", NEW."is_live", NEW."level", NEW."note", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."purpose", NEW."recipient", NEW."reference", NEW."source_id", NEW."stated_at", NEW."status", NEW."updated_at", NEW."updated_by_id", NEW."valid_from", NEW."valid_until", NEW."version", NEW."withdrawal_id", NEW."withdrawn_at", NEW."witness_id"); RETURN NULL;',
                            hash="f3813bf3424472da7ead8bd9433d8e79efdd25f5",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_2cbc3",
                            table="sources_consent",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "sources_consenthistory" ("basis", "created_at", "created_by_id", "desk_id", "evidence_id", "explained_by_id", "explained_in", "id", "identity_mode", "is_live", "level", "note", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose", "recipient", "reference", "source_id", "stated_at", "status", "updated_at", "updated_by_id", "valid_from", "valid_until", "version", "withdrawal_id", "withdrawn_at", "witness_id") VALUES (NEW."basis", NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."evidence_id", NEW."explained_by_id", NEW."explained_in", NEW."id", NEW."identity_mode", NEW."is_live", NEW."level", NEW."note", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."purpose", NEW."recipient", NEW."reference", NEW."source_id", NEW."stated_at", NEW."status", NEW."updated_at", NEW."updated_by_id", NEW."valid_from", NEW."valid_until", NEW."version", NEW."withdrawal_id", NEW."withdrawn_at", NEW."witness_id"); RETURN NULL;',
                            hash="744e3d2b3a6884f8ef8a2ce554774ac81534ebb8",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_a22a8",
                            table="sources_consent",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "sources_consenthistory" ("basis", "created_at", "created_by_id", "desk_id", "evidence_id", "explained_by_id", "explained_in", "id", "identity_mode", "is_live", "level", "note", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose", "recipient", "reference", "source_id", "stated_at", "status", "updated_at", "updated_by_id", "valid_from", "valid_until", "version", "withdrawal_id", "withdrawn_at", "witness_id") VALUES (OLD."basis", OLD."created_at", OLD."created_by_id", OLD."desk_id", OLD."evidence_id", OLD."explained_by_id", OLD."explained_in", OLD."id", OLD."identity_mode", OLD."is_live", OLD."level", OLD."note", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."purpose", OLD."recipient", OLD."reference", OLD."source_id", OLD."stated_at", OLD."status", OLD."updated_at", OLD."updated_by_id", OLD."valid_from", OLD."valid_until", OLD."version", OLD."withdrawal_id", OLD."withdrawn_at", OLD."witness_id"); RETURN NULL;',
                            hash="967d83e3412f99d4898e3e495da323e2ad995c2c",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_81459",
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
                    models.Index(fields=["-created_at", "-id"], name="custodyevent_newest"),
                    models.Index(fields=["desk", "-created_at", "-id"], name="custodyevent_of_desk"),
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
                            func='INSERT INTO "sources_custodyeventhistory" ("act", "at", "created_at", "created_by_id", "desk_id", "file_id", "from_whom", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "reference", "sha256", "to_whom", "updated_at", "updated_by_id", "version") VALUES (NEW."act", NEW."at", NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."file_id", NEW."from_whom", NEW."id", NEW."level", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reason", NEW."reference", NEW."sha256", NEW."to_whom", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="66fa5016fb3634a081dbae0ef8af14901fd9ed89",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_71ea4",
                            table="sources_custodyevent",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "sources_custodyeventhistory" ("act", "at", "created_at", "created_by_id", "desk_id", "file_id", "from_whom", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "reference", "sha256", "to_whom", "updated_at", "updated_by_id", "version") VALUES (NEW."act", NEW."at", NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."file_id", NEW."from_whom", NEW."id", NEW."level", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reason", NEW."reference", NEW."sha256", NEW."to_whom", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="bb16e075088f5a9ef83507b2eb5726aef410d698",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_fa027",
                            table="sources_custodyevent",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "sources_custodyeventhistory" ("act", "at", "created_at", "created_by_id", "desk_id", "file_id", "from_whom", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "reference", "sha256", "to_whom", "updated_at", "updated_by_id", "version") VALUES (OLD."act", OLD."at", OLD."created_at", OLD."created_by_id", OLD."desk_id", OLD."file_id", OLD."from_whom", OLD."id", OLD."level", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reason", OLD."reference", OLD."sha256", OLD."to_whom", OLD."updated_at", OLD."updated_by_id", OLD."version"); RETURN NULL;',
                            hash="7172d1fbc1c61b656a77a8b76dbabcca85af09ed",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_eb1a1",
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
                    models.Index(fields=["-created_at", "-id"], name="diplomaticnote_newest"),
                    models.Index(fields=["desk", "-created_at", "-id"], name="diplomaticnote_of_desk"),
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
                            func='INSERT INTO "sources_diplomaticnotehistory" ("addressee_id", "created_at", "created_by_id", "demands", "desk_id", "direction", "id", "kind", "level", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "replied_earliest", "replied_inferred", "replied_latest", "replied_precision", "replied_words", "reply_due_on", "reply_id", "sender_id", "sent_earliest", "sent_inferred", "sent_latest", "sent_precision", "sent_words", "source_id", "tone", "updated_at", "updated_by_id", "version") VALUES (NEW."addressee_id", NEW."created_at", NEW."created_by_id", NEW."demands", NEW."desk_id", NEW."direction", NEW."id", NEW."kind", NEW."level", NEW."number", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reference", NEW."replied_earliest", NEW."replied_inferred", NEW."replied_latest", NEW."replied_precision", NEW."replied_words", NEW."reply_due_on", NEW."reply_id", NEW."sender_id", NEW."sent_earliest", NEW."sent_inferred", NEW."sent_latest", NEW."sent_precision", NEW."sent_words", NEW."source_id", NEW."tone", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="8024f456c58fa6b939ad25ec85eb6dcdfc7757c9",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_15337",
                            table="sources_diplomaticnote",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "sources_diplomaticnotehistory" ("addressee_id", "created_at", "created_by_id", "demands", "desk_id", "direction", "id", "kind", "level", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "replied_earliest", "replied_inferred", "replied_latest", "replied_precision", "replied_words", "reply_due_on", "reply_id", "sender_id", "sent_earliest", "sent_inferred", "sent_latest", "sent_precision", "sent_words", "source_id", "tone", "updated_at", "updated_by_id", "version") VALUES (NEW."addressee_id", NEW."created_at", NEW."created_by_id", NEW."demands", NEW."desk_id", NEW."direction", NEW."id", NEW."kind", NEW."level", NEW."number", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reference", NEW."replied_earliest", NEW."replied_inferred", NEW."replied_latest", NEW."replied_precision", NEW."replied_words", NEW."reply_due_on", NEW."reply_id", NEW."sender_id", NEW."sent_earliest", NEW."sent_inferred", NEW."sent_latest", NEW."sent_precision", NEW."sent_words", NEW."source_id", NEW."tone", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="2e11ab6dd4d823b4ba7f7a15713d32f000976ee0",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_1ef8c",
                            table="sources_diplomaticnote",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "sources_diplomaticnotehistory" ("addressee_id", "created_at", "created_by_id", "demands", "desk_id", "direction", "id", "kind", "level", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "replied_earliest", "replied_inferred", "replied_latest", "replied_precision", "replied_words", "reply_due_on", "reply_id", "sender_id", "sent_earliest", "sent_inferred", "sent_latest", "sent_precision", "sent_words", "source_id", "tone", "updated_at", "updated_by_id", "version") VALUES (OLD."addressee_id", OLD."created_at", OLD."created_by_id", OLD."demands", OLD."desk_id", OLD."direction", OLD."id", OLD."kind", OLD."level", OLD."number", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reference", OLD."replied_earliest", OLD."replied_inferred", OLD."replied_latest", OLD."replied_precision", OLD."replied_words", OLD."reply_due_on", OLD."reply_id", OLD."sender_id", OLD."sent_earliest", OLD."sent_inferred", OLD."sent_latest", OLD."sent_precision", OLD."sent_words", OLD."source_id", OLD."tone", OLD."updated_at", OLD."updated_by_id", OLD."version"); RETURN NULL;',
                            hash="4c7049e8d52688930d4dcc2f4590f75f76f13901",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_7d1e0",
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
                    models.Index(fields=["-created_at", "-id"], name="disclosure_newest"),
                    models.Index(fields=["desk", "-created_at", "-id"], name="disclosure_of_desk"),
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
                            func='INSERT INTO "sources_disclosurehistory" ("consent_id", "created_at", "created_by_id", "desk_id", "id", "left_at", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recipient", "reference", "sha256", "shown_as", "updated_at", "updated_by_id", "version", "what") VALUES (NEW."consent_id", NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."id", NEW."left_at", NEW."level", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recipient", NEW."reference", NEW."sha256", NEW."shown_as", NEW."updated_at", NEW."updated_by_id", NEW."version", NEW."what"); RETURN NULL;',
                            hash="4292cb052a9522c1566641335ffc3cd86704f515",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_3339b",
                            table="sources_disclosure",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "sources_disclosurehistory" ("consent_id", "created_at", "created_by_id", "desk_id", "id", "left_at", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recipient", "reference", "sha256", "shown_as", "updated_at", "updated_by_id", "version", "what") VALUES (NEW."consent_id", NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."id", NEW."left_at", NEW."level", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recipient", NEW."reference", NEW."sha256", NEW."shown_as", NEW."updated_at", NEW."updated_by_id", NEW."version", NEW."what"); RETURN NULL;',
                            hash="9e4cd4dfb737589fd7f58512afa5dbe361146e7d",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_4330e",
                            table="sources_disclosure",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "sources_disclosurehistory" ("consent_id", "created_at", "created_by_id", "desk_id", "id", "left_at", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recipient", "reference", "sha256", "shown_as", "updated_at", "updated_by_id", "version", "what") VALUES (OLD."consent_id", OLD."created_at", OLD."created_by_id", OLD."desk_id", OLD."id", OLD."left_at", OLD."level", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."recipient", OLD."reference", OLD."sha256", OLD."shown_as", OLD."updated_at", OLD."updated_by_id", OLD."version", OLD."what"); RETURN NULL;',
                            hash="76eee6255c739479f30435b52c3da8062b10054f",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_4c742",
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
                    models.Index(fields=["-created_at", "-id"], name="expertreport_newest"),
                    models.Index(fields=["desk", "-created_at", "-id"], name="expertreport_of_desk"),
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
                            func='INSERT INTO "sources_expertreporthistory" ("answers_id", "created_at", "created_by_id", "desk_id", "done_earliest", "done_inferred", "done_latest", "done_precision", "done_words", "expert_id", "findings", "flaws", "id", "institution_id", "kind", "level", "ordered_by_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "reference", "source_id", "updated_at", "updated_by_id", "version") VALUES (NEW."answers_id", NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."done_earliest", NEW."done_inferred", NEW."done_latest", NEW."done_precision", NEW."done_words", NEW."expert_id", NEW."findings", NEW."flaws", NEW."id", NEW."institution_id", NEW."kind", NEW."level", NEW."ordered_by_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."question", NEW."reference", NEW."source_id", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="149bab5504edd1773530721cb4bb2f4e4bdbdab5",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_c834c",
                            table="sources_expertreport",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "sources_expertreporthistory" ("answers_id", "created_at", "created_by_id", "desk_id", "done_earliest", "done_inferred", "done_latest", "done_precision", "done_words", "expert_id", "findings", "flaws", "id", "institution_id", "kind", "level", "ordered_by_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "reference", "source_id", "updated_at", "updated_by_id", "version") VALUES (NEW."answers_id", NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."done_earliest", NEW."done_inferred", NEW."done_latest", NEW."done_precision", NEW."done_words", NEW."expert_id", NEW."findings", NEW."flaws", NEW."id", NEW."institution_id", NEW."kind", NEW."level", NEW."ordered_by_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."question", NEW."reference", NEW."source_id", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="3419ce7a9dd66c4f683164e323cb0e787bbd5f2b",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b51f5",
                            table="sources_expertreport",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "sources_expertreporthistory" ("answers_id", "created_at", "created_by_id", "desk_id", "done_earliest", "done_inferred", "done_latest", "done_precision", "done_words", "expert_id", "findings", "flaws", "id", "institution_id", "kind", "level", "ordered_by_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "reference", "source_id", "updated_at", "updated_by_id", "version") VALUES (OLD."answers_id", OLD."created_at", OLD."created_by_id", OLD."desk_id", OLD."done_earliest", OLD."done_inferred", OLD."done_latest", OLD."done_precision", OLD."done_words", OLD."expert_id", OLD."findings", OLD."flaws", OLD."id", OLD."institution_id", OLD."kind", OLD."level", OLD."ordered_by_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."question", OLD."reference", OLD."source_id", OLD."updated_at", OLD."updated_by_id", OLD."version"); RETURN NULL;',
                            hash="da3460045198ca3e901a1bcd7449a347bed2d979",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_dedb2",
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
                    models.Index(fields=["-created_at", "-id"], name="interviewsession_newest"),
                    models.Index(fields=["desk", "-created_at", "-id"], name="interviewsession_of_desk"),
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
                            func='INSERT INTO "sources_interviewsessionhistory" ("created_at", "created_by_id", "desk_id", "held_on", "id", "interpreter", "languages", "level", "mode", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "reference", "team", "title", "updated_at", "updated_by_id", "version") VALUES (NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."held_on", NEW."id", NEW."interpreter", NEW."languages", NEW."level", NEW."mode", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place_id", NEW."reference", NEW."team", NEW."title", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="b2606adf10b83e09aa18d200ab1de13499193ee3",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_63483",
                            table="sources_interviewsession",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "sources_interviewsessionhistory" ("created_at", "created_by_id", "desk_id", "held_on", "id", "interpreter", "languages", "level", "mode", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "reference", "team", "title", "updated_at", "updated_by_id", "version") VALUES (NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."held_on", NEW."id", NEW."interpreter", NEW."languages", NEW."level", NEW."mode", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place_id", NEW."reference", NEW."team", NEW."title", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="f1558457cb6499e7a4cafb4f2b0b7a4dbf4f97fd",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b6bf5",
                            table="sources_interviewsession",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "sources_interviewsessionhistory" ("created_at", "created_by_id", "desk_id", "held_on", "id", "interpreter", "languages", "level", "mode", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "reference", "team", "title", "updated_at", "updated_by_id", "version") VALUES (OLD."created_at", OLD."created_by_id", OLD."desk_id", OLD."held_on", OLD."id", OLD."interpreter", OLD."languages", OLD."level", OLD."mode", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."place_id", OLD."reference", OLD."team", OLD."title", OLD."updated_at", OLD."updated_by_id", OLD."version"); RETURN NULL;',
                            hash="37254ae92fd9ff70da7822a4efbc5f7f9049ae9b",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_a791d",
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
                    models.Index(fields=["-created_at", "-id"], name="testimony_newest"),
                    models.Index(fields=["status", "-created_at", "-id"], name="testimony_queue"),
                    models.Index(fields=["status", "submitted_at", "id"], name="testimony_by_age"),
                    models.Index(fields=["desk", "-created_at", "-id"], name="testimony_of_desk"),
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
                            func='INSERT INTO "sources_testimonyhistory" ("author_id", "coercion_suspected", "created_at", "created_by_id", "desk_id", "given_earliest", "given_inferred", "given_latest", "given_precision", "given_words", "health_notes", "id", "language", "level", "mode", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "reprisal_notes", "session_id", "source_id", "status", "submitted_at", "submitted_by_id", "text", "text_direction", "text_version", "updated_at", "updated_by_id", "version", "witness_id", "witness_location", "worded_by_id") VALUES (NEW."author_id", NEW."coercion_suspected", NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."given_earliest", NEW."given_inferred", NEW."given_latest", NEW."given_precision", NEW."given_words", NEW."health_notes", NEW."id", NEW."language", NEW."level", NEW."mode", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reference", NEW."reprisal_notes", NEW."session_id", NEW."source_id", NEW."status", NEW."submitted_at", NEW."submitted_by_id", NEW."text", NEW."text_direction", NEW."text_version", NEW."updated_at", NEW."updated_by_id", NEW."version", NEW."witness_id", NEW."witness_location", NEW."worded_by_id"); RETURN NULL;',
                            hash="9b3e18b34f5eac34690a90a04671781af9f4d206",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_5ceab",
                            table="sources_testimony",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "sources_testimonyhistory" ("author_id", "coercion_suspected", "created_at", "created_by_id", "desk_id", "given_earliest", "given_inferred", "given_latest", "given_precision", "given_words", "health_notes", "id", "language", "level", "mode", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "reprisal_notes", "session_id", "source_id", "status", "submitted_at", "submitted_by_id", "text", "text_direction", "text_version", "updated_at", "updated_by_id", "version", "witness_id", "witness_location", "worded_by_id") VALUES (NEW."author_id", NEW."coercion_suspected", NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."given_earliest", NEW."given_inferred", NEW."given_latest", NEW."given_precision", NEW."given_words", NEW."health_notes", NEW."id", NEW."language", NEW."level", NEW."mode", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reference", NEW."reprisal_notes", NEW."session_id", NEW."source_id", NEW."status", NEW."submitted_at", NEW."submitted_by_id", NEW."text", NEW."text_direction", NEW."text_version", NEW."updated_at", NEW."updated_by_id", NEW."version", NEW."witness_id", NEW."witness_location", NEW."worded_by_id"); RETURN NULL;',
                            hash="c94cbfe7fde71f633ae8adeb403282acf8bc01bb",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_f40dc",
                            table="sources_testimony",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "sources_testimonyhistory" ("author_id", "coercion_suspected", "created_at", "created_by_id", "desk_id", "given_earliest", "given_inferred", "given_latest", "given_precision", "given_words", "health_notes", "id", "language", "level", "mode", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "reprisal_notes", "session_id", "source_id", "status", "submitted_at", "submitted_by_id", "text", "text_direction", "text_version", "updated_at", "updated_by_id", "version", "witness_id", "witness_location", "worded_by_id") VALUES (OLD."author_id", OLD."coercion_suspected", OLD."created_at", OLD."created_by_id", OLD."desk_id", OLD."given_earliest", OLD."given_inferred", OLD."given_latest", OLD."given_precision", OLD."given_words", OLD."health_notes", OLD."id", OLD."language", OLD."level", OLD."mode", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reference", OLD."reprisal_notes", OLD."session_id", OLD."source_id", OLD."status", OLD."submitted_at", OLD."submitted_by_id", OLD."text", OLD."text_direction", OLD."text_version", OLD."updated_at", OLD."updated_by_id", OLD."version", OLD."witness_id", OLD."witness_location", OLD."worded_by_id"); RETURN NULL;',
                            hash="433fc375857c281c42ea78fa4e91f6bb3bdc361c",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_e4da1",
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
                    models.Index(fields=["-created_at", "-id"], name="testimonysubject_newest"),
                    models.Index(fields=["desk", "-created_at", "-id"], name="testimonysubject_of_desk"),
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
                            func='INSERT INTO "sources_testimonysubjecthistory" ("basis", "basis_words", "created_at", "created_by_id", "desk_id", "health", "id", "last_status", "last_status_at_earliest", "last_status_at_inferred", "last_status_at_latest", "last_status_at_precision", "last_status_at_words", "level", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason_given", "reference", "relation", "relation_words", "testimony_id", "updated_at", "updated_by_id", "version") VALUES (NEW."basis", NEW."basis_words", NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."health", NEW."id", NEW."last_status", NEW."last_status_at_earliest", NEW."last_status_at_inferred", NEW."last_status_at_latest", NEW."last_status_at_precision", NEW."last_status_at_words", NEW."level", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reason_given", NEW."reference", NEW."relation", NEW."relation_words", NEW."testimony_id", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="82af14eaf98714db9caa8adad570304ca9b9feac",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_99f36",
                            table="sources_testimonysubject",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "sources_testimonysubjecthistory" ("basis", "basis_words", "created_at", "created_by_id", "desk_id", "health", "id", "last_status", "last_status_at_earliest", "last_status_at_inferred", "last_status_at_latest", "last_status_at_precision", "last_status_at_words", "level", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason_given", "reference", "relation", "relation_words", "testimony_id", "updated_at", "updated_by_id", "version") VALUES (NEW."basis", NEW."basis_words", NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."health", NEW."id", NEW."last_status", NEW."last_status_at_earliest", NEW."last_status_at_inferred", NEW."last_status_at_latest", NEW."last_status_at_precision", NEW."last_status_at_words", NEW."level", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reason_given", NEW."reference", NEW."relation", NEW."relation_words", NEW."testimony_id", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="d823f1fb834389d5c7a7318cba1d53272887b340",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_d95bd",
                            table="sources_testimonysubject",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "sources_testimonysubjecthistory" ("basis", "basis_words", "created_at", "created_by_id", "desk_id", "health", "id", "last_status", "last_status_at_earliest", "last_status_at_inferred", "last_status_at_latest", "last_status_at_precision", "last_status_at_words", "level", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason_given", "reference", "relation", "relation_words", "testimony_id", "updated_at", "updated_by_id", "version") VALUES (OLD."basis", OLD."basis_words", OLD."created_at", OLD."created_by_id", OLD."desk_id", OLD."health", OLD."id", OLD."last_status", OLD."last_status_at_earliest", OLD."last_status_at_inferred", OLD."last_status_at_latest", OLD."last_status_at_precision", OLD."last_status_at_words", OLD."level", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reason_given", OLD."reference", OLD."relation", OLD."relation_words", OLD."testimony_id", OLD."updated_at", OLD."updated_by_id", OLD."version"); RETURN NULL;',
                            hash="83c80df5c464ffabe1317129e157dc680e6a495a",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_77b88",
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
                    models.Index(fields=["-created_at", "-id"], name="knowledgelink_newest"),
                    models.Index(fields=["desk", "-created_at", "-id"], name="knowledgelink_of_desk"),
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
                            func='INSERT INTO "sources_knowledgelinkhistory" ("coercion_suspected", "created_at", "created_by_id", "desk_id", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "reference", "subject_id", "teller_id", "teller_words", "told_earliest", "told_inferred", "told_latest", "told_precision", "told_words", "updated_at", "updated_by_id", "version") VALUES (NEW."coercion_suspected", NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."id", NEW."level", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."position", NEW."reference", NEW."subject_id", NEW."teller_id", NEW."teller_words", NEW."told_earliest", NEW."told_inferred", NEW."told_latest", NEW."told_precision", NEW."told_words", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="008c7cb1bf7dcbadd91bd936eeb39e016627430e",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_813a2",
                            table="sources_knowledgelink",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "sources_knowledgelinkhistory" ("coercion_suspected", "created_at", "created_by_id", "desk_id", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "reference", "subject_id", "teller_id", "teller_words", "told_earliest", "told_inferred", "told_latest", "told_precision", "told_words", "updated_at", "updated_by_id", "version") VALUES (NEW."coercion_suspected", NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."id", NEW."level", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."position", NEW."reference", NEW."subject_id", NEW."teller_id", NEW."teller_words", NEW."told_earliest", NEW."told_inferred", NEW."told_latest", NEW."told_precision", NEW."told_words", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="e667fe2000264ed20565dd23f172a1c08579528a",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_d0f2e",
                            table="sources_knowledgelink",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "sources_knowledgelinkhistory" ("coercion_suspected", "created_at", "created_by_id", "desk_id", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "reference", "subject_id", "teller_id", "teller_words", "told_earliest", "told_inferred", "told_latest", "told_precision", "told_words", "updated_at", "updated_by_id", "version") VALUES (OLD."coercion_suspected", OLD."created_at", OLD."created_by_id", OLD."desk_id", OLD."id", OLD."level", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."position", OLD."reference", OLD."subject_id", OLD."teller_id", OLD."teller_words", OLD."told_earliest", OLD."told_inferred", OLD."told_latest", OLD."told_precision", OLD."told_words", OLD."updated_at", OLD."updated_by_id", OLD."version"); RETURN NULL;',
                            hash="4eb7e13bfea79be9fe04162b1e8da513f63f891c",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_74852",
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
                    models.Index(fields=["-created_at", "-id"], name="noteconcern_newest"),
                    models.Index(fields=["desk", "-created_at", "-id"], name="noteconcern_of_desk"),
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
                            func='INSERT INTO "sources_noteconcernhistory" ("created_at", "created_by_id", "desk_id", "group_id", "id", "level", "note_id", "organisation_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "updated_at", "updated_by_id", "version", "words") VALUES (NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."group_id", NEW."id", NEW."level", NEW."note_id", NEW."organisation_id", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reference", NEW."updated_at", NEW."updated_by_id", NEW."version", NEW."words"); RETURN NULL;',
                            hash="620ee84f38bae93e092e5aa08f3a5bd47104efac",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_4116f",
                            table="sources_noteconcern",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "sources_noteconcernhistory" ("created_at", "created_by_id", "desk_id", "group_id", "id", "level", "note_id", "organisation_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "updated_at", "updated_by_id", "version", "words") VALUES (NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."group_id", NEW."id", NEW."level", NEW."note_id", NEW."organisation_id", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reference", NEW."updated_at", NEW."updated_by_id", NEW."version", NEW."words"); RETURN NULL;',
                            hash="b1a09f0d5731fc3029505917d97cf790f35cde10",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_bcd3d",
                            table="sources_noteconcern",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "sources_noteconcernhistory" ("created_at", "created_by_id", "desk_id", "group_id", "id", "level", "note_id", "organisation_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "updated_at", "updated_by_id", "version", "words") VALUES (OLD."created_at", OLD."created_by_id", OLD."desk_id", OLD."group_id", OLD."id", OLD."level", OLD."note_id", OLD."organisation_id", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reference", OLD."updated_at", OLD."updated_by_id", OLD."version", OLD."words"); RETURN NULL;',
                            hash="a0bfc7edc8e329a686dc3659fd2be84d964f65b3",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_e3804",
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
                    models.Index(fields=["-created_at", "-id"], name="personphoto_newest"),
                    models.Index(fields=["desk", "-created_at", "-id"], name="personphoto_of_desk"),
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
                            func='INSERT INTO "sources_personphotohistory" ("created_at", "created_by_id", "desk_id", "file_id", "id", "is_current", "level", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "updated_at", "updated_by_id", "version") VALUES (NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."file_id", NEW."id", NEW."is_current", NEW."level", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reference", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="6d62010a1ea8beac69493cd6531826216d571f29",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_4fcc5",
                            table="sources_personphoto",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "sources_personphotohistory" ("created_at", "created_by_id", "desk_id", "file_id", "id", "is_current", "level", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "updated_at", "updated_by_id", "version") VALUES (NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."file_id", NEW."id", NEW."is_current", NEW."level", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reference", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="9606805041149928117eddc4e6814b296cd672df",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_f69dc",
                            table="sources_personphoto",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "sources_personphotohistory" ("created_at", "created_by_id", "desk_id", "file_id", "id", "is_current", "level", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "updated_at", "updated_by_id", "version") VALUES (OLD."created_at", OLD."created_by_id", OLD."desk_id", OLD."file_id", OLD."id", OLD."is_current", OLD."level", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reference", OLD."updated_at", OLD."updated_by_id", OLD."version"); RETURN NULL;',
                            hash="3f3390e6f41796e2eefaf7edbedee07b6948147e",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_5c94a",
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
                    models.Index(fields=["-created_at", "-id"], name="review_newest"),
                    models.Index(fields=["desk", "-created_at", "-id"], name="review_of_desk"),
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
                            func='INSERT INTO "sources_reviewhistory" ("answers", "comment", "created_at", "created_by_id", "criteria_version", "decision", "desk_id", "id", "is_automatic", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "reviewer_id", "testimony_id", "text_version", "updated_at", "updated_by_id", "version") VALUES (NEW."answers", NEW."comment", NEW."created_at", NEW."created_by_id", NEW."criteria_version", NEW."decision", NEW."desk_id", NEW."id", NEW."is_automatic", NEW."level", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reference", NEW."reviewer_id", NEW."testimony_id", NEW."text_version", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="fc6395b23bb588055b541ead5eab4c732f98e3e6",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_cb124",
                            table="sources_review",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "sources_reviewhistory" ("answers", "comment", "created_at", "created_by_id", "criteria_version", "decision", "desk_id", "id", "is_automatic", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "reviewer_id", "testimony_id", "text_version", "updated_at", "updated_by_id", "version") VALUES (NEW."answers", NEW."comment", NEW."created_at", NEW."created_by_id", NEW."criteria_version", NEW."decision", NEW."desk_id", NEW."id", NEW."is_automatic", NEW."level", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reference", NEW."reviewer_id", NEW."testimony_id", NEW."text_version", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="82d92007573a3b52466b8cb68b4348c61ce27d94",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_2913b",
                            table="sources_review",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "sources_reviewhistory" ("answers", "comment", "created_at", "created_by_id", "criteria_version", "decision", "desk_id", "id", "is_automatic", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "reviewer_id", "testimony_id", "text_version", "updated_at", "updated_by_id", "version") VALUES (OLD."answers", OLD."comment", OLD."created_at", OLD."created_by_id", OLD."criteria_version", OLD."decision", OLD."desk_id", OLD."id", OLD."is_automatic", OLD."level", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reference", OLD."reviewer_id", OLD."testimony_id", OLD."text_version", OLD."updated_at", OLD."updated_by_id", OLD."version"); RETURN NULL;',
                            hash="12ff98162f79c2c2a2ce428cb1fdbb547c5db124",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_a028d",
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
                    models.Index(fields=["-created_at", "-id"], name="statement_newest"),
                    models.Index(fields=["desk", "-created_at", "-id"], name="statement_of_desk"),
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
                            func='INSERT INTO "sources_statementhistory" ("audience", "created_at", "created_by_id", "desk_id", "gist", "id", "level", "on_behalf_of_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "said_earliest", "said_inferred", "said_latest", "said_precision", "said_words", "source_id", "speaker_group_id", "speaker_id", "updated_at", "updated_by_id", "version") VALUES (NEW."audience", NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."gist", NEW."id", NEW."level", NEW."on_behalf_of_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reference", NEW."said_earliest", NEW."said_inferred", NEW."said_latest", NEW."said_precision", NEW."said_words", NEW."source_id", NEW."speaker_group_id", NEW."speaker_id", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="9249e55b61bf291e18c2f6918ffcb0a9ec55d437",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_e42df",
                            table="sources_statement",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "sources_statementhistory" ("audience", "created_at", "created_by_id", "desk_id", "gist", "id", "level", "on_behalf_of_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "said_earliest", "said_inferred", "said_latest", "said_precision", "said_words", "source_id", "speaker_group_id", "speaker_id", "updated_at", "updated_by_id", "version") VALUES (NEW."audience", NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."gist", NEW."id", NEW."level", NEW."on_behalf_of_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reference", NEW."said_earliest", NEW."said_inferred", NEW."said_latest", NEW."said_precision", NEW."said_words", NEW."source_id", NEW."speaker_group_id", NEW."speaker_id", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="e17fe428d7b82e68016a12c650416a0d62059b6a",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_17196",
                            table="sources_statement",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "sources_statementhistory" ("audience", "created_at", "created_by_id", "desk_id", "gist", "id", "level", "on_behalf_of_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "said_earliest", "said_inferred", "said_latest", "said_precision", "said_words", "source_id", "speaker_group_id", "speaker_id", "updated_at", "updated_by_id", "version") VALUES (OLD."audience", OLD."created_at", OLD."created_by_id", OLD."desk_id", OLD."gist", OLD."id", OLD."level", OLD."on_behalf_of_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reference", OLD."said_earliest", OLD."said_inferred", OLD."said_latest", OLD."said_precision", OLD."said_words", OLD."source_id", OLD."speaker_group_id", OLD."speaker_id", OLD."updated_at", OLD."updated_by_id", OLD."version"); RETURN NULL;',
                            hash="e2c00f33e9927cbd89af1453bb28a7f49247b1ec",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_29e7d",
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
                    models.Index(fields=["-created_at", "-id"], name="transcript_newest"),
                    models.Index(fields=["desk", "-created_at", "-id"], name="transcript_of_desk"),
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
                            func='INSERT INTO "sources_transcripthistory" ("checked_at", "checked_by_id", "checked_version", "created_at", "created_by_id", "desk_id", "file_id", "id", "is_machine", "language", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "segments", "text_version", "transcriber_id", "translated_into", "translator_id", "updated_at", "updated_by_id", "version", "worded_by_id") VALUES (NEW."checked_at", NEW."checked_by_id", NEW."checked_version", NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."file_id", NEW."id", NEW."is_machine", NEW."language", NEW."level", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reference", NEW."segments", NEW."text_version", NEW."transcriber_id", NEW."translated_into", NEW."translator_id", NEW."updated_at", NEW."updated_by_id", NEW."version", NEW."worded_by_id"); RETURN NULL;',
                            hash="45b096b356e10f126fa345701283ec9780ac17fd",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_6c302",
                            table="sources_transcript",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "sources_transcripthistory" ("checked_at", "checked_by_id", "checked_version", "created_at", "created_by_id", "desk_id", "file_id", "id", "is_machine", "language", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "segments", "text_version", "transcriber_id", "translated_into", "translator_id", "updated_at", "updated_by_id", "version", "worded_by_id") VALUES (NEW."checked_at", NEW."checked_by_id", NEW."checked_version", NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."file_id", NEW."id", NEW."is_machine", NEW."language", NEW."level", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reference", NEW."segments", NEW."text_version", NEW."transcriber_id", NEW."translated_into", NEW."translator_id", NEW."updated_at", NEW."updated_by_id", NEW."version", NEW."worded_by_id"); RETURN NULL;',
                            hash="a8dc8910b9e4f8ae1cd614c112fd95fe888b6e08",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_4c326",
                            table="sources_transcript",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "sources_transcripthistory" ("checked_at", "checked_by_id", "checked_version", "created_at", "created_by_id", "desk_id", "file_id", "id", "is_machine", "language", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "segments", "text_version", "transcriber_id", "translated_into", "translator_id", "updated_at", "updated_by_id", "version", "worded_by_id") VALUES (OLD."checked_at", OLD."checked_by_id", OLD."checked_version", OLD."created_at", OLD."created_by_id", OLD."desk_id", OLD."file_id", OLD."id", OLD."is_machine", OLD."language", OLD."level", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reference", OLD."segments", OLD."text_version", OLD."transcriber_id", OLD."translated_into", OLD."translator_id", OLD."updated_at", OLD."updated_by_id", OLD."version", OLD."worded_by_id"); RETURN NULL;',
                            hash="ae4c14526fb00db1fa36d8a4a08dc5abe6234017",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_6924e",
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
                    models.Index(fields=["-created_at", "-id"], name="translation_newest"),
                    models.Index(fields=["desk", "-created_at", "-id"], name="translation_of_desk"),
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
                            func='INSERT INTO "sources_translationhistory" ("checked_at", "checked_by_id", "checked_original", "checked_version", "created_at", "created_by_id", "desk_id", "id", "is_machine", "language", "level", "made_from", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "testimony_id", "text", "text_version", "translator_id", "updated_at", "updated_by_id", "version", "worded_by_id") VALUES (NEW."checked_at", NEW."checked_by_id", NEW."checked_original", NEW."checked_version", NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."id", NEW."is_machine", NEW."language", NEW."level", NEW."made_from", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reference", NEW."testimony_id", NEW."text", NEW."text_version", NEW."translator_id", NEW."updated_at", NEW."updated_by_id", NEW."version", NEW."worded_by_id"); RETURN NULL;',
                            hash="50c5cfffe161f70da92f0dfd01e93d892355c6cb",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_3da16",
                            table="sources_translation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "sources_translationhistory" ("checked_at", "checked_by_id", "checked_original", "checked_version", "created_at", "created_by_id", "desk_id", "id", "is_machine", "language", "level", "made_from", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "testimony_id", "text", "text_version", "translator_id", "updated_at", "updated_by_id", "version", "worded_by_id") VALUES (NEW."checked_at", NEW."checked_by_id", NEW."checked_original", NEW."checked_version", NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."id", NEW."is_machine", NEW."language", NEW."level", NEW."made_from", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reference", NEW."testimony_id", NEW."text", NEW."text_version", NEW."translator_id", NEW."updated_at", NEW."updated_by_id", NEW."version", NEW."worded_by_id"); RETURN NULL;',
                            hash="d14e413be34192917064279a91d5dfeb4cc588c8",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_2a1b9",
                            table="sources_translation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "sources_translationhistory" ("checked_at", "checked_by_id", "checked_original", "checked_version", "created_at", "created_by_id", "desk_id", "id", "is_machine", "language", "level", "made_from", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "testimony_id", "text", "text_version", "translator_id", "updated_at", "updated_by_id", "version", "worded_by_id") VALUES (OLD."checked_at", OLD."checked_by_id", OLD."checked_original", OLD."checked_version", OLD."created_at", OLD."created_by_id", OLD."desk_id", OLD."id", OLD."is_machine", OLD."language", OLD."level", OLD."made_from", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reference", OLD."testimony_id", OLD."text", OLD."text_version", OLD."translator_id", OLD."updated_at", OLD."updated_by_id", OLD."version", OLD."worded_by_id"); RETURN NULL;',
                            hash="efff9c59e7335da834f71e0be53604e2e3595121",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_f87d8",
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

    operations = [CreateTogether(tables), *VAULT]
