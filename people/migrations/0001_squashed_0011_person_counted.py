"""All tables of people; the extensions, and the function that makes references such as P-7K3F9.

A counter, scrambled by steps that can each be undone, so that no two numbers meet: five letters for the first 2^25
references (33 million), seven for the next 2^35. The odd multipliers are drawn anew for each installation, so a reference
tells nobody outside how many there are. The alphabet leaves out I, L, O and U, which are misread on the phone.
"""

import datetime
import uuid

import django.contrib.postgres.fields
import django.contrib.postgres.functions
import django.contrib.postgres.indexes
import django.db.models.deletion
import django.db.models.expressions
import django.db.models.functions.datetime
import django.db.models.functions.text
import django.db.models.manager
import django.utils.timezone
import pgtrigger.compiler
from django.conf import settings
from django.contrib.postgres.operations import BtreeGistExtension, TrigramExtension, UnaccentExtension
from django.db import migrations, models

import config.shared.zones
import people.models.merge
import people.models.record
from config.shared.tables_together import CreateTogether

CREATE = """
create sequence arasha_reference_counter;
create table arasha_reference_key (id boolean primary key default true check (id), a bigint not null, b bigint not null);
insert into arasha_reference_key (a, b)
values (2 * floor(random() * (2 ^ 23))::bigint + 1, 2 * floor(random() * (2 ^ 23))::bigint + 1);

create function arasha_reference(prefix text) returns text language plpgsql volatile as $$
declare
  n bigint := nextval('arasha_reference_counter');
  bits int := 25;
  mask bigint;
  k arasha_reference_key;
  letters constant text := '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  made text := '';
begin
  select * into strict k from arasha_reference_key;
  if n >= (1::bigint << 25) then
    n := n - (1::bigint << 25);
    bits := 35;
  end if;
  mask := (1::bigint << bits) - 1;
  -- Multiplying by an odd number and folding the upper half onto the lower are one-to-one on `bits` bits.
  n := (n * k.a) & mask;
  n := n # (n >> (bits / 2));
  n := (n * k.b) & mask;
  n := n # (n >> (bits / 2));
  n := (n * k.a) & mask;
  for i in 1..(bits / 5) loop
    made := substr(letters, ((n & 31) + 1)::int, 1) || made;
    n := n >> 5;
  end loop;
  return prefix || '-' || made;
end $$;
"""

DROP = """
drop function arasha_reference(text);
drop table arasha_reference_key;
drop sequence arasha_reference_counter;
"""


class Migration(migrations.Migration):
    replaces = [
        ("people", "0001_people"),
        ("people", "0002_person_merge"),
        ("people", "0003_name_keys"),
        ("people", "0004_sent_once"),
        ("people", "0005_accounts"),
        ("people", "0006_audit"),
        ("people", "0007_fields"),
        ("people", "0008_reach"),
        ("people", "0009_token_scopes"),
        ("people", "0010_exchange_scopes"),
        ("people", "0011_person_counted"),
    ]

    initial = True

    dependencies = [
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    tables = [
        migrations.CreateModel(
            name="Anchor",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("seq", models.BigIntegerField()),
                ("hash", models.CharField(max_length=64)),
                ("at", models.DateTimeField()),
                ("key", models.CharField(help_text="The public key, as hex.", max_length=64)),
                ("signature", models.CharField(max_length=128)),
                (
                    "mailed_to",
                    models.PositiveIntegerField(default=0, help_text="To how many auditors it went by mail."),
                ),
            ],
            options={
                "ordering": ["-at", "-id"],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="anchor_is_append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="a8b367b1a92975f4ce128abe0989ef3d3d925681",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_anchor_is_append_only_0b9a6",
                            table="people_anchor",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="User",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("password", models.CharField(max_length=128, verbose_name="password")),
                ("last_login", models.DateTimeField(blank=True, null=True, verbose_name="last login")),
                (
                    "is_superuser",
                    models.BooleanField(
                        default=False,
                        help_text="Designates that this user has all permissions without explicitly assigning them.",
                        verbose_name="superuser status",
                    ),
                ),
                (
                    "is_staff",
                    models.BooleanField(
                        default=False,
                        help_text="Designates whether the user can log into this admin site.",
                        verbose_name="staff status",
                    ),
                ),
                (
                    "is_active",
                    models.BooleanField(
                        default=True,
                        help_text="Designates whether this user should be treated as active. Unselect this instead of deleting accounts.",
                        verbose_name="active",
                    ),
                ),
                ("date_joined", models.DateTimeField(default=django.utils.timezone.now, verbose_name="date joined")),
                ("email", models.EmailField(max_length=254, unique=True, verbose_name="e-mail address")),
                ("full_name", models.CharField(max_length=120)),
                ("language", models.CharField(default="en", max_length=10)),
                (
                    "time_zone",
                    models.CharField(default="Asia/Almaty", max_length=40, validators=[config.shared.zones.known_zone]),
                ),
                (
                    "is_custodian",
                    models.BooleanField(
                        default=False,
                        help_text="May reveal witness identities on desks where the grant reaches level 3.",
                    ),
                ),
                (
                    "mail_reminders",
                    models.BooleanField(
                        default=True, help_text="In-app reminders always come.", verbose_name="reminders by e-mail"
                    ),
                ),
                (
                    "mail_names_item",
                    models.BooleanField(
                        default=False,
                        help_text="Off: the mail says only that something waits, with a link.",
                        verbose_name="reference and time in e-mails",
                    ),
                ),
                (
                    "locked",
                    models.CharField(
                        blank=True,
                        choices=[("", "Not locked"), ("person", "Locked"), ("lockdown", "Locked with all accounts")],
                        default="",
                        editable=False,
                        max_length=8,
                    ),
                ),
                (
                    "session_generation",
                    models.PositiveIntegerField(
                        default=0, editable=False, help_text="Counted up, it ends every session begun before."
                    ),
                ),
                (
                    "groups",
                    models.ManyToManyField(
                        blank=True,
                        help_text="The groups this user belongs to. A user will get all permissions granted to each of their groups.",
                        related_name="user_set",
                        related_query_name="user",
                        to="auth.group",
                        verbose_name="groups",
                    ),
                ),
                (
                    "user_permissions",
                    models.ManyToManyField(
                        blank=True,
                        help_text="Specific permissions for this user.",
                        related_name="user_set",
                        related_query_name="user",
                        to="auth.permission",
                        verbose_name="user permissions",
                    ),
                ),
            ],
            options={
                "ordering": ["full_name"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("locked__in", ["", "person", "lockdown"])),
                        name="user_locked_is_listed",
                        violation_error_message="“locked” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("locked", ""), ("is_active", False), _connector="OR"),
                        name="user_locked_is_closed",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="custodian_apart",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NEW.is_custodian)",
                            func="\nif exists (select from people_membership m\n           where m.user_id = NEW.id and m.role = 'administrator' and (m.valid_until is null or m.valid_until > clock_timestamp())) then \nraise exception 'An account is never administrator and also coordinator, custodian or auditor.'\n    using errcode = 'check_violation', constraint = 'roles_apart';\n end if;\nreturn NEW;\n",
                            hash="87edd76f1fc4b45cae1dd002fec75b9c14fc63a8",
                            operation='INSERT OR UPDATE OF "is_custodian"',
                            pgid="pgtrigger_custodian_apart_00f66",
                            table="people_user",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "people_userhistory" ("date_joined", "email", "full_name", "id", "is_active", "is_custodian", "is_staff", "is_superuser", "language", "locked", "mail_names_item", "mail_reminders", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "time_zone") VALUES (NEW."date_joined", NEW."email", NEW."full_name", NEW."id", NEW."is_active", NEW."is_custodian", NEW."is_staff", NEW."is_superuser", NEW."language", NEW."locked", NEW."mail_names_item", NEW."mail_reminders", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."time_zone"); RETURN NULL;',
                            hash="0f465d1ea7745b767ec53189d7676aa46924d19e",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_7e9ab",
                            table="people_user",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."date_joined" IS DISTINCT FROM (NEW."date_joined") OR OLD."email" IS DISTINCT FROM (NEW."email") OR OLD."full_name" IS DISTINCT FROM (NEW."full_name") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."is_active" IS DISTINCT FROM (NEW."is_active") OR OLD."is_custodian" IS DISTINCT FROM (NEW."is_custodian") OR OLD."is_staff" IS DISTINCT FROM (NEW."is_staff") OR OLD."is_superuser" IS DISTINCT FROM (NEW."is_superuser") OR OLD."language" IS DISTINCT FROM (NEW."language") OR OLD."locked" IS DISTINCT FROM (NEW."locked") OR OLD."mail_names_item" IS DISTINCT FROM (NEW."mail_names_item") OR OLD."mail_reminders" IS DISTINCT FROM (NEW."mail_reminders") OR OLD."time_zone" IS DISTINCT FROM (NEW."time_zone"))',
                            func='INSERT INTO "people_userhistory" ("date_joined", "email", "full_name", "id", "is_active", "is_custodian", "is_staff", "is_superuser", "language", "locked", "mail_names_item", "mail_reminders", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "time_zone") VALUES (NEW."date_joined", NEW."email", NEW."full_name", NEW."id", NEW."is_active", NEW."is_custodian", NEW."is_staff", NEW."is_superuser", NEW."language", NEW."locked", NEW."mail_names_item", NEW."mail_reminders", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."time_zone"); RETURN NULL;',
                            hash="c278c0596a618234cbcfc4d7983f6d52fd203245",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_86e64",
                            table="people_user",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "people_userhistory" ("date_joined", "email", "full_name", "id", "is_active", "is_custodian", "is_staff", "is_superuser", "language", "locked", "mail_names_item", "mail_reminders", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "time_zone") VALUES (OLD."date_joined", OLD."email", OLD."full_name", OLD."id", OLD."is_active", OLD."is_custodian", OLD."is_staff", OLD."is_superuser", OLD."language", OLD."locked", OLD."mail_names_item", OLD."mail_reminders", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."time_zone"); RETURN NULL;',
                            hash="7bf66f00849cc87144604f7b30fb133c001268a0",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_bec80",
                            table="people_user",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ApiToken",
            fields=[
                ("digest", models.CharField(max_length=128, primary_key=True, serialize=False)),
                ("token_key", models.CharField(db_index=True, max_length=25)),
                (
                    "user",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="auth_token_set",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("created", models.DateTimeField(auto_now_add=True)),
                ("expiry", models.DateTimeField(blank=True, null=True)),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                (
                    "name",
                    models.CharField(help_text="What it is for, such as “weekly figures notebook”.", max_length=80),
                ),
                (
                    "scopes",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=20), default=list, size=None
                    ),
                ),
                (
                    "networks",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=43), blank=True, default=list, size=None
                    ),
                ),
                ("last_used_at", models.DateTimeField(editable=False, null=True)),
                ("last_used_from", models.GenericIPAddressField(editable=False, null=True)),
            ],
            options={
                "ordering": ["-created"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("expiry__isnull", False),
                            (
                                "expiry__lte",
                                django.db.models.expressions.CombinedExpression(
                                    models.F("created"), "+", models.Value(datetime.timedelta(days=90))
                                ),
                            ),
                        ),
                        name="apitoken_ends_within_90_days",
                        violation_error_message="A token ends within 90 days.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "scopes__contained_by",
                                [
                                    "persons:read",
                                    "persons:write",
                                    "sources:read",
                                    "sources:write",
                                    "cases:read",
                                    "cases:write",
                                    "calendar:read",
                                    "calendar:write",
                                    "claims:read",
                                    "claims:write",
                                    "watching:read",
                                    "watching:write",
                                    "exports:read",
                                    "exports:write",
                                    "imports:read",
                                    "imports:write",
                                    "statistics:read",
                                ],
                            )
                        ),
                        name="apitoken_scopes_are_listed",
                        violation_error_message="Choose among the scopes there are.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("scopes__len__gt", 0)),
                        name="apitoken_opens_something",
                        violation_error_message="Choose at least one scope.",
                    ),
                ],
            },
            managers=[
                ("own", django.db.models.manager.Manager()),
            ],
        ),
        migrations.CreateModel(
            name="AuditCheck",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("started_at", models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                ("finished_at", models.DateTimeField(null=True)),
                ("seals", models.BigIntegerField(default=0)),
                ("faults", models.BigIntegerField(default=0)),
                ("rewritten", models.BigIntegerField(default=0)),
                ("first_fault", models.CharField(blank=True, max_length=300)),
            ],
            options={
                "ordering": ["-started_at", "-id"],
            },
        ),
        migrations.CreateModel(
            name="Desk",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(max_length=80, unique=True)),
                (
                    "kind",
                    models.CharField(
                        choices=[("team", "Team"), ("closed", "Closed (one case)")], default="team", max_length=8
                    ),
                ),
                ("description", models.CharField(blank=True, max_length=300)),
                ("created_at", models.DateTimeField(auto_now_add=True)),
            ],
            options={
                "ordering": ["name"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("kind__in", ["team", "closed"])),
                        name="desk_kind_is_listed",
                        violation_error_message="“kind” is not one of the listed values.",
                    )
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "people_deskhistory" ("created_at", "description", "id", "kind", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."created_at", NEW."description", NEW."id", NEW."kind", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;',
                            hash="9ec6a2c0ed0f6af16402038a6482937e98109029",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_48597",
                            table="people_desk",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "people_deskhistory" ("created_at", "description", "id", "kind", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."created_at", NEW."description", NEW."id", NEW."kind", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;',
                            hash="93910a3c504427f00d207c64d51adf2c742ee3dd",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_30de5",
                            table="people_desk",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "people_deskhistory" ("created_at", "description", "id", "kind", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."created_at", OLD."description", OLD."id", OLD."kind", OLD."name", _pgh_attach_context(), NOW(), \'delete\', OLD."id"); RETURN NULL;',
                            hash="f971e82bfa2c69a19a1606b95e3aea52dc37243c",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_32f84",
                            table="people_desk",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="AuditEvent",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("at", models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                (
                    "actor",
                    models.ForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("role", models.CharField(blank=True, max_length=80)),
                ("session_hash", models.CharField(blank=True, max_length=64)),
                (
                    "token_key",
                    models.CharField(
                        blank=True,
                        help_text="The public beginning of the API token.",
                        max_length=25,
                        verbose_name="token",
                    ),
                ),
                (
                    "address_hash",
                    models.CharField(
                        blank=True, help_text="The client's address, as a mark.", max_length=32, verbose_name="address"
                    ),
                ),
                ("action", models.CharField(db_index=True, max_length=60)),
                ("object_type", models.CharField(blank=True, max_length=60)),
                ("object_id", models.CharField(blank=True, max_length=40)),
                (
                    "desk",
                    models.ForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.desk",
                    ),
                ),
                ("level", models.PositiveSmallIntegerField(null=True)),
                (
                    "rows",
                    django.contrib.postgres.fields.ArrayField(base_field=models.UUIDField(), default=list, size=None),
                ),
                ("purpose", models.CharField(blank=True, max_length=20)),
                ("reason", models.CharField(blank=True, max_length=300)),
                (
                    "facts",
                    models.JSONField(default=dict, help_text="Counts, states and times; never names or free text."),
                ),
                ("outcome", models.CharField(default="done", max_length=20)),
            ],
            options={
                "ordering": ["-at", "-id"],
                "indexes": [
                    models.Index(fields=["-at", "-id"], name="audit_newest"),
                    models.Index(fields=["actor", "-at", "-id"], name="audit_of_actor"),
                    models.Index(fields=["desk", "-at", "-id"], name="audit_of_desk"),
                    models.Index(fields=["object_id"], name="audit_of_object"),
                    django.contrib.postgres.indexes.GinIndex(fields=["rows"], name="audit_of_rows"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="audit_is_append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="ef5b1e3e59ab43f9f1fc8cfdbbc18c3f60339105",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_audit_is_append_only_dc7ed",
                            table="people_auditevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="BackupRun",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kind", models.CharField(choices=[("backup", "Backup"), ("drill", "Restore drill")], max_length=8)),
                ("started_at", models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                ("finished_at", models.DateTimeField(null=True)),
                ("size", models.BigIntegerField(default=0, help_text="Bytes written or read.")),
                ("problem", models.CharField(blank=True, max_length=300)),
            ],
            options={
                "ordering": ["-started_at", "-id"],
                "indexes": [
                    models.Index(
                        models.F("kind"),
                        models.OrderBy(models.F("finished_at"), descending=True),
                        name="backuprun_last",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Membership",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "public_id",
                    models.UUIDField(
                        db_default=django.contrib.postgres.functions.RandomUUID(),
                        editable=False,
                        help_text="In addresses and messages.",
                        unique=True,
                    ),
                ),
                (
                    "user",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="memberships",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "desk",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="memberships",
                        to="people.desk",
                    ),
                ),
                (
                    "role",
                    models.CharField(
                        choices=[
                            ("caseworker", "Caseworker"),
                            ("lawyer", "Lawyer"),
                            ("researcher", "Researcher"),
                            ("coordinator", "Coordinator"),
                            ("administrator", "Administrator"),
                            ("auditor", "Auditor"),
                        ],
                        max_length=16,
                    ),
                ),
                (
                    "max_level",
                    models.PositiveSmallIntegerField(
                        choices=[(0, "Open"), (1, "Internal"), (2, "Restricted"), (3, "Protected")], default=1
                    ),
                ),
                ("granted_at", models.DateTimeField(auto_now_add=True)),
                ("valid_until", models.DateTimeField(blank=True, help_text="Empty: until someone ends it.", null=True)),
                (
                    "granted_by",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("reason", models.CharField(blank=True, max_length=300)),
            ],
            options={
                "ordering": ["user__full_name", "desk__name"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "role__in",
                                ["caseworker", "lawyer", "researcher", "coordinator", "administrator", "auditor"],
                            )
                        ),
                        name="membership_role_is_listed",
                        violation_error_message="“role” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("max_level__in", [0, 1, 2, 3])),
                        name="membership_max_level_is_listed",
                        violation_error_message="“max level” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("desk__isnull", True), ("role__in", ["administrator", "auditor"])),
                            models.Q(
                                models.Q(("role__in", ["administrator", "auditor"]), _negated=True),
                                ("desk__isnull", False),
                            ),
                            _connector="OR",
                        ),
                        name="membership_desk_unless_global_role",
                        violation_error_message="Administrators and auditors serve the whole organisation: leave the desk empty. Every other role needs a desk.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("valid_until__isnull", True), ("valid_until__gte", models.F("granted_at")), _connector="OR"
                        ),
                        name="membership_ends_after_it_begins",
                        violation_error_message="The grant cannot end before it was given.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("valid_until__isnull", True)),
                        fields=("user", "desk", "role"),
                        name="membership_one_open_per_user_desk_role",
                        nulls_distinct=False,
                        violation_error_message="This person already holds that role on that desk.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="roles_apart",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE holder people_user%ROWTYPE;",
                            func="\nif NEW.role not in ('administrator', 'coordinator', 'auditor')\n   or (NEW.valid_until is not null and NEW.valid_until <= clock_timestamp()) then\n    return NEW;\nend if;\nselect * into holder from people_user u where u.id = NEW.user_id for no key update;\nif NEW.role = 'administrator' and holder.is_custodian then \nraise exception 'An account is never administrator and also coordinator, custodian or auditor.'\n    using errcode = 'check_violation', constraint = 'roles_apart';\n end if;\nif exists (select from people_membership m where m.user_id = NEW.user_id and m.id <> NEW.id and (m.valid_until is null or m.valid_until > clock_timestamp())\n           and ((NEW.role = 'administrator' and m.role in ('coordinator', 'auditor'))\n                or (NEW.role in ('coordinator', 'auditor') and m.role = 'administrator'))) then \nraise exception 'An account is never administrator and also coordinator, custodian or auditor.'\n    using errcode = 'check_violation', constraint = 'roles_apart';\n end if;\nreturn NEW;\n",
                            hash="b02b296f21c01b07ec7073e3582798e4402b8c06",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_roles_apart_ab1c4",
                            table="people_membership",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "people_membershiphistory" ("desk_id", "granted_at", "granted_by_id", "id", "max_level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "role", "user_id", "valid_until") VALUES (NEW."desk_id", NEW."granted_at", NEW."granted_by_id", NEW."id", NEW."max_level", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reason", NEW."role", NEW."user_id", NEW."valid_until"); RETURN NULL;',
                            hash="eb0529f913f2746f5fe65ba6ca40dc4f0f617d20",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_6bbf7",
                            table="people_membership",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."desk_id" IS DISTINCT FROM (NEW."desk_id") OR OLD."granted_at" IS DISTINCT FROM (NEW."granted_at") OR OLD."granted_by_id" IS DISTINCT FROM (NEW."granted_by_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."max_level" IS DISTINCT FROM (NEW."max_level") OR OLD."reason" IS DISTINCT FROM (NEW."reason") OR OLD."role" IS DISTINCT FROM (NEW."role") OR OLD."user_id" IS DISTINCT FROM (NEW."user_id") OR OLD."valid_until" IS DISTINCT FROM (NEW."valid_until"))',
                            func='INSERT INTO "people_membershiphistory" ("desk_id", "granted_at", "granted_by_id", "id", "max_level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "role", "user_id", "valid_until") VALUES (NEW."desk_id", NEW."granted_at", NEW."granted_by_id", NEW."id", NEW."max_level", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reason", NEW."role", NEW."user_id", NEW."valid_until"); RETURN NULL;',
                            hash="396949e0b0ae4cf04cd393e7d26c400d2ab594ef",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_c12bb",
                            table="people_membership",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "people_membershiphistory" ("desk_id", "granted_at", "granted_by_id", "id", "max_level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "role", "user_id", "valid_until") VALUES (OLD."desk_id", OLD."granted_at", OLD."granted_by_id", OLD."id", OLD."max_level", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reason", OLD."role", OLD."user_id", OLD."valid_until"); RETURN NULL;',
                            hash="82ba72ddd41bc7d7bfa98cc384a026a682fda6d5",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_1c841",
                            table="people_membership",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="BreakGlass",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "grant",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="openings", to="people.membership"
                    ),
                ),
                (
                    "by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
                    ),
                ),
                ("object_type", models.CharField(max_length=60)),
                ("object_id", models.UUIDField()),
                ("reference", models.CharField(max_length=16)),
                (
                    "level",
                    models.PositiveSmallIntegerField(
                        choices=[(0, "Open"), (1, "Internal"), (2, "Restricted"), (3, "Protected")]
                    ),
                ),
                ("rows", models.JSONField(editable=False)),
                ("reason", models.CharField(max_length=300)),
                ("opened_at", models.DateTimeField()),
                ("until", models.DateTimeField()),
                ("ended_at", models.DateTimeField(blank=True, null=True)),
                (
                    "ended_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "verdict",
                    models.CharField(
                        blank=True,
                        choices=[("justified", "Justified"), ("not_justified", "Was not justified")],
                        max_length=16,
                    ),
                ),
                ("reviewed_at", models.DateTimeField(blank=True, null=True)),
                (
                    "reviewed_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("review_note", models.CharField(blank=True, max_length=300)),
            ],
            options={
                "verbose_name": "break-glass opening",
                "ordering": ["-opened_at", "-id"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("level__in", [0, 1, 2, 3])),
                        name="breakglass_level_is_listed",
                        violation_error_message="“level” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("reason__regex", "\\S.{18,}\\S")), name="breakglass_says_why"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("until__gt", models.F("opened_at"))), name="breakglass_ends_after_it_begins"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("ended_at__isnull", True), ("ended_by__isnull", True)),
                            models.Q(("ended_at__isnull", False), ("ended_by__isnull", False)),
                            _connector="OR",
                        ),
                        name="breakglass_ended_by_someone",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("reviewed_at__isnull", True), ("reviewed_by__isnull", True), ("verdict", "")),
                            models.Q(
                                ("reviewed_at__isnull", False),
                                ("reviewed_by__isnull", False),
                                ("verdict__in", ["justified", "not_justified"]),
                            ),
                            _connector="OR",
                        ),
                        name="breakglass_reviewed_as_a_whole",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("reviewed_by__isnull", True),
                            models.Q(("reviewed_by", models.F("by")), _negated=True),
                            _connector="OR",
                        ),
                        name="breakglass_judged_by_another",
                        violation_error_message="Another coordinator reviews it.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="breakglass_stays_as_opened",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."grant_id" IS DISTINCT FROM (NEW."grant_id") OR OLD."by_id" IS DISTINCT FROM (NEW."by_id") OR OLD."object_type" IS DISTINCT FROM (NEW."object_type") OR OLD."object_id" IS DISTINCT FROM (NEW."object_id") OR OLD."reference" IS DISTINCT FROM (NEW."reference") OR OLD."level" IS DISTINCT FROM (NEW."level") OR OLD."rows" IS DISTINCT FROM (NEW."rows") OR OLD."reason" IS DISTINCT FROM (NEW."reason") OR OLD."opened_at" IS DISTINCT FROM (NEW."opened_at") OR OLD."until" IS DISTINCT FROM (NEW."until"))',
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;",
                            hash="ef44a73825f3934856c7607a15562f31277a6c35",
                            operation="UPDATE",
                            pgid="pgtrigger_breakglass_stays_as_opened_acb28",
                            table="people_breakglass",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="breakglass_is_never_removed",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                            hash="5e23a96463da9c3900d74177a79780afc72f6582",
                            operation="DELETE",
                            pgid="pgtrigger_breakglass_is_never_removed_3c5fd",
                            table="people_breakglass",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "people_breakglasshistory" ("by_id", "ended_at", "ended_by_id", "grant_id", "id", "level", "object_id", "object_type", "opened_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "reference", "review_note", "reviewed_at", "reviewed_by_id", "until", "verdict") VALUES (NEW."by_id", NEW."ended_at", NEW."ended_by_id", NEW."grant_id", NEW."id", NEW."level", NEW."object_id", NEW."object_type", NEW."opened_at", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reason", NEW."reference", NEW."review_note", NEW."reviewed_at", NEW."reviewed_by_id", NEW."until", NEW."verdict"); RETURN NULL;',
                            hash="cd7f551b888551f23a6ba55013ea20d4f96280d8",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_fd7c4",
                            table="people_breakglass",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."by_id" IS DISTINCT FROM (NEW."by_id") OR OLD."ended_at" IS DISTINCT FROM (NEW."ended_at") OR OLD."ended_by_id" IS DISTINCT FROM (NEW."ended_by_id") OR OLD."grant_id" IS DISTINCT FROM (NEW."grant_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."level" IS DISTINCT FROM (NEW."level") OR OLD."object_id" IS DISTINCT FROM (NEW."object_id") OR OLD."object_type" IS DISTINCT FROM (NEW."object_type") OR OLD."opened_at" IS DISTINCT FROM (NEW."opened_at") OR OLD."reason" IS DISTINCT FROM (NEW."reason") OR OLD."reference" IS DISTINCT FROM (NEW."reference") OR OLD."review_note" IS DISTINCT FROM (NEW."review_note") OR OLD."reviewed_at" IS DISTINCT FROM (NEW."reviewed_at") OR OLD."reviewed_by_id" IS DISTINCT FROM (NEW."reviewed_by_id") OR OLD."until" IS DISTINCT FROM (NEW."until") OR OLD."verdict" IS DISTINCT FROM (NEW."verdict"))',
                            func='INSERT INTO "people_breakglasshistory" ("by_id", "ended_at", "ended_by_id", "grant_id", "id", "level", "object_id", "object_type", "opened_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "reference", "review_note", "reviewed_at", "reviewed_by_id", "until", "verdict") VALUES (NEW."by_id", NEW."ended_at", NEW."ended_by_id", NEW."grant_id", NEW."id", NEW."level", NEW."object_id", NEW."object_type", NEW."opened_at", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reason", NEW."reference", NEW."review_note", NEW."reviewed_at", NEW."reviewed_by_id", NEW."until", NEW."verdict"); RETURN NULL;',
                            hash="ee1f9ff4720d947f5e76cfed210068069ffa9eea",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_c075c",
                            table="people_breakglass",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "people_breakglasshistory" ("by_id", "ended_at", "ended_by_id", "grant_id", "id", "level", "object_id", "object_type", "opened_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "reference", "review_note", "reviewed_at", "reviewed_by_id", "until", "verdict") VALUES (OLD."by_id", OLD."ended_at", OLD."ended_by_id", OLD."grant_id", OLD."id", OLD."level", OLD."object_id", OLD."object_type", OLD."opened_at", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reason", OLD."reference", OLD."review_note", OLD."reviewed_at", OLD."reviewed_by_id", OLD."until", OLD."verdict"); RETURN NULL;',
                            hash="d798be07d54ae82f57e5f952ec541bdc7392f535",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_d3bde",
                            table="people_breakglass",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ClientAddress",
            fields=[
                ("hash", models.CharField(max_length=32, primary_key=True, serialize=False)),
                ("address", models.GenericIPAddressField()),
                ("seen_at", models.DateTimeField(db_default=django.db.models.functions.datetime.Now(), db_index=True)),
            ],
        ),
        migrations.CreateModel(
            name="Place",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "reference",
                    people.models.record.ReferenceField(
                        db_default=models.Func(models.Value("L"), function="arasha_reference"),
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
                    "display_name",
                    models.CharField(blank=True, db_index=True, editable=False, max_length=200, verbose_name="name"),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("country", "Country"),
                            ("region", "Region"),
                            ("district", "District"),
                            ("settlement", "Settlement"),
                            ("facility", "Facility"),
                            ("crossing", "Border crossing"),
                            ("other", "Other"),
                        ],
                        default="other",
                        max_length=12,
                    ),
                ),
                (
                    "part_of",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="parts",
                        to="people.place",
                    ),
                ),
                (
                    "known_as",
                    models.CharField(
                        blank=True, help_text="For a place without a name: “one of fifteen locations”.", max_length=200
                    ),
                ),
                (
                    "likely_identity",
                    models.CharField(
                        blank=True,
                        help_text="What we think it is. An inference of ours, not a source's word.",
                        max_length=300,
                    ),
                ),
                ("latitude", models.DecimalField(blank=True, decimal_places=5, max_digits=8, null=True)),
                ("longitude", models.DecimalField(blank=True, decimal_places=5, max_digits=8, null=True)),
                (
                    "point_precision",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("exact", "Exact"),
                            ("settlement", "Middle of the settlement"),
                            ("district", "Middle of the district"),
                            ("region", "Middle of the region"),
                        ],
                        max_length=12,
                    ),
                ),
            ],
            options={
                "ordering": ["-created_at", "-id"],
                "abstract": False,
                "indexes": [
                    models.Index(fields=["-created_at", "-id"], name="place_newest"),
                    models.Index(fields=["desk", "-created_at", "-id"], name="place_of_desk"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("level__in", [0, 1, 2, 3])),
                        name="people_place_level_is_known",
                        violation_error_message="Choose one of the levels 0 to 3.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "kind__in",
                                ["country", "region", "district", "settlement", "facility", "crossing", "other"],
                            )
                        ),
                        name="place_kind_is_listed",
                        violation_error_message="“kind” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("part_of__isnull", True),
                            models.Q(("part_of", models.F("id")), _negated=True),
                            _connector="OR",
                        ),
                        name="place_not_part_of_itself",
                        violation_error_message="A place is not part of itself.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("latitude__isnull", True), ("longitude__isnull", True), ("point_precision", "")),
                            models.Q(
                                ("latitude__isnull", False),
                                ("latitude__range", (-90, 90)),
                                ("longitude__isnull", False),
                                ("longitude__range", (-180, 180)),
                                ("point_precision__in", ["exact", "settlement", "district", "region"]),
                            ),
                            _connector="OR",
                        ),
                        name="place_point_is_whole_and_on_earth",
                        violation_error_message="Give latitude, longitude and how precise they are, or none of them.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "people_placehistory" ("created_at", "created_by_id", "desk_id", "display_name", "id", "kind", "known_as", "latitude", "level", "likely_identity", "longitude", "part_of_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "point_precision", "reference", "updated_at", "updated_by_id", "version") VALUES (NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."display_name", NEW."id", NEW."kind", NEW."known_as", NEW."latitude", NEW."level", NEW."likely_identity", NEW."longitude", NEW."part_of_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."point_precision", NEW."reference", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="a94c52f155cf5492e5ae4f03ab867d1ed544c0f1",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_2ccf2",
                            table="people_place",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "people_placehistory" ("created_at", "created_by_id", "desk_id", "display_name", "id", "kind", "known_as", "latitude", "level", "likely_identity", "longitude", "part_of_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "point_precision", "reference", "updated_at", "updated_by_id", "version") VALUES (NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."display_name", NEW."id", NEW."kind", NEW."known_as", NEW."latitude", NEW."level", NEW."likely_identity", NEW."longitude", NEW."part_of_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."point_precision", NEW."reference", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="28291e2bde9eeac8656dac3ec7f273556f9d9fb3",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_5878c",
                            table="people_place",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "people_placehistory" ("created_at", "created_by_id", "desk_id", "display_name", "id", "kind", "known_as", "latitude", "level", "likely_identity", "longitude", "part_of_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "point_precision", "reference", "updated_at", "updated_by_id", "version") VALUES (OLD."created_at", OLD."created_by_id", OLD."desk_id", OLD."display_name", OLD."id", OLD."kind", OLD."known_as", OLD."latitude", OLD."level", OLD."likely_identity", OLD."longitude", OLD."part_of_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."point_precision", OLD."reference", OLD."updated_at", OLD."updated_by_id", OLD."version"); RETURN NULL;',
                            hash="a0996ab173e0665d1e7f03fd35e52c40ee9d3af0",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_6d4fc",
                            table="people_place",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Person",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "reference",
                    people.models.record.ReferenceField(
                        db_default=models.Func(models.Value("P"), function="arasha_reference"),
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
                    "display_name",
                    models.CharField(blank=True, db_index=True, editable=False, max_length=200, verbose_name="name"),
                ),
                (
                    "known_as",
                    models.CharField(
                        blank=True,
                        help_text="For someone unnamed: “uncle of …”, as the source describes them.",
                        max_length=200,
                    ),
                ),
                (
                    "sex",
                    models.CharField(
                        choices=[("unknown", "Unknown"), ("female", "Female"), ("male", "Male"), ("other", "Other")],
                        default="unknown",
                        max_length=8,
                    ),
                ),
                (
                    "birthplace",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="births",
                        to="people.place",
                    ),
                ),
                (
                    "citizenships",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=2),
                        blank=True,
                        default=list,
                        help_text="Country codes as asserted, such as KZ, CN.",
                        size=None,
                    ),
                ),
                ("ethnicity", models.CharField(blank=True, max_length=60)),
                ("occupation", models.CharField(blank=True, max_length=200)),
                (
                    "residence",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="residents",
                        to="people.place",
                    ),
                ),
                (
                    "whereabouts",
                    models.CharField(
                        choices=[
                            ("unknown", "Unknown"),
                            ("free", "Free"),
                            ("restricted", "At liberty under restrictions"),
                            ("in_custody", "In custody"),
                            ("missing", "Missing"),
                            ("deceased", "Deceased"),
                        ],
                        default="unknown",
                        max_length=12,
                    ),
                ),
                (
                    "last_confirmed_on",
                    models.DateField(
                        blank=True, help_text="Day on which the whereabouts were last confirmed by a source.", null=True
                    ),
                ),
                (
                    "verification",
                    models.CharField(
                        choices=[
                            ("unverified", "Unverified"),
                            ("single_source", "One source"),
                            ("corroborated", "Two or more independent sources"),
                            ("documented", "Official document seen"),
                        ],
                        default="unverified",
                        max_length=16,
                    ),
                ),
                ("verification_criteria", models.CharField(blank=True, max_length=300)),
                (
                    "is_public_figure",
                    models.BooleanField(default=False, help_text="Named for their office; has no part as a victim."),
                ),
                (
                    "merged_into",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="merged",
                        to="people.person",
                    ),
                ),
                ("summary", models.TextField(blank=True)),
                (
                    "birth_earliest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="born, earliest day"),
                ),
                (
                    "birth_latest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="born, latest day"),
                ),
                (
                    "birth_precision",
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
                        verbose_name="born, precision",
                    ),
                ),
                ("birth_inferred", models.BooleanField(default=False, editable=False, verbose_name="born, inferred")),
                (
                    "birth_words",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="born, in the source's words"
                    ),
                ),
            ],
            options={
                "ordering": ["-created_at", "-id"],
                "abstract": False,
                "indexes": [
                    models.Index(fields=["-created_at", "-id"], name="person_newest"),
                    models.Index(
                        fields=["desk", "-created_at", "-id"],
                        include=["level", "merged_into", "sex", "whereabouts"],
                        name="person_of_desk",
                    ),
                    models.Index(fields=["whereabouts", "-created_at", "-id"], name="person_whereabouts"),
                    django.contrib.postgres.indexes.GinIndex(
                        django.contrib.postgres.indexes.OpClass(
                            django.db.models.functions.text.Upper("known_as"), name="gin_trgm_ops"
                        ),
                        name="person_known_as_trgm",
                    ),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("level__in", [0, 1, 2, 3])),
                        name="people_person_level_is_known",
                        violation_error_message="Choose one of the levels 0 to 3.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("birth_earliest__isnull", True),
                                ("birth_latest__isnull", True),
                                ("birth_precision", ""),
                            ),
                            models.Q(
                                ("birth_precision", "range"),
                                models.Q(
                                    models.Q(("birth_earliest__isnull", True), ("birth_latest__isnull", False)),
                                    models.Q(("birth_earliest__isnull", False), ("birth_latest__isnull", True)),
                                    models.Q(
                                        ("birth_earliest__isnull", False),
                                        ("birth_latest__isnull", False),
                                        ("birth_latest__gte", models.F("birth_earliest")),
                                    ),
                                    _connector="OR",
                                ),
                            ),
                            models.Q(
                                ("birth_earliest", models.F("birth_latest")),
                                ("birth_precision", "day"),
                                ("birth_earliest__isnull", False),
                                ("birth_latest__isnull", False),
                            ),
                            models.Q(
                                ("birth_precision__in", ["month", "year", "circa"]),
                                ("birth_earliest__isnull", False),
                                ("birth_latest__isnull", False),
                                ("birth_latest__gte", models.F("birth_earliest")),
                            ),
                            _connector="OR",
                        ),
                        name="person_birth_is_a_span",
                        violation_error_message="“birth” must be a date with its precision, earliest day first.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("sex__in", ["unknown", "female", "male", "other"])),
                        name="person_sex_is_listed",
                        violation_error_message="“sex” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("whereabouts__in", ["unknown", "free", "restricted", "in_custody", "missing", "deceased"])
                        ),
                        name="person_whereabouts_is_listed",
                        violation_error_message="“whereabouts” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("verification__in", ["unverified", "single_source", "corroborated", "documented"])
                        ),
                        name="person_verification_is_listed",
                        violation_error_message="“verification” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("merged_into__isnull", True),
                            models.Q(("merged_into", models.F("id")), _negated=True),
                            _connector="OR",
                        ),
                        name="person_not_merged_into_itself",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "people_personhistory" ("birth_earliest", "birth_inferred", "birth_latest", "birth_precision", "birth_words", "birthplace_id", "citizenships", "created_at", "created_by_id", "desk_id", "display_name", "ethnicity", "id", "is_public_figure", "known_as", "last_confirmed_on", "level", "merged_into_id", "occupation", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "residence_id", "sex", "summary", "updated_at", "updated_by_id", "verification", "verification_criteria", "version", "whereabouts") VALUES (NEW."birth_earliest", NEW."birth_inferred", NEW."birth_latest", NEW."birth_precision", NEW."birth_words", NEW."birthplace_id", NEW."citizenships", NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."display_name", NEW."ethnicity", NEW."id", NEW."is_public_figure", NEW."known_as", NEW."last_confirmed_on", NEW."level", NEW."merged_into_id", NEW."occupation", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reference", NEW."residence_id", NEW."sex", NEW."summary", NEW."updated_at", NEW."updated_by_id", NEW."verification", NEW."verification_criteria", NEW."version", NEW."whereabouts"); RETURN NULL;',
                            hash="54b852859bc02eb9bb6cceab5d10e4df87e4ccfa",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_65688",
                            table="people_person",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "people_personhistory" ("birth_earliest", "birth_inferred", "birth_latest", "birth_precision", "birth_words", "birthplace_id", "citizenships", "created_at", "created_by_id", "desk_id", "display_name", "ethnicity", "id", "is_public_figure", "known_as", "last_confirmed_on", "level", "merged_into_id", "occupation", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "residence_id", "sex", "summary", "updated_at", "updated_by_id", "verification", "verification_criteria", "version", "whereabouts") VALUES (NEW."birth_earliest", NEW."birth_inferred", NEW."birth_latest", NEW."birth_precision", NEW."birth_words", NEW."birthplace_id", NEW."citizenships", NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."display_name", NEW."ethnicity", NEW."id", NEW."is_public_figure", NEW."known_as", NEW."last_confirmed_on", NEW."level", NEW."merged_into_id", NEW."occupation", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reference", NEW."residence_id", NEW."sex", NEW."summary", NEW."updated_at", NEW."updated_by_id", NEW."verification", NEW."verification_criteria", NEW."version", NEW."whereabouts"); RETURN NULL;',
                            hash="a98400da84250079226880aa5e7a10cacfdd9871",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_de829",
                            table="people_person",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "people_personhistory" ("birth_earliest", "birth_inferred", "birth_latest", "birth_precision", "birth_words", "birthplace_id", "citizenships", "created_at", "created_by_id", "desk_id", "display_name", "ethnicity", "id", "is_public_figure", "known_as", "last_confirmed_on", "level", "merged_into_id", "occupation", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "residence_id", "sex", "summary", "updated_at", "updated_by_id", "verification", "verification_criteria", "version", "whereabouts") VALUES (OLD."birth_earliest", OLD."birth_inferred", OLD."birth_latest", OLD."birth_precision", OLD."birth_words", OLD."birthplace_id", OLD."citizenships", OLD."created_at", OLD."created_by_id", OLD."desk_id", OLD."display_name", OLD."ethnicity", OLD."id", OLD."is_public_figure", OLD."known_as", OLD."last_confirmed_on", OLD."level", OLD."merged_into_id", OLD."occupation", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reference", OLD."residence_id", OLD."sex", OLD."summary", OLD."updated_at", OLD."updated_by_id", OLD."verification", OLD."verification_criteria", OLD."version", OLD."whereabouts"); RETURN NULL;',
                            hash="2b61b1b000ba14832d857d0f24260a964645c424",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_2ca2d",
                            table="people_person",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="IdentityDocument",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "reference",
                    people.models.record.ReferenceField(
                        db_default=models.Func(models.Value("I"), function="arasha_reference"),
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
                        on_delete=django.db.models.deletion.PROTECT, related_name="documents", to="people.person"
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("iin", "IIN (Kazakhstan)"),
                            ("prc_id", "Identity card (PRC)"),
                            ("passport", "Passport"),
                            ("other", "Other document"),
                        ],
                        max_length=12,
                    ),
                ),
                ("country", models.CharField(blank=True, max_length=2)),
                ("number_sealed", models.BinaryField()),
                ("number_index", models.CharField(db_index=True, editable=False, max_length=64)),
                ("note", models.CharField(blank=True, max_length=300)),
                (
                    "issued_earliest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="issued, earliest day"),
                ),
                (
                    "issued_latest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="issued, latest day"),
                ),
                (
                    "issued_precision",
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
                        verbose_name="issued, precision",
                    ),
                ),
                (
                    "issued_inferred",
                    models.BooleanField(default=False, editable=False, verbose_name="issued, inferred"),
                ),
                (
                    "issued_words",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="issued, in the source's words"
                    ),
                ),
                (
                    "expires_earliest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="valid until, earliest day"),
                ),
                (
                    "expires_latest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="valid until, latest day"),
                ),
                (
                    "expires_precision",
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
                        verbose_name="valid until, precision",
                    ),
                ),
                (
                    "expires_inferred",
                    models.BooleanField(default=False, editable=False, verbose_name="valid until, inferred"),
                ),
                (
                    "expires_words",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="valid until, in the source's words"
                    ),
                ),
            ],
            options={
                "ordering": ["-created_at", "-id"],
                "abstract": False,
                "indexes": [
                    models.Index(fields=["-created_at", "-id"], name="identitydocument_newest"),
                    models.Index(fields=["desk", "-created_at", "-id"], name="identitydocument_of_desk"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("level__in", [0, 1, 2, 3])),
                        name="people_identitydocument_level_is_known",
                        violation_error_message="Choose one of the levels 0 to 3.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("issued_earliest__isnull", True),
                                ("issued_latest__isnull", True),
                                ("issued_precision", ""),
                            ),
                            models.Q(
                                ("issued_precision", "range"),
                                models.Q(
                                    models.Q(("issued_earliest__isnull", True), ("issued_latest__isnull", False)),
                                    models.Q(("issued_earliest__isnull", False), ("issued_latest__isnull", True)),
                                    models.Q(
                                        ("issued_earliest__isnull", False),
                                        ("issued_latest__isnull", False),
                                        ("issued_latest__gte", models.F("issued_earliest")),
                                    ),
                                    _connector="OR",
                                ),
                            ),
                            models.Q(
                                ("issued_earliest", models.F("issued_latest")),
                                ("issued_precision", "day"),
                                ("issued_earliest__isnull", False),
                                ("issued_latest__isnull", False),
                            ),
                            models.Q(
                                ("issued_precision__in", ["month", "year", "circa"]),
                                ("issued_earliest__isnull", False),
                                ("issued_latest__isnull", False),
                                ("issued_latest__gte", models.F("issued_earliest")),
                            ),
                            _connector="OR",
                        ),
                        name="identitydocument_issued_is_a_span",
                        violation_error_message="“issued” must be a date with its precision, earliest day first.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("expires_earliest__isnull", True),
                                ("expires_latest__isnull", True),
                                ("expires_precision", ""),
                            ),
                            models.Q(
                                ("expires_precision", "range"),
                                models.Q(
                                    models.Q(("expires_earliest__isnull", True), ("expires_latest__isnull", False)),
                                    models.Q(("expires_earliest__isnull", False), ("expires_latest__isnull", True)),
                                    models.Q(
                                        ("expires_earliest__isnull", False),
                                        ("expires_latest__isnull", False),
                                        ("expires_latest__gte", models.F("expires_earliest")),
                                    ),
                                    _connector="OR",
                                ),
                            ),
                            models.Q(
                                ("expires_earliest", models.F("expires_latest")),
                                ("expires_precision", "day"),
                                ("expires_earliest__isnull", False),
                                ("expires_latest__isnull", False),
                            ),
                            models.Q(
                                ("expires_precision__in", ["month", "year", "circa"]),
                                ("expires_earliest__isnull", False),
                                ("expires_latest__isnull", False),
                                ("expires_latest__gte", models.F("expires_earliest")),
                            ),
                            _connector="OR",
                        ),
                        name="identitydocument_expires_is_a_span",
                        violation_error_message="“expires” must be a date with its precision, earliest day first.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("kind__in", ["iin", "prc_id", "passport", "other"])),
                        name="identitydocument_kind_is_listed",
                        violation_error_message="“kind” is not one of the listed values.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "people_identitydocumenthistory" ("country", "created_at", "created_by_id", "desk_id", "expires_earliest", "expires_inferred", "expires_latest", "expires_precision", "expires_words", "id", "issued_earliest", "issued_inferred", "issued_latest", "issued_precision", "issued_words", "kind", "level", "note", "number_index", "number_sealed", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "updated_at", "updated_by_id", "version") VALUES (NEW."country", NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."expires_earliest", NEW."expires_inferred", NEW."expires_latest", NEW."expires_precision", NEW."expires_words", NEW."id", NEW."issued_earliest", NEW."issued_inferred", NEW."issued_latest", NEW."issued_precision", NEW."issued_words", NEW."kind", NEW."level", NEW."note", NEW."number_index", NEW."number_sealed", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reference", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="41e87b9b23b8b1f59debebdb3cb208a096f798b8",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_50f20",
                            table="people_identitydocument",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "people_identitydocumenthistory" ("country", "created_at", "created_by_id", "desk_id", "expires_earliest", "expires_inferred", "expires_latest", "expires_precision", "expires_words", "id", "issued_earliest", "issued_inferred", "issued_latest", "issued_precision", "issued_words", "kind", "level", "note", "number_index", "number_sealed", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "updated_at", "updated_by_id", "version") VALUES (NEW."country", NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."expires_earliest", NEW."expires_inferred", NEW."expires_latest", NEW."expires_precision", NEW."expires_words", NEW."id", NEW."issued_earliest", NEW."issued_inferred", NEW."issued_latest", NEW."issued_precision", NEW."issued_words", NEW."kind", NEW."level", NEW."note", NEW."number_index", NEW."number_sealed", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reference", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="e656a981a1f0b2f83d01be3032be267723b86fd7",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_ef290",
                            table="people_identitydocument",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "people_identitydocumenthistory" ("country", "created_at", "created_by_id", "desk_id", "expires_earliest", "expires_inferred", "expires_latest", "expires_precision", "expires_words", "id", "issued_earliest", "issued_inferred", "issued_latest", "issued_precision", "issued_words", "kind", "level", "note", "number_index", "number_sealed", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "updated_at", "updated_by_id", "version") VALUES (OLD."country", OLD."created_at", OLD."created_by_id", OLD."desk_id", OLD."expires_earliest", OLD."expires_inferred", OLD."expires_latest", OLD."expires_precision", OLD."expires_words", OLD."id", OLD."issued_earliest", OLD."issued_inferred", OLD."issued_latest", OLD."issued_precision", OLD."issued_words", OLD."kind", OLD."level", OLD."note", OLD."number_index", OLD."number_sealed", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reference", OLD."updated_at", OLD."updated_by_id", OLD."version"); RETURN NULL;',
                            hash="b76061980cae8897acef48bdc2e8baa3beb125b5",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_9fb7a",
                            table="people_identitydocument",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Invitation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "user",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="invitations",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("secret_hash", models.CharField(editable=False, max_length=64, unique=True)),
                (
                    "invited_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("sent_at", models.DateTimeField()),
                ("expires_at", models.DateTimeField()),
                (
                    "ended_at",
                    models.DateTimeField(blank=True, help_text="Answered, withdrawn, or another was sent.", null=True),
                ),
            ],
            options={
                "ordering": ["-sent_at"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("secret_hash__regex", "^[0-9a-f]{64}$")), name="invitation_secret_is_hashed"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("expires_at__gt", models.F("sent_at"))),
                        name="invitation_ends_after_it_begins",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("ended_at__isnull", True)),
                        fields=("user",),
                        name="invitation_one_open_per_user",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Organisation",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "reference",
                    people.models.record.ReferenceField(
                        db_default=models.Func(models.Value("O"), function="arasha_reference"),
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
                    "display_name",
                    models.CharField(blank=True, db_index=True, editable=False, max_length=200, verbose_name="name"),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("court", "Court"),
                            ("police", "Police"),
                            ("prosecutor", "Prosecutor"),
                            ("detention_facility", "Detention facility"),
                            ("ministry", "Ministry"),
                            ("government", "Government or other authority"),
                            ("embassy", "Embassy or consulate"),
                            ("party", "Political party"),
                            ("ngo", "NGO or movement"),
                            ("international", "International body"),
                            ("media", "Media"),
                            ("university", "University"),
                            ("employer", "Employer"),
                            ("other", "Other"),
                        ],
                        default="other",
                        max_length=20,
                    ),
                ),
                (
                    "part_of",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="parts",
                        to="people.organisation",
                    ),
                ),
                (
                    "place",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="organisations",
                        to="people.place",
                    ),
                ),
                ("country", models.CharField(blank=True, max_length=2)),
                ("description", models.TextField(blank=True)),
            ],
            options={
                "ordering": ["-created_at", "-id"],
                "abstract": False,
                "indexes": [
                    models.Index(fields=["-created_at", "-id"], name="organisation_newest"),
                    models.Index(fields=["desk", "-created_at", "-id"], name="organisation_of_desk"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("level__in", [0, 1, 2, 3])),
                        name="people_organisation_level_is_known",
                        violation_error_message="Choose one of the levels 0 to 3.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "kind__in",
                                [
                                    "court",
                                    "police",
                                    "prosecutor",
                                    "detention_facility",
                                    "ministry",
                                    "government",
                                    "embassy",
                                    "party",
                                    "ngo",
                                    "international",
                                    "media",
                                    "university",
                                    "employer",
                                    "other",
                                ],
                            )
                        ),
                        name="organisation_kind_is_listed",
                        violation_error_message="“kind” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("part_of__isnull", True),
                            models.Q(("part_of", models.F("id")), _negated=True),
                            _connector="OR",
                        ),
                        name="organisation_not_part_of_itself",
                        violation_error_message="An organisation is not part of itself.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "people_organisationhistory" ("country", "created_at", "created_by_id", "description", "desk_id", "display_name", "id", "kind", "level", "part_of_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "reference", "updated_at", "updated_by_id", "version") VALUES (NEW."country", NEW."created_at", NEW."created_by_id", NEW."description", NEW."desk_id", NEW."display_name", NEW."id", NEW."kind", NEW."level", NEW."part_of_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place_id", NEW."reference", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="4c85389a44e4447c9ea11e50556796ae17a0cadd",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_d087f",
                            table="people_organisation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "people_organisationhistory" ("country", "created_at", "created_by_id", "description", "desk_id", "display_name", "id", "kind", "level", "part_of_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "reference", "updated_at", "updated_by_id", "version") VALUES (NEW."country", NEW."created_at", NEW."created_by_id", NEW."description", NEW."desk_id", NEW."display_name", NEW."id", NEW."kind", NEW."level", NEW."part_of_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place_id", NEW."reference", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="f6335c0e84559791a97a2bb2c3eee8f33a53e91f",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_c3fee",
                            table="people_organisation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "people_organisationhistory" ("country", "created_at", "created_by_id", "description", "desk_id", "display_name", "id", "kind", "level", "part_of_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "reference", "updated_at", "updated_by_id", "version") VALUES (OLD."country", OLD."created_at", OLD."created_by_id", OLD."description", OLD."desk_id", OLD."display_name", OLD."id", OLD."kind", OLD."level", OLD."part_of_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."place_id", OLD."reference", OLD."updated_at", OLD."updated_by_id", OLD."version"); RETURN NULL;',
                            hash="c2e51bea11adf12159921fb3287608c582e925ce",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_637d9",
                            table="people_organisation",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="OrganisationName",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "reference",
                    people.models.record.ReferenceField(
                        db_default=models.Func(models.Value("ON"), function="arasha_reference"),
                        editable=False,
                        max_length=16,
                        unique=True,
                    ),
                ),
                (
                    "desk",
                    models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.desk"),
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
                    "level",
                    models.PositiveSmallIntegerField(
                        choices=[(0, "Open"), (1, "Internal"), (2, "Restricted"), (3, "Protected")],
                        default=0,
                        help_text="As the one who is so called, unless this name is for fewer people.",
                    ),
                ),
                ("text", models.CharField(help_text="The full form as written.", max_length=200, verbose_name="name")),
                (
                    "script",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("Cyrl", "Cyrillic"),
                            ("Latn", "Latin"),
                            ("Arab", "Arabic"),
                            ("Hans", "Chinese, simplified"),
                            ("Hant", "Chinese, traditional"),
                        ],
                        help_text="Empty: read from the letters.",
                        max_length=4,
                    ),
                ),
                ("language", models.CharField(blank=True, help_text="kk, ru, ug, zh, en…", max_length=12)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("legal", "Legal name"),
                            ("birth", "Name at birth"),
                            ("alias", "Alias"),
                            ("romanisation", "Romanisation"),
                            ("as_printed", "As printed in a source"),
                        ],
                        default="as_printed",
                        max_length=16,
                    ),
                ),
                (
                    "words",
                    models.CharField(
                        blank=True,
                        help_text="How the source puts it, if that matters.",
                        max_length=300,
                        verbose_name="the source's words",
                    ),
                ),
                ("is_main", models.BooleanField(default=False, verbose_name="shown first")),
                ("key", models.CharField(editable=False, max_length=200)),
                (
                    "pair_keys",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=12), default=list, editable=False, size=None
                    ),
                ),
                (
                    "token_keys",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=6), default=list, editable=False, size=None
                    ),
                ),
                ("keyed_text", models.CharField(default="", editable=False, max_length=200)),
                ("keys_version", models.PositiveSmallIntegerField(default=0, editable=False)),
                (
                    "organisation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="names", to="people.organisation"
                    ),
                ),
            ],
            options={
                "ordering": ["-is_main", "created_at", "id"],
                "abstract": False,
                "indexes": [
                    models.Index(fields=["-created_at", "-id"], name="organisationname_newest"),
                    models.Index(fields=["desk", "-created_at", "-id"], name="organisationname_of_desk"),
                    django.contrib.postgres.indexes.GinIndex(
                        fields=["key"], name="organisationname_key_trgm", opclasses=["gin_trgm_ops"]
                    ),
                    django.contrib.postgres.indexes.GinIndex(fields=["pair_keys"], name="organisationname_pair_keys"),
                    django.contrib.postgres.indexes.GinIndex(fields=["token_keys"], name="organisationname_token_keys"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("level__in", [0, 1, 2, 3])),
                        name="people_organisationname_level_is_known",
                        violation_error_message="Choose one of the levels 0 to 3.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("script__in", ["Cyrl", "Latn", "Arab", "Hans", "Hant"])),
                        name="organisationname_script_is_listed",
                        violation_error_message="“script” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("kind__in", ["legal", "birth", "alias", "romanisation", "as_printed"])),
                        name="organisationname_kind_is_listed",
                        violation_error_message="“kind” is not one of the listed values.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("is_main", True)),
                        fields=("organisation", "desk", "level"),
                        name="organisationname_one_main",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "people_organisationnamehistory" ("created_at", "created_by_id", "desk_id", "id", "is_main", "kind", "language", "level", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "script", "text", "updated_at", "updated_by_id", "version", "words") VALUES (NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."id", NEW."is_main", NEW."kind", NEW."language", NEW."level", NEW."organisation_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reference", NEW."script", NEW."text", NEW."updated_at", NEW."updated_by_id", NEW."version", NEW."words"); RETURN NULL;',
                            hash="42b9a2c363efc30fe70e3edfcbb49acc705dc9d3",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_ec61a",
                            table="people_organisationname",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."created_by_id" IS DISTINCT FROM (NEW."created_by_id") OR OLD."desk_id" IS DISTINCT FROM (NEW."desk_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."is_main" IS DISTINCT FROM (NEW."is_main") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."language" IS DISTINCT FROM (NEW."language") OR OLD."level" IS DISTINCT FROM (NEW."level") OR OLD."organisation_id" IS DISTINCT FROM (NEW."organisation_id") OR OLD."reference" IS DISTINCT FROM (NEW."reference") OR OLD."script" IS DISTINCT FROM (NEW."script") OR OLD."text" IS DISTINCT FROM (NEW."text") OR OLD."updated_at" IS DISTINCT FROM (NEW."updated_at") OR OLD."updated_by_id" IS DISTINCT FROM (NEW."updated_by_id") OR OLD."version" IS DISTINCT FROM (NEW."version") OR OLD."words" IS DISTINCT FROM (NEW."words"))',
                            func='INSERT INTO "people_organisationnamehistory" ("created_at", "created_by_id", "desk_id", "id", "is_main", "kind", "language", "level", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "script", "text", "updated_at", "updated_by_id", "version", "words") VALUES (NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."id", NEW."is_main", NEW."kind", NEW."language", NEW."level", NEW."organisation_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reference", NEW."script", NEW."text", NEW."updated_at", NEW."updated_by_id", NEW."version", NEW."words"); RETURN NULL;',
                            hash="cdf45bbf3c23b07379d20e0aad600375465a2094",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_d5dc5",
                            table="people_organisationname",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "people_organisationnamehistory" ("created_at", "created_by_id", "desk_id", "id", "is_main", "kind", "language", "level", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "script", "text", "updated_at", "updated_by_id", "version", "words") VALUES (OLD."created_at", OLD."created_by_id", OLD."desk_id", OLD."id", OLD."is_main", OLD."kind", OLD."language", OLD."level", OLD."organisation_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reference", OLD."script", OLD."text", OLD."updated_at", OLD."updated_by_id", OLD."version", OLD."words"); RETURN NULL;',
                            hash="9fd5e7d4aa0574992eba267055b3ead0b867a7ab",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_97df2",
                            table="people_organisationname",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="PersonGroup",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "reference",
                    people.models.record.ReferenceField(
                        db_default=models.Func(models.Value("G"), function="arasha_reference"),
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
                ("description", models.TextField(blank=True)),
            ],
            options={
                "verbose_name": "unnamed group",
                "ordering": ["-created_at", "-id"],
                "abstract": False,
                "indexes": [
                    models.Index(fields=["-created_at", "-id"], name="persongroup_newest"),
                    models.Index(fields=["desk", "-created_at", "-id"], name="persongroup_of_desk"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("level__in", [0, 1, 2, 3])),
                        name="people_persongroup_level_is_known",
                        violation_error_message="Choose one of the levels 0 to 3.",
                    )
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "people_persongrouphistory" ("created_at", "created_by_id", "description", "desk_id", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "title", "updated_at", "updated_by_id", "version") VALUES (NEW."created_at", NEW."created_by_id", NEW."description", NEW."desk_id", NEW."id", NEW."level", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reference", NEW."title", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="50ca3642874d88d0fc7fc2caf92693f34ac02a33",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_00f6f",
                            table="people_persongroup",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "people_persongrouphistory" ("created_at", "created_by_id", "description", "desk_id", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "title", "updated_at", "updated_by_id", "version") VALUES (NEW."created_at", NEW."created_by_id", NEW."description", NEW."desk_id", NEW."id", NEW."level", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reference", NEW."title", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="71729698f69dd7fbd36b0726f2fed19ec15fae37",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_ac0e7",
                            table="people_persongroup",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "people_persongrouphistory" ("created_at", "created_by_id", "description", "desk_id", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "title", "updated_at", "updated_by_id", "version") VALUES (OLD."created_at", OLD."created_by_id", OLD."description", OLD."desk_id", OLD."id", OLD."level", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reference", OLD."title", OLD."updated_at", OLD."updated_by_id", OLD."version"); RETURN NULL;',
                            hash="97034c0835fa997340d815ac66cc64bfbc6f041d",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_6d9ab",
                            table="people_persongroup",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="PersonMerge",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "reference",
                    people.models.record.ReferenceField(
                        db_default=models.Func(models.Value("MG"), function="arasha_reference"),
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
                    "kept",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="merges_kept",
                        to="people.person",
                        verbose_name="record that stays",
                    ),
                ),
                (
                    "gone",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="merges_gone",
                        to="people.person",
                        verbose_name="record merged into it",
                    ),
                ),
                (
                    "by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="merges",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="merged by",
                    ),
                ),
                ("at", models.DateTimeField(verbose_name="merged at")),
                ("reason", models.CharField(max_length=300)),
                ("undone_at", models.DateTimeField(blank=True, null=True)),
                (
                    "undone_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="merges_undone",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("undone_reason", models.CharField(blank=True, max_length=300, verbose_name="undone because")),
                ("journal", models.JSONField(default=people.models.merge.empty_journal, editable=False)),
                (
                    "touched",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.UUIDField(), default=list, editable=False, size=None
                    ),
                ),
            ],
            options={
                "verbose_name": "merge of persons",
                "verbose_name_plural": "merges of persons",
                "ordering": ["-created_at", "-id"],
                "abstract": False,
                "indexes": [
                    models.Index(fields=["-created_at", "-id"], name="personmerge_newest"),
                    models.Index(fields=["desk", "-created_at", "-id"], name="personmerge_of_desk"),
                    django.contrib.postgres.indexes.GinIndex(fields=["touched"], name="personmerge_touched"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("level__in", [0, 1, 2, 3])),
                        name="people_personmerge_level_is_known",
                        violation_error_message="Choose one of the levels 0 to 3.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("kept", models.F("gone")), _negated=True),
                        name="personmerge_joins_two_people",
                        violation_error_message="A person cannot be merged into themself.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("reason", ""), _negated=True),
                        name="personmerge_has_a_reason",
                        violation_error_message="Say why these two are one person.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("undone_at__isnull", True), ("undone_by__isnull", True), ("undone_reason", "")),
                            models.Q(
                                ("undone_at__isnull", False),
                                ("undone_by__isnull", False),
                                models.Q(("undone_reason", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="personmerge_undone_by_someone_for_a_reason",
                        violation_error_message="An undone merge has its moment, who undid it and why.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("undone_at__isnull", True)),
                        fields=("gone",),
                        name="personmerge_one_open_per_gone",
                        violation_error_message="This person is merged into another one already.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "people_personmergehistory" ("at", "by_id", "created_at", "created_by_id", "desk_id", "gone_id", "id", "kept_id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "reference", "undone_at", "undone_by_id", "undone_reason", "updated_at", "updated_by_id", "version") VALUES (NEW."at", NEW."by_id", NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."gone_id", NEW."id", NEW."kept_id", NEW."level", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reason", NEW."reference", NEW."undone_at", NEW."undone_by_id", NEW."undone_reason", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="f62f7df21ecfc03efcc85cd076b051b66179da59",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_b3d5e",
                            table="people_personmerge",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."at" IS DISTINCT FROM (NEW."at") OR OLD."by_id" IS DISTINCT FROM (NEW."by_id") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."created_by_id" IS DISTINCT FROM (NEW."created_by_id") OR OLD."desk_id" IS DISTINCT FROM (NEW."desk_id") OR OLD."gone_id" IS DISTINCT FROM (NEW."gone_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."kept_id" IS DISTINCT FROM (NEW."kept_id") OR OLD."level" IS DISTINCT FROM (NEW."level") OR OLD."reason" IS DISTINCT FROM (NEW."reason") OR OLD."reference" IS DISTINCT FROM (NEW."reference") OR OLD."undone_at" IS DISTINCT FROM (NEW."undone_at") OR OLD."undone_by_id" IS DISTINCT FROM (NEW."undone_by_id") OR OLD."undone_reason" IS DISTINCT FROM (NEW."undone_reason") OR OLD."updated_at" IS DISTINCT FROM (NEW."updated_at") OR OLD."updated_by_id" IS DISTINCT FROM (NEW."updated_by_id") OR OLD."version" IS DISTINCT FROM (NEW."version"))',
                            func='INSERT INTO "people_personmergehistory" ("at", "by_id", "created_at", "created_by_id", "desk_id", "gone_id", "id", "kept_id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "reference", "undone_at", "undone_by_id", "undone_reason", "updated_at", "updated_by_id", "version") VALUES (NEW."at", NEW."by_id", NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."gone_id", NEW."id", NEW."kept_id", NEW."level", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reason", NEW."reference", NEW."undone_at", NEW."undone_by_id", NEW."undone_reason", NEW."updated_at", NEW."updated_by_id", NEW."version"); RETURN NULL;',
                            hash="1f216596eb05581944a6483ba07811f25a7fc8c7",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_a0b69",
                            table="people_personmerge",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "people_personmergehistory" ("at", "by_id", "created_at", "created_by_id", "desk_id", "gone_id", "id", "kept_id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "reference", "undone_at", "undone_by_id", "undone_reason", "updated_at", "updated_by_id", "version") VALUES (OLD."at", OLD."by_id", OLD."created_at", OLD."created_by_id", OLD."desk_id", OLD."gone_id", OLD."id", OLD."kept_id", OLD."level", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reason", OLD."reference", OLD."undone_at", OLD."undone_by_id", OLD."undone_reason", OLD."updated_at", OLD."updated_by_id", OLD."version"); RETURN NULL;',
                            hash="1eaa1910ad2170face747aaa156c3efa752c8b5c",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_bff23",
                            table="people_personmerge",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="PersonName",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "reference",
                    people.models.record.ReferenceField(
                        db_default=models.Func(models.Value("N"), function="arasha_reference"),
                        editable=False,
                        max_length=16,
                        unique=True,
                    ),
                ),
                (
                    "desk",
                    models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.desk"),
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
                    "level",
                    models.PositiveSmallIntegerField(
                        choices=[(0, "Open"), (1, "Internal"), (2, "Restricted"), (3, "Protected")],
                        default=0,
                        help_text="As the one who is so called, unless this name is for fewer people.",
                    ),
                ),
                ("text", models.CharField(help_text="The full form as written.", max_length=200, verbose_name="name")),
                (
                    "script",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("Cyrl", "Cyrillic"),
                            ("Latn", "Latin"),
                            ("Arab", "Arabic"),
                            ("Hans", "Chinese, simplified"),
                            ("Hant", "Chinese, traditional"),
                        ],
                        help_text="Empty: read from the letters.",
                        max_length=4,
                    ),
                ),
                ("language", models.CharField(blank=True, help_text="kk, ru, ug, zh, en…", max_length=12)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("legal", "Legal name"),
                            ("birth", "Name at birth"),
                            ("alias", "Alias"),
                            ("romanisation", "Romanisation"),
                            ("as_printed", "As printed in a source"),
                        ],
                        default="as_printed",
                        max_length=16,
                    ),
                ),
                (
                    "words",
                    models.CharField(
                        blank=True,
                        help_text="How the source puts it, if that matters.",
                        max_length=300,
                        verbose_name="the source's words",
                    ),
                ),
                ("is_main", models.BooleanField(default=False, verbose_name="shown first")),
                ("key", models.CharField(editable=False, max_length=200)),
                (
                    "pair_keys",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=12), default=list, editable=False, size=None
                    ),
                ),
                (
                    "token_keys",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=6), default=list, editable=False, size=None
                    ),
                ),
                ("keyed_text", models.CharField(default="", editable=False, max_length=200)),
                ("keys_version", models.PositiveSmallIntegerField(default=0, editable=False)),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="names", to="people.person"
                    ),
                ),
            ],
            options={
                "ordering": ["-is_main", "created_at", "id"],
                "abstract": False,
                "indexes": [
                    models.Index(fields=["-created_at", "-id"], name="personname_newest"),
                    models.Index(fields=["desk", "-created_at", "-id"], name="personname_of_desk"),
                    django.contrib.postgres.indexes.GinIndex(
                        fields=["key"], name="personname_key_trgm", opclasses=["gin_trgm_ops"]
                    ),
                    django.contrib.postgres.indexes.GinIndex(fields=["pair_keys"], name="personname_pair_keys"),
                    django.contrib.postgres.indexes.GinIndex(fields=["token_keys"], name="personname_token_keys"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("level__in", [0, 1, 2, 3])),
                        name="people_personname_level_is_known",
                        violation_error_message="Choose one of the levels 0 to 3.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("script__in", ["Cyrl", "Latn", "Arab", "Hans", "Hant"])),
                        name="personname_script_is_listed",
                        violation_error_message="“script” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("kind__in", ["legal", "birth", "alias", "romanisation", "as_printed"])),
                        name="personname_kind_is_listed",
                        violation_error_message="“kind” is not one of the listed values.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("is_main", True)),
                        fields=("person", "desk", "level"),
                        name="personname_one_main",
                        violation_error_message="Another name is already shown first.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "people_personnamehistory" ("created_at", "created_by_id", "desk_id", "id", "is_main", "kind", "language", "level", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "script", "text", "updated_at", "updated_by_id", "version", "words") VALUES (NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."id", NEW."is_main", NEW."kind", NEW."language", NEW."level", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reference", NEW."script", NEW."text", NEW."updated_at", NEW."updated_by_id", NEW."version", NEW."words"); RETURN NULL;',
                            hash="09de0baa34d6b35d2c62978824c8802ebd1e41ab",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_c53e8",
                            table="people_personname",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."created_by_id" IS DISTINCT FROM (NEW."created_by_id") OR OLD."desk_id" IS DISTINCT FROM (NEW."desk_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."is_main" IS DISTINCT FROM (NEW."is_main") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."language" IS DISTINCT FROM (NEW."language") OR OLD."level" IS DISTINCT FROM (NEW."level") OR OLD."person_id" IS DISTINCT FROM (NEW."person_id") OR OLD."reference" IS DISTINCT FROM (NEW."reference") OR OLD."script" IS DISTINCT FROM (NEW."script") OR OLD."text" IS DISTINCT FROM (NEW."text") OR OLD."updated_at" IS DISTINCT FROM (NEW."updated_at") OR OLD."updated_by_id" IS DISTINCT FROM (NEW."updated_by_id") OR OLD."version" IS DISTINCT FROM (NEW."version") OR OLD."words" IS DISTINCT FROM (NEW."words"))',
                            func='INSERT INTO "people_personnamehistory" ("created_at", "created_by_id", "desk_id", "id", "is_main", "kind", "language", "level", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "script", "text", "updated_at", "updated_by_id", "version", "words") VALUES (NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."id", NEW."is_main", NEW."kind", NEW."language", NEW."level", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reference", NEW."script", NEW."text", NEW."updated_at", NEW."updated_by_id", NEW."version", NEW."words"); RETURN NULL;',
                            hash="9b0ff9a5c40515c782e011ca9b07e3386186bc76",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_6d4c3",
                            table="people_personname",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "people_personnamehistory" ("created_at", "created_by_id", "desk_id", "id", "is_main", "kind", "language", "level", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "script", "text", "updated_at", "updated_by_id", "version", "words") VALUES (OLD."created_at", OLD."created_by_id", OLD."desk_id", OLD."id", OLD."is_main", OLD."kind", OLD."language", OLD."level", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reference", OLD."script", OLD."text", OLD."updated_at", OLD."updated_by_id", OLD."version", OLD."words"); RETURN NULL;',
                            hash="e4b2ef7e069baa2920df78bc033a559df80e10f9",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_7960e",
                            table="people_personname",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="PlaceName",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "reference",
                    people.models.record.ReferenceField(
                        db_default=models.Func(models.Value("LN"), function="arasha_reference"),
                        editable=False,
                        max_length=16,
                        unique=True,
                    ),
                ),
                (
                    "desk",
                    models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.desk"),
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
                    "level",
                    models.PositiveSmallIntegerField(
                        choices=[(0, "Open"), (1, "Internal"), (2, "Restricted"), (3, "Protected")],
                        default=0,
                        help_text="As the one who is so called, unless this name is for fewer people.",
                    ),
                ),
                ("text", models.CharField(help_text="The full form as written.", max_length=200, verbose_name="name")),
                (
                    "script",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("Cyrl", "Cyrillic"),
                            ("Latn", "Latin"),
                            ("Arab", "Arabic"),
                            ("Hans", "Chinese, simplified"),
                            ("Hant", "Chinese, traditional"),
                        ],
                        help_text="Empty: read from the letters.",
                        max_length=4,
                    ),
                ),
                ("language", models.CharField(blank=True, help_text="kk, ru, ug, zh, en…", max_length=12)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("legal", "Legal name"),
                            ("birth", "Name at birth"),
                            ("alias", "Alias"),
                            ("romanisation", "Romanisation"),
                            ("as_printed", "As printed in a source"),
                        ],
                        default="as_printed",
                        max_length=16,
                    ),
                ),
                (
                    "words",
                    models.CharField(
                        blank=True,
                        help_text="How the source puts it, if that matters.",
                        max_length=300,
                        verbose_name="the source's words",
                    ),
                ),
                ("is_main", models.BooleanField(default=False, verbose_name="shown first")),
                ("key", models.CharField(editable=False, max_length=200)),
                (
                    "pair_keys",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=12), default=list, editable=False, size=None
                    ),
                ),
                (
                    "token_keys",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=6), default=list, editable=False, size=None
                    ),
                ),
                ("keyed_text", models.CharField(default="", editable=False, max_length=200)),
                ("keys_version", models.PositiveSmallIntegerField(default=0, editable=False)),
                (
                    "place",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="names", to="people.place"
                    ),
                ),
            ],
            options={
                "ordering": ["-is_main", "created_at", "id"],
                "abstract": False,
                "indexes": [
                    models.Index(fields=["-created_at", "-id"], name="placename_newest"),
                    models.Index(fields=["desk", "-created_at", "-id"], name="placename_of_desk"),
                    django.contrib.postgres.indexes.GinIndex(
                        fields=["key"], name="placename_key_trgm", opclasses=["gin_trgm_ops"]
                    ),
                    django.contrib.postgres.indexes.GinIndex(fields=["pair_keys"], name="placename_pair_keys"),
                    django.contrib.postgres.indexes.GinIndex(fields=["token_keys"], name="placename_token_keys"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("level__in", [0, 1, 2, 3])),
                        name="people_placename_level_is_known",
                        violation_error_message="Choose one of the levels 0 to 3.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("script__in", ["Cyrl", "Latn", "Arab", "Hans", "Hant"])),
                        name="placename_script_is_listed",
                        violation_error_message="“script” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("kind__in", ["legal", "birth", "alias", "romanisation", "as_printed"])),
                        name="placename_kind_is_listed",
                        violation_error_message="“kind” is not one of the listed values.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("is_main", True)),
                        fields=("place", "desk", "level"),
                        name="placename_one_main",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "people_placenamehistory" ("created_at", "created_by_id", "desk_id", "id", "is_main", "kind", "language", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "reference", "script", "text", "updated_at", "updated_by_id", "version", "words") VALUES (NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."id", NEW."is_main", NEW."kind", NEW."language", NEW."level", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place_id", NEW."reference", NEW."script", NEW."text", NEW."updated_at", NEW."updated_by_id", NEW."version", NEW."words"); RETURN NULL;',
                            hash="a7e25688a5e0c8f841bb73fa0edc7cec230fac8f",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_91241",
                            table="people_placename",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."created_by_id" IS DISTINCT FROM (NEW."created_by_id") OR OLD."desk_id" IS DISTINCT FROM (NEW."desk_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."is_main" IS DISTINCT FROM (NEW."is_main") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."language" IS DISTINCT FROM (NEW."language") OR OLD."level" IS DISTINCT FROM (NEW."level") OR OLD."place_id" IS DISTINCT FROM (NEW."place_id") OR OLD."reference" IS DISTINCT FROM (NEW."reference") OR OLD."script" IS DISTINCT FROM (NEW."script") OR OLD."text" IS DISTINCT FROM (NEW."text") OR OLD."updated_at" IS DISTINCT FROM (NEW."updated_at") OR OLD."updated_by_id" IS DISTINCT FROM (NEW."updated_by_id") OR OLD."version" IS DISTINCT FROM (NEW."version") OR OLD."words" IS DISTINCT FROM (NEW."words"))',
                            func='INSERT INTO "people_placenamehistory" ("created_at", "created_by_id", "desk_id", "id", "is_main", "kind", "language", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "reference", "script", "text", "updated_at", "updated_by_id", "version", "words") VALUES (NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."id", NEW."is_main", NEW."kind", NEW."language", NEW."level", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place_id", NEW."reference", NEW."script", NEW."text", NEW."updated_at", NEW."updated_by_id", NEW."version", NEW."words"); RETURN NULL;',
                            hash="99fcf4548f9cc4ceae55eade0edfcfddd69bdc5b",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_9b24d",
                            table="people_placename",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "people_placenamehistory" ("created_at", "created_by_id", "desk_id", "id", "is_main", "kind", "language", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "reference", "script", "text", "updated_at", "updated_by_id", "version", "words") VALUES (OLD."created_at", OLD."created_by_id", OLD."desk_id", OLD."id", OLD."is_main", OLD."kind", OLD."language", OLD."level", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."place_id", OLD."reference", OLD."script", OLD."text", OLD."updated_at", OLD."updated_by_id", OLD."version", OLD."words"); RETURN NULL;',
                            hash="60a733dae1af7edd2d109b4240917188a7c005b9",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_36465",
                            table="people_placename",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Rewriting",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("at", models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                ("source", models.CharField(max_length=60)),
                ("row_id", models.CharField(max_length=40)),
            ],
            options={
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="rewriting_is_append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="62b8fac81ace1f94bf8dbdfeff1b4f45a73bfd94",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_rewriting_is_append_only_3d380",
                            table="people_rewriting",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="SamePerson",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "reference",
                    people.models.record.ReferenceField(
                        db_default=models.Func(models.Value("Y"), function="arasha_reference"),
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
                    "first",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="verdicts_first", to="people.person"
                    ),
                ),
                (
                    "second",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="verdicts_second", to="people.person"
                    ),
                ),
                (
                    "verdict",
                    models.CharField(
                        choices=[
                            ("same", "Same person"),
                            ("different", "Different people"),
                            ("unsure", "Unsure"),
                            ("suspected", "Suspected, nobody has judged it"),
                        ],
                        max_length=12,
                    ),
                ),
                ("reason", models.CharField(max_length=300)),
                (
                    "score",
                    models.FloatField(
                        blank=True,
                        editable=False,
                        help_text="How alike the names are, 0 to 1; empty where nobody compared.",
                        null=True,
                    ),
                ),
            ],
            options={
                "verbose_name": "same-person verdict",
                "ordering": ["-created_at", "-id"],
                "abstract": False,
                "indexes": [
                    models.Index(fields=["-created_at", "-id"], name="sameperson_newest"),
                    models.Index(fields=["desk", "-created_at", "-id"], name="sameperson_of_desk"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("level__in", [0, 1, 2, 3])),
                        name="people_sameperson_level_is_known",
                        violation_error_message="Choose one of the levels 0 to 3.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("verdict__in", ["same", "different", "unsure", "suspected"])),
                        name="sameperson_verdict_is_listed",
                        violation_error_message="“verdict” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("first__lt", models.F("second"))), name="sameperson_in_order"
                    ),
                    models.UniqueConstraint(fields=("first", "second"), name="sameperson_once_per_pair"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "people_samepersonhistory" ("created_at", "created_by_id", "desk_id", "first_id", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "reference", "score", "second_id", "updated_at", "updated_by_id", "verdict", "version") VALUES (NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."first_id", NEW."id", NEW."level", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reason", NEW."reference", NEW."score", NEW."second_id", NEW."updated_at", NEW."updated_by_id", NEW."verdict", NEW."version"); RETURN NULL;',
                            hash="dfac88a1ad9209a32c4c22085b504168acc3944b",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_f673e",
                            table="people_sameperson",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "people_samepersonhistory" ("created_at", "created_by_id", "desk_id", "first_id", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "reference", "score", "second_id", "updated_at", "updated_by_id", "verdict", "version") VALUES (NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."first_id", NEW."id", NEW."level", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reason", NEW."reference", NEW."score", NEW."second_id", NEW."updated_at", NEW."updated_by_id", NEW."verdict", NEW."version"); RETURN NULL;',
                            hash="784d8b55677c4cc316cabd9e24c2a38c6456d15d",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_5c230",
                            table="people_sameperson",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "people_samepersonhistory" ("created_at", "created_by_id", "desk_id", "first_id", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "reference", "score", "second_id", "updated_at", "updated_by_id", "verdict", "version") VALUES (OLD."created_at", OLD."created_by_id", OLD."desk_id", OLD."first_id", OLD."id", OLD."level", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reason", OLD."reference", OLD."score", OLD."second_id", OLD."updated_at", OLD."updated_by_id", OLD."verdict", OLD."version"); RETURN NULL;',
                            hash="cbe74529d5699a57ea9c1bea496c964a35fc58cc",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_dc9fb",
                            table="people_sameperson",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="SealShape",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("source", models.CharField(max_length=60)),
                (
                    "columns",
                    django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=63), size=None),
                ),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("source", "columns"), name="sealshape_once")],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="sealshape_is_append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="4a9a6b034662136af5320d5f8fda36fa6757492d",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_sealshape_is_append_only_9e604",
                            table="people_sealshape",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Seal",
            fields=[
                ("seq", models.BigIntegerField(primary_key=True, serialize=False)),
                ("source", models.CharField(max_length=60)),
                ("row_id", models.CharField(max_length=40)),
                ("row_hash", models.BinaryField(max_length=32)),
                ("prev", models.BinaryField(max_length=32)),
                ("hash", models.BinaryField(max_length=32)),
                ("at", models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                (
                    "shape",
                    models.ForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.sealshape",
                    ),
                ),
                (
                    "rewriting",
                    models.ForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.rewriting",
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(fields=["shape", "seq"], name="seal_of_shape"),
                    models.Index(fields=["rewriting"], name="seal_of_rewriting"),
                ],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("source", "row_id", "rewriting"), name="seal_once_per_row", nulls_distinct=False
                    )
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="seal_is_append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="9c23ce4d2059670061cef5fa720240830a23830c",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_seal_is_append_only_ab137",
                            table="people_seal",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="SealMark",
            fields=[
                ("source", models.CharField(max_length=60, primary_key=True, serialize=False)),
                ("upto", models.BigIntegerField(default=-1)),
                ("next_upto", models.BigIntegerField(null=True)),
                ("next_xid", models.BigIntegerField(null=True)),
            ],
        ),
        migrations.CreateModel(
            name="SentOnce",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "user",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="sent_once",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("key", models.CharField(max_length=100)),
                ("path", models.CharField(max_length=200)),
                ("body_hash", models.CharField(max_length=64)),
                ("row_id", models.UUIDField(null=True)),
                ("at", models.DateTimeField(db_default=django.db.models.functions.datetime.Now(), db_index=True)),
            ],
            options={
                "verbose_name": "create sent once",
                "verbose_name_plural": "creates sent once",
                "constraints": [models.UniqueConstraint(fields=("user", "key"), name="sentonce_key_of_user")],
            },
        ),
        migrations.CreateModel(
            name="Tie",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "reference",
                    people.models.record.ReferenceField(
                        db_default=models.Func(models.Value("R"), function="arasha_reference"),
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
                        on_delete=django.db.models.deletion.PROTECT, related_name="ties_from", to="people.person"
                    ),
                ),
                (
                    "kind",
                    models.CharField(
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
                        max_length=16,
                    ),
                ),
                (
                    "other",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="ties_to", to="people.person"
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
                ("words", models.CharField(blank=True, max_length=300, verbose_name="the source's words")),
            ],
            options={
                "ordering": ["-created_at", "-id"],
                "abstract": False,
                "indexes": [
                    models.Index(fields=["-created_at", "-id"], name="tie_newest"),
                    models.Index(fields=["desk", "-created_at", "-id"], name="tie_of_desk"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("level__in", [0, 1, 2, 3])),
                        name="people_tie_level_is_known",
                        violation_error_message="Choose one of the levels 0 to 3.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "kind__in",
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
                            )
                        ),
                        name="tie_kind_is_listed",
                        violation_error_message="“kind” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("certainty__in", ["stated", "attributed", "hearsay", "inferred"])),
                        name="tie_certainty_is_listed",
                        violation_error_message="“certainty” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("person", models.F("other")), _negated=True),
                        name="tie_joins_two_people",
                        violation_error_message="A person has no tie to themself.",
                    ),
                    models.UniqueConstraint(
                        fields=("person", "kind", "other", "desk", "level"),
                        name="tie_once_per_pair_and_kind",
                        violation_error_message="This tie is already on record.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "people_tiehistory" ("certainty", "created_at", "created_by_id", "desk_id", "id", "kind", "level", "other_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "updated_at", "updated_by_id", "version", "words") VALUES (NEW."certainty", NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."id", NEW."kind", NEW."level", NEW."other_id", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reference", NEW."updated_at", NEW."updated_by_id", NEW."version", NEW."words"); RETURN NULL;',
                            hash="2391937ae2f4269b30c5c7e5f13bd1907660035a",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_b90b1",
                            table="people_tie",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "people_tiehistory" ("certainty", "created_at", "created_by_id", "desk_id", "id", "kind", "level", "other_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "updated_at", "updated_by_id", "version", "words") VALUES (NEW."certainty", NEW."created_at", NEW."created_by_id", NEW."desk_id", NEW."id", NEW."kind", NEW."level", NEW."other_id", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reference", NEW."updated_at", NEW."updated_by_id", NEW."version", NEW."words"); RETURN NULL;',
                            hash="2e6e1a1c5d4cb66d324b2b2fe23c477921d643dc",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_4d09d",
                            table="people_tie",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "people_tiehistory" ("certainty", "created_at", "created_by_id", "desk_id", "id", "kind", "level", "other_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "updated_at", "updated_by_id", "version", "words") VALUES (OLD."certainty", OLD."created_at", OLD."created_by_id", OLD."desk_id", OLD."id", OLD."kind", OLD."level", OLD."other_id", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reference", OLD."updated_at", OLD."updated_by_id", OLD."version", OLD."words"); RETURN NULL;',
                            hash="e30c032add372f60364aee1e2b08e459755417f2",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_fb366",
                            table="people_tie",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="TwoPersonRequest",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("role", "Give a role"),
                            ("custodian", "Make custodian"),
                            ("reset", "Take away all second factors"),
                        ],
                        max_length=12,
                    ),
                ),
                (
                    "subject",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="two_person_requests",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "role",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("caseworker", "Caseworker"),
                            ("lawyer", "Lawyer"),
                            ("researcher", "Researcher"),
                            ("coordinator", "Coordinator"),
                            ("administrator", "Administrator"),
                            ("auditor", "Auditor"),
                        ],
                        max_length=16,
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
                (
                    "max_level",
                    models.PositiveSmallIntegerField(
                        choices=[(0, "Open"), (1, "Internal"), (2, "Restricted"), (3, "Protected")], default=1
                    ),
                ),
                ("reason", models.CharField(max_length=300)),
                (
                    "asked_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
                    ),
                ),
                ("asked_at", models.DateTimeField()),
                ("expires_at", models.DateTimeField()),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("open", "Waits for a second administrator"),
                            ("confirmed", "Confirmed"),
                            ("refused", "Refused"),
                        ],
                        default="open",
                        max_length=12,
                    ),
                ),
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
            ],
            options={
                "ordering": ["-asked_at"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("kind__in", ["role", "custodian", "reset"])),
                        name="twopersonrequest_kind_is_listed",
                        violation_error_message="“kind” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("state__in", ["open", "confirmed", "refused"])),
                        name="twopersonrequest_state_is_listed",
                        violation_error_message="“state” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("max_level__in", [0, 1, 2, 3])),
                        name="twopersonrequest_max_level_is_listed",
                        violation_error_message="“max level” is not one of the listed values.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("kind", "role"), models.Q(("role", ""), _negated=True)),
                            models.Q(models.Q(("kind", "role"), _negated=True), ("desk__isnull", True), ("role", "")),
                            _connector="OR",
                        ),
                        name="twopersonrequest_role_where_one_is_given",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("expires_at__gt", models.F("asked_at"))), name="twopersonrequest_expires"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("state", "confirmed"), _negated=True),
                            models.Q(
                                models.Q(("decided_by", models.F("asked_by")), _negated=True),
                                models.Q(("decided_by", models.F("subject")), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="twopersonrequest_confirmed_by_another",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("decided_at__isnull", True), ("decided_by__isnull", True), ("state", "open")),
                            models.Q(
                                models.Q(("state", "open"), _negated=True),
                                ("decided_at__isnull", False),
                                ("decided_by__isnull", False),
                            ),
                            _connector="OR",
                        ),
                        name="twopersonrequest_decided_by_someone",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("asked_by", models.F("subject")), _negated=True),
                        name="twopersonrequest_not_for_oneself",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "people_twopersonrequesthistory" ("asked_at", "asked_by_id", "decided_at", "decided_by_id", "desk_id", "expires_at", "id", "kind", "max_level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "role", "state", "subject_id") VALUES (NEW."asked_at", NEW."asked_by_id", NEW."decided_at", NEW."decided_by_id", NEW."desk_id", NEW."expires_at", NEW."id", NEW."kind", NEW."max_level", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reason", NEW."role", NEW."state", NEW."subject_id"); RETURN NULL;',
                            hash="03c48db4e3cf050c49ed2c5228205de4ebc38a88",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_e672e",
                            table="people_twopersonrequest",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "people_twopersonrequesthistory" ("asked_at", "asked_by_id", "decided_at", "decided_by_id", "desk_id", "expires_at", "id", "kind", "max_level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "role", "state", "subject_id") VALUES (NEW."asked_at", NEW."asked_by_id", NEW."decided_at", NEW."decided_by_id", NEW."desk_id", NEW."expires_at", NEW."id", NEW."kind", NEW."max_level", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reason", NEW."role", NEW."state", NEW."subject_id"); RETURN NULL;',
                            hash="90ebabce8f52eb8c7b19a561e698c64428be9bb8",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_584c0",
                            table="people_twopersonrequest",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "people_twopersonrequesthistory" ("asked_at", "asked_by_id", "decided_at", "decided_by_id", "desk_id", "expires_at", "id", "kind", "max_level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "role", "state", "subject_id") VALUES (OLD."asked_at", OLD."asked_by_id", OLD."decided_at", OLD."decided_by_id", OLD."desk_id", OLD."expires_at", OLD."id", OLD."kind", OLD."max_level", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reason", OLD."role", OLD."state", OLD."subject_id"); RETURN NULL;',
                            hash="b83dad74ab43e6c7bbd18ceef4fc0a07bc4d7102",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_0e0db",
                            table="people_twopersonrequest",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="BreakGlassHistory",
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
                        to="people.breakglass",
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
                    "grant",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.membership",
                    ),
                ),
                (
                    "by",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("object_type", models.CharField(max_length=60)),
                ("object_id", models.UUIDField()),
                ("reference", models.CharField(max_length=16)),
                (
                    "level",
                    models.PositiveSmallIntegerField(
                        choices=[(0, "Open"), (1, "Internal"), (2, "Restricted"), (3, "Protected")]
                    ),
                ),
                ("reason", models.CharField(max_length=300)),
                ("opened_at", models.DateTimeField()),
                ("until", models.DateTimeField()),
                ("ended_at", models.DateTimeField(blank=True, null=True)),
                (
                    "ended_by",
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
                    "verdict",
                    models.CharField(
                        blank=True,
                        choices=[("justified", "Justified"), ("not_justified", "Was not justified")],
                        max_length=16,
                    ),
                ),
                ("reviewed_at", models.DateTimeField(blank=True, null=True)),
                (
                    "reviewed_by",
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
                ("review_note", models.CharField(blank=True, max_length=300)),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="5727187935dfddab3c1af57b027eb400519712de",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_4b29c",
                            table="people_breakglasshistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="DeskHistory",
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
                        to="people.desk",
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
                ("name", models.CharField(max_length=80)),
                (
                    "kind",
                    models.CharField(
                        choices=[("team", "Team"), ("closed", "Closed (one case)")], default="team", max_length=8
                    ),
                ),
                ("description", models.CharField(blank=True, max_length=300)),
                ("created_at", models.DateTimeField(auto_now_add=True)),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="e430165aaceaa6deae195362687daca56998e201",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_7d033",
                            table="people_deskhistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="IdentityDocumentHistory",
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
                        to="people.identitydocument",
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
                        db_default=models.Func(models.Value("I"), function="arasha_reference"),
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
                    "kind",
                    models.CharField(
                        choices=[
                            ("iin", "IIN (Kazakhstan)"),
                            ("prc_id", "Identity card (PRC)"),
                            ("passport", "Passport"),
                            ("other", "Other document"),
                        ],
                        max_length=12,
                    ),
                ),
                ("country", models.CharField(blank=True, max_length=2)),
                ("number_sealed", models.BinaryField()),
                ("number_index", models.CharField(editable=False, max_length=64)),
                ("note", models.CharField(blank=True, max_length=300)),
                (
                    "issued_earliest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="issued, earliest day"),
                ),
                (
                    "issued_latest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="issued, latest day"),
                ),
                (
                    "issued_precision",
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
                        verbose_name="issued, precision",
                    ),
                ),
                (
                    "issued_inferred",
                    models.BooleanField(default=False, editable=False, verbose_name="issued, inferred"),
                ),
                (
                    "issued_words",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="issued, in the source's words"
                    ),
                ),
                (
                    "expires_earliest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="valid until, earliest day"),
                ),
                (
                    "expires_latest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="valid until, latest day"),
                ),
                (
                    "expires_precision",
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
                        verbose_name="valid until, precision",
                    ),
                ),
                (
                    "expires_inferred",
                    models.BooleanField(default=False, editable=False, verbose_name="valid until, inferred"),
                ),
                (
                    "expires_words",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="valid until, in the source's words"
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
                            hash="1ad08e9140f43c271977fb40a1c3cf2a187c0781",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_5a931",
                            table="people_identitydocumenthistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="MembershipHistory",
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
                        to="people.membership",
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
                    "role",
                    models.CharField(
                        choices=[
                            ("caseworker", "Caseworker"),
                            ("lawyer", "Lawyer"),
                            ("researcher", "Researcher"),
                            ("coordinator", "Coordinator"),
                            ("administrator", "Administrator"),
                            ("auditor", "Auditor"),
                        ],
                        max_length=16,
                    ),
                ),
                (
                    "max_level",
                    models.PositiveSmallIntegerField(
                        choices=[(0, "Open"), (1, "Internal"), (2, "Restricted"), (3, "Protected")], default=1
                    ),
                ),
                ("granted_at", models.DateTimeField(auto_now_add=True)),
                ("valid_until", models.DateTimeField(blank=True, help_text="Empty: until someone ends it.", null=True)),
                (
                    "granted_by",
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
                ("reason", models.CharField(blank=True, max_length=300)),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="f790a5b230861418e5a94557cd1478edb89651c3",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_2676f",
                            table="people_membershiphistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="OrganisationHistory",
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
                        to="people.organisation",
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
                        db_default=models.Func(models.Value("O"), function="arasha_reference"),
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
                ("display_name", models.CharField(blank=True, editable=False, max_length=200, verbose_name="name")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("court", "Court"),
                            ("police", "Police"),
                            ("prosecutor", "Prosecutor"),
                            ("detention_facility", "Detention facility"),
                            ("ministry", "Ministry"),
                            ("government", "Government or other authority"),
                            ("embassy", "Embassy or consulate"),
                            ("party", "Political party"),
                            ("ngo", "NGO or movement"),
                            ("international", "International body"),
                            ("media", "Media"),
                            ("university", "University"),
                            ("employer", "Employer"),
                            ("other", "Other"),
                        ],
                        default="other",
                        max_length=20,
                    ),
                ),
                (
                    "part_of",
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
                ("country", models.CharField(blank=True, max_length=2)),
                ("description", models.TextField(blank=True)),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="2381a0a6e006feab61e3f7486aef1bd38363b9be",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_9ff63",
                            table="people_organisationhistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="OrganisationNameHistory",
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
                        to="people.organisationname",
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
                        db_default=models.Func(models.Value("ON"), function="arasha_reference"),
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
                    "level",
                    models.PositiveSmallIntegerField(
                        choices=[(0, "Open"), (1, "Internal"), (2, "Restricted"), (3, "Protected")],
                        default=0,
                        help_text="As the one who is so called, unless this name is for fewer people.",
                    ),
                ),
                ("text", models.CharField(help_text="The full form as written.", max_length=200, verbose_name="name")),
                (
                    "script",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("Cyrl", "Cyrillic"),
                            ("Latn", "Latin"),
                            ("Arab", "Arabic"),
                            ("Hans", "Chinese, simplified"),
                            ("Hant", "Chinese, traditional"),
                        ],
                        help_text="Empty: read from the letters.",
                        max_length=4,
                    ),
                ),
                ("language", models.CharField(blank=True, help_text="kk, ru, ug, zh, en…", max_length=12)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("legal", "Legal name"),
                            ("birth", "Name at birth"),
                            ("alias", "Alias"),
                            ("romanisation", "Romanisation"),
                            ("as_printed", "As printed in a source"),
                        ],
                        default="as_printed",
                        max_length=16,
                    ),
                ),
                (
                    "words",
                    models.CharField(
                        blank=True,
                        help_text="How the source puts it, if that matters.",
                        max_length=300,
                        verbose_name="the source's words",
                    ),
                ),
                ("is_main", models.BooleanField(default=False, verbose_name="shown first")),
                (
                    "organisation",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.organisation",
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
                            hash="8042833053b5c2fb2ab8a9abbeff0b8a706ed317",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_2d3a4",
                            table="people_organisationnamehistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="PersonGroupHistory",
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
                        to="people.persongroup",
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
                        db_default=models.Func(models.Value("G"), function="arasha_reference"),
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
                ("description", models.TextField(blank=True)),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="a9ec8c67a75f04754c89d36a051e4602e8a2bdab",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_e15f4",
                            table="people_persongrouphistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="PersonHistory",
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
                        to="people.person",
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
                        db_default=models.Func(models.Value("P"), function="arasha_reference"),
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
                ("display_name", models.CharField(blank=True, editable=False, max_length=200, verbose_name="name")),
                (
                    "known_as",
                    models.CharField(
                        blank=True,
                        help_text="For someone unnamed: “uncle of …”, as the source describes them.",
                        max_length=200,
                    ),
                ),
                (
                    "sex",
                    models.CharField(
                        choices=[("unknown", "Unknown"), ("female", "Female"), ("male", "Male"), ("other", "Other")],
                        default="unknown",
                        max_length=8,
                    ),
                ),
                (
                    "birthplace",
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
                    "citizenships",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=2),
                        blank=True,
                        default=list,
                        help_text="Country codes as asserted, such as KZ, CN.",
                        size=None,
                    ),
                ),
                ("ethnicity", models.CharField(blank=True, max_length=60)),
                ("occupation", models.CharField(blank=True, max_length=200)),
                (
                    "residence",
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
                    "whereabouts",
                    models.CharField(
                        choices=[
                            ("unknown", "Unknown"),
                            ("free", "Free"),
                            ("restricted", "At liberty under restrictions"),
                            ("in_custody", "In custody"),
                            ("missing", "Missing"),
                            ("deceased", "Deceased"),
                        ],
                        default="unknown",
                        max_length=12,
                    ),
                ),
                (
                    "last_confirmed_on",
                    models.DateField(
                        blank=True, help_text="Day on which the whereabouts were last confirmed by a source.", null=True
                    ),
                ),
                (
                    "verification",
                    models.CharField(
                        choices=[
                            ("unverified", "Unverified"),
                            ("single_source", "One source"),
                            ("corroborated", "Two or more independent sources"),
                            ("documented", "Official document seen"),
                        ],
                        default="unverified",
                        max_length=16,
                    ),
                ),
                ("verification_criteria", models.CharField(blank=True, max_length=300)),
                (
                    "is_public_figure",
                    models.BooleanField(default=False, help_text="Named for their office; has no part as a victim."),
                ),
                (
                    "merged_into",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                    ),
                ),
                ("summary", models.TextField(blank=True)),
                (
                    "birth_earliest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="born, earliest day"),
                ),
                (
                    "birth_latest",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="born, latest day"),
                ),
                (
                    "birth_precision",
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
                        verbose_name="born, precision",
                    ),
                ),
                ("birth_inferred", models.BooleanField(default=False, editable=False, verbose_name="born, inferred")),
                (
                    "birth_words",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="born, in the source's words"
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
                            hash="0b5f85dfb45fed9d4c9b1ae604ebb5c0d50e4f31",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_b1851",
                            table="people_personhistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="PersonMergeHistory",
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
                        to="people.personmerge",
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
                        db_default=models.Func(models.Value("MG"), function="arasha_reference"),
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
                    "kept",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                        verbose_name="record that stays",
                    ),
                ),
                (
                    "gone",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                        verbose_name="record merged into it",
                    ),
                ),
                (
                    "by",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="merged by",
                    ),
                ),
                ("at", models.DateTimeField(verbose_name="merged at")),
                ("reason", models.CharField(max_length=300)),
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
                ("undone_reason", models.CharField(blank=True, max_length=300, verbose_name="undone because")),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="91f35d4b44491c72c444b404a503e5863167c874",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_4f2ff",
                            table="people_personmergehistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="PersonNameHistory",
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
                        to="people.personname",
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
                        db_default=models.Func(models.Value("N"), function="arasha_reference"),
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
                    "level",
                    models.PositiveSmallIntegerField(
                        choices=[(0, "Open"), (1, "Internal"), (2, "Restricted"), (3, "Protected")],
                        default=0,
                        help_text="As the one who is so called, unless this name is for fewer people.",
                    ),
                ),
                ("text", models.CharField(help_text="The full form as written.", max_length=200, verbose_name="name")),
                (
                    "script",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("Cyrl", "Cyrillic"),
                            ("Latn", "Latin"),
                            ("Arab", "Arabic"),
                            ("Hans", "Chinese, simplified"),
                            ("Hant", "Chinese, traditional"),
                        ],
                        help_text="Empty: read from the letters.",
                        max_length=4,
                    ),
                ),
                ("language", models.CharField(blank=True, help_text="kk, ru, ug, zh, en…", max_length=12)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("legal", "Legal name"),
                            ("birth", "Name at birth"),
                            ("alias", "Alias"),
                            ("romanisation", "Romanisation"),
                            ("as_printed", "As printed in a source"),
                        ],
                        default="as_printed",
                        max_length=16,
                    ),
                ),
                (
                    "words",
                    models.CharField(
                        blank=True,
                        help_text="How the source puts it, if that matters.",
                        max_length=300,
                        verbose_name="the source's words",
                    ),
                ),
                ("is_main", models.BooleanField(default=False, verbose_name="shown first")),
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
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="1ffa37ffd4a1b89654441e9aa8d9bf68a7afdb3c",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_372b9",
                            table="people_personnamehistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="PlaceHistory",
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
                        to="people.place",
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
                        db_default=models.Func(models.Value("L"), function="arasha_reference"),
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
                ("display_name", models.CharField(blank=True, editable=False, max_length=200, verbose_name="name")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("country", "Country"),
                            ("region", "Region"),
                            ("district", "District"),
                            ("settlement", "Settlement"),
                            ("facility", "Facility"),
                            ("crossing", "Border crossing"),
                            ("other", "Other"),
                        ],
                        default="other",
                        max_length=12,
                    ),
                ),
                (
                    "part_of",
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
                    "known_as",
                    models.CharField(
                        blank=True, help_text="For a place without a name: “one of fifteen locations”.", max_length=200
                    ),
                ),
                (
                    "likely_identity",
                    models.CharField(
                        blank=True,
                        help_text="What we think it is. An inference of ours, not a source's word.",
                        max_length=300,
                    ),
                ),
                ("latitude", models.DecimalField(blank=True, decimal_places=5, max_digits=8, null=True)),
                ("longitude", models.DecimalField(blank=True, decimal_places=5, max_digits=8, null=True)),
                (
                    "point_precision",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("exact", "Exact"),
                            ("settlement", "Middle of the settlement"),
                            ("district", "Middle of the district"),
                            ("region", "Middle of the region"),
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
                            hash="508797e9a1e6542c81fcfe285fa4020d8a994ecd",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_18b1e",
                            table="people_placehistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="PlaceNameHistory",
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
                        to="people.placename",
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
                        db_default=models.Func(models.Value("LN"), function="arasha_reference"),
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
                    "level",
                    models.PositiveSmallIntegerField(
                        choices=[(0, "Open"), (1, "Internal"), (2, "Restricted"), (3, "Protected")],
                        default=0,
                        help_text="As the one who is so called, unless this name is for fewer people.",
                    ),
                ),
                ("text", models.CharField(help_text="The full form as written.", max_length=200, verbose_name="name")),
                (
                    "script",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("Cyrl", "Cyrillic"),
                            ("Latn", "Latin"),
                            ("Arab", "Arabic"),
                            ("Hans", "Chinese, simplified"),
                            ("Hant", "Chinese, traditional"),
                        ],
                        help_text="Empty: read from the letters.",
                        max_length=4,
                    ),
                ),
                ("language", models.CharField(blank=True, help_text="kk, ru, ug, zh, en…", max_length=12)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("legal", "Legal name"),
                            ("birth", "Name at birth"),
                            ("alias", "Alias"),
                            ("romanisation", "Romanisation"),
                            ("as_printed", "As printed in a source"),
                        ],
                        default="as_printed",
                        max_length=16,
                    ),
                ),
                (
                    "words",
                    models.CharField(
                        blank=True,
                        help_text="How the source puts it, if that matters.",
                        max_length=300,
                        verbose_name="the source's words",
                    ),
                ),
                ("is_main", models.BooleanField(default=False, verbose_name="shown first")),
                (
                    "place",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.place",
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
                            hash="09bbdde6211de414e0bf343beb39e99a0c3c9f0c",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_1f704",
                            table="people_placenamehistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="SamePersonHistory",
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
                        to="people.sameperson",
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
                        db_default=models.Func(models.Value("Y"), function="arasha_reference"),
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
                    "first",
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
                    "second",
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
                    "verdict",
                    models.CharField(
                        choices=[
                            ("same", "Same person"),
                            ("different", "Different people"),
                            ("unsure", "Unsure"),
                            ("suspected", "Suspected, nobody has judged it"),
                        ],
                        max_length=12,
                    ),
                ),
                ("reason", models.CharField(max_length=300)),
                (
                    "score",
                    models.FloatField(
                        blank=True,
                        editable=False,
                        help_text="How alike the names are, 0 to 1; empty where nobody compared.",
                        null=True,
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
                            hash="db01707cc2709a054463e0b55f5b2fd2a1391bf8",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_d0950",
                            table="people_samepersonhistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="TieHistory",
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
                        to="people.tie",
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
                        db_default=models.Func(models.Value("R"), function="arasha_reference"),
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
                    "kind",
                    models.CharField(
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
                        max_length=16,
                    ),
                ),
                (
                    "other",
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
                ("words", models.CharField(blank=True, max_length=300, verbose_name="the source's words")),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="1c38fa779cf80e1b76a36c7436e972a5478fdcde",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_13441",
                            table="people_tiehistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="TwoPersonRequestHistory",
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
                        to="people.twopersonrequest",
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
                            ("role", "Give a role"),
                            ("custodian", "Make custodian"),
                            ("reset", "Take away all second factors"),
                        ],
                        max_length=12,
                    ),
                ),
                (
                    "subject",
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
                    "role",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("caseworker", "Caseworker"),
                            ("lawyer", "Lawyer"),
                            ("researcher", "Researcher"),
                            ("coordinator", "Coordinator"),
                            ("administrator", "Administrator"),
                            ("auditor", "Auditor"),
                        ],
                        max_length=16,
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
                (
                    "max_level",
                    models.PositiveSmallIntegerField(
                        choices=[(0, "Open"), (1, "Internal"), (2, "Restricted"), (3, "Protected")], default=1
                    ),
                ),
                ("reason", models.CharField(max_length=300)),
                (
                    "asked_by",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("asked_at", models.DateTimeField()),
                ("expires_at", models.DateTimeField()),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("open", "Waits for a second administrator"),
                            ("confirmed", "Confirmed"),
                            ("refused", "Refused"),
                        ],
                        default="open",
                        max_length=12,
                    ),
                ),
                (
                    "decided_by",
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
                ("decided_at", models.DateTimeField(blank=True, null=True)),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="f08337dfaf0a95a85f0f31b92c86342cb7bbea2f",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_3b86e",
                            table="people_twopersonrequesthistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="UserHistory",
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
                ("id", models.BigIntegerField()),
                (
                    "is_superuser",
                    models.BooleanField(
                        default=False,
                        help_text="Designates that this user has all permissions without explicitly assigning them.",
                        verbose_name="superuser status",
                    ),
                ),
                (
                    "is_staff",
                    models.BooleanField(
                        default=False,
                        help_text="Designates whether the user can log into this admin site.",
                        verbose_name="staff status",
                    ),
                ),
                (
                    "is_active",
                    models.BooleanField(
                        default=True,
                        help_text="Designates whether this user should be treated as active. Unselect this instead of deleting accounts.",
                        verbose_name="active",
                    ),
                ),
                ("date_joined", models.DateTimeField(default=django.utils.timezone.now, verbose_name="date joined")),
                ("email", models.EmailField(max_length=254, verbose_name="e-mail address")),
                ("full_name", models.CharField(max_length=120)),
                ("language", models.CharField(default="en", max_length=10)),
                (
                    "time_zone",
                    models.CharField(default="Asia/Almaty", max_length=40, validators=[config.shared.zones.known_zone]),
                ),
                (
                    "is_custodian",
                    models.BooleanField(
                        default=False,
                        help_text="May reveal witness identities on desks where the grant reaches level 3.",
                    ),
                ),
                (
                    "mail_reminders",
                    models.BooleanField(
                        default=True, help_text="In-app reminders always come.", verbose_name="reminders by e-mail"
                    ),
                ),
                (
                    "mail_names_item",
                    models.BooleanField(
                        default=False,
                        help_text="Off: the mail says only that something waits, with a link.",
                        verbose_name="reference and time in e-mails",
                    ),
                ),
                (
                    "locked",
                    models.CharField(
                        blank=True,
                        choices=[("", "Not locked"), ("person", "Locked"), ("lockdown", "Locked with all accounts")],
                        default="",
                        editable=False,
                        max_length=8,
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
                            hash="929268f86bf9646872a9c006a5b8cdc2218647b3",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_bddcd",
                            table="people_userhistory",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
    ]

    operations = [
        TrigramExtension(),
        UnaccentExtension(),
        BtreeGistExtension(),
        migrations.RunSQL(CREATE, DROP),
        CreateTogether(tables),
    ]
