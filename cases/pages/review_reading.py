"""One testimony as a reviewer reads it: the words, whom it speaks of, and what else is known of them."""

from dataclasses import dataclass, field

from cases.models import Citation, Claim
from config.shared.directions import direction_of
from people.enums import TieKind
from people.models import Person
from sources.actions.testimonies import WAYS, ways_open
from sources.enums import ConsentStatus, KnowledgeBasis
from sources.models import (
    Consent,
    EvidenceFile,
    KnowledgeLink,
    Review,
    Source,
    Testimony,
    TestimonySubject,
    Transcript,
    Translation,
    Witness,
)
from sources.recordings import recordings_of, with_marks
from sources.review_criteria import answered, criteria

from .known import Known, Ref


@dataclass(slots=True)
class Subject:
    row: TestimonySubject
    person: Ref | None
    relation: str
    chain: list = field(default_factory=list)
    others: list[Ref] = field(default_factory=list)
    """Other sources on the same person."""


@dataclass(slots=True)
class Reading:
    testimony: Testimony
    title: str
    witness: Ref | None
    pieces: list
    direction: str
    translations: list
    subjects: list[Subject]
    recordings: list
    transcripts: list
    files: list
    consents: list[Consent]
    reviews: list
    ways: list[tuple[str, str, str]]
    """Acts open to the reader: name, label, key."""
    criteria: list
    """Criterion and what the records say about it; empty unless the reader may verify."""


KEYS = {"submit": "s", "take_back": "t", "request_changes": "r", "verify": "v", "publish": "p"}


def read_testimony(user, pk) -> Reading | None:
    """None when there is no such testimony for ``user``. A fixed number of queries."""
    found = Testimony.objects.permitted(user).select_related("author", "submitted_by", "worded_by", "desk")
    testimony = found.filter(pk=pk).first()
    if testimony is None:
        return None
    known = Known(user)
    known.want(Witness, testimony.witness_id)
    known.want(Source, testimony.source_id)
    subjects = _subjects(user, testimony, known)
    files = list(EvidenceFile.objects.permitted(user).collected().filter(source=testimony.source_id)[:200])
    translations = list(
        Translation.objects.permitted(user)
        .filter(testimony=testimony)
        .select_related("testimony", "translator", "checked_by")
        .order_by("language")
    )
    consents = _consents(user, testimony)
    open_now = ways_open(user, testimony)
    asked = []
    if "verify" in open_now:
        hints = _hints(subjects, translations, consents)
        asked = [(one, hints.get(one.key, "")) for one in criteria()]
    reviews = Review.objects.permitted(user).filter(testimony=testimony).select_related("reviewer")
    return Reading(
        testimony,
        str(known.get(Source, testimony.source_id) or testimony.reference),
        known.get(Witness, testimony.witness_id),
        with_marks(testimony.text),
        direction_of(testimony.text, testimony.language, testimony.text_direction),
        [(each, direction_of(each.text, each.language), with_marks(each.text)) for each in translations],
        subjects,
        recordings_of(user, source=testimony.source_id),
        list(Transcript.objects.permitted(user).filter(file__in=[file.pk for file in files]).select_related("file")),
        files,
        consents,
        [(review, answered(review)) for review in reviews],
        [(name, WAYS[name].label, KEYS.get(name, "")) for name in open_now],
        asked,
    )


def _subjects(user, testimony, known) -> list[Subject]:
    rows = list(TestimonySubject.objects.permitted(user).filter(testimony=testimony).order_by("created_at", "id"))
    chain = {}
    links = KnowledgeLink.objects.permitted(user).filter(subject__in=[row.pk for row in rows])
    for link in links.order_by("subject", "position"):
        chain.setdefault(link.subject_id, []).append(link)
        known.want(Person, link.teller_id)
    people = [row.person_id for row in rows]
    known.want(Person, *people)
    others = _other_sources(user, people, testimony.source_id)
    for sources in others.values():
        known.want(Source, *sources)
    return [
        Subject(
            row,
            known.get(Person, row.person_id),
            TieKind(row.relation).label.lower() if row.relation else "",
            [(link, known.get(Person, link.teller_id)) for link in chain.get(row.pk, ())],
            [ref for pk in others.get(row.person_id, ()) if (ref := known.get(Source, pk))],
        )
        for row in rows
    ]


def _other_sources(user, people, own) -> dict:
    """Sources other than ``own`` that speak of these people, by person: testimonies, citations and claims."""
    told = TestimonySubject.objects.permitted(user).filter(
        person__in=people, testimony__in=Testimony.objects.permitted(user)
    )
    found = [
        told.order_by().values_list("person_id", "testimony__source_id"),
        Citation.objects.permitted(user)
        .filter(subject_id__in=people)
        .order_by()
        .values_list("subject_id", "source_id"),
        Claim.objects.permitted(user).filter(subject_id__in=people).order_by().values_list("subject_id", "source_id"),
    ]
    grouped = {}
    for person, source in found[0].union(*found[1:]) if people else ():
        if source != own:
            grouped.setdefault(person, []).append(source)
    return grouped


def _consents(user, testimony) -> list[Consent]:
    return list(Consent.objects.permitted(user).filter(witness=testimony.witness_id).order_by("purpose", "-valid_from"))


def _hints(subjects, translations, consents) -> dict[str, str]:
    """What the records themselves say to a criterion; the answer is the reviewer's."""
    stated = sum(each.row.basis != KnowledgeBasis.NOT_STATED for each in subjects)
    others = len({ref.pk for each in subjects for ref in each.others})
    given = [each for each in consents if each.status == ConsentStatus.GIVEN]
    checked = sum(each.is_checked for each in translations)
    return {
        "basis_of_knowledge": f"Stated for {stated} of {len(subjects)} subjects.",
        "independent_source": f"{others or 'No'} other source{'' if others == 1 else 's'} on record on these people.",
        "consent_recorded": f"Recorded under the witness's code: {len(consents)}, of them given: {len(given)}.",
        "translation_checked": f"{checked} of {len(translations)} translations checked as they stand.",
    }
