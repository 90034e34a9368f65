"""The evidence of one proceeding: exhibits of both sides, what the court said of each, who challenged it."""

from dataclasses import dataclass

from django.db.models import Exists, F, OuterRef

from cases.enums import ExhibitSide
from cases.models import Case, Exhibit, ExhibitChallenge, ExhibitRuling, Proceeding
from sources.models import Source

from .known import Known, Ref
from .links import add_page, edit_page
from .nested import nested, revive
from .notes import steps_of


@dataclass(slots=True)
class ExhibitLine:
    row: Exhibit
    source: Ref
    kind: str
    """What kind of source it is."""
    rulings: list[ExhibitRuling]
    challenges: list[ExhibitChallenge]
    steps: list[str]
    url: str


@dataclass(slots=True)
class Ledger:
    proceeding: Proceeding
    case: Ref | None
    sides: list[tuple[str, list[ExhibitLine]]]
    can_change: bool
    add_url: str

    @property
    def lines(self) -> list[ExhibitLine]:
        return [line for _, lines in self.sides for line in lines]


def read_ledger(user, pk) -> Ledger | None:
    """None when there is no such proceeding for ``user``. A fixed number of queries."""
    may_change = Exhibit.objects.permitted(user, "change").filter(proceeding=OuterRef("pk"))
    found = Proceeding.objects.permitted(user).annotate(can_change=Exists(may_change)).filter(pk=pk).first()
    if found is None:
        return None
    here = {"exhibit": OuterRef("pk")}
    rulings = ExhibitRuling.objects.permitted(user).filter(**here)
    challenges = ExhibitChallenge.objects.permitted(user).filter(**here)
    rows = list(
        Exhibit.objects.permitted(user)
        .filter(proceeding=found, source__in=Source.objects.permitted(user).order_by().values("pk"))
        .annotate(
            source_kind=F("source__kind"),
            nested_rulings=nested(rulings.order_by(F("ruled_earliest").asc(nulls_last=True), "created_at")),
            nested_challenges=nested(challenges.order_by(F("made_earliest").asc(nulls_last=True), "created_at")),
        )
        .order_by("number", "created_at")
    )
    known = Known(user)
    known.want(Case, found.case_id)
    known.want_keys(rows, source=Source)
    kinds = dict(Source._meta.get_field("kind").choices)
    sides = {side: [] for side in ExhibitSide}
    for row in rows:
        sides[ExhibitSide(row.offered_by)].append(
            ExhibitLine(
                row,
                known.get(Source, row.source_id),
                str(kinds[row.source_kind]),
                revive(ExhibitRuling, row.nested_rulings),
                revive(ExhibitChallenge, row.nested_challenges),
                [label for label, is_so in steps_of(row) if is_so],
                edit_page(Exhibit, row.pk),
            )
        )
    return Ledger(
        found,
        known.get(Case, found.case_id),
        [(side.label, lines) for side, lines in sides.items() if lines],
        found.can_change,
        add_page(Exhibit, proceeding=found.pk),
    )
