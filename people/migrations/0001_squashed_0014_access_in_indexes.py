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
from config.shared.steps_together import Together

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
        ("people", "0012_history_by_statement"),
        ("people", "0013_short_pending_lists"),
        ("people", "0014_access_in_indexes"),
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_userhistory" ("date_joined", "email", "full_name", "id", "is_active", "is_custodian", "is_staff", "is_superuser", "language", "locked", "mail_names_item", "mail_reminders", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "time_zone") SELECT new_values."date_joined", new_values."email", new_values."full_name", new_values."id", new_values."is_active", new_values."is_custodian", new_values."is_staff", new_values."is_superuser", new_values."language", new_values."locked", new_values."mail_names_item", new_values."mail_reminders", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."time_zone" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="4d68985c95425a7c42e1b9e939b75e367a94bf47",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_7e9ab",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="people_user",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_userhistory" ("date_joined", "email", "full_name", "id", "is_active", "is_custodian", "is_staff", "is_superuser", "language", "locked", "mail_names_item", "mail_reminders", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "time_zone") SELECT new_values."date_joined", new_values."email", new_values."full_name", new_values."id", new_values."is_active", new_values."is_custodian", new_values."is_staff", new_values."is_superuser", new_values."language", new_values."locked", new_values."mail_names_item", new_values."mail_reminders", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."time_zone" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."date_joined" IS DISTINCT FROM (new_values."date_joined") OR old_values."email" IS DISTINCT FROM (new_values."email") OR old_values."full_name" IS DISTINCT FROM (new_values."full_name") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."is_active" IS DISTINCT FROM (new_values."is_active") OR old_values."is_custodian" IS DISTINCT FROM (new_values."is_custodian") OR old_values."is_staff" IS DISTINCT FROM (new_values."is_staff") OR old_values."is_superuser" IS DISTINCT FROM (new_values."is_superuser") OR old_values."language" IS DISTINCT FROM (new_values."language") OR old_values."locked" IS DISTINCT FROM (new_values."locked") OR old_values."mail_names_item" IS DISTINCT FROM (new_values."mail_names_item") OR old_values."mail_reminders" IS DISTINCT FROM (new_values."mail_reminders") OR old_values."time_zone" IS DISTINCT FROM (new_values."time_zone")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="1a8c0e6c906a6b6c4d5797293b495a0c403a945d",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_86e64",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="people_user",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_userhistory" ("date_joined", "email", "full_name", "id", "is_active", "is_custodian", "is_staff", "is_superuser", "language", "locked", "mail_names_item", "mail_reminders", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "time_zone") SELECT old_values."date_joined", old_values."email", old_values."full_name", old_values."id", old_values."is_active", old_values."is_custodian", old_values."is_staff", old_values."is_superuser", old_values."language", old_values."locked", old_values."mail_names_item", old_values."mail_reminders", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."time_zone" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="1dd0c54ffab54e76c66a01adb7aeb4a09f5846a2",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_bec80",
                            referencing="REFERENCING OLD TABLE AS old_values ",
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_deskhistory" ("created_at", "description", "id", "kind", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT new_values."created_at", new_values."description", new_values."id", new_values."kind", new_values."name", _pgh_attached_context.value, NOW(), \'insert\', new_values."id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="83554f4cbf0896cc413b3ca67197aa3b70a3a57c",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_48597",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="people_desk",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_deskhistory" ("created_at", "description", "id", "kind", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT new_values."created_at", new_values."description", new_values."id", new_values."kind", new_values."name", _pgh_attached_context.value, NOW(), \'update\', new_values."id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="5a432b1ddd4805f83d9db4c0b474e8d5f2b8580f",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_30de5",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="people_desk",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_deskhistory" ("created_at", "description", "id", "kind", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT old_values."created_at", old_values."description", old_values."id", old_values."kind", old_values."name", _pgh_attached_context.value, NOW(), \'delete\', old_values."id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="b2608389d747b65e6e37d62cafc5ba731400af13",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_32f84",
                            referencing="REFERENCING OLD TABLE AS old_values ",
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_membershiphistory" ("desk_id", "granted_at", "granted_by_id", "id", "max_level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "role", "user_id", "valid_until") SELECT new_values."desk_id", new_values."granted_at", new_values."granted_by_id", new_values."id", new_values."max_level", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reason", new_values."role", new_values."user_id", new_values."valid_until" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="cb08fac4c19f4710c27956b05bd7eb7fa9bb194e",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_6bbf7",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="people_membership",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_membershiphistory" ("desk_id", "granted_at", "granted_by_id", "id", "max_level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "role", "user_id", "valid_until") SELECT new_values."desk_id", new_values."granted_at", new_values."granted_by_id", new_values."id", new_values."max_level", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reason", new_values."role", new_values."user_id", new_values."valid_until" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."desk_id" IS DISTINCT FROM (new_values."desk_id") OR old_values."granted_at" IS DISTINCT FROM (new_values."granted_at") OR old_values."granted_by_id" IS DISTINCT FROM (new_values."granted_by_id") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."max_level" IS DISTINCT FROM (new_values."max_level") OR old_values."reason" IS DISTINCT FROM (new_values."reason") OR old_values."role" IS DISTINCT FROM (new_values."role") OR old_values."user_id" IS DISTINCT FROM (new_values."user_id") OR old_values."valid_until" IS DISTINCT FROM (new_values."valid_until")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="84254147e9b7deda6e36c3f896560327ac9bc062",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_c12bb",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="people_membership",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_membershiphistory" ("desk_id", "granted_at", "granted_by_id", "id", "max_level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "role", "user_id", "valid_until") SELECT old_values."desk_id", old_values."granted_at", old_values."granted_by_id", old_values."id", old_values."max_level", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reason", old_values."role", old_values."user_id", old_values."valid_until" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="eca2fe520685a77b0cc4a457503a22efaf92ffd0",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_1c841",
                            referencing="REFERENCING OLD TABLE AS old_values ",
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_breakglasshistory" ("by_id", "ended_at", "ended_by_id", "grant_id", "id", "level", "object_id", "object_type", "opened_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "reference", "review_note", "reviewed_at", "reviewed_by_id", "until", "verdict") SELECT new_values."by_id", new_values."ended_at", new_values."ended_by_id", new_values."grant_id", new_values."id", new_values."level", new_values."object_id", new_values."object_type", new_values."opened_at", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reason", new_values."reference", new_values."review_note", new_values."reviewed_at", new_values."reviewed_by_id", new_values."until", new_values."verdict" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="b9716b0ea1c7aba56f7ea1b34067915df0b9c544",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_fd7c4",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="people_breakglass",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_breakglasshistory" ("by_id", "ended_at", "ended_by_id", "grant_id", "id", "level", "object_id", "object_type", "opened_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "reference", "review_note", "reviewed_at", "reviewed_by_id", "until", "verdict") SELECT new_values."by_id", new_values."ended_at", new_values."ended_by_id", new_values."grant_id", new_values."id", new_values."level", new_values."object_id", new_values."object_type", new_values."opened_at", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reason", new_values."reference", new_values."review_note", new_values."reviewed_at", new_values."reviewed_by_id", new_values."until", new_values."verdict" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."by_id" IS DISTINCT FROM (new_values."by_id") OR old_values."ended_at" IS DISTINCT FROM (new_values."ended_at") OR old_values."ended_by_id" IS DISTINCT FROM (new_values."ended_by_id") OR old_values."grant_id" IS DISTINCT FROM (new_values."grant_id") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."level" IS DISTINCT FROM (new_values."level") OR old_values."object_id" IS DISTINCT FROM (new_values."object_id") OR old_values."object_type" IS DISTINCT FROM (new_values."object_type") OR old_values."opened_at" IS DISTINCT FROM (new_values."opened_at") OR old_values."reason" IS DISTINCT FROM (new_values."reason") OR old_values."reference" IS DISTINCT FROM (new_values."reference") OR old_values."review_note" IS DISTINCT FROM (new_values."review_note") OR old_values."reviewed_at" IS DISTINCT FROM (new_values."reviewed_at") OR old_values."reviewed_by_id" IS DISTINCT FROM (new_values."reviewed_by_id") OR old_values."until" IS DISTINCT FROM (new_values."until") OR old_values."verdict" IS DISTINCT FROM (new_values."verdict")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="fd7ea564ecbe0ae7f50fb522adb2769353a98ba1",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_c075c",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="people_breakglass",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_breakglasshistory" ("by_id", "ended_at", "ended_by_id", "grant_id", "id", "level", "object_id", "object_type", "opened_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "reference", "review_note", "reviewed_at", "reviewed_by_id", "until", "verdict") SELECT old_values."by_id", old_values."ended_at", old_values."ended_by_id", old_values."grant_id", old_values."id", old_values."level", old_values."object_id", old_values."object_type", old_values."opened_at", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reason", old_values."reference", old_values."review_note", old_values."reviewed_at", old_values."reviewed_by_id", old_values."until", old_values."verdict" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="c6f0e0ece8aa745c7b9776fc3c780a05c96a6029",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_d3bde",
                            referencing="REFERENCING OLD TABLE AS old_values ",
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
                    models.Index(fields=["-created_at", "-id", "desk", "level"], name="place_newest"),
                    models.Index(fields=["desk", "-created_at", "-id", "level"], name="place_of_desk"),
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_placehistory" ("created_at", "created_by_id", "desk_id", "display_name", "id", "kind", "known_as", "latitude", "level", "likely_identity", "longitude", "part_of_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "point_precision", "reference", "updated_at", "updated_by_id", "version") SELECT new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."display_name", new_values."id", new_values."kind", new_values."known_as", new_values."latitude", new_values."level", new_values."likely_identity", new_values."longitude", new_values."part_of_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."point_precision", new_values."reference", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="4952931c82a97bbe4b6b5f6f72f23efe9ff533b8",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_2ccf2",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="people_place",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_placehistory" ("created_at", "created_by_id", "desk_id", "display_name", "id", "kind", "known_as", "latitude", "level", "likely_identity", "longitude", "part_of_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "point_precision", "reference", "updated_at", "updated_by_id", "version") SELECT new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."display_name", new_values."id", new_values."kind", new_values."known_as", new_values."latitude", new_values."level", new_values."likely_identity", new_values."longitude", new_values."part_of_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."point_precision", new_values."reference", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="5729ea82460813c08e4abf50502e551dece0c689",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_5878c",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="people_place",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_placehistory" ("created_at", "created_by_id", "desk_id", "display_name", "id", "kind", "known_as", "latitude", "level", "likely_identity", "longitude", "part_of_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "point_precision", "reference", "updated_at", "updated_by_id", "version") SELECT old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."display_name", old_values."id", old_values."kind", old_values."known_as", old_values."latitude", old_values."level", old_values."likely_identity", old_values."longitude", old_values."part_of_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."point_precision", old_values."reference", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="f36ac3335ec7bb51fef9d77bb251e7d018fdc3a1",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_6d4fc",
                            referencing="REFERENCING OLD TABLE AS old_values ",
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
                    models.Index(fields=["-created_at", "-id", "desk", "level", "merged_into"], name="person_newest"),
                    models.Index(
                        fields=["desk", "-created_at", "-id", "level", "sex", "whereabouts", "merged_into"],
                        name="person_of_desk",
                    ),
                    models.Index(
                        fields=["whereabouts", "-created_at", "-id", "desk", "level", "sex", "merged_into"],
                        name="person_whereabouts",
                    ),
                    django.contrib.postgres.indexes.GinIndex(
                        django.contrib.postgres.indexes.OpClass(
                            django.db.models.functions.text.Upper("known_as"), name="gin_trgm_ops"
                        ),
                        gin_pending_list_limit=64,
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_personhistory" ("birth_earliest", "birth_inferred", "birth_latest", "birth_precision", "birth_words", "birthplace_id", "citizenships", "created_at", "created_by_id", "desk_id", "display_name", "ethnicity", "id", "is_public_figure", "known_as", "last_confirmed_on", "level", "merged_into_id", "occupation", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "residence_id", "sex", "summary", "updated_at", "updated_by_id", "verification", "verification_criteria", "version", "whereabouts") SELECT new_values."birth_earliest", new_values."birth_inferred", new_values."birth_latest", new_values."birth_precision", new_values."birth_words", new_values."birthplace_id", new_values."citizenships", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."display_name", new_values."ethnicity", new_values."id", new_values."is_public_figure", new_values."known_as", new_values."last_confirmed_on", new_values."level", new_values."merged_into_id", new_values."occupation", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reference", new_values."residence_id", new_values."sex", new_values."summary", new_values."updated_at", new_values."updated_by_id", new_values."verification", new_values."verification_criteria", new_values."version", new_values."whereabouts" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="0e31e32a25b58aa7f9e0a46dee7f5034ec20e807",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_65688",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="people_person",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_personhistory" ("birth_earliest", "birth_inferred", "birth_latest", "birth_precision", "birth_words", "birthplace_id", "citizenships", "created_at", "created_by_id", "desk_id", "display_name", "ethnicity", "id", "is_public_figure", "known_as", "last_confirmed_on", "level", "merged_into_id", "occupation", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "residence_id", "sex", "summary", "updated_at", "updated_by_id", "verification", "verification_criteria", "version", "whereabouts") SELECT new_values."birth_earliest", new_values."birth_inferred", new_values."birth_latest", new_values."birth_precision", new_values."birth_words", new_values."birthplace_id", new_values."citizenships", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."display_name", new_values."ethnicity", new_values."id", new_values."is_public_figure", new_values."known_as", new_values."last_confirmed_on", new_values."level", new_values."merged_into_id", new_values."occupation", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reference", new_values."residence_id", new_values."sex", new_values."summary", new_values."updated_at", new_values."updated_by_id", new_values."verification", new_values."verification_criteria", new_values."version", new_values."whereabouts" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="4c3e060e994b12c37fc037b7aa7af79df1a80a74",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_de829",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="people_person",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_personhistory" ("birth_earliest", "birth_inferred", "birth_latest", "birth_precision", "birth_words", "birthplace_id", "citizenships", "created_at", "created_by_id", "desk_id", "display_name", "ethnicity", "id", "is_public_figure", "known_as", "last_confirmed_on", "level", "merged_into_id", "occupation", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "residence_id", "sex", "summary", "updated_at", "updated_by_id", "verification", "verification_criteria", "version", "whereabouts") SELECT old_values."birth_earliest", old_values."birth_inferred", old_values."birth_latest", old_values."birth_precision", old_values."birth_words", old_values."birthplace_id", old_values."citizenships", old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."display_name", old_values."ethnicity", old_values."id", old_values."is_public_figure", old_values."known_as", old_values."last_confirmed_on", old_values."level", old_values."merged_into_id", old_values."occupation", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reference", old_values."residence_id", old_values."sex", old_values."summary", old_values."updated_at", old_values."updated_by_id", old_values."verification", old_values."verification_criteria", old_values."version", old_values."whereabouts" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="74bfff29660cd294afb1899f836e94a8b2fddadb",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_2ca2d",
                            referencing="REFERENCING OLD TABLE AS old_values ",
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
                    models.Index(fields=["-created_at", "-id", "desk", "level"], name="identitydocument_newest"),
                    models.Index(fields=["desk", "-created_at", "-id", "level"], name="identitydocument_of_desk"),
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_identitydocumenthistory" ("country", "created_at", "created_by_id", "desk_id", "expires_earliest", "expires_inferred", "expires_latest", "expires_precision", "expires_words", "id", "issued_earliest", "issued_inferred", "issued_latest", "issued_precision", "issued_words", "kind", "level", "note", "number_index", "number_sealed", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "updated_at", "updated_by_id", "version") SELECT new_values."country", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."expires_earliest", new_values."expires_inferred", new_values."expires_latest", new_values."expires_precision", new_values."expires_words", new_values."id", new_values."issued_earliest", new_values."issued_inferred", new_values."issued_latest", new_values."issued_precision", new_values."issued_words", new_values."kind", new_values."level", new_values."note", new_values."number_index", new_values."number_sealed", new_values."person_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reference", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="359ee6cafcf6f89ac0daec3fb14f57aa4639f171",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_50f20",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="people_identitydocument",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_identitydocumenthistory" ("country", "created_at", "created_by_id", "desk_id", "expires_earliest", "expires_inferred", "expires_latest", "expires_precision", "expires_words", "id", "issued_earliest", "issued_inferred", "issued_latest", "issued_precision", "issued_words", "kind", "level", "note", "number_index", "number_sealed", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "updated_at", "updated_by_id", "version") SELECT new_values."country", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."expires_earliest", new_values."expires_inferred", new_values."expires_latest", new_values."expires_precision", new_values."expires_words", new_values."id", new_values."issued_earliest", new_values."issued_inferred", new_values."issued_latest", new_values."issued_precision", new_values."issued_words", new_values."kind", new_values."level", new_values."note", new_values."number_index", new_values."number_sealed", new_values."person_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reference", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="acb92df001e60a16104d5be0ad23121952e5a28f",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_ef290",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="people_identitydocument",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_identitydocumenthistory" ("country", "created_at", "created_by_id", "desk_id", "expires_earliest", "expires_inferred", "expires_latest", "expires_precision", "expires_words", "id", "issued_earliest", "issued_inferred", "issued_latest", "issued_precision", "issued_words", "kind", "level", "note", "number_index", "number_sealed", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "updated_at", "updated_by_id", "version") SELECT old_values."country", old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."expires_earliest", old_values."expires_inferred", old_values."expires_latest", old_values."expires_precision", old_values."expires_words", old_values."id", old_values."issued_earliest", old_values."issued_inferred", old_values."issued_latest", old_values."issued_precision", old_values."issued_words", old_values."kind", old_values."level", old_values."note", old_values."number_index", old_values."number_sealed", old_values."person_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reference", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="42d6754895d19475401682f9c761fbb18b28d7d2",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_9fb7a",
                            referencing="REFERENCING OLD TABLE AS old_values ",
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
                    models.Index(fields=["-created_at", "-id", "desk", "level"], name="organisation_newest"),
                    models.Index(fields=["desk", "-created_at", "-id", "level"], name="organisation_of_desk"),
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_organisationhistory" ("country", "created_at", "created_by_id", "description", "desk_id", "display_name", "id", "kind", "level", "part_of_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "reference", "updated_at", "updated_by_id", "version") SELECT new_values."country", new_values."created_at", new_values."created_by_id", new_values."description", new_values."desk_id", new_values."display_name", new_values."id", new_values."kind", new_values."level", new_values."part_of_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."place_id", new_values."reference", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="965e81c68e56b9e9a3b3a0870ad34f169defd328",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_d087f",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="people_organisation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_organisationhistory" ("country", "created_at", "created_by_id", "description", "desk_id", "display_name", "id", "kind", "level", "part_of_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "reference", "updated_at", "updated_by_id", "version") SELECT new_values."country", new_values."created_at", new_values."created_by_id", new_values."description", new_values."desk_id", new_values."display_name", new_values."id", new_values."kind", new_values."level", new_values."part_of_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."place_id", new_values."reference", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="d318d68f5603c1728dde63be81f3774a826a8ed8",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_c3fee",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="people_organisation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_organisationhistory" ("country", "created_at", "created_by_id", "description", "desk_id", "display_name", "id", "kind", "level", "part_of_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "reference", "updated_at", "updated_by_id", "version") SELECT old_values."country", old_values."created_at", old_values."created_by_id", old_values."description", old_values."desk_id", old_values."display_name", old_values."id", old_values."kind", old_values."level", old_values."part_of_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."place_id", old_values."reference", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="c762642f6ff0e5c0c7ee2455a71a0546415af5d3",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_637d9",
                            referencing="REFERENCING OLD TABLE AS old_values ",
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
                    models.Index(fields=["-created_at", "-id", "desk", "level"], name="organisationname_newest"),
                    models.Index(fields=["desk", "-created_at", "-id", "level"], name="organisationname_of_desk"),
                    django.contrib.postgres.indexes.GinIndex(
                        fields=["key"],
                        gin_pending_list_limit=64,
                        name="organisationname_key_trgm",
                        opclasses=["gin_trgm_ops"],
                    ),
                    django.contrib.postgres.indexes.GinIndex(
                        fields=["pair_keys"], gin_pending_list_limit=64, name="organisationname_pair_keys"
                    ),
                    django.contrib.postgres.indexes.GinIndex(
                        fields=["token_keys"], gin_pending_list_limit=64, name="organisationname_token_keys"
                    ),
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_organisationnamehistory" ("created_at", "created_by_id", "desk_id", "id", "is_main", "kind", "language", "level", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "script", "text", "updated_at", "updated_by_id", "version", "words") SELECT new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."id", new_values."is_main", new_values."kind", new_values."language", new_values."level", new_values."organisation_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reference", new_values."script", new_values."text", new_values."updated_at", new_values."updated_by_id", new_values."version", new_values."words" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="4192aff5299d02ab3b816cc6d37c70dc9dcee95d",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_ec61a",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="people_organisationname",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_organisationnamehistory" ("created_at", "created_by_id", "desk_id", "id", "is_main", "kind", "language", "level", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "script", "text", "updated_at", "updated_by_id", "version", "words") SELECT new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."id", new_values."is_main", new_values."kind", new_values."language", new_values."level", new_values."organisation_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reference", new_values."script", new_values."text", new_values."updated_at", new_values."updated_by_id", new_values."version", new_values."words" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."created_at" IS DISTINCT FROM (new_values."created_at") OR old_values."created_by_id" IS DISTINCT FROM (new_values."created_by_id") OR old_values."desk_id" IS DISTINCT FROM (new_values."desk_id") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."is_main" IS DISTINCT FROM (new_values."is_main") OR old_values."kind" IS DISTINCT FROM (new_values."kind") OR old_values."language" IS DISTINCT FROM (new_values."language") OR old_values."level" IS DISTINCT FROM (new_values."level") OR old_values."organisation_id" IS DISTINCT FROM (new_values."organisation_id") OR old_values."reference" IS DISTINCT FROM (new_values."reference") OR old_values."script" IS DISTINCT FROM (new_values."script") OR old_values."text" IS DISTINCT FROM (new_values."text") OR old_values."updated_at" IS DISTINCT FROM (new_values."updated_at") OR old_values."updated_by_id" IS DISTINCT FROM (new_values."updated_by_id") OR old_values."version" IS DISTINCT FROM (new_values."version") OR old_values."words" IS DISTINCT FROM (new_values."words")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="04d1380b78fb3a9497b96ae5c56dee54ba83b4f6",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_d5dc5",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="people_organisationname",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_organisationnamehistory" ("created_at", "created_by_id", "desk_id", "id", "is_main", "kind", "language", "level", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "script", "text", "updated_at", "updated_by_id", "version", "words") SELECT old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."id", old_values."is_main", old_values."kind", old_values."language", old_values."level", old_values."organisation_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reference", old_values."script", old_values."text", old_values."updated_at", old_values."updated_by_id", old_values."version", old_values."words" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="8fe723989634dad514abe4bf8d4578833bd8fecf",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_97df2",
                            referencing="REFERENCING OLD TABLE AS old_values ",
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
                    models.Index(fields=["-created_at", "-id", "desk", "level"], name="persongroup_newest"),
                    models.Index(fields=["desk", "-created_at", "-id", "level"], name="persongroup_of_desk"),
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_persongrouphistory" ("created_at", "created_by_id", "description", "desk_id", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "title", "updated_at", "updated_by_id", "version") SELECT new_values."created_at", new_values."created_by_id", new_values."description", new_values."desk_id", new_values."id", new_values."level", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reference", new_values."title", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="297e6bbb245d2c95f4e2c273b28d042a7c530362",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_00f6f",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="people_persongroup",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_persongrouphistory" ("created_at", "created_by_id", "description", "desk_id", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "title", "updated_at", "updated_by_id", "version") SELECT new_values."created_at", new_values."created_by_id", new_values."description", new_values."desk_id", new_values."id", new_values."level", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reference", new_values."title", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="d82687f0e7938e9793cb68d5e9bf6f2c4bdf1f39",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_ac0e7",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="people_persongroup",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_persongrouphistory" ("created_at", "created_by_id", "description", "desk_id", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "title", "updated_at", "updated_by_id", "version") SELECT old_values."created_at", old_values."created_by_id", old_values."description", old_values."desk_id", old_values."id", old_values."level", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reference", old_values."title", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="4080982c9ffb6768fed9451863cacb31c82b9ee5",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_6d9ab",
                            referencing="REFERENCING OLD TABLE AS old_values ",
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
                    models.Index(fields=["-created_at", "-id", "desk", "level"], name="personmerge_newest"),
                    models.Index(fields=["desk", "-created_at", "-id", "level"], name="personmerge_of_desk"),
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_personmergehistory" ("at", "by_id", "created_at", "created_by_id", "desk_id", "gone_id", "id", "kept_id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "reference", "undone_at", "undone_by_id", "undone_reason", "updated_at", "updated_by_id", "version") SELECT new_values."at", new_values."by_id", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."gone_id", new_values."id", new_values."kept_id", new_values."level", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reason", new_values."reference", new_values."undone_at", new_values."undone_by_id", new_values."undone_reason", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="a3b3e60285021274a5bf852e158534a3f5a3d851",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_b3d5e",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="people_personmerge",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_personmergehistory" ("at", "by_id", "created_at", "created_by_id", "desk_id", "gone_id", "id", "kept_id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "reference", "undone_at", "undone_by_id", "undone_reason", "updated_at", "updated_by_id", "version") SELECT new_values."at", new_values."by_id", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."gone_id", new_values."id", new_values."kept_id", new_values."level", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reason", new_values."reference", new_values."undone_at", new_values."undone_by_id", new_values."undone_reason", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."at" IS DISTINCT FROM (new_values."at") OR old_values."by_id" IS DISTINCT FROM (new_values."by_id") OR old_values."created_at" IS DISTINCT FROM (new_values."created_at") OR old_values."created_by_id" IS DISTINCT FROM (new_values."created_by_id") OR old_values."desk_id" IS DISTINCT FROM (new_values."desk_id") OR old_values."gone_id" IS DISTINCT FROM (new_values."gone_id") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."kept_id" IS DISTINCT FROM (new_values."kept_id") OR old_values."level" IS DISTINCT FROM (new_values."level") OR old_values."reason" IS DISTINCT FROM (new_values."reason") OR old_values."reference" IS DISTINCT FROM (new_values."reference") OR old_values."undone_at" IS DISTINCT FROM (new_values."undone_at") OR old_values."undone_by_id" IS DISTINCT FROM (new_values."undone_by_id") OR old_values."undone_reason" IS DISTINCT FROM (new_values."undone_reason") OR old_values."updated_at" IS DISTINCT FROM (new_values."updated_at") OR old_values."updated_by_id" IS DISTINCT FROM (new_values."updated_by_id") OR old_values."version" IS DISTINCT FROM (new_values."version")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="013d77a380677b2ce1553e242d572b469b33fc33",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_a0b69",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="people_personmerge",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_personmergehistory" ("at", "by_id", "created_at", "created_by_id", "desk_id", "gone_id", "id", "kept_id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "reference", "undone_at", "undone_by_id", "undone_reason", "updated_at", "updated_by_id", "version") SELECT old_values."at", old_values."by_id", old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."gone_id", old_values."id", old_values."kept_id", old_values."level", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reason", old_values."reference", old_values."undone_at", old_values."undone_by_id", old_values."undone_reason", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="fc90a4521d76fbfcb5db469dbe2a1078465312df",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_bff23",
                            referencing="REFERENCING OLD TABLE AS old_values ",
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
                    models.Index(fields=["-created_at", "-id", "desk", "level"], name="personname_newest"),
                    models.Index(fields=["desk", "-created_at", "-id", "level"], name="personname_of_desk"),
                    django.contrib.postgres.indexes.GinIndex(
                        fields=["key"],
                        gin_pending_list_limit=64,
                        name="personname_key_trgm",
                        opclasses=["gin_trgm_ops"],
                    ),
                    django.contrib.postgres.indexes.GinIndex(
                        fields=["pair_keys"], gin_pending_list_limit=64, name="personname_pair_keys"
                    ),
                    django.contrib.postgres.indexes.GinIndex(
                        fields=["token_keys"], gin_pending_list_limit=64, name="personname_token_keys"
                    ),
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_personnamehistory" ("created_at", "created_by_id", "desk_id", "id", "is_main", "kind", "language", "level", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "script", "text", "updated_at", "updated_by_id", "version", "words") SELECT new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."id", new_values."is_main", new_values."kind", new_values."language", new_values."level", new_values."person_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reference", new_values."script", new_values."text", new_values."updated_at", new_values."updated_by_id", new_values."version", new_values."words" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="abdccb5ae6129fb7a091539efd4fa65e80d71d77",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_c53e8",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="people_personname",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_personnamehistory" ("created_at", "created_by_id", "desk_id", "id", "is_main", "kind", "language", "level", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "script", "text", "updated_at", "updated_by_id", "version", "words") SELECT new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."id", new_values."is_main", new_values."kind", new_values."language", new_values."level", new_values."person_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reference", new_values."script", new_values."text", new_values."updated_at", new_values."updated_by_id", new_values."version", new_values."words" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."created_at" IS DISTINCT FROM (new_values."created_at") OR old_values."created_by_id" IS DISTINCT FROM (new_values."created_by_id") OR old_values."desk_id" IS DISTINCT FROM (new_values."desk_id") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."is_main" IS DISTINCT FROM (new_values."is_main") OR old_values."kind" IS DISTINCT FROM (new_values."kind") OR old_values."language" IS DISTINCT FROM (new_values."language") OR old_values."level" IS DISTINCT FROM (new_values."level") OR old_values."person_id" IS DISTINCT FROM (new_values."person_id") OR old_values."reference" IS DISTINCT FROM (new_values."reference") OR old_values."script" IS DISTINCT FROM (new_values."script") OR old_values."text" IS DISTINCT FROM (new_values."text") OR old_values."updated_at" IS DISTINCT FROM (new_values."updated_at") OR old_values."updated_by_id" IS DISTINCT FROM (new_values."updated_by_id") OR old_values."version" IS DISTINCT FROM (new_values."version") OR old_values."words" IS DISTINCT FROM (new_values."words")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="34341e00ebfd8b2677d7b1719aa17a6a3751ad67",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_6d4c3",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="people_personname",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_personnamehistory" ("created_at", "created_by_id", "desk_id", "id", "is_main", "kind", "language", "level", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "script", "text", "updated_at", "updated_by_id", "version", "words") SELECT old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."id", old_values."is_main", old_values."kind", old_values."language", old_values."level", old_values."person_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reference", old_values."script", old_values."text", old_values."updated_at", old_values."updated_by_id", old_values."version", old_values."words" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="732d6db6ea07b8db5d094919b973eaf424a298b8",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_7960e",
                            referencing="REFERENCING OLD TABLE AS old_values ",
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
                    models.Index(fields=["-created_at", "-id", "desk", "level"], name="placename_newest"),
                    models.Index(fields=["desk", "-created_at", "-id", "level"], name="placename_of_desk"),
                    django.contrib.postgres.indexes.GinIndex(
                        fields=["key"], gin_pending_list_limit=64, name="placename_key_trgm", opclasses=["gin_trgm_ops"]
                    ),
                    django.contrib.postgres.indexes.GinIndex(
                        fields=["pair_keys"], gin_pending_list_limit=64, name="placename_pair_keys"
                    ),
                    django.contrib.postgres.indexes.GinIndex(
                        fields=["token_keys"], gin_pending_list_limit=64, name="placename_token_keys"
                    ),
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_placenamehistory" ("created_at", "created_by_id", "desk_id", "id", "is_main", "kind", "language", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "reference", "script", "text", "updated_at", "updated_by_id", "version", "words") SELECT new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."id", new_values."is_main", new_values."kind", new_values."language", new_values."level", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."place_id", new_values."reference", new_values."script", new_values."text", new_values."updated_at", new_values."updated_by_id", new_values."version", new_values."words" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="30bbaf95dbe3c7ace67b2e8a928a026334864968",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_91241",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="people_placename",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_placenamehistory" ("created_at", "created_by_id", "desk_id", "id", "is_main", "kind", "language", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "reference", "script", "text", "updated_at", "updated_by_id", "version", "words") SELECT new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."id", new_values."is_main", new_values."kind", new_values."language", new_values."level", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."place_id", new_values."reference", new_values."script", new_values."text", new_values."updated_at", new_values."updated_by_id", new_values."version", new_values."words" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."created_at" IS DISTINCT FROM (new_values."created_at") OR old_values."created_by_id" IS DISTINCT FROM (new_values."created_by_id") OR old_values."desk_id" IS DISTINCT FROM (new_values."desk_id") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."is_main" IS DISTINCT FROM (new_values."is_main") OR old_values."kind" IS DISTINCT FROM (new_values."kind") OR old_values."language" IS DISTINCT FROM (new_values."language") OR old_values."level" IS DISTINCT FROM (new_values."level") OR old_values."place_id" IS DISTINCT FROM (new_values."place_id") OR old_values."reference" IS DISTINCT FROM (new_values."reference") OR old_values."script" IS DISTINCT FROM (new_values."script") OR old_values."text" IS DISTINCT FROM (new_values."text") OR old_values."updated_at" IS DISTINCT FROM (new_values."updated_at") OR old_values."updated_by_id" IS DISTINCT FROM (new_values."updated_by_id") OR old_values."version" IS DISTINCT FROM (new_values."version") OR old_values."words" IS DISTINCT FROM (new_values."words")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="a4a6f5d030d6735978f37405a5fc450c47b55496",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_9b24d",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="people_placename",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_placenamehistory" ("created_at", "created_by_id", "desk_id", "id", "is_main", "kind", "language", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "reference", "script", "text", "updated_at", "updated_by_id", "version", "words") SELECT old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."id", old_values."is_main", old_values."kind", old_values."language", old_values."level", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."place_id", old_values."reference", old_values."script", old_values."text", old_values."updated_at", old_values."updated_by_id", old_values."version", old_values."words" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="1635f914eb0ad09e14041ec62222708a2446ed63",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_36465",
                            referencing="REFERENCING OLD TABLE AS old_values ",
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
                    models.Index(fields=["-created_at", "-id", "desk", "level"], name="sameperson_newest"),
                    models.Index(fields=["desk", "-created_at", "-id", "level"], name="sameperson_of_desk"),
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_samepersonhistory" ("created_at", "created_by_id", "desk_id", "first_id", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "reference", "score", "second_id", "updated_at", "updated_by_id", "verdict", "version") SELECT new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."first_id", new_values."id", new_values."level", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reason", new_values."reference", new_values."score", new_values."second_id", new_values."updated_at", new_values."updated_by_id", new_values."verdict", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="f2e8d380c3dc4a9cb11264ea27a674cbebf75ae7",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_f673e",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="people_sameperson",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_samepersonhistory" ("created_at", "created_by_id", "desk_id", "first_id", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "reference", "score", "second_id", "updated_at", "updated_by_id", "verdict", "version") SELECT new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."first_id", new_values."id", new_values."level", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reason", new_values."reference", new_values."score", new_values."second_id", new_values."updated_at", new_values."updated_by_id", new_values."verdict", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="1d7d31287feccea01184ea8c9509dde0fb7fbef7",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_5c230",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="people_sameperson",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_samepersonhistory" ("created_at", "created_by_id", "desk_id", "first_id", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "reference", "score", "second_id", "updated_at", "updated_by_id", "verdict", "version") SELECT old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."first_id", old_values."id", old_values."level", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reason", old_values."reference", old_values."score", old_values."second_id", old_values."updated_at", old_values."updated_by_id", old_values."verdict", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="c8b429a235990a61a55be58bfbfdf9f81dd170f5",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_dc9fb",
                            referencing="REFERENCING OLD TABLE AS old_values ",
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
                    models.Index(fields=["-created_at", "-id", "desk", "level"], name="tie_newest"),
                    models.Index(fields=["desk", "-created_at", "-id", "level"], name="tie_of_desk"),
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_tiehistory" ("certainty", "created_at", "created_by_id", "desk_id", "id", "kind", "level", "other_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "updated_at", "updated_by_id", "version", "words") SELECT new_values."certainty", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."id", new_values."kind", new_values."level", new_values."other_id", new_values."person_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reference", new_values."updated_at", new_values."updated_by_id", new_values."version", new_values."words" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="304a74efcbf3294584c0574f931d6cb20b8952ea",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_b90b1",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="people_tie",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_tiehistory" ("certainty", "created_at", "created_by_id", "desk_id", "id", "kind", "level", "other_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "updated_at", "updated_by_id", "version", "words") SELECT new_values."certainty", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."id", new_values."kind", new_values."level", new_values."other_id", new_values."person_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reference", new_values."updated_at", new_values."updated_by_id", new_values."version", new_values."words" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="4a656883e6ecaa06e504dc1f930a2944c691388e",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_4d09d",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="people_tie",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_tiehistory" ("certainty", "created_at", "created_by_id", "desk_id", "id", "kind", "level", "other_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "updated_at", "updated_by_id", "version", "words") SELECT old_values."certainty", old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."id", old_values."kind", old_values."level", old_values."other_id", old_values."person_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reference", old_values."updated_at", old_values."updated_by_id", old_values."version", old_values."words" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="7865eb19c4eb79d8cc088c67dd4644cd60a6ab01",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_fb366",
                            referencing="REFERENCING OLD TABLE AS old_values ",
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_twopersonrequesthistory" ("asked_at", "asked_by_id", "decided_at", "decided_by_id", "desk_id", "expires_at", "id", "kind", "max_level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "role", "state", "subject_id") SELECT new_values."asked_at", new_values."asked_by_id", new_values."decided_at", new_values."decided_by_id", new_values."desk_id", new_values."expires_at", new_values."id", new_values."kind", new_values."max_level", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reason", new_values."role", new_values."state", new_values."subject_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="3754177347433a838f1d2aed3448e7a83b738777",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_e672e",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="people_twopersonrequest",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_twopersonrequesthistory" ("asked_at", "asked_by_id", "decided_at", "decided_by_id", "desk_id", "expires_at", "id", "kind", "max_level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "role", "state", "subject_id") SELECT new_values."asked_at", new_values."asked_by_id", new_values."decided_at", new_values."decided_by_id", new_values."desk_id", new_values."expires_at", new_values."id", new_values."kind", new_values."max_level", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reason", new_values."role", new_values."state", new_values."subject_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="41c19ef018fb5f989b37adf87400bc66b5c7bcbd",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_584c0",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="people_twopersonrequest",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_twopersonrequesthistory" ("asked_at", "asked_by_id", "decided_at", "decided_by_id", "desk_id", "expires_at", "id", "kind", "max_level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "role", "state", "subject_id") SELECT old_values."asked_at", old_values."asked_by_id", old_values."decided_at", old_values."decided_by_id", old_values."desk_id", old_values."expires_at", old_values."id", old_values."kind", old_values."max_level", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reason", old_values."role", old_values."state", old_values."subject_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="7157bd45134d83a5d6e817239576ba83a55535b0",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_0e0db",
                            referencing="REFERENCING OLD TABLE AS old_values ",
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
        Together(tables),
    ]
