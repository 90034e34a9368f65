"""Signing in by token, and what a token may do."""

import pytest
from django.core.cache import cache

from people.accounts.factors import kinds_of
from people.actions.tokens import make_token
from people.enums import Role
from tests import make
from tests.people.accounts.doing import code_of, with_app

from .client import client

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _fresh_counts():
    cache.clear()


def with_token(text):
    api = client()
    api.credentials(HTTP_AUTHORIZATION=f"Token {text}")
    return api


def sign_in(user, password="a long enough passphrase", **fields):
    code = code_of(with_app(user)) if "code" not in fields and not kinds_of(user) else "000000"
    body = {"email": user.email, "password": password, "code": code, "name": "notebook"} | fields
    return client().post("/api/v1/auth/token/", body, format="json")


def test_a_token_reads_with_the_rights_of_its_owner_until_they_end():
    person = make.person()
    user = make.user(Role.CASEWORKER, on=person.desk)
    answer = sign_in(user)
    assert answer.status_code == 201
    assert answer.json()["token"].startswith("ara_")
    api = with_token(answer.json()["token"])

    assert api.get(f"/api/v1/persons/{person.pk}/").status_code == 200
    user.is_active = False
    user.save()
    assert api.get(f"/api/v1/persons/{person.pk}/").status_code == 401


def test_a_reading_token_does_not_write():
    person = make.person()
    user = make.user(Role.CASEWORKER, on=person.desk)
    address = f"/api/v1/persons/{person.pk}/"
    reading = with_token(make_token(user, name="reads", can_write=False)[1])
    writing = with_token(make_token(user, name="writes", can_write=True)[1])

    assert reading.patch(address, {"occupation": "teacher"}, format="json").status_code == 403
    assert writing.patch(address, {"occupation": "teacher"}, format="json").status_code == 200


def test_a_researchers_token_only_reads():
    token, _ = make_token(make.user(Role.RESEARCHER), name="figures", can_write=True)

    assert token.can_write is False


def test_unknown_wrong_and_closed_accounts_get_the_same_answer():
    known, closed = make.user(Role.LAWYER), make.user(Role.LAWYER, is_active=False)

    answers = [
        sign_in(known, password="wrong"),
        sign_in(closed),
        sign_in(known, email="nobody@example.org"),
        sign_in(known, code="000000"),
        sign_in(make.user(Role.LAWYER), code="000000"),
    ]

    assert {(answer.status_code, answer.content) for answer in answers} == {(401, answers[0].content)}


def test_guessing_is_slowed_down():
    user = make.user(Role.LAWYER)

    codes = [sign_in(user, password="wrong").status_code for _ in range(11)]

    assert codes == [401] * 10 + [429]


def test_one_sees_and_revokes_only_ones_own():
    mine, theirs = make.user(Role.LAWYER), make.user(Role.LAWYER)
    token, text = make_token(mine, name="mine", can_write=False)
    other, _ = make_token(theirs, name="theirs", can_write=False)
    api = client(mine)

    assert [row["name"] for row in api.get("/api/v1/auth/tokens/").json()] == ["mine"]
    assert api.delete(f"/api/v1/auth/tokens/{other.token_key}/").status_code == 404
    assert api.delete(f"/api/v1/auth/tokens/{token.token_key}/").status_code == 204
    assert with_token(text).get("/api/v1/auth/me/").status_code == 401
