"""Tokens made before there were scopes go on working, and end."""

import importlib
import uuid
from datetime import timedelta

import pytest
from django.db.migrations.loader import MigrationLoader
from django.utils import timezone

from tests import make
from tests.conftest import as_owner

pytestmark = pytest.mark.django_db
step = importlib.import_module("people.migrations.0009_token_scopes")
READING = ["persons:read", "sources:read", "cases:read", "calendar:read", "claims:read"]
WRITING = ["persons:write", "sources:write", "cases:write", "calendar:write", "claims:write"]


@pytest.fixture
def tokens():
    """The table as it is in the middle of that migration: what was, and what came, without the new rules."""
    state = MigrationLoader(None, replace_migrations=False).project_state(step.Migration.dependencies)
    for operation in step.Migration.operations[:4]:
        operation.state_forwards("people", state)
    with as_owner() as cursor:
        cursor.execute("alter table people_apitoken add column can_write boolean not null default false")
        for rule in ("ends_within_90_days", "scopes_are_listed", "opens_something"):
            cursor.execute(f"alter table people_apitoken drop constraint apitoken_{rule}")
    return state.apps


def test_tokens_keep_what_they_could_do_and_get_an_end(tokens):
    user, now = make.user("caseworker"), timezone.now()
    old = tokens.get_model("people", "ApiToken")._base_manager

    def made(key, **fields):
        old.create(digest=key, token_key=key, user_id=user.pk, name=key, public_id=uuid.uuid4(), **fields)

    made("reads", can_write=False, expiry=now + timedelta(days=20))
    made("writes", can_write=True, expiry=None)
    made("forever", can_write=False, expiry=now + timedelta(days=3000))

    step.give_scopes(tokens, None)

    told = {row.name: (row.scopes, (row.expiry - row.created).days) for row in old.all()}
    assert told == {"reads": (READING, 19), "writes": (WRITING, 30), "forever": (READING, 90)}
    assert len({row.public_id for row in old.all()}) == 3
    step.give_writing_back(tokens, None)
    assert dict(old.values_list("name", "can_write")) == {"reads": False, "writes": True, "forever": False}
