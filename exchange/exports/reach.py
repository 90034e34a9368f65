"""A lawyer exports their own case files alone; whoever edits a desk or reads it for research, what they reach there."""

from django.db.models import Q

from cases.enums import CaseDuty
from cases.models import CaseMember, Defendant, Detention, Participation
from people.consent import civil_today
from people.enums import Role
from people.grants import reach_of, roles_of
from people.rules import EDITORS, RESEARCH


def within_reach(rows, kind, user):
    """Of ``rows`` of ``kind``, which ``user`` is permitted to export, those that are theirs to take."""
    if Role.LAWYER not in roles_of(user):
        return rows
    free = Q(pk__in=())
    for desk, level in reach_of(user, EDITORS | RESEARCH).items():
        free |= Q(desk=desk, level__lte=level)
    if kind.case_path:
        free |= Q(**{f"{kind.case_path}__in": own_cases(user)})
    elif kind.person_path:
        cases = own_cases(user)
        for model, path in ((Participation, "case"), (Detention, "case"), (Defendant, "proceeding__case")):
            people = model.objects.permitted(user).filter(**{f"{path}__in": cases}, person__isnull=False)
            free |= Q(**{f"{kind.person_path}__in": people.order_by().values("person")})
    return rows.filter(free)


def own_cases(user):
    """Ids of the cases ``user`` is in charge of as lawyer today."""
    duties = CaseMember.objects.permitted(user).filter(user=user.pk, duty=CaseDuty.LAWYER).on_duty(civil_today())
    return duties.order_by().values("case")
