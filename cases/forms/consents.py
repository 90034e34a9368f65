"""Consent in forms: many purposes at once, and taking it back."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from unfold.widgets import UnfoldAdminSelectWidget, UnfoldAdminTextInputWidget

from config.shared.act_forms import ActForm, CleanCharField, DayBox, choice, line
from people.consent import civil_today
from people.enums import ConsentPurpose
from people.models import User
from sources.actions.consents import Answer
from sources.enums import ConsentBasis, ConsentChannel, ConsentStatus, IdentityMode
from sources.models import EvidenceFile, Source

ANSWERS = [
    ("", "Not asked"),
    (ConsentStatus.GIVEN, "Yes"),
    (ConsentStatus.REFUSED, "No"),
    (ConsentStatus.ASK_EACH_TIME, "Ask each time"),
]


class MomentBox(UnfoldAdminTextInputWidget):
    """The browser's own box for a moment, in the reader's zone."""

    input_type = "datetime-local"

    def format_value(self, value):
        if not hasattr(value, "tzinfo"):
            return value
        # A form gives its beginning values without a zone, in the reader's already.
        return f"{timezone.localtime(value) if timezone.is_aware(value) else value:%Y-%m-%dT%H:%M}"


class RowByReference(CleanCharField):
    """A row named by its reference; hidden and missing are the same error."""

    def __init__(self, model, **kwargs):
        self.model, self.user = model, None
        super().__init__(max_length=16, required=False, widget=UnfoldAdminTextInputWidget, **kwargs)

    def clean(self, value):
        text = super().clean(value).strip().upper()
        if not text:
            return None
        found = self.model.objects.permitted(self.user).filter(reference=text).first()
        if found is None:
            raise ValidationError("There is no such row, or it is not yours to see.")
        return found


class ConsentForm(ActForm):
    basis = choice("On what ground", ConsentBasis.choices, initial=ConsentBasis.OWN)
    explained_by = forms.ModelChoiceField(
        label="Who explained it", queryset=User.objects.none(), required=False, widget=UnfoldAdminSelectWidget
    )
    explained_in = CleanCharField(
        label="In which language",
        max_length=12,
        required=False,
        widget=UnfoldAdminTextInputWidget,
        help_text="kk, ru, ug, zh…",
    )
    valid_from = forms.DateField(label="Holds from", initial=civil_today, widget=DayBox)
    valid_until = forms.DateField(
        label="Holds until",
        required=False,
        widget=DayBox,
        help_text="The last day. Empty: until taken back.",
    )
    evidence = RowByReference(
        EvidenceFile, label="Evidence file", help_text="Reference of the signed form or the recording, such as F-7K3F9."
    )
    source = RowByReference(
        Source, label="Public source", help_text="For “already public”: reference of the source, such as S-7K3F9."
    )
    recipient = CleanCharField(
        label="For one recipient, once",
        max_length=200,
        required=False,
        widget=UnfoldAdminTextInputWidget,
        help_text="Only after “ask each time”: who gets it, in the words you will use on the packet.",
    )
    note = line("Note", required=False)

    def __init__(self, data, *, row, request):
        super().__init__(data, row=row, request=request)
        for purpose in ConsentPurpose:
            self.fields[f"status_{purpose}"] = forms.ChoiceField(
                label=purpose.label, choices=ANSWERS, required=False, widget=forms.RadioSelect
            )
            self.fields[f"mode_{purpose}"] = choice("Shown as", [("", "Choose"), *IdentityMode.choices], required=False)
        self.fields["explained_by"].queryset = User.objects.colleagues_of(request.user)
        self.fields["explained_by"].initial = request.user.pk
        for name in ("evidence", "source"):
            self.fields[name].user = request.user

    def clean(self):
        given = super().clean()
        for purpose in ConsentPurpose:
            if given.get(f"status_{purpose}") == ConsentStatus.GIVEN and not given.get(f"mode_{purpose}"):
                self.add_error(f"mode_{purpose}", "Say how they are shown.")
        return given

    @property
    def purposes(self):
        return [(purpose, self[f"status_{purpose}"], self[f"mode_{purpose}"]) for purpose in ConsentPurpose]

    @property
    def how(self):
        names = (
            "basis",
            "explained_by",
            "explained_in",
            "valid_from",
            "valid_until",
            "evidence",
            "source",
            "recipient",
            "note",
        )
        return [self[name] for name in names]

    @property
    def values(self) -> dict:
        """What ``record_answers`` takes."""
        given = dict(self.cleaned_data)
        recipient = given.pop("recipient")
        said = [(p, given.pop(f"status_{p}"), given.pop(f"mode_{p}")) for p in ConsentPurpose]
        answers = [Answer(p, status, mode or IdentityMode.NONE, recipient) for p, status, mode in said if status]
        if given["basis"] == ConsentBasis.ALREADY_PUBLIC:
            given["explained_by"] = None
        return given | {"answers": answers}


class WithdrawForm(ActForm):
    purposes = forms.MultipleChoiceField(
        label="For what",
        choices=ConsentPurpose.choices,
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text="None ticked: for everything.",
    )
    channel = choice("How it reached us", [("", "Choose"), *ConsentChannel.choices])
    withdrawn_at = forms.DateTimeField(label="When it reached us", widget=MomentBox, initial=timezone.now)
    taken_by = forms.ModelChoiceField(label="Who took it", queryset=User.objects.none(), widget=UnfoldAdminSelectWidget)
    note = line("Note", required=False)

    def __init__(self, data, *, row, request):
        super().__init__(data, row=row, request=request)
        self.fields["taken_by"].queryset = User.objects.colleagues_of(request.user)
        self.fields["taken_by"].initial = request.user.pk
