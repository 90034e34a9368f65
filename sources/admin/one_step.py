"""A note, an expert report or a statement entered together with the source that holds it."""

from django import forms
from django.contrib import admin, messages
from django.contrib.admin.utils import flatten_fieldsets
from django.core.exceptions import ValidationError
from django.utils import timezone
from unfold.widgets import UnfoldAdminFileFieldWidget

from config.shared.partial_date_forms import PartialDateFormField, put
from config.shared.ruled_forms import RuledForm
from people.admin.record import RecordAdmin
from people.querysets import may
from sources.actions.whole_file import keep_whole_file
from sources.models import Source
from sources.tasks import ask_for_clean_copy

from .same_address import ask_why_again

# Boxes of the new source, in the order of the form.
BOXES = ("title", "url", "duplicate_reason", "archive_url", "publisher", "language", "part_of", "summary", "text")


class OneStepForm(RuledForm):
    """Asks for the source's own boxes beside those of the row, unless a source on record is chosen."""

    published = PartialDateFormField(label="Published")
    file = forms.FileField(
        label="File",
        required=False,
        widget=UnfoldAdminFileFieldWidget,
        help_text="A scan or a copy. Larger ones are added on the page of the source.",
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if not self.instance._state.adding or "source" not in self.fields:
            del self.fields["published"], self.fields["file"]
            return
        self.fields["source"].required = False
        self.fields["source"].help_text = "Only where it is on record already; else fill in the boxes below."
        sources = admin.site.get_model_admin(Source)
        for name in BOXES:
            box = sources.formfield_for_dbfield(Source._meta.get_field(name), self.request)
            box.required = False
            if isinstance(box.widget, forms.Textarea):
                box.widget.attrs["rows"] = 4
            self.fields[name] = box

    def _partial_dates(self):
        return [name for name in super()._partial_dates() if name in self.instance.partial_dates]

    def clean(self):
        cleaned = super().clean()
        if "file" not in self.fields:
            return cleaned
        title = cleaned.get("title", "").strip()
        if cleaned.get("source") is None and "source" not in self.errors:
            if not title:
                self.add_error("title", "Give the source a title, or choose one that is on record.")
            if cleaned.get("desk") is None:
                self.add_error("desk", "Choose the desk that keeps this row.")
            ask_why_again(self, self.request.user)
        elif title:
            self.add_error("title", "Either a source on record or a new one: empty one of the two.")
        elif cleaned.get("source") is not None:
            cleaned["desk"] = cleaned["source"].desk
        return cleaned

    def _post_clean(self):
        if "file" in self.fields and self.cleaned_data.get("source") is None and not self.errors:
            self.parent_names = frozenset({"source"})  # it is saved with the row, a moment before it
            self.instance.source = self._source()
            self.cleaned_data.pop("source", None)
        super()._post_clean()

    def _source(self):
        given = self.cleaned_data
        made = Source(kind=self.model_admin.source_kind, desk=given["desk"], level=given["level"])
        for name in BOXES:
            setattr(made, name, given.get(name) if name in ("publisher", "part_of") else given.get(name) or "")
        put(made, "published", given["published"])
        return made


class OneStepAdmin(RecordAdmin):
    """``source_kind``: the kind of the source that is made with a row."""

    class Media:
        js = ("arasha/same_address.js",)

    form = OneStepForm
    asks_desk = True
    source_kind = ""

    def get_fieldsets(self, request, obj=None):
        sets = super().get_fieldsets(request, obj)
        if obj is None:
            boxes = ["title", ("url", "archive_url"), "duplicate_reason", ("publisher", "language"), "published"]
            sets.insert(0, ("The paper itself", {"fields": [*boxes, "part_of", "summary", "text", "file"]}))
        return sets

    def own_boxes(self):
        """Boxes of an empty form that are no column of its row."""
        return (*BOXES, "published", "file")

    def get_form(self, request, obj=None, change=False, **kwargs):
        if obj is None:  # boxes of the source are the form's own, not columns of the row
            names = kwargs.pop("fields", None) or flatten_fieldsets(self.get_fieldsets(request, None))
            kwargs["fields"] = [name for name in names if name not in self.own_boxes()]
        return super().get_form(request, obj, change=change, **kwargs)

    def save_row(self, row, *, by, version=None, now):
        source = row.source
        if source._state.adding:
            admin.site.get_model_admin(Source).save_row(source, by=by, now=now)
            row.source = source
        super().save_row(row, by=by, version=version, now=now)

    def save_related(self, request, form, formsets, change):
        super().save_related(request, form, formsets, change)
        file = form.cleaned_data.get("file")
        if not file:
            return
        if not may(request.user, "change", form.instance.source):
            messages.warning(request, "The file was not kept: the source is not yours to change.")
            return
        try:
            ask_for_clean_copy(keep_whole_file(form.instance.source, file, by=request.user, now=timezone.now()))
        except ValidationError as error:
            messages.warning(request, f"Saved without its file. {error.messages[0]}")
