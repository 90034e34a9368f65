"""Asking once more who is there, right before the few acts that ask it: by passphrase, passkey or code.

A confirmation counts for ten minutes, and so does a sign-in. Doors of pages wear ``confirmed``, doors of the API call
``require_confirmed``. What was typed travels with the question and is kept nowhere on the server.
"""

import json
import time
from datetime import timedelta
from functools import wraps

from allauth.mfa.webauthn.internal import auth as passkeys
from django.conf import settings
from django.core.exceptions import PermissionDenied, ValidationError
from django.db.models.functions import Now
from django.http import HttpRequest, HttpResponseRedirect
from django.views.decorators.debug import sensitive_variables

from people.accounts.entrance import entrance
from people.accounts.factors import Type, check_code, kinds_of
from people.accounts.session import CONFIRMED, confirm
from people.audit import record
from people.models import AuditEvent

WRONG = "This is not your passphrase."
TOO_OFTEN = "Too many wrong passphrases. Wait a quarter of an hour."
NOTHING_TYPED = "Type your passphrase or a code, or use your passkey."
ASKED = "Confirm first that it is you: sign in again, or confirm on your account page."
NOT_BY_TOKEN = "This asks who is there, which a token cannot answer: sign in to do it."
WITHIN = timedelta(minutes=15)
COUNTS_FOR = 10 * 60  # seconds
BOXES = ("confirm_passphrase", "confirm_code", "confirm_credential", "confirm_read")


@sensitive_variables()
def step_up(user, passphrase: str) -> None:
    """ValidationError under ``passphrase`` unless it is that of ``user``. Wrong ones are in the audit trail, which
    counts them. Call it outside the transaction of the act."""
    failed = AuditEvent.objects.filter(actor=user, action="step_up.failed", at__gt=Now() - WITHIN).count()
    if failed >= settings.STEP_UP_FAILURES:
        raise ValidationError({"passphrase": ValidationError(TOO_OFTEN, code="too_often")})
    if not user.check_password(passphrase):
        record(user, "step_up.failed", user, outcome="refused")
        raise ValidationError({"passphrase": ValidationError(WRONG, code="step_up")})


def recently_confirmed(request) -> bool:
    return time.time() - request.session.get(CONFIRMED, 0) < COUNTS_FOR


def require_confirmed(request, *, has_own_scope=False) -> None:
    """For the API: PermissionDenied for a session that has not confirmed of late. A token has nobody to ask: it passes
    where it was made for this very act (``has_own_scope``), and to make it was confirmed; else it is refused."""
    if getattr(request, "auth", None) is not None:
        if not has_own_scope:
            raise PermissionDenied(NOT_BY_TOKEN)
    elif not recently_confirmed(request):
        raise PermissionDenied(ASKED)


def confirmed(view=None, *, reading=False, back=None):
    """For a page: what it is asked to do (``reading``: to show, too) happens once it is known who asks. ``back``: the
    address to go on at instead of the same once more, of what that names; for what is no page, as a file."""
    if view is None:
        return lambda view: confirmed(view, reading=reading, back=back)

    @wraps(view)
    def asked(*args, **kwargs):
        request = next(arg for arg in args if isinstance(arg, HttpRequest))
        answers = any(box in request.POST for box in BOXES)
        if not request.user.is_authenticated or not (reading or request.method == "POST"):
            return view(*args, **kwargs)
        if not answers:
            return view(*args, **kwargs) if recently_confirmed(request) else _question(request)
        try:
            _check(request)
        except ValidationError as error:
            return _question(request, error=error.messages[0])
        confirm(request)
        record(request.user, "step_up.done", request.user)
        if "confirm_read" in request.POST:
            return HttpResponseRedirect(back(**kwargs) if back else request.get_full_path())
        request.POST = _typed(request)
        return view(*args, **kwargs)

    return asked


def _typed(request):
    typed = request.POST.copy()
    for box in BOXES:
        typed.pop(box, None)
    return typed


@sensitive_variables()
def _check(request):
    given = {box: request.POST.get(box, "") for box in BOXES}
    if given["confirm_credential"]:
        _check_passkey(request.user, given["confirm_credential"])
    elif given["confirm_code"]:
        check_code(request.user, given["confirm_code"])
    elif given["confirm_passphrase"]:
        step_up(request.user, given["confirm_passphrase"])
    else:
        raise ValidationError(NOTHING_TYPED, code="empty")


def _check_passkey(user, text):
    try:
        credential = json.loads(text)
        passkeys.parse_authentication_response(credential)
    except (ValueError, AttributeError, KeyError):
        raise ValidationError("The passkey did not fit. Try again.", code="incorrect_code") from None
    passkeys.complete_authentication(user, credential)


def _question(request, error=""):
    kinds = kinds_of(request.user)
    typed = _typed(request)
    typed.pop("csrfmiddlewaretoken", None)
    return entrance(
        request,
        "accounts/confirm.html",
        "Confirm that it is you",
        error=error,
        is_read=request.method != "POST" or "confirm_read" in request.POST,
        typed=[(name, value) for name, values in typed.lists() for value in values],
        has_code=bool(kinds & {Type.TOTP, Type.RECOVERY_CODES}),
        options=passkeys.begin_authentication(request.user) if Type.WEBAUTHN in kinds else None,
    )
