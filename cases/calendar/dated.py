"""The six kinds of rows that have a day, and which of them fall on which days.

A row with a moment stands on the day of its own zone (the court's); a row with a day alone has no zone.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import reduce
from operator import or_

from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Least
from django.utils import timezone

from cases.enums import DeadlineStatus, HearingStatus, SubmissionStatus, TaskStatus
from cases.models import CaseMember, Deadline, Detention, Exhibit, Hearing, Submission, Task
from config.shared.zones import zone_of
from sources.models import DiplomaticNote

EASTERNMOST, WESTERNMOST = timedelta(hours=14), timedelta(hours=12)
"""How far civil days reach before and after those of UTC."""


@dataclass(frozen=True, slots=True)
class DatedKind:
    """``moment``: the field with the moment or day. ``case``: the way from the row to its case; a note has none of its
    own, see ``in_cases``. ``is_open``: rows that still wait. ``columns``: those a moment that is no field of its own is
    taken from."""

    key: str
    label: str
    model: type[models.Model]
    moment: str
    case: str
    is_open: Q
    columns: tuple[str, ...] = ()

    @property
    def is_day(self) -> bool:
        return not self.columns and not isinstance(self.model._meta.get_field(self.moment), models.DateTimeField)

    @property
    def stood_at(self):
        """The moment as history keeps it, which knows no clock: of several, the first."""
        return Least(*self.columns) if self.columns else F(self.moment)

    def of_all(self, user, action="view"):
        """Dated rows ``user`` may see, by day."""
        rows = self.model.objects.permitted(user, action)
        if self.model is Hearing:
            rows = rows.annotate(of_case=F("proceeding__case_id"))
        if self.model is Detention:
            rows = rows.with_beyond()
        if self.model is Task:
            rows = rows.select_related("assignee")
        return rows.filter(**{f"{self.moment}__isnull": False}).order_by(self.moment, "id")

    def permitted(self, user, action="view"):
        """Dated rows ``user`` may see, by day; of tasks only those ``user`` took on."""
        rows = self.of_all(user, action)
        return rows.filter(assignee=user) if self.model is Task else rows

    def of_cases(self, user, cases) -> Q:
        """``cases``: ids or a subquery of them. A note is of the cases in whose proceedings it is an exhibit."""
        if self.model is DiplomaticNote:
            shown = Exhibit.objects.permitted(user).filter(proceeding__case__in=cases)
            return Q(source__in=shown.order_by().values("source"))
        return Q(**{f"{self.case}__in": cases})

    def in_cases(self, rows, user, cases):
        return rows.filter(self.of_cases(user, cases))

    def near(self, rows, first: date, last: date):
        """All rows that stand on a day from ``first`` to ``last``, and some on the days beside: ask ``day_of``."""
        if self.is_day:
            return self.between(rows, gte=first, lte=last)
        begins = datetime.combine(first, time(), UTC) - EASTERNMOST
        ends = datetime.combine(last, time(), UTC) + timedelta(days=1) + WESTERNMOST
        return self.between(rows, gte=begins, lt=ends)

    def between(self, rows, **bounds):
        """``rows`` whose moment or day lies within ``bounds``, such as ``gte=…, lt=…``."""
        rows = rows.filter(_within(self.moment, bounds))
        if not self.columns:
            return rows
        # Says nothing new, and lets the database read the indexes of the columns.
        return rows.filter(reduce(or_, (_within(column, bounds) for column in self.columns)))

    def at(self, row):
        return getattr(row, self.moment)

    def day_of(self, row) -> date:
        return self.at(row) if self.is_day else self.at(row).astimezone(zone_of(row.zone)).date()


HEARING = DatedKind("hearing", "Hearing", Hearing, "starts_at", "proceeding__case", Q(status=HearingStatus.SCHEDULED))
CUSTODY = DatedKind(
    "custody", "Custody runs out", Detention, "runs_out_at", "case", Q(end_kind=""), ("lawful_until", "expires_at")
)
DEADLINE = DatedKind("deadline", "Deadline", Deadline, "due_at", "case", Q(status=DeadlineStatus.OPEN))
NOTE = DatedKind(
    "note", "Reply to a note due", DiplomaticNote, "reply_due_on", "", Q(replied_precision="", reply__isnull=True)
)
SUBMISSION = DatedKind(
    "submission",
    "Reply to a submission due",
    Submission,
    "reply_due_on",
    "case",
    Q(status__in=[SubmissionStatus.SENT, SubmissionStatus.ACKNOWLEDGED], replied_on__isnull=True),
)
TASK = DatedKind("task", "Task", Task, "due_on", "case", Q(status=TaskStatus.OPEN))

KINDS = {kind.key: kind for kind in (HEARING, CUSTODY, DEADLINE, NOTE, SUBMISSION, TASK)}
KIND_OF = {kind.model: kind for kind in KINDS.values()}


def is_by_law(detention) -> bool:
    """Whether a stay of ``CUSTODY`` stands at its lawful limit, and not at the end of an ordered term."""
    return detention.runs_out_at != detention.expires_at


def words_of(row) -> str:
    """What stands on the day: the label of its kind, of a stay also by what it runs out."""
    if isinstance(row, Detention):
        return "Lawful limit of custody ends" if is_by_law(row) else "Ordered custody term runs out"
    return KIND_OF[type(row)].label


def is_open(row) -> bool:
    """``DatedKind.is_open`` of a row in hand."""
    match row:
        case Hearing():
            return row.status == HearingStatus.SCHEDULED
        case Detention():
            return row.is_open
        case Submission():
            waits = (SubmissionStatus.SENT, SubmissionStatus.ACKNOWLEDGED)
            return row.status in waits and row.replied_on is None
        case DiplomaticNote():
            return not row.replied_precision and row.reply_id is None
        case _:
            return row.status == "open"


def _within(name, bounds) -> Q:
    return Q(**{f"{name}__{bound}": value for bound, value in bounds.items()})


def cases_in_hand(user, *, now):
    """Ids of the cases on which ``user`` holds a duty today, as a subquery."""
    duties = CaseMember.objects.permitted(user).filter(user=user)
    today = timezone.localdate(now)
    return duties.on_duty(today).order_by().values("case_id")
