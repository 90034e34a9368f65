"""Where one lawyer has two hearings at once: colleagues in charge of a case, and counsel on record."""

from collections import defaultdict

from django.db.models import Q
from django.utils import timezone

from cases.calendar.dated import HEARING
from cases.calendar.sitting import PRESUMED
from cases.enums import CaseDuty
from cases.models import CaseMember, Counsel
from people.models import Person

from .moments import Moment


def clashes(user, first, last, *, known, now) -> dict:
    """Words by hearing id: “Dana Sample also at H-7K3F9, 10:30”. Three queries, whatever is narrowed on the page."""
    hearings = list(
        HEARING.near(HEARING.permitted(user).filter(HEARING.is_open), first, last).values_list(
            "pk", "starts_at", "zone", "reference", "of_case", "proceeding_id", named=True
        )
    )
    if len(hearings) < 2:
        return {}
    found = defaultdict(dict)
    for name, theirs in _by_lawyer(user, hearings, known, now):
        theirs.sort(key=lambda hearing: hearing.starts_at)
        for number, hearing in enumerate(theirs):
            for other in theirs[number + 1 :]:
                if other.starts_at - hearing.starts_at >= PRESUMED:
                    break
                for one, at in ((hearing, other), (other, hearing)):
                    clock = Moment(at.starts_at, at.zone, now).clock
                    found[one.pk][name, at.pk] = f"{name} also at {at.reference}, {clock}"
    return {pk: "; ".join(words.values()) for pk, words in found.items()}


def _by_lawyer(user, hearings, known, now):
    """``(name, hearings)`` of each lawyer; a colleague and a person on record are two, even if one human being."""
    today = timezone.localdate(now)
    team = CaseMember.objects.permitted(user).on_duty(today)
    team = team.filter(duty=CaseDuty.LAWYER, case__in={hearing.of_case for hearing in hearings})
    colleagues, names = defaultdict(set), {}
    for case, lawyer, name in team.order_by().values_list("case_id", "user_id", "user__full_name"):
        colleagues[lawyer].add(case)
        names[lawyer] = name
    defending = defaultdict(set)
    counsel = Counsel.objects.permitted(user).filter(
        Q(until_latest__isnull=True) | Q(until_latest__gte=today),
        defendant__proceeding__in={hearing.proceeding_id for hearing in hearings},
    )
    for proceeding, lawyer in counsel.order_by().values_list("defendant__proceeding_id", "lawyer_id"):
        defending[lawyer].add(proceeding)
    known.want(Person, *defending)
    for lawyer, cases in colleagues.items():
        yield names[lawyer], [hearing for hearing in hearings if hearing.of_case in cases]
    for lawyer, proceedings in defending.items():
        if person := known.get(Person, lawyer):
            yield str(person), [hearing for hearing in hearings if hearing.proceeding_id in proceedings]
