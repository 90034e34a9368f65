"""Second factors: set up, taken away. Other sessions end, and the owner is told by mail."""

from allauth.mfa.models import Authenticator
from django.core.exceptions import ValidationError
from django.db import transaction
from django.views.decorators.debug import sensitive_variables

from people.accounts.factors import Type, add_app, fitting_counter, kinds_of
from people.accounts.mail import tell_of_change
from people.accounts.recovery import new_codes
from people.accounts.session import end_sessions, enrolled, needs_passkey
from people.audit import record
from people.enums import Factor

LAST = "This is the last second factor. Set up another one first."
LAST_PASSKEY = "Your role is signed in to by passkey. Set up another passkey first."


@transaction.atomic
def passkey_added(request, passkey: Authenticator) -> list[str]:
    """After the library has checked and kept it. Answers first recovery codes, or none."""
    return _added(request, Factor.PASSKEY)


@sensitive_variables("secret", "code")
@transaction.atomic
def set_up_app(request, *, secret: str, code: str) -> list[str]:
    """ValidationError unless ``code`` is of ``secret``. Answers first recovery codes, or none."""
    if Type.TOTP in kinds_of(request.user):
        raise ValidationError("An app is set up already.", code="set_up")
    counter = fitting_counter(secret, "".join(code.split()))
    if counter is None:
        raise ValidationError("This code does not fit. Type the one the app shows now.", code="incorrect_code")
    add_app(request.user, secret=secret, counter=counter)
    return _added(request, Factor.APP)


def _added(request, factor):
    user = request.user
    codes = [] if Type.RECOVERY_CODES in kinds_of(user) else new_codes(user)
    enrolled(request, factor)
    _tell(user, "second_factor.added", factor)
    return codes


@transaction.atomic
def remove_factor(request, factor: Authenticator) -> None:
    """ValidationError where the account would be left without one, or without the passkey its roles need."""
    user = request.user
    others = Authenticator.objects.select_for_update().filter(user=user).exclude(pk=factor.pk)
    kinds = {other.type for other in others} - {Type.RECOVERY_CODES}
    if not kinds:
        raise ValidationError(LAST, code="last")
    if needs_passkey(user) and Type.WEBAUTHN not in kinds:
        raise ValidationError(LAST_PASSKEY, code="last_passkey")
    kind = factor.type
    factor.delete()
    end_sessions(user, keep=request)
    _tell(user, "second_factor.removed", kind)


@transaction.atomic
def renew_recovery_codes(request) -> list[str]:
    codes = new_codes(request.user)
    end_sessions(request.user, keep=request)
    _tell(request.user, "recovery_codes.renewed", Type.RECOVERY_CODES)
    return codes


@transaction.atomic
def take_away_factors(user, *, by, now) -> None:
    """All of them: at the next sign-in new ones are set up. Two administrators decided it."""
    count, _ = Authenticator.objects.filter(user=user).delete()
    end_sessions(user)
    record(by, "second_factor.reset", user, factors=count)
    transaction.on_commit(lambda: tell_of_change(user))


def _tell(user, act, factor):
    record(user, act, user, factor=factor)
    transaction.on_commit(lambda: tell_of_change(user))
