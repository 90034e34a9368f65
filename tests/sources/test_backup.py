"""A backup is made whole or not at all, and opens again with either of the two keys."""

import hashlib
import io
import json
import subprocess
import tarfile
from io import StringIO

import pyrage
import pytest
from django.conf import settings as configured
from django.core.management import CommandError, call_command
from django.db import connection

from cases.health import checks
from config.embedded import Postgres
from people.audit import record
from people.chain.sealing import head, seal_new
from people.chain.telling import anchor_and_tell
from people.models import BackupRun
from sources.backup import run
from sources.backup.database import binary
from sources.store import store
from tests import make
from tests.sources.evidence import kept

KEYS = [pyrage.x25519.Identity.generate() for _ in range(2)]


@pytest.fixture
def ready(committed_db, evidence_folder, settings, tmp_path):
    """Some rows, one file, the role for dumps, two keys."""
    settings.BACKUPS = tmp_path / "backups"
    settings.ANCHOR_KEY, settings.ANCHORS = tmp_path / "key.pem", tmp_path / "anchors"
    settings.BACKUP_KEYS = [str(key.to_public()) for key in KEYS]
    server = Postgres(configured.VAR / "test-postgres", durable=False)
    settings.BACKUP_DATABASE_URL = server.backup_url().removesuffix("arasha") + connection.settings_dict["NAME"]
    person = make.person("Canary Testova")
    record(None, "account.changed")
    seal_new()
    return person, kept(b"the bytes of a file" * 100, name="note.txt")


def opened(path, key):
    return pyrage.decrypt(path.read_bytes(), [key])


def test_a_backup_holds_the_database_the_files_and_what_to_compare_them_with(ready):
    said = StringIO()
    call_command("backup", stdout=said)

    (folder,) = configured.BACKUPS.iterdir()
    assert sorted(path.name for path in folder.iterdir()) == [
        "SHA256SUMS",
        "database.age",
        "evidence.age",
        "manifest.age",
    ]
    manifest = json.loads(opened(folder / "manifest.age", KEYS[1]))
    dump, files = opened(folder / "database.age", KEYS[0]), opened(folder / "evidence.age", KEYS[1])
    assert hashlib.sha256(dump).hexdigest() == manifest["database"]["plain_sha256"]
    assert manifest["seal_head"] == {"seq": head().seq, "hash": head().hash.hex()}
    assert (manifest["counts"]["public.people_person"], manifest["counts"]["vault.identity"]) == (1, 0)
    listed = subprocess.run(
        [binary("pg_restore"), "--list"], input=dump, capture_output=True, check=True
    ).stdout.decode()
    assert "TABLE DATA public people_auditevent" in listed
    assert "TABLE DATA vault identity" in listed
    _, file = ready
    with tarfile.open(fileobj=io.BytesIO(files)) as tar:
        packed = tar.extractfile(f"{file.store_key[:2]}/{file.store_key}").read()
        assert (
            tar.extractfile("SHA256SUMS").read().decode() == f"{hashlib.sha256(packed).hexdigest()}  {file.store_key}\n"
        )
    assert b"Canary" not in (folder / "database.age").read_bytes()
    run = BackupRun.objects.get()
    assert (run.problem, run.size > 0, str(folder) in said.getvalue()) == ("", True, True)
    (check,) = [check for check in checks() if check.name == "backup"]
    assert (check.is_well, check.at) == (True, run.finished_at)


@pytest.mark.parametrize(
    ("break_it", "complaint"),
    [
        (lambda settings, file: setattr(settings, "BACKUP_KEYS", settings.BACKUP_KEYS[:1]), "at least 2 different"),
        (lambda settings, file: setattr(settings, "BACKUP_KEYS", ["age1x", "age1y"]), "no public age key"),
        (
            lambda settings, file: setattr(
                settings,
                "BACKUP_DATABASE_URL",
                settings.BACKUP_DATABASE_URL.replace("arasha_backup:", "arasha_backup:x"),
            ),
            "does not let the backup role in",
        ),
        (
            lambda settings, file: store().remove(file.store_id),
            "1 files on record have no bytes",
        ),
    ],
)
def test_a_step_that_breaks_leaves_no_backup_and_says_so(ready, settings, break_it, complaint):
    break_it(settings, ready[1])

    with pytest.raises(CommandError, match=complaint):
        call_command("backup")

    assert not settings.BACKUPS.exists() or list(settings.BACKUPS.iterdir()) == []
    assert complaint in BackupRun.objects.get().problem
    (check,) = [check for check in checks() if check.name == "backup"]
    assert not check.is_well


def test_a_backup_that_changed_on_its_way_to_disk_is_refused(ready, settings, monkeypatch):
    true = run.check_written

    def flipped(folder, written):
        path = folder / written.name
        data = bytearray(path.read_bytes())
        data[-1] ^= 1
        path.chmod(0o600)
        path.write_bytes(data)
        true(folder, written)

    monkeypatch.setattr(run, "check_written", flipped)
    with pytest.raises(CommandError, match="is not what was written"):
        call_command("backup")

    assert list(settings.BACKUPS.iterdir()) == []


def test_a_backup_is_put_back_and_checked_and_a_damaged_one_is_not(ready, tmp_path):
    anchor_and_tell()
    call_command("backup")
    (folder,) = configured.BACKUPS.iterdir()
    key = tmp_path / "offline.key"
    key.write_text(f"# made for a test\n{KEYS[1]}\n")
    said = StringIO()
    given = {"key": key, "key_ring": configured.KEY_RING, "within": tmp_path, "stdout": said}

    call_command("restore_drill", folder, **given)
    lines = said.getvalue().splitlines()
    sealed = folder / "evidence.age"
    sealed.chmod(0o600)
    sealed.write_bytes(sealed.read_bytes()[:-1] + b"x")
    with pytest.raises(CommandError, match="evidence.age is not the file that was written"):
        call_command("restore_drill", folder, **given)
    call_command("restore_drill", note="2026-11-01", stdout=said)

    assert lines[1] == "The database is restored."
    assert "1 files are restored." in lines
    assert "verify_audit: The trail is whole." in lines
    assert "verify_evidence: 1 files read, 0 missing, 0 changed, 0 orphans." in lines
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith("drill-")] == []
    assert BackupRun.objects.get(kind="drill").problem == ""
