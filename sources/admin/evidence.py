"""Evidence files and their custody: read here. Bytes come and go through their own streamed door."""

from django.contrib import admin
from django.shortcuts import redirect
from django.template.defaultfilters import filesizeformat
from django.urls import reverse
from unfold.contrib.filters.admin import BooleanRadioFilter, ChoicesDropdownFilter, RangeDateTimeFilter

from config.shared.act_forms import ActForm, line
from config.shared.admin import act
from people.admin.record import DeskFilter, RecordAdmin, RecordTab
from sources.actions.custody import hold_file, release_file, share_file
from sources.enums import Derivation
from sources.handing_out import is_shown
from sources.models import CustodyEvent, EvidenceFile


class ReasonForm(ActForm):
    reason = line("Reason")


class ShareForm(ActForm):
    to_whom = line("To whom", help_text="The person or office it was handed to, outside this house.")
    reason = line("For what")


class ReadAlone:
    def has_add_permission(self, request, obj=None):
        return False

    def has_change_permission(self, request, obj=None):
        return False


class CustodyTab(ReadAlone, RecordTab):
    model = CustodyEvent
    fields = ("at", "act", "from_whom", "to_whom", "reason", "created_by")
    verbose_name_plural = "custody"


class DerivativeTab(ReadAlone, RecordTab):
    model = EvidenceFile
    fk_name = "original"
    fields = ("derived_as", "media_type", "size", "transformation", "sha256")
    verbose_name_plural = "made from it"


@admin.register(EvidenceFile)
class EvidenceFileAdmin(ReadAlone, RecordAdmin):
    """The list leaves out thumbnails; they are among what was made from a file."""

    list_display = ("original_name", "reference", "source", "media_type", "file_size", "file_class", "is_held", "desk")
    list_filter = (
        ("file_class", ChoicesDropdownFilter),
        ("clean_copy", ChoicesDropdownFilter),
        ("is_held", BooleanRadioFilter),
        DeskFilter,
    )
    sortable_by = ("original_name",)
    search_text = ("original_name",)
    search_named = ("source",)
    search_help_text = "Name of the file, its source's title, or a reference"
    link_filters = ("source",)
    fieldsets = (
        (
            None,
            {
                "fields": [
                    "original_name",
                    "source",
                    ("media_type", "size"),
                    "sha256",
                    ("file_class", "original"),
                    ("derived_as", "transformation"),
                    ("clean_copy", "clean_copy_note"),
                    "is_held",
                ]
            },
        ),
        ("What the file says of its own making", {"fields": ["embedded_metadata"]}),
    )
    inlines = (CustodyTab, DerivativeTab)
    actions_detail = ("download", "put_on_hold", "end_hold", "share")
    change_form_before_template = "admin/file_before_form.html"

    class Media:
        css = {"all": ["arasha/pages.css"]}

    def get_queryset(self, request):
        files = super().get_queryset(request)
        is_list = request.resolver_match.url_name.endswith("_changelist")
        return files.exclude(derived_as=Derivation.THUMBNAIL) if is_list else files

    @admin.display(description="size")
    def file_size(self, file):
        return filesizeformat(file.size)

    def render_change_form(self, request, context, add=False, change=False, form_url="", obj=None):
        if obj is not None:
            made = EvidenceFile.objects.permitted(request.user).filter(original=obj, derived_as=Derivation.CLEAN_COPY)
            clean = obj if is_shown(obj) else made.first()
            context |= {"file": obj, "clean": clean, "shown_as": clean.media_type.split("/")[0] if clean else ""}
        return super().render_change_form(request, context, add=add, change=change, form_url=form_url, obj=obj)

    @act("view", description="Download the file", icon="download")
    def download(self, request, object_id):
        file = self.found_for(request, object_id, "view")
        return redirect(reverse("file_content", args=[file.pk]) + "?download")

    @act("hold", description="Put on legal hold", icon="lock")
    def put_on_hold(self, request, object_id):
        return self._hold(request, object_id, hold_file, "Put on legal hold", "The file is on legal hold.")

    @act("hold", description="End the hold", icon="lock_open")
    def end_hold(self, request, object_id):
        return self._hold(request, object_id, release_file, "End the hold", "The hold has ended.")

    def _hold(self, request, object_id, perform, title, done):
        return self.act_view(
            request, object_id, act="hold", form_class=ReasonForm, perform=perform, title=title, done=done
        )

    @act("change", description="Note that it was shared", icon="share")
    def share(self, request, object_id):
        return self.act_view(
            request,
            object_id,
            act="change",
            form_class=ShareForm,
            perform=share_file,
            title="Note that it was shared",
            done="Noted in the custody of the file.",
        )

    def get_actions_detail(self, request, object_id):
        """Of holding and ending a hold, the one that fits."""
        offered = super().get_actions_detail(request, object_id)
        file = self.get_object(request, object_id)
        idle = "put_on_hold" if file is not None and file.is_held else "end_hold"
        return [each for each in offered if not each.action_name.endswith(idle)]

    def label(self, row, labels):
        return f"{row.original_name} · {row}"


@admin.register(CustodyEvent)
class CustodyEventAdmin(ReadAlone, RecordAdmin):
    list_display = ("at", "reference", "file", "act", "from_whom", "to_whom", "created_by", "desk")
    list_filter = (("act", ChoicesDropdownFilter), ("at", RangeDateTimeFilter), DeskFilter)
    sortable_by = ("at",)
    link_filters = ("file",)
    fieldsets = ((None, {"fields": ["file", "act", "at", ("from_whom", "to_whom"), "reason", "sha256"]}),)
