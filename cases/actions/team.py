"""Who works on a case, and so who is reminded of it."""

from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import transaction

from cases import reminders
from cases.models import CaseMember
from people.actions.records import save_record
from people.audit import record
from people.querysets import may


@transaction.atomic
def save_member(member: CaseMember, *, by, now: datetime, version=None) -> CaseMember:
    """Put a colleague on a case, or change or end their duty (``until``); re-plans the case's reminders.

    A colleague who may not see the case cannot be put in charge of it.
    """
    if not may(member.user, "view", member.case):
        raise ValidationError({"user": "This colleague may not see the case. Grant them its desk first."})
    save_record(member, by=by, version=version)
    reminders.plan_for_case(member.case, now=now)
    record(by, "case.team_changed", member.case, duty=member.duty, until=member.until)
    return member
