"""``Arasha-Signature: t=1763755200,v1=…``: HMAC-SHA256 over the moment and the body, under the secret shown once."""

import hashlib
import hmac
import secrets

PREFIX = "whsec_"


def new_secret() -> str:
    return PREFIX + secrets.token_urlsafe(32)


def signature(body: bytes, *, at: int, secrets_: list[str]) -> str:
    """``at``: seconds since 1970. One ``v1`` for each secret that counts, the newest first."""
    signed = (hmac.new(secret.encode(), f"{at}.".encode() + body, hashlib.sha256).hexdigest() for secret in secrets_)
    return ",".join([f"t={at}", *(f"v1={each}" for each in signed)])
