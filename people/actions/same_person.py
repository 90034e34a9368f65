"""What colleagues have said about whether two records are one human being."""

from django.core.exceptions import ValidationError
from django.db import transaction

from people.audit import record
from people.enums import SamePersonVerdict
from people.models import Person, SamePerson

from .records import save_record


@transaction.atomic
def say_different(person: Person, others, *, by, reason: str) -> list[SamePerson]:
    """Remember that ``person`` is none of ``others``, so that nobody is asked again. What was said before stands."""
    said = []
    for other in others:
        first, second = sorted((person, other), key=lambda each: each.pk)
        if not SamePerson.objects.filter(first=first, second=second).exists():
            row = SamePerson(first=first, second=second, verdict=SamePersonVerdict.DIFFERENT, reason=reason)
            said.append(save_record(row, by=by))
    return said


@transaction.atomic
def judge_pair(pair: SamePerson, *, verdict: str, reason: str, by) -> SamePerson:
    """A colleague's verdict on a suspected pair. Same is no merge: that is an act of its own."""
    if verdict not in (SamePersonVerdict.SAME, SamePersonVerdict.DIFFERENT, SamePersonVerdict.UNSURE):
        raise ValidationError({"verdict": "Say same, different or unsure."})
    if not SamePerson.objects.permitted(by, "change").filter(pk=pair.pk).exists():
        raise ValidationError("You may see this pair but not judge it.", code="not_allowed")
    pair = SamePerson.objects.select_for_update().get(pk=pair.pk)
    pair.verdict = verdict
    if reason:
        pair.reason = reason
    save_record(pair, by=by)
    record(by, "pair.judged", pair, verdict=verdict)
    return pair
