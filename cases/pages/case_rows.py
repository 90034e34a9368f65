"""Records of a case as rows of its file: whom they are about, when, and what is said beside them."""

from dataclasses import dataclass, field

from django.urls import reverse

from cases.enums import DeadlineStatus, HearingStatus
from cases.models import Deadline, Detention, Exhibit, Hearing, Proceeding
from people.models import Organisation, Person, Place
from sources.models import Source

from .cited import refs
from .court_rows import reports_of
from .known import Ref
from .lawful import Beyond, RunsOut, beyond_of, runs_out
from .links import edit_page, team_page
from .moments import Moment
from .ribbon import dates_of, family_of


@dataclass(slots=True)
class Row:
    """One row of a table of the file: the record, whom it is about, its moment, and what is said beside it."""

    row: object
    whom: Ref | None = None
    moment: Moment | None = None
    words: str = ""
    where: list[str] = field(default_factory=list)
    flags: list[str] = field(default_factory=list)
    sources: list = field(default_factory=list)
    more: list = field(default_factory=list)
    url: str = ""
    team_url: str = ""
    beyond: Beyond | None = None
    runs_out: RunsOut | None = None


def detention_row(row, known, cited, now) -> Row:
    where = (known.get(Organisation, row.facility_id), known.get(Place, row.place_id))
    return Row(
        row,
        known.whom(row),
        Moment(row.expires_at, row.zone, now) if row.expires_at else None,
        where=[str(part) for part in where if part],
        flags=["Enforced disappearance"] if row.is_disappearance else [],
        sources=refs(known, cited, row.pk),
        more=[family_of(row.kind), dates_of(row)],
        url=edit_page(Detention, row.pk),
        team_url=team_page(row) if row.is_open else "",
        beyond=beyond_of(row, now),
        runs_out=runs_out(row, now) if row.is_open else None,
    )


def proceeding_row(row, known, cited) -> Row:
    people = [("Judge", known.get(Person, row.judge_id)), ("Prosecutor", known.get(Person, row.prosecutor_id))]
    return Row(
        row,
        where=[str(known.get(Organisation, row.court_id) or row.court_words or known.get(Place, row.place_id) or "")],
        words=f"{row.opened or 'not known'} – {row.closed}" if row.closed else str(row.opened or ""),
        sources=refs(known, cited, row.pk),
        flags=[f"follows {before}"] if (before := known.get(Proceeding, row.follows_id)) else [],
        more=[(label, ref) for label, ref in people if ref],
        url=edit_page(Proceeding, row.pk),
    )


def hearing_rows(hearings, known, cited, now):
    """Sittings to come, the next first; and those behind us, the last first."""
    coming, past = [], []
    for row in hearings:
        moment = Moment(row.starts_at, row.zone, now) if row.starts_at else None
        where = (known.get(Organisation, row.court_id), f"room {row.room}" if row.room else "")
        flags = ["No notice received"] if row.no_notice_received else []
        flags += ["Counsel not admitted"] if row.counsel_not_admitted else []
        is_scheduled = row.status == HearingStatus.SCHEDULED
        words = moment.distance if moment and is_scheduled else ""
        if moment and is_scheduled and moment.is_past:
            words += ", no result recorded"
        is_ahead = row.status == HearingStatus.EXPECTED or (is_scheduled and not moment.is_past)
        one = Row(
            row,
            known.get(Proceeding, row.proceeding_id),
            moment,
            words=words,
            where=[str(part) for part in (*where, known.get(Place, row.place_id)) if part],
            flags=flags,
            sources=refs(known, cited, row.pk),
            more=reports_of(row),
            url=edit_page(Hearing, row.pk),
            team_url=team_page(row) if is_ahead else "",
        )
        (coming if is_ahead else past).append(one)
    return coming, past[::-1]


def deadline_row(row, known, now) -> Row:
    moment = Moment(row.due_at, row.zone, now)
    words = ""
    if row.status == DeadlineStatus.OPEN:
        words = f"was due {moment.distance}" if moment.is_past else f"due {moment.distance}"
    proposed = Moment(row.proposed_due_at, row.zone, now) if row.proposed_due_at else None
    return Row(
        row,
        known.get(Proceeding, row.proceeding_id),
        moment,
        words=words,
        more=[proposed] if proposed else [],
        url=edit_page(Deadline, row.pk),
        team_url=team_page(row) if row.status == DeadlineStatus.OPEN else "",
    )


def exhibit_row(row, known):
    source = known.get(Source, row.source_id)
    if source is None:
        return None
    flags = [
        label
        for label, is_so in (
            ("Prompted the charge", row.prompted_charge),
            ("Cited in the indictment", row.cited_in_indictment),
            ("Cited in the verdict", row.cited_in_verdict),
            ("Challenged", row.is_challenged),
        )
        if is_so
    ]
    return Row(
        row, source, flags=flags, more=[known.get(Proceeding, row.proceeding_id)], url=edit_page(Exhibit, row.pk)
    )


def note_row(row, known) -> Row:
    sender, addressee = known.get(Organisation, row.sender_id), known.get(Organisation, row.addressee_id)
    return Row(
        row,
        known.get(Source, row.source_id),
        where=[str(sender or "sender not known"), str(addressee or "addressee not known")],
        url=reverse("note", args=[row.pk]),
    )
