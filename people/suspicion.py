"""Comparing names of people on record, to suspect that two of them are one. Judging is left to colleagues."""

from collections.abc import Iterator
from datetime import datetime

from django.db import IntegrityError, transaction

from .enums import SamePersonVerdict
from .finding import find
from .models import PersonName, SamePerson

SUSPECT = 0.6
"""Names less alike than this make no suspicion by themselves; a colleague may still enter the pair."""
MOST = 10  # suspicions one name may raise


def suspect_pairs(names, *, batch: int = 200) -> Iterator[int]:
    """Compare each of ``names`` (a queryset) with all others; yields how many names each batch had.

    A pair about which anything was ever said is left alone, so running again adds nothing. Pairs of different desks are
    kept too; ``SamePerson.objects.permitted`` shows them to those alone who may see both.
    """
    last = None
    while rows := list(_after(names, last).select_related("person")[:batch]):
        for name in rows:
            _suspect(name)
        last = rows[-1].pk
        yield len(rows)


def changed_since(moment: datetime):
    return PersonName._base_manager.filter(updated_at__gte=moment)


def _after(names, pk):
    names = names.filter(person__merged_into__isnull=True).order_by("pk")
    return names if pk is None else names.filter(pk__gt=pk)


def _suspect(name):
    others = PersonName.objects.filter(person__merged_into__isnull=True).exclude(person=name.person_id)
    for found in find(others, name.text, limit=MOST):
        if found.score < SUSPECT:
            return
        first, second = sorted((name.person_id, found.owner_id))
        if SamePerson.objects.filter(first=first, second=second).exists():
            continue
        pair = SamePerson(
            first_id=first,
            second_id=second,
            verdict=SamePersonVerdict.SUSPECTED,
            score=found.score,
            reason=f"{name.text} / {found.name}: {found.why}"[:300],
        )
        levels = PersonName._base_manager.filter(person=found.owner_id, text=found.name).values_list("level", flat=True)
        pair.take_from_parents()
        pair.level = max(pair.level, name.level, min(levels))
        try:
            with transaction.atomic():
                pair.save()
        except IntegrityError:  # another run was faster
            continue
