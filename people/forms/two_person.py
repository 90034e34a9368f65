"""What one administrator asks another to confirm."""

from django import forms
from unfold.widgets import UnfoldAdminSelectWidget

from config.shared.act_forms import ActForm, choice, line
from people.enums import Level, Role
from people.models import Desk
from people.rules import TWO_PERSON_ROLES

REASON = "Kept in the audit trail, and shown to the other administrators and to whom it concerns."


class AskForm(ActForm):
    reason = line("Reason", help_text=REASON)


class AskRoleForm(AskForm):
    role = choice("Role", [(role, role.label) for role in Role if role in TWO_PERSON_ROLES])
    desk = forms.ModelChoiceField(
        queryset=Desk.objects.none(),
        required=False,
        widget=UnfoldAdminSelectWidget,
        help_text="For a coordinator. Administrators and auditors serve the whole organisation.",
    )
    max_level = forms.TypedChoiceField(
        label="Up to level",
        choices=Level.choices,
        coerce=int,
        initial=Level.INTERNAL,
        widget=UnfoldAdminSelectWidget,
    )
    field_order = ["role", "desk", "max_level", "reason"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["desk"].queryset = Desk.objects.permitted(self.request.user)
