"""The form of a new webhook."""

from django import forms

from config.shared.act_forms import CleanCharField
from exchange.enums import CHOSEN_EVENTS
from exchange.forms.searches import resource_choices
from people.enums import Role
from people.grants import desks_of, roles_of
from people.models import Desk


class WebhookForm(forms.Form):
    name = CleanCharField(max_length=80, label="Which program it is", help_text="Such as “map of the partner”.")
    url = CleanCharField(
        max_length=500,
        label="Address it is told at",
        help_text="https:// and the full name of a machine on the public internet; port 443 or 8443.",
    )
    desk = forms.ModelChoiceField(queryset=Desk.objects.none(), required=False, label="Of which desk")
    events = forms.MultipleChoiceField(
        choices=[(event.value, event.label) for event in CHOSEN_EVENTS],
        widget=forms.CheckboxSelectMultiple,
        label="Tell it when",
    )
    kinds = forms.MultipleChoiceField(
        choices=[], widget=forms.CheckboxSelectMultiple, required=False, label="Of which rows"
    )

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["kinds"].choices = resource_choices(user)
        desks = desks_of(user, {Role.COORDINATOR})
        if desks:
            self.fields["desk"].queryset = Desk.objects.permitted(user).filter(pk__in=desks)
            self.fields["desk"].required = True
            self.fields["desk"].initial = next(iter(desks)) if len(desks) == 1 else None
        else:
            del self.fields["desk"]
        self.may_make = bool(desks) or Role.RESEARCHER in roles_of(user)

    @property
    def plain_boxes(self):
        return [self[name] for name in ("name", "url", "desk") if name in self.fields]

    @property
    def choice_boxes(self):
        return [self["events"], self["kinds"]]
