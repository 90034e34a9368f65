"""A source's text with the passages marked in it."""

from dataclasses import dataclass, field

from cases.claim_fields import label_of
from cases.models import Citation, Claim, Passage
from cases.passages import find
from people.models import Organisation, Person
from people.querysets import may
from sources.models import Source

from .claims import subject_model
from .known import Known, Ref
from .links import edit_page
from .markers import claims_page


@dataclass(slots=True)
class Marked:
    """One passage with what it says. ``start`` is None when its words are no longer in the text."""

    passage: Passage
    number: int
    about: Ref
    words: str
    detail: str
    url: str
    start: int | None

    @property
    def end(self) -> int:
        return self.start + len(self.passage.quote)


@dataclass(slots=True)
class Piece:
    text: str
    marks: list[Marked] = field(default_factory=list)


@dataclass(slots=True)
class SourceText:
    source: Source
    publisher: Ref | None
    author: Ref | None
    part_of: Ref | None
    pieces: list[Piece]
    found: list[Marked]
    lost: list[Marked]
    may_add: bool
    edit_url: str


def read_source_text(user, pk) -> SourceText | None:
    """None when there is no such source for ``user``. A fixed number of queries."""
    source = Source.objects.permitted(user).filter(pk=pk).first()
    if source is None:
        return None
    passages = list(Passage.objects.permitted(user).filter(source=source).order_by("start", "created_at"))
    claims = Claim.objects.permitted(user).in_bulk([one.claim_id for one in passages if one.claim_id])
    citations = Citation.objects.permitted(user).in_bulk([one.citation_id for one in passages if one.citation_id])
    known = Known(user)
    known.want(Source, source.part_of_id)
    known.want(Organisation, source.publisher_id)
    known.want(Person, source.author_id)
    said = [(one, claims.get(one.claim_id) or citations.get(one.citation_id)) for one in passages]
    for _, row in said:
        if row is not None:
            known.want(subject_model(row), row.subject_id)
    marked = [one for passage, row in said if row is not None and (one := _marked(source, passage, row, known))]
    found = sorted((one for one in marked if one.start is not None), key=lambda one: (one.start, one.end))
    for number, one in enumerate(found, 1):
        one.number = number
    return SourceText(
        source=source,
        publisher=known.get(Organisation, source.publisher_id),
        author=known.get(Person, source.author_id),
        part_of=known.get(Source, source.part_of_id),
        pieces=_pieces(source.text, found),
        found=found,
        lost=[one for one in marked if one.start is None],
        may_add=may(user, "change", source),
        edit_url=edit_page(Source, source.pk),
    )


def _marked(source, passage, row, known) -> Marked | None:
    model = subject_model(row)
    about = known.get(model, row.subject_id)
    if about is None:
        return None
    is_claim = isinstance(row, Claim)
    return Marked(
        passage,
        0,
        about,
        f"{label_of(model, row.field)}: {row.value}" if is_claim else "Supports the record",
        ", ".join(
            part
            for part in (
                row.get_certainty_display(),
                f"after {row.attributed_to}" if is_claim and row.attributed_to else "",
            )
            if part
        ),
        claims_page(model, row.subject_id, row.field if is_claim else ""),
        find(source.text, passage.quote, start=passage.start, before=passage.before, after=passage.after),
    )


def _pieces(text, marks) -> list[Piece]:
    """The text cut where passages begin and end: overlapping ones share a piece."""
    cuts = sorted({0, len(text), *(mark.start for mark in marks), *(mark.end for mark in marks)})
    return [
        Piece(text[begin:end], [mark for mark in marks if mark.start <= begin and end <= mark.end])
        for begin, end in zip(cuts, cuts[1:], strict=False)
    ]
