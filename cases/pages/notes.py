"""The ledger of diplomatic notes: who wrote to whom, what is asked, what became of it before the courts."""

from dataclasses import dataclass, field
from datetime import date
from urllib.parse import urlencode

from django.core.paginator import EmptyPage
from django.db.models import Exists, F, OuterRef, Q
from django.urls import reverse

from cases.models import Case, Exhibit, Proceeding
from config.shared.capped_paginator import CappedPaginator
from people.models import Organisation, Person, PersonGroup
from people.querysets import may
from sources.enums import NoteDirection
from sources.models import DiplomaticNote, EvidenceFile, NoteConcern, Source

from .known import Known, Ref
from .links import edit_page
from .markers import marks_of
from .nested import nested, revive

SHOWN = 50
STATES = {
    "": "All",
    "owed": "Reply owed",
    "late": "Reply late",
    "answered": "Answered",
    "prosecution": "Used in a prosecution",
}
STEPS = (
    ("prompted_charge", "Prompted the charge"),
    ("cited_in_indictment", "Reproduced in the indictment"),
    ("cited_in_verdict", "Cited in the verdict"),
)


@dataclass(slots=True)
class Used:
    """A note in one proceeding: how far it went there, each step with whether it is on record."""

    exhibit: Exhibit
    proceeding: Ref
    case: Ref | None
    steps: list[tuple[str, bool]]
    ledger_url: str


@dataclass(slots=True)
class NoteLine:
    row: DiplomaticNote
    source: Ref
    sender: Ref | None
    addressee: Ref | None
    concerns: list[tuple[Ref, str]]
    reply: Ref | None
    reply_words: str
    is_late: bool
    used: list[Used] = field(default_factory=list)
    url: str = ""


@dataclass(slots=True)
class NotePage:
    line: NoteLine
    answers: list[NoteLine]
    """The notes it is the reply to."""
    replies: list[NoteLine]
    files: list[tuple[str, str]]
    marks: dict
    may_change: bool
    edit_url: str


def reply_words(row, today: date) -> tuple[str, bool]:
    """“due in 3 days”, “2 days late”, “answered 4 Mar 2026”; and whether it is late."""
    if row.reply_id is not None or row.replied is not None:
        return (f"Answered {row.replied}" if row.replied else "Answered"), False
    if row.reply_due_on is None:
        return "", False
    days = (row.reply_due_on - today).days
    if days < 0:
        return f"{-days} day{'' if days == -1 else 's'} late", True
    return ("Due today" if days == 0 else f"Due in {days} day{'' if days == 1 else 's'}"), False


def list_notes(user, *, today, state="", direction="", page=1):
    """``(lines, the page's paginator page)``; newest first. A fixed number of queries."""
    rows = DiplomaticNote.objects.permitted(user).filter(
        source__in=Source.objects.permitted(user).order_by().values("pk")
    )
    owed = Q(replied_precision="", reply__isnull=True, reply_due_on__isnull=False)
    shown = Exhibit.objects.permitted(user).filter(
        source=OuterRef("source"), proceeding__in=Proceeding.objects.permitted(user).order_by().values("pk")
    )
    narrowed = {
        "owed": lambda: rows.filter(owed),
        "late": lambda: rows.filter(owed, reply_due_on__lt=today),
        "answered": lambda: rows.filter(~Q(replied_precision="") | Q(reply__isnull=False)),
        "prosecution": lambda: rows.filter(Exists(shown)),
    }
    rows = narrowed[state]() if state else rows
    if direction:
        rows = rows.filter(direction=direction)
    if state in ("owed", "late"):
        rows = rows.order_by("reply_due_on", "pk")
    else:
        rows = rows.order_by(F("sent_earliest").desc(nulls_last=True), "-created_at", "pk")
    paginator = CappedPaginator(rows, SHOWN)
    try:
        found = paginator.page(page)
    except EmptyPage:
        found = paginator.page(1)
    return _lines(user, list(found.object_list), today), found


def read_note(user, pk, *, today) -> NotePage | None:
    """None when there is no such note for ``user``."""
    mine = DiplomaticNote.objects.permitted(user)
    row = mine.filter(pk=pk).first()
    if row is None:
        return None
    near = list(mine.filter(Q(reply=row) | Q(pk=row.reply_id)).order_by("sent_earliest", "created_at"))
    lines = {line.row.pk: line for line in _lines(user, [row, *near], today)}
    if row.pk not in lines:
        return None
    files = EvidenceFile.objects.permitted(user).collected().filter(source=row.source_id).order_by("created_at")
    return NotePage(
        line=lines[row.pk],
        answers=[lines[one.pk] for one in near if one.reply_id == row.pk and one.pk in lines],
        replies=[lines[one.pk] for one in near if one.pk == row.reply_id and one.pk in lines],
        files=[(one.original_name, reverse("file_content", args=[one.pk])) for one in files],
        marks=marks_of(user, [row.pk]),
        may_change=may(user, "change", row),
        edit_url=edit_page(DiplomaticNote, row.pk),
    )


def _lines(user, rows, today) -> list[NoteLine]:
    known = Known(user)
    pks = [row.pk for row in rows]
    concerns = {}
    for one in NoteConcern.objects.permitted(user).filter(note__in=pks).order_by("created_at"):
        concerns.setdefault(one.note_id, []).append(one)
        known.want(Person, one.person_id)
        known.want(PersonGroup, one.group_id)
        known.want(Organisation, one.organisation_id)
    exhibits = list(
        Exhibit.objects.permitted(user)
        .filter(source__in=[row.source_id for row in rows])
        .annotate(
            nested_proceeding=nested(Proceeding.objects.permitted(user).filter(pk=OuterRef("proceeding"))),
        )
        .order_by("created_at")
    )
    used = {}
    for exhibit in exhibits:
        for proceeding in revive(Proceeding, exhibit.nested_proceeding):
            used.setdefault(exhibit.source_id, []).append((exhibit, proceeding))
            known.want(Proceeding, proceeding.pk)
            known.want(Case, proceeding.case_id)
    known.want_keys(rows, source=Source, sender=Organisation, addressee=Organisation, reply=DiplomaticNote)
    return [
        _line(row, known, concerns.get(row.pk, ()), used.get(row.source_id, ()), today)
        for row in rows
        if known.get(Source, row.source_id)
    ]


def _line(row, known, concerns, used, today) -> NoteLine:
    words, is_late = reply_words(row, today)
    about = [(known.whom(one) or known.get(Organisation, one.organisation_id), one.words) for one in concerns]
    return NoteLine(
        row=row,
        source=known.get(Source, row.source_id),
        sender=known.get(Organisation, row.sender_id),
        addressee=known.get(Organisation, row.addressee_id),
        concerns=[(ref, said) for ref, said in about if ref],
        reply=known.get(DiplomaticNote, row.reply_id),
        reply_words=words,
        is_late=is_late,
        used=[
            Used(
                exhibit,
                known.get(Proceeding, proceeding.pk),
                known.get(Case, proceeding.case_id),
                steps_of(exhibit),
                reverse("evidence_ledger", args=[proceeding.pk]),
            )
            for exhibit, proceeding in used
        ],
        url=reverse("note", args=[row.pk]),
    )


def steps_of(exhibit) -> list[tuple[str, bool]]:
    return [(label, getattr(exhibit, name)) for name, label in STEPS]


def address(**asked) -> str:
    return f"{reverse('notes')}?{urlencode({name: value for name, value in asked.items() if value})}"


DIRECTIONS = {"": "Both ways", **dict(NoteDirection.choices)}
