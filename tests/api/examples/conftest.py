import pytest
from django.db import transaction
from django.test import override_settings

from cases.holidays import load_holidays
from cases.time_limits import load_time_limits
from config.api_docs.schema import whole_schema
from people.enums import Level, Role
from tests import make

from .asking import Asking
from .exchanged import ask_exchange
from .plain import ask_as_researcher, ask_plainly
from .verbs import ask_verbs


@pytest.fixture(scope="module")
def schema():
    return whole_schema()


@pytest.fixture(scope="module")
def asking(schema, django_db_setup, django_db_blocker, tmp_path_factory):
    """Everything was asked once, in a transaction that is rolled back."""
    folder = tmp_path_factory.mktemp("evidence")
    store = {"BACKEND": "sources.store.folder.FolderStore", "OPTIONS": {"folder": str(folder)}}
    exports = {"BACKEND": store["BACKEND"], "OPTIONS": {"folder": str(folder / "exports")}}
    places = override_settings(
        EVIDENCE_STORE=store,
        EVIDENCE_INCOMING=str(folder / "incoming"),
        EXPORT_STORE=exports,
        EXPORT_INCOMING=str(folder / "exports" / "incoming"),
    )
    with places, django_db_blocker.unblock(), transaction.atomic():
        load_time_limits()
        load_holidays()
        desk = make.desk("Invented desk")
        user = make.user(Role.COORDINATOR, on=desk, max_level=Level.PROTECTED, full_name="Invented Colleague")
        researcher = make.user(Role.RESEARCHER, on=desk, full_name="Invented Researcher")
        asked = Asking(schema)
        made = ask_plainly(asked, desk, user)
        make.everyone_agrees()
        ask_as_researcher(asked, researcher, made)
        ask_verbs(asked, desk, user)
        ask_exchange(asked, desk, user, researcher)
        yield asked
        transaction.set_rollback(True)
