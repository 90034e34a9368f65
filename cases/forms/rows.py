"""A box for a row: type its reference, or a name and take one of the rows offered."""

from django import forms
from django.urls import reverse_lazy
from unfold.widgets import UnfoldAdminTextInputWidget

from cases.pages.row_finder import KINDS
from cases.row_by_reference import by_reference


class RowField(forms.CharField):
    """Cleans to the row of the reference typed; hidden and missing give the same error. Bind it to its reader with
    :func:`bind`."""

    user = None

    def __init__(self, kind="any", **kwargs):
        self.kind = kind
        box = UnfoldAdminTextInputWidget(
            {
                "placeholder": "Reference or name",
                "autocomplete": "off",
                "data-choose-row": kind,
                "data-choose-from": reverse_lazy("offer_rows"),
                "maxlength": 200,
            }
        )
        super().__init__(widget=box, max_length=200, **kwargs)

    def clean(self, value):
        text = super().clean(value)
        if not text:
            return None
        return by_reference(self.user, text, *(() if self.kind == "any" else KINDS[self.kind]))


def bind(form, user):
    """Tell the row boxes of ``form`` whose rows they may find."""
    for field in form.fields.values():
        if isinstance(field, RowField):
            field.user = user
