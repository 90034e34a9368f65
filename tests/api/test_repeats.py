"""A create sent again with the same Idempotency-Key makes no second row."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from people.enums import Role
from people.models import Person, SentOnce
from people.tasks import forget_sent_once
from tests import make

from .client import client

pytestmark = pytest.mark.django_db
KEY = "b2f7c1de-5b0e-4e7f-9d3c-0a1b2c3d4e5f"
BODY = {"known_as": "Invented Aidar"}


def send(api, body=BODY, key=KEY, url="/api/v1/persons/"):
    return api.post(url, body, format="json", headers={"Idempotency-Key": key} if key else {})


def colleague(desk=None):
    return make.user(Role.CASEWORKER, on=desk or make.desk())


def test_sent_again_it_answers_with_the_row_of_the_first_time():
    api = client(colleague())
    first, second = send(api), send(api)

    assert (first.status_code, second.status_code) == (201, 201)
    assert second.json() == first.json()
    assert ("Idempotent-Replayed" in first.headers, second.headers["Idempotent-Replayed"]) == (False, "true")
    assert Person.objects.count() == 1


def test_without_a_key_every_create_is_its_own():
    api = client(colleague())
    other = {"known_as": "Invented Saule"}

    assert [send(api, key=None).status_code, send(api, other, key=None).status_code] == [201, 201]
    assert (Person.objects.count(), SentOnce.objects.count()) == (2, 0)


def test_the_same_key_with_another_body_or_address_is_refused():
    api = client(colleague())
    send(api)

    for answer in (send(api, {"known_as": "Invented Saule"}), send(api, url="/api/v1/places/")):
        assert (answer.status_code, answer.json()["code"]) == (422, "key_used")
    assert Person.objects.count() == 1


def test_what_was_refused_may_be_corrected_under_the_same_key():
    api = client(colleague())

    assert send(api, BODY | {"sex": "nonsense"}).status_code == 400
    assert send(api).status_code == 201


def test_keys_of_two_colleagues_do_not_meet():
    desk = make.desk()

    assert [send(client(colleague(desk))).status_code for _ in range(2)] == [201, 201]
    assert (Person.objects.count(), SentOnce.objects.count()) == (2, 2)


def test_a_row_that_may_no_longer_be_seen_is_not_answered():
    user = colleague()
    send(client(user))
    user.memberships.update(desk=make.desk())

    assert send(client(user)).status_code == 404


@pytest.mark.parametrize("key", ["short", "x" * 101, "with space in it", "schlüssel-1"])
def test_an_unusable_key_is_named(key):
    answer = send(client(colleague()), key=key.encode().decode("latin-1"))

    assert answer.status_code == 400
    assert list(answer.json()["fields"]) == ["Idempotency-Key"]


def test_what_was_sent_is_not_kept():
    with CaptureQueriesContext(
        connection,
    ) as asked:
        send(client(colleague()))

    kept = [each["sql"] for each in asked if "sentonce" in each["sql"]]
    assert kept
    assert not any("Aidar" in sql for sql in kept)


def test_keys_are_forgotten_after_a_week():
    user = colleague()
    send(client(user))
    assert forget_sent_once() == 0

    SentOnce.objects.update(at=timezone.now() - timedelta(days=8))
    assert forget_sent_once() == 1
