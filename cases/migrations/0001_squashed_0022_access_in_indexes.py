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
from config.shared.steps_together import Together

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
        ("cases", "0021_history_by_statement"),
        ("cases", "0022_access_in_indexes"),
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
                    models.Index(fields=["-created_at", "-id", "desk", "level"], name="case_newest"),
                    models.Index(fields=["desk", "-created_at", "-id", "level"], name="case_of_desk"),
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_casehistory" ("closed_on", "created_at", "created_by_id", "desk_id", "id", "jurisdiction", "kind", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "priority", "reference", "status", "summary", "title", "updated_at", "updated_by_id", "version") SELECT new_values."closed_on", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."id", new_values."jurisdiction", new_values."kind", new_values."level", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."priority", new_values."reference", new_values."status", new_values."summary", new_values."title", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="9130d0413ad150cc4af3921a97d492675a140eb3",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_0b483",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="cases_case",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_casehistory" ("closed_on", "created_at", "created_by_id", "desk_id", "id", "jurisdiction", "kind", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "priority", "reference", "status", "summary", "title", "updated_at", "updated_by_id", "version") SELECT new_values."closed_on", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."id", new_values."jurisdiction", new_values."kind", new_values."level", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."priority", new_values."reference", new_values."status", new_values."summary", new_values."title", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="c3a81f6cc65693a8fdaef14586d39eb08fe4b1f7",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_f5146",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="cases_case",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_casehistory" ("closed_on", "created_at", "created_by_id", "desk_id", "id", "jurisdiction", "kind", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "priority", "reference", "status", "summary", "title", "updated_at", "updated_by_id", "version") SELECT old_values."closed_on", old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."id", old_values."jurisdiction", old_values."kind", old_values."level", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."priority", old_values."reference", old_values."status", old_values."summary", old_values."title", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="2c25008a672d9f14a6d19a931f62e31ea0a8e5d8",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_8d49e",
                            referencing="REFERENCING OLD TABLE AS old_values ",
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
                    models.Index(fields=["-created_at", "-id", "desk", "level"], name="casemember_newest"),
                    models.Index(fields=["desk", "-created_at", "-id", "level"], name="casemember_of_desk"),
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_casememberhistory" ("case_id", "created_at", "created_by_id", "desk_id", "duty", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "until", "updated_at", "updated_by_id", "user_id", "version") SELECT new_values."case_id", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."duty", new_values."id", new_values."level", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reference", new_values."until", new_values."updated_at", new_values."updated_by_id", new_values."user_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="0378502503db6882b5c47668746cabc05722e563",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_a436c",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="cases_casemember",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_casememberhistory" ("case_id", "created_at", "created_by_id", "desk_id", "duty", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "until", "updated_at", "updated_by_id", "user_id", "version") SELECT new_values."case_id", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."duty", new_values."id", new_values."level", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reference", new_values."until", new_values."updated_at", new_values."updated_by_id", new_values."user_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="99d3611ffb55478f7694503ecfb93dbe66f91b1b",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_8d863",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="cases_casemember",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_casememberhistory" ("case_id", "created_at", "created_by_id", "desk_id", "duty", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "until", "updated_at", "updated_by_id", "user_id", "version") SELECT old_values."case_id", old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."duty", old_values."id", old_values."level", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reference", old_values."until", old_values."updated_at", old_values."updated_by_id", old_values."user_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="0ce1bbaab04649f710fc2fd6ebaed49b289972cb",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_177a4",
                            referencing="REFERENCING OLD TABLE AS old_values ",
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
                    models.Index(fields=["-created_at", "-id", "desk", "level"], name="proceeding_newest"),
                    models.Index(fields=["desk", "-created_at", "-id", "level"], name="proceeding_of_desk"),
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_proceedinghistory" ("case_id", "closed_earliest", "closed_inferred", "closed_latest", "closed_precision", "closed_words", "court_id", "court_words", "created_at", "created_by_id", "desk_id", "follows_id", "id", "judge_id", "jurisdiction", "kind", "level", "notes", "number", "opened_earliest", "opened_inferred", "opened_latest", "opened_precision", "opened_words", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "prosecutor_id", "reference", "stage", "title", "updated_at", "updated_by_id", "version") SELECT new_values."case_id", new_values."closed_earliest", new_values."closed_inferred", new_values."closed_latest", new_values."closed_precision", new_values."closed_words", new_values."court_id", new_values."court_words", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."follows_id", new_values."id", new_values."judge_id", new_values."jurisdiction", new_values."kind", new_values."level", new_values."notes", new_values."number", new_values."opened_earliest", new_values."opened_inferred", new_values."opened_latest", new_values."opened_precision", new_values."opened_words", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."place_id", new_values."prosecutor_id", new_values."reference", new_values."stage", new_values."title", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="00949bcf98b2a513f7b0bf68d8b92a0824a15b41",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_7190a",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="cases_proceeding",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_proceedinghistory" ("case_id", "closed_earliest", "closed_inferred", "closed_latest", "closed_precision", "closed_words", "court_id", "court_words", "created_at", "created_by_id", "desk_id", "follows_id", "id", "judge_id", "jurisdiction", "kind", "level", "notes", "number", "opened_earliest", "opened_inferred", "opened_latest", "opened_precision", "opened_words", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "prosecutor_id", "reference", "stage", "title", "updated_at", "updated_by_id", "version") SELECT new_values."case_id", new_values."closed_earliest", new_values."closed_inferred", new_values."closed_latest", new_values."closed_precision", new_values."closed_words", new_values."court_id", new_values."court_words", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."follows_id", new_values."id", new_values."judge_id", new_values."jurisdiction", new_values."kind", new_values."level", new_values."notes", new_values."number", new_values."opened_earliest", new_values."opened_inferred", new_values."opened_latest", new_values."opened_precision", new_values."opened_words", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."place_id", new_values."prosecutor_id", new_values."reference", new_values."stage", new_values."title", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="ee20d66b7ed8e12651579c2b0c59f215fd1e8120",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b53a1",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="cases_proceeding",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_proceedinghistory" ("case_id", "closed_earliest", "closed_inferred", "closed_latest", "closed_precision", "closed_words", "court_id", "court_words", "created_at", "created_by_id", "desk_id", "follows_id", "id", "judge_id", "jurisdiction", "kind", "level", "notes", "number", "opened_earliest", "opened_inferred", "opened_latest", "opened_precision", "opened_words", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "prosecutor_id", "reference", "stage", "title", "updated_at", "updated_by_id", "version") SELECT old_values."case_id", old_values."closed_earliest", old_values."closed_inferred", old_values."closed_latest", old_values."closed_precision", old_values."closed_words", old_values."court_id", old_values."court_words", old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."follows_id", old_values."id", old_values."judge_id", old_values."jurisdiction", old_values."kind", old_values."level", old_values."notes", old_values."number", old_values."opened_earliest", old_values."opened_inferred", old_values."opened_latest", old_values."opened_precision", old_values."opened_words", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."place_id", old_values."prosecutor_id", old_values."reference", old_values."stage", old_values."title", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="59f8ec88eb39a49ca003fb7822f00ee96b718c49",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_ca3bd",
                            referencing="REFERENCING OLD TABLE AS old_values ",
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
                    models.Index(fields=["-created_at", "-id", "desk", "level"], name="defendant_newest"),
                    models.Index(fields=["desk", "-created_at", "-id", "level"], name="defendant_of_desk"),
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_defendanthistory" ("aggravation", "created_at", "created_by_id", "desk_id", "group_id", "id", "level", "note", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proceeding_id", "reference", "updated_at", "updated_by_id", "version") SELECT new_values."aggravation", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."group_id", new_values."id", new_values."level", new_values."note", new_values."person_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."proceeding_id", new_values."reference", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="e3ff7086b5fc3503d3ae535fcdd692b1ea213125",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_8dffd",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="cases_defendant",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_defendanthistory" ("aggravation", "created_at", "created_by_id", "desk_id", "group_id", "id", "level", "note", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proceeding_id", "reference", "updated_at", "updated_by_id", "version") SELECT new_values."aggravation", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."group_id", new_values."id", new_values."level", new_values."note", new_values."person_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."proceeding_id", new_values."reference", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="0b1d04722190a1c32048caafca9d5bdb19c5e9c1",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_de6fa",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="cases_defendant",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_defendanthistory" ("aggravation", "created_at", "created_by_id", "desk_id", "group_id", "id", "level", "note", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proceeding_id", "reference", "updated_at", "updated_by_id", "version") SELECT old_values."aggravation", old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."group_id", old_values."id", old_values."level", old_values."note", old_values."person_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."proceeding_id", old_values."reference", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="5040b3486164cd50424765d1060d53b5d393a2d5",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_39f51",
                            referencing="REFERENCING OLD TABLE AS old_values ",
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
                    models.Index(fields=["-created_at", "-id", "desk", "level"], name="charge_newest"),
                    models.Index(fields=["desk", "-created_at", "-id", "level"], name="charge_of_desk"),
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_chargehistory" ("article", "carried_from_id", "certainty", "code", "created_at", "created_by_id", "defendant_id", "description", "desk_id", "group_id", "id", "jurisdiction", "level", "part", "penalty_words", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "provision_words", "reclassified_from_id", "reference", "status", "status_since_earliest", "status_since_inferred", "status_since_latest", "status_since_precision", "status_since_words", "updated_at", "updated_by_id", "version") SELECT new_values."article", new_values."carried_from_id", new_values."certainty", new_values."code", new_values."created_at", new_values."created_by_id", new_values."defendant_id", new_values."description", new_values."desk_id", new_values."group_id", new_values."id", new_values."jurisdiction", new_values."level", new_values."part", new_values."penalty_words", new_values."person_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."provision_words", new_values."reclassified_from_id", new_values."reference", new_values."status", new_values."status_since_earliest", new_values."status_since_inferred", new_values."status_since_latest", new_values."status_since_precision", new_values."status_since_words", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="3b0b803cd013262bee2d205d2061f4d4626be67c",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_45c04",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="cases_charge",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_chargehistory" ("article", "carried_from_id", "certainty", "code", "created_at", "created_by_id", "defendant_id", "description", "desk_id", "group_id", "id", "jurisdiction", "level", "part", "penalty_words", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "provision_words", "reclassified_from_id", "reference", "status", "status_since_earliest", "status_since_inferred", "status_since_latest", "status_since_precision", "status_since_words", "updated_at", "updated_by_id", "version") SELECT new_values."article", new_values."carried_from_id", new_values."certainty", new_values."code", new_values."created_at", new_values."created_by_id", new_values."defendant_id", new_values."description", new_values."desk_id", new_values."group_id", new_values."id", new_values."jurisdiction", new_values."level", new_values."part", new_values."penalty_words", new_values."person_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."provision_words", new_values."reclassified_from_id", new_values."reference", new_values."status", new_values."status_since_earliest", new_values."status_since_inferred", new_values."status_since_latest", new_values."status_since_precision", new_values."status_since_words", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="33f54ea788c5573d11ea2076230153d34d9aaf21",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_1b682",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="cases_charge",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_chargehistory" ("article", "carried_from_id", "certainty", "code", "created_at", "created_by_id", "defendant_id", "description", "desk_id", "group_id", "id", "jurisdiction", "level", "part", "penalty_words", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "provision_words", "reclassified_from_id", "reference", "status", "status_since_earliest", "status_since_inferred", "status_since_latest", "status_since_precision", "status_since_words", "updated_at", "updated_by_id", "version") SELECT old_values."article", old_values."carried_from_id", old_values."certainty", old_values."code", old_values."created_at", old_values."created_by_id", old_values."defendant_id", old_values."description", old_values."desk_id", old_values."group_id", old_values."id", old_values."jurisdiction", old_values."level", old_values."part", old_values."penalty_words", old_values."person_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."provision_words", old_values."reclassified_from_id", old_values."reference", old_values."status", old_values."status_since_earliest", old_values."status_since_inferred", old_values."status_since_latest", old_values."status_since_precision", old_values."status_since_words", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="f5bb2329d38dd7007097ffbab676815883787123",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_d0833",
                            referencing="REFERENCING OLD TABLE AS old_values ",
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
                    models.Index(fields=["-created_at", "-id", "desk", "level"], name="chargestep_newest"),
                    models.Index(fields=["desk", "-created_at", "-id", "level"], name="chargestep_of_desk"),
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_chargestephistory" ("charge_id", "created_at", "created_by_id", "desk_id", "id", "level", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "since_earliest", "since_inferred", "since_latest", "since_precision", "since_words", "status", "updated_at", "updated_by_id", "version") SELECT new_values."charge_id", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."id", new_values."level", new_values."note", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reference", new_values."since_earliest", new_values."since_inferred", new_values."since_latest", new_values."since_precision", new_values."since_words", new_values."status", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="4c3393cce0664a4bc1dd1ad8e07352f2bac3bd65",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_62d50",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="cases_chargestep",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_chargestephistory" ("charge_id", "created_at", "created_by_id", "desk_id", "id", "level", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "since_earliest", "since_inferred", "since_latest", "since_precision", "since_words", "status", "updated_at", "updated_by_id", "version") SELECT new_values."charge_id", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."id", new_values."level", new_values."note", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reference", new_values."since_earliest", new_values."since_inferred", new_values."since_latest", new_values."since_precision", new_values."since_words", new_values."status", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="d08dbd5c8179f58e98e95ebd732bb61829b476b7",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_41b9a",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="cases_chargestep",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_chargestephistory" ("charge_id", "created_at", "created_by_id", "desk_id", "id", "level", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "since_earliest", "since_inferred", "since_latest", "since_precision", "since_words", "status", "updated_at", "updated_by_id", "version") SELECT old_values."charge_id", old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."id", old_values."level", old_values."note", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reference", old_values."since_earliest", old_values."since_inferred", old_values."since_latest", old_values."since_precision", old_values."since_words", old_values."status", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="6c7f68e108c86dcef5860d8dc42e75a6f13c6bbf",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_a17e2",
                            referencing="REFERENCING OLD TABLE AS old_values ",
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
                    models.Index(fields=["-created_at", "-id", "desk", "level"], name="citation_newest"),
                    models.Index(fields=["desk", "-created_at", "-id", "level"], name="citation_of_desk"),
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_citationhistory" ("certainty", "created_at", "created_by_id", "desk_id", "id", "level", "locator", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "source_id", "subject_id", "subject_type_id", "updated_at", "updated_by_id", "version") SELECT new_values."certainty", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."id", new_values."level", new_values."locator", new_values."note", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reference", new_values."source_id", new_values."subject_id", new_values."subject_type_id", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="260b16cdd18c4096ad5cb1e0ec2051ce4205a7fc",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_45ef6",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="cases_citation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_citationhistory" ("certainty", "created_at", "created_by_id", "desk_id", "id", "level", "locator", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "source_id", "subject_id", "subject_type_id", "updated_at", "updated_by_id", "version") SELECT new_values."certainty", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."id", new_values."level", new_values."locator", new_values."note", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reference", new_values."source_id", new_values."subject_id", new_values."subject_type_id", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="3d0ba0299ea6394257c58b29956ba6272b8715a0",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_4487e",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="cases_citation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_citationhistory" ("certainty", "created_at", "created_by_id", "desk_id", "id", "level", "locator", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "source_id", "subject_id", "subject_type_id", "updated_at", "updated_by_id", "version") SELECT old_values."certainty", old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."id", old_values."level", old_values."locator", old_values."note", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reference", old_values."source_id", old_values."subject_id", old_values."subject_type_id", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="2937db23613a20d89bdfd975ba3a69b096b20191",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_739ac",
                            referencing="REFERENCING OLD TABLE AS old_values ",
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
                    models.Index(fields=["-created_at", "-id", "desk", "level"], name="claim_newest"),
                    models.Index(fields=["desk", "-created_at", "-id", "level"], name="claim_of_desk"),
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_claimhistory" ("as_of_earliest", "as_of_inferred", "as_of_latest", "as_of_precision", "as_of_words", "attributed_to", "certainty", "created_at", "created_by_id", "desk_id", "disagreement_id", "field", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "quote", "reference", "source_id", "subject_id", "subject_type_id", "updated_at", "updated_by_id", "value", "version") SELECT new_values."as_of_earliest", new_values."as_of_inferred", new_values."as_of_latest", new_values."as_of_precision", new_values."as_of_words", new_values."attributed_to", new_values."certainty", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."disagreement_id", new_values."field", new_values."id", new_values."level", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."quote", new_values."reference", new_values."source_id", new_values."subject_id", new_values."subject_type_id", new_values."updated_at", new_values."updated_by_id", new_values."value", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="acad1dc5e9cf691e434884f802d00e61da39583c",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_f70bc",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="cases_claim",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_claimhistory" ("as_of_earliest", "as_of_inferred", "as_of_latest", "as_of_precision", "as_of_words", "attributed_to", "certainty", "created_at", "created_by_id", "desk_id", "disagreement_id", "field", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "quote", "reference", "source_id", "subject_id", "subject_type_id", "updated_at", "updated_by_id", "value", "version") SELECT new_values."as_of_earliest", new_values."as_of_inferred", new_values."as_of_latest", new_values."as_of_precision", new_values."as_of_words", new_values."attributed_to", new_values."certainty", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."disagreement_id", new_values."field", new_values."id", new_values."level", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."quote", new_values."reference", new_values."source_id", new_values."subject_id", new_values."subject_type_id", new_values."updated_at", new_values."updated_by_id", new_values."value", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="52226fc3a987ba27d9a7a3512ffd6ca846a4c427",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_3c7f0",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="cases_claim",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_claimhistory" ("as_of_earliest", "as_of_inferred", "as_of_latest", "as_of_precision", "as_of_words", "attributed_to", "certainty", "created_at", "created_by_id", "desk_id", "disagreement_id", "field", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "quote", "reference", "source_id", "subject_id", "subject_type_id", "updated_at", "updated_by_id", "value", "version") SELECT old_values."as_of_earliest", old_values."as_of_inferred", old_values."as_of_latest", old_values."as_of_precision", old_values."as_of_words", old_values."attributed_to", old_values."certainty", old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."disagreement_id", old_values."field", old_values."id", old_values."level", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."quote", old_values."reference", old_values."source_id", old_values."subject_id", old_values."subject_type_id", old_values."updated_at", old_values."updated_by_id", old_values."value", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="da252ad7169056cf1e59f1ad693d8817a04adee0",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_88748",
                            referencing="REFERENCING OLD TABLE AS old_values ",
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
                    models.Index(fields=["-created_at", "-id", "desk", "level"], name="counsel_newest"),
                    models.Index(fields=["desk", "-created_at", "-id", "level"], name="counsel_of_desk"),
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_counselhistory" ("created_at", "created_by_id", "defendant_id", "desk_id", "id", "is_appointed", "lawyer_id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "since_earliest", "since_inferred", "since_latest", "since_precision", "since_words", "until_earliest", "until_inferred", "until_latest", "until_precision", "until_words", "updated_at", "updated_by_id", "version") SELECT new_values."created_at", new_values."created_by_id", new_values."defendant_id", new_values."desk_id", new_values."id", new_values."is_appointed", new_values."lawyer_id", new_values."level", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reference", new_values."since_earliest", new_values."since_inferred", new_values."since_latest", new_values."since_precision", new_values."since_words", new_values."until_earliest", new_values."until_inferred", new_values."until_latest", new_values."until_precision", new_values."until_words", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="fb05774aa63c1aefc8534248e3bb54715a0a1880",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_baa1e",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="cases_counsel",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_counselhistory" ("created_at", "created_by_id", "defendant_id", "desk_id", "id", "is_appointed", "lawyer_id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "since_earliest", "since_inferred", "since_latest", "since_precision", "since_words", "until_earliest", "until_inferred", "until_latest", "until_precision", "until_words", "updated_at", "updated_by_id", "version") SELECT new_values."created_at", new_values."created_by_id", new_values."defendant_id", new_values."desk_id", new_values."id", new_values."is_appointed", new_values."lawyer_id", new_values."level", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reference", new_values."since_earliest", new_values."since_inferred", new_values."since_latest", new_values."since_precision", new_values."since_words", new_values."until_earliest", new_values."until_inferred", new_values."until_latest", new_values."until_precision", new_values."until_words", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="e5f14ff431e324348cbb0010f91d377fad49f6b4",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_51da0",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="cases_counsel",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_counselhistory" ("created_at", "created_by_id", "defendant_id", "desk_id", "id", "is_appointed", "lawyer_id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "since_earliest", "since_inferred", "since_latest", "since_precision", "since_words", "until_earliest", "until_inferred", "until_latest", "until_precision", "until_words", "updated_at", "updated_by_id", "version") SELECT old_values."created_at", old_values."created_by_id", old_values."defendant_id", old_values."desk_id", old_values."id", old_values."is_appointed", old_values."lawyer_id", old_values."level", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reference", old_values."since_earliest", old_values."since_inferred", old_values."since_latest", old_values."since_precision", old_values."since_words", old_values."until_earliest", old_values."until_inferred", old_values."until_latest", old_values."until_precision", old_values."until_words", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="bab23869744b30192e9eb7666292eb8665223b03",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_d3de6",
                            referencing="REFERENCING OLD TABLE AS old_values ",
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_timelimithistory" ("amount", "article", "code", "day_basis", "id", "jurisdiction", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rolls_to_working_day", "source", "start_rule", "subject", "track", "trigger", "unit", "valid_from", "valid_to", "verified_by_counsel", "verified_by_id", "verified_on") SELECT new_values."amount", new_values."article", new_values."code", new_values."day_basis", new_values."id", new_values."jurisdiction", new_values."note", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."rolls_to_working_day", new_values."source", new_values."start_rule", new_values."subject", new_values."track", new_values."trigger", new_values."unit", new_values."valid_from", new_values."valid_to", new_values."verified_by_counsel", new_values."verified_by_id", new_values."verified_on" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="4c4187ffbb6db389d97312c24066092116e4856f",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_e7f71",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="cases_timelimit",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_timelimithistory" ("amount", "article", "code", "day_basis", "id", "jurisdiction", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rolls_to_working_day", "source", "start_rule", "subject", "track", "trigger", "unit", "valid_from", "valid_to", "verified_by_counsel", "verified_by_id", "verified_on") SELECT new_values."amount", new_values."article", new_values."code", new_values."day_basis", new_values."id", new_values."jurisdiction", new_values."note", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."rolls_to_working_day", new_values."source", new_values."start_rule", new_values."subject", new_values."track", new_values."trigger", new_values."unit", new_values."valid_from", new_values."valid_to", new_values."verified_by_counsel", new_values."verified_by_id", new_values."verified_on" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="c76af02eb20811fe39d2fc66658b801c2224f9e9",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_89acc",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="cases_timelimit",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_timelimithistory" ("amount", "article", "code", "day_basis", "id", "jurisdiction", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rolls_to_working_day", "source", "start_rule", "subject", "track", "trigger", "unit", "valid_from", "valid_to", "verified_by_counsel", "verified_by_id", "verified_on") SELECT old_values."amount", old_values."article", old_values."code", old_values."day_basis", old_values."id", old_values."jurisdiction", old_values."note", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."rolls_to_working_day", old_values."source", old_values."start_rule", old_values."subject", old_values."track", old_values."trigger", old_values."unit", old_values."valid_from", old_values."valid_to", old_values."verified_by_counsel", old_values."verified_by_id", old_values."verified_on" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="06fe9455762cab2a7d526e959edef7dfdf4f8d6a",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_bd1bd",
                            referencing="REFERENCING OLD TABLE AS old_values ",
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
                    models.Index(fields=["-created_at", "-id", "desk", "level"], name="detention_newest"),
                    models.Index(fields=["desk", "-created_at", "-id", "level"], name="detention_of_desk"),
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_detentionhistory" ("authority_id", "began_at", "began_earliest", "began_inferred", "began_latest", "began_precision", "began_words", "case_id", "certainty", "created_at", "created_by_id", "desk_id", "end_kind", "ended_earliest", "ended_inferred", "ended_latest", "ended_precision", "ended_words", "expires_at", "expires_by_hand", "expires_by_id", "expires_reason", "facility_id", "follows_id", "group_id", "id", "is_disappearance", "is_held_true", "jurisdiction", "kind", "kind_words", "lawful_by_id", "lawful_reason", "lawful_until", "legal_basis", "level", "notes", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "reason_given", "reference", "term_amount", "term_unit", "updated_at", "updated_by_id", "version", "zone") SELECT new_values."authority_id", new_values."began_at", new_values."began_earliest", new_values."began_inferred", new_values."began_latest", new_values."began_precision", new_values."began_words", new_values."case_id", new_values."certainty", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."end_kind", new_values."ended_earliest", new_values."ended_inferred", new_values."ended_latest", new_values."ended_precision", new_values."ended_words", new_values."expires_at", new_values."expires_by_hand", new_values."expires_by_id", new_values."expires_reason", new_values."facility_id", new_values."follows_id", new_values."group_id", new_values."id", new_values."is_disappearance", new_values."is_held_true", new_values."jurisdiction", new_values."kind", new_values."kind_words", new_values."lawful_by_id", new_values."lawful_reason", new_values."lawful_until", new_values."legal_basis", new_values."level", new_values."notes", new_values."person_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."place_id", new_values."reason_given", new_values."reference", new_values."term_amount", new_values."term_unit", new_values."updated_at", new_values."updated_by_id", new_values."version", new_values."zone" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="e7ef1986b3d4eae9f3491e7f31886c6f0e499e7f",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_8ddd4",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="cases_detention",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_detentionhistory" ("authority_id", "began_at", "began_earliest", "began_inferred", "began_latest", "began_precision", "began_words", "case_id", "certainty", "created_at", "created_by_id", "desk_id", "end_kind", "ended_earliest", "ended_inferred", "ended_latest", "ended_precision", "ended_words", "expires_at", "expires_by_hand", "expires_by_id", "expires_reason", "facility_id", "follows_id", "group_id", "id", "is_disappearance", "is_held_true", "jurisdiction", "kind", "kind_words", "lawful_by_id", "lawful_reason", "lawful_until", "legal_basis", "level", "notes", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "reason_given", "reference", "term_amount", "term_unit", "updated_at", "updated_by_id", "version", "zone") SELECT new_values."authority_id", new_values."began_at", new_values."began_earliest", new_values."began_inferred", new_values."began_latest", new_values."began_precision", new_values."began_words", new_values."case_id", new_values."certainty", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."end_kind", new_values."ended_earliest", new_values."ended_inferred", new_values."ended_latest", new_values."ended_precision", new_values."ended_words", new_values."expires_at", new_values."expires_by_hand", new_values."expires_by_id", new_values."expires_reason", new_values."facility_id", new_values."follows_id", new_values."group_id", new_values."id", new_values."is_disappearance", new_values."is_held_true", new_values."jurisdiction", new_values."kind", new_values."kind_words", new_values."lawful_by_id", new_values."lawful_reason", new_values."lawful_until", new_values."legal_basis", new_values."level", new_values."notes", new_values."person_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."place_id", new_values."reason_given", new_values."reference", new_values."term_amount", new_values."term_unit", new_values."updated_at", new_values."updated_by_id", new_values."version", new_values."zone" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="04e9928758c6b628d79f0c85cd2437a96df3349c",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_cf211",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="cases_detention",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_detentionhistory" ("authority_id", "began_at", "began_earliest", "began_inferred", "began_latest", "began_precision", "began_words", "case_id", "certainty", "created_at", "created_by_id", "desk_id", "end_kind", "ended_earliest", "ended_inferred", "ended_latest", "ended_precision", "ended_words", "expires_at", "expires_by_hand", "expires_by_id", "expires_reason", "facility_id", "follows_id", "group_id", "id", "is_disappearance", "is_held_true", "jurisdiction", "kind", "kind_words", "lawful_by_id", "lawful_reason", "lawful_until", "legal_basis", "level", "notes", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "reason_given", "reference", "term_amount", "term_unit", "updated_at", "updated_by_id", "version", "zone") SELECT old_values."authority_id", old_values."began_at", old_values."began_earliest", old_values."began_inferred", old_values."began_latest", old_values."began_precision", old_values."began_words", old_values."case_id", old_values."certainty", old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."end_kind", old_values."ended_earliest", old_values."ended_inferred", old_values."ended_latest", old_values."ended_precision", old_values."ended_words", old_values."expires_at", old_values."expires_by_hand", old_values."expires_by_id", old_values."expires_reason", old_values."facility_id", old_values."follows_id", old_values."group_id", old_values."id", old_values."is_disappearance", old_values."is_held_true", old_values."jurisdiction", old_values."kind", old_values."kind_words", old_values."lawful_by_id", old_values."lawful_reason", old_values."lawful_until", old_values."legal_basis", old_values."level", old_values."notes", old_values."person_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."place_id", old_values."reason_given", old_values."reference", old_values."term_amount", old_values."term_unit", old_values."updated_at", old_values."updated_by_id", old_values."version", old_values."zone" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="207aff4f5fe07a9c32c22cc3beb9d406c968fea0",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_db2d8",
                            referencing="REFERENCING OLD TABLE AS old_values ",
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
                    models.Index(fields=["-created_at", "-id", "desk", "level"], name="hearing_newest"),
                    models.Index(fields=["desk", "-created_at", "-id", "level"], name="hearing_of_desk"),
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_hearinghistory" ("adjourned_reason", "adjourned_to_id", "cancelled_reason", "counsel_not_admitted", "court_id", "created_at", "created_by_id", "desk_id", "expected_earliest", "expected_inferred", "expected_latest", "expected_precision", "expected_words", "id", "kind", "level", "no_notice_received", "openness", "openness_ground", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "proceeding_id", "reference", "result", "room", "starts_at", "status", "updated_at", "updated_by_id", "version", "zone") SELECT new_values."adjourned_reason", new_values."adjourned_to_id", new_values."cancelled_reason", new_values."counsel_not_admitted", new_values."court_id", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."expected_earliest", new_values."expected_inferred", new_values."expected_latest", new_values."expected_precision", new_values."expected_words", new_values."id", new_values."kind", new_values."level", new_values."no_notice_received", new_values."openness", new_values."openness_ground", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."place_id", new_values."proceeding_id", new_values."reference", new_values."result", new_values."room", new_values."starts_at", new_values."status", new_values."updated_at", new_values."updated_by_id", new_values."version", new_values."zone" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="04a37998cf98d5924eac9b0d52a0c52b2e121f17",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_e93cb",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="cases_hearing",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_hearinghistory" ("adjourned_reason", "adjourned_to_id", "cancelled_reason", "counsel_not_admitted", "court_id", "created_at", "created_by_id", "desk_id", "expected_earliest", "expected_inferred", "expected_latest", "expected_precision", "expected_words", "id", "kind", "level", "no_notice_received", "openness", "openness_ground", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "proceeding_id", "reference", "result", "room", "starts_at", "status", "updated_at", "updated_by_id", "version", "zone") SELECT new_values."adjourned_reason", new_values."adjourned_to_id", new_values."cancelled_reason", new_values."counsel_not_admitted", new_values."court_id", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."expected_earliest", new_values."expected_inferred", new_values."expected_latest", new_values."expected_precision", new_values."expected_words", new_values."id", new_values."kind", new_values."level", new_values."no_notice_received", new_values."openness", new_values."openness_ground", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."place_id", new_values."proceeding_id", new_values."reference", new_values."result", new_values."room", new_values."starts_at", new_values."status", new_values."updated_at", new_values."updated_by_id", new_values."version", new_values."zone" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="605850286a53c1585411d8a99a39f94f396175cd",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_5abef",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="cases_hearing",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_hearinghistory" ("adjourned_reason", "adjourned_to_id", "cancelled_reason", "counsel_not_admitted", "court_id", "created_at", "created_by_id", "desk_id", "expected_earliest", "expected_inferred", "expected_latest", "expected_precision", "expected_words", "id", "kind", "level", "no_notice_received", "openness", "openness_ground", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "proceeding_id", "reference", "result", "room", "starts_at", "status", "updated_at", "updated_by_id", "version", "zone") SELECT old_values."adjourned_reason", old_values."adjourned_to_id", old_values."cancelled_reason", old_values."counsel_not_admitted", old_values."court_id", old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."expected_earliest", old_values."expected_inferred", old_values."expected_latest", old_values."expected_precision", old_values."expected_words", old_values."id", old_values."kind", old_values."level", old_values."no_notice_received", old_values."openness", old_values."openness_ground", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."place_id", old_values."proceeding_id", old_values."reference", old_values."result", old_values."room", old_values."starts_at", old_values."status", old_values."updated_at", old_values."updated_by_id", old_values."version", old_values."zone" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="df460ea11067be76f666a60aef6d18da04a6062d",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_6b3c5",
                            referencing="REFERENCING OLD TABLE AS old_values ",
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
                    models.Index(fields=["-created_at", "-id", "desk", "level"], name="deadline_newest"),
                    models.Index(fields=["desk", "-created_at", "-id", "level"], name="deadline_of_desk"),
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_deadlinehistory" ("case_id", "created_at", "created_by_id", "desk_id", "detention_id", "due_at", "due_by_hand", "id", "kind", "level", "limit_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proceeding_id", "proposed_due_at", "proposed_limit_id", "proposed_reason", "reason", "reference", "status", "title", "trigger_at", "trigger_hearing_id", "trigger_kind", "trigger_note_id", "updated_at", "updated_by_id", "version", "zone") SELECT new_values."case_id", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."detention_id", new_values."due_at", new_values."due_by_hand", new_values."id", new_values."kind", new_values."level", new_values."limit_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."proceeding_id", new_values."proposed_due_at", new_values."proposed_limit_id", new_values."proposed_reason", new_values."reason", new_values."reference", new_values."status", new_values."title", new_values."trigger_at", new_values."trigger_hearing_id", new_values."trigger_kind", new_values."trigger_note_id", new_values."updated_at", new_values."updated_by_id", new_values."version", new_values."zone" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="8bbb0b62fc12e53f1cdaf92182c27d214a5a1871",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_9d6be",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="cases_deadline",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_deadlinehistory" ("case_id", "created_at", "created_by_id", "desk_id", "detention_id", "due_at", "due_by_hand", "id", "kind", "level", "limit_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proceeding_id", "proposed_due_at", "proposed_limit_id", "proposed_reason", "reason", "reference", "status", "title", "trigger_at", "trigger_hearing_id", "trigger_kind", "trigger_note_id", "updated_at", "updated_by_id", "version", "zone") SELECT new_values."case_id", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."detention_id", new_values."due_at", new_values."due_by_hand", new_values."id", new_values."kind", new_values."level", new_values."limit_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."proceeding_id", new_values."proposed_due_at", new_values."proposed_limit_id", new_values."proposed_reason", new_values."reason", new_values."reference", new_values."status", new_values."title", new_values."trigger_at", new_values."trigger_hearing_id", new_values."trigger_kind", new_values."trigger_note_id", new_values."updated_at", new_values."updated_by_id", new_values."version", new_values."zone" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="343f299b1441ff6f01d00fb5f180af0e1cc0fd52",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_dbf42",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="cases_deadline",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_deadlinehistory" ("case_id", "created_at", "created_by_id", "desk_id", "detention_id", "due_at", "due_by_hand", "id", "kind", "level", "limit_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proceeding_id", "proposed_due_at", "proposed_limit_id", "proposed_reason", "reason", "reference", "status", "title", "trigger_at", "trigger_hearing_id", "trigger_kind", "trigger_note_id", "updated_at", "updated_by_id", "version", "zone") SELECT old_values."case_id", old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."detention_id", old_values."due_at", old_values."due_by_hand", old_values."id", old_values."kind", old_values."level", old_values."limit_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."proceeding_id", old_values."proposed_due_at", old_values."proposed_limit_id", old_values."proposed_reason", old_values."reason", old_values."reference", old_values."status", old_values."title", old_values."trigger_at", old_values."trigger_hearing_id", old_values."trigger_kind", old_values."trigger_note_id", old_values."updated_at", old_values."updated_by_id", old_values."version", old_values."zone" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="4f015a7ea08777bca2ea9de4b919dac7b235396d",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_7b4bc",
                            referencing="REFERENCING OLD TABLE AS old_values ",
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
                    models.Index(fields=["-created_at", "-id", "desk", "level"], name="detentionaccess_newest"),
                    models.Index(fields=["desk", "-created_at", "-id", "level"], name="detentionaccess_of_desk"),
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_detentionaccesshistory" ("created_at", "created_by_id", "desk_id", "detention_id", "during_earliest", "during_inferred", "during_latest", "during_precision", "during_words", "id", "kind", "level", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "state", "updated_at", "updated_by_id", "version") SELECT new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."detention_id", new_values."during_earliest", new_values."during_inferred", new_values."during_latest", new_values."during_precision", new_values."during_words", new_values."id", new_values."kind", new_values."level", new_values."note", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reference", new_values."state", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="ee597f2309c94e5aca6395b0c9cf5d3edabbb735",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_d466c",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="cases_detentionaccess",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_detentionaccesshistory" ("created_at", "created_by_id", "desk_id", "detention_id", "during_earliest", "during_inferred", "during_latest", "during_precision", "during_words", "id", "kind", "level", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "state", "updated_at", "updated_by_id", "version") SELECT new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."detention_id", new_values."during_earliest", new_values."during_inferred", new_values."during_latest", new_values."during_precision", new_values."during_words", new_values."id", new_values."kind", new_values."level", new_values."note", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reference", new_values."state", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="dda62acb8ff0f54d2d99e1462a6c7d8230589882",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_42af1",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="cases_detentionaccess",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_detentionaccesshistory" ("created_at", "created_by_id", "desk_id", "detention_id", "during_earliest", "during_inferred", "during_latest", "during_precision", "during_words", "id", "kind", "level", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "state", "updated_at", "updated_by_id", "version") SELECT old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."detention_id", old_values."during_earliest", old_values."during_inferred", old_values."during_latest", old_values."during_precision", old_values."during_words", old_values."id", old_values."kind", old_values."level", old_values."note", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reference", old_values."state", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="cd7b7bd10209a57f17da6db0fad6dd7c23dbb571",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_9e234",
                            referencing="REFERENCING OLD TABLE AS old_values ",
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
                    models.Index(fields=["-created_at", "-id", "desk", "level"], name="detentioncondition_newest"),
                    models.Index(fields=["desk", "-created_at", "-id", "level"], name="detentioncondition_of_desk"),
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_detentionconditionhistory" ("created_at", "created_by_id", "desk_id", "detention_id", "id", "kind", "level", "observed_earliest", "observed_inferred", "observed_latest", "observed_precision", "observed_words", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "text", "updated_at", "updated_by_id", "version") SELECT new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."detention_id", new_values."id", new_values."kind", new_values."level", new_values."observed_earliest", new_values."observed_inferred", new_values."observed_latest", new_values."observed_precision", new_values."observed_words", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reference", new_values."text", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="593794f55162b30aad19103813e4724c300c0b9e",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_a4194",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="cases_detentioncondition",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_detentionconditionhistory" ("created_at", "created_by_id", "desk_id", "detention_id", "id", "kind", "level", "observed_earliest", "observed_inferred", "observed_latest", "observed_precision", "observed_words", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "text", "updated_at", "updated_by_id", "version") SELECT new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."detention_id", new_values."id", new_values."kind", new_values."level", new_values."observed_earliest", new_values."observed_inferred", new_values."observed_latest", new_values."observed_precision", new_values."observed_words", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reference", new_values."text", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="bf214d2f9760efe9bfb69ebc223a206f9384b2c7",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_3c17f",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="cases_detentioncondition",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_detentionconditionhistory" ("created_at", "created_by_id", "desk_id", "detention_id", "id", "kind", "level", "observed_earliest", "observed_inferred", "observed_latest", "observed_precision", "observed_words", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "text", "updated_at", "updated_by_id", "version") SELECT old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."detention_id", old_values."id", old_values."kind", old_values."level", old_values."observed_earliest", old_values."observed_inferred", old_values."observed_latest", old_values."observed_precision", old_values."observed_words", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reference", old_values."text", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="14eaf03f52e6f9aca86a727d0739bb037bac9c7d",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_7c65e",
                            referencing="REFERENCING OLD TABLE AS old_values ",
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
                    models.Index(fields=["-created_at", "-id", "desk", "level"], name="disagreement_newest"),
                    models.Index(fields=["desk", "-created_at", "-id", "level"], name="disagreement_of_desk"),
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_disagreementhistory" ("case_id", "chosen_at", "chosen_by_id", "chosen_id", "chosen_reason", "created_at", "created_by_id", "desk_id", "id", "level", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "put_after", "put_at", "put_before", "reference", "topic", "updated_at", "updated_by_id", "version") SELECT new_values."case_id", new_values."chosen_at", new_values."chosen_by_id", new_values."chosen_id", new_values."chosen_reason", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."id", new_values."level", new_values."note", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."put_after", new_values."put_at", new_values."put_before", new_values."reference", new_values."topic", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="eafaa2cd00aff04c7a5d767423e4eb32be268eff",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_f5e49",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="cases_disagreement",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_disagreementhistory" ("case_id", "chosen_at", "chosen_by_id", "chosen_id", "chosen_reason", "created_at", "created_by_id", "desk_id", "id", "level", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "put_after", "put_at", "put_before", "reference", "topic", "updated_at", "updated_by_id", "version") SELECT new_values."case_id", new_values."chosen_at", new_values."chosen_by_id", new_values."chosen_id", new_values."chosen_reason", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."id", new_values."level", new_values."note", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."put_after", new_values."put_at", new_values."put_before", new_values."reference", new_values."topic", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="599ba3315bf298651060a5361dabdc187ac447b2",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_f560a",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="cases_disagreement",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_disagreementhistory" ("case_id", "chosen_at", "chosen_by_id", "chosen_id", "chosen_reason", "created_at", "created_by_id", "desk_id", "id", "level", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "put_after", "put_at", "put_before", "reference", "topic", "updated_at", "updated_by_id", "version") SELECT old_values."case_id", old_values."chosen_at", old_values."chosen_by_id", old_values."chosen_id", old_values."chosen_reason", old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."id", old_values."level", old_values."note", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."put_after", old_values."put_at", old_values."put_before", old_values."reference", old_values."topic", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="7f8a51615aaf38238438c071efd4c0e830741b3c",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_f7f77",
                            referencing="REFERENCING OLD TABLE AS old_values ",
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
                    models.Index(fields=["-created_at", "-id", "desk", "level"], name="event_newest"),
                    models.Index(fields=["desk", "-created_at", "-id", "level"], name="event_of_desk"),
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_eventhistory" ("case_id", "certainty", "created_at", "created_by_id", "description", "desk_id", "ended_earliest", "ended_inferred", "ended_latest", "ended_precision", "ended_words", "family_told_earliest", "family_told_inferred", "family_told_latest", "family_told_precision", "family_told_words", "happened_earliest", "happened_inferred", "happened_latest", "happened_precision", "happened_words", "id", "kind", "learned_earliest", "learned_inferred", "learned_latest", "learned_precision", "learned_words", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "reference", "title", "updated_at", "updated_by_id", "version") SELECT new_values."case_id", new_values."certainty", new_values."created_at", new_values."created_by_id", new_values."description", new_values."desk_id", new_values."ended_earliest", new_values."ended_inferred", new_values."ended_latest", new_values."ended_precision", new_values."ended_words", new_values."family_told_earliest", new_values."family_told_inferred", new_values."family_told_latest", new_values."family_told_precision", new_values."family_told_words", new_values."happened_earliest", new_values."happened_inferred", new_values."happened_latest", new_values."happened_precision", new_values."happened_words", new_values."id", new_values."kind", new_values."learned_earliest", new_values."learned_inferred", new_values."learned_latest", new_values."learned_precision", new_values."learned_words", new_values."level", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."place_id", new_values."reference", new_values."title", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="0f4af390bb62de7fe2593ef81f73e0a7396cc77d",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_d3fd6",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="cases_event",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_eventhistory" ("case_id", "certainty", "created_at", "created_by_id", "description", "desk_id", "ended_earliest", "ended_inferred", "ended_latest", "ended_precision", "ended_words", "family_told_earliest", "family_told_inferred", "family_told_latest", "family_told_precision", "family_told_words", "happened_earliest", "happened_inferred", "happened_latest", "happened_precision", "happened_words", "id", "kind", "learned_earliest", "learned_inferred", "learned_latest", "learned_precision", "learned_words", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "reference", "title", "updated_at", "updated_by_id", "version") SELECT new_values."case_id", new_values."certainty", new_values."created_at", new_values."created_by_id", new_values."description", new_values."desk_id", new_values."ended_earliest", new_values."ended_inferred", new_values."ended_latest", new_values."ended_precision", new_values."ended_words", new_values."family_told_earliest", new_values."family_told_inferred", new_values."family_told_latest", new_values."family_told_precision", new_values."family_told_words", new_values."happened_earliest", new_values."happened_inferred", new_values."happened_latest", new_values."happened_precision", new_values."happened_words", new_values."id", new_values."kind", new_values."learned_earliest", new_values."learned_inferred", new_values."learned_latest", new_values."learned_precision", new_values."learned_words", new_values."level", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."place_id", new_values."reference", new_values."title", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="427e8cf3e07d2083f6a163972ae9383c0a3ad27f",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_55956",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="cases_event",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_eventhistory" ("case_id", "certainty", "created_at", "created_by_id", "description", "desk_id", "ended_earliest", "ended_inferred", "ended_latest", "ended_precision", "ended_words", "family_told_earliest", "family_told_inferred", "family_told_latest", "family_told_precision", "family_told_words", "happened_earliest", "happened_inferred", "happened_latest", "happened_precision", "happened_words", "id", "kind", "learned_earliest", "learned_inferred", "learned_latest", "learned_precision", "learned_words", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "reference", "title", "updated_at", "updated_by_id", "version") SELECT old_values."case_id", old_values."certainty", old_values."created_at", old_values."created_by_id", old_values."description", old_values."desk_id", old_values."ended_earliest", old_values."ended_inferred", old_values."ended_latest", old_values."ended_precision", old_values."ended_words", old_values."family_told_earliest", old_values."family_told_inferred", old_values."family_told_latest", old_values."family_told_precision", old_values."family_told_words", old_values."happened_earliest", old_values."happened_inferred", old_values."happened_latest", old_values."happened_precision", old_values."happened_words", old_values."id", old_values."kind", old_values."learned_earliest", old_values."learned_inferred", old_values."learned_latest", old_values."learned_precision", old_values."learned_words", old_values."level", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."place_id", old_values."reference", old_values."title", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="856fa491fc323f7974f095fb04edd4c42abe47f2",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_83922",
                            referencing="REFERENCING OLD TABLE AS old_values ",
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
                    models.Index(fields=["-created_at", "-id", "desk", "level"], name="eventpart_newest"),
                    models.Index(fields=["desk", "-created_at", "-id", "level"], name="eventpart_of_desk"),
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_eventparthistory" ("created_at", "created_by_id", "desk_id", "event_id", "group_id", "id", "level", "organisation_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "updated_at", "updated_by_id", "version", "words") SELECT new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."event_id", new_values."group_id", new_values."id", new_values."level", new_values."organisation_id", new_values."person_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reference", new_values."updated_at", new_values."updated_by_id", new_values."version", new_values."words" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="5760a56be54be1e6a443aa0b527540dd5caaef92",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_090b7",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="cases_eventpart",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_eventparthistory" ("created_at", "created_by_id", "desk_id", "event_id", "group_id", "id", "level", "organisation_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "updated_at", "updated_by_id", "version", "words") SELECT new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."event_id", new_values."group_id", new_values."id", new_values."level", new_values."organisation_id", new_values."person_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reference", new_values."updated_at", new_values."updated_by_id", new_values."version", new_values."words" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="8d61e4a1d394aceb636dd1225d283d37b19cce6b",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_cd456",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="cases_eventpart",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_eventparthistory" ("created_at", "created_by_id", "desk_id", "event_id", "group_id", "id", "level", "organisation_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "updated_at", "updated_by_id", "version", "words") SELECT old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."event_id", old_values."group_id", old_values."id", old_values."level", old_values."organisation_id", old_values."person_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reference", old_values."updated_at", old_values."updated_by_id", old_values."version", old_values."words" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="1d1097de1e2355a373ca59df94ba2cabbf0f7b02",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_21b97",
                            referencing="REFERENCING OLD TABLE AS old_values ",
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
                    models.Index(fields=["-created_at", "-id", "desk", "level"], name="exhibit_newest"),
                    models.Index(fields=["desk", "-created_at", "-id", "level"], name="exhibit_of_desk"),
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_exhibithistory" ("cited_in_indictment", "cited_in_verdict", "created_at", "created_by_id", "desk_id", "id", "is_challenged", "level", "note", "number", "offered_by", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proceeding_id", "prompted_charge", "reference", "source_id", "treatment", "updated_at", "updated_by_id", "version") SELECT new_values."cited_in_indictment", new_values."cited_in_verdict", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."id", new_values."is_challenged", new_values."level", new_values."note", new_values."number", new_values."offered_by", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."proceeding_id", new_values."prompted_charge", new_values."reference", new_values."source_id", new_values."treatment", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="21af4bde3e9cc975bf6e14d6402048e933274acd",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_5fd0c",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="cases_exhibit",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_exhibithistory" ("cited_in_indictment", "cited_in_verdict", "created_at", "created_by_id", "desk_id", "id", "is_challenged", "level", "note", "number", "offered_by", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proceeding_id", "prompted_charge", "reference", "source_id", "treatment", "updated_at", "updated_by_id", "version") SELECT new_values."cited_in_indictment", new_values."cited_in_verdict", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."id", new_values."is_challenged", new_values."level", new_values."note", new_values."number", new_values."offered_by", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."proceeding_id", new_values."prompted_charge", new_values."reference", new_values."source_id", new_values."treatment", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="d96e5c2350dc5da3bd698b7daaa16ac2a11a11b4",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_85cf4",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="cases_exhibit",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_exhibithistory" ("cited_in_indictment", "cited_in_verdict", "created_at", "created_by_id", "desk_id", "id", "is_challenged", "level", "note", "number", "offered_by", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proceeding_id", "prompted_charge", "reference", "source_id", "treatment", "updated_at", "updated_by_id", "version") SELECT old_values."cited_in_indictment", old_values."cited_in_verdict", old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."id", old_values."is_challenged", old_values."level", old_values."note", old_values."number", old_values."offered_by", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."proceeding_id", old_values."prompted_charge", old_values."reference", old_values."source_id", old_values."treatment", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="d1926dee0d82000e313f6b5708dbec507512b28f",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_fc141",
                            referencing="REFERENCING OLD TABLE AS old_values ",
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
                    models.Index(fields=["-created_at", "-id", "desk", "level"], name="exhibitchallenge_newest"),
                    models.Index(fields=["desk", "-created_at", "-id", "level"], name="exhibitchallenge_of_desk"),
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_exhibitchallengehistory" ("by_side", "by_words", "created_at", "created_by_id", "decided_earliest", "decided_inferred", "decided_latest", "decided_precision", "decided_words", "desk_id", "exhibit_id", "grounds", "id", "level", "made_earliest", "made_inferred", "made_latest", "made_precision", "made_words", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "result", "result_words", "updated_at", "updated_by_id", "version") SELECT new_values."by_side", new_values."by_words", new_values."created_at", new_values."created_by_id", new_values."decided_earliest", new_values."decided_inferred", new_values."decided_latest", new_values."decided_precision", new_values."decided_words", new_values."desk_id", new_values."exhibit_id", new_values."grounds", new_values."id", new_values."level", new_values."made_earliest", new_values."made_inferred", new_values."made_latest", new_values."made_precision", new_values."made_words", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reference", new_values."result", new_values."result_words", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="5a55e7570d13cc249640553f869122c40181211c",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_796b1",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="cases_exhibitchallenge",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_exhibitchallengehistory" ("by_side", "by_words", "created_at", "created_by_id", "decided_earliest", "decided_inferred", "decided_latest", "decided_precision", "decided_words", "desk_id", "exhibit_id", "grounds", "id", "level", "made_earliest", "made_inferred", "made_latest", "made_precision", "made_words", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "result", "result_words", "updated_at", "updated_by_id", "version") SELECT new_values."by_side", new_values."by_words", new_values."created_at", new_values."created_by_id", new_values."decided_earliest", new_values."decided_inferred", new_values."decided_latest", new_values."decided_precision", new_values."decided_words", new_values."desk_id", new_values."exhibit_id", new_values."grounds", new_values."id", new_values."level", new_values."made_earliest", new_values."made_inferred", new_values."made_latest", new_values."made_precision", new_values."made_words", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reference", new_values."result", new_values."result_words", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="b26fbd259b9aa5157fba78025ca5194b8d2c8710",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_aaa8d",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="cases_exhibitchallenge",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_exhibitchallengehistory" ("by_side", "by_words", "created_at", "created_by_id", "decided_earliest", "decided_inferred", "decided_latest", "decided_precision", "decided_words", "desk_id", "exhibit_id", "grounds", "id", "level", "made_earliest", "made_inferred", "made_latest", "made_precision", "made_words", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "result", "result_words", "updated_at", "updated_by_id", "version") SELECT old_values."by_side", old_values."by_words", old_values."created_at", old_values."created_by_id", old_values."decided_earliest", old_values."decided_inferred", old_values."decided_latest", old_values."decided_precision", old_values."decided_words", old_values."desk_id", old_values."exhibit_id", old_values."grounds", old_values."id", old_values."level", old_values."made_earliest", old_values."made_inferred", old_values."made_latest", old_values."made_precision", old_values."made_words", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reference", old_values."result", old_values."result_words", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="47fa144e3e66aaed14f63814f1acd06de0ca1152",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_5e048",
                            referencing="REFERENCING OLD TABLE AS old_values ",
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
                    models.Index(fields=["-created_at", "-id", "desk", "level"], name="exhibitruling_newest"),
                    models.Index(fields=["desk", "-created_at", "-id", "level"], name="exhibitruling_of_desk"),
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_exhibitrulinghistory" ("created_at", "created_by_id", "desk_id", "exhibit_id", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "ruled_earliest", "ruled_inferred", "ruled_latest", "ruled_precision", "ruled_words", "treatment", "updated_at", "updated_by_id", "version", "words") SELECT new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."exhibit_id", new_values."id", new_values."level", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reference", new_values."ruled_earliest", new_values."ruled_inferred", new_values."ruled_latest", new_values."ruled_precision", new_values."ruled_words", new_values."treatment", new_values."updated_at", new_values."updated_by_id", new_values."version", new_values."words" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="5240e35fe3dcee8fd2c1cb130e0e3f1cdd3573fa",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_88132",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="cases_exhibitruling",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_exhibitrulinghistory" ("created_at", "created_by_id", "desk_id", "exhibit_id", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "ruled_earliest", "ruled_inferred", "ruled_latest", "ruled_precision", "ruled_words", "treatment", "updated_at", "updated_by_id", "version", "words") SELECT new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."exhibit_id", new_values."id", new_values."level", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reference", new_values."ruled_earliest", new_values."ruled_inferred", new_values."ruled_latest", new_values."ruled_precision", new_values."ruled_words", new_values."treatment", new_values."updated_at", new_values."updated_by_id", new_values."version", new_values."words" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="42c5438293bd36fcf6fdbfaf7c8b9ee3f2fe4919",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_72aaa",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="cases_exhibitruling",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_exhibitrulinghistory" ("created_at", "created_by_id", "desk_id", "exhibit_id", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "ruled_earliest", "ruled_inferred", "ruled_latest", "ruled_precision", "ruled_words", "treatment", "updated_at", "updated_by_id", "version", "words") SELECT old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."exhibit_id", old_values."id", old_values."level", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reference", old_values."ruled_earliest", old_values."ruled_inferred", old_values."ruled_latest", old_values."ruled_precision", old_values."ruled_words", old_values."treatment", old_values."updated_at", old_values."updated_by_id", old_values."version", old_values."words" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="f56bba36a1dbce480c7044a9d3d66ca6fc499fb2",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_5e16c",
                            referencing="REFERENCING OLD TABLE AS old_values ",
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
                    models.Index(fields=["-created_at", "-id", "desk", "level"], name="hearingreport_newest"),
                    models.Index(fields=["desk", "-created_at", "-id", "level"], name="hearingreport_of_desk"),
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_hearingreporthistory" ("attended", "checklist", "created_at", "created_by_id", "desk_id", "hearing_id", "id", "level", "monitor_words", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "text", "updated_at", "updated_by_id", "version") SELECT new_values."attended", new_values."checklist", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."hearing_id", new_values."id", new_values."level", new_values."monitor_words", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reference", new_values."text", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="b82c29db2ac133e9c74ac7f261393241beb106df",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_97878",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="cases_hearingreport",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_hearingreporthistory" ("attended", "checklist", "created_at", "created_by_id", "desk_id", "hearing_id", "id", "level", "monitor_words", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "text", "updated_at", "updated_by_id", "version") SELECT new_values."attended", new_values."checklist", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."hearing_id", new_values."id", new_values."level", new_values."monitor_words", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reference", new_values."text", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="a80e2342b949a526e3bc7c99bfb1e03afb445ad8",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_3b3e5",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="cases_hearingreport",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_hearingreporthistory" ("attended", "checklist", "created_at", "created_by_id", "desk_id", "hearing_id", "id", "level", "monitor_words", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "text", "updated_at", "updated_by_id", "version") SELECT old_values."attended", old_values."checklist", old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."hearing_id", old_values."id", old_values."level", old_values."monitor_words", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reference", old_values."text", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="e614728c5f105baed49b2d0c4320fbe7cad9bd3e",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_de487",
                            referencing="REFERENCING OLD TABLE AS old_values ",
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
                    models.Index(fields=["-created_at", "-id", "desk", "level"], name="hearingviolation_newest"),
                    models.Index(fields=["desk", "-created_at", "-id", "level"], name="hearingviolation_of_desk"),
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_hearingviolationhistory" ("created_at", "created_by_id", "desk_id", "happened_earliest", "happened_inferred", "happened_latest", "happened_precision", "happened_words", "hearing_id", "id", "kind", "level", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "told_by", "updated_at", "updated_by_id", "version") SELECT new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."happened_earliest", new_values."happened_inferred", new_values."happened_latest", new_values."happened_precision", new_values."happened_words", new_values."hearing_id", new_values."id", new_values."kind", new_values."level", new_values."note", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reference", new_values."told_by", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="8ba6bd863e8de50266a5e6f3420049d96c62b881",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_b86cc",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="cases_hearingviolation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_hearingviolationhistory" ("created_at", "created_by_id", "desk_id", "happened_earliest", "happened_inferred", "happened_latest", "happened_precision", "happened_words", "hearing_id", "id", "kind", "level", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "told_by", "updated_at", "updated_by_id", "version") SELECT new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."happened_earliest", new_values."happened_inferred", new_values."happened_latest", new_values."happened_precision", new_values."happened_words", new_values."hearing_id", new_values."id", new_values."kind", new_values."level", new_values."note", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reference", new_values."told_by", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="76aabdf81f74ceaf223f142ad3a9b1d81b43be67",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_f44e9",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="cases_hearingviolation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_hearingviolationhistory" ("created_at", "created_by_id", "desk_id", "happened_earliest", "happened_inferred", "happened_latest", "happened_precision", "happened_words", "hearing_id", "id", "kind", "level", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "told_by", "updated_at", "updated_by_id", "version") SELECT old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."happened_earliest", old_values."happened_inferred", old_values."happened_latest", old_values."happened_precision", old_values."happened_words", old_values."hearing_id", old_values."id", old_values."kind", old_values."level", old_values."note", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reference", old_values."told_by", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="76f16780f6e8c5e08bdf961842d904232c18ceb1",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_afedd",
                            referencing="REFERENCING OLD TABLE AS old_values ",
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_holidayhistory" ("day", "id", "is_working", "jurisdiction", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source") SELECT new_values."day", new_values."id", new_values."is_working", new_values."jurisdiction", new_values."name", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."source" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="dcd8d1057be7ed9dbc49bef55fcdc5822894e027",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_259af",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="cases_holiday",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_holidayhistory" ("day", "id", "is_working", "jurisdiction", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source") SELECT new_values."day", new_values."id", new_values."is_working", new_values."jurisdiction", new_values."name", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."source" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="5fd8e2bf50f81e498de75a31bcac0d1b00b38136",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_af0f8",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="cases_holiday",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_holidayhistory" ("day", "id", "is_working", "jurisdiction", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source") SELECT old_values."day", old_values."id", old_values."is_working", old_values."jurisdiction", old_values."name", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."source" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="52967341a50edd353875b40cfc11f19e9ed0b9fd",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_9b1ab",
                            referencing="REFERENCING OLD TABLE AS old_values ",
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_itemteamhistory" ("backup_id", "id", "item_id", "item_kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "responsible_id") SELECT new_values."backup_id", new_values."id", new_values."item_id", new_values."item_kind", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."responsible_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="49e151ca359da573a44c5f51b3016e5d72a78d04",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_951b7",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="cases_itemteam",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_itemteamhistory" ("backup_id", "id", "item_id", "item_kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "responsible_id") SELECT new_values."backup_id", new_values."id", new_values."item_id", new_values."item_kind", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."responsible_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="c0404149eac6f877133c2264fcb6669edd916580",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_a6709",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="cases_itemteam",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_itemteamhistory" ("backup_id", "id", "item_id", "item_kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "responsible_id") SELECT old_values."backup_id", old_values."id", old_values."item_id", old_values."item_kind", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."responsible_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="60d282108541cc7fbf4dd844c4eb3a39a740e356",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_e2fdb",
                            referencing="REFERENCING OLD TABLE AS old_values ",
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
                    models.Index(fields=["-created_at", "-id", "desk", "level"], name="jointchange_newest"),
                    models.Index(fields=["desk", "-created_at", "-id", "level"], name="jointchange_of_desk"),
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_jointchangehistory" ("created_at", "created_by_id", "desk_id", "id", "kind", "level", "made", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proceeding_id", "reference", "undone_at", "undone_by_id", "updated_at", "updated_by_id", "version", "words") SELECT new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."id", new_values."kind", new_values."level", new_values."made", new_values."number", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."proceeding_id", new_values."reference", new_values."undone_at", new_values."undone_by_id", new_values."updated_at", new_values."updated_by_id", new_values."version", new_values."words" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="5a01ccfc02da81cba65b798c998ad9ed6083fc41",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_99e08",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="cases_jointchange",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_jointchangehistory" ("created_at", "created_by_id", "desk_id", "id", "kind", "level", "made", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proceeding_id", "reference", "undone_at", "undone_by_id", "updated_at", "updated_by_id", "version", "words") SELECT new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."id", new_values."kind", new_values."level", new_values."made", new_values."number", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."proceeding_id", new_values."reference", new_values."undone_at", new_values."undone_by_id", new_values."updated_at", new_values."updated_by_id", new_values."version", new_values."words" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="fec19b67f9198ae62638ba9d41db8b82da44f072",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_1ca5e",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="cases_jointchange",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_jointchangehistory" ("created_at", "created_by_id", "desk_id", "id", "kind", "level", "made", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proceeding_id", "reference", "undone_at", "undone_by_id", "updated_at", "updated_by_id", "version", "words") SELECT old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."id", old_values."kind", old_values."level", old_values."made", old_values."number", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."proceeding_id", old_values."reference", old_values."undone_at", old_values."undone_by_id", old_values."updated_at", old_values."updated_by_id", old_values."version", old_values."words" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="8c09351bef4287f34ea9d0cf9762520172fe57f7",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_3d5f6",
                            referencing="REFERENCING OLD TABLE AS old_values ",
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
                    models.Index(fields=["-created_at", "-id", "desk", "level"], name="measure_newest"),
                    models.Index(fields=["desk", "-created_at", "-id", "level"], name="measure_of_desk"),
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_measurehistory" ("created_at", "created_by_id", "defendant_id", "desk_id", "detention_id", "id", "kind", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "since_earliest", "since_inferred", "since_latest", "since_precision", "since_words", "until_earliest", "until_inferred", "until_latest", "until_precision", "until_words", "updated_at", "updated_by_id", "version", "words") SELECT new_values."created_at", new_values."created_by_id", new_values."defendant_id", new_values."desk_id", new_values."detention_id", new_values."id", new_values."kind", new_values."level", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reference", new_values."since_earliest", new_values."since_inferred", new_values."since_latest", new_values."since_precision", new_values."since_words", new_values."until_earliest", new_values."until_inferred", new_values."until_latest", new_values."until_precision", new_values."until_words", new_values."updated_at", new_values."updated_by_id", new_values."version", new_values."words" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="bd3886846623bc5239d6fab3ce08ce0b30a0079e",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_6b51c",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="cases_measure",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_measurehistory" ("created_at", "created_by_id", "defendant_id", "desk_id", "detention_id", "id", "kind", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "since_earliest", "since_inferred", "since_latest", "since_precision", "since_words", "until_earliest", "until_inferred", "until_latest", "until_precision", "until_words", "updated_at", "updated_by_id", "version", "words") SELECT new_values."created_at", new_values."created_by_id", new_values."defendant_id", new_values."desk_id", new_values."detention_id", new_values."id", new_values."kind", new_values."level", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reference", new_values."since_earliest", new_values."since_inferred", new_values."since_latest", new_values."since_precision", new_values."since_words", new_values."until_earliest", new_values."until_inferred", new_values."until_latest", new_values."until_precision", new_values."until_words", new_values."updated_at", new_values."updated_by_id", new_values."version", new_values."words" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="6ba4b1d564653f726ac33214da4ed78fcce4ef81",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_ec198",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="cases_measure",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_measurehistory" ("created_at", "created_by_id", "defendant_id", "desk_id", "detention_id", "id", "kind", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "since_earliest", "since_inferred", "since_latest", "since_precision", "since_words", "until_earliest", "until_inferred", "until_latest", "until_precision", "until_words", "updated_at", "updated_by_id", "version", "words") SELECT old_values."created_at", old_values."created_by_id", old_values."defendant_id", old_values."desk_id", old_values."detention_id", old_values."id", old_values."kind", old_values."level", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reference", old_values."since_earliest", old_values."since_inferred", old_values."since_latest", old_values."since_precision", old_values."since_words", old_values."until_earliest", old_values."until_inferred", old_values."until_latest", old_values."until_precision", old_values."until_words", old_values."updated_at", old_values."updated_by_id", old_values."version", old_values."words" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="48757f7371c6a5935013b9cc62a9a1e7f29a81ea",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_21aea",
                            referencing="REFERENCING OLD TABLE AS old_values ",
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
                    models.Index(fields=["-created_at", "-id", "desk", "level"], name="outcome_newest"),
                    models.Index(fields=["desk", "-created_at", "-id", "level"], name="outcome_of_desk"),
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_outcomehistory" ("amount", "certainty", "created_at", "created_by_id", "credit_days", "credit_ratio", "currency", "decided_earliest", "decided_inferred", "decided_latest", "decided_precision", "decided_words", "defendant_id", "desk_id", "ends_by_hand", "ends_on", "ends_reason", "has_document", "id", "kind", "level", "mci_count", "note", "notice_form", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proceeding_id", "reference", "starts_earliest", "starts_inferred", "starts_latest", "starts_precision", "starts_words", "term_amount", "term_unit", "updated_at", "updated_by_id", "version") SELECT new_values."amount", new_values."certainty", new_values."created_at", new_values."created_by_id", new_values."credit_days", new_values."credit_ratio", new_values."currency", new_values."decided_earliest", new_values."decided_inferred", new_values."decided_latest", new_values."decided_precision", new_values."decided_words", new_values."defendant_id", new_values."desk_id", new_values."ends_by_hand", new_values."ends_on", new_values."ends_reason", new_values."has_document", new_values."id", new_values."kind", new_values."level", new_values."mci_count", new_values."note", new_values."notice_form", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."proceeding_id", new_values."reference", new_values."starts_earliest", new_values."starts_inferred", new_values."starts_latest", new_values."starts_precision", new_values."starts_words", new_values."term_amount", new_values."term_unit", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="c3a7d2082b9793a254a471e3bd53d2587f1baa9e",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_63602",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="cases_outcome",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_outcomehistory" ("amount", "certainty", "created_at", "created_by_id", "credit_days", "credit_ratio", "currency", "decided_earliest", "decided_inferred", "decided_latest", "decided_precision", "decided_words", "defendant_id", "desk_id", "ends_by_hand", "ends_on", "ends_reason", "has_document", "id", "kind", "level", "mci_count", "note", "notice_form", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proceeding_id", "reference", "starts_earliest", "starts_inferred", "starts_latest", "starts_precision", "starts_words", "term_amount", "term_unit", "updated_at", "updated_by_id", "version") SELECT new_values."amount", new_values."certainty", new_values."created_at", new_values."created_by_id", new_values."credit_days", new_values."credit_ratio", new_values."currency", new_values."decided_earliest", new_values."decided_inferred", new_values."decided_latest", new_values."decided_precision", new_values."decided_words", new_values."defendant_id", new_values."desk_id", new_values."ends_by_hand", new_values."ends_on", new_values."ends_reason", new_values."has_document", new_values."id", new_values."kind", new_values."level", new_values."mci_count", new_values."note", new_values."notice_form", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."proceeding_id", new_values."reference", new_values."starts_earliest", new_values."starts_inferred", new_values."starts_latest", new_values."starts_precision", new_values."starts_words", new_values."term_amount", new_values."term_unit", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="e2cc78b4c54f8a28b63c993a5ffac160c12b65b7",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_a4b1c",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="cases_outcome",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_outcomehistory" ("amount", "certainty", "created_at", "created_by_id", "credit_days", "credit_ratio", "currency", "decided_earliest", "decided_inferred", "decided_latest", "decided_precision", "decided_words", "defendant_id", "desk_id", "ends_by_hand", "ends_on", "ends_reason", "has_document", "id", "kind", "level", "mci_count", "note", "notice_form", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proceeding_id", "reference", "starts_earliest", "starts_inferred", "starts_latest", "starts_precision", "starts_words", "term_amount", "term_unit", "updated_at", "updated_by_id", "version") SELECT old_values."amount", old_values."certainty", old_values."created_at", old_values."created_by_id", old_values."credit_days", old_values."credit_ratio", old_values."currency", old_values."decided_earliest", old_values."decided_inferred", old_values."decided_latest", old_values."decided_precision", old_values."decided_words", old_values."defendant_id", old_values."desk_id", old_values."ends_by_hand", old_values."ends_on", old_values."ends_reason", old_values."has_document", old_values."id", old_values."kind", old_values."level", old_values."mci_count", old_values."note", old_values."notice_form", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."proceeding_id", old_values."reference", old_values."starts_earliest", old_values."starts_inferred", old_values."starts_latest", old_values."starts_precision", old_values."starts_words", old_values."term_amount", old_values."term_unit", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="4e20803a7b7a829c67cfafb6d1ac69aaf4fdb10a",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_a0260",
                            referencing="REFERENCING OLD TABLE AS old_values ",
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
                    models.Index(fields=["-created_at", "-id", "desk", "level"], name="packet_newest"),
                    models.Index(fields=["desk", "-created_at", "-id", "level"], name="packet_of_desk"),
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_packethistory" ("case_id", "consent_ids", "created_at", "created_by_id", "desk_id", "end_reason", "ended_at", "expires_at", "id", "level", "made_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose", "recipient", "reference", "sha256", "updated_at", "updated_by_id", "version") SELECT new_values."case_id", new_values."consent_ids", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."end_reason", new_values."ended_at", new_values."expires_at", new_values."id", new_values."level", new_values."made_at", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."purpose", new_values."recipient", new_values."reference", new_values."sha256", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="2925761e80ffb372d30faf068a6c83a465551fe8",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_bdbce",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="cases_packet",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_packethistory" ("case_id", "consent_ids", "created_at", "created_by_id", "desk_id", "end_reason", "ended_at", "expires_at", "id", "level", "made_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose", "recipient", "reference", "sha256", "updated_at", "updated_by_id", "version") SELECT new_values."case_id", new_values."consent_ids", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."end_reason", new_values."ended_at", new_values."expires_at", new_values."id", new_values."level", new_values."made_at", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."purpose", new_values."recipient", new_values."reference", new_values."sha256", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."case_id" IS DISTINCT FROM (new_values."case_id") OR old_values."consent_ids" IS DISTINCT FROM (new_values."consent_ids") OR old_values."created_at" IS DISTINCT FROM (new_values."created_at") OR old_values."created_by_id" IS DISTINCT FROM (new_values."created_by_id") OR old_values."desk_id" IS DISTINCT FROM (new_values."desk_id") OR old_values."end_reason" IS DISTINCT FROM (new_values."end_reason") OR old_values."ended_at" IS DISTINCT FROM (new_values."ended_at") OR old_values."expires_at" IS DISTINCT FROM (new_values."expires_at") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."level" IS DISTINCT FROM (new_values."level") OR old_values."made_at" IS DISTINCT FROM (new_values."made_at") OR old_values."purpose" IS DISTINCT FROM (new_values."purpose") OR old_values."recipient" IS DISTINCT FROM (new_values."recipient") OR old_values."reference" IS DISTINCT FROM (new_values."reference") OR old_values."sha256" IS DISTINCT FROM (new_values."sha256") OR old_values."updated_at" IS DISTINCT FROM (new_values."updated_at") OR old_values."updated_by_id" IS DISTINCT FROM (new_values."updated_by_id") OR old_values."version" IS DISTINCT FROM (new_values."version")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="5a11879f7bd6a0e9e3476fba78c4d7edfc5439e7",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_ae80d",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="cases_packet",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_packethistory" ("case_id", "consent_ids", "created_at", "created_by_id", "desk_id", "end_reason", "ended_at", "expires_at", "id", "level", "made_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose", "recipient", "reference", "sha256", "updated_at", "updated_by_id", "version") SELECT old_values."case_id", old_values."consent_ids", old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."end_reason", old_values."ended_at", old_values."expires_at", old_values."id", old_values."level", old_values."made_at", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."purpose", old_values."recipient", old_values."reference", old_values."sha256", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="26dac0945830d3a2448de4167ef7f16f76ddb1df",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_5fd94",
                            referencing="REFERENCING OLD TABLE AS old_values ",
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
                    models.Index(fields=["-created_at", "-id", "desk", "level"], name="participation_newest"),
                    models.Index(fields=["desk", "-created_at", "-id", "level"], name="participation_of_desk"),
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_participationhistory" ("case_id", "certainty", "created_at", "created_by_id", "desk_id", "group_id", "id", "level", "note", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "role", "updated_at", "updated_by_id", "version") SELECT new_values."case_id", new_values."certainty", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."group_id", new_values."id", new_values."level", new_values."note", new_values."person_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reference", new_values."role", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="f87f643261dfba429d4bedf6c3c05b814b138684",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_81dcf",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="cases_participation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_participationhistory" ("case_id", "certainty", "created_at", "created_by_id", "desk_id", "group_id", "id", "level", "note", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "role", "updated_at", "updated_by_id", "version") SELECT new_values."case_id", new_values."certainty", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."group_id", new_values."id", new_values."level", new_values."note", new_values."person_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reference", new_values."role", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="8ff1c909f205d3d540f81746ed7469ab1a741315",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_3bf4f",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="cases_participation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_participationhistory" ("case_id", "certainty", "created_at", "created_by_id", "desk_id", "group_id", "id", "level", "note", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "role", "updated_at", "updated_by_id", "version") SELECT old_values."case_id", old_values."certainty", old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."group_id", old_values."id", old_values."level", old_values."note", old_values."person_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reference", old_values."role", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="3cb662bccac454af15c780e5f9144b7c5cd4ee19",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_6699d",
                            referencing="REFERENCING OLD TABLE AS old_values ",
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
                    models.Index(fields=["-created_at", "-id", "desk", "level"], name="passage_newest"),
                    models.Index(fields=["desk", "-created_at", "-id", "level"], name="passage_of_desk"),
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_passagehistory" ("after", "before", "citation_id", "claim_id", "created_at", "created_by_id", "desk_id", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "quote", "reference", "source_id", "start", "updated_at", "updated_by_id", "version") SELECT new_values."after", new_values."before", new_values."citation_id", new_values."claim_id", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."id", new_values."level", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."quote", new_values."reference", new_values."source_id", new_values."start", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="79d619748986a677650873a022b97852b658bd00",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_bcd0b",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="cases_passage",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_passagehistory" ("after", "before", "citation_id", "claim_id", "created_at", "created_by_id", "desk_id", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "quote", "reference", "source_id", "start", "updated_at", "updated_by_id", "version") SELECT new_values."after", new_values."before", new_values."citation_id", new_values."claim_id", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."id", new_values."level", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."quote", new_values."reference", new_values."source_id", new_values."start", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="9cd7fa5d5096cdb53e289230d03c6c9371d39ecd",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_bdddc",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="cases_passage",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_passagehistory" ("after", "before", "citation_id", "claim_id", "created_at", "created_by_id", "desk_id", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "quote", "reference", "source_id", "start", "updated_at", "updated_by_id", "version") SELECT old_values."after", old_values."before", old_values."citation_id", old_values."claim_id", old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."id", old_values."level", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."quote", old_values."reference", old_values."source_id", old_values."start", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="e520078106063af276431f336b16d563ac1ee39b",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_93536",
                            referencing="REFERENCING OLD TABLE AS old_values ",
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
                    models.Index(fields=["-created_at", "-id", "desk", "level"], name="proceedingstage_newest"),
                    models.Index(fields=["desk", "-created_at", "-id", "level"], name="proceedingstage_of_desk"),
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_proceedingstagehistory" ("certainty", "created_at", "created_by_id", "desk_id", "id", "level", "note", "notice_form", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proceeding_id", "reached_earliest", "reached_inferred", "reached_latest", "reached_precision", "reached_words", "reference", "stage", "updated_at", "updated_by_id", "version") SELECT new_values."certainty", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."id", new_values."level", new_values."note", new_values."notice_form", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."proceeding_id", new_values."reached_earliest", new_values."reached_inferred", new_values."reached_latest", new_values."reached_precision", new_values."reached_words", new_values."reference", new_values."stage", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="df275315b2081d4505f95bb1fddf2167b9be5754",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_8aa0e",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="cases_proceedingstage",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_proceedingstagehistory" ("certainty", "created_at", "created_by_id", "desk_id", "id", "level", "note", "notice_form", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proceeding_id", "reached_earliest", "reached_inferred", "reached_latest", "reached_precision", "reached_words", "reference", "stage", "updated_at", "updated_by_id", "version") SELECT new_values."certainty", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."id", new_values."level", new_values."note", new_values."notice_form", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."proceeding_id", new_values."reached_earliest", new_values."reached_inferred", new_values."reached_latest", new_values."reached_precision", new_values."reached_words", new_values."reference", new_values."stage", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="8f5efa2de742e2c12755cd5585340ad07edb58fc",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_7d342",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="cases_proceedingstage",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_proceedingstagehistory" ("certainty", "created_at", "created_by_id", "desk_id", "id", "level", "note", "notice_form", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proceeding_id", "reached_earliest", "reached_inferred", "reached_latest", "reached_precision", "reached_words", "reference", "stage", "updated_at", "updated_by_id", "version") SELECT old_values."certainty", old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."id", old_values."level", old_values."note", old_values."notice_form", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."proceeding_id", old_values."reached_earliest", old_values."reached_inferred", old_values."reached_latest", old_values."reached_precision", old_values."reached_words", old_values."reference", old_values."stage", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="ba97e75581ebce2bf490bae1bb78a83f3f71ad96",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_c7d12",
                            referencing="REFERENCING OLD TABLE AS old_values ",
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_reminderplanhistory" ("at_clock", "backup_after", "before", "coordinator_after", "id", "is_active", "is_critical", "kind", "lead", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT new_values."at_clock", new_values."backup_after", new_values."before", new_values."coordinator_after", new_values."id", new_values."is_active", new_values."is_critical", new_values."kind", new_values."lead", _pgh_attached_context.value, NOW(), \'insert\', new_values."id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="77cbd48bc454188ce241e90e074ff2e37ab5605c",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_26332",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="cases_reminderplan",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_reminderplanhistory" ("at_clock", "backup_after", "before", "coordinator_after", "id", "is_active", "is_critical", "kind", "lead", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT new_values."at_clock", new_values."backup_after", new_values."before", new_values."coordinator_after", new_values."id", new_values."is_active", new_values."is_critical", new_values."kind", new_values."lead", _pgh_attached_context.value, NOW(), \'update\', new_values."id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="84bbdea5bfbf59da842e59165ed892a485e8cafd",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_41e52",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="cases_reminderplan",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_reminderplanhistory" ("at_clock", "backup_after", "before", "coordinator_after", "id", "is_active", "is_critical", "kind", "lead", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT old_values."at_clock", old_values."backup_after", old_values."before", old_values."coordinator_after", old_values."id", old_values."is_active", old_values."is_critical", old_values."kind", old_values."lead", _pgh_attached_context.value, NOW(), \'delete\', old_values."id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="e6e40fd157f6316641b06df7ce13981850b73741",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_30b40",
                            referencing="REFERENCING OLD TABLE AS old_values ",
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
                    models.Index(fields=["-created_at", "-id", "desk", "level"], name="reprisal_newest"),
                    models.Index(fields=["desk", "-created_at", "-id", "level"], name="reprisal_of_desk"),
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_reprisalhistory" ("amount", "amount_is_minimum", "by_whom_id", "by_whom_words", "case_id", "created_at", "created_by_id", "currency", "description", "desk_id", "device", "group_id", "happened_earliest", "happened_inferred", "happened_latest", "happened_precision", "happened_words", "id", "kind", "level", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proceeding_id", "reference", "settled_earliest", "settled_inferred", "settled_latest", "settled_precision", "settled_words", "staff_id", "state", "updated_at", "updated_by_id", "version", "witness_id") SELECT new_values."amount", new_values."amount_is_minimum", new_values."by_whom_id", new_values."by_whom_words", new_values."case_id", new_values."created_at", new_values."created_by_id", new_values."currency", new_values."description", new_values."desk_id", new_values."device", new_values."group_id", new_values."happened_earliest", new_values."happened_inferred", new_values."happened_latest", new_values."happened_precision", new_values."happened_words", new_values."id", new_values."kind", new_values."level", new_values."person_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."proceeding_id", new_values."reference", new_values."settled_earliest", new_values."settled_inferred", new_values."settled_latest", new_values."settled_precision", new_values."settled_words", new_values."staff_id", new_values."state", new_values."updated_at", new_values."updated_by_id", new_values."version", new_values."witness_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="91dc2d729ef727ec6494432a4306109410dcc7cb",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_838ec",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="cases_reprisal",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_reprisalhistory" ("amount", "amount_is_minimum", "by_whom_id", "by_whom_words", "case_id", "created_at", "created_by_id", "currency", "description", "desk_id", "device", "group_id", "happened_earliest", "happened_inferred", "happened_latest", "happened_precision", "happened_words", "id", "kind", "level", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proceeding_id", "reference", "settled_earliest", "settled_inferred", "settled_latest", "settled_precision", "settled_words", "staff_id", "state", "updated_at", "updated_by_id", "version", "witness_id") SELECT new_values."amount", new_values."amount_is_minimum", new_values."by_whom_id", new_values."by_whom_words", new_values."case_id", new_values."created_at", new_values."created_by_id", new_values."currency", new_values."description", new_values."desk_id", new_values."device", new_values."group_id", new_values."happened_earliest", new_values."happened_inferred", new_values."happened_latest", new_values."happened_precision", new_values."happened_words", new_values."id", new_values."kind", new_values."level", new_values."person_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."proceeding_id", new_values."reference", new_values."settled_earliest", new_values."settled_inferred", new_values."settled_latest", new_values."settled_precision", new_values."settled_words", new_values."staff_id", new_values."state", new_values."updated_at", new_values."updated_by_id", new_values."version", new_values."witness_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="08e593121aacf8db0e1af52feadc693e49fd7424",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_21a22",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="cases_reprisal",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_reprisalhistory" ("amount", "amount_is_minimum", "by_whom_id", "by_whom_words", "case_id", "created_at", "created_by_id", "currency", "description", "desk_id", "device", "group_id", "happened_earliest", "happened_inferred", "happened_latest", "happened_precision", "happened_words", "id", "kind", "level", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proceeding_id", "reference", "settled_earliest", "settled_inferred", "settled_latest", "settled_precision", "settled_words", "staff_id", "state", "updated_at", "updated_by_id", "version", "witness_id") SELECT old_values."amount", old_values."amount_is_minimum", old_values."by_whom_id", old_values."by_whom_words", old_values."case_id", old_values."created_at", old_values."created_by_id", old_values."currency", old_values."description", old_values."desk_id", old_values."device", old_values."group_id", old_values."happened_earliest", old_values."happened_inferred", old_values."happened_latest", old_values."happened_precision", old_values."happened_words", old_values."id", old_values."kind", old_values."level", old_values."person_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."proceeding_id", old_values."reference", old_values."settled_earliest", old_values."settled_inferred", old_values."settled_latest", old_values."settled_precision", old_values."settled_words", old_values."staff_id", old_values."state", old_values."updated_at", old_values."updated_by_id", old_values."version", old_values."witness_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="bda0d13022f9ca6f09b259dcacc152ebc36c61e8",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_d9c6a",
                            referencing="REFERENCING OLD TABLE AS old_values ",
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
                    models.Index(fields=["-created_at", "-id", "desk", "level"], name="submission_newest"),
                    models.Index(fields=["desk", "-created_at", "-id", "level"], name="submission_of_desk"),
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_submissionhistory" ("body_id", "body_number", "case_id", "created_at", "created_by_id", "desk_id", "id", "level", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "procedure", "procedure_kind", "proceeding_id", "reference", "replied_on", "reply_due_by_hand", "reply_due_on", "reply_due_reason", "sent_on", "status", "transmitted_on", "updated_at", "updated_by_id", "version") SELECT new_values."body_id", new_values."body_number", new_values."case_id", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."id", new_values."level", new_values."note", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."procedure", new_values."procedure_kind", new_values."proceeding_id", new_values."reference", new_values."replied_on", new_values."reply_due_by_hand", new_values."reply_due_on", new_values."reply_due_reason", new_values."sent_on", new_values."status", new_values."transmitted_on", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="b067b953f434bca291c1250b840183cf2ba7c892",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_2adec",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="cases_submission",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_submissionhistory" ("body_id", "body_number", "case_id", "created_at", "created_by_id", "desk_id", "id", "level", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "procedure", "procedure_kind", "proceeding_id", "reference", "replied_on", "reply_due_by_hand", "reply_due_on", "reply_due_reason", "sent_on", "status", "transmitted_on", "updated_at", "updated_by_id", "version") SELECT new_values."body_id", new_values."body_number", new_values."case_id", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."id", new_values."level", new_values."note", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."procedure", new_values."procedure_kind", new_values."proceeding_id", new_values."reference", new_values."replied_on", new_values."reply_due_by_hand", new_values."reply_due_on", new_values."reply_due_reason", new_values."sent_on", new_values."status", new_values."transmitted_on", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="c36b5d2e1adec81d8e17e9e2171137ccfc3f05d4",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_5b716",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="cases_submission",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_submissionhistory" ("body_id", "body_number", "case_id", "created_at", "created_by_id", "desk_id", "id", "level", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "procedure", "procedure_kind", "proceeding_id", "reference", "replied_on", "reply_due_by_hand", "reply_due_on", "reply_due_reason", "sent_on", "status", "transmitted_on", "updated_at", "updated_by_id", "version") SELECT old_values."body_id", old_values."body_number", old_values."case_id", old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."id", old_values."level", old_values."note", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."procedure", old_values."procedure_kind", old_values."proceeding_id", old_values."reference", old_values."replied_on", old_values."reply_due_by_hand", old_values."reply_due_on", old_values."reply_due_reason", old_values."sent_on", old_values."status", old_values."transmitted_on", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="7a6c1a0e174a555a2a83dcd756d91f96cb7f8d66",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_d587c",
                            referencing="REFERENCING OLD TABLE AS old_values ",
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
                    models.Index(fields=["-created_at", "-id", "desk", "level"], name="task_newest"),
                    models.Index(fields=["desk", "-created_at", "-id", "level"], name="task_of_desk"),
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_taskhistory" ("assignee_id", "case_id", "created_at", "created_by_id", "desk_id", "due_on", "id", "level", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "status", "title", "updated_at", "updated_by_id", "version") SELECT new_values."assignee_id", new_values."case_id", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."due_on", new_values."id", new_values."level", new_values."note", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reference", new_values."status", new_values."title", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="3a5a795442e0a2b0c8f731f7166c9474b6c07099",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_62e7a",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="cases_task",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_taskhistory" ("assignee_id", "case_id", "created_at", "created_by_id", "desk_id", "due_on", "id", "level", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "status", "title", "updated_at", "updated_by_id", "version") SELECT new_values."assignee_id", new_values."case_id", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."due_on", new_values."id", new_values."level", new_values."note", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reference", new_values."status", new_values."title", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="85399c499a87aec4462fd7ed1c23d1a71fae31e8",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_e050d",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="cases_task",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_taskhistory" ("assignee_id", "case_id", "created_at", "created_by_id", "desk_id", "due_on", "id", "level", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "status", "title", "updated_at", "updated_by_id", "version") SELECT old_values."assignee_id", old_values."case_id", old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."due_on", old_values."id", old_values."level", old_values."note", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reference", old_values."status", old_values."title", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="9a67bc74867d3692b37c66921bf39a118b7cdff9",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_b7669",
                            referencing="REFERENCING OLD TABLE AS old_values ",
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
                    models.Index(fields=["-created_at", "-id", "desk", "level"], name="termextension_newest"),
                    models.Index(fields=["desk", "-created_at", "-id", "level"], name="termextension_of_desk"),
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_termextensionhistory" ("authority_id", "basis", "created_at", "created_by_id", "desk_id", "detention_id", "id", "level", "limit_id", "ordered_earliest", "ordered_inferred", "ordered_latest", "ordered_precision", "ordered_words", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "term_amount", "term_unit", "until", "updated_at", "updated_by_id", "version") SELECT new_values."authority_id", new_values."basis", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."detention_id", new_values."id", new_values."level", new_values."limit_id", new_values."ordered_earliest", new_values."ordered_inferred", new_values."ordered_latest", new_values."ordered_precision", new_values."ordered_words", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reference", new_values."term_amount", new_values."term_unit", new_values."until", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="5405ad5ad91a7432b6e59610c88e011399446626",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_6b014",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="cases_termextension",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_termextensionhistory" ("authority_id", "basis", "created_at", "created_by_id", "desk_id", "detention_id", "id", "level", "limit_id", "ordered_earliest", "ordered_inferred", "ordered_latest", "ordered_precision", "ordered_words", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "term_amount", "term_unit", "until", "updated_at", "updated_by_id", "version") SELECT new_values."authority_id", new_values."basis", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."detention_id", new_values."id", new_values."level", new_values."limit_id", new_values."ordered_earliest", new_values."ordered_inferred", new_values."ordered_latest", new_values."ordered_precision", new_values."ordered_words", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reference", new_values."term_amount", new_values."term_unit", new_values."until", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="ebd7457e14cf9efdfe22cb321c2e6c5e9df375e5",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_5c984",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="cases_termextension",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_termextensionhistory" ("authority_id", "basis", "created_at", "created_by_id", "desk_id", "detention_id", "id", "level", "limit_id", "ordered_earliest", "ordered_inferred", "ordered_latest", "ordered_precision", "ordered_words", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "term_amount", "term_unit", "until", "updated_at", "updated_by_id", "version") SELECT old_values."authority_id", old_values."basis", old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."detention_id", old_values."id", old_values."level", old_values."limit_id", old_values."ordered_earliest", old_values."ordered_inferred", old_values."ordered_latest", old_values."ordered_precision", old_values."ordered_words", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reference", old_values."term_amount", old_values."term_unit", old_values."until", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="dfe5e6af59c87dab73d97332da50b275a1932210",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_6f7a8",
                            referencing="REFERENCING OLD TABLE AS old_values ",
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

    operations = [Together(tables), migrations.RunPython(fill, migrations.RunPython.noop)]
