"""What the pages of imports show: a list on its way, and its rows with what was found about each."""

from collections import defaultdict
from dataclasses import dataclass, field

from django.urls import reverse

from cases.models import Detention
from exchange.enums import RowChoice, RowFinding, RowOutcome
from exchange.imports import limits
from exchange.imports.fields import FIELDS, NAME_PARTS
from exchange.models import ImportBatch, ImportChunk, ImportRow
from people.models import Person, PersonName

PAGE = 50
FILTERS = {
    "error": ("To be corrected", {"finding": RowFinding.ERROR, "outcome": ""}),
    "undecided": ("To be decided", {"finding": RowFinding.HINT, "choice": "", "outcome": ""}),
    "decided": ("Decided", {"finding": RowFinding.HINT, "outcome": ""}),
    "fine": ("Fine", {"finding": RowFinding.FINE, "outcome": ""}),
    "in": ("On record", {"outcome__in": [RowOutcome.CREATED, RowOutcome.UPDATED, RowOutcome.UNCHANGED]}),
    "left_out": ("Left out", {"outcome": RowOutcome.LEFT_OUT}),
    "kept": ("Stay", {"outcome": RowOutcome.KEPT}),
    "undone": ("Taken back", {"outcome": RowOutcome.UNDONE}),
}
SAME = {RowChoice.FILL: "Same as {}: add what is missing", RowChoice.UPDATE: "Same as {}: update"}
_SHOWN = ("sex", "birth", "birthplace", "residence", "ethnicity", "stay_kind", "stay_place", "stay_began", "stay_ended")


@dataclass(slots=True)
class Hint:
    """``url``: of the record, or empty for another row of the file."""

    who: str
    name: str
    score: float
    why: str
    url: str = ""


@dataclass(slots=True)
class Line:
    row: ImportRow
    names: str
    told: list[tuple[str, str]]
    problems: list[str]
    hints: list[Hint] = field(default_factory=list)
    changes: list[dict] = field(default_factory=list)
    options: list[tuple[str, str, bool]] = field(default_factory=list)
    person_url: str = ""
    person: str = ""


def rows_shown(user, batch: ImportBatch, shown: str, number: int):
    """``(lines, whether there are more)`` of page ``number``, from 1."""
    where = FILTERS[shown][1] if shown in FILTERS else {}
    rows = ImportRow.objects.permitted(user).filter(batch=batch, **where)
    if shown == "decided":
        rows = rows.exclude(choice="")
    if shown in ("undecided", "decided"):
        rows = rows.order_by("-top_score", "place")
    begin = (number - 1) * PAGE
    rows = list(rows[begin : begin + PAGE + 1])
    return _lines(user, batch, rows[:PAGE]), len(rows) > PAGE


def numbers_of(user, batch) -> list[tuple[str, str, int]]:
    """``(filter, label, how many)`` of those that have any."""
    rows = ImportRow.objects.permitted(user).filter(batch=batch).order_by()
    counts = defaultdict(int)
    for finding, choice, outcome in rows.values_list("finding", "choice", "outcome"):
        counts[_filter_of(finding, choice, outcome)] += 1
    return [(name, label, counts[name]) for name, (label, _) in FILTERS.items() if counts[name]]


def _filter_of(finding, choice, outcome):
    if outcome:
        return outcome if outcome in FILTERS else "in"
    if finding != RowFinding.HINT:
        return finding
    return "decided" if choice else "undecided"


def cells_of(user, batch, rows) -> dict[int, list[str]]:
    """Place → the cells of the row, as they stood in the file; nothing where they were erased."""
    numbers = {row.place // limits.AT_ONCE for row in rows}
    chunks = ImportChunk.objects.permitted(user).filter(batch=batch, number__in=numbers)
    kept = {chunk.number: chunk.rows for chunk in chunks}
    found = {}
    for row in rows:
        chunk = kept.get(row.place // limits.AT_ONCE)
        found[row.place] = chunk[row.place % limits.AT_ONCE][1] if chunk else []
    return found


def _lines(user, batch, rows):
    cells = cells_of(user, batch, rows)
    keys = {hint["person"] for row in rows for hint in row.hints if "person" in hint}
    keys |= {str(key) for row in rows for key in (row.same_as, row.person_key) if key}
    people = Person.objects.permitted(user).in_bulk(keys) if keys else {}
    people = {str(pk): person for pk, person in people.items()}
    return [_line(batch, row, cells[row.place], people) for row in rows]


def _line(batch, row, cells, people):
    told = [(code, cell) for code, cell in zip(batch.columns, cells, strict=False) if code and cell]
    line = Line(
        row=row,
        names=" · ".join(cell for code, cell in told if code == "name" or code in NAME_PARTS),
        told=[(FIELDS[code].label, cell) for code, cell in told if code in _SHOWN],
        problems=[_problem(batch, each) for each in row.problems],
    )
    stands_for = people.get(str(row.person_key or row.same_as))
    if stands_for is not None:
        line.changes = [change | {"field": FIELDS[change["field"]].label} for change in row.changes]
        line.person, line.person_url = str(stands_for), reverse("person_dossier", args=[stands_for.pk])
    for hint in row.hints:
        person = people.get(hint.get("person"))
        if "person" in hint and person is None:
            continue  # not this reader's to see
        who = str(person) if person else f"line {hint['number']}"
        url = reverse("person_dossier", args=[person.pk]) if person else ""
        name = (person.display_name or person.known_as) if person else ""
        line.hints.append(Hint(who, name, hint["score"], "; ".join(hint["why"]), url))
    line.options = _options(row, people)
    return line


def _problem(batch, problem):
    column = problem["column"]
    if column is None or column >= len(batch.headers):
        return problem["text"]
    return f"{batch.headers[column] or f'Column {column + 1}'}: {problem['text']}"


def _options(row, people):
    """``(value, label, whether chosen)`` for the chooser of a row that waits."""
    if row.outcome or row.finding == RowFinding.ERROR:
        return []
    chosen = _value_of(row)
    found = []
    if row.finding == RowFinding.HINT:
        found.append(("", "Not decided"))
        for hint in row.hints:
            person = people.get(hint.get("person"))
            if "person" in hint and person is None:
                continue
            who = str(person) if person else f"line {hint['number']}"
            key = f"person:{person.pk}" if person else f"row:{hint['row']}"
            found += [(f"{choice}:{key}", label.format(who)) for choice, label in SAME.items()]
        found.append((RowChoice.NEW.value, "Someone else"))
    elif row.same_as and str(row.same_as) in people:
        who = people[str(row.same_as)]
        found += [(f"{choice}:person:{who.pk}", label.format(who)) for choice, label in SAME.items()]
    else:
        found.append(("", "New person"))
    found.append((RowChoice.LEAVE.value, "Leave out"))
    return [(value, label, value == chosen) for value, label in found]


def _value_of(row):
    if row.choice not in SAME:
        return row.choice
    return f"{row.choice}:row:{row.same_row}" if row.same_row is not None else f"{row.choice}:person:{row.same_as}"


def what_goes(user, batch) -> dict:
    """What taking the list back would concern, for the question before it."""
    rows = ImportRow.objects.permitted(user).filter(batch=batch)
    created = rows.filter(outcome=RowOutcome.CREATED)
    people = Person.objects.permitted(user).filter(pk__in=created.values("person_key"))
    return {
        "people": people.count(),
        "names": PersonName.objects.permitted(user).filter(person__in=created.values("person_key")).count(),
        "stays": Detention.objects.permitted(user).filter(person__in=created.values("person_key")).count(),
        "changed": rows.filter(outcome=RowOutcome.UPDATED).count(),
        "since": people.exclude(version=1).count(),
    }


def progress_of(batch) -> dict:
    """For the page that waits."""
    return {
        "state": batch.state,
        "label": batch.get_state_display(),
        "done": batch.done,
        "total": batch.total,
        "at_work": batch.is_at_work,
        "stopping": batch.is_stopping,
    }
