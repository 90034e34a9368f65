"""What is asked for each change that one or several defendants can be given."""

from django import forms
from django.contrib import admin
from unfold.widgets import (
    UnfoldAdminDecimalFieldWidget,
    UnfoldAdminIntegerFieldWidget,
    UnfoldBooleanWidget,
)

from cases.enums import ChargeStatus, JointChangeKind, Jurisdiction, MeasureKind, OutcomeKind, TermUnit
from cases.models import Counsel
from config.shared.act_forms import ActForm, choice, line

from .dates import DayField

OPEN_STATUSES = [each for each in ChargeStatus.choices if each[0] != ChargeStatus.RECLASSIFIED]


class JointForm(ActForm):
    """``provisions``: those the defendants of the proceeding still answer, for changes of a charge."""

    change = ""

    def __init__(self, data, *, row, request, provisions=()):
        super().__init__(data, row=row, request=request)
        if "provision" in self.fields:
            self.fields["provision"].choices = [("", "Every open charge"), *((each, each) for each in provisions)]

    @property
    def values(self) -> dict:
        """What the action takes."""
        return dict(self.cleaned_data)

    @property
    def words(self) -> str:
        """The change summed up. People go by their reference: names do not belong into a summary."""
        said = [word for name in self.fields if (word := self._said(name))]
        return f"{JointChangeKind(self.change).label}: {', '.join(said) or 'none'}"

    def _said(self, name):
        field, value = self.fields[name], self.cleaned_data.get(name)
        if value in (None, "", False):
            return ""
        if isinstance(field, DayField):
            return f"{field.label.lower()} {value}"
        if isinstance(field, forms.BooleanField):
            return field.label.lower()
        if isinstance(field, forms.ModelChoiceField):
            return str(value)
        return str(dict(field.choices).get(value, value)) if isinstance(field, forms.ChoiceField) else str(value)


def _one_of(label, choices, **kwargs):
    """Nothing is chosen before someone chooses."""
    return choice(label, [("", "Choose"), *choices], **kwargs)


def _date(label):
    return DayField(label=label, help_text="As far as known: 2018, 2018-03 or 2018-03-05.")


def _tick(label):
    return forms.BooleanField(label=label, required=False, widget=UnfoldBooleanWidget)


def _whole(label, **kwargs):
    return forms.IntegerField(
        label=label, required=False, min_value=1, max_value=32767, widget=UnfoldAdminIntegerFieldWidget, **kwargs
    )


def _decimal(label, digits, **kwargs):
    return forms.DecimalField(
        label=label,
        required=False,
        max_digits=digits,
        decimal_places=2,
        min_value=0,
        widget=UnfoldAdminDecimalFieldWidget,
        **kwargs,
    )


class MeasureForm(JointForm):
    change = JointChangeKind.MEASURE
    kind = _one_of("Measure", MeasureKind.choices)
    since = _date("Since")
    words = line("As printed", required=False)


class ChargeForm(JointForm):
    change = JointChangeKind.CHARGE
    article = line("Article", required=False)
    part = line("Part", required=False)
    code = line("Code of law", required=False, initial="Criminal Code")
    provision_words = line("Provision as printed", required=False)
    jurisdiction = choice("Jurisdiction", Jurisdiction.choices)
    status = choice("Status", OPEN_STATUSES, initial=ChargeStatus.CHARGED)
    on = _date("On")
    description = line("Description", required=False)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["jurisdiction"].initial = self.row.jurisdiction


class ChargeStatusForm(JointForm):
    change = JointChangeKind.CHARGE_STATUS
    provision = choice("Charge", [], required=False)
    status = _one_of("New status", OPEN_STATUSES)
    on = _date("On")
    note = line("Note", required=False)


class ReclassifyForm(JointForm):
    change = JointChangeKind.RECLASSIFY
    provision = choice("Charge", [], required=False)
    to_article = line("To article")
    to_part = line("To part", required=False)
    on = _date("On")
    note = line("Note", required=False)


class AggravationForm(JointForm):
    change = JointChangeKind.AGGRAVATION
    aggravation = line("Aggravating circumstance", required=False, help_text="Empty: none.")


class CounselForm(JointForm):
    change = JointChangeKind.COUNSEL
    is_appointed = _tick("Appointed by the state")
    since = _date("Since")

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        counsel = admin.site.get_model_admin(Counsel)
        lawyer = counsel.formfield_for_foreignkey(Counsel._meta.get_field("lawyer"), self.request)
        lawyer.help_text = "Type a name in any script, or a reference such as P-7K3F9."
        self.fields = {"lawyer": lawyer, **self.fields}


class OutcomeForm(JointForm):
    change = JointChangeKind.OUTCOME
    kind = _one_of("Outcome", OutcomeKind.choices)
    decided = _date("Decided")
    term_amount = _whole("Term")
    term_unit = choice("Unit of the term", [("", "–"), *TermUnit.choices], required=False)
    starts = _date("Runs from")
    credit_days = _whole("Days of custody credited")
    credit_ratio = _decimal("Each counts as", 4, help_text="Days of the penalty: 1, 1.5, 0.5.")
    mci_count = _decimal("Fine in MCI", 9)
    amount = _decimal("Money", 14)
    currency = line("Currency", required=False, help_text="Such as KZT.")
    note = line("Note", required=False)


FORMS = {
    form.change: form
    for form in (
        MeasureForm,
        ChargeForm,
        ChargeStatusForm,
        ReclassifyForm,
        AggravationForm,
        CounselForm,
        OutcomeForm,
    )
}
