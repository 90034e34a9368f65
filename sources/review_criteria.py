"""The criteria of verification: data with a version, and whether a set of answers is whole."""

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from django.core.exceptions import ValidationError

from sources.enums import CriterionAnswer

LISTS = Path(__file__).parent / "data" / "review_criteria.toml"
LONGEST_NOTE = 1000


@dataclass(frozen=True, slots=True)
class Criterion:
    key: str
    question: str
    help: str
    refuses_no: bool
    may_not_apply: bool

    @property
    def choices(self) -> list[tuple[str, str]]:
        return [
            (answer.value, answer.label)
            for answer in CriterionAnswer
            if answer != CriterionAnswer.NOT_APPLICABLE or self.may_not_apply
        ]


@cache
def all_criteria() -> dict[int, tuple[Criterion, ...]]:
    """Each list that ever was, by its version."""
    lists = tomllib.loads(LISTS.read_text(encoding="utf-8"))["list"]
    return {each["version"]: tuple(Criterion(**one) for one in each["criterion"]) for each in lists}


def current_version() -> int:
    return max(all_criteria())


def criteria(version: int | None = None) -> tuple[Criterion, ...]:
    """Of ``version``, or as they are asked now."""
    return all_criteria()[version or current_version()]


def checked_answers(answers) -> dict:
    """``answers`` (criterion → {"answer", "note"}) as they are kept. Raises ValidationError by criterion."""
    errors, kept = {}, {}
    if not isinstance(answers, dict):
        raise ValidationError({"answers": "Give an object: criterion → {answer, note}."})
    asked = {one.key: one for one in criteria()}
    for key in set(answers) - set(asked):
        errors["answers"] = f"There is no criterion “{str(key)[:60]}”."
    for key, one in asked.items():
        given = answers.get(key)
        given = given if isinstance(given, dict) else {}
        answer, note = given.get("answer") or "", given.get("note") or ""
        if answer not in dict(one.choices):
            errors[key] = f"Answer: “{one.question}”."
        elif not isinstance(note, str) or len(note) > LONGEST_NOTE:
            errors[key] = f"The note is a text of at most {LONGEST_NOTE} characters."
        elif answer == CriterionAnswer.NO and one.refuses_no:
            errors[key] = f"Without this it cannot be verified: “{one.question}”. Ask for changes instead."
        elif answer != CriterionAnswer.YES and not note.strip():
            errors[key] = f"Say why: “{one.question}”."
        else:
            kept[key] = {"answer": answer, "note": note.strip()}
    if errors:
        raise ValidationError(errors)
    return kept


def answered(review) -> list[tuple[Criterion, str, str]]:
    """Criterion, answer and note of a verification, by the list it was made with."""
    if review.criteria_version is None:
        return []
    return [
        (one, CriterionAnswer(given["answer"]).label, given["note"])
        for one in criteria(review.criteria_version)
        if (given := review.answers.get(one.key))
    ]
