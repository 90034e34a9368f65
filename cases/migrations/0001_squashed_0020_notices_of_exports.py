"""All tables of cases at once, for a new database: step by step they took four times as long."""

import datetime
import importlib
import uuid

import django.contrib.postgres.constraints
import django.contrib.postgres.fields
import django.contrib.postgres.fields.ranges
import django.contrib.postgres.indexes
import django.db.models.deletion
import django.utils.timezone
import pgtrigger.compiler
from django.conf import settings
from django.db import migrations, models

import config.shared.time_marks
import config.shared.zones
import people.models.record
from config.shared.tables_together import CreateTogether

PLANS = importlib.import_module("cases.migrations.0002_data_reminder_plans").PLANS
delays = importlib.import_module("cases.migrations.0008_data_plan_delays").delays


def fill(apps, schema_editor):
    """The leads a new installation starts with, and after how long the critical ones go on."""
    for kind, leads in PLANS.items():
        for lead, before, at_clock, is_critical in leads:
            apps.get_model("cases", "ReminderPlan").objects.create(
                kind=kind,
                lead=lead,
                before=before,
                at_clock=at_clock,
                is_critical=is_critical,
                **(delays(before) if is_critical else {}),
            )


class Migration(migrations.Migration):
    replaces = [
        ("cases", "0001_cases"),
        ("cases", "0002_data_reminder_plans"),
        ("cases", "0003_calendar_feed"),
        ("cases", "0004_custody_clock"),
        ("cases", "0005_court_work"),
        ("cases", "0006_data_charge_steps"),
        ("cases", "0007_owed_messages"),
        ("cases", "0008_data_plan_delays"),
        ("cases", "0009_critical_plans_pass_on"),
        ("cases", "0010_known_zones_and_planning"),
        ("cases", "0011_claims"),
        ("cases", "0012_review"),
        ("cases", "0013_intake"),
        ("cases", "0014_consent"),
        ("cases", "0015_notices_of_witnesses"),
        ("cases", "0016_fields"),
        ("cases", "0017_reach"),
        ("cases", "0018_notices_of_tokens"),
        ("cases", "0019_notices_of_exchange"),
        ("cases", "0020_notices_of_exports"),
    ]

    initial = True

    dependencies = [
        ("contenttypes", "0002_remove_content_type_name"),
        ("people", "0010_exchange_scopes"),
        ("pghistory", "0007_auto_20250421_0444"),
        ("sources", "0013_reach"),
    ]

    tables = [
        migrations.CreateModel(
            name="CalendarFeed",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "owner",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="calendar_feeds",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("name", models.CharField(help_text="Where it is read, such as “my phone”.", max_length=80)),
                ("secret_hash", models.CharField(editable=False, max_length=64, unique=True)),
                (
                    "names_item",
                    models.BooleanField(
                        default=False,
                        help_text="Off: each entry is a day with “Arasha item” on it and nothing else. Names are never in it.",
                        verbose_name="reference, kind and hour",
                    ),
                ),
                ("only_mine", models.BooleanField(default=True, verbose_name="only cases on which I hold a duty")),
                ("created_at", models.DateTimeField()),
                ("expires_at", models.DateTimeField()),
                ("revoked_at", models.DateTimeField(editable=False, null=True)),
                ("last_fetched_at", models.DateTimeField(editable=False, null=True)),
                ("counted_since", models.DateTimeField(editable=False, null=True)),
                (
                    "fetches",
                    models.PositiveIntegerField(default=0, editable=False, help_text="Since ``counted_since``."),
                ),
            ],
            options={
                "verbose_name": "calendar feed",
                "ordering": ["-created_at", "-id"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("secret_hash__regex", "^[0-9a-f]{64}$")),
                        name="calendarfeed_secret_is_hashed",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("expires_at__gt", models.F("created_at"))),
                        name="calendarfeed_ends_after_it_begins",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("revoked_at__isnull", True), ("revoked_at__gte", models.F("created_at")), _connector="OR"
                        ),
                        name="calendarfeed_revoked_after_it_began",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Case",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "reference",
                    people.models.record.ReferenceField(
                        db_default=models.Func(models.Value("C"), function="arasha_reference"),
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
                    "kind",
                    models.CharField(
                        choices=[("individual", "Individual"), ("group", "Group")], default="individual", max_length=12
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[("open", "Open"), ("monitoring", "Monitoring"), ("closed", "Closed")],
                        default="open",
                        max_length=12,
                    ),
                ),
                (
                    "priority",
                    models.PositiveSmallIntegerField(
                        choices=[(1, "Urgent"), (2, "High"), (3, "Normal"), (4, "Low")], default=3
                    ),
                ),
                (
                    "jurisdiction",
                    models.CharField(
                        choices=[("KZ", "Kazakhstan"), ("CN", "China"), ("XX", "Other")], default="KZ", max_length=2
                    ),
                ),
                ("summary", models.TextField(blank=True)),
                ("closed_on", models.DateField(blank=True, null=True)),
            ],
            options={
                "ordering": ["-created_at", "-id"],
                "abstract": False,
                "indexes": [
                    models.Index(fields=["-created_at", "-id"], name="case_newest"),
                    models.Index(fields=["desk", "-created_at", "-id"], name="case_of_desk"),
                    models.Index(fields=["status", "priority", "-created_at", "-id"], name="case_worklist"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("level__in", [0, 1, 2, 3])),
                        name="cases_case_level_is_known",
                        violation_error_message="Choose one of the levels 0 to 3.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("kind__in", ["individual", "group"])),
                        name="case_kind_is_listed",
                        violation_error_message="“kind” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("status__in", ["open", "monitoring", "closed"])),
                        name="case_status_is_listed",
                        violation_error_message="“status” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("priority__in", [1, 2, 3, 4])),
                        name="case_priority_is_listed",
                        violation_error_message="“priority” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("jurisdiction__in", ["KZ", "CN", "XX"])),
                        name="case_jurisdiction_is_listed",
                        violation_error_message="“jurisdiction” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("closed_on__isnull", False), ("status", "closed")),
                            models.Q(models.Q(("status", "closed"), _negated=True), ("closed_on__isnull", True)),
                            _connector="OR",
                        ),
                        name="case_closed_with_its_day",
                        violation_error_message="A closed case has the day of closing, and only a closed one.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "cases_casehistory" ("closed_on", "created_at", "created_by_id", "desk_id", "id", "jurisdiction", "kind", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "priority", "reference", "status", "summary", "title", "updated_at", "updated_by_id", "version") VALUES (NEW."closed_on", NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."id", NEW."jurisdiction", NEW."kind", NEW."level", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."priority", NEW."reference", NEW."status", NEW."summary", NEW."title", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="20416981579f69b755605c4d599b8f9c2b20e0db",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_0b483",
                            table="cases_case",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "cases_casehistory" ("closed_on", "created_at", "created_by_id", "desk_id", "id", "jurisdiction", "kind", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "priority", "reference", "status", "summary", "title", "updated_at", "updated_by_id", "version") VALUES (NEW."closed_on", NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."id", NEW."jurisdiction", NEW."kind", NEW."level", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."priority", NEW."reference", NEW."status", NEW."summary", NEW."title", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="02166abbf5e2f7041a7b30299a139ac393efa6df",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_f5146",
                            table="cases_case",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "cases_casehistory" ("closed_on", "created_at", "created_by_id", "desk_id", "id", "jurisdiction", "kind", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "priority", "reference", "status", "summary", "title", "updated_at", "updated_by_id", "version") VALUES (OLD."closed_on", OLD."created_at", OLD."created_by_id", OLD."desk_id", OLD."id", OLD."jurisdiction", OLD."kind", OLD."level", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."priority", OLD."reference", OLD."status", OLD."summary", OLD."title", OLD."updated_at", OLD."updated_by_id", OLD."version"); RETURN NULL;',
                            hash="2fa2e5491cb2e11743872651788d10660d76a63a",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_8d49e",
                            table="cases_case",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="CaseMember",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "reference",
                    people.models.record.ReferenceField(
                        db_default=models.Func(models.Value("CM"), function="arasha_reference"),
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
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="team", to="cases.case"
                    ),
                ),
                (
                    "user",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="case_duties",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "duty",
                    models.CharField(
                        choices=[
                            ("caseworker", "Caseworker in charge"),
                            ("lawyer", "Lawyer in charge"),
                            ("backup", "Backup"),
                            ("follower", "Follows"),
                        ],
                        max_length=12,
                    ),
                ),
                (
                    "until",
                    models.DateField(
                        blank=True, help_text="Empty: still on duty.", null=True, verbose_name="on duty until"
                    ),
                ),
            ],
            options={
                "verbose_name": "colleague on a case",
                "verbose_name_plural": "colleagues on cases",
                "ordering": ["-created_at", "-id"],
                "abstract": False,
                "indexes": [
                    models.Index(fields=["-created_at", "-id"], name="casemember_newest"),
                    models.Index(fields=["desk", "-created_at", "-id"], name="casemember_of_desk"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("level__in", [0, 1, 2, 3])),
                        name="cases_casemember_level_is_known",
                        violation_error_message="Choose one of the levels 0 to 3.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("duty__in", ["caseworker", "lawyer", "backup", "follower"])),
                        name="casemember_duty_is_listed",
                        violation_error_message="“duty” is not one of the listed values.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("until__isnull", True)),
                        fields=("case", "user", "duty"),
                        name="casemember_one_open_duty",
                        violation_error_message="This colleague already has that duty.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "cases_casememberhistory" ("case_id", "created_at", "created_by_id", "desk_id", "duty", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "until", "updated_at", "updated_by_id", "user_id", "version") VALUES (NEW."case_id", NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."duty", NEW."id", NEW."level", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reference", NEW."until", NEW."updated_at", NEW."updated_by_id", NEW."user_id", NEW."version"); RETURN NULL;',
                            hash="9a66a54c531733a0842e2608d6091c4090a542cf",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_a436c",
                            table="cases_casemember",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "cases_casememberhistory" ("case_id", "created_at", "created_by_id", "desk_id", "duty", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "until", "updated_at", "updated_by_id", "user_id", "version") VALUES (NEW."case_id", NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."duty", NEW."id", NEW."level", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reference", NEW."until", NEW."updated_at", NEW."updated_by_id", NEW."user_id", NEW."version"); RETURN NULL;',
                            hash="5ab9deb4c54c00ba35ae51d4f424b9f209e705d8",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_8d863",
                            table="cases_casemember",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "cases_casememberhistory" ("case_id", "created_at", "created_by_id", "desk_id", "duty", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "until", "updated_at", "updated_by_id", "user_id", "version") VALUES (OLD."case_id", OLD."created_at", OLD."created_by_id", OLD."desk_id", OLD."duty", OLD."id", OLD."level", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reference", OLD."until", OLD."updated_at", OLD."updated_by_id", OLD."user_id", OLD."version"); RETURN NULL;',
                            hash="1b3ff95ecf0e7f36563b894773f373fda4c750dd",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_177a4",
                            table="cases_casemember",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Proceeding",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "reference",
                    people.models.record.ReferenceField(
                        db_default=models.Func(models.Value("PR"), function="arasha_reference"),
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
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="proceedings", to="cases.case"
                    ),
                ),
                ("title", models.CharField(max_length=200)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("criminal", "Criminal"),
                            ("administrative", "Administrative"),
                            ("civil", "Civil"),
                            ("appeal", "Appeal"),
                            ("cassation", "Cassation"),
                            ("international", "International"),
                        ],
                        max_length=16,
                    ),
                ),
                (
                    "jurisdiction",
                    models.CharField(
                        choices=[("KZ", "Kazakhstan"), ("CN", "China"), ("XX", "Other")], default="KZ", max_length=2
                    ),
                ),
                (
                    "stage",
                    models.CharField(
                        choices=[
                            ("unknown", "Not known"),
                            ("registered", "Registered"),
                            ("investigation", "Investigation"),
                            ("indicted", "Indictment"),
                            ("trial_pending", "Trial to open"),
                            ("trial", "Trial"),
                            ("verdict_pending", "Verdict expected"),
                            ("verdict", "Verdict"),
                            ("appeal", "On appeal"),
                            ("in_force", "In force"),
                            ("cassation", "Cassation"),
                            ("execution", "Execution"),
                            ("closed", "Closed"),
                        ],
                        default="unknown",
                        max_length=20,
                    ),
                ),
                (
                    "court",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="proceedings",
                        to="people.organisation",
                    ),
                ),
                ("court_words", models.CharField(blank=True, max_length=200, verbose_name="court or body as printed")),
                (
                    "place",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="proceedings",
                        to="people.place",
                    ),
                ),
                ("number", models.CharField(blank=True, max_length=80, verbose_name="case number")),
                (
                    "judge",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="judged",
                        to="people.person",
                    ),
                ),
                (
                    "prosecutor",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="prosecuted",
                        to="people.person",
                    ),
                ),
                (
                    "follows",
                    models.ForeignKey(
                        blank=True,
                        help_text="The proceeding this one grew out of or appeals.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="followed_by",
                        to="cases.proceeding",
                    ),
                ),
                ("notes", models.TextField(blank=True)),
                (
                    "opened_earliest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="opened, earliest day"),
                ),
                (
                    "opened_latest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="opened, latest day"),
                ),
                (
                    "opened_precision",
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
                        verbose_name="opened, precision",
                    ),
                ),
                (
                    "opened_inferred",
                    models.BooleanField(default=False, editable=False, verbose_name="opened, inferred"),
                ),
                (
                    "opened_words",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="opened, in the source's words"
                    ),
                ),
                (
                    "closed_earliest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="closed, earliest day"),
                ),
                (
                    "closed_latest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="closed, latest day"),
                ),
                (
                    "closed_precision",
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
                        verbose_name="closed, precision",
                    ),
                ),
                (
                    "closed_inferred",
                    models.BooleanField(default=False, editable=False, verbose_name="closed, inferred"),
                ),
                (
                    "closed_words",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="closed, in the source's words"
                    ),
                ),
            ],
            options={
                "ordering": ["-created_at", "-id"],
                "abstract": False,
                "indexes": [
                    models.Index(fields=["-created_at", "-id"], name="proceeding_newest"),
                    models.Index(fields=["desk", "-created_at", "-id"], name="proceeding_of_desk"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("level__in", [0, 1, 2, 3])),
                        name="cases_proceeding_level_is_known",
                        violation_error_message="Choose one of the levels 0 to 3.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("opened_earliest__isnull", True),
                                ("opened_latest__isnull", True),
                                ("opened_precision", ""),
                            ),
                            models.Q(
                                ("opened_precision", "range"),
                                models.Q(
                                    models.Q(("opened_earliest__isnull", True), ("opened_latest__isnull", False)),
                                    models.Q(("opened_earliest__isnull", False), ("opened_latest__isnull", True)),
                                    models.Q(
                                        ("opened_earliest__isnull", False),
                                        ("opened_latest__isnull", False),
                                        ("opened_latest__gte", models.F("opened_earliest")),
                                    ),
                                    _connector="OR",
                                ),
                            ),
                            models.Q(
                                ("opened_earliest", models.F("opened_latest")),
                                ("opened_precision", "day"),
                                ("opened_earliest__isnull", False),
                                ("opened_latest__isnull", False),
                            ),
                            models.Q(
                                ("opened_precision__in", ["month", "year", "circa"]),
                                ("opened_earliest__isnull", False),
                                ("opened_latest__isnull", False),
                                ("opened_latest__gte", models.F("opened_earliest")),
                            ),
                            _connector="OR",
                        ),
                        name="proceeding_opened_is_a_span",
                        violation_error_message="“opened” must be a date with its precision, earliest day first.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("closed_earliest__isnull", True),
                                ("closed_latest__isnull", True),
                                ("closed_precision", ""),
                            ),
                            models.Q(
                                ("closed_precision", "range"),
                                models.Q(
                                    models.Q(("closed_earliest__isnull", True), ("closed_latest__isnull", False)),
                                    models.Q(("closed_earliest__isnull", False), ("closed_latest__isnull", True)),
                                    models.Q(
                                        ("closed_earliest__isnull", False),
                                        ("closed_latest__isnull", False),
                                        ("closed_latest__gte", models.F("closed_earliest")),
                                    ),
                                    _connector="OR",
                                ),
                            ),
                            models.Q(
                                ("closed_earliest", models.F("closed_latest")),
                                ("closed_precision", "day"),
                                ("closed_earliest__isnull", False),
                                ("closed_latest__isnull", False),
                            ),
                            models.Q(
                                ("closed_precision__in", ["month", "year", "circa"]),
                                ("closed_earliest__isnull", False),
                                ("closed_latest__isnull", False),
                                ("closed_latest__gte", models.F("closed_earliest")),
                            ),
                            _connector="OR",
                        ),
                        name="proceeding_closed_is_a_span",
                        violation_error_message="“closed” must be a date with its precision, earliest day first.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "kind__in",
                                ["criminal", "administrative", "civil", "appeal", "cassation", "international"],
                            )
                        ),
                        name="proceeding_kind_is_listed",
                        violation_error_message="“kind” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("jurisdiction__in", ["KZ", "CN", "XX"])),
                        name="proceeding_jurisdiction_is_listed",
                        violation_error_message="“jurisdiction” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "stage__in",
                                [
                                    "unknown",
                                    "registered",
                                    "investigation",
                                    "indicted",
                                    "trial_pending",
                                    "trial",
                                    "verdict_pending",
                                    "verdict",
                                    "appeal",
                                    "in_force",
                                    "cassation",
                                    "execution",
                                    "closed",
                                ],
                            )
                        ),
                        name="proceeding_stage_is_listed",
                        violation_error_message="“stage” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("closed_latest__isnull", True),
                            ("opened_earliest__isnull", True),
                            ("closed_latest__gte", models.F("opened_earliest")),
                            _connector="OR",
                        ),
                        name="proceeding_closes_after_it_opens",
                        violation_error_message="A proceeding cannot close before it opens.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("follows__isnull", True),
                            models.Q(("follows", models.F("id")), _negated=True),
                            _connector="OR",
                        ),
                        name="proceeding_does_not_follow_itself",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "cases_proceedinghistory" ("case_id", "closed_earliest", "closed_inferred", "closed_latest", "closed_precision", "closed_words", "court_id", "court_words", "created_at", "created_by_id", "desk_id", "follows_id", "id", "judge_id", "jurisdiction", "kind", "level", "notes", "number", "opened_earliest", "opened_inferred", "opened_latest", "opened_precision", "opened_words", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "prosecutor_id", "reference", "stage", "title", "updated_at", "updated_by_id", "version") VALUES (NEW."case_id", NEW."closed_earliest", NEW."closed_inferred", NEW."closed_latest", NEW."closed_precision", NEW."closed_words", NEW."court_id", NEW."court_words", NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."follows_id", NEW."id", NEW."judge_id", NEW."jurisdiction", NEW."kind", NEW."level", NEW."notes", NEW."number", NEW."opened_earliest", NEW."opened_inferred", NEW."opened_latest", NEW."opened_precision", NEW."opened_words", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place_id", NEW."prosecutor_id", NEW."reference", NEW."stage", NEW."title", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="e55a4800a448f238f90a8245a8a8035a10a0cfa3",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_7190a",
                            table="cases_proceeding",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "cases_proceedinghistory" ("case_id", "closed_earliest", "closed_inferred", "closed_latest", "closed_precision", "closed_words", "court_id", "court_words", "created_at", "created_by_id", "desk_id", "follows_id", "id", "judge_id", "jurisdiction", "kind", "level", "notes", "number", "opened_earliest", "opened_inferred", "opened_latest", "opened_precision", "opened_words", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "prosecutor_id", "reference", "stage", "title", "updated_at", "updated_by_id", "version") VALUES (NEW."case_id", NEW."closed_earliest", NEW."closed_inferred", NEW."closed_latest", NEW."closed_precision", NEW."closed_words", NEW."court_id", NEW."court_words", NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."follows_id", NEW."id", NEW."judge_id", NEW."jurisdiction", NEW."kind", NEW."level", NEW."notes", NEW."number", NEW."opened_earliest", NEW."opened_inferred", NEW."opened_latest", NEW."opened_precision", NEW."opened_words", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place_id", NEW."prosecutor_id", NEW."reference", NEW."stage", NEW."title", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="3a1f350136c46cc499350161b66d24a1a38a1779",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b53a1",
                            table="cases_proceeding",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "cases_proceedinghistory" ("case_id", "closed_earliest", "closed_inferred", "closed_latest", "closed_precision", "closed_words", "court_id", "court_words", "created_at", "created_by_id", "desk_id", "follows_id", "id", "judge_id", "jurisdiction", "kind", "level", "notes", "number", "opened_earliest", "opened_inferred", "opened_latest", "opened_precision", "opened_words", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "prosecutor_id", "reference", "stage", "title", "updated_at", "updated_by_id", "version") VALUES (OLD."case_id", OLD."closed_earliest", OLD."closed_inferred", OLD."closed_latest", OLD."closed_precision", OLD."closed_words", OLD."court_id", OLD."court_words", OLD."created_at", OLD."created_by_id", OLD."desk_id", OLD."follows_id", OLD."id", OLD."judge_id", OLD."jurisdiction", OLD."kind", OLD."level", OLD."notes", OLD."number", OLD."opened_earliest", OLD."opened_inferred", OLD."opened_latest", OLD."opened_precision", OLD."opened_words", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."place_id", OLD."prosecutor_id", OLD."reference", OLD."stage", OLD."title", OLD."updated_at", OLD."updated_by_id", OLD."version"); RETURN NULL;',
                            hash="8b3cd71083a917c5e870dbc62e22db327b5480ab",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_ca3bd",
                            table="cases_proceeding",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Defendant",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "reference",
                    people.models.record.ReferenceField(
                        db_default=models.Func(models.Value("DF"), function="arasha_reference"),
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
                    "proceeding",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="defendants", to="cases.proceeding"
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="as_defendant",
                        to="people.person",
                    ),
                ),
                (
                    "group",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="as_defendant",
                        to="people.persongroup",
                    ),
                ),
                ("aggravation", models.CharField(blank=True, max_length=300, verbose_name="aggravating circumstance")),
                ("note", models.CharField(blank=True, max_length=300)),
            ],
            options={
                "ordering": ["-created_at", "-id"],
                "abstract": False,
                "indexes": [
                    models.Index(fields=["-created_at", "-id"], name="defendant_newest"),
                    models.Index(fields=["desk", "-created_at", "-id"], name="defendant_of_desk"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("level__in", [0, 1, 2, 3])),
                        name="cases_defendant_level_is_known",
                        violation_error_message="Choose one of the levels 0 to 3.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("group__isnull", True), ("person__isnull", False)),
                            models.Q(("group__isnull", False), ("person__isnull", True)),
                            _connector="OR",
                        ),
                        name="defendant_has_one_person_or_group",
                        violation_error_message="Name exactly one: person or group.",
                    ),
                    models.UniqueConstraint(
                        fields=("proceeding", "person", "group", "desk", "level"),
                        name="defendant_once",
                        nulls_distinct=False,
                        violation_error_message="Already a defendant in this proceeding.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "cases_defendanthistory" ("aggravation", "created_at", "created_by_id", "desk_id", "group_id", "id", "level", "note", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proceeding_id", "reference", "updated_at", "updated_by_id", "version") VALUES (NEW."aggravation", NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."group_id", NEW."id", NEW."level", NEW."note", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."proceeding_id", NEW."reference", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="fbc9bde98c67153a5bf6918856714c25256cb0b6",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_8dffd",
                            table="cases_defendant",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "cases_defendanthistory" ("aggravation", "created_at", "created_by_id", "desk_id", "group_id", "id", "level", "note", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proceeding_id", "reference", "updated_at", "updated_by_id", "version") VALUES (NEW."aggravation", NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."group_id", NEW."id", NEW."level", NEW."note", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."proceeding_id", NEW."reference", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="aabcde498b8d6f8dd563828af8bdacb6129e765b",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_de6fa",
                            table="cases_defendant",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "cases_defendanthistory" ("aggravation", "created_at", "created_by_id", "desk_id", "group_id", "id", "level", "note", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proceeding_id", "reference", "updated_at", "updated_by_id", "version") VALUES (OLD."aggravation", OLD."created_at", OLD."created_by_id", OLD."desk_id", OLD."group_id", OLD."id", OLD."level", OLD."note", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."proceeding_id", OLD."reference", OLD."updated_at", OLD."updated_by_id", OLD."version"); RETURN NULL;',
                            hash="b0e900f5a8281ff0a3a66e080690c6d5702ab745",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_39f51",
                            table="cases_defendant",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Charge",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "reference",
                    people.models.record.ReferenceField(
                        db_default=models.Func(models.Value("CH"), function="arasha_reference"),
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
                    "defendant",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="charges",
                        to="cases.defendant",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="charges",
                        to="people.person",
                    ),
                ),
                (
                    "group",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="charges",
                        to="people.persongroup",
                    ),
                ),
                (
                    "jurisdiction",
                    models.CharField(
                        choices=[("KZ", "Kazakhstan"), ("CN", "China"), ("XX", "Other")], default="KZ", max_length=2
                    ),
                ),
                ("code", models.CharField(blank=True, max_length=80, verbose_name="code of law")),
                ("article", models.CharField(blank=True, max_length=20)),
                ("part", models.CharField(blank=True, max_length=10)),
                ("provision_words", models.CharField(blank=True, max_length=200, verbose_name="provision as printed")),
                ("description", models.CharField(blank=True, max_length=500)),
                ("penalty_words", models.CharField(blank=True, max_length=300, verbose_name="penalty as asserted")),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("suspected", "Suspected"),
                            ("charged", "Charged"),
                            ("indicted", "Indicted"),
                            ("reclassified", "Reclassified"),
                            ("dropped", "Dropped"),
                            ("acquitted", "Acquitted"),
                            ("convicted", "Convicted"),
                            ("penalised", "Penalised (administrative)"),
                            ("claimed", "Claimed by the authority, no charge seen"),
                        ],
                        default="charged",
                        max_length=16,
                    ),
                ),
                (
                    "reclassified_from",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="reclassified_to",
                        to="cases.charge",
                    ),
                ),
                (
                    "carried_from",
                    models.ForeignKey(
                        blank=True,
                        help_text="The same charge in the proceeding below.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="carried_to",
                        to="cases.charge",
                    ),
                ),
                (
                    "certainty",
                    models.CharField(
                        choices=[
                            ("stated", "Stated directly"),
                            ("attributed", "Attributed to a named speaker"),
                            ("hearsay", "Hearsay or unnamed speaker"),
                            ("inferred", "Our inference"),
                        ],
                        default="stated",
                        max_length=12,
                    ),
                ),
                (
                    "status_since_earliest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="status since, earliest day"),
                ),
                (
                    "status_since_latest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="status since, latest day"),
                ),
                (
                    "status_since_precision",
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
                        verbose_name="status since, precision",
                    ),
                ),
                (
                    "status_since_inferred",
                    models.BooleanField(default=False, editable=False, verbose_name="status since, inferred"),
                ),
                (
                    "status_since_words",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="status since, in the source's words"
                    ),
                ),
            ],
            options={
                "ordering": ["-created_at", "-id"],
                "abstract": False,
                "indexes": [
                    models.Index(fields=["-created_at", "-id"], name="charge_newest"),
                    models.Index(fields=["desk", "-created_at", "-id"], name="charge_of_desk"),
                    models.Index(fields=["article", "part"], name="charge_provision"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("level__in", [0, 1, 2, 3])),
                        name="cases_charge_level_is_known",
                        violation_error_message="Choose one of the levels 0 to 3.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("status_since_earliest__isnull", True),
                                ("status_since_latest__isnull", True),
                                ("status_since_precision", ""),
                            ),
                            models.Q(
                                ("status_since_precision", "range"),
                                models.Q(
                                    models.Q(
                                        ("status_since_earliest__isnull", True), ("status_since_latest__isnull", False)
                                    ),
                                    models.Q(
                                        ("status_since_earliest__isnull", False), ("status_since_latest__isnull", True)
                                    ),
                                    models.Q(
                                        ("status_since_earliest__isnull", False),
                                        ("status_since_latest__isnull", False),
                                        ("status_since_latest__gte", models.F("status_since_earliest")),
                                    ),
                                    _connector="OR",
                                ),
                            ),
                            models.Q(
                                ("status_since_earliest", models.F("status_since_latest")),
                                ("status_since_precision", "day"),
                                ("status_since_earliest__isnull", False),
                                ("status_since_latest__isnull", False),
                            ),
                            models.Q(
                                ("status_since_precision__in", ["month", "year", "circa"]),
                                ("status_since_earliest__isnull", False),
                                ("status_since_latest__isnull", False),
                                ("status_since_latest__gte", models.F("status_since_earliest")),
                            ),
                            _connector="OR",
                        ),
                        name="charge_status_since_is_a_span",
                        violation_error_message="“status_since” must be a date with its precision, earliest day first.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("defendant__isnull", False), ("group__isnull", True), ("person__isnull", True)),
                            models.Q(("defendant__isnull", True), ("group__isnull", True), ("person__isnull", False)),
                            models.Q(("defendant__isnull", True), ("group__isnull", False), ("person__isnull", True)),
                            _connector="OR",
                        ),
                        name="charge_has_one_defendant_or_person_or_group",
                        violation_error_message="Name exactly one: defendant or person or group.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("jurisdiction__in", ["KZ", "CN", "XX"])),
                        name="charge_jurisdiction_is_listed",
                        violation_error_message="“jurisdiction” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "status__in",
                                [
                                    "suspected",
                                    "charged",
                                    "indicted",
                                    "reclassified",
                                    "dropped",
                                    "acquitted",
                                    "convicted",
                                    "penalised",
                                    "claimed",
                                ],
                            )
                        ),
                        name="charge_status_is_listed",
                        violation_error_message="“status” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("certainty__in", ["stated", "attributed", "hearsay", "inferred"])),
                        name="charge_certainty_is_listed",
                        violation_error_message="“certainty” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("part", ""), models.Q(("article", ""), _negated=True), _connector="OR"),
                        name="charge_part_needs_its_article",
                        violation_error_message="A part belongs to an article: name the article.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("reclassified_from__isnull", True),
                            models.Q(("reclassified_from", models.F("id")), _negated=True),
                            _connector="OR",
                        ),
                        name="charge_not_reclassified_from_itself",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("carried_from__isnull", True),
                            models.Q(("carried_from", models.F("id")), _negated=True),
                            _connector="OR",
                        ),
                        name="charge_not_carried_from_itself",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "cases_chargehistory" ("article", "carried_from_id", "certainty", "code", "created_at", "created_by_id", "defendant_id", "description", "desk_id", "group_id", "id", "jurisdiction", "level", "part", "penalty_words", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "provision_words", "reclassified_from_id", "reference", "status", "status_since_earliest", "status_since_inferred", "status_since_latest", "status_since_precision", "status_since_words", "updated_at", "updated_by_id", "version") VALUES (NEW."article", NEW."carried_from_id", NEW."certainty", NEW."code", NEW."created_at", NEW."created_by_id", NEW."defendant_id", NEW."description", NEW."desk_id", NEW."group_id", NEW."id", NEW."jurisdiction", NEW."level", NEW."part", NEW."penalty_words", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."provision_words", NEW."reclassified_from_id", NEW."reference", NEW."status", NEW."status_since_earliest", NEW."status_since_inferred", NEW."status_since_latest", NEW."status_since_precision", NEW."status_since_words", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="98e75f41181229edb80c40f4e89cd26b0fb4a8e6",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_45c04",
                            table="cases_charge",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "cases_chargehistory" ("article", "carried_from_id", "certainty", "code", "created_at", "created_by_id", "defendant_id", "description", "desk_id", "group_id", "id", "jurisdiction", "level", "part", "penalty_words", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "provision_words", "reclassified_from_id", "reference", "status", "status_since_earliest", "status_since_inferred", "status_since_latest", "status_since_precision", "status_since_words", "updated_at", "updated_by_id", "version") VALUES (NEW."article", NEW."carried_from_id", NEW."certainty", NEW."code", NEW."created_at", NEW."created_by_id", NEW."defendant_id", NEW."description", NEW."desk_id", NEW."group_id", NEW."id", NEW."jurisdiction", NEW."level", NEW."part", NEW."penalty_words", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."provision_words", NEW."reclassified_from_id", NEW."reference", NEW."status", NEW."status_since_earliest", NEW."status_since_inferred", NEW."status_since_latest", NEW."status_since_precision", NEW."status_since_words", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="7cf3a4c5c6fa78177b3967283226955b706ccb1d",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_1b682",
                            table="cases_charge",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "cases_chargehistory" ("article", "carried_from_id", "certainty", "code", "created_at", "created_by_id", "defendant_id", "description", "desk_id", "group_id", "id", "jurisdiction", "level", "part", "penalty_words", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "provision_words", "reclassified_from_id", "reference", "status", "status_since_earliest", "status_since_inferred", "status_since_latest", "status_since_precision", "status_since_words", "updated_at", "updated_by_id", "version") VALUES (OLD."article", OLD."carried_from_id", OLD."certainty", OLD."code", OLD."created_at", OLD."created_by_id", OLD."defendant_id", OLD."description", OLD."desk_id", OLD."group_id", OLD."id", OLD."jurisdiction", OLD."level", OLD."part", OLD."penalty_words", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."provision_words", OLD."reclassified_from_id", OLD."reference", OLD."status", OLD."status_since_earliest", OLD."status_since_inferred", OLD."status_since_latest", OLD."status_since_precision", OLD."status_since_words", OLD."updated_at", OLD."updated_by_id", OLD."version"); RETURN NULL;',
                            hash="a8746beb60e090eba2e139ad62bba4956070789d",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_d0833",
                            table="cases_charge",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ChargeStep",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "reference",
                    people.models.record.ReferenceField(
                        db_default=models.Func(models.Value("CS"), function="arasha_reference"),
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
                    "charge",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="steps", to="cases.charge"
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("suspected", "Suspected"),
                            ("charged", "Charged"),
                            ("indicted", "Indicted"),
                            ("reclassified", "Reclassified"),
                            ("dropped", "Dropped"),
                            ("acquitted", "Acquitted"),
                            ("convicted", "Convicted"),
                            ("penalised", "Penalised (administrative)"),
                            ("claimed", "Claimed by the authority, no charge seen"),
                        ],
                        max_length=16,
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=300)),
                (
                    "since_earliest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="since, earliest day"),
                ),
                (
                    "since_latest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="since, latest day"),
                ),
                (
                    "since_precision",
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
                        verbose_name="since, precision",
                    ),
                ),
                ("since_inferred", models.BooleanField(default=False, editable=False, verbose_name="since, inferred")),
                (
                    "since_words",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="since, in the source's words"
                    ),
                ),
            ],
            options={
                "verbose_name": "step of a charge",
                "verbose_name_plural": "steps of charges",
                "ordering": ["-created_at", "-id"],
                "abstract": False,
                "indexes": [
                    models.Index(fields=["-created_at", "-id"], name="chargestep_newest"),
                    models.Index(fields=["desk", "-created_at", "-id"], name="chargestep_of_desk"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("level__in", [0, 1, 2, 3])),
                        name="cases_chargestep_level_is_known",
                        violation_error_message="Choose one of the levels 0 to 3.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("since_earliest__isnull", True),
                                ("since_latest__isnull", True),
                                ("since_precision", ""),
                            ),
                            models.Q(
                                ("since_precision", "range"),
                                models.Q(
                                    models.Q(("since_earliest__isnull", True), ("since_latest__isnull", False)),
                                    models.Q(("since_earliest__isnull", False), ("since_latest__isnull", True)),
                                    models.Q(
                                        ("since_earliest__isnull", False),
                                        ("since_latest__isnull", False),
                                        ("since_latest__gte", models.F("since_earliest")),
                                    ),
                                    _connector="OR",
                                ),
                            ),
                            models.Q(
                                ("since_earliest", models.F("since_latest")),
                                ("since_precision", "day"),
                                ("since_earliest__isnull", False),
                                ("since_latest__isnull", False),
                            ),
                            models.Q(
                                ("since_precision__in", ["month", "year", "circa"]),
                                ("since_earliest__isnull", False),
                                ("since_latest__isnull", False),
                                ("since_latest__gte", models.F("since_earliest")),
                            ),
                            _connector="OR",
                        ),
                        name="chargestep_since_is_a_span",
                        violation_error_message="“since” must be a date with its precision, earliest day first.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "status__in",
                                [
                                    "suspected",
                                    "charged",
                                    "indicted",
                                    "reclassified",
                                    "dropped",
                                    "acquitted",
                                    "convicted",
                                    "penalised",
                                    "claimed",
                                ],
                            )
                        ),
                        name="chargestep_status_is_listed",
                        violation_error_message="“status” is not one of the listed values.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "cases_chargestephistory" ("charge_id", "created_at", "created_by_id", "desk_id", "id", "level", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "since_earliest", "since_inferred", "since_latest", "since_precision", "since_words", "status", "updated_at", "updated_by_id", "version") VALUES (NEW."charge_id", NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."id", NEW."level", NEW."note", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reference", NEW."since_earliest", NEW."since_inferred", NEW."since_latest", NEW."since_precision", NEW."since_words", NEW."status", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="602d65bb7c4277ccfeca9a05ca45782bf143d53c",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_62d50",
                            table="cases_chargestep",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "cases_chargestephistory" ("charge_id", "created_at", "created_by_id", "desk_id", "id", "level", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "since_earliest", "since_inferred", "since_latest", "since_precision", "since_words", "status", "updated_at", "updated_by_id", "version") VALUES (NEW."charge_id", NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."id", NEW."level", NEW."note", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reference", NEW."since_earliest", NEW."since_inferred", NEW."since_latest", NEW."since_precision", NEW."since_words", NEW."status", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="1cbc318a37f2bb1b017e865c36e037ece01a3db3",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_41b9a",
                            table="cases_chargestep",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "cases_chargestephistory" ("charge_id", "created_at", "created_by_id", "desk_id", "id", "level", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "since_earliest", "since_inferred", "since_latest", "since_precision", "since_words", "status", "updated_at", "updated_by_id", "version") VALUES (OLD."charge_id", OLD."created_at", OLD."created_by_id", OLD."desk_id", OLD."id", OLD."level", OLD."note", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reference", OLD."since_earliest", OLD."since_inferred", OLD."since_latest", OLD."since_precision", OLD."since_words", OLD."status", OLD."updated_at", OLD."updated_by_id", OLD."version"); RETURN NULL;',
                            hash="7ef4540ba326ba2209edb104e098d16c944ac136",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_a17e2",
                            table="cases_chargestep",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Citation",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "reference",
                    people.models.record.ReferenceField(
                        db_default=models.Func(models.Value("CT"), function="arasha_reference"),
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
                    "subject_type",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="contenttypes.contenttype"
                    ),
                ),
                ("subject_id", models.UUIDField()),
                (
                    "source",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="citations", to="sources.source"
                    ),
                ),
                (
                    "locator",
                    models.CharField(
                        blank=True,
                        help_text="Page, paragraph, or time mark such as 00:12:30.",
                        max_length=120,
                        validators=[config.shared.time_marks.valid_marks],
                    ),
                ),
                (
                    "certainty",
                    models.CharField(
                        choices=[
                            ("stated", "Stated directly"),
                            ("attributed", "Attributed to a named speaker"),
                            ("hearsay", "Hearsay or unnamed speaker"),
                            ("inferred", "Our inference"),
                        ],
                        default="stated",
                        max_length=12,
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=300)),
            ],
            options={
                "ordering": ["-created_at", "-id"],
                "abstract": False,
                "indexes": [
                    models.Index(fields=["-created_at", "-id"], name="citation_newest"),
                    models.Index(fields=["desk", "-created_at", "-id"], name="citation_of_desk"),
                    models.Index(fields=["subject_type", "subject_id"], name="citation_of_row"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("level__in", [0, 1, 2, 3])),
                        name="cases_citation_level_is_known",
                        violation_error_message="Choose one of the levels 0 to 3.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("certainty__in", ["stated", "attributed", "hearsay", "inferred"])),
                        name="citation_certainty_is_listed",
                        violation_error_message="“certainty” is not one of the listed values.",
                    ),
                    models.UniqueConstraint(
                        fields=("source", "subject_type", "subject_id", "locator", "desk", "level"),
                        name="citation_once",
                        violation_error_message="This source is already cited there.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "cases_citationhistory" ("certainty", "created_at", "created_by_id", "desk_id", "id", "level", "locator", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "source_id", "subject_id", "subject_type_id", "updated_at", "updated_by_id", "version") VALUES (NEW."certainty", NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."id", NEW."level", NEW."locator", NEW."note", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reference", NEW."source_id", NEW."subject_id", NEW."subject_type_id", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="925a14c6f5b1e479bfc5d75947c6361478152df7",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_45ef6",
                            table="cases_citation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "cases_citationhistory" ("certainty", "created_at", "created_by_id", "desk_id", "id", "level", "locator", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "source_id", "subject_id", "subject_type_id", "updated_at", "updated_by_id", "version") VALUES (NEW."certainty", NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."id", NEW."level", NEW."locator", NEW."note", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reference", NEW."source_id", NEW."subject_id", NEW."subject_type_id", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="93e9f5e7d3df1453c1f57c410b1b98238783792e",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_4487e",
                            table="cases_citation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "cases_citationhistory" ("certainty", "created_at", "created_by_id", "desk_id", "id", "level", "locator", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "source_id", "subject_id", "subject_type_id", "updated_at", "updated_by_id", "version") VALUES (OLD."certainty", OLD."created_at", OLD."created_by_id", OLD."desk_id", OLD."id", OLD."level", OLD."locator", OLD."note", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reference", OLD."source_id", OLD."subject_id", OLD."subject_type_id", OLD."updated_at", OLD."updated_by_id", OLD."version"); RETURN NULL;',
                            hash="bdecd299dc8a99e6ea5d3fb93ea9e5b9247099b0",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_739ac",
                            table="cases_citation",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Claim",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "reference",
                    people.models.record.ReferenceField(
                        db_default=models.Func(models.Value("K"), function="arasha_reference"),
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
                    "subject_type",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="contenttypes.contenttype"
                    ),
                ),
                ("subject_id", models.UUIDField()),
                (
                    "source",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="claims", to="sources.source"
                    ),
                ),
                (
                    "field",
                    models.CharField(
                        help_text="A field of the row, or a word such as “number detained”.",
                        max_length=60,
                        verbose_name="fact",
                    ),
                ),
                ("value", models.CharField(max_length=500)),
                (
                    "attributed_to",
                    models.CharField(
                        blank=True, help_text="Whom the source names for it, if not itself.", max_length=200
                    ),
                ),
                ("quote", models.TextField(blank=True, verbose_name="the source's words")),
                (
                    "certainty",
                    models.CharField(
                        choices=[
                            ("stated", "Stated directly"),
                            ("attributed", "Attributed to a named speaker"),
                            ("hearsay", "Hearsay or unnamed speaker"),
                            ("inferred", "Our inference"),
                        ],
                        default="stated",
                        max_length=12,
                    ),
                ),
                (
                    "as_of_earliest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="as of, earliest day"),
                ),
                (
                    "as_of_latest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="as of, latest day"),
                ),
                (
                    "as_of_precision",
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
                        verbose_name="as of, precision",
                    ),
                ),
                ("as_of_inferred", models.BooleanField(default=False, editable=False, verbose_name="as of, inferred")),
                (
                    "as_of_words",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="as of, in the source's words"
                    ),
                ),
                (
                    "disagreement",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="claims",
                        to="cases.disagreement",
                    ),
                ),
            ],
            options={
                "ordering": ["-created_at", "-id"],
                "abstract": False,
                "indexes": [
                    models.Index(fields=["-created_at", "-id"], name="claim_newest"),
                    models.Index(fields=["desk", "-created_at", "-id"], name="claim_of_desk"),
                    models.Index(fields=["subject_type", "subject_id", "field"], name="claim_of_row"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("level__in", [0, 1, 2, 3])),
                        name="cases_claim_level_is_known",
                        violation_error_message="Choose one of the levels 0 to 3.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("as_of_earliest__isnull", True),
                                ("as_of_latest__isnull", True),
                                ("as_of_precision", ""),
                            ),
                            models.Q(
                                ("as_of_precision", "range"),
                                models.Q(
                                    models.Q(("as_of_earliest__isnull", True), ("as_of_latest__isnull", False)),
                                    models.Q(("as_of_earliest__isnull", False), ("as_of_latest__isnull", True)),
                                    models.Q(
                                        ("as_of_earliest__isnull", False),
                                        ("as_of_latest__isnull", False),
                                        ("as_of_latest__gte", models.F("as_of_earliest")),
                                    ),
                                    _connector="OR",
                                ),
                            ),
                            models.Q(
                                ("as_of_earliest", models.F("as_of_latest")),
                                ("as_of_precision", "day"),
                                ("as_of_earliest__isnull", False),
                                ("as_of_latest__isnull", False),
                            ),
                            models.Q(
                                ("as_of_precision__in", ["month", "year", "circa"]),
                                ("as_of_earliest__isnull", False),
                                ("as_of_latest__isnull", False),
                                ("as_of_latest__gte", models.F("as_of_earliest")),
                            ),
                            _connector="OR",
                        ),
                        name="claim_as_of_is_a_span",
                        violation_error_message="“as_of” must be a date with its precision, earliest day first.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("certainty__in", ["stated", "attributed", "hearsay", "inferred"])),
                        name="claim_certainty_is_listed",
                        violation_error_message="“certainty” is not one of the listed values.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "cases_claimhistory" ("as_of_earliest", "as_of_inferred", "as_of_latest", "as_of_precision", "as_of_words", "attributed_to", "certainty", "created_at", "created_by_id", "desk_id", "disagreement_id", "field", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "quote", "reference", "source_id", "subject_id", "subject_type_id", "updated_at", "updated_by_id", "value", "version") VALUES (NEW."as_of_earliest", NEW."as_of_inferred", NEW."as_of_latest", NEW."as_of_precision", NEW."as_of_words", NEW."attributed_to", NEW."certainty", NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."disagreement_id", NEW."field", NEW."id", NEW."level", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."quote", NEW."reference", NEW."source_id", NEW."subject_id", NEW."subject_type_id", NEW."updated_at", NEW."updated_by_id", NEW."value", NEW."version"); RETURN NULL;',
                            hash="70def49ca3462f0843844ce245af2d19773ba6b6",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_f70bc",
                            table="cases_claim",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "cases_claimhistory" ("as_of_earliest", "as_of_inferred", "as_of_latest", "as_of_precision", "as_of_words", "attributed_to", "certainty", "created_at", "created_by_id", "desk_id", "disagreement_id", "field", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "quote", "reference", "source_id", "subject_id", "subject_type_id", "updated_at", "updated_by_id", "value", "version") VALUES (NEW."as_of_earliest", NEW."as_of_inferred", NEW."as_of_latest", NEW."as_of_precision", NEW."as_of_words", NEW."attributed_to", NEW."certainty", NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."disagreement_id", NEW."field", NEW."id", NEW."level", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."quote", NEW."reference", NEW."source_id", NEW."subject_id", NEW."subject_type_id", NEW."updated_at", NEW."updated_by_id", NEW."value", NEW."version"); RETURN NULL;',
                            hash="486e5a9a1967dc11219b6d9f1dddb1525e2bd0b8",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_3c7f0",
                            table="cases_claim",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "cases_claimhistory" ("as_of_earliest", "as_of_inferred", "as_of_latest", "as_of_precision", "as_of_words", "attributed_to", "certainty", "created_at", "created_by_id", "desk_id", "disagreement_id", "field", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "quote", "reference", "source_id", "subject_id", "subject_type_id", "updated_at", "updated_by_id", "value", "version") VALUES (OLD."as_of_earliest", OLD."as_of_inferred", OLD."as_of_latest", OLD."as_of_precision", OLD."as_of_words", OLD."attributed_to", OLD."certainty", OLD."created_at", OLD."created_by_id", OLD."desk_id", OLD."disagreement_id", OLD."field", OLD."id", OLD."level", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."quote", OLD."reference", OLD."source_id", OLD."subject_id", OLD."subject_type_id", OLD."updated_at", OLD."updated_by_id", OLD."value", OLD."version"); RETURN NULL;',
                            hash="d8dd3f9db5001eb69c14d65fbcbb2746586d9ec5",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_88748",
                            table="cases_claim",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Counsel",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "reference",
                    people.models.record.ReferenceField(
                        db_default=models.Func(models.Value("CO"), function="arasha_reference"),
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
                    "defendant",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="counsel", to="cases.defendant"
                    ),
                ),
                (
                    "lawyer",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="defends", to="people.person"
                    ),
                ),
                ("is_appointed", models.BooleanField(default=False, verbose_name="appointed by the state")),
                (
                    "since_earliest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="since, earliest day"),
                ),
                (
                    "since_latest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="since, latest day"),
                ),
                (
                    "since_precision",
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
                        verbose_name="since, precision",
                    ),
                ),
                ("since_inferred", models.BooleanField(default=False, editable=False, verbose_name="since, inferred")),
                (
                    "since_words",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="since, in the source's words"
                    ),
                ),
                (
                    "until_earliest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="until, earliest day"),
                ),
                (
                    "until_latest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="until, latest day"),
                ),
                (
                    "until_precision",
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
                        verbose_name="until, precision",
                    ),
                ),
                ("until_inferred", models.BooleanField(default=False, editable=False, verbose_name="until, inferred")),
                (
                    "until_words",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="until, in the source's words"
                    ),
                ),
            ],
            options={
                "verbose_name_plural": "counsel",
                "ordering": ["-created_at", "-id"],
                "abstract": False,
                "indexes": [
                    models.Index(fields=["-created_at", "-id"], name="counsel_newest"),
                    models.Index(fields=["desk", "-created_at", "-id"], name="counsel_of_desk"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("level__in", [0, 1, 2, 3])),
                        name="cases_counsel_level_is_known",
                        violation_error_message="Choose one of the levels 0 to 3.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("since_earliest__isnull", True),
                                ("since_latest__isnull", True),
                                ("since_precision", ""),
                            ),
                            models.Q(
                                ("since_precision", "range"),
                                models.Q(
                                    models.Q(("since_earliest__isnull", True), ("since_latest__isnull", False)),
                                    models.Q(("since_earliest__isnull", False), ("since_latest__isnull", True)),
                                    models.Q(
                                        ("since_earliest__isnull", False),
                                        ("since_latest__isnull", False),
                                        ("since_latest__gte", models.F("since_earliest")),
                                    ),
                                    _connector="OR",
                                ),
                            ),
                            models.Q(
                                ("since_earliest", models.F("since_latest")),
                                ("since_precision", "day"),
                                ("since_earliest__isnull", False),
                                ("since_latest__isnull", False),
                            ),
                            models.Q(
                                ("since_precision__in", ["month", "year", "circa"]),
                                ("since_earliest__isnull", False),
                                ("since_latest__isnull", False),
                                ("since_latest__gte", models.F("since_earliest")),
                            ),
                            _connector="OR",
                        ),
                        name="counsel_since_is_a_span",
                        violation_error_message="“since” must be a date with its precision, earliest day first.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("until_earliest__isnull", True),
                                ("until_latest__isnull", True),
                                ("until_precision", ""),
                            ),
                            models.Q(
                                ("until_precision", "range"),
                                models.Q(
                                    models.Q(("until_earliest__isnull", True), ("until_latest__isnull", False)),
                                    models.Q(("until_earliest__isnull", False), ("until_latest__isnull", True)),
                                    models.Q(
                                        ("until_earliest__isnull", False),
                                        ("until_latest__isnull", False),
                                        ("until_latest__gte", models.F("until_earliest")),
                                    ),
                                    _connector="OR",
                                ),
                            ),
                            models.Q(
                                ("until_earliest", models.F("until_latest")),
                                ("until_precision", "day"),
                                ("until_earliest__isnull", False),
                                ("until_latest__isnull", False),
                            ),
                            models.Q(
                                ("until_precision__in", ["month", "year", "circa"]),
                                ("until_earliest__isnull", False),
                                ("until_latest__isnull", False),
                                ("until_latest__gte", models.F("until_earliest")),
                            ),
                            _connector="OR",
                        ),
                        name="counsel_until_is_a_span",
                        violation_error_message="“until” must be a date with its precision, earliest day first.",
                    ),
                    models.UniqueConstraint(fields=("defendant", "lawyer", "desk", "level"), name="counsel_once"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "cases_counselhistory" ("created_at", "created_by_id", "defendant_id", "desk_id", "id", "is_appointed", "lawyer_id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "since_earliest", "since_inferred", "since_latest", "since_precision", "since_words", "until_earliest", "until_inferred", "until_latest", "until_precision", "until_words", "updated_at", "updated_by_id", "version") VALUES (NEW."created_at", NEW."created_by_id", NEW."defendant_id", NEW."desk_id", NEW."id", NEW."is_appointed", NEW."lawyer_id", NEW."level", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reference", NEW."since_earliest", NEW."since_inferred", NEW."since_latest", NEW."since_precision", NEW."since_words", NEW."until_earliest", NEW."until_inferred", NEW."until_latest", NEW."until_precision", NEW."until_words", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="a84e7326279d36f44460a570549b0405fbc38c0f",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_baa1e",
                            table="cases_counsel",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "cases_counselhistory" ("created_at", "created_by_id", "defendant_id", "desk_id", "id", "is_appointed", "lawyer_id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "since_earliest", "since_inferred", "since_latest", "since_precision", "since_words", "until_earliest", "until_inferred", "until_latest", "until_precision", "until_words", "updated_at", "updated_by_id", "version") VALUES (NEW."created_at", NEW."created_by_id", NEW."defendant_id", NEW."desk_id", NEW."id", NEW."is_appointed", NEW."lawyer_id", NEW."level", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reference", NEW."since_earliest", NEW."since_inferred", NEW."since_latest", NEW."since_precision", NEW."since_words", NEW."until_earliest", NEW."until_inferred", NEW."until_latest", NEW."until_precision", NEW."until_words", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="14df616078d7e4ab8151d648879616e94d7f5813",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_51da0",
                            table="cases_counsel",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "cases_counselhistory" ("created_at", "created_by_id", "defendant_id", "desk_id", "id", "is_appointed", "lawyer_id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "since_earliest", "since_inferred", "since_latest", "since_precision", "since_words", "until_earliest", "until_inferred", "until_latest", "until_precision", "until_words", "updated_at", "updated_by_id", "version") VALUES (OLD."created_at", OLD."created_by_id", OLD."defendant_id", OLD."desk_id", OLD."id", OLD."is_appointed", OLD."lawyer_id", OLD."level", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reference", OLD."since_earliest", OLD."since_inferred", OLD."since_latest", OLD."since_precision", OLD."since_words", OLD."until_earliest", OLD."until_inferred", OLD."until_latest", OLD."until_precision", OLD."until_words", OLD."updated_at", OLD."updated_by_id", OLD."version"); RETURN NULL;',
                            hash="39b7c721e21e103a9033d213f95fad1b54cfc0d3",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_d3de6",
                            table="cases_counsel",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="TimeLimit",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("code", models.CharField(max_length=20)),
                (
                    "jurisdiction",
                    models.CharField(choices=[("KZ", "Kazakhstan"), ("CN", "China"), ("XX", "Other")], max_length=2),
                ),
                ("track", models.CharField(max_length=20)),
                ("trigger", models.CharField(max_length=120)),
                ("subject", models.CharField(max_length=200, verbose_name="what it limits")),
                ("amount", models.PositiveSmallIntegerField()),
                (
                    "unit",
                    models.CharField(
                        choices=[
                            ("hour", "hours"),
                            ("day", "days"),
                            ("month", "months"),
                            ("year", "years"),
                            ("immediate", "at once"),
                            ("same day", "the same day"),
                            ("no limit", "no limit"),
                        ],
                        max_length=10,
                    ),
                ),
                (
                    "day_basis",
                    models.CharField(
                        choices=[("calendar", "Calendar days"), ("working", "Working days")],
                        default="calendar",
                        max_length=10,
                    ),
                ),
                (
                    "start_rule",
                    models.CharField(
                        choices=[
                            ("minute", "From the minute"),
                            ("first day counts", "The first day counts"),
                            ("next day", "From the next day"),
                            ("backwards", "Counted backwards"),
                            ("—", "Not counted"),
                        ],
                        max_length=20,
                    ),
                ),
                ("rolls_to_working_day", models.BooleanField(default=False)),
                ("article", models.CharField(max_length=120)),
                ("valid_from", models.DateField(blank=True, null=True)),
                ("valid_to", models.DateField(blank=True, null=True)),
                ("source", models.CharField(max_length=4)),
                ("note", models.CharField(blank=True, max_length=300)),
                ("verified_by_counsel", models.BooleanField(default=False)),
                ("verified_on", models.DateField(blank=True, null=True)),
                (
                    "verified_by",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "time limit",
                "ordering": ["code", models.OrderBy(models.F("valid_from"), nulls_first=True)],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("jurisdiction__in", ["KZ", "CN", "XX"])),
                        name="timelimit_jurisdiction_is_listed",
                        violation_error_message="“jurisdiction” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("unit__in", ["hour", "day", "month", "year", "immediate", "same day", "no limit"])
                        ),
                        name="timelimit_unit_is_listed",
                        violation_error_message="“unit” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("day_basis__in", ["calendar", "working"])),
                        name="timelimit_day_basis_is_listed",
                        violation_error_message="“day basis” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("start_rule__in", ["minute", "first day counts", "next day", "backwards", "—"])
                        ),
                        name="timelimit_start_rule_is_listed",
                        violation_error_message="“start rule” is not one of the listed values.",
                    ),
                    django.contrib.postgres.constraints.ExclusionConstraint(
                        expressions=[
                            (models.F("code"), "="),
                            (
                                models.Func(
                                    models.F("valid_from"),
                                    models.F("valid_to"),
                                    models.Value("[]"),
                                    function="daterange",
                                    output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                                ),
                                "&&",
                            ),
                        ],
                        name="timelimit_versions_do_not_overlap",
                        violation_error_message="Another version of this rule is in force on some of these days.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("verified_by_counsel", False), ("verified_on__isnull", False), _connector="OR"
                        ),
                        name="timelimit_verified_with_its_day",
                        violation_error_message="Say on which day counsel verified the rule.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("valid_to__isnull", True),
                            ("valid_from__isnull", True),
                            ("valid_to__gte", models.F("valid_from")),
                            _connector="OR",
                        ),
                        name="timelimit_ends_after_it_begins",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "cases_timelimithistory" ("amount", "article", "code", "day_basis", "id", "jurisdiction", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rolls_to_working_day", "source", "start_rule", "subject", "track", "trigger", "unit", "valid_from", "valid_to", "verified_by_counsel", "verified_by_id", "verified_on") VALUES (NEW."amount", NEW."article", NEW."code", NEW."day_basis", NEW."id", NEW."jurisdiction", NEW."note", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."rolls_to_working_day", NEW."source", NEW."start_rule", NEW."subject", NEW."track", NEW."trigger", NEW."unit", NEW."valid_from", NEW."valid_to", NEW."verified_by_counsel", NEW."verified_by_id", NEW."verified_on"); RETURN NULL;',
                            hash="be18b59e2bb3bfb05e2c485bd4f8594d4aa38053",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_e7f71",
                            table="cases_timelimit",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "cases_timelimithistory" ("amount", "article", "code", "day_basis", "id", "jurisdiction", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rolls_to_working_day", "source", "start_rule", "subject", "track", "trigger", "unit", "valid_from", "valid_to", "verified_by_counsel", "verified_by_id", "verified_on") VALUES (NEW."amount", NEW."article", NEW."code", NEW."day_basis", NEW."id", NEW."jurisdiction", NEW."note", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."rolls_to_working_day", NEW."source", NEW."start_rule", NEW."subject", NEW."track", NEW."trigger", NEW."unit", NEW."valid_from", NEW."valid_to", NEW."verified_by_counsel", NEW."verified_by_id", NEW."verified_on"); RETURN NULL;',
                            hash="5b601624dda81da4b345b895389a5ed30f69edaa",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_89acc",
                            table="cases_timelimit",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "cases_timelimithistory" ("amount", "article", "code", "day_basis", "id", "jurisdiction", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rolls_to_working_day", "source", "start_rule", "subject", "track", "trigger", "unit", "valid_from", "valid_to", "verified_by_counsel", "verified_by_id", "verified_on") VALUES (OLD."amount", OLD."article", OLD."code", OLD."day_basis", OLD."id", OLD."jurisdiction", OLD."note", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."rolls_to_working_day", OLD."source", OLD."start_rule", OLD."subject", OLD."track", OLD."trigger", OLD."unit", OLD."valid_from", OLD."valid_to", OLD."verified_by_counsel", OLD."verified_by_id", OLD."verified_on"); RETURN NULL;',
                            hash="63d9ec32c6b529cda0c0e0d0fa8031cdc589e4f2",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_bd1bd",
                            table="cases_timelimit",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Detention",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "reference",
                    people.models.record.ReferenceField(
                        db_default=models.Func(models.Value("D"), function="arasha_reference"),
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
                        related_name="detentions",
                        to="people.person",
                    ),
                ),
                (
                    "group",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="detentions",
                        to="people.persongroup",
                    ),
                ),
                (
                    "case",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="detentions",
                        to="cases.case",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("delivery", "Delivery to the police (KZ)"),
                            ("police_custody", "Police custody"),
                            ("admin_detention", "Administrative detention (KZ)"),
                            ("admin_arrest", "Administrative arrest (KZ)"),
                            ("remand", "Remand in custody (KZ)"),
                            ("house_arrest", "House arrest"),
                            ("travel_pledge", "Pledge not to leave (KZ)"),
                            ("bail_kz", "Bail (KZ)"),
                            ("electronic_monitoring", "Electronic monitoring (KZ)"),
                            ("obligation_to_appear", "Obligation to appear (KZ)"),
                            ("restriction_of_liberty", "Restriction of liberty, sentence (KZ)"),
                            ("imprisonment", "Imprisonment (KZ)"),
                            ("criminal_arrest", "Criminal arrest, sentence (KZ)"),
                            ("expulsion", "Expulsion (KZ)"),
                            ("extradition_arrest", "Extradition arrest (KZ)"),
                            ("psychiatric", "Compulsory psychiatric placement"),
                            ("summons", "Police summons or short questioning"),
                            ("summons_cn", "Summons (CN)"),
                            ("criminal_custody_cn", "Criminal custody (CN)"),
                            ("arrest_cn", "Arrest (CN)"),
                            ("residential_surveillance", "Residential surveillance (CN)"),
                            ("rsdl", "Residential surveillance at a designated place (CN)"),
                            ("bail_cn", "Bail (CN)"),
                            ("admin_detention_cn", "Administrative detention (CN)"),
                            ("liuzhi", "Liuzhi (CN)"),
                            ("protective_custody_cn", "Protective custody (CN)"),
                            ("foreigner_review", "Detention for review, foreigner (CN)"),
                            ("prison_cn", "Prison (CN)"),
                            ("short_detention_cn", "Criminal detention, sentence (CN)"),
                            ("control_cn", "Control (CN)"),
                            ("vetc", "Re-education camp"),
                            ("placement_education", "Placement education (CN)"),
                            ("forced_labour", "Forced labour placement"),
                            ("town_arrest", "Town or village arrest"),
                            ("exit_ban", "Exit ban"),
                            ("passport_seizure", "Passport seized"),
                            ("homestay_surveillance", "Homestay surveillance"),
                            ("incommunicado", "Secret or unacknowledged detention"),
                            ("unknown", "Kind not known"),
                        ],
                        default="unknown",
                        max_length=28,
                    ),
                ),
                (
                    "kind_words",
                    models.CharField(
                        blank=True,
                        help_text="The source's own label, kept as it is.",
                        max_length=200,
                        verbose_name="kind as printed",
                    ),
                ),
                (
                    "is_disappearance",
                    models.BooleanField(
                        default=False,
                        help_text="The state took the person and refuses to say where (ICPPED art. 2). A flag over any kind.",
                        verbose_name="enforced disappearance",
                    ),
                ),
                (
                    "jurisdiction",
                    models.CharField(
                        choices=[("KZ", "Kazakhstan"), ("CN", "China"), ("XX", "Other")], default="KZ", max_length=2
                    ),
                ),
                (
                    "authority",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="detentions_ordered",
                        to="people.organisation",
                    ),
                ),
                (
                    "facility",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="detentions_held",
                        to="people.organisation",
                    ),
                ),
                (
                    "place",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="detentions",
                        to="people.place",
                    ),
                ),
                (
                    "began_at",
                    models.DateTimeField(
                        blank=True, help_text="If the hour is known.", null=True, verbose_name="began at"
                    ),
                ),
                (
                    "zone",
                    models.CharField(default="Asia/Almaty", max_length=40, validators=[config.shared.zones.known_zone]),
                ),
                (
                    "end_kind",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("released", "Released"),
                            ("released_conditionally", "Released on conditions"),
                            ("converted", "Converted into another measure"),
                            ("sentenced", "Sentenced"),
                            ("transferred", "Transferred"),
                            ("term_served", "Term served"),
                            ("died", "Died in custody"),
                            ("escaped", "Escaped"),
                            ("unknown", "Ended, not known how"),
                        ],
                        max_length=24,
                        verbose_name="how it ended",
                    ),
                ),
                (
                    "follows",
                    models.ForeignKey(
                        blank=True,
                        help_text="The stage before this one: administrative arrest → criminal custody.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="followed_by",
                        to="cases.detention",
                    ),
                ),
                ("legal_basis", models.CharField(blank=True, max_length=300)),
                ("reason_given", models.CharField(blank=True, max_length=300)),
                ("term_amount", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="ordered term")),
                (
                    "term_unit",
                    models.CharField(
                        blank=True,
                        choices=[("hour", "hours"), ("day", "days"), ("month", "months"), ("year", "years")],
                        max_length=8,
                    ),
                ),
                (
                    "expires_at",
                    models.DateTimeField(
                        blank=True,
                        help_text="Reckoned from the term; by hand only with a reason.",
                        null=True,
                        verbose_name="term runs out at",
                    ),
                ),
                (
                    "expires_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="detentions",
                        to="cases.timelimit",
                    ),
                ),
                ("expires_by_hand", models.BooleanField(default=False)),
                (
                    "expires_reason",
                    models.CharField(blank=True, max_length=900, verbose_name="how the end was reckoned"),
                ),
                ("lawful_until", models.DateTimeField(blank=True, editable=False, null=True)),
                (
                    "lawful_by",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="cases.timelimit",
                    ),
                ),
                ("lawful_reason", models.CharField(blank=True, editable=False, max_length=900)),
                (
                    "certainty",
                    models.CharField(
                        choices=[
                            ("stated", "Stated directly"),
                            ("attributed", "Attributed to a named speaker"),
                            ("hearsay", "Hearsay or unnamed speaker"),
                            ("inferred", "Our inference"),
                        ],
                        default="stated",
                        max_length=12,
                    ),
                ),
                (
                    "is_held_true",
                    models.BooleanField(
                        default=True,
                        help_text="Of sources that contradict each other on where someone is held, one is. Clear it in the others.",
                        verbose_name="held to be true",
                    ),
                ),
                ("notes", models.TextField(blank=True)),
                (
                    "began_earliest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="began, earliest day"),
                ),
                (
                    "began_latest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="began, latest day"),
                ),
                (
                    "began_precision",
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
                        verbose_name="began, precision",
                    ),
                ),
                ("began_inferred", models.BooleanField(default=False, editable=False, verbose_name="began, inferred")),
                (
                    "began_words",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="began, in the source's words"
                    ),
                ),
                (
                    "ended_earliest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="ended, earliest day"),
                ),
                (
                    "ended_latest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="ended, latest day"),
                ),
                (
                    "ended_precision",
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
                        verbose_name="ended, precision",
                    ),
                ),
                ("ended_inferred", models.BooleanField(default=False, editable=False, verbose_name="ended, inferred")),
                (
                    "ended_words",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="ended, in the source's words"
                    ),
                ),
            ],
            options={
                "ordering": ["-created_at", "-id"],
                "abstract": False,
                "indexes": [
                    models.Index(fields=["-created_at", "-id"], name="detention_newest"),
                    models.Index(fields=["desk", "-created_at", "-id"], name="detention_of_desk"),
                    models.Index(
                        condition=models.Q(("end_kind", "")), fields=["expires_at"], name="detention_open_expiry"
                    ),
                    models.Index(
                        condition=models.Q(("end_kind", "")), fields=["lawful_until"], name="detention_open_lawful"
                    ),
                    models.Index(fields=["kind", "-created_at", "-id"], name="detention_kind"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("level__in", [0, 1, 2, 3])),
                        name="cases_detention_level_is_known",
                        violation_error_message="Choose one of the levels 0 to 3.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("began_earliest__isnull", True),
                                ("began_latest__isnull", True),
                                ("began_precision", ""),
                            ),
                            models.Q(
                                ("began_precision", "range"),
                                models.Q(
                                    models.Q(("began_earliest__isnull", True), ("began_latest__isnull", False)),
                                    models.Q(("began_earliest__isnull", False), ("began_latest__isnull", True)),
                                    models.Q(
                                        ("began_earliest__isnull", False),
                                        ("began_latest__isnull", False),
                                        ("began_latest__gte", models.F("began_earliest")),
                                    ),
                                    _connector="OR",
                                ),
                            ),
                            models.Q(
                                ("began_earliest", models.F("began_latest")),
                                ("began_precision", "day"),
                                ("began_earliest__isnull", False),
                                ("began_latest__isnull", False),
                            ),
                            models.Q(
                                ("began_precision__in", ["month", "year", "circa"]),
                                ("began_earliest__isnull", False),
                                ("began_latest__isnull", False),
                                ("began_latest__gte", models.F("began_earliest")),
                            ),
                            _connector="OR",
                        ),
                        name="detention_began_is_a_span",
                        violation_error_message="“began” must be a date with its precision, earliest day first.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("ended_earliest__isnull", True),
                                ("ended_latest__isnull", True),
                                ("ended_precision", ""),
                            ),
                            models.Q(
                                ("ended_precision", "range"),
                                models.Q(
                                    models.Q(("ended_earliest__isnull", True), ("ended_latest__isnull", False)),
                                    models.Q(("ended_earliest__isnull", False), ("ended_latest__isnull", True)),
                                    models.Q(
                                        ("ended_earliest__isnull", False),
                                        ("ended_latest__isnull", False),
                                        ("ended_latest__gte", models.F("ended_earliest")),
                                    ),
                                    _connector="OR",
                                ),
                            ),
                            models.Q(
                                ("ended_earliest", models.F("ended_latest")),
                                ("ended_precision", "day"),
                                ("ended_earliest__isnull", False),
                                ("ended_latest__isnull", False),
                            ),
                            models.Q(
                                ("ended_precision__in", ["month", "year", "circa"]),
                                ("ended_earliest__isnull", False),
                                ("ended_latest__isnull", False),
                                ("ended_latest__gte", models.F("ended_earliest")),
                            ),
                            _connector="OR",
                        ),
                        name="detention_ended_is_a_span",
                        violation_error_message="“ended” must be a date with its precision, earliest day first.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(
                            ("end_kind", ""),
                            ("is_held_true", True),
                            (
                                "kind__in",
                                [
                                    "admin_arrest",
                                    "admin_detention",
                                    "admin_detention_cn",
                                    "arrest_cn",
                                    "criminal_arrest",
                                    "criminal_custody_cn",
                                    "delivery",
                                    "extradition_arrest",
                                    "foreigner_review",
                                    "house_arrest",
                                    "imprisonment",
                                    "liuzhi",
                                    "placement_education",
                                    "police_custody",
                                    "prison_cn",
                                    "protective_custody_cn",
                                    "psychiatric",
                                    "remand",
                                    "residential_surveillance",
                                    "rsdl",
                                    "short_detention_cn",
                                    "vetc",
                                ],
                            ),
                        ),
                        fields=("person", "desk", "level"),
                        name="detention_one_open_stay_per_person",
                        violation_error_message="This person is on record as held in another stay that is still open. End that one, continue it as this one, or say of one of the two that it is not held to be true.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("group__isnull", True), ("person__isnull", False)),
                            models.Q(("group__isnull", False), ("person__isnull", True)),
                            _connector="OR",
                        ),
                        name="detention_has_one_person_or_group",
                        violation_error_message="Name exactly one: person or group.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "kind__in",
                                [
                                    "delivery",
                                    "police_custody",
                                    "admin_detention",
                                    "admin_arrest",
                                    "remand",
                                    "house_arrest",
                                    "travel_pledge",
                                    "bail_kz",
                                    "electronic_monitoring",
                                    "obligation_to_appear",
                                    "restriction_of_liberty",
                                    "imprisonment",
                                    "criminal_arrest",
                                    "expulsion",
                                    "extradition_arrest",
                                    "psychiatric",
                                    "summons",
                                    "summons_cn",
                                    "criminal_custody_cn",
                                    "arrest_cn",
                                    "residential_surveillance",
                                    "rsdl",
                                    "bail_cn",
                                    "admin_detention_cn",
                                    "liuzhi",
                                    "protective_custody_cn",
                                    "foreigner_review",
                                    "prison_cn",
                                    "short_detention_cn",
                                    "control_cn",
                                    "vetc",
                                    "placement_education",
                                    "forced_labour",
                                    "town_arrest",
                                    "exit_ban",
                                    "passport_seizure",
                                    "homestay_surveillance",
                                    "incommunicado",
                                    "unknown",
                                ],
                            )
                        ),
                        name="detention_kind_is_listed",
                        violation_error_message="“kind” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("jurisdiction__in", ["KZ", "CN", "XX"])),
                        name="detention_jurisdiction_is_listed",
                        violation_error_message="“jurisdiction” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("certainty__in", ["stated", "attributed", "hearsay", "inferred"])),
                        name="detention_certainty_is_listed",
                        violation_error_message="“certainty” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("end_kind", ""),
                            (
                                "end_kind__in",
                                [
                                    "released",
                                    "released_conditionally",
                                    "converted",
                                    "sentenced",
                                    "transferred",
                                    "term_served",
                                    "died",
                                    "escaped",
                                    "unknown",
                                ],
                            ),
                            _connector="OR",
                        ),
                        name="detention_end_kind_is_listed",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("ended_latest__isnull", True),
                            ("began_earliest__isnull", True),
                            ("ended_latest__gte", models.F("began_earliest")),
                            _connector="OR",
                        ),
                        name="detention_ends_after_it_begins",
                        violation_error_message="The release cannot come before the arrest.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("ended_precision", ""), models.Q(("end_kind", ""), _negated=True), _connector="OR"
                        ),
                        name="detention_end_says_how",
                        violation_error_message="Say how it ended; “not known how” is an answer.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("term_amount__isnull", True), ("term_unit", "")),
                            models.Q(
                                ("term_amount__gt", 0),
                                ("term_amount__isnull", False),
                                ("term_unit__in", ["hour", "day", "month", "year"]),
                            ),
                            _connector="OR",
                        ),
                        name="detention_term_is_whole",
                        violation_error_message="A term is an amount and its unit: 15 days, 2 months.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("expires_by_hand", False),
                            models.Q(("expires_at__isnull", False), models.Q(("expires_reason", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="detention_expiry_by_hand_has_a_reason",
                        violation_error_message="An end of term set by hand needs the moment and the reason.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("follows__isnull", True),
                            models.Q(("follows", models.F("id")), _negated=True),
                            _connector="OR",
                        ),
                        name="detention_does_not_follow_itself",
                        violation_error_message="A detention does not follow itself.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "cases_detentionhistory" ("authority_id", "began_at", "began_earliest", "began_inferred", "began_latest", "began_precision", "began_words", "case_id", "certainty", "created_at", "created_by_id", "desk_id", "end_kind", "ended_earliest", "ended_inferred", "ended_latest", "ended_precision", "ended_words", "expires_at", "expires_by_hand", "expires_by_id", "expires_reason", "facility_id", "follows_id", "group_id", "id", "is_disappearance", "is_held_true", "jurisdiction", "kind", "kind_words", "lawful_by_id", "lawful_reason", "lawful_until", "legal_basis", "level", "notes", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "reason_given", "reference", "term_amount", "term_unit", "updated_at", "updated_by_id", "version", "zone") VALUES (NEW."authority_id", NEW."began_at", NEW."began_earliest", NEW."began_inferred", NEW."began_latest", NEW."began_precision", NEW."began_words", NEW."case_id", NEW."certainty", NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."end_kind", NEW."ended_earliest", NEW."ended_inferred", NEW."ended_latest", NEW."ended_precision", NEW."ended_words", NEW."expires_at", NEW."expires_by_hand", NEW."expires_by_id", NEW."expires_reason", NEW."facility_id", NEW."follows_id", NEW."group_id", NEW."id", NEW."is_disappearance", NEW."is_held_true", NEW."jurisdiction", NEW."kind", NEW."kind_words", NEW."lawful_by_id", NEW."lawful_reason", NEW."lawful_until", NEW."legal_basis", NEW."level", NEW."notes", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place_id", NEW."reason_given", NEW."reference", NEW."term_amount", NEW."term_unit", NEW."updated_at", NEW."updated_by_id", NEW."version", NEW."zone"); RETURN NULL;',
                            hash="91d3372a93a108b3e4dd899e02b4915a6fac0902",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_8ddd4",
                            table="cases_detention",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "cases_detentionhistory" ("authority_id", "began_at", "began_earliest", "began_inferred", "began_latest", "began_precision", "began_words", "case_id", "certainty", "created_at", "created_by_id", "desk_id", "end_kind", "ended_earliest", "ended_inferred", "ended_latest", "ended_precision", "ended_words", "expires_at", "expires_by_hand", "expires_by_id", "expires_reason", "facility_id", "follows_id", "group_id", "id", "is_disappearance", "is_held_true", "jurisdiction", "kind", "kind_words", "lawful_by_id", "lawful_reason", "lawful_until", "legal_basis", "level", "notes", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "reason_given", "reference", "term_amount", "term_unit", "updated_at", "updated_by_id", "version", "zone") VALUES (NEW."authority_id", NEW."began_at", NEW."began_earliest", NEW."began_inferred", NEW."began_latest", NEW."began_precision", NEW."began_words", NEW."case_id", NEW."certainty", NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."end_kind", NEW."ended_earliest", NEW."ended_inferred", NEW."ended_latest", NEW."ended_precision", NEW."ended_words", NEW."expires_at", NEW."expires_by_hand", NEW."expires_by_id", NEW."expires_reason", NEW."facility_id", NEW."follows_id", NEW."group_id", NEW."id", NEW."is_disappearance", NEW."is_held_true", NEW."jurisdiction", NEW."kind", NEW."kind_words", NEW."lawful_by_id", NEW."lawful_reason", NEW."lawful_until", NEW."legal_basis", NEW."level", NEW."notes", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place_id", NEW."reason_given", NEW."reference", NEW."term_amount", NEW."term_unit", NEW."updated_at", NEW."updated_by_id", NEW."version", NEW."zone"); RETURN NULL;',
                            hash="98e7503ae0d897f03b63eeb8e878aa118eb2481f",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_cf211",
                            table="cases_detention",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "cases_detentionhistory" ("authority_id", "began_at", "began_earliest", "began_inferred", "began_latest", "began_precision", "began_words", "case_id", "certainty", "created_at", "created_by_id", "desk_id", "end_kind", "ended_earliest", "ended_inferred", "ended_latest", "ended_precision", "ended_words", "expires_at", "expires_by_hand", "expires_by_id", "expires_reason", "facility_id", "follows_id", "group_id", "id", "is_disappearance", "is_held_true", "jurisdiction", "kind", "kind_words", "lawful_by_id", "lawful_reason", "lawful_until", "legal_basis", "level", "notes", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "reason_given", "reference", "term_amount", "term_unit", "updated_at", "updated_by_id", "version", "zone") VALUES (OLD."authority_id", OLD."began_at", OLD."began_earliest", OLD."began_inferred", OLD."began_latest", OLD."began_precision", OLD."began_words", OLD."case_id", OLD."certainty", OLD."created_at", OLD."created_by_id", OLD."desk_id", OLD."end_kind", OLD."ended_earliest", OLD."ended_inferred", OLD."ended_latest", OLD."ended_precision", OLD."ended_words", OLD."expires_at", OLD."expires_by_hand", OLD."expires_by_id", OLD."expires_reason", OLD."facility_id", OLD."follows_id", OLD."group_id", OLD."id", OLD."is_disappearance", OLD."is_held_true", OLD."jurisdiction", OLD."kind", OLD."kind_words", OLD."lawful_by_id", OLD."lawful_reason", OLD."lawful_until", OLD."legal_basis", OLD."level", OLD."notes", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."place_id", OLD."reason_given", OLD."reference", OLD."term_amount", OLD."term_unit", OLD."updated_at", OLD."updated_by_id", OLD."version", OLD."zone"); RETURN NULL;',
                            hash="680d48baf760efa6fa4580c12cefb34a757bbed6",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_db2d8",
                            table="cases_detention",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Hearing",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "reference",
                    people.models.record.ReferenceField(
                        db_default=models.Func(models.Value("H"), function="arasha_reference"),
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
                    "proceeding",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="hearings", to="cases.proceeding"
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("remand", "Remand or house arrest"),
                            ("extension", "Extension of the measure"),
                            ("measure_appeal", "Appeal against the measure"),
                            ("complaint", "Complaint"),
                            ("preliminary", "Preliminary hearing"),
                            ("trial_opening", "Trial opening"),
                            ("trial", "Trial sitting"),
                            ("verdict", "Verdict"),
                            ("administrative", "Administrative hearing"),
                            ("appeal", "Appeal"),
                            ("cassation", "Cassation"),
                            ("execution", "Execution stage"),
                            ("other", "Other"),
                        ],
                        max_length=16,
                    ),
                ),
                (
                    "court",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="hearings",
                        to="people.organisation",
                    ),
                ),
                ("room", models.CharField(blank=True, max_length=60)),
                (
                    "place",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="hearings",
                        to="people.place",
                    ),
                ),
                ("starts_at", models.DateTimeField(blank=True, null=True)),
                (
                    "zone",
                    models.CharField(default="Asia/Almaty", max_length=40, validators=[config.shared.zones.known_zone]),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("expected", "Expected, no date"),
                            ("scheduled", "Scheduled"),
                            ("held", "Held"),
                            ("adjourned", "Adjourned"),
                            ("cancelled", "Cancelled"),
                        ],
                        default="expected",
                        max_length=12,
                    ),
                ),
                (
                    "openness",
                    models.CharField(
                        choices=[
                            ("open", "Open"),
                            ("closed", "Closed"),
                            ("partly", "Partly closed"),
                            ("unknown", "Not known"),
                        ],
                        default="unknown",
                        max_length=8,
                    ),
                ),
                ("openness_ground", models.CharField(blank=True, max_length=200)),
                (
                    "adjourned_to",
                    models.OneToOneField(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="adjourned_from",
                        to="cases.hearing",
                    ),
                ),
                (
                    "no_notice_received",
                    models.BooleanField(
                        default=False, help_text="The family or counsel got no notice: a violation in itself."
                    ),
                ),
                ("counsel_not_admitted", models.BooleanField(default=False)),
                ("cancelled_reason", models.CharField(blank=True, max_length=300)),
                ("adjourned_reason", models.CharField(blank=True, max_length=300)),
                ("result", models.TextField(blank=True)),
                (
                    "expected_earliest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="expected, earliest day"),
                ),
                (
                    "expected_latest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="expected, latest day"),
                ),
                (
                    "expected_precision",
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
                        verbose_name="expected, precision",
                    ),
                ),
                (
                    "expected_inferred",
                    models.BooleanField(default=False, editable=False, verbose_name="expected, inferred"),
                ),
                (
                    "expected_words",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="expected, in the source's words"
                    ),
                ),
            ],
            options={
                "ordering": ["-created_at", "-id"],
                "abstract": False,
                "indexes": [
                    models.Index(fields=["-created_at", "-id"], name="hearing_newest"),
                    models.Index(fields=["desk", "-created_at", "-id"], name="hearing_of_desk"),
                    models.Index(
                        condition=models.Q(("status", "scheduled")), fields=["starts_at"], name="hearing_scheduled"
                    ),
                    models.Index(fields=["status", "-created_at", "-id"], name="hearing_status"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("level__in", [0, 1, 2, 3])),
                        name="cases_hearing_level_is_known",
                        violation_error_message="Choose one of the levels 0 to 3.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("expected_earliest__isnull", True),
                                ("expected_latest__isnull", True),
                                ("expected_precision", ""),
                            ),
                            models.Q(
                                ("expected_precision", "range"),
                                models.Q(
                                    models.Q(("expected_earliest__isnull", True), ("expected_latest__isnull", False)),
                                    models.Q(("expected_earliest__isnull", False), ("expected_latest__isnull", True)),
                                    models.Q(
                                        ("expected_earliest__isnull", False),
                                        ("expected_latest__isnull", False),
                                        ("expected_latest__gte", models.F("expected_earliest")),
                                    ),
                                    _connector="OR",
                                ),
                            ),
                            models.Q(
                                ("expected_earliest", models.F("expected_latest")),
                                ("expected_precision", "day"),
                                ("expected_earliest__isnull", False),
                                ("expected_latest__isnull", False),
                            ),
                            models.Q(
                                ("expected_precision__in", ["month", "year", "circa"]),
                                ("expected_earliest__isnull", False),
                                ("expected_latest__isnull", False),
                                ("expected_latest__gte", models.F("expected_earliest")),
                            ),
                            _connector="OR",
                        ),
                        name="hearing_expected_is_a_span",
                        violation_error_message="“expected” must be a date with its precision, earliest day first.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "kind__in",
                                [
                                    "remand",
                                    "extension",
                                    "measure_appeal",
                                    "complaint",
                                    "preliminary",
                                    "trial_opening",
                                    "trial",
                                    "verdict",
                                    "administrative",
                                    "appeal",
                                    "cassation",
                                    "execution",
                                    "other",
                                ],
                            )
                        ),
                        name="hearing_kind_is_listed",
                        violation_error_message="“kind” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("status__in", ["expected", "scheduled", "held", "adjourned", "cancelled"])),
                        name="hearing_status_is_listed",
                        violation_error_message="“status” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("openness__in", ["open", "closed", "partly", "unknown"])),
                        name="hearing_openness_is_listed",
                        violation_error_message="“openness” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("status__in", ["scheduled", "adjourned"]), _negated=True),
                            ("starts_at__isnull", False),
                            _connector="OR",
                        ),
                        name="hearing_scheduled_has_its_moment",
                        violation_error_message="A scheduled hearing needs its date and time; without one it is expected.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("adjourned_to__isnull", True),
                            models.Q(("adjourned_to", models.F("id")), _negated=True),
                            _connector="OR",
                        ),
                        name="hearing_not_adjourned_to_itself",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("adjourned_to__isnull", True), ("status", "adjourned"), _connector="OR"),
                        name="hearing_only_an_adjourned_one_has_a_next",
                        violation_error_message="Only an adjourned hearing is continued in another.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "cases_hearinghistory" ("adjourned_reason", "adjourned_to_id", "cancelled_reason", "counsel_not_admitted", "court_id", "created_at", "created_by_id", "desk_id", "expected_earliest", "expected_inferred", "expected_latest", "expected_precision", "expected_words", "id", "kind", "level", "no_notice_received", "openness", "openness_ground", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "proceeding_id", "reference", "result", "room", "starts_at", "status", "updated_at", "updated_by_id", "version", "zone") VALUES (NEW."adjourned_reason", NEW."adjourned_to_id", NEW."cancelled_reason", NEW."counsel_not_admitted", NEW."court_id", NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."expected_earliest", NEW."expected_inferred", NEW."expected_latest", NEW."expected_precision", NEW."expected_words", NEW."id", NEW."kind", NEW."level", NEW."no_notice_received", NEW."openness", NEW."openness_ground", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place_id", NEW."proceeding_id", NEW."reference", NEW."result", NEW."room", NEW."starts_at", NEW."status", NEW."updated_at", NEW."updated_by_id", NEW."version", NEW."zone"); RETURN NULL;',
                            hash="2942f9442abaf55ac36d100c89ccc11951f22a6e",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_e93cb",
                            table="cases_hearing",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "cases_hearinghistory" ("adjourned_reason", "adjourned_to_id", "cancelled_reason", "counsel_not_admitted", "court_id", "created_at", "created_by_id", "desk_id", "expected_earliest", "expected_inferred", "expected_latest", "expected_precision", "expected_words", "id", "kind", "level", "no_notice_received", "openness", "openness_ground", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "proceeding_id", "reference", "result", "room", "starts_at", "status", "updated_at", "updated_by_id", "version", "zone") VALUES (NEW."adjourned_reason", NEW."adjourned_to_id", NEW."cancelled_reason", NEW."counsel_not_admitted", NEW."court_id", NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."expected_earliest", NEW."expected_inferred", NEW."expected_latest", NEW."expected_precision", NEW."expected_words", NEW."id", NEW."kind", NEW."level", NEW."no_notice_received", NEW."openness", NEW."openness_ground", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place_id", NEW."proceeding_id", NEW."reference", NEW."result", NEW."room", NEW."starts_at", NEW."status", NEW."updated_at", NEW."updated_by_id", NEW."version", NEW."zone"); RETURN NULL;',
                            hash="b02b218a44994eda2dbfd7874256d2c234ec240e",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_5abef",
                            table="cases_hearing",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "cases_hearinghistory" ("adjourned_reason", "adjourned_to_id", "cancelled_reason", "counsel_not_admitted", "court_id", "created_at", "created_by_id", "desk_id", "expected_earliest", "expected_inferred", "expected_latest", "expected_precision", "expected_words", "id", "kind", "level", "no_notice_received", "openness", "openness_ground", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "proceeding_id", "reference", "result", "room", "starts_at", "status", "updated_at", "updated_by_id", "version", "zone") VALUES (OLD."adjourned_reason", OLD."adjourned_to_id", OLD."cancelled_reason", OLD."counsel_not_admitted", OLD."court_id", OLD."created_at", OLD."created_by_id", OLD."desk_id", OLD."expected_earliest", OLD."expected_inferred", OLD."expected_latest", OLD."expected_precision", OLD."expected_words", OLD."id", OLD."kind", OLD."level", OLD."no_notice_received", OLD."openness", OLD."openness_ground", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."place_id", OLD."proceeding_id", OLD."reference", OLD."result", OLD."room", OLD."starts_at", OLD."status", OLD."updated_at", OLD."updated_by_id", OLD."version", OLD."zone"); RETURN NULL;',
                            hash="2820b3ec4cbf2c6dfb3ce44cef0a0dac2c732cf9",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_6b3c5",
                            table="cases_hearing",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Deadline",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "reference",
                    people.models.record.ReferenceField(
                        db_default=models.Func(models.Value("DL"), function="arasha_reference"),
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
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="deadlines", to="cases.case"
                    ),
                ),
                (
                    "proceeding",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="deadlines",
                        to="cases.proceeding",
                    ),
                ),
                (
                    "detention",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="deadlines",
                        to="cases.detention",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("appeal", "Appeal term"),
                            ("complaint", "Complaint term"),
                            ("extension", "Extension motion due"),
                            ("reply", "Reply due"),
                            ("filing", "Filing"),
                            ("other", "Other"),
                        ],
                        max_length=12,
                    ),
                ),
                ("title", models.CharField(max_length=200)),
                (
                    "trigger_kind",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("custody", "Custody began"),
                            ("expiry", "Before the custody term runs out"),
                            ("order", "Order or decision made"),
                            ("verdict", "Verdict pronounced or in force"),
                            ("service", "Served on the person"),
                            ("receipt", "Received by court or authority"),
                            ("note", "Diplomatic note received"),
                            ("other", "Something else"),
                        ],
                        max_length=8,
                        verbose_name="what sets it off",
                    ),
                ),
                ("trigger_at", models.DateTimeField(blank=True, null=True, verbose_name="set off at")),
                (
                    "trigger_hearing",
                    models.ForeignKey(
                        blank=True,
                        help_text="The term follows this hearing when it moves.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="deadlines_set_off",
                        to="cases.hearing",
                    ),
                ),
                (
                    "trigger_note",
                    models.ForeignKey(
                        blank=True,
                        help_text="The term follows this note when its day is corrected.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="deadlines_set_off",
                        to="sources.diplomaticnote",
                    ),
                ),
                (
                    "limit",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="deadlines",
                        to="cases.timelimit",
                    ),
                ),
                (
                    "due_at",
                    models.DateTimeField(
                        blank=True, help_text="Reckoned from the rule and its trigger where both are named."
                    ),
                ),
                (
                    "due_by_hand",
                    models.BooleanField(
                        default=False, help_text="Then the reason says why.", verbose_name="set by hand"
                    ),
                ),
                (
                    "zone",
                    models.CharField(default="Asia/Almaty", max_length=40, validators=[config.shared.zones.known_zone]),
                ),
                ("reason", models.CharField(blank=True, max_length=900, verbose_name="how it was reckoned")),
                ("proposed_due_at", models.DateTimeField(blank=True, editable=False, null=True)),
                (
                    "proposed_limit",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="cases.timelimit",
                    ),
                ),
                ("proposed_reason", models.CharField(blank=True, editable=False, max_length=900)),
                (
                    "status",
                    models.CharField(
                        choices=[("open", "Open"), ("met", "Met"), ("missed", "Missed"), ("cancelled", "Cancelled")],
                        default="open",
                        max_length=12,
                    ),
                ),
            ],
            options={
                "ordering": ["-created_at", "-id"],
                "abstract": False,
                "indexes": [
                    models.Index(fields=["-created_at", "-id"], name="deadline_newest"),
                    models.Index(fields=["desk", "-created_at", "-id"], name="deadline_of_desk"),
                    models.Index(condition=models.Q(("status", "open")), fields=["due_at"], name="deadline_open"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("level__in", [0, 1, 2, 3])),
                        name="cases_deadline_level_is_known",
                        violation_error_message="Choose one of the levels 0 to 3.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("kind__in", ["appeal", "complaint", "extension", "reply", "filing", "other"])
                        ),
                        name="deadline_kind_is_listed",
                        violation_error_message="“kind” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("status__in", ["open", "met", "missed", "cancelled"])),
                        name="deadline_status_is_listed",
                        violation_error_message="“status” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("limit__isnull", False), ("trigger_at__isnull", False)),
                            models.Q(("reason", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="deadline_by_rule_or_reason",
                        violation_error_message="Name the rule and its trigger, or say why this date was set by hand.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("due_by_hand", False), models.Q(("reason", ""), _negated=True), _connector="OR"
                        ),
                        name="deadline_by_hand_has_a_reason",
                        violation_error_message="Say why this date was set by hand.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("trigger_kind", ""),
                            (
                                "trigger_kind__in",
                                ["custody", "expiry", "order", "verdict", "service", "receipt", "note", "other"],
                            ),
                            _connector="OR",
                        ),
                        name="deadline_trigger_kind_is_listed",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("proposed_due_at__isnull", True),
                            models.Q(("proposed_reason", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="deadline_proposal_says_why",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "cases_deadlinehistory" ("case_id", "created_at", "created_by_id", "desk_id", "detention_id", "due_at", "due_by_hand", "id", "kind", "level", "limit_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proceeding_id", "proposed_due_at", "proposed_limit_id", "proposed_reason", "reason", "reference", "status", "title", "trigger_at", "trigger_hearing_id", "trigger_kind", "trigger_note_id", "updated_at", "updated_by_id", "version", "zone") VALUES (NEW."case_id", NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."detention_id", NEW."due_at", NEW."due_by_hand", NEW."id", NEW."kind", NEW."level", NEW."limit_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."proceeding_id", NEW."proposed_due_at", NEW."proposed_limit_id", NEW."proposed_reason", NEW."reason", NEW."reference", NEW."status", NEW."title", NEW."trigger_at", NEW."trigger_hearing_id", NEW."trigger_kind", NEW."trigger_note_id", NEW."updated_at", NEW."updated_by_id", NEW."version", NEW."zone"); RETURN NULL;',
                            hash="72e7427b636f7cf80e5561bf52f582f0a088f694",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_9d6be",
                            table="cases_deadline",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "cases_deadlinehistory" ("case_id", "created_at", "created_by_id", "desk_id", "detention_id", "due_at", "due_by_hand", "id", "kind", "level", "limit_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proceeding_id", "proposed_due_at", "proposed_limit_id", "proposed_reason", "reason", "reference", "status", "title", "trigger_at", "trigger_hearing_id", "trigger_kind", "trigger_note_id", "updated_at", "updated_by_id", "version", "zone") VALUES (NEW."case_id", NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."detention_id", NEW."due_at", NEW."due_by_hand", NEW."id", NEW."kind", NEW."level", NEW."limit_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."proceeding_id", NEW."proposed_due_at", NEW."proposed_limit_id", NEW."proposed_reason", NEW."reason", NEW."reference", NEW."status", NEW."title", NEW."trigger_at", NEW."trigger_hearing_id", NEW."trigger_kind", NEW."trigger_note_id", NEW."updated_at", NEW."updated_by_id", NEW."version", NEW."zone"); RETURN NULL;',
                            hash="41dd15676ee7367b4d85768e1cdbcd7341a5aac9",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_dbf42",
                            table="cases_deadline",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "cases_deadlinehistory" ("case_id", "created_at", "created_by_id", "desk_id", "detention_id", "due_at", "due_by_hand", "id", "kind", "level", "limit_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proceeding_id", "proposed_due_at", "proposed_limit_id", "proposed_reason", "reason", "reference", "status", "title", "trigger_at", "trigger_hearing_id", "trigger_kind", "trigger_note_id", "updated_at", "updated_by_id", "version", "zone") VALUES (OLD."case_id", OLD."created_at", OLD."created_by_id", OLD."desk_id", OLD."detention_id", OLD."due_at", OLD."due_by_hand", OLD."id", OLD."kind", OLD."level", OLD."limit_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."proceeding_id", OLD."proposed_due_at", OLD."proposed_limit_id", OLD."proposed_reason", OLD."reason", OLD."reference", OLD."status", OLD."title", OLD."trigger_at", OLD."trigger_hearing_id", OLD."trigger_kind", OLD."trigger_note_id", OLD."updated_at", OLD."updated_by_id", OLD."version", OLD."zone"); RETURN NULL;',
                            hash="0fbaeae3b5885cf0a02c74404f3d4bcb07547a9e",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_7b4bc",
                            table="cases_deadline",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="DetentionAccess",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "reference",
                    people.models.record.ReferenceField(
                        db_default=models.Func(models.Value("DA"), function="arasha_reference"),
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
                    "detention",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="access", to="cases.detention"
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("family", "Family visits"),
                            ("lawyer", "Counsel"),
                            ("doctor", "Doctor"),
                            ("consul", "Consul"),
                            ("correspondence", "Letters and calls"),
                            ("location", "Location disclosed"),
                            ("acknowledged", "Detention acknowledged"),
                        ],
                        max_length=16,
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("allowed", "Allowed"),
                            ("refused", "Refused"),
                            ("partly", "Partly"),
                            ("unknown", "Not known"),
                        ],
                        max_length=8,
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=300)),
                (
                    "during_earliest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="during, earliest day"),
                ),
                (
                    "during_latest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="during, latest day"),
                ),
                (
                    "during_precision",
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
                        verbose_name="during, precision",
                    ),
                ),
                (
                    "during_inferred",
                    models.BooleanField(default=False, editable=False, verbose_name="during, inferred"),
                ),
                (
                    "during_words",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="during, in the source's words"
                    ),
                ),
            ],
            options={
                "verbose_name": "access to a detainee",
                "verbose_name_plural": "access to detainees",
                "ordering": ["-created_at", "-id"],
                "abstract": False,
                "indexes": [
                    models.Index(fields=["-created_at", "-id"], name="detentionaccess_newest"),
                    models.Index(fields=["desk", "-created_at", "-id"], name="detentionaccess_of_desk"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("level__in", [0, 1, 2, 3])),
                        name="cases_detentionaccess_level_is_known",
                        violation_error_message="Choose one of the levels 0 to 3.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("during_earliest__isnull", True),
                                ("during_latest__isnull", True),
                                ("during_precision", ""),
                            ),
                            models.Q(
                                ("during_precision", "range"),
                                models.Q(
                                    models.Q(("during_earliest__isnull", True), ("during_latest__isnull", False)),
                                    models.Q(("during_earliest__isnull", False), ("during_latest__isnull", True)),
                                    models.Q(
                                        ("during_earliest__isnull", False),
                                        ("during_latest__isnull", False),
                                        ("during_latest__gte", models.F("during_earliest")),
                                    ),
                                    _connector="OR",
                                ),
                            ),
                            models.Q(
                                ("during_earliest", models.F("during_latest")),
                                ("during_precision", "day"),
                                ("during_earliest__isnull", False),
                                ("during_latest__isnull", False),
                            ),
                            models.Q(
                                ("during_precision__in", ["month", "year", "circa"]),
                                ("during_earliest__isnull", False),
                                ("during_latest__isnull", False),
                                ("during_latest__gte", models.F("during_earliest")),
                            ),
                            _connector="OR",
                        ),
                        name="detentionaccess_during_is_a_span",
                        violation_error_message="“during” must be a date with its precision, earliest day first.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "kind__in",
                                ["family", "lawyer", "doctor", "consul", "correspondence", "location", "acknowledged"],
                            )
                        ),
                        name="detentionaccess_kind_is_listed",
                        violation_error_message="“kind” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("state__in", ["allowed", "refused", "partly", "unknown"])),
                        name="detentionaccess_state_is_listed",
                        violation_error_message="“state” is not one of the listed values.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "cases_detentionaccesshistory" ("created_at", "created_by_id", "desk_id", "detention_id", "during_earliest", "during_inferred", "during_latest", "during_precision", "during_words", "id", "kind", "level", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "state", "updated_at", "updated_by_id", "version") VALUES (NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."detention_id", NEW."during_earliest", NEW."during_inferred", NEW."during_latest", NEW."during_precision", NEW."during_words", NEW."id", NEW."kind", NEW."level", NEW."note", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reference", NEW."state", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="ee423097ae90691cb86d623f96c93611fb1bc129",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_d466c",
                            table="cases_detentionaccess",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "cases_detentionaccesshistory" ("created_at", "created_by_id", "desk_id", "detention_id", "during_earliest", "during_inferred", "during_latest", "during_precision", "during_words", "id", "kind", "level", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "state", "updated_at", "updated_by_id", "version") VALUES (NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."detention_id", NEW."during_earliest", NEW."during_inferred", NEW."during_latest", NEW."during_precision", NEW."during_words", NEW."id", NEW."kind", NEW."level", NEW."note", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reference", NEW."state", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="ba6e58947621de55df5837fbddccba4a2ac99d6e",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_42af1",
                            table="cases_detentionaccess",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "cases_detentionaccesshistory" ("created_at", "created_by_id", "desk_id", "detention_id", "during_earliest", "during_inferred", "during_latest", "during_precision", "during_words", "id", "kind", "level", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "state", "updated_at", "updated_by_id", "version") VALUES (OLD."created_at", OLD."created_by_id", OLD."desk_id", OLD."detention_id", OLD."during_earliest", OLD."during_inferred", OLD."during_latest", OLD."during_precision", OLD."during_words", OLD."id", OLD."kind", OLD."level", OLD."note", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reference", OLD."state", OLD."updated_at", OLD."updated_by_id", OLD."version"); RETURN NULL;',
                            hash="7044ca5af9e27f16bf47a42c96547778e7044fd1",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_9e234",
                            table="cases_detentionaccess",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="DetentionCondition",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "reference",
                    people.models.record.ReferenceField(
                        db_default=models.Func(models.Value("DK"), function="arasha_reference"),
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
                    "detention",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="conditions", to="cases.detention"
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("health", "Health"),
                            ("ill_treatment", "Ill-treatment"),
                            ("parcel", "Parcel"),
                            ("visit", "Visit"),
                            ("cell", "Cell and food"),
                            ("other", "Other"),
                        ],
                        max_length=16,
                    ),
                ),
                ("text", models.TextField()),
                (
                    "observed_earliest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="observed, earliest day"),
                ),
                (
                    "observed_latest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="observed, latest day"),
                ),
                (
                    "observed_precision",
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
                        verbose_name="observed, precision",
                    ),
                ),
                (
                    "observed_inferred",
                    models.BooleanField(default=False, editable=False, verbose_name="observed, inferred"),
                ),
                (
                    "observed_words",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="observed, in the source's words"
                    ),
                ),
            ],
            options={
                "verbose_name": "entry of a conditions log",
                "verbose_name_plural": "entries of conditions logs",
                "ordering": ["-created_at", "-id"],
                "abstract": False,
                "indexes": [
                    models.Index(fields=["-created_at", "-id"], name="detentioncondition_newest"),
                    models.Index(fields=["desk", "-created_at", "-id"], name="detentioncondition_of_desk"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("level__in", [0, 1, 2, 3])),
                        name="cases_detentioncondition_level_is_known",
                        violation_error_message="Choose one of the levels 0 to 3.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("observed_earliest__isnull", True),
                                ("observed_latest__isnull", True),
                                ("observed_precision", ""),
                            ),
                            models.Q(
                                ("observed_precision", "range"),
                                models.Q(
                                    models.Q(("observed_earliest__isnull", True), ("observed_latest__isnull", False)),
                                    models.Q(("observed_earliest__isnull", False), ("observed_latest__isnull", True)),
                                    models.Q(
                                        ("observed_earliest__isnull", False),
                                        ("observed_latest__isnull", False),
                                        ("observed_latest__gte", models.F("observed_earliest")),
                                    ),
                                    _connector="OR",
                                ),
                            ),
                            models.Q(
                                ("observed_earliest", models.F("observed_latest")),
                                ("observed_precision", "day"),
                                ("observed_earliest__isnull", False),
                                ("observed_latest__isnull", False),
                            ),
                            models.Q(
                                ("observed_precision__in", ["month", "year", "circa"]),
                                ("observed_earliest__isnull", False),
                                ("observed_latest__isnull", False),
                                ("observed_latest__gte", models.F("observed_earliest")),
                            ),
                            _connector="OR",
                        ),
                        name="detentioncondition_observed_is_a_span",
                        violation_error_message="“observed” must be a date with its precision, earliest day first.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("kind__in", ["health", "ill_treatment", "parcel", "visit", "cell", "other"])
                        ),
                        name="detentioncondition_kind_is_listed",
                        violation_error_message="“kind” is not one of the listed values.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "cases_detentionconditionhistory" ("created_at", "created_by_id", "desk_id", "detention_id", "id", "kind", "level", "observed_earliest", "observed_inferred", "observed_latest", "observed_precision", "observed_words", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "text", "updated_at", "updated_by_id", "version") VALUES (NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."detention_id", NEW."id", NEW."kind", NEW."level", NEW."observed_earliest", NEW."observed_inferred", NEW."observed_latest", NEW."observed_precision", NEW."observed_words", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reference", NEW."text", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="794e0fc697da71909f6b05e0f1ca952b6790e7a4",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_a4194",
                            table="cases_detentioncondition",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "cases_detentionconditionhistory" ("created_at", "created_by_id", "desk_id", "detention_id", "id", "kind", "level", "observed_earliest", "observed_inferred", "observed_latest", "observed_precision", "observed_words", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "text", "updated_at", "updated_by_id", "version") VALUES (NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."detention_id", NEW."id", NEW."kind", NEW."level", NEW."observed_earliest", NEW."observed_inferred", NEW."observed_latest", NEW."observed_precision", NEW."observed_words", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reference", NEW."text", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="3907dba1afc3ab41f6a4d88b632ecbdd0f334d07",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_3c17f",
                            table="cases_detentioncondition",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "cases_detentionconditionhistory" ("created_at", "created_by_id", "desk_id", "detention_id", "id", "kind", "level", "observed_earliest", "observed_inferred", "observed_latest", "observed_precision", "observed_words", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "text", "updated_at", "updated_by_id", "version") VALUES (OLD."created_at", OLD."created_by_id", OLD."desk_id", OLD."detention_id", OLD."id", OLD."kind", OLD."level", OLD."observed_earliest", OLD."observed_inferred", OLD."observed_latest", OLD."observed_precision", OLD."observed_words", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reference", OLD."text", OLD."updated_at", OLD."updated_by_id", OLD."version"); RETURN NULL;',
                            hash="c2d642fd8f634c76519644b4a89193981049b5e6",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_7c65e",
                            table="cases_detentioncondition",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Digest",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
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
                (
                    "recipient",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="digests", to=settings.AUTH_USER_MODEL
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[("agenda", "Daily agenda"), ("week", "Coordinator's weekly list")], max_length=8
                    ),
                ),
                ("for_day", models.DateField()),
                ("due_at", models.DateTimeField()),
            ],
            options={
                "ordering": ["due_at", "id"],
                "indexes": [
                    models.Index(condition=models.Q(("status", "planned")), fields=["due_at"], name="digest_owed")
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("kind__in", ["agenda", "week"])),
                        name="digest_kind_is_listed",
                        violation_error_message="“kind” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("status__in", ["planned", "sent", "cancelled", "missed", "failed"])),
                        name="digest_status_is_listed",
                        violation_error_message="“status” is not one of the listed values.",
                    ),
                    models.UniqueConstraint(fields=("recipient", "kind", "for_day"), name="digest_once_a_day"),
                ],
            },
        ),
        migrations.CreateModel(
            name="Disagreement",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "reference",
                    people.models.record.ReferenceField(
                        db_default=models.Func(models.Value("Q"), function="arasha_reference"),
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
                    "case",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="disagreements",
                        to="cases.case",
                    ),
                ),
                ("topic", models.CharField(max_length=200)),
                ("note", models.TextField(blank=True)),
                (
                    "chosen",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="chosen_in",
                        to="cases.claim",
                    ),
                ),
                ("chosen_reason", models.CharField(blank=True, max_length=500)),
                (
                    "chosen_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("chosen_at", models.DateTimeField(blank=True, editable=False, null=True)),
                ("put_at", models.DateTimeField(blank=True, editable=False, null=True)),
                ("put_before", models.JSONField(blank=True, editable=False, null=True)),
                ("put_after", models.JSONField(blank=True, editable=False, null=True)),
            ],
            options={
                "ordering": ["-created_at", "-id"],
                "abstract": False,
                "indexes": [
                    models.Index(fields=["-created_at", "-id"], name="disagreement_newest"),
                    models.Index(fields=["desk", "-created_at", "-id"], name="disagreement_of_desk"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("level__in", [0, 1, 2, 3])),
                        name="cases_disagreement_level_is_known",
                        violation_error_message="Choose one of the levels 0 to 3.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("chosen__isnull", True), models.Q(("chosen_reason", ""), _negated=True), _connector="OR"
                        ),
                        name="disagreement_choice_has_a_reason",
                        violation_error_message="Say why this claim was chosen.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("put_at__isnull", True),
                            models.Q(
                                ("chosen__isnull", False), ("put_after__isnull", False), ("put_before__isnull", False)
                            ),
                            _connector="OR",
                        ),
                        name="disagreement_put_is_what_was_chosen",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "cases_disagreementhistory" ("case_id", "chosen_at", "chosen_by_id", "chosen_id", "chosen_reason", "created_at", "created_by_id", "desk_id", "id", "level", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "put_after", "put_at", "put_before", "reference", "topic", "updated_at", "updated_by_id", "version") VALUES (NEW."case_id", NEW."chosen_at", NEW."chosen_by_id", NEW."chosen_id", NEW."chosen_reason", NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."id", NEW."level", NEW."note", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."put_after", NEW."put_at", NEW."put_before", NEW."reference", NEW."topic", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="9006d258c0f2084e3704099164713c4b9eafc5a9",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_f5e49",
                            table="cases_disagreement",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "cases_disagreementhistory" ("case_id", "chosen_at", "chosen_by_id", "chosen_id", "chosen_reason", "created_at", "created_by_id", "desk_id", "id", "level", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "put_after", "put_at", "put_before", "reference", "topic", "updated_at", "updated_by_id", "version") VALUES (NEW."case_id", NEW."chosen_at", NEW."chosen_by_id", NEW."chosen_id", NEW."chosen_reason", NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."id", NEW."level", NEW."note", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."put_after", NEW."put_at", NEW."put_before", NEW."reference", NEW."topic", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="c2af02924c865f02543ad4e262db14aa45d70468",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_f560a",
                            table="cases_disagreement",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "cases_disagreementhistory" ("case_id", "chosen_at", "chosen_by_id", "chosen_id", "chosen_reason", "created_at", "created_by_id", "desk_id", "id", "level", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "put_after", "put_at", "put_before", "reference", "topic", "updated_at", "updated_by_id", "version") VALUES (OLD."case_id", OLD."chosen_at", OLD."chosen_by_id", OLD."chosen_id", OLD."chosen_reason", OLD."created_at", OLD."created_by_id", OLD."desk_id", OLD."id", OLD."level", OLD."note", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."put_after", OLD."put_at", OLD."put_before", OLD."reference", OLD."topic", OLD."updated_at", OLD."updated_by_id", OLD."version"); RETURN NULL;',
                            hash="8f06605ad488d4b43a7b9437a641b2736f32f385",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_f7f77",
                            table="cases_disagreement",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Event",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "reference",
                    people.models.record.ReferenceField(
                        db_default=models.Func(models.Value("E"), function="arasha_reference"),
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
                    "case",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="events",
                        to="cases.case",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("protest", "Protest"),
                            ("arrest", "Arrest"),
                            ("disappearance", "Disappearance"),
                            ("court", "Step of a proceeding"),
                            ("sentence", "Sentence"),
                            ("camp", "Camp or prison"),
                            ("notice", "Notice to the family"),
                            ("contact", "Contact or visit"),
                            ("reprisal", "Reprisal"),
                            ("statement", "Statement or note"),
                            ("context", "Context"),
                            ("other", "Other"),
                        ],
                        default="other",
                        max_length=16,
                    ),
                ),
                ("title", models.CharField(max_length=300)),
                (
                    "place",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="events",
                        to="people.place",
                    ),
                ),
                (
                    "certainty",
                    models.CharField(
                        choices=[
                            ("stated", "Stated directly"),
                            ("attributed", "Attributed to a named speaker"),
                            ("hearsay", "Hearsay or unnamed speaker"),
                            ("inferred", "Our inference"),
                        ],
                        default="stated",
                        max_length=12,
                    ),
                ),
                ("description", models.TextField(blank=True)),
                (
                    "happened_earliest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="happened, earliest day"),
                ),
                (
                    "happened_latest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="happened, latest day"),
                ),
                (
                    "happened_precision",
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
                        verbose_name="happened, precision",
                    ),
                ),
                (
                    "happened_inferred",
                    models.BooleanField(default=False, editable=False, verbose_name="happened, inferred"),
                ),
                (
                    "happened_words",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="happened, in the source's words"
                    ),
                ),
                (
                    "ended_earliest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="ended, earliest day"),
                ),
                (
                    "ended_latest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="ended, latest day"),
                ),
                (
                    "ended_precision",
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
                        verbose_name="ended, precision",
                    ),
                ),
                ("ended_inferred", models.BooleanField(default=False, editable=False, verbose_name="ended, inferred")),
                (
                    "ended_words",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="ended, in the source's words"
                    ),
                ),
                (
                    "family_told_earliest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="family told, earliest day"),
                ),
                (
                    "family_told_latest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="family told, latest day"),
                ),
                (
                    "family_told_precision",
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
                        verbose_name="family told, precision",
                    ),
                ),
                (
                    "family_told_inferred",
                    models.BooleanField(default=False, editable=False, verbose_name="family told, inferred"),
                ),
                (
                    "family_told_words",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="family told, in the source's words"
                    ),
                ),
                (
                    "learned_earliest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="we learned, earliest day"),
                ),
                (
                    "learned_latest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="we learned, latest day"),
                ),
                (
                    "learned_precision",
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
                        verbose_name="we learned, precision",
                    ),
                ),
                (
                    "learned_inferred",
                    models.BooleanField(default=False, editable=False, verbose_name="we learned, inferred"),
                ),
                (
                    "learned_words",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="we learned, in the source's words"
                    ),
                ),
            ],
            options={
                "ordering": ["-created_at", "-id"],
                "abstract": False,
                "indexes": [
                    models.Index(fields=["-created_at", "-id"], name="event_newest"),
                    models.Index(fields=["desk", "-created_at", "-id"], name="event_of_desk"),
                    models.Index(fields=["happened_earliest"], name="event_happened"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("level__in", [0, 1, 2, 3])),
                        name="cases_event_level_is_known",
                        violation_error_message="Choose one of the levels 0 to 3.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("happened_earliest__isnull", True),
                                ("happened_latest__isnull", True),
                                ("happened_precision", ""),
                            ),
                            models.Q(
                                ("happened_precision", "range"),
                                models.Q(
                                    models.Q(("happened_earliest__isnull", True), ("happened_latest__isnull", False)),
                                    models.Q(("happened_earliest__isnull", False), ("happened_latest__isnull", True)),
                                    models.Q(
                                        ("happened_earliest__isnull", False),
                                        ("happened_latest__isnull", False),
                                        ("happened_latest__gte", models.F("happened_earliest")),
                                    ),
                                    _connector="OR",
                                ),
                            ),
                            models.Q(
                                ("happened_earliest", models.F("happened_latest")),
                                ("happened_precision", "day"),
                                ("happened_earliest__isnull", False),
                                ("happened_latest__isnull", False),
                            ),
                            models.Q(
                                ("happened_precision__in", ["month", "year", "circa"]),
                                ("happened_earliest__isnull", False),
                                ("happened_latest__isnull", False),
                                ("happened_latest__gte", models.F("happened_earliest")),
                            ),
                            _connector="OR",
                        ),
                        name="event_happened_is_a_span",
                        violation_error_message="“happened” must be a date with its precision, earliest day first.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("ended_earliest__isnull", True),
                                ("ended_latest__isnull", True),
                                ("ended_precision", ""),
                            ),
                            models.Q(
                                ("ended_precision", "range"),
                                models.Q(
                                    models.Q(("ended_earliest__isnull", True), ("ended_latest__isnull", False)),
                                    models.Q(("ended_earliest__isnull", False), ("ended_latest__isnull", True)),
                                    models.Q(
                                        ("ended_earliest__isnull", False),
                                        ("ended_latest__isnull", False),
                                        ("ended_latest__gte", models.F("ended_earliest")),
                                    ),
                                    _connector="OR",
                                ),
                            ),
                            models.Q(
                                ("ended_earliest", models.F("ended_latest")),
                                ("ended_precision", "day"),
                                ("ended_earliest__isnull", False),
                                ("ended_latest__isnull", False),
                            ),
                            models.Q(
                                ("ended_precision__in", ["month", "year", "circa"]),
                                ("ended_earliest__isnull", False),
                                ("ended_latest__isnull", False),
                                ("ended_latest__gte", models.F("ended_earliest")),
                            ),
                            _connector="OR",
                        ),
                        name="event_ended_is_a_span",
                        violation_error_message="“ended” must be a date with its precision, earliest day first.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("family_told_earliest__isnull", True),
                                ("family_told_latest__isnull", True),
                                ("family_told_precision", ""),
                            ),
                            models.Q(
                                ("family_told_precision", "range"),
                                models.Q(
                                    models.Q(
                                        ("family_told_earliest__isnull", True), ("family_told_latest__isnull", False)
                                    ),
                                    models.Q(
                                        ("family_told_earliest__isnull", False), ("family_told_latest__isnull", True)
                                    ),
                                    models.Q(
                                        ("family_told_earliest__isnull", False),
                                        ("family_told_latest__isnull", False),
                                        ("family_told_latest__gte", models.F("family_told_earliest")),
                                    ),
                                    _connector="OR",
                                ),
                            ),
                            models.Q(
                                ("family_told_earliest", models.F("family_told_latest")),
                                ("family_told_precision", "day"),
                                ("family_told_earliest__isnull", False),
                                ("family_told_latest__isnull", False),
                            ),
                            models.Q(
                                ("family_told_precision__in", ["month", "year", "circa"]),
                                ("family_told_earliest__isnull", False),
                                ("family_told_latest__isnull", False),
                                ("family_told_latest__gte", models.F("family_told_earliest")),
                            ),
                            _connector="OR",
                        ),
                        name="event_family_told_is_a_span",
                        violation_error_message="“family_told” must be a date with its precision, earliest day first.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("learned_earliest__isnull", True),
                                ("learned_latest__isnull", True),
                                ("learned_precision", ""),
                            ),
                            models.Q(
                                ("learned_precision", "range"),
                                models.Q(
                                    models.Q(("learned_earliest__isnull", True), ("learned_latest__isnull", False)),
                                    models.Q(("learned_earliest__isnull", False), ("learned_latest__isnull", True)),
                                    models.Q(
                                        ("learned_earliest__isnull", False),
                                        ("learned_latest__isnull", False),
                                        ("learned_latest__gte", models.F("learned_earliest")),
                                    ),
                                    _connector="OR",
                                ),
                            ),
                            models.Q(
                                ("learned_earliest", models.F("learned_latest")),
                                ("learned_precision", "day"),
                                ("learned_earliest__isnull", False),
                                ("learned_latest__isnull", False),
                            ),
                            models.Q(
                                ("learned_precision__in", ["month", "year", "circa"]),
                                ("learned_earliest__isnull", False),
                                ("learned_latest__isnull", False),
                                ("learned_latest__gte", models.F("learned_earliest")),
                            ),
                            _connector="OR",
                        ),
                        name="event_learned_is_a_span",
                        violation_error_message="“learned” must be a date with its precision, earliest day first.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "kind__in",
                                [
                                    "protest",
                                    "arrest",
                                    "disappearance",
                                    "court",
                                    "sentence",
                                    "camp",
                                    "notice",
                                    "contact",
                                    "reprisal",
                                    "statement",
                                    "context",
                                    "other",
                                ],
                            )
                        ),
                        name="event_kind_is_listed",
                        violation_error_message="“kind” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("certainty__in", ["stated", "attributed", "hearsay", "inferred"])),
                        name="event_certainty_is_listed",
                        violation_error_message="“certainty” is not one of the listed values.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "cases_eventhistory" ("case_id", "certainty", "created_at", "created_by_id", "description", "desk_id", "ended_earliest", "ended_inferred", "ended_latest", "ended_precision", "ended_words", "family_told_earliest", "family_told_inferred", "family_told_latest", "family_told_precision", "family_told_words", "happened_earliest", "happened_inferred", "happened_latest", "happened_precision", "happened_words", "id", "kind", "learned_earliest", "learned_inferred", "learned_latest", "learned_precision", "learned_words", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "reference", "title", "updated_at", "updated_by_id", "version") VALUES (NEW."case_id", NEW."certainty", NEW."created_at", NEW."created_by_id", NEW."description", NEW."desk_id", NEW."ended_earliest", NEW."ended_inferred", NEW."ended_latest", NEW."ended_precision", NEW."ended_words", NEW."family_told_earliest", NEW."family_told_inferred", NEW."family_told_latest", NEW."family_told_precision", NEW."family_told_words", NEW."happened_earliest", NEW."happened_inferred", NEW."happened_latest", NEW."happened_precision", NEW."happened_words", NEW."id", NEW."kind", NEW."learned_earliest", NEW."learned_inferred", NEW."learned_latest", NEW."learned_precision", NEW."learned_words", NEW."level", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place_id", NEW."reference", NEW."title", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="5b166178b40ae5b03f085c80387009110f04aef3",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_d3fd6",
                            table="cases_event",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "cases_eventhistory" ("case_id", "certainty", "created_at", "created_by_id", "description", "desk_id", "ended_earliest", "ended_inferred", "ended_latest", "ended_precision", "ended_words", "family_told_earliest", "family_told_inferred", "family_told_latest", "family_told_precision", "family_told_words", "happened_earliest", "happened_inferred", "happened_latest", "happened_precision", "happened_words", "id", "kind", "learned_earliest", "learned_inferred", "learned_latest", "learned_precision", "learned_words", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "reference", "title", "updated_at", "updated_by_id", "version") VALUES (NEW."case_id", NEW."certainty", NEW."created_at", NEW."created_by_id", NEW."description", NEW."desk_id", NEW."ended_earliest", NEW."ended_inferred", NEW."ended_latest", NEW."ended_precision", NEW."ended_words", NEW."family_told_earliest", NEW."family_told_inferred", NEW."family_told_latest", NEW."family_told_precision", NEW."family_told_words", NEW."happened_earliest", NEW."happened_inferred", NEW."happened_latest", NEW."happened_precision", NEW."happened_words", NEW."id", NEW."kind", NEW."learned_earliest", NEW."learned_inferred", NEW."learned_latest", NEW."learned_precision", NEW."learned_words", NEW."level", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place_id", NEW."reference", NEW."title", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="ce36ecb131a251ad99ad34e24bc99b8670f42667",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_55956",
                            table="cases_event",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "cases_eventhistory" ("case_id", "certainty", "created_at", "created_by_id", "description", "desk_id", "ended_earliest", "ended_inferred", "ended_latest", "ended_precision", "ended_words", "family_told_earliest", "family_told_inferred", "family_told_latest", "family_told_precision", "family_told_words", "happened_earliest", "happened_inferred", "happened_latest", "happened_precision", "happened_words", "id", "kind", "learned_earliest", "learned_inferred", "learned_latest", "learned_precision", "learned_words", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "reference", "title", "updated_at", "updated_by_id", "version") VALUES (OLD."case_id", OLD."certainty", OLD."created_at", OLD."created_by_id", OLD."description", OLD."desk_id", OLD."ended_earliest", OLD."ended_inferred", OLD."ended_latest", OLD."ended_precision", OLD."ended_words", OLD."family_told_earliest", OLD."family_told_inferred", OLD."family_told_latest", OLD."family_told_precision", OLD."family_told_words", OLD."happened_earliest", OLD."happened_inferred", OLD."happened_latest", OLD."happened_precision", OLD."happened_words", OLD."id", OLD."kind", OLD."learned_earliest", OLD."learned_inferred", OLD."learned_latest", OLD."learned_precision", OLD."learned_words", OLD."level", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."place_id", OLD."reference", OLD."title", OLD."updated_at", OLD."updated_by_id", OLD."version"); RETURN NULL;',
                            hash="7f5d78761465d44774edc67cd362af12b57d4306",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_83922",
                            table="cases_event",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="EventPart",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "reference",
                    people.models.record.ReferenceField(
                        db_default=models.Func(models.Value("EP"), function="arasha_reference"),
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
                    "event",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="parts", to="cases.event"
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="event_parts",
                        to="people.person",
                    ),
                ),
                (
                    "group",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="event_parts",
                        to="people.persongroup",
                    ),
                ),
                (
                    "organisation",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="event_parts",
                        to="people.organisation",
                    ),
                ),
                ("words", models.CharField(blank=True, max_length=200, verbose_name="part in the event")),
            ],
            options={
                "verbose_name": "part in an event",
                "verbose_name_plural": "parts in events",
                "ordering": ["-created_at", "-id"],
                "abstract": False,
                "indexes": [
                    models.Index(fields=["-created_at", "-id"], name="eventpart_newest"),
                    models.Index(fields=["desk", "-created_at", "-id"], name="eventpart_of_desk"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("level__in", [0, 1, 2, 3])),
                        name="cases_eventpart_level_is_known",
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
                        name="eventpart_has_one_person_or_group_or_organisation",
                        violation_error_message="Name exactly one: person or group or organisation.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "cases_eventparthistory" ("created_at", "created_by_id", "desk_id", "event_id", "group_id", "id", "level", "organisation_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "updated_at", "updated_by_id", "version", "words") VALUES (NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."event_id", NEW."group_id", NEW."id", NEW."level", NEW."organisation_id", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reference", NEW."updated_at", NEW."updated_by_id", NEW."version", NEW."words"); RETURN NULL;',
                            hash="ca40ed431eed1a47ea80cf7a87fa7130d77cd498",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_090b7",
                            table="cases_eventpart",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "cases_eventparthistory" ("created_at", "created_by_id", "desk_id", "event_id", "group_id", "id", "level", "organisation_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "updated_at", "updated_by_id", "version", "words") VALUES (NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."event_id", NEW."group_id", NEW."id", NEW."level", NEW."organisation_id", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reference", NEW."updated_at", NEW."updated_by_id", NEW."version", NEW."words"); RETURN NULL;',
                            hash="6a7d7aa628dcfe94e2be0ebeabf0034139405ee3",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_cd456",
                            table="cases_eventpart",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "cases_eventparthistory" ("created_at", "created_by_id", "desk_id", "event_id", "group_id", "id", "level", "organisation_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "updated_at", "updated_by_id", "version", "words") VALUES (OLD."created_at", OLD."created_by_id", OLD."desk_id", OLD."event_id", OLD."group_id", OLD."id", OLD."level", OLD."organisation_id", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reference", OLD."updated_at", OLD."updated_by_id", OLD."version", OLD."words"); RETURN NULL;',
                            hash="1a0e0439ba07cf48f3555e2eee306137255d6e0f",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_21b97",
                            table="cases_eventpart",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Exhibit",
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
                    "proceeding",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="exhibits", to="cases.proceeding"
                    ),
                ),
                (
                    "source",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="exhibits", to="sources.source"
                    ),
                ),
                ("number", models.CharField(blank=True, max_length=40)),
                (
                    "offered_by",
                    models.CharField(
                        choices=[
                            ("prosecution", "Prosecution"),
                            ("defence", "Defence"),
                            ("court", "Court"),
                            ("unknown", "Not known"),
                        ],
                        default="unknown",
                        max_length=12,
                    ),
                ),
                (
                    "treatment",
                    models.CharField(
                        choices=[
                            ("offered", "Offered"),
                            ("admitted", "Admitted"),
                            ("excluded", "Excluded"),
                            ("relied_on", "Relied on"),
                            ("unknown", "Not known"),
                        ],
                        default="unknown",
                        max_length=12,
                    ),
                ),
                ("prompted_charge", models.BooleanField(default=False)),
                ("cited_in_indictment", models.BooleanField(default=False)),
                ("cited_in_verdict", models.BooleanField(default=False)),
                ("is_challenged", models.BooleanField(default=False)),
                ("note", models.CharField(blank=True, max_length=500)),
            ],
            options={
                "ordering": ["-created_at", "-id"],
                "abstract": False,
                "indexes": [
                    models.Index(fields=["-created_at", "-id"], name="exhibit_newest"),
                    models.Index(fields=["desk", "-created_at", "-id"], name="exhibit_of_desk"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("level__in", [0, 1, 2, 3])),
                        name="cases_exhibit_level_is_known",
                        violation_error_message="Choose one of the levels 0 to 3.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("offered_by__in", ["prosecution", "defence", "court", "unknown"])),
                        name="exhibit_offered_by_is_listed",
                        violation_error_message="“offered by” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("treatment__in", ["offered", "admitted", "excluded", "relied_on", "unknown"])
                        ),
                        name="exhibit_treatment_is_listed",
                        violation_error_message="“treatment” is not one of the listed values.",
                    ),
                    models.UniqueConstraint(
                        fields=("proceeding", "source", "desk", "level"),
                        name="exhibit_once",
                        violation_error_message="This source is already an exhibit here.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "cases_exhibithistory" ("cited_in_indictment", "cited_in_verdict", "created_at", "created_by_id", "desk_id", "id", "is_challenged", "level", "note", "number", "offered_by", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proceeding_id", "prompted_charge", "reference", "source_id", "treatment", "updated_at", "updated_by_id", "version") VALUES (NEW."cited_in_indictment", NEW."cited_in_verdict", NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."id", NEW."is_challenged", NEW."level", NEW."note", NEW."number", NEW."offered_by", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."proceeding_id", NEW."prompted_charge", NEW."reference", NEW."source_id", NEW."treatment", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="77d9d1d8aea6487ad863368d7f38c2c5b89c9bef",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_5fd0c",
                            table="cases_exhibit",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "cases_exhibithistory" ("cited_in_indictment", "cited_in_verdict", "created_at", "created_by_id", "desk_id", "id", "is_challenged", "level", "note", "number", "offered_by", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proceeding_id", "prompted_charge", "reference", "source_id", "treatment", "updated_at", "updated_by_id", "version") VALUES (NEW."cited_in_indictment", NEW."cited_in_verdict", NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."id", NEW."is_challenged", NEW."level", NEW."note", NEW."number", NEW."offered_by", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."proceeding_id", NEW."prompted_charge", NEW."reference", NEW."source_id", NEW."treatment", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="9400345bc0119c92f54331a6f831ff7904333d24",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_85cf4",
                            table="cases_exhibit",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "cases_exhibithistory" ("cited_in_indictment", "cited_in_verdict", "created_at", "created_by_id", "desk_id", "id", "is_challenged", "level", "note", "number", "offered_by", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proceeding_id", "prompted_charge", "reference", "source_id", "treatment", "updated_at", "updated_by_id", "version") VALUES (OLD."cited_in_indictment", OLD."cited_in_verdict", OLD."created_at", OLD."created_by_id", OLD."desk_id", OLD."id", OLD."is_challenged", OLD."level", OLD."note", OLD."number", OLD."offered_by", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."proceeding_id", OLD."prompted_charge", OLD."reference", OLD."source_id", OLD."treatment", OLD."updated_at", OLD."updated_by_id", OLD."version"); RETURN NULL;',
                            hash="c1fd077500993470ae32e305153548ef7bf53d45",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_fc141",
                            table="cases_exhibit",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ExhibitChallenge",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "reference",
                    people.models.record.ReferenceField(
                        db_default=models.Func(models.Value("EC"), function="arasha_reference"),
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
                    "exhibit",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="challenges", to="cases.exhibit"
                    ),
                ),
                (
                    "by_side",
                    models.CharField(
                        choices=[
                            ("prosecution", "Prosecution"),
                            ("defence", "Defence"),
                            ("court", "Court"),
                            ("unknown", "Not known"),
                        ],
                        default="defence",
                        max_length=12,
                        verbose_name="challenged by",
                    ),
                ),
                (
                    "by_words",
                    models.CharField(
                        blank=True, help_text="Counsel or defendant, as printed.", max_length=200, verbose_name="who"
                    ),
                ),
                ("grounds", models.CharField(blank=True, max_length=500)),
                (
                    "result",
                    models.CharField(
                        choices=[
                            ("pending", "Not decided"),
                            ("granted", "Granted: taken out"),
                            ("partly", "Granted in part"),
                            ("rejected", "Rejected"),
                            ("ignored", "Left without an answer"),
                            ("unknown", "Result not known"),
                        ],
                        default="pending",
                        max_length=12,
                    ),
                ),
                ("result_words", models.CharField(blank=True, max_length=500, verbose_name="the court's words")),
                (
                    "made_earliest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="made, earliest day"),
                ),
                (
                    "made_latest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="made, latest day"),
                ),
                (
                    "made_precision",
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
                        verbose_name="made, precision",
                    ),
                ),
                ("made_inferred", models.BooleanField(default=False, editable=False, verbose_name="made, inferred")),
                (
                    "made_words",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="made, in the source's words"
                    ),
                ),
                (
                    "decided_earliest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="decided, earliest day"),
                ),
                (
                    "decided_latest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="decided, latest day"),
                ),
                (
                    "decided_precision",
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
                        verbose_name="decided, precision",
                    ),
                ),
                (
                    "decided_inferred",
                    models.BooleanField(default=False, editable=False, verbose_name="decided, inferred"),
                ),
                (
                    "decided_words",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="decided, in the source's words"
                    ),
                ),
            ],
            options={
                "verbose_name": "challenge to an exhibit",
                "verbose_name_plural": "challenges to exhibits",
                "ordering": ["-created_at", "-id"],
                "abstract": False,
                "indexes": [
                    models.Index(fields=["-created_at", "-id"], name="exhibitchallenge_newest"),
                    models.Index(fields=["desk", "-created_at", "-id"], name="exhibitchallenge_of_desk"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("level__in", [0, 1, 2, 3])),
                        name="cases_exhibitchallenge_level_is_known",
                        violation_error_message="Choose one of the levels 0 to 3.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("made_earliest__isnull", True), ("made_latest__isnull", True), ("made_precision", "")
                            ),
                            models.Q(
                                ("made_precision", "range"),
                                models.Q(
                                    models.Q(("made_earliest__isnull", True), ("made_latest__isnull", False)),
                                    models.Q(("made_earliest__isnull", False), ("made_latest__isnull", True)),
                                    models.Q(
                                        ("made_earliest__isnull", False),
                                        ("made_latest__isnull", False),
                                        ("made_latest__gte", models.F("made_earliest")),
                                    ),
                                    _connector="OR",
                                ),
                            ),
                            models.Q(
                                ("made_earliest", models.F("made_latest")),
                                ("made_precision", "day"),
                                ("made_earliest__isnull", False),
                                ("made_latest__isnull", False),
                            ),
                            models.Q(
                                ("made_precision__in", ["month", "year", "circa"]),
                                ("made_earliest__isnull", False),
                                ("made_latest__isnull", False),
                                ("made_latest__gte", models.F("made_earliest")),
                            ),
                            _connector="OR",
                        ),
                        name="exhibitchallenge_made_is_a_span",
                        violation_error_message="“made” must be a date with its precision, earliest day first.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("decided_earliest__isnull", True),
                                ("decided_latest__isnull", True),
                                ("decided_precision", ""),
                            ),
                            models.Q(
                                ("decided_precision", "range"),
                                models.Q(
                                    models.Q(("decided_earliest__isnull", True), ("decided_latest__isnull", False)),
                                    models.Q(("decided_earliest__isnull", False), ("decided_latest__isnull", True)),
                                    models.Q(
                                        ("decided_earliest__isnull", False),
                                        ("decided_latest__isnull", False),
                                        ("decided_latest__gte", models.F("decided_earliest")),
                                    ),
                                    _connector="OR",
                                ),
                            ),
                            models.Q(
                                ("decided_earliest", models.F("decided_latest")),
                                ("decided_precision", "day"),
                                ("decided_earliest__isnull", False),
                                ("decided_latest__isnull", False),
                            ),
                            models.Q(
                                ("decided_precision__in", ["month", "year", "circa"]),
                                ("decided_earliest__isnull", False),
                                ("decided_latest__isnull", False),
                                ("decided_latest__gte", models.F("decided_earliest")),
                            ),
                            _connector="OR",
                        ),
                        name="exhibitchallenge_decided_is_a_span",
                        violation_error_message="“decided” must be a date with its precision, earliest day first.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("by_side__in", ["prosecution", "defence", "court", "unknown"])),
                        name="exhibitchallenge_by_side_is_listed",
                        violation_error_message="“by side” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("result__in", ["pending", "granted", "partly", "rejected", "ignored", "unknown"])
                        ),
                        name="exhibitchallenge_result_is_listed",
                        violation_error_message="“result” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("decided_precision", ""), models.Q(("result", "pending"), _negated=True), _connector="OR"
                        ),
                        name="exhibitchallenge_decided_with_a_result",
                        violation_error_message="A challenge that was decided has a result.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "cases_exhibitchallengehistory" ("by_side", "by_words", "created_at", "created_by_id", "decided_earliest", "decided_inferred", "decided_latest", "decided_precision", "decided_words", "desk_id", "exhibit_id", "grounds", "id", "level", "made_earliest", "made_inferred", "made_latest", "made_precision", "made_words", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "result", "result_words", "updated_at", "updated_by_id", "version") VALUES (NEW."by_side", NEW."by_words", NEW."created_at", NEW."created_by_id", NEW."decided_earliest", NEW."decided_inferred", NEW."decided_latest", NEW."decided_precision", NEW."decided_words", NEW."desk_id", NEW."exhibit_id", NEW."grounds", NEW."id", NEW."level", NEW."made_earliest", NEW."made_inferred", NEW."made_latest", NEW."made_precision", NEW."made_words", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reference", NEW."result", NEW."result_words", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="35e02416e706548f5d682047235aa15563f4c451",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_796b1",
                            table="cases_exhibitchallenge",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "cases_exhibitchallengehistory" ("by_side", "by_words", "created_at", "created_by_id", "decided_earliest", "decided_inferred", "decided_latest", "decided_precision", "decided_words", "desk_id", "exhibit_id", "grounds", "id", "level", "made_earliest", "made_inferred", "made_latest", "made_precision", "made_words", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "result", "result_words", "updated_at", "updated_by_id", "version") VALUES (NEW."by_side", NEW."by_words", NEW."created_at", NEW."created_by_id", NEW."decided_earliest", NEW."decided_inferred", NEW."decided_latest", NEW."decided_precision", NEW."decided_words", NEW."desk_id", NEW."exhibit_id", NEW."grounds", NEW."id", NEW."level", NEW."made_earliest", NEW."made_inferred", NEW."made_latest", NEW."made_precision", NEW."made_words", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reference", NEW."result", NEW."result_words", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="83263becf14865c74cfe181fc0824591d7315a4b",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_aaa8d",
                            table="cases_exhibitchallenge",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "cases_exhibitchallengehistory" ("by_side", "by_words", "created_at", "created_by_id", "decided_earliest", "decided_inferred", "decided_latest", "decided_precision", "decided_words", "desk_id", "exhibit_id", "grounds", "id", "level", "made_earliest", "made_inferred", "made_latest", "made_precision", "made_words", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "result", "result_words", "updated_at", "updated_by_id", "version") VALUES (OLD."by_side", OLD."by_words", OLD."created_at", OLD."created_by_id", OLD."decided_earliest", OLD."decided_inferred", OLD."decided_latest", OLD."decided_precision", OLD."decided_words", OLD."desk_id", OLD."exhibit_id", OLD."grounds", OLD."id", OLD."level", OLD."made_earliest", OLD."made_inferred", OLD."made_latest", OLD."made_precision", OLD."made_words", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reference", OLD."result", OLD."result_words", OLD."updated_at", OLD."updated_by_id", OLD."version"); RETURN NULL;',
                            hash="73847b4f5d8758b16322f3c3fc3d168e3994a957",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_5e048",
                            table="cases_exhibitchallenge",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ExhibitRuling",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "reference",
                    people.models.record.ReferenceField(
                        db_default=models.Func(models.Value("ER"), function="arasha_reference"),
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
                    "exhibit",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="rulings", to="cases.exhibit"
                    ),
                ),
                (
                    "treatment",
                    models.CharField(
                        choices=[
                            ("offered", "Offered"),
                            ("admitted", "Admitted"),
                            ("excluded", "Excluded"),
                            ("relied_on", "Relied on"),
                            ("unknown", "Not known"),
                        ],
                        max_length=12,
                    ),
                ),
                ("words", models.CharField(blank=True, max_length=500, verbose_name="the court's words")),
                (
                    "ruled_earliest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="ruled, earliest day"),
                ),
                (
                    "ruled_latest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="ruled, latest day"),
                ),
                (
                    "ruled_precision",
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
                        verbose_name="ruled, precision",
                    ),
                ),
                ("ruled_inferred", models.BooleanField(default=False, editable=False, verbose_name="ruled, inferred")),
                (
                    "ruled_words",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="ruled, in the source's words"
                    ),
                ),
            ],
            options={
                "verbose_name": "ruling on an exhibit",
                "verbose_name_plural": "rulings on exhibits",
                "ordering": ["-created_at", "-id"],
                "abstract": False,
                "indexes": [
                    models.Index(fields=["-created_at", "-id"], name="exhibitruling_newest"),
                    models.Index(fields=["desk", "-created_at", "-id"], name="exhibitruling_of_desk"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("level__in", [0, 1, 2, 3])),
                        name="cases_exhibitruling_level_is_known",
                        violation_error_message="Choose one of the levels 0 to 3.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("ruled_earliest__isnull", True),
                                ("ruled_latest__isnull", True),
                                ("ruled_precision", ""),
                            ),
                            models.Q(
                                ("ruled_precision", "range"),
                                models.Q(
                                    models.Q(("ruled_earliest__isnull", True), ("ruled_latest__isnull", False)),
                                    models.Q(("ruled_earliest__isnull", False), ("ruled_latest__isnull", True)),
                                    models.Q(
                                        ("ruled_earliest__isnull", False),
                                        ("ruled_latest__isnull", False),
                                        ("ruled_latest__gte", models.F("ruled_earliest")),
                                    ),
                                    _connector="OR",
                                ),
                            ),
                            models.Q(
                                ("ruled_earliest", models.F("ruled_latest")),
                                ("ruled_precision", "day"),
                                ("ruled_earliest__isnull", False),
                                ("ruled_latest__isnull", False),
                            ),
                            models.Q(
                                ("ruled_precision__in", ["month", "year", "circa"]),
                                ("ruled_earliest__isnull", False),
                                ("ruled_latest__isnull", False),
                                ("ruled_latest__gte", models.F("ruled_earliest")),
                            ),
                            _connector="OR",
                        ),
                        name="exhibitruling_ruled_is_a_span",
                        violation_error_message="“ruled” must be a date with its precision, earliest day first.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("treatment__in", ["offered", "admitted", "excluded", "relied_on", "unknown"])
                        ),
                        name="exhibitruling_treatment_is_listed",
                        violation_error_message="“treatment” is not one of the listed values.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "cases_exhibitrulinghistory" ("created_at", "created_by_id", "desk_id", "exhibit_id", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "ruled_earliest", "ruled_inferred", "ruled_latest", "ruled_precision", "ruled_words", "treatment", "updated_at", "updated_by_id", "version", "words") VALUES (NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."exhibit_id", NEW."id", NEW."level", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reference", NEW."ruled_earliest", NEW."ruled_inferred", NEW."ruled_latest", NEW."ruled_precision", NEW."ruled_words", NEW."treatment", NEW."updated_at", NEW."updated_by_id", NEW."version", NEW."words"); RETURN NULL;',
                            hash="00c648dd1ca32f31b44f9146b33434d810ae186d",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_88132",
                            table="cases_exhibitruling",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "cases_exhibitrulinghistory" ("created_at", "created_by_id", "desk_id", "exhibit_id", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "ruled_earliest", "ruled_inferred", "ruled_latest", "ruled_precision", "ruled_words", "treatment", "updated_at", "updated_by_id", "version", "words") VALUES (NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."exhibit_id", NEW."id", NEW."level", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reference", NEW."ruled_earliest", NEW."ruled_inferred", NEW."ruled_latest", NEW."ruled_precision", NEW."ruled_words", NEW."treatment", NEW."updated_at", NEW."updated_by_id", NEW."version", NEW."words"); RETURN NULL;',
                            hash="3f3d92a695b7c33f0111b7486f5dac22306ac46c",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_72aaa",
                            table="cases_exhibitruling",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "cases_exhibitrulinghistory" ("created_at", "created_by_id", "desk_id", "exhibit_id", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "ruled_earliest", "ruled_inferred", "ruled_latest", "ruled_precision", "ruled_words", "treatment", "updated_at", "updated_by_id", "version", "words") VALUES (OLD."created_at", OLD."created_by_id", OLD."desk_id", OLD."exhibit_id", OLD."id", OLD."level", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reference", OLD."ruled_earliest", OLD."ruled_inferred", OLD."ruled_latest", OLD."ruled_precision", OLD."ruled_words", OLD."treatment", OLD."updated_at", OLD."updated_by_id", OLD."version", OLD."words"); RETURN NULL;',
                            hash="0a4c71bff27475cc3d38b1fa9db38df45357e36f",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_5e16c",
                            table="cases_exhibitruling",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="HearingReport",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "reference",
                    people.models.record.ReferenceField(
                        db_default=models.Func(models.Value("HR"), function="arasha_reference"),
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
                    "hearing",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="reports", to="cases.hearing"
                    ),
                ),
                ("monitor_words", models.CharField(blank=True, max_length=200, verbose_name="monitor")),
                ("attended", models.BooleanField(default=True)),
                ("checklist", models.JSONField(blank=True, default=dict)),
                ("text", models.TextField()),
            ],
            options={
                "verbose_name": "monitor's report",
                "ordering": ["-created_at", "-id"],
                "abstract": False,
                "indexes": [
                    models.Index(fields=["-created_at", "-id"], name="hearingreport_newest"),
                    models.Index(fields=["desk", "-created_at", "-id"], name="hearingreport_of_desk"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("level__in", [0, 1, 2, 3])),
                        name="cases_hearingreport_level_is_known",
                        violation_error_message="Choose one of the levels 0 to 3.",
                    )
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "cases_hearingreporthistory" ("attended", "checklist", "created_at", "created_by_id", "desk_id", "hearing_id", "id", "level", "monitor_words", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "text", "updated_at", "updated_by_id", "version") VALUES (NEW."attended", NEW."checklist", NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."hearing_id", NEW."id", NEW."level", NEW."monitor_words", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reference", NEW."text", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="618c19a8481df6a3ef7039085723dc6ffce00801",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_97878",
                            table="cases_hearingreport",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "cases_hearingreporthistory" ("attended", "checklist", "created_at", "created_by_id", "desk_id", "hearing_id", "id", "level", "monitor_words", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "text", "updated_at", "updated_by_id", "version") VALUES (NEW."attended", NEW."checklist", NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."hearing_id", NEW."id", NEW."level", NEW."monitor_words", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reference", NEW."text", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="998e8fc28a042ae96c633c7550b3fc7d72937138",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_3b3e5",
                            table="cases_hearingreport",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "cases_hearingreporthistory" ("attended", "checklist", "created_at", "created_by_id", "desk_id", "hearing_id", "id", "level", "monitor_words", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "text", "updated_at", "updated_by_id", "version") VALUES (OLD."attended", OLD."checklist", OLD."created_at", OLD."created_by_id", OLD."desk_id", OLD."hearing_id", OLD."id", OLD."level", OLD."monitor_words", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reference", OLD."text", OLD."updated_at", OLD."updated_by_id", OLD."version"); RETURN NULL;',
                            hash="6c1a1e4d98857eabf77b3b0e6b0c92b895869988",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_de487",
                            table="cases_hearingreport",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="HearingViolation",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "reference",
                    people.models.record.ReferenceField(
                        db_default=models.Func(models.Value("HV"), function="arasha_reference"),
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
                    "hearing",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="violations", to="cases.hearing"
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("no_notice", "No notice received"),
                            ("counsel_not_admitted", "Counsel not admitted"),
                            ("public_excluded", "Public, family or press kept out"),
                            ("no_interpreter", "No interpreter"),
                            ("no_time", "No time to prepare"),
                            ("coerced", "Confession or testimony under pressure"),
                            ("other", "Other"),
                        ],
                        max_length=20,
                        verbose_name="what",
                    ),
                ),
                (
                    "told_by",
                    models.CharField(
                        blank=True,
                        help_text="A role or a code, no witness's name.",
                        max_length=200,
                        verbose_name="who told",
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=500, verbose_name="in detail")),
                (
                    "happened_earliest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="when, earliest day"),
                ),
                (
                    "happened_latest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="when, latest day"),
                ),
                (
                    "happened_precision",
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
                        verbose_name="when, precision",
                    ),
                ),
                (
                    "happened_inferred",
                    models.BooleanField(default=False, editable=False, verbose_name="when, inferred"),
                ),
                (
                    "happened_words",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="when, in the source's words"
                    ),
                ),
            ],
            options={
                "verbose_name": "violation of a fair hearing",
                "verbose_name_plural": "violations of a fair hearing",
                "ordering": ["-created_at", "-id"],
                "abstract": False,
                "indexes": [
                    models.Index(fields=["-created_at", "-id"], name="hearingviolation_newest"),
                    models.Index(fields=["desk", "-created_at", "-id"], name="hearingviolation_of_desk"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("level__in", [0, 1, 2, 3])),
                        name="cases_hearingviolation_level_is_known",
                        violation_error_message="Choose one of the levels 0 to 3.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("happened_earliest__isnull", True),
                                ("happened_latest__isnull", True),
                                ("happened_precision", ""),
                            ),
                            models.Q(
                                ("happened_precision", "range"),
                                models.Q(
                                    models.Q(("happened_earliest__isnull", True), ("happened_latest__isnull", False)),
                                    models.Q(("happened_earliest__isnull", False), ("happened_latest__isnull", True)),
                                    models.Q(
                                        ("happened_earliest__isnull", False),
                                        ("happened_latest__isnull", False),
                                        ("happened_latest__gte", models.F("happened_earliest")),
                                    ),
                                    _connector="OR",
                                ),
                            ),
                            models.Q(
                                ("happened_earliest", models.F("happened_latest")),
                                ("happened_precision", "day"),
                                ("happened_earliest__isnull", False),
                                ("happened_latest__isnull", False),
                            ),
                            models.Q(
                                ("happened_precision__in", ["month", "year", "circa"]),
                                ("happened_earliest__isnull", False),
                                ("happened_latest__isnull", False),
                                ("happened_latest__gte", models.F("happened_earliest")),
                            ),
                            _connector="OR",
                        ),
                        name="hearingviolation_happened_is_a_span",
                        violation_error_message="“happened” must be a date with its precision, earliest day first.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "kind__in",
                                [
                                    "no_notice",
                                    "counsel_not_admitted",
                                    "public_excluded",
                                    "no_interpreter",
                                    "no_time",
                                    "coerced",
                                    "other",
                                ],
                            )
                        ),
                        name="hearingviolation_kind_is_listed",
                        violation_error_message="“kind” is not one of the listed values.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "cases_hearingviolationhistory" ("created_at", "created_by_id", "desk_id", "happened_earliest", "happened_inferred", "happened_latest", "happened_precision", "happened_words", "hearing_id", "id", "kind", "level", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "told_by", "updated_at", "updated_by_id", "version") VALUES (NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."happened_earliest", NEW."happened_inferred", NEW."happened_latest", NEW."happened_precision", NEW."happened_words", NEW."hearing_id", NEW."id", NEW."kind", NEW."level", NEW."note", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reference", NEW."told_by", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="7cacdbade291220bd589b57b5fe4da2c61a6bfea",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_b86cc",
                            table="cases_hearingviolation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "cases_hearingviolationhistory" ("created_at", "created_by_id", "desk_id", "happened_earliest", "happened_inferred", "happened_latest", "happened_precision", "happened_words", "hearing_id", "id", "kind", "level", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "told_by", "updated_at", "updated_by_id", "version") VALUES (NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."happened_earliest", NEW."happened_inferred", NEW."happened_latest", NEW."happened_precision", NEW."happened_words", NEW."hearing_id", NEW."id", NEW."kind", NEW."level", NEW."note", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reference", NEW."told_by", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="3aaad259c51f08af314512021ef6a0db02a5c708",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_f44e9",
                            table="cases_hearingviolation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "cases_hearingviolationhistory" ("created_at", "created_by_id", "desk_id", "happened_earliest", "happened_inferred", "happened_latest", "happened_precision", "happened_words", "hearing_id", "id", "kind", "level", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "told_by", "updated_at", "updated_by_id", "version") VALUES (OLD."created_at", OLD."created_by_id", OLD."desk_id", OLD."happened_earliest", OLD."happened_inferred", OLD."happened_latest", OLD."happened_precision", OLD."happened_words", OLD."hearing_id", OLD."id", OLD."kind", OLD."level", OLD."note", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reference", OLD."told_by", OLD."updated_at", OLD."updated_by_id", OLD."version"); RETURN NULL;',
                            hash="9f91371a093a524bbb736c47b7c4a8874b0eb9e4",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_afedd",
                            table="cases_hearingviolation",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Heartbeat",
            fields=[
                ("name", models.CharField(max_length=20, primary_key=True, serialize=False)),
                ("at", models.DateTimeField()),
                ("took", models.DurationField(help_text="Of a round trip: from sending to running.", null=True)),
            ],
            options={
                "ordering": ["name"],
            },
        ),
        migrations.CreateModel(
            name="Holiday",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "jurisdiction",
                    models.CharField(choices=[("KZ", "Kazakhstan"), ("CN", "China"), ("XX", "Other")], max_length=2),
                ),
                ("day", models.DateField()),
                ("name", models.CharField(max_length=120)),
                ("is_working", models.BooleanField(default=False, verbose_name="moved working day")),
                ("source", models.CharField(blank=True, max_length=200)),
            ],
            options={
                "ordering": ["jurisdiction", "day"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("jurisdiction__in", ["KZ", "CN", "XX"])),
                        name="holiday_jurisdiction_is_listed",
                        violation_error_message="“jurisdiction” is not one of the listed values.",
                    ),
                    models.UniqueConstraint(fields=("jurisdiction", "day"), name="holiday_once"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "cases_holidayhistory" ("day", "id", "is_working", "jurisdiction", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source") VALUES (NEW."day", NEW."id", NEW."is_working", NEW."jurisdiction", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."source"); RETURN NULL;',
                            hash="ee090b08328996bc5e94dbdeae4e6eeb2b5af8fb",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_259af",
                            table="cases_holiday",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "cases_holidayhistory" ("day", "id", "is_working", "jurisdiction", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source") VALUES (NEW."day", NEW."id", NEW."is_working", NEW."jurisdiction", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."source"); RETURN NULL;',
                            hash="61a2e32301f7ee2283112fd6f05a8704c0173d5f",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_af0f8",
                            table="cases_holiday",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "cases_holidayhistory" ("day", "id", "is_working", "jurisdiction", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source") VALUES (OLD."day", OLD."id", OLD."is_working", OLD."jurisdiction", OLD."name", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."source"); RETURN NULL;',
                            hash="8704d8c933b9797bf36cb7ed43fe225a9b4a934f",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_9b1ab",
                            table="cases_holiday",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="IntakeDraft",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("key", models.UUIDField()),
                (
                    "by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="intake_drafts",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "session",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="intake_drafts",
                        to="sources.interviewsession",
                    ),
                ),
                ("sealed", models.BinaryField(default=b"")),
                ("version", models.PositiveIntegerField(default=0)),
                ("writer", models.UUIDField(blank=True, null=True)),
                ("step", models.PositiveIntegerField(default=0)),
                ("created_at", models.DateTimeField(default=django.utils.timezone.now)),
                ("kept_at", models.DateTimeField()),
                ("discarded_at", models.DateTimeField(blank=True, null=True)),
                (
                    "testimony",
                    models.OneToOneField(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="intake",
                        to="sources.testimony",
                    ),
                ),
            ],
            options={
                "ordering": ["-kept_at", "-id"],
                "indexes": [
                    models.Index(
                        condition=models.Q(("discarded_at__isnull", True), ("testimony__isnull", True)),
                        fields=["by", "-kept_at"],
                        name="intakedraft_unfinished",
                    ),
                    models.Index(
                        condition=models.Q(("discarded_at__isnull", False)),
                        fields=["discarded_at"],
                        name="intakedraft_discarded",
                    ),
                ],
                "constraints": [
                    models.UniqueConstraint(fields=("by", "key"), name="intakedraft_once"),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("testimony__isnull", True),
                            models.Q(("discarded_at__isnull", True), ("sealed", b"")),
                            _connector="OR",
                        ),
                        name="intakedraft_on_record_keeps_no_text",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ItemTeam",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "item_kind",
                    models.CharField(
                        choices=[
                            ("hearing", "Hearing"),
                            ("detention", "Custody term"),
                            ("deadline", "Deadline"),
                            ("note", "Reply to a note"),
                            ("submission", "Reply to a submission"),
                            ("task", "Task"),
                        ],
                        max_length=12,
                    ),
                ),
                ("item_id", models.UUIDField()),
                (
                    "responsible",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "backup",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "team of an item",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("item_kind__in", ["hearing", "detention", "deadline", "note", "submission", "task"])
                        ),
                        name="itemteam_item_kind_is_listed",
                        violation_error_message="“item kind” is not one of the listed values.",
                    ),
                    models.UniqueConstraint(fields=("item_kind", "item_id"), name="itemteam_one_per_item"),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("responsible__isnull", True),
                            ("backup__isnull", True),
                            models.Q(("responsible", models.F("backup")), _negated=True),
                            _connector="OR",
                        ),
                        name="itemteam_backup_is_someone_else",
                        violation_error_message="The backup must be someone other than the responsible.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "cases_itemteamhistory" ("backup_id", "id", "item_id", "item_kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "responsible_id") VALUES (NEW."backup_id", NEW."id", NEW."item_id", NEW."item_kind", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."responsible_id"); RETURN NULL;',
                            hash="b289cf28755308c97f2b27479e1288179aa5edb1",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_951b7",
                            table="cases_itemteam",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "cases_itemteamhistory" ("backup_id", "id", "item_id", "item_kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "responsible_id") VALUES (NEW."backup_id", NEW."id", NEW."item_id", NEW."item_kind", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."responsible_id"); RETURN NULL;',
                            hash="dd63573921b91e47138825721bd253569c952490",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_a6709",
                            table="cases_itemteam",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "cases_itemteamhistory" ("backup_id", "id", "item_id", "item_kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "responsible_id") VALUES (OLD."backup_id", OLD."id", OLD."item_id", OLD."item_kind", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."responsible_id"); RETURN NULL;',
                            hash="f11abe172faaba81ea1a0ae2df6b42773557d57f",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_e2fdb",
                            table="cases_itemteam",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="JointChange",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "reference",
                    people.models.record.ReferenceField(
                        db_default=models.Func(models.Value("JC"), function="arasha_reference"),
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
                    "proceeding",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="joint_changes", to="cases.proceeding"
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("measure", "New measure"),
                            ("charge", "New charge"),
                            ("charge_status", "Status of a charge"),
                            ("reclassify", "Reclassify a charge"),
                            ("aggravation", "Aggravation"),
                            ("counsel", "New counsel"),
                            ("outcome", "Outcome"),
                        ],
                        max_length=16,
                    ),
                ),
                ("words", models.CharField(max_length=300)),
                ("number", models.PositiveSmallIntegerField(verbose_name="defendants")),
                ("made", models.JSONField(default=list, editable=False)),
                ("undone_at", models.DateTimeField(blank=True, null=True)),
                (
                    "undone_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "change of several defendants",
                "verbose_name_plural": "changes of several defendants",
                "ordering": ["-created_at", "-id"],
                "abstract": False,
                "indexes": [
                    models.Index(fields=["-created_at", "-id"], name="jointchange_newest"),
                    models.Index(fields=["desk", "-created_at", "-id"], name="jointchange_of_desk"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("level__in", [0, 1, 2, 3])),
                        name="cases_jointchange_level_is_known",
                        violation_error_message="Choose one of the levels 0 to 3.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "kind__in",
                                [
                                    "measure",
                                    "charge",
                                    "charge_status",
                                    "reclassify",
                                    "aggravation",
                                    "counsel",
                                    "outcome",
                                ],
                            )
                        ),
                        name="jointchange_kind_is_listed",
                        violation_error_message="“kind” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("undone_at__isnull", True), ("undone_by__isnull", True)),
                            models.Q(("undone_at__isnull", False), ("undone_by__isnull", False)),
                            _connector="OR",
                        ),
                        name="jointchange_undone_by_someone",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "cases_jointchangehistory" ("created_at", "created_by_id", "desk_id", "id", "kind", "level", "made", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proceeding_id", "reference", "undone_at", "undone_by_id", "updated_at", "updated_by_id", "version", "words") VALUES (NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."id", NEW."kind", NEW."level", NEW."made", NEW."number", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."proceeding_id", NEW."reference", NEW."undone_at", NEW."undone_by_id", NEW."updated_at", NEW."updated_by_id", NEW."version", NEW."words"); RETURN NULL;',
                            hash="a3792f73aba9ce334e365dc4a2de92c5a3b67c02",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_99e08",
                            table="cases_jointchange",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "cases_jointchangehistory" ("created_at", "created_by_id", "desk_id", "id", "kind", "level", "made", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proceeding_id", "reference", "undone_at", "undone_by_id", "updated_at", "updated_by_id", "version", "words") VALUES (NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."id", NEW."kind", NEW."level", NEW."made", NEW."number", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."proceeding_id", NEW."reference", NEW."undone_at", NEW."undone_by_id", NEW."updated_at", NEW."updated_by_id", NEW."version", NEW."words"); RETURN NULL;',
                            hash="90c5d930330bbd5814099b4a84fda4f55bf00859",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_1ca5e",
                            table="cases_jointchange",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "cases_jointchangehistory" ("created_at", "created_by_id", "desk_id", "id", "kind", "level", "made", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proceeding_id", "reference", "undone_at", "undone_by_id", "updated_at", "updated_by_id", "version", "words") VALUES (OLD."created_at", OLD."created_by_id", OLD."desk_id", OLD."id", OLD."kind", OLD."level", OLD."made", OLD."number", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."proceeding_id", OLD."reference", OLD."undone_at", OLD."undone_by_id", OLD."updated_at", OLD."updated_by_id", OLD."version", OLD."words"); RETURN NULL;',
                            hash="333f42ee0d2af3456c61b0daac0ef48e1655ab36",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_3d5f6",
                            table="cases_jointchange",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Measure",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "reference",
                    people.models.record.ReferenceField(
                        db_default=models.Func(models.Value("MS"), function="arasha_reference"),
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
                    "defendant",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="measures", to="cases.defendant"
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("none", "None"),
                            ("remand", "Remand in custody"),
                            ("house_arrest", "House arrest"),
                            ("travel_pledge", "Pledge not to leave"),
                            ("bail", "Bail"),
                            ("supervised", "“Supervised detention”, as printed"),
                            ("monitoring", "Electronic monitoring"),
                            ("unknown", "Not known"),
                        ],
                        max_length=16,
                    ),
                ),
                ("words", models.CharField(blank=True, max_length=200, verbose_name="measure as printed")),
                (
                    "detention",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="measures",
                        to="cases.detention",
                    ),
                ),
                (
                    "since_earliest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="since, earliest day"),
                ),
                (
                    "since_latest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="since, latest day"),
                ),
                (
                    "since_precision",
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
                        verbose_name="since, precision",
                    ),
                ),
                ("since_inferred", models.BooleanField(default=False, editable=False, verbose_name="since, inferred")),
                (
                    "since_words",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="since, in the source's words"
                    ),
                ),
                (
                    "until_earliest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="until, earliest day"),
                ),
                (
                    "until_latest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="until, latest day"),
                ),
                (
                    "until_precision",
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
                        verbose_name="until, precision",
                    ),
                ),
                ("until_inferred", models.BooleanField(default=False, editable=False, verbose_name="until, inferred")),
                (
                    "until_words",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="until, in the source's words"
                    ),
                ),
            ],
            options={
                "verbose_name": "measure of restraint",
                "verbose_name_plural": "measures of restraint",
                "ordering": ["-created_at", "-id"],
                "abstract": False,
                "indexes": [
                    models.Index(fields=["-created_at", "-id"], name="measure_newest"),
                    models.Index(fields=["desk", "-created_at", "-id"], name="measure_of_desk"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("level__in", [0, 1, 2, 3])),
                        name="cases_measure_level_is_known",
                        violation_error_message="Choose one of the levels 0 to 3.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("since_earliest__isnull", True),
                                ("since_latest__isnull", True),
                                ("since_precision", ""),
                            ),
                            models.Q(
                                ("since_precision", "range"),
                                models.Q(
                                    models.Q(("since_earliest__isnull", True), ("since_latest__isnull", False)),
                                    models.Q(("since_earliest__isnull", False), ("since_latest__isnull", True)),
                                    models.Q(
                                        ("since_earliest__isnull", False),
                                        ("since_latest__isnull", False),
                                        ("since_latest__gte", models.F("since_earliest")),
                                    ),
                                    _connector="OR",
                                ),
                            ),
                            models.Q(
                                ("since_earliest", models.F("since_latest")),
                                ("since_precision", "day"),
                                ("since_earliest__isnull", False),
                                ("since_latest__isnull", False),
                            ),
                            models.Q(
                                ("since_precision__in", ["month", "year", "circa"]),
                                ("since_earliest__isnull", False),
                                ("since_latest__isnull", False),
                                ("since_latest__gte", models.F("since_earliest")),
                            ),
                            _connector="OR",
                        ),
                        name="measure_since_is_a_span",
                        violation_error_message="“since” must be a date with its precision, earliest day first.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("until_earliest__isnull", True),
                                ("until_latest__isnull", True),
                                ("until_precision", ""),
                            ),
                            models.Q(
                                ("until_precision", "range"),
                                models.Q(
                                    models.Q(("until_earliest__isnull", True), ("until_latest__isnull", False)),
                                    models.Q(("until_earliest__isnull", False), ("until_latest__isnull", True)),
                                    models.Q(
                                        ("until_earliest__isnull", False),
                                        ("until_latest__isnull", False),
                                        ("until_latest__gte", models.F("until_earliest")),
                                    ),
                                    _connector="OR",
                                ),
                            ),
                            models.Q(
                                ("until_earliest", models.F("until_latest")),
                                ("until_precision", "day"),
                                ("until_earliest__isnull", False),
                                ("until_latest__isnull", False),
                            ),
                            models.Q(
                                ("until_precision__in", ["month", "year", "circa"]),
                                ("until_earliest__isnull", False),
                                ("until_latest__isnull", False),
                                ("until_latest__gte", models.F("until_earliest")),
                            ),
                            _connector="OR",
                        ),
                        name="measure_until_is_a_span",
                        violation_error_message="“until” must be a date with its precision, earliest day first.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "kind__in",
                                [
                                    "none",
                                    "remand",
                                    "house_arrest",
                                    "travel_pledge",
                                    "bail",
                                    "supervised",
                                    "monitoring",
                                    "unknown",
                                ],
                            )
                        ),
                        name="measure_kind_is_listed",
                        violation_error_message="“kind” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("until_latest__isnull", True),
                            ("since_earliest__isnull", True),
                            ("until_latest__gte", models.F("since_earliest")),
                            _connector="OR",
                        ),
                        name="measure_ends_after_it_begins",
                        violation_error_message="A measure cannot end before it begins.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "cases_measurehistory" ("created_at", "created_by_id", "defendant_id", "desk_id", "detention_id", "id", "kind", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "since_earliest", "since_inferred", "since_latest", "since_precision", "since_words", "until_earliest", "until_inferred", "until_latest", "until_precision", "until_words", "updated_at", "updated_by_id", "version", "words") VALUES (NEW."created_at", NEW."created_by_id", NEW."defendant_id", NEW."desk_id", NEW."detention_id", NEW."id", NEW."kind", NEW."level", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reference", NEW."since_earliest", NEW."since_inferred", NEW."since_latest", NEW."since_precision", NEW."since_words", NEW."until_earliest", NEW."until_inferred", NEW."until_latest", NEW."until_precision", NEW."until_words", NEW."updated_at", NEW."updated_by_id", NEW."version", NEW."words"); RETURN NULL;',
                            hash="45baa2c2b72a0be0a76f938c68c9d9663ca7c0bd",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_6b51c",
                            table="cases_measure",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "cases_measurehistory" ("created_at", "created_by_id", "defendant_id", "desk_id", "detention_id", "id", "kind", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "since_earliest", "since_inferred", "since_latest", "since_precision", "since_words", "until_earliest", "until_inferred", "until_latest", "until_precision", "until_words", "updated_at", "updated_by_id", "version", "words") VALUES (NEW."created_at", NEW."created_by_id", NEW."defendant_id", NEW."desk_id", NEW."detention_id", NEW."id", NEW."kind", NEW."level", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reference", NEW."since_earliest", NEW."since_inferred", NEW."since_latest", NEW."since_precision", NEW."since_words", NEW."until_earliest", NEW."until_inferred", NEW."until_latest", NEW."until_precision", NEW."until_words", NEW."updated_at", NEW."updated_by_id", NEW."version", NEW."words"); RETURN NULL;',
                            hash="e9356fa5b7253a99e3a4da2e878a0b221e762de2",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_ec198",
                            table="cases_measure",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "cases_measurehistory" ("created_at", "created_by_id", "defendant_id", "desk_id", "detention_id", "id", "kind", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "since_earliest", "since_inferred", "since_latest", "since_precision", "since_words", "until_earliest", "until_inferred", "until_latest", "until_precision", "until_words", "updated_at", "updated_by_id", "version", "words") VALUES (OLD."created_at", OLD."created_by_id", OLD."defendant_id", OLD."desk_id", OLD."detention_id", OLD."id", OLD."kind", OLD."level", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reference", OLD."since_earliest", OLD."since_inferred", OLD."since_latest", OLD."since_precision", OLD."since_words", OLD."until_earliest", OLD."until_inferred", OLD."until_latest", OLD."until_precision", OLD."until_words", OLD."updated_at", OLD."updated_by_id", OLD."version", OLD."words"); RETURN NULL;',
                            hash="8f6ea314ed4044112cc8e209af44b4f2a3987f41",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_21aea",
                            table="cases_measure",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Reminder",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
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
                (
                    "item_kind",
                    models.CharField(
                        choices=[
                            ("hearing", "Hearing"),
                            ("detention", "Custody term"),
                            ("deadline", "Deadline"),
                            ("note", "Reply to a note"),
                            ("submission", "Reply to a submission"),
                            ("task", "Task"),
                        ],
                        max_length=12,
                    ),
                ),
                ("item_id", models.UUIDField()),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("hearing", "Hearing"),
                            ("short_custody", "Short custody term"),
                            ("remand", "Remand term"),
                            ("appeal_term", "Appeal or other term"),
                            ("reply", "Reply awaited"),
                            ("task", "Task"),
                            ("change", "Change notice"),
                            ("escalation", "Passed on to backup or coordinator"),
                            ("snooze", "Asked to be told again"),
                        ],
                        max_length=16,
                    ),
                ),
                ("lead", models.CharField(max_length=24)),
                (
                    "recipient",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="reminders",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("channel", models.CharField(choices=[("in_app", "In the app"), ("mail", "E-mail")], max_length=8)),
                ("due_at", models.DateTimeField()),
                ("item_version", models.PositiveIntegerField()),
                ("item_at", models.DateTimeField(help_text="The moment of the item when this was planned.")),
                (
                    "previous_at",
                    models.DateTimeField(help_text="Of a change notice: the moment before the change.", null=True),
                ),
                ("is_late", models.BooleanField(default=False)),
            ],
            options={
                "ordering": ["due_at", "id"],
                "indexes": [
                    models.Index(
                        condition=models.Q(("status", "planned")), fields=["due_at", "id"], name="reminder_next"
                    ),
                    models.Index(condition=models.Q(("status", "failed")), fields=["-due_at"], name="reminder_failed"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("item_kind__in", ["hearing", "detention", "deadline", "note", "submission", "task"])
                        ),
                        name="reminder_item_kind_is_listed",
                        violation_error_message="“item kind” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "kind__in",
                                [
                                    "hearing",
                                    "short_custody",
                                    "remand",
                                    "appeal_term",
                                    "reply",
                                    "task",
                                    "change",
                                    "escalation",
                                    "snooze",
                                ],
                            )
                        ),
                        name="reminder_kind_is_listed",
                        violation_error_message="“kind” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("channel__in", ["in_app", "mail"])),
                        name="reminder_channel_is_listed",
                        violation_error_message="“channel” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("status__in", ["planned", "sent", "cancelled", "missed", "failed"])),
                        name="reminder_status_is_listed",
                        violation_error_message="“status” is not one of the listed values.",
                    ),
                    models.UniqueConstraint(
                        fields=("item_kind", "item_id", "kind", "lead", "recipient", "channel", "due_at"),
                        name="reminder_once",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Notification",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "recipient",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="notifications",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "reminder",
                    models.OneToOneField(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="notification",
                        to="cases.reminder",
                    ),
                ),
                (
                    "item_kind",
                    models.CharField(
                        choices=[
                            ("hearing", "Hearing"),
                            ("detention", "Custody term"),
                            ("deadline", "Deadline"),
                            ("note", "Reply to a note"),
                            ("submission", "Reply to a submission"),
                            ("task", "Task"),
                            ("testimony", "Testimony"),
                            ("witness", "Witness"),
                            ("grant", "Grant"),
                            ("break_glass", "Break-glass"),
                            ("token", "API token"),
                            ("saved_search", "Saved searches"),
                            ("webhook", "Webhook"),
                            ("export", "Export"),
                            ("import", "Import"),
                        ],
                        max_length=12,
                    ),
                ),
                ("item_id", models.UUIDField()),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("hearing", "Hearing"),
                            ("short_custody", "Short custody term"),
                            ("remand", "Remand term"),
                            ("appeal_term", "Appeal or other term"),
                            ("reply", "Reply awaited"),
                            ("task", "Task"),
                            ("change", "Change notice"),
                            ("escalation", "Passed on to backup or coordinator"),
                            ("snooze", "Asked to be told again"),
                        ],
                        max_length=16,
                    ),
                ),
                ("lead", models.CharField(max_length=24)),
                ("item_at", models.DateTimeField(null=True)),
                (
                    "previous_at",
                    models.DateTimeField(help_text="Of a change notice: the moment before the change.", null=True),
                ),
                ("is_late", models.BooleanField(default=False)),
                ("is_critical", models.BooleanField(default=False)),
                ("created_at", models.DateTimeField(auto_now_add=True)),
                ("read_at", models.DateTimeField(null=True)),
                ("acknowledged_at", models.DateTimeField(null=True)),
                ("snoozed_until", models.DateTimeField(help_text="Out of sight until then.", null=True)),
            ],
            options={
                "ordering": ["-created_at", "-id"],
                "indexes": [
                    models.Index(fields=["recipient", "-created_at", "-id"], name="notification_inbox"),
                    models.Index(fields=["item_kind", "item_id"], name="notification_of_item"),
                    models.Index(
                        condition=models.Q(("acknowledged_at__isnull", True), ("is_critical", True)),
                        fields=["created_at"],
                        name="notification_unanswered",
                    ),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "item_kind__in",
                                [
                                    "hearing",
                                    "detention",
                                    "deadline",
                                    "note",
                                    "submission",
                                    "task",
                                    "testimony",
                                    "witness",
                                    "grant",
                                    "break_glass",
                                    "token",
                                    "saved_search",
                                    "webhook",
                                    "export",
                                    "import",
                                ],
                            )
                        ),
                        name="notification_item_kind_is_listed",
                        violation_error_message="“item kind” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "kind__in",
                                [
                                    "hearing",
                                    "short_custody",
                                    "remand",
                                    "appeal_term",
                                    "reply",
                                    "task",
                                    "change",
                                    "escalation",
                                    "snooze",
                                ],
                            )
                        ),
                        name="notification_kind_is_listed",
                        violation_error_message="“kind” is not one of the listed values.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="NotificationPreference",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "user",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="notification_preference",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("has_agenda", models.BooleanField(default=True, verbose_name="daily agenda by e-mail")),
                (
                    "has_week",
                    models.BooleanField(
                        default=True,
                        help_text="What is due on your desks; for coordinators.",
                        verbose_name="weekly list by e-mail",
                    ),
                ),
                (
                    "week_on",
                    models.PositiveSmallIntegerField(
                        choices=[
                            (1, "Monday"),
                            (2, "Tuesday"),
                            (3, "Wednesday"),
                            (4, "Thursday"),
                            (5, "Friday"),
                            (6, "Saturday"),
                            (7, "Sunday"),
                        ],
                        default=1,
                        verbose_name="weekly list on",
                    ),
                ),
                ("agenda_at", models.TimeField(default=datetime.time(7, 0), verbose_name="agenda and list at")),
                ("quiet_from", models.TimeField(blank=True, null=True, verbose_name="quiet from")),
                ("quiet_to", models.TimeField(blank=True, null=True, verbose_name="quiet until")),
            ],
            options={
                "verbose_name": "notification preference",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("week_on__in", [1, 2, 3, 4, 5, 6, 7])),
                        name="notificationpreference_week_on_is_listed",
                        violation_error_message="“week on” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("quiet_from__isnull", True), ("quiet_to__isnull", True)),
                            models.Q(
                                ("quiet_from__isnull", False),
                                ("quiet_to__isnull", False),
                                models.Q(("quiet_from", models.F("quiet_to")), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="notificationpreference_quiet_is_a_span",
                        violation_error_message="Quiet hours have a beginning and an end, and they differ.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Outcome",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "reference",
                    people.models.record.ReferenceField(
                        db_default=models.Func(models.Value("OC"), function="arasha_reference"),
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
                    "proceeding",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="outcomes",
                        to="cases.proceeding",
                    ),
                ),
                (
                    "defendant",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="outcomes",
                        to="cases.defendant",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("acquittal", "Acquittal"),
                            ("termination", "Case terminated"),
                            ("warning", "Warning"),
                            ("fine", "Fine"),
                            ("admin_arrest", "Administrative arrest"),
                            ("tracker", "Electronic tracker"),
                            ("restriction", "Restriction of liberty"),
                            ("imprisonment", "Imprisonment"),
                            ("suspended", "Suspended imprisonment"),
                            ("ban", "Ban on posts or activity"),
                            ("expulsion", "Expulsion"),
                            ("political_rights", "Deprivation of political rights"),
                            ("reply", "Opinion or reply of an international body"),
                            ("life", "Life imprisonment"),
                            ("death", "Death penalty"),
                            ("death_suspended", "Death penalty, suspended (CN)"),
                            ("short_detention", "Criminal detention (CN)"),
                            ("control", "Control (CN)"),
                            ("confiscation", "Confiscation of property"),
                            ("community_work", "Public works"),
                            ("parole", "Parole"),
                            ("pardon", "Amnesty or pardon"),
                            ("reduction", "Sentence reduced"),
                            ("not_prosecuted", "Not prosecuted"),
                            ("unknown", "Not known"),
                        ],
                        max_length=16,
                    ),
                ),
                ("amount", models.DecimalField(blank=True, decimal_places=2, max_digits=14, null=True)),
                ("currency", models.CharField(blank=True, max_length=3)),
                (
                    "mci_count",
                    models.DecimalField(blank=True, decimal_places=2, max_digits=9, null=True, verbose_name="MCI"),
                ),
                ("term_amount", models.PositiveSmallIntegerField(blank=True, null=True)),
                (
                    "term_unit",
                    models.CharField(
                        blank=True,
                        choices=[("hour", "hours"), ("day", "days"), ("month", "months"), ("year", "years")],
                        max_length=8,
                    ),
                ),
                (
                    "credit_days",
                    models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="days of custody credited"),
                ),
                (
                    "credit_ratio",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        help_text="Days of the penalty.",
                        max_digits=4,
                        null=True,
                        verbose_name="each counts as",
                    ),
                ),
                ("ends_on", models.DateField(blank=True, null=True, verbose_name="last day")),
                ("ends_by_hand", models.BooleanField(default=False, verbose_name="end set by hand")),
                ("ends_reason", models.CharField(blank=True, max_length=500, verbose_name="how it was reckoned")),
                (
                    "notice_form",
                    models.CharField(
                        choices=[
                            ("written", "In writing"),
                            ("oral", "Orally"),
                            ("rumour", "By rumour"),
                            ("none", "No notice"),
                            ("unknown", "Not known"),
                        ],
                        default="unknown",
                        max_length=8,
                    ),
                ),
                ("has_document", models.BooleanField(default=False, verbose_name="decision seen in writing")),
                (
                    "certainty",
                    models.CharField(
                        choices=[
                            ("stated", "Stated directly"),
                            ("attributed", "Attributed to a named speaker"),
                            ("hearsay", "Hearsay or unnamed speaker"),
                            ("inferred", "Our inference"),
                        ],
                        default="stated",
                        max_length=12,
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=300)),
                (
                    "decided_earliest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="decided, earliest day"),
                ),
                (
                    "decided_latest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="decided, latest day"),
                ),
                (
                    "decided_precision",
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
                        verbose_name="decided, precision",
                    ),
                ),
                (
                    "decided_inferred",
                    models.BooleanField(default=False, editable=False, verbose_name="decided, inferred"),
                ),
                (
                    "decided_words",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="decided, in the source's words"
                    ),
                ),
                (
                    "starts_earliest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="runs from, earliest day"),
                ),
                (
                    "starts_latest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="runs from, latest day"),
                ),
                (
                    "starts_precision",
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
                        verbose_name="runs from, precision",
                    ),
                ),
                (
                    "starts_inferred",
                    models.BooleanField(default=False, editable=False, verbose_name="runs from, inferred"),
                ),
                (
                    "starts_words",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="runs from, in the source's words"
                    ),
                ),
            ],
            options={
                "ordering": ["-created_at", "-id"],
                "abstract": False,
                "indexes": [
                    models.Index(fields=["-created_at", "-id"], name="outcome_newest"),
                    models.Index(fields=["desk", "-created_at", "-id"], name="outcome_of_desk"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("level__in", [0, 1, 2, 3])),
                        name="cases_outcome_level_is_known",
                        violation_error_message="Choose one of the levels 0 to 3.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("decided_earliest__isnull", True),
                                ("decided_latest__isnull", True),
                                ("decided_precision", ""),
                            ),
                            models.Q(
                                ("decided_precision", "range"),
                                models.Q(
                                    models.Q(("decided_earliest__isnull", True), ("decided_latest__isnull", False)),
                                    models.Q(("decided_earliest__isnull", False), ("decided_latest__isnull", True)),
                                    models.Q(
                                        ("decided_earliest__isnull", False),
                                        ("decided_latest__isnull", False),
                                        ("decided_latest__gte", models.F("decided_earliest")),
                                    ),
                                    _connector="OR",
                                ),
                            ),
                            models.Q(
                                ("decided_earliest", models.F("decided_latest")),
                                ("decided_precision", "day"),
                                ("decided_earliest__isnull", False),
                                ("decided_latest__isnull", False),
                            ),
                            models.Q(
                                ("decided_precision__in", ["month", "year", "circa"]),
                                ("decided_earliest__isnull", False),
                                ("decided_latest__isnull", False),
                                ("decided_latest__gte", models.F("decided_earliest")),
                            ),
                            _connector="OR",
                        ),
                        name="outcome_decided_is_a_span",
                        violation_error_message="“decided” must be a date with its precision, earliest day first.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("starts_earliest__isnull", True),
                                ("starts_latest__isnull", True),
                                ("starts_precision", ""),
                            ),
                            models.Q(
                                ("starts_precision", "range"),
                                models.Q(
                                    models.Q(("starts_earliest__isnull", True), ("starts_latest__isnull", False)),
                                    models.Q(("starts_earliest__isnull", False), ("starts_latest__isnull", True)),
                                    models.Q(
                                        ("starts_earliest__isnull", False),
                                        ("starts_latest__isnull", False),
                                        ("starts_latest__gte", models.F("starts_earliest")),
                                    ),
                                    _connector="OR",
                                ),
                            ),
                            models.Q(
                                ("starts_earliest", models.F("starts_latest")),
                                ("starts_precision", "day"),
                                ("starts_earliest__isnull", False),
                                ("starts_latest__isnull", False),
                            ),
                            models.Q(
                                ("starts_precision__in", ["month", "year", "circa"]),
                                ("starts_earliest__isnull", False),
                                ("starts_latest__isnull", False),
                                ("starts_latest__gte", models.F("starts_earliest")),
                            ),
                            _connector="OR",
                        ),
                        name="outcome_starts_is_a_span",
                        violation_error_message="“starts” must be a date with its precision, earliest day first.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "kind__in",
                                [
                                    "acquittal",
                                    "termination",
                                    "warning",
                                    "fine",
                                    "admin_arrest",
                                    "tracker",
                                    "restriction",
                                    "imprisonment",
                                    "suspended",
                                    "ban",
                                    "expulsion",
                                    "political_rights",
                                    "reply",
                                    "life",
                                    "death",
                                    "death_suspended",
                                    "short_detention",
                                    "control",
                                    "confiscation",
                                    "community_work",
                                    "parole",
                                    "pardon",
                                    "reduction",
                                    "not_prosecuted",
                                    "unknown",
                                ],
                            )
                        ),
                        name="outcome_kind_is_listed",
                        violation_error_message="“kind” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("notice_form__in", ["written", "oral", "rumour", "none", "unknown"])),
                        name="outcome_notice_form_is_listed",
                        violation_error_message="“notice form” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("certainty__in", ["stated", "attributed", "hearsay", "inferred"])),
                        name="outcome_certainty_is_listed",
                        violation_error_message="“certainty” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("proceeding__isnull", False), ("defendant__isnull", False), _connector="OR"
                        ),
                        name="outcome_belongs_somewhere",
                        violation_error_message="Name the proceeding or the defendant.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("term_amount__isnull", True), ("term_unit", "")),
                            models.Q(
                                ("term_amount__gt", 0),
                                ("term_amount__isnull", False),
                                ("term_unit__in", ["hour", "day", "month", "year"]),
                            ),
                            _connector="OR",
                        ),
                        name="outcome_term_is_whole",
                        violation_error_message="A term is an amount and its unit.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("amount__isnull", True), ("currency", "")),
                            models.Q(("amount__gte", 0), ("amount__isnull", False), ("currency__regex", "^[A-Z]{3}$")),
                            _connector="OR",
                        ),
                        name="outcome_money_has_a_currency",
                        violation_error_message="Money is an amount and a currency such as KZT.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("mci_count__isnull", True), ("mci_count__gt", 0), _connector="OR"),
                        name="outcome_mci_is_positive",
                        violation_error_message="A fine in MCI is more than none.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("credit_days__isnull", True), ("credit_ratio__isnull", True)),
                            models.Q(
                                ("credit_days__isnull", False), ("credit_ratio__gt", 0), ("credit_ratio__isnull", False)
                            ),
                            _connector="OR",
                        ),
                        name="outcome_credit_is_whole",
                        violation_error_message="A credit is a number of days and what each counts as, such as 1 or 1.5.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("ends_by_hand", False),
                            models.Q(("ends_on__isnull", False), models.Q(("ends_reason", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="outcome_end_by_hand_has_a_reason",
                        violation_error_message="An end set by hand needs its day and the reason.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "cases_outcomehistory" ("amount", "certainty", "created_at", "created_by_id", "credit_days", "credit_ratio", "currency", "decided_earliest", "decided_inferred", "decided_latest", "decided_precision", "decided_words", "defendant_id", "desk_id", "ends_by_hand", "ends_on", "ends_reason", "has_document", "id", "kind", "level", "mci_count", "note", "notice_form", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proceeding_id", "reference", "starts_earliest", "starts_inferred", "starts_latest", "starts_precision", "starts_words", "term_amount", "term_unit", "updated_at", "updated_by_id", "version") VALUES (NEW."amount", NEW."certainty", NEW."created_at", NEW."created_by_id", NEW."credit_days", NEW."credit_ratio", NEW."currency", NEW."decided_earliest", NEW."decided_inferred", NEW."decided_latest", NEW."decided_precision", NEW."decided_words", NEW."defendant_id", NEW."desk_id", NEW."ends_by_hand", NEW."ends_on", NEW."ends_reason", NEW."has_document", NEW."id", NEW."kind", NEW."level", NEW."mci_count", NEW."note", NEW."notice_form", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."proceeding_id", NEW."reference", NEW."starts_earliest", NEW."starts_inferred", NEW."starts_latest", NEW."starts_precision", NEW."starts_words", NEW."term_amount", NEW."term_unit", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="30f940157735585f0b7e6ab7ff50b20520c835ce",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_63602",
                            table="cases_outcome",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "cases_outcomehistory" ("amount", "certainty", "created_at", "created_by_id", "credit_days", "credit_ratio", "currency", "decided_earliest", "decided_inferred", "decided_latest", "decided_precision", "decided_words", "defendant_id", "desk_id", "ends_by_hand", "ends_on", "ends_reason", "has_document", "id", "kind", "level", "mci_count", "note", "notice_form", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proceeding_id", "reference", "starts_earliest", "starts_inferred", "starts_latest", "starts_precision", "starts_words", "term_amount", "term_unit", "updated_at", "updated_by_id", "version") VALUES (NEW."amount", NEW."certainty", NEW."created_at", NEW."created_by_id", NEW."credit_days", NEW."credit_ratio", NEW."currency", NEW."decided_earliest", NEW."decided_inferred", NEW."decided_latest", NEW."decided_precision", NEW."decided_words", NEW."defendant_id", NEW."desk_id", NEW."ends_by_hand", NEW."ends_on", NEW."ends_reason", NEW."has_document", NEW."id", NEW."kind", NEW."level", NEW."mci_count", NEW."note", NEW."notice_form", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."proceeding_id", NEW."reference", NEW."starts_earliest", NEW."starts_inferred", NEW."starts_latest", NEW."starts_precision", NEW."starts_words", NEW."term_amount", NEW."term_unit", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="89b97efc717bebc00bc6d196b0103276bef183b6",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_a4b1c",
                            table="cases_outcome",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "cases_outcomehistory" ("amount", "certainty", "created_at", "created_by_id", "credit_days", "credit_ratio", "currency", "decided_earliest", "decided_inferred", "decided_latest", "decided_precision", "decided_words", "defendant_id", "desk_id", "ends_by_hand", "ends_on", "ends_reason", "has_document", "id", "kind", "level", "mci_count", "note", "notice_form", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proceeding_id", "reference", "starts_earliest", "starts_inferred", "starts_latest", "starts_precision", "starts_words", "term_amount", "term_unit", "updated_at", "updated_by_id", "version") VALUES (OLD."amount", OLD."certainty", OLD."created_at", OLD."created_by_id", OLD."credit_days", OLD."credit_ratio", OLD."currency", OLD."decided_earliest", OLD."decided_inferred", OLD."decided_latest", OLD."decided_precision", OLD."decided_words", OLD."defendant_id", OLD."desk_id", OLD."ends_by_hand", OLD."ends_on", OLD."ends_reason", OLD."has_document", OLD."id", OLD."kind", OLD."level", OLD."mci_count", OLD."note", OLD."notice_form", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."proceeding_id", OLD."reference", OLD."starts_earliest", OLD."starts_inferred", OLD."starts_latest", OLD."starts_precision", OLD."starts_words", OLD."term_amount", OLD."term_unit", OLD."updated_at", OLD."updated_by_id", OLD."version"); RETURN NULL;',
                            hash="520801f36b2492c36cde98b91f281a931df54869",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_a0260",
                            table="cases_outcome",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Packet",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "reference",
                    people.models.record.ReferenceField(
                        db_default=models.Func(models.Value("PK"), function="arasha_reference"),
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
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="packets", to="cases.case"
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
                ("recipient", models.CharField(max_length=200)),
                ("made_at", models.DateTimeField()),
                ("expires_at", models.DateTimeField()),
                ("sha256", models.CharField(max_length=64, verbose_name="SHA-256")),
                ("content_sealed", models.BinaryField(null=True)),
                (
                    "consent_ids",
                    django.contrib.postgres.fields.ArrayField(base_field=models.UUIDField(), editable=False, size=None),
                ),
                ("ended_at", models.DateTimeField(blank=True, null=True)),
                (
                    "end_reason",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("expired", "Its 24 hours are over"),
                            ("withdrawn", "Consent was withdrawn"),
                            ("changed", "Answers about consent changed"),
                        ],
                        max_length=12,
                    ),
                ),
            ],
            options={
                "ordering": ["-created_at", "-id"],
                "abstract": False,
                "indexes": [
                    models.Index(fields=["-created_at", "-id"], name="packet_newest"),
                    models.Index(fields=["desk", "-created_at", "-id"], name="packet_of_desk"),
                    models.Index(
                        condition=models.Q(("ended_at__isnull", True)), fields=["expires_at"], name="packet_kept"
                    ),
                    django.contrib.postgres.indexes.GinIndex(
                        condition=models.Q(("ended_at__isnull", True)), fields=["consent_ids"], name="packet_consents"
                    ),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("level__in", [0, 1, 2, 3])),
                        name="cases_packet_level_is_known",
                        violation_error_message="Choose one of the levels 0 to 3.",
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
                        name="packet_purpose_is_listed",
                        violation_error_message="“purpose” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("sha256__regex", "^[0-9a-f]{64}$")), name="packet_sha256_is_hex"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("content_sealed__isnull", False), ("end_reason", ""), ("ended_at__isnull", True)),
                            models.Q(
                                ("content_sealed__isnull", True),
                                ("end_reason__in", ["expired", "withdrawn", "changed"]),
                                ("ended_at__isnull", False),
                            ),
                            _connector="OR",
                        ),
                        name="packet_ended_has_no_content",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "cases_packethistory" ("case_id", "consent_ids", "created_at", "created_by_id", "desk_id", "end_reason", "ended_at", "expires_at", "id", "level", "made_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose", "recipient", "reference", "sha256", "updated_at", "updated_by_id", "version") VALUES (NEW."case_id", NEW."consent_ids", NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."end_reason", NEW."ended_at", NEW."expires_at", NEW."id", NEW."level", NEW."made_at", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."purpose", NEW."recipient", NEW."reference", NEW."sha256", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="fd29daef455e8b702383251763c0901705cc9281",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_bdbce",
                            table="cases_packet",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."case_id" IS DISTINCT FROM (NEW."case_id") OR OLD."consent_ids" IS DISTINCT FROM (NEW."consent_ids") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."created_by_id" IS DISTINCT FROM (NEW."created_by_id") OR OLD."desk_id" IS DISTINCT FROM (NEW."desk_id") OR OLD."end_reason" IS DISTINCT FROM (NEW."end_reason") OR OLD."ended_at" IS DISTINCT FROM (NEW."ended_at") OR OLD."expires_at" IS DISTINCT FROM (NEW."expires_at") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."level" IS DISTINCT FROM (NEW."level") OR OLD."made_at" IS DISTINCT FROM (NEW."made_at") OR OLD."purpose" IS DISTINCT FROM (NEW."purpose") OR OLD."recipient" IS DISTINCT FROM (NEW."recipient") OR OLD."reference" IS DISTINCT FROM (NEW."reference") OR OLD."sha256" IS DISTINCT FROM (NEW."sha256") OR OLD."updated_at" IS DISTINCT FROM (NEW."updated_at") OR OLD."updated_by_id" IS DISTINCT FROM (NEW."updated_by_id") OR OLD."version" IS DISTINCT FROM (NEW."version"))',
                            func='INSERT INTO "cases_packethistory" ("case_id", "consent_ids", "created_at", "created_by_id", "desk_id", "end_reason", "ended_at", "expires_at", "id", "level", "made_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose", "recipient", "reference", "sha256", "updated_at", "updated_by_id", "version") VALUES (NEW."case_id", NEW."consent_ids", NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."end_reason", NEW."ended_at", NEW."expires_at", NEW."id", NEW."level", NEW."made_at", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."purpose", NEW."recipient", NEW."reference", NEW."sha256", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="810f07a685ed854c69290167f6ea25b29a696c13",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_ae80d",
                            table="cases_packet",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "cases_packethistory" ("case_id", "consent_ids", "created_at", "created_by_id", "desk_id", "end_reason", "ended_at", "expires_at", "id", "level", "made_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose", "recipient", "reference", "sha256", "updated_at", "updated_by_id", "version") VALUES (OLD."case_id", OLD."consent_ids", OLD."created_at", OLD."created_by_id", OLD."desk_id", OLD."end_reason", OLD."ended_at", OLD."expires_at", OLD."id", OLD."level", OLD."made_at", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."purpose", OLD."recipient", OLD."reference", OLD."sha256", OLD."updated_at", OLD."updated_by_id", OLD."version"); RETURN NULL;',
                            hash="6a3b1a114f245ad3da00c207b1c094f4d6248bd4",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_5fd94",
                            table="cases_packet",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Participation",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "reference",
                    people.models.record.ReferenceField(
                        db_default=models.Func(models.Value("PA"), function="arasha_reference"),
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
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="parts", to="cases.case"
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="parts",
                        to="people.person",
                    ),
                ),
                (
                    "group",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="parts",
                        to="people.persongroup",
                    ),
                ),
                (
                    "role",
                    models.CharField(
                        choices=[
                            ("detainee", "Detainee"),
                            ("defendant", "Defendant"),
                            ("victim", "Victim"),
                            ("relative_at_risk", "Relative at risk"),
                            ("witness", "Witness"),
                            ("lawyer", "Lawyer"),
                            ("judge", "Judge"),
                            ("prosecutor", "Prosecutor"),
                            ("official", "Official"),
                            ("advocate", "Speaks for them"),
                            ("commentator", "Commentator"),
                            ("other", "Other"),
                        ],
                        max_length=20,
                    ),
                ),
                (
                    "certainty",
                    models.CharField(
                        choices=[
                            ("stated", "Stated directly"),
                            ("attributed", "Attributed to a named speaker"),
                            ("hearsay", "Hearsay or unnamed speaker"),
                            ("inferred", "Our inference"),
                        ],
                        default="stated",
                        max_length=12,
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=300)),
            ],
            options={
                "verbose_name": "part in a case",
                "verbose_name_plural": "parts in cases",
                "ordering": ["-created_at", "-id"],
                "abstract": False,
                "indexes": [
                    models.Index(fields=["-created_at", "-id"], name="participation_newest"),
                    models.Index(fields=["desk", "-created_at", "-id"], name="participation_of_desk"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("level__in", [0, 1, 2, 3])),
                        name="cases_participation_level_is_known",
                        violation_error_message="Choose one of the levels 0 to 3.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("group__isnull", True), ("person__isnull", False)),
                            models.Q(("group__isnull", False), ("person__isnull", True)),
                            _connector="OR",
                        ),
                        name="participation_has_one_person_or_group",
                        violation_error_message="Name exactly one: person or group.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "role__in",
                                [
                                    "detainee",
                                    "defendant",
                                    "victim",
                                    "relative_at_risk",
                                    "witness",
                                    "lawyer",
                                    "judge",
                                    "prosecutor",
                                    "official",
                                    "advocate",
                                    "commentator",
                                    "other",
                                ],
                            )
                        ),
                        name="participation_role_is_listed",
                        violation_error_message="“role” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("certainty__in", ["stated", "attributed", "hearsay", "inferred"])),
                        name="participation_certainty_is_listed",
                        violation_error_message="“certainty” is not one of the listed values.",
                    ),
                    models.UniqueConstraint(
                        fields=("case", "person", "group", "role", "desk", "level"),
                        name="participation_once",
                        nulls_distinct=False,
                        violation_error_message="That part is already on record.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "cases_participationhistory" ("case_id", "certainty", "created_at", "created_by_id", "desk_id", "group_id", "id", "level", "note", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "role", "updated_at", "updated_by_id", "version") VALUES (NEW."case_id", NEW."certainty", NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."group_id", NEW."id", NEW."level", NEW."note", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reference", NEW."role", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="184040d0ba9194e43d5e8e69981ae4b53d220707",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_81dcf",
                            table="cases_participation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "cases_participationhistory" ("case_id", "certainty", "created_at", "created_by_id", "desk_id", "group_id", "id", "level", "note", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "role", "updated_at", "updated_by_id", "version") VALUES (NEW."case_id", NEW."certainty", NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."group_id", NEW."id", NEW."level", NEW."note", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reference", NEW."role", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="4d498f4552ff4deaaf4fe9279cad5b73e9e99479",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_3bf4f",
                            table="cases_participation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "cases_participationhistory" ("case_id", "certainty", "created_at", "created_by_id", "desk_id", "group_id", "id", "level", "note", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "role", "updated_at", "updated_by_id", "version") VALUES (OLD."case_id", OLD."certainty", OLD."created_at", OLD."created_by_id", OLD."desk_id", OLD."group_id", OLD."id", OLD."level", OLD."note", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reference", OLD."role", OLD."updated_at", OLD."updated_by_id", OLD."version"); RETURN NULL;',
                            hash="57119cf5eda6b2aaa066c02d168dbcc08a4b253e",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_6699d",
                            table="cases_participation",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Passage",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "reference",
                    people.models.record.ReferenceField(
                        db_default=models.Func(models.Value("PG"), function="arasha_reference"),
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
                        on_delete=django.db.models.deletion.PROTECT, related_name="passages", to="sources.source"
                    ),
                ),
                ("start", models.PositiveIntegerField()),
                ("quote", models.TextField()),
                ("before", models.CharField(blank=True, max_length=60)),
                ("after", models.CharField(blank=True, max_length=60)),
                (
                    "claim",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="passages",
                        to="cases.claim",
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="passages",
                        to="cases.citation",
                    ),
                ),
            ],
            options={
                "ordering": ["-created_at", "-id"],
                "abstract": False,
                "indexes": [
                    models.Index(fields=["-created_at", "-id"], name="passage_newest"),
                    models.Index(fields=["desk", "-created_at", "-id"], name="passage_of_desk"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("level__in", [0, 1, 2, 3])),
                        name="cases_passage_level_is_known",
                        violation_error_message="Choose one of the levels 0 to 3.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("citation__isnull", True), ("claim__isnull", False)),
                            models.Q(("citation__isnull", False), ("claim__isnull", True)),
                            _connector="OR",
                        ),
                        name="passage_has_one_claim_or_citation",
                        violation_error_message="Name exactly one: claim or citation.",
                    ),
                    models.CheckConstraint(condition=models.Q(("quote", ""), _negated=True), name="passage_has_words"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "cases_passagehistory" ("after", "before", "citation_id", "claim_id", "created_at", "created_by_id", "desk_id", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "quote", "reference", "source_id", "start", "updated_at", "updated_by_id", "version") VALUES (NEW."after", NEW."before", NEW."citation_id", NEW."claim_id", NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."id", NEW."level", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."quote", NEW."reference", NEW."source_id", NEW."start", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="98de5333a59a43d10e02b1c698760c694e0c3e69",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_bcd0b",
                            table="cases_passage",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "cases_passagehistory" ("after", "before", "citation_id", "claim_id", "created_at", "created_by_id", "desk_id", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "quote", "reference", "source_id", "start", "updated_at", "updated_by_id", "version") VALUES (NEW."after", NEW."before", NEW."citation_id", NEW."claim_id", NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."id", NEW."level", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."quote", NEW."reference", NEW."source_id", NEW."start", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="12be3fc65cb81f8b7eed3420528f163bd857bd54",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_bdddc",
                            table="cases_passage",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "cases_passagehistory" ("after", "before", "citation_id", "claim_id", "created_at", "created_by_id", "desk_id", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "quote", "reference", "source_id", "start", "updated_at", "updated_by_id", "version") VALUES (OLD."after", OLD."before", OLD."citation_id", OLD."claim_id", OLD."created_at", OLD."created_by_id", OLD."desk_id", OLD."id", OLD."level", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."quote", OLD."reference", OLD."source_id", OLD."start", OLD."updated_at", OLD."updated_by_id", OLD."version"); RETURN NULL;',
                            hash="fa8f3111f506066189148cd09bf0395b84ffead0",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_93536",
                            table="cases_passage",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="PlanningRun",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "plan_kind",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("hearing", "Hearing"),
                            ("short_custody", "Short custody term"),
                            ("remand", "Remand term"),
                            ("appeal_term", "Appeal or other term"),
                            ("reply", "Reply awaited"),
                            ("task", "Task"),
                            ("change", "Change notice"),
                            ("escalation", "Passed on to backup or coordinator"),
                            ("snooze", "Asked to be told again"),
                        ],
                        help_text="The plan that changed; empty: all.",
                        max_length=16,
                    ),
                ),
                ("requested_at", models.DateTimeField()),
                (
                    "requested_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="planning_runs",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "item_kind",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("hearing", "Hearing"),
                            ("detention", "Custody term"),
                            ("deadline", "Deadline"),
                            ("note", "Reply to a note"),
                            ("submission", "Reply to a submission"),
                            ("task", "Task"),
                        ],
                        max_length=12,
                    ),
                ),
                ("after_id", models.UUIDField(null=True)),
                ("items", models.PositiveIntegerField(default=0)),
                ("cancelled", models.PositiveIntegerField(default=0)),
                ("planned", models.PositiveIntegerField(default=0)),
                (
                    "unknown_zones",
                    models.JSONField(
                        default=list, help_text="Items whose zone no table knows, reckoned in UTC: [kind, id] of each."
                    ),
                ),
                ("finished_at", models.DateTimeField(null=True)),
            ],
            options={
                "ordering": ["-requested_at", "-id"],
                "indexes": [
                    models.Index(
                        condition=models.Q(("finished_at", None)), fields=["requested_at"], name="planningrun_open"
                    )
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("plan_kind", ""),
                            (
                                "plan_kind__in",
                                [
                                    "hearing",
                                    "short_custody",
                                    "remand",
                                    "appeal_term",
                                    "reply",
                                    "task",
                                    "change",
                                    "escalation",
                                    "snooze",
                                ],
                            ),
                            _connector="OR",
                        ),
                        name="planningrun_plan_kind_is_listed",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("item_kind", ""),
                            ("item_kind__in", ["hearing", "detention", "deadline", "note", "submission", "task"]),
                            _connector="OR",
                        ),
                        name="planningrun_item_kind_is_listed",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ProceedingStage",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "reference",
                    people.models.record.ReferenceField(
                        db_default=models.Func(models.Value("PS"), function="arasha_reference"),
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
                    "proceeding",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="stages", to="cases.proceeding"
                    ),
                ),
                (
                    "stage",
                    models.CharField(
                        choices=[
                            ("unknown", "Not known"),
                            ("registered", "Registered"),
                            ("investigation", "Investigation"),
                            ("indicted", "Indictment"),
                            ("trial_pending", "Trial to open"),
                            ("trial", "Trial"),
                            ("verdict_pending", "Verdict expected"),
                            ("verdict", "Verdict"),
                            ("appeal", "On appeal"),
                            ("in_force", "In force"),
                            ("cassation", "Cassation"),
                            ("execution", "Execution"),
                            ("closed", "Closed"),
                        ],
                        max_length=20,
                    ),
                ),
                (
                    "notice_form",
                    models.CharField(
                        choices=[
                            ("written", "In writing"),
                            ("oral", "Orally"),
                            ("rumour", "By rumour"),
                            ("none", "No notice"),
                            ("unknown", "Not known"),
                        ],
                        default="unknown",
                        max_length=8,
                    ),
                ),
                (
                    "certainty",
                    models.CharField(
                        choices=[
                            ("stated", "Stated directly"),
                            ("attributed", "Attributed to a named speaker"),
                            ("hearsay", "Hearsay or unnamed speaker"),
                            ("inferred", "Our inference"),
                        ],
                        default="stated",
                        max_length=12,
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=500)),
                (
                    "reached_earliest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="reached, earliest day"),
                ),
                (
                    "reached_latest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="reached, latest day"),
                ),
                (
                    "reached_precision",
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
                        verbose_name="reached, precision",
                    ),
                ),
                (
                    "reached_inferred",
                    models.BooleanField(default=False, editable=False, verbose_name="reached, inferred"),
                ),
                (
                    "reached_words",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="reached, in the source's words"
                    ),
                ),
            ],
            options={
                "verbose_name": "stage of a proceeding",
                "verbose_name_plural": "stages of proceedings",
                "ordering": ["-created_at", "-id"],
                "abstract": False,
                "indexes": [
                    models.Index(fields=["-created_at", "-id"], name="proceedingstage_newest"),
                    models.Index(fields=["desk", "-created_at", "-id"], name="proceedingstage_of_desk"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("level__in", [0, 1, 2, 3])),
                        name="cases_proceedingstage_level_is_known",
                        violation_error_message="Choose one of the levels 0 to 3.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("reached_earliest__isnull", True),
                                ("reached_latest__isnull", True),
                                ("reached_precision", ""),
                            ),
                            models.Q(
                                ("reached_precision", "range"),
                                models.Q(
                                    models.Q(("reached_earliest__isnull", True), ("reached_latest__isnull", False)),
                                    models.Q(("reached_earliest__isnull", False), ("reached_latest__isnull", True)),
                                    models.Q(
                                        ("reached_earliest__isnull", False),
                                        ("reached_latest__isnull", False),
                                        ("reached_latest__gte", models.F("reached_earliest")),
                                    ),
                                    _connector="OR",
                                ),
                            ),
                            models.Q(
                                ("reached_earliest", models.F("reached_latest")),
                                ("reached_precision", "day"),
                                ("reached_earliest__isnull", False),
                                ("reached_latest__isnull", False),
                            ),
                            models.Q(
                                ("reached_precision__in", ["month", "year", "circa"]),
                                ("reached_earliest__isnull", False),
                                ("reached_latest__isnull", False),
                                ("reached_latest__gte", models.F("reached_earliest")),
                            ),
                            _connector="OR",
                        ),
                        name="proceedingstage_reached_is_a_span",
                        violation_error_message="“reached” must be a date with its precision, earliest day first.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "stage__in",
                                [
                                    "unknown",
                                    "registered",
                                    "investigation",
                                    "indicted",
                                    "trial_pending",
                                    "trial",
                                    "verdict_pending",
                                    "verdict",
                                    "appeal",
                                    "in_force",
                                    "cassation",
                                    "execution",
                                    "closed",
                                ],
                            )
                        ),
                        name="proceedingstage_stage_is_listed",
                        violation_error_message="“stage” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("notice_form__in", ["written", "oral", "rumour", "none", "unknown"])),
                        name="proceedingstage_notice_form_is_listed",
                        violation_error_message="“notice form” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("certainty__in", ["stated", "attributed", "hearsay", "inferred"])),
                        name="proceedingstage_certainty_is_listed",
                        violation_error_message="“certainty” is not one of the listed values.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "cases_proceedingstagehistory" ("certainty", "created_at", "created_by_id", "desk_id", "id", "level", "note", "notice_form", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proceeding_id", "reached_earliest", "reached_inferred", "reached_latest", "reached_precision", "reached_words", "reference", "stage", "updated_at", "updated_by_id", "version") VALUES (NEW."certainty", NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."id", NEW."level", NEW."note", NEW."notice_form", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."proceeding_id", NEW."reached_earliest", NEW."reached_inferred", NEW."reached_latest", NEW."reached_precision", NEW."reached_words", NEW."reference", NEW."stage", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="de438435110f01b8921522fd0344e45893f58241",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_8aa0e",
                            table="cases_proceedingstage",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "cases_proceedingstagehistory" ("certainty", "created_at", "created_by_id", "desk_id", "id", "level", "note", "notice_form", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proceeding_id", "reached_earliest", "reached_inferred", "reached_latest", "reached_precision", "reached_words", "reference", "stage", "updated_at", "updated_by_id", "version") VALUES (NEW."certainty", NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."id", NEW."level", NEW."note", NEW."notice_form", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."proceeding_id", NEW."reached_earliest", NEW."reached_inferred", NEW."reached_latest", NEW."reached_precision", NEW."reached_words", NEW."reference", NEW."stage", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="463fcf256ee205b25948368918456d688945e2ba",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_7d342",
                            table="cases_proceedingstage",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "cases_proceedingstagehistory" ("certainty", "created_at", "created_by_id", "desk_id", "id", "level", "note", "notice_form", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proceeding_id", "reached_earliest", "reached_inferred", "reached_latest", "reached_precision", "reached_words", "reference", "stage", "updated_at", "updated_by_id", "version") VALUES (OLD."certainty", OLD."created_at", OLD."created_by_id", OLD."desk_id", OLD."id", OLD."level", OLD."note", OLD."notice_form", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."proceeding_id", OLD."reached_earliest", OLD."reached_inferred", OLD."reached_latest", OLD."reached_precision", OLD."reached_words", OLD."reference", OLD."stage", OLD."updated_at", OLD."updated_by_id", OLD."version"); RETURN NULL;',
                            hash="41bc366e464412a12d08ffb01a1158c14fb216bd",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_c7d12",
                            table="cases_proceedingstage",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ReminderPlan",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("hearing", "Hearing"),
                            ("short_custody", "Short custody term"),
                            ("remand", "Remand term"),
                            ("appeal_term", "Appeal or other term"),
                            ("reply", "Reply awaited"),
                            ("task", "Task"),
                            ("change", "Change notice"),
                            ("escalation", "Passed on to backup or coordinator"),
                            ("snooze", "Asked to be told again"),
                        ],
                        max_length=16,
                    ),
                ),
                ("lead", models.CharField(help_text="Short name, such as 14d, 12h, morning, expired.", max_length=24)),
                ("before", models.DurationField(help_text="How long before the moment; negative is after it.")),
                ("at_clock", models.TimeField(blank=True, help_text="Local time in the court's zone.", null=True)),
                (
                    "is_critical",
                    models.BooleanField(
                        default=False, help_text="Left unacknowledged, it goes on to the backup and the coordinator."
                    ),
                ),
                (
                    "backup_after",
                    models.DurationField(
                        blank=True,
                        help_text="Critical, and nobody acknowledged it so long: it goes to the backup.",
                        null=True,
                    ),
                ),
                (
                    "coordinator_after",
                    models.DurationField(
                        blank=True, help_text="Still nobody: it goes to the coordinators of the desk.", null=True
                    ),
                ),
                ("is_active", models.BooleanField(default=True)),
            ],
            options={
                "verbose_name": "reminder plan",
                "ordering": ["kind", "-before"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "kind__in",
                                [
                                    "hearing",
                                    "short_custody",
                                    "remand",
                                    "appeal_term",
                                    "reply",
                                    "task",
                                    "change",
                                    "escalation",
                                    "snooze",
                                ],
                            )
                        ),
                        name="reminderplan_kind_is_listed",
                        violation_error_message="“kind” is not one of the listed values.",
                    ),
                    models.UniqueConstraint(
                        fields=("kind", "lead"),
                        name="reminderplan_one_per_lead",
                        violation_error_message="There is a lead at that moment already.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("backup_after__isnull", True),
                                ("coordinator_after__isnull", True),
                                ("is_critical", False),
                            ),
                            models.Q(
                                ("backup_after__gt", datetime.timedelta(0)),
                                ("backup_after__isnull", False),
                                ("coordinator_after__gt", models.F("backup_after")),
                                ("coordinator_after__isnull", False),
                                ("is_critical", True),
                            ),
                            _connector="OR",
                        ),
                        name="reminderplan_passes_on_when_critical",
                        violation_error_message="A critical lead names after how long it goes to the backup, and after how much longer to the coordinators; any other names neither.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "cases_reminderplanhistory" ("at_clock", "backup_after", "before", "coordinator_after", "id", "is_active", "is_critical", "kind", "lead", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."at_clock", NEW."backup_after", NEW."before", NEW."coordinator_after", NEW."id", NEW."is_active", NEW."is_critical", NEW."kind", NEW."lead", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;',
                            hash="cd670550dd0fcd700e3f7c7456f8a5a843907160",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_26332",
                            table="cases_reminderplan",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "cases_reminderplanhistory" ("at_clock", "backup_after", "before", "coordinator_after", "id", "is_active", "is_critical", "kind", "lead", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."at_clock", NEW."backup_after", NEW."before", NEW."coordinator_after", NEW."id", NEW."is_active", NEW."is_critical", NEW."kind", NEW."lead", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;',
                            hash="6dea18f7b6c95e66f7afe6d8a6b664f04170bf77",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_41e52",
                            table="cases_reminderplan",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "cases_reminderplanhistory" ("at_clock", "backup_after", "before", "coordinator_after", "id", "is_active", "is_critical", "kind", "lead", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."at_clock", OLD."backup_after", OLD."before", OLD."coordinator_after", OLD."id", OLD."is_active", OLD."is_critical", OLD."kind", OLD."lead", _pgh_attach_context(), NOW(), \'delete\', OLD."id"); RETURN NULL;',
                            hash="13bded512ccee275424b515dde339ef4632d09c8",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_30b40",
                            table="cases_reminderplan",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Reprisal",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "reference",
                    people.models.record.ReferenceField(
                        db_default=models.Func(models.Value("RP"), function="arasha_reference"),
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
                    "case",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="reprisals",
                        to="cases.case",
                    ),
                ),
                (
                    "proceeding",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="reprisals",
                        to="cases.proceeding",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="reprisals",
                        to="people.person",
                    ),
                ),
                (
                    "group",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="reprisals",
                        to="people.persongroup",
                    ),
                ),
                (
                    "witness",
                    models.ForeignKey(
                        blank=True,
                        help_text="By their code. Of a protected witness write nothing here that names them.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="reprisals",
                        to="sources.witness",
                    ),
                ),
                (
                    "staff",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="reprisals",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="colleague",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("summons", "Summons or questioning"),
                            ("fine", "Fine"),
                            ("dismissal", "Dismissal"),
                            ("passport", "Passport taken"),
                            ("device", "Device seized"),
                            ("threat", "Threat"),
                            ("contact_ban", "Contact forbidden"),
                            ("stigma", "Stigma"),
                            ("harassment", "Harassment"),
                            ("other", "Other"),
                        ],
                        max_length=16,
                    ),
                ),
                (
                    "by_whom",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="reprisals",
                        to="people.organisation",
                    ),
                ),
                (
                    "by_whom_words",
                    models.CharField(
                        blank=True,
                        help_text="“The local government”, where no authority is named.",
                        max_length=200,
                        verbose_name="by whom, as told",
                    ),
                ),
                ("amount", models.DecimalField(blank=True, decimal_places=2, max_digits=14, null=True)),
                ("amount_is_minimum", models.BooleanField(default=False, verbose_name="“more than” this amount")),
                ("currency", models.CharField(blank=True, help_text="KZT, CNY, USD…", max_length=3)),
                (
                    "device",
                    models.CharField(
                        blank=True, help_text="“Phone, black, no case”.", max_length=200, verbose_name="what was seized"
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("unknown", "Not known"),
                            ("stands", "Stands"),
                            ("paid", "Paid"),
                            ("returned", "Returned"),
                            ("lifted", "Lifted or cancelled"),
                        ],
                        default="unknown",
                        max_length=12,
                        verbose_name="how it stands",
                    ),
                ),
                ("description", models.TextField(blank=True)),
                (
                    "happened_earliest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="happened, earliest day"),
                ),
                (
                    "happened_latest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="happened, latest day"),
                ),
                (
                    "happened_precision",
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
                        verbose_name="happened, precision",
                    ),
                ),
                (
                    "happened_inferred",
                    models.BooleanField(default=False, editable=False, verbose_name="happened, inferred"),
                ),
                (
                    "happened_words",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="happened, in the source's words"
                    ),
                ),
                (
                    "settled_earliest",
                    models.DateField(
                        blank=True, editable=False, null=True, verbose_name="paid, returned or lifted, earliest day"
                    ),
                ),
                (
                    "settled_latest",
                    models.DateField(
                        blank=True, editable=False, null=True, verbose_name="paid, returned or lifted, latest day"
                    ),
                ),
                (
                    "settled_precision",
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
                        verbose_name="paid, returned or lifted, precision",
                    ),
                ),
                (
                    "settled_inferred",
                    models.BooleanField(
                        default=False, editable=False, verbose_name="paid, returned or lifted, inferred"
                    ),
                ),
                (
                    "settled_words",
                    models.CharField(
                        blank=True,
                        editable=False,
                        max_length=300,
                        verbose_name="paid, returned or lifted, in the source's words",
                    ),
                ),
            ],
            options={
                "ordering": ["-created_at", "-id"],
                "abstract": False,
                "indexes": [
                    models.Index(fields=["-created_at", "-id"], name="reprisal_newest"),
                    models.Index(fields=["desk", "-created_at", "-id"], name="reprisal_of_desk"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("level__in", [0, 1, 2, 3])),
                        name="cases_reprisal_level_is_known",
                        violation_error_message="Choose one of the levels 0 to 3.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("happened_earliest__isnull", True),
                                ("happened_latest__isnull", True),
                                ("happened_precision", ""),
                            ),
                            models.Q(
                                ("happened_precision", "range"),
                                models.Q(
                                    models.Q(("happened_earliest__isnull", True), ("happened_latest__isnull", False)),
                                    models.Q(("happened_earliest__isnull", False), ("happened_latest__isnull", True)),
                                    models.Q(
                                        ("happened_earliest__isnull", False),
                                        ("happened_latest__isnull", False),
                                        ("happened_latest__gte", models.F("happened_earliest")),
                                    ),
                                    _connector="OR",
                                ),
                            ),
                            models.Q(
                                ("happened_earliest", models.F("happened_latest")),
                                ("happened_precision", "day"),
                                ("happened_earliest__isnull", False),
                                ("happened_latest__isnull", False),
                            ),
                            models.Q(
                                ("happened_precision__in", ["month", "year", "circa"]),
                                ("happened_earliest__isnull", False),
                                ("happened_latest__isnull", False),
                                ("happened_latest__gte", models.F("happened_earliest")),
                            ),
                            _connector="OR",
                        ),
                        name="reprisal_happened_is_a_span",
                        violation_error_message="“happened” must be a date with its precision, earliest day first.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("settled_earliest__isnull", True),
                                ("settled_latest__isnull", True),
                                ("settled_precision", ""),
                            ),
                            models.Q(
                                ("settled_precision", "range"),
                                models.Q(
                                    models.Q(("settled_earliest__isnull", True), ("settled_latest__isnull", False)),
                                    models.Q(("settled_earliest__isnull", False), ("settled_latest__isnull", True)),
                                    models.Q(
                                        ("settled_earliest__isnull", False),
                                        ("settled_latest__isnull", False),
                                        ("settled_latest__gte", models.F("settled_earliest")),
                                    ),
                                    _connector="OR",
                                ),
                            ),
                            models.Q(
                                ("settled_earliest", models.F("settled_latest")),
                                ("settled_precision", "day"),
                                ("settled_earliest__isnull", False),
                                ("settled_latest__isnull", False),
                            ),
                            models.Q(
                                ("settled_precision__in", ["month", "year", "circa"]),
                                ("settled_earliest__isnull", False),
                                ("settled_latest__isnull", False),
                                ("settled_latest__gte", models.F("settled_earliest")),
                            ),
                            _connector="OR",
                        ),
                        name="reprisal_settled_is_a_span",
                        violation_error_message="“settled” must be a date with its precision, earliest day first.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("group__isnull", True),
                                ("person__isnull", False),
                                ("staff__isnull", True),
                                ("witness__isnull", True),
                            ),
                            models.Q(
                                ("group__isnull", False),
                                ("person__isnull", True),
                                ("staff__isnull", True),
                                ("witness__isnull", True),
                            ),
                            models.Q(
                                ("group__isnull", True),
                                ("person__isnull", True),
                                ("staff__isnull", True),
                                ("witness__isnull", False),
                            ),
                            models.Q(
                                ("group__isnull", True),
                                ("person__isnull", True),
                                ("staff__isnull", False),
                                ("witness__isnull", True),
                            ),
                            _connector="OR",
                        ),
                        name="reprisal_has_one_person_or_group_or_witness_or_staff",
                        violation_error_message="Name exactly one: person or group or witness or staff.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "kind__in",
                                [
                                    "summons",
                                    "fine",
                                    "dismissal",
                                    "passport",
                                    "device",
                                    "threat",
                                    "contact_ban",
                                    "stigma",
                                    "harassment",
                                    "other",
                                ],
                            )
                        ),
                        name="reprisal_kind_is_listed",
                        violation_error_message="“kind” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("state__in", ["unknown", "stands", "paid", "returned", "lifted"])),
                        name="reprisal_state_is_listed",
                        violation_error_message="“state” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("amount__isnull", True), ("currency", "")),
                            models.Q(("amount__gte", 0), ("amount__isnull", False), ("currency__regex", "^[A-Z]{3}$")),
                            _connector="OR",
                        ),
                        name="reprisal_money_has_a_currency",
                        violation_error_message="Money is an amount and a currency such as KZT.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("device", ""), ("kind", "device"), _connector="OR"),
                        name="reprisal_device_of_a_seizure",
                        violation_error_message="What was seized is named for a device.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("state", "paid"), _negated=True), ("kind", "fine"), _connector="OR"
                        ),
                        name="reprisal_only_a_fine_is_paid",
                        violation_error_message="Only a fine is paid.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("state", "returned"), _negated=True),
                            ("kind__in", ("passport", "device")),
                            _connector="OR",
                        ),
                        name="reprisal_only_things_are_returned",
                        violation_error_message="Only a passport or a device is returned.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("settled_precision", ""), ("state__in", ("paid", "returned", "lifted")), _connector="OR"
                        ),
                        name="reprisal_settled_when_it_is_over",
                        violation_error_message="Say that it was paid, returned or lifted; then the day belongs to it.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "cases_reprisalhistory" ("amount", "amount_is_minimum", "by_whom_id", "by_whom_words", "case_id", "created_at", "created_by_id", "currency", "description", "desk_id", "device", "group_id", "happened_earliest", "happened_inferred", "happened_latest", "happened_precision", "happened_words", "id", "kind", "level", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proceeding_id", "reference", "settled_earliest", "settled_inferred", "settled_latest", "settled_precision", "settled_words", "staff_id", "state", "updated_at", "updated_by_id", "version", "witness_id") VALUES (NEW."amount", NEW."amount_is_minimum", NEW."by_whom_id", NEW."by_whom_words", NEW."case_id", NEW."created_at", NEW."created_by_id", NEW."currency", NEW."description", NEW."desk_id", NEW."device", NEW."group_id", NEW."happened_earliest", NEW."happened_inferred", NEW."happened_latest", NEW."happened_precision", NEW."happened_words", NEW."id", NEW."kind", NEW."level", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."proceeding_id", NEW."reference", NEW."settled_earliest", NEW."settled_inferred", NEW."settled_latest", NEW."settled_precision", NEW."settled_words", NEW."staff_id", NEW."state", NEW."updated_at", NEW."updated_by_id", NEW."version", NEW."witness_id"); RETURN NULL;',
                            hash="b32062a90fa257e6c22cdeeeb891074db2dee479",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_838ec",
                            table="cases_reprisal",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "cases_reprisalhistory" ("amount", "amount_is_minimum", "by_whom_id", "by_whom_words", "case_id", "created_at", "created_by_id", "currency", "description", "desk_id", "device", "group_id", "happened_earliest", "happened_inferred", "happened_latest", "happened_precision", "happened_words", "id", "kind", "level", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proceeding_id", "reference", "settled_earliest", "settled_inferred", "settled_latest", "settled_precision", "settled_words", "staff_id", "state", "updated_at", "updated_by_id", "version", "witness_id") VALUES (NEW."amount", NEW."amount_is_minimum", NEW."by_whom_id", NEW."by_whom_words", NEW."case_id", NEW."created_at", NEW."created_by_id", NEW."currency", NEW."description", NEW."desk_id", NEW."device", NEW."group_id", NEW."happened_earliest", NEW."happened_inferred", NEW."happened_latest", NEW."happened_precision", NEW."happened_words", NEW."id", NEW."kind", NEW."level", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."proceeding_id", NEW."reference", NEW."settled_earliest", NEW."settled_inferred", NEW."settled_latest", NEW."settled_precision", NEW."settled_words", NEW."staff_id", NEW."state", NEW."updated_at", NEW."updated_by_id", NEW."version", NEW."witness_id"); RETURN NULL;',
                            hash="6d883db838c4198172b62a1001f3d8f57d97c6b5",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_21a22",
                            table="cases_reprisal",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "cases_reprisalhistory" ("amount", "amount_is_minimum", "by_whom_id", "by_whom_words", "case_id", "created_at", "created_by_id", "currency", "description", "desk_id", "device", "group_id", "happened_earliest", "happened_inferred", "happened_latest", "happened_precision", "happened_words", "id", "kind", "level", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proceeding_id", "reference", "settled_earliest", "settled_inferred", "settled_latest", "settled_precision", "settled_words", "staff_id", "state", "updated_at", "updated_by_id", "version", "witness_id") VALUES (OLD."amount", OLD."amount_is_minimum", OLD."by_whom_id", OLD."by_whom_words", OLD."case_id", OLD."created_at", OLD."created_by_id", OLD."currency", OLD."description", OLD."desk_id", OLD."device", OLD."group_id", OLD."happened_earliest", OLD."happened_inferred", OLD."happened_latest", OLD."happened_precision", OLD."happened_words", OLD."id", OLD."kind", OLD."level", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."proceeding_id", OLD."reference", OLD."settled_earliest", OLD."settled_inferred", OLD."settled_latest", OLD."settled_precision", OLD."settled_words", OLD."staff_id", OLD."state", OLD."updated_at", OLD."updated_by_id", OLD."version", OLD."witness_id"); RETURN NULL;',
                            hash="bc4e736359b6089c33ecb87ea6311516e91e533c",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_d9c6a",
                            table="cases_reprisal",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Submission",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "reference",
                    people.models.record.ReferenceField(
                        db_default=models.Func(models.Value("SB"), function="arasha_reference"),
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
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="submissions", to="cases.case"
                    ),
                ),
                (
                    "body",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="submissions",
                        to="people.organisation",
                    ),
                ),
                (
                    "proceeding",
                    models.ForeignKey(
                        blank=True,
                        help_text="The international proceeding it opened or belongs to.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="submissions",
                        to="cases.proceeding",
                    ),
                ),
                (
                    "procedure_kind",
                    models.CharField(
                        choices=[
                            ("wgad_regular", "WGAD: regular procedure (opinion)"),
                            ("wgad_urgent", "WGAD: urgent action"),
                            ("wgeid_urgent", "WGEID: urgent procedure"),
                            ("wgeid_standard", "WGEID: standard procedure"),
                            ("wgeid_intervention", "WGEID: prompt intervention"),
                            ("ced_urgent", "CED: urgent action (ICPPED art. 30)"),
                            ("ccpr", "Human Rights Committee: individual communication"),
                            ("cat", "Committee against Torture: individual communication (art. 22)"),
                            ("sp_allegation", "Special Procedures: allegation letter"),
                            ("sp_urgent", "Special Procedures: urgent appeal"),
                            ("other", "Other"),
                        ],
                        default="other",
                        max_length=20,
                        verbose_name="procedure",
                    ),
                ),
                (
                    "procedure",
                    models.CharField(
                        help_text="Urgent appeal, individual complaint…", max_length=120, verbose_name="in words"
                    ),
                ),
                ("body_number", models.CharField(blank=True, max_length=60, verbose_name="the body's number")),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("draft", "Draft"),
                            ("sent", "Sent"),
                            ("acknowledged", "Acknowledged"),
                            ("answered", "Answered"),
                            ("closed", "Closed"),
                        ],
                        default="draft",
                        max_length=16,
                    ),
                ),
                ("sent_on", models.DateField(blank=True, null=True)),
                ("transmitted_on", models.DateField(blank=True, null=True, verbose_name="sent on to the Government")),
                ("reply_due_on", models.DateField(blank=True, null=True)),
                ("reply_due_by_hand", models.BooleanField(default=False, verbose_name="due day set by hand")),
                ("reply_due_reason", models.CharField(blank=True, max_length=300, verbose_name="how it was reckoned")),
                ("replied_on", models.DateField(blank=True, null=True)),
                ("note", models.TextField(blank=True)),
            ],
            options={
                "ordering": ["-created_at", "-id"],
                "abstract": False,
                "indexes": [
                    models.Index(fields=["-created_at", "-id"], name="submission_newest"),
                    models.Index(fields=["desk", "-created_at", "-id"], name="submission_of_desk"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("level__in", [0, 1, 2, 3])),
                        name="cases_submission_level_is_known",
                        violation_error_message="Choose one of the levels 0 to 3.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("status__in", ["draft", "sent", "acknowledged", "answered", "closed"])),
                        name="submission_status_is_listed",
                        violation_error_message="“status” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("replied_on__isnull", True),
                            ("sent_on__isnull", True),
                            ("replied_on__gte", models.F("sent_on")),
                            _connector="OR",
                        ),
                        name="submission_reply_after_sending",
                        violation_error_message="A reply cannot come before the submission.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("transmitted_on__isnull", True),
                            ("sent_on__isnull", True),
                            ("transmitted_on__gte", models.F("sent_on")),
                            _connector="OR",
                        ),
                        name="submission_sent_on_after_sending",
                        violation_error_message="It cannot be sent on to the Government before it was sent.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("reply_due_by_hand", False),
                            models.Q(
                                ("reply_due_on__isnull", False), models.Q(("reply_due_reason", ""), _negated=True)
                            ),
                            _connector="OR",
                        ),
                        name="submission_due_by_hand_has_a_reason",
                        violation_error_message="A due day set by hand needs the day and the reason.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "cases_submissionhistory" ("body_id", "body_number", "case_id", "created_at", "created_by_id", "desk_id", "id", "level", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "procedure", "procedure_kind", "proceeding_id", "reference", "replied_on", "reply_due_by_hand", "reply_due_on", "reply_due_reason", "sent_on", "status", "transmitted_on", "updated_at", "updated_by_id", "version") VALUES (NEW."body_id", NEW."body_number", NEW."case_id", NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."id", NEW."level", NEW."note", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."procedure", NEW."procedure_kind", NEW."proceeding_id", NEW."reference", NEW."replied_on", NEW."reply_due_by_hand", NEW."reply_due_on", NEW."reply_due_reason", NEW."sent_on", NEW."status", NEW."transmitted_on", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="20b1b27875fde760fe8fde4d3272a332bb22a12b",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_2adec",
                            table="cases_submission",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "cases_submissionhistory" ("body_id", "body_number", "case_id", "created_at", "created_by_id", "desk_id", "id", "level", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "procedure", "procedure_kind", "proceeding_id", "reference", "replied_on", "reply_due_by_hand", "reply_due_on", "reply_due_reason", "sent_on", "status", "transmitted_on", "updated_at", "updated_by_id", "version") VALUES (NEW."body_id", NEW."body_number", NEW."case_id", NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."id", NEW."level", NEW."note", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."procedure", NEW."procedure_kind", NEW."proceeding_id", NEW."reference", NEW."replied_on", NEW."reply_due_by_hand", NEW."reply_due_on", NEW."reply_due_reason", NEW."sent_on", NEW."status", NEW."transmitted_on", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="25e535f96826be21a2ce6e77dd31b832b3b15df5",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_5b716",
                            table="cases_submission",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "cases_submissionhistory" ("body_id", "body_number", "case_id", "created_at", "created_by_id", "desk_id", "id", "level", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "procedure", "procedure_kind", "proceeding_id", "reference", "replied_on", "reply_due_by_hand", "reply_due_on", "reply_due_reason", "sent_on", "status", "transmitted_on", "updated_at", "updated_by_id", "version") VALUES (OLD."body_id", OLD."body_number", OLD."case_id", OLD."created_at", OLD."created_by_id", OLD."desk_id", OLD."id", OLD."level", OLD."note", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."procedure", OLD."procedure_kind", OLD."proceeding_id", OLD."reference", OLD."replied_on", OLD."reply_due_by_hand", OLD."reply_due_on", OLD."reply_due_reason", OLD."sent_on", OLD."status", OLD."transmitted_on", OLD."updated_at", OLD."updated_by_id", OLD."version"); RETURN NULL;',
                            hash="cc9a2cb5e134f667559867c82b6b2213142bb73f",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_d587c",
                            table="cases_submission",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Task",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "reference",
                    people.models.record.ReferenceField(
                        db_default=models.Func(models.Value("TK"), function="arasha_reference"),
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
                    "case",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="tasks",
                        to="cases.case",
                    ),
                ),
                ("title", models.CharField(max_length=200)),
                (
                    "assignee",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="tasks", to=settings.AUTH_USER_MODEL
                    ),
                ),
                ("due_on", models.DateField(blank=True, null=True)),
                (
                    "status",
                    models.CharField(
                        choices=[("open", "Open"), ("done", "Done"), ("cancelled", "Cancelled")],
                        default="open",
                        max_length=12,
                    ),
                ),
                ("note", models.TextField(blank=True)),
            ],
            options={
                "ordering": ["-created_at", "-id"],
                "abstract": False,
                "indexes": [
                    models.Index(fields=["-created_at", "-id"], name="task_newest"),
                    models.Index(fields=["desk", "-created_at", "-id"], name="task_of_desk"),
                    models.Index(
                        condition=models.Q(("status", "open")), fields=["assignee", "due_on"], name="task_open"
                    ),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("level__in", [0, 1, 2, 3])),
                        name="cases_task_level_is_known",
                        violation_error_message="Choose one of the levels 0 to 3.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("status__in", ["open", "done", "cancelled"])),
                        name="task_status_is_listed",
                        violation_error_message="“status” is not one of the listed values.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "cases_taskhistory" ("assignee_id", "case_id", "created_at", "created_by_id", "desk_id", "due_on", "id", "level", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "status", "title", "updated_at", "updated_by_id", "version") VALUES (NEW."assignee_id", NEW."case_id", NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."due_on", NEW."id", NEW."level", NEW."note", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reference", NEW."status", NEW."title", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="c73d688bc2eedb3152c62c1604a0e0c4b2ba52a5",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_62e7a",
                            table="cases_task",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "cases_taskhistory" ("assignee_id", "case_id", "created_at", "created_by_id", "desk_id", "due_on", "id", "level", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "status", "title", "updated_at", "updated_by_id", "version") VALUES (NEW."assignee_id", NEW."case_id", NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."due_on", NEW."id", NEW."level", NEW."note", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reference", NEW."status", NEW."title", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="7568bb2bab167b8a497971e7a5f4b9039d2ea003",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_e050d",
                            table="cases_task",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "cases_taskhistory" ("assignee_id", "case_id", "created_at", "created_by_id", "desk_id", "due_on", "id", "level", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "status", "title", "updated_at", "updated_by_id", "version") VALUES (OLD."assignee_id", OLD."case_id", OLD."created_at", OLD."created_by_id", OLD."desk_id", OLD."due_on", OLD."id", OLD."level", OLD."note", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reference", OLD."status", OLD."title", OLD."updated_at", OLD."updated_by_id", OLD."version"); RETURN NULL;',
                            hash="dbe22913a04c03cf28f2bf9031001f2324619b6f",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_b7669",
                            table="cases_task",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="TermExtension",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "reference",
                    people.models.record.ReferenceField(
                        db_default=models.Func(models.Value("TE"), function="arasha_reference"),
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
                    "detention",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="extensions", to="cases.detention"
                    ),
                ),
                ("term_amount", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="prolonged by")),
                (
                    "term_unit",
                    models.CharField(
                        blank=True,
                        choices=[("hour", "hours"), ("day", "days"), ("month", "months"), ("year", "years")],
                        max_length=8,
                    ),
                ),
                ("until", models.DateTimeField(blank=True, null=True, verbose_name="prolonged until")),
                (
                    "authority",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="extensions_ordered",
                        to="people.organisation",
                    ),
                ),
                (
                    "limit",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="cases.timelimit",
                    ),
                ),
                ("basis", models.CharField(blank=True, max_length=300)),
                (
                    "ordered_earliest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="ordered, earliest day"),
                ),
                (
                    "ordered_latest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="ordered, latest day"),
                ),
                (
                    "ordered_precision",
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
                        verbose_name="ordered, precision",
                    ),
                ),
                (
                    "ordered_inferred",
                    models.BooleanField(default=False, editable=False, verbose_name="ordered, inferred"),
                ),
                (
                    "ordered_words",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="ordered, in the source's words"
                    ),
                ),
            ],
            options={
                "verbose_name": "extension of a term",
                "verbose_name_plural": "extensions of terms",
                "ordering": ["-created_at", "-id"],
                "abstract": False,
                "indexes": [
                    models.Index(fields=["-created_at", "-id"], name="termextension_newest"),
                    models.Index(fields=["desk", "-created_at", "-id"], name="termextension_of_desk"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("level__in", [0, 1, 2, 3])),
                        name="cases_termextension_level_is_known",
                        violation_error_message="Choose one of the levels 0 to 3.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("ordered_earliest__isnull", True),
                                ("ordered_latest__isnull", True),
                                ("ordered_precision", ""),
                            ),
                            models.Q(
                                ("ordered_precision", "range"),
                                models.Q(
                                    models.Q(("ordered_earliest__isnull", True), ("ordered_latest__isnull", False)),
                                    models.Q(("ordered_earliest__isnull", False), ("ordered_latest__isnull", True)),
                                    models.Q(
                                        ("ordered_earliest__isnull", False),
                                        ("ordered_latest__isnull", False),
                                        ("ordered_latest__gte", models.F("ordered_earliest")),
                                    ),
                                    _connector="OR",
                                ),
                            ),
                            models.Q(
                                ("ordered_earliest", models.F("ordered_latest")),
                                ("ordered_precision", "day"),
                                ("ordered_earliest__isnull", False),
                                ("ordered_latest__isnull", False),
                            ),
                            models.Q(
                                ("ordered_precision__in", ["month", "year", "circa"]),
                                ("ordered_earliest__isnull", False),
                                ("ordered_latest__isnull", False),
                                ("ordered_latest__gte", models.F("ordered_earliest")),
                            ),
                            _connector="OR",
                        ),
                        name="termextension_ordered_is_a_span",
                        violation_error_message="“ordered” must be a date with its precision, earliest day first.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("term_amount__gt", 0),
                                ("term_unit__in", ["hour", "day", "month", "year"]),
                                ("until__isnull", True),
                            ),
                            models.Q(("term_amount__isnull", True), ("term_unit", ""), ("until__isnull", False)),
                            _connector="OR",
                        ),
                        name="termextension_by_an_amount_or_until",
                        violation_error_message="Say by how much the term was prolonged, or until when.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "cases_termextensionhistory" ("authority_id", "basis", "created_at", "created_by_id", "desk_id", "detention_id", "id", "level", "limit_id", "ordered_earliest", "ordered_inferred", "ordered_latest", "ordered_precision", "ordered_words", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "term_amount", "term_unit", "until", "updated_at", "updated_by_id", "version") VALUES (NEW."authority_id", NEW."basis", NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."detention_id", NEW."id", NEW."level", NEW."limit_id", NEW."ordered_earliest", NEW."ordered_inferred", NEW."ordered_latest", NEW."ordered_precision", NEW."ordered_words", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reference", NEW."term_amount", NEW."term_unit", NEW."until", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="6f3a2cfc30e64b9a2a1e5a6ac7621b281420b5db",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_6b014",
                            table="cases_termextension",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "cases_termextensionhistory" ("authority_id", "basis", "created_at", "created_by_id", "desk_id", "detention_id", "id", "level", "limit_id", "ordered_earliest", "ordered_inferred", "ordered_latest", "ordered_precision", "ordered_words", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "term_amount", "term_unit", "until", "updated_at", "updated_by_id", "version") VALUES (NEW."authority_id", NEW."basis", NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."detention_id", NEW."id", NEW."level", NEW."limit_id", NEW."ordered_earliest", NEW."ordered_inferred", NEW."ordered_latest", NEW."ordered_precision", NEW."ordered_words", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reference", NEW."term_amount", NEW."term_unit", NEW."until", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="06d4934c8b5c5c25fdbc05544ead5e19fb5c0a01",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_5c984",
                            table="cases_termextension",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "cases_termextensionhistory" ("authority_id", "basis", "created_at", "created_by_id", "desk_id", "detention_id", "id", "level", "limit_id", "ordered_earliest", "ordered_inferred", "ordered_latest", "ordered_precision", "ordered_words", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "term_amount", "term_unit", "until", "updated_at", "updated_by_id", "version") VALUES (OLD."authority_id", OLD."basis", OLD."created_at", OLD."created_by_id", OLD."desk_id", OLD."detention_id", OLD."id", OLD."level", OLD."limit_id", OLD."ordered_earliest", OLD."ordered_inferred", OLD."ordered_latest", OLD."ordered_precision", OLD."ordered_words", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reference", OLD."term_amount", OLD."term_unit", OLD."until", OLD."updated_at", OLD."updated_by_id", OLD."version"); RETURN NULL;',
                            hash="4757a9238b87cc2c31b8e0fada37b917cd6a976f",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_6f7a8",
                            table="cases_termextension",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="CaseHistory",
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
                        to="cases.case",
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
                        db_default=models.Func(models.Value("C"), function="arasha_reference"),
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
                    "kind",
                    models.CharField(
                        choices=[("individual", "Individual"), ("group", "Group")], default="individual", max_length=12
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[("open", "Open"), ("monitoring", "Monitoring"), ("closed", "Closed")],
                        default="open",
                        max_length=12,
                    ),
                ),
                (
                    "priority",
                    models.PositiveSmallIntegerField(
                        choices=[(1, "Urgent"), (2, "High"), (3, "Normal"), (4, "Low")], default=3
                    ),
                ),
                (
                    "jurisdiction",
                    models.CharField(
                        choices=[("KZ", "Kazakhstan"), ("CN", "China"), ("XX", "Other")], default="KZ", max_length=2
                    ),
                ),
                ("summary", models.TextField(blank=True)),
                ("closed_on", models.DateField(blank=True, null=True)),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="81390c1f956b512da9abead14717d653b632e133",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_40a51",
                            table="cases_casehistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="CaseMemberHistory",
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
                        to="cases.casemember",
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
                        db_default=models.Func(models.Value("CM"), function="arasha_reference"),
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
                    "case",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="cases.case",
                    ),
                ),
                (
                    "user",
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
                    "duty",
                    models.CharField(
                        choices=[
                            ("caseworker", "Caseworker in charge"),
                            ("lawyer", "Lawyer in charge"),
                            ("backup", "Backup"),
                            ("follower", "Follows"),
                        ],
                        max_length=12,
                    ),
                ),
                (
                    "until",
                    models.DateField(
                        blank=True, help_text="Empty: still on duty.", null=True, verbose_name="on duty until"
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
                            hash="333795502eb6617e99e29d0996e2c84640faaf5e",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_979b9",
                            table="cases_casememberhistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="ChargeHistory",
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
                        to="cases.charge",
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
                        db_default=models.Func(models.Value("CH"), function="arasha_reference"),
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
                    "defendant",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="cases.defendant",
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
                    "jurisdiction",
                    models.CharField(
                        choices=[("KZ", "Kazakhstan"), ("CN", "China"), ("XX", "Other")], default="KZ", max_length=2
                    ),
                ),
                ("code", models.CharField(blank=True, max_length=80, verbose_name="code of law")),
                ("article", models.CharField(blank=True, max_length=20)),
                ("part", models.CharField(blank=True, max_length=10)),
                ("provision_words", models.CharField(blank=True, max_length=200, verbose_name="provision as printed")),
                ("description", models.CharField(blank=True, max_length=500)),
                ("penalty_words", models.CharField(blank=True, max_length=300, verbose_name="penalty as asserted")),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("suspected", "Suspected"),
                            ("charged", "Charged"),
                            ("indicted", "Indicted"),
                            ("reclassified", "Reclassified"),
                            ("dropped", "Dropped"),
                            ("acquitted", "Acquitted"),
                            ("convicted", "Convicted"),
                            ("penalised", "Penalised (administrative)"),
                            ("claimed", "Claimed by the authority, no charge seen"),
                        ],
                        default="charged",
                        max_length=16,
                    ),
                ),
                (
                    "reclassified_from",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="cases.charge",
                    ),
                ),
                (
                    "carried_from",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        help_text="The same charge in the proceeding below.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="cases.charge",
                    ),
                ),
                (
                    "certainty",
                    models.CharField(
                        choices=[
                            ("stated", "Stated directly"),
                            ("attributed", "Attributed to a named speaker"),
                            ("hearsay", "Hearsay or unnamed speaker"),
                            ("inferred", "Our inference"),
                        ],
                        default="stated",
                        max_length=12,
                    ),
                ),
                (
                    "status_since_earliest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="status since, earliest day"),
                ),
                (
                    "status_since_latest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="status since, latest day"),
                ),
                (
                    "status_since_precision",
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
                        verbose_name="status since, precision",
                    ),
                ),
                (
                    "status_since_inferred",
                    models.BooleanField(default=False, editable=False, verbose_name="status since, inferred"),
                ),
                (
                    "status_since_words",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="status since, in the source's words"
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
                            hash="e6f5d4a570b2a5ab02c4678c5b996fee5249160c",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_946f2",
                            table="cases_chargehistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="ChargeStepHistory",
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
                        to="cases.chargestep",
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
                        db_default=models.Func(models.Value("CS"), function="arasha_reference"),
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
                    "charge",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="cases.charge",
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("suspected", "Suspected"),
                            ("charged", "Charged"),
                            ("indicted", "Indicted"),
                            ("reclassified", "Reclassified"),
                            ("dropped", "Dropped"),
                            ("acquitted", "Acquitted"),
                            ("convicted", "Convicted"),
                            ("penalised", "Penalised (administrative)"),
                            ("claimed", "Claimed by the authority, no charge seen"),
                        ],
                        max_length=16,
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=300)),
                (
                    "since_earliest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="since, earliest day"),
                ),
                (
                    "since_latest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="since, latest day"),
                ),
                (
                    "since_precision",
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
                        verbose_name="since, precision",
                    ),
                ),
                ("since_inferred", models.BooleanField(default=False, editable=False, verbose_name="since, inferred")),
                (
                    "since_words",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="since, in the source's words"
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
                            hash="8f728c79f14b432da53e7e8960e6d92ffc70fd67",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_d793a",
                            table="cases_chargestephistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="CitationHistory",
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
                        to="cases.citation",
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
                        db_default=models.Func(models.Value("CT"), function="arasha_reference"),
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
                    "subject_type",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="contenttypes.contenttype",
                    ),
                ),
                ("subject_id", models.UUIDField()),
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
                    "locator",
                    models.CharField(
                        blank=True,
                        help_text="Page, paragraph, or time mark such as 00:12:30.",
                        max_length=120,
                        validators=[config.shared.time_marks.valid_marks],
                    ),
                ),
                (
                    "certainty",
                    models.CharField(
                        choices=[
                            ("stated", "Stated directly"),
                            ("attributed", "Attributed to a named speaker"),
                            ("hearsay", "Hearsay or unnamed speaker"),
                            ("inferred", "Our inference"),
                        ],
                        default="stated",
                        max_length=12,
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=300)),
            ],
            options={
                "abstract": False,
                "indexes": [models.Index(fields=["subject_id"], name="citationhistory_of_row")],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="b674fd0c2f5a7e1b2715d6fe811987cd117306a9",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_9fc4b",
                            table="cases_citationhistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="ClaimHistory",
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
                        to="cases.claim",
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
                        db_default=models.Func(models.Value("K"), function="arasha_reference"),
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
                    "subject_type",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="contenttypes.contenttype",
                    ),
                ),
                ("subject_id", models.UUIDField()),
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
                    "field",
                    models.CharField(
                        help_text="A field of the row, or a word such as “number detained”.",
                        max_length=60,
                        verbose_name="fact",
                    ),
                ),
                ("value", models.CharField(max_length=500)),
                (
                    "attributed_to",
                    models.CharField(
                        blank=True, help_text="Whom the source names for it, if not itself.", max_length=200
                    ),
                ),
                ("quote", models.TextField(blank=True, verbose_name="the source's words")),
                (
                    "certainty",
                    models.CharField(
                        choices=[
                            ("stated", "Stated directly"),
                            ("attributed", "Attributed to a named speaker"),
                            ("hearsay", "Hearsay or unnamed speaker"),
                            ("inferred", "Our inference"),
                        ],
                        default="stated",
                        max_length=12,
                    ),
                ),
                (
                    "as_of_earliest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="as of, earliest day"),
                ),
                (
                    "as_of_latest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="as of, latest day"),
                ),
                (
                    "as_of_precision",
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
                        verbose_name="as of, precision",
                    ),
                ),
                ("as_of_inferred", models.BooleanField(default=False, editable=False, verbose_name="as of, inferred")),
                (
                    "as_of_words",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="as of, in the source's words"
                    ),
                ),
                (
                    "disagreement",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="cases.disagreement",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "indexes": [models.Index(fields=["subject_id"], name="claimhistory_of_row")],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="806fd26faac5f44aaf03e70406520dc95eebd478",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_249f1",
                            table="cases_claimhistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="CounselHistory",
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
                        to="cases.counsel",
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
                        db_default=models.Func(models.Value("CO"), function="arasha_reference"),
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
                    "defendant",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="cases.defendant",
                    ),
                ),
                (
                    "lawyer",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                    ),
                ),
                ("is_appointed", models.BooleanField(default=False, verbose_name="appointed by the state")),
                (
                    "since_earliest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="since, earliest day"),
                ),
                (
                    "since_latest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="since, latest day"),
                ),
                (
                    "since_precision",
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
                        verbose_name="since, precision",
                    ),
                ),
                ("since_inferred", models.BooleanField(default=False, editable=False, verbose_name="since, inferred")),
                (
                    "since_words",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="since, in the source's words"
                    ),
                ),
                (
                    "until_earliest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="until, earliest day"),
                ),
                (
                    "until_latest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="until, latest day"),
                ),
                (
                    "until_precision",
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
                        verbose_name="until, precision",
                    ),
                ),
                ("until_inferred", models.BooleanField(default=False, editable=False, verbose_name="until, inferred")),
                (
                    "until_words",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="until, in the source's words"
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
                            hash="b14f1e8e9b2c511aa558100b8b9ecc81ad763514",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_07b16",
                            table="cases_counselhistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="DeadlineHistory",
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
                        to="cases.deadline",
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
                        db_default=models.Func(models.Value("DL"), function="arasha_reference"),
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
                    "case",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="cases.case",
                    ),
                ),
                (
                    "proceeding",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="cases.proceeding",
                    ),
                ),
                (
                    "detention",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="cases.detention",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("appeal", "Appeal term"),
                            ("complaint", "Complaint term"),
                            ("extension", "Extension motion due"),
                            ("reply", "Reply due"),
                            ("filing", "Filing"),
                            ("other", "Other"),
                        ],
                        max_length=12,
                    ),
                ),
                ("title", models.CharField(max_length=200)),
                (
                    "trigger_kind",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("custody", "Custody began"),
                            ("expiry", "Before the custody term runs out"),
                            ("order", "Order or decision made"),
                            ("verdict", "Verdict pronounced or in force"),
                            ("service", "Served on the person"),
                            ("receipt", "Received by court or authority"),
                            ("note", "Diplomatic note received"),
                            ("other", "Something else"),
                        ],
                        max_length=8,
                        verbose_name="what sets it off",
                    ),
                ),
                ("trigger_at", models.DateTimeField(blank=True, null=True, verbose_name="set off at")),
                (
                    "trigger_hearing",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        help_text="The term follows this hearing when it moves.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="cases.hearing",
                    ),
                ),
                (
                    "trigger_note",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        help_text="The term follows this note when its day is corrected.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sources.diplomaticnote",
                    ),
                ),
                (
                    "limit",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="cases.timelimit",
                    ),
                ),
                (
                    "due_at",
                    models.DateTimeField(
                        blank=True, help_text="Reckoned from the rule and its trigger where both are named."
                    ),
                ),
                (
                    "due_by_hand",
                    models.BooleanField(
                        default=False, help_text="Then the reason says why.", verbose_name="set by hand"
                    ),
                ),
                (
                    "zone",
                    models.CharField(default="Asia/Almaty", max_length=40, validators=[config.shared.zones.known_zone]),
                ),
                ("reason", models.CharField(blank=True, max_length=900, verbose_name="how it was reckoned")),
                ("proposed_due_at", models.DateTimeField(blank=True, editable=False, null=True)),
                (
                    "proposed_limit",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="cases.timelimit",
                    ),
                ),
                ("proposed_reason", models.CharField(blank=True, editable=False, max_length=900)),
                (
                    "status",
                    models.CharField(
                        choices=[("open", "Open"), ("met", "Met"), ("missed", "Missed"), ("cancelled", "Cancelled")],
                        default="open",
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
                            hash="cbf4048cf5790186a0ae109a034fd06647b17e47",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_88e8c",
                            table="cases_deadlinehistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="DefendantHistory",
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
                        to="cases.defendant",
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
                        db_default=models.Func(models.Value("DF"), function="arasha_reference"),
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
                    "proceeding",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="cases.proceeding",
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
                ("aggravation", models.CharField(blank=True, max_length=300, verbose_name="aggravating circumstance")),
                ("note", models.CharField(blank=True, max_length=300)),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="6f4209d904b8ccce3fb16014469d6b652101031a",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_d6e6e",
                            table="cases_defendanthistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="DetentionAccessHistory",
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
                        to="cases.detentionaccess",
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
                        db_default=models.Func(models.Value("DA"), function="arasha_reference"),
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
                    "detention",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="cases.detention",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("family", "Family visits"),
                            ("lawyer", "Counsel"),
                            ("doctor", "Doctor"),
                            ("consul", "Consul"),
                            ("correspondence", "Letters and calls"),
                            ("location", "Location disclosed"),
                            ("acknowledged", "Detention acknowledged"),
                        ],
                        max_length=16,
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("allowed", "Allowed"),
                            ("refused", "Refused"),
                            ("partly", "Partly"),
                            ("unknown", "Not known"),
                        ],
                        max_length=8,
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=300)),
                (
                    "during_earliest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="during, earliest day"),
                ),
                (
                    "during_latest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="during, latest day"),
                ),
                (
                    "during_precision",
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
                        verbose_name="during, precision",
                    ),
                ),
                (
                    "during_inferred",
                    models.BooleanField(default=False, editable=False, verbose_name="during, inferred"),
                ),
                (
                    "during_words",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="during, in the source's words"
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
                            hash="a57578770d7c23ec30d1ac28b5ee2e7aa8044b6e",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_fc97e",
                            table="cases_detentionaccesshistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="DetentionConditionHistory",
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
                        to="cases.detentioncondition",
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
                        db_default=models.Func(models.Value("DK"), function="arasha_reference"),
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
                    "detention",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="cases.detention",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("health", "Health"),
                            ("ill_treatment", "Ill-treatment"),
                            ("parcel", "Parcel"),
                            ("visit", "Visit"),
                            ("cell", "Cell and food"),
                            ("other", "Other"),
                        ],
                        max_length=16,
                    ),
                ),
                ("text", models.TextField()),
                (
                    "observed_earliest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="observed, earliest day"),
                ),
                (
                    "observed_latest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="observed, latest day"),
                ),
                (
                    "observed_precision",
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
                        verbose_name="observed, precision",
                    ),
                ),
                (
                    "observed_inferred",
                    models.BooleanField(default=False, editable=False, verbose_name="observed, inferred"),
                ),
                (
                    "observed_words",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="observed, in the source's words"
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
                            hash="11d753279a2c709ce49c6791614408011b62cc1f",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_cd835",
                            table="cases_detentionconditionhistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="DetentionHistory",
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
                        to="cases.detention",
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
                        db_default=models.Func(models.Value("D"), function="arasha_reference"),
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
                    "case",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="cases.case",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("delivery", "Delivery to the police (KZ)"),
                            ("police_custody", "Police custody"),
                            ("admin_detention", "Administrative detention (KZ)"),
                            ("admin_arrest", "Administrative arrest (KZ)"),
                            ("remand", "Remand in custody (KZ)"),
                            ("house_arrest", "House arrest"),
                            ("travel_pledge", "Pledge not to leave (KZ)"),
                            ("bail_kz", "Bail (KZ)"),
                            ("electronic_monitoring", "Electronic monitoring (KZ)"),
                            ("obligation_to_appear", "Obligation to appear (KZ)"),
                            ("restriction_of_liberty", "Restriction of liberty, sentence (KZ)"),
                            ("imprisonment", "Imprisonment (KZ)"),
                            ("criminal_arrest", "Criminal arrest, sentence (KZ)"),
                            ("expulsion", "Expulsion (KZ)"),
                            ("extradition_arrest", "Extradition arrest (KZ)"),
                            ("psychiatric", "Compulsory psychiatric placement"),
                            ("summons", "Police summons or short questioning"),
                            ("summons_cn", "Summons (CN)"),
                            ("criminal_custody_cn", "Criminal custody (CN)"),
                            ("arrest_cn", "Arrest (CN)"),
                            ("residential_surveillance", "Residential surveillance (CN)"),
                            ("rsdl", "Residential surveillance at a designated place (CN)"),
                            ("bail_cn", "Bail (CN)"),
                            ("admin_detention_cn", "Administrative detention (CN)"),
                            ("liuzhi", "Liuzhi (CN)"),
                            ("protective_custody_cn", "Protective custody (CN)"),
                            ("foreigner_review", "Detention for review, foreigner (CN)"),
                            ("prison_cn", "Prison (CN)"),
                            ("short_detention_cn", "Criminal detention, sentence (CN)"),
                            ("control_cn", "Control (CN)"),
                            ("vetc", "Re-education camp"),
                            ("placement_education", "Placement education (CN)"),
                            ("forced_labour", "Forced labour placement"),
                            ("town_arrest", "Town or village arrest"),
                            ("exit_ban", "Exit ban"),
                            ("passport_seizure", "Passport seized"),
                            ("homestay_surveillance", "Homestay surveillance"),
                            ("incommunicado", "Secret or unacknowledged detention"),
                            ("unknown", "Kind not known"),
                        ],
                        default="unknown",
                        max_length=28,
                    ),
                ),
                (
                    "kind_words",
                    models.CharField(
                        blank=True,
                        help_text="The source's own label, kept as it is.",
                        max_length=200,
                        verbose_name="kind as printed",
                    ),
                ),
                (
                    "is_disappearance",
                    models.BooleanField(
                        default=False,
                        help_text="The state took the person and refuses to say where (ICPPED art. 2). A flag over any kind.",
                        verbose_name="enforced disappearance",
                    ),
                ),
                (
                    "jurisdiction",
                    models.CharField(
                        choices=[("KZ", "Kazakhstan"), ("CN", "China"), ("XX", "Other")], default="KZ", max_length=2
                    ),
                ),
                (
                    "authority",
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
                    "facility",
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
                (
                    "began_at",
                    models.DateTimeField(
                        blank=True, help_text="If the hour is known.", null=True, verbose_name="began at"
                    ),
                ),
                (
                    "zone",
                    models.CharField(default="Asia/Almaty", max_length=40, validators=[config.shared.zones.known_zone]),
                ),
                (
                    "end_kind",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("released", "Released"),
                            ("released_conditionally", "Released on conditions"),
                            ("converted", "Converted into another measure"),
                            ("sentenced", "Sentenced"),
                            ("transferred", "Transferred"),
                            ("term_served", "Term served"),
                            ("died", "Died in custody"),
                            ("escaped", "Escaped"),
                            ("unknown", "Ended, not known how"),
                        ],
                        max_length=24,
                        verbose_name="how it ended",
                    ),
                ),
                (
                    "follows",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        help_text="The stage before this one: administrative arrest → criminal custody.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="cases.detention",
                    ),
                ),
                ("legal_basis", models.CharField(blank=True, max_length=300)),
                ("reason_given", models.CharField(blank=True, max_length=300)),
                ("term_amount", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="ordered term")),
                (
                    "term_unit",
                    models.CharField(
                        blank=True,
                        choices=[("hour", "hours"), ("day", "days"), ("month", "months"), ("year", "years")],
                        max_length=8,
                    ),
                ),
                (
                    "expires_at",
                    models.DateTimeField(
                        blank=True,
                        help_text="Reckoned from the term; by hand only with a reason.",
                        null=True,
                        verbose_name="term runs out at",
                    ),
                ),
                (
                    "expires_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="cases.timelimit",
                    ),
                ),
                ("expires_by_hand", models.BooleanField(default=False)),
                (
                    "expires_reason",
                    models.CharField(blank=True, max_length=900, verbose_name="how the end was reckoned"),
                ),
                ("lawful_until", models.DateTimeField(blank=True, editable=False, null=True)),
                (
                    "lawful_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="cases.timelimit",
                    ),
                ),
                ("lawful_reason", models.CharField(blank=True, editable=False, max_length=900)),
                (
                    "certainty",
                    models.CharField(
                        choices=[
                            ("stated", "Stated directly"),
                            ("attributed", "Attributed to a named speaker"),
                            ("hearsay", "Hearsay or unnamed speaker"),
                            ("inferred", "Our inference"),
                        ],
                        default="stated",
                        max_length=12,
                    ),
                ),
                (
                    "is_held_true",
                    models.BooleanField(
                        default=True,
                        help_text="Of sources that contradict each other on where someone is held, one is. Clear it in the others.",
                        verbose_name="held to be true",
                    ),
                ),
                ("notes", models.TextField(blank=True)),
                (
                    "began_earliest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="began, earliest day"),
                ),
                (
                    "began_latest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="began, latest day"),
                ),
                (
                    "began_precision",
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
                        verbose_name="began, precision",
                    ),
                ),
                ("began_inferred", models.BooleanField(default=False, editable=False, verbose_name="began, inferred")),
                (
                    "began_words",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="began, in the source's words"
                    ),
                ),
                (
                    "ended_earliest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="ended, earliest day"),
                ),
                (
                    "ended_latest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="ended, latest day"),
                ),
                (
                    "ended_precision",
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
                        verbose_name="ended, precision",
                    ),
                ),
                ("ended_inferred", models.BooleanField(default=False, editable=False, verbose_name="ended, inferred")),
                (
                    "ended_words",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="ended, in the source's words"
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
                            hash="a6d91076466d2fc9da3cc67e47bc079c64156e69",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_ad8e3",
                            table="cases_detentionhistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="DisagreementHistory",
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
                        to="cases.disagreement",
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
                        db_default=models.Func(models.Value("Q"), function="arasha_reference"),
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
                    "case",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="cases.case",
                    ),
                ),
                ("topic", models.CharField(max_length=200)),
                ("note", models.TextField(blank=True)),
                (
                    "chosen",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="cases.claim",
                    ),
                ),
                ("chosen_reason", models.CharField(blank=True, max_length=500)),
                (
                    "chosen_by",
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
                ("chosen_at", models.DateTimeField(blank=True, editable=False, null=True)),
                ("put_at", models.DateTimeField(blank=True, editable=False, null=True)),
                ("put_before", models.JSONField(blank=True, editable=False, null=True)),
                ("put_after", models.JSONField(blank=True, editable=False, null=True)),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="a3e33958b6aa007517de96e061e36ad5598f0a11",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_c465e",
                            table="cases_disagreementhistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="EventHistory",
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
                        to="cases.event",
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
                        db_default=models.Func(models.Value("E"), function="arasha_reference"),
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
                    "case",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="cases.case",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("protest", "Protest"),
                            ("arrest", "Arrest"),
                            ("disappearance", "Disappearance"),
                            ("court", "Step of a proceeding"),
                            ("sentence", "Sentence"),
                            ("camp", "Camp or prison"),
                            ("notice", "Notice to the family"),
                            ("contact", "Contact or visit"),
                            ("reprisal", "Reprisal"),
                            ("statement", "Statement or note"),
                            ("context", "Context"),
                            ("other", "Other"),
                        ],
                        default="other",
                        max_length=16,
                    ),
                ),
                ("title", models.CharField(max_length=300)),
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
                (
                    "certainty",
                    models.CharField(
                        choices=[
                            ("stated", "Stated directly"),
                            ("attributed", "Attributed to a named speaker"),
                            ("hearsay", "Hearsay or unnamed speaker"),
                            ("inferred", "Our inference"),
                        ],
                        default="stated",
                        max_length=12,
                    ),
                ),
                ("description", models.TextField(blank=True)),
                (
                    "happened_earliest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="happened, earliest day"),
                ),
                (
                    "happened_latest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="happened, latest day"),
                ),
                (
                    "happened_precision",
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
                        verbose_name="happened, precision",
                    ),
                ),
                (
                    "happened_inferred",
                    models.BooleanField(default=False, editable=False, verbose_name="happened, inferred"),
                ),
                (
                    "happened_words",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="happened, in the source's words"
                    ),
                ),
                (
                    "ended_earliest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="ended, earliest day"),
                ),
                (
                    "ended_latest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="ended, latest day"),
                ),
                (
                    "ended_precision",
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
                        verbose_name="ended, precision",
                    ),
                ),
                ("ended_inferred", models.BooleanField(default=False, editable=False, verbose_name="ended, inferred")),
                (
                    "ended_words",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="ended, in the source's words"
                    ),
                ),
                (
                    "family_told_earliest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="family told, earliest day"),
                ),
                (
                    "family_told_latest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="family told, latest day"),
                ),
                (
                    "family_told_precision",
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
                        verbose_name="family told, precision",
                    ),
                ),
                (
                    "family_told_inferred",
                    models.BooleanField(default=False, editable=False, verbose_name="family told, inferred"),
                ),
                (
                    "family_told_words",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="family told, in the source's words"
                    ),
                ),
                (
                    "learned_earliest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="we learned, earliest day"),
                ),
                (
                    "learned_latest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="we learned, latest day"),
                ),
                (
                    "learned_precision",
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
                        verbose_name="we learned, precision",
                    ),
                ),
                (
                    "learned_inferred",
                    models.BooleanField(default=False, editable=False, verbose_name="we learned, inferred"),
                ),
                (
                    "learned_words",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="we learned, in the source's words"
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
                            hash="852dfbd9162d27d01ef193dc3a6cd471ad3451b4",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_c6ac6",
                            table="cases_eventhistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="EventPartHistory",
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
                        to="cases.eventpart",
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
                        db_default=models.Func(models.Value("EP"), function="arasha_reference"),
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
                    "event",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="cases.event",
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
                ("words", models.CharField(blank=True, max_length=200, verbose_name="part in the event")),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="cbbc66110c39d7e86ea2d1371f9b743785f1e4df",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_87919",
                            table="cases_eventparthistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="ExhibitChallengeHistory",
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
                        to="cases.exhibitchallenge",
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
                        db_default=models.Func(models.Value("EC"), function="arasha_reference"),
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
                    "exhibit",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="cases.exhibit",
                    ),
                ),
                (
                    "by_side",
                    models.CharField(
                        choices=[
                            ("prosecution", "Prosecution"),
                            ("defence", "Defence"),
                            ("court", "Court"),
                            ("unknown", "Not known"),
                        ],
                        default="defence",
                        max_length=12,
                        verbose_name="challenged by",
                    ),
                ),
                (
                    "by_words",
                    models.CharField(
                        blank=True, help_text="Counsel or defendant, as printed.", max_length=200, verbose_name="who"
                    ),
                ),
                ("grounds", models.CharField(blank=True, max_length=500)),
                (
                    "result",
                    models.CharField(
                        choices=[
                            ("pending", "Not decided"),
                            ("granted", "Granted: taken out"),
                            ("partly", "Granted in part"),
                            ("rejected", "Rejected"),
                            ("ignored", "Left without an answer"),
                            ("unknown", "Result not known"),
                        ],
                        default="pending",
                        max_length=12,
                    ),
                ),
                ("result_words", models.CharField(blank=True, max_length=500, verbose_name="the court's words")),
                (
                    "made_earliest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="made, earliest day"),
                ),
                (
                    "made_latest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="made, latest day"),
                ),
                (
                    "made_precision",
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
                        verbose_name="made, precision",
                    ),
                ),
                ("made_inferred", models.BooleanField(default=False, editable=False, verbose_name="made, inferred")),
                (
                    "made_words",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="made, in the source's words"
                    ),
                ),
                (
                    "decided_earliest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="decided, earliest day"),
                ),
                (
                    "decided_latest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="decided, latest day"),
                ),
                (
                    "decided_precision",
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
                        verbose_name="decided, precision",
                    ),
                ),
                (
                    "decided_inferred",
                    models.BooleanField(default=False, editable=False, verbose_name="decided, inferred"),
                ),
                (
                    "decided_words",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="decided, in the source's words"
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
                            hash="cef17e842a6987802e13bdea4f803373b0a75d34",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_260ed",
                            table="cases_exhibitchallengehistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="ExhibitHistory",
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
                        to="cases.exhibit",
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
                        db_default=models.Func(models.Value("EX"), function="arasha_reference"),
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
                    "proceeding",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="cases.proceeding",
                    ),
                ),
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
                ("number", models.CharField(blank=True, max_length=40)),
                (
                    "offered_by",
                    models.CharField(
                        choices=[
                            ("prosecution", "Prosecution"),
                            ("defence", "Defence"),
                            ("court", "Court"),
                            ("unknown", "Not known"),
                        ],
                        default="unknown",
                        max_length=12,
                    ),
                ),
                (
                    "treatment",
                    models.CharField(
                        choices=[
                            ("offered", "Offered"),
                            ("admitted", "Admitted"),
                            ("excluded", "Excluded"),
                            ("relied_on", "Relied on"),
                            ("unknown", "Not known"),
                        ],
                        default="unknown",
                        max_length=12,
                    ),
                ),
                ("prompted_charge", models.BooleanField(default=False)),
                ("cited_in_indictment", models.BooleanField(default=False)),
                ("cited_in_verdict", models.BooleanField(default=False)),
                ("is_challenged", models.BooleanField(default=False)),
                ("note", models.CharField(blank=True, max_length=500)),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="8d1000034821580c22b53a68b7235b2847544e21",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_e373c",
                            table="cases_exhibithistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="ExhibitRulingHistory",
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
                        to="cases.exhibitruling",
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
                        db_default=models.Func(models.Value("ER"), function="arasha_reference"),
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
                    "exhibit",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="cases.exhibit",
                    ),
                ),
                (
                    "treatment",
                    models.CharField(
                        choices=[
                            ("offered", "Offered"),
                            ("admitted", "Admitted"),
                            ("excluded", "Excluded"),
                            ("relied_on", "Relied on"),
                            ("unknown", "Not known"),
                        ],
                        max_length=12,
                    ),
                ),
                ("words", models.CharField(blank=True, max_length=500, verbose_name="the court's words")),
                (
                    "ruled_earliest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="ruled, earliest day"),
                ),
                (
                    "ruled_latest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="ruled, latest day"),
                ),
                (
                    "ruled_precision",
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
                        verbose_name="ruled, precision",
                    ),
                ),
                ("ruled_inferred", models.BooleanField(default=False, editable=False, verbose_name="ruled, inferred")),
                (
                    "ruled_words",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="ruled, in the source's words"
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
                            hash="fb880d6d5e9df03691e33511027e494a347926e2",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_f957b",
                            table="cases_exhibitrulinghistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="HearingHistory",
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
                        to="cases.hearing",
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
                        db_default=models.Func(models.Value("H"), function="arasha_reference"),
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
                    "proceeding",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="cases.proceeding",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("remand", "Remand or house arrest"),
                            ("extension", "Extension of the measure"),
                            ("measure_appeal", "Appeal against the measure"),
                            ("complaint", "Complaint"),
                            ("preliminary", "Preliminary hearing"),
                            ("trial_opening", "Trial opening"),
                            ("trial", "Trial sitting"),
                            ("verdict", "Verdict"),
                            ("administrative", "Administrative hearing"),
                            ("appeal", "Appeal"),
                            ("cassation", "Cassation"),
                            ("execution", "Execution stage"),
                            ("other", "Other"),
                        ],
                        max_length=16,
                    ),
                ),
                (
                    "court",
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
                ("room", models.CharField(blank=True, max_length=60)),
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
                ("starts_at", models.DateTimeField(blank=True, null=True)),
                (
                    "zone",
                    models.CharField(default="Asia/Almaty", max_length=40, validators=[config.shared.zones.known_zone]),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("expected", "Expected, no date"),
                            ("scheduled", "Scheduled"),
                            ("held", "Held"),
                            ("adjourned", "Adjourned"),
                            ("cancelled", "Cancelled"),
                        ],
                        default="expected",
                        max_length=12,
                    ),
                ),
                (
                    "openness",
                    models.CharField(
                        choices=[
                            ("open", "Open"),
                            ("closed", "Closed"),
                            ("partly", "Partly closed"),
                            ("unknown", "Not known"),
                        ],
                        default="unknown",
                        max_length=8,
                    ),
                ),
                ("openness_ground", models.CharField(blank=True, max_length=200)),
                (
                    "adjourned_to",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="cases.hearing",
                    ),
                ),
                (
                    "no_notice_received",
                    models.BooleanField(
                        default=False, help_text="The family or counsel got no notice: a violation in itself."
                    ),
                ),
                ("counsel_not_admitted", models.BooleanField(default=False)),
                ("cancelled_reason", models.CharField(blank=True, max_length=300)),
                ("adjourned_reason", models.CharField(blank=True, max_length=300)),
                ("result", models.TextField(blank=True)),
                (
                    "expected_earliest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="expected, earliest day"),
                ),
                (
                    "expected_latest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="expected, latest day"),
                ),
                (
                    "expected_precision",
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
                        verbose_name="expected, precision",
                    ),
                ),
                (
                    "expected_inferred",
                    models.BooleanField(default=False, editable=False, verbose_name="expected, inferred"),
                ),
                (
                    "expected_words",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="expected, in the source's words"
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
                            hash="50eb11b27de507b33db1cecda2cbbe18f78628cf",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_1c9e0",
                            table="cases_hearinghistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="HearingReportHistory",
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
                        to="cases.hearingreport",
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
                        db_default=models.Func(models.Value("HR"), function="arasha_reference"),
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
                    "hearing",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="cases.hearing",
                    ),
                ),
                ("monitor_words", models.CharField(blank=True, max_length=200, verbose_name="monitor")),
                ("attended", models.BooleanField(default=True)),
                ("checklist", models.JSONField(blank=True, default=dict)),
                ("text", models.TextField()),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="10835840dcd6a2b98782cdc261508ce4d8946943",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_55403",
                            table="cases_hearingreporthistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="HearingViolationHistory",
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
                        to="cases.hearingviolation",
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
                        db_default=models.Func(models.Value("HV"), function="arasha_reference"),
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
                    "hearing",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="cases.hearing",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("no_notice", "No notice received"),
                            ("counsel_not_admitted", "Counsel not admitted"),
                            ("public_excluded", "Public, family or press kept out"),
                            ("no_interpreter", "No interpreter"),
                            ("no_time", "No time to prepare"),
                            ("coerced", "Confession or testimony under pressure"),
                            ("other", "Other"),
                        ],
                        max_length=20,
                        verbose_name="what",
                    ),
                ),
                (
                    "told_by",
                    models.CharField(
                        blank=True,
                        help_text="A role or a code, no witness's name.",
                        max_length=200,
                        verbose_name="who told",
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=500, verbose_name="in detail")),
                (
                    "happened_earliest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="when, earliest day"),
                ),
                (
                    "happened_latest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="when, latest day"),
                ),
                (
                    "happened_precision",
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
                        verbose_name="when, precision",
                    ),
                ),
                (
                    "happened_inferred",
                    models.BooleanField(default=False, editable=False, verbose_name="when, inferred"),
                ),
                (
                    "happened_words",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="when, in the source's words"
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
                            hash="259a5ae187e2683c1e0466ec8e7fd088c1e137a9",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_9948d",
                            table="cases_hearingviolationhistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="HolidayHistory",
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
                        to="cases.holiday",
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
                ("id", models.BigIntegerField()),
                (
                    "jurisdiction",
                    models.CharField(choices=[("KZ", "Kazakhstan"), ("CN", "China"), ("XX", "Other")], max_length=2),
                ),
                ("day", models.DateField()),
                ("name", models.CharField(max_length=120)),
                ("is_working", models.BooleanField(default=False, verbose_name="moved working day")),
                ("source", models.CharField(blank=True, max_length=200)),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="29792871a498320d20d409f93bd072dba8af3d12",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_c40a2",
                            table="cases_holidayhistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="ItemTeamHistory",
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
                        to="cases.itemteam",
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
                ("id", models.BigIntegerField()),
                (
                    "item_kind",
                    models.CharField(
                        choices=[
                            ("hearing", "Hearing"),
                            ("detention", "Custody term"),
                            ("deadline", "Deadline"),
                            ("note", "Reply to a note"),
                            ("submission", "Reply to a submission"),
                            ("task", "Task"),
                        ],
                        max_length=12,
                    ),
                ),
                ("item_id", models.UUIDField()),
                (
                    "responsible",
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
                    "backup",
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
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="246d6a8f7c34fb79de32bb6f2cec8375036b7ed8",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_b89b8",
                            table="cases_itemteamhistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="JointChangeHistory",
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
                        to="cases.jointchange",
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
                        db_default=models.Func(models.Value("JC"), function="arasha_reference"),
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
                    "proceeding",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="cases.proceeding",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("measure", "New measure"),
                            ("charge", "New charge"),
                            ("charge_status", "Status of a charge"),
                            ("reclassify", "Reclassify a charge"),
                            ("aggravation", "Aggravation"),
                            ("counsel", "New counsel"),
                            ("outcome", "Outcome"),
                        ],
                        max_length=16,
                    ),
                ),
                ("words", models.CharField(max_length=300)),
                ("number", models.PositiveSmallIntegerField(verbose_name="defendants")),
                ("made", models.JSONField(default=list, editable=False)),
                ("undone_at", models.DateTimeField(blank=True, null=True)),
                (
                    "undone_by",
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
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="62c566564dafdbdfc6aee42127039849459ed9ac",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_645ec",
                            table="cases_jointchangehistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="MeasureHistory",
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
                        to="cases.measure",
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
                        db_default=models.Func(models.Value("MS"), function="arasha_reference"),
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
                    "defendant",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="cases.defendant",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("none", "None"),
                            ("remand", "Remand in custody"),
                            ("house_arrest", "House arrest"),
                            ("travel_pledge", "Pledge not to leave"),
                            ("bail", "Bail"),
                            ("supervised", "“Supervised detention”, as printed"),
                            ("monitoring", "Electronic monitoring"),
                            ("unknown", "Not known"),
                        ],
                        max_length=16,
                    ),
                ),
                ("words", models.CharField(blank=True, max_length=200, verbose_name="measure as printed")),
                (
                    "detention",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="cases.detention",
                    ),
                ),
                (
                    "since_earliest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="since, earliest day"),
                ),
                (
                    "since_latest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="since, latest day"),
                ),
                (
                    "since_precision",
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
                        verbose_name="since, precision",
                    ),
                ),
                ("since_inferred", models.BooleanField(default=False, editable=False, verbose_name="since, inferred")),
                (
                    "since_words",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="since, in the source's words"
                    ),
                ),
                (
                    "until_earliest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="until, earliest day"),
                ),
                (
                    "until_latest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="until, latest day"),
                ),
                (
                    "until_precision",
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
                        verbose_name="until, precision",
                    ),
                ),
                ("until_inferred", models.BooleanField(default=False, editable=False, verbose_name="until, inferred")),
                (
                    "until_words",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="until, in the source's words"
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
                            hash="2c2c7eed5cde330367950c29089573b4d50cd75e",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_78195",
                            table="cases_measurehistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="OutcomeHistory",
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
                        to="cases.outcome",
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
                        db_default=models.Func(models.Value("OC"), function="arasha_reference"),
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
                    "proceeding",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="cases.proceeding",
                    ),
                ),
                (
                    "defendant",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="cases.defendant",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("acquittal", "Acquittal"),
                            ("termination", "Case terminated"),
                            ("warning", "Warning"),
                            ("fine", "Fine"),
                            ("admin_arrest", "Administrative arrest"),
                            ("tracker", "Electronic tracker"),
                            ("restriction", "Restriction of liberty"),
                            ("imprisonment", "Imprisonment"),
                            ("suspended", "Suspended imprisonment"),
                            ("ban", "Ban on posts or activity"),
                            ("expulsion", "Expulsion"),
                            ("political_rights", "Deprivation of political rights"),
                            ("reply", "Opinion or reply of an international body"),
                            ("life", "Life imprisonment"),
                            ("death", "Death penalty"),
                            ("death_suspended", "Death penalty, suspended (CN)"),
                            ("short_detention", "Criminal detention (CN)"),
                            ("control", "Control (CN)"),
                            ("confiscation", "Confiscation of property"),
                            ("community_work", "Public works"),
                            ("parole", "Parole"),
                            ("pardon", "Amnesty or pardon"),
                            ("reduction", "Sentence reduced"),
                            ("not_prosecuted", "Not prosecuted"),
                            ("unknown", "Not known"),
                        ],
                        max_length=16,
                    ),
                ),
                ("amount", models.DecimalField(blank=True, decimal_places=2, max_digits=14, null=True)),
                ("currency", models.CharField(blank=True, max_length=3)),
                (
                    "mci_count",
                    models.DecimalField(blank=True, decimal_places=2, max_digits=9, null=True, verbose_name="MCI"),
                ),
                ("term_amount", models.PositiveSmallIntegerField(blank=True, null=True)),
                (
                    "term_unit",
                    models.CharField(
                        blank=True,
                        choices=[("hour", "hours"), ("day", "days"), ("month", "months"), ("year", "years")],
                        max_length=8,
                    ),
                ),
                (
                    "credit_days",
                    models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="days of custody credited"),
                ),
                (
                    "credit_ratio",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        help_text="Days of the penalty.",
                        max_digits=4,
                        null=True,
                        verbose_name="each counts as",
                    ),
                ),
                ("ends_on", models.DateField(blank=True, null=True, verbose_name="last day")),
                ("ends_by_hand", models.BooleanField(default=False, verbose_name="end set by hand")),
                ("ends_reason", models.CharField(blank=True, max_length=500, verbose_name="how it was reckoned")),
                (
                    "notice_form",
                    models.CharField(
                        choices=[
                            ("written", "In writing"),
                            ("oral", "Orally"),
                            ("rumour", "By rumour"),
                            ("none", "No notice"),
                            ("unknown", "Not known"),
                        ],
                        default="unknown",
                        max_length=8,
                    ),
                ),
                ("has_document", models.BooleanField(default=False, verbose_name="decision seen in writing")),
                (
                    "certainty",
                    models.CharField(
                        choices=[
                            ("stated", "Stated directly"),
                            ("attributed", "Attributed to a named speaker"),
                            ("hearsay", "Hearsay or unnamed speaker"),
                            ("inferred", "Our inference"),
                        ],
                        default="stated",
                        max_length=12,
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=300)),
                (
                    "decided_earliest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="decided, earliest day"),
                ),
                (
                    "decided_latest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="decided, latest day"),
                ),
                (
                    "decided_precision",
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
                        verbose_name="decided, precision",
                    ),
                ),
                (
                    "decided_inferred",
                    models.BooleanField(default=False, editable=False, verbose_name="decided, inferred"),
                ),
                (
                    "decided_words",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="decided, in the source's words"
                    ),
                ),
                (
                    "starts_earliest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="runs from, earliest day"),
                ),
                (
                    "starts_latest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="runs from, latest day"),
                ),
                (
                    "starts_precision",
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
                        verbose_name="runs from, precision",
                    ),
                ),
                (
                    "starts_inferred",
                    models.BooleanField(default=False, editable=False, verbose_name="runs from, inferred"),
                ),
                (
                    "starts_words",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="runs from, in the source's words"
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
                            hash="9fc8df205d26052221cb8aef9eb9613144268612",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_6cd34",
                            table="cases_outcomehistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="PacketHistory",
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
                        to="cases.packet",
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
                        db_default=models.Func(models.Value("PK"), function="arasha_reference"),
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
                    "case",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="cases.case",
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
                ("recipient", models.CharField(max_length=200)),
                ("made_at", models.DateTimeField()),
                ("expires_at", models.DateTimeField()),
                ("sha256", models.CharField(max_length=64, verbose_name="SHA-256")),
                (
                    "consent_ids",
                    django.contrib.postgres.fields.ArrayField(base_field=models.UUIDField(), editable=False, size=None),
                ),
                ("ended_at", models.DateTimeField(blank=True, null=True)),
                (
                    "end_reason",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("expired", "Its 24 hours are over"),
                            ("withdrawn", "Consent was withdrawn"),
                            ("changed", "Answers about consent changed"),
                        ],
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
                            hash="e9c18748c88f5fc0a15f48ce7b516268dfd0692c",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_085cc",
                            table="cases_packethistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="ParticipationHistory",
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
                        to="cases.participation",
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
                        db_default=models.Func(models.Value("PA"), function="arasha_reference"),
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
                    "case",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="cases.case",
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
                    "role",
                    models.CharField(
                        choices=[
                            ("detainee", "Detainee"),
                            ("defendant", "Defendant"),
                            ("victim", "Victim"),
                            ("relative_at_risk", "Relative at risk"),
                            ("witness", "Witness"),
                            ("lawyer", "Lawyer"),
                            ("judge", "Judge"),
                            ("prosecutor", "Prosecutor"),
                            ("official", "Official"),
                            ("advocate", "Speaks for them"),
                            ("commentator", "Commentator"),
                            ("other", "Other"),
                        ],
                        max_length=20,
                    ),
                ),
                (
                    "certainty",
                    models.CharField(
                        choices=[
                            ("stated", "Stated directly"),
                            ("attributed", "Attributed to a named speaker"),
                            ("hearsay", "Hearsay or unnamed speaker"),
                            ("inferred", "Our inference"),
                        ],
                        default="stated",
                        max_length=12,
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
                            hash="7668d3ecbf398db288edd2c0a1e55c6099e22df2",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_b6731",
                            table="cases_participationhistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="PassageHistory",
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
                        to="cases.passage",
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
                        db_default=models.Func(models.Value("PG"), function="arasha_reference"),
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
                ("start", models.PositiveIntegerField()),
                ("quote", models.TextField()),
                ("before", models.CharField(blank=True, max_length=60)),
                ("after", models.CharField(blank=True, max_length=60)),
                (
                    "claim",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="cases.claim",
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="cases.citation",
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
                            hash="cc0831b088c370f392fcae77d78746167d8312b2",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_ef9fe",
                            table="cases_passagehistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="ProceedingHistory",
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
                        to="cases.proceeding",
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
                        db_default=models.Func(models.Value("PR"), function="arasha_reference"),
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
                    "case",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="cases.case",
                    ),
                ),
                ("title", models.CharField(max_length=200)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("criminal", "Criminal"),
                            ("administrative", "Administrative"),
                            ("civil", "Civil"),
                            ("appeal", "Appeal"),
                            ("cassation", "Cassation"),
                            ("international", "International"),
                        ],
                        max_length=16,
                    ),
                ),
                (
                    "jurisdiction",
                    models.CharField(
                        choices=[("KZ", "Kazakhstan"), ("CN", "China"), ("XX", "Other")], default="KZ", max_length=2
                    ),
                ),
                (
                    "stage",
                    models.CharField(
                        choices=[
                            ("unknown", "Not known"),
                            ("registered", "Registered"),
                            ("investigation", "Investigation"),
                            ("indicted", "Indictment"),
                            ("trial_pending", "Trial to open"),
                            ("trial", "Trial"),
                            ("verdict_pending", "Verdict expected"),
                            ("verdict", "Verdict"),
                            ("appeal", "On appeal"),
                            ("in_force", "In force"),
                            ("cassation", "Cassation"),
                            ("execution", "Execution"),
                            ("closed", "Closed"),
                        ],
                        default="unknown",
                        max_length=20,
                    ),
                ),
                (
                    "court",
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
                ("court_words", models.CharField(blank=True, max_length=200, verbose_name="court or body as printed")),
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
                ("number", models.CharField(blank=True, max_length=80, verbose_name="case number")),
                (
                    "judge",
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
                    "prosecutor",
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
                    "follows",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        help_text="The proceeding this one grew out of or appeals.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="cases.proceeding",
                    ),
                ),
                ("notes", models.TextField(blank=True)),
                (
                    "opened_earliest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="opened, earliest day"),
                ),
                (
                    "opened_latest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="opened, latest day"),
                ),
                (
                    "opened_precision",
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
                        verbose_name="opened, precision",
                    ),
                ),
                (
                    "opened_inferred",
                    models.BooleanField(default=False, editable=False, verbose_name="opened, inferred"),
                ),
                (
                    "opened_words",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="opened, in the source's words"
                    ),
                ),
                (
                    "closed_earliest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="closed, earliest day"),
                ),
                (
                    "closed_latest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="closed, latest day"),
                ),
                (
                    "closed_precision",
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
                        verbose_name="closed, precision",
                    ),
                ),
                (
                    "closed_inferred",
                    models.BooleanField(default=False, editable=False, verbose_name="closed, inferred"),
                ),
                (
                    "closed_words",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="closed, in the source's words"
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
                            hash="5db89797a1d6d7197d92227e85ee43f5ff0f21fd",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_19dd9",
                            table="cases_proceedinghistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="ProceedingStageHistory",
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
                        to="cases.proceedingstage",
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
                        db_default=models.Func(models.Value("PS"), function="arasha_reference"),
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
                    "proceeding",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="cases.proceeding",
                    ),
                ),
                (
                    "stage",
                    models.CharField(
                        choices=[
                            ("unknown", "Not known"),
                            ("registered", "Registered"),
                            ("investigation", "Investigation"),
                            ("indicted", "Indictment"),
                            ("trial_pending", "Trial to open"),
                            ("trial", "Trial"),
                            ("verdict_pending", "Verdict expected"),
                            ("verdict", "Verdict"),
                            ("appeal", "On appeal"),
                            ("in_force", "In force"),
                            ("cassation", "Cassation"),
                            ("execution", "Execution"),
                            ("closed", "Closed"),
                        ],
                        max_length=20,
                    ),
                ),
                (
                    "notice_form",
                    models.CharField(
                        choices=[
                            ("written", "In writing"),
                            ("oral", "Orally"),
                            ("rumour", "By rumour"),
                            ("none", "No notice"),
                            ("unknown", "Not known"),
                        ],
                        default="unknown",
                        max_length=8,
                    ),
                ),
                (
                    "certainty",
                    models.CharField(
                        choices=[
                            ("stated", "Stated directly"),
                            ("attributed", "Attributed to a named speaker"),
                            ("hearsay", "Hearsay or unnamed speaker"),
                            ("inferred", "Our inference"),
                        ],
                        default="stated",
                        max_length=12,
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=500)),
                (
                    "reached_earliest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="reached, earliest day"),
                ),
                (
                    "reached_latest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="reached, latest day"),
                ),
                (
                    "reached_precision",
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
                        verbose_name="reached, precision",
                    ),
                ),
                (
                    "reached_inferred",
                    models.BooleanField(default=False, editable=False, verbose_name="reached, inferred"),
                ),
                (
                    "reached_words",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="reached, in the source's words"
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
                            hash="269c40c07dff2f309ac865a483eb034c1f417dc9",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_93d96",
                            table="cases_proceedingstagehistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="ReminderPlanHistory",
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
                        to="cases.reminderplan",
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
                ("id", models.BigIntegerField()),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("hearing", "Hearing"),
                            ("short_custody", "Short custody term"),
                            ("remand", "Remand term"),
                            ("appeal_term", "Appeal or other term"),
                            ("reply", "Reply awaited"),
                            ("task", "Task"),
                            ("change", "Change notice"),
                            ("escalation", "Passed on to backup or coordinator"),
                            ("snooze", "Asked to be told again"),
                        ],
                        max_length=16,
                    ),
                ),
                ("lead", models.CharField(help_text="Short name, such as 14d, 12h, morning, expired.", max_length=24)),
                ("before", models.DurationField(help_text="How long before the moment; negative is after it.")),
                ("at_clock", models.TimeField(blank=True, help_text="Local time in the court's zone.", null=True)),
                (
                    "is_critical",
                    models.BooleanField(
                        default=False, help_text="Left unacknowledged, it goes on to the backup and the coordinator."
                    ),
                ),
                (
                    "backup_after",
                    models.DurationField(
                        blank=True,
                        help_text="Critical, and nobody acknowledged it so long: it goes to the backup.",
                        null=True,
                    ),
                ),
                (
                    "coordinator_after",
                    models.DurationField(
                        blank=True, help_text="Still nobody: it goes to the coordinators of the desk.", null=True
                    ),
                ),
                ("is_active", models.BooleanField(default=True)),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="597da8daf7d54bf322987da3a1a1a5d31292dc7d",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_5b600",
                            table="cases_reminderplanhistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="ReprisalHistory",
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
                        to="cases.reprisal",
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
                        db_default=models.Func(models.Value("RP"), function="arasha_reference"),
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
                    "case",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="cases.case",
                    ),
                ),
                (
                    "proceeding",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="cases.proceeding",
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
                    "witness",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        help_text="By their code. Of a protected witness write nothing here that names them.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sources.witness",
                    ),
                ),
                (
                    "staff",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="colleague",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("summons", "Summons or questioning"),
                            ("fine", "Fine"),
                            ("dismissal", "Dismissal"),
                            ("passport", "Passport taken"),
                            ("device", "Device seized"),
                            ("threat", "Threat"),
                            ("contact_ban", "Contact forbidden"),
                            ("stigma", "Stigma"),
                            ("harassment", "Harassment"),
                            ("other", "Other"),
                        ],
                        max_length=16,
                    ),
                ),
                (
                    "by_whom",
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
                    "by_whom_words",
                    models.CharField(
                        blank=True,
                        help_text="“The local government”, where no authority is named.",
                        max_length=200,
                        verbose_name="by whom, as told",
                    ),
                ),
                ("amount", models.DecimalField(blank=True, decimal_places=2, max_digits=14, null=True)),
                ("amount_is_minimum", models.BooleanField(default=False, verbose_name="“more than” this amount")),
                ("currency", models.CharField(blank=True, help_text="KZT, CNY, USD…", max_length=3)),
                (
                    "device",
                    models.CharField(
                        blank=True, help_text="“Phone, black, no case”.", max_length=200, verbose_name="what was seized"
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("unknown", "Not known"),
                            ("stands", "Stands"),
                            ("paid", "Paid"),
                            ("returned", "Returned"),
                            ("lifted", "Lifted or cancelled"),
                        ],
                        default="unknown",
                        max_length=12,
                        verbose_name="how it stands",
                    ),
                ),
                ("description", models.TextField(blank=True)),
                (
                    "happened_earliest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="happened, earliest day"),
                ),
                (
                    "happened_latest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="happened, latest day"),
                ),
                (
                    "happened_precision",
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
                        verbose_name="happened, precision",
                    ),
                ),
                (
                    "happened_inferred",
                    models.BooleanField(default=False, editable=False, verbose_name="happened, inferred"),
                ),
                (
                    "happened_words",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="happened, in the source's words"
                    ),
                ),
                (
                    "settled_earliest",
                    models.DateField(
                        blank=True, editable=False, null=True, verbose_name="paid, returned or lifted, earliest day"
                    ),
                ),
                (
                    "settled_latest",
                    models.DateField(
                        blank=True, editable=False, null=True, verbose_name="paid, returned or lifted, latest day"
                    ),
                ),
                (
                    "settled_precision",
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
                        verbose_name="paid, returned or lifted, precision",
                    ),
                ),
                (
                    "settled_inferred",
                    models.BooleanField(
                        default=False, editable=False, verbose_name="paid, returned or lifted, inferred"
                    ),
                ),
                (
                    "settled_words",
                    models.CharField(
                        blank=True,
                        editable=False,
                        max_length=300,
                        verbose_name="paid, returned or lifted, in the source's words",
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
                            hash="944ccc532eee59bc0a61f96d8b027180d98a77bb",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_ca4a1",
                            table="cases_reprisalhistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="SubmissionHistory",
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
                        to="cases.submission",
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
                        db_default=models.Func(models.Value("SB"), function="arasha_reference"),
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
                    "case",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="cases.case",
                    ),
                ),
                (
                    "body",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.organisation",
                    ),
                ),
                (
                    "proceeding",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        help_text="The international proceeding it opened or belongs to.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="cases.proceeding",
                    ),
                ),
                (
                    "procedure_kind",
                    models.CharField(
                        choices=[
                            ("wgad_regular", "WGAD: regular procedure (opinion)"),
                            ("wgad_urgent", "WGAD: urgent action"),
                            ("wgeid_urgent", "WGEID: urgent procedure"),
                            ("wgeid_standard", "WGEID: standard procedure"),
                            ("wgeid_intervention", "WGEID: prompt intervention"),
                            ("ced_urgent", "CED: urgent action (ICPPED art. 30)"),
                            ("ccpr", "Human Rights Committee: individual communication"),
                            ("cat", "Committee against Torture: individual communication (art. 22)"),
                            ("sp_allegation", "Special Procedures: allegation letter"),
                            ("sp_urgent", "Special Procedures: urgent appeal"),
                            ("other", "Other"),
                        ],
                        default="other",
                        max_length=20,
                        verbose_name="procedure",
                    ),
                ),
                (
                    "procedure",
                    models.CharField(
                        help_text="Urgent appeal, individual complaint…", max_length=120, verbose_name="in words"
                    ),
                ),
                ("body_number", models.CharField(blank=True, max_length=60, verbose_name="the body's number")),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("draft", "Draft"),
                            ("sent", "Sent"),
                            ("acknowledged", "Acknowledged"),
                            ("answered", "Answered"),
                            ("closed", "Closed"),
                        ],
                        default="draft",
                        max_length=16,
                    ),
                ),
                ("sent_on", models.DateField(blank=True, null=True)),
                ("transmitted_on", models.DateField(blank=True, null=True, verbose_name="sent on to the Government")),
                ("reply_due_on", models.DateField(blank=True, null=True)),
                ("reply_due_by_hand", models.BooleanField(default=False, verbose_name="due day set by hand")),
                ("reply_due_reason", models.CharField(blank=True, max_length=300, verbose_name="how it was reckoned")),
                ("replied_on", models.DateField(blank=True, null=True)),
                ("note", models.TextField(blank=True)),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="f5db29cc3116b96185a4df8f8bf3952bb1db4589",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_f1a13",
                            table="cases_submissionhistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="TaskHistory",
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
                        to="cases.task",
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
                        db_default=models.Func(models.Value("TK"), function="arasha_reference"),
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
                    "case",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="cases.case",
                    ),
                ),
                ("title", models.CharField(max_length=200)),
                (
                    "assignee",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("due_on", models.DateField(blank=True, null=True)),
                (
                    "status",
                    models.CharField(
                        choices=[("open", "Open"), ("done", "Done"), ("cancelled", "Cancelled")],
                        default="open",
                        max_length=12,
                    ),
                ),
                ("note", models.TextField(blank=True)),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="9ee9300c7cebee6a660633ebc4e8c084452ea684",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_1be26",
                            table="cases_taskhistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="TermExtensionHistory",
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
                        to="cases.termextension",
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
                        db_default=models.Func(models.Value("TE"), function="arasha_reference"),
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
                    "detention",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="cases.detention",
                    ),
                ),
                ("term_amount", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="prolonged by")),
                (
                    "term_unit",
                    models.CharField(
                        blank=True,
                        choices=[("hour", "hours"), ("day", "days"), ("month", "months"), ("year", "years")],
                        max_length=8,
                    ),
                ),
                ("until", models.DateTimeField(blank=True, null=True, verbose_name="prolonged until")),
                (
                    "authority",
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
                    "limit",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="cases.timelimit",
                    ),
                ),
                ("basis", models.CharField(blank=True, max_length=300)),
                (
                    "ordered_earliest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="ordered, earliest day"),
                ),
                (
                    "ordered_latest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="ordered, latest day"),
                ),
                (
                    "ordered_precision",
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
                        verbose_name="ordered, precision",
                    ),
                ),
                (
                    "ordered_inferred",
                    models.BooleanField(default=False, editable=False, verbose_name="ordered, inferred"),
                ),
                (
                    "ordered_words",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="ordered, in the source's words"
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
                            hash="b9302c288d736bb2ea284c2f5d4e0ca4ca4a6202",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_ec9fa",
                            table="cases_termextensionhistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="TimeLimitHistory",
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
                        to="cases.timelimit",
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
                ("id", models.BigIntegerField()),
                ("code", models.CharField(max_length=20)),
                (
                    "jurisdiction",
                    models.CharField(choices=[("KZ", "Kazakhstan"), ("CN", "China"), ("XX", "Other")], max_length=2),
                ),
                ("track", models.CharField(max_length=20)),
                ("trigger", models.CharField(max_length=120)),
                ("subject", models.CharField(max_length=200, verbose_name="what it limits")),
                ("amount", models.PositiveSmallIntegerField()),
                (
                    "unit",
                    models.CharField(
                        choices=[
                            ("hour", "hours"),
                            ("day", "days"),
                            ("month", "months"),
                            ("year", "years"),
                            ("immediate", "at once"),
                            ("same day", "the same day"),
                            ("no limit", "no limit"),
                        ],
                        max_length=10,
                    ),
                ),
                (
                    "day_basis",
                    models.CharField(
                        choices=[("calendar", "Calendar days"), ("working", "Working days")],
                        default="calendar",
                        max_length=10,
                    ),
                ),
                (
                    "start_rule",
                    models.CharField(
                        choices=[
                            ("minute", "From the minute"),
                            ("first day counts", "The first day counts"),
                            ("next day", "From the next day"),
                            ("backwards", "Counted backwards"),
                            ("—", "Not counted"),
                        ],
                        max_length=20,
                    ),
                ),
                ("rolls_to_working_day", models.BooleanField(default=False)),
                ("article", models.CharField(max_length=120)),
                ("valid_from", models.DateField(blank=True, null=True)),
                ("valid_to", models.DateField(blank=True, null=True)),
                ("source", models.CharField(max_length=4)),
                ("note", models.CharField(blank=True, max_length=300)),
                ("verified_by_counsel", models.BooleanField(default=False)),
                ("verified_on", models.DateField(blank=True, null=True)),
                (
                    "verified_by",
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
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="b2de7250e80b145c64620f573b3584282a4a61b0",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_e337b",
                            table="cases_timelimithistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
    ]

    operations = [CreateTogether(tables), migrations.RunPython(fill, migrations.RunPython.noop)]
