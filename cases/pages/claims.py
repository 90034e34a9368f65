"""Questions to which sources give different answers, with the answers side by side."""

from dataclasses import dataclass, field

from django.contrib.contenttypes.models import ContentType
from django.db.models import OuterRef

from cases.models import Claim, Disagreement
from sources.models import Source

from .nested import nested, revive


@dataclass(slots=True)
class Answer:
    claim: Claim
    source: object
    is_chosen: bool


@dataclass(slots=True)
class Question:
    topic: str
    note: str = ""
    reference: str = ""
    chosen_reason: str = ""
    answers: list[Answer] = field(default_factory=list)

    @property
    def differs(self) -> bool:
        return len({answer.claim.value for answer in self.answers}) > 1


def disagreements(user, condition, known) -> list:
    """Disagreements under ``condition``, their claims nested, subjects and sources wanted of ``known``. One query."""
    claims = Claim.objects.permitted(user).filter(disagreement=OuterRef("pk")).order_by("as_of_earliest", "created_at")
    rows = list(
        Disagreement.objects.permitted(user)
        .filter(condition)
        .annotate(nested_claims=nested(claims))
        .order_by("created_at", "id")
    )
    for row in rows:
        row.answers = revive(Claim, row.nested_claims)
        for claim in row.answers:
            known.want(Source, claim.source_id)
            known.want(subject_model(claim), claim.subject_id)
    return rows


def subject_model(claim):
    """The model a claim speaks of. Kinds of rows are asked once a process."""
    return ContentType.objects.get_for_id(claim.subject_type_id).model_class()


def questions(rows, known) -> list[Question]:
    """What of ``rows`` one may see: answers whose source and whose subject are both the reader's to see."""
    shown = []
    for row in rows:
        answers = [
            Answer(claim, source, claim.pk == row.chosen_id)
            for claim in row.answers
            if known.get(subject_model(claim), claim.subject_id) and (source := known.get(Source, claim.source_id))
        ]
        if answers:
            reason = row.chosen_reason if any(answer.is_chosen for answer in answers) else ""
            shown.append(Question(row.topic, row.note, row.reference, reason, answers))
    return shown


def counted(claims, known) -> list[Question]:
    """Claims that belong to no disagreement, by the fact they speak of."""
    grouped = {}
    for claim in claims:
        if source := known.get(Source, claim.source_id):
            grouped.setdefault(claim.field, Question(claim.field)).answers.append(Answer(claim, source, False))
    return list(grouped.values())
