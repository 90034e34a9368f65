"""What the words of a testimony say, put on record with the testimony as its source."""

from django.contrib.contenttypes.models import ContentType
from django.db import transaction

from cases.actions.claims import Said, record_claims
from cases.actions.items import save_item
from cases.models import Citation, Claim, Detention
from people.actions.records import save_record
from people.models import Tie

QUOTE = 300  # characters of a citation's note, and of a tie's words


@transaction.atomic
def draw_detention(testimony, *, person, quote, locator, began=(None, ""), by, now, **fields) -> Detention:
    stay = Detention(person=person, desk=testimony.desk, level=testimony.level, **fields)
    stay.began_words = began[1]
    stay.began = began[0]
    save_item(stay, by=by, now=now)
    _cite(testimony, stay, quote, locator, by)
    return stay


@transaction.atomic
def draw_tie(testimony, *, person, kind, other, quote, locator, certainty, by) -> Tie:
    """``person`` is the ``kind`` of ``other``. One on record already is cited, not made twice."""
    tie = Tie.objects.permitted(by).filter(person=person, kind=kind, other=other).first()
    if tie is None:
        tie = Tie(person=person, kind=kind, other=other, certainty=certainty, words=_cut(quote))
        tie.desk, tie.level = testimony.desk, testimony.level
        save_record(tie, by=by)
    _cite(testimony, tie, quote, locator, by)
    return tie


@transaction.atomic
def draw_claim(testimony, *, person, field, value, quote, certainty, as_of=(None, ""), by) -> Claim:
    """Beside claims that say otherwise it joins their question."""
    said = Said(testimony.source, value, quote, certainty, as_of=as_of[0], as_of_words=as_of[1])
    (claim,) = record_claims(person, field=field, answers=[said], by=by)
    return claim


def _cite(testimony, row, quote, locator, by):
    citation = Citation(
        source=testimony.source,
        subject_type=ContentType.objects.get_for_model(row),
        subject_id=row.pk,
        locator=locator,
        note=_cut(quote),
        desk=testimony.desk,
        level=max(row.level, testimony.level),
    )
    save_record(citation, by=by)


def _cut(quote):
    """Longer words are not lost: the locator says from which character of the text to which."""
    return quote if len(quote) <= QUOTE else quote[: QUOTE - 1] + "…"
