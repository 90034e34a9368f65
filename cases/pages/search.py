"""One search over everything a reader may see: names in any script, titles, references."""

from dataclasses import dataclass

from cases.models import Case, Event, Hearing, Proceeding
from people.finding import Found, find_called
from people.models import Organisation, Person, PersonGroup, Place
from sources.models import Source, Testimony, Witness

from .links import page_of

SHOWN = 20
BY_NAME = (Person, Organisation, Place)
BY_TITLE = (Case, Source, PersonGroup, Proceeding, Event)
BY_REFERENCE = (*BY_NAME, *BY_TITLE, Hearing, Testimony, Witness)


@dataclass(frozen=True, slots=True)
class Hit:
    name: str
    reference: str
    url: str
    found: Found | None = None

    @property
    def is_other_name(self):
        """Whether it was found by another name than the one it is shown under."""
        return self.found is not None and self.found.name != self.name


@dataclass(frozen=True, slots=True)
class Section:
    heading: str
    hits: list[Hit]

    @property
    def is_full(self):
        return len(self.hits) == SHOWN


def address_of_reference(user, text: str) -> str:
    """The page of the row whose reference ``text`` is, if ``user`` may see it; else empty."""
    reference = text.strip().upper()
    prefix = reference.partition("-")[0]
    for model in BY_REFERENCE:
        if model.reference_prefix == prefix:
            pk = model.objects.permitted(user).filter(reference=reference).values_list("pk", flat=True).first()
            return page_of(model, pk) if pk else ""
    return ""


def search(user, text: str, *, exact: bool) -> list[Section]:
    sections = [_named(model, user, text, exact) for model in BY_NAME]
    sections += [_titled(model, user, text) for model in BY_TITLE]
    return [section for section in sections if section.hits]


def _named(model, user, text, exact):
    found = {one.owner_id: one for one in find_called(model, user, text, limit=SHOWN, exact=exact)}
    rows = {row.pk: row for row in model.objects.permitted(user).filter(pk__in=found)}
    hits = [
        Hit(rows[pk].display_name, rows[pk].reference, page_of(model, pk), one)
        for pk, one in found.items()
        if pk in rows
    ]
    return Section(str(model._meta.verbose_name_plural), hits)


def _titled(model, user, text):
    rows = model.objects.permitted(user).filter(title__icontains=text).order_by("title", "pk")[:SHOWN]
    hits = [Hit(row.title, row.reference, page_of(model, row.pk)) for row in rows]
    return Section(str(model._meta.verbose_name_plural), hits)
