"""Everything on record in one case that the reader may see. A fixed number of queries."""

from dataclasses import dataclass

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Exists, F, OuterRef, Q
from django.db.models.functions import JSONObject
from django.urls import reverse
from django.utils import timezone

from cases.enums import CaseDuty
from cases.models import (
    Case,
    CaseMember,
    Claim,
    Deadline,
    Detention,
    Event,
    Exhibit,
    Hearing,
    Participation,
    Proceeding,
    ProceedingStage,
    Reprisal,
    Submission,
)
from people.enums import Role
from people.grants import desks_of
from people.models import Organisation, Person, PersonGroup, Place
from people.rules import STAFF
from sources.models import DiplomaticNote, NoteConcern, Source

from .accused import accused_lines, read_defendants, want_names
from .case_rows import (
    Row,
    deadline_row,
    detention_row,
    exhibit_row,
    hearing_rows,
    note_row,
    proceeding_row,
)
from .chain import follows_of, in_order
from .cited import cited_sources, refs
from .claims import counted, disagreements, questions
from .court_rows import Sent, Violation, kinds_of, read_hearings, sent_row, violations_of
from .grid import Grid, grids
from .known import Known, Ref
from .links import add_page, edit_page
from .markers import claims_page, marks_of, who_sees_page
from .nested import nested, revive
from .reprisals import Reprisals, reprisals_of, wanted
from .timeline import by_year
from .timeline_entries import event_entry


@dataclass(slots=True)
class CaseFile:
    case: Case
    team: list[tuple[str, str]]
    grids: list[Grid]
    parts: list[Row]
    detentions: list[Row]
    proceedings: list[Row]
    submissions: list[Sent]
    violations: list[Violation]
    violation_kinds: list[tuple[str, str, int, bool]]
    violation_chosen: str
    coming: list[Row]
    past: list[Row]
    deadlines: list[Row]
    exhibits: list[Row]
    notes: list[Row]
    timeline: list
    counted: list
    questions: list
    reprisals: Reprisals
    sources: list
    marks: dict
    """Fields on which claims differ, by row."""
    links: dict[str, str]


def read_case_file(user, pk, *, now, violation="") -> CaseFile | None:
    """None when there is no such case for ``user``. ``violation``: the one kind to list of those on record."""
    case = _case(user, pk, now)
    if case is None:
        return None
    known = Known(user)
    here = {"case": case}
    parts = list(Participation.objects.permitted(user).filter(**here).order_by("created_at", "id"))
    proceedings = _proceedings(user, case)
    defendants = read_defendants(user, proceeding__in=[row.pk for row in proceedings])
    hearings = read_hearings(user, case)
    submissions = list(Submission.objects.permitted(user).filter(**here).order_by("sent_on", "created_at"))
    deadlines = list(Deadline.objects.permitted(user).filter(**here).order_by("due_at", "id"))
    stays = Detention.objects.permitted(user).with_beyond().filter(**here)
    detentions = list(stays.order_by("began_earliest", "created_at"))
    events = list(Event.objects.permitted(user).filter(**here))
    reprisals = list(Reprisal.objects.permitted(user).filter(**here).order_by("happened_earliest", "created_at"))
    exhibits = [exhibit for proceeding in proceedings for exhibit in proceeding.my_exhibits]
    stages = [stage for proceeding in proceedings for stage in proceeding.my_stages]
    notes = _notes(user, case, [row.source_id for row in exhibits])
    disputed = disagreements(user, Q(case=case), known)
    groups = [row.group_id for row in (*parts, *defendants) if row.group_id]
    counts = list(
        Claim.objects.permitted(user)
        .filter(subject_id__in=[case.pk, *groups], disagreement__isnull=True)
        .order_by("field", "as_of_earliest", "created_at")
    )
    subjects = (case, *parts, *proceedings, *stages, *defendants, *hearings, *detentions, *events, *reprisals)
    charges = [charge for defendant in defendants for charge in defendant.my_charges]
    cited = cited_sources(user, [row.pk for row in (*subjects, *charges)], known)

    known.want_keys(parts, person=Person, group=PersonGroup)
    known.want_keys(proceedings, court=Organisation, judge=Person, prosecutor=Person, place=Place, follows=Proceeding)
    want_names(defendants, known)
    known.want_keys(hearings, proceeding=Proceeding, court=Organisation, place=Place)
    known.want_keys(submissions, body=Organisation)
    known.want_keys(deadlines, proceeding=Proceeding)
    known.want_keys(detentions, person=Person, group=PersonGroup, facility=Organisation, place=Place)
    known.want_keys(events, place=Place)
    wanted(reprisals, known)
    known.want_keys(exhibits, source=Source, proceeding=Proceeding)
    known.want_keys(notes, source=Source, sender=Organisation, addressee=Organisation)
    known.want(Source, *(claim.source_id for claim in counts))

    violations = violations_of(hearings)
    coming, past = hearing_rows(hearings, known, cited, now)
    return CaseFile(
        case=case,
        team=[(CaseDuty(one["duty"]).label, one["name"]) for one in case.team_now],
        grids=grids(proceedings, accused_lines(defendants, known, follows_of(proceedings))),
        parts=[Row(row, whom, sources=refs(known, cited, row.pk)) for row in parts if (whom := known.whom(row))],
        detentions=[detention_row(row, known, cited, now) for row in detentions],
        proceedings=[proceeding_row(row, known, cited) for row, _ in in_order(proceedings)],
        submissions=[sent_row(row, known, timezone.localdate(now)) for row in submissions],
        violations=[each for each in violations if violation in ("", each.kind)],
        violation_kinds=kinds_of(violations, violation),
        violation_chosen=violation,
        coming=coming,
        past=past,
        deadlines=[deadline_row(row, known, now) for row in deadlines],
        exhibits=[one for row in exhibits if (one := exhibit_row(row, known))],
        notes=[note_row(row, known) for row in notes if known.get(Source, row.source_id)],
        timeline=by_year(event_entry(event, known, cited) for event in events),
        counted=counted(counts, known),
        questions=questions(disputed, known),
        reprisals=reprisals_of(user, reprisals, known, cited),
        sources=_sources(known, cited, exhibits),
        marks=marks_of(user, [row.pk for row in (case, *proceedings, *detentions, *charges, *notes)]),
        links=_links(user, case, proceedings),
    )


def _case(user, pk, now):
    can_change = Case.objects.permitted(user, "change").filter(pk=OuterRef("pk"))
    today = timezone.localdate(now)
    team = CaseMember.objects.permitted(user).filter(case=OuterRef("pk")).on_duty(today).order_by("duty", "created_at")
    return (
        Case.objects.permitted(user)
        .select_related("desk")
        .annotate(
            can_change=Exists(can_change),
            team_now=ArraySubquery(team.values(one=JSONObject(duty="duty", name="user__full_name"))),
        )
        .filter(pk=pk)
        .first()
    )


def _proceedings(user, case) -> list[Proceeding]:
    here = {"proceeding": OuterRef("pk")}
    rows = list(
        Proceeding.objects.permitted(user)
        .filter(case=case)
        .annotate(
            nested_stages=nested(
                ProceedingStage.objects.permitted(user)
                .filter(**here)
                .order_by(F("reached_earliest").asc(nulls_last=True), "created_at")
            ),
            nested_exhibits=nested(Exhibit.objects.permitted(user).filter(**here).order_by("number", "created_at")),
        )
        .order_by("opened_earliest", "created_at")
    )
    for row in rows:
        row.my_stages = revive(ProceedingStage, row.nested_stages)
        row.my_exhibits = revive(Exhibit, row.nested_exhibits)
    return rows


def _notes(user, case, exhibited) -> list[DiplomaticNote]:
    """Notes used in the case, and notes that concern someone with a part in it."""
    involved = Participation.objects.permitted(user).filter(case=case).order_by()
    concerns = NoteConcern.objects.permitted(user).filter(
        Q(person__in=involved.filter(person__isnull=False).values("person"))
        | Q(group__in=involved.filter(group__isnull=False).values("group"))
    )
    return list(
        DiplomaticNote.objects.permitted(user)
        .filter(Q(source__in=exhibited) | Q(pk__in=concerns.order_by().values("note")))
        .order_by("sent_earliest", "created_at")
    )


def _sources(known, cited, exhibits) -> list[Ref]:
    """Every source the file rests on, once, in the order of their titles."""
    pks = {source for rows in cited.values() for source, _ in rows} | {row.source_id for row in exhibits}
    return sorted((ref for pk in pks if (ref := known.get(Source, pk))), key=lambda ref: (ref.name, ref.reference))


def _links(user, case, proceedings) -> dict[str, str]:
    links = {"What we know and how": claims_page(Case, case.pk)}
    if case.can_change:
        links["Edit"] = edit_page(Case, case.pk)
        links["Add part"] = add_page(Participation, case=case.pk)
    if user.roles & STAFF:
        links["Add detention"] = add_page(Detention, case=case.pk)
        links["Add proceeding"] = add_page(Proceeding, case=case.pk)
        if proceedings:
            only = {"proceeding": proceedings[0].pk} if len(proceedings) == 1 else {}
            links["Add hearing"] = add_page(Hearing, **only)
        links["Add deadline"] = add_page(Deadline, case=case.pk)
        links["Hand over…"] = reverse("new_packet", args=[case.pk])
    if case.can_change or case.desk_id in desks_of(user, {Role.COORDINATOR}):
        links["Who can see this"] = who_sees_page(Case, case.pk)
    return {label: url for label, url in links.items() if url}
