"""One's own sessions: seen, ended; and all that ends them."""

from datetime import timedelta

import pytest
from allauth.usersessions.models import UserSession
from django.contrib.sessions.models import Session
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from people.accounts.sessions import device_words
from people.actions.accounts import close_account
from people.actions.grants import end_grant, grant
from people.enums import Role
from people.models import Membership
from tests import make

from .doing import PASSPHRASE, is_in, signed_in, with_app
from .test_invitations import CHOSEN

pytestmark = pytest.mark.django_db
FIREFOX = "Mozilla/5.0 (Android 14; Mobile; rv:131.0) Gecko/131.0 Firefox/131.0"


@pytest.fixture
def user():
    return make.user(Role.CASEWORKER, on=make.desk())


@pytest.fixture
def two(user):
    secret = with_app(user)
    return signed_in(user, secret), signed_in(user, secret, later=1)


def test_one_sees_where_one_is_signed_in_and_ends_one(two):
    here, there = two
    page = here.get("/account/").content.decode()
    assert page.count("Sign out<span") == 1
    assert "127.0.0.1" in page
    other = UserSession.objects.get(session_key=there.session.session_key)
    here.post(f"/account/sessions/{other.pk}/end/")

    assert (is_in(here), is_in(there)) == (True, False)


def test_all_others_end_at_once(two):
    here, there = two
    here.post("/account/sessions/others/end/")

    assert (is_in(here), is_in(there)) == (True, False)
    assert UserSession.objects.get().session_key == here.session.session_key


def test_the_sessions_of_others_are_not_ones_to_end(two):
    other = make.user(Role.CASEWORKER, on=make.desk())
    theirs = signed_in(other, with_app(other))
    row = UserSession.objects.get(user=other)

    assert two[0].post(f"/account/sessions/{row.pk}/end/").status_code == 404
    assert is_in(theirs)


def test_a_new_passphrase_ends_the_others(two, user):
    here, there = two
    refused = here.post("/account/passphrase/", {"passphrase": "short", "again": "short"})
    assert "too short" in refused.content.decode()
    here.post("/account/passphrase/", CHOSEN)

    assert (is_in(here), is_in(there)) == (True, False)
    user.refresh_from_db()
    assert user.check_password(CHOSEN["passphrase"])
    assert not user.check_password(PASSPHRASE)


def test_a_role_given_or_ended_ends_the_sessions(two, user):
    administrator = make.user(Role.ADMINISTRATOR)
    until = timezone.now() + timedelta(days=30)
    new = Membership(user=user, role=Role.LAWYER, desk=make.desk(), valid_until=until, reason="Works on the desk.")
    grant(new, by=administrator, now=timezone.now())
    assert [is_in(browser) for browser in two] == [False, False]

    browser = Client()
    browser.force_login(user)
    assert is_in(browser)
    end_grant(new, reason="moved", by=administrator, now=timezone.now())
    assert not is_in(browser)


def test_closing_an_account_ends_its_sessions(two, user):
    close_account(user, reason="left", by=make.user(Role.ADMINISTRATOR), now=timezone.now())

    assert [is_in(browser) for browser in two] == [False, False]
    assert UserSession.objects.filter(user=user).count() == 0


def test_a_device_is_told_in_words():
    assert device_words(FIREFOX) == "Firefox on Android"
    assert device_words("curl/8") == "A browser on an unknown device"


def test_sessions_that_are_over_are_not_shown(two, user):
    here, there = two
    UserSession.objects.filter(session_key=there.session.session_key).update(
        last_seen_at=timezone.now() - timedelta(minutes=32)
    )

    assert "Sign out<span" not in here.get("/account/").content.decode()
    assert UserSession.objects.get().session_key == here.session.session_key


@pytest.mark.parametrize("rows", [1, 3])
def test_the_page_costs_the_same_for_one_session_and_for_three(rows):
    user = make.user(Role.CASEWORKER, on=make.desk())
    secret = with_app(user)
    browser = signed_in(user, secret)
    for number in range(rows - 1):
        session = Session.objects.get(session_key=browser.session.session_key)
        session.session_key = f"another{number}"
        session.save(force_insert=True)
        UserSession.objects.create(user=user, session_key=session.session_key, ip="127.0.0.1", user_agent=FIREFOX)
    with CaptureQueriesContext(connection) as asked:
        page = browser.get("/account/").content.decode()

    assert page.count("Sign out<span") == rows - 1
    assert len(asked) == 7
