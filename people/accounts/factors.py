"""Second factors: which an account has, and codes that are good once.

The library remembers used codes in a cache each process has its own of; here the row of the factor does, under a lock.
"""

from datetime import timedelta

from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value, yield_hotp_counters_from_time
from allauth.mfa.utils import decrypt, encrypt
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models.functions import Now
from django.utils.crypto import constant_time_compare
from django.views.decorators.debug import sensitive_variables

from people.accounts.recovery import spend
from people.accounts.session import needs_passkey
from people.audit import record
from people.models import AuditEvent

Type = Authenticator.Type
FAILURES, WITHIN = 5, timedelta(minutes=15)  # of one account, whoever types knows its passphrase already
WRONG = "This code does not fit, or was used before. An app shows a new one every half minute."
TOO_OFTEN = "Too many wrong codes. Wait a quarter of an hour, or use a passkey."
PASSKEY_ONLY = "This account is signed in to with its passkey. If that is lost, use a recovery code."


def factors_of(user) -> list[Authenticator]:
    return list(Authenticator.objects.filter(user=user).order_by("type", "created_at"))


def kinds_of(user) -> set[str]:
    return set(Authenticator.objects.filter(user=user).values_list("type", flat=True))


@sensitive_variables("code")
def check_code(user, code: str) -> Authenticator:
    """The factor ``code`` is of; it is good no more. ValidationError for any other, counted in the audit trail.

    Whoever needs a passkey and has one cannot put the code of an app in its place."""
    failed = AuditEvent.objects.filter(actor=user, action="second_factor.failed", at__gt=Now() - WITHIN).count()
    if failed >= FAILURES:
        raise ValidationError(TOO_OFTEN, code="too_often")
    passkey_only = needs_passkey(user) and Type.WEBAUTHN in kinds_of(user)
    factor = _spend(user, "".join(code.split()).lower(), but=Type.TOTP if passkey_only else None)
    if factor is None:
        record(user, "second_factor.failed", user, outcome="refused")
        raise ValidationError(PASSKEY_ONLY if passkey_only else WRONG, code="incorrect_code")
    return factor


@transaction.atomic
def _spend(user, code, *, but):
    for factor in Authenticator.objects.select_for_update().filter(user=user).exclude(type=Type.WEBAUTHN):
        if factor.type == but:
            continue
        if factor.type == Type.TOTP and _spend_counter(factor, code):
            return factor
        if factor.type == Type.RECOVERY_CODES and spend(factor, code):
            record(user, "recovery_code.used", user)
            return factor
    return None


def _spend_counter(factor, code):
    counter = fitting_counter(decrypt(factor.data["secret"]), code)
    if counter is None or counter <= factor.data["last_counter"]:
        return False
    factor.data["last_counter"] = counter
    factor.save(update_fields=["data"])
    return True


def fitting_counter(secret: str, code: str) -> int | None:
    """The half minute whose value ``code`` is, one early and one late among them."""
    for counter in yield_hotp_counters_from_time():
        if constant_time_compare(format_hotp_value(hotp_value(secret, counter)), code):
            return counter
    return None


def add_app(user, *, secret: str, counter: int) -> Authenticator:
    """``counter`` is that of the code which proved that the app has the secret: it is spent."""
    data = {"secret": encrypt(secret), "last_counter": counter}
    return Authenticator.objects.create(user=user, type=Type.TOTP, data=data)
