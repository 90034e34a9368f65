"""Nobody's program takes the whole server; who is slowed down hears for how long."""

import pytest
from django.core.cache import cache
from rest_framework.throttling import SimpleRateThrottle

from config.settings.base import REST_FRAMEWORK
from people.enums import Role
from tests import make

from .client import client

pytestmark = pytest.mark.django_db


@pytest.fixture
def rates(monkeypatch):
    """Named by the test, in the place of none."""
    cache.clear()
    given = {"courtesy": None, "searches": None}
    monkeypatch.setattr(SimpleRateThrottle, "THROTTLE_RATES", given)
    yield given
    cache.clear()


def test_a_program_that_asks_too_fast_is_told_when_to_come_back(rates):
    rates["courtesy"] = "3/min"
    desk = make.desk()
    fast, other = client(make.user(Role.LAWYER, on=desk)), client(make.user(Role.LAWYER, on=desk))

    answers = [fast.get("/api/v1/persons/") for _ in range(4)]

    assert [answer.status_code for answer in answers] == [200, 200, 200, 429]
    assert answers[-1].json()["code"] == "too_many_requests"
    assert 50 <= int(answers[-1]["Retry-After"]) <= 60
    assert other.get("/api/v1/persons/").status_code == 200


def test_searches_have_a_rate_of_their_own(rates):
    rates["searches"] = "2/min"
    api = client(make.user(Role.LAWYER))

    searched = [api.get("/api/v1/persons/", {"search": "Ardak"}).status_code for _ in range(3)]

    assert searched == [200, 200, 429]
    assert api.get("/api/v1/persons/").status_code == 200


def test_strangers_are_counted_by_their_address(rates, settings):
    settings.TRUSTED_PROXIES = ["10.0.0.0/8"]
    rates["courtesy"] = "2/min"
    via = {"REMOTE_ADDR": "10.0.0.2"}

    def ask(address):
        return client().get("/api/v1/persons/", HTTP_X_FORWARDED_FOR=f"1.1.1.1, {address}", **via).status_code

    # Whoever is not signed in is turned away before anything is counted.
    assert [ask("203.0.113.9") for _ in range(3)] == [401] * 3


def test_the_rates_of_a_running_product():
    assert REST_FRAMEWORK["DEFAULT_THROTTLE_RATES"] == {"courtesy": "1200/min", "searches": "120/min"}
