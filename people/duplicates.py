"""Whether someone about to be put on record may be on record already. Said to people; never acted on by machine."""

from dataclasses import dataclass, replace

from django.db.models import Q

from .enums import DocumentKind, SamePersonVerdict
from .finding import Found, find
from .models import IdentityDocument, Person, PersonName, SamePerson, Tie
from .names import SAME_LIKELY

MOST = 5
PAPERS = {
    DocumentKind.IIN: "IIN",
    DocumentKind.PRC_ID: "PRC identity number",
    DocumentKind.PASSPORT: "passport number",
    DocumentKind.OTHER: "document number",
}
OTHER_BIRTH = 0.4  # off the likeness of names: the same name, born in another year, is mostly a namesake
SAME_NUMBER = 1.0
SAME_BIRTH, SAME_PLACE, SHARED_RELATIVE = 0.1, 0.05, 0.15


@dataclass(frozen=True, slots=True)
class Likely:
    """Someone on record who may be the same. ``score`` is for sorting; ``reasons`` are for the reader."""

    person: Person
    name: str
    score: float
    reasons: tuple[str, ...]


def likely_duplicates(user, person: Person, texts, papers=()) -> list[Likely]:
    """People ``user`` may see who may be ``person``, likeliest first: called like one of ``texts``, or with the number
    of one of ``papers`` (rows of identity papers) on a paper ``user`` may see.

    Whoever a colleague has said is someone else is left out. ``person`` need not be saved.
    """
    names = PersonName.objects.permitted(user).exclude(person=person.pk)
    best = {}
    for text in texts:
        for found in find(names, text, limit=3 * MOST):
            if found.score >= SAME_LIKELY and found.score > getattr(best.get(found.owner_id), "score", 0):
                best[found.owner_id] = found
    numbered = _with_number_of(papers, user, person)
    for pk, (name, reason) in numbered.items():
        why = f"{reason}; {best[pk].why}" if pk in best else reason
        best[pk] = Found(pk, best[pk].name if pk in best else name, SAME_NUMBER, why)
    told_apart = SamePerson.objects.filter(verdict=SamePersonVerdict.DIFFERENT)
    for pair in told_apart.filter(Q(first=person.pk) | Q(second=person.pk)):
        best.pop(pair.second_id if pair.first_id == person.pk else pair.first_id, None)
    others = Person.objects.permitted(user).filter(pk__in=best)
    relatives = _relatives(user, [person.pk, *best])
    likely = [weigh(person, other, best[other.pk], relatives) for other in others]
    likely = [one for one in likely if one.score >= SAME_LIKELY or one.person.pk in numbered]
    return sorted(likely, key=lambda one: (-one.score, one.person.reference))[:MOST]


def _with_number_of(papers, user, person) -> dict:
    """Person → (name, reason). A number is one whatever kind of paper the other row calls it."""
    kinds = {paper.number_index: paper.kind for paper in papers}
    if not kinds:
        return {}
    same = IdentityDocument.objects.permitted(user).filter(number_index__in=kinds).exclude(person=person.pk)
    return {
        pk: (name or known_as or "(no name yet)", f"the same {PAPERS[kinds[key]]}")
        for pk, name, known_as, key in same.values_list(
            "person", "person__display_name", "person__known_as", "number_index"
        )
    }


def _relatives(user, pks):
    found = {pk: set() for pk in pks}
    for tie in Tie.objects.permitted(user).filter(Q(person__in=pks) | Q(other__in=pks)):
        if tie.person_id in found:
            found[tie.person_id].add(tie.other_id)
        if tie.other_id in found:
            found[tie.other_id].add(tie.person_id)
    return found


def weigh(person, other, found, relatives) -> Likely:
    """``other``, found by its name, with what birth, birthplace and relatives say; ``relatives``: person → ids."""
    one = Likely(other, found.name, found.score, (found.why,))
    if person.birth and other.birth:
        overlap = person.birth.may_meet(other.birth)
        one = _add(one, SAME_BIRTH if overlap else -OTHER_BIRTH, f"born {other.birth}, here {person.birth}")
    if person.birthplace_id and person.birthplace_id == other.birthplace_id:
        one = _add(one, SAME_PLACE, "the same birthplace")
    if shared := len(relatives[person.pk] & relatives[other.pk]):
        one = _add(one, SHARED_RELATIVE, "a relative in common" if shared == 1 else f"{shared} relatives in common")
    return one


def _add(one, weight, reason):
    return replace(one, score=round(one.score + weight, 3), reasons=(*one.reasons, reason))
