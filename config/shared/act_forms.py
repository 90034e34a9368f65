"""Small forms of acts on one row: postpone, close, cancel."""

from django import forms
from django.core.exceptions import ValidationError
from unfold.widgets import UnfoldAdminSelectWidget, UnfoldAdminTextareaWidget, UnfoldAdminTextInputWidget

from .text import clean_text


class CleanCharField(forms.CharField):
    """Text by the one rule of which characters may enter."""

    def to_python(self, value):
        return clean_text(super().to_python(value))


class DayBox(UnfoldAdminTextInputWidget):
    """The browser's own box for a day: no zone is meant, so none is warned of."""

    input_type = "date"


class ActForm(forms.Form):
    def __init__(self, data, *, row, request):
        self.row = row
        self.request = request
        super().__init__(data)

    def spread(self, error):
        """Each message of ``error`` to its box where there is one, else above the form."""
        if not hasattr(error, "error_dict"):
            self.add_error(None, error)
            return
        for field, errors in error.error_dict.items():
            home = field if field in self.fields else None
            self.add_error(home, [ValidationError(message) for each in errors for message in each.messages])


def line(label, **kwargs):
    return CleanCharField(label=label, max_length=300, widget=UnfoldAdminTextInputWidget, **kwargs)


def text(label, **kwargs):
    return CleanCharField(label=label, max_length=10_000, widget=UnfoldAdminTextareaWidget, **kwargs)


def choice(label, choices, **kwargs):
    return forms.ChoiceField(label=label, choices=choices, widget=UnfoldAdminSelectWidget, **kwargs)
