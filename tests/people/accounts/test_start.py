"""Production does not start with accounts nobody invited."""

import pytest
from django.core.exceptions import ImproperlyConfigured

from config.shared.unsafe_accounts import faults_of_accounts, refuse_unsafe_accounts
from people.models import User
from tests import make

pytestmark = pytest.mark.django_db


def test_a_superuser_and_demo_accounts_are_refused_unless_closed(settings):
    make.user()
    settings.REFUSES_UNSAFE_ACCOUNTS = True
    refuse_unsafe_accounts()
    make.user(email="lawyer@demo.arasha.example")
    assert faults_of_accounts() == ["there are active demo accounts"]
    make.user(is_superuser=True)
    with pytest.raises(ImproperlyConfigured, match="superuser's and there are active demo accounts"):
        refuse_unsafe_accounts()

    User.objects.update(is_active=False)
    refuse_unsafe_accounts()


def test_elsewhere_they_are_let_be():
    make.user(is_superuser=True)

    refuse_unsafe_accounts()
