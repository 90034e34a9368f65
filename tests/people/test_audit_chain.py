"""The hash chain, attacked the way the owner of the database could."""

import threading
import time
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import IntegrityError, connection, connections, transaction
from django.db.utils import InternalError, ProgrammingError

from people.audit import record
from people.chain.anchoring import keep_anchor, make_key, read_anchor, sign_head
from people.chain.sealing import head, seal_new, unsealed_statement
from people.chain.tables import sealed_tables
from people.models import AuditCheck, AuditEvent, Rewriting, Seal, SealMark
from tests import make
from tests.conftest import as_owner

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _anchors_of_its_own(tmp_path, settings):
    settings.ANCHOR_KEY, settings.ANCHORS = tmp_path / "key.pem", tmp_path / "anchors"


@pytest.fixture
def trail():
    """Three events, sealed with the history of what made them."""
    user = make.user()
    made = [record(user, "account.changed", user) for _ in range(3)]
    seal_new()
    return made


def attack(statement, *values):
    """As the owner of the database, with every trigger switched off."""
    with as_owner() as cursor:
        cursor.execute("set local session_replication_role = replica")
        cursor.execute(statement, values)
        cursor.execute("set local session_replication_role = origin")


def verified(**options):
    """Output and complaint of ``verify_audit``; no complaint when all is well."""
    told, wrong = StringIO(), StringIO()
    try:
        call_command("verify_audit", stdout=told, stderr=wrong, **options)
    except CommandError as error:
        return wrong.getvalue(), str(error)
    return told.getvalue(), ""


def seal_of(event):
    return Seal.objects.get(source="people_auditevent", row_id=str(event.pk))


def test_a_sealed_trail_is_whole(trail):
    told, complaint = verified()

    assert complaint == ""
    assert f"{Seal.objects.count()} seals, head {head().seq} {head().hash.hex()}" in told
    check = AuditCheck.objects.get()
    assert (check.faults, check.seals, check.is_well) == (0, Seal.objects.count(), True)


def test_a_row_changed_by_the_owner_is_named(trail):
    attack("update people_auditevent set action = 'nothing.happened' where id = %s", trail[1].pk)

    _, complaint = verified()

    assert complaint == (
        f"The trail is not whole: 1 faults. The first: seal {seal_of(trail[1]).seq}: "
        f"people_auditevent {trail[1].pk}: the row was changed"
    )
    assert AuditCheck.objects.get().first_fault == complaint.split("The first: ")[1]


def test_a_deleted_row_is_named(trail):
    attack("delete from people_auditevent where id = %s", trail[0].pk)

    _, complaint = verified()

    assert complaint == (
        f"The trail is not whole: 1 faults. The first: seal {seal_of(trail[0]).seq}: "
        f"people_auditevent {trail[0].pk}: the row was deleted"
    )


def test_a_deleted_row_of_history_is_named():
    person = make.person()
    seal_new()
    attack("delete from people_personhistory where pgh_obj_id = %s and pgh_label = 'insert'", person.pk)

    _, complaint = verified()

    assert "people_personhistory" in complaint
    assert complaint.endswith("the row was deleted")


def test_an_emptied_table_is_named(trail):
    with as_owner() as cursor:
        cursor.execute(
            "set constraints all immediate; set local session_replication_role = replica; truncate people_auditevent"
        )

    _, complaint = verified()

    first = Seal.objects.filter(source="people_auditevent").order_by("seq").first()
    assert complaint == (
        f"The trail is not whole: 3 faults. The first: seal {first.seq}: people_auditevent {first.row_id}: "
        "the table was emptied"
    )


def test_emptied_seals_are_noticed_by_what_is_unsealed_and_by_the_anchor(trail):
    keep_anchor(sign_head(), mailed_to=0)
    with as_owner() as cursor:
        cursor.execute(
            "set constraints all immediate; set local session_replication_role = replica; truncate people_seal;"
            "update people_auditevent set at = at - interval '6 minutes'"
        )

    wrong, _ = verified()

    assert wrong.count("people_auditevent") == 3
    assert "not sealed, though older than 5 minutes" in wrong
    assert "the chain ends at 0" in wrong


def test_a_changed_link_and_a_missing_link_are_named(trail):
    middle = seal_of(trail[1])
    attack("update people_seal set row_id = '0' where seq = %s", middle.seq)
    changed, _ = verified()
    attack("delete from people_seal where seq = %s", middle.seq)
    missing, _ = verified()

    assert f"seal {middle.seq}: people_auditevent 0: the seal itself was changed" in changed
    assert f"seal {middle.seq + 1}: " in missing
    assert f"seals are missing before it: {middle.seq}" in missing


def test_a_chain_made_anew_after_a_change_does_not_reach_the_anchor(trail, settings):
    path = settings.ANCHORS / "kept.json"
    signed = sign_head()
    path.write_text(signed.text)
    attack("update people_auditevent set action = 'nothing.happened' where id = %s", trail[1].pk)
    attack("delete from people_seal")
    SealMark.objects.all().delete()
    seal_new()

    without, complaint = verified(anchor=str(path))

    assert complaint.endswith(
        f"seal {signed.seq}: is not the one that was anchored on {signed.at}: the chain was made anew"
    )
    assert without.count("\n") == 1


def test_a_database_put_back_to_an_earlier_day_is_behind_its_anchor(trail):
    earlier = head()
    for _ in range(2):
        record(trail[0].actor, "account.changed")
    seal_new()
    signed = sign_head()
    attack("delete from people_auditevent where id > %s", trail[-1].pk)
    attack("delete from people_seal where seq > %s", earlier.seq)

    _, complaint = verified()

    assert signed.seq == earlier.seq + 2
    assert f"seal {earlier.seq + 1}: the chain ends at {earlier.seq}, but reached {signed.seq}" in complaint
    assert "an earlier state of the database was put back" in complaint


def test_an_anchor_signed_by_another_key_is_refused(trail, settings, tmp_path):
    path = tmp_path / "anchor.json"
    path.write_text(sign_head().text)
    settings.ANCHOR_KEY = tmp_path / "another.pem"
    make_key()

    _, complaint = verified(anchor=str(path))

    assert "is not signed by" in complaint
    assert settings.ANCHOR_KEY.stat().st_mode & 0o777 == 0o600
    assert read_anchor(path).seq == head().seq


def test_a_row_written_long_ago_and_never_sealed_is_named(trail):
    attack(
        "insert into people_auditevent (at, action, role, session_hash, token_key, address_hash, object_type,"
        " object_id, rows, purpose, reason, facts, outcome) select at - interval '6 minutes', action, '', '', '', '',"
        " '', '', '{}', '', '', '{}', 'done' from people_auditevent where id = %s",
        trail[0].pk,
    )

    _, complaint = verified()

    newest = AuditEvent.objects.order_by("-pk").first()
    assert complaint.endswith(f"people_auditevent {newest.pk}: not sealed, though older than 5 minutes")


def test_a_column_added_later_changes_no_hash(trail):
    with as_owner() as cursor:
        cursor.execute("set constraints all immediate")
        cursor.execute("alter table people_auditevent add column colour text not null default 'none'")
    record(None, "account.changed")
    seal_new()

    assert verified()[1] == ""


def test_what_protecting_a_witness_blanks_is_sealed_anew_and_told():
    witness = make.witness(described_as="a teacher from the north")
    seal_new()
    witness.protection = "confidential"
    witness.person, witness.described_as = None, "W"
    witness.save()
    pending = verified()
    seal_new()
    told, complaint = verified()

    history = witness.history.order_by("pgh_id").first()
    assert history.described_as == ""
    assert pending[1] == complaint == ""
    assert "1 rows were blanked since they were sealed:" in told
    assert f"sources_witnesshistory {history.pk}" in told
    attack("update sources_witnesshistory set described_as = 'x' where pgh_id = %s", history.pk)
    assert f"sources_witnesshistory {history.pk}: the row was changed" in verified()[1]


def test_the_owner_who_only_silences_the_guard_is_noted_and_the_change_is_a_fault(trail):
    with as_owner() as cursor:
        cursor.execute(
            "select set_config('pgtrigger.ignore', (select array_agg(tgname)::text from pg_trigger"
            " where tgrelid = 'people_auditevent'::regclass and tgname like 'pgtrigger%%'), true)"
        )
        cursor.execute("update people_auditevent set action = 'nothing.happened' where id = %s", [trail[0].pk])
        cursor.execute("select set_config('pgtrigger.ignore', '{}', true)")
    seal_new()

    assert list(Rewriting.objects.values_list("source", "row_id")) == [("people_auditevent", str(trail[0].pk))]
    assert verified()[1].endswith(f"people_auditevent {trail[0].pk}: was changed, though no law lets it")


@pytest.mark.parametrize("statement", ["update {0} set {1} = {1}", "delete from {0}", "truncate {0} cascade"])
def test_neither_the_app_nor_the_owner_changes_what_was_written(statement, trail):
    make.person()
    keep_anchor(sign_head(), mailed_to=0)
    Rewriting.objects.create(source="x", row_id="1")
    tables = {
        "people_auditevent": "at",
        "people_seal": "at",
        "people_sealshape": "source",
        "people_anchor": "at",
        "people_rewriting": "at",
        "people_personhistory": "pgh_created_at",
    }
    for table, column in tables.items():
        attempt = statement.format(table, column)
        with pytest.raises(ProgrammingError, match="permission denied"), transaction.atomic(), connection.cursor() as c:
            c.execute(attempt)
        with as_owner() as cursor:
            cursor.execute("set constraints all immediate")
            with pytest.raises((InternalError, ProgrammingError), match="Cannot|never emptied"), transaction.atomic():
                cursor.execute(attempt)


def test_one_row_is_sealed_once(trail):
    assert seal_new() == 0
    again = seal_of(trail[0])
    again.seq += 1000
    with pytest.raises(IntegrityError, match="seal_once_per_row"), transaction.atomic():
        again.save(force_insert=True)


def test_rows_that_commit_late_with_a_lower_number_are_sealed(committed_db):
    begun, go_on = threading.Event(), threading.Event()

    def late():
        try:
            with transaction.atomic():
                record(None, "late.written")
                begun.set()
                go_on.wait(20)
        finally:
            connections.close_all()

    slow = threading.Thread(target=late)
    slow.start()
    begun.wait(20)
    first = record(None, "early.written")
    for _ in range(3):  # the mark must wait for the open transaction, however often it is asked
        seal_new()
        record(None, "early.written")
    upto = SealMark.objects.get(source="people_auditevent").upto
    go_on.set()
    slow.join(20)
    seal_new()
    seal_new()

    late_one = AuditEvent.objects.get(action="late.written")
    assert late_one.pk < first.pk
    assert upto < late_one.pk
    assert Seal.objects.filter(source="people_auditevent").count() == AuditEvent.objects.count() == 5
    assert _marked_to_the_end(within=60)
    assert verified()[1] == ""


def _marked_to_the_end(within):
    """Transactions of other databases on the same server hold the mark back, too: it goes on once they end."""
    last, ends = AuditEvent.objects.latest("pk").pk, time.monotonic() + within
    while time.monotonic() < ends:
        seal_new()
        if SealMark.objects.get(source="people_auditevent").upto == last:
            return True
        time.sleep(0.5)
    return False


def test_only_one_process_seals_at_a_time(committed_db):
    record(None, "early.written")
    asked, found = threading.Event(), []

    def other():
        try:
            found.append(seal_new())
        finally:
            connections.close_all()
            asked.set()

    with transaction.atomic():
        assert seal_new() > 0
        threading.Thread(target=other).start()
        assert asked.wait(20)

    assert found == [None]


def test_looking_for_new_rows_reads_the_end_of_an_index_alone():
    """At a million rows as at twenty thousand: the plan begins at the mark."""
    with as_owner() as cursor:
        cursor.execute(
            "insert into people_auditevent (at, action, role, session_hash, token_key, address_hash, object_type,"
            " object_id, rows, purpose, reason, facts, outcome) select now(), 'row.read', '', '', '', '', '', '', '{}',"
            " '', '', '{}', 'done' from generate_series(1, 20000)"
        )
        seal_new()
        cursor.execute("analyze people_auditevent")
        cursor.execute("analyze people_seal")
        top = AuditEvent.objects.latest("pk").pk
        given = {"source": "people_auditevent", "after": top - 10, "room": 5000, "added": []}
        cursor.execute(
            "explain (analyze, format json) " + unsealed_statement(sealed_tables()["people_auditevent"]), given
        )
        plan = cursor.fetchone()[0][0]["Plan"]
    nodes = list(_nodes(plan))

    assert [node["Relation Name"] for node in nodes if node["Node Type"] == "Seq Scan"] == []
    assert max(node["Actual Rows"] * node["Actual Loops"] for node in nodes) <= 11


def _nodes(plan):
    yield plan
    for inner in plan.get("Plans", ()):
        yield from _nodes(inner)
