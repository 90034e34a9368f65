"""Failing to sign in. What was typed is kept nowhere: a failure names the account, if there is one."""

from django.contrib.auth.signals import user_login_failed
from django.dispatch import receiver

from people.audit import record
from people.models import User


@receiver(user_login_failed, dispatch_uid="trail of failed sign-ins")
def sign_in_failed(sender, credentials, **about):
    typed = credentials.get(User.USERNAME_FIELD) or credentials.get("username") or ""
    user = User.objects.filter(email__iexact=str(typed)[:254]).first()
    record(None, "account.sign_in_failed", user, outcome="refused")
