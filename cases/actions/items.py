"""Saving a row that reminders are owed for: its term reckoned, its reminders planned anew, in one transaction."""

from django.core.exceptions import ValidationError
from django.db import transaction

from cases import reminders
from cases.enums import HearingStatus, TermUnit
from cases.models import Deadline, Detention, Hearing, Submission, Task
from cases.terms import term_end
from config.shared.partial_dates import Precision
from people.actions.records import save_record
from sources.models import DiplomaticNote

REMINDED = (Hearing, Detention, Deadline, Submission, Task, DiplomaticNote)


@transaction.atomic
def save_item(row, *, by, now, version=None, tell=True):
    """``save_record`` for a hearing, detention, deadline, submission, task or diplomatic note. ``now`` is aware.

    A moment that changed cancels what is unsent, plans anew and, with ``tell``, owes one change notice: a hearing held
    or a prisoner freed is news of its own, not a change of date.
    """
    before = None if row._state.adding else reminders.moment_of(type(row).objects.get(pk=row.pk))
    if isinstance(row, Detention):
        reckon_term(row)
    if isinstance(row, Hearing) and row.status == HearingStatus.EXPECTED and row.starts_at is not None:
        row.status = HearingStatus.SCHEDULED  # whoever knows the moment is owed its reminders
    save_record(row, by=by, version=version)
    reminders.plan_for_item(row, now=now, moved_from=before if tell else None)
    return row


def reckon_term(detention: Detention):
    """Set ``expires_at`` from the ordered term, unless a colleague set it by hand; clear it where nothing can be
    reckoned: a beginning known to the month has no last day."""
    if detention.expires_by_hand:
        return
    detention.expires_at, detention.expires_reason = None, ""
    if not detention.term_amount or not detention.term_unit:
        return
    if detention.term_unit == TermUnit.HOUR and detention.began_at is None:
        raise ValidationError({"began_at": "A term in hours runs from the minute: give the hour it began."})
    if detention.began_precision != Precision.DAY:
        return
    end = term_end(
        detention.began_earliest,
        detention.term_amount,
        detention.term_unit,
        zone=detention.zone,
        began_at=detention.began_at,
    )
    detention.expires_at, detention.expires_reason = end.expires_at, end.explanation
