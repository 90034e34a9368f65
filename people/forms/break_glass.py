"""Break-glass: asking for one record, and judging that someone did."""

from django import forms
from unfold.widgets import UnfoldAdminPasswordWidget, UnfoldAdminTextareaWidget, UnfoldAdminTextInputWidget

from config.shared.act_forms import ActForm, CleanCharField, choice
from people.enums import GlassVerdict


class BreakGlassForm(ActForm):
    reference = CleanCharField(
        label="Reference of the record",
        max_length=16,
        widget=UnfoldAdminTextInputWidget(
            attrs={"autocomplete": "off", "autocapitalize": "characters", "spellcheck": "false"}
        ),
        help_text="As on paper: P-7K3F9.",
    )
    reason = CleanCharField(
        label="Why it cannot wait",
        max_length=300,
        widget=UnfoldAdminTextareaWidget(attrs={"rows": 3}),
        help_text="At least 20 characters. The other coordinators and the auditors read it: name nobody.",
    )
    passphrase = forms.CharField(
        label="Your passphrase, again",
        max_length=200,
        strip=False,
        widget=UnfoldAdminPasswordWidget(attrs={"autocomplete": "current-password"}),
    )


class ReviewForm(ActForm):
    verdict = choice("Your judgement", [("", "Choose"), *GlassVerdict.choices])
    note = CleanCharField(
        label="Note",
        required=False,
        max_length=300,
        widget=UnfoldAdminTextInputWidget,
        help_text="Needed when it was not justified. Name no persons on record.",
    )
