"""Whether a due reminder is still to be sent, asked for a batch at once: item, access, moment and newer leads."""

from collections import defaultdict
from dataclasses import dataclass, field

from django.db import connection

from cases.enums import PLAN_KINDS, Channel, ReminderKind, ReminderStatus
from cases.models import Reminder
from people.grants import known_for

from .moment import MODELS, Awaited, awaited

# Another lead of the same moment has come due meanwhile: one message an item, not one a lead, after a standstill.
_OVERTAKEN = """
select r.id from cases_reminder r
where r.id = any(%(ids)s) and r.kind = any(%(plan_kinds)s) and exists (
    select 1 from cases_reminder n
    where n.item_kind = r.item_kind and n.item_id = r.item_id and n.recipient_id = r.recipient_id
      and n.channel = r.channel and n.kind = r.kind and n.item_at = r.item_at and n.status <> 'cancelled'
      and n.due_at <= %(now)s and (n.due_at, n.id) > (r.due_at, r.id))
"""
TOO_LATE = "too late"


@dataclass(slots=True)
class Verdicts:
    """``references``: of items their reader may see now, by kind, item and reader. ``awaited``: by kind and item."""

    references: dict = field(default_factory=dict)
    awaited: dict = field(default_factory=dict)
    overtaken: set = field(default_factory=set)

    def awaited_by(self, reminder) -> Awaited | None:
        """What the item of ``reminder`` waits for now."""
        return self.awaited.get((reminder.item_kind, reminder.item_id))

    def reference(self, reminder) -> str:
        return self.references[reminder.item_kind, reminder.item_id, reminder.recipient_id]

    def of(self, reminder: Reminder, now) -> str | None:
        """Why nothing is to be sent; None when it is."""
        if (reminder.item_kind, reminder.item_id, reminder.recipient_id) not in self.references:
            return ReminderStatus.CANCELLED
        if reminder.channel == Channel.MAIL and not reminder.recipient.mail_reminders:
            return ReminderStatus.CANCELLED
        waits_for = self.awaited_by(reminder)
        if reminder.kind == ReminderKind.CHANGE and reminder.lead != "moved":
            return None if waits_for is None else ReminderStatus.CANCELLED
        if waits_for is None or reminder.item_at not in waits_for.moments:
            return ReminderStatus.CANCELLED
        if reminder.kind == ReminderKind.CHANGE:
            return None
        if reminder.pk in self.overtaken:
            return ReminderStatus.MISSED
        if reminder.item_at < now and reminder.due_at < reminder.item_at:
            return TOO_LATE if reminder.kind in PLAN_KINDS else ReminderStatus.CANCELLED
        return None


def verdicts(reminders: list[Reminder], now) -> Verdicts:
    """One query for each reader and kind of item, one for each kind, one for all grants, one for what was overtaken."""
    found = Verdicts()
    readers, wanted = defaultdict(set), defaultdict(set)
    for reminder in reminders:
        readers[reminder.recipient, reminder.item_kind].add(reminder.item_id)
        wanted[reminder.item_kind].add(reminder.item_id)
    with known_for({reader for reader, _ in readers}):
        for (reader, item_kind), item_ids in readers.items():
            rows = MODELS[item_kind].objects.permitted(reader).filter(pk__in=item_ids).order_by()
            for pk, reference in rows.values_list("pk", "reference"):
                found.references[item_kind, pk, reader.pk] = reference
    for item_kind, item_ids in wanted.items():
        found.awaited |= {(item_kind, pk): moments for pk, moments in awaited(item_kind, item_ids).items()}
    with connection.cursor() as cursor:
        ids = [reminder.pk for reminder in reminders]
        cursor.execute(_OVERTAKEN, {"ids": ids, "plan_kinds": list(PLAN_KINDS), "now": now})
        found.overtaken = {pk for (pk,) in cursor}
    return found
