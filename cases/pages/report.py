"""A monitor's report as it is read: every question with its answer, and how many tell of a breach."""

from dataclasses import dataclass

from cases.enums import FairnessAnswer
from cases.fairness import Question, Tally, questions, tally
from cases.models import Case, Hearing, HearingReport, Proceeding

from .known import Known, Ref
from .links import edit_page
from .moments import Moment


@dataclass(slots=True)
class Answer:
    question: Question
    words: str
    is_breach: bool


@dataclass(slots=True)
class Report:
    row: HearingReport
    heading: "Sitting"
    topics: list[tuple[str, list[Answer]]]
    tally: Tally
    can_change: bool


@dataclass(slots=True)
class Sitting:
    """The hearing a report is about."""

    row: Hearing
    moment: Moment | None
    proceeding: Ref | None
    case: Ref | None
    url: str


def sitting_of(user, hearing: Hearing, *, now) -> Sitting:
    """``hearing`` with its ``proceeding`` at hand."""
    known = Known(user)
    known.want(Proceeding, hearing.proceeding_id)
    known.want(Case, hearing.proceeding.case_id)
    return Sitting(
        hearing,
        Moment(hearing.starts_at, hearing.zone, now) if hearing.starts_at else None,
        known.get(Proceeding, hearing.proceeding_id),
        known.get(Case, hearing.proceeding.case_id),
        edit_page(Hearing, hearing.pk),
    )


def read_report(user, pk, *, now) -> Report | None:
    row = (
        HearingReport.objects.permitted(user)
        .filter(hearing__in=Hearing.objects.permitted(user).values("pk"))
        .select_related("hearing__proceeding")
        .filter(pk=pk)
        .first()
    )
    if row is None:
        return None
    topics = {}
    for question in questions():
        answer = row.checklist.get(question.code, "")
        words = FairnessAnswer(answer).label if answer in FairnessAnswer.values else ""
        topics.setdefault(question.topic, []).append(Answer(question, words, question.is_breach(answer)))
    return Report(
        row,
        sitting_of(user, row.hearing, now=now),
        list(topics.items()),
        tally(row.checklist),
        HearingReport.objects.permitted(user, "change").filter(pk=row.pk).exists(),
    )
