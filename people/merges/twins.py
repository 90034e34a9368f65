"""Rows of one person that cannot stand beside a row of the other: what is done so that nothing is lost."""

from dataclasses import dataclass

from django.db.models import Model, Q, UniqueConstraint

from people.enums import INVERSE_TIES, TieKind
from people.models import PersonName, SamePerson, Tie

POSITION = "position"
# Rows that say the same where these columns do; a tie also from its other end.
SAME_WORDS = {
    PersonName: frozenset({"person", "text", "script", "language", "kind", "is_main"}),
    Tie: frozenset({"person", "other", "kind"}),
}


@dataclass(frozen=True, slots=True)
class Clash:
    """``twin`` is the row in the way of moving ``row``; ``flag`` the tick both have and only one may; ``is_place``
    that both stand at one place of a list."""

    twin: Model
    columns: frozenset[str]
    flag: str = ""
    is_place: bool = False


def is_between(row, one, other) -> bool:
    """Whether ``row`` joins these two persons to each other."""
    if isinstance(row, Tie):
        return {row.person_id, row.other_id} == {one.pk, other.pk}
    if isinstance(row, SamePerson):
        return {row.first_id, row.second_id} == {one.pk, other.pk}
    return False


def moved_to(row, column, target) -> dict:
    """The columns that change when ``row`` points at ``target``; a pair of persons stays in the order of its ids."""
    if not isinstance(row, SamePerson):
        return {column: target.pk}
    stays = row.second_id if column == "first_id" else row.first_id
    first, second = sorted((target.pk, stays))
    return {"first_id": first, "second_id": second}


def clashes(row, moved, *, lock=True) -> list[Clash]:
    """What ``row`` would break, or say twice, with the columns ``moved``. One query for each way."""
    again = _said_again(row, moved)
    if again:
        rows = type(row)._base_manager.exclude(pk=row.pk).filter(**again)
        twin = (rows.select_for_update() if lock else rows).first()
        if twin is not None:
            return [Clash(twin, SAME_WORDS[type(row)])]
    return [clash for constraint in row._meta.constraints if (clash := _clash(row, constraint, moved, lock))]


def _said_again(row, moved) -> dict:
    """A row the database would let stand beside ``row``, though it says the same to the same readers."""
    if type(row) not in SAME_WORDS:
        return {}
    same = {"level": row.level, "desk": row.desk_id}
    if isinstance(row, PersonName):
        words = ("text", "script", "language", "kind")
        return same | moved | {name: getattr(row, name) for name in words}
    ends = {"person_id": row.person_id, "other_id": row.other_id} | moved
    inverse = INVERSE_TIES[TieKind(row.kind)]
    return same | {"person_id": ends["other_id"], "other_id": ends["person_id"], "kind": inverse}


def _clash(row, constraint, moved, lock):
    if not isinstance(constraint, UniqueConstraint) or not constraint.fields:
        return None
    fields = [row._meta.get_field(name) for name in constraint.fields]
    if not {field.attname for field in fields} & set(moved):
        return None
    key = {field.attname: moved.get(field.attname, getattr(row, field.attname)) for field in fields}
    if constraint.nulls_distinct is not False and None in key.values():
        return None
    same = {
        f"{name}__isnull" if value is None else name: True if value is None else value for name, value in key.items()
    }
    condition = constraint.condition or Q()
    rows = type(row)._base_manager.filter(condition)
    if constraint.condition and not rows.filter(pk=row.pk).exists():
        return None
    rows = rows.select_for_update() if lock else rows
    twin = rows.filter(**same).exclude(pk=row.pk).first()
    if twin is None:
        return None
    columns = frozenset(name for field in fields for name in (field.name, field.attname))
    return Clash(twin, columns, flag=flag_of(constraint), is_place=POSITION in constraint.fields)


def flag_of(constraint: UniqueConstraint) -> str:
    """The tick without which ``constraint`` does not hold; empty where it holds whatever is ticked."""
    conditions = constraint.condition.children if constraint.condition else ()
    flags = (name for name, value in conditions if value is True and not name.endswith("__isnull"))
    return next(flags, "")
