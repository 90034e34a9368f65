"""What is owed: hearings, custody terms, deadlines, tasks, reviews. A number and its list are the same queryset.

``mine`` narrows to cases in which the reader holds a duty now; otherwise it is all their desks.
"""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cached_property

from django.db.models import Count, F, Q, Window
from django.utils import timezone

from cases.enums import CaseDuty, DeadlineStatus, HearingStatus, TaskStatus
from cases.models import Case, CaseMember, Deadline, Defendant, Detention, Hearing, Proceeding, Task
from people.models import Organisation, Person, PersonGroup, Place
from sources.enums import TestimonyStatus
from sources.models import Testimony, Witness
from sources.rules import TESTIMONY

from .known import Known, Ref
from .lawful import beyond_of
from .links import edit_page
from .moments import Moment, custody_words

AHEAD = {"14": timedelta(days=14), "30": timedelta(days=30)}
BEHIND = {"past7": timedelta(days=7)}
WINDOWS = {"14": "Next 14 days", "30": "Next 30 days", "past7": "Past 7 days"}
SHOWS = {
    "all": "Everything dated",
    "hearings": "Hearings",
    "custody": "Custody terms",
    "beyond": "Beyond the lawful term",
    "deadlines": "Deadlines",
    "overdue": "Overdue",
    "tasks": "My tasks",
    "reviews": "For review",
}
UNDATED_SHOWS = frozenset({"overdue", "tasks", "reviews", "beyond"})
"""Lists that hold all their rows, whatever the window."""

IN_CHARGE = (CaseDuty.CASEWORKER, CaseDuty.LAWYER)


@dataclass(slots=True)
class Item:
    """One row of the docket or of a card at home."""

    kind: str
    row: object
    title: str
    moment: Moment | None
    words: str = ""
    flags: list[str] = field(default_factory=list)
    case: Ref | None = None
    proceeding: Ref | None = None
    persons: list[Ref] = field(default_factory=list)
    where: list[str] = field(default_factory=list)
    in_charge: list[str] = field(default_factory=list)
    url: str = ""

    @property
    def is_late(self) -> bool:
        return self.moment is not None and self.moment.is_past


class Worklist:
    def __init__(self, user, *, now: datetime, mine: bool = False):
        self.user = user
        self.now = now
        self.mine = mine
        self.known = Known(user)

    # Which rows. Each is used both for the number and for the list.

    def hearings(self, window="14"):
        return self._dated(Hearing, "starts_at", window).filter(status=HearingStatus.SCHEDULED)

    def custody(self, window="14"):
        return self._dated(Detention, "expires_at", window).filter(end_kind="")

    def beyond(self):
        """Open stays the law no longer covers by what is on record, the longest first."""
        rows = Detention.objects.permitted(self.user).with_beyond().beyond_lawful_term()
        if self.mine:
            rows = rows.filter(case__in=self.my_cases)
        return rows.order_by("lawful_until", "id")

    def deadlines(self, window="14"):
        return self._dated(Deadline, "due_at", window).filter(status=DeadlineStatus.OPEN)

    def tasks(self):
        rows = Task.objects.permitted(self.user).filter(status=TaskStatus.OPEN, assignee=self.user)
        return rows.order_by(F("due_on").asc(nulls_last=True), "id")

    def reviews(self):
        """Testimonies someone else handed in, oldest first."""
        waiting = Testimony.objects.permitted(self.user, "review").filter(status=TestimonyStatus.SUBMITTED)
        return waiting.exclude(author=self.user).order_by("updated_at", "id")

    def parts(self, show, window="14") -> list:
        """The querysets that make up one list of the docket."""
        dated = {"hearings": self.hearings, "custody": self.custody, "deadlines": self.deadlines}
        match show:
            case "beyond":
                return [self.beyond()]
            case "tasks":
                return [self.tasks()]
            case "reviews":
                return [self.reviews()]
            case "overdue":
                return [part("overdue") for part in dated.values()]
            case "all":
                return [part(window) for part in dated.values()]
            case _:
                return [dated[show](window)]

    def rows(self, show, window="14", *, size, page=1, newest_first=False) -> tuple[list, int]:
        """One page of a list, and how many rows the whole list holds. One query a kind of row."""
        found, total = [], 0
        parts = self.parts(show, window)
        for part in parts:
            if newest_first:
                part = part.reverse()
            some = list(part.annotate(whole=Window(Count("*")))[: page * size])
            total += some[0].whole if some else 0
            found += some
        if len(parts) > 1:
            found.sort(key=lambda row: (_moment_of(row), str(row.pk)), reverse=newest_first)
        return found[(page - 1) * size : page * size], total

    # What the rows say.

    def items(self, rows) -> list[Item]:
        return self.items_of([rows])[0]

    def items_of(self, lists) -> list[list[Item]]:
        """Several lists at once, for one look-up of names, defendants and colleagues in charge."""
        rows = [row for rows in lists for row in rows]
        hearings = [row for row in rows if isinstance(row, Hearing)]
        cases = {row.pk: _case_id(row) for row in rows}
        defendants = self._defendants({row.proceeding_id for row in hearings})
        in_charge = self._in_charge({pk for pk in cases.values() if pk})
        known = self.known
        known.want(Case, *cases.values())
        known.want_keys(hearings, proceeding=Proceeding, court=Organisation, place=Place)
        detentions = [row for row in rows if isinstance(row, Detention)]
        known.want_keys(detentions, person=Person, group=PersonGroup, facility=Organisation, place=Place)
        known.want_keys([row for row in rows if isinstance(row, Testimony)], witness=Witness)
        known.want_keys([row for rows in defendants.values() for row in rows], person=Person, group=PersonGroup)
        made = {Hearing: self._hearing, Detention: self._detention, Deadline: self._deadline}
        made |= {Task: self._task, Testimony: self._testimony}
        result = []
        for rows in lists:
            items = []
            for row in rows:
                item = made[type(row)](row)
                item.case = known.get(Case, cases[row.pk])
                item.in_charge = in_charge.get(cases[row.pk], []) if item.case else []
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
            flags=["No notice received"] if row.no_notice_received else [],
            proceeding=known.get(Proceeding, row.proceeding_id),
            where=[str(part) for part in (*where, known.get(Place, row.place_id)) if part],
        )

    def _detention(self, row):
        known = self.known
        beyond = beyond_of(row, self.now)
        moment = beyond.since if beyond else Moment(row.expires_at, row.zone, self.now)
        person = known.whom(row)
        where = (known.get(Organisation, row.facility_id), known.get(Place, row.place_id))
        return Item(
            "custody",
            row,
            row.get_kind_display(),
            moment,
            words=f"{moment.distance}, no release or extension on record" if beyond else custody_words(moment),
            flags=[str(beyond)] if beyond else [],
            persons=[person] if person else [],
            where=[str(part) for part in where if part],
            url=person.url if person else "",
        )

    def _deadline(self, row):
        moment = Moment(row.due_at, row.zone, self.now)
        words = f"was due {moment.distance}" if moment.is_past else f"due {moment.distance}"
        return Item("deadline", row, f"{row.get_kind_display()}: {row.title}", moment, words=words)

    def _task(self, row):
        late = row.due_on is not None and row.due_on < timezone.localdate(self.now)
        words = f"due {row.due_on.day} {row.due_on:%b %Y}" if row.due_on else "no day set"
        return Item("task", row, row.title, None, words=words, flags=["Late"] if late else [])

    def _testimony(self, row):
        witness = self.known.get(Witness, row.witness_id)
        item = Item("review", row, f"Testimony {row.reference}", None, words=f"handed in {row.updated_at:%-d %b %Y}")
        item.where = [f"witness {witness.reference}"] if witness else []
        item.url = edit_page(Testimony, row.pk)
        return item

    # The pieces.

    def _dated(self, model, moment, window):
        rows = model.objects.permitted(self.user).filter(**{f"{moment}__isnull": False})
        if window == "overdue":
            rows = rows.filter(**{f"{moment}__lt": self.now})
        elif window in BEHIND:
            rows = rows.filter(**{f"{moment}__lt": self.now, f"{moment}__gte": self.now - BEHIND[window]})
        else:
            rows = rows.filter(**{f"{moment}__gte": self.now, f"{moment}__lt": self.now + AHEAD[window]})
        if self.mine:
            path = "proceeding__case" if model is Hearing else "case"
            rows = rows.filter(**{f"{path}__in": self.my_cases})
        if model is Detention:
            rows = rows.with_beyond()
        if model is Hearing:
            rows = rows.annotate(of_case=F("proceeding__case_id"))
        return rows.order_by(moment, "id")

    @cached_property
    def my_cases(self):
        """Cases on which the reader holds a duty today, as a subquery."""
        duties = CaseMember.objects.permitted(self.user).filter(user=self.user)
        today = timezone.localdate(self.now)
        return duties.filter(Q(until__isnull=True) | Q(until__gte=today)).order_by().values("case_id")

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
            team = team.filter(Q(until__isnull=True) | Q(until__gte=today)).order_by("duty", "created_at")
            for case, name in team.values_list("case_id", "user__full_name"):
                names = grouped.setdefault(case, [])
                if name not in names:
                    names.append(name)
        return grouped


def may_review(user) -> bool:
    return bool(user.roles & TESTIMONY["review"])


def _moment_of(row):
    return getattr(row, {Hearing: "starts_at", Detention: "expires_at", Deadline: "due_at"}[type(row)])


def _case_id(row):
    if isinstance(row, Hearing):
        return row.of_case
    return getattr(row, "case_id", None)
