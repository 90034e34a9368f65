from django.contrib import admin

from sources.admin.note import DiplomaticNoteAdmin as NoteLists
from sources.models import DiplomaticNote

from .item import ItemAdmin


@admin.register(DiplomaticNote)
class DiplomaticNoteAdmin(ItemAdmin, NoteLists):
    """Saving a note plans the reminders of the reply that is due."""
