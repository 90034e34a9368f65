"""What can happen to a diplomatic note: it is replied to."""

from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import transaction

from config.shared.partial_dates import PartialDate
from people.audit import record
from sources.models import DiplomaticNote

from .items import save_item


@transaction.atomic
def link_reply(note: DiplomaticNote, *, reply: DiplomaticNote, by, now: datetime) -> DiplomaticNote:
    """``note`` was answered by ``reply``, on the day that one was sent; reminders of its reply end. ValidationError
    where another reply is on record."""
    note = DiplomaticNote.objects.select_for_update().get(pk=note.pk)
    if note.reply_id not in (None, reply.pk):
        raise ValidationError({"reply_to": "Another note is on record as the reply to this one."})
    if not DiplomaticNote.objects.permitted(by, "change").filter(pk=note.pk).exists():
        raise ValidationError({"reply_to": "You may see this note but not change it."})
    note.reply = reply
    if note.replied is None:
        sent = reply.sent
        note.replied = PartialDate(sent.earliest, sent.latest, sent.precision, sent.inferred) if sent else None
    save_item(note, by=by, now=now)
    record(by, "note.replied", note)
    return note
