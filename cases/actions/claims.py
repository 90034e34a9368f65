"""Putting on record what sources say of a fact, and the question where they differ."""

from dataclasses import dataclass

from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import ValidationError
from django.db import transaction

from cases.claim_fields import label_of
from cases.models import Claim, Disagreement
from config.shared.partial_dates import PartialDate
from people.actions.records import save_record
from people.enums import Certainty
from people.querysets import may


@dataclass(frozen=True, slots=True)
class Said:
    """One answer of one source."""

    source: object
    value: str
    quote: str = ""
    certainty: str = Certainty.STATED
    attributed_to: str = ""
    as_of: PartialDate | None = None
    as_of_words: str = ""


@transaction.atomic
def record_claims(subject, *, field, answers, topic="", case=None, note="", by) -> list[Claim]:
    """Put ``answers`` on record. Several, or one with a ``topic``, make or join the question they answer; so does one
    beside claims of the same field that say otherwise. Errors of an answer are keyed by its number."""
    about = {"subject_type": ContentType.objects.get_for_model(subject), "subject_id": subject.pk}
    there = Claim.objects.permitted(by).filter(**about, field=field)
    question = _question(subject, field, there, answers, topic, case, note, by)
    made = []
    for number, said in enumerate(answers):
        claim = Claim(
            **about,
            field=field,
            value=said.value,
            quote=said.quote,
            certainty=said.certainty,
            attributed_to=said.attributed_to,
            source=said.source,
            disagreement=question,
        )
        claim.as_of = said.as_of
        claim.as_of_words = said.as_of_words
        try:
            made.append(save_new(claim, by=by))
        except ValidationError as error:
            raise ValidationError({f"{number}": error.messages}) from None
    return made


def save_new(row, *, by):
    """A new row as ``by``'s work; ValidationError where their role does not reach it."""
    save_record(row, by=by)
    if not may(by, "add", row):
        raise ValidationError("You may not add this on that desk and level.", code="not_allowed")
    return row


def _question(subject, field, there, answers, topic, case, note, by):
    loose = list(there.filter(disagreement__isnull=True))
    open_one = Disagreement.objects.permitted(by, "change").filter(claims__in=there).order_by("created_at").first()
    if open_one is not None and topic in ("", open_one.topic):
        return open_one
    values = {claim.value for claim in loose} | {said.value for said in answers}
    if not topic and len(values) < 2:
        return None
    question = Disagreement(
        desk_id=subject.desk_id,
        level=max([subject.level, *(said.source.level for said in answers), *(claim.level for claim in loose)]),
        case=case,
        topic=topic or f"{label_of(type(subject), field)} of {subject}",
        note=note,
    )
    save_new(question, by=by)
    for claim in loose:
        if may(by, "change", claim):
            claim.disagreement = question
            save_record(claim, by=by)
    return question
