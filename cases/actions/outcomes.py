"""Decisions against a defendant, with the end of what they impose."""

from datetime import datetime

from django.db import transaction

from cases.models import Defendant, Outcome
from cases.outcome_ends import outcome_end
from config.shared.partial_dates import PartialDate
from people.actions.records import save_record
from people.audit import record


@transaction.atomic
def save_outcome(outcome: Outcome, *, by, version: int | None = None) -> Outcome:
    """``save_record`` with the last day reckoned, unless a colleague set it by hand."""
    reckon_end(outcome)
    return save_record(outcome, by=by, version=version)


@transaction.atomic
def record_outcome(defendant: Defendant, *, decided: PartialDate | None, by, now: datetime, **values) -> Outcome:
    """``values``: fields of the outcome, ``starts`` among them; it belongs to the defendant's proceeding too."""
    starts = values.pop("starts", None)
    outcome = Outcome(defendant=defendant, proceeding=defendant.proceeding, **values)
    outcome.decided, outcome.starts = decided, starts
    save_outcome(outcome, by=by)
    record(by, "outcome.recorded", outcome, kind=outcome.kind)
    return outcome


def reckon_end(outcome: Outcome):
    if outcome.ends_by_hand or (outcome.proceeding_id is None and outcome.defendant_id is None):
        return  # what belongs nowhere is refused when it is saved
    end = outcome_end(
        outcome.kind,
        outcome.starts or outcome.decided,
        outcome.term_amount,
        outcome.term_unit,
        jurisdiction=_jurisdiction(outcome),
        credit_days=outcome.credit_days,
        credit_ratio=outcome.credit_ratio,
    )
    outcome.ends_on, outcome.ends_reason = end.last_day, end.explanation


def _jurisdiction(outcome):
    return (outcome.proceeding or outcome.defendant.proceeding).jurisdiction
