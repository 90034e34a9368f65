"""Every operation shows an example, and no example says what the API does not.

``ARASHA_WRITE_API_EXAMPLES=1 uv run pytest tests/api/examples`` records anew what is missing or has another shape.
"""

import json
import os
from collections import defaultdict

import pytest
from jsonschema import Draft202012Validator, FormatChecker
from jsonschema.exceptions import best_match

from config.api_docs.examples import KEPT, kept

from .asking import UNSHOWN
from .shapes import differences, shape

pytestmark = pytest.mark.django_db
WRITE = "ARASHA_WRITE_API_EXAMPLES"
# Needs what one test's transaction cannot give: a ticket that is committed before the vault opens.
BY_HAND = {"witnesses_reveal_create"}


@pytest.fixture(scope="module", autouse=True)
def _written(asking, schema):
    if not os.environ.get(WRITE):
        return
    areas = defaultdict(dict)
    for operations in schema["paths"].values():
        for operation in operations.values():
            name = operation["operationId"]
            old, new = kept().get(name), asking.noted.get(name)
            same = old is not None and (new is None or not list(differences(old, new)))
            if old or new:
                areas[operation["tags"][0]][name] = old if same else new
    for area, examples in areas.items():
        lines = [
            f"{json.dumps(name)}: {json.dumps(each, ensure_ascii=False)}" for name, each in sorted(examples.items())
        ]
        (KEPT / f"{area}.json").write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
    kept.cache_clear()


def operations_of(schema):
    return [each for operations in schema["paths"].values() for each in operations.values()]


def places(operation):
    """``(part, content)`` of what is sent and answered as text."""
    bodies = {"request": operation.get("requestBody", {})} | {
        status: answer for status, answer in operation["responses"].items() if status.startswith("2")
    }
    for part, body in bodies.items():
        for kind, content in body.get("content", {}).items():
            if kind not in UNSHOWN:
                yield part, content
                break


def test_every_operation_shows_what_is_sent_and_answered(schema, asking):
    bare = [
        f"{operation['operationId']} {part}: {asking.refused.get(operation['operationId'], 'was not asked')}"
        for operation in operations_of(schema)
        for part, content in places(operation)
        if part not in kept().get(operation["operationId"], {})
    ]

    assert not bare, "\n".join([f"Ask it in tests/api/examples/verbs.py, then record with {WRITE}=1.", *bare])


def test_each_example_fits_the_schema(schema):
    wrong, seen = [], 0
    for operation in operations_of(schema):
        for part, value in kept().get(operation["operationId"], {}).items():
            content = dict(places(operation)).get(part.partition(" ")[0])
            if content is None:
                wrong.append(f"{operation['operationId']} {part}: the schema announces no such answer")
                continue
            told = {**content["schema"], "components": schema["components"]}
            error = best_match(Draft202012Validator(told, format_checker=FormatChecker()).iter_errors(value))
            if error is not None:
                wrong.append(f"{operation['operationId']} {part}: {error.json_path} {error.message[:300]}")
            seen += 1

    assert not wrong, "\n".join(wrong)
    assert seen > 500


def test_each_example_is_what_the_api_answers_today(schema, asking):
    wrong = []
    for operation in operations_of(schema):
        name = operation["operationId"]
        if name not in BY_HAND:
            wrong += [f"{name}{each}" for each in differences(kept().get(name, {}), asking.noted.get(name, {}))]

    assert not wrong, "\n".join([f"Record with {WRITE}=1, and read what changed.", *wrong])


def test_nothing_is_kept_for_an_operation_that_is_gone(schema):
    assert set(kept()) - {operation["operationId"] for operation in operations_of(schema)} == set()


@pytest.mark.parametrize(
    ("kept_one", "told", "said"),
    [
        ({"a": 1}, {"a": 2}, []),
        ({"a": 1}, {"a": None}, ['.a: "number" is kept, "nothing" is answered']),
        ({"a": 1, "b": 1}, {"a": 1}, [".b is kept, but not answered any more"]),
        ({"a": [{"b": 1}]}, {"a": [{"b": 2}, {"b": 3}]}, []),
        ({"a": [{"b": 1}]}, {"a": [{"b": "x"}]}, None),
    ],
)
def test_a_planted_difference_is_found(kept_one, told, said):
    found = list(differences(kept_one, told))

    assert found == said if said is not None else len(found) == 1


def test_a_shape_keeps_no_value():
    assert shape({"name": "Ardak", "rows": [1, 2], "on": None}) == {
        "name": "text",
        "rows": ['"number"'],
        "on": "nothing",
    }
