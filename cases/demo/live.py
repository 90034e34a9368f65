"""Invented work of these days, about invented people, so that reminders come while one watches.

Its moments move with today's date: an item whose moment has passed, and which nobody has closed, gets a new one at the
next load. Everything here says that it is invented.
"""

from datetime import datetime, time, timedelta

from cases.enums import (
    CaseDuty,
    CaseStatus,
    ChargeStatus,
    DeadlineKind,
    DeadlineStatus,
    HearingKind,
    HearingStatus,
    MeasureKind,
    PartRole,
    ProceedingKind,
    Stage,
    TaskStatus,
)
from cases.models import (
    Case,
    CaseMember,
    Charge,
    Deadline,
    Defendant,
    Hearing,
    Measure,
    Participation,
    Proceeding,
    Task,
)
from people.enums import Level, Role
from people.models import Organisation, OrganisationName
from sources.actions.testimonies import submit_testimony
from sources.enums import SourceKind, TestimonyStatus
from sources.models import Source, Testimony, TestimonySubject, Witness

from .invented import ALMATY, MARK, move, person
from .live_custody import load_custody


def load_live_work(store, colleagues):
    case = _case(store, "live", "group", f"Ardak Sample and Dana Sample {MARK}")
    for who, name in (("live-ardak", "Ardak Sample"), ("live-dana", "Dana Sample")):
        person(store, who, "group", f"{name} {MARK}")
        store.put(
            Participation,
            f"{who}:part",
            case=case,
            person=store.get(who),
            role=PartRole.DEFENDANT,
            level=Level.INTERNAL,
        )
    for key in ("live", "prosecution"):
        _team(store, key, colleagues)
    court = store.put(Organisation, "live-court", desk="group", kind="court", country="KZ", level=Level.INTERNAL)
    store.put(
        OrganisationName,
        "live-court:name",
        organisation=court,
        text=f"Sample district court {MARK}",
        is_main=True,
        level=Level.INTERNAL,
    )
    proceeding = store.put(
        Proceeding,
        "live-proceeding",
        case=case,
        desk="group",
        title=f"Sample proceeding {MARK}",
        kind=ProceedingKind.CRIMINAL,
        stage=Stage.TRIAL,
        court=court,
        level=Level.INTERNAL,
    )
    _hearings(store, proceeding, court)
    load_custody(store, case)
    _defendants(store, proceeding)
    _terms(store, case, proceeding, colleagues)
    _testimony_to_review(store, colleagues)


def load_other_office(store):
    """A desk on which no demo account works: what it holds must not exist for them."""
    person(store, "other-person", "other", f"Botakoz Elsewhere {MARK}")
    _case(store, "other-case", "other", f"Case of another office {MARK}")


def _team(store, case_key, colleagues):
    """The demo colleagues in charge of a case, so that its reminders reach them."""
    for role, duty in (
        (Role.CASEWORKER, CaseDuty.CASEWORKER),
        (Role.LAWYER, CaseDuty.LAWYER),
        (Role.COORDINATOR, CaseDuty.BACKUP),
    ):
        store.put(
            CaseMember,
            f"{case_key}:team:{role}",
            case=store.get(case_key),
            user=colleagues[role],
            duty=duty,
            level=Level.INTERNAL,
        )


def _defendants(store, proceeding):
    for who, status in (("live-ardak", ChargeStatus.SUSPECTED), ("live-dana", ChargeStatus.CHARGED)):
        defendant = store.put(
            Defendant, f"{who}:defendant", proceeding=proceeding, person=store.get(who), level=Level.INTERNAL
        )
        store.put(
            Charge,
            f"{who}:charge",
            defendant=defendant,
            code="Criminal Code",
            article="174",
            part="1",
            status=status,
            description=f"A sample charge {MARK}.",
            level=Level.INTERNAL,
        )
    store.put(
        Measure,
        "live-dana:measure",
        defendant=store.get("live-dana:defendant"),
        kind=MeasureKind.REMAND,
        detention=store.get("live-remand"),
        since=store.get("live-remand").began.edtf,
        level=Level.INTERNAL,
    )


def _hearings(store, proceeding, court):
    morning = datetime.combine(store.now.astimezone(ALMATY).date() + timedelta(days=1), time(10), ALMATY)
    for key, kind, starts_at in (
        ("live-hearing-tomorrow", HearingKind.TRIAL, morning),
        ("live-hearing-next-week", HearingKind.VERDICT, morning + timedelta(days=5, hours=5)),
        # Its reminder of two days before falls due a minute after loading, for the one who watches.
        ("live-hearing-watch", HearingKind.EXTENSION, store.now + timedelta(days=2, minutes=1)),
    ):
        hearing = store.put(
            Hearing,
            key,
            proceeding=proceeding,
            kind=kind,
            court=court,
            status=HearingStatus.SCHEDULED,
            starts_at=starts_at,
            level=Level.INTERNAL,
        )
        if hearing.status == HearingStatus.SCHEDULED and hearing.starts_at < store.now:
            move(store, hearing, starts_at=starts_at)


def _terms(store, case, proceeding, colleagues):
    for key, title, due_at in (
        ("live-deadline", f"Appeal against the remand order {MARK}", store.now + timedelta(days=3)),
        ("live-overdue", f"Complaint about refused visits {MARK}", store.now - timedelta(days=2)),
    ):
        deadline = store.put(
            Deadline,
            key,
            case=case,
            proceeding=proceeding,
            kind=DeadlineKind.APPEAL if key == "live-deadline" else DeadlineKind.COMPLAINT,
            title=title,
            due_at=due_at,
            reason=f"Set by hand {MARK}.",
            level=Level.INTERNAL,
        )
        if key == "live-deadline" and deadline.status == DeadlineStatus.OPEN and deadline.due_at < store.now:
            move(store, deadline, due_at=due_at)
    today = store.now.astimezone(ALMATY).date()
    for key, title, role, days in (
        ("live-task-call", "Call the family about the parcel", Role.CASEWORKER, 2),
        ("live-task-motion", "Draft the motion to admit the second lawyer", Role.LAWYER, 4),
    ):
        task = store.put(
            Task,
            key,
            case=case,
            title=f"{title} {MARK}",
            assignee=colleagues[role],
            due_on=today + timedelta(days=days),
            level=Level.INTERNAL,
        )
        if task.status == TaskStatus.OPEN and task.due_on < today:
            move(store, task, due_on=today + timedelta(days=days))


def _testimony_to_review(store, colleagues):
    internal = {"level": Level.INTERNAL}
    person(store, "live-missing", "families", f"Erlan Sample {MARK}")
    witness = store.put(Witness, "live-witness", desk="families", described_as=f"a sister {MARK}", **internal)
    about = {"desk": "families", "kind": SourceKind.TESTIMONY, "title": f"Sample testimony {MARK}"}
    source = store.put(Source, "live-testimony-source", **about, **internal)
    testimony = store.put(
        Testimony,
        "live-testimony",
        source=source,
        witness=witness,
        author=colleagues[Role.CASEWORKER],
        language="kk",
        text=f"A sample text that waits for review {MARK}.",
        **internal,
    )
    store.put(
        TestimonySubject,
        "live-testimony-subject",
        testimony=testimony,
        person=store.get("live-missing"),
        relation="sibling",
        basis="told_by_relative",
        **internal,
    )
    if testimony.status == TestimonyStatus.DRAFT and not testimony.reviews.exists():
        submit_testimony(testimony, comment="By phone.", by=colleagues[Role.CASEWORKER], now=store.now)


def _case(store, key, desk, title):
    return store.put(Case, key, desk=desk, title=title, status=CaseStatus.OPEN, priority=1, level=Level.INTERNAL)
