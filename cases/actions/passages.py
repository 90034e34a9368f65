"""Marking words of a source's text as a claim, or as support of a row."""

from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import ValidationError
from django.db import transaction

from cases.models import Citation, Passage
from cases.passages import find, in_text, surroundings
from people.enums import Certainty
from sources.models import Source

from .claims import Said, record_claims, save_new


@transaction.atomic
def mark_claim(
    source: Source, *, quote: str, start: int | None = None, about, field: str, value: str, by, **said
) -> Passage:
    """The words ``quote`` of the source's text say that ``field`` of ``about`` is ``value``."""
    quote, start = _placed(source, quote, start)
    (claim,) = record_claims(about, field=field, answers=[Said(source=source, value=value, quote=quote, **said)], by=by)
    return _mark(source, quote, start, by, claim=claim)


@transaction.atomic
def mark_citation(
    source: Source, *, quote: str, start: int | None = None, about, certainty: str = Certainty.STATED, by
) -> Passage:
    """The words support the row ``about``. A source supports a row once; each further passage stands with that."""
    quote, start = _placed(source, quote, start)
    subject = {"subject_type": ContentType.objects.get_for_model(about), "subject_id": about.pk}
    cited = Citation.objects.permitted(by).filter(source=source, **subject).order_by("created_at").first()
    if cited is None:
        cited = save_new(Citation(source=source, certainty=certainty, **subject), by=by)
    return _mark(source, quote, start, by, citation=cited)


def _placed(source, quote, start):
    """The words as the text has them, and where. ValidationError when it does not have them."""
    kept = quote if quote and quote in source.text else in_text(quote, source.text)
    if not kept.strip():
        raise ValidationError({"quote": "These words are not in the source's text."}, code="not_in_text")
    return kept, find(source.text, kept, start=start)


def _mark(source, quote, start, by, **marked):
    before, after = surroundings(source.text, start, quote)
    return save_new(Passage(source=source, start=start, quote=quote, before=before, after=after, **marked), by=by)
