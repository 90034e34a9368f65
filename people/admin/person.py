from django.contrib import admin, messages
from django.contrib.admin.utils import unquote
from django.core.exceptions import ValidationError
from django.shortcuts import redirect
from unfold.contrib.filters.admin import ChoicesDropdownFilter, DropdownFilter, RangeDateFilter
from unfold.decorators import action

from config.shared.ruled_forms import Refused
from people.actions.same_person import say_different
from people.duplicates import likely_duplicates
from people.merges.told import MergeEntry, merges_of
from people.models import IdentityDocument, Person, PersonGroup, PersonName, Tie

from .paper import PaperTab
from .record import DeskFilter, RecordAdmin, tab

ASK = "Someone like that may be on record already: look at the people named above, or say that none of them is meant."
NAME_BOXES = ("text", "script", "language", "kind", "words", "is_main")


def _written(formsets, model, box):
    """Rows of ``model`` that are new or whose ``box`` was typed anew."""
    return [
        row
        for formset in formsets
        if formset.model is model
        for row in (*formset.new_objects, *(row for row, changed in formset.changed_objects if box in changed))
    ]


class FamilyFilter(DropdownFilter):
    title = "family"
    parameter_name = "family"

    def lookups(self, request, model_admin):
        return [("in_custody", "Relatives of people in custody")]

    def queryset(self, request, queryset):
        return queryset.with_family_in_custody(request.user) if self.value() == "in_custody" else queryset


@admin.register(Person)
class PersonAdmin(RecordAdmin):
    list_display = ("name", "reference", "whereabouts", "last_confirmed_on", "birth", "verification", "desk")
    list_filter = (
        ("whereabouts", ChoicesDropdownFilter),
        ("sex", ChoicesDropdownFilter),
        ("verification", ChoicesDropdownFilter),
        ("last_confirmed_on", RangeDateFilter),
        FamilyFilter,
        DeskFilter,
    )
    sortable_by = ("name", "last_confirmed_on")
    search_help_text = "A name in any script, “exactly so” in quotes, a year of birth, or a reference such as P-7K3F9"
    search_named = ("self",)
    search_text = ("known_as",)
    fieldsets = (
        (
            None,
            {
                "fields": [
                    "known_as",
                    ("sex", "is_public_figure"),
                    "birth",
                    ("birthplace", "residence"),
                    ("citizenships", "ethnicity"),
                    "occupation",
                ]
            },
        ),
        (
            "Whereabouts and verification",
            {"fields": [("whereabouts", "last_confirmed_on"), ("verification", "verification_criteria")]},
        ),
        ("Summary", {"fields": ["summary"]}),
    )
    inlines = (
        tab(PersonName, *NAME_BOXES, on_new_rows=True, verbose_name_plural="names"),
        tab(Tie, "kind", "other", "certainty", "words", fk_name="person", verbose_name_plural="ties: is the … of"),
        tab(Tie, "person", "kind", "certainty", "words", fk_name="other", verbose_name_plural="ties: others are the …"),
        PaperTab,
    )
    actions_detail = ("open_dossier",)
    change_form_before_template = "admin/person_before_form.html"

    # A record merged into another stands in no list and no chooser. Its page leads to that one's, its history stays.

    def get_queryset(self, request):
        persons = super().get_queryset(request)
        if getattr(request, "reads_merged", False):
            return persons.filter(pk__in=Person.objects.answering(request.user))
        return persons.live()

    def _get_obj_does_not_exist_redirect(self, request, opts, object_id):
        kept = self.kept_instead_of(request, object_id)
        if kept is not None:
            return redirect("admin:people_person_change", kept)
        return super()._get_obj_does_not_exist_redirect(request, opts, object_id)

    def kept_instead_of(self, request, object_id):
        """Id of the record into which that one, which no list shows, was merged."""
        request.reads_merged = True
        gone = self.get_object(request, unquote(object_id))
        request.reads_merged = False
        return gone.merged_into_id if gone is not None else None

    def history_view(self, request, object_id, extra_context=None):
        request.reads_merged = True
        person = self.get_object(request, unquote(object_id))
        merges = merges_of(person, request.user) if person is not None else []
        for merge in merges:
            self.labels(request).want_related(merge)
        told = [MergeEntry(merge, person, self.labels(request)) for merge in merges]
        return super().history_view(request, object_id, {**(extra_context or {}), "merges": told})

    @admin.display(description="name", ordering="display_name")
    def name(self, person):
        return person.display_name or person.known_as or "(no name yet)"

    @action(description="Open the dossier", icon="account_box")
    def open_dossier(self, request, object_id):
        return redirect("person_dossier", pk=self.found_for(request, object_id, "view").pk)

    def save_related(self, request, form, formsets, change):
        """Before a name or the number of a paper stays on record, whoever has the like already is shown."""
        super().save_related(request, form, formsets, change)
        names = [name.text for name in _written(formsets, PersonName, "text")]
        papers = _written(formsets, IdentityDocument, "number")
        likely = likely_duplicates(request.user, form.instance, names, papers) if names or papers else []
        if not likely:
            return
        if request.POST.get("someone_else"):
            others = [one.person for one in likely]
            say_different(form.instance, others, by=request.user, reason="Said so when it was entered.")
            return
        request.duplicates = likely
        raise Refused(form.prefix, ValidationError(ASK, code="likely_duplicate"))

    def render_change_form(self, request, context, **kwargs):
        context["duplicates"] = getattr(request, "duplicates", [])
        return super().render_change_form(request, context, **kwargs)

    def response_add(self, request, obj, post_url_continue=None):
        if not obj.names.exists():
            self.message_user(request, "This person has no name on record yet.", messages.WARNING)
        return super().response_add(request, obj, post_url_continue)


@admin.register(PersonGroup)
class PersonGroupAdmin(RecordAdmin):
    list_display = ("title", "reference", "desk")
    list_filter = (DeskFilter,)
    sortable_by = ("title",)
    search_text = ("title",)
    search_help_text = "Words of the title, or a reference"
    fieldsets = ((None, {"fields": ["title", "description"]}),)
