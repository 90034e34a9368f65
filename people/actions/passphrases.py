"""One's own passphrase: changed, or set anew by a link sent by mail. Neither skips the second factor."""

from datetime import timedelta

from django.contrib.auth.password_validation import validate_password
from django.contrib.auth.tokens import default_token_generator
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models.functions import Now
from django.utils.http import urlsafe_base64_decode, urlsafe_base64_encode
from django.views.decorators.debug import sensitive_variables

from people.accounts.mail import RESET, send, tell_of_change
from people.accounts.session import end_sessions
from people.audit import record
from people.models import AuditEvent, User

MOST, WITHIN = 3, timedelta(hours=1)
GONE = "This link was used, or is older than an hour. Ask for a new one."


def account_for_reset(email: str) -> User | None:
    """Open, and in use: whoever was only invited has the link of the invitation."""
    user = User.objects.filter(email__iexact=email.strip(), is_active=True).first()
    return user if user is not None and not user.is_invited else None


def send_reset(user: User) -> None:
    """At most three an hour: nobody's mailbox is filled from our page."""
    sent = AuditEvent.objects.filter(object_type="people.user", object_id=str(user.pk), action="account.reset_sent")
    if sent.filter(at__gt=Now() - WITHIN).count() >= MOST:
        return
    key = urlsafe_base64_encode(str(user.pk).encode())
    send(user, RESET, "new_passphrase", f"{key}.{default_token_generator.make_token(user)}")
    record(None, "account.reset_sent", user)


def account_of_link(key: str) -> User | None:
    number, _, token = key.partition(".")
    try:
        user = User.objects.filter(pk=urlsafe_base64_decode(number).decode(), is_active=True).first()
    except (ValueError, UnicodeDecodeError):
        return None
    return user if user is not None and default_token_generator.check_token(user, token) else None


@sensitive_variables("key", "passphrase")
def set_by_link(key: str, *, passphrase: str) -> User:
    user = account_of_link(key)
    if user is None:
        raise ValidationError(GONE, code="gone")
    return _set(user, passphrase, "account.passphrase_set_by_mail")


@sensitive_variables("passphrase")
def change_passphrase(user: User, *, passphrase: str, request) -> User:
    """The session of ``request`` goes on, all others end."""
    return _set(user, passphrase, "account.passphrase_changed", keep=request)


@transaction.atomic
def _set(user, passphrase, act, keep=None):
    validate_password(passphrase, user)
    user.set_password(passphrase)
    user.save(update_fields=["password"])
    end_sessions(user, keep=keep)
    record(user, act, user)
    transaction.on_commit(lambda: tell_of_change(user))
    return user
