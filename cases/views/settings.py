"""One's own wishes: channels, hours, zone, and how much a mail may say."""

from django import forms
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone

from cases.actions.preferences import set_preferences
from cases.enums import Weekday
from cases.models import NotificationPreference
from config.shared.zones import known_zones
from people.enums import Role
from people.views.doors import for_staff

from .shell import page

NEAR = ("Asia/Almaty", "Asia/Aqtau", "Asia/Shanghai", "Asia/Urumqi", "Europe/Istanbul", "Europe/Zurich", "UTC")
TELLING = ("mail_reminders", "mail_names_item", "time_zone")


def _clock(label, **kwargs):
    return forms.TimeField(label=label, widget=forms.TimeInput(attrs={"type": "time"}, format="%H:%M"), **kwargs)


class TellingForm(forms.Form):
    mail_reminders = forms.BooleanField(
        label="Reminders by e-mail", required=False, help_text="In the app they always come."
    )
    mail_names_item = forms.BooleanField(
        label="Mails may say reference and time",
        required=False,
        help_text="Off: a mail says only that something waits, with a link. Names never leave the house.",
    )
    has_agenda = forms.BooleanField(
        label="Daily agenda by e-mail", required=False, help_text="One mail for all your cases; none on an empty day."
    )
    has_week = forms.BooleanField(
        label="Weekly list by e-mail", required=False, help_text="What the coming seven days hold on your desks."
    )
    week_on = forms.TypedChoiceField(label="Weekly list on", choices=Weekday.choices, coerce=int)
    agenda_at = _clock("Send them at", help_text="On your own clock.")
    quiet_from = _clock("Quiet from", required=False)
    quiet_to = _clock(
        "Quiet until", required=False, help_text="Mails wait until then, except critical ones. Empty: no quiet hours."
    )
    time_zone = forms.ChoiceField(label="My time zone")

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        others = sorted(known_zones() - set(NEAR))
        self.fields["time_zone"].choices = [(name, name) for name in (*NEAR, *others)]
        if Role.COORDINATOR not in user.roles:
            del self.fields["has_week"], self.fields["week_on"]


@for_staff
def notification_settings(request):
    user = request.user
    wish = NotificationPreference.objects.permitted(user).first() or NotificationPreference(user=user)
    initial = {name: getattr(user, name) for name in TELLING}
    initial |= {
        field.name: getattr(wish, field.name) for field in wish._meta.fields if field.name not in ("id", "user")
    }
    form = TellingForm(request.POST or None, initial=initial, user=user)
    if request.method == "POST" and form.is_valid():
        given = form.cleaned_data
        for name, value in given.items():
            if name not in TELLING:
                setattr(wish, name, value)
        try:
            telling = {name: given[name] for name in TELLING}
            set_preferences(wish, telling=telling, by=user, now=timezone.now())
        except ValidationError as error:
            form.add_error(None, ValidationError(error.messages))
        else:
            messages.success(request, "Saved.")
            return HttpResponseRedirect(reverse("notification_settings"))
    answer = page(request, "cases/notification_settings.html", "How and when I am told", form=form)
    answer.status_code = 400 if form.errors else 200
    return answer
