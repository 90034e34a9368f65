"""Claims, disagreements, citations, exhibits: what we know, from whom, and what we chose to say."""

from django import forms
from django.contrib import admin
from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import ValidationError
from unfold.contrib.filters.admin import BooleanRadioFilter, ChoicesDropdownFilter
from unfold.widgets import UnfoldAdminTextInputWidget

from cases.actions.disagreements import choose_claim
from cases.models import Citation, Claim, Disagreement, Exhibit
from config.shared.act_forms import ActForm, choice, line
from config.shared.admin import act
from config.shared.labels import NOT_YOURS
from config.shared.ruled_forms import RuledForm
from config.shared.span_filter import span_filter
from people.admin.record import DeskFilter, RecordAdmin, RecordTab
from people.models import Record


def by_reference(user, reference):
    """The row of this reference that ``user`` may see; the same ValidationError for hidden and missing."""
    prefix, _, rest = reference.strip().upper().partition("-")
    for model in _record_models():
        if model.reference_prefix == prefix and rest:
            row = model._default_manager.permitted(user).filter(reference=f"{prefix}-{rest}").first()
            if row is not None:
                return row
    raise ValidationError("There is no row with this reference, or it is not yours to see.", code="unknown_reference")


def _record_models(base=Record):
    for model in base.__subclasses__():
        if not model._meta.abstract:
            yield model
        yield from _record_models(model)


class AboutForm(RuledForm):
    about = forms.CharField(
        max_length=16,
        widget=UnfoldAdminTextInputWidget({"placeholder": "P-7K3F9"}),
        help_text="The reference of the row this is about: a person, a case, a detention…",
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        row = self.instance
        if "about" in self.fields and not row._state.adding:
            self.held = self.initial["about"] = self.model_admin.about_reference(self.request, row)

    def clean_about(self):
        reference = self.cleaned_data["about"]
        if not self.instance._state.adding and reference == self.held:
            return reference
        row = by_reference(self.request.user, reference)
        self.instance.subject_type = ContentType.objects.get_for_model(row)
        self.instance.subject_id = row.pk
        return reference


class AboutAdmin(RecordAdmin):
    form = AboutForm

    def about_reference(self, request, row) -> str:
        """The reference of the row in question where the reader may see it."""
        model = ContentType.objects.get_for_id(row.subject_type_id).model_class()
        found = model._default_manager.permitted(request.user).filter(pk=row.subject_id)
        return found.values_list("reference", flat=True).first() or NOT_YOURS

    def read_only(self, request, fields):
        def about(row):
            return self.about_reference(request, row)

        return [about if name == "about" else name for name in super().read_only(request, fields)]


@admin.register(Claim)
class ClaimAdmin(AboutAdmin):
    list_display = ("field", "value", "reference", "source", "as_of", "certainty", "disagreement", "desk")
    list_filter = (("certainty", ChoicesDropdownFilter), span_filter("as_of"), DeskFilter)
    sortable_by = ("field", "as_of")
    search_text = ("field", "value")
    search_named = ("source",)
    search_help_text = "The fact, its value, the source's title, or a reference"
    link_filters = ("source", "disagreement")
    fieldsets = (
        (
            None,
            {
                "fields": [
                    "source",
                    "about",
                    ("field", "value"),
                    "as_of",
                    ("certainty", "attributed_to"),
                    "quote",
                    "disagreement",
                ]
            },
        ),
    )

    def label(self, row, labels):
        return f"{row.field}: {row.value} · {row}"


@admin.register(Citation)
class CitationAdmin(AboutAdmin):
    list_display = ("reference", "source", "locator", "certainty", "note", "desk")
    list_filter = (("certainty", ChoicesDropdownFilter), DeskFilter)
    sortable_by = ()
    search_named = ("source",)
    search_help_text = "Words of the source's title, or a reference"
    link_filters = ("source",)
    fieldsets = ((None, {"fields": ["source", "about", ("locator", "certainty"), "note"]}),)


class ChooseForm(ActForm):
    chosen = choice("Which claim we go by", [])
    reason = line("Why")

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        claims = Claim.objects.permitted(self.request.user).filter(disagreement=self.row)
        self.claims = {str(claim.pk): claim for claim in claims}
        self.fields["chosen"].choices = [(pk, f"{claim.field}: {claim.value}") for pk, claim in self.claims.items()]

    def clean_chosen(self):
        return self.claims[self.cleaned_data["chosen"]]


class ClaimTab(RecordTab):
    """The answers of the sources. A new one is entered on its own page, where it names what it is about."""

    model = Claim
    fk_name = "disagreement"
    fields = ("source", "field", "value", "as_of", "certainty")
    verbose_name_plural = "claims"

    def has_add_permission(self, request, obj=None):
        return False


@admin.register(Disagreement)
class DisagreementAdmin(RecordAdmin):
    list_display = ("topic", "reference", "case", "chosen", "chosen_by", "desk")
    list_filter = (("chosen", admin.EmptyFieldListFilter), DeskFilter)
    sortable_by = ("topic",)
    search_text = ("topic",)
    search_named = ("case",)
    search_help_text = "Words of the topic or the case's title, or a reference"
    link_filters = ("case",)
    fieldsets = ((None, {"fields": ["topic", "case", "note"]}),)
    inlines = (ClaimTab,)
    actions_detail = ("choose",)

    def label(self, row, labels):
        return f"{row.topic} · {row}"

    def get_fieldsets(self, request, obj=None):
        sets = super().get_fieldsets(request, obj)
        if obj is not None:
            chosen = self.read_only(request, ["chosen", "chosen_reason", "chosen_by"])
            sets.insert(1, ("What we go by", {"fields": chosen}))
        return sets

    def get_readonly_fields(self, request, obj=None):
        fixed = super().get_readonly_fields(request, obj)
        return fixed if obj is None else [*fixed, *self.read_only(request, ["chosen", "chosen_reason", "chosen_by"])]

    @act("change", description="Choose a claim", icon="rule")
    def choose(self, request, object_id):
        return self.act_view(
            request,
            object_id,
            act="change",
            form_class=ChooseForm,
            perform=choose_claim,
            title="Choose a claim",
            done="Chosen. The other claims stay on record beside it.",
        )


@admin.register(Exhibit)
class ExhibitAdmin(RecordAdmin):
    list_display = ("reference", "source", "proceeding", "number", "offered_by", "treatment", "is_challenged", "desk")
    list_filter = (
        ("offered_by", ChoicesDropdownFilter),
        ("treatment", ChoicesDropdownFilter),
        ("is_challenged", BooleanRadioFilter),
        ("cited_in_verdict", BooleanRadioFilter),
        DeskFilter,
    )
    sortable_by = ()
    search_named = ("source", "proceeding")
    search_help_text = "Words of the source's or the proceeding's title, or a reference"
    link_filters = ("source", "proceeding")
    fieldsets = (
        (None, {"fields": [("proceeding", "source"), ("number", "offered_by"), "treatment", "note"]}),
        (
            "How the court used it",
            {"fields": [("prompted_charge", "is_challenged"), ("cited_in_indictment", "cited_in_verdict")]},
        ),
    )
