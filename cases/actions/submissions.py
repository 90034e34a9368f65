"""What we send to international bodies, what they answer, and until when."""

from datetime import date, datetime

from django.core.exceptions import ValidationError
from django.db import transaction

from cases.enums import DeadlineKind, InternationalProcedure, SubmissionStatus
from cases.models import Deadline, Submission
from cases.reply_clock import reply_due
from people.audit import record

from .items import save_item


@transaction.atomic
def save_submission(submission: Submission, *, by, now: datetime, version: int | None = None) -> Submission:
    """``save_item`` with the day the reply is due reckoned, unless set by hand or for a procedure we do not know."""
    if not submission.reply_due_by_hand and submission.procedure_kind != InternationalProcedure.OTHER:
        due = reply_due(submission.procedure_kind, sent_on=submission.sent_on, transmitted_on=submission.transmitted_on)
        submission.reply_due_reason = due.explanation
        if due.due_on is not None:
            submission.reply_due_on = due.due_on
    return save_item(submission, by=by, now=now, version=version)


@transaction.atomic
def record_reply(
    submission: Submission, *, replied_on: date, by, now: datetime, comments_due: datetime | None = None
) -> Submission:
    """The reply came. ``comments_due``: the moment the body gives us for our comments becomes a deadline."""
    submission = Submission.objects.select_for_update().get(pk=submission.pk)
    if submission.replied_on is not None:
        raise ValidationError("A reply is on record already.", code="wrong_status")
    if submission.sent_on is None:
        raise ValidationError({"replied_on": "This was never sent: give the day it was sent first."})
    submission.replied_on, submission.status = replied_on, SubmissionStatus.ANSWERED
    save_item(submission, by=by, now=now, tell=False)
    if comments_due is not None:
        _owe_comments(submission, comments_due, by, now)
    record(by, "submission.answered", submission)
    return submission


def _owe_comments(submission, comments_due, by, now):
    deadline = Deadline(
        case=submission.case,
        proceeding=submission.proceeding,
        kind=DeadlineKind.FILING,
        title=f"Comments on the reply: {submission.procedure}"[:200],
        due_at=comments_due,
        reason="Named by the body when it sent us the reply.",
        level=submission.level,
    )
    save_item(deadline, by=by, now=now)
