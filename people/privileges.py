"""What the role of web and worker may do to which table; what nobody may. Put in force after every migration.

Rows of the audit trail, of seals, custody, vault entries and history are added and read, never changed or removed:
their own triggers refuse both to everyone, the privileges refuse them to ``arasha_app`` before, and a trigger made here
refuses to empty such a table.
"""

import pgtrigger
from django.apps import apps
from django.db import connections
from pghistory.models import Event
from psycopg import sql

APP_ROLE = "arasha_app"
NOT_ITS_BUSINESS = ("django_migrations",)
# The library's own function sets who acts there, on conflict by an update.
KEPT_ROWS = ("pghistory_context",)

_WHAT_IS_THERE = """
select to_regrole(%s) is not null, array_agg(tablename) from pg_tables where schemaname = 'public'
"""
_ALL = """
grant usage on schema public to {role};
grant select, insert, update, delete on all tables in schema public to {role};
grant usage, select on all sequences in schema public to {role};
"""
_NOT_EMPTIED = """
create or replace function arasha_refuse_truncate() returns trigger language plpgsql as $$
begin raise exception '% is never emptied', tg_table_name using errcode = 'insufficient_privilege'; end $$;
"""


def append_only_tables() -> list[str]:
    """Of every app: history, and what a trigger protects from both update and delete."""
    return sorted(
        {model._meta.db_table for model in apps.get_models() if model._meta.managed and _is_append_only(model)}
    )


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
        cursor.execute(_WHAT_IS_THERE, [APP_ROLE])
        role_is_there, tables = cursor.fetchone()
        if not role_is_there:
            return
        append_only = [table for table in append_only_tables() if table in tables]
        cursor.execute(_statements(append_only, tables))


def _statements(append_only, tables):
    role = sql.Identifier(APP_ROLE)
    made = [sql.SQL(_ALL).format(role=role), sql.SQL(_NOT_EMPTIED)]
    for refused, names in (
        ("update, delete, truncate", append_only),
        ("delete, truncate", KEPT_ROWS),
        ("insert, update, delete, truncate", NOT_ITS_BUSINESS),
    ):
        for name in names:
            if name in tables:
                made.append(sql.SQL("revoke {} on {} from {};").format(sql.SQL(refused), sql.Identifier(name), role))
    for name in append_only:
        made.append(
            sql.SQL(
                "create or replace trigger arasha_never_emptied before truncate on {} "
                "execute function arasha_refuse_truncate();"
            ).format(sql.Identifier(name))
        )
    return sql.SQL("\n").join(made)
