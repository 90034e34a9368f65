"""A monitor's report on a sitting."""

from django.db import transaction

from cases.fairness import check_answers
from cases.models import HearingReport
from people.actions.records import save_record


@transaction.atomic
def save_report(report: HearingReport, *, by, version: int | None = None) -> HearingReport:
    """``save_record``; raises ValidationError for a question nobody asks or an answer that is not listed."""
    check_answers(report.checklist)
    return save_record(report, by=by, version=version)
