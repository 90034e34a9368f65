"""Lines of the grid of defendants: person × measure, charges, aggravation, counsel, outcome."""

from dataclasses import dataclass, field
from datetime import date

from django.db.models import F, OuterRef

from cases.actions.charges import provision_of
from cases.enums import SETTLED_CHARGES, MeasureKind
from cases.models import Charge, ChargeStep, Counsel, Defendant, Measure, Outcome, Proceeding
from people.models import Person, PersonGroup

from .known import Ref
from .links import edit_page
from .nested import nested, revive
from .timeline_entries import outcome_words


@dataclass(slots=True)
class ChargeLine:
    """``history``: “suspected (13 Nov 2025)”, the first first; one word is no history."""

    words: str
    status: str
    since: str
    is_live: bool
    came_of: str
    history: list[str]
    url: str


@dataclass(slots=True)
class OutcomeLine:
    words: str
    decided: str
    ends: date | None
    url: str


@dataclass(slots=True)
class Accused:
    """One line. ``from_below``: what is shown of the instance below, where this one has nothing of its own."""

    row: Defendant
    whom: Ref
    measure: str = ""
    measure_since: str = ""
    earlier_measures: list[str] = field(default_factory=list)
    charges: list[ChargeLine] = field(default_factory=list)
    counsel: list[tuple[Ref, bool]] = field(default_factory=list)
    outcomes: list[OutcomeLine] = field(default_factory=list)
    from_below: frozenset[str] = frozenset()
    url: str = ""

    @property
    def live_provisions(self) -> list[str]:
        return [line.words for line in self.charges if line.is_live]


def read_defendants(user, **where) -> list[Defendant]:
    """Defendants with measures, charges, their steps, counsel and outcomes nested. One query."""
    below = {
        "measures": Measure.objects.permitted(user)
        .filter(defendant=OuterRef("pk"))
        .order_by(F("since_earliest").asc(nulls_first=True), "created_at"),
        "charges": Charge.objects.permitted(user).filter(defendant=OuterRef("pk")).order_by("created_at", "id"),
        "steps": ChargeStep.objects.permitted(user)
        .filter(charge__defendant=OuterRef("pk"))
        .order_by("created_at", "id"),
        "counsel": Counsel.objects.permitted(user).filter(defendant=OuterRef("pk")).order_by("created_at", "id"),
        "outcomes": Outcome.objects.permitted(user)
        .filter(defendant=OuterRef("pk"))
        .order_by("decided_earliest", "created_at"),
    }
    rows = list(
        Defendant.objects.permitted(user)
        .filter(**where)
        .annotate(**{f"nested_{name}": nested(some) for name, some in below.items()})
        .order_by("proceeding__created_at", "created_at", "id")
    )
    for row in rows:
        for name, some in below.items():
            setattr(row, f"my_{name}", revive(some.model, getattr(row, f"nested_{name}")))
    return rows


def want_names(rows, known):
    known.want_keys(rows, person=Person, group=PersonGroup, proceeding=Proceeding)
    known.want(Person, *(counsel.lawyer_id for row in rows for counsel in row.my_counsel))


def accused_lines(rows, known, follows) -> list[Accused]:
    """``follows``: proceeding → the one it follows; measure and counsel are looked for there when this one has none."""
    by_place = {(row.proceeding_id, row.person_id or row.group_id): row for row in rows}
    return [_line(row, known, _below(row, by_place, follows)) for row in rows if known.whom(row) is not None]


def _below(row, by_place, follows):
    """The same person in the instances below, the nearest first."""
    seen, proceeding = {row.proceeding_id}, follows.get(row.proceeding_id)
    while proceeding is not None and proceeding not in seen:
        seen.add(proceeding)
        if (before := by_place.get((proceeding, row.person_id or row.group_id))) is not None:
            yield before
        proceeding = follows.get(proceeding)


def _line(row, known, below):
    measured = counselled = row
    for before in below:
        measured = measured if measured.my_measures else before
        counselled = counselled if counselled.my_counsel else before
    running = [measure for measure in measured.my_measures if measure.until is None]
    # A tracker accompanies another measure; both are held.
    main = [measure for measure in running if measure.kind != MeasureKind.MONITORING] or running
    held = main[-1] if main else None
    beside = [measure for measure in running if measure is not held and measure.kind == MeasureKind.MONITORING]
    earlier = [measure for measure in measured.my_measures if measure is not held and measure not in beside]
    words = [_measure_words(measure) for measure in ([held] if held else []) + beside]
    moved = {
        "measure": measured is not row and bool(measured.my_measures),
        "counsel": counselled is not row and bool(counselled.my_counsel),
    }
    return Accused(
        row=row,
        whom=known.whom(row),
        measure=" + ".join(words),
        measure_since=str(held.since) if held and held.since else "",
        earlier_measures=[_measure_words(one) + (f" until {one.until}" if one.until else "") for one in earlier],
        charges=_charge_lines(row),
        counsel=[(ref, one.is_appointed) for one in counselled.my_counsel if (ref := known.get(Person, one.lawyer_id))],
        outcomes=[
            OutcomeLine(outcome_words(one), str(one.decided or ""), one.ends_on, edit_page(Outcome, one.pk))
            for one in row.my_outcomes
        ],
        from_below=frozenset(name for name, is_so in moved.items() if is_so),
        url=edit_page(Defendant, row.pk),
    )


def _charge_lines(row):
    by_pk = {charge.pk: charge for charge in row.my_charges}
    steps = {}
    for step in row.my_steps:
        steps.setdefault(step.charge_id, []).append(step)
    lines = []
    for charge in row.my_charges:
        was = by_pk.get(charge.reclassified_from_id)
        lines.append(
            ChargeLine(
                provision_of(charge),
                charge.get_status_display(),
                str(charge.status_since or ""),
                charge.status not in SETTLED_CHARGES,
                provision_of(was) if was else "",
                step_words(steps.get(charge.pk, [])),
                edit_page(Charge, charge.pk),
            )
        )
    return sorted(lines, key=lambda line: not line.is_live)


def step_words(steps) -> list[str]:
    """In the order they were reached; one without a date stays after the one it was put on record after."""
    dated, reached = [], date.min
    for step in sorted(steps, key=lambda step: step.created_at):
        reached = step.since_earliest or reached
        dated.append((reached, step))
    ordered = [step for _, step in sorted(dated, key=lambda pair: pair[0])]
    return [step.get_status_display().lower() + (f" ({step.since})" if step.since else "") for step in ordered]


def _measure_words(measure) -> str:
    if measure.kind == MeasureKind.UNKNOWN and measure.words:
        return measure.words
    return measure.get_kind_display()
