"""Names of the related rows a reader may see: one query a page, whatever points at them.

A row that is not permitted has no name here and leaves no trace on the page.
"""

from collections import defaultdict
from dataclasses import dataclass

from django.apps import apps
from django.db.models import CharField, F, Value
from django.db.models.functions import Cast

from cases.models import Case, Event, Proceeding
from people.models import Organisation, Person, PersonGroup, Place
from people.trail import seen
from sources.models import Source, Witness

from .links import page_of

NAME_FIELDS = {
    Person: "display_name",
    PersonGroup: "title",
    Organisation: "display_name",
    Place: "display_name",
    Case: "title",
    Proceeding: "title",
    Event: "title",
    Source: "title",
    Witness: "described_as",
}
"""What a row is called; any other record goes by its reference."""


@dataclass(frozen=True, slots=True)
class Ref:
    """A row one may see: what it is called and where it is."""

    pk: object
    reference: str
    name: str
    url: str
    kind: str

    def __str__(self):
        return self.name or self.reference


class Known:
    """Ask with ``want``, then read with ``get``; the first ``get`` asks the database for all that is wanted."""

    def __init__(self, user):
        self.user = user
        self.wanted = defaultdict(set)
        self.found = {}

    def want(self, model, *pks):
        self.wanted[model].update(pk for pk in pks if pk is not None and (model, pk) not in self.found)

    def want_keys(self, rows, **models):
        """Want the rows these foreign keys of ``rows`` point at: ``want_keys(hearings, court=Organisation)``."""
        for row in rows:
            for name, model in models.items():
                self.want(model, getattr(row, f"{name}_id"))

    def get(self, model, pk) -> Ref | None:
        if pk is None:
            return None
        if (model, pk) not in self.found:
            self.want(model, pk)
            self._look_up()
        return self.found[model, pk]

    def whom(self, row) -> Ref | None:
        """The person or group a row is about."""
        return self.get(Person, row.person_id) or self.get(PersonGroup, row.group_id)

    def _look_up(self):
        branches = []
        for model, pks in self.wanted.items():
            for pk in pks:
                self.found[model, pk] = None
            if pks:
                branches.append(
                    model.objects.permitted(self.user)
                    .filter(pk__in=pks)
                    .order_by()
                    .values_list(
                        Value(model._meta.label_lower),
                        "pk",
                        "reference",
                        Cast(F(NAME_FIELDS.get(model, "reference")), CharField()),
                        "desk",
                        "level",
                    )
                )
        self.wanted.clear()
        if not branches:
            return
        first, *others = branches
        for label, pk, reference, name, desk, level in first.union(*others, all=True) if others else first:
            seen.note_told(self.user, label, pk, desk, level)
            model = apps.get_model(label)
            self.found[model, pk] = Ref(pk, reference, name, page_of(model, pk), model._meta.verbose_name)
