"""The store in a bucket, against a real server process that speaks S3 over HTTP."""

import hashlib
import socket
import subprocess
import sys
import time
import uuid

import boto3
import pytest

from sources.store import Incoming, Taken, opened, store

from .evidence import pattern, sealed

SIZE = 20 * 1024 * 1024 + 7  # more than one part


@pytest.fixture(scope="module")
def server():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", str(port)]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    until = time.monotonic() + 60
    while time.monotonic() < until:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                break
        time.sleep(0.2)
    yield f"http://127.0.0.1:{port}"
    process.terminate()
    process.wait()


@pytest.fixture
def bucket(server, settings, tmp_path):
    name = f"evidence-{uuid.uuid4()}"
    access = {"access_key": "test", "secret_key": "test", "region": "us-east-1"}
    client = boto3.client(
        "s3", endpoint_url=server, aws_access_key_id="test", aws_secret_access_key="test", region_name="us-east-1"
    )
    client.create_bucket(Bucket=name)
    options = {"bucket": name, "endpoint": server, **access}
    settings.EVIDENCE_STORE = {"BACKEND": "sources.store.bucket.BucketStore", "OPTIONS": options}
    settings.EVIDENCE_INCOMING = str(tmp_path / "incoming")
    return client, name


def test_a_file_in_a_bucket_comes_out_as_it_went_in_and_lies_there_sealed(bucket):
    client, name = bucket
    data = pattern(SIZE)
    file_id = sealed(data)

    with opened(file_id) as file:
        assert file.sha256() == hashlib.sha256(data).hexdigest()
        assert b"".join(file.clear(70_000, 17_000_000)) == data[70_000:17_000_000]
    (kept,) = client.list_objects_v2(Bucket=name)["Contents"]
    assert kept["Key"] == f"{str(file_id)[:2]}/{file_id}"
    assert data[:64] not in client.get_object(Bucket=name, Key=kept["Key"])["Body"].read()
    assert [one for one, _ in store().ids()] == [file_id]
    assert store().free() is None


def test_nothing_in_a_bucket_is_written_over(bucket):
    file_id = sealed(pattern(100))
    with pytest.raises(Taken):
        sealed(pattern(100, b"other"), file_id)
    with opened(file_id) as file:
        assert file.sha256() == hashlib.sha256(pattern(100)).hexdigest()


def test_two_that_finish_at_once_do_not_write_over_each_other(bucket, monkeypatch):
    """The second has looked before the first was there: the last call of the upload is the one that decides."""
    file_id = sealed(pattern(100))
    monkeypatch.setattr(type(store()), "_is_there", lambda self, where: False)
    with pytest.raises(Taken):
        sealed(pattern(100, b"other"), file_id)


def test_a_finish_that_was_cut_off_may_be_asked_for_again(bucket):
    incoming = Incoming(uuid.uuid4())
    incoming.begin(10)
    with incoming.path.open("rb"):
        store().put(incoming.file_id, incoming.path)
        store().put(incoming.file_id, incoming.path)


def test_what_is_not_there_is_said_and_what_is_removed_is_gone(bucket):
    with pytest.raises(FileNotFoundError), opened(uuid.uuid4()):
        pass
    file_id = sealed(pattern(100))
    store().remove(file_id)
    assert list(store().ids()) == []
