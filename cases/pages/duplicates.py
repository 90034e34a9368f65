"""Pairs of people who may be one, side by side."""

from dataclasses import dataclass

from django.db.models import Q

from people.enums import INVERSE_TIES, TieKind
from people.models import Person, PersonName, SamePerson, Tie

from .known import Known, Ref

PAGE = 10
FIELDS = ("birth", "sex", "whereabouts", "citizenships", "ethnicity", "occupation")


@dataclass(frozen=True, slots=True)
class Line:
    label: str
    first: str
    second: str

    @property
    def is_conflict(self):
        return bool(self.first and self.second and self.first != self.second)


@dataclass(frozen=True, slots=True)
class Pair:
    row: SamePerson
    first: Ref
    second: Ref
    lines: list[Line]


def waiting_pairs(user, *, page: int) -> tuple[list[Pair], bool]:
    """``(pairs, whether there are more)``: the likeliest first. A fixed number of queries."""
    start = (page - 1) * PAGE
    rows = SamePerson.objects.permitted(user).waiting().order_by("-score", "created_at", "pk")
    rows = list(rows.select_related("first", "second")[start : start + PAGE + 1])
    shown = rows[:PAGE]
    known = Known(user)
    keys = [key for row in shown for key in (row.first_id, row.second_id)]
    known.want(Person, *keys)
    names, kin = _names(user, keys), _kin(user, keys, known)
    pairs = []
    for row in shown:
        lines = [_line(field, row.first, row.second) for field in FIELDS]
        lines = [
            Line("Names", names.get(row.first_id, ""), names.get(row.second_id, "")),
            *(line for line in lines if line.first or line.second),
            Line("Ties", kin.get(row.first_id, ""), kin.get(row.second_id, "")),
        ]
        first, second = known.get(Person, row.first_id), known.get(Person, row.second_id)
        pairs.append(Pair(row, first, second, lines))
    return pairs, len(rows) > PAGE


def _line(field, first, second) -> Line:
    label = "Born" if field == "birth" else Person._meta.get_field(field).verbose_name.capitalize()
    return Line(label, _words(first, field), _words(second, field))


def _words(person, field):
    show = getattr(person, f"get_{field}_display", None)
    value = show() if show else getattr(person, field)
    if field in ("sex", "whereabouts") and getattr(person, field) == "unknown":
        return ""
    return ", ".join(value) if isinstance(value, list) else str(value or "")


def _names(user, keys):
    found = {}
    for name in PersonName.objects.permitted(user).filter(person__in=keys):
        found[name.person_id] = f"{found[name.person_id]}; {name.text}" if name.person_id in found else name.text
    return found


def _kin(user, keys, known):
    """Whom each is tied to, by the names the reader may see."""
    ties = list(Tie.objects.permitted(user).filter(Q(person__in=keys) | Q(other__in=keys)))
    known.want(Person, *(key for tie in ties for key in (tie.person_id, tie.other_id)))
    found = {}
    for tie in ties:
        for pk, other, kind in (
            (tie.person_id, tie.other_id, tie.kind),
            (tie.other_id, tie.person_id, INVERSE_TIES[TieKind(tie.kind)]),
        ):
            if pk in keys and (whom := known.get(Person, other)):
                found.setdefault(pk, []).append(f"{TieKind(kind).label} of {whom}")
    return {pk: "; ".join(sorted(words)) for pk, words in found.items()}
