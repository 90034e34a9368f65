"""Merging a person into another from their page, and undoing it from the list of merges."""

from django import forms
from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.text import capfirst
from unfold.contrib.filters.admin import DropdownFilter, RangeDateTimeFilter

from cases.actions.merge import merge_persons, preview_merge, undo_merge
from cases.pages.links import page_of
from config.shared.act_forms import ActForm, line
from config.shared.admin import act
from people.actions.merge import GONE, KEPT, check_undo
from people.admin.record import DeskFilter, RecordAdmin
from people.merges.later import later_of
from people.merges.told import MergeEntry
from people.models import Person, PersonMerge
from people.querysets import may
from people.step_up import confirmed

REASON = "Kept with the merge. Say what shows it: the same papers, the same relatives, the same photograph."


class UndoneFilter(DropdownFilter):
    title = "state"
    parameter_name = "state"

    def lookups(self, request, model_admin):
        return [("open", "In force"), ("undone", "Undone")]

    def queryset(self, request, queryset):
        if self.value() == "undone":
            return queryset.filter(undone_at__isnull=False)
        return queryset.filter(undone_at__isnull=True) if self.value() == "open" else queryset


class UndoForm(ActForm):
    reason = line("Reason", help_text="Kept with the merge: what shows that these are two people.")


class MergeForm(ActForm):
    """The reason, and for each fact in conflict whose value is shown."""

    reason = line("Reason", help_text=REASON)

    def __init__(self, data, *, row, request, conflicts):
        super().__init__(data, row=row, request=request)
        self.conflicts = [each for each in conflicts if each.may_take]
        for each in self.conflicts:
            self.fields[f"show_{each.name}"] = forms.ChoiceField(
                choices=[(KEPT, "kept"), (GONE, "gone")], required=False
            )

    @property
    def choices(self) -> dict[str, str]:
        return {each.name: self.cleaned_data.get(f"show_{each.name}") or KEPT for each in self.conflicts}

    def rows(self, conflicts):
        """``(conflict, box name, chosen)`` for the table side by side."""
        for each in conflicts:
            box = f"show_{each.name}"
            yield each, box, (self.data.get(box) if self.is_bound else None) or KEPT


class Mergeable:
    """For the admin of persons: “Merge into another person…”."""

    @act("merge", description="Merge into another person…", icon="merge")
    @confirmed
    def merge(self, request, object_id):
        gone = self.get_object(request, object_id)
        if gone is None:
            if kept := self.kept_instead_of(request, object_id):
                return redirect("admin:people_person_change", kept)
            raise Http404
        if not (self.role_may(request, "merge") and self.may(request, "merge", gone)):
            raise PermissionDenied
        chooser = self._chooser(request)
        if not chooser.is_valid():
            return self._page(request, gone, "admin/merge_choose.html", "Merge into another person", form=chooser)
        kept = chooser.cleaned_data["into"]
        refused = self._refused(request, kept, gone)
        if refused:
            chooser.add_error("into", refused)
            return self._page(request, gone, "admin/merge_choose.html", "Merge into another person", form=chooser)
        return self._compare(request, kept, gone)

    def _chooser(self, request):
        merges = self.admin_site.get_model_admin(PersonMerge)
        into = merges.formfield_for_foreignkey(PersonMerge._meta.get_field("kept"), request)
        into.label, into.help_text = "Person to keep", "Type a name in any script, or a reference such as P-7K3F9."
        form = type("ChooserForm", (forms.Form,), {"into": into})
        return form(request.GET if "into" in request.GET else None)

    def _refused(self, request, kept, gone):
        if kept.pk == gone.pk:
            return "This is the same record. Choose the other one."
        if not may(request.user, "merge", kept):
            return (
                f"You may see {kept}, but not change it: it is on the desk “{kept.desk}”. "
                "Ask a colleague who works on both desks."
            )
        return ""

    def _compare(self, request, kept, gone):
        labels = self.labels(request)
        for person in (kept, gone):
            labels.want_related(person)
            labels.want(Person, person.pk)
        preview = preview_merge(kept, gone, by=request.user, name_of=labels.of)
        form = MergeForm(request.POST or None, row=gone, request=request, conflicts=preview.conflicts)
        if request.method == "POST" and form.is_valid():
            try:
                merge = merge_persons(
                    kept,
                    gone,
                    by=request.user,
                    now=timezone.now(),
                    reason=form.cleaned_data["reason"],
                    choices=form.choices,
                )
            except ValidationError as error:
                form.spread(error)
            else:
                undo = reverse("admin:people_personmerge_change", args=[merge.pk])
                done = format_html(
                    '{} is merged into {}. <a href="{}">Open the merge, to undo it</a>', gone, kept, undo
                )
                self.message_user(request, done)
                return redirect("person_dossier", pk=kept.pk)
        return self._page(
            request,
            gone,
            "admin/merge_compare.html",
            "Merge two records of one person",
            form=form,
            preview=preview,
            conflicts=list(form.rows(preview.conflicts)),
            kept_name=labels.of(Person, kept.pk),
            gone_name=labels.of(Person, gone.pk),
            other_way=f"{reverse('admin:people_person_merge', args=[kept.pk])}?into={gone.pk}",
        )

    def _page(self, request, person, template, title, *, form, **context):
        shown = {
            **self.admin_site.each_context(request),
            "title": title,
            "subtitle": self.labels(request).of(Person, person.pk),
            "original": person,
            "opts": self.opts,
            "form": form,
            "media": self.media + form.media,
            **context,
        }
        return TemplateResponse(request, template, shown)


@admin.register(PersonMerge)
class PersonMergeAdmin(RecordAdmin):
    list_display = ("reference", "kept", "gone", "by", "at", "undone_at", "desk")
    list_filter = (UndoneFilter, ("at", RangeDateTimeFilter), DeskFilter)
    sortable_by = ("at", "undone_at")
    search_named = ("kept",)
    search_help_text = "A name, or a reference"
    link_filters = ("kept", "gone")
    fieldsets = (
        (None, {"fields": ["kept", "gone", "reason", ("by", "at")]}),
        ("Undone", {"fields": ["undone_reason", ("undone_by", "undone_at")]}),
    )
    actions_detail = ("undo",)
    label_uses = ("kept", "gone")

    def get_fieldsets(self, request, obj=None):
        sets = super().get_fieldsets(request, obj)
        return [each for each in sets if each[0] != "Undone" or obj is None or not obj.is_open]

    def label(self, row, labels):
        return f"{labels.of(Person, row.gone_id)} → {labels.of(Person, row.kept_id)}"

    def may_act(self, request, method, row):
        return row.is_open and super().may_act(request, method, row)

    @act("undo", description="Undo the merge", icon="undo")
    @confirmed
    def undo(self, request, object_id):
        merge = self.get_object(request, object_id)
        if merge is None:
            raise Http404
        both = may(request.user, "merge", merge.kept) and may(request.user, "merge", merge.gone)
        if not (self.role_may(request, "undo") and self.may(request, "undo", merge) and both):
            raise PermissionDenied
        form = UndoForm(request.POST or None, row=merge, request=request)
        try:
            check_undo(merge, by=request.user)
        except ValidationError as error:
            self.message_user(request, " ".join(error.messages), messages.ERROR)
            return redirect("admin:people_personmerge_change", merge.pk)
        if request.method == "POST" and form.is_valid():
            try:
                parted = undo_merge(merge, by=request.user, now=timezone.now(), **form.cleaned_data)
            except ValidationError as error:
                form.spread(error)
            else:
                self.message_user(request, f"The merge is undone: {merge.kept} and {merge.gone} are two records again.")
                if parted.later:
                    told = ". ".join(f"{named(each.row)}: {each.words}" for each in parted.later)
                    self.message_user(request, f"What colleagues did since is kept. {told}.", messages.WARNING)
                return redirect("person_dossier", pk=merge.kept_id)
        labels = self.labels(request)
        labels.want_related(merge)
        context = {
            **self.admin_site.each_context(request),
            "title": "Undo the merge",
            "subtitle": labels.of(PersonMerge, merge.pk),
            "original": merge,
            "opts": self.opts,
            "form": form,
            "media": self.media + form.media,
            "entry": MergeEntry(merge, merge.kept, labels),
            "kept_name": labels.of(Person, merge.kept_id),
            "gone_name": labels.of(Person, merge.gone_id),
            "later": [
                (named(each.row), page_of(type(each.row), each.row.pk), each.words)
                for each in later_of(merge, request.user)
            ],
        }
        return TemplateResponse(request, "admin/undo_merge.html", context)


def named(row) -> str:
    return capfirst(f"{row._meta.verbose_name} {row}")
