"""Custodians with keys, and an identity of an invented witness with a word of its own in every box."""

import pyrage
from django.utils import timezone

from people.enums import Level, Role
from sources.actions.custodians import register_key
from sources.actions.identities import protect_witness
from sources.models import Witness
from sources.vault import BOXES, Identity, fingerprint
from tests import make

WORDS = {
    "name_cyrillic": "Канарейқа Сынақова",
    "name_latin": "Kanareiqa Synaqova",
    "name_arabic": "كانارەيقا سىناقوۆا",
    "name_chinese": "卡纳莱卡",
    "other_names": "Qanat-Canaryother",
    "born": "1971-03-29",
    "phone": "+7 701 555 81 93",
    "safe_channel": "Canarychannel only",
    "safe_hours": "Canaryhours 21:40",
    "relatives": "Canarybrother Synaqov",
    "location": "Canaryvillage 17",
    "recognised_by": "Canarynickname",
}
assert set(WORDS) == set(BOXES)
IDENTITY = Identity(**WORDS)
PASSPHRASE = "a long enough passphrase"


def custodian(desk, role=Role.COORDINATOR, **fields):
    return make.user(role, on=desk, max_level=Level.PROTECTED, is_custodian=True, **fields)


def with_key(user):
    """The secret half of the key just registered for ``user``."""
    secret = pyrage.x25519.Identity.generate()
    public = str(secret.to_public())
    register_key(public_key=public, confirmed=fingerprint(public), by=user, now=timezone.now())
    return secret


def two_custodians(desk):
    users = [custodian(desk), custodian(desk, Role.CASEWORKER)]
    return users, [with_key(user) for user in users]


def protected(desk, protection="confidential", identity=IDENTITY, by=None, **fields):
    """A new protected witness, entered by a caseworker who is no custodian."""
    by = by or make.user(Role.CASEWORKER, on=desk)
    fields = {"described_as": "a relative living abroad"} | fields
    made = Witness(desk=desk)
    return protect_witness(made, protection=protection, identity=identity, by=by, now=timezone.now(), **fields)
