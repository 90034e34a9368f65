"""Recovery codes: ten, shown once, kept as hashes, each good once.

``07-k3mpz-x9wqt``: the number says which hash to ask, so that one slow hash is reckoned and not ten.
"""

import secrets

from allauth.mfa.models import Authenticator
from django.contrib.auth.hashers import check_password, make_password
from django.views.decorators.debug import sensitive_variables

LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"  # none that look alike
CODES, HALF = 10, 5


@sensitive_variables()
def new_codes(user) -> list[str]:
    """In the place of those ``user`` had."""
    words = ["".join(secrets.choice(LETTERS) for _ in range(2 * HALF)) for _ in range(CODES)]
    Authenticator.objects.update_or_create(
        user=user,
        type=Authenticator.Type.RECOVERY_CODES,
        defaults={"data": {"hashes": [make_password(word) for word in words]}},
    )
    return [f"{number:02}-{word[:HALF]}-{word[HALF:]}" for number, word in enumerate(words, 1)]


@sensitive_variables("code")
def spend(factor: Authenticator, code: str) -> bool:
    """Whether ``code`` is one of ``factor`` not used yet; then it is."""
    code = code.replace("-", "")
    number, word = code[:2], code[2:]
    if not number.isdecimal() or not 1 <= int(number) <= len(factor.data["hashes"]):
        return False
    kept = factor.data["hashes"][int(number) - 1]
    if kept is None or not check_password(word, kept):
        return False
    factor.data["hashes"][int(number) - 1] = None
    factor.save(update_fields=["data"])
    return True


def left(factor: Authenticator) -> int:
    return sum(kept is not None for kept in factor.data["hashes"])
