"""Claims, disagreements, citations: what we know, from whom, and what we chose to say."""

from django import forms
from django.contrib import admin
from django.contrib.contenttypes.models import ContentType
from django.shortcuts import redirect
from unfold.contrib.filters.admin import ChoicesDropdownFilter
from unfold.widgets import UnfoldAdminTextInputWidget

from cases.claim_fields import label_of
from cases.models import Citation, Claim, Disagreement
from cases.row_by_reference import by_reference
from config.shared.admin import act
from config.shared.labels import NOT_YOURS
from config.shared.ruled_forms import RuledForm
from config.shared.span_filter import span_filter
from people.admin.record import DeskFilter, RecordAdmin, RecordTab


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
    list_display = ("fact", "value", "reference", "source", "as_of", "certainty", "disagreement", "desk")
    list_filter = (("certainty", ChoicesDropdownFilter), span_filter("as_of"), DeskFilter)
    sortable_by = ("fact", "as_of")
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

    @admin.display(description="fact", ordering="field")
    def fact(self, claim):
        return label_of(ContentType.objects.get_for_id(claim.subject_type_id).model_class(), claim.field)

    def label(self, row, labels):
        return f"{self.fact(row)}: {row.value} · {row}"


@admin.register(Citation)
class CitationAdmin(AboutAdmin):
    list_display = ("reference", "source", "locator", "certainty", "note", "desk")
    list_filter = (("certainty", ChoicesDropdownFilter), DeskFilter)
    sortable_by = ()
    search_named = ("source",)
    search_help_text = "Words of the source's title, or a reference"
    link_filters = ("source",)
    fieldsets = ((None, {"fields": ["source", "about", ("locator", "certainty"), "note"]}),)


class ClaimTab(RecordTab):
    """The answers of the sources. A new one is entered on its own page, where it names what it is about."""

    model = Claim
    fk_name = "disagreement"
    fields = ("source", "field", "value", "as_of", "certainty")
    verbose_name_plural = "claims"

    def has_add_permission(self, request, obj=None):
        return False


CHOICE = ["chosen", "chosen_reason", "chosen_by", "chosen_at", "put_at"]


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
            chosen = self.read_only(request, CHOICE)
            sets.insert(1, ("What we go by", {"fields": chosen}))
        return sets

    def get_readonly_fields(self, request, obj=None):
        fixed = super().get_readonly_fields(request, obj)
        return fixed if obj is None else [*fixed, *self.read_only(request, CHOICE)]

    @act("change", description="Choose a claim", icon="rule")
    def choose(self, request, object_id):
        return redirect("choose_claim", pk=self.found_for(request, object_id, "change").pk)
