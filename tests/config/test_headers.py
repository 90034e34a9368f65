"""What every answer tells the browser it may do with it."""

import os
import re
import subprocess
import sys

import pytest
from django.test import Client
from django.urls import reverse

from people.actions.tokens import make_token
from people.enums import Role
from tests import make
from tests.api.client import client as api_client
from tests.config.test_deployment import ROOT, environment_of

pytestmark = pytest.mark.django_db


def policy(answer):
    parts = (each.split() for each in answer["Content-Security-Policy"].split(";"))
    return {name: values for name, *values in parts}


@pytest.mark.parametrize("url", ["/admin/", "/admin/people/person/", "/api/v1/docs/", "/admin/no/such/page/"])
def test_pages_may_load_our_own_files_alone(client, url):
    client.force_login(make.user(Role.CASEWORKER, on=make.desk()))
    found = policy(client.get(url))

    assert found["default-src"] == ["'none'"]
    assert found["script-src"] == ["'self'", "'unsafe-eval'"]
    assert (found["connect-src"], found["form-action"]) == (["'self'"],) * 2
    assert (found["object-src"], found["base-uri"], found["frame-ancestors"]) == (["'none'"],) * 3
    assert "frame-src" not in found  # as default-src: no page of ours holds another
    assert not [source for sources in found.values() for source in sources if "//" in source or source == "*"]


def test_answers_of_the_api_carry_it_too():
    answer = api_client(make.user(Role.CASEWORKER, on=make.desk())).get("/api/v1/persons/")

    assert policy(answer)["default-src"] == ["'none'"]
    assert answer["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize("name", ["api-docs", "admin:index", "docket", "admin:people_person_add"])
def test_no_script_is_written_into_a_page(client, name):
    client.force_login(make.user(Role.CASEWORKER, on=make.desk()))
    page = client.get(reverse(name)).content.decode()
    scripts = re.findall(r"<script\b([^>]*)>", page)

    assert scripts
    assert [told for told in scripts if "src=" not in told and "application/json" not in told] == []
    assert re.findall(r"\son(?:click|change|submit|load|input|error)=", page) == []


def test_the_description_is_read_and_nothing_else(client):
    client.force_login(make.user(Role.CASEWORKER, on=make.desk()))

    assert [client.get("/api/v1/docs/").status_code, client.options("/api/v1/docs/").status_code] == [200, 405]


@pytest.mark.parametrize(
    "url",
    ["/admin/", "/admin/people/person/", "/tokens/", "/inbox/", "/api/v1/persons/", "/api/v1/schema/", "/nowhere/"],
)
def test_no_answer_is_kept_framed_or_given_to_another_site(client, url):
    client.force_login(make.user(Role.CASEWORKER, on=make.desk()))
    answer = client.get(url)

    assert "no-store" in answer["Cache-Control"]
    told = {name: answer[name] for name in TOLD}
    assert told == TOLD
    assert "camera=(), " in answer["Permissions-Policy"]
    assert "microphone=(), " in answer["Permissions-Policy"]
    assert "=*" not in answer["Permissions-Policy"]


TOLD = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}


def test_static_files_may_be_kept():
    answer = Client().get("/static/arasha/error.css")

    assert answer.status_code == 200
    assert "max-age" in answer["Cache-Control"]
    assert answer["Cross-Origin-Resource-Policy"] == "same-origin"


def test_what_a_page_says_after_an_act_is_in_no_cookie(client):
    client.force_login(make.user(Role.CASEWORKER, on=make.desk()))
    token, _ = make_token(make.user(Role.LAWYER), name="notebook", scopes=["persons:read"])
    client.force_login(token.user)

    client.post(reverse("end_token", args=[token.token_key]))

    assert set(client.cookies) <= {"sessionid", "csrftoken"}


def test_the_cookies_of_production_belong_to_this_host_alone():
    names = (
        "SESSION_COOKIE_NAME CSRF_COOKIE_NAME SESSION_COOKIE_SECURE CSRF_COOKIE_SECURE SESSION_COOKIE_HTTPONLY "
        "SESSION_COOKIE_SAMESITE SESSION_COOKIE_DOMAIN SESSION_COOKIE_PATH CSRF_COOKIE_DOMAIN CSRF_COOKIE_PATH "
        "SECURE_HSTS_SECONDS"
    )
    asked = f"from django.conf import settings as s; print(*(getattr(s, name) for name in {names!r}.split()))"
    environment = {"PATH": os.environ["PATH"], **environment_of("web")}
    told = subprocess.run(
        [sys.executable, "-c", asked], env=environment, cwd=ROOT, capture_output=True, text=True, check=True
    )

    assert told.stdout == "__Host-session __Host-csrf True True True Lax None / None / 31536000\n"


@pytest.mark.parametrize("url", ["/admin/", "/api/v1/persons/"])
def test_trace_repeats_nothing(client, url):
    client.force_login(make.user(Role.CASEWORKER, on=make.desk()))

    answer = client.generic("TRACE", url, headers={"X-Told": "a secret of the header"})

    assert b"a secret of the header" not in answer.content
