"""Consent that wants looking after: ending soon, ended, given long ago, given for a child who has come of age."""

from dataclasses import dataclass
from datetime import timedelta

from django.db.models import F, Q
from django.utils import timezone

from cases.enums import CaseDuty
from cases.models import CaseMember, Participation
from people.consent import civil_today
from people.models import Person
from sources.enums import ConsentBasis, ConsentStatus
from sources.models import Consent, TestimonySubject, Witness

SOON = timedelta(days=30)
REVIEW_AFTER = timedelta(days=365)  # an answer without an end is asked again once a year
ADULT = 18  # years, in Kazakhstan and in China
SHOWN = 100


@dataclass(frozen=True, slots=True)
class Due:
    heading: str
    says: str
    rows: list
    total: int


def due_lists(user, *, mine, now) -> list[Due]:
    yes = _yes(user, mine=mine, now=now)
    return [
        _list("Ends soon", f"in the next {SOON.days} days", yes.filter(_ends_soon()), "valid_until"),
        _list("Ended", "counts as no since that day", yes.filter(_ended()), "-valid_until"),
        _list("Time to ask again", "given a year ago or more, without an end", yes.filter(_long_ago(now)), "stated_at"),
        _list("Of age now", "someone else agreed for them as a child", yes.filter(_grown()), "stated_at"),
    ]


def due_count(user, *, mine, now) -> int:
    """How many answers the lists of ``due_lists`` hold, each once. One query."""
    wanted = _ends_soon() | _ended() | _long_ago(now) | _grown()
    return _yes(user, mine=mine, now=now).filter(wanted).order_by().count()


def _yes(user, *, mine, now):
    rows = Consent.objects.permitted(user).standing().filter(status=ConsentStatus.GIVEN)
    if mine:
        rows = rows.filter(_mine(user, now))
    return rows.exclude(basis=ConsentBasis.ALREADY_PUBLIC, valid_until__isnull=True)


def _mine(user, now):
    """Of people in the cases where ``user`` is the caseworker in charge, and of the witnesses who told of them."""
    duties = CaseMember.objects.permitted(user).filter(user=user, duty=CaseDuty.CASEWORKER)
    cases = duties.on_duty(timezone.localdate(now)).order_by().values("case")
    parts = Participation.objects.permitted(user).filter(case__in=cases, person__isnull=False)
    persons = parts.order_by().values("person")
    told = TestimonySubject.objects.permitted(user).filter(person__in=persons).order_by().values("testimony__witness")
    return Q(person__in=persons) | Q(witness__in=told)


def _ends_soon():
    today = civil_today()
    return Q(valid_until__range=(today, today + SOON))


def _ended():
    return Q(valid_until__lt=civil_today())


def _long_ago(now):
    return Q(valid_until__isnull=True, stated_at__lt=now - REVIEW_AFTER)


def _grown():
    """Another agreed when they were a child, and they are one no longer."""
    grown = _years_before(civil_today())
    return Q(
        basis=ConsentBasis.NEXT_OF_KIN,
        person__birth_latest__lte=grown,
        person__birth_latest__gt=F("valid_from") - _CHILDHOOD,
    )


_CHILDHOOD = timedelta(days=round(ADULT * 365.25))


def _years_before(day):
    try:
        return day.replace(year=day.year - ADULT)
    except ValueError:  # 29 February
        return day.replace(year=day.year - ADULT, day=28)


def _list(heading, says, rows, order):
    found = list(rows.select_related("person", "witness").order_by(order, "id")[: SHOWN + 1])
    total = len(found) if len(found) <= SHOWN else rows.order_by().count()
    return Due(heading, says, found[:SHOWN], total)


def names_of(user, rows) -> dict:
    """Id of the person or witness → what to call them, for those ``user`` may see."""
    persons = Person.objects.permitted(user).filter(pk__in=[row.person_id for row in rows if row.person_id])
    witnesses = Witness.objects.permitted(user).filter(pk__in=[row.witness_id for row in rows if row.witness_id])
    found = {pk: name or reference for pk, name, reference in persons.values_list("pk", "display_name", "reference")}
    return found | dict(witnesses.values_list("pk", "reference"))
