"""The vault of witnesses' identities: a schema of its own, roles, and triggers that keep files of protected witnesses
protected.

``arasha_vault`` owns the vault and nobody logs in as it; ``arasha_app`` (web, worker, clock) puts ciphertext in and gets it
out only by a ticket committed before; the owner of the other tables is a member of ``arasha_vault``, for changing keys and
for backups. Roles belong to the whole server: those already there are taken as they are.
"""

import uuid

import django.contrib.postgres.fields
import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

ROLES = """
do $$
declare missing text;
begin
  foreach missing in array array['arasha_app', 'arasha_vault'] loop
    if to_regrole(missing) is null then
      begin
        execute format('create role %I nologin', missing);
      exception
        when duplicate_object or unique_violation then null;  -- another migration was faster
        when insufficient_privilege then
          raise exception 'The role % is missing, and % may not make it: run deploy/roles.sh as a superuser first.',
            missing, current_user;
      end;
    end if;
  end loop;
  if not pg_has_role(current_user, 'arasha_vault', 'member') then
    execute format('grant arasha_vault to %I', current_user);
  end if;
end $$;
"""

VAULT = """
create schema vault;

-- The app makes the id: to be told one by RETURNING it would need to read.
create table vault.identity (
  id uuid primary key,
  ct bytea not null check (octet_length(ct) between 30 and 65536),
  created timestamptz not null default clock_timestamp()
);
create table vault.ticket (
  id uuid primary key default gen_random_uuid(),
  identity_id uuid not null references vault.identity,
  actor bigint not null,
  reason text not null check (length(reason) >= 10),
  at timestamptz not null default clock_timestamp(),
  xid xid8 not null default pg_current_xact_id(),
  used_at timestamptz
);
create index ticket_of_identity on vault.ticket (identity_id);

create function vault.request(i uuid, a bigint, r text) returns uuid
language sql security definer set search_path = vault, pg_temp as
$$ insert into vault.ticket (identity_id, actor, reason) values (i, a, r) returning id $$;

create function vault.reveal(t uuid, a bigint) returns bytea
language plpgsql security definer set search_path = vault, pg_temp as $$
declare
  x vault.ticket;
  c bytea;
begin
  select * into x from vault.ticket where id = t and actor = a for update;
  if not found or x.used_at is not null or x.at < clock_timestamp() - interval '60 s' or x.xid = pg_current_xact_id()
  then raise exception 'no committed reveal ticket' using errcode = 'insufficient_privilege'; end if;
  update vault.ticket set used_at = clock_timestamp() where id = t;
  select ct into c from vault.identity where id = x.identity_id;
  return c;
end $$;

-- Tickets are the trail of who read what: used once, never rewritten or removed, by no one.
create function vault.keep() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if tg_table_name = 'ticket' then
      if old.used_at is null and new.used_at is not null
         and (old.id, old.identity_id, old.actor, old.reason, old.at, old.xid)
           = (new.id, new.identity_id, new.actor, new.reason, new.at, new.xid) then
        return new;
      end if;
    elsif old.id = new.id and old.created = new.created then
      return new;  -- sealed anew under another key
    end if;
  end if;
  raise exception 'vault.% is kept as it is', tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger identity_is_kept before update or delete on vault.identity for each row execute function vault.keep();
create trigger identity_is_never_emptied before truncate on vault.identity execute function vault.keep();
create trigger ticket_is_kept before update or delete on vault.ticket for each row execute function vault.keep();
create trigger ticket_is_never_emptied before truncate on vault.ticket execute function vault.keep();

revoke all on schema vault from public;
revoke all on all functions in schema vault from public;
grant usage on schema vault to arasha_app;
grant execute on function vault.request(uuid, bigint, text), vault.reveal(uuid, bigint) to arasha_app;
grant insert (id, ct) on vault.identity to arasha_app;

grant create on schema vault to arasha_vault;  -- whoever is to own a table must be able to make one there
alter function vault.request(uuid, bigint, text) owner to arasha_vault;
alter function vault.reveal(uuid, bigint) owner to arasha_vault;
alter function vault.keep() owner to arasha_vault;
alter table vault.ticket owner to arasha_vault;
alter table vault.identity owner to arasha_vault;
alter schema vault owner to arasha_vault;
"""

UNDO_VAULT = """
drop schema vault cascade;
"""

PROTECTION = r"""
create function arasha_source_is_protected(s uuid) returns boolean
language sql stable set search_path = public, pg_temp as $$
  select exists (select from sources_testimony t join sources_witness w on w.id = t.witness_id
                 where t.source_id = s and w.protection <> 'none')
$$;

-- Of a file name: the kind of file, if it is one of the usual.
create function arasha_ending(name text) returns text language sql immutable as $$
  select coalesce(substring(lower(name) from
    '\.(?:jpe?g|png|gif|webp|hei[cf]|avif|tiff?|bmp|pdf|mp4|m4v|mov|3gp|mkv|webm|avi|mpe?g|mp3|m4a|ogg|oga|opus|wav|flac|amr|aac|txt|eml|rtf|docx?|xlsx?|pptx?|od[ts]|zip)$'
  ), '')
$$;

-- A file of a protected witness is protected, and goes by its reference, on every path.
create function arasha_protect_file() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if new.level < 3 or new.original_id is null then
    if arasha_source_is_protected(new.source_id)
       or exists (select from sources_consent c join sources_witness w on w.id = c.witness_id
                  where c.evidence_id = coalesce(new.original_id, new.id) and w.protection <> 'none') then
      new.level := 3;
      new.embedded_metadata := '{}';
      if new.original_id is null then
        new.original_name := new.reference || arasha_ending(new.original_name);
      end if;
    end if;
  end if;
  return new;
end $$;
create trigger arasha_protected before insert or update on sources_evidencefile
  for each row execute function arasha_protect_file();

create function arasha_protect_upload() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if arasha_source_is_protected(new.source_id) then
    new.level := 3;
    new.original_name := 'file' || arasha_ending(new.original_name);
  end if;
  return new;
end $$;
create trigger arasha_protected before insert or update of source_id, level, original_name on sources_upload
  for each row execute function arasha_protect_upload();

-- What was put on record before its witness was protected: level, names, and the names that history keeps. Runs as the
-- owner, since nobody else changes history, and only for a witness that is protected.
create function arasha_protect_files_of(w uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  of_sources uuid[];
  of_files uuid[];
  before text := coalesce(current_setting('pgtrigger.ignore', true), '');
begin
  if not exists (select from sources_witness where id = w and protection <> 'none') then return; end if;
  select coalesce(array_agg(source_id), '{}') into of_sources from sources_testimony where witness_id = w;
  select coalesce(array_agg(f.id), '{}') into of_files from sources_evidencefile f
   where f.source_id = any(of_sources)
      or coalesce(f.original_id, f.id) in (select evidence_id from sources_consent where witness_id = w);
  update sources_evidencefile f set version = version + 1, updated_at = clock_timestamp()
   where id = any(of_files)
     and (level < 3 or original_id is null and original_name <> reference || arasha_ending(original_name));
  update sources_upload set level = 3 where source_id = any(of_sources);
  perform set_config('pgtrigger.ignore', (
    select coalesce(array_agg(tgname), '{}')::text from pg_trigger
    where not tgisinternal and tgname like 'pgtrigger_%'
      and tgrelid in ('sources_custodyevent'::regclass, 'sources_evidencefilehistory'::regclass)), true);
  update sources_custodyevent set level = 3 where file_id = any(of_files) and level < 3;
  update sources_evidencefilehistory h set original_name = f.original_name, embedded_metadata = '{}'
    from sources_evidencefile f
   where f.id = h.pgh_obj_id and f.id = any(of_files) and f.original_id is null and h.original_name <> f.original_name;
  perform set_config('pgtrigger.ignore', case when before = '' then '{}' else before end, true);
  update sources_personphoto set level = 3, version = version + 1 where file_id = any(of_files) and level < 3;
end $$;

-- A witness is protected from now on: whoever they were linked to before, and what was said of them, is nowhere kept.
create function arasha_forget_witness(w uuid, was uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  of_sources uuid[];
  before text := coalesce(current_setting('pgtrigger.ignore', true), '');
begin
  if not exists (select from sources_witness where id = w and protection <> 'none') then return; end if;
  select coalesce(array_agg(source_id), '{}') into of_sources from sources_testimony where witness_id = w;
  update sources_source set author_id = null, version = version + 1
   where id = any(of_sources) and was is not null and author_id = was;
  perform set_config('pgtrigger.ignore', (
    select coalesce(array_agg(tgname), '{}')::text from pg_trigger
    where not tgisinternal and tgname like 'pgtrigger_%'
      and tgrelid in ('sources_witnesshistory'::regclass, 'sources_sourcehistory'::regclass)), true);
  update sources_witnesshistory set person_id = null, described_as = '', may_be_said = ''
   where pgh_obj_id = w and protection = 'none';
  update sources_sourcehistory h
     set author_id = case when h.author_id = was then null else h.author_id end,
         title = case when h.title = s.title then h.title else '' end,
         summary = case when h.summary = s.summary then h.summary else '' end
    from sources_source s where s.id = h.pgh_obj_id and s.id = any(of_sources);
  perform set_config('pgtrigger.ignore', case when before = '' then '{}' else before end, true);
  -- A merge of that person wrote down that the witness moved with them.
  update people_personmerge m set journal = jsonb_set(jsonb_set(m.journal,
      '{changes}', (select coalesce(jsonb_agg(e), '[]') from jsonb_array_elements(m.journal -> 'changes') e
                    where not (e ->> 'model' = 'sources.witness' and e ->> 'pk' = w::text))),
      '{set_aside}', (select coalesce(jsonb_agg(e), '[]') from jsonb_array_elements(m.journal -> 'set_aside') e
                      where not (e ->> 'model' = 'sources.witness' and e ->> 'pk' = w::text))),
    touched = array_remove(m.touched, w)
   where m.touched @> array[w];
end $$;

create function arasha_protect_witness() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if old.protection <> 'none' and new.protection = 'none' then
    raise exception 'A protected witness stays protected.' using errcode = 'check_violation',
      constraint = 'witness_stays_protected', table = 'sources_witness';
  end if;
  if old.protection = 'none' and new.protection <> 'none' then
    perform arasha_forget_witness(new.id, old.person_id);
    perform arasha_protect_files_of(new.id);
  end if;
  return null;
end $$;
create trigger arasha_protected after update of protection on sources_witness
  for each row execute function arasha_protect_witness();

create function arasha_protect_by_witness() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if new.witness_id is not null then perform arasha_protect_files_of(new.witness_id); end if;
  return null;
end $$;
create trigger arasha_protected after insert or update of witness_id, source_id on sources_testimony
  for each row execute function arasha_protect_by_witness();
create trigger arasha_protected after insert or update of witness_id, evidence_id on sources_consent
  for each row execute function arasha_protect_by_witness();
"""

UNDO_PROTECTION = """
drop trigger arasha_protected on sources_consent;
drop trigger arasha_protected on sources_testimony;
drop trigger arasha_protected on sources_witness;
drop trigger arasha_protected on sources_upload;
drop trigger arasha_protected on sources_evidencefile;
drop function arasha_protect_by_witness(), arasha_protect_witness(), arasha_forget_witness(uuid, uuid),
  arasha_protect_files_of(uuid), arasha_protect_upload(), arasha_protect_file(), arasha_ending(text),
  arasha_source_is_protected(uuid);
"""


class Migration(migrations.Migration):
    dependencies = [
        ("sources", "0003_evidence_store"),
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
        migrations.RunSQL(ROLES, migrations.RunSQL.noop),
        migrations.RunSQL(VAULT, UNDO_VAULT),
        migrations.RunSQL(PROTECTION, UNDO_PROTECTION),
    ]
