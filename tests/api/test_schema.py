"""What the API says of itself holds by the rules of OpenAPI 3.1, and a stranger can read it."""

import re

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

from config.api_docs.schema import whole_schema
from config.shared.scopes import AREAS
from people.enums import Role
from tests import make

from .client import client

FOR_OURSELVES = re.compile(r"``|save_record|queryset|docstring|self\.|permitted\(")
THIRD_PARTY = re.compile(r"""(?:src|href|url|@import)\s*[=(:]?\s*["'(]?\s*(?:https?:)?//""", re.IGNORECASE)


@pytest.fixture(scope="module")
def schema():
    return whole_schema()


def operations_of(schema):
    return [operation for each in schema["paths"].values() for operation in each.values()]


def test_it_is_valid_openapi_3_1(schema):
    assert schema["openapi"].startswith("3.1.")
    assert [str(error)[:400] for error in OpenAPIV31SpecValidator(schema).iter_errors()] == []


def test_nothing_is_nullable_the_old_way(schema):
    def found(value, at=""):
        if isinstance(value, dict):
            if isinstance(value.get("nullable"), bool):
                yield at
            for name, inner in value.items():
                yield from found(inner, f"{at}/{name}")
        elif isinstance(value, list):
            for number, inner in enumerate(value):
                yield from found(inner, f"{at}/{number}")

    assert list(found(schema)) == []
    properties = schema["components"]["schemas"]["Person"]["properties"]
    assert properties["last_confirmed_on"]["type"] == ["string", "null"]
    assert properties["birth"]["oneOf"][1] == {"type": "null"}


def test_each_operation_has_a_name_of_its_own_made_of_its_address(schema):
    names = [operation["operationId"] for operation in operations_of(schema)]

    assert len(names) == len(set(names))
    assert [name for name in names if not re.fullmatch(r"[a-z][a-z_]+", name)] == []
    assert {"persons_list", "persons_retrieve", "persons_create", "detentions_partial_update"} < set(names)


def test_each_operation_says_what_it_does_in_words_for_strangers(schema):
    said = {operation["operationId"]: operation for operation in operations_of(schema)}

    assert [name for name, each in said.items() if not 5 <= len(each.get("summary", "")) <= 70] == []
    assert [name for name, each in said.items() if len(each.get("description", "")) < 20] == []
    assert [name for name, each in said.items() if FOR_OURSELVES.search(each["summary"])] == []
    assert [name for name, each in said.items() if "save_record" in each["description"]] == []


def test_summaries_are_not_told_twice(schema):
    summaries = [operation["summary"] for operation in operations_of(schema)]

    assert sorted({each for each in summaries if summaries.count(each) > 1}) == []


def test_each_parameter_says_what_it_takes(schema):
    bare = [
        f"{operation['operationId']} {parameter['name']}"
        for operation in operations_of(schema)
        for parameter in operation.get("parameters", ())
        if len(parameter.get("description", "")) < 10
    ]

    assert bare == []


def test_each_operation_stands_in_an_area_that_is_told(schema):
    told = {tag["name"]: tag["description"] for tag in schema["tags"]}

    assert {operation["tags"][0] for operation in operations_of(schema)} == set(told)
    assert set(told) <= {*AREAS, "account"}
    assert all(told.values())


def test_every_reference_leads_somewhere(schema):
    broken = []

    def follow(value):
        if isinstance(value, dict):
            at = value.get("$ref")
            if isinstance(at, str):
                _, _, kind, name = at.split("/", 3)
                if name not in schema["components"].get(kind, {}):
                    broken.append(at)
            for inner in value.values():
                follow(inner)
        elif isinstance(value, list):
            for inner in value:
                follow(inner)

    follow(schema["paths"])
    follow(schema["components"])
    assert broken == []


@pytest.mark.django_db
def test_the_schema_is_answered_as_json_to_whoever_is_signed_in():
    researcher = client(make.user(Role.RESEARCHER))

    answer = researcher.get("/api/v1/schema/")

    assert (answer.status_code, answer.headers["Content-Type"]) == (200, "application/json")
    assert answer.json()["openapi"] == "3.1.1"
    assert researcher.get("/api/v1/schema/?format=json").status_code == 200
    assert researcher.get("/api/v1/schema/?format=yaml").status_code == 404
    assert client().get("/api/v1/schema/").status_code == 401


@pytest.mark.django_db
def test_the_page_of_the_api_names_no_third_party():
    reader = client(make.user(Role.RESEARCHER))

    page, script = reader.get("/api/v1/docs/"), reader.get("/api/v1/docs/?script=")

    assert (page.status_code, script.status_code) == (200, 200)
    for answer in (page, script):
        assert THIRD_PARTY.findall(answer.content.decode()) == []
    assert "<style" not in page.content.decode()
    assert "<script>" not in page.content.decode()
    assert "script-src 'self'" in page.headers["Content-Security-Policy"]
    assert client().get("/api/v1/docs/").status_code == 401


@pytest.mark.parametrize(
    "planted", ['<script src="https://x.org/a.js">', '<link href="//x.org/a.css">', "url(https://x.org/a.png)"]
)
def test_a_planted_third_party_is_found(planted):
    assert THIRD_PARTY.search(planted)
