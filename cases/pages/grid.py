"""The grid of co-defendants of one proceeding, and the changes made on it."""

from dataclasses import dataclass, field

from django.db.models import Exists, OuterRef

from cases.enums import JointChangeKind, ProceedingKind
from cases.models import Case, JointChange, Proceeding
from people.models import User

from .accused import Accused, accused_lines, read_defendants, want_names
from .chain import chain_of, follows_of, in_order
from .known import Known, Ref

CHANGES_SHOWN = 5


@dataclass(slots=True)
class Grid:
    proceeding: Proceeding
    lines: list[Accused]
    case: Ref | None = None
    chain: list = field(default_factory=list)
    can_change: bool = False
    changes: list[tuple[JointChange, str]] = field(default_factory=list)
    is_current: bool = True
    """Whether no further instance has taken the matter over."""

    @property
    def kinds(self):
        return JointChangeKind.choices

    @property
    def provisions(self) -> list[str]:
        return sorted({words for line in self.lines for words in line.live_provisions})


def grids(proceedings, lines) -> list[Grid]:
    """One for each proceeding in which someone answers, each after the one it follows."""
    by_proceeding = {}
    for line in lines:
        by_proceeding.setdefault(line.row.proceeding_id, []).append(line)
    beyond = {row.pk for row in proceedings if row.kind == ProceedingKind.INTERNATIONAL}
    followed = {row.follows_id for row in proceedings if row.pk not in beyond and row.pk in by_proceeding}
    return [
        Grid(row, by_proceeding[row.pk], is_current=row.pk not in beyond | followed)
        for row, _ in in_order(proceedings)
        if row.pk in by_proceeding
    ]


def read_grid(user, pk) -> Grid | None:
    """None when there is no such proceeding for ``user``. A fixed number of queries."""
    may_change = Proceeding.objects.permitted(user, "change").filter(pk=OuterRef("pk"))
    found = Proceeding.objects.permitted(user).annotate(can_change=Exists(may_change)).filter(pk=pk).first()
    if found is None:
        return None
    known = Known(user)
    family = list(
        Proceeding.objects.permitted(user).filter(case=found.case_id).order_by("opened_earliest", "created_at")
    )
    rows = read_defendants(user, proceeding__in=[row.pk for row in family])
    want_names(rows, known)
    known.want(Case, found.case_id)
    lines = accused_lines(rows, known, follows_of(family))
    changes = list(
        JointChange.objects.permitted(user)
        .filter(proceeding=found, undone_at__isnull=True)
        .order_by("-created_at")[:CHANGES_SHOWN]
    )
    names = dict(
        User.objects.known_to(user).filter(pk__in={row.created_by_id for row in changes}).values_list("pk", "full_name")
    )
    return Grid(
        found,
        [line for line in lines if line.row.proceeding_id == found.pk],
        case=known.get(Case, found.case_id),
        chain=chain_of(found, family),
        can_change=found.can_change,
        changes=[(row, names.get(row.created_by_id, "")) for row in changes],
    )
