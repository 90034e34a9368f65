"""What more than one folder of tests needs."""

import importlib

import pytest
from django.apps import apps

fill_reminder_plans = importlib.import_module("cases.migrations.0002_data_reminder_plans").fill


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_blocker):
    """A kept test database has lost its reminder plans if a test that commits ran last in it."""
    with django_db_blocker.unblock():
        fill_reminder_plans(apps, None)


@pytest.fixture
def committed_db(transactional_db):
    """A database other processes can see. It is emptied after each such test, so the plans are put back first."""
    fill_reminder_plans(apps, None)
