"""What every answer of the API carries beside its body."""

import gzip
import json
from datetime import date

import pytest
from django.core.cache import cache
from rest_framework.throttling import SimpleRateThrottle

from cases.api.cases import CaseViewSet
from config.shared.deprecation import Deprecated
from people.actions.tokens import make_token
from people.enums import Level, Role
from people.models import AuditEvent
from tests import make
from tests.api.client import client

pytestmark = pytest.mark.django_db


def program(user):
    _, secret = make_token(user, name="program", scopes=["persons:read", "cases:write"])
    api = client()
    api.credentials(HTTP_AUTHORIZATION=f"Token {secret}")
    return api


# 304


@pytest.mark.parametrize("kind", ["program", "browser"])
def test_an_answer_its_reader_has_is_not_sent_again(kind):
    desk = make.desk()
    user = make.user(Role.LAWYER, on=desk)
    case = make.case(desk=desk)
    api = program(user) if kind == "program" else client(user)

    for address in ("/api/v1/cases/", f"/api/v1/cases/{case.pk}/"):
        first = api.get(address)
        tag = first.headers["ETag"]
        same = api.get(address, HTTP_IF_NONE_MATCH=tag)
        among = api.get(address, HTTP_IF_NONE_MATCH=f'"other", {tag}')
        other = api.get(address, HTTP_IF_NONE_MATCH='W/"other"')

        assert tag.startswith('W/"')
        assert (same.status_code, same.content, same.headers["ETag"]) == (304, b"", tag)
        assert "Content-Type" not in same.headers
        assert (among.status_code, other.status_code) == (304, 200)


def test_what_changed_beside_the_row_is_sent_again():
    """The version of the row is the same; what it says is not."""
    desk = make.desk()
    person = make.person("First Name", desk=desk)
    api = client(make.user(Role.CASEWORKER, on=desk))
    address = f"/api/v1/persons/{person.pk}/"
    tag = api.get(address).headers["ETag"]

    make.people.PersonName.objects.create(person=person, text="Second Name")
    answer = api.get(address, HTTP_IF_NONE_MATCH=tag)

    assert (answer.status_code, answer.json()["version"]) == (200, 1)


def test_a_row_that_is_hidden_now_is_404_whatever_was_kept():
    desk = make.desk()
    case = make.case(desk=desk)
    api = client(make.user(Role.LAWYER, on=desk))
    tag = api.get(f"/api/v1/cases/{case.pk}/").headers["ETag"]
    type(case).objects.filter(pk=case.pk).update(level=Level.PROTECTED)

    assert api.get(f"/api/v1/cases/{case.pk}/", HTTP_IF_NONE_MATCH=tag).status_code == 404
    assert api.get(f"/api/v1/cases/{case.pk}/", HTTP_IF_NONE_MATCH="*").status_code == 404


def test_a_look_that_was_saved_is_noted_all_the_same():
    desk = make.desk()
    case = make.case(desk=desk, level=Level.RESTRICTED)
    reader = make.user(Role.LAWYER, on=desk, max_level=2)
    api = client(reader)
    tag = api.get(f"/api/v1/cases/{case.pk}/").headers["ETag"]

    assert api.get(f"/api/v1/cases/{case.pk}/", HTTP_IF_NONE_MATCH=tag).status_code == 304
    assert AuditEvent.objects.filter(actor=reader, action="rows.read").count() == 2


def test_the_tag_of_a_row_goes_with_an_edit():
    desk = make.desk()
    case = make.case(desk=desk)
    api = client(make.user(Role.CASEWORKER, on=desk))
    address = f"/api/v1/cases/{case.pk}/"
    tag = api.get(address).headers["ETag"]

    first = api.patch(address, {"title": "One"}, format="json", headers={"If-Match": tag})
    second = api.patch(address, {"title": "Two"}, format="json", headers={"If-Match": tag})

    assert (first.status_code, second.status_code) == (200, 409)


# Caches and gzip


def test_a_program_may_keep_its_answers_and_a_browser_keeps_none():
    desk = make.desk()
    user = make.user(Role.LAWYER, on=desk)

    kept, not_kept = program(user).get("/api/v1/cases/"), client(user).get("/api/v1/cases/")
    refused = program(user).get(f"/api/v1/cases/{desk_less()}/")

    assert kept.headers["Cache-Control"] == "private, no-cache"
    assert "no-store" in not_kept.headers["Cache-Control"]
    assert "no-store" in refused.headers["Cache-Control"]
    assert {"Authorization", "Cookie", "Accept-Encoding"} <= {each.strip() for each in kept.headers["Vary"].split(",")}


def desk_less():
    return "00000000-0000-4000-8000-000000000000"


@pytest.mark.parametrize(
    ("kind", "takes", "is_packed"),
    [
        ("program", "gzip, deflate", True),
        ("program", "br;q=1.0, gzip;q=0.5", True),
        ("program", "gzip;q=0", False),
        ("program", "", False),
        ("browser", "gzip", False),
    ],
)
def test_answers_to_programs_alone_are_compressed(kind, takes, is_packed):
    desk = make.desk()
    user = make.user(Role.LAWYER, on=desk)
    for _ in range(5):
        make.case(desk=desk)
    api = program(user) if kind == "program" else client(user)
    plain = api.get("/api/v1/cases/")

    answer = api.get("/api/v1/cases/", HTTP_ACCEPT_ENCODING=takes)

    assert len(plain.content) > 1024
    assert answer.headers.get("Content-Encoding") == ("gzip" if is_packed else None)
    body = gzip.decompress(answer.content) if is_packed else answer.content
    assert json.loads(body) == plain.json()
    assert answer.headers["ETag"] == plain.headers["ETag"]
    if is_packed:
        assert len(answer.content) < len(plain.content)
        assert answer.headers["Content-Length"] == str(len(answer.content))


# How often


@pytest.fixture
def rates(monkeypatch):
    cache.clear()
    given = {"courtesy": "3/min", "searches": "2/min"}
    monkeypatch.setattr(SimpleRateThrottle, "THROTTLE_RATES", given)
    yield given
    cache.clear()


def test_every_counted_answer_says_how_many_are_left(rates):
    api = client(make.user(Role.LAWYER))

    answers = [api.get("/api/v1/cases/"), api.get(f"/api/v1/cases/{desk_less()}/")]
    answers += [api.get("/api/v1/search/", {"q": "quarry"}), api.get("/api/v1/cases/")]

    assert [answer.status_code for answer in answers] == [200, 404, 200, 429]
    policies = [answer.headers["RateLimit-Policy"] for answer in answers]
    assert policies[0] == policies[1] == policies[3] == '"courtesy";q=3;w=60'
    assert policies[2] == '"courtesy";q=3;w=60, "searches";q=2;w=60'
    left = [answer.headers["RateLimit"].replace("t=59", "t=60") for answer in answers]
    assert left == [
        '"courtesy";r=2;t=60',
        '"courtesy";r=1;t=60',
        '"courtesy";r=0;t=60, "searches";r=1;t=60',
        '"courtesy";r=0;t=60',
    ]


# What will go


def test_a_route_that_will_go_says_when_and_what_comes_after(monkeypatch, settings):
    settings.SITE_ORIGIN, settings.API_DEPRECATIONS = "https://arasha.example.org", "https://arasha.example.org/gone"
    said = Deprecated(since=date(2026, 1, 1), sunset=date(2027, 1, 1), instead="/api/v1/events/")
    monkeypatch.setattr(CaseViewSet, "deprecated", said, raising=False)
    api = client(make.user(Role.LAWYER))

    for answer in (api.get("/api/v1/cases/"), api.get(f"/api/v1/cases/{desk_less()}/")):
        assert answer.headers["Deprecation"] == "@1767225600"
        assert answer.headers["Sunset"] == "Fri, 01 Jan 2027 00:00:00 GMT"
        assert answer.headers["Link"] == (
            '<https://arasha.example.org/gone>; rel="deprecation"; type="text/html", '
            '<https://arasha.example.org/api/v1/events/>; rel="successor-version"'
        )
    assert "Deprecation" not in api.get("/api/v1/persons/").headers


def test_one_verb_of_a_resource_may_go(monkeypatch):
    said = {"detail": Deprecated(since=date(2026, 1, 1), sunset=date(2027, 1, 1))}
    monkeypatch.setattr(CaseViewSet, "deprecated", said, raising=False)
    api = client(make.user(Role.LAWYER))

    assert "Deprecation" not in api.get("/api/v1/cases/").headers
    assert api.get(f"/api/v1/cases/{desk_less()}/").headers["Deprecation"] == "@1767225600"
