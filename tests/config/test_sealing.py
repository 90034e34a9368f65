"""Sealed texts open at their place, under their key, and nowhere else."""

import json
import stat

import pytest
from django.core.management import CommandError, call_command

from config.shared.key_ring import make_key_ring
from config.shared.sealing import SealingError, index, normal, seal, unseal

HERE, THERE = "papers:1:number", "papers:2:number"


@pytest.fixture
def ring(tmp_path, settings):
    settings.KEY_RING = tmp_path / "ring.json"
    make_key_ring(settings.KEY_RING)
    return settings.KEY_RING


def rewrite(ring, **changes):
    ring.write_text(json.dumps(json.loads(ring.read_text()) | changes))


def test_what_is_sealed_opens_at_its_place_and_never_looks_the_same(ring):
    first, second = seal("850101301231", where=HERE), seal("850101301231", where=HERE)

    assert unseal(first, where=HERE) == "850101301231"
    assert first != second
    assert b"850101301231" not in first


def test_what_was_moved_does_not_open(ring):
    with pytest.raises(SealingError, match="sealed for another place"):
        unseal(seal("850101301231", where=HERE), where=THERE)


@pytest.mark.parametrize("at", [5, 17, -1])
def test_what_was_damaged_does_not_open(ring, at):
    blob = bytearray(seal("850101301231", where=HERE))
    blob[at] ^= 1

    with pytest.raises(SealingError, match="damaged"):
        unseal(bytes(blob), where=HERE)


@pytest.mark.parametrize("blob", [b"", b"\x01", b"\x02" + b"x" * 60])
def test_what_was_never_sealed_is_said_to_be_no_sealed_text(ring, blob):
    with pytest.raises(SealingError, match="no sealed text"):
        unseal(blob, where=HERE)


def test_a_new_key_seals_and_the_old_one_still_opens(ring):
    old = seal("old", where=HERE)
    keys = json.loads(ring.read_text())["keys"]
    rewrite(ring, current="0000000a", keys=keys | {"0000000a": "A" * 43 + "="})

    new = seal("new", where=HERE)

    assert (unseal(old, where=HERE), unseal(new, where=HERE)) == ("old", "new")
    assert new[1:5] == b"\x00\x00\x00\x0a"
    rewrite(ring, keys=keys, current=next(iter(keys)))
    with pytest.raises(SealingError, match="under the key 0000000a, which is not on the key ring"):
        unseal(new, where=HERE)


@pytest.mark.parametrize(
    ("written", "same"),
    [
        ("N 123-456.78", True),
        ("n12345678", True),
        ("Ｎ１２３４５６７８", True),
        ("N 123–45\u00a0678", True),
        ("N12345679", False),
    ],
)
def test_one_number_however_it_is_written_has_one_index(ring, written, same):
    assert normal("N12345678") == "N12345678"
    assert (index(written) == index("N12345678")) is same


def test_another_ring_has_other_indexes(ring, tmp_path, settings):
    before = index("N12345678")
    settings.KEY_RING = tmp_path / "another.json"
    make_key_ring(settings.KEY_RING)

    assert index("N12345678") != before


@pytest.mark.parametrize(
    ("content", "mode", "says"),
    [
        (None, 0o600, "cannot be read: No such file"),
        ("{}", 0o600, "is damaged"),
        ("", 0o600, "is damaged"),
        ('{"current": "00000001", "keys": {}, "index": "' + "A" * 43 + '="}', 0o600, "is damaged"),
        ("{}", 0o644, "can be read by others"),
    ],
)
def test_a_ring_that_will_not_do_is_said_to(tmp_path, settings, content, mode, says):
    settings.KEY_RING = tmp_path / "ring.json"
    if content is not None:
        settings.KEY_RING.write_text(content)
        settings.KEY_RING.chmod(mode)

    with pytest.raises(SealingError, match=says):
        seal("x", where=HERE)


def test_the_command_makes_a_ring_for_this_account_alone_and_never_writes_over_one(tmp_path, settings):
    settings.KEY_RING = tmp_path / "new" / "ring.json"

    call_command("make_key_ring", str(settings.KEY_RING))

    made = settings.KEY_RING.read_text()
    assert stat.S_IMODE(settings.KEY_RING.stat().st_mode) == 0o600
    assert unseal(seal("x", where=HERE), where=HERE) == "x"
    with pytest.raises(CommandError, match="exists"):
        call_command("make_key_ring", str(settings.KEY_RING))
    assert settings.KEY_RING.read_text() == made
    assert [path.name for path in settings.KEY_RING.parent.iterdir()] == ["ring.json"]
