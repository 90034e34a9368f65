"""One row of the case as the packet tells it: labels and words, people by what stands for them."""

from django.db.models import BooleanField, DateTimeField

from cases.models import Defendant, Proceeding
from config.shared.zones import zone_of
from people.models import Organisation, Person, PersonGroup, Place
from sources.models import Source

NAMED_BY = {
    Organisation: "display_name",
    Place: "display_name",
    PersonGroup: "title",
    Source: "title",
    Proceeding: "title",
}
LONG = 20_000  # characters of one text


class Teller:
    """``rows_for``: (model) → what of it may go to this recipient; names of related rows come from there alone."""

    def __init__(self, cast, rows_for):
        self.cast = cast
        self.rows_for = rows_for
        self.names = {}

    def tell(self, row, fields) -> list[list[str]]:
        told = []
        for name in fields:
            said = self._said(row, name)
            if said:
                told.append([_label(row, name), said])
        return told

    def _said(self, row, name):
        if name in getattr(row, "partial_dates", {}):
            date = getattr(row, name)
            words = self.cast.watch.through(getattr(row, f"{name}_words"))
            return " · ".join(part for part in (str(date) if date else "", f"“{words}”" if words else "") if part)
        field = row._meta.get_field(name)
        value = getattr(row, field.attname)
        if value in (None, "", []):
            return ""
        if field.is_relation:
            return self._related(field.related_model, value)
        if field.choices:
            return str(getattr(row, f"get_{name}_display")())
        if isinstance(field, BooleanField):
            return "yes" if value else ""
        if isinstance(field, DateTimeField):
            zone = zone_of(row.zone) if hasattr(row, "zone") else None
            return f"{value.astimezone(zone):%-d %b %Y, %H:%M %Z}"
        text = str(value)
        return self.cast.watch.through(text[:LONG])

    def _related(self, model, pk):
        if model is Person:
            return self.cast.call(pk)
        if model is Defendant:
            return self._defendant(pk)
        if model not in NAMED_BY:
            return ""
        if (model, pk) not in self.names:
            found = self.rows_for(model).filter(pk=pk).values_list(NAMED_BY[model], flat=True).first()
            self.names[model, pk] = self.cast.watch.through(found) if found else ""
        return self.names[model, pk]

    def _defendant(self, pk):
        row = self.rows_for(Defendant).filter(pk=pk).first()
        if row is None:
            return ""
        return self.cast.call(row.person_id) if row.person_id else self._related(PersonGroup, row.group_id)


def _label(row, name) -> str:
    partial = getattr(row, "partial_dates", {})
    label = getattr(type(row), name).short_description if name in partial else row._meta.get_field(name).verbose_name
    return str(label)[:1].upper() + str(label)[1:]
