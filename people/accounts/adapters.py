"""Where the sign-in library asks us."""

import base64

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.internal.flows.login import get_authentication_records
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.webauthn.internal.flows import did_use_passwordless_login
from django.contrib.auth import authenticate
from django.http import HttpResponseRedirect
from django.urls import reverse

from config.shared.client_address import client_address
from config.shared.sealing import seal, unseal
from people.accounts.session import begin
from people.audit import record
from people.enums import Factor

SEEDS = "mfa_authenticator:data:secret"


class AccountAdapter(DefaultAccountAdapter):
    error_messages = DefaultAccountAdapter.error_messages | {
        "email_password_mismatch": "This e-mail address and passphrase do not fit together.",
        "incorrect_code": "This did not work. Try again.",
    }

    def is_open_for_signup(self, request):
        return False

    def authenticate(self, request, **credentials):
        """A closed account is answered as an unknown one is."""
        return authenticate(request, username=credentials.get("email"), password=credentials.get("password"))

    def login(self, request, user):
        """Every way in ends here: past a second factor, or, where an account has none yet, before setting one up."""
        super().login(request, user)
        factor = _factor_used(request, user)
        begin(request.session, user, factor)
        request.session.set_expiry(0)  # the cookie ends with the browser
        record(user, "account.signed_in", user, session_key=request.session.session_key, factor=factor)

    def respond_user_inactive(self, request, user):
        """Closed after it was asked for the second factor, or a passkey of a closed account."""
        return HttpResponseRedirect(reverse("account_login"))

    def is_reauthentication_required(self, *, app, **kwargs):
        """Pages that change factors ask by ``people.step_up.confirmed``."""
        return False

    def get_client_ip(self, request):
        return client_address(request)

    def send_notification_mail(self, *args, **kwargs):
        """Ours are sent with the act: ``people.actions.factors``."""

    def add_message(self, *args, **kwargs):
        """Our pages say what happened."""


class FactorAdapter(DefaultMFAAdapter):
    error_messages = DefaultMFAAdapter.error_messages | {
        "incorrect_code": "The passkey did not fit. Try again, or use another way."
    }

    def encrypt(self, text):
        return base64.b64encode(seal(text, where=SEEDS)).decode()

    def decrypt(self, encrypted_text):
        return unseal(base64.b64decode(encrypted_text), where=SEEDS)

    def _get_site_name(self):
        return "Arasha"

    def generate_authenticator_name(self, user, type):
        return "Passkey"


def _factor_used(request, user):
    """Of the sign-in just finished; ``NONE`` where a passphrase was enough, since there is no factor yet."""
    if did_use_passwordless_login(request, user):
        return Factor.PASSKEY
    last = [used for used in get_authentication_records(request, user) if used["method"] == "mfa"]
    return Factor(last[-1]["type"]) if last else Factor.NONE
