from django.contrib import admin
from django.shortcuts import redirect
from unfold.contrib.filters.admin import ChoicesDropdownFilter
from unfold.decorators import action

from config.shared.admin import act
from people.admin.record import DeskFilter, RecordAdmin
from sources.enums import WitnessProtection
from sources.models import Witness


@admin.register(Witness)
class WitnessAdmin(RecordAdmin):
    """Of a protected witness only the code is here. That one is protected is no box but an act with consequences."""

    list_display = ("reference", "described_as", "protection", "person", "desk")
    list_filter = (("protection", ChoicesDropdownFilter), DeskFilter)
    sortable_by = ()
    search_text = ("described_as",)
    search_named = ("person",)
    search_help_text = "A code such as W-7K3F9, words of the description, or a name"
    readonly_fields = ("protection",)
    fieldsets = (
        (
            None,
            {
                "fields": ["protection", "described_as", "may_be_said", "person"],
                "description": "Someone who must not be found through us is entered by “New protected witness”, or "
                "protected with the button above: do not type who they are into these boxes.",
            },
        ),
    )
    actions_list = ("new_protected",)
    actions_detail = ("protect", "identity", "correct")

    def label(self, row, labels):
        return f"{row} · {row.described_as}" if row.described_as else str(row)

    def get_readonly_fields(self, request, obj=None):
        fixed = super().get_readonly_fields(request, obj)
        is_protected = obj is not None and obj.protection != WitnessProtection.NONE
        return [*fixed, "person"] if is_protected and "person" not in fixed else fixed

    def get_fieldsets(self, request, obj=None):
        """A protected one has no box for a person, and a new one none for its protection."""
        left_out = {"protection"} if obj is None else set()
        if obj is not None and obj.protection != WitnessProtection.NONE:
            left_out = {"person"}
        (title, options), *others = super().get_fieldsets(request, obj)
        kept = [name for name in options["fields"] if getattr(name, "__name__", name) not in left_out]
        return [(title, options | {"fields": kept}), *others]

    def may_act(self, request, method, row):
        is_protected = row.protection != WitnessProtection.NONE
        return is_protected is (method.__name__ != "protect") and super().may_act(request, method, row)

    @action(description="New protected witness", url_path="new-protected", permissions=["add"])
    def new_protected(self, request):
        return redirect("new_protected_witness")

    @act("protect", description="Protect this witness", icon="shield_person")
    def protect(self, request, object_id):
        return redirect("protect_witness", pk=self.found_for(request, object_id, "protect").pk)

    @act("reveal", description="Identity", icon="visibility_lock")
    def identity(self, request, object_id):
        return redirect("witness_identity", pk=self.found_for(request, object_id, "reveal").pk)

    @act("protect", description="Enter the identity anew", icon="edit_document")
    def correct(self, request, object_id):
        return redirect("correct_identity", pk=self.found_for(request, object_id, "protect").pk)
