"""What is asked when a hearing is moved, held or found unfair. Moments are typed in the court's time."""

from django import forms
from django.utils import timezone
from unfold.widgets import UnfoldAdminSplitDateTimeWidget

from cases.enums import ViolationKind
from cases.forms.dates import DayField
from config.shared.act_forms import ActForm, choice, line, text
from config.shared.zones import zone_of


class CourtTimeForm(ActForm):
    """For a hearing: its moments are read in the zone of its court."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for field in self._moments():
            field.help_text = f"{field.help_text} In the court's time ({self.row.zone}).".strip()

    def _moments(self):
        return [field for field in self.fields.values() if isinstance(field, forms.SplitDateTimeField)]

    def clean(self):
        cleaned = super().clean()
        for name, field in self.fields.items():
            if field in self._moments() and cleaned.get(name) is not None:
                cleaned[name] = timezone.make_naive(cleaned[name]).replace(tzinfo=zone_of(self.row.zone))
        return cleaned


def moment(label, **kwargs):
    return forms.SplitDateTimeField(label=label, widget=UnfoldAdminSplitDateTimeWidget, **kwargs)


class ScheduleForm(CourtTimeForm):
    starts_at = moment("Date and time")


class PostponeForm(CourtTimeForm):
    until = moment("New date and time")


class AdjournForm(CourtTimeForm):
    reason = line("Why it is adjourned")
    until = moment("Continued at", required=False, help_text="Empty: no date yet.")
    expected = DayField(label="Or expected about")
    result = text("What came of this sitting", required=False)


class CancelForm(ActForm):
    reason = line("Reason")


class HoldForm(ActForm):
    result = text("What the court decided or did")


class ViolationForm(ActForm):
    kind = choice("What", ViolationKind.choices)
    happened = DayField(label="When")
    told_by = line("Who told", required=False, help_text="A role or a code: no witness's name.")
    note = text("In detail", required=False)
