"""Locking: at once nothing of an account, or of all, opens anything. Undone by unlocking."""

from allauth.usersessions.models import UserSession
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import F
from django.utils import timezone

from people.audit import record
from people.enums import LockKind
from people.models import ApiToken, Invitation, User
from people.signals import access_ended


@transaction.atomic
def lock_person(user: User, *, reason: str, by=None, now=None) -> User:
    """Their sessions, tokens, feeds and open links end at once. ``by`` is None from the command line."""
    user = User.objects.select_for_update().get(pk=user.pk)
    if user == by:
        raise ValidationError("Another administrator must lock your account.", code="own_account")
    if not user.is_active:
        raise ValidationError("This account is locked or closed already.", code="closed")
    _lock([user.pk], LockKind.PERSON, by=by, now=now or timezone.now())
    record(by, "account.locked", user, reason=reason)
    user.refresh_from_db()
    return user


@transaction.atomic
def unlock_person(user: User, *, reason: str, by=None, now=None) -> User:
    """Signs in again, by the same passphrase and factors. Ended tokens and feeds stay ended."""
    user = User.objects.select_for_update().get(pk=user.pk)
    if not user.locked:
        raise ValidationError("This account is not locked.", code="not_locked")
    User.objects.filter(pk=user.pk).update(is_active=True, locked=LockKind.NONE)
    record(by, "account.unlocked", user, reason=reason)
    user.refresh_from_db()
    return user


@transaction.atomic
def lockdown(*, reason: str, by=None, now=None) -> int:
    """Every account but that of ``by`` is locked. Answers how many."""
    open_ones = User.objects.select_for_update().filter(is_active=True).exclude(pk=by.pk if by else None)
    ids = list(open_ones.order_by("pk").values_list("pk", flat=True))
    _lock(ids, LockKind.LOCKDOWN, by=by, now=now or timezone.now())
    record(by, "lockdown.begun", reason=reason, accounts=len(ids))
    return len(ids)


@transaction.atomic
def end_lockdown(*, reason: str, by=None, now=None) -> int:
    """Those the lockdown locked are open again; those locked one by one stay locked."""
    count = User.objects.filter(locked=LockKind.LOCKDOWN).update(is_active=True, locked=LockKind.NONE)
    record(by, "lockdown.ended", reason=reason, accounts=count)
    return count


def _lock(ids, kind, *, by, now):
    User.objects.filter(pk__in=ids).update(is_active=False, locked=kind, session_generation=F("session_generation") + 1)
    UserSession.objects.filter(user__in=ids).delete()
    ApiToken.objects.filter(user__in=ids).delete()
    Invitation.objects.filter(user__in=ids, ended_at__isnull=True).update(ended_at=now)
    access_ended.send(sender=User, users=ids, by=by, now=now)
