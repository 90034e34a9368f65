"""Rows offered while one types: by reference, by a name in any script, by words of a title."""

from dataclasses import dataclass

from django.core.exceptions import ValidationError

from cases.models import Case, Charge, Detention, Event, Proceeding
from cases.row_by_reference import by_reference
from people.finding import LONGEST, find_called
from people.models import Organisation, Person, PersonGroup, Place
from sources.models import DiplomaticNote, Source

from .known import Known

OFFERED = 8
NAMED = (Person, Organisation, Place)
TITLED = (Case, Event, Proceeding, PersonGroup, Source)
KINDS = {
    "any": (*NAMED, *TITLED),
    "person": (Person,),
    "source": (Source,),
    "case": (Case,),
    "organisation": (Organisation,),
    "proceeding": (Proceeding,),
    "note": (DiplomaticNote,),
    "detention": (Detention,),
    "charge": (Charge,),
}


@dataclass(frozen=True, slots=True)
class Offer:
    reference: str
    name: str
    kind: str


def offers(user, text: str, kind: str) -> list[Offer]:
    """At most ``OFFERED`` rows ``user`` may see."""
    text = " ".join(text.replace("\x00", "").split())[:LONGEST]
    if len(text) < 2:
        return []
    models = KINDS[kind]
    known = Known(user)
    try:
        row = by_reference(user, text, *(() if kind == "any" else models))
    except ValidationError:
        return _found(user, text, models, known)
    ref = known.get(type(row), row.pk)
    return [Offer(ref.reference, ref.name, str(ref.kind))] if ref else []


def _found(user, text, models, known):
    pairs = []
    for model in models:
        if model in NAMED:
            pairs += [(model, one.owner_id) for one in find_called(model, user, text, limit=OFFERED)]
        elif model in TITLED:
            titled = model.objects.permitted(user).filter(title__icontains=text).order_by("title", "pk")
            pairs += [(model, pk) for pk in titled.values_list("pk", flat=True)[:OFFERED]]
    for model, pk in pairs:
        known.want(model, pk)
    refs = [ref for model, pk in pairs[: OFFERED * 2] if (ref := known.get(model, pk))]
    return [Offer(ref.reference, ref.name, str(ref.kind)) for ref in refs[:OFFERED]]
