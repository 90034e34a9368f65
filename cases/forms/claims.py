"""Several claims for one question, and the choice among them."""

from django import forms
from django.core.exceptions import ValidationError
from unfold.widgets import UnfoldAdminSelectWidget, UnfoldAdminTextareaWidget, UnfoldAdminTextInputWidget

from cases import claim_values
from cases.actions.claims import Said
from cases.claim_fields import fields_of, is_own_field, label_of
from cases.models import Claim
from config.shared.act_forms import ActForm, CleanCharField, choice, line
from config.shared.partial_date_forms import PartialDateFormField
from people.enums import Certainty

from .rows import RowField, bind


class QuestionForm(forms.Form):
    """What the claims are about."""

    about = RowField(label="About", help_text="The row: a person, a case, a detention, an event…")
    field = CleanCharField(
        label="Fact",
        max_length=60,
        widget=UnfoldAdminTextInputWidget({"list": "facts", "data-fact": "", "autocomplete": "off"}),
        help_text="A field of that row, or a word such as “number detained”.",
    )
    topic = line(
        "Question", required=False, help_text="Such as “Number detained on 13 November”. Empty: named after the fact."
    )
    case = RowField("case", label="Case", required=False, help_text="Where the question is shown too.")
    note = CleanCharField(label="Note", max_length=2000, required=False, widget=UnfoldAdminTextareaWidget({"rows": 2}))

    def __init__(self, data=None, *, user, initial=None):
        super().__init__(data, initial=initial)
        bind(self, user)

    def clean(self):
        row, word = self.cleaned_data.get("about"), self.cleaned_data.get("field")
        if row is not None and word:
            self.cleaned_data["field"] = field_named(type(row), word, self)
        return self.cleaned_data


def field_named(model, word, form) -> str:
    """The field people call ``word``; an error in the form where ``model`` has none."""
    known = fields_of(model)
    names = {label.casefold(): name for name, label in known.items()} | {name.casefold(): name for name in known}
    name = names.get(word.strip().casefold())
    if name is None:
        labels = ", ".join(sorted(known.values()))
        form.add_error("field", f"Nothing is claimed of a {model._meta.verbose_name} as “{word}”. Known: {labels}.")
    return name or word


class AnswerForm(forms.Form):
    """What one source says. An empty line is left out."""

    source = RowField("source", label="Source", required=False)
    value = CleanCharField(label="What it says", max_length=500, required=False, widget=UnfoldAdminTextInputWidget)
    certainty = choice("Certainty", Certainty.choices, initial=Certainty.STATED)
    attributed_to = CleanCharField(
        label="Attributed to", max_length=200, required=False, widget=UnfoldAdminTextInputWidget
    )
    as_of = PartialDateFormField(label="As of")
    quote = CleanCharField(
        label="The source's words", max_length=10_000, required=False, widget=UnfoldAdminTextareaWidget({"rows": 2})
    )

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        bind(self, user)

    def clean(self):
        given = self.cleaned_data
        if given.get("source") and not given.get("value"):
            self.add_error("value", "Say what the source says.")
        if given.get("value") and not given.get("source") and "source" not in self.errors:
            self.add_error("source", "Name the source that says so.")
        return given

    @property
    def said(self) -> Said | None:
        given = self.cleaned_data
        if not given.get("source"):
            return None
        date, words = given["as_of"]
        return Said(
            source=given["source"],
            value=given["value"],
            quote=given["quote"],
            certainty=given["certainty"],
            attributed_to=given["attributed_to"],
            as_of=date,
            as_of_words=words,
        )


class AnswersFormSet(forms.BaseFormSet):
    def clean(self):
        if not any(self.errors) and not self.said:
            raise ValidationError("Enter at least one claim: its source and what it says.")

    @property
    def said(self) -> list[Said]:
        return [said for form in self.forms if (said := form.said)]


LINES = 3
Answers = forms.formset_factory(AnswerForm, formset=AnswersFormSet, extra=LINES - 1, max_num=40, absolute_max=40)


class ChooseForm(ActForm):
    chosen = choice("Which claim we go by", [])
    reason = line("Why")
    puts = forms.BooleanField(label="Write it into the record too", required=False)
    value = CleanCharField(
        label="What to write there",
        max_length=500,
        required=False,
        widget=UnfoldAdminTextInputWidget,
        help_text="A date as 2018-03, a related row by its reference. What stood there stays in the row's history, and "
        "you can take this back.",
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        claims = Claim.objects.permitted(self.request.user).filter(disagreement=self.row).select_related("subject_type")
        self.claims = {str(claim.pk): claim for claim in claims}
        self.fields["chosen"].choices = [(pk, claim.value) for pk, claim in self.claims.items()]
        first = next(iter(self.claims.values()), None)
        model = first.subject_type.model_class() if first else None
        if first is None or not is_own_field(model, first.field):
            del self.fields["puts"], self.fields["value"]
            return
        self.fields["puts"].label = f"Write it into “{label_of(model, first.field)}” of the record too"
        kept = None if first.field in getattr(model, "partial_dates", {}) else model._meta.get_field(first.field)
        if kept is not None and kept.choices:
            listed = [("", "–"), *kept.flatchoices]
            self.fields["value"] = choice("What to write there", listed, required=False)
            self.fields["value"].widget = UnfoldAdminSelectWidget(choices=listed)

    def clean(self):
        given = self.cleaned_data
        chosen = self.claims.get(given.get("chosen"))
        puts, value = given.pop("puts", False), given.pop("value", "")
        if chosen is None:
            return given
        given["chosen"] = chosen
        if puts and not value:
            model = chosen.subject_type.model_class()
            value = claim_values.guess(model(), chosen.field, chosen.value)
            if not value:
                self.add_error("value", "Say what to write: the claim's words are no value of this field.")
        given["put"] = value if puts else None
        return given

    def spread(self, error):
        if hasattr(error, "error_dict") and "put" in error.error_dict and "value" in self.fields:
            self.add_error(
                "value", [ValidationError(text) for one in error.error_dict.pop("put") for text in one.messages]
            )
        super().spread(error)
