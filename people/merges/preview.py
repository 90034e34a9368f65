"""What a merge would do, as far as whoever asks may see: counts by kind of row, and the facts in conflict."""

from dataclasses import dataclass, field

from django.db.models import CharField, Count, UniqueConstraint, Value

from people.enums import SamePersonVerdict
from people.models import Person, Record, SamePerson

from .carry import is_as_open
from .facts import compared, facts_of
from .pointers import pointers_to
from .twins import clashes, flag_of, is_between, moved_to


@dataclass(frozen=True, slots=True)
class Conflict:
    """``may_take``: whether the value of the gone record may be shown instead."""

    name: str
    label: str
    kept: str
    gone: str
    may_take: bool


@dataclass(slots=True)
class Preview:
    kept: Person
    gone: Person
    conflicts: list[Conflict] = field(default_factory=list)
    filled: list[tuple[str, str]] = field(default_factory=list)
    moves: list[tuple[str, int]] = field(default_factory=list)
    twins: list[tuple[str, int]] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)


def preview_of(kept: Person, gone: Person, *, by, name_of=None) -> Preview:
    """``name_of(model, pk)`` names a related row as ``by`` may see it. One query for the counts, and one for each row
    that a unique constraint may keep from moving."""
    made = Preview(kept, gone)
    for fact in compared(kept, gone, facts_of(Person)):
        if fact.is_empty(kept) and is_as_open(kept, gone):
            made.filled.append((fact.label, fact.said(gone, name_of)))
        else:
            told = fact.said(kept, name_of), fact.said(gone, name_of)
            made.conflicts.append(Conflict(fact.name, fact.label, *told, may_take=gone.level <= kept.level))
    made.moves = counts_at(gone, by)
    made.twins = _twins(kept, gone, by)
    made.warnings = list(_warnings(kept, gone, by))
    return made


def counts_at(person, by) -> list[tuple[str, int]]:
    """How many rows of each kind point at ``person``; one query."""
    parts = []
    for pointer in pointers_to(Person):
        if issubclass(pointer.model, Record):
            rows = pointer.at(person, among=pointer.model._default_manager.permitted(by)).order_by()
            label = Value(pointer.model._meta.label_lower, output_field=CharField())
            parts.append(rows.annotate(table=label).values("table").annotate(number=Count("pk")))
    models = {pointer.model._meta.label_lower: pointer.model for pointer in pointers_to(Person)}
    total = {}
    for each in parts[0].union(*parts[1:], all=True):
        total[each["table"]] = total.get(each["table"], 0) + each["number"]
    return sorted((_called(models[label], number), number) for label, number in total.items() if number)


def _called(model, number) -> str:
    names = model._meta
    return str(names.verbose_name if number == 1 else names.verbose_name_plural)


def _twins(kept, gone, by):
    total = {}
    for pointer in pointers_to(Person):
        if not issubclass(pointer.model, Record) or not _may_clash(pointer):
            continue
        for row in pointer.at(gone, among=pointer.model._default_manager.permitted(by)):
            beside = pointer.model is not SamePerson and is_between(row, kept, gone)
            moved = {} if beside else moved_to(row, pointer.column, kept)
            if beside or any(not clash.flag and not clash.is_place for clash in clashes(row, moved, lock=False)):
                total[pointer.model] = total.get(pointer.model, 0) + 1
    return sorted((_called(model, number), number) for model, number in total.items())


def _may_clash(pointer) -> bool:
    """Whether a row could be kept from moving; one that only loses a tick is not."""
    names = {
        pointer.model._meta.get_field(name).attname
        for constraint in pointer.model._meta.constraints
        if isinstance(constraint, UniqueConstraint) and not flag_of(constraint)
        for name in constraint.fields
    }
    return pointer.column in names


def _warnings(kept, gone, by):
    first, second = sorted((kept, gone), key=lambda person: person.pk)
    verdicts = SamePerson.objects.permitted(by).filter(first=first, second=second)
    for verdict in verdicts.filter(verdict=SamePersonVerdict.DIFFERENT):
        yield f"A colleague judged these two to be different people ({verdict}): {verdict.reason}"
    if kept.desk_id != gone.desk_id:
        yield (
            f"The records stand on two desks. Rows keep their own desk, and those who work on {gone.desk} alone will "
            "no longer find this person."
        )
    if kept.level > gone.level:
        yield f"{kept} is of a higher level. Those who see {gone} alone now will no longer find this person."
    if gone.level > kept.level:
        yield f"{gone} is of a higher level, so nothing it says is shown in {kept}: it becomes claims of its own level."
