"""Delivering what was claimed. The item, the reader's access and the channel are read again: a moved hearing is not
announced, and nobody hears of what they may no longer see."""

import time
from collections import Counter
from datetime import datetime, timedelta

from django.db import transaction

from cases.enums import Channel, ReminderKind, ReminderStatus
from cases.models import Notification, Reminder, ReminderPlan

from .clock import database_now
from .mail import compose
from .missed import tell_what_was_missed
from .plan import leads_of
from .post import Post
from .quiet import quiet_until
from .verdict import TOO_LATE, verdicts

LATE_AFTER = timedelta(minutes=15)
PAUSES = (0, 0.2, 1)
"""Seconds before each try in the app. A row in other hands is passed over, lest two wait for each other: a sweep that
looks for work beside us lets go at once, a colleague who moves a hearing a little later."""
MAILS = 25
"""So many mails, by reader, are judged together: the more, the older the judgement on the last of them."""


def deliver_all(ids: list[int], *, lease: datetime) -> Counter:
    """Deliver these, or close those no longer owed; how many ended in which status. Only rows that still carry our
    lease are touched.

    In the app: exactly once, for the notice is written with the mark. By mail: at least once, for SMTP happens outside
    the transaction, and a crash before the mark sends a second copy with the same Message-ID.
    """
    counts = Counter()
    for pause in PAUSES:
        time.sleep(pause)
        counts += _deliver_in_app(ids, lease)
        if not _ours(ids, lease).filter(channel=Channel.IN_APP).exists():
            break
    mails = _ours(ids, lease).filter(channel=Channel.MAIL).order_by("recipient_id", "due_at", "id")
    mails = list(mails.values_list("pk", flat=True))
    with Post() as post:
        for start in range(0, len(mails), MAILS):
            some = mails[start : start + MAILS]
            if post.is_out_of_time:
                post.put_back(_ours(some, lease))
                continue
            counts += _deliver_mails(some, lease, post)
    return counts


def _ours(ids, lease):
    return Reminder.objects.filter(pk__in=ids, status=ReminderStatus.PLANNED, lease_until=lease)


@transaction.atomic
def _deliver_in_app(ids, lease) -> Counter:
    rows = list(
        _ours(ids, lease)
        .filter(channel=Channel.IN_APP)
        .select_related("recipient")
        .select_for_update(of=("self",), skip_locked=True)
    )
    if not rows:
        return Counter()
    now = database_now()
    judged = verdicts(rows, now)
    owed, closed, missed = [], {}, []
    for row in rows:
        verdict = judged.of(row, now)
        if verdict is None:
            owed.append(row)
        else:
            missed += [row] if verdict == TOO_LATE else []
            closed.setdefault(ReminderStatus.MISSED if verdict == TOO_LATE else verdict, []).append(row.pk)
    is_critical = Criticality(owed, judged, now)
    for row in owed:
        row.is_late = _is_late(row, now)
    Notification.objects.bulk_create(notice_of(row, is_critical=is_critical.of(row)) for row in owed)
    tell_what_was_missed(missed)
    for is_late in (False, True):
        sent = [row.pk for row in owed if row.is_late is is_late]
        Reminder.objects.filter(pk__in=sent).update(
            status=ReminderStatus.SENT, sent_at=now, lease_until=None, is_late=is_late
        )
    return Counter({"sent": len(owed)} if owed else {}) + _close(closed)


def _deliver_mails(ids, lease, post) -> Counter:
    now = database_now()
    rows = list(_ours(ids, lease).select_related("recipient", "recipient__notification_preference"))
    judged = verdicts(rows, now)
    is_critical = Criticality(rows, judged, now)
    counts, closed = Counter(), {}
    for row in rows:
        verdict = judged.of(row, now)
        if verdict is not None:
            closed.setdefault(ReminderStatus.MISSED if verdict == TOO_LATE else verdict, []).append(row.pk)
            continue
        quiet = None if is_critical.of(row) else quiet_until(row.recipient, now)
        if quiet is not None and quiet < row.item_at:
            _ours([row.pk], lease).update(lease_until=quiet, attempts=0)
            counts["quiet"] += 1
            continue
        waits_for = judged.awaited_by(row)
        zone = waits_for.zone if waits_for else row.recipient.time_zone
        mail = compose(row, reference=judged.reference(row), zone=zone)
        status = post.send(mail, _ours([row.pk], lease), attempts=row.attempts, is_late=_is_late(row, now))
        counts[status] += 1
    return counts + _close(closed)


def _close(closed) -> Counter:
    for status, pks in closed.items():
        Reminder.objects.filter(pk__in=pks, status=ReminderStatus.PLANNED).update(status=status, lease_until=None)
    return Counter({str(status): len(pks) for status, pks in closed.items()})


def _is_late(row, now) -> bool:
    """Whether it was due, or planned if that was later, longer ago than a sweep takes."""
    return now - max(row.due_at, row.created_at) > LATE_AFTER


class Criticality:
    """Which of these reminders are critical: by their plan; what was passed on always; a change notice when a critical
    lead of the new moment has gone by already."""

    def __init__(self, rows, judged, now):
        critical = ReminderPlan.objects.filter(is_critical=True, is_active=True)
        self.leads = set(critical.values_list("kind", "lead"))
        self.passed = set()
        changed = {}
        for row in rows:
            if row.kind == ReminderKind.CHANGE and judged.awaited_by(row) is not None:
                changed.setdefault(row.item_kind, set()).add(row.item_id)
        for item_kind, item_ids in changed.items():
            self.passed |= {
                (pk, item_at)
                for pk, item_at, _, due_at, is_critical in leads_of(item_kind, item_ids)
                if is_critical and due_at <= now
            }

    def of(self, row) -> bool:
        if row.kind == ReminderKind.CHANGE:
            return (row.item_id, row.item_at) in self.passed
        return row.kind == ReminderKind.ESCALATION or (row.kind, row.lead) in self.leads


def notice_of(reminder, *, is_critical) -> Notification:
    return Notification(
        recipient_id=reminder.recipient_id,
        reminder=reminder,
        item_kind=reminder.item_kind,
        item_id=reminder.item_id,
        kind=reminder.kind,
        lead=reminder.lead,
        item_at=reminder.item_at,
        previous_at=reminder.previous_at,
        is_late=reminder.is_late,
        is_critical=is_critical,
    )
