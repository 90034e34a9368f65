"""What a row says, fact by fact: a plain column, a partial date with its five, or columns that make one statement."""

import decimal
from dataclasses import dataclass

from django.db.models import Field, Model
from django.utils.formats import date_format

from people.models import Person, Record

# Told by the database and the doors, not by a source.
KEPT_BY_US = {field.name for field in Record._meta.get_fields()} | {"id", "reference", "display_name", "merged_into"}
PARTS = ("earliest", "latest", "precision", "inferred", "words")
# The first column says something only together with the others: a whereabouts and the day it was confirmed.
STATEMENTS = {
    Person: (("whereabouts", "last_confirmed_on"), ("verification", "verification_criteria")),
}
SAYS_NOTHING = ("unknown", "unverified", "not_stated")


@dataclass(frozen=True, slots=True)
class Fact:
    """``name`` is the first column's, or the partial date's; ``columns`` are attribute names of the model."""

    name: str
    label: str
    columns: tuple[str, ...]
    is_date: bool = False

    def of(self, row) -> tuple:
        return tuple(getattr(row, column) for column in self.columns)

    def is_empty(self, row) -> bool:
        if self.is_date:
            return not getattr(row, f"{self.name}_precision") and not getattr(row, f"{self.name}_words")
        value = getattr(row, self.columns[0])
        if len(self.columns) > 1 and any(getattr(row, column) not in (None, "") for column in self.columns[1:]):
            return False
        return value is None or value in ("", []) or (value in SAYS_NOTHING and self._field(row, 0).choices is not None)

    def said(self, row, name_of=None) -> str:
        """In words for people; ``name_of(model, pk)`` names a related row, which otherwise goes by its id."""
        if self.is_date:
            date, words = getattr(row, self.name), getattr(row, f"{self.name}_words")
            return " ".join(part for part in (str(date or ""), f"“{words}”" if words else "") if part)
        if self.is_empty(row):
            return ""
        told = [self._told(self._field(row, number), row, name_of) for number in range(len(self.columns))]
        return ", ".join(part for part in told if part)

    def _field(self, row, number) -> Field:
        return next(field for field in row._meta.concrete_fields if field.attname == self.columns[number])

    @staticmethod
    def _told(field, row, name_of) -> str:
        value = getattr(row, field.attname)
        if value in (None, "", []):
            return ""
        if field.is_relation:
            return name_of(field.related_model, value) if name_of else str(value)
        if field.choices:
            return str(dict(field.flatchoices).get(value, value))
        if isinstance(value, bool):
            return "yes" if value else "no"
        if isinstance(value, list):
            return ", ".join(map(str, value))
        if isinstance(value, int | decimal.Decimal | str):
            return str(value)
        return date_format(value, "j M Y")


def facts_of(model: type[Model], without=frozenset()) -> list[Fact]:
    """In the order of the columns. ``without``: columns that say whose row it is."""
    statements = {columns[0]: columns for columns in STATEMENTS.get(model, ())}
    told_with = {column for columns in statements.values() for column in columns[1:]}
    dates = getattr(model, "partial_dates", {})
    of_dates = {f"{name}_{part}" for name in dates for part in PARTS}
    found = []
    for field in model._meta.concrete_fields:
        name = field.name
        if name in of_dates:
            date = name.removesuffix("_earliest")
            if date in dates and date != name:
                columns = tuple(f"{date}_{part}" for part in PARTS)
                found.append(Fact(date, str(dates[date].short_description), columns, is_date=True))
        elif field.editable and not ({name, field.attname} & (KEPT_BY_US | told_with | without)):
            names = statements.get(name, (name,))
            columns = tuple(model._meta.get_field(each).attname for each in names)
            found.append(Fact(name, str(field.verbose_name), columns))
    return found


def compared(kept, gone, facts):
    """The facts on which ``gone`` says something else than ``kept``. Of a statement whose main word both say, the rest
    is compared by itself: the same whereabouts, confirmed on another day."""
    for fact in facts:
        if fact.of(gone) == fact.of(kept):
            continue
        if fact.is_date or len(fact.columns) == 1 or fact.of(gone)[0] != fact.of(kept)[0]:
            if not fact.is_empty(gone) and fact.of(gone) != (False,):  # a tick not set says nothing
                yield fact
            continue
        for name in STATEMENTS[type(kept)]:
            if name[0] == fact.name:
                yield from compared(kept, gone, [_alone(type(kept), each) for each in name[1:]])


def _alone(model, name) -> Fact:
    field = model._meta.get_field(name)
    return Fact(name, str(field.verbose_name), (field.attname,))


def packed(field: Field, row):
    """The column's value as JSON holds it, to the microsecond."""
    return None if field.value_from_object(row) is None else field.value_to_string(row)


def unpacked(field: Field, kept):
    return None if kept is None else field.to_python(kept)
