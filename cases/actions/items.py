"""Saving a row that reminders are owed for: its term reckoned, its reminders planned anew, in one transaction."""

from django.db import transaction

from cases import reminders
from cases.enums import HearingStatus
from cases.models import Deadline, Detention, Hearing, Submission, Task
from people.actions.records import make_ready, save_record
from sources.models import DiplomaticNote

from .reckoning import reckon_deadline, reckon_stay
from .triggers import hanging_on, stages_after, trigger_of

REMINDED = (Hearing, Detention, Deadline, Submission, Task, DiplomaticNote)


def save_item(row, *, by, now, version=None, tell=True, settled=False):
    """``save_record`` for a hearing, detention, deadline, submission, task or diplomatic note. ``now`` is aware.

    A moment that changed cancels what is unsent, plans anew and, with ``tell``, owes one change notice: a hearing held
    or a prisoner freed is news of its own, not a change of date. A deadline that hangs on the row is proposed anew.
    ``settled``: the act that calls has set the moment itself.
    """
    if row._state.adding:
        return _add(row, by=by, now=now, settled=settled)
    with transaction.atomic():
        stored = type(row).objects.get(pk=row.pk)
        before = reminders.awaited_by(stored)
        if not settled:
            _reckon(row, stored)
        _expect(row)
        save_record(row, by=by, version=version)
        reminders.plan_for_item(row, now=now, moved_from=before if tell else None)
        _move_what_hangs_on(row, stored, by=by, now=now)
        return row


def _add(row, *, by, now, settled):
    if not settled:
        _reckon(row, None)
    _expect(row)
    make_ready(row, by=by)
    with transaction.atomic(savepoint=False):
        row.save()
        reminders.plan_for_new(row, now=now)
    return row


def _expect(row):
    if isinstance(row, Hearing) and row.status == HearingStatus.EXPECTED and row.starts_at is not None:
        row.status = HearingStatus.SCHEDULED  # whoever knows the moment is owed its reminders


def _reckon(row, stored):
    if isinstance(row, Detention):
        reckon_stay(row)
    if isinstance(row, Deadline):
        reckon_deadline(row, stored)


def _move_what_hangs_on(row, stored, *, by, now):
    moments = {
        Hearing: ("starts_at", "adjourned_to_id"),
        Detention: ("began_at", "began_earliest", "began_latest", "expires_at", "zone", "kind", "follows_id"),
        DiplomaticNote: ("sent_earliest", "sent_precision"),
    }.get(type(row), ())
    if all(getattr(row, name) == getattr(stored, name) for name in moments):
        return
    for deadline in hanging_on(row):
        trigger_at = trigger_of(deadline)
        if trigger_at is not None and trigger_at != deadline.trigger_at:
            deadline.trigger_at = trigger_at
            save_item(deadline, by=by, now=now)
    if isinstance(row, Detention):
        for stage in stages_after(row):
            save_item(stage, by=by, now=now)
