"""No door opens to a session without a second factor, and it costs no query to know."""

import time

import pytest
from django.contrib.auth import login
from django.contrib.auth.models import AnonymousUser
from django.db import connection
from django.http import HttpRequest
from django.test import Client
from django.test.utils import CaptureQueriesContext

from people.accounts.session import CONFIRMED, GATE, SEEN, SIGNED_IN
from people.enums import Gate, Role
from tests import make

from .doing import PASSPHRASE, SET_UP, code_of, is_in, signed_in, type_passphrase, with_app, with_codes

pytestmark = pytest.mark.django_db


def caseworker(**fields):
    return make.user(Role.CASEWORKER, on=make.desk(), **fields)


DOORS = (
    "/admin/",
    "/docket/",
    "/tokens/",
    "/account/",
    "/account/passphrase/",
    "/admin/people/person/",
    "/no/such/page/",
)
API_DOORS = ("/api/v1/persons/", "/api/v1/auth/me/", "/api/v1/schema/", "/api/v1/no-such-thing/")


def test_a_passphrase_alone_leads_to_setting_up_a_second_factor_and_nowhere_else():
    browser, answer = type_passphrase(caseworker())
    assert answer.status_code == 302

    for door in DOORS:
        assert browser.get(door)["Location"] == SET_UP, door
        assert browser.post(door)["Location"] == SET_UP, door
    for door in API_DOORS:
        refused = browser.get(door)
        assert (refused.status_code, refused.json()["code"]) == (403, "second_factor"), door
    assert browser.get(SET_UP).status_code == 200


def test_with_a_second_factor_the_same_doors_open():
    user = caseworker()
    browser = signed_in(user, with_app(user))

    assert [browser.get(door).status_code for door in ("/admin/", "/docket/", "/api/v1/persons/")] == [200, 200, 200]


def test_where_a_factor_is_set_up_a_passphrase_alone_signs_nobody_in():
    user = caseworker()
    with_app(user)
    browser, answer = type_passphrase(user)

    assert answer["Location"] == "/sign-in/second-factor/"
    assert browser.get("/admin/")["Location"].startswith("/admin/login/")
    assert browser.get("/api/v1/persons/").status_code in (401, 403)


@pytest.mark.parametrize("role", [Role.COORDINATOR, Role.ADMINISTRATOR])
def test_whose_role_opens_most_is_sent_to_set_up_a_passkey(role):
    user = make.user(role)
    browser = signed_in(user, with_app(user))

    assert browser.get("/admin/")["Location"] == SET_UP
    page = browser.get(SET_UP).content.decode()
    assert "Set up a passkey" in page
    assert "Set up an app" not in page


def test_a_custodian_too():
    user = caseworker(is_custodian=True)

    assert signed_in(user, with_app(user)).get("/admin/")["Location"] == SET_UP


def test_a_recovery_code_lets_a_caseworker_in_and_a_coordinator_to_a_new_passkey():
    worker, coordinator = caseworker(), make.user(Role.COORDINATOR)
    found = []
    for user in (worker, coordinator):
        with_app(user)
        browser, _ = type_passphrase(user)
        browser.post("/sign-in/second-factor/", {"code": with_codes(user)[3]})
        found.append(browser.get("/admin/").status_code)

    assert found == [200, 302]


def test_the_gate_costs_no_query():
    user = caseworker()
    browser = signed_in(user, with_app(user))
    browser.get("/intake/line/")
    with CaptureQueriesContext(connection) as asked:
        assert browser.get("/intake/line/").status_code == 200

    # The session, the account, its grants.
    assert len(asked) == 3


def test_a_session_begun_by_anything_else_is_no_session():
    request = HttpRequest()
    browser = Client()
    request.session, request.user = browser.session, AnonymousUser()
    login(request, caseworker(), backend="django.contrib.auth.backends.ModelBackend")
    request.session.save()
    browser.cookies["sessionid"] = request.session.session_key

    assert browser.get("/admin/")["Location"].startswith("/admin/login/")


def aged(browser, **times):
    session = browser.session
    for name, seconds in times.items():
        session[name] = int(time.time()) - seconds
    session.save()
    return browser


def test_half_an_hour_idle_and_twelve_hours_in_all_end_a_session():
    user = caseworker()
    secret = with_app(user)
    browser = signed_in(user, secret)
    assert is_in(aged(browser, **{SEEN: 29 * 60}))
    assert is_in(aged(browser, **{SIGNED_IN: 12 * 3600 - 60}))

    assert not is_in(aged(browser, **{SEEN: 31 * 60}))
    browser = signed_in(user, secret, later=1)
    assert not is_in(aged(browser, **{SIGNED_IN: 12 * 3600 + 60}))


def test_use_is_noted_once_a_minute_and_not_by_the_pages_own_asking():
    user = caseworker()
    browser = aged(signed_in(user, with_app(user)), **{SEEN: 90})
    before = browser.session[SEEN]
    browser.get("/intake/line/")
    assert browser.session[SEEN] == before
    browser.get("/admin/")
    noted = browser.session[SEEN]
    assert noted >= before + 60
    with CaptureQueriesContext(connection) as asked:
        browser.get("/admin/")

    assert browser.session[SEEN] == noted
    assert [query["sql"] for query in asked if query["sql"].startswith(("UPDATE", "INSERT", "DELETE"))] == []


def test_a_sign_in_gives_the_session_a_new_key():
    user = caseworker()
    secret = with_app(user)
    browser, _ = type_passphrase(user)
    before = browser.session.session_key
    browser.post("/sign-in/second-factor/", {"code": code_of(secret)})

    assert browser.session.session_key != before
    assert browser.session[GATE] == Gate.OPEN
    assert time.time() - browser.session[CONFIRMED] < 60


def test_signing_out_ends_the_session_and_empties_the_browser():
    user = caseworker()
    browser = signed_in(user, with_app(user))
    answer = browser.post("/admin/logout/")

    assert answer["Clear-Site-Data"] == '"cache", "cookies", "storage"'
    assert not is_in(browser)
    assert browser.get("/sign-out/").status_code == 405


def test_no_answer_to_someone_signed_in_is_kept():
    user = caseworker()
    browser = signed_in(user, with_app(user))

    for door in ("/admin/", "/api/v1/persons/", "/intake/line/"):
        assert "no-store" in browser.get(door)["Cache-Control"], door


def test_the_admin_has_no_sign_in_of_its_own():
    user = caseworker()
    answer = Client().post("/admin/login/?next=/docket/", {"username": user.email, "password": PASSPHRASE})

    assert answer["Location"] == "/sign-in/?next=/docket/"


def test_nobody_signs_up():
    for address in ("/signup/", "/accounts/signup/", "/sign-up/"):
        assert Client().get(address).status_code == 404


def test_without_a_role_one_is_told_so():
    user = make.user()
    browser = signed_in(user, with_app(user))
    page = browser.get("/admin/", follow=True)

    assert page.redirect_chain[-1][0] == "/no-role/"
    assert "hold no role now" in page.content.decode()


def test_a_closed_account_is_out_at_the_next_request_and_is_answered_as_an_unknown_one():
    user = caseworker()
    browser = signed_in(user, with_app(user))
    user.is_active = False
    user.save(update_fields=["is_active"])

    assert not is_in(browser)
    closed = type_passphrase(user)[1]
    user.email = "nobody@example.org"
    unknown = type_passphrase(user)[1]
    assert closed.status_code == unknown.status_code == 200
    assert closed.context["form"].non_field_errors() == unknown.context["form"].non_field_errors()
