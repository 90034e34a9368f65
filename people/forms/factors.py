"""Codes and passkeys."""

from allauth.mfa.base.forms import AuthenticateForm
from allauth.mfa.webauthn.forms import AddWebAuthnForm
from django import forms
from unfold.widgets import UnfoldAdminTextInputWidget

from config.shared.act_forms import CleanCharField
from people.accounts.factors import check_code

from . import boxes


class CodeForm(AuthenticateForm):
    """The second step of signing in: a code of an app, or a recovery code."""

    code = boxes.code("Code")

    def clean_code(self):
        self.authenticator = check_code(self.user, self.cleaned_data["code"])
        return self.cleaned_data["code"]


class PasskeyForm(AddWebAuthnForm):
    """A passkey is always one that signs in by itself: it asks for the finger, the face or the PIN of its device."""

    passwordless = None
    name = CleanCharField(label="Name, to tell it by", max_length=60, required=False, widget=UnfoldAdminTextInputWidget)


class AppForm(forms.Form):
    code = boxes.code("The six digits the app shows now")
