"""What a monitor is asked about a sitting, and the international standard each question rests on."""

import csv
from collections import Counter
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from django.core.exceptions import ValidationError

from cases.enums import FairnessAnswer

FILE = Path(__file__).parent / "data" / "fairness_questions.csv"


@dataclass(frozen=True, slots=True)
class Question:
    """``fair_answer`` is the answer of a fair sitting, yes or no; the other one of the two tells of a breach."""

    code: str
    topic: str
    words: str
    fair_answer: str
    standard: str

    def is_breach(self, answer: str) -> bool:
        return answer in (FairnessAnswer.YES, FairnessAnswer.NO) and answer != self.fair_answer


@dataclass(frozen=True, slots=True)
class Tally:
    """How many questions were answered how; ``unanswered`` ones were left empty."""

    fair: int
    breached: int
    unclear: int
    not_observed: int
    unanswered: int


@cache
def questions() -> tuple[Question, ...]:
    with FILE.open(encoding="utf-8", newline="") as lines:
        return tuple(
            Question(row["code"], row["topic"], row["question"], row["fair_answer"], row["standard"])
            for row in csv.DictReader(lines)
        )


def check_answers(checklist) -> None:
    """ValidationError unless ``checklist`` maps known questions to listed answers."""
    if not isinstance(checklist, dict):
        raise ValidationError({"checklist": "Give an object: code of the question → answer."})
    known = {question.code for question in questions()}
    for code, answer in checklist.items():
        if code not in known:
            raise ValidationError({"checklist": f"There is no question “{code}”. Known: {', '.join(sorted(known))}."})
        if answer not in FairnessAnswer.values:
            raise ValidationError({"checklist": f"Answer “{code}” with one of: {', '.join(FairnessAnswer.values)}."})


def tally(checklist: dict) -> Tally:
    answers = [(question, checklist.get(question.code)) for question in questions()]
    said = Counter(answer for _, answer in answers)
    breached = sum(question.is_breach(answer) for question, answer in answers)
    plain = said[FairnessAnswer.YES] + said[FairnessAnswer.NO]
    return Tally(
        fair=plain - breached,
        breached=breached,
        unclear=said[FairnessAnswer.UNCLEAR],
        not_observed=said[FairnessAnswer.NOT_OBSERVED],
        unanswered=sum(answer not in FairnessAnswer.values for _, answer in answers),
    )
