"""Bad input gets a 4xx that names the field, at every address that writes; never a 500."""

import json

import pytest
from drf_spectacular.generators import SchemaGenerator

from people.enums import Role
from tests import make

from .client import CONTENT, client, row

pytestmark = pytest.mark.django_db
WRITABLE = sorted(name for name, view in CONTENT.items() if view.writable)
DEEP = {"a": {}}
for _ in range(60):
    DEEP = {"a": DEEP}
VALUES = [
    "\x00",
    "a\x00b",
    "2018-02-30",
    "2018-13",
    "not of this list",
    [],
    ["x"],
    {},
    {"a": 1},
    -1,
    10**30,
    1.5,
    True,
    "x" * 100_000,
    "\u202e",
    "00000000-0000-4000-8000-000000000000",
    "0" * 5000,
]
BODIES = {
    "not JSON": b"{",
    "empty": b"",
    "not an object": b"[]",
    "NaN": b'{"a": NaN}',
    "a key twice": b'{"a": 1, "a": 2}',
    "not UTF-8": b'{"a": "\xff"}',
    "a lone surrogate": b'{"known_as": "\\ud800"}',
    "deep": json.dumps(DEEP).encode(),
    "very deep": b"[" * 100_000,
    "ten megabytes": b'{"a": "' + b"x" * 10_000_000 + b'"}',
}


def is_our_error(answer):
    assert 400 <= answer.status_code < 500, (answer.status_code, answer.content[:300])
    assert set(answer.json()) == {"code", "message", "fields"}
    return answer.json()


@pytest.mark.parametrize("resource", WRITABLE)
def test_every_field_refuses_nonsense_by_name(resource):
    desk = make.desk()
    made = row(resource, desk)
    api = client(make.user(Role.COORDINATOR, on=desk, max_level=3))
    fields = [*CONTENT[resource].creator().fields]

    for field in fields:
        for value in VALUES:
            created = api.post(f"/api/v1/{resource}/", {field: value}, format="json")
            assert created.status_code < 500, (field, value)
            if field in CONTENT[resource].editor().fields:
                edited = api.patch(f"/api/v1/{resource}/{made.pk}/", {field: value}, format="json")
                assert edited.status_code < 500, (field, value, edited.content[:300])
                if edited.status_code != 200:
                    is_our_error(edited)


@pytest.mark.parametrize("resource", WRITABLE)
@pytest.mark.parametrize("body", BODIES)
def test_every_address_refuses_a_body_it_cannot_read(resource, body):
    desk = make.desk()
    made = row(resource, desk)
    api = client(make.user(Role.COORDINATOR, on=desk))

    for send, address in ((api.post, f"/api/v1/{resource}/"), (api.patch, f"/api/v1/{resource}/{made.pk}/")):
        answer = send(address, BODIES[body], content_type="application/json")
        if body == "empty" and send == api.patch:
            continue  # changing nothing is no error
        is_our_error(answer)
    if body == "ten megabytes":
        assert answer.status_code == 413


@pytest.mark.parametrize(
    ("resource", "body", "field"),
    [
        ("persons", {"birth": "2018-02-30"}, "birth"),
        ("persons", {"sex": "unheard of"}, "sex"),
        ("persons", {"birthplace": "00000000-0000-4000-8000-000000000000"}, "birthplace"),
        ("persons", {"nickname": "x"}, "nickname"),
        ("persons", {"last_confirmed_on": "2018-02-30"}, "last_confirmed_on"),
        ("hearings", {"zone": 5, "starts_at": "tomorrow"}, "starts_at"),
        ("detentions", {"term_amount": 7}, "row"),
        ("detentions", {"began": "2018-03", "ended": "2018-02", "end_kind": "released"}, "row"),
        ("detentions", {"term_amount": 48, "term_unit": "hour"}, "began_at"),
        ("cases", {"status": "closed"}, "row"),
    ],
)
def test_the_error_names_the_field(resource, body, field):
    desk = make.desk()
    made = row(resource, desk)
    api = client(make.user(Role.COORDINATOR, on=desk))

    answer = api.patch(f"/api/v1/{resource}/{made.pk}/", body, format="json")

    assert (answer.status_code, list(is_our_error(answer)["fields"])) == (400, [field])


def test_a_constraint_speaks_in_words():
    detention = make.detention()
    api = client(make.user(Role.CASEWORKER, on=detention.desk))

    answer = api.patch(
        f"/api/v1/detentions/{detention.pk}/",
        {"began": "2018-03", "ended": "2018-02", "end_kind": "released"},
        format="json",
    )

    assert answer.json()["fields"] == {"row": ["The release cannot come before the arrest."]}


@pytest.mark.parametrize(
    "query",
    [
        "cursor=nonsense",
        "cursor=W10",
        "cursor=WyJ4IiwgIngiXQ",
        "page_size=0",
        "page_size=1000",
        "page_size=x",
        "ordering=password",
        "nonsense=1",
        "kind=unheard+of",
        "began_overlaps=2018-13",
        "person=x",
        "search=%00",
        "expires_at_after=yesterday",
    ],
)
def test_a_list_refuses_parameters_it_does_not_understand(query):
    user = make.user(Role.CASEWORKER)

    is_our_error(client(user).get(f"/api/v1/detentions/?{query}"))


@pytest.mark.parametrize("verb", ["postpone", "cancel", "hold", "schedule"])
def test_the_verbs_of_a_hearing_refuse_nonsense(verb):
    hearing = make.hearing()
    api = client(make.user(Role.LAWYER, on=hearing.desk))

    for body in ({}, {"until": "x", "reason": "", "result": [], "starts_at": 5}, {"until": "2001-01-01T00:00:00Z"}):
        is_our_error(api.post(f"/api/v1/hearings/{hearing.pk}/{verb}/", body, format="json"))


def test_the_schema_is_valid_and_names_every_resource(capsys):
    schema = SchemaGenerator().get_schema(request=None, public=True)

    assert set(CONTENT) <= {path.split("/")[3] for path in schema["paths"]}
