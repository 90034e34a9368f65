"""Accounts that must not be open where the product runs in earnest."""

from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.exceptions import ImproperlyConfigured
from django.db import connection

from people.demo_sign_in import DOMAIN


def faults_of_accounts() -> list[str]:
    """In words for whoever starts the product; empty when all is well. No names: they would lie in the log."""
    is_open = get_user_model().objects.filter(is_active=True)
    counted = (
        (is_open.filter(is_superuser=True).count(), "of a superuser, whom no desk and no rule holds back"),
        (is_open.filter(email__iendswith=f"@{DOMAIN}").count(), "of the demo, whose passwords are known"),
    )
    return [f"{number} open account{'s' if number > 1 else ''} {which}" for number, which in counted if number]


def refuse_unsafe_accounts() -> None:
    """At the start of whatever serves pages, runs tasks or sends mail. Raises ImproperlyConfigured."""
    if not settings.REFUSES_UNSAFE_ACCOUNTS:
        return
    faults = faults_of_accounts()
    connection.close()
    if faults:
        raise ImproperlyConfigured(
            f"Arasha does not start: there is {' and '.join(faults)}. Close what must not be open."
        )
