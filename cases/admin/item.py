"""What reminders watch is saved with its reminders."""

from django import forms
from django.shortcuts import redirect
from django.utils import timezone
from unfold.widgets import UnfoldAdminSelectWidget

from cases.actions.items import save_item
from cases.reminders.moment import KINDS
from config.shared.admin import act
from config.shared.ruled_forms import RuledForm
from config.shared.zones import zone_of
from people.admin.record import RecordAdmin

ZONES = ["Asia/Almaty", "Asia/Aqtau", "Asia/Shanghai", "Asia/Urumqi", "Europe/Istanbul", "Europe/Zurich", "UTC"]
"""Offered first; others stay as they are where a row has them."""


class ZonedForm(RuledForm):
    """Moments are typed and shown in the zone of the court, not in that of the reader."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "zone" in self.fields:
            zone = self.instance.zone
            names = [*ZONES, *([zone] if zone not in ZONES else [])]
            self.fields["zone"].widget = UnfoldAdminSelectWidget(choices=[(name, name) for name in names])
            for name in self._moments():
                self.fields[name].help_text = f"{self.fields[name].help_text} In the time of the zone below.".strip()
                if (moment := getattr(self.instance, name, None)) is not None:
                    self.initial[name] = moment.astimezone(zone_of(zone)).replace(tzinfo=None)

    def _moments(self):
        return [name for name, field in self.fields.items() if isinstance(field, forms.SplitDateTimeField)]

    def clean(self):
        cleaned = super().clean()
        zone = self.cleaned_data.get("zone")
        if zone:
            for name in self._moments():
                if moment := self.cleaned_data.get(name):
                    civil = timezone.make_naive(moment)
                    self.cleaned_data[name] = civil.replace(tzinfo=zone_of(zone))
        return cleaned


class ItemAdmin(RecordAdmin):
    @act("change", description="Team", icon="supervisor_account")
    def team(self, request, object_id):
        return redirect("item_team", kind=KINDS[self.model], pk=self.found_for(request, object_id, "change").pk)

    def write(self, row, *, by, version, now):
        save_item(row, by=by, now=now, version=version)


def court_time(moment, zone) -> str:
    """``3 Dec 2026, 10:00 (Asia/Almaty)``: the civil time of the court."""
    if moment is None:
        return ""
    there = moment.astimezone(zone_of(zone))
    return f"{there.day} {there:%b %Y, %H:%M} ({zone})"
