"""What more than one folder of tests needs."""

import importlib
from contextlib import contextmanager

import pytest
from django.contrib.auth import SESSION_KEY
from django.db import connection, transaction
from django.db.backends.postgresql.operations import DatabaseOperations
from django.db.backends.signals import connection_created
from django.test.client import ClientMixin

from bench.web_server import WebServer
from cases.models import ReminderPlan
from people.accounts.session import begin
from people.enums import Factor
from people.privileges import APP_ROLE

from .overheard import logs_heard, queue_heard

PLANS = importlib.import_module("cases.migrations.0002_data_reminder_plans").PLANS
delays = importlib.import_module("cases.migrations.0008_data_plan_delays").delays


def fill_reminder_plans():
    """The plans a new installation starts with."""
    for kind, leads in PLANS.items():
        for lead, before, at_clock, is_critical in leads:
            fields = {"before": before, "at_clock": at_clock, "is_critical": is_critical}
            fields |= delays(before) if is_critical else {}
            ReminderPlan.objects.get_or_create(kind=kind, lead=lead, defaults=fields)


def act_as_the_app(connection, **about):
    """Every test works with the rights that web and worker have."""
    if connection.alias == "default":
        with connection.cursor() as cursor:
            cursor.execute(f"set role {APP_ROLE}")


def empty_tables(self, statements):
    """Emptying the database after a test that commits is the owner's act, past the triggers that refuse it. The vault
    is emptied too; the plans of a new installation are put back for whichever test comes next."""
    with transaction.atomic(), self.connection.cursor() as cursor:
        cursor.execute("set local role none; set local session_replication_role = replica")
        for statement in statements:
            cursor.execute(statement)
        cursor.execute("truncate vault.identity, vault.ticket")
    fill_reminder_plans()


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_blocker):
    """A kept test database has lost its reminder plans if a test that commits ran last in it."""
    DatabaseOperations.execute_sql_flush = empty_tables
    with django_db_blocker.unblock():
        connection_created.connect(act_as_the_app)
        act_as_the_app(connection)
        fill_reminder_plans()


def sign_in_fully(self, user, backend=None):
    """``force_login`` leaves what a full sign-in leaves: a passkey was used just now. The sign-in itself is tested in
    tests/people/accounts and tests/e2e/test_accounts.py, and nowhere else."""
    _sign_in(self, user, backend)
    session = self.session
    assert session[SESSION_KEY] == str(user.pk)
    begin(session, user, Factor.PASSKEY)
    session.save()


_sign_in, ClientMixin.force_login = ClientMixin.force_login, sign_in_fully


@contextmanager
def as_owner():
    """The rights of whoever owns the tables, within."""
    with connection.cursor() as cursor:
        cursor.execute("set role none")
        try:
            yield cursor
        finally:
            cursor.execute(f"set role {APP_ROLE}")


@pytest.fixture
def committed_db(transactional_db):
    """A database other processes can see. It is emptied after each such test."""


@pytest.fixture
def web_server_settings():
    """More of the environment of ``web_server``, where a test names it."""
    return {}


@pytest.fixture
def web_server(committed_db, tmp_path, web_server_settings):
    """A real web server in a process of its own, which a test may kill and start again."""
    at = connection.settings_dict
    env = {
        "DJANGO_SETTINGS_MODULE": "config.settings.test",
        "DATABASE_URL": f"postgresql://{at['USER']}:{at['PASSWORD']}@{at['HOST']}:{at['PORT']}/{at['NAME']}",
        "ARASHA_VAR": str(tmp_path),
        **web_server_settings,
    }
    with (tmp_path / "web.log").open("w") as log:
        started = WebServer(env, log)
        started.start()
        yield started
        started.kill()


@pytest.fixture
def evidence_folder(tmp_path, settings):
    """An evidence store of the test's own."""
    folder = tmp_path / "evidence"
    settings.EVIDENCE_STORE = {"BACKEND": "sources.store.folder.FolderStore", "OPTIONS": {"folder": str(folder)}}
    settings.EVIDENCE_INCOMING = str(folder / "incoming")
    return folder


@pytest.fixture
def heard():
    """Lines of all logs, at every level."""
    with logs_heard() as lines:
        yield lines


@pytest.fixture
def published():
    """Messages handed to the queue."""
    with queue_heard() as messages:
        yield messages
