"""After the event: “missed”, in the app alone, to the reader and to the coordinators of the desk."""

from collections import defaultdict

from django.db import connection

from cases.models import Notification, Reminder
from people.models import User

from .clock import database_now
from .moment import MODELS, live
from .recipients import BACKUPS, COORDINATORS

_OTHERS = f"""
with items as materialized ({{items}})
select id, user_id from ({BACKUPS}) b union select id, user_id from ({COORDINATORS}) c
"""


def tell_what_was_missed(rows: list[Reminder]):
    """``rows``: the newest lead of each item and reader. Nobody is told twice of one item's moment."""
    if not rows:
        return
    by_kind = defaultdict(dict)
    notices = {}
    for row in rows:
        by_kind[row.item_kind][row.item_id] = row
        notices[row.item_kind, row.item_id, row.recipient_id] = _notice(row, row.recipient_id, own=True)
    for item_kind, items in by_kind.items():
        for item_id, reader in _others(item_kind, items):
            key = (item_kind, item_id, reader)
            if key not in notices and not _was_told(items[item_id], reader):
                notices[key] = _notice(items[item_id], reader, own=False)
    Notification.objects.bulk_create(notices.values())


def _others(item_kind, items):
    """``(item, reader)`` of backups and coordinators who may see the item now."""
    with connection.cursor() as cursor:
        cursor.execute(
            _OTHERS.format(items=live(item_kind, "t.id = any(%(ids)s)")),
            {"item_kind": item_kind, "ids": list(items), "now": database_now()},
        )
        found = cursor.fetchall()
    readers = {user.pk: user for user in User.objects.filter(pk__in={reader for _, reader in found})}
    visible = {
        pk: set(MODELS[item_kind].objects.permitted(reader).filter(pk__in=items).values_list("pk", flat=True))
        for pk, reader in readers.items()
    }
    return [(item, reader) for item, reader in found if item in visible[reader]]


def _was_told(row, reader):
    return Notification.objects.filter(
        recipient=reader, item_kind=row.item_kind, item_id=row.item_id, item_at=row.item_at, lead="missed"
    ).exists()


def _notice(row, reader, *, own):
    return Notification(
        recipient_id=reader,
        reminder=row if own else None,
        item_kind=row.item_kind,
        item_id=row.item_id,
        kind=row.kind,
        lead="missed",
        item_at=row.item_at,
        is_late=True,
        is_critical=True,
    )
