"""One testimony as its page shows it: who spoke, of whom, the text, and what was drawn from it."""

from dataclasses import dataclass

from cases.models import Citation, Claim, Detention
from people.models import Person, Tie
from sources.enums import WitnessProtection
from sources.models import Source, Testimony, TestimonySubject, Witness

from .known import Known, Ref
from .links import edit_page

DRAWN = (Detention, Tie)
MOST = 200


@dataclass(slots=True)
class Subject:
    row: TestimonySubject
    person: Ref | None


@dataclass(frozen=True, slots=True)
class Fact:
    """``name``: the person it is about, or what is claimed."""

    kind: str
    reference: str
    name: str
    url: str
    quote: str
    locator: str


@dataclass(slots=True)
class Spoken:
    testimony: Testimony
    source: Source | None
    witness: Ref | None
    witness_url: str
    is_protected: bool
    subjects: list[Subject]
    facts: list[Fact]


def spoken(user, testimony) -> Spoken:
    """Eight statements, however much was said."""
    witness = Witness.objects.permitted(user).filter(pk=testimony.witness_id).first()
    source = Source.objects.permitted(user).filter(pk=testimony.source_id).first()
    known = Known(user)
    rows = list(TestimonySubject.objects.permitted(user).filter(testimony=testimony).order_by("created_at", "id"))
    known.want_keys(rows, person=Person)
    known.want(Witness, testimony.witness_id)
    known.want(Person, witness.person_id if witness else None)
    citations = Citation.objects.permitted(user).filter(source=testimony.source_id).order_by("created_at", "id")
    cited = {row.subject_id: row for row in citations[:MOST]}
    drawn = [row for model in DRAWN for row in model.objects.permitted(user).filter(pk__in=cited)]
    claims = list(Claim.objects.permitted(user).filter(source=testimony.source_id).order_by("created_at", "id")[:MOST])
    for row in drawn:
        known.want(Person, row.person_id)
    known.want(Person, *[claim.subject_id for claim in claims])
    drawn.sort(key=lambda row: (row.created_at, row.pk))
    facts = [_drawn(row, cited[row.pk], known) for row in drawn]
    facts += [_claimed(claim, known) for claim in claims]
    person = known.get(Person, witness.person_id) if witness else None
    return Spoken(
        testimony=testimony,
        source=source,
        witness=person or known.get(Witness, testimony.witness_id),
        witness_url=edit_page(Witness, testimony.witness_id) if witness else "",
        is_protected=bool(witness) and witness.protection != WitnessProtection.NONE,
        subjects=[Subject(row, known.get(Person, row.person_id)) for row in rows],
        facts=facts,
    )


def _drawn(row, citation, known):
    who = known.get(Person, row.person_id)
    what = row.get_kind_display()
    name = f"{what}: {who}" if who else what
    return Fact(
        row._meta.verbose_name, row.reference, name, edit_page(type(row), row.pk), citation.note, citation.locator
    )


def _claimed(claim, known):
    about = known.get(Person, claim.subject_id)
    name = f"{claim.field}: {claim.value}" + (f" ({about})" if about else "")
    return Fact("claim", claim.reference, name, edit_page(Claim, claim.pk), claim.quote, "")
