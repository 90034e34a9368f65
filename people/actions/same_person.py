"""What colleagues have said about whether two records are one human being."""

from django.db import transaction

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
