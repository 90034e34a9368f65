"""Signing in and out, and failing to. What was typed is kept nowhere: a failure names the account, if there is one."""

from django.contrib.auth.signals import user_logged_in, user_logged_out, user_login_failed
from django.dispatch import receiver

from people.audit import record
from people.models import User


@receiver(user_logged_in, dispatch_uid="trail of sign-ins")
def signed_in(sender, user, **about):
    record(user, "account.signed_in", user)


@receiver(user_logged_out, dispatch_uid="trail of sign-outs")
def signed_out(sender, user, **about):
    if user is not None:  # a session that had ended already
        record(user, "account.signed_out", user)


@receiver(user_login_failed, dispatch_uid="trail of failed sign-ins")
def sign_in_failed(sender, credentials, **about):
    typed = credentials.get(User.USERNAME_FIELD) or credentials.get("username") or ""
    user = User.objects.filter(email__iexact=str(typed)[:254]).first()
    record(None, "account.sign_in_failed", user, outcome="refused")
