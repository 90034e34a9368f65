"""Forms of the acts on a stay: ended, continued as another measure, prolonged, a deadline set by rule."""

from django import forms
from django.contrib import admin
from django.utils import timezone
from unfold.widgets import UnfoldAdminIntegerFieldWidget, UnfoldAdminSplitDateTimeWidget

from cases.enums import DeadlineKind, DetentionEnd, DetentionKind, TermUnit, TriggerKind
from cases.lawbook import offered
from cases.models import Detention, TermExtension
from config.shared.act_forms import ActForm, choice, line
from config.shared.labels import labels_of
from config.shared.partial_date_forms import PartialDateFormField
from config.shared.ruled_forms import PermittedAutocomplete, PermittedChoiceField
from config.shared.zones import zone_of

NO_UNIT = [("", "no term known"), *TermUnit.choices]


class CourtForm(ActForm):
    """Moments are typed in the time of the court; organisations are those one may see."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for name in self._moments():
            field = self.fields[name]
            field.help_text = f"{field.help_text} In the court's time ({self.row.zone}).".strip()

    def _moments(self):
        return [name for name, field in self.fields.items() if isinstance(field, forms.SplitDateTimeField)]

    def clean(self):
        cleaned = super().clean()
        for name in self._moments():
            if moment := cleaned.get(name):
                cleaned[name] = timezone.make_naive(moment).replace(tzinfo=zone_of(self.row.zone))
        return cleaned

    def offer(self, name, model, label):
        field = model._meta.get_field(name)
        self.fields[name] = PermittedChoiceField(
            queryset=field.related_model._default_manager.referable(self.request.user),
            required=False,
            label=label,
            widget=PermittedAutocomplete(field, admin.site, labels_of(self.request, admin.site)),
        )


def moment(label, **kwargs):
    return forms.SplitDateTimeField(label=label, required=False, widget=UnfoldAdminSplitDateTimeWidget, **kwargs)


def amount(label):
    return forms.IntegerField(
        label=label, required=False, min_value=1, max_value=32767, widget=UnfoldAdminIntegerFieldWidget
    )


class EndForm(ActForm):
    end_kind = choice("How it ended", DetentionEnd.choices)
    ended = PartialDateFormField(label="When it ended")

    def clean_ended(self):
        return self.cleaned_data["ended"][0]


class ContinueForm(CourtForm):
    kind = choice("Goes on as", [("", "Choose the measure"), *DetentionKind.choices])
    began = PartialDateFormField(label="From which day")
    began_at = moment("From which moment", help_text="If the hour is known; then the day follows from it.")
    term_amount = amount("Ordered term")
    term_unit = choice("Unit", NO_UNIT, required=False)
    legal_basis = line("Legal basis", required=False)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.offer("authority", Detention, "Ordered by")
        self.offer("facility", Detention, "Held in")

    def clean_began(self):
        return self.cleaned_data["began"][0]


class ExtendForm(CourtForm):
    ordered = PartialDateFormField(label="Day of the order")
    term_amount = amount("Prolonged by")
    term_unit = choice("Unit", [("", "see “until”"), *TermUnit.choices], required=False)
    until = moment("Prolonged until", help_text="Where the order names the moment instead.")
    basis = line("Article and number of the order", required=False)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.offer("authority", TermExtension, "Ordered by")
        self.offer("limit", TermExtension, "Rule it rests on")
        self.fields["limit"].help_text = "Only where it is another rule than the kind's own, as CPC 342 during trial."

    def clean_ordered(self):
        return self.cleaned_data["ordered"][0]


class DeadlineForm(CourtForm):
    """Rules of the stay's jurisdiction in force today, by what sets them off."""

    rule = choice("Rule", [])
    trigger_at = moment("Set off at", help_text="Empty: the beginning of the stay, or the end of its term.")
    kind = choice("Kind", DeadlineKind.choices, initial=DeadlineKind.OTHER)
    title = line("Title", required=False, help_text="Empty: what the rule limits.")

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.rules, groups = {}, []
        for kind in TriggerKind:
            found = offered(self.row.jurisdiction, kind, timezone.localdate())
            options = []
            for limit in found:
                key = f"{kind}:{limit.pk}"
                self.rules[key] = kind, limit
                options.append((key, f"{limit.code} · {limit.subject} · {limit.article}"))
            if options:
                groups.append((kind.label, options))
        self.fields["rule"].choices = [("", "Choose the rule"), *groups]

    def clean(self):
        cleaned = super().clean()
        kind, limit = self.rules.get(cleaned.pop("rule", None), ("", None))
        if limit is not None:
            cleaned |= {"limit": limit, "trigger_kind": kind, "title": cleaned.get("title") or limit.subject[:200]}
        return cleaned
