"""Testimonies in a packet: who speaks, by what stands for them, and their words where nobody is given away by them."""

from django.db.models import Q

from cases.models import Citation, Claim, Detention, Event
from people.unrestricted import unrestricted
from sources.enums import IdentityMode, WitnessProtection
from sources.models import Testimony, TestimonySubject

from .answers import said_by
from .identity import mode_for
from .people import witness_words

WHO_IS_TOLD_OF = "narrowed by permitted afterwards; whoever is told of must have agreed"

NOT_THE_WORDS = "[the words stay: they may give away someone who did not agree to be named, or the witness]"


def testimonies_of(case):
    """Testimonies that tell of someone with a part in the case, or are cited for it or what happened in it."""
    persons = case.parts.filter(person__isnull=False).order_by().values("person")
    told = unrestricted(TestimonySubject, WHO_IS_TOLD_OF).filter(person__in=persons).order_by().values("testimony")
    rows = [
        case.pk,
        *unrestricted(Detention, WHO_IS_TOLD_OF).filter(case=case).values_list("pk", flat=True),
        *unrestricted(Event, WHO_IS_TOLD_OF).filter(case=case).values_list("pk", flat=True),
    ]
    cited = [
        source
        for model in (Citation, Claim)
        for source in unrestricted(model, WHO_IS_TOLD_OF).filter(subject_id__in=rows).values_list("source", flat=True)
    ]
    return Q(pk__in=told) | Q(source__in=set(cited))


def tell_testimony(row: Testimony, subjects, cast, answer) -> dict:
    """``subjects``: those who may appear; ``answer``: what the witness said to the purpose."""
    witness = row.witness
    mode = mode_for(cast.purpose, answer.yes.identity_mode)
    name = witness.person.display_name if witness.person_id and witness.protection == WitnessProtection.NONE else ""
    told = [
        ["Witness", witness_words(witness, mode, name)],
        ["Given", str(row.given) if row.given else ""],
        ["How", row.get_mode_display()],
        ["Language", row.language],
        ["Tells of", ", ".join(cast.call(each.person_id) for each in subjects)],
        ["How they know", "; ".join(dict.fromkeys(each.get_basis_display() for each in subjects))],
    ]
    if row.text:
        told.append(["In their words", row.text if _may_quote(row, mode, cast) else NOT_THE_WORDS])
    return {"reference": row.reference, "told": [each for each in told if each[1]], "consent": answer.yes, "mode": mode}


def _may_quote(row, mode, cast):
    """A witness tells of themself in every sentence: their words go only where they are named, and everyone they tell
    of is."""
    everyone = unrestricted(TestimonySubject, WHO_IS_TOLD_OF).filter(testimony=row).values_list("person", flat=True)
    named = mode in (IdentityMode.FULL, IdentityMode.FULL_IMAGE) and row.witness.protection == WitnessProtection.NONE
    return named and cast.all_named(everyone) and cast.watch.passes(row.text)


def said_by_witnesses(rows, purpose, recipient):
    return said_by("witness", {row.witness_id for row in rows}, purpose, recipient)
