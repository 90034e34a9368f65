"""What is owed: hearings, custody terms, deadlines, replies, tasks, reviews, in the words of the docket."""

from dataclasses import dataclass, field
from datetime import date

from django.urls import reverse
from django.utils import timezone

from cases.calendar.dated import KIND_OF, is_open
from cases.enums import CaseDuty
from cases.models import (
    Case,
    CaseMember,
    Deadline,
    Defendant,
    Detention,
    Exhibit,
    Hearing,
    Proceeding,
    Submission,
    Task,
)
from people.models import Organisation, Person, PersonGroup, Place
from sources.models import DiplomaticNote, Testimony, Witness

from .chosen_rows import ChosenRows
from .known import Known, Ref
from .lawful import beyond_of, runs_out
from .links import edit_page, page_of
from .moments import Moment
from .undated import violations

IN_CHARGE = (CaseDuty.CASEWORKER, CaseDuty.LAWYER)


@dataclass(slots=True)
class Item:
    """One row of the docket or of a card at home. ``label``: which moment of the row it stands at, where it has two.
    ``proposed``: another one, not yet accepted, of a deadline whose trigger moved."""

    kind: str
    row: object
    title: str
    moment: Moment | None
    words: str = ""
    label: str = ""
    details: list[str] = field(default_factory=list)
    day: date | None = None
    is_open: bool = True
    clash: str = ""
    moved: str = ""
    proposed: str = ""
    flags: list[str] = field(default_factory=list)
    case: Ref | None = None
    proceeding: Ref | None = None
    persons: list[Ref] = field(default_factory=list)
    where: list[str] = field(default_factory=list)
    in_charge: list[str] = field(default_factory=list)
    url: str = ""

    @property
    def file(self) -> str:
        """The address of the item as a calendar file; empty where it stands on no day."""
        kind = KIND_OF.get(type(self.row))
        return reverse("docket_item", args=[kind.key, self.row.pk]) if kind and kind.at(self.row) else ""

    @property
    def is_late(self) -> bool:
        return self.is_open and self.moment is not None and self.moment.is_past


class Worklist(ChosenRows):
    def __init__(self, user, **chosen):
        super().__init__(user, **chosen)
        self.known = Known(user)

    # What the rows say.

    def items(self, rows) -> list[Item]:
        return self.items_of([rows])[0]

    def items_of(self, lists) -> list[list[Item]]:
        """Several lists at once, for one look-up of names, defendants and colleagues in charge."""
        rows = [row for rows in lists for row in rows]
        hearings = [row for row in rows if isinstance(row, Hearing)]
        cases = {row.pk: _case_id(row) for row in rows} | self._cases_of_notes(rows)
        defendants = self._defendants({row.proceeding_id for row in hearings})
        in_charge = self._in_charge({pk for pk in cases.values() if pk})
        known = self.known
        known.want(Case, *cases.values())
        known.want_keys(hearings, proceeding=Proceeding, court=Organisation, place=Place)
        detentions = [row for row in rows if isinstance(row, Detention)]
        known.want_keys(detentions, person=Person, group=PersonGroup, facility=Organisation, place=Place)
        known.want_keys([row for row in rows if isinstance(row, Testimony)], witness=Witness)
        known.want_keys([row for row in rows if isinstance(row, Submission)], body=Organisation)
        known.want_keys([row for row in rows if isinstance(row, DiplomaticNote)], addressee=Organisation)
        known.want_keys([row for rows in defendants.values() for row in rows], person=Person, group=PersonGroup)
        made = {Hearing: self._hearing, Detention: self._detention, Deadline: self._deadline}
        made |= {Task: self._task, Testimony: self._testimony}
        made |= {Submission: self._submission, DiplomaticNote: self._note}
        result = []
        for rows in lists:
            items = []
            for row in rows:
                item = made[type(row)](row)
                _place_in_time(item)
                item.case = known.get(Case, cases[row.pk])
                item.in_charge = item.in_charge or (in_charge.get(cases[row.pk], []) if item.case else [])
                if isinstance(row, Hearing):
                    item.persons = [ref for one in defendants.get(row.proceeding_id, ()) if (ref := known.whom(one))]
                item.url = item.case.url if item.case else item.url or edit_page(type(row), row.pk)
                items.append(item)
            result.append(items)
        return result

    def _hearing(self, row):
        known = self.known
        moment = Moment(row.starts_at, row.zone, self.now)
        where = [known.get(Organisation, row.court_id), f"room {row.room}" if row.room else None]
        return Item(
            "hearing",
            row,
            row.get_kind_display(),
            moment,
            words=f"{moment.distance}, no result recorded" if moment.is_past else moment.distance,
            flags=violations(row),
            proceeding=known.get(Proceeding, row.proceeding_id),
            where=[str(part) for part in (*where, known.get(Place, row.place_id)) if part],
        )

    def _detention(self, row):
        known = self.known
        beyond = beyond_of(row, self.now)
        listed = hasattr(row, "stands_at")  # among those beyond their lawful term
        until = runs_out(row, self.now)
        moment = Moment(row.stands_at, row.zone, self.now) if listed else until.moment
        person = known.whom(row)
        where = (known.get(Organisation, row.facility_id), known.get(Place, row.place_id))
        return Item(
            "custody",
            row,
            row.get_kind_display(),
            moment,
            words=f"{moment.distance}, no release or extension on record" if listed else until.words,
            label="" if listed else until.label,
            flags=[str(beyond)] if beyond else [],
            persons=[person] if person else [],
            details=[] if listed else until.details,
            where=[str(part) for part in where if part],
            url=person.url if person else "",
        )

    def _deadline(self, row):
        moment = Moment(row.due_at, row.zone, self.now)
        words = f"was due {moment.distance}" if moment.is_past else f"due {moment.distance}"
        item = Item("deadline", row, f"{row.get_kind_display()}: {row.title}", moment, words=words)
        if row.proposed_due_at is not None:
            proposed = Moment(row.proposed_due_at, row.zone, self.now)
            item.proposed = f"{proposed.day_words}, {proposed.clock}"
        return item

    def _task(self, row):
        late = row.due_on is not None and row.due_on < timezone.localdate(self.now)
        words = _due(row.due_on) if row.due_on else "no day set"
        item = Item("task", row, row.title, None, words=words, flags=["Late"] if late else [])
        if row.assignee_id != self.user.pk:
            item.in_charge = [row.assignee.full_name]
        return item

    def _submission(self, row):
        body = self.known.get(Organisation, row.body_id)
        return self._reply(row, "submission", f"Reply due: {row.procedure}", body)

    def _note(self, row):
        title = f"Reply due to note {row.number or row.reference}"
        return self._reply(row, "note", title, self.known.get(Organisation, row.addressee_id))

    def _reply(self, row, kind, title, by_whom):
        late = row.reply_due_on < timezone.localdate(self.now)
        item = Item(kind, row, title, None, words=_due(row.reply_due_on), flags=["Late"] if late else [])
        item.where = [str(by_whom)] if by_whom else []
        return item

    def _testimony(self, row):
        witness = self.known.get(Witness, row.witness_id)
        item = Item("review", row, f"Testimony {row.reference}", None, words=_handed_in(row))
        item.where = [f"witness {witness.reference}"] if witness else []
        item.url = page_of(Testimony, row.pk)
        return item

    # The pieces.

    def _cases_of_notes(self, rows) -> dict:
        """The case in whose proceeding a note is an exhibit, by the note's id; of several, the oldest exhibit's."""
        notes = {row.source_id: row.pk for row in rows if isinstance(row, DiplomaticNote)}
        if not notes:
            return {}
        shown = Exhibit.objects.permitted(self.user).filter(source__in=notes).order_by("-created_at", "-id")
        return {notes[source]: case for source, case in shown.values_list("source_id", "proceeding__case_id")}

    def _defendants(self, proceedings) -> dict:
        grouped = {}
        if proceedings:
            rows = Defendant.objects.permitted(self.user).filter(proceeding__in=proceedings)
            for row in rows.order_by("created_at", "id"):
                grouped.setdefault(row.proceeding_id, []).append(row)
        return grouped

    def _in_charge(self, cases) -> dict:
        """Names of caseworker and lawyer on duty, by case."""
        grouped = {}
        if cases:
            today = timezone.localdate(self.now)
            team = CaseMember.objects.permitted(self.user).filter(case__in=cases, duty__in=IN_CHARGE)
            team = team.on_duty(today).order_by("duty", "created_at")
            for case, name in team.values_list("case_id", "user__full_name"):
                names = grouped.setdefault(case, [])
                if name not in names:
                    names.append(name)
        return grouped


def _place_in_time(item):
    """The civil day the item stands on; and what became of it, where it waits no longer."""
    row = item.row
    kind = KIND_OF.get(type(row))
    if hasattr(row, "stands_at"):
        item.day = item.moment.day
        return
    if kind is None or kind.at(row) is None:
        return
    item.day = kind.day_of(row)
    item.is_open = is_open(row)
    if not item.is_open:
        item.words, item.flags = closed_words(row), [flag for flag in item.flags if flag != "Late"]


def closed_words(row) -> str:
    """What became of a row that waits no longer: “Adjourned”, “Released”, “Met”."""
    match row:
        case Detention():
            return row.get_end_kind_display()
        case DiplomaticNote():
            return "Answered"
        case Submission():
            return "Answered" if row.replied_on else row.get_status_display()
        case _:
            return row.get_status_display()


def _handed_in(testimony) -> str:
    at = testimony.submitted_at
    return f"handed in {at.day} {at:%b %Y}" if at else "handed in, day not known"


def _due(day) -> str:
    return f"due {day.day} {day:%b %Y}"


def _case_id(row):
    if isinstance(row, Hearing):
        return row.of_case
    return getattr(row, "case_id", None)
