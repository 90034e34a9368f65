"""As whom the running product is logged in to the database, and whether that is more than it needs."""

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.db import connection

_ASKED = """
select r.rolsuper, r.rolbypassrls, r.rolcreaterole,
       to_regclass('vault.identity') is null,
       coalesce(has_any_column_privilege(r.rolname, to_regclass('vault.identity'), 'select'), false),
       coalesce(pg_has_role(r.rolname, c.relowner, 'member'), false),
       coalesce(has_table_privilege(r.rolname, c.oid, 'update,delete,truncate'), false)
from pg_roles r left join pg_class c on c.oid = to_regclass('people_auditevent')
where r.rolname = session_user
"""
_FAULTS = (
    "is a superuser",
    "passes row-level security",
    "can make roles",
    "finds no vault: run manage.py migrate as the owner first",
    "can read the ciphertext of witnesses' identities",
    "owns the audit trail, or can become its owner",
    "can rewrite the audit trail",
)


def faults_of_role() -> list[str]:
    """What the role of this connection could do and must not; empty when all is well."""
    with connection.cursor() as cursor:
        cursor.execute(_ASKED)
        return [fault for fault, is_so in zip(_FAULTS, cursor.fetchone(), strict=True) if is_so]


def refuse_unsafe_role() -> None:
    """At the start of whatever serves pages, runs tasks or sends mail. Raises ImproperlyConfigured."""
    if not settings.REFUSES_UNSAFE_DATABASE_ROLE:
        return
    faults = faults_of_role()
    connection.close()
    if faults:
        raise ImproperlyConfigured(
            f"Arasha does not start: the database role {connection.settings_dict['USER']} {'; it '.join(faults)}. "
            "DATABASE_URL must name arasha_app; see docs/vault.md."
        )
