"""Accounts: made, changed, closed and opened again. Closing an account keeps its name on its work."""

from django.core.exceptions import ValidationError
from django.db import transaction

from people import audit
from people.accounts.mail import tell_of_change
from people.accounts.session import end_sessions
from people.enums import Role
from people.models import User
from people.rules import GLOBAL_ROLES


@transaction.atomic
def create_account(user: User, *, by, now) -> User:
    """Save ``user`` as a new account, which nobody can sign in to until its invitation is answered."""
    user.set_unusable_password()
    user.full_clean()
    user.save()
    audit.record(by, "account.created", user)
    return user


@transaction.atomic
def change_account(user: User, *, by, now) -> User:
    """Whose e-mail address changes is told at the old one, and signed out."""
    before = User.objects.get(pk=user.pk)
    user.full_clean()
    if user.email != before.email:
        end_sessions(user)
        transaction.on_commit(lambda: tell_of_change(before))
    user.save(update_fields=["email", "full_name", "language", "time_zone", "mail_reminders", "mail_names_item"])
    audit.record(by, "account.changed", user)
    return user


@transaction.atomic
def appoint_custodian(user: User, *, reason, by, now) -> User:
    """May reveal identities on desks where the grant reaches protected rows. Whoever keeps accounts, or audits, reads
    none."""
    user = User.objects.select_for_update().get(pk=user.pk)
    if user == by:
        raise ValidationError("Nobody makes themself a custodian. Ask another administrator.", code="own_account")
    if user.is_custodian:
        raise ValidationError("This account is a custodian's already.", code="custodian")
    if clash := sorted(user.roles & GLOBAL_ROLES):
        raise ValidationError(f"This account is {Role(clash[0]).label.lower()}: one account never holds both.")
    user.is_custodian = True
    user.save(update_fields=["is_custodian"])
    end_sessions(user)
    audit.record(by, "custodian.appointed", user, reason=reason)
    return user


@transaction.atomic
def dismiss_custodian(user: User, *, reason, by, now) -> User:
    """From the next request on nothing is revealed to them. What was sealed to their key they can still open."""
    user = User.objects.select_for_update().get(pk=user.pk)
    if not user.is_custodian:
        raise ValidationError("This account is no custodian's.", code="not_custodian")
    user.is_custodian = False
    user.save(update_fields=["is_custodian"])
    end_sessions(user)
    audit.record(by, "custodian.dismissed", user, reason=reason)
    return user


@transaction.atomic
def close_account(user: User, *, reason, by, now) -> User:
    """Refuses one's own: whoever closes the last door must stand outside it."""
    if user == by:
        raise ValidationError("Another administrator must close your account.", code="own_account")
    if not user.is_active:
        raise ValidationError("This account is closed already.", code="closed")
    user.is_active = False
    user.save(update_fields=["is_active"])
    end_sessions(user)
    audit.record(by, "account.closed", user, reason=reason)
    return user


@transaction.atomic
def reopen_account(user: User, *, reason, by, now) -> User:
    if user.is_active:
        raise ValidationError("This account is open.", code="open")
    if user.locked:
        raise ValidationError("This account is locked: unlock it.", code="locked")
    user.is_active = True
    user.save(update_fields=["is_active"])
    audit.record(by, "account.reopened", user, reason=reason)
    return user
