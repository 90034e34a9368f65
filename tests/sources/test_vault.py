"""The vault as the web process meets it: it puts in, and gets out by a committed ticket alone."""

import uuid
from datetime import timedelta

import pytest
from django.db import DatabaseError, connection, transaction
from django.utils import timezone

from people.audit import record
from sources.vault import ask_for, put_away, take_out
from tests import make
from tests.conftest import as_owner

CIPHERTEXT = b"\x01" + b"sealed elsewhere, and long enough" * 2
REASON = "A hearing abroad needs her consent."


def put():
    entry = uuid.uuid4()
    put_away(entry, CIPHERTEXT)
    return entry


def refused(statement, *values):
    """The error class PostgreSQL gives this role for ``statement``."""
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(statement, values)
    except DatabaseError as error:
        return error.__cause__.sqlstate
    return None


NO_RIGHT = "42501"


@pytest.mark.django_db
@pytest.mark.parametrize(
    "statement",
    [
        "select ct from vault.identity",
        "select count(*) from vault.identity",
        "select id from vault.identity",
        "table vault.ticket",
        "insert into vault.identity (id, ct) values (gen_random_uuid(), repeat('x', 40)::bytea) returning ct",
        "insert into vault.identity (id, ct, created) values (gen_random_uuid(), repeat('x', 40)::bytea, now())",
        "update vault.identity set ct = repeat('x', 40)::bytea",
        "delete from vault.identity",
        "truncate vault.identity cascade",
        "insert into vault.ticket (identity_id, actor, reason) values (gen_random_uuid(), 1, 'a good enough reason')",
        "copy vault.identity to stdout",
        "create table vault.mine (x int)",
        "create function vault.mine() returns int language sql as 'select 1'",
        "create or replace function vault.reveal(t uuid, a bigint) returns bytea language sql as 'select null::bytea'",
        "alter table vault.identity owner to arasha_app",
        "grant arasha_vault to arasha_app",
        "explain analyze select ct from vault.identity",
    ],
)
def test_injected_sql_reads_and_changes_nothing_in_the_vault(statement):
    put()

    assert refused(statement) == NO_RIGHT


@pytest.mark.django_db
def test_the_app_puts_in_and_nothing_more():
    put()

    with as_owner() as cursor:
        cursor.execute("select has_table_privilege('arasha_app', 'vault.identity', 'select,update,delete,truncate')")
        assert cursor.fetchone() == (False,)
        cursor.execute("select has_any_column_privilege('arasha_app', 'vault.identity', 'select')")
        assert cursor.fetchone() == (False,)
        cursor.execute("select rolcanlogin, rolsuper from pg_roles where rolname = 'arasha_vault'")
        assert cursor.fetchone() == (False, False)


@pytest.mark.usefixtures("committed_db")
def test_a_committed_ticket_opens_once_and_for_whoever_asked():
    reader, other = make.user(), make.user()
    entry = put()
    ticket = ask_for(entry, by=reader, reason=REASON)

    with pytest.raises(DatabaseError, match="no committed reveal ticket"):
        take_out(ticket, by=other)
    assert take_out(ticket, by=reader) == CIPHERTEXT
    with pytest.raises(DatabaseError, match="no committed reveal ticket"):
        take_out(ticket, by=reader)
    with pytest.raises(DatabaseError, match="no committed reveal ticket"):
        take_out(uuid.uuid4(), by=reader)


@pytest.mark.usefixtures("committed_db")
def test_a_ticket_that_is_not_committed_opens_nothing():
    reader = make.user()
    entry = put()

    with transaction.atomic():
        ticket = ask_for(entry, by=reader, reason=REASON)
        with pytest.raises(DatabaseError, match="no committed reveal ticket"), transaction.atomic():
            take_out(ticket, by=reader)
        transaction.set_rollback(True)
    with as_owner() as cursor:
        cursor.execute("select count(*) from vault.ticket where identity_id = %s", [entry])
        assert cursor.fetchone() == (0,)


@pytest.mark.usefixtures("committed_db")
def test_a_ticket_older_than_a_minute_opens_nothing():
    reader = make.user()
    ticket = ask_for(put(), by=reader, reason=REASON)
    with as_owner() as cursor, transaction.atomic():
        cursor.execute("set local session_replication_role = replica")  # past the trigger that keeps tickets
        cursor.execute(
            "update vault.ticket set at = %s where id = %s", [timezone.now() - timedelta(seconds=61), ticket]
        )

    with pytest.raises(DatabaseError, match="no committed reveal ticket"):
        take_out(ticket, by=reader)


@pytest.mark.django_db
def test_a_short_reason_is_refused_by_the_database_too():
    entry = put()

    assert refused("select vault.request(%s, 1, 'too short')", entry) == "23514"


@pytest.mark.django_db
@pytest.mark.parametrize(
    "statement",
    [
        "delete from vault.identity",
        "update vault.identity set id = gen_random_uuid()",
        "truncate vault.identity cascade",
        "truncate vault.ticket",
        "delete from vault.ticket",
        "update vault.ticket set reason = 'something else entirely'",
        "truncate people_auditevent",
        "truncate sources_custodyevent cascade",
        "truncate sources_witnesshistory",
        "truncate sources_vaultentry",
        "delete from people_auditevent",
    ],
)
def test_the_owner_too_neither_empties_nor_rewrites(statement):
    reader = make.user()
    ask_for(put(), by=reader, reason=REASON)
    make.witness()
    record(reader, "test.done")

    with as_owner() as cursor:
        cursor.execute("set constraints all immediate")
        state = refused(statement)

    assert state in (NO_RIGHT, "P0001")  # the latter: the library's own triggers
