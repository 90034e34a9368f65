"""What a marked passage says."""

from django import forms
from django.core.exceptions import ValidationError
from unfold.widgets import UnfoldAdminTextareaWidget, UnfoldAdminTextInputWidget

from config.shared.act_forms import CleanCharField, choice
from config.shared.partial_date_forms import PartialDateFormField
from people.enums import Certainty

from .claims import field_named
from .rows import RowField, bind


class PassageForm(forms.Form):
    """With a fact the passage is a claim; without one it supports the row as a whole."""

    quote = CleanCharField(
        label="The words",
        max_length=10_000,
        widget=UnfoldAdminTextareaWidget({"rows": 3, "dir": "auto", "data-quote": ""}),
        help_text="Select them in the text, or paste them here.",
    )
    start = forms.IntegerField(required=False, min_value=0, widget=forms.HiddenInput({"data-start": ""}))
    about = RowField(label="About", help_text="The row they speak of.")
    field = CleanCharField(
        label="Fact",
        max_length=60,
        required=False,
        widget=UnfoldAdminTextInputWidget({"list": "facts", "autocomplete": "off"}),
        help_text="Empty: they support the row as a whole.",
    )
    value = CleanCharField(label="What they say", max_length=500, required=False, widget=UnfoldAdminTextInputWidget)
    certainty = choice("Certainty", Certainty.choices, initial=Certainty.STATED)
    attributed_to = CleanCharField(
        label="Attributed to", max_length=200, required=False, widget=UnfoldAdminTextInputWidget
    )
    as_of = PartialDateFormField(label="As of")

    def __init__(self, data=None, *, user, initial=None):
        super().__init__(data, initial=initial)
        bind(self, user)

    def clean(self):
        given = self.cleaned_data
        if given.get("value") and not given.get("field"):
            self.add_error("field", "Name the fact of which the words say this.")
        if given.get("field") and given.get("about") is not None:
            given["field"] = field_named(type(given["about"]), given["field"], self)
            if not given.get("value"):
                self.add_error("value", "Say what the words say of it, in a few words.")
        return given

    def spread(self, error):
        for name, errors in getattr(error, "error_dict", {None: [error]}).items():
            home = name if name in self.fields else None
            self.add_error(home, [ValidationError(text) for one in errors for text in one.messages])
