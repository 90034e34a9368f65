"""Saved searches and webhooks over the API."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from exchange.models import SavedSearch, WebhookDelivery
from exchange.searches.digests import make_digests
from people.enums import Level, Role
from people.models import ApiToken
from tests import make
from tests.api.client import client

from .watching import NOW, search, told, webhook

pytestmark = pytest.mark.django_db
LIST = "/api/v1/saved-searches/"


@pytest.fixture
def desk():
    return make.desk()


def test_a_search_is_saved_run_paused_deleted_and_restored(desk):
    reader = make.user(Role.RESEARCHER, on=desk)
    api = client(reader)
    person = make.person(desk=desk, sex="female")
    make.consent(person, "research")

    made = api.post(
        LIST, {"name": "Women", "resource": "persons", "query": "?sex=female", "frequency": "daily"}, format="json"
    )

    pk = made.data["id"]
    assert made.status_code == 201
    assert {name: made.data[name] for name in ("name", "query", "list", "frequency", "paused", "is_own", "desk")} == {
        "name": "Women",
        "query": "sex=female",
        "list": "/api/v1/persons/?sex=female",
        "frequency": "daily",
        "paused": "",
        "is_own": True,
        "desk": None,
    }
    assert [each["id"] for each in api.get(made.data["list"]).json()["results"]] == [str(person.pk)]
    assert api.post(f"{LIST}{pk}/pause/").data["paused"] == "by_owner"
    assert api.post(f"{LIST}{pk}/resume/").data["paused"] == ""
    assert api.patch(f"{LIST}{pk}/", {"frequency": "weekly"}, format="json").data["frequency"] == "weekly"
    assert api.delete(f"{LIST}{pk}/").status_code == 204
    assert api.get(LIST).data["results"] == []
    assert api.get(f"{LIST}{pk}/").status_code == 404
    assert api.post(f"{LIST}{pk}/restore/").status_code == 200
    assert [each["id"] for each in api.get(LIST).data["results"]] == [pk]


@pytest.mark.parametrize(
    "wish",
    [
        {},
        {"name": "x", "resource": "witnesses"},
        {"name": "x", "resource": "persons", "query": "height=180"},
        {"name": "x", "resource": "persons", "frequency": "hourly"},
        {"name": "x", "resource": "persons", "desk": 2**31 - 1},
    ],
)
def test_what_cannot_be_saved(desk, wish):
    assert client(make.user(Role.CASEWORKER, on=desk)).post(LIST, wish, format="json").status_code == 400


def test_a_colleagues_shared_one_is_seen_and_not_changed_and_a_hidden_one_is_not_there(desk):
    other = make.user(Role.CASEWORKER, on=desk)
    shared, hidden = search(other, "Shared", desk=desk), search(other, "Hidden")
    api = client(make.user(Role.LAWYER, on=desk))

    assert [(each["name"], each["is_own"]) for each in api.get(LIST).data["results"]] == [("Shared", False)]
    assert [api.get(f"{LIST}{each.pk}/").status_code for each in (shared, hidden)] == [200, 404]
    assert [api.delete(f"{LIST}{each.pk}/").status_code for each in (shared, hidden)] == [403, 404]
    assert [api.get(f"{LIST}{each.pk}/news/").status_code for each in (shared, hidden)] == [403, 404]
    assert SavedSearch.objects.live().count() == 2


def test_the_news_are_ids_of_rows_one_may_see_now(desk):
    reader = make.user(Role.CASEWORKER, on=desk)
    made = search(reader, frequency="daily")
    seen, hidden = make.person(desk=desk), make.person(desk=desk)
    make_digests(now=NOW() + timedelta(days=1))
    type(hidden).objects.filter(pk=hidden.pk).update(level=Level.PROTECTED)

    news = client(reader).get(f"{LIST}{made.pk}/news/").json()

    assert (news["new"], news["changed"]) == ([str(seen.pk)], [])
    assert str(hidden.pk) not in str(news)


def test_a_token_needs_the_area_and_a_researchers_only_reads(desk):
    reader = make.user(Role.RESEARCHER, on=desk)
    api = client()
    answers = {}
    for scope in ("persons:read", "watching:read"):
        _, secret = ApiToken.objects.create(reader, name=scope, scopes=[scope])
        api.credentials(HTTP_AUTHORIZATION=f"Token {secret}")
        answers[scope] = [
            api.get(LIST).status_code,
            api.post(LIST, {"name": "x", "resource": "persons"}, format="json").status_code,
            api.get("/api/v1/webhooks/").status_code,
        ]

    assert answers == {"persons:read": [403, 403, 403], "watching:read": [200, 403, 200]}


def test_webhooks_are_read_and_tried_over_the_api_and_their_secret_is_not(desk):
    coordinator = make.user(Role.COORDINATOR, on=desk)
    hook = webhook(coordinator, desk)
    person = make.person(desk=desk)
    told()
    api = client(coordinator)

    (listed,) = api.get("/api/v1/webhooks/").json()["results"]
    (delivery,) = api.get(f"/api/v1/webhooks/{hook.pk}/deliveries/").json()["results"]
    ping = api.post(f"/api/v1/webhooks/{hook.pk}/ping/")
    again = api.post(f"/api/v1/webhooks/deliveries/{delivery['id']}/resend/")

    assert set(listed) == {"id", "name", "url", "desk", "events", "kinds", "state", "created_at"}
    assert (delivery["event"], delivery["row"], delivery["status"]) == ("created", str(person.pk), "sent")
    assert (ping.status_code, again.status_code) == (202, 202)
    assert WebhookDelivery.objects.filter(status="planned").count() == 2
    assert api.post("/api/v1/webhooks/", {}, format="json").status_code == 405
    stranger = client(make.user(Role.COORDINATOR, on=desk))
    assert [stranger.get(f"/api/v1/webhooks/{hook.pk}/{end}").status_code for end in ("", "deliveries/")] == [404, 404]


def test_the_lists_cost_the_same_with_more_in_them(desk):
    coordinator = make.user(Role.COORDINATOR, on=desk)
    hook = webhook(coordinator, desk)

    def costs():
        found = []
        for address in (LIST, "/api/v1/webhooks/", f"/api/v1/webhooks/{hook.pk}/deliveries/"):
            api = client(coordinator)
            with CaptureQueriesContext(connection) as asked:
                assert api.get(address).status_code == 200
            found.append(len(asked))
        return found

    search(coordinator, "a")
    make.person(desk=desk)
    told()
    one = costs()
    for name in "bc":
        search(coordinator, name)
        webhook(coordinator, desk)
        make.person(desk=desk)
    told()

    assert (one, costs()) == ([5, 4, 5], [5, 4, 5])
