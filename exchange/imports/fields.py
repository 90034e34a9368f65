"""What a column of a list may hold."""

from dataclasses import dataclass

from cases.models import Detention
from people.models import Person, PersonName

IGNORED = ""


@dataclass(frozen=True, slots=True)
class Field:
    """``longest``: characters its column takes. ``joins``: how several columns of one field make one text; without it,
    a field has one column."""

    code: str
    label: str
    group: str
    longest: int
    joins: str = ""
    field: str = ""


def _of(model, code, label, group, joins="", name=""):
    name = name or code
    column = f"{name}_words" if name in getattr(model, "partial_dates", {}) else name
    found = model._meta.get_field(column)
    return Field(code, label, group, found.max_length or 10_000, joins, name)


_PERSON, _STAY, _ROW = "Person", "Detention", "The row"
NAME_PARTS = ("surname", "given", "patronymic")
FIELDS = {
    field.code: field
    for field in (
        Field("name", "Name, in any script", "Names", PersonName._meta.get_field("text").max_length, "apart"),
        Field("surname", "Surname, to be joined", "Names", 100, "apart"),
        Field("given", "Given name, to be joined", "Names", 100, "apart"),
        Field("patronymic", "Patronymic, to be joined", "Names", 100, "apart"),
        Field("sex", "Sex", _PERSON, 40),
        _of(Person, "birth", "Born", _PERSON),
        Field("birthplace", "Birthplace", _PERSON, 200),
        Field("residence", "Residence", _PERSON, 200),
        _of(Person, "ethnicity", "Ethnicity", _PERSON),
        Field("citizenships", "Citizenship", _PERSON, 200),
        _of(Person, "occupation", "Occupation", _PERSON, joins="; "),
        _of(Person, "summary", "Notes on the person", _PERSON, joins="\n"),
        _of(Detention, "stay_kind", "Kind of detention", _STAY, name="kind_words"),
        Field("stay_place", "Place of detention", _STAY, 200),
        _of(Detention, "stay_began", "Detention began", _STAY, name="began"),
        _of(Detention, "stay_ended", "Detention ended", _STAY, name="ended"),
        Field("stay_end_kind", "How it ended", _STAY, 200),
        _of(Detention, "stay_reason", "Reason given", _STAY, joins="; ", name="reason_given"),
        _of(Detention, "stay_notes", "Notes on the detention", _STAY, joins="\n", name="notes"),
        Field("their_id", "The list's own number", _ROW, 120),
        Field("reference", "Our reference (P-7K3F9) or id", _ROW, 40),
        Field("row_key", "Row of an earlier import", _ROW, 40),
    )
}
DATES = frozenset({"birth", "stay_began", "stay_ended"})
STAY = frozenset(code for code in FIELDS if code.startswith("stay_"))
ERASABLE = ("sex", "birth", "birthplace", "residence", "ethnicity", "citizenships", "occupation", "summary")


def groups() -> list[tuple[str, list[tuple[str, str]]]]:
    """For a chooser: ``(group, [(code, label), …])``."""
    found = {}
    for field in FIELDS.values():
        found.setdefault(field.group, []).append((field.code, field.label))
    return list(found.items())


def mistakes_in(columns: list[str]) -> list[str]:
    """Why these columns cannot be read together, in words; empty where they can."""
    said = []
    for code in dict.fromkeys(columns):
        if code and code not in FIELDS:
            said.append(f"There is no field “{code}”.")
        elif code and not FIELDS[code].joins and columns.count(code) > 1:
            said.append(f"Two columns are “{FIELDS[code].label}”: keep one of them.")
    if not {"name", "reference", "row_key", *NAME_PARTS} & set(columns):
        said.append("No column holds a name.")
    return said
