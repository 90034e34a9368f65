from django.contrib import admin
from django.core.exceptions import ValidationError
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone

from cases.actions.notes import link_reply
from config.shared.admin import act
from config.shared.ruled_forms import Refused
from sources.admin.note import DiplomaticNoteAdmin as NoteLists
from sources.admin.one_step import OneStepForm
from sources.enums import NoteDirection
from sources.models import DiplomaticNote

from .item import ItemAdmin


class NoteForm(OneStepForm):
    """A new note may be the reply to one on record."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if not self.instance._state.adding:
            return
        reply = DiplomaticNote._meta.get_field("reply")
        self.fields["reply_to"] = self.model_admin.formfield_for_dbfield(reply, self.request)
        self.fields["reply_to"].label = "Reply to"
        self.fields[
            "reply_to"
        ].help_text = "The note this one answers: it then says when it was replied to, and by what."


@admin.register(DiplomaticNote)
class DiplomaticNoteAdmin(ItemAdmin, NoteLists):
    """Saving a note plans the reminders of the reply that is due."""

    form = NoteForm
    actions_detail = ("open_note", "record_reply", "team")

    def get_fieldsets(self, request, obj=None):
        sets = super().get_fieldsets(request, obj)
        if obj is None:
            boxes = sets[1][1]
            boxes["fields"] = [*(name for name in boxes["fields"] if name not in ("replied", "reply")), "reply_to"]
        return sets

    def own_boxes(self):
        return (*super().own_boxes(), "reply_to")

    def get_changeform_initial_data(self, request):
        """``?reply_to=…`` turns sender and addressee of that note round."""
        given = super().get_changeform_initial_data(request)
        asked = request.GET.get("reply_to", "")
        first = _note(request.user, asked) if asked else None
        if first is None:
            return given
        return given | {
            "reply_to": first.pk,
            "direction": NoteDirection.REPLY,
            "sender": first.addressee_id,
            "addressee": first.sender_id,
        }

    def save_related(self, request, form, formsets, change):
        super().save_related(request, form, formsets, change)
        if not change and (first := form.cleaned_data.get("reply_to")):
            try:
                link_reply(first, reply=form.instance, by=request.user, now=timezone.now())
            except ValidationError as error:
                raise Refused(form.prefix, error) from error

    @act("view", description="Note and its chain", icon="timeline")
    def open_note(self, request, object_id):
        return redirect("note", pk=self.found_for(request, object_id, "view").pk)

    @act("change", description="Record the reply", icon="reply")
    def record_reply(self, request, object_id):
        note = self.found_for(request, object_id, "change")
        return redirect(f"{reverse('admin:sources_diplomaticnote_add')}?reply_to={note.pk}")


def _note(user, pk):
    try:
        return DiplomaticNote.objects.permitted(user).filter(pk=pk).first()
    except (ValueError, TypeError):
        return None
