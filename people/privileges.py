"""What the role of web and worker may do to which table; what nobody may. Put in force after every migration.

Rows of the audit trail, of seals, custody, vault entries and history are added and read, never changed or removed:
their own triggers refuse both to everyone, the privileges refuse them to ``arasha_app`` before, and a trigger made here
refuses to empty such a table. What gets past the first of these, as the blanking of a protected witness does, is noted
by another. ``arasha_backup`` reads everything, the vault's ciphertext too: a dump without it would lose who the
witnesses are, and it has no keys.
"""

import pgtrigger
from django.apps import apps
from django.db import connections
from pghistory.models import Event
from psycopg import sql

APP_ROLE = "arasha_app"
BACKUP_ROLE = "arasha_backup"
NOT_ITS_BUSINESS = ("django_migrations",)
# The library's own function sets who acts there, on conflict by an update.
KEPT_ROWS = ("pghistory_context",)
# Links of the chain, and the note of a rewriting itself: nothing seals them anew, so a change only breaks the chain.
UNNOTED = ("people_seal", "people_sealshape", "people_anchor", "people_rewriting")

_WHAT_IS_THERE = """
select to_regrole(%s) is not null, to_regrole(%s) is not null, to_regnamespace('vault') is not null,
       array_agg(tablename) from pg_tables where schemaname = 'public'
"""
_ALL = """
grant usage on schema public to {role};
grant select, insert, update, delete on all tables in schema public to {role};
grant usage, select on all sequences in schema public to {role};
"""
_READS = """
grant usage on schema {schema} to {role};
grant select on all tables in schema {schema} to {role};
grant select on all sequences in schema {schema} to {role};
"""
_NOT_EMPTIED = """
create or replace function arasha_refuse_truncate() returns trigger language plpgsql as $$
begin raise exception '% is never emptied', tg_table_name using errcode = 'insufficient_privilege'; end $$;

-- Called with the name of the column that names a row.
create or replace function arasha_note_rewriting() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'DELETE' or old is distinct from new then
    insert into people_rewriting (at, source, row_id)
    values (clock_timestamp(), tg_table_name, to_jsonb(old) ->> tg_argv[0]);
  end if;
  return null;
end $$;
"""


def append_only_models() -> list:
    """Of every app: history, and what a trigger protects from both update and delete."""
    models = [model for model in apps.get_models() if model._meta.managed and _is_append_only(model)]
    return sorted(models, key=lambda model: model._meta.db_table)


def append_only_tables() -> list[str]:
    return [model._meta.db_table for model in append_only_models()]


def _is_append_only(model) -> bool:
    if issubclass(model, Event):
        return not model._meta.proxy
    refused = {
        str(operation)
        for trigger in getattr(model._meta, "triggers", ())
        if isinstance(trigger, pgtrigger.Protect) and not getattr(trigger, "fields", None)  # some columns stay, not all
        for operation in getattr(trigger.operation, "operations", [trigger.operation])
    }
    return {"UPDATE", "DELETE"} <= refused


def put_in_force(using="default", **about) -> None:
    """A receiver of ``post_migrate``. Emptied tables (a flush names no plan) keep their privileges."""
    if "plan" not in about:
        return
    with connections[using].cursor() as cursor:
        cursor.execute(_WHAT_IS_THERE, [APP_ROLE, BACKUP_ROLE])
        role_is_there, backup_is_there, vault_is_there, tables = cursor.fetchone()
        if not role_is_there:
            return
        append_only = [model for model in append_only_models() if model._meta.db_table in tables]
        cursor.execute(_statements(append_only, tables))
        if backup_is_there:
            for schema in ("public", "vault") if vault_is_there else ("public",):
                names = {"schema": sql.Identifier(schema), "role": sql.Identifier(BACKUP_ROLE)}
                cursor.execute(sql.SQL(_READS).format(**names))


def _statements(append_only, tables):
    role = sql.Identifier(APP_ROLE)
    keys = {model._meta.db_table: model._meta.pk.column for model in append_only}
    made = [sql.SQL(_ALL).format(role=role), sql.SQL(_NOT_EMPTIED)]
    for refused, names in (
        ("update, delete, truncate", keys),
        ("delete, truncate", KEPT_ROWS),
        ("insert, update, delete, truncate", NOT_ITS_BUSINESS),
    ):
        for name in names:
            if name in tables:
                made.append(sql.SQL("revoke {} on {} from {};").format(sql.SQL(refused), sql.Identifier(name), role))
    for name, key in keys.items():
        made.append(
            sql.SQL(
                "create or replace trigger arasha_never_emptied before truncate on {table} "
                "execute function arasha_refuse_truncate();"
            ).format(table=sql.Identifier(name))
        )
        if name not in UNNOTED:
            made.append(
                sql.SQL(
                    "create or replace trigger arasha_rewriting_noted after update or delete on {table} "
                    "for each row execute function arasha_note_rewriting({key});"
                ).format(table=sql.Identifier(name), key=sql.Literal(key))
            )
    return sql.SQL("\n").join(made)
