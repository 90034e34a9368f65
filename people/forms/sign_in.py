"""Signing in, and choosing a passphrase."""

from allauth.account.forms import LoginForm
from django import forms
from django.core.exceptions import ValidationError

from . import boxes


class SignInForm(LoginForm):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["login"] = boxes.address()
        self.fields["password"] = boxes.passphrase("Passphrase")
        self.order_fields(["login", "password"])


class AskResetForm(forms.Form):
    email = boxes.address()


class NewPassphraseForm(forms.Form):
    """Whether it is long and uncommon enough is the action's to say."""

    passphrase = boxes.passphrase(
        "New passphrase",
        new=True,
        help_text="15 characters or more. Four or five words that do not belong together are good, and easy to type.",
    )
    again = boxes.passphrase("The same again", new=True)

    def clean(self):
        given = super().clean()
        if "again" in given and given.get("passphrase") != given["again"]:
            raise ValidationError({"again": "The two are not the same."})
        return given
