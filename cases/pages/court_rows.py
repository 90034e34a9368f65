"""What a case file tells of its sittings beside their dates, and of what went to international bodies."""

from dataclasses import dataclass

from django.db.models import OuterRef
from django.urls import reverse

from cases.actions.violations import MARKS
from cases.enums import SubmissionStatus
from cases.fairness import Tally, tally
from cases.models import Hearing, HearingReport, HearingViolation, Submission
from people.models import Organisation

from .known import Ref
from .links import edit_page
from .nested import nested, revive


@dataclass(slots=True)
class Violation:
    """``row`` is None for a hearing that carries the mark alone, without particulars."""

    kind: str
    label: str
    hearing: Hearing
    hearing_url: str
    row: HearingViolation | None
    url: str


@dataclass(slots=True)
class ReportLink:
    row: HearingReport
    tally: Tally
    url: str


@dataclass(slots=True)
class Sent:
    """A submission and where its clock stands; ``days`` until the reply is due, below nought when it is late."""

    row: Submission
    body: Ref | None
    words: str
    is_late: bool
    url: str


def read_hearings(user, case) -> list[Hearing]:
    """The sittings of a case with violations and reports nested. One query."""
    here = {"hearing": OuterRef("pk")}
    rows = list(
        Hearing.objects.permitted(user)
        .filter(proceeding__case=case)
        .annotate(
            nested_violations=nested(
                HearingViolation.objects.permitted(user).filter(**here).order_by("happened_earliest", "created_at")
            ),
            nested_reports=nested(HearingReport.objects.permitted(user).filter(**here).order_by("created_at", "id")),
        )
        .order_by("starts_at", "created_at")
    )
    seen = {row.pk for row in rows}
    for row in rows:
        row.goes_on_url = edit_page(Hearing, row.adjourned_to_id) if row.adjourned_to_id in seen else ""
        row.my_violations = revive(HearingViolation, row.nested_violations)
        row.my_reports = revive(HearingReport, row.nested_reports)
    return rows


def violations_of(hearings) -> list[Violation]:
    found = []
    for hearing in hearings:
        url = edit_page(Hearing, hearing.pk)
        for row in hearing.my_violations:
            page = edit_page(HearingViolation, row.pk)
            found.append(Violation(row.kind, row.get_kind_display(), hearing, url, row, page))
        told = {row.kind for row in hearing.my_violations}
        for kind, name in MARKS.items():
            if getattr(hearing, name) and kind not in told:
                found.append(Violation(kind, kind.label, hearing, url, None, url))
    return found


def kinds_of(violations, chosen) -> list[tuple[str, str, int, bool]]:
    """``(kind, label, how many, is chosen)`` of the kinds there are."""
    counts = {}
    for each in violations:
        counts[each.kind, each.label] = counts.get((each.kind, each.label), 0) + 1
    return [(kind, label, number, kind == chosen) for (kind, label), number in counts.items()]


def reports_of(hearing) -> list[ReportLink]:
    return [ReportLink(row, tally(row.checklist), reverse("read_report", args=[row.pk])) for row in hearing.my_reports]


def sent_row(row, known, today) -> Sent:
    words, is_late = "", False
    waiting = row.replied_on is None and row.status in (SubmissionStatus.SENT, SubmissionStatus.ACKNOWLEDGED)
    if row.replied_on is not None:
        words = f"answered {row.replied_on:%-d %b %Y}"
    elif waiting and row.reply_due_on:
        days = (row.reply_due_on - today).days
        is_late = days < 0
        words = f"reply {_days(days)}"
    elif waiting:
        words = "reply awaited, no term"
    return Sent(row, known.get(Organisation, row.body_id), words, is_late, edit_page(Submission, row.pk))


def _days(days):
    if days == 0:
        return "due today"
    number = f"{abs(days)} day{'' if abs(days) == 1 else 's'}"
    return f"due in {number}" if days > 0 else f"{number} late"
