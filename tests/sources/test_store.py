"""Sealed files: what comes out is what went in, or nothing."""

import errno
import hashlib
import io
import os
import stat
import subprocess
import uuid

import pytest

from sources.store import Busy, Damaged, Incoming, NoSpace, Taken, Unfinished, WrongChecksum, WrongOffset, opened, store
from sources.store.chunks import CHUNK, HEADER, SEALED_CHUNK, Seal
from sources.store.folder import opened_file

from .evidence import pattern, sealed

pytestmark = pytest.mark.usefixtures("evidence_folder")
SIZES = [1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 3 * CHUNK + 17]


def read(file_id, start=0, stop=None):
    with opened(file_id) as file:
        return b"".join(file.clear(start, stop))


def path_of(folder, file_id):
    return folder / str(file_id)[:2] / str(file_id)


def rewrite(path, data):
    path.chmod(0o600)
    path.write_bytes(data)


def is_damaged(file_id):
    with pytest.raises(Damaged):
        read(file_id)
    return True


@pytest.mark.parametrize("size", SIZES)
def test_a_file_comes_out_as_it_went_in(size):
    data = pattern(size)
    file_id = sealed(data)

    assert read(file_id) == data
    with opened(file_id) as file:
        assert (file.size, file.sha256(), file.beginning()) == (size, hashlib.sha256(data).hexdigest(), data[:CHUNK])


@pytest.mark.parametrize("size", SIZES)
def test_any_range_comes_out(size):
    data = pattern(size)
    file_id = sealed(data)
    edges = sorted({0, 1, size - 1, size, size // 2, min(CHUNK, size), max(size - CHUNK, 0), min(CHUNK + 1, size)})

    for start in edges:
        for stop in edges:
            assert read(file_id, start, stop) == data[start:stop], (start, stop)


def test_what_lies_on_disk_is_not_the_file(evidence_folder):
    data = b"Canary words of a witness. " * 9000
    file_id = sealed(data)
    path = path_of(evidence_folder, file_id)

    kept = path.read_bytes()
    assert b"Canary" not in kept
    assert len(kept) == HEADER + len(data) + 4 * 28
    assert stat.S_IMODE(path.stat().st_mode) == 0o400
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_the_format_is_the_one_written_down(settings, tmp_path):
    """One file sealed with a known key, opened here by the steps of docs/evidence.md alone."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    from config.shared.key_ring import read_key_ring

    file_id = uuid.UUID("0f8fad5b-d9cb-469f-a165-70867728950e")
    seal = Seal.new(file_id, CHUNK + 5)
    blob = seal.header + seal.seal(0, pattern(CHUNK)) + seal.seal(1, b"hello")

    magic, key_id, named, salt, size = blob[:4], blob[4:8], blob[8:24], blob[24:56], int.from_bytes(blob[56:64])
    key = HKDF(SHA256(), 32, salt, b"arasha evidence file\0" + blob[:64]).derive(
        read_key_ring(settings.KEY_RING).keys[key_id]
    )
    last = blob[64 + 65564 :]
    assert (magic, named, size) == (b"AEV1", file_id.bytes, 65541)
    assert AESGCM(key).decrypt(last[:12], last[12:], (1).to_bytes(8)) == b"hello"


@pytest.mark.parametrize("at", [0, 4, 9, 30, 60, HEADER, HEADER + 12, HEADER + 500, HEADER + SEALED_CHUNK + 40, -1])
def test_a_flipped_bit_anywhere_is_found(evidence_folder, at):
    file_id = sealed(pattern(2 * CHUNK + 9))
    path = path_of(evidence_folder, file_id)
    kept = bytearray(path.read_bytes())
    kept[at] ^= 1
    rewrite(path, bytes(kept))

    assert is_damaged(file_id)


@pytest.mark.parametrize("cut", [1, 28, 28 + 9, SEALED_CHUNK + 37, 2 * SEALED_CHUNK + 37])
def test_a_file_cut_short_at_any_place_is_found(evidence_folder, cut):
    file_id = sealed(pattern(2 * CHUNK + 9))
    path = path_of(evidence_folder, file_id)
    rewrite(path, path.read_bytes()[:-cut])

    assert is_damaged(file_id)


def test_a_file_cut_short_whose_header_was_made_to_fit_is_found(evidence_folder):
    file_id = sealed(pattern(2 * CHUNK))
    path = path_of(evidence_folder, file_id)
    kept = path.read_bytes()
    rewrite(path, kept[:56] + CHUNK.to_bytes(8) + kept[64 : HEADER + SEALED_CHUNK])

    assert is_damaged(file_id)


def test_chunks_in_another_order_are_found(evidence_folder):
    file_id = sealed(pattern(2 * CHUNK))
    path = path_of(evidence_folder, file_id)
    kept = path.read_bytes()
    rewrite(path, kept[:HEADER] + kept[HEADER + SEALED_CHUNK :] + kept[HEADER : HEADER + SEALED_CHUNK])

    assert is_damaged(file_id)


def test_a_chunk_added_at_the_end_is_found(evidence_folder):
    file_id = sealed(pattern(2 * CHUNK))
    path = path_of(evidence_folder, file_id)
    kept = path.read_bytes()
    rewrite(path, kept + kept[-SEALED_CHUNK:])

    assert is_damaged(file_id)


def test_a_file_put_in_the_place_of_another_is_found(evidence_folder):
    one, other = sealed(pattern(CHUNK)), sealed(pattern(CHUNK, b"other"))
    first, second = path_of(evidence_folder, one), path_of(evidence_folder, other)
    swapped = second.read_bytes()
    rewrite(first, swapped)
    assert is_damaged(one)

    rewrite(first, swapped[:8] + one.bytes + swapped[24:])  # and with the id made to fit
    assert is_damaged(one)


def test_nothing_is_written_over():
    file_id = sealed(pattern(10))
    with pytest.raises(Taken):
        sealed(pattern(10, b"other"), file_id)
    assert read(file_id) == pattern(10)


def test_a_link_laid_in_the_way_is_not_followed(evidence_folder, tmp_path):
    file_id = sealed(pattern(10))
    path = path_of(evidence_folder, file_id)
    path.rename(tmp_path / "elsewhere")
    path.symlink_to(tmp_path / "elsewhere")

    with pytest.raises(OSError, match="symbolic links") as refused:
        read(file_id)
    assert refused.value.errno == errno.ELOOP


# Pieces


class CutLine(io.BytesIO):
    """Gives what it has, then the line is cut."""

    def read(self, number=-1):
        read = super().read(number)
        if not read:
            raise OSError("connection reset")
        return read


def begun(size):
    incoming = Incoming(uuid.uuid4())
    incoming.begin(size)
    return incoming


def test_pieces_make_the_whole_and_a_cut_line_keeps_whole_chunks():
    data = pattern(5 * CHUNK + 100)
    incoming = begun(len(data))

    assert incoming.append(io.BytesIO(data[: 2 * CHUNK]), offset=0, length=2 * CHUNK) == 2 * CHUNK
    assert incoming.append(CutLine(data[2 * CHUNK : 3 * CHUNK + 50]), offset=2 * CHUNK, length=3 * CHUNK) == 3 * CHUNK
    assert incoming.offset() == 3 * CHUNK
    with pytest.raises(Unfinished), incoming.whole():
        pass
    assert incoming.append(io.BytesIO(data[3 * CHUNK :]), offset=3 * CHUNK, length=2 * CHUNK + 100) == len(data)
    with incoming.whole() as file:
        assert file.sha256() == hashlib.sha256(data).hexdigest()


def test_a_piece_that_does_not_follow_is_refused_and_says_where_to_go_on():
    incoming = begun(2 * CHUNK)
    incoming.append(io.BytesIO(pattern(CHUNK)), offset=0, length=CHUNK)

    for offset, length in ((0, CHUNK), (CHUNK + 1, 10), (CHUNK, CHUNK + 1)):
        with pytest.raises(WrongOffset) as refused:
            incoming.append(io.BytesIO(pattern(CHUNK)), offset=offset, length=length)
        assert refused.value.offset == CHUNK


def test_a_piece_with_another_hash_is_taken_back():
    data = pattern(3 * CHUNK)
    incoming = begun(len(data))
    incoming.append(io.BytesIO(data[:CHUNK]), offset=0, length=CHUNK)

    with pytest.raises(WrongChecksum):
        incoming.append(io.BytesIO(data[CHUNK:]), offset=CHUNK, length=2 * CHUNK, checksum=b"\0" * 32)
    assert incoming.offset() == CHUNK
    right = hashlib.sha256(data[CHUNK:]).digest()
    assert incoming.append(io.BytesIO(data[CHUNK:]), offset=CHUNK, length=2 * CHUNK, checksum=right) == len(data)


def test_a_torn_end_is_cut_off_before_more_is_taken():
    """As after a loss of power: the length is there, the last bytes are not."""
    data = pattern(3 * CHUNK)
    incoming = begun(len(data))
    incoming.append(io.BytesIO(data[: 2 * CHUNK]), offset=0, length=2 * CHUNK)
    with open(incoming.path, "r+b") as file:
        file.seek(HEADER + SEALED_CHUNK)
        file.write(b"\0" * SEALED_CHUNK)

    with pytest.raises(WrongOffset) as refused:
        incoming.append(io.BytesIO(data[2 * CHUNK :]), offset=2 * CHUNK, length=CHUNK)
    assert refused.value.offset == CHUNK
    assert incoming.append(io.BytesIO(data[CHUNK:]), offset=CHUNK, length=2 * CHUNK) == len(data)
    with incoming.whole() as file:
        assert file.sha256() == hashlib.sha256(data).hexdigest()


def test_two_at_once_are_told_apart():
    incoming = begun(CHUNK)
    with incoming._locked(), pytest.raises(Busy):
        incoming.append(io.BytesIO(pattern(CHUNK)), offset=0, length=CHUNK)


# A full disk


@pytest.fixture
def small_volume(tmp_path, settings):
    """A real volume of one MiB. Only root may mount one; elsewhere ``os.write`` says what a full disk says."""
    folder = tmp_path / "volume"
    folder.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder], check=False, capture_output=True
    )
    if mounted.returncode:
        pytest.skip("no right to mount a volume here")
    settings.EVIDENCE_STORE = {"BACKEND": "sources.store.folder.FolderStore", "OPTIONS": {"folder": str(folder)}}
    settings.EVIDENCE_INCOMING = str(folder / "incoming")
    yield folder
    subprocess.run(["umount", folder], check=True)


def test_a_volume_that_fills_up_says_so_and_keeps_what_was_whole(small_volume, monkeypatch):
    monkeypatch.setattr("sources.store.incoming.ask_for_space", lambda number: None)
    data = pattern(40 * CHUNK)
    incoming = begun(len(data))

    with pytest.raises(NoSpace):
        incoming.append(io.BytesIO(data), offset=0, length=len(data))

    arrived = incoming.offset()
    assert 10 * CHUNK < arrived < 16 * CHUNK
    assert (incoming.path.stat().st_size - HEADER) % SEALED_CHUNK == 0
    with opened_file(incoming.path) as raw:
        seal = Seal.read(os.pread(raw.descriptor, HEADER, 0), incoming.file_id)
        last = arrived // CHUNK - 1
        kept = os.pread(raw.descriptor, SEALED_CHUNK, HEADER + last * SEALED_CHUNK)
    assert seal.open(last, kept) == data[arrived - CHUNK : arrived]


def test_a_write_that_finds_no_space_says_so(monkeypatch):
    incoming = begun(2 * CHUNK)
    incoming.append(io.BytesIO(pattern(CHUNK)), offset=0, length=CHUNK)

    def full(descriptor, data):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("sources.store.incoming.os.write", full)
    with pytest.raises(NoSpace):
        incoming.append(io.BytesIO(pattern(CHUNK)), offset=CHUNK, length=CHUNK)
    assert incoming.offset() == CHUNK


def test_nothing_is_begun_where_too_little_would_stay_free(settings):
    settings.EVIDENCE_KEEP_FREE = 2**60
    incoming = Incoming(uuid.uuid4())
    with pytest.raises(NoSpace):
        incoming.begin(10)
    assert not incoming.path.exists()


def test_ids_are_those_of_the_files(evidence_folder):
    ids = {sealed(pattern(10)) for _ in range(3)}
    begun(10)
    assert {file_id for file_id, _ in store().ids()} == ids
