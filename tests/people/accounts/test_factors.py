"""Codes are good once; factors are set up and taken away by those who have just shown who they are."""

import json

import pytest
from allauth.mfa.models import Authenticator
from django.core import mail
from django.core.exceptions import ValidationError
from django.test import Client

from people.accounts.factors import check_code
from people.enums import Role
from people.models import AuditEvent
from tests import make

from .doing import SECOND_STEP, code_of, is_in, signed_in, type_passphrase, with_app, with_codes
from .test_gate import aged

pytestmark = pytest.mark.django_db


def caseworker(**fields):
    return make.user(Role.CASEWORKER, on=make.desk(), **fields)


def test_a_code_signs_in_once():
    user = caseworker()
    secret = with_app(user)
    code = code_of(secret)
    first, _ = type_passphrase(user)
    assert first.post(SECOND_STEP, {"code": code}).status_code == 302
    second, _ = type_passphrase(user)
    refused = second.post(SECOND_STEP, {"code": code})

    assert refused.status_code == 200
    assert "was used before" in refused.content.decode()
    assert (is_in(first), is_in(second)) == (True, False)


def test_a_code_of_long_ago_or_of_another_app_is_refused():
    user, other = caseworker(), caseworker()
    secret, others = with_app(user), with_app(other)
    for code in (code_of(secret, later=-3), code_of(others), "١٢٣٤٥٦"):
        with pytest.raises(ValidationError):
            check_code(user, code)

    assert check_code(user, code_of(secret, later=-1)).type == "totp"
    with pytest.raises(ValidationError):
        check_code(user, code_of(secret, later=-1))


def test_an_earlier_code_is_spent_with_a_later_one():
    user = caseworker()
    secret = with_app(user)
    check_code(user, code_of(secret))

    with pytest.raises(ValidationError):
        check_code(user, code_of(secret, later=-1))


def test_five_wrong_codes_make_the_right_one_wait():
    user = caseworker()
    secret = with_app(user)
    for _ in range(5):
        with pytest.raises(ValidationError):
            check_code(user, "000000")

    with pytest.raises(ValidationError, match="Too many wrong codes"):
        check_code(user, code_of(secret))
    assert AuditEvent.objects.filter(actor=user, action="second_factor.failed").count() == 5


def test_recovery_codes_work_once_each_however_they_are_typed():
    user = caseworker()
    codes = with_codes(user)
    assert len(set(codes)) == 10
    assert check_code(user, codes[0]).type == "recovery_codes"
    assert check_code(user, codes[1].replace("-", "").upper()).type == "recovery_codes"
    for code in (codes[0], codes[1], "03-aaaaa-aaaaa", "11-aaaaa-aaaaa", codes[2][3:]):
        with pytest.raises(ValidationError):
            check_code(user, code)


def test_new_recovery_codes_end_the_old_ones():
    user = caseworker()
    old = with_codes(user)
    with_codes(user)

    with pytest.raises(ValidationError):
        check_code(user, old[0])


def test_neither_seed_nor_recovery_codes_can_be_read_from_the_database():
    user = caseworker()
    secret, codes = with_app(user), with_codes(user)
    kept = json.dumps(list(Authenticator.objects.values_list("data", flat=True)))

    assert secret not in kept
    assert [code for code in codes if code[3:].replace("-", "") in kept or code in kept] == []


def test_who_needs_a_passkey_and_has_one_does_not_sign_in_by_an_app():
    user = make.user(Role.COORDINATOR)
    secret, codes = with_app(user), with_codes(user)
    Authenticator.objects.create(user=user, type="webauthn", data={"name": "key", "credential": {}})

    with pytest.raises(ValidationError, match="with its passkey"):
        check_code(user, code_of(secret))
    assert check_code(user, codes[0]).type == "recovery_codes"


def test_an_app_is_set_up_by_the_code_it_shows_and_other_sessions_end(django_capture_on_commit_callbacks):
    user = caseworker()
    browser, _ = type_passphrase(user)
    other, _ = type_passphrase(user)
    secret = browser.get("/account/app/").context["secret"].replace(" ", "")
    assert secret not in json.dumps(dict(browser.session))
    wrong = browser.post("/account/app/", {"code": "000000"})
    assert (wrong.status_code, is_in(browser)) == (200, False)
    code = code_of(secret)
    with django_capture_on_commit_callbacks(execute=True):
        page = browser.post("/account/app/", {"code": code})

    assert len(page.context["codes"]) == 10
    assert is_in(browser)
    assert other.get("/account/second-factor/").status_code == 302
    assert mail.outbox[-1].to == [user.email]
    assert user.full_name not in mail.outbox[-1].body
    with pytest.raises(ValidationError):
        check_code(user, code)


def test_the_last_factor_stays():
    user = caseworker()
    secret = with_app(user)
    browser = signed_in(user, secret)
    factor = Authenticator.objects.get()
    browser.post(f"/account/factor/{factor.pk}/remove/")
    assert Authenticator.objects.count() == 1

    Authenticator.objects.create(user=user, type="webauthn", data={"name": "key", "credential": {}})
    browser.post(f"/account/factor/{factor.pk}/remove/")
    assert [left.type for left in Authenticator.objects.all()] == ["webauthn"]


def test_the_last_passkey_of_a_coordinator_stays():
    user = make.user(Role.COORDINATOR)
    with_app(user)
    passkey = Authenticator.objects.create(user=user, type="webauthn", data={"name": "key", "credential": {}})
    browser = make_browser(user)
    browser.post(f"/account/factor/{passkey.pk}/remove/")

    assert Authenticator.objects.filter(pk=passkey.pk).exists()


def make_browser(user):
    browser = Client()
    browser.force_login(user)
    return browser


def test_factors_of_others_are_nobodys_to_take():
    user, other = caseworker(), caseworker()
    with_app(other)
    browser = signed_in(user, with_app(user))

    theirs = Authenticator.objects.get(user=other)
    assert browser.post(f"/account/factor/{theirs.pk}/remove/").status_code == 404
    assert Authenticator.objects.filter(pk=theirs.pk).exists()


@pytest.mark.parametrize("address", ["/account/passkey/", "/account/app/", "/account/passphrase/"])
def test_changing_how_one_signs_in_asks_once_more(address):
    user = caseworker()
    browser = make_browser(user)
    assert "Confirm that it is you" not in browser.get(address).content.decode()

    asked = aged(browser, confirmed_at=11 * 60).get(address).content.decode()
    assert "Confirm that it is you" in asked
