"""What one administrator asks for and another confirms: roles that open much, custodians, taking factors away."""

from datetime import timedelta

from django.core.exceptions import ValidationError
from django.db import transaction

from people.accounts.mail import ASKED, send
from people.actions.accounts import appoint_custodian
from people.actions.factors import take_away_factors
from people.actions.grants import check_grant, grant
from people.audit import record
from people.enums import Level, Role, TwoPersonKind, TwoPersonState
from people.models import Membership, TwoPersonRequest, User

STANDS = timedelta(hours=72)


@transaction.atomic
def ask_second(subject: User, kind, *, reason, by, now, role="", desk=None, max_level=Level.INTERNAL):
    """ValidationError for oneself, for what cannot be, and for what is asked already."""
    if subject == by:
        raise ValidationError("Nobody asks this for themself. Ask another administrator.", code="own_account")
    asked = TwoPersonRequest(
        kind=kind,
        subject=subject,
        role=role,
        desk=desk,
        max_level=max_level,
        reason=reason,
        asked_by=by,
        asked_at=now,
        expires_at=now + STANDS,
    )
    if kind == TwoPersonKind.ROLE:
        _check_role(asked, by=by)
    asked.full_clean()
    same = {"kind": kind, "subject": subject, "role": role, "desk": desk}
    if TwoPersonRequest.objects.open(now).filter(**same).exists():
        raise ValidationError("This is asked already and waits for a second administrator.", code="asked")
    asked.save()
    record(by, "two_person.asked", asked, kind=kind, role=role, subject=subject.pk)
    transaction.on_commit(lambda: send(subject, ASKED, "my_account"))
    return asked


@transaction.atomic
def confirm_request(asked: TwoPersonRequest, *, by, now) -> TwoPersonRequest:
    """What was asked happens now, under the name of whoever asked. Checked again: much may have changed."""
    asked = _open_one(asked, by=by, now=now)
    if by.pk == asked.asked_by_id:
        raise ValidationError("You asked for it: another administrator must confirm.", code="own_request")
    if by.pk == asked.subject_id:
        raise ValidationError("It is about you: another administrator must confirm.", code="own_account")
    if not (asked.asked_by.is_active and Role.ADMINISTRATOR in asked.asked_by.roles):
        raise ValidationError("Whoever asked is no administrator any more.", code="no_administrator")
    _decide(asked, TwoPersonState.CONFIRMED, by=by, now=now)
    if asked.kind == TwoPersonKind.ROLE:
        grant(_grant_of(asked), by=asked.asked_by, now=now, confirmed_by=by)
    elif asked.kind == TwoPersonKind.CUSTODIAN:
        appoint_custodian(asked.subject, reason=asked.reason, by=asked.asked_by, now=now)
    else:
        take_away_factors(asked.subject, by=by, now=now)
    return asked


@transaction.atomic
def refuse_request(asked: TwoPersonRequest, *, by, now) -> TwoPersonRequest:
    """By any administrator: whoever asked takes it back so."""
    asked = _open_one(asked, by=by, now=now)
    _decide(asked, TwoPersonState.REFUSED, by=by, now=now)
    return asked


def _open_one(asked, *, by, now):
    asked = TwoPersonRequest.objects.select_for_update(of=["self"]).get(pk=asked.pk)
    if asked.state != TwoPersonState.OPEN:
        raise ValidationError("This was decided already.", code="decided")
    if asked.expires_at <= now:
        raise ValidationError("This waited longer than three days. Ask again.", code="expired")
    return asked


def _decide(asked, state, *, by, now):
    asked.state, asked.decided_by, asked.decided_at = state, by, now
    asked.save(update_fields=["state", "decided_by", "decided_at"])
    record(by, f"two_person.{state}", asked, kind=asked.kind, role=asked.role, subject=asked.subject_id)


def _grant_of(asked):
    return Membership(
        user=asked.subject, role=asked.role, desk=asked.desk, max_level=asked.max_level, reason=asked.reason
    )


def _check_role(asked, *, by):
    check_grant(_grant_of(asked), by=by)
    wanted = _grant_of(asked)
    wanted.full_clean(exclude=["user"])
