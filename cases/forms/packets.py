"""For what and for whom a packet is made."""

from django import forms
from unfold.widgets import UnfoldAdminTextInputWidget

from cases.actions.packets import PURPOSES
from config.shared.act_forms import CleanCharField, choice


class PacketForm(forms.Form):
    purpose = choice("For what", [("", "Choose"), *((each.value, each.label) for each in PURPOSES)])
    recipient = CleanCharField(
        label="To whom",
        max_length=200,
        widget=UnfoldAdminTextInputWidget,
        help_text="As it shall stand on record: the body, court, editor or lawyer that gets it.",
    )

    def clean_recipient(self):
        return " ".join(self.cleaned_data["recipient"].split())
