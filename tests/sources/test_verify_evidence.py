"""``verify_evidence``: what is missing, changed or named by no row is told, with exit code 1."""

import io
import os
import uuid
from datetime import timedelta

import pytest
from django.core.management import call_command
from django.utils import timezone

from sources.enums import UploadState
from sources.models import EvidenceCheck, EvidenceFile, Upload
from sources.orphans import sweep_orphans
from sources.store import store
from sources.tasks import verify_sample

from .evidence import kept, pattern, place, sealed, uploader

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("evidence_folder")]
DAYS = timedelta(days=2)


def path_of(key):
    return store().folder / str(key)[:2] / str(key)


def flip(file):
    path = path_of(file.store_key)
    path.chmod(0o600)
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


def aged(key):
    long_ago = (timezone.now() - DAYS).timestamp()
    os.utime(path_of(key), (long_ago, long_ago))


def verify(**options):
    """Exit code and what was printed."""
    said, code = io.StringIO(), 0
    try:
        call_command("verify_evidence", stdout=said, **options)
    except SystemExit as ended:
        code = ended.code
    return code, said.getvalue()


@pytest.fixture
def files():
    return sorted((kept(pattern(70_000, bytes([n])), name=f"{n}.data") for n in range(3)), key=lambda file: file.pk)


def test_where_all_is_well_it_says_so_and_notes_each_file(files):
    code, said = verify()

    assert (code, said) == (0, "3 files read, 0 missing, 0 changed, 0 orphans.\n")
    assert [file.custody.filter(act="verified").count() for file in files] == [1, 1, 1]


def test_a_flipped_byte_a_missing_file_and_an_orphan_are_reported(files):
    flip(files[0])
    path_of(files[1].store_key).unlink()
    orphan = sealed(pattern(10))
    aged(orphan)
    young = sealed(pattern(10))

    code, said = verify()

    assert code == 1
    assert f"CHANGED {files[0]} {files[0].store_key}: Chunk" in said
    assert f"MISSING {files[1]} {files[1].store_key}" in said
    assert str(files[2]) not in said
    assert f"ORPHAN {orphan}" in said
    assert str(young) not in said
    assert said.endswith("3 files read, 1 missing, 1 changed, 1 orphans.\n")
    assert "changed" in files[0].custody.get(act="verified").reason


def test_a_file_put_in_the_place_of_another_is_changed(files):
    one, other = (path_of(file.store_key) for file in files[:2])
    one.chmod(0o600)
    one.write_bytes(other.read_bytes())

    assert verify()[0] == 1
    assert EvidenceCheck.objects.get().changed == 1


def test_a_run_that_was_stopped_goes_on(files):
    EvidenceCheck.objects.create(started_at=timezone.now(), after_id=files[0].pk, files=1)

    code, said = verify()

    assert (code, said) == (0, "Going on after 1 files.\n3 files read, 0 missing, 0 changed, 0 orphans.\n")
    assert [file.custody.filter(act="verified").count() for file in files] == [0, 1, 1]
    assert EvidenceCheck.objects.get().finished_at is not None


def test_a_sample_reads_so_many(files):
    assert verify(sample=2) == (0, "2 files read, 0 missing, 0 changed, 0 orphans.\n")


def test_the_night_reads_a_sample(files, settings):
    settings.EVIDENCE_NIGHTLY_SAMPLE = 10
    flip(files[2])
    verify_sample()

    check = EvidenceCheck.objects.get()
    assert (check.files, check.changed, check.is_well, check.finished_at is not None) == (3, 1, False, True)


def test_only_orphans_of_uploads_that_ended_are_swept(files):
    """Others may be evidence whose rows a restored database does not know yet."""
    source = place()
    now = timezone.now()
    fields = {
        "source": source,
        "desk": source.desk,
        "level": 1,
        "by": uploader(source),
        "original_name": "x",
        "size": 10,
    }
    fields |= {"created_at": now, "expires_at": now}
    given_up, unknown = uuid.uuid4(), uuid.uuid4()
    Upload.objects.create(pk=given_up, state=UploadState.EXPIRED, ended_at=now, **fields)
    for key in (given_up, unknown):
        sealed(pattern(10), key)
        aged(key)

    assert sweep_orphans(now=now) == 1
    assert {key for key, _ in store().ids()} == {
        unknown,
        *(uuid.UUID(file.store_key) for file in EvidenceFile.objects.all()),
    }
