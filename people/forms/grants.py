"""Giving a grant on one desk, moving its end, ending it."""

from datetime import datetime, time

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from unfold.widgets import UnfoldAdminSelectWidget, UnfoldAdminTextInputWidget

from config.shared.act_forms import ActForm, CleanCharField, DayBox, choice, line
from people.actions.grants import USUAL
from people.enums import Level, Role
from people.grants import reach_of
from people.models import Membership, User
from people.rules import GIVEN_BY_COORDINATORS, GLOBAL_ROLES

NOBODY = "There is no open account with this address."
WHY = "At least 10 characters. Kept with the grant; name no persons on record."


def end_of(day):
    """The last moment of the civil day ``day`` in the zone of whoever chose it."""
    return None if day is None else timezone.make_aware(datetime.combine(day, time(23, 59, 59)))


class UntilForm(ActForm):
    until = forms.DateField(
        label="Until", required=False, widget=DayBox, help_text="The last day. Lawyers and researchers always have one."
    )
    reason = line("Reason", help_text=WHY)

    def __init__(self, data, *, row, request):
        super().__init__(data, row=row, request=request)
        self.fields["until"].initial = timezone.localdate() + USUAL

    def clean_until(self):
        return end_of(self.cleaned_data["until"])


class EndForm(ActForm):
    reason = line("Reason", help_text="Kept in the audit trail; name no persons on record.")


class GiveForm(UntilForm):
    """``row``: the desk. A coordinator chooses among colleagues of their desks, or types the address of another."""

    user = forms.ModelChoiceField(
        User.objects.none(), label="Colleague", required=False, empty_label="Choose", widget=UnfoldAdminSelectWidget
    )
    email = CleanCharField(
        label="Or the e-mail address of a colleague from elsewhere",
        required=False,
        max_length=254,
        widget=UnfoldAdminTextInputWidget(attrs={"autocomplete": "off", "inputmode": "email"}),
    )
    role = choice("Role", ())
    max_level = choice("Sees rows up to", (), help_text="The lowest that is enough.")
    field_order = ("user", "email", "role", "max_level", "until", "reason")

    def __init__(self, data, *, row, request):
        super().__init__(data, row=row, request=request)
        by = request.user
        keeps_accounts = Role.ADMINISTRATOR in by.roles
        others = (User.objects.permitted(by) if keeps_accounts else User.objects.known_to(by)).exclude(pk=by.pk)
        self.fields["user"].queryset = others.filter(is_active=True).distinct().order_by("full_name")
        if keeps_accounts:
            del self.fields["email"]
            self.fields["user"].required = True
        roles = [role for role in Role if role not in GLOBAL_ROLES] if keeps_accounts else sorted(GIVEN_BY_COORDINATORS)
        highest = Level.PROTECTED if keeps_accounts else reach_of(by, {Role.COORDINATOR}).get(row.pk, Level.OPEN)
        self.fields["role"].choices = [("", "Choose"), *((role, Role(role).label) for role in roles)]
        levels = [(level.value, f"{level.value} · {level.label}") for level in Level if level <= highest]
        self.fields["max_level"].choices = levels
        self.fields["max_level"].initial = min(Level.INTERNAL, highest)

    def clean(self):
        data = super().clean()
        email = (data.pop("email", "") or "").strip()
        if not data.get("user"):
            if not email:
                raise ValidationError({"user": "Choose a colleague."})
            data["user"] = User.objects.addressed(self.request.user, email)
            if data["user"] is None:
                raise ValidationError({"email": NOBODY})
        return data

    @property
    def grant(self) -> Membership:
        data = self.cleaned_data
        return Membership(
            user=data["user"],
            desk=self.row,
            role=data["role"],
            max_level=int(data["max_level"]),
            valid_until=data["until"],
            reason=data["reason"],
        )

    def spread(self, error):
        """The grant calls its end ``valid_until``."""
        if hasattr(error, "error_dict") and "valid_until" in error.error_dict:
            error = ValidationError({**error.error_dict, "until": error.error_dict.pop("valid_until")})
        super().spread(error)
