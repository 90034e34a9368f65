"""Forms about protected witnesses. What is typed into them is shown again in the same answer alone."""

from django import forms
from django.views.decorators.debug import sensitive_variables
from unfold.widgets import (
    UnfoldAdminPasswordWidget,
    UnfoldAdminSelectWidget,
    UnfoldAdminTextareaWidget,
    UnfoldAdminTextInputWidget,
    UnfoldBooleanWidget,
)

from config.shared.act_forms import CleanCharField
from config.shared.partial_dates import PartialDate
from sources.enums import WitnessProtection
from sources.vault import BOXES, Identity

_LONG = {"relatives", "location", "recognised_by", "other_names"}
_HELP = {
    "name_cyrillic": "As they write it themselves.",
    "other_names": "Former, short and married names, one a line.",
    "born": "As far as known: 1984, 1984-03, ~1980.",
    "phone": "With the country code.",
    "safe_channel": "Which app or person, and what never to write.",
    "safe_hours": "In their own time, and the place whose time it is.",
    "location": "How to find them; not needed to know who they are.",
    "recognised_by": "A word agreed on, a relative's nickname: what only they would answer.",
}
# Nothing of it stays in the browser: no history of boxes, no spelling checked elsewhere.
_KEPT_NOWHERE = {"autocomplete": "off", "spellcheck": "false", "autocapitalize": "off"}
KINDS = [
    (WitnessProtection.SEALED, "Sealed: only custodians open it, away from this server"),
    (WitnessProtection.CONFIDENTIAL, "Confidential: custodians read it here"),
]


def _box(name, label):
    widget = UnfoldAdminTextareaWidget if name in _LONG else UnfoldAdminTextInputWidget
    attrs = _KEPT_NOWHERE | ({"rows": 3} if name in _LONG else {})
    return CleanCharField(
        label=label,
        required=False,
        max_length=2000 if name in _LONG else 200,
        widget=widget(attrs=attrs | ({"dir": "auto"} if name.startswith("name") or name in _LONG else {})),
        help_text=_HELP.get(name, ""),
    )


class AboutVault(forms.Form):
    def spread(self, error):
        """Each message to its box where there is one, else above the form."""
        errors = error.error_dict if hasattr(error, "error_dict") else {None: error.error_list}
        for name, messages in errors.items():
            self.add_error(name if name in self.fields else None, messages)


class IdentityForm(AboutVault):
    """``kinds``: how it can be kept, where there is a choice."""

    protection = forms.ChoiceField(label="How it is kept", choices=KINDS, widget=UnfoldAdminSelectWidget)

    def __init__(self, data=None, *, kinds=KINDS, initial=None):
        super().__init__(data, initial=initial)
        self.fields["protection"].choices = kinds
        self.fields |= {name: _box(name, label) for name, label in BOXES.items()}
        self.order_fields([*(name for name in self.fields if name not in BOXES and name != "sure"), *BOXES, "sure"])

    @sensitive_variables()
    def clean_born(self):
        """Written as dates are written here, so that custodians can compare; kept as text."""
        born = self.cleaned_data["born"]
        if born:
            PartialDate.parse(born)
        return born

    @property
    @sensitive_variables()
    def identity(self) -> Identity:
        return Identity(**{name: self.cleaned_data[name] for name in BOXES})

    @property
    def about(self):
        return [self[name] for name in self.fields if name not in BOXES and name != "sure"]

    @property
    def who(self):
        return [self[name] for name in BOXES]


class ProtectForm(IdentityForm):
    described_as = CleanCharField(
        label="How we call them",
        max_length=200,
        widget=UnfoldAdminTextInputWidget,
        help_text="Read by everyone on the desk: “a relative living abroad”. No name, no place, no rare relation.",
    )
    may_be_said = CleanCharField(
        label="What may be told to others",
        max_length=300,
        required=False,
        widget=UnfoldAdminTextInputWidget,
        help_text="Such as “that she lives abroad; not since when, nor in which country”.",
    )


class NewProtectedForm(ProtectForm):
    desk = forms.ChoiceField(label="Desk", widget=UnfoldAdminSelectWidget)

    def __init__(self, data=None, *, desks, **kwargs):
        super().__init__(data, **kwargs)
        self.fields["desk"].choices = desks
        self.order_fields(["desk", "protection", "described_as", "may_be_said"])


class ProtectExistingForm(ProtectForm):
    sure = forms.BooleanField(
        label="I have read what will happen; it cannot be taken back.", widget=UnfoldBooleanWidget
    )


class RevealForm(AboutVault):
    """Asked anew each time: nothing of it is remembered."""

    entry = forms.ChoiceField(label="Which", widget=UnfoldAdminSelectWidget)
    reason = CleanCharField(
        label="What for",
        max_length=300,
        widget=UnfoldAdminTextInputWidget(attrs={"autocomplete": "off"}),
        help_text="At least 10 characters. It stays in the audit trail: name nobody.",
    )
    passphrase = forms.CharField(
        label="Your passphrase, again",
        max_length=200,
        strip=False,
        widget=UnfoldAdminPasswordWidget(attrs={"autocomplete": "current-password"}),
    )

    def __init__(self, data=None, *, entries):
        super().__init__(data)
        self.fields["entry"].choices = entries


class CustodianKeyForm(AboutVault):
    public_key = CleanCharField(
        label="Public key",
        max_length=80,
        widget=UnfoldAdminTextInputWidget(attrs=_KEPT_NOWHERE),
        help_text="Begins with age1. The secret key stays on your own machine.",
    )
    confirmed = CleanCharField(
        label="Its fingerprint, as your own machine shows it",
        max_length=60,
        widget=UnfoldAdminTextInputWidget(attrs=_KEPT_NOWHERE),
        help_text="Eight groups of four, from open_sealed.py.",
    )
    passphrase = forms.CharField(
        label="Your passphrase, again",
        max_length=200,
        strip=False,
        widget=UnfoldAdminPasswordWidget(attrs={"autocomplete": "current-password"}),
    )

    def clean_public_key(self):
        return self.cleaned_data["public_key"].strip()
