"""Setting up a second factor, and taking one away: one's own."""

import base64

from allauth.mfa.adapter import get_adapter
from allauth.mfa.totp.internal.auth import generate_totp_secret
from allauth.mfa.webauthn.internal import auth as passkeys
from allauth.mfa.webauthn.internal.auth import WebAuthn
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_variables
from django.views.decorators.http import require_POST

from config.shared.sealing import seal, unseal
from people.accounts.entrance import entrance
from people.accounts.factors import Type, factors_of, kinds_of
from people.accounts.session import GATE, needs_passkey
from people.accounts.sessions import device_words
from people.actions.factors import passkey_added, remove_factor, renew_recovery_codes, set_up_app
from people.enums import Gate
from people.forms.factors import AppForm, PasskeyForm
from people.step_up import confirmed

from .doors import before_the_second_factor

PENDING = "app_pending"
CODES_FILE = "Arasha recovery codes. Each works once. Keep them on paper, away from your phone.\n\n{}\n"


@never_cache
@before_the_second_factor
def second_factor(request):
    """Where a session without one is sent: choose how."""
    if request.session.get(GATE) == Gate.OPEN:
        return HttpResponseRedirect(reverse("my_account"))
    kinds = kinds_of(request.user)
    return entrance(
        request,
        "accounts/second_factor.html",
        "Set up your second factor",
        must_be_passkey=needs_passkey(request.user),
        has_passkey=Type.WEBAUTHN in kinds,
        has_app=Type.TOTP in kinds,
    )


@never_cache
@before_the_second_factor
@confirmed(reading=True)
def add_passkey(request):
    name = device_words(request.headers.get("User-Agent", ""))
    form = PasskeyForm(request.POST or None, user=request.user, initial={"name": name})
    if request.method == "POST" and form.is_valid():
        given = form.cleaned_data
        added = WebAuthn.add(request.user, given["name"], given["credential"]).instance
        return _after(request, passkey_added(request, added), "The passkey is set up.")
    options = passkeys.begin_registration(request.user, True)
    return entrance(request, "accounts/add_passkey.html", "Set up a passkey", form=form, options=options)


@never_cache
@before_the_second_factor
@confirmed(reading=True)
@sensitive_variables("secret")
def add_app(request):
    """The secret waits sealed in the session until a code proves that the app has it."""
    if Type.TOTP in kinds_of(request.user):
        return HttpResponseRedirect(reverse("my_account"))
    form = AppForm(request.POST or None)
    if request.method == "POST" and PENDING in request.session and form.is_valid():
        secret = unseal(base64.b64decode(request.session[PENDING]), where=PENDING)
        try:
            codes = set_up_app(request, secret=secret, code=form.cleaned_data["code"])
        except ValidationError as error:
            form.add_error("code", error.messages)
        else:
            del request.session[PENDING]
            return _after(request, codes, "The app is set up.")
    else:
        secret = generate_totp_secret()
        request.session[PENDING] = base64.b64encode(seal(secret, where=PENDING)).decode()
    adapter = get_adapter()
    address = adapter.build_totp_url(request.user, secret)
    picture = base64.b64encode(adapter.build_totp_svg(address).encode()).decode()
    grouped = " ".join(secret[start : start + 4] for start in range(0, len(secret), 4))
    shown = {"form": form, "picture": picture, "address": address, "secret": grouped}
    return entrance(request, "accounts/add_app.html", "Set up an app", **shown)


@never_cache
@require_POST
@before_the_second_factor
@confirmed
def remove(request, pk):
    factor = next((each for each in factors_of(request.user) if each.pk == pk), None)
    if factor is None or factor.type == Type.RECOVERY_CODES:
        raise Http404
    try:
        remove_factor(request, factor)
    except ValidationError as error:
        messages.error(request, error.messages[0])
    else:
        messages.success(request, "It is removed. Your other sessions have ended.")
    return HttpResponseRedirect(reverse("my_account"))


@never_cache
@require_POST
@before_the_second_factor
@confirmed
def renew_codes(request):
    return _shown(request, renew_recovery_codes(request))


@never_cache
@require_POST
@before_the_second_factor
def download_codes(request):
    """What the page just showed, as a file: the server has it no more, so the page sends it along."""
    codes = request.POST.get("codes", "").split()
    if not 1 <= len(codes) <= 10 or any(len(code) > 20 for code in codes):
        raise Http404
    answer = HttpResponse(CODES_FILE.format("\n".join(codes)), content_type="text/plain; charset=utf-8")
    answer["Content-Disposition"] = 'attachment; filename="arasha-recovery-codes.txt"'
    answer["X-Content-Type-Options"] = "nosniff"
    return answer


def _after(request, codes, said):
    if codes:
        return _shown(request, codes)
    messages.success(request, said)
    return HttpResponseRedirect(reverse("my_account"))


def _shown(request, codes):
    """In this answer and nowhere else."""
    is_open = request.session[GATE] == Gate.OPEN
    return entrance(request, "accounts/recovery_codes.html", "Your recovery codes", codes=codes, is_open=is_open)
