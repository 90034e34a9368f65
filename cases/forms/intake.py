"""Forms of intake: beginning a session, and drawing a fact from the words of a testimony."""

from operator import itemgetter

from django import forms

from cases.claim_fields import fields_of
from cases.enums import DetentionKind, Jurisdiction
from config.shared.act_forms import CleanCharField
from config.shared.partial_date_forms import PartialDateFormField
from config.shared.ruled_forms import PermittedChoiceField
from people.enums import Certainty, TieKind
from people.models import Desk, Person, Place
from sources.enums import InterviewMode


class SessionForm(forms.Form):
    held_on = forms.DateField(label="Day", widget=forms.DateInput({"type": "date"}))
    place = PermittedChoiceField(queryset=Place.objects.none(), required=False, widget=forms.HiddenInput)
    new_place = CleanCharField(required=False, max_length=200, widget=forms.HiddenInput)
    title = CleanCharField(required=False, max_length=200)
    team = CleanCharField(required=False, max_length=300)
    interpreter = CleanCharField(required=False, max_length=200)
    languages = CleanCharField(required=False, max_length=100)
    mode = forms.ChoiceField(choices=InterviewMode.choices, label="How")
    desk = forms.ModelChoiceField(queryset=Desk.objects.none())

    def __init__(self, data=None, *, user, desks, today):
        super().__init__(
            data,
            initial={
                "held_on": today,
                "team": user.full_name,
                "mode": InterviewMode.IN_PERSON,
                "desk": desks[0].pk if desks else None,
            },
        )
        self.fields["place"].queryset = Place.objects.referable(user)
        self.fields["desk"].queryset = Desk.objects.permitted(user).filter(pk__in=[desk.pk for desk in desks])


class FactForm(forms.Form):
    """The words it stands on, and whom it is about: one of those the testimony speaks of, or its witness."""

    person = PermittedChoiceField(queryset=Person.objects.none(), label="About whom")
    quote = CleanCharField(
        label="Words of the testimony", widget=forms.Textarea({"rows": 3, "dir": "auto"}), max_length=20_000
    )
    locator = CleanCharField(widget=forms.HiddenInput, max_length=120, required=False)

    def __init__(self, data=None, *, people, kind):
        super().__init__(data, auto_id=f"{kind}_%s")
        self.fields["person"].queryset = people
        self.fields["person"].label_from_instance = lambda row: f"{row.display_name or row.known_as} {row}"
        if "other" in self.fields:
            self.fields["other"].queryset = people
            self.fields["other"].label_from_instance = self.fields["person"].label_from_instance


def certainty():
    return forms.ChoiceField(choices=Certainty.choices, initial=Certainty.ATTRIBUTED)


class DetentionFactForm(FactForm):
    kind = forms.ChoiceField(choices=DetentionKind.choices, initial=DetentionKind.UNKNOWN)
    kind_words = CleanCharField(label="Kind in their words", required=False, max_length=200)
    jurisdiction = forms.ChoiceField(choices=Jurisdiction.choices, initial=Jurisdiction.CN)
    began = PartialDateFormField(label="Began")
    reason_given = CleanCharField(label="Reason given", required=False, max_length=300)
    certainty = certainty()


class TieFactForm(FactForm):
    kind = forms.ChoiceField(choices=TieKind.choices, label="is the …")
    other = PermittedChoiceField(queryset=Person.objects.none(), label="of")
    certainty = certainty()

    field_order = ("person", "kind", "other", "quote", "certainty", "locator")


class ClaimFactForm(FactForm):
    field = forms.ChoiceField(label="Which fact", choices=lambda: sorted(fields_of(Person).items(), key=itemgetter(1)))
    value = CleanCharField(label="What the testimony says", max_length=500)
    as_of = PartialDateFormField(label="As of")
    certainty = certainty()

    def clean(self):
        given = super().clean()
        given.pop("locator", None)
        return given


FACTS = {"detention": DetentionFactForm, "tie": TieFactForm, "claim": ClaimFactForm}
