"""The vault of witnesses' identities: a schema of its own, roles, and triggers that keep files of protected witnesses
protected.

``arasha_vault`` owns the vault and nobody logs in as it; ``arasha_app`` (web, worker, clock) puts ciphertext in and gets it
out only by a ticket committed before; the owner of the other tables is a member of ``arasha_vault``, for changing keys and
for backups. Roles belong to the whole server: those already there are taken as they are.

The squashed migration takes these operations from here: a role may be there already, and privileges are no state of
models.
"""

from django.db import migrations

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
    dependencies = [("people", "0004_sent_once"), ("sources", "0010_history_of_directions")]

    operations = [
        migrations.RunSQL(ROLES, migrations.RunSQL.noop),
        migrations.RunSQL(VAULT, UNDO_VAULT),
        migrations.RunSQL(PROTECTION, UNDO_PROTECTION),
    ]
