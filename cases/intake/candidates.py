"""Who may be meant, while one types: people and witnesses on record, by any spelling of a name, or by a code."""

from dataclasses import asdict, dataclass

from django.db.models.functions import Length

from people.finding import LEAST, Found, find_called
from people.models import Person, PersonName
from sources.enums import WitnessProtection
from sources.models import Witness

MOST = 8
LEAST_TYPED = 2  # letters


@dataclass(slots=True)
class Candidate:
    """``person`` or ``witness``, the one of them to choose, as an id; ``why``: by which name found."""

    person: str | None
    witness: str | None
    reference: str
    name: str
    why: str = ""
    about: str = ""


def candidates(user, text, *, witnesses=False, session=None) -> list[dict]:
    """At most ``MOST`` people ``user`` may see, likeliest first; with ``witnesses``, their codes too, and protected
    ones by code or, in their own session, by what may be said of them. Five statements, however many are found."""
    text = " ".join(text.split())
    if len(text) < LEAST_TYPED:
        return []
    by_code = _witnesses(user, text, session) if witnesses else []
    people = _people(user, text, witnesses)
    return [asdict(one) for one in [*by_code, *people][:MOST]]


def _people(user, text, witnesses):
    found = {one.owner_id: one for one in find_called(Person, user, text, limit=MOST)}
    live = Person.objects.permitted(user).live()
    rows = {row.pk: row for row in live.filter(pk__in=found)}
    # Someone nobody could name is known as “uncle of …”; a trigram index serves it. Who is called just so comes before
    # “wife of the uncle of …”.
    described = live.filter(known_as__icontains=text).exclude(pk__in=found)
    described = described.order_by(Length("known_as"), "pk")[: MOST - len(found)]
    for row in described:
        rows[row.pk] = row
        found[row.pk] = Found(row.pk, row.known_as, LEAST, "")
    names = {}
    for pk, name in PersonName.objects.permitted(user).filter(person__in=rows).values_list("person", "text"):
        names.setdefault(pk, []).append(name)
    codes = {}
    if witnesses:
        known = Witness.objects.permitted(user).filter(person__in=rows, protection=WitnessProtection.NONE)
        codes = dict(known.order_by("-created_at").values_list("person", "reference"))
    result = []
    for pk, one in found.items():
        if pk not in rows:
            continue
        row = rows[pk]
        shown = row.display_name or row.known_as or "(no name yet)"
        others = [name for name in names.get(pk, []) if name != shown]
        about = [
            f"born {row.birth}" if row.birth else "",
            row.known_as if row.known_as != shown else "",
            row.get_whereabouts_display() if row.whereabouts != "unknown" else "",
            f"witness {codes[pk]}" if pk in codes else "",
            f"also {', '.join(others[:4])}" if others else "",
        ]
        about = "; ".join(part for part in about if part)
        result.append(Candidate(str(pk), None, row.reference, shown, one.why if one.name != shown else "", about))
    return result


def _witnesses(user, text, session):
    known = Witness.objects.permitted(user)
    rows = []
    if text.upper().startswith("W-"):
        rows = list(known.filter(reference__startswith=text.upper())[:MOST])
    elif session is not None:
        here = known.filter(testimonies__session=session, described_as__icontains=text)
        rows = list(here.order_by("reference").distinct("reference")[:MOST])
    people = Person.objects.permitted(user).in_bulk([row.person_id for row in rows if row.person_id])
    result = []
    for row in rows:
        person = people.get(row.person_id)
        name = person.display_name if person else row.described_as or "a witness known by the code"
        about = "" if row.protection == WitnessProtection.NONE else "protected: code only"
        result.append(Candidate(None, str(row.pk), row.reference, name, about=about))
    return result
