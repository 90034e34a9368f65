"""What more than one folder of tests needs."""

import importlib

import pytest

from cases.models import ReminderPlan

PLANS = importlib.import_module("cases.migrations.0002_data_reminder_plans").PLANS
delays = importlib.import_module("cases.migrations.0008_data_plan_delays").delays


def fill_reminder_plans():
    """The plans a new installation starts with."""
    for kind, leads in PLANS.items():
        for lead, before, at_clock, is_critical in leads:
            fields = {"before": before, "at_clock": at_clock, "is_critical": is_critical}
            fields |= delays(before) if is_critical else {}
            ReminderPlan.objects.get_or_create(kind=kind, lead=lead, defaults=fields)


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_blocker):
    """A kept test database has lost its reminder plans if a test that commits ran last in it."""
    with django_db_blocker.unblock():
        fill_reminder_plans()


@pytest.fixture
def committed_db(transactional_db):
    """A database other processes can see. It is emptied after each such test, so the plans are put back first."""
    fill_reminder_plans()


@pytest.fixture
def evidence_folder(tmp_path, settings):
    """An evidence store of the test's own."""
    folder = tmp_path / "evidence"
    settings.EVIDENCE_STORE = {"BACKEND": "sources.store.folder.FolderStore", "OPTIONS": {"folder": str(folder)}}
    settings.EVIDENCE_INCOMING = str(folder / "incoming")
    return folder
