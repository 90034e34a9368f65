"""Sealing to custodians: with the public halves of their age keys alone, so that this server writes and never reads."""

import hashlib

import pyrage
from django.views.decorators.debug import sensitive_variables


def is_public_key(text: str) -> bool:
    try:
        pyrage.x25519.Recipient.from_str(text)
    except pyrage.RecipientError:
        return False
    return True


def fingerprint(public_key: str) -> str:
    """Eight groups of four, read aloud over the phone; ``tools/open_sealed.py`` shows the same."""
    digest = hashlib.sha256(public_key.encode()).hexdigest()[:32]
    return " ".join(digest[at : at + 4] for at in range(0, 32, 4))


@sensitive_variables()
def seal_to(public_keys, text: str) -> bytes:
    return pyrage.encrypt(text.encode(), [pyrage.x25519.Recipient.from_str(key) for key in public_keys])
