"""What every answer tells the browser it may do with it."""

import re

import pytest
from django.urls import reverse

from people.enums import Role
from tests import make
from tests.api.client import client as api_client

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
    assert (found["connect-src"], found["form-action"], found["frame-ancestors"]) == (["'self'"],) * 3
    assert (found["object-src"], found["base-uri"]) == (["'none'"],) * 2
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
