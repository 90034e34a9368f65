"""Invitations: sent, sent again, withdrawn, answered. The only way to an account."""

import hashlib
import secrets

from django.conf import settings
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.db import transaction
from django.views.decorators.debug import sensitive_variables

from people.accounts.mail import INVITED, send
from people.audit import record
from people.models import Invitation, User

SECRET_BYTES = 32
GONE = "This link was used, was withdrawn, or is older than seven days. Ask whoever invited you for a new one."


def hash_of(secret: str) -> str:
    """Nobody can try 2^256 numbers: a plain hash gives nothing away, and is found by an index."""
    return hashlib.sha256(secret.encode()).hexdigest()


@sensitive_variables("secret")
def invite(user: User, *, by, now) -> None:
    """A letter to ``user``, whose earlier ones open nothing from now on. ValidationError for a live account."""
    secret = new_link(user, by=by, now=now)
    send(user, INVITED, "invitation", secret)


@sensitive_variables()
@transaction.atomic
def new_link(user: User, *, by, now) -> str:
    """The secret of a new letter; whoever calls hands it over."""
    user = User.objects.select_for_update().get(pk=user.pk)
    if not user.is_invited:
        raise ValidationError("This account is in use. Its owner can ask for a new passphrase by mail.", code="in_use")
    if not user.is_active:
        raise ValidationError("This account is closed.", code="closed")
    Invitation.objects.filter(user=user, ended_at__isnull=True).update(ended_at=now)
    secret = secrets.token_urlsafe(SECRET_BYTES)
    letter = Invitation(
        user=user,
        secret_hash=hash_of(secret),
        invited_by=by,
        sent_at=now,
        expires_at=now + settings.INVITATION_LASTS,
    )
    letter.full_clean()
    letter.save()
    record(by, "account.invited", user)
    return secret


@transaction.atomic
def withdraw_invitation(user: User, *, by, now) -> None:
    if not Invitation.objects.filter(user=user, ended_at__isnull=True).update(ended_at=now):
        raise ValidationError("There is no open invitation.", code="none")
    record(by, "account.invitation_withdrawn", user)


@sensitive_variables("secret")
def invited_by_link(secret: str, *, now) -> Invitation | None:
    found = Invitation.objects.open(now).filter(secret_hash=hash_of(secret), user__is_active=True)
    return found.select_related("user").first()


@sensitive_variables("secret", "passphrase")
@transaction.atomic
def answer_invitation(secret: str, *, passphrase: str, now) -> User:
    """The account of the letter, with its passphrase. ValidationError: the letter is gone, or under ``passphrase``."""
    letter = Invitation.objects.select_for_update(of=["self"]).open(now).filter(secret_hash=hash_of(secret)).first()
    if letter is None or not letter.user.is_active or not letter.user.is_invited:
        raise ValidationError(GONE, code="gone")
    user = letter.user
    validate_password(passphrase, user)
    user.set_password(passphrase)
    user.save(update_fields=["password"])
    letter.ended_at = now
    letter.save(update_fields=["ended_at"])
    record(user, "account.invitation_answered", user)
    return user
