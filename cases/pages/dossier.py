"""Everything on record about one person that the reader may see. A fixed number of queries."""

from dataclasses import dataclass, field, replace

from django.db.models import Exists, F, OuterRef, Q

from cases.models import (
    Case,
    Charge,
    Claim,
    Defendant,
    Detention,
    Event,
    EventPart,
    Hearing,
    Measure,
    Outcome,
    Participation,
    Proceeding,
    ProceedingStage,
    Reprisal,
)
from people.enums import INVERSE_TIES, TieKind
from people.models import Organisation, Person, PersonName, Place, Tie
from people.rules import STAFF
from sources.models import Source, Statement, Testimony, TestimonySubject, Witness

from .case_rows import reprisal_row
from .cited import cited_sources, refs
from .claims import disagreements, questions
from .family import Family, draw_family
from .known import Known, Ref
from .links import act_page, add_page, edit_page
from .moments import Moment, custody_words, zone_of
from .nested import nested, revive
from .ribbon import Ribbon, dates_of, draw, family_of
from .timeline import by_year
from .timeline_entries import charge_words, timeline_of_person

FAMILY = frozenset(TieKind) - {TieKind.COLLEAGUE, TieKind.FRIEND, TieKind.LAWYER, TieKind.CLIENT}


@dataclass(slots=True)
class Stay:
    """One detention as a row of the table beside the ribbon."""

    row: Detention
    family: str
    dates: str
    facility: Ref | None
    authority: Ref | None
    place: Ref | None
    case: Ref | None
    expires: Moment | None
    countdown: str
    sources: list
    url: str


@dataclass(slots=True)
class Kin:
    """A tie as read from the person of the dossier."""

    other: Ref
    label: str
    certainty: str
    words: str
    whereabouts: str


@dataclass(slots=True)
class Dossier:
    person: Person
    name: str
    names: list[PersonName]
    birthplace: Ref | None
    residence: Ref | None
    ribbon: Ribbon | None
    stays: list[Stay]
    timeline: list
    picture: Family | None
    family: list[Kin]
    other_ties: list[Kin]
    parts: list
    charges: list
    testimonies: list
    statements: list
    reprisals: list
    questions: list
    links: dict[str, str] = field(default_factory=dict)


def read_dossier(user, pk, *, now) -> Dossier | None:
    """None when there is no such person for ``user``."""
    can_change = Person.objects.permitted(user, "change").filter(pk=OuterRef("pk"))
    person = (
        Person.objects.answering(user).select_related("desk").annotate(can_change=Exists(can_change)).filter(pk=pk)
    ).first()
    if person is None:
        return None
    known = Known(user)
    mine = {"person": person}
    names = list(PersonName.objects.permitted(user).filter(**mine))
    ties = list(
        Tie.objects.permitted(user)
        .filter(Q(person=person) | Q(other=person))
        .annotate(at_person=F("person__whereabouts"), at_other=F("other__whereabouts"))
    )
    stays = list(Detention.objects.permitted(user).filter(**mine).order_by("began_earliest", "created_at"))
    my_part = EventPart.objects.permitted(user).filter(**mine, event=OuterRef("pk"))
    events = list(Event.objects.permitted(user).filter(Exists(my_part)))
    proceedings = _proceedings(user, person)
    charges = list(
        Charge.objects.permitted(user).filter(
            Q(person=person) | Q(defendant__in=Defendant.objects.permitted(user).filter(**mine).values("pk"))
        )
    )
    told = Testimony.objects.permitted(user).filter(pk=OuterRef("testimony"))
    subjects = list(TestimonySubject.objects.permitted(user).filter(Exists(told), **mine).select_related("testimony"))
    said = Statement.objects.permitted(user).filter(speaker=person)
    statements = list(said.order_by("-said_earliest", "created_at"))
    parts = list(Participation.objects.permitted(user).filter(**mine))
    reprisals = list(Reprisal.objects.permitted(user).filter(**mine).order_by("happened_earliest", "created_at"))
    about = Claim.objects.permitted(user).filter(disagreement=OuterRef("pk"), subject_id=person.pk)
    disputed = disagreements(user, Exists(about), known)
    stages = [stage for proceeding in proceedings for stage in proceeding.my_stages]
    hearings = [hearing for proceeding in proceedings for hearing in proceeding.my_hearings]
    cited = cited_sources(
        user,
        [row.pk for row in (person, *names, *ties, *stays, *events, *proceedings, *stages, *hearings, *charges)]
        + [row.pk for row in (*reprisals, *parts)],
        known,
    )

    known.want(Place, person.birthplace_id, person.residence_id)
    for tie in ties:
        known.want(Person, tie.person_id, tie.other_id)
    known.want_keys(stays, facility=Organisation, authority=Organisation, place=Place, case=Case)
    known.want_keys(events, place=Place, case=Case)
    known.want_keys(proceedings, case=Case, court=Organisation)
    known.want_keys(hearings, court=Organisation)
    known.want_keys(parts, case=Case)
    known.want_keys(statements, source=Source)
    known.want_keys([subject.testimony for subject in subjects], witness=Witness, source=Source)
    known.want_keys(reprisals, case=Case, by_whom=Organisation)

    today = now.astimezone(zone_of(stays[-1].zone if stays else "Asia/Almaty")).date()
    kin = [one for tie in ties if (one := _kin(person, tie, known))]
    relatives = [(kind, one) for kind, one in kin if kind in FAMILY]
    return Dossier(
        person=person,
        name=person.display_name or person.reference,
        names=names,
        birthplace=known.get(Place, person.birthplace_id),
        residence=known.get(Place, person.residence_id),
        ribbon=draw(list(stays), today=today),
        stays=[_stay(row, known, cited, now) for row in stays],
        timeline=by_year(
            timeline_of_person(known, cited, now, stays, events, proceedings, charges, subjects, statements, reprisals)
        ),
        picture=draw_family(person.display_name or person.reference, person.whereabouts, relatives),
        family=[one for _, one in relatives],
        other_ties=[one for kind, one in kin if kind not in FAMILY],
        parts=[(part, case) for part in parts if (case := known.get(Case, part.case_id))],
        charges=[(charge, charge_words(charge), refs(known, cited, charge.pk)) for charge in charges],
        testimonies=[
            (subject, known.get(Witness, subject.testimony.witness_id), edit_page(Testimony, subject.testimony_id))
            for subject in subjects
        ],
        statements=[(row, known.get(Source, row.source_id)) for row in statements],
        reprisals=[replace(reprisal_row(row, known, cited), whom=None) for row in reprisals],
        questions=questions(disputed, known),
        links=_links(user, person),
    )


def _proceedings(user, person) -> list[Proceeding]:
    """Proceedings in which the person answers, with stages, sittings, measures and outcomes nested. One query."""
    answers = Defendant.objects.permitted(user).filter(person=person, proceeding=OuterRef("pk"))
    here = {"proceeding": OuterRef("pk")}
    hers = {"defendant__person": person, "defendant__proceeding": OuterRef("pk")}
    rows = list(
        Proceeding.objects.permitted(user)
        .filter(Exists(answers))
        .annotate(
            nested_stages=nested(ProceedingStage.objects.permitted(user).filter(**here)),
            nested_hearings=nested(Hearing.objects.permitted(user).filter(**here)),
            nested_measures=nested(Measure.objects.permitted(user).filter(**hers)),
            nested_outcomes=nested(Outcome.objects.permitted(user).filter(**hers)),
        )
    )
    for row in rows:
        row.my_stages = revive(ProceedingStage, row.nested_stages)
        row.my_hearings = revive(Hearing, row.nested_hearings)
        row.my_measures = revive(Measure, row.nested_measures)
        row.my_outcomes = revive(Outcome, row.nested_outcomes)
    return rows


def _stay(row, known, cited, now) -> Stay:
    expires = Moment(row.expires_at, row.zone, now) if row.expires_at else None
    return Stay(
        row=row,
        family=family_of(row.kind),
        dates=dates_of(row),
        facility=known.get(Organisation, row.facility_id),
        authority=known.get(Organisation, row.authority_id),
        place=known.get(Place, row.place_id),
        case=known.get(Case, row.case_id),
        expires=expires,
        countdown=custody_words(expires) if expires and row.is_open else "",
        sources=refs(known, cited, row.pk),
        url=edit_page(Detention, row.pk),
    )


def _kin(person, tie, known):
    """``(kind, kin)`` as seen from ``person``; None when the other one is not the reader's to see."""
    is_first = tie.person_id == person.pk
    other = known.get(Person, tie.other_id if is_first else tie.person_id)
    if other is None:
        return None
    # The row says: tie.person is the ``kind`` of tie.other. Here the other one is named by what they are to ours.
    kind = INVERSE_TIES[TieKind(tie.kind)] if is_first else TieKind(tie.kind)
    certainty = "" if tie.certainty == "stated" else tie.get_certainty_display()
    return kind, Kin(other, kind.label, certainty, tie.words, tie.at_other if is_first else tie.at_person)


def _links(user, person) -> dict[str, str]:
    links = {}
    if person.can_change:
        links["Edit"] = edit_page(Person, person.pk)
        links["Add name"] = f"{links['Edit']}#names"
        links["Add tie"] = add_page(Tie, person=person.pk)
        links["Merge…"] = act_page(Person, "merge", person.pk)
    if user.roles & STAFF:
        links["Add detention"] = add_page(Detention, person=person.pk)
    return {label: url for label, url in links.items() if url}
