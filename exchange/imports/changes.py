"""What a row of a list would change of somebody on record: reckoned for the check, and again when it is written."""

from dataclasses import dataclass, field

from cases.enums import HELD_APART, DetentionEnd, DetentionKind
from cases.models import Detention
from config.shared.partial_dates import PartialDate
from exchange.enums import RowChoice
from people.enums import Sex
from people.models import Person
from people.names.keys import search_key

from .fields import ERASABLE
from .told import ends_before

ZONES = {"CN": "Asia/Shanghai"}
EMPTY = (None, "", [], Sex.UNKNOWN, DetentionKind.UNKNOWN)
STAY_FIELDS = {
    "stay_place": "place_id",
    "stay_began": "began",
    "stay_ended": "ended",
    "stay_end_kind": "end_kind",
    "stay_reason": "reason_given",
    "stay_notes": "notes",
}
OTHER_OPEN = (
    "{} is on record as held in another stay that is still open ({}). End that one first, or leave this row out."
)


@dataclass(slots=True)
class Change:
    """``code``: the field as columns name it; ``name``: the attribute."""

    code: str
    name: str
    old: object
    new: object

    def shown(self, names) -> dict:
        """``names``: id of a place → its name."""
        return {"field": self.code, "old": _words(self.old, names), "new": _words(self.new, names)}


@dataclass(slots=True)
class Difference:
    """``stay``: the one on record that the row speaks of; ``new_stay``: that it speaks of one not on record."""

    changes: list[Change] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    stay: Detention | None = None
    stay_changes: list[Change] = field(default_factory=list)
    new_stay: bool = False

    @property
    def is_any(self) -> bool:
        return bool(self.changes or self.names or self.stay_changes or self.new_stay)


def values_of(told, places) -> dict:
    """Attribute of the person → (field, value), places looked up."""
    found = {code: (code, told.values[code]) for code in ERASABLE if code in told.values}
    for code in ("birthplace", "residence"):
        if code in found:
            text = told.values[code]
            found[code] = (code, None if not text else places.find(text) or text)
    return {f"{name}_id" if name in ("birthplace", "residence") else name: value for name, value in found.items()}


def difference(told, person: Person, names, stays, *, mode, empties, places, stay_key=None) -> Difference:
    """``names``, ``stays``: of ``person``, as whoever imports may see them; ``mode``: of ``RowChoice``."""
    made = Difference()
    for name, (code, value) in values_of(told, places).items():
        _compare(made.changes, code, name, getattr(person, name), value, mode, empties)
    known = {search_key(name) for name in names}
    made.names = [name for name in told.names if search_key(name) not in known]
    if told.has_stay:
        made.stay = _same_stay(told, stays, stay_key)
        made.new_stay = made.stay is None
        if made.stay is not None:
            _compare_stay(made, told, mode, places)
    return made


def _compare(changes, code, name, old, new, mode, empties=False):
    if new in (None, "", []):
        if not empties or mode != RowChoice.UPDATE or old in EMPTY:
            return
        new = Sex.UNKNOWN if name == "sex" else new
    elif _is_same(old, new) or (mode == RowChoice.FILL and old not in EMPTY):
        return
    changes.append(Change(code, name, old, new))


def _is_same(old, new):
    if isinstance(old, PartialDate) and isinstance(new, PartialDate):
        return old.edtf == new.edtf
    return old == new


def _same_stay(told, stays, stay_key):
    """The stay an earlier row brought, else one of the same kind that may have begun on the same day."""
    for stay in stays:
        if stay.pk == stay_key:
            return stay
    kind, _ = told.values.get("stay_kind") or (DetentionKind.UNKNOWN, "")
    began = told.values.get("stay_began")
    alike = [
        stay
        for stay in stays
        if kind in (stay.kind, DetentionKind.UNKNOWN) and (not began or not stay.began or began.may_meet(stay.began))
    ]
    return alike[0] if len(alike) == 1 else None


def _compare_stay(made, told, mode, places):
    changes, stay = made.stay_changes, made.stay
    kind, words = told.values.get("stay_kind") or ("", "")
    if kind != DetentionKind.UNKNOWN:
        _compare(changes, "stay_kind", "kind", stay.kind, kind, mode)
    _compare(changes, "stay_kind", "kind_words", stay.kind_words, words, mode)
    for code, name in STAY_FIELDS.items():
        value = told.values.get(code)
        if code == "stay_place" and value:
            value = places.find(value) or value
        _compare(changes, code, name, getattr(stay, name), value, mode)
    if told.values.get("stay_ended") and not told.values.get("stay_end_kind"):
        _compare(changes, "stay_end_kind", "end_kind", stay.end_kind, DetentionEnd.UNKNOWN, RowChoice.FILL)


def new_stay(told, batch, person, places) -> Detention:
    """As the row tells it. ``places`` has been asked for its place before."""
    kind, words = told.values.get("stay_kind") or (DetentionKind.UNKNOWN, "")
    stay = Detention(
        person=person,
        desk=batch.desk,
        level=batch.level,
        kind=kind,
        kind_words=words,
        jurisdiction=batch.jurisdiction,
        zone=ZONES.get(batch.jurisdiction, "Asia/Almaty"),
        reason_given=told.values.get("stay_reason", ""),
        notes=told.values.get("stay_notes", ""),
        end_kind=told.values.get("stay_end_kind") or ("unknown" if told.values.get("stay_ended") else ""),
    )
    stay.began, stay.ended = told.values.get("stay_began"), told.values.get("stay_ended")
    if told.values.get("stay_place"):
        stay.place_id = places.find_or_make(told.values["stay_place"])[0]
    return stay


def problem_of(told, person, stays, made: Difference, batch) -> str:
    """Why the row cannot be put on record beside what stands there; empty where it can."""
    if made.stay is not None:
        after = {change.name: change.new for change in made.stay_changes}
        began, ended = after.get("began", made.stay.began), after.get("ended", made.stay.ended)
        if ends_before(began, ended):
            return f"With what is on record, the release ({ended}) would come before the arrest ({began})."
    kind, _ = told.values.get("stay_kind") or (DetentionKind.UNKNOWN, "")
    ended = told.values.get("stay_ended") or told.values.get("stay_end_kind")
    if made.new_stay and kind in HELD_APART and not ended:
        for stay in stays:
            if stay.is_open and stay.is_held_true and stay.kind in HELD_APART and stay.desk_id == batch.desk_id:
                return OTHER_OPEN.format(person, stay)
    return ""


def set_value(row, name, value) -> list[str]:
    """Returns the columns that were written."""
    if name in row.partial_dates:
        setattr(row, f"{name}_words", "")
        setattr(row, name, value)
        return [f"{name}_{part}" for part in ("earliest", "latest", "precision", "inferred", "words")]
    setattr(row, name, [] if value is None and name == "citizenships" else value)
    return [row._meta.get_field(name).attname]


def _words(value, names):
    if value in (None, "", []):
        return ""
    if isinstance(value, list):
        return ", ".join(value)
    return str(names.get(value, value))
