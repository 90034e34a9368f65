"""Interview sessions with their counts, and the testimonies of one."""

from dataclasses import dataclass

from django.db.models import Count

from people.models import Person, Place
from sources.enums import TestimonyStatus
from sources.models import EvidenceFile, InterviewSession, Testimony, TestimonySubject, Witness

from .known import Known

PAGE = 100


@dataclass(slots=True)
class SessionRow:
    session: InterviewSession
    place: object
    number: int


def recent_sessions(user, number=20) -> list[SessionRow]:
    """The latest sessions with how many testimonies of each ``user`` may see. Three statements."""
    rows = list(InterviewSession.objects.permitted(user).order_by("-held_on", "-created_at", "-id")[:number])
    counted = Testimony.objects.permitted(user).filter(session__in=rows).order_by().values("session")
    counts = dict(counted.annotate(number=Count("pk")).values_list("session", "number"))
    known = Known(user)
    known.want_keys(rows, place=Place)
    return [SessionRow(row, known.get(Place, row.place_id), counts.get(row.pk, 0)) for row in rows]


@dataclass(slots=True)
class TakenRow:
    """One testimony of a session."""

    testimony: Testimony
    witness: object
    subjects: list
    files: int


def taken_rows(user, session, *, page=1) -> tuple[list[TakenRow], bool]:
    """Testimonies of ``session``, the last taken first, and whether there are more. Five statements."""
    start = (page - 1) * PAGE
    taken = Testimony.objects.permitted(user).filter(session=session).order_by("-created_at", "-id").defer("text")
    rows = list(taken[start : start + PAGE + 1])
    more, rows = len(rows) > PAGE, rows[:PAGE]
    subjects = {}
    spoken_of = TestimonySubject.objects.permitted(user).filter(testimony__in=rows).order_by("created_at", "id")
    for pk, person in spoken_of.values_list("testimony", "person"):
        subjects.setdefault(pk, []).append(person)
    files = EvidenceFile.objects.permitted(user).collected().filter(source__in=[row.source_id for row in rows])
    numbers = dict(files.order_by().values("source").annotate(number=Count("pk")).values_list("source", "number"))
    known = Known(user)
    known.want_keys(rows, witness=Witness)
    seen = Witness.objects.permitted(user).filter(pk__in=[row.witness_id for row in rows], person__isnull=False)
    who = dict(seen.order_by().values_list("pk", "person"))
    known.want(Person, *who.values(), *[pk for pks in subjects.values() for pk in pks])
    return [
        TakenRow(
            row,
            known.get(Person, who.get(row.witness_id)) or known.get(Witness, row.witness_id),
            [ref for pk in subjects.get(row.pk, []) if (ref := known.get(Person, pk))],
            numbers.get(row.source_id, 0),
        )
        for row in rows
    ], more


def counts_of(user, session) -> list[tuple[str, int]]:
    """State → how many testimonies of ``session``."""
    taken = Testimony.objects.permitted(user).filter(session=session).order_by().values("status")
    found = dict(taken.annotate(number=Count("pk")).values_list("status", "number"))
    return [(status.label, found[status]) for status in TestimonyStatus if status in found]
