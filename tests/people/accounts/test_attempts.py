"""Guessing is stopped without letting anyone lock a colleague out."""

from datetime import timedelta

import pytest
from axes.models import AccessAttempt
from django.test import RequestFactory
from django.utils import timezone

from config.shared.client_address import client_address
from people.accounts.attempts import forget_attempts
from people.enums import Role
from tests import make

from .doing import type_passphrase

pytestmark = pytest.mark.django_db
HERE, THERE = {"REMOTE_ADDR": "198.51.100.7"}, {"REMOTE_ADDR": "203.0.113.9"}


def wrong(user, times, **headers):
    return [type_passphrase(user, "a wrong passphrase", **headers)[1] for _ in range(times)][-1]


def may(user, **headers):
    return type_passphrase(user, **headers)[1].status_code == 302


def test_five_wrong_tries_lock_the_account_for_that_address_alone():
    user, other = make.user(), make.user()
    assert wrong(user, 4, **HERE).status_code == 200
    locked = wrong(user, 1, **HERE)

    assert locked.status_code == 429
    assert "Wait a quarter of an hour" in locked.content.decode()
    assert not may(user, **HERE)
    assert may(user, **THERE)
    assert may(other, **HERE)


def test_the_lock_says_the_same_of_an_account_that_is_not_there():
    user, nobody = make.user(), make.user()
    nobody.email = "nobody@example.org"
    answers = [wrong(each, 5, **HERE) for each in (user, nobody)]

    said = [answer.content.decode().split("<main")[1] for answer in answers]
    assert [answer.status_code for answer in answers] == [429, 429]
    assert said[0] == said[1]


def test_thirty_wrong_tries_at_different_accounts_lock_the_address():
    for number in range(29):
        nobody = make.user()
        nobody.email = f"nobody{number}@example.org"
        wrong(nobody, 1, **HERE)
    user = make.user()
    assert may(user, **HERE)
    wrong(make.user(), 1, **HERE)

    assert not may(user, **HERE)
    assert may(user, **THERE)


def test_a_success_clears_ones_own_tries_and_not_those_at_colleagues():
    user, colleague = make.user(Role.CASEWORKER, on=make.desk()), make.user()
    wrong(user, 3, **HERE)
    wrong(colleague, 3, **HERE)
    assert may(user, **HERE)

    assert AccessAttempt.objects.count() == 1
    assert wrong(colleague, 2, **HERE).status_code == 429


def test_tries_are_kept_without_names_and_forgotten():
    user = make.user(email="somebody@example.org")
    wrong(user, 1, **HERE)
    kept = str(list(AccessAttempt.objects.values()))
    assert "somebody" not in kept
    assert "a wrong passphrase" not in kept
    assert forget_attempts() == 0

    AccessAttempt.objects.update(attempt_time=timezone.now() - timedelta(minutes=16))
    assert forget_attempts() > 0


@pytest.mark.parametrize(
    ("proxies", "remote", "forwarded", "expected"),
    [
        ([], "198.51.100.7", "203.0.113.9", "198.51.100.7"),
        (["10.0.0.0/8"], "198.51.100.7", "203.0.113.9", "198.51.100.7"),
        (["10.0.0.0/8"], "10.0.0.2", "203.0.113.9", "203.0.113.9"),
        (["10.0.0.0/8"], "10.0.0.2", "192.0.2.1, 203.0.113.9", "203.0.113.9"),
        (["10.0.0.0/8"], "10.0.0.2", "203.0.113.9, 10.0.0.3", "203.0.113.9"),
        (["10.0.0.0/8"], "10.0.0.2", "not an address", "10.0.0.2"),
        (["10.0.0.0/8"], "10.0.0.2", "", "10.0.0.2"),
        ([], "", "", "127.0.0.1"),
    ],
)
def test_what_a_client_says_of_its_address_is_believed_of_our_proxy_alone(
    settings, proxies, remote, forwarded, expected
):
    settings.TRUSTED_PROXIES = proxies
    request = RequestFactory().get("/", REMOTE_ADDR=remote, HTTP_X_FORWARDED_FOR=forwarded)

    assert client_address(request) == expected
