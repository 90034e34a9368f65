"""Accounts that production does not serve with: a superuser, whose rights nobody granted, and those of the demo, whose
passphrase is printed on a page."""

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.db import connection

_ASKED = """
select coalesce(bool_or(is_superuser), false), coalesce(bool_or(email ilike '%@demo.arasha.example'), false)
from people_user where is_active
"""
_FAULTS = ("an account is an active superuser's", "there are active demo accounts")


def faults_of_accounts() -> list[str]:
    """Empty when all is well."""
    with connection.cursor() as cursor:
        cursor.execute(_ASKED)
        return [fault for fault, is_so in zip(_FAULTS, cursor.fetchone(), strict=True) if is_so]


def refuse_unsafe_accounts() -> None:
    """At the start of the web application, in production. Raises ImproperlyConfigured."""
    if not settings.REFUSES_UNSAFE_ACCOUNTS:
        return
    faults = faults_of_accounts()
    if faults:
        raise ImproperlyConfigured(f"Arasha does not start: {' and '.join(faults)}. Close them: see docs/accounts.md.")
