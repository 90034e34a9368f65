"""Boxes of sign-in forms, in the look of the admin."""

from django import forms
from unfold.widgets import UnfoldAdminEmailInputWidget, UnfoldAdminPasswordWidget, UnfoldAdminTextInputWidget

from config.shared.act_forms import CleanCharField


def passphrase(label, *, new=False, **kwargs):
    told = {"autocomplete": "new-password" if new else "current-password"}
    return forms.CharField(
        label=label, max_length=200, strip=False, widget=UnfoldAdminPasswordWidget(attrs=told), **kwargs
    )


def address(label="E-mail address", **kwargs):
    told = {"autocomplete": "username", "autocapitalize": "none", "spellcheck": "false"}
    return forms.EmailField(label=label, max_length=254, widget=UnfoldAdminEmailInputWidget(attrs=told), **kwargs)


def code(label, **kwargs):
    told = {"autocomplete": "one-time-code", "autocapitalize": "none", "spellcheck": "false"}
    return CleanCharField(label=label, max_length=40, widget=UnfoldAdminTextInputWidget(attrs=told), **kwargs)
