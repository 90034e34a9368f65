"""Testimonies on their way through review, the oldest first. A number and its list are the same queryset."""

from dataclasses import dataclass, field
from datetime import datetime

from django.db.models import Count, F, QuerySet

from people.models import Desk, Person
from sources.enums import TestimonyStatus
from sources.models import Source, Testimony, TestimonySubject, Translation, Witness
from sources.querysets import ReviewedQuerySet
from sources.rules import TESTIMONY

from .known import Known, Ref

PAGE_SIZE = 50
LISTS = {
    "waiting": "Wait for my review",
    "returned": "Changes asked of me",
    "handed_in": "Mine, under review",
    "verified": "Verified, not published",
    "all": "All under way",
}
UNDER_WAY = (TestimonyStatus.SUBMITTED, TestimonyStatus.CHANGES_REQUESTED, TestimonyStatus.VERIFIED)
STATES = {each.value: each.label for each in TestimonyStatus}


@dataclass(frozen=True, slots=True)
class Chosen:
    """``which`` of the lists, narrowed by desk, language and state where they are given."""

    which: str = "waiting"
    desk: str = ""
    language: str = ""
    state: str = ""
    page: int = 1


@dataclass(slots=True)
class Line:
    row: Testimony
    title: str
    witness: Ref | None
    days: int
    persons: list[Ref] = field(default_factory=list)
    unchecked: list[str] = field(default_factory=list)
    """Languages of translations nobody has checked as they stand."""


def queue(user, which: str) -> QuerySet:
    """One list, oldest first by when it was handed in."""
    rows = Testimony.objects.permitted(user)
    own = rows.filter(ReviewedQuerySet.by(user))
    found = {
        "waiting": lambda: waiting_for(user),
        "returned": lambda: own.filter(status=TestimonyStatus.CHANGES_REQUESTED),
        "handed_in": lambda: own.filter(status=TestimonyStatus.SUBMITTED),
        "verified": lambda: rows.filter(status=TestimonyStatus.VERIFIED),
        "all": lambda: rows.filter(status__in=UNDER_WAY),
    }[which]()
    return found.order_by(F("submitted_at").asc(nulls_first=True), "id")


def waiting_for(user) -> QuerySet:
    """Handed in by others, for ``user`` to review."""
    waiting = Testimony.objects.permitted(user, "review").filter(status=TestimonyStatus.SUBMITTED)
    return waiting.order_by(F("submitted_at").asc(nulls_first=True), "id")


def returned_to(user) -> QuerySet:
    return queue(user, "returned")


def counts(user) -> dict[str, int]:
    return {which: queue(user, which).order_by().count() for which in LISTS}


def narrowed(rows, chosen: Chosen) -> QuerySet:
    if chosen.desk:
        rows = rows.filter(desk=chosen.desk)
    if chosen.language:
        rows = rows.filter(language=chosen.language)
    if chosen.state:
        rows = rows.filter(status=chosen.state)
    return rows


def offered(user) -> dict:
    """What the lists can be narrowed by."""
    rows = Testimony.objects.permitted(user).filter(status__in=UNDER_WAY)
    return {
        "desks": [(str(pk), name) for pk, name in Desk.objects.permitted(user).values_list("pk", "name")],
        "languages": list(rows.exclude(language="").order_by("language").values_list("language", flat=True).distinct()),
    }


def lines(user, chosen: Chosen, *, now: datetime) -> tuple[list[Line], int]:
    """One page of a list, and how many rows it holds."""
    found = narrowed(queue(user, chosen.which), chosen)
    total = found.order_by().aggregate(whole=Count("pk"))["whole"]
    start = (chosen.page - 1) * PAGE_SIZE
    rows = list(found.select_related("author", "submitted_by", "desk")[start : start + PAGE_SIZE])
    ids = [row.pk for row in rows]
    known = Known(user)
    known.want_keys(rows, witness=Witness, source=Source)
    persons, unchecked = {}, {}
    subjects = TestimonySubject.objects.permitted(user).filter(testimony__in=ids).order_by("created_at", "id")
    for testimony, person in subjects.values_list("testimony_id", "person_id"):
        persons.setdefault(testimony, []).append(person)
        known.want(Person, person)
    for each in Translation.objects.permitted(user).filter(testimony__in=ids).select_related("testimony"):
        if not each.is_checked:
            unchecked.setdefault(each.testimony_id, []).append(each.language)
    return [
        Line(
            row,
            str(known.get(Source, row.source_id) or row.reference),
            known.get(Witness, row.witness_id),
            (now - (row.submitted_at or row.created_at)).days,
            [ref for pk in persons.get(row.pk, ()) if (ref := known.get(Person, pk))],
            unchecked.get(row.pk, []),
        )
        for row in rows
    ], total


def next_waiting(user, but):
    """The oldest that waits for ``user``, other than ``but``; None where nothing waits."""
    if not may_review_any(user):
        return None
    return waiting_for(user).exclude(pk=but).values_list("pk", flat=True).first()


def may_review_any(user) -> bool:
    return bool(user.roles & TESTIMONY["review"])
