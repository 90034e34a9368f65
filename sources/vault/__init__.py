"""Witnesses' identities: what one consists of, how it is sealed, and the narrow door to where it lies."""

from .identity import BOXES, Identity
from .sealed import fingerprint, is_public_key, seal_to
from .shelf import ask_for, place_of, put_away, take_out

__all__ = [
    "BOXES",
    "Identity",
    "ask_for",
    "fingerprint",
    "is_public_key",
    "place_of",
    "put_away",
    "seal_to",
    "take_out",
]
