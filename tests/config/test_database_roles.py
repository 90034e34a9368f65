"""The roles as an installation makes them: a server of its own, ``deploy/roles.sh``, migrations as the owner, and the
product's start as each role."""

import os
import subprocess
import sys
from pathlib import Path

import psycopg
import pytest

from config.embedded import Postgres
from config.embedded.postgres import POSTGRES_BIN_PATH
from people.privileges import append_only_tables
from tests.config.test_deployment import environment_of

ROOT = Path(__file__).resolve().parents[2]
PASSWORDS = {
    "ARASHA_OWNER_PASSWORD": "owner's one",
    "ARASHA_APP_PASSWORD": "app's one",
    "ARASHA_BACKUP_PASSWORD": "backup's one",
}
ASK = "import django; django.setup(); from config.shared.database_role import refuse_unsafe_role; refuse_unsafe_role()"


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    """A new server whose database belongs to nobody in particular yet."""
    made = Postgres(tmp_path_factory.mktemp("server"), durable=False)
    made.ensure()
    yield made
    made.release()


def url(server, user, password):
    return f"postgresql://{user}:{password.replace(chr(39), '%27').replace(' ', '%20')}@127.0.0.1:{server.port}/arasha"


@pytest.fixture(scope="module")
def installed(server):
    """``{role: its URL}`` after the script and a migration as the owner."""
    environment = {
        "PATH": f"{POSTGRES_BIN_PATH}:{os.environ['PATH']}",
        "PGHOST": "127.0.0.1",
        "PGPORT": str(server.port),
        "PGPASSWORD": server.password(),
        "POSTGRES_USER": "arasha",
        "POSTGRES_DB": "arasha",
        **PASSWORDS,
    }
    for _ in range(2):  # the second time it finds everything there
        subprocess.run(["sh", str(ROOT / "deploy/roles.sh")], env=environment, check=True, capture_output=True)
    urls = {
        "owner": url(server, "arasha_owner", PASSWORDS["ARASHA_OWNER_PASSWORD"]),
        "app": url(server, "arasha_app", PASSWORDS["ARASHA_APP_PASSWORD"]),
        "backup": url(server, "arasha_backup", PASSWORDS["ARASHA_BACKUP_PASSWORD"]),
        "superuser": server.url(),
    }
    run("manage.py", "migrate", "--noinput", "-v", "0", at=urls["owner"])
    return urls


def run(*command, at):
    environment = environment_of("web") | {"PATH": os.environ["PATH"], "DATABASE_URL": at}
    done = subprocess.run(
        [sys.executable, *command], env=environment, cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode in (0, 1), done.stderr
    return done


@pytest.mark.parametrize(
    ("role", "refusal"),
    [("app", None), ("owner", "owns the audit trail"), ("superuser", "is a superuser")],
)
def test_production_starts_as_the_app_alone(installed, role, refusal):
    started = run("-c", ASK, at=installed[role])

    if refusal is None:
        assert (started.returncode, started.stderr) == (0, "")
    else:
        assert started.returncode == 1
        assert refusal in started.stderr


@pytest.mark.parametrize(
    ("grant", "take_back", "refusal"),
    [
        ("alter role arasha_app bypassrls", "alter role arasha_app nobypassrls", "passes row-level security"),
        (
            "grant select (ct) on vault.identity to arasha_app",
            "revoke select (ct) on vault.identity from arasha_app",
            "can read the ciphertext",
        ),
        ("grant arasha_vault to arasha_app", "revoke arasha_vault from arasha_app", "can read the ciphertext"),
        (
            "grant update on people_auditevent to arasha_app",
            "revoke update on people_auditevent from arasha_app",
            "rewrite",
        ),
    ],
)
def test_one_right_too_many_and_production_refuses_to_start(installed, grant, take_back, refusal):
    with psycopg.connect(installed["superuser"], autocommit=True) as connection:
        connection.execute(grant)
        try:
            started = run("-c", ASK, at=installed["app"])
        finally:
            connection.execute(take_back)

    assert started.returncode == 1
    assert refusal in started.stderr


def test_the_app_changes_neither_audit_nor_history_nor_custody_nor_tickets(installed):
    names = [*append_only_tables(), "django_migrations"]
    assert {"people_auditevent", "people_seal", "sources_custodyevent", "sources_witnesshistory"} <= set(names)
    with psycopg.connect(installed["app"], autocommit=True) as connection:
        rights = connection.execute(
            "select name, has_table_privilege(name, 'update') or has_table_privilege(name, 'delete')"
            " or has_table_privilege(name, 'truncate') from unnest(%s::text[]) name",
            [names],
        ).fetchall()
        for statement in ("select ct from vault.identity", "set role arasha_vault", "set role arasha_owner"):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                connection.execute(statement)

    assert dict(rights) == dict.fromkeys(names, False)


def test_the_backup_role_reads_everything_and_writes_nothing(installed):
    with psycopg.connect(installed["backup"], autocommit=True) as connection:
        unread = connection.execute(
            "select schemaname, tablename from pg_tables where schemaname in ('public', 'vault') and not"
            " has_table_privilege(format('%I.%I', schemaname, tablename), 'select')"
        ).fetchall()
        written = connection.execute(
            "select tablename from pg_tables where schemaname in ('public', 'vault') and"
            " has_table_privilege(format('%I.%I', schemaname, tablename), 'insert,update,delete,truncate')"
        ).fetchall()
        for statement in ("set role arasha_vault", "set role arasha_owner", "set role arasha_app"):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                connection.execute(statement)

    assert (unread, written) == ([], [])


def test_the_app_writes_a_row_and_its_history(installed):
    """The library's triggers write history on behalf of whoever changes a row."""
    with psycopg.connect(installed["app"], autocommit=True) as connection:
        (desk,) = connection.execute(
            "insert into people_desk (name, kind, description, created_at) values ('One', 'team', '', now())"
            " returning id"
        ).fetchone()
        connection.execute("update people_desk set name = 'Two' where id = %s", [desk])
        kept = connection.execute("select name from people_deskhistory where pgh_obj_id = %s order by pgh_id", [desk])
        assert kept.fetchall() == [("One",), ("Two",)]
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            connection.execute("update people_deskhistory set name = 'Three'")


def test_the_embedded_server_lets_the_app_in_with_a_password_of_its_own(server):
    server.ensure()  # puts right what the script has changed

    with psycopg.connect(server.app_url()) as connection:
        asked = connection.execute("select session_user, rolsuper from pg_roles where rolname = session_user")
        assert asked.fetchone() == ("arasha_app", False)
    assert (server.directory / "app_password").stat().st_mode & 0o777 == 0o600
    assert server.app_url() != server.url()
