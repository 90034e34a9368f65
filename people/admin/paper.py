"""Identity papers: a tab on the person's page, and a page of its own from which the number is shown."""

from django import forms
from django.contrib import admin
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404
from django.template.response import TemplateResponse
from unfold.contrib.filters.admin import ChoicesDropdownFilter
from unfold.widgets import UnfoldAdminTextInputWidget

from config.shared.admin import act
from config.shared.ruled_forms import RuledForm
from people.actions.papers import put_number, save_paper, show_number
from people.models import IdentityDocument, Person
from people.paper_numbers import LONGEST

from .record import DeskFilter, RecordAdmin, RecordTab

BOXES = ("kind", "number", "number_end", "country", "issued", "expires", "note")


class PaperForm(RuledForm):
    """The number is typed and never shown back from the record: an empty box leaves it as it is."""

    number = forms.CharField(
        label="Number",
        required=False,
        max_length=2 * LONGEST,
        widget=UnfoldAdminTextInputWidget(attrs={"autocomplete": "off", "spellcheck": "false"}),
        help_text="Empty: the one on record stays.",
    )

    def _post_clean(self):
        if self.cleaned_data.get("number"):
            try:
                put_number(self.instance, self.cleaned_data["number"])
            except ValidationError as error:
                self.spread(error)
        super()._post_clean()


class ShownEnd:
    """For admin classes of papers."""

    readonly_fields = ("number_end",)

    @admin.display(description="on record")
    def number_end(self, paper):
        return paper.number_end if paper.number_sealed else self.get_empty_value_display()

    def write(self, row, *, by, version, now):
        save_paper(row, by=by, version=version)


class PaperTab(ShownEnd, RecordTab):
    model = IdentityDocument
    form = PaperForm
    fields = BOXES
    verbose_name_plural = "identity papers"

    def get_fields(self, request, obj=None):
        """Where nothing can be typed there is no box: a read-only one would show the whole number."""
        boxes = super().get_fields(request, obj)
        return boxes if self._edits(request, obj) else [name for name in boxes if name != "number"]


@admin.register(IdentityDocument)
class PaperAdmin(ShownEnd, RecordAdmin):
    """Papers are put on record, and their numbers corrected, on the page of their person, which looks for whoever has
    the same number."""

    list_display = ("reference", "person", "kind", "number_end", "country", "expires", "desk")
    list_filter = (("kind", ChoicesDropdownFilter), DeskFilter)
    sortable_by = ()
    search_named = ("person",)
    search_help_text = "A person's name, the whole number, or a reference"
    link_filters = ("person",)
    label_uses = ("person",)
    readonly_fields = ("number_end", "kind")
    fieldsets = ((None, {"fields": ["person", ("kind", "number_end"), "country", ("issued", "expires"), "note"]}),)
    actions_detail = ("show",)

    def label(self, row, labels):
        return f"{row.get_kind_display()} of {labels.of(Person, row.person_id)}"

    def has_add_permission(self, request):
        return False

    def get_readonly_fields(self, request, obj=None):
        return [*super().get_readonly_fields(request, obj), *self.read_only(request, ["person"])]

    def get_fieldsets(self, request, obj=None):
        """The person is named, not chosen: who else has this number was asked about that person."""
        (title, options), *others = super().get_fieldsets(request, obj)
        return [(title, options | {"fields": self.read_only(request, ["person"]) + options["fields"][1:]}), *others]

    @act("view", description="Show the number", icon="visibility")
    def show(self, request, object_id):
        """Asked with a button: opening an address must not count as a look."""
        paper = self.get_object(request, object_id)
        if paper is None:
            raise Http404
        if not self.may_act(request, type(self).show, paper):
            raise PermissionDenied
        number = problem = ""
        if request.method == "POST":
            try:
                number = show_number(paper, by=request.user)
            except ValidationError as error:
                problem = error.messages
        context = {
            **self.admin_site.each_context(request),
            "title": "Show the number",
            "subtitle": self.label(paper, self.labels(request)),
            "original": paper,
            "opts": self.opts,
            "number": number,
            "problem": problem,
        }
        return TemplateResponse(request, "admin/paper_number.html", context)
